"""The five job APIs that this product descends from, item by item, and what is ours for each.

0 Redact PDF AI, 1 pii-redactor.dev, 2 Orchestrator (Pdftools AI Smart Redact), 3 Retab, 4 Reducto. A test keeps it: no
status and no item is without an answer, and every target exists.

Where nothing is ours the answer says why: `NO` and the reason, or `LATER` and the number of the feature that will bring
it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.job_api_rows import BY_STATUS, LATER, NO, ROWS
from app.domain.jobs import Status

APIS = ("Redact PDF AI", "pii-redactor.dev", "Orchestrator", "Retab", "Reducto")

DELETED, NOT_FOUND, NONE = "(deleted)", "(404)", "(none)"
"""What an API answers where it has no word: its record is gone, or it never has such a job."""

_WAITS_FOR_A_PERSON = ("analyzing", "processing", "readyForReview", "in_progress", "Idle")

STATUS_WORDS: Mapping[Status, tuple[str, str, str, str, str]] = MappingProxyType(
    {
        Status.PREFLIGHT: ("uploaded", "queued", "created", "validating", "Pending"),
        Status.QUEUED: ("uploaded", "queued", "created", "queued", "Pending"),
        Status.PAUSED: ("uploaded", "queued", "created", "queued", "Pending"),
        Status.DETECTING: ("analyzing", "processing", "detectionInProgress", "in_progress", "InProgress"),
        Status.READY_FOR_REVIEW: _WAITS_FOR_A_PERSON,
        Status.IN_REVIEW: _WAITS_FOR_A_PERSON,
        Status.REVIEWED: _WAITS_FOR_A_PERSON,
        Status.SECOND_REVIEW: _WAITS_FOR_A_PERSON,
        Status.APPROVED: _WAITS_FOR_A_PERSON,
        Status.REDACTING: ("redacting", "processing", "redactionInProgress", "in_progress", "InProgress"),
        Status.VERIFYING: ("redacting", "processing", "redactionInProgress", "in_progress", "Completing"),
        Status.VERIFICATION_FAILED: _WAITS_FOR_A_PERSON,
        Status.FINISHED: ("redacted", "completed", "finished", "completed", "Completed"),
        Status.ATTENTION: ("error", "failed", "failed", "failed", "Idle"),
        Status.REJECTED: ("error", "error", "failed", "failed", "Failed"),
        Status.FAILED: ("error", "error", "failed", "failed", "Failed"),
        Status.CANCELLED: (DELETED, DELETED, "failed", "cancelled", "Cancelled"),
        Status.EXPIRED: (DELETED, NOT_FOUND, "expired", "expired", NONE),
        Status.PURGED: (DELETED, NOT_FOUND, "expired", "expired", NONE),
    }
)
"""The word of each API for each status of ours."""

VOCABULARIES: tuple[frozenset[str], ...] = (
    frozenset({"uploaded", "analyzing", "redacting", "redacted", "error"}),
    frozenset({"queued", "processing", "completed", "failed", "error"}),
    frozenset({"created", "detectionInProgress", "readyForReview", "redactionInProgress", "finished", "expired",
               "failed"}),
    frozenset({"validating", "queued", "in_progress", "completed", "failed", "cancelled", "expired"}),
    frozenset({"Pending", "InProgress", "Idle", "Completing", "Completed", "Failed", "Cancelled"}),
)  # fmt: skip
"""Every status word of each API."""

HOMES: Mapping[str, str] = MappingProxyType(
    {
        "AuditLine": "app.domain.audit",
        "Desk": "app.ui.desk",
        "Document": "app.domain.jobs",
        "DocumentPage": "app.domain.listing",
        "DocumentQuery": "app.domain.listing",
        "Entity": "app.domain.entities",
        "FailureCode": "app.base.errors",
        "Job": "app.domain.jobs",
        "JobKind": "app.domain.job_settings",
        "JobSettings": "app.domain.job_settings",
        "Limits": "app.workers.supervisor",
        "Page": "app.domain.jobs",
        "PageFacts": "app.domain.documents",
        "Person": "app.domain.people",
        "Point": "app.domain.geometry",
        "Progress": "app.protocol.messages",
        "Quadrilateral": "app.domain.geometry",
        "Retention": "app.domain.retention",
        "Keeping": "app.domain.retention",
        "SortField": "app.domain.listing",
        "Status": "app.domain.jobs",
        "Word": "app.domain.documents",
    }
)


@dataclass(frozen=True, slots=True)
class Item:
    """One word of an API. `row` is the line of the research it stands in; either there are targets or a reason."""

    api: int
    row: str
    word: str
    ours: tuple[str, ...] = ()
    reason: str = ""


def items() -> Iterator[Item]:
    """Every item of the five APIs with its answer."""
    for api, row, answers in ROWS:
        for word, answer in answers.items():
            given = (answer,) if isinstance(answer, str) else answer
            if given == (BY_STATUS,):
                yield Item(api, row, word, ours=statuses_of(api, word))
            elif len(given) == 1 and given[0].startswith((NO, LATER)):
                yield Item(api, row, word, reason=given[0])
            else:
                yield Item(api, row, word, ours=given)


def statuses_of(api: int, word: str) -> tuple[str, ...]:
    """Targets of a status word: the statuses of ours that it stands for."""
    return tuple(f"Status.{status.name}" for status, words in STATUS_WORDS.items() if words[api] == word)
