"""Jobs, documents, their statuses and the one table of allowed transitions (docs/architecture.md, Lifecycle)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.base.errors import FailureCode
from app.domain.carriers import Unchecked
from app.domain.documents import FileFacts, PageFacts
from app.domain.job_settings import JobKind, JobSettings


class Status(StrEnum):
    """Status of one document. The values are the words of the command line and of the JSON."""

    PREFLIGHT = "preflight"
    REJECTED = "rejected"
    QUEUED = "queued"
    PAUSED = "paused"
    DETECTING = "detecting"
    READY_FOR_REVIEW = "readyForReview"
    IN_REVIEW = "inReview"
    REVIEWED = "reviewed"
    SECOND_REVIEW = "secondReview"
    APPROVED = "approved"
    REDACTING = "redacting"
    VERIFYING = "verifying"
    VERIFICATION_FAILED = "verificationFailed"
    FINISHED = "finished"
    ATTENTION = "attention"
    FAILED = "failed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    PURGED = "purged"


_GONE = frozenset({Status.EXPIRED, Status.PURGED})
_WORK_ENDS = frozenset({Status.ATTENTION, Status.FAILED, Status.IN_REVIEW})

TRANSITIONS: dict[Status, frozenset[Status]] = {
    Status.PREFLIGHT: frozenset({Status.QUEUED, Status.PAUSED, Status.REJECTED, Status.ATTENTION, Status.CANCELLED})
    | _GONE,
    Status.REJECTED: _GONE,
    Status.QUEUED: frozenset({Status.DETECTING, Status.PAUSED, Status.REVIEWED, Status.VERIFYING, Status.CANCELLED})
    | _GONE,
    Status.PAUSED: frozenset({Status.PREFLIGHT, Status.QUEUED, Status.CANCELLED}) | _GONE,
    Status.DETECTING: frozenset(
        {
            Status.READY_FOR_REVIEW,
            Status.ATTENTION,
            Status.FAILED,
            Status.REJECTED,
            Status.CANCELLED,
            Status.PAUSED,
            Status.QUEUED,
        }
    ),
    Status.READY_FOR_REVIEW: frozenset(
        {Status.IN_REVIEW, Status.REVIEWED, Status.ATTENTION, Status.QUEUED, Status.CANCELLED}
    )
    | _GONE,
    Status.IN_REVIEW: frozenset({Status.READY_FOR_REVIEW, Status.REVIEWED, Status.QUEUED, Status.CANCELLED}) | _GONE,
    Status.REVIEWED: frozenset({Status.REDACTING, Status.SECOND_REVIEW, Status.IN_REVIEW, Status.CANCELLED}) | _GONE,
    Status.SECOND_REVIEW: frozenset({Status.APPROVED, Status.IN_REVIEW, Status.CANCELLED}) | _GONE,
    Status.APPROVED: frozenset({Status.REDACTING, Status.IN_REVIEW, Status.CANCELLED}) | _GONE,
    Status.REDACTING: frozenset(
        {Status.VERIFYING, Status.VERIFICATION_FAILED, Status.REVIEWED, Status.APPROVED, Status.REJECTED}
    )
    | _WORK_ENDS,
    Status.VERIFYING: frozenset(
        {
            Status.FINISHED,
            Status.VERIFICATION_FAILED,
            Status.REVIEWED,
            Status.APPROVED,
            Status.QUEUED,
            Status.REJECTED,
        }
    )
    | _WORK_ENDS,
    Status.VERIFICATION_FAILED: frozenset({Status.IN_REVIEW, Status.REVIEWED, Status.CANCELLED}) | _GONE,
    Status.FINISHED: frozenset({Status.IN_REVIEW}) | _GONE,
    Status.ATTENTION: frozenset(
        {Status.QUEUED, Status.PREFLIGHT, Status.IN_REVIEW, Status.REVIEWED, Status.APPROVED, Status.CANCELLED}
    )
    | _GONE,
    Status.FAILED: frozenset({Status.QUEUED}) | _GONE,
    Status.CANCELLED: frozenset({Status.QUEUED}) | _GONE,
    Status.EXPIRED: frozenset({Status.PURGED}),
    Status.PURGED: frozenset(),
}
"""What may follow what. A step back from detecting, redacting or verifying is the recovery of interrupted work.

A job of kind `cleanOnly` has nothing to decide: its documents go from the queue to `reviewed`. One of kind `verifyOnly`
goes to `verifying`. Both open the file there for the first time, so it may be rejected there. Work under way is never
purged: it is cancelled first.

A release cannot be paused, only cancelled: half a certified file is nothing to go on with, and it takes seconds. Nor
can what waits for its release: `paused` would have to remember that the review is over, and to be wrong about that
once would release what nobody reviewed.
"""

AFTER_INTERRUPTION: dict[Status, Status] = {
    Status.DETECTING: Status.QUEUED,
    Status.REDACTING: Status.REVIEWED,
    Status.VERIFYING: Status.REVIEWED,
}
"""Where a document goes at the next start if the program was killed while working on it. One that was approved goes
back to `approved`, one that is only verified to `queued` (`after_interruption`)."""

REVIEWABLE = frozenset(
    {
        Status.READY_FOR_REVIEW,
        Status.IN_REVIEW,
        Status.SECOND_REVIEW,
        Status.VERIFICATION_FAILED,
        Status.FINISHED,
    }
)
"""Statuses in which the review screen may open the document."""

EDITABLE = frozenset({Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.VERIFICATION_FAILED})
"""Statuses in which decisions may change; in all others the document is frozen."""

COMMENTABLE = EDITABLE | {Status.SECOND_REVIEW}
"""Statuses in which something may be said about a document and its hits."""

WORKING = frozenset({Status.DETECTING, Status.REDACTING, Status.VERIFYING})
WAITING_FOR_A_WORKER = frozenset({Status.PREFLIGHT, Status.QUEUED, Status.REVIEWED, Status.APPROVED})
"""Statuses that a worker takes up. Whether a reviewed document needs a second review first, its job's policy says."""
ENDED = frozenset({Status.REJECTED, Status.FINISHED, Status.FAILED, Status.CANCELLED, Status.EXPIRED, Status.PURGED})
"""Statuses after which nothing happens on its own; a job is done when all its documents are in one of them."""


class IllegalTransition(Exception):
    """A status change outside the table. A mistake of the program, never of the user."""


def after_interruption(status: Status, *, kind: JobKind, approved: bool) -> Status:
    """Where a document whose work was interrupted goes on."""
    if status is Status.VERIFYING and kind is JobKind.VERIFY_ONLY:
        return Status.QUEUED
    after = AFTER_INTERRUPTION[status]
    return Status.APPROVED if approved and after is Status.REVIEWED else after


def check_transition(before: Status, after: Status) -> None:
    """Raise IllegalTransition unless `after` may follow `before`."""
    if after not in TRANSITIONS[before]:
        raise IllegalTransition(f"{before.value} -> {after.value}")


URGENCY = (
    Status.DETECTING, Status.REDACTING, Status.VERIFYING, Status.PREFLIGHT, Status.QUEUED, Status.REVIEWED,
    Status.APPROVED, Status.VERIFICATION_FAILED, Status.ATTENTION, Status.SECOND_REVIEW, Status.IN_REVIEW,
    Status.READY_FOR_REVIEW, Status.PAUSED, Status.FAILED, Status.REJECTED, Status.FINISHED, Status.CANCELLED,
    Status.EXPIRED, Status.PURGED,
)  # fmt: skip
"""What a job is told by, the first that one of its documents has."""


def aggregate(statuses: Iterable[Status]) -> Status:
    """Status of a job, derived from its documents: what still moves comes first, then what waits for a person."""
    present = set(statuses)
    return next((status for status in URGENCY if status in present), Status.QUEUED)


@dataclass(frozen=True, slots=True)
class Document:
    """One PDF of a job as the queue knows it. Times are UTC; `path` is the original, which is never written to.

    `unread_pages` is the number of pages with ink that no text explains: nothing could be found there. `duplicate_of`
    is the id of an earlier document of the job with the same bytes. `active_seconds` is the time workers spent on it.
    `offered_hits` counts what the job's other documents tell of and nobody added here because the document was under
    review by then; it is -1 where that could not be looked for.
    `facts` are None until preflight has told them, where a version that did not keep them did, and after the end.
    `unchecked` are the hidden carriers that detection could not look into. With `to_sign` the certificate is
    signed with the key of this computer.
    """

    id: str
    job_id: str
    path: str
    file_name: str
    status: Status
    created_at: datetime
    updated_at: datetime
    failure: FailureCode | None = None
    failure_page: int | None = None
    sha256: str = ""
    size: int = 0
    page_count: int = 0
    pages_done: int = 0
    hits_open: int = 0
    hits_total: int = 0
    unread_pages: int = 0
    output_directory: str = ""
    output_path: str = ""
    replace_output: bool = False
    models: tuple[str, ...] = ()
    unread_acknowledged: bool = False
    seen_regions: tuple[str, ...] = ()
    attempts: int = 0
    duplicate_of: str = ""
    reviewed_by: str = ""
    reviewed_at: datetime | None = None
    approved_by: str = ""
    approved_at: datetime | None = None
    active_seconds: float = 0.0
    offered_hits: int = 0
    facts: FileFacts | None = None
    unchecked: tuple[Unchecked, ...] = ()
    to_sign: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """What was dropped together. Its status is derived from its documents. `started_at` is None while its intake is
    still a preview."""

    id: str
    name: str
    created_at: datetime
    updated_at: datetime
    settings: JobSettings = field(default_factory=JobSettings)
    created_by: str = ""
    started_at: datetime | None = None


SEEN_BANDS = 20
"""A page is seen when each of its horizontal bands was on screen at a readable size."""
ALL_BANDS = (1 << SEEN_BANDS) - 1


@dataclass(frozen=True, slots=True)
class Page:
    """What the queue keeps of a page: its facts, whether detection has read it, what ran on it, and which of its bands
    were seen (bit 0 is the top one)."""

    document_id: str
    page_index: int
    facts: PageFacts
    detected: bool = False
    ledger: tuple[str, ...] = ()
    seen_bands: int = 0
