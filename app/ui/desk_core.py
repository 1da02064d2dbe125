"""What every part of the window's desk stands on: its start, its end, and the daily look at what expires."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app.base.errors import KnownError
from app.domain.jobs import WORKING
from app.domain.people import Person
from app.services import delivery, identity, retention
from app.store.database import DatabaseFull
from app.store.store import Store
from app.ui.desk_base import as_program
from app.ui.desk_stopping import StoppingDesk

_LOG = logging.getLogger(__name__)

_RETENTION_INTERVAL = 24 * 3600.0
"""Seconds between two looks at what expires."""


class DeskCore(StoppingDesk):
    """The data folder, its database, the children, and the loop that gives waiting documents to them.

    Each layer below has one part of it: `desk_base` the database, `desk_work` the pools and progress, `desk_screen`
    what somebody looks at, `desk_room` a full disk, `desk_queue` handing out and watching, `desk_stopping` requests.

    Signals:
        changed(ChangeSet): something was committed; refresh what it names.
        progressed(str document_id, object Progress): live progress of a working document (throttled).
        out_of_room(bool): the disk is full and nothing is worked on until there is room; it goes on.
    """

    def __init__(self, data_directory: Path, *, width: int | None = None, command: Sequence[str] | None = None) -> None:
        super().__init__(data_directory, width=width, command=command)
        self._me: Person | None = None
        self._retention: asyncio.TimerHandle | None = None

    async def start(self) -> None:
        """Queue again what was interrupted when the program last ended, and go on working."""
        self._me = await self._call(lambda store: identity.act_as_remembered(store, self._folder))
        interrupted = await self._call(lambda store: store.documents(statuses=WORKING))
        folders = {Path(document.output_path).parent for document in interrupted}
        await asyncio.get_running_loop().run_in_executor(self._walker, lambda: _tidy(folders))
        try:
            await self._take_up()
        except DatabaseFull:
            self._room.stranded.update(document.id for document in interrupted)
            self._wait_for_room(self._folder)
        for document in interrupted:
            _LOG.info("document %s goes on", document.id)
        await self._run_retention()
        await self._pump()

    async def shutdown(self) -> None:
        """Kill the children, keep every decision, close the database and release the folder."""
        if self._closed:
            return
        self._closed = True
        for timer in (self._retention, self._patience):
            if timer is not None:
                timer.cancel()
        if "room" in self._watchers:
            self._watchers["room"].cancel()
        self._workers.shutdown()
        self._pages.shutdown()
        self._work.abandon()
        self._drawing.abandon()
        if self._watchers:
            await asyncio.wait(list(self._watchers.values()))
        self._walker.shutdown(wait=True, cancel_futures=True)
        self._pace.save()
        with suppress(DatabaseFull):  # the next start does it
            self._database.call(Store.recover)
        self._opener.shutdown(wait=True)
        self._database.close()
        self._lock.release()

    async def _run_retention(self) -> None:
        """Let expire what is due, and look again tomorrow."""
        if self._closed:
            return
        try:
            async with self._while_rewriting():
                await self._change(as_program(lambda store: retention.run_retention(store, datetime.now(UTC))))
        except KnownError as error:
            _LOG.warning("retention: %s", error.code.value)
        loop = asyncio.get_running_loop()
        self._retention = loop.call_later(
            _RETENTION_INTERVAL, lambda: self._keep(loop.create_task(self._run_retention()))
        )

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._watchers["retention"] = task
        task.add_done_callback(partial(self._forget_watcher, "retention"))


def _tidy(folders: Iterable[Path]) -> None:
    """Remove what a killed release left unfinished beside its output."""
    for folder in folders:
        with suppress(OSError):
            delivery.remove_stale_parts(folder)
