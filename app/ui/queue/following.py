"""What the desk says has changed, gathered for a moment and then shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.changes import ChangeSet
from app.ui.common.alive import Tasks
from app.ui.desk import Desk
from app.ui.queue.feed import REST, Feed

_GATHER_MS = 80
"""Changes that come within this time are fetched together."""


class Following(QObject):
    """Tells the screen to show what changed, and leaves the desk to its work in between."""

    def __init__(
        self, desk: Desk, feed: Feed, tasks: Tasks, renew: Callable[[ChangeSet], Awaitable[None]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._feed = feed
        self._tasks = tasks
        self._renew = renew
        self._pending = ChangeSet()
        self._fetching = False
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self._fetch)
        desk.changed.connect(self._note_change)

    def stop(self) -> None:
        """Follow nothing any more."""
        self._desk.changed.disconnect(self._note_change)
        self._gather.stop()

    def _note_change(self, changes: ChangeSet) -> None:
        if changes.documents or changes.jobs:
            self._pending |= changes
            if not self._gather.isActive() and not self._fetching:
                self._gather.start(self._pause())

    def _fetch(self) -> None:
        if not self._fetching and self._pending:
            self._fetching = True
            self._tasks.start(self._fetch_pending())

    async def _fetch_pending(self) -> None:
        """Show what changed; then leave the desk to its work for a while, for each page that is read changes a row."""
        try:
            changes, self._pending = self._pending, ChangeSet()
            await self._renew(changes)
        finally:
            self._fetching = False
        if self._pending:
            self._gather.start(self._pause())

    def _pause(self) -> int:
        return max(_GATHER_MS, round(self._feed.took * 1000 * REST))
