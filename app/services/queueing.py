"""What happens to a document in the queue: the next step of its work, and what a person asks of it meanwhile."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Protocol

from app.base.errors import FailureCode
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobKind
from app.domain.jobs import WORKING, Document, Status
from app.protocol.calls import ChildPort
from app.services import reviewing
from app.services.detection_work import detect, preflight, probe
from app.services.failing import MAX_ATTEMPTS, Stopped, cancelled
from app.services.passwords import LOCKED
from app.services.ports import Database, OnProgress, no_progress
from app.services.release_work import release
from app.services.verification_work import verify
from app.store.store import Store

__all__ = [
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
    "release",
    "resume",
    "retry",
    "take_up",
    "verify",
    "work",
]


class Change(Protocol):
    """What a person asks of one document of the queue."""

    def __call__(self, store: Store, document_id: str) -> ChangeSet: ...


_AT_AN_END = frozenset(
    {Status.REJECTED, Status.FINISHED, Status.FAILED, Status.CANCELLED, Status.EXPIRED, Status.PURGED}
)
_RELEASABLE = frozenset({Status.REVIEWED, Status.APPROVED})
_READ = frozenset({Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.ATTENTION, Status.FAILED, Status.CANCELLED})


@dataclass(frozen=True, slots=True)
class AutoAccept:
    """Decide without a reviewer: accept every hit of `min_score` or more and release at once."""

    min_score: float = 0.0
    acknowledge_unread: bool = False


def work(
    document_id: str,
    child: ChildPort,
    database: Database,
    *,
    password: str | None = None,
    accept_leftovers: bool = False,
    on_progress: OnProgress = no_progress,
    stopped: Stopped = cancelled,
) -> Document:
    """Do the next step of a document's work, whatever its job is for, and note the time it took.

    Returns the document afterwards; unchanged where it waits for no worker (any more). Never raises KnownError.
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
    if document.status in _RELEASABLE:
        document = release(
            document_id,
            child,
            database,
            password=password,
            accept_leftovers=accept_leftovers,
            on_progress=on_progress,
            stopped=stopped,
        )
    else:
        step = verify if kind is JobKind.VERIFY_ONLY else detect
        document = step(document_id, child, database, password=password, on_progress=on_progress, stopped=stopped)
    seconds = time.monotonic() - started
    database.call(lambda store: store.note_work(document_id, seconds))
    return document


def accept_all(document_id: str, database: Database, rule: AutoAccept) -> Document:
    """Decide every open hit by `rule` and finish the review; pages that could not be read need attention first."""

    def run(store: Store) -> None:
        reviewing.open_review(store, document_id)
        reviewing.accept_open(store, document_id, min_score=rule.min_score)
        try:
            reviewing.finish(store, document_id, acknowledge_unread=rule.acknowledge_unread)
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


def retry(store: Store, document_id: str) -> ChangeSet:
    """Queue a document again after its remedy: what was reviewed goes on to its release, the rest to detection, and in
    the preview of a job to preflight.

    Changes nothing where the document waits for no remedy.
    """
    document = store.document(document_id)
    if document.status not in (Status.ATTENTION, Status.FAILED, Status.CANCELLED):
        return ChangeSet()
    # Detection names its models at its end, and forgets them when it starts. What was read completely and waits for
    # another remedy than that of unread pages failed in its release, which only the end of a review starts. A changed
    # file is another document: it has to be read and reviewed.
    in_release = document.models and document.failure not in (
        None,
        FailureCode.UNREAD_PAGES,
        FailureCode.FILE_CHANGED,
    )
    if document.status is Status.ATTENTION and in_release and not document.hits_open:
        after = Status.APPROVED if document.approved_by else Status.REVIEWED
    elif document.status is Status.ATTENTION and store.job(document.job_id).started_at is None:
        after = Status.PREFLIGHT
    else:
        after = Status.QUEUED
    return store.set_status(document_id, after, reset_attempts=True)


def cancel(store: Store, document_id: str) -> ChangeSet:
    """Cancel a document that no worker has. One that waits for its release goes back to its review instead.

    Changes nothing where there is nothing to cancel (any more).
    """
    document = store.document(document_id)
    if document.status in _AT_AN_END or document.status in WORKING:
        return ChangeSet()
    if document.status in _RELEASABLE and store.job(document.job_id).settings.kind is JobKind.REDACT:
        return store.set_status(document_id, Status.IN_REVIEW)
    return store.set_status(document_id, Status.CANCELLED)


def pause(store: Store, document_id: str) -> ChangeSet:
    """Take a document out of the queue until it is resumed; the pages that were read stay read.

    Changes nothing where the document is not queued.
    """
    if store.document(document_id).status is not Status.QUEUED:
        return ChangeSet()
    return store.set_status(document_id, Status.PAUSED)


def resume(store: Store, document_id: str) -> ChangeSet:
    """Queue a paused document; it goes on at the page where it was stopped."""
    if store.document(document_id).status is not Status.PAUSED:
        return ChangeSet()
    return store.set_status(document_id, Status.QUEUED)


def detect_again(store: Store, document_id: str) -> ChangeSet:
    """Read a document anew under the settings its job has now. Hits with a decision and drawn boxes stay, open ones go.

    Changes nothing where the document is frozen, being worked on, or has not been read yet.
    """
    document = store.document(document_id)
    if document.failure in LOCKED or store.job(document.job_id).settings.kind is not JobKind.REDACT:
        return ChangeSet()
    change = ChangeSet()
    if document.status in (Status.FINISHED, Status.VERIFICATION_FAILED):
        change |= store.set_status(document_id, Status.IN_REVIEW)
    elif document.status not in _READ:
        return change
    # Queued first: without its hits the document must not be found in its review, whatever happens in between.
    change |= store.set_status(document_id, Status.QUEUED, reset_attempts=True)
    return change | store.forget_detection(document_id)
