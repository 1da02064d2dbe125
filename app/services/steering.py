"""What a person asks of documents of the queue: each request is one transaction, of one document or of hundreds.

Whoever changes thousands does it in parts of `AT_ONCE`, so that the database is free for others in between.
"""

from __future__ import annotations

from typing import Protocol

from app.base.errors import FailureCode
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobKind
from app.domain.jobs import WORKING, Status, after_interruption
from app.services.passwords import LOCKED
from app.store.scheduling import Standing
from app.store.store import Store

AT_ONCE = 500

RELEASABLE = frozenset({Status.REVIEWED, Status.APPROVED})
_AT_AN_END = frozenset(
    {Status.REJECTED, Status.FINISHED, Status.FAILED, Status.CANCELLED, Status.EXPIRED, Status.PURGED}
)
_READ = frozenset({Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.ATTENTION, Status.FAILED, Status.CANCELLED})

_Way = tuple[Status, ...]


class Change(Protocol):
    """What a person asks of documents of the queue. Those it makes no sense for stay as they are."""

    def __call__(self, store: Store, *document_ids: str) -> ChangeSet: ...


def retry(store: Store, *document_ids: str) -> ChangeSet:
    """Queue documents again after their remedy: what was reviewed goes on to its release, the rest to detection, and in
    the preview of a job to preflight.

    Changes nothing where a document waits for no remedy.
    """
    return store.move(document_ids, _retried)


def cancel(store: Store, *document_ids: str) -> ChangeSet:
    """Cancel documents that no worker has. One that waits for its release goes back to its review instead.

    Changes nothing where there is nothing to cancel (any more).
    """
    return store.move(document_ids, _cancelled)


def pause(store: Store, *document_ids: str) -> ChangeSet:
    """Take documents out of the queue until they are resumed; the pages that were read stay read.

    Changes nothing where a document is neither queued nor looked at before its job starts.
    """
    return store.move(document_ids, _paused)


def resume(store: Store, *document_ids: str) -> ChangeSet:
    """Queue paused documents; each goes on where it was stopped."""
    return store.move(document_ids, _resumed)


def put_back(store: Store, *document_ids: str) -> ChangeSet:
    """Bring documents whose work ended without a note of it to where it goes on. No worker may have them."""
    return store.move(document_ids, _put_back)


def retry_refused(store: Store, *document_ids: str) -> ChangeSet:
    """Queue documents again that found no room on the disk. Changes nothing where they wait for another remedy by now,
    or somebody decided otherwise."""
    return store.move(document_ids, lambda s: _retried(s) if s.failure is FailureCode.DISK_FULL else ())


def detect_again(store: Store, *document_ids: str) -> ChangeSet:
    """Read documents anew under the settings their jobs have now. Hits with a decision and drawn boxes stay, open ones
    go.

    Changes nothing where a document is frozen, being worked on, or has not been read yet.
    """
    return store.move(document_ids, _detected_again, read_anew=True)


def _retried(standing: Standing) -> _Way:
    if standing.status not in (Status.ATTENTION, Status.FAILED, Status.CANCELLED):
        return ()
    # Detection names its models at its end, and forgets them when it starts. What was read completely and waits for
    # another remedy than that of unread pages failed in its release, which only the end of a review starts. A changed
    # file is another document: it has to be read and reviewed.
    in_release = standing.was_read and standing.failure not in (
        None,
        FailureCode.UNREAD_PAGES,
        FailureCode.FILE_CHANGED,
    )
    if standing.status is Status.ATTENTION and in_release and not standing.hits_open:
        return (Status.APPROVED if standing.approved else Status.REVIEWED,)
    if standing.status is Status.ATTENTION and not standing.started:
        return (Status.PREFLIGHT,)
    return (Status.QUEUED,)


def _cancelled(standing: Standing) -> _Way:
    if standing.status in _AT_AN_END or standing.status in WORKING:
        return ()
    if standing.status in RELEASABLE and standing.kind is JobKind.REDACT:
        return (Status.IN_REVIEW,)
    return (Status.CANCELLED,)


def _paused(standing: Standing) -> _Way:
    return (Status.PAUSED,) if standing.status in (Status.QUEUED, Status.PREFLIGHT) else ()


def _resumed(standing: Standing) -> _Way:
    if standing.status is not Status.PAUSED:
        return ()
    return (Status.QUEUED if standing.started else Status.PREFLIGHT,)


def _put_back(standing: Standing) -> _Way:
    if standing.status not in WORKING:
        return ()
    return (after_interruption(standing.status, kind=standing.kind, approved=standing.approved),)


def _detected_again(standing: Standing) -> _Way:
    if standing.failure in LOCKED or standing.kind is not JobKind.REDACT:
        return ()
    if standing.status in (Status.FINISHED, Status.VERIFICATION_FAILED):
        return (Status.IN_REVIEW, Status.QUEUED)
    return (Status.QUEUED,) if standing.status in _READ else ()
