"""Looking under the boxes while a key is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.review.split_view import SplitView


class Peeking(QObject):
    """The space bar, wherever in the review it is held: released, or gone with the focus, the boxes are back."""

    def __init__(self, peek: QAction, split: SplitView, others: tuple[QWidget, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._peek = peek
        peek.toggled.connect(split.set_peeking)
        for widget in (*split.views, *others):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._peek.setChecked(event.type() is QEvent.Type.KeyPress)
            return event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if event.type() is QEvent.Type.FocusOut:
            self._peek.setChecked(False)
        return super().eventFilter(watched, event)
