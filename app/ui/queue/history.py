"""The audit record of a document in words, newest first. No widgets here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.base.errors import FailureCode
from app.domain.audit import AuditAction, AuditLine, ExportKind
from app.domain.entities import Decision
from app.domain.jobs import Status
from app.domain.people import Person
from app.ui.common.job_words import person_name
from app.ui.common.labels import failure_text, status_name


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened, when (UTC) and who did it; `actor` is empty where nobody was chosen."""

    at: datetime
    actor: str
    text: str


def entries(lines: Iterable[AuditLine], people: Mapping[str, Person]) -> list[Entry]:
    """The record in words, newest first. Decisions that one person made in a row are one entry with their number."""
    found: list[Entry] = []
    run: list[AuditLine] = []

    def close() -> None:
        if run:
            found.append(_entry(run, people))
            run.clear()

    for line in lines:
        if run and not _same(run[-1], line):
            close()
        run.append(line)
    close()
    found.reverse()
    return found


def _same(one: AuditLine, other: AuditLine) -> bool:
    counted = one.action in _COUNTED
    return counted and (one.actor, one.action, one.after) == (other.actor, other.action, other.after)


def _entry(run: list[AuditLine], people: Mapping[str, Person]) -> Entry:
    last = run[-1]
    actor = person_name(people[last.actor]) if last.actor in people else ""
    return Entry(datetime.fromisoformat(last.at), actor, _sentence(last, len(run)))


_COUNTED = frozenset(
    {
        AuditAction.DECISION.value,
        AuditAction.ENTITY_ADDED.value,
        AuditAction.ENTITY_CHANGED.value,
        AuditAction.ENTITY_REMOVED.value,
    }
)


_DECIDED = re.compile(rf"(\d+) (?:{Decision.ACCEPTED}|{Decision.REJECTED})\b")


def _sentence(line: AuditLine, count: int) -> str:
    match line.action:
        case AuditAction.DOCUMENT_STATUS:
            return _status_sentence(line.after)
        case AuditAction.DECISION:
            match line.after:
                case Decision.ACCEPTED:
                    return QCoreApplication.translate("History", "%n hits accepted", "", count)
                case Decision.REJECTED:
                    return QCoreApplication.translate("History", "%n hits declined", "", count)
                case _:
                    return QCoreApplication.translate("History", "%n hits reopened", "", count)
        case AuditAction.DOCUMENT_FILE_CHANGED:
            decided = sum(int(count) for count in _DECIDED.findall(line.before))
            return QCoreApplication.translate(
                "History", "The file was another one: %n decisions about the old one were dropped", "", decided
            )
        case AuditAction.EXPORTED:
            return _export_sentence(line.after)
        case AuditAction.ENTITY_ADDED:
            return QCoreApplication.translate("History", "%n areas marked", "", count)
        case AuditAction.ENTITY_CHANGED:
            return QCoreApplication.translate("History", "%n hits changed", "", count)
        case AuditAction.ENTITY_REMOVED:
            return QCoreApplication.translate("History", "%n areas removed", "", count)
    known = {
        AuditAction.DOCUMENT_ADDED: QCoreApplication.translate("History", "Added"),
        AuditAction.DOCUMENT_OUTPUT: QCoreApplication.translate("History", "Place of the released file chosen"),
        AuditAction.DOCUMENT_UNREAD_SEEN: QCoreApplication.translate("History", "Unread pages looked at"),
        AuditAction.REGION_SEEN: QCoreApplication.translate("History", "Unread region looked at"),
        AuditAction.DOCUMENT_REVIEWED: QCoreApplication.translate("History", "Review finished"),
        AuditAction.DOCUMENT_APPROVED: QCoreApplication.translate("History", "Review approved"),
        AuditAction.DOCUMENT_RETURNED: QCoreApplication.translate("History", "Returned to review"),
        AuditAction.DOCUMENT_DUPLICATE: QCoreApplication.translate(
            "History", "Decisions taken over from an exact copy"
        ),
        AuditAction.EXPIRED: QCoreApplication.translate("History", "Expired"),
        AuditAction.PURGED: QCoreApplication.translate("History", "Purged"),
    }
    return known.get(AuditAction(line.action), "") if line.action in set(AuditAction) else line.action


def _export_sentence(after: str) -> str:
    """ "fdf:12" in words."""
    kind, _, count = after.partition(":")
    called = {
        ExportKind.MARKED_COPY: QCoreApplication.translate("ExportDialog", "A PDF with live marks"),
        ExportKind.PUBLIC_LOG: QCoreApplication.translate("LogsDialog", "Public log"),
        ExportKind.SEALED_LIST: QCoreApplication.translate("LogsDialog", "Sealed reference list"),
    }
    what = called.get(ExportKind(kind), kind.upper()) if kind in set(ExportKind) else kind
    number = int(count) if count.isdecimal() else 0
    return QCoreApplication.translate("History", "%n marks exported: {what}", "", number).format(what=what)


def _status_sentence(after: str) -> str:
    """ "readyForReview" or "attention:password-needed" in words."""
    status, _, failure = after.partition(":")
    name = status_name(Status(status)) if status in set(Status) else status
    if failure in set(FailureCode):
        return QCoreApplication.translate("History", "{status}: {reason}").format(
            status=name, reason=failure_text(FailureCode(failure)).what
        )
    return name
