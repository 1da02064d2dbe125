"""Another language: the screens and the menus of the window are made anew, and show what they showed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.base.errors import KnownError
from app.ui.common import dialogs
from app.ui.common.alive import Tasks

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class WindowLanguage(QObject):
    """Follows the language of the window. Texts are given to widgets as they are made, so it makes new ones. What the
    old ones have begun they bring to its end, unseen, before they go: nothing is lost but what stands on the screen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = Tasks(self, self._report)
        self._due = self._busy = False
        self._leaving = 0

    @property
    def busy(self) -> bool:
        """True while something is made anew."""
        return self._busy

    @property
    def leaving(self) -> int:
        """How many old screens are still at what they have begun."""
        return self._leaving

    def follow(self) -> None:
        """Another language is spoken from now on; returns at once."""
        self._due = True
        if not self._busy:
            self._busy = True
            self._tasks.start(self._follow())

    async def _follow(self) -> None:
        try:
            while self._due:
                self._due = False
                self._window.settings.show_anew()
                self._window.help.make_anew()
                await self._make_anew()
        finally:
            self._busy = False

    async def _make_anew(self) -> None:
        window = self._window
        queue, handling, menus, review = window.queue, window.handling, window.menus, window.review
        shown: Any = review if window.reviewing else None
        if shown is not None:
            await shown.settled()
        window.tour.end()
        window.make_queue()
        menus.deleteLater()
        try:
            new: Any = window.make_review() if review is not None else None
            if new is not None:
                new.take_place_of(review)
            if shown is not None:
                await window.opened(window.open_id)
                new.show_as(shown)
            else:
                window.show_queue()
            await window.queue.take_over(queue)
            window.say_anew()
        finally:
            self._tasks.start(self._let_go(queue, handling))
            if review is not None:
                self._tasks.start(self._let_go(review))

    async def _let_go(self, screen: Any, *parts: Any) -> None:
        """Let a screen go once nothing runs in it."""
        self._leaving += 1
        try:
            for each in (screen, *parts):
                await each.retire()
            screen.deleteLater()
        finally:
            self._leaving -= 1

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self._window, error.code)
