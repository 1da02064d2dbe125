"""`sable run`: files and folders through the queue, as the window does it, without the window."""

from __future__ import annotations

import argparse
import logging
import os
import threading
from collections import Counter, deque
from collections.abc import Sequence
from contextlib import suppress
from enum import Enum, auto
from typing import Any

from app.base import paths
from app.base.errors import FailureCode, KnownError
from app.cli import keys
from app.cli.detect import read_password
from app.cli.list_files import chosen_lists
from app.cli.output import Exit, ProgressLine, complain, exit_code, reason, say, write_json
from app.domain.box_style import boxes_of
from app.domain.job_settings import JobSettings, ReleaseKind
from app.domain.jobs import WAITING_FOR_A_WORKER, Document, Status
from app.services import attachments, identity, intake, job_repeats, ownership, queueing, signing
from app.services.queueing import AutoAccept
from app.store.database import DatabaseFull
from app.workers.database_thread import DatabaseThread
from app.workers.supervisor import Child

_LOG = logging.getLogger(__name__)

_DEEPEST_ATTACHMENT = 3
_BEFORE_REVIEW = frozenset({Status.PREFLIGHT, Status.QUEUED})

_FULL = (
    "the disk with the data folder is full, so work was stopped. What was found and decided is kept, no original was "
    "changed and no unfinished file was left. Free some space, then open the window (`sable`) to go on with the rest, "
    "or give the same command again."
)


def workers_for_this_machine() -> int:
    """Two children on small machines (measured near twice one), at most four: each needs about 250 MB."""
    return max(2, min(4, (os.cpu_count() or 2) - 1))


def run(parsed: argparse.Namespace) -> Exit:
    """Queue, detect, and with --accept-all release. The worst outcome of the files is the exit code."""
    password = read_password(parsed)
    output = parsed.out.absolute()
    if (refused := keys.cannot_sign(parsed)) is not None:
        return refused
    lists = chosen_lists(parsed)
    found = intake.collect(parsed.inputs, exclude=output)
    for path, why in found.skipped:
        if why is not intake.SkipReason.NOT_PDF:
            complain(f"{path}: skipped ({why.value})")
    missing = any(why is intake.SkipReason.MISSING for _, why in found.skipped)
    if not found.found:
        complain("no PDF was found.")
        return Exit.REFUSED
    data = paths.data_directory()
    lock = ownership.own(data)
    database = DatabaseThread(paths.database_file())
    try:
        database.call(queueing.take_up)
        planned = intake.plan_outputs(found.found, output, replace=parsed.force)
        database.call(lambda store: identity.act_as_remembered(store, data))
        _, documents = database.call(
            lambda store: store.add_job(
                intake.job_name(parsed.inputs),
                planned,
                settings=JobSettings(
                    release=ReleaseKind(parsed.release),
                    boxes=boxes_of(parsed.style, snap=parsed.snap),
                    profile=parsed.profile,
                    categories=tuple(parsed.categories),
                    requester=tuple(parsed.requester),
                    always=lists.always,
                    never=lists.never,
                    firm_lists=parsed.firm_lists,
                    ocr=parsed.ocr,
                    quick=parsed.quick,
                    certificate_page=parsed.certificate_pdf,
                ),
            )
        )
        database.call(lambda store: store.act_as(""))  # what follows is the program's doing
        if parsed.attachments:
            documents = [*documents, *_attached(documents, database, password)]
        rule = AutoAccept(parsed.min_score, parsed.acknowledge_unread, parsed.sign) if parsed.accept_all else None
        runner = _Runner(database, password, rule)
        done = runner.run(documents)
        if runner.is_out_of_room:
            complain(_FULL)
    finally:
        database.close()
        lock.release()
    return _report(parsed, done, Exit.REFUSED if missing else Exit.DONE)


def _attached(documents: Sequence[Document], database: DatabaseThread, password: str | None) -> list[Document]:
    """The PDFs attached to documents, and to those in turn, as further documents of the job. A file that cannot be
    read says so when its own turn comes."""
    found: list[Document] = []
    waiting = deque((document, 0) for document in documents)
    with Child() as child:
        while waiting:
            document, depth = waiting.popleft()
            try:
                taken = attachments.take_in(document.id, child, database, password=password)
            except DatabaseFull:
                raise
            except KnownError as error:
                _LOG.info("document %s: its attached files were not taken in: %s", document.id, error.code.value)
                continue
            if taken.left_out:
                complain(f"{document.path}: attached files that are no PDF or could not be unpacked: {taken.left_out}.")
            found += taken.documents
            if depth < _DEEPEST_ATTACHMENT:
                waiting += ((one, depth + 1) for one in taken.documents)
    return found


class _Step(Enum):
    """What is done with all documents before the next step begins: each is to hear what the others tell of."""

    DETECT = auto()
    LOOK_AGAIN = auto()
    RELEASE = auto()


class _Runner:
    """Threads that each supervise one child and take documents from one queue, one step after the other."""

    def __init__(self, database: DatabaseThread, password: str | None, rule: AutoAccept | None) -> None:
        self._database = database
        self._password = password
        self._rule = rule
        self._progress = ProgressLine()
        self._turn = threading.Condition()
        self._waiting: deque[tuple[_Step, Document]] = deque()
        self._busy = 0
        self._steps = deque(_Step)
        self._documents: Sequence[Document] = ()
        self._done: dict[str, Document] = {}
        self._children: list[Child] = []
        self._stop = threading.Event()
        self._unusable: Exception | None = None

    @property
    def is_out_of_room(self) -> bool:
        """True where the work stopped because the database found no room."""
        return isinstance(self._unusable, DatabaseFull)

    def run(self, documents: Sequence[Document]) -> list[Document]:
        """Work through the documents; returns them as they are afterwards, in the same order.

        Without room for the database all work stops (`is_out_of_room`); what waited or was interrupted is taken up at
        a later start. Raises what else made the database unusable.
        """
        self._documents = documents
        width = min(workers_for_this_machine(), len(documents))
        self._children = [Child() for _ in range(width)]
        threads = [
            threading.Thread(target=self._work, args=(child,), name=f"worker-{i}", daemon=True)
            for i, child in enumerate(self._children)
        ]
        for thread in threads:
            thread.start()
        try:
            for thread in threads:
                while thread.is_alive():
                    thread.join(0.2)
        except KeyboardInterrupt:
            self._end_all()
            for thread in threads:
                thread.join()
            raise
        finally:
            self._progress.clear()
        if self.is_out_of_room:
            return self._put_back(documents)
        if self._unusable is not None:
            raise self._unusable
        return [self._done.get(d.id, d) for d in documents]

    def _end_all(self) -> None:
        """Hand out no more work and end what is under way; it goes back to where it started."""
        self._stop.set()
        for child in self._children:
            child.shut(FailureCode.SHUTDOWN)

    def _work(self, child: Child) -> None:
        with child:
            while not self._stop.is_set():
                try:
                    taken = self._take()
                    if taken is None:
                        return
                    try:
                        self._done[taken[1].id] = self._outcome(*taken, child)
                    finally:
                        self._gave_back()
                except Exception as error:  # nothing can be noted any more, of no document
                    self._unusable = self._unusable or error
                    self._end_all()

    def _take(self) -> tuple[_Step, Document] | None:
        """The next document and what to do with it; None when all is done. Waits for the end of a step."""
        with self._turn:
            while not self._stop.is_set():
                if self._waiting:
                    self._busy += 1
                    return self._waiting.popleft()
                if not self._busy:
                    if not self._steps:
                        break
                    step = self._steps.popleft()
                    self._waiting.extend((step, document) for document in self._of_step(step))
                    self._turn.notify_all()
                else:
                    self._turn.wait(0.2)
        return None

    def _gave_back(self) -> None:
        with self._turn:
            self._busy -= 1
            self._turn.notify_all()

    def _of_step(self, step: _Step) -> Sequence[Document]:
        if step is not _Step.LOOK_AGAIN:
            return [self._done.get(document.id, document) for document in self._documents]
        jobs = {document.job_id for document in self._documents}
        return self._database.call(
            lambda store: [d for job_id in jobs for d in job_repeats.to_look_at_again(store, job_id=job_id)]
        )

    def _outcome(self, step: _Step, document: Document, child: Child) -> Document:
        try:
            if step is _Step.LOOK_AGAIN:
                return job_repeats.look_again(document.id, child, self._database, password=self._password)
            return self._process(step, document, child)
        except DatabaseFull:
            raise
        except Exception as error:
            _LOG.error("document %s: %s", document.id, type(error).__name__)
            self._database.call(lambda store: queueing.fail_unexpectedly(store, document.id))
            return self._database.call(lambda store: store.document(document.id))

    def _put_back(self, documents: Sequence[Document]) -> list[Document]:
        """Note that nothing is worked on any more, where there is room for that by now; else the next start does it."""
        ids = [document.id for document in documents]
        with suppress(DatabaseFull):
            self._database.call(lambda store: queueing.put_back(store, *ids))
        try:
            return self._database.call(lambda store: [store.document(document_id) for document_id in ids])
        except DatabaseFull:
            return [self._done.get(d.id, d) for d in documents]

    def _process(self, step: _Step, document: Document, child: Child) -> Document:
        name = document.file_name
        releases = step is _Step.RELEASE
        while not self._stop.is_set():
            if document.status in (WAITING_FOR_A_WORKER if releases else _BEFORE_REVIEW):
                document = queueing.work(
                    document.id,
                    child,
                    self._database,
                    password=self._password,
                    accept_leftovers=self._rule is not None,
                    on_progress=lambda event: self._progress.show(name, event),
                    sign=signing.signer(paths.data_directory()),
                )
            elif releases and document.status is Status.READY_FOR_REVIEW and self._rule is not None:
                document = queueing.accept_all(document.id, self._database, self._rule)
            else:
                break
        return document


def _report(parsed: argparse.Namespace, documents: Sequence[Document], worst: Exit) -> Exit:
    for document in documents:
        if document.failure is not None:
            error = KnownError(document.failure, page_index=document.failure_page)
            complain(f"{document.path}: {reason(error)}")
            worst = max(worst, exit_code(error.code))
        elif document.status not in (Status.FINISHED, Status.READY_FOR_REVIEW):
            worst = max(worst, Exit.ATTENTION)
    if parsed.json:
        write_json({"documents": [_summary(d) for d in documents]}, parsed.json)
    if parsed.json != "-":
        counts = Counter(d.status for d in documents)
        say(", ".join(f"{counts[s]} {s.value}" for s in Status if counts[s]))
        finished = [d for d in documents if d.status is Status.FINISHED]
        if finished:
            say(f"released files: {parsed.out}")
        elif counts[Status.READY_FOR_REVIEW]:
            say("open the window (`sable`) to review them")
    return worst


def _summary(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        "fileName": document.file_name,
        "path": document.path,
        "status": document.status.value,
        "failure": document.failure.value if document.failure else None,
        "pages": document.page_count,
        "hits": document.hits_total,
        "output": document.output_path if document.status is Status.FINISHED else None,
    }
