"""Python's cyclic garbage collection, in the window's thread alone.

Python collects in whichever thread happens to allocate. A worker's thread that frees a widget or a timer in a cycle
destroys a Qt object outside the thread it lives in, which Qt answers with a warning or a crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from app.base.garbage import collect, collect_all

_INTERVAL_MS = 500


class GarbageCollector(QObject):
    """Takes over collection while it exists; `stop` gives it back. What takes long waits until the person looks at
    another program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()  # the program itself
        self._application = QGuiApplication.instance()
        if isinstance(self._application, QGuiApplication):
            self._application.applicationStateChanged.connect(self._state_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(collect)
        self._timer.start()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            collect_all()

    def stop(self) -> None:
        """Let Python collect again as it did."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()
