"""What every part of the window's desk stands on: the database thread, the worker pools, the queue that feeds them."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.base import paths
from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import WAITING_FOR_A_WORKER, WORKING, Document, Status
from app.domain.people import Person
from app.protocol.messages import Progress, SourceFile
from app.services import delivery, identity, ownership, progress, queueing, retention
from app.services.passwords import Passwords, is_locked
from app.store.store import NotFound, Store
from app.workers.bridge import Pending, PoolBridge
from app.workers.database_thread import DatabaseThread
from app.workers.pool import WorkerPool
from app.workers.supervisor import Child, Limits

_LOG = logging.getLogger(__name__)
T = TypeVar("T")

_PROGRESS_INTERVAL = 0.1
"""Seconds between two progress signals of one document: more than anybody can read."""
_ORDER_INTERVAL = 1.0
"""Seconds between two looks at the pages that are queued before a document."""
_RETENTION_INTERVAL = 24 * 3600.0
"""Seconds between two looks at what expires."""

_PAGE_LIMITS = Limits(idle_seconds=30.0)
_OPEN, _PREFLIGHT, _RELEASE, _QUEUE = range(4)
"""Priorities in the pool: the document on screen, looking at files (milliseconds each), releases, detection."""
_FEWEST_GIVEN, _MOST_GIVEN = 16, 32
"""The pool is filled up to the second number when it holds fewer than the first: a queue of 10,000 documents is read
from the database in parts, and not once for each document that ends."""


def _as_program(function: Callable[[Store], T]) -> Callable[[Store], T]:
    """`function`, recorded as the program's own doing and not as that of the person who sits there."""

    def run(store: Store) -> T:
        person, store.actor = store.actor, ""
        try:
            return function(store)
        finally:
            store.actor = person

    return run


class _TellingDatabase:
    """The database as workers use it: what they change is the program's own doing, and is told to the window."""

    def __init__(self, database: DatabaseThread, tell: Callable[[ChangeSet], None]) -> None:
        self._database = database
        self._tell = tell

    def call(self, function: Callable[[Store], T]) -> T:
        value = self._database.call(_as_program(function))
        if isinstance(value, ChangeSet) and value:
            self._tell(value)
        return value


class DeskCore(QObject):
    """The data folder, its database, the children, and the loop that gives waiting documents to them.

    Signals:
        changed(ChangeSet): something was committed; refresh what it names.
        progressed(str document_id, object Progress): live progress of a working document (throttled).
    """

    changed = Signal(object)
    progressed = Signal(str, object)
    _told = Signal(object)

    def __init__(self, data_directory: Path, *, width: int | None = None, command: Sequence[str] | None = None) -> None:
        """Own the data folder and open its database.

        `width` is the number of detection and release children, `command` starts a child (tests use their own).
        Raises InUse, DatabaseTooNew or NotOurDatabase; nothing was changed then.
        """
        super().__init__()
        self._folder = data_directory
        self._lock = ownership.own(data_directory)
        try:
            self._database = DatabaseThread(data_directory / paths.DATABASE_NAME)
        except BaseException:
            self._lock.release()
            raise
        self._telling = _TellingDatabase(self._database, self._told.emit)
        self._told.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._walker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="intake")
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
        self._on_screen = ""
        self._ahead: dict[str, int | None] = {}
        self._ahead_at = 0.0
        self._last_progress: dict[str, float] = {}
        self._me: Person | None = None
        self._retention: asyncio.TimerHandle | None = None
        self._closed = False

    async def start(self) -> None:
        """Queue again what was interrupted when the program last ended, and go on working."""
        self._me = await self._call(lambda store: identity.act_as_remembered(store, self._folder))
        interrupted = await self._call(lambda store: store.documents(statuses=WORKING))
        folders = {Path(document.output_path).parent for document in interrupted}
        await asyncio.get_running_loop().run_in_executor(self._walker, lambda: _tidy(folders))
        await self._change(_as_program(queueing.take_up))
        for document in interrupted:
            _LOG.info("document %s goes on", document.id)
        await self._run_retention()
        await self._pump()

    async def shutdown(self) -> None:
        """Kill the children, keep every decision, close the database and release the folder."""
        if self._closed:
            return
        self._closed = True
        if self._retention is not None:
            self._retention.cancel()
        self._workers.shutdown()
        self._pages.shutdown()
        self._work.abandon()
        self._drawing.abandon()
        if self._watchers:
            await asyncio.wait(list(self._watchers.values()))
        self._walker.shutdown(wait=True, cancel_futures=True)
        self._pace.save()
        self._database.call(Store.recover)
        self._database.close()
        self._lock.release()

    def seconds_left(self, document: Document) -> float | None:
        """Seconds until a working or queued document is through its work, from this computer's own speed.

        None while that is unknown, and for a document that waits for a person.
        """
        ahead = self._ahead.get(document.id)
        return self._pace.seconds_left(document, ahead=ahead, width=self._width)

    # The database

    async def _call(self, function: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self._database.submit(function))

    async def _change(self, function: Callable[[Store], ChangeSet]) -> ChangeSet:
        change = await self._call(function)
        self._tell(change)
        return change

    def _tell(self, change: ChangeSet) -> None:
        if change:
            self.changed.emit(change)

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
            if self._closed or (scarce and len(self._under_way) >= _FEWEST_GIVEN) or free <= 0:
                continue
            without = self._under_way.keys() | self._left_alone
            waiting = await self._call(partial(_waiting, status=status, limit=free, without=without))
            for document in waiting:
                self._give(document, priority)
        await self._give_on_screen()
        await self._look_ahead()

    def _give(self, document: Document, priority: int) -> None:
        if self._closed or document.id in self._under_way or document.id in self._left_alone:
            return
        priority = _OPEN if document.id == self._on_screen else priority
        pending = self._work.start(self._task(document), priority=priority)
        self._under_way[document.id] = pending
        watcher = asyncio.get_running_loop().create_task(self._watch(document, pending))
        self._watchers[document.id] = watcher
        watcher.add_done_callback(partial(self._forget_watcher, document.id))

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
        self._on_screen = document_id
        pending = self._under_way.get(document_id)
        if pending is None:
            await self._give_on_screen()
        elif not self._workers.is_running(pending.ticket):
            self._workers.cancel(pending.ticket)  # its watcher gives it to the pool again, as the first

    async def document(self, document_id: str) -> Document:
        return await self._call(lambda store: store.document(document_id))

    def _task(self, document: Document) -> Callable[[Child], Document]:
        password = self._passwords.of(document)
        return lambda child: queueing.work(
            document.id,
            child,
            self._telling,
            password=password,
            on_progress=lambda event: self._on_progress(document.id, event),
            stopped=lambda: self._stopping.get(document.id, Status.CANCELLED),
        )

    async def _watch(self, document: Document, pending: Pending) -> None:
        """Wait for a worker to be done with a document, tell the screens, and go on with what follows."""
        document_id = document.id
        try:
            await pending.future
        except KnownError as error:
            if error.code not in (FailureCode.CANCELLED, FailureCode.SHUTDOWN):
                _LOG.error("document %s: %s", document_id, error.code.value)
        except NotFound:
            _LOG.info("document %s is gone", document_id)
        except Exception as error:
            # A mistake of the program: say where, without what the document says.
            _LOG.error("document %s: %s", document_id, type(error).__name__)
            with suppress(NotFound):
                await self._change(partial(queueing.fail_unexpectedly, document_id=document_id))
        finally:
            self._under_way.pop(document_id, None)
            self._last_progress.pop(document_id, None)
            self._pace.ended(document_id)
        if not self._closed:
            with suppress(NotFound):
                await self._stop_for_good(document_id)
                await self._try_next_password(document_id)
            self.changed.emit(ChangeSet(documents=frozenset({document_id})))
            await self._pump()

    async def _stop_for_good(self, document_id: str) -> None:
        """A child that crashes just as its document is stopped puts it back into the queue: take it out again."""
        wanted = self._stopping.pop(document_id, None)
        if wanted is None or (await self.document(document_id)).status not in WAITING_FOR_A_WORKER:
            return
        stop = queueing.pause if wanted is Status.PAUSED else queueing.cancel
        await self._change(partial(stop, document_id=document_id))

    async def _try_next_password(self, document_id: str) -> None:
        """A locked file gets every password that was typed for its job before somebody is asked again."""
        document = await self.document(document_id)
        if is_locked(document) and self._passwords.next_for(document) is not None:
            await self._change(partial(queueing.retry, document_id=document_id))

    async def _stop(self, document_ids: Iterable[str], wanted: Status) -> None:
        """Stop work on documents; each is then cancelled or paused (`wanted`), where it can be."""
        change = queueing.pause if wanted is Status.PAUSED else queueing.cancel
        for document_id in document_ids:
            pending = self._under_way.get(document_id)
            if pending is not None and self._workers.is_running(pending.ticket):
                if wanted is Status.CANCELLED or (await self.document(document_id)).status in _PAUSABLE:
                    self._stopping[document_id] = wanted
                    self._workers.cancel(pending.ticket)
                continue
            if pending is not None and wanted is Status.CANCELLED:
                self._workers.cancel(pending.ticket)
            await self._change(partial(change, document_id=document_id))

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
            await self._change(_as_program(lambda store: retention.run_retention(store, datetime.now(UTC))))
        except KnownError as error:
            _LOG.warning("retention: %s", error.code.value)
        loop = asyncio.get_running_loop()
        self._retention = loop.call_later(
            _RETENTION_INTERVAL, lambda: self._keep(loop.create_task(self._run_retention()))
        )

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._watchers["retention"] = task
        task.add_done_callback(partial(self._forget_watcher, "retention"))


_PAUSABLE = frozenset({Status.QUEUED, Status.DETECTING})


def _waiting(store: Store, *, status: Status, limit: int, without: Iterable[str]) -> list[Document]:
    return store.waiting(status, limit=limit, without=set(without))


def _tidy(folders: Iterable[Path]) -> None:
    """Remove what a killed release left unfinished beside its output."""
    for folder in folders:
        with suppress(OSError):
            delivery.remove_stale_parts(folder)
