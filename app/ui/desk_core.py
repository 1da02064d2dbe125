"""What every part of the window's desk stands on: the worker pools, and the queue that feeds them."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import WAITING_FOR_A_WORKER, WORKING, Document, Status
from app.domain.people import Person
from app.protocol.messages import Progress, SourceFile
from app.services import delivery, identity, progress, queueing, retention
from app.services.passwords import Passwords, is_locked
from app.services.room import Room
from app.store.database import DatabaseFull
from app.store.store import NotFound, Store
from app.ui.desk_base import DeskBase, as_program
from app.workers.bridge import Pending, PoolBridge
from app.workers.pool import WorkerPool
from app.workers.supervisor import Child, Limits

_LOG = logging.getLogger(__name__)

_PROGRESS_INTERVAL = 0.1
"""Seconds between two progress signals of one document: more than anybody can read."""
_ORDER_INTERVAL = 1.0
"""Seconds between two looks at the pages that are queued before a document."""
_RETENTION_INTERVAL = 24 * 3600.0
"""Seconds between two looks at what expires."""

_PAGE_LIMITS = Limits(idle_seconds=30.0)
_OPEN, _PREFLIGHT, _RELEASE, _QUEUE = range(4)
"""Priorities in the pool: the document on screen, looking at files (milliseconds each), releases, detection."""
_WORTH_GIVING_WAY = 3
"""Pages left from which it is quicker to put a document back than to wait for its end."""
_PATIENCE = 3.0
"""Seconds for the page that is being read, until its child is killed instead."""
_FEWEST_GIVEN, _MOST_GIVEN = 16, 32
"""The pool is filled up to the second number when it holds fewer than the first: a queue of 10,000 documents is read
from the database in parts, and not once for each document that ends."""


class DeskCore(DeskBase):
    """The data folder, its database, the children, and the loop that gives waiting documents to them.

    Signals:
        changed(ChangeSet): something was committed; refresh what it names.
        progressed(str document_id, object Progress): live progress of a working document (throttled).
        out_of_room(bool): the disk is full and nothing is worked on until there is room; it goes on.
    """

    progressed = Signal(str, object)
    out_of_room = Signal(bool)

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
        self._watchers: dict[str, asyncio.Task[None]] = {}
        self._passwords = Passwords()
        self._pace = progress.Pace(data_directory / progress.FILE_NAME)
        self._sources: dict[str, SourceFile] = {}
        self._stopping: dict[str, Status] = {}
        self._left_alone: set[str] = set()
        self._still = 0
        self._room = Room(self._folder)
        self._taken_up = False
        self._on_screen = ""
        self._in_view = ("", 0)
        self._latest: dict[str, Progress] = {}
        self._giving_way = ""
        self._patience: asyncio.TimerHandle | None = None
        self._ahead: dict[str, int | None] = {}
        self._ahead_at = 0.0
        self._last_progress: dict[str, float] = {}
        self._me: Person | None = None
        self._retention: asyncio.TimerHandle | None = None
        self.progressed.connect(self._make_room_on_progress)

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

    def seconds_left(self, document: Document) -> float | None:
        """Seconds until a working or queued document is through its work, from this computer's own speed.

        None while that is unknown, and for a document that waits for a person.
        """
        ahead = self._ahead.get(document.id)
        return self._pace.seconds_left(document, ahead=ahead, width=self._width)

    async def _take_up(self) -> None:
        await self._change(as_program(queueing.take_up))
        self._taken_up = True

    # The queue

    async def _pump(self) -> None:
        """Give waiting documents that no worker has to the pool: the one on screen first."""
        for status, priority, scarce in (
            (Status.PREFLIGHT, _PREFLIGHT, True),
            (Status.REVIEWED, _RELEASE, False),
            (Status.APPROVED, _RELEASE, False),
            (Status.QUEUED, _QUEUE, True),
        ):
            free = _MOST_GIVEN - len(self._under_way)
            if self._is_still or (scarce and len(self._under_way) >= _FEWEST_GIVEN) or free <= 0:
                continue
            without = self._under_way.keys() | self._left_alone
            waiting = await self._call(partial(_waiting, status=status, limit=free, without=without))
            for document in waiting:
                self._give(document, priority)
        await self._give_on_screen()
        await self._look_ahead()

    def _give(self, document: Document, priority: int) -> None:
        if self._is_still or document.id in self._under_way or document.id in self._left_alone:
            return
        priority = _OPEN if document.id == self._on_screen else priority
        pending = self._work.start(self._task(document), priority=priority)
        self._under_way[document.id] = pending
        watcher = asyncio.get_running_loop().create_task(self._watch(document, pending))
        self._watchers[document.id] = watcher
        watcher.add_done_callback(partial(self._forget_watcher, document.id))
        self._make_room()

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

    async def _give_on_screen(self) -> None:
        """The document that somebody looks at is not to wait behind the others."""
        if not self._on_screen or self._on_screen in self._under_way:
            return
        try:
            document = await self.document(self._on_screen)
        except NotFound:
            return
        if document.status is Status.QUEUED or (document.status is Status.PREFLIGHT and not document.sha256):
            self._give(document, _OPEN)

    async def _put_on_screen(self, document_id: str) -> None:
        """Remember which document is looked at; one that waits in the pool comes first from now on."""
        if self._on_screen != document_id:
            self._on_screen, self._in_view = document_id, (document_id, 0)
        pending = self._under_way.get(document_id)
        if pending is None:
            await self._give_on_screen()
        elif not self._workers.is_running(pending.ticket):
            self._workers.cancel(pending.ticket)  # its watcher gives it to the pool again, as the first

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
        """Where every worker is busy and the document on screen waits, the one that would take longest gives way: it
        goes back into the queue after the page that is being read, and keeps what was read."""
        waits = self._under_way.get(self._on_screen)
        if waits is None or self._giving_way or not self._workers.is_full or self._workers.is_running(waits.ticket):
            return
        busy = [
            (latest.total - latest.done, pending.ticket, document_id)
            for document_id, pending in self._under_way.items()
            if self._workers.is_running(pending.ticket)
            and (latest := self._latest.get(document_id)) is not None
            and latest.phase in ("opening", "detecting")
        ]
        pages_left, ticket, document_id = max(busy, default=(0, 0, ""))
        if pages_left >= _WORTH_GIVING_WAY:
            self._giving_way = document_id
            self._workers.step_back(ticket)
            self._patience = asyncio.get_running_loop().call_later(_PATIENCE, self._workers.interrupt, ticket)

    def _gave_way(self, document_id: str) -> None:
        if document_id == self._giving_way:
            self._giving_way = ""
            if self._patience is not None:
                self._patience.cancel()

    async def document(self, document_id: str) -> Document:
        return await self._read(lambda store: store.document(document_id))

    def _task(self, document: Document) -> Callable[[Child], Document]:
        password = self._passwords.of(document)
        return lambda child: queueing.work(
            document.id,
            child,
            self._telling,
            password=password,
            on_progress=lambda event: self._on_progress(document.id, event),
            stopped=lambda: self._stopping.get(document.id, Status.CANCELLED),
            start_page=lambda: self._start_page(document.id),
        )

    async def _watch(self, document: Document, pending: Pending) -> None:
        """Wait for a worker to be done with a document, tell the screens, and go on with what follows."""
        document_id = document.id
        try:
            await pending.future
        except DatabaseFull:
            self._room.stranded.add(document_id)
            self._wait_for_room(self._folder)
        except KnownError as error:
            if error.code not in (FailureCode.CANCELLED, FailureCode.SHUTDOWN):
                _LOG.error("document %s: %s", document_id, error.code.value)
        except NotFound:
            _LOG.info("document %s is gone", document_id)
        except Exception as error:
            # A mistake of the program: say where, without what the document says.
            _LOG.error("document %s: %s", document_id, type(error).__name__)
            await self._follow_up(self._change(partial(queueing.fail_unexpectedly, document_id=document_id)))
        finally:
            self._under_way.pop(document_id, None)
            self._last_progress.pop(document_id, None)
            self._latest.pop(document_id, None)
            self._gave_way(document_id)
            self._pace.ended(document_id)
        if not self._closed:
            await self._follow_up(self._after_work(document_id))
            self.changed.emit(ChangeSet(documents=frozenset({document_id})))
            await self._pump()

    async def _follow_up(self, step: Awaitable[object]) -> None:
        """What comes after the work on a document that may be gone, or on a disk that may be full."""
        try:
            await step
        except NotFound:
            pass
        except DatabaseFull:
            self._wait_for_room(self._folder)

    async def _after_work(self, document_id: str) -> None:
        await self._stop_for_good(document_id)
        await self._try_next_password(document_id)
        document = await self.document(document_id)
        if document.status is Status.ATTENTION and document.failure is FailureCode.DISK_FULL:
            self._room.refused.add(document_id)
            self._wait_for_room(Path(document.output_path).parent, document.size)

    # No room on the disk

    @property
    def is_out_of_room(self) -> bool:
        """True while nothing is worked on because a disk is full."""
        return self._room.is_missing

    def _wait_for_room(self, folder: Path, size: int = 0) -> None:
        """Stop all work until there is room in `folder` again, for a file of `size` bytes too. What was under way goes
        back to where it started; what could not even be noted is put right as soon as it can be written."""
        was_missing = self._room.is_missing
        self._room.need(folder, size)
        if self._closed or was_missing:
            return
        _LOG.warning("the disk is full; the queue stands still")
        for pending in list(self._under_way.values()):
            if self._workers.is_running(pending.ticket):
                self._workers.interrupt(pending.ticket)
            else:
                self._workers.cancel(pending.ticket)
        task = asyncio.get_running_loop().create_task(self._go_on_when_there_is_room())
        self._watchers["room"] = task
        task.add_done_callback(partial(self._forget_watcher, "room"))
        self.out_of_room.emit(True)

    async def _go_on_when_there_is_room(self) -> None:
        loop = asyncio.get_running_loop()
        for pause in self._room.pauses():
            await asyncio.sleep(pause)
            if self._under_way or not await loop.run_in_executor(self._opener, self._room.is_there):
                continue
            with suppress(DatabaseFull):
                await self._put_right()
                break
        self._room.found()
        _LOG.info("there is room again; the queue goes on")
        self.out_of_room.emit(False)
        await self._pump()

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

    async def _try_next_password(self, document_id: str) -> None:
        """A locked file gets every password that was typed for its job before somebody is asked again."""
        document = await self.document(document_id)
        if is_locked(document) and self._passwords.next_for(document) is not None:
            await self._change(lambda store: queueing.retry(store, document_id))

    async def _stop(self, document_ids: Sequence[str], wanted: Status) -> None:
        """Stop work on documents; each is then cancelled or paused (`wanted`), where it can be."""
        stop = queueing.pause if wanted is Status.PAUSED else queueing.cancel
        await self._ask_for(document_ids, stop, without=partial(self._stop_work, wanted=wanted))

    async def _ask_for(
        self,
        document_ids: Sequence[str],
        change: queueing.Change,
        *,
        without: Callable[[str], Awaitable[bool]] | None = None,
        at_once: int = queueing.AT_ONCE,
    ) -> None:
        """Change documents in parts of one transaction each, with the database free for others in between. Those that
        `without` is true of are left out."""
        with self._nothing_given():
            for first in range(0, len(document_ids), at_once):
                some = document_ids[first : first + at_once]
                if without is not None:
                    some = [document_id for document_id in some if not await without(document_id)]
                await self._change(partial(_asked, change=change, document_ids=some))
        await self._pump()

    async def _stop_work(self, document_id: str, *, wanted: Status) -> bool:
        """Take a document from the worker that has it or will have it. True where its work sees to the rest."""
        pending = self._under_way.get(document_id)
        if pending is None:
            return False
        if not self._workers.is_running(pending.ticket):
            self._workers.cancel(pending.ticket)
            return False
        if wanted is Status.CANCELLED or (await self.document(document_id)).status in _PAUSABLE:
            self._stopping[document_id] = wanted
            self._workers.cancel(pending.ticket)
        return True

    async def _stop_and_wait(self, document_ids: Sequence[str]) -> None:
        """Stop work on documents and wait until no worker has any of them. Nothing takes them up meanwhile."""
        self._left_alone.update(document_ids)
        while watchers := [task for d in document_ids if (task := self._watchers.get(d)) is not None]:
            for document_id in document_ids:
                pending = self._under_way.get(document_id)
                if pending is not None:
                    self._stopping[document_id] = Status.CANCELLED
                    self._workers.cancel(pending.ticket)
            await asyncio.wait(watchers)

    # Progress

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

    # Retention

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


_PAUSABLE = frozenset({Status.PREFLIGHT, Status.QUEUED, Status.DETECTING})


def _asked(store: Store, change: queueing.Change, document_ids: Sequence[str]) -> ChangeSet:
    return change(store, *document_ids)


def _waiting(store: Store, *, status: Status, limit: int, without: Iterable[str]) -> list[Document]:
    return store.waiting(status, limit=limit, without=set(without))


def _tidy(folders: Iterable[Path]) -> None:
    """Remove what a killed release left unfinished beside its output."""
    for folder in folders:
        with suppress(OSError):
            delivery.remove_stale_parts(folder)
