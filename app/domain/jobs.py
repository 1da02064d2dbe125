"""Jobs, documents, their statuses and the one table of allowed transitions (docs/architecture.md, Lifecycle)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.base.errors import FailureCode
from app.domain.documents import PageFacts


class Status(StrEnum):
    """Status of one document. The values are the words of the command line and of the JSON."""

    QUEUED = "queued"
    DETECTING = "detecting"
    READY_FOR_REVIEW = "readyForReview"
    IN_REVIEW = "inReview"
    REVIEWED = "reviewed"
    REDACTING = "redacting"
    VERIFYING = "verifying"
    VERIFICATION_FAILED = "verificationFailed"
    FINISHED = "finished"
    ATTENTION = "attention"
    FAILED = "failed"
    CANCELLED = "cancelled"


TRANSITIONS: dict[Status, frozenset[Status]] = {
    Status.QUEUED: frozenset({Status.DETECTING, Status.CANCELLED}),
    Status.DETECTING: frozenset(
        {Status.READY_FOR_REVIEW, Status.ATTENTION, Status.FAILED, Status.CANCELLED, Status.QUEUED}
    ),
    Status.READY_FOR_REVIEW: frozenset({Status.IN_REVIEW, Status.REVIEWED, Status.ATTENTION, Status.CANCELLED}),
    Status.IN_REVIEW: frozenset({Status.READY_FOR_REVIEW, Status.REVIEWED, Status.CANCELLED}),
    Status.REVIEWED: frozenset({Status.REDACTING, Status.IN_REVIEW, Status.CANCELLED}),
    Status.REDACTING: frozenset(
        {
            Status.VERIFYING,
            Status.VERIFICATION_FAILED,
            Status.ATTENTION,
            Status.FAILED,
            Status.REVIEWED,
            Status.IN_REVIEW,
        }
    ),
    Status.VERIFYING: frozenset(
        {
            Status.FINISHED,
            Status.VERIFICATION_FAILED,
            Status.ATTENTION,
            Status.FAILED,
            Status.REVIEWED,
            Status.IN_REVIEW,
        }
    ),
    Status.VERIFICATION_FAILED: frozenset({Status.IN_REVIEW, Status.REVIEWED, Status.CANCELLED}),
    Status.FINISHED: frozenset({Status.IN_REVIEW}),
    Status.ATTENTION: frozenset({Status.QUEUED, Status.IN_REVIEW, Status.REVIEWED, Status.CANCELLED}),
    Status.FAILED: frozenset({Status.QUEUED}),
    Status.CANCELLED: frozenset({Status.QUEUED}),
}
"""What may follow what. A step back from detecting, redacting or verifying is the recovery of interrupted work."""

AFTER_INTERRUPTION: dict[Status, Status] = {
    Status.DETECTING: Status.QUEUED,
    Status.REDACTING: Status.REVIEWED,
    Status.VERIFYING: Status.REVIEWED,
}
"""Where a document goes at the next start if the program was killed while working on it."""

REVIEWABLE = frozenset(
    {
        Status.READY_FOR_REVIEW,
        Status.IN_REVIEW,
        Status.VERIFICATION_FAILED,
        Status.FINISHED,
    }
)
"""Statuses in which the review screen may open the document."""

EDITABLE = frozenset({Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.VERIFICATION_FAILED})
"""Statuses in which decisions may change; in all others the document is frozen."""

WORKING = frozenset({Status.DETECTING, Status.REDACTING, Status.VERIFYING})
WAITING_FOR_A_WORKER = frozenset({Status.QUEUED, Status.REVIEWED})


class IllegalTransition(Exception):
    """A status change outside the table. A mistake of the program, never of the user."""


def check_transition(before: Status, after: Status) -> None:
    """Raise IllegalTransition unless `after` may follow `before`."""
    if after not in TRANSITIONS[before]:
        raise IllegalTransition(f"{before.value} -> {after.value}")


_URGENCY = (
    Status.DETECTING, Status.REDACTING, Status.VERIFYING, Status.QUEUED, Status.REVIEWED, Status.VERIFICATION_FAILED,
    Status.ATTENTION, Status.IN_REVIEW, Status.READY_FOR_REVIEW, Status.FAILED, Status.FINISHED, Status.CANCELLED,
)  # fmt: skip


def aggregate(statuses: Iterable[Status]) -> Status:
    """Status of a job, derived from its documents: what still moves comes first, then what waits for a person."""
    present = set(statuses)
    return next((status for status in _URGENCY if status in present), Status.QUEUED)


@dataclass(frozen=True, slots=True)
class Document:
    """One PDF of a job as the queue knows it. Times are UTC; `path` is the original, which is never written to.

    `unread_pages` is the number of pages with ink that no text explains: nothing could be found there.
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
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """What was dropped together. Its status is derived from its documents."""

    id: str
    name: str
    created_at: datetime
    updated_at: datetime
    profile: str = ""
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What the queue keeps of a page: its facts and whether detection has read it."""

    document_id: str
    page_index: int
    facts: PageFacts
    detected: bool = False
