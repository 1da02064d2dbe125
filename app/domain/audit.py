"""The record of who did what and when, chained so that a changed, removed or reordered line is found.

A line holds codes, ids, times and the hash of the line before it: no text and no name of a document.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

FIRST = "0" * 64
"""What stands for the hash before the first line."""


_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


class AuditAction(StrEnum):
    """What happened. The values are stored and exported; never rename one."""

    JOB_ADDED = "job.added"
    JOB_STARTED = "job.started"
    JOB_SETTINGS = "job.settings"
    JOB_HOLD = "job.hold"
    JOB_DELETED = "job.deleted"
    DOCUMENT_ADDED = "document.added"
    DOCUMENT_STATUS = "document.status"
    DOCUMENT_OUTPUT = "document.output"
    DOCUMENT_FILE_CHANGED = "document.fileChanged"
    DOCUMENT_UNREAD_SEEN = "document.unreadAcknowledged"
    DOCUMENT_REVIEWED = "document.reviewed"
    DOCUMENT_APPROVED = "document.approved"
    DOCUMENT_RETURNED = "document.returned"
    DOCUMENT_DUPLICATE = "document.duplicate"
    REGION_SEEN = "document.regionAcknowledged"
    EXPORTED = "document.exported"
    DECISION = "entity.decision"
    ENTITY_ADDED = "entity.added"
    ENTITY_CHANGED = "entity.changed"
    ENTITY_REMOVED = "entity.removed"
    ENTITY_REASONS = "entity.reasons"
    ENTITY_WHY_KEPT = "entity.whyKept"
    COMMENT_ADDED = "comment.added"
    COMMENT_CHANGED = "comment.changed"
    COMMENT_REMOVED = "comment.removed"
    PERSON_ADDED = "person.added"
    PERSON_CHANGED = "person.changed"
    API_KEY_CHANGED = "apiKey.changed"
    API_KEY_REVOKED = "apiKey.revoked"
    EXPIRED = "document.expired"
    PURGED = "document.purged"


class ExportKind(StrEnum):
    """What was handed out of a document and is no release. The values are stored and exported; never rename one."""

    FDF = "fdf"
    XFDF = "xfdf"
    JSON = "json"
    MARKED_COPY = "markedCopy"
    PUBLIC_LOG = "publicLog"
    SEALED_LIST = "sealedList"


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line without its own hash. `at` is UTC, ISO 8601; `subject` the id of an entity or a person, or empty."""

    at: str
    actor: str
    action: str
    job_id: str
    document_id: str
    subject: str
    before: str
    after: str
    previous: str


class Fault(StrEnum):
    """What is wrong with a chain."""

    CHANGED = "changed"  # the line is not what its hash says
    BROKEN = "broken"  # a line before it was removed, added or moved
    CUT_OFF = "cutOff"  # lines at the end are gone


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first line, by its number, at which a chain does not hold."""

    sequence: int
    fault: Fault


def line_to_json(line: AuditLine) -> dict[str, str]:
    """The members of a line as they are hashed and exported."""
    return {
        "at": line.at,
        "actor": line.actor,
        "action": line.action,
        "jobId": line.job_id,
        "documentId": line.document_id,
        "subject": line.subject,
        "before": line.before,
        "after": line.after,
        "previous": line.previous,
    }


def hash_of(line: AuditLine) -> str:
    """SHA-256 of a line, lower-case hex, over its canonical JSON (sorted keys, no spaces, UTF-8).

    Whoever has an exported line can do the same: it is the line without `sequence` and `hash`.
    """
    return hashlib.sha256(_CANONICAL.encode(line_to_json(line)).encode("utf-8")).hexdigest()


def check_chain(lines: Iterable[tuple[int, AuditLine, str]], *, last: int) -> ChainFault | None:
    """The first fault of a chain of (number, line, hash) in order, None where it holds.

    `last` is the highest number that was ever given, so that a chain without its end is found too.
    """
    previous, number = FIRST, 0
    for number, line, recorded in lines:
        if hash_of(line) != recorded:
            return ChainFault(number, Fault.CHANGED)
        if line.previous != previous:
            return ChainFault(number, Fault.BROKEN)
        previous = recorded
    return ChainFault(number, Fault.CUT_OFF) if number < last else None
