"""Tabs with room for their words: Fusion cuts the feet of letters off in all tabs but the current one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from app.ui.common.theme import UNIT


class _RoomyBar(QTabBar):
    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index) + QSize(UNIT // 2, UNIT)


class Tabs(QTabWidget):
    """Pages side by side under their names."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        bar = _RoomyBar(self)
        bar.setAccessibleName(name)
        self.setTabBar(bar)
        self.setDocumentMode(True)
