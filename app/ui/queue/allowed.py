"""What may be done with documents of the queue now, and the reason where it may not. No widgets here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.base.errors import FailureCode
from app.domain.job_settings import JobKind
from app.domain.jobs import EDITABLE, TRANSITIONS, WORKING, Document, Job, Status
from app.domain.people import Person

_LOCKED = (FailureCode.PASSWORD_NEEDED, FailureCode.PASSWORD_WRONG)


@dataclass(frozen=True, slots=True)
class Situation:
    """What the rules must know besides the documents: their jobs as far as they are read, and who sits here."""

    jobs: Mapping[str, Job] = field(default_factory=dict)
    me: Person | None = None

    def held(self, document: Document) -> bool:
        job = self.jobs.get(document.job_id)
        return job is not None and job.settings.retention.hold

    def reads(self, document: Document) -> bool:
        """True where the document's job is of the kind that looks for hits."""
        job = self.jobs.get(document.job_id)
        return job is None or job.settings.kind is JobKind.REDACT


Rule = Callable[[Document, Situation], bool]


def can_pause(document: Document, situation: Situation) -> bool:
    return Status.PAUSED in TRANSITIONS[document.status]


def can_resume(document: Document, situation: Situation) -> bool:
    return document.status is Status.PAUSED


def can_detect_again(document: Document, situation: Situation) -> bool:
    """True where the pages can be read anew. What waits for a remedy is retried instead."""
    reviewed = EDITABLE | {Status.FINISHED}
    return document.status in reviewed and document.failure not in _LOCKED and situation.reads(document)


def can_approve(document: Document, situation: Situation) -> bool:
    return not why_not_approve(document, situation)


def can_return(document: Document, situation: Situation) -> bool:
    return document.status in (Status.SECOND_REVIEW, Status.APPROVED, Status.REVIEWED)


def can_purge(document: Document, situation: Situation) -> bool:
    return not why_not_purge(document, situation)


def can_hold(document: Document, situation: Situation) -> bool:
    return document.job_id in situation.jobs and not situation.held(document) and document.status is not Status.PURGED


def can_release_hold(document: Document, situation: Situation) -> bool:
    return situation.held(document)


def why_not_pause(document: Document, situation: Situation) -> str:
    """Why a document cannot be paused though work on it goes on or is to come; empty where it can."""
    if document.status in (Status.REVIEWED, Status.APPROVED, Status.REDACTING, Status.VERIFYING):
        return QCoreApplication.translate(
            "Allowed", "A release takes seconds and is finished. Cancel stops it and opens the review again."
        )
    return "" if can_pause(document, situation) else QCoreApplication.translate("Allowed", "There is nothing to pause.")


def why_not_approve(document: Document, situation: Situation) -> str:
    """Why a document cannot be approved by who sits here; empty where it can."""
    if document.status is not Status.SECOND_REVIEW:
        return QCoreApplication.translate("Allowed", "Only a document that waits for a second review can be approved.")
    if situation.me is None:
        return QCoreApplication.translate("Allowed", "Choose who you are first: File, Profiles.")
    if situation.me.id == document.reviewed_by:
        return QCoreApplication.translate("Allowed", "You reviewed this document: somebody else must approve it.")
    return ""


def why_not_purge(document: Document, situation: Situation) -> str:
    """Why a document cannot be purged now; empty where it can."""
    if document.status is Status.PURGED:
        return QCoreApplication.translate("Allowed", "It was purged already.")
    if document.status in WORKING:
        return QCoreApplication.translate("Allowed", "It is being worked on: cancel that first.")
    if situation.held(document):
        return QCoreApplication.translate("Allowed", "Its matter is on hold: release the hold first.")
    return ""


def first_reason(documents: Iterable[Document], situation: Situation, why: Callable[[Document, Situation], str]) -> str:
    """Why none of the documents allows something; empty where one does or there are none."""
    reasons = [why(document, situation) for document in documents]
    return "" if not reasons or not all(reasons) else reasons[0]
