"""Works on the queue as long as it runs, without a window: threads that each supervise one child. No Qt.

The window has its own pool (`ui.desk_queue`), which knows what is on screen. `sable run` ends when its files are done.
What is done with a document is `services.queueing.work` in all three.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import WAITING_FOR_A_WORKER, Document, Status
from app.protocol.messages import Progress
from app.services import api_jobs, job_repeats, progress, queueing, retention, signing, uploads
from app.services.room import Room
from app.store.database import DatabaseFull
from app.store.store import NotFound, Store
from app.workers.database_thread import DatabaseThread
from app.workers.supervisor import Child

_LOG = logging.getLogger(__name__)
T = TypeVar("T")

Tell = Callable[[ChangeSet], None]
"""Told of every change, in the thread that made it."""

_ORDER = (Status.REVIEWED, Status.APPROVED, Status.PREFLIGHT, Status.QUEUED)
_RETENTION_INTERVAL = 24 * 3600.0


class Runner:
    """Gives waiting documents to children until it is closed."""

    def __init__(
        self,
        database: DatabaseThread,
        data_directory: Path,
        *,
        width: int,
        tell: Tell,
        command: Sequence[str] | None = None,
    ) -> None:
        """`width` is the number of children; `command` starts one (tests use their own)."""
        self._database = database
        self._folder = data_directory
        self._tell_all = tell
        self._sign = signing.signer(data_directory)
        self._pace = progress.Pace(data_directory / progress.FILE_NAME)
        self._turn = threading.Condition()
        self._news = 0
        self._closed = threading.Event()
        self._busy: dict[str, Child] = {}
        self._stopping: set[str] = set()
        self._left_alone: set[str] = set()
        self._not_looked_at: set[str] = set()
        self._live: dict[str, Progress] = {}
        self._room = Room(data_directory)
        self._children = [Child(command) for _ in range(width)]
        self._asked, self._asking = Child(command), threading.Lock()
        self._threads = [
            threading.Thread(target=self._work, args=(child,), name=f"worker-{number}", daemon=True)
            for number, child in enumerate(self._children)
        ]
        self._threads.append(threading.Thread(target=self._keep_house, name="retention", daemon=True))

    def start(self) -> None:
        """Take up what was interrupted, and work."""
        self.call(queueing.take_up)
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Kill the children and wait for the threads; what was under way goes back to where it goes on."""
        self._closed.set()
        for child in self._children:
            child.shut(FailureCode.SHUTDOWN)
        with self._turn:
            self._turn.notify_all()
        self._asked.shut(FailureCode.SHUTDOWN)
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()
        with self._asking:
            self._asked.close()
        self._pace.save()
        with suppress(DatabaseFull):  # the next start does it
            self._database.call(Store.recover)

    def call(self, function: Callable[[Store], T]) -> T:
        """Run `function` with the store and tell what it changed. For workers, and not for an event loop's thread."""
        value = self._database.call(function)
        if isinstance(value, ChangeSet):
            self.tell(value)
        return value

    def tell(self, change: ChangeSet) -> None:
        """Something was committed: there may be work."""
        if change:
            self._tell_all(change)
            with self._turn:
                self._news += 1
                self._turn.notify_all()

    def live(self, document: Document) -> tuple[Progress | None, float | None]:
        """Progress of the work under way, and the seconds until its end; None where that is not known."""
        return self._live.get(document.id), self._pace.seconds_left(document, ahead=None, width=len(self._children))

    def cancel(self, document_ids: Sequence[str], *, person: str = "") -> None:
        """Stop all work on documents for good, in the name of a person. Waits until no worker has any of them."""
        with self.kept_from_workers(document_ids):
            self.call(lambda store: api_jobs.cancel(store, document_ids, person))

    def purge(self, job_id: str, *, person: str = "") -> None:
        """Remove a job with its files and what was released, in the name of a person. Raises KnownError ON_HOLD."""
        if self._database.call(lambda store: store.job(job_id)).settings.retention.hold:
            raise KnownError(FailureCode.ON_HOLD)
        ids = [d.id for d in self._database.call(lambda store: store.documents(job_id=job_id))]
        with self.kept_from_workers(ids):
            self.call(lambda store: api_jobs.purge(store, job_id, person, self._folder))

    def ask(self, task: Callable[[Child], T]) -> T:
        """Run `task` with a child that is for such questions alone, one after the other. Raises KnownError."""
        with self._asking:
            if self._closed.is_set():
                raise KnownError(FailureCode.SHUTDOWN)
            return task(self._asked)

    @contextmanager
    def kept_from_workers(self, document_ids: Collection[str]) -> Iterator[None]:
        """Stop work on documents for good; inside, no worker has any of them or takes one up."""
        with self._turn:
            self._left_alone.update(document_ids)
            while at_work := [self._busy[d] for d in document_ids if d in self._busy]:
                self._stopping.update(document_ids)
                for child in at_work:
                    child.kill(FailureCode.CANCELLED)
                self._turn.wait(0.1)
            self._stopping.difference_update(document_ids)
        try:
            yield
        finally:
            with self._turn:
                self._left_alone.difference_update(document_ids)
                self._news += 1
                self._turn.notify_all()

    def _documents(self, ids: Sequence[str]) -> list[Document]:
        return self._database.call(lambda store: [store.document(document_id) for document_id in ids])

    # Work

    def _work(self, child: Child) -> None:
        with child:
            while not self._closed.is_set():
                try:
                    taken = self._take(child)
                    if taken is None:
                        continue
                    try:
                        self._do(*taken, child)
                    finally:
                        self._gave_back(taken[0].id)
                except DatabaseFull:
                    self._wait_for_room()
                except Exception as error:  # nothing is known of which document: another try has to tell
                    _LOG.error("a worker: %s", type(error).__name__)
                    self._closed.wait(1.0)

    def _take(self, child: Child) -> tuple[Document, bool] | None:
        """The next document, and whether it is only searched again. Waits where there is none."""
        with self._turn:
            news = self._news
        found = self._next()
        with self._turn:
            if found is None:
                if self._news == news and not self._closed.is_set():
                    self._turn.wait(60.0)
                return None
            if found[0].id in self._busy or found[0].id in self._left_alone or self._closed.is_set():
                return None
            child.take_back_kill()
            self._busy[found[0].id] = child
        return found

    def _next(self) -> tuple[Document, bool] | None:
        with self._turn:
            without = self._busy.keys() | self._left_alone
        for status in _ORDER:
            waiting = self._database.call(
                lambda store, status=status: store.waiting(status, limit=1, without=without)  # type: ignore[misc]
            )
            if waiting:
                return waiting[0], False
        without = without | self._not_looked_at
        again = self._database.call(lambda store: job_repeats.to_look_at_again(store, limit=1, without=without))
        return (again[0], True) if again else None

    def _gave_back(self, document_id: str) -> None:
        self._live.pop(document_id, None)
        self._pace.ended(document_id)
        with self._turn:
            del self._busy[document_id]
            self._news += 1
            self._turn.notify_all()
        self._tell_all(ChangeSet(documents=frozenset({document_id})))

    def _do(self, document: Document, again: bool, child: Child) -> None:
        def on_progress(event: Progress) -> None:
            self._pace.note(document.id, event)
            self._live[document.id] = event

        try:
            if again:
                job_repeats.look_again(document.id, child, self)
            else:
                queueing.work(document.id, child, self, on_progress=on_progress, sign=self._sign)
        except DatabaseFull:
            self._room.stranded.add(document.id)
            raise
        except NotFound:
            return
        except KnownError as error:
            if error.code not in (FailureCode.CANCELLED, FailureCode.SHUTDOWN):
                _LOG.error("document %s: %s", document.id, error.code.value)
        except Exception as error:
            _LOG.error("document %s: %s", document.id, type(error).__name__)
            if again:
                self._not_looked_at.add(document.id)
            else:
                self.call(lambda store: queueing.fail_unexpectedly(store, document.id))
        self._stop_for_good(document.id)

    def _stop_for_good(self, document_id: str) -> None:
        """A child that crashes just as its document is stopped puts it back into the queue: take it out again."""
        with self._turn:
            wanted = document_id in self._stopping
        if wanted and self._documents([document_id])[0].status in WAITING_FOR_A_WORKER:
            self.call(lambda store: queueing.cancel(store, document_id))

    # The disk, and what expires

    def _wait_for_room(self) -> None:
        """Hold this worker until the database takes changes again, and put right what could not be noted."""
        _LOG.warning("the disk is full; a worker stands still")
        self._room.need(self._folder)
        for pause in self._room.pauses():
            if self._closed.wait(pause):
                return
            if not self._room.is_there():
                continue
            with suppress(DatabaseFull):
                stranded = [d for d in self._room.stranded if d not in self._busy]
                self.call(lambda store, ids=stranded: queueing.put_back(store, *ids))  # type: ignore[misc]
                self._room.stranded.difference_update(stranded)
                self._room.found()
                return

    def _keep_house(self) -> None:
        """Let expire what is due, at once and once a day."""
        while True:
            try:
                self.call(lambda store: retention.run_retention(store, datetime.now(UTC)))
                self._database.call(lambda store: uploads.sweep(store, self._folder))
            except KnownError as error:
                _LOG.warning("retention: %s", error.code.value)
            if self._closed.wait(_RETENTION_INTERVAL):
                return
