"""The loop that gives waiting documents to the children, watches each to its end, and gives the next."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Status
from app.services import job_repeats, queueing, signing
from app.services.passwords import is_locked
from app.store.database import DatabaseFull
from app.store.store import NotFound, Store
from app.ui.desk_base import as_program
from app.ui.desk_room import RoomDesk
from app.workers.bridge import Pending
from app.workers.supervisor import Child

_LOG = logging.getLogger(__name__)

_OPEN, _PREFLIGHT, _RELEASE, _QUEUE, _LOOK_AGAIN = range(5)
"""Priorities in the pool: the document on screen, looking at files (milliseconds each), releases, detection, and what
the documents of a job tell each other."""
_FEWEST_GIVEN, _MOST_GIVEN = 16, 32
"""The pool is filled up to the second number when it holds fewer than the first: a queue of 10,000 documents is read
from the database in parts, and not once for each document that ends."""


class QueueDesk(RoomDesk):
    """Hands out work, watches it, and goes on with what follows."""

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
        await self._give_looks()
        await self._look_ahead()

    async def _give_looks(self) -> None:
        """Let documents at rest be searched for what the others of their job told of when they had been read.

        Such a look is no work on the document: its status stays, whatever a person does with it goes before, and what
        is found then is not added.
        """
        free = _FEWEST_GIVEN - len(self._looking)
        if self._is_still or free <= 0:
            return
        without = self._looking.keys() | self._left_alone | self._not_looked_at
        find = partial(job_repeats.to_look_at_again, limit=free, without=without)
        for document in await self._call(find):
            if not self._is_still and document.id not in self._looking:
                look = partial(
                    job_repeats.look_again,
                    document.id,
                    database=self._telling,
                    password=self._passwords.of(document),
                )
                pending = self._work.start(look, priority=_LOOK_AGAIN)
                self._looking[document.id] = pending
                key = f"look {document.id}"
                watcher = asyncio.get_running_loop().create_task(self._watch_look(document.id, pending))
                self._watchers[key] = watcher
                watcher.add_done_callback(partial(self._forget_watcher, key))

    async def _watch_look(self, document_id: str, pending: Pending) -> None:
        try:
            await pending.future
        except DatabaseFull:
            self._wait_for_room(self._folder)
        except (KnownError, NotFound):
            pass  # the program ends, or the document is gone
        except Exception as error:
            _LOG.error("document %s: not searched again: %s", document_id, type(error).__name__)
            self._not_looked_at.add(document_id)
        finally:
            self._looking.pop(document_id, None)
        if not self._closed:
            self.changed.emit(ChangeSet(documents=frozenset({document_id})))
            await self._follow_up(self._pump())

    def _give(self, document: Document, priority: int) -> None:
        if self._is_still or document.id in self._under_way or document.id in self._left_alone:
            return
        pending = self._work.start(self._task(document), priority=priority)
        if document.id == self._on_screen:
            self._workers.move_up(pending.ticket, _OPEN)
        self._under_way[document.id] = pending
        watcher = asyncio.get_running_loop().create_task(self._watch(document, pending))
        self._watchers[document.id] = watcher
        watcher.add_done_callback(partial(self._forget_watcher, document.id))
        self._make_room()

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
        else:
            self._workers.move_up(pending.ticket, _OPEN)
            self._make_room()

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
            sign=lambda certificate: signing.signer(self._folder, self._key_passphrase)(certificate),
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
            failed = as_program(partial(queueing.fail_unexpectedly, document_id=document_id))
            await self._follow_up(self._change(failed))
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

    async def _try_next_password(self, document_id: str) -> None:
        """A locked file gets every password that was typed for its job before somebody is asked again."""
        document = await self.document(document_id)
        if is_locked(document) and self._passwords.next_for(document) is not None:
            await self._change(lambda store: queueing.retry(store, document_id))

    def _wait_for_room(self, folder: Path, size: int = 0) -> None:
        """Stop all work until there is room in `folder` again, for a file of `size` bytes too."""
        if not self._halt(folder, size):
            return
        task = asyncio.get_running_loop().create_task(self._go_on_when_there_is_room())
        self._watchers["room"] = task
        task.add_done_callback(partial(self._forget_watcher, "room"))
        self.out_of_room.emit(True)

    async def _go_on_when_there_is_room(self) -> None:
        await self._until_there_is_room()
        await self._pump()


def _waiting(store: Store, *, status: Status, limit: int, without: Iterable[str]) -> list[Document]:
    return store.waiting(status, limit=limit, without=set(without))
