"""What becomes of a document whose work did not come to its end."""

from __future__ import annotations

import logging
from collections.abc import Callable

from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobKind
from app.domain.jobs import Document, Status
from app.services.ports import Database
from app.store.database import DatabaseFull
from app.store.store import Store

_LOG = logging.getLogger(__name__)

MAX_ATTEMPTS = 2
"""A document whose child crashed or talked nonsense is tried once more, then waits for a person."""

TRY_AGAIN = frozenset({FailureCode.CHILD_CRASHED, FailureCode.CHILD_NOISE})

Stopped = Callable[[], Status]
"""What a person wanted when a document's child was killed: CANCELLED or PAUSED."""


def cancelled() -> Status:
    """For callers that only cancel."""
    return Status.CANCELLED


def end_early(
    document: Document, kind: JobKind, database: Database, error: KnownError, *, again: Status, stopped: Stopped
) -> None:
    """Move a working document to where `error` leaves it. `again` is where the same work starts.

    Where the database has no room, that is no fault of the document: it waits for its work again, and DatabaseFull is
    raised, so that nobody begins it at once. Where not even that can be noted, `steering.put_back` does it later.
    """
    code = error.code
    _LOG.info("document %s: %s", document.id, code.value)
    if code is FailureCode.CANCELLED:
        wanted = stopped()
        database.call(lambda store: _stop(store, document.id, kind, again=again, wanted=wanted))
        return
    elsewhere = code is FailureCode.SHUTDOWN or isinstance(error, DatabaseFull)
    if elsewhere or (code in TRY_AGAIN and document.attempts < MAX_ATTEMPTS):
        status = again
    elif code.permanent:
        # A file that was read once and cannot be read now is not what was accepted: it failed, it was not refused.
        status = Status.REJECTED if again is Status.QUEUED or kind is not JobKind.REDACT else Status.FAILED
    else:
        status = Status.ATTENTION
    keeps_reason = status in (Status.FAILED, Status.REJECTED, Status.ATTENTION)
    database.call(
        lambda store: store.set_status(
            document.id,
            status,
            failure=code if keeps_reason else None,
            failure_page=error.page_index if keeps_reason else None,
            reset_attempts=elsewhere,
        )
    )
    if isinstance(error, DatabaseFull):
        raise error


def _stop(store: Store, document_id: str, kind: JobKind, *, again: Status, wanted: Status) -> ChangeSet:
    """A release that is stopped goes back to its review; what has no review goes back to where its work starts."""
    if kind is JobKind.REDACT and again is not Status.QUEUED:
        return store.set_status(document_id, Status.IN_REVIEW, reset_attempts=True)
    if store.document(document_id).status is Status.DETECTING:
        return store.set_status(document_id, wanted, reset_attempts=True)
    change = store.set_status(document_id, again, reset_attempts=True)
    return change | store.set_status(document_id, wanted if again is Status.QUEUED else Status.CANCELLED)
