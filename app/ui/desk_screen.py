"""What somebody looks at comes first: which document and page that is, and what gives way to it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.protocol.messages import Progress
from app.ui.desk_work import WorkDesk
from app.workers.bridge import Pending
from app.workers.pool import Task

_WORTH_GIVING_WAY = 3
"""Pages left from which it is quicker to put a document back than to wait for its end."""
_PATIENCE = 3.0
"""Seconds for the page that is being read, until its child is killed instead."""


class ScreenDesk(WorkDesk):
    """The document on screen, the page of it that is in view, and the work that makes room for it."""

    def __init__(self, data_directory: Path, *, width: int | None = None, command: Sequence[str] | None = None) -> None:
        super().__init__(data_directory, width=width, command=command)
        self._on_screen = ""
        self._in_view = ("", 0)
        self._asked: list[Pending] = []
        self._giving_way = ""
        self._patience: asyncio.TimerHandle | None = None
        self.progressed.connect(self._make_room_on_progress)

    def look_at(self, document_id: str, page_index: int) -> None:
        """Somebody looks at this page now: where the document is being read, or will be, it comes next."""
        self._in_view = (document_id, page_index)
        pending = self._under_way.get(document_id)
        if pending is not None:
            self._workers.look_at(pending.ticket, page_index)

    def look_away(self) -> None:
        """Nobody looks at a document any more."""
        self._on_screen, self._in_view = "", ("", 0)

    def _start_page(self, document_id: str) -> int:
        """The page to begin with. Called in a worker's thread."""
        looked_at, page_index = self._in_view
        return page_index if looked_at == document_id else 0

    def _make_room_on_progress(self, document_id: str, event: Progress) -> None:
        self._make_room()

    def _make_room(self) -> None:
        """Where every worker is busy and the document on screen waits, or what a person asked for, the one that would
        take longest gives way: it goes back into the queue after the page that is being read, and keeps what was read.
        """
        wanted = (*self._asked, self._under_way.get(self._on_screen))
        waits = any(pending is not None and not self._workers.is_running(pending.ticket) for pending in wanted)
        if not waits or self._giving_way or not self._workers.is_full:
            return
        busy = [
            (latest.total - latest.done, pending.ticket, document_id)
            for document_id, pending in self._under_way.items()
            if self._workers.is_running(pending.ticket)
            and (latest := self._latest.get(document_id)) is not None
            and latest.phase in ("opening", "detecting")
        ]
        for pending in self._looking.values():  # they look again later
            self._workers.step_back(pending.ticket)
        pages_left, ticket, document_id = max(busy, default=(0, 0, ""))
        if pages_left >= _WORTH_GIVING_WAY:
            self._giving_way = document_id
            self._workers.step_back(ticket)
            self._patience = asyncio.get_running_loop().call_later(_PATIENCE, self._workers.interrupt, ticket)

    async def _ask_worker(self, task: Task) -> Any:
        """Run what a person waits for with the child of a worker, so that pages are drawn meanwhile; it goes before the
        queue. Returns its value, or raises what it raised."""
        pending = self._work.start(task)
        self._asked.append(pending)
        try:
            self._make_room()
            return await pending.future
        finally:
            self._asked.remove(pending)

    def _gave_way(self, document_id: str) -> None:
        if document_id == self._giving_way:
            self._giving_way = ""
            if self._patience is not None:
                self._patience.cancel()
