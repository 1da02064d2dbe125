"""Every sentence that is made from a code: entity labels, statuses, decisions, steps, progress and failures.

Services and child processes send codes; this module is where they become words, so that all of them can be translated.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.base.errors import FailureCode
from app.domain.decisions import StepKind
from app.domain.entities import Decision
from app.domain.jobs import Status
from app.domain.label_names import label_name
from app.domain.wording import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP
from app.services.intake import SkipReason


class Tone(StrEnum):
    """How a status is to be read at a glance; the look of a chip follows from it."""

    NEUTRAL = "neutral"
    BUSY = "busy"
    ATTENTION = "attention"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class FailureText:
    """A failure in three sentences: what happened, what is safe, what to do next."""

    what: str
    safe: str
    remedy: str


DECISION_NAMES: dict[Decision, str] = {
    Decision.OPEN: QT_TRANSLATE_NOOP("Decision", "Open"),
    Decision.ACCEPTED: QT_TRANSLATE_NOOP("Decision", "Accepted"),
    Decision.REJECTED: QT_TRANSLATE_NOOP("Decision", "Declined"),
}

STATUS_NAMES: dict[Status, str] = {
    Status.PREFLIGHT: QT_TRANSLATE_NOOP("Status", "Checking"),
    Status.REJECTED: QT_TRANSLATE_NOOP("Status", "Rejected"),
    Status.QUEUED: QT_TRANSLATE_NOOP("Status", "Queued"),
    Status.PAUSED: QT_TRANSLATE_NOOP("Status", "Paused"),
    Status.DETECTING: QT_TRANSLATE_NOOP("Status", "Detecting"),
    Status.READY_FOR_REVIEW: QT_TRANSLATE_NOOP("Status", "Ready for review"),
    Status.IN_REVIEW: QT_TRANSLATE_NOOP("Status", "In review"),
    Status.REVIEWED: QT_TRANSLATE_NOOP("Status", "Reviewed"),
    Status.SECOND_REVIEW: QT_TRANSLATE_NOOP("Status", "Second review"),
    Status.APPROVED: QT_TRANSLATE_NOOP("Status", "Approved"),
    Status.REDACTING: QT_TRANSLATE_NOOP("Status", "Redacting"),
    Status.VERIFYING: QT_TRANSLATE_NOOP("Status", "Verifying"),
    Status.VERIFICATION_FAILED: QT_TRANSLATE_NOOP("Status", "Verification failed"),
    Status.FINISHED: QT_TRANSLATE_NOOP("Status", "Finished"),
    Status.ATTENTION: QT_TRANSLATE_NOOP("Status", "Needs attention"),
    Status.FAILED: QT_TRANSLATE_NOOP("Status", "Failed"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("Status", "Cancelled"),
    Status.EXPIRED: QT_TRANSLATE_NOOP("Status", "Expired"),
    Status.PURGED: QT_TRANSLATE_NOOP("Status", "Purged"),
}

STATUS_TONES: dict[Status, Tone] = {
    Status.PREFLIGHT: Tone.BUSY,
    Status.REJECTED: Tone.BAD,
    Status.QUEUED: Tone.NEUTRAL,
    Status.PAUSED: Tone.NEUTRAL,
    Status.DETECTING: Tone.BUSY,
    Status.READY_FOR_REVIEW: Tone.ATTENTION,
    Status.IN_REVIEW: Tone.ATTENTION,
    Status.REVIEWED: Tone.BUSY,
    Status.SECOND_REVIEW: Tone.ATTENTION,
    Status.APPROVED: Tone.BUSY,
    Status.REDACTING: Tone.BUSY,
    Status.VERIFYING: Tone.BUSY,
    Status.VERIFICATION_FAILED: Tone.BAD,
    Status.FINISHED: Tone.GOOD,
    Status.ATTENTION: Tone.BAD,
    Status.FAILED: Tone.BAD,
    Status.CANCELLED: Tone.NEUTRAL,
    Status.EXPIRED: Tone.NEUTRAL,
    Status.PURGED: Tone.NEUTRAL,
}

_ORIGINAL = QT_TRANSLATE_NOOP("Failure", "The original file was not changed.")
_NOTHING_OUT = QT_TRANSLATE_NOOP("Failure", "No file was released, and the original was not changed.")
_DECISIONS = QT_TRANSLATE_NOOP("Failure", "All decisions are saved, and the original was not changed.")

FAILURES: dict[FailureCode, tuple[str, str, str]] = {
    FailureCode.NOT_A_PDF: (
        QT_TRANSLATE_NOOP("Failure", "This file is not a PDF."),
        _ORIGINAL,
        QT_TRANSLATE_NOOP("Failure", "Convert it to PDF and add the new file."),
    ),
    FailureCode.DAMAGED: (
        QT_TRANSLATE_NOOP("Failure", "This PDF is damaged and cannot be read."),
        _ORIGINAL,
        QT_TRANSLATE_NOOP("Failure", "Ask the sender for a new copy, or print it to PDF in a viewer that shows it."),
    ),
    FailureCode.EMPTY_FILE: (
        QT_TRANSLATE_NOOP("Failure", "This file is empty."),
        _ORIGINAL,
        QT_TRANSLATE_NOOP("Failure", "Copy or download the file again, then add it."),
    ),
    FailureCode.NO_PAGES: (
        QT_TRANSLATE_NOOP("Failure", "This PDF has no pages."),
        _ORIGINAL,
        QT_TRANSLATE_NOOP("Failure", "Ask the sender for a complete copy."),
    ),
    FailureCode.PASSWORD_NEEDED: (
        QT_TRANSLATE_NOOP("Failure", "This PDF is locked with a password."),
        QT_TRANSLATE_NOOP("Failure", "Nothing was read from it. The password is used in memory only and never stored."),
        QT_TRANSLATE_NOOP("Failure", "Type the password and try again."),
    ),
    FailureCode.PASSWORD_WRONG: (
        QT_TRANSLATE_NOOP("Failure", "The password does not open this PDF."),
        QT_TRANSLATE_NOOP("Failure", "Nothing was read from it. The password is used in memory only and never stored."),
        QT_TRANSLATE_NOOP("Failure", "Check the password and try again."),
    ),
    FailureCode.FILE_MISSING: (
        QT_TRANSLATE_NOOP("Failure", "The file is no longer where it was when it was added."),
        QT_TRANSLATE_NOOP("Failure", "All decisions are saved."),
        QT_TRANSLATE_NOOP("Failure", "Put the file back or connect its drive, then try again."),
    ),
    FailureCode.FILE_UNREADABLE: (
        QT_TRANSLATE_NOOP("Failure", "The file cannot be opened: another program holds it, or you may not read it."),
        _ORIGINAL,
        QT_TRANSLATE_NOOP("Failure", "Close other programs that use it, check its permissions, then try again."),
    ),
    FailureCode.FILE_CHANGED: (
        QT_TRANSLATE_NOOP("Failure", "The file changed after it was read, so its hits may no longer fit."),
        QT_TRANSLATE_NOOP("Failure", "No file was released. The changed file was not touched."),
        QT_TRANSLATE_NOOP("Failure", "Restore the earlier version and try again, or add the changed file anew."),
    ),
    FailureCode.UNREAD_PAGES: (
        QT_TRANSLATE_NOOP("Failure", "Some pages hold pictures of text that could not be read."),
        _NOTHING_OUT,
        QT_TRANSLATE_NOOP("Failure", "Open the document, look at those pages yourself and mark what must go."),
    ),
    FailureCode.TIMED_OUT: (
        QT_TRANSLATE_NOOP("Failure", "This document took too long and was stopped."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Try again. If it stops again, split the PDF into smaller parts."),
    ),
    FailureCode.OUT_OF_MEMORY: (
        QT_TRANSLATE_NOOP("Failure", "This document needs more memory than is free."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Close other programs and try again, or split the PDF into smaller parts."),
    ),
    FailureCode.CHILD_CRASHED: (
        QT_TRANSLATE_NOOP("Failure", "The part of the program that reads documents stopped on this file."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Try again. If it happens again, the file is probably damaged."),
    ),
    FailureCode.CHILD_NOISE: (
        QT_TRANSLATE_NOOP("Failure", "Reading this file gave an answer that cannot be trusted, so it was discarded."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Try again. If it happens again, do not open this file in other programs."),
    ),
    FailureCode.DISK_FULL: (
        QT_TRANSLATE_NOOP("Failure", "The disk is full."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Free some space and try again."),
    ),
    FailureCode.OUTPUT_EXISTS: (
        QT_TRANSLATE_NOOP("Failure", "A file with the name of the released file already exists."),
        QT_TRANSLATE_NOOP("Failure", "The existing file was not replaced. All decisions are saved."),
        QT_TRANSLATE_NOOP("Failure", "Move or rename the existing file, then try again."),
    ),
    FailureCode.OUTPUT_UNWRITABLE: (
        QT_TRANSLATE_NOOP("Failure", "The released file could not be written to its folder."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Check that the folder exists and that you may write to it, then try again."),
    ),
    FailureCode.NOT_A_LIST: (
        QT_TRANSLATE_NOOP("Failure", "The file is too large, damaged, or no CSV, XLSX or text file."),
        QT_TRANSLATE_NOOP("Failure", "Nothing was imported."),
        QT_TRANSLATE_NOOP("Failure", "Save the list as CSV and import that."),
    ),
    FailureCode.NOT_MARKS: (
        QT_TRANSLATE_NOOP("Failure", "The file is too large, damaged, or no FDF, XFDF, JSON or PDF with marks."),
        QT_TRANSLATE_NOOP("Failure", "Nothing was imported."),
        QT_TRANSLATE_NOOP("Failure", "Export the marks again from the program that made them."),
    ),
    FailureCode.OTHER_DOCUMENT: (
        QT_TRANSLATE_NOOP("Failure", "The marks are on pages that this document does not have."),
        QT_TRANSLATE_NOOP("Failure", "Nothing was imported."),
        QT_TRANSLATE_NOOP("Failure", "Choose the marks of this document."),
    ),
    FailureCode.BAD_LIST: (
        QT_TRANSLATE_NOOP("Failure", "An entry of the always or never list cannot be used, so nothing was looked for."),
        _ORIGINAL,
        QT_TRANSLATE_NOOP("Failure", "Correct the lists in the settings of the matter or of the firm, then try again."),
    ),
    FailureCode.BAD_REQUEST: (
        QT_TRANSLATE_NOOP("Failure", "The program asked for something that makes no sense for this document."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Try again. If it happens again, report it with the log file."),
    ),
    FailureCode.PAGE_OUT_OF_RANGE: (
        QT_TRANSLATE_NOOP("Failure", "This document does not have that page."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Check that the file is the one that was added, then try again."),
    ),
    FailureCode.PAGE_TOO_LARGE: (
        QT_TRANSLATE_NOOP("Failure", "A page is too large to be drawn."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Print the page to a smaller paper size and add the new file."),
    ),
    FailureCode.SAME_PERSON: (
        QT_TRANSLATE_NOOP("Failure", "Whoever reviewed a document cannot approve it."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Let another person approve it, or send it back to its review."),
    ),
    FailureCode.KEY_UNUSABLE: (
        QT_TRANSLATE_NOOP("Failure", "The certificate could not be signed: the key is missing, locked or damaged."),
        _DECISIONS,
        QT_TRANSLATE_NOOP(
            "Failure", "Open the document and finish its review again: the passphrase is asked there, or do not sign."
        ),
    ),
    FailureCode.NO_PERSON: (
        QT_TRANSLATE_NOOP("Failure", "This needs somebody's name, and nobody is chosen at this computer."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Choose who you are (File, Profiles), then try again."),
    ),
    FailureCode.NOT_THE_AUTHOR: (
        QT_TRANSLATE_NOOP("Failure", "A comment can only be changed by the person who wrote it."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Choose who you are (File, Profiles), then try again."),
    ),
    FailureCode.ON_HOLD: (
        QT_TRANSLATE_NOOP("Failure", "A legal hold is on this job, so nothing of it may be deleted."),
        QT_TRANSLATE_NOOP("Failure", "Nothing was deleted."),
        QT_TRANSLATE_NOOP("Failure", "Lift the hold first, if you may."),
    ),
    FailureCode.PROFILE_UNUSABLE: (
        QT_TRANSLATE_NOOP("Failure", "The profile of this job is missing, or its file is not right."),
        QT_TRANSLATE_NOOP("Failure", "Nothing was looked for, and nothing was changed."),
        QT_TRANSLATE_NOOP("Failure", "Mend the file, or choose another profile for the job."),
    ),
    FailureCode.VERIFICATION_FAILED: (
        QT_TRANSLATE_NOOP("Failure", "The proof found something that was to be removed."),
        _NOTHING_OUT,
        QT_TRANSLATE_NOOP("Failure", "Open the document, decide the marked places, and finish the review again."),
    ),
    FailureCode.CANCELLED: (
        QT_TRANSLATE_NOOP("Failure", "This document was cancelled."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Retry it whenever you like."),
    ),
    FailureCode.SHUTDOWN: (
        QT_TRANSLATE_NOOP("Failure", "The program was closed while it worked on this document."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Retry to go on where it stopped."),
    ),
    FailureCode.INSTALLATION_DAMAGED: (
        QT_TRANSLATE_NOOP("Failure", "A file that belongs to Sable is missing or was changed."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Install Sable again. Your jobs and decisions stay."),
    ),
    FailureCode.INTERNAL: (
        QT_TRANSLATE_NOOP("Failure", "The program made a mistake."),
        _DECISIONS,
        QT_TRANSLATE_NOOP("Failure", "Try again. If it happens again, report it with the log file."),
    ),
}


SKIP_REASONS: dict[SkipReason, str] = {
    SkipReason.NOT_PDF: QT_TRANSLATE_NOOP("Drop", "not PDF"),
    SkipReason.MISSING: QT_TRANSLATE_NOOP("Drop", "no longer there"),
    SkipReason.UNREADABLE: QT_TRANSLATE_NOOP("Drop", "cannot be opened"),
    SkipReason.LINK_OUT_OF_TREE: QT_TRANSLATE_NOOP("Drop", "link out of the folder"),
    SkipReason.ALREADY_RELEASED: QT_TRANSLATE_NOOP("Drop", "released by Sable"),
    SkipReason.MARKED_COPY: QT_TRANSLATE_NOOP("Drop", "a copy with marks, not redacted"),
    SkipReason.TOO_MANY: QT_TRANSLATE_NOOP("Drop", "beyond the first 100,000"),
}


def skip_reason(reason: SkipReason) -> str:
    """Why a file of a drop was left out, as the end of a sentence."""
    return QCoreApplication.translate("Drop", SKIP_REASONS[reason])


def entity_label(label: str) -> str:
    """Name of an entity label. An unknown one is shown in its own words ("BADGE_NO" as "Badge no")."""
    return label_name(label, QCoreApplication.translate)


def decision_name(decision: Decision) -> str:
    """Name of what was decided about a hit."""
    return QCoreApplication.translate("Decision", DECISION_NAMES[decision])


def status_name(status: Status) -> str:
    """Name of a document's status."""
    return QCoreApplication.translate("Status", STATUS_NAMES[status])


def status_tone(status: Status) -> Tone:
    """The tone of a status: one of neutral, busy, attention (waits for the user), good, bad."""
    return STATUS_TONES[status]


def failure_text(code: FailureCode) -> FailureText:
    """What happened, what is safe and what to do, for any failure code."""
    return FailureText(*(QCoreApplication.translate("Failure", sentence) for sentence in FAILURES[code]))


def step_sentence(kind: str, text: str, count: int, documents: int = 1) -> str:
    """Name of a review step for undo and redo: "Accept ‘J. Smith’ (41)", or "Accept 41 hits" where texts differ; with
    the number of documents where there are several.

    `kind` is the value of a StepKind. The text is data: it is put in last and never taken for a placeholder.
    """
    sentence = _step_of_one(StepKind(kind)) if text else _step_of_many(StepKind(kind), count)
    if text and count > 1:
        sentence = (
            QCoreApplication.translate("Step", "{step} ({count})")
            .replace("{count}", str(count))
            .replace("{step}", sentence)
        )
    if documents > 1:
        more = QCoreApplication.translate("Step", "{step} in %n documents", "", documents)
        sentence = more.replace("{step}", sentence)
    return sentence.replace("{text}", shortened(text))


def _step_of_one(kind: StepKind) -> str:
    return {
        StepKind.ACCEPT: QCoreApplication.translate("Step", "Accept ‘{text}’"),
        StepKind.REJECT: QCoreApplication.translate("Step", "Decline ‘{text}’"),
        StepKind.REOPEN: QCoreApplication.translate("Step", "Reopen ‘{text}’"),
        StepKind.ADD: QCoreApplication.translate("Step", "Mark ‘{text}’"),
        StepKind.DELETE: QCoreApplication.translate("Step", "Delete ‘{text}’"),
        StepKind.EDIT: QCoreApplication.translate("Step", "Change ‘{text}’"),
        StepKind.COPY: QCoreApplication.translate("Step", "Copy the decision on ‘{text}’"),
        StepKind.SEEN: QCoreApplication.translate("Step", "Nothing secret here"),
        StepKind.RELABEL: QCoreApplication.translate("Step", "Change the label of ‘{text}’"),
        StepKind.REASONS: QCoreApplication.translate("Step", "Give reasons for ‘{text}’"),
        StepKind.COMMENT: QCoreApplication.translate("Step", "Comment on ‘{text}’"),
        StepKind.WHY_KEPT: QCoreApplication.translate("Step", "Say why ‘{text}’ stays"),
        StepKind.SPLIT: QCoreApplication.translate("Step", "Split ‘{text}’"),
        StepKind.MERGE: QCoreApplication.translate("Step", "Merge ‘{text}’"),
    }[kind]


def _step_of_many(kind: StepKind, count: int) -> str:
    return {
        StepKind.ACCEPT: QCoreApplication.translate("Step", "Accept %n hits", "", count),
        StepKind.REJECT: QCoreApplication.translate("Step", "Decline %n hits", "", count),
        StepKind.REOPEN: QCoreApplication.translate("Step", "Reopen %n hits", "", count),
        StepKind.ADD: QCoreApplication.translate("Step", "Mark %n areas", "", count),
        StepKind.DELETE: QCoreApplication.translate("Step", "Delete %n hits", "", count),
        StepKind.EDIT: QCoreApplication.translate("Step", "Change %n hits", "", count),
        StepKind.COPY: QCoreApplication.translate("Step", "Copy %n decisions", "", count),
        StepKind.SEEN: QCoreApplication.translate("Step", "Nothing secret in %n unread regions", "", count),
        StepKind.RELABEL: QCoreApplication.translate("Step", "Change the label of %n hits", "", count),
        StepKind.REASONS: QCoreApplication.translate("Step", "Give reasons for %n hits", "", count),
        StepKind.COMMENT: QCoreApplication.translate("Step", "%n comments", "", count),
        StepKind.WHY_KEPT: QCoreApplication.translate("Step", "Say why %n hits stay", "", count),
        StepKind.SPLIT: QCoreApplication.translate("Step", "Split into %n boxes", "", count),
        StepKind.MERGE: QCoreApplication.translate("Step", "Merge %n boxes", "", count),
    }[kind]


def progress_sentence(phase: str, done: int, total: int) -> str:
    """What a working document does now: "Detecting, 3 of 40 pages". `total` 0 means that it is not known yet."""
    names = {
        "opening": QCoreApplication.translate("Progress", "Opening"),
        "detecting": QCoreApplication.translate("Progress", "Detecting"),
        "redacting": QCoreApplication.translate("Progress", "Redacting"),
        "verifying": QCoreApplication.translate("Progress", "Verifying"),
    }
    name = names.get(phase) or QCoreApplication.translate("Progress", "Working")
    if total <= 0:
        return QCoreApplication.translate("Progress", "{phase}…").format(phase=name)
    sentence = QCoreApplication.translate("Progress", "{phase}, {done} of %n pages", "", total)
    return sentence.format(phase=name, done=min(done, total))


def shortened(text: str, longest: int = 40) -> str:
    """`text` on one line, cut to `longest` characters with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
