"""What the queue shows of a document: groups, order and texts. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from app.base.errors import FailureCode
from app.domain.jobs import EDITABLE, REVIEWABLE, WAITING_FOR_A_WORKER, WORKING, Document, Status
from app.domain.listing import SortField
from app.protocol.messages import Progress
from app.ui.common.labels import failure_text, progress_sentence


class Column(IntEnum):
    """Columns of the queue from left to right."""

    STATUS = 0
    FILE = 1
    MATTER = 2
    PAGES = 3
    HITS = 4
    PROGRESS = 5
    UPDATED = 6


class Group(StrEnum):
    """Groups of statuses that the filter chips show."""

    ALL = "all"
    WORKING = "working"
    REVIEW = "review"
    PROBLEMS = "problems"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    GONE = "gone"


_GROUPS: dict[Status, Group] = {
    Status.PREFLIGHT: Group.WORKING,
    Status.QUEUED: Group.WORKING,
    Status.PAUSED: Group.WORKING,
    Status.DETECTING: Group.WORKING,
    Status.REVIEWED: Group.WORKING,
    Status.APPROVED: Group.WORKING,
    Status.REDACTING: Group.WORKING,
    Status.VERIFYING: Group.WORKING,
    Status.READY_FOR_REVIEW: Group.REVIEW,
    Status.IN_REVIEW: Group.REVIEW,
    Status.SECOND_REVIEW: Group.REVIEW,
    Status.VERIFICATION_FAILED: Group.PROBLEMS,
    Status.ATTENTION: Group.PROBLEMS,
    Status.FAILED: Group.PROBLEMS,
    Status.REJECTED: Group.PROBLEMS,
    Status.FINISHED: Group.FINISHED,
    Status.CANCELLED: Group.CANCELLED,
    Status.EXPIRED: Group.GONE,
    Status.PURGED: Group.GONE,
}

SORTS: dict[Column, SortField] = {
    Column.FILE: SortField.FILE_NAME,
    Column.PAGES: SortField.PAGES,
    Column.HITS: SortField.OPEN_HITS,
    Column.UPDATED: SortField.UPDATED_AT,
}
"""The columns that can be sorted by. Status and matter have filters; what is in progress changes while one reads it."""


def statuses_of(group: Group) -> tuple[Status, ...]:
    """The statuses of a group; empty, which means any, for all documents."""
    return tuple(status for status, its in _GROUPS.items() if its is group)


def group_of(status: Status) -> Group:
    """The filter group of a status."""
    return _GROUPS[status]


def can_open(document: Document) -> bool:
    """True where the review screen may show the document.

    A document with unread pages is opened too: looking at those pages is its remedy. So is one whose certificate could
    not be signed: its review is finished again. So is one that is still to be
    read, once its pages are known: it comes first then, from the page that is looked at.
    """
    if document.status is Status.ATTENTION:
        return document.failure in (FailureCode.UNREAD_PAGES, FailureCode.KEY_UNUSABLE)
    if document.status in (Status.QUEUED, Status.DETECTING, Status.PAUSED):
        return document.page_count > 0
    return document.status in REVIEWABLE


def can_retry(document: Document) -> bool:
    """True where putting the document back in the queue is allowed and can help."""
    if document.status is Status.CANCELLED:
        return True
    if document.status not in (Status.ATTENTION, Status.FAILED):
        return False
    return document.failure is None or not document.failure.permanent


def can_cancel(document: Document) -> bool:
    """True where there is work to stop or to take out of the queue."""
    return document.status in (WORKING | WAITING_FOR_A_WORKER | EDITABLE | {Status.ATTENTION})


@dataclass(frozen=True, slots=True)
class ProgressLook:
    """Text of the progress column and the filled part of its bar, 0..1; None: no bar; negative: not known yet.

    `left` is the end of the text that says how long it takes: it is painted first where there is little room.
    """

    text: str
    fraction: float | None = None
    left: str = ""


def progress_look(document: Document, live: Progress | None, seconds_left: float | None = None) -> ProgressLook:
    """How far a document is: pages while the program works on it, decisions while a person does, or what stopped it."""
    status = document.status
    if status in WORKING:
        if live is not None:
            done, total = live.done, live.total
        else:
            done, total = (document.pages_done, document.page_count) if status is Status.DETECTING else (0, 0)
        text = progress_sentence(live.phase if live is not None else status.value, done, total)
        left = time_left(seconds_left) if seconds_left is not None and total else ""
        if left:
            text = QCoreApplication.translate("Queue", "{progress}, {left}").format(progress=text, left=left)
        return ProgressLook(text, min(done / total, 1.0) if total else -1.0, left)
    if status in EDITABLE and (document.hits_total or document.unread_pages):
        return _review_look(document)
    if status in (Status.ATTENTION, Status.FAILED, Status.REJECTED) and document.failure is not None:
        return ProgressLook(failure_text(document.failure).what)
    if status in WAITING_FOR_A_WORKER:
        return ProgressLook(QCoreApplication.translate("Queue", "Waiting"))
    return ProgressLook("")


def _review_look(document: Document) -> ProgressLook:
    """What a person has decided. A page that could not be read is told: without hits it would look clean."""
    parts = []
    fraction = None
    if document.hits_total:
        decided = document.hits_total - document.hits_open
        fraction = decided / document.hits_total
        text = QCoreApplication.translate("Queue", "{done} of %n decided", "", document.hits_total)
        parts.append(text.format(done=QLocale().toString(decided)))
    if document.unread_pages and not document.unread_acknowledged:
        parts.append(QCoreApplication.translate("Queue", "%n pages unread", "", document.unread_pages))
    return ProgressLook(" · ".join(parts), fraction)


def time_left(seconds: float) -> str:
    """How long something takes, as exactly as an estimate deserves."""
    if seconds < 60:
        return QCoreApplication.translate("Queue", "under 1 min left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("Queue", "%n min left", "", minutes)
    return QCoreApplication.translate("Queue", "%n h left", "", round(seconds / 3600))


def hits_text(document: Document) -> str:
    """Open hits of all hits, empty while nothing was detected."""
    if not document.hits_total:
        return ""
    locale = QLocale()
    return f"{locale.toString(document.hits_open)} / {locale.toString(document.hits_total)}"


def when(moment: datetime) -> str:
    """A moment in local time: the time of day for today, else the date."""
    local = QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))
    locale = QLocale()
    if local.date() == QDate.currentDate():
        return locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(local.date(), QLocale.FormatType.ShortFormat)


def moment_text(moment: datetime) -> str:
    """A moment in local time with its date."""
    local = QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
