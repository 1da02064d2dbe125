"""Guard for the PySide6 pin: 6.12.0 on Python 3.11 drops a reference to None for every void call and aborts after some
thousands (docs/dependencies.md). Short tests pass on it, so this one is long."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

CALLS = 200_000
SLACK = 2_000
"""Other code takes and drops references meanwhile; the fault loses one for every call."""


class Bell(QObject):
    rung = Signal(bool)


class Painted(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        pass


def test_void_calls_keep_none_true_and_false(qapp) -> None:
    bell = Bell()
    bell.rung.connect(lambda value: None)
    before = [sys.getrefcount(each) for each in (None, True, False)]
    for _ in range(CALLS // 2):
        bell.rung.emit(True)
        bell.setProperty("rung", False)
    after = [sys.getrefcount(each) for each in (None, True, False)]
    assert all(abs(b - a) < SLACK for a, b in zip(before, after, strict=True)), (before, after)


def test_painting_keeps_none(qtbot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    pixmap = QPixmap(4, 4)
    before = sys.getrefcount(None)
    for _ in range(3_000):
        widget.render(pixmap)
    assert abs(sys.getrefcount(None) - before) < 1_000
