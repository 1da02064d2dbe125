"""The window's one door to everything behind it: use cases, the database thread and the worker pools.

Screens await its coroutines and listen to its signals; they know no process, no thread and no SQL.
"""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.decisions import ReviewStep
from app.domain.documents import Word
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.jobs import WAITING_FOR_A_WORKER, Document, Job, Page, Status
from app.protocol.messages import Progress, ReadWords, RenderDone, RenderPage, SourceFile, WordsDone
from app.services import intake, ownership, queueing, reviewing
from app.services.reviewing import ReviewIncomplete
from app.store.store import Store
from app.workers.bridge import Pending, PoolBridge
from app.workers.database_thread import DatabaseThread
from app.workers.pool import WorkerPool
from app.workers.supervisor import Child, Limits

__all__ = ["Added", "Desk", "History", "ReviewIncomplete"]

_LOG = logging.getLogger(__name__)
T = TypeVar("T")

_PROGRESS_INTERVAL = 0.1
"""Seconds between two progress signals of one document: more than anybody can read."""

_PAGE_LIMITS = Limits(idle_seconds=30.0)
_RELEASE_PRIORITY, _QUEUE_PRIORITY = 0, 1


@dataclass(frozen=True, slots=True)
class Added:
    """What became of paths: the new job, None where no PDF was found, and every file left out with the reason."""

    job_id: str | None
    skipped: tuple[tuple[Path, intake.SkipReason], ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """Names of what undo and redo would do; None where there is nothing. Each is (StepKind value, text, count)."""

    undo: tuple[str, str, int] | None
    redo: tuple[str, str, int] | None


class _TellingDatabase:
    """The database as workers use it: what their mutations changed is told to the window."""

    def __init__(self, database: DatabaseThread, tell: Callable[[ChangeSet], None]) -> None:
        self._database = database
        self._tell = tell

    def call(self, function: Callable[[Store], T]) -> T:
        value = self._database.call(function)
        if isinstance(value, ChangeSet) and value:
            self._tell(value)
        return value


class Desk(QObject):
    """Use cases for the screens. Every coroutine runs in the window's event loop and never blocks it.

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
        self._lock = ownership.own(data_directory)
        try:
            self._database = DatabaseThread(data_directory / "sable.sqlite3")
        except BaseException:
            self._lock.release()
            raise
        self._telling = _TellingDatabase(self._database, self._told.emit)
        self._told.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._walker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="intake")
        cores = os.cpu_count() or 2
        self._workers = WorkerPool(lambda: Child(command), width=width or max(2, min(4, cores - 1)))
        self._pages = WorkerPool(lambda: Child(command, _PAGE_LIMITS), width=1, newest_first=True)
        self._work = PoolBridge(self._workers)
        self._drawing = PoolBridge(self._pages)
        self._under_way: dict[str, Pending] = {}
        self._watchers: set[asyncio.Task[None]] = set()
        self._passwords: dict[str, str] = {}
        self._sources: dict[str, SourceFile] = {}
        self._stopping: set[str] = set()
        self._last_progress: dict[str, float] = {}
        self._closed = False

    async def start(self) -> None:
        """Queue again what was interrupted when the program last ended, and go on working."""
        for document in await self._call(Store.recover):
            _LOG.info("document %s goes on", document.id)
        await self._pump()

    async def shutdown(self) -> None:
        """Kill the children, keep every decision, close the database and release the folder."""
        if self._closed:
            return
        self._closed = True
        self._workers.shutdown()
        self._pages.shutdown()
        self._work.abandon()
        self._drawing.abandon()
        if self._watchers:
            await asyncio.wait(self._watchers)
        self._walker.shutdown(wait=True, cancel_futures=True)
        self._database.call(Store.recover)
        self._database.close()
        self._lock.release()

    # The queue

    async def add_paths(self, paths: Sequence[Path]) -> Added:
        """Make one job of files and folder trees and start detection. What was left out is returned with its reason."""
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(self._walker, lambda: intake.collect(paths))
        if not found.found:
            return Added(None, found.skipped)
        planned = intake.plan_outputs(found.found, None)
        job, documents = await self._call(lambda store: store.add_job(intake.job_name(paths), planned))
        self.changed.emit(ChangeSet(frozenset({job.id}), frozenset(d.id for d in documents)))
        await self._pump()
        return Added(job.id, found.skipped)

    async def jobs(self) -> list[Job]:
        return await self._call(lambda store: store.jobs())

    async def documents(self) -> list[Document]:
        """All documents, newest job first, in the job's order."""
        return await self._call(lambda store: store.documents())

    async def document(self, document_id: str) -> Document:
        return await self._call(lambda store: store.document(document_id))

    async def cancel(self, document_ids: Sequence[str]) -> None:
        """Stop work on documents. One whose release was under way goes back to its review."""
        for document_id in document_ids:
            pending = self._under_way.get(document_id)
            if pending is not None and self._workers.is_running(pending.ticket):
                self._stopping.add(document_id)
                self._workers.cancel(pending.ticket)
                continue
            if pending is not None:
                self._workers.cancel(pending.ticket)
            await self._change(partial(queueing.cancel, document_id=document_id))

    async def retry(self, document_ids: Sequence[str], *, password: str | None = None) -> None:
        """Queue documents again; a password is kept in memory until the program ends, never stored."""
        for document_id in document_ids:
            if password is not None:
                self._passwords[document_id] = password
            self._sources.pop(document_id, None)
            await self._change(partial(queueing.retry, document_id=document_id))
        await self._pump()

    async def certificate(self, document_id: str) -> str:
        """The certificate JSON of a finished document, or the record of the checks that failed."""
        return await self._call(lambda store: store.certificate(document_id))

    # Review

    async def pages(self, document_id: str) -> list[Page]:
        return await self._call(lambda store: store.pages(document_id))

    async def entities(self, document_id: str) -> list[Entity]:
        """Entities in reading order (page, then top to bottom as shown)."""
        return await self._call(lambda store: store.entities(document_id))

    async def open_review(self, document_id: str) -> Document:
        """Note that somebody reviews the document (readyForReview becomes inReview) and return it."""
        document, change = await self._call(lambda store: reviewing.open_review(store, document_id))
        self._tell(change)
        return document

    async def decide(self, document_id: str, entity_ids: Sequence[str], decision: Decision) -> None:
        """Commit a decision for entities as one undoable step; `changed` follows the commit."""
        await self._change(lambda store: reviewing.decide(store, document_id, entity_ids, decision))

    async def draw(self, document_id: str, page_index: int, quads: Sequence[Quadrilateral], text: str) -> Entity:
        """Commit an accepted manual entity and return it."""
        entity, change = await self._call(lambda store: reviewing.draw(store, document_id, page_index, quads, text))
        self._tell(change)
        return entity

    async def reshape(self, document_id: str, entity_id: str, quads: Sequence[Quadrilateral]) -> None:
        """Commit new quadrilaterals for an entity."""
        await self._change(lambda store: reviewing.reshape(store, document_id, entity_id, quads))

    async def delete(self, document_id: str, entity_ids: Sequence[str]) -> None:
        """Delete boxes drawn by hand; what was found is rejected instead, so that it stays on record."""
        await self._change(lambda store: reviewing.delete(store, document_id, entity_ids))

    async def undo(self, document_id: str) -> Sequence[str]:
        """Undo the last step; returns the entity ids it touched (empty: nothing to undo)."""
        return sorted((await self._change(lambda store: store.undo(document_id))).entities)

    async def redo(self, document_id: str) -> Sequence[str]:
        """Redo the last undone step; returns the entity ids it touched (empty: nothing to redo)."""
        return sorted((await self._change(lambda store: store.redo(document_id))).entities)

    async def history(self, document_id: str) -> History:
        undo, redo = await self._call(lambda store: store.next_steps(document_id))
        return History(_name(undo), _name(redo))

    async def finish_review(self, document_id: str, *, acknowledge_unread: bool = False) -> None:
        """Freeze the document and queue its release. Raises ReviewIncomplete where something is undecided."""
        await self._change(lambda store: reviewing.finish(store, document_id, acknowledge_unread=acknowledge_unread))
        await self._pump()

    # Pages

    async def render(self, document_id: str, page_index: int, scale: float, clip: Box | None = None) -> QImage:
        """Pixels of a page at `scale` pixels per 1/72 inch, newest request first. Raises KnownError."""
        source = await self._source(document_id)
        request = RenderPage(source=source, page_index=page_index, scale=scale, clip=clip)
        answered = await self._drawing.run(lambda child: child.call(request))
        done = answered.event
        if not isinstance(done, RenderDone):
            raise KnownError(FailureCode.CHILD_NOISE)
        image = QImage(answered.body, done.width, done.height, done.width * 3, QImage.Format.Format_RGB888)
        return image.copy()  # the bytes go with the answer

    async def words(self, document_id: str, page_index: int) -> list[Word]:
        """Words of a page with their places. Raises KnownError."""
        request = ReadWords(source=await self._source(document_id), page_index=page_index)
        done = (await self._drawing.run(lambda child: child.call(request))).event
        if not isinstance(done, WordsDone):
            raise KnownError(FailureCode.CHILD_NOISE)
        return list(done.words)

    # Parts

    async def _call(self, function: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self._database.submit(function))

    async def _change(self, function: Callable[[Store], ChangeSet]) -> ChangeSet:
        change = await self._call(function)
        self._tell(change)
        return change

    def _tell(self, change: ChangeSet) -> None:
        if change:
            self.changed.emit(change)

    async def _source(self, document_id: str) -> SourceFile:
        source = self._sources.get(document_id)
        if source is None:
            document = await self.document(document_id)
            source = SourceFile(path=document.path, password=self._passwords.get(document_id), sha256=document.sha256)
            if document.sha256:
                self._sources[document_id] = source
        return source

    async def _pump(self) -> None:
        """Give every waiting document that no worker has to the pool."""
        if self._closed:
            return
        waiting = await self._call(lambda store: store.documents(statuses=(Status.QUEUED, Status.REVIEWED)))
        for document in waiting:
            if document.id in self._under_way or self._closed:
                continue
            pending = self._work.start(self._task(document), priority=self._priority(document))
            self._under_way[document.id] = pending
            watcher = asyncio.get_running_loop().create_task(self._watch(document.id, pending))
            self._watchers.add(watcher)
            watcher.add_done_callback(self._watchers.discard)

    @staticmethod
    def _priority(document: Document) -> int:
        return _RELEASE_PRIORITY if document.status is Status.REVIEWED else _QUEUE_PRIORITY

    def _task(self, document: Document) -> Callable[[Child], Document]:
        password = self._passwords.get(document.id)
        step = queueing.release if document.status is Status.REVIEWED else queueing.detect
        return lambda child: step(
            document.id,
            child,
            self._telling,
            password=password,
            on_progress=lambda event: self._on_progress(document.id, event),
        )

    async def _watch(self, document_id: str, pending: Pending) -> None:
        """Wait for a worker to be done with a document, tell the screens, and go on with what follows."""
        try:
            await pending.future
        except KnownError as error:
            if error.code not in (FailureCode.CANCELLED, FailureCode.SHUTDOWN):
                _LOG.error("document %s: %s", document_id, error.code.value)
        except Exception as error:
            # A mistake of the program: say where, without what the document says.
            _LOG.error("document %s: %s", document_id, type(error).__name__)
            await self._change(partial(queueing.fail_unexpectedly, document_id=document_id))
        finally:
            self._under_way.pop(document_id, None)
            self._last_progress.pop(document_id, None)
        if not self._closed:
            await self._stop_for_good(document_id)
            self.changed.emit(ChangeSet(documents=frozenset({document_id})))
            await self._pump()

    async def _stop_for_good(self, document_id: str) -> None:
        """A child that crashes just as its document is cancelled puts it back into the queue: take it out again."""
        if document_id in self._stopping:
            self._stopping.discard(document_id)
            if (await self.document(document_id)).status in WAITING_FOR_A_WORKER:
                await self._change(partial(queueing.cancel, document_id=document_id))

    def _on_progress(self, document_id: str, event: Progress) -> None:
        """Called in a worker's thread; the signal is queued to the window's."""
        now = time.monotonic()
        if event.done != event.total and now - self._last_progress.get(document_id, 0.0) < _PROGRESS_INTERVAL:
            return
        self._last_progress[document_id] = now
        self.progressed.emit(document_id, event)


def _name(step: ReviewStep | None) -> tuple[str, str, int] | None:
    return (step.kind.value, step.text, len(step.changes)) if step else None
