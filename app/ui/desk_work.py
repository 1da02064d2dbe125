"""The window's worker pools: what is under way in them, and how far it is."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.jobs import Document, Status
from app.protocol.messages import Progress, SourceFile
from app.services import progress
from app.services.passwords import Passwords
from app.services.room import Room
from app.ui.desk_base import DeskBase
from app.workers.bridge import Pending, PoolBridge
from app.workers.pool import WorkerPool
from app.workers.supervisor import Child, Limits

_PROGRESS_INTERVAL = 0.1
"""Seconds between two progress signals of one document: more than anybody can read."""
_ORDER_INTERVAL = 1.0
"""Seconds between two looks at the pages that are queued before a document."""

_PAGE_LIMITS = Limits(idle_seconds=30.0)


class WorkDesk(DeskBase):
    """The children, what each of them has, what is not to be given to any, and progress.

    Signals:
        changed(ChangeSet): something was committed; refresh what it names.
        progressed(str document_id, object Progress): live progress of a working document (throttled).
    """

    progressed = Signal(str, object)

    def __init__(self, data_directory: Path, *, width: int | None = None, command: Sequence[str] | None = None) -> None:
        """Own the data folder and open its database.

        `width` is the number of detection and release children, `command` starts a child (tests use their own).
        Raises InUse, DatabaseTooNew or NotOurDatabase; nothing was changed then.
        """
        super().__init__(data_directory)
        cores = os.cpu_count() or 2
        self._width = width or max(2, min(4, cores - 1))
        self._workers = WorkerPool(lambda: Child(command), width=self._width)
        self._pages = WorkerPool(lambda: Child(command, _PAGE_LIMITS), width=1, newest_first=True)
        self._work = PoolBridge(self._workers)
        self._drawing = PoolBridge(self._pages)
        self._under_way: dict[str, Pending] = {}
        self._looking: dict[str, Pending] = {}
        self._not_looked_at: set[str] = set()
        self._watchers: dict[str, asyncio.Task[None]] = {}
        self._stopping: dict[str, Status] = {}
        self._left_alone: set[str] = set()
        self._still = 0
        self._room = Room(self._folder)
        self._passwords = Passwords()
        self._sources: dict[str, SourceFile] = {}
        self._pace = progress.Pace(data_directory / progress.FILE_NAME)
        self._latest: dict[str, Progress] = {}
        self._last_progress: dict[str, float] = {}
        self._ahead: dict[str, int | None] = {}
        self._ahead_at = 0.0

    async def document(self, document_id: str) -> Document:
        return await self._read(lambda store: store.document(document_id))

    @property
    def _is_still(self) -> bool:
        """True while no work is handed out."""
        return self._closed or bool(self._still) or self._room.is_missing

    @contextmanager
    def _nothing_given(self) -> Iterator[None]:
        """Hand out no work meanwhile. Pump afterwards."""
        self._still += 1
        try:
            yield
        finally:
            self._still -= 1

    def _forget_watcher(self, document_id: str, task: asyncio.Task[None]) -> None:
        if self._watchers.get(document_id) is task:
            del self._watchers[document_id]

    def _on_progress(self, document_id: str, event: Progress) -> None:
        """Called in a worker's thread; the signal is queued to the window's."""
        self._pace.note(document_id, event)
        if event == self._latest.get(document_id):
            return
        self._latest[document_id] = event
        now = time.monotonic()
        if event.done != event.total and now - self._last_progress.get(document_id, 0.0) < _PROGRESS_INTERVAL:
            return
        self._last_progress[document_id] = now
        self.progressed.emit(document_id, event)

    async def _look_ahead(self) -> None:
        """Count the pages that are queued before each document."""
        now = time.monotonic()
        if self._closed or now - self._ahead_at < _ORDER_INTERVAL:
            return
        self._ahead_at = now
        queued = await self._call(lambda store: store.queued_pages())
        known = [pages for _, pages in queued if pages]
        usual = sum(known) // len(known) if known else None
        ahead: int | None = 0
        self._ahead = {}
        for document_id, pages in queued:
            self._ahead[document_id] = ahead
            mine = pages or usual
            ahead = None if ahead is None or mine is None else ahead + mine

    def seconds_left(self, document: Document) -> float | None:
        """Seconds until a working or queued document is through its work, from this computer's own speed.

        None while that is unknown, and for a document that waits for a person.
        """
        ahead = self._ahead.get(document.id)
        return self._pace.seconds_left(document, ahead=ahead, width=self._width)
