"""A full disk: nothing is worked on, and when there is room again, what could not be noted is put right."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from app.base.errors import FailureCode
from app.domain.jobs import WAITING_FOR_A_WORKER, Document, Status
from app.services import queueing
from app.store.database import DatabaseFull
from app.store.store import NotFound, Store
from app.ui.desk_base import as_program
from app.ui.desk_screen import ScreenDesk

_LOG = logging.getLogger(__name__)


class RoomDesk(ScreenDesk):
    """Knows whether there is room on the disk, and what is to be noted when there is.

    Signals:
        out_of_room(bool): the disk is full and nothing is worked on until there is room; it goes on.
    """

    out_of_room = Signal(bool)

    def __init__(self, data_directory: Path, *, width: int | None = None, command: Sequence[str] | None = None) -> None:
        super().__init__(data_directory, width=width, command=command)
        self._taken_up = False

    @property
    def is_out_of_room(self) -> bool:
        """True while nothing is worked on because a disk is full."""
        return self._room.is_missing

    async def _take_up(self) -> None:
        await self._change(as_program(queueing.take_up))
        self._taken_up = True

    def _halt(self, folder: Path, size: int) -> bool:
        """Note that room is missing and end what is under way: it goes back to where it started; what could not even
        be noted is put right as soon as it can be written. False where somebody waits for room already."""
        was_missing = self._room.is_missing
        self._room.need(folder, size)
        if self._closed or was_missing:
            return False
        _LOG.warning("the disk is full; the queue stands still")
        for pending in list(self._under_way.values()):
            if self._workers.is_running(pending.ticket):
                self._workers.interrupt(pending.ticket)
            else:
                self._workers.cancel(pending.ticket)
        return True

    async def _until_there_is_room(self) -> None:
        """Look again and again; when there is room, note what could not be noted."""
        loop = asyncio.get_running_loop()
        for pause in self._room.pauses():
            await asyncio.sleep(pause)
            await self._see_who_waits()
            if self._under_way or not await loop.run_in_executor(self._opener, self._room.is_there):
                continue
            with suppress(DatabaseFull):
                await self._put_right()
                break
        self._room.found()
        _LOG.info("there is room again; the queue goes on")
        self.out_of_room.emit(False)

    async def _see_who_waits(self) -> None:
        """Somebody may have chosen another folder meanwhile, or given up: then nobody waits for room there."""
        room = self._room
        with suppress(DatabaseFull):
            waiting = await self._call(partial(_refused, ids=frozenset(room.refused)))
            room.refused.intersection_update(document.id for document in waiting)
            room.need_only((Path(document.output_path).parent, document.size) for document in waiting)

    async def _put_right(self) -> None:
        """Note what could not be noted while the disk was full."""
        room = self._room
        if not self._taken_up:
            await self._take_up()
        await self._change(as_program(lambda store: queueing.put_back(store, *room.stranded)))
        room.stranded.clear()
        await self._change(as_program(lambda store: queueing.retry_refused(store, *room.refused)))
        room.refused.clear()
        for document_id in list(self._stopping):
            with suppress(NotFound):
                await self._stop_for_good(document_id)

    async def _stop_for_good(self, document_id: str) -> None:
        """A child that crashes just as its document is stopped puts it back into the queue: take it out again."""
        wanted = self._stopping.get(document_id)
        if wanted is None or document_id in self._room.stranded:
            return
        if (await self.document(document_id)).status in WAITING_FOR_A_WORKER:
            stop = queueing.pause if wanted is Status.PAUSED else queueing.cancel
            await self._change(lambda store: stop(store, document_id))
        self._stopping.pop(document_id, None)


def _refused(store: Store, ids: Collection[str]) -> list[Document]:
    """Those of the documents that still wait for room for their file."""
    found = []
    for document_id in ids:
        with suppress(NotFound):
            document = store.document(document_id)
            if document.status is Status.ATTENTION and document.failure is FailureCode.DISK_FULL:
                found.append(document)
    return found
