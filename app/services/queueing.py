"""What happens to a document in the queue: the next step of its work. `steering` has what a person asks of it."""

from __future__ import annotations

import time
from dataclasses import dataclass

from app.base.errors import FailureCode
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobKind
from app.domain.jobs import WORKING, Document, Status
from app.protocol.calls import ChildPort
from app.services import reviewing
from app.services.detection_work import StartPage, detect, first_page, preflight, probe
from app.services.failing import MAX_ATTEMPTS, Stopped, cancelled
from app.services.ports import Database, OnProgress, Sign, cannot_sign, no_progress
from app.services.release_work import release
from app.services.steering import (
    AT_ONCE,
    RELEASABLE,
    Change,
    cancel,
    detect_again,
    pause,
    put_back,
    resume,
    retry,
    retry_refused,
)
from app.services.verification_work import verify
from app.store.store import Store

__all__ = [
    "AT_ONCE",
    "MAX_ATTEMPTS",
    "AutoAccept",
    "Change",
    "accept_all",
    "cancel",
    "detect",
    "detect_again",
    "fail_unexpectedly",
    "pause",
    "preflight",
    "probe",
    "put_back",
    "release",
    "resume",
    "retry",
    "retry_refused",
    "take_up",
    "verify",
    "work",
]


@dataclass(frozen=True, slots=True)
class AutoAccept:
    """Decide without a reviewer: accept every hit of `min_score` or more and release at once."""

    min_score: float = 0.0
    acknowledge_unread: bool = False
    sign: bool = False


def work(
    document_id: str,
    child: ChildPort,
    database: Database,
    *,
    password: str | None = None,
    accept_leftovers: bool = False,
    on_progress: OnProgress = no_progress,
    stopped: Stopped = cancelled,
    start_page: StartPage = first_page,
    sign: Sign = cannot_sign,
) -> Document:
    """Do the next step of a document's work, whatever its job is for, and note the time it took.

    Returns the document afterwards; unchanged where it waits for no worker (any more). Raises `DatabaseFull` where
    something could not be written, and no other KnownError: the document may still be marked as being worked on then,
    and `put_back` corrects it.
    """
    document = database.call(lambda store: store.document(document_id))
    if document.status is Status.PREFLIGHT:
        return preflight(document_id, child, database, password=password, stopped=stopped)
    if document.status not in (Status.QUEUED, Status.REVIEWED, Status.APPROVED):
        return document
    kind = database.call(lambda store: store.job(document.job_id)).settings.kind
    if document.status is Status.QUEUED and kind is JobKind.CLEAN_ONLY:
        database.call(lambda store: store.set_status(document_id, Status.REVIEWED))
        return database.call(lambda store: store.document(document_id))
    started = time.monotonic()
    if document.status in RELEASABLE:
        document = release(
            document_id,
            child,
            database,
            password=password,
            accept_leftovers=accept_leftovers,
            on_progress=on_progress,
            stopped=stopped,
            sign=sign,
        )
    elif kind is JobKind.VERIFY_ONLY:
        document = verify(document_id, child, database, password=password, on_progress=on_progress, stopped=stopped)
    else:
        document = detect(
            document_id,
            child,
            database,
            password=password,
            on_progress=on_progress,
            stopped=stopped,
            start_page=start_page,
        )
    seconds = time.monotonic() - started
    database.call(lambda store: store.note_work(document_id, seconds))
    return document


def accept_all(document_id: str, database: Database, rule: AutoAccept) -> Document:
    """Decide every open hit by `rule` and finish the review; pages that could not be read need attention first."""

    def run(store: Store) -> None:
        reviewing.open_review(store, document_id)
        reviewing.accept_open(store, document_id, min_score=rule.min_score)
        try:
            reviewing.finish(
                store, document_id, acknowledge_unread=rule.acknowledge_unread, unattended=True, sign=rule.sign
            )
        except reviewing.ReviewIncomplete as incomplete:
            store.set_status(document_id, Status.READY_FOR_REVIEW)
            store.set_status(
                document_id,
                Status.ATTENTION,
                failure=FailureCode.UNREAD_PAGES,
                failure_page=min(incomplete.unread_pages, default=None),
            )

    database.call(run)
    return database.call(lambda store: store.document(document_id))


def take_up(store: Store) -> ChangeSet:
    """At the start of the program: bring every document to where its work goes on after the last run ended.

    Interrupted work is queued again; what passed preflight just before the end, or was reviewed and needs another
    person's agreement, goes to where it would have gone.
    """
    change = ChangeSet(documents=frozenset(document.id for document in store.recover()))
    change |= store.queue_checked()
    for document in store.documents(statuses=(Status.REVIEWED,)):
        if reviewing.needs_second_review(store.job(document.job_id), document.id):
            change |= store.set_status(document.id, Status.SECOND_REVIEW)
    return change


def fail_unexpectedly(store: Store, document_id: str) -> ChangeSet:
    """After a mistake of the program in a worker: the document failed, the queue goes on."""
    status = store.document(document_id).status
    if status in WORKING:
        return store.set_status(document_id, Status.FAILED, failure=FailureCode.INTERNAL)
    if status is Status.PREFLIGHT:
        return store.set_status(document_id, Status.ATTENTION, failure=FailureCode.INTERNAL)
    return ChangeSet()
