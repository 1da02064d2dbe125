"""The review screen, made ahead: in parts, while nothing else is to be done, so that the first document opens at once.

In one go that took 75 to 90 ms of the first opening, 40 of them for the modules. What is left of it takes 40 to 50.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.review.screen import ReviewScreen

_MODULES = ("page_item", "drawing_tools", "page_view", "hits_panel", "groups_panel", "drawing", "finishing", "screen")
"""In an order in which each takes a few milliseconds more."""


def make_review_screen(desk: Desk, parent: QWidget) -> QWidget:
    """The review screen; imported here so that the queue is on screen before it is loaded."""
    from app.ui.review.screen import ReviewScreen

    return ReviewScreen(desk, parent)


class ReviewAhead(QObject):
    """Makes one screen ahead. A part a turn of the event loop: between two of them everything that waits is done."""

    def __init__(self, desk: Desk, make: Callable[[Desk, QWidget], QWidget], window: QWidget) -> None:
        """Where `make` makes another screen than that of the program, nothing is made ahead."""
        super().__init__(window)
        self._desk = desk
        self._make = make
        self._window = window
        self._screen: ReviewScreen | None = None
        self._parts: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """True while parts are still to be made."""
        return self._timer.isActive()

    def start(self) -> None:
        """Make a screen as soon as there is time; returns at once."""
        if self._make is make_review_screen and self._screen is None:
            self._parts = self._made()
            self._timer.start(0)

    def stop(self) -> None:
        """Forget what was made: the window goes, or speaks another language."""
        self._timer.stop()
        screen, self._screen = self._screen, None
        if screen is not None:
            screen.complete()
            screen.close()
            # At once: where Qt deletes it later, PySide 6.11 takes the menus that were made meanwhile for gone, too.
            shiboken6.delete(screen)

    def take(self) -> QWidget:
        """The screen, whole; from now on it is the caller's."""
        self._timer.stop()
        screen, self._screen = self._screen, None
        if screen is None:
            return self._make(self._desk, self._window)
        screen.complete()
        return screen

    def _next(self) -> None:
        if next(self._parts, self) is self:
            self._timer.stop()

    def _made(self) -> Iterator[None]:
        for name in _MODULES:
            importlib.import_module(f"app.ui.review.{name}")
            yield
        from app.ui.review.screen import ReviewScreen

        screen = self._screen = ReviewScreen(self._desk, self._window, in_parts=True)
        screen.hide()  # else it is shown with the window where that comes back from the task bar
        while screen.make_part():
            yield
        for panel in screen.findChildren(QWidget):
            panel.ensurePolished()
