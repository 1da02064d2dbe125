"""What the intake sheet knows of a file: its state, the sentence about it, and what can be done. No widgets here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.base.errors import FailureCode
from app.domain.jobs import TRANSITIONS, Document, Status
from app.services.intake import SkipReason
from app.ui.common.file_words import FileWord, file_words, repaired_sentences, xfa_sentences
from app.ui.common.job_words import day_text
from app.ui.common.labels import QT_TRANSLATE_NOOP, Tone, failure_text, skip_reason, status_name


class Earlier(Protocol):
    """A document of an earlier job with the same bytes (services.duplicates.KnownDocument)."""

    @property
    def document_id(self) -> str: ...
    @property
    def earlier_id(self) -> str: ...
    @property
    def earlier_status(self) -> Status: ...
    @property
    def earlier_at(self) -> datetime: ...


class State(StrEnum):
    """Where a file of the intake stands."""

    CHECKING = "checking"
    READY = "ready"
    REPAIRED = "repaired"
    XFA = "xfa"
    DUPLICATE = "duplicate"
    KNOWN = "known"
    LOCKED = "locked"
    PROBLEM = "problem"
    REJECTED = "rejected"
    LEFT_OUT = "leftOut"
    SKIPPED = "skipped"


class Group(StrEnum):
    """What the chips above the list show."""

    ALL = "all"
    GOES = "goes"
    DECIDE = "decide"
    OUT = "out"


GOES = frozenset({State.CHECKING, State.READY, State.REPAIRED, State.XFA, State.DUPLICATE, State.KNOWN})
"""States of files that are processed if nothing is changed."""

_GROUPS: dict[Group, frozenset[State]] = {
    Group.ALL: frozenset(State),
    Group.GOES: GOES,
    Group.DECIDE: frozenset({State.REPAIRED, State.XFA, State.DUPLICATE, State.KNOWN, State.LOCKED, State.PROBLEM}),
    Group.OUT: frozenset({State.REJECTED, State.LEFT_OUT, State.SKIPPED}),
}

_NAMES: dict[State, tuple[str, str, Tone]] = {
    State.CHECKING: (QT_TRANSLATE_NOOP("Intake", "Checking"), "details", Tone.BUSY),
    State.READY: (QT_TRANSLATE_NOOP("Intake", "Ready"), "accept", Tone.GOOD),
    State.REPAIRED: (QT_TRANSLATE_NOOP("Intake", "Repaired"), "warning", Tone.ATTENTION),
    State.XFA: (QT_TRANSLATE_NOOP("Intake", "XFA form"), "warning", Tone.ATTENTION),
    State.DUPLICATE: (QT_TRANSLATE_NOOP("Intake", "Duplicate"), "document", Tone.ATTENTION),
    State.KNOWN: (QT_TRANSLATE_NOOP("Intake", "Was here before"), "retry", Tone.ATTENTION),
    State.LOCKED: (QT_TRANSLATE_NOOP("Intake", "Locked"), "lock", Tone.BAD),
    State.PROBLEM: (QT_TRANSLATE_NOOP("Intake", "Needs attention"), "warning", Tone.BAD),
    State.REJECTED: (QT_TRANSLATE_NOOP("Intake", "Rejected"), "reject", Tone.BAD),
    State.LEFT_OUT: (QT_TRANSLATE_NOOP("Intake", "Left out"), "cancel", Tone.NEUTRAL),
    State.SKIPPED: (QT_TRANSLATE_NOOP("Intake", "Skipped"), "cancel", Tone.NEUTRAL),
}


class Remedy(Enum):
    """What can be done about files."""

    TRY_AGAIN = auto()
    OPEN_EXISTING = auto()
    DETECT_AGAIN = auto()
    NEW_VERSION = auto()
    LEAVE_OUT = auto()
    OPEN_FILE = auto()
    SHOW_FOLDER = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One file of the list. `copy_of` is the name of the file of this job with the same bytes; `earlier` is a document
    of an earlier job with the same bytes; `as_new` says that it is to be processed though those were seen before, and
    `as_it_is` that it is to be processed though more may be in it than is shown."""

    key: str
    name: str
    path: str
    document: Document | None = None
    skipped: SkipReason | None = None
    copy_of: str = ""
    earlier: Earlier | None = None
    as_new: bool = False
    as_it_is: bool = False

    @property
    def state(self) -> State:
        document = self.document
        if document is None:
            return State.SKIPPED
        match document.status:
            case Status.CANCELLED | Status.EXPIRED | Status.PURGED:
                return State.LEFT_OUT
            case Status.REJECTED | Status.FAILED:
                return State.REJECTED
            case Status.ATTENTION:
                return State.LOCKED if document.failure in _LOCKED else State.PROBLEM
            case Status.PREFLIGHT if not document.sha256:
                return State.CHECKING
        if not self.as_new and document.duplicate_of:
            return State.DUPLICATE
        if not self.as_new and self.earlier is not None:
            return State.KNOWN
        if self.as_it_is or document.facts is None:
            return State.READY
        if document.facts.repaired:
            return State.REPAIRED
        return State.XFA if document.facts.has_xfa else State.READY

    def settled(self) -> Row:
        """The same file, to be processed in spite of what made somebody look at it."""
        if self.state in DOUBTFUL:
            return replace(self, as_it_is=True)
        return replace(self, as_new=True)


DOUBTFUL = frozenset({State.REPAIRED, State.XFA})
"""States of files that may hold more than is shown of them."""

_LOCKED = (FailureCode.PASSWORD_NEEDED, FailureCode.PASSWORD_WRONG)


def of_skipped(path: Path, reason: SkipReason) -> Row:
    """The row of a file that was not taken."""
    return Row(f"skipped:{path}", path.name, str(path), skipped=reason)


def in_group(row: Row, group: Group) -> bool:
    return row.state in _GROUPS[group]


def states_of(group: Group) -> frozenset[State]:
    return _GROUPS[group]


def state_name(state: State) -> str:
    return QCoreApplication.translate("Intake", _NAMES[state][0])


def state_icon(state: State) -> str:
    """Name of the icon that tells the state without colour."""
    return _NAMES[state][1]


def state_tone(state: State) -> Tone:
    return _NAMES[state][2]


def content_text(row: Row) -> str:
    """Whether the pages hold text: a scan without any cannot be searched."""
    document = row.document
    if document is None or not document.page_count:
        return ""
    if not document.unread_pages:
        scanned = document.facts is not None and document.facts.scanned_pages * 2 > document.page_count
        if scanned:
            return QCoreApplication.translate("Intake", "Scan with text")
        return QCoreApplication.translate("Intake", "Text")
    if document.unread_pages >= document.page_count:
        return QCoreApplication.translate("Intake", "Scan, no text")
    return QCoreApplication.translate("Intake", "%n pages without text", "", document.unread_pages)


def short_reason(row: Row) -> str:
    """The state with what makes it so, for one cell of the list."""
    if row.skipped is not None:
        return QCoreApplication.translate("Intake", "Skipped: {reason}").format(reason=skip_reason(row.skipped))
    state = row.state
    if state in (State.PROBLEM, State.REJECTED) and row.document is not None and row.document.failure is not None:
        return failure_text(row.document.failure).what
    if state is State.DUPLICATE:
        text = QCoreApplication.translate("Intake", "Same as {name}")
        return text.replace("{name}", row.copy_of) if row.copy_of else state_name(state)
    if state is State.KNOWN and row.earlier is not None:
        text = QCoreApplication.translate("Intake", "Added before, on {day}")
        return text.format(day=day_text(row.earlier.earlier_at))
    return state_name(state)


def sentences(row: Row) -> tuple[str, str]:
    """What is the matter with a file, and what to do: for the card below the list."""
    document, state = row.document, row.state
    if row.skipped is not None:
        text = QCoreApplication.translate("Intake", "It was skipped: {reason}.")
        return text.format(reason=skip_reason(row.skipped)), ""
    if state in (State.LOCKED, State.PROBLEM, State.REJECTED) and document is not None and document.failure is not None:
        text_of = failure_text(document.failure)
        remedy = text_of.remedy if state is not State.LOCKED else text_of.safe
        return text_of.what, remedy
    match state:
        case State.CHECKING:
            return QCoreApplication.translate("Intake", "The file is being checked."), ""
        case State.DUPLICATE:
            text = QCoreApplication.translate(
                "Intake", "It has exactly the same bytes as {name}, which is in this job."
            )
            more = QCoreApplication.translate(
                "Intake", "Leave it out, or process it too: the decisions of one can be taken over for the other."
            )
            return text.replace("{name}", row.copy_of), more
        case State.KNOWN if row.earlier is not None:
            text = QCoreApplication.translate("Intake", "The same bytes were added on {day}. Status there: {status}.")
            more = QCoreApplication.translate(
                "Intake", "Go on with the document that is there, or process this file as a new version."
            )
            earlier = row.earlier
            return text.format(day=day_text(earlier.earlier_at), status=status_name(earlier.earlier_status)), more
        case State.REPAIRED:
            return repaired_sentences()
        case State.XFA:
            return xfa_sentences()
        case State.LEFT_OUT:
            return QCoreApplication.translate("Intake", "It was taken out of this job. The file was not changed."), ""
    if document is not None and document.unread_pages:
        return (
            QCoreApplication.translate("Intake", "%n pages show ink but hold no text.", "", document.unread_pages),
            QCoreApplication.translate(
                "Intake",
                "They are read by character recognition, which takes longer. What it cannot read is left to you.",
            ),
        )
    return QCoreApplication.translate("Intake", "It will be processed."), ""


def words_of(row: Row) -> list[FileWord]:
    """What the file holds besides its pages, without what its state says already."""
    if row.document is None or row.document.facts is None:
        return []
    said = {State.REPAIRED: "repaired", State.XFA: "xfa"}.get(row.state, "")
    return [word for word in file_words(row.document.facts) if word.key != said]


_OPENS = frozenset(
    {
        Status.READY_FOR_REVIEW,
        Status.IN_REVIEW,
        Status.SECOND_REVIEW,
        Status.VERIFICATION_FAILED,
        Status.FINISHED,
    }
)


def _known(row: Row) -> bool:
    return row.state is State.KNOWN and row.earlier is not None


_OFFERED: dict[Remedy, Callable[[Row], bool]] = {
    Remedy.TRY_AGAIN: lambda row: row.state is State.PROBLEM,
    Remedy.OPEN_EXISTING: lambda row: _known(row) and row.earlier is not None and row.earlier.earlier_status in _OPENS,
    Remedy.DETECT_AGAIN: lambda row: (
        _known(row) and row.earlier is not None and Status.QUEUED in TRANSITIONS[row.earlier.earlier_status]
    ),
    Remedy.NEW_VERSION: lambda row: row.state in DOUBTFUL | {State.KNOWN, State.DUPLICATE},
    Remedy.LEAVE_OUT: lambda row: row.state in GOES | {State.LOCKED, State.PROBLEM},
    Remedy.OPEN_FILE: lambda row: row.state in DOUBTFUL,
    Remedy.SHOW_FOLDER: lambda row: row.state in DOUBTFUL | {State.REJECTED, State.SKIPPED},
}


def can(row: Row, remedy: Remedy) -> bool:
    """True where a remedy applies to a file."""
    return _OFFERED[remedy](row)
