"""Words for what is chosen for a job: its kind, who must agree, how long what is kept, the pairs it carries."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.domain.job_settings import JobKind, ReleaseKind
from app.domain.people import Person, ReviewPolicy, SecondReview
from app.domain.retention import Keeping, Retention
from app.ui.common.labels import QT_TRANSLATE_NOOP

OFFERED_PAIRS: dict[str, str] = {
    "matterNumber": QT_TRANSLATE_NOOP("Job", "Matter number"),
    "client": QT_TRANSLATE_NOOP("Job", "Client"),
    "requester": QT_TRANSLATE_NOOP("Job", "Requester"),
    "deadline": QT_TRANSLATE_NOOP("Job", "Deadline"),
}
"""Keys of the pairs that every job is offered. The keys are stored and filtered by; only their names are translated."""

_KINDS: dict[JobKind, tuple[str, str]] = {
    JobKind.REDACT: (
        QT_TRANSLATE_NOOP("Job", "Find and redact"),
        QT_TRANSLATE_NOOP("Job", "Hits are found, you decide each one, and a new file is made and checked."),
    ),
    JobKind.CLEAN_ONLY: (
        QT_TRANSLATE_NOOP("Job", "Clean only"),
        QT_TRANSLATE_NOOP("Job", "Hidden data are removed and the new file is checked. Nothing is redacted."),
    ),
    JobKind.VERIFY_ONLY: (
        QT_TRANSLATE_NOOP("Job", "Verify only"),
        QT_TRANSLATE_NOOP("Job", "Files that were redacted elsewhere are checked. Nothing is written."),
    ),
}

_RELEASES: dict[ReleaseKind, tuple[str, str]] = {
    ReleaseKind.CERTIFIED: (
        QT_TRANSLATE_NOOP("Job", "Certified (pages rebuilt, safest)"),
        QT_TRANSLATE_NOOP(
            "Job", "Every page is painted anew with its boxes. Nothing of the original file is carried over."
        ),
    ),
    ReleaseKind.VECTOR: (
        QT_TRANSLATE_NOOP("Job", "Vector (text and drawings kept)"),
        QT_TRANSLATE_NOOP(
            "Job",
            "Pages are drawn anew from their text, lines and pictures; one that does not pass its checks is certified. "
            "Not promised: that nothing is left of drawings which others partly cover, or of traces in a picture too "
            "faint to be seen.",
        ),
    ),
}

_KEEPING: dict[Keeping, tuple[str, str]] = {
    Keeping.EPHEMERAL: (
        QT_TRANSLATE_NOOP("Job", "Until released"),
        QT_TRANSLATE_NOOP(
            "Job", "Hits, decisions and names are removed a day after the last file of this job was released."
        ),
    ),
    Keeping.UNTIL: (
        QT_TRANSLATE_NOOP("Job", "Until a date"),
        QT_TRANSLATE_NOOP("Job", "Hits, decisions and names are removed on that day, finished or not."),
    ),
    Keeping.KEEP: (
        QT_TRANSLATE_NOOP("Job", "Keep"),
        QT_TRANSLATE_NOOP("Job", "Hits, decisions and names stay until somebody purges them."),
    ),
}

_SECOND: dict[SecondReview, tuple[str, str]] = {
    SecondReview.NONE: (
        QT_TRANSLATE_NOOP("Job", "None"),
        QT_TRANSLATE_NOOP("Job", "A document is released when its reviewer has finished."),
    ),
    SecondReview.ALL: (
        QT_TRANSLATE_NOOP("Job", "Every document"),
        QT_TRANSLATE_NOOP("Job", "Somebody other than the reviewer must approve before a document is released."),
    ),
    SecondReview.SAMPLE: (
        QT_TRANSLATE_NOOP("Job", "A sample"),
        QT_TRANSLATE_NOOP("Job", "A part of the documents, drawn by chance, must be approved by somebody else."),
    ),
}


def _translated(text: str) -> str:
    return QCoreApplication.translate("Job", text)


def kind_name(kind: JobKind) -> str:
    return _translated(_KINDS[kind][0])


def release_name(kind: ReleaseKind) -> str:
    return _translated(_RELEASES[kind][0])


def release_sentence(kind: ReleaseKind) -> str:
    """How the pages of a released file are made, and what that does not promise."""
    return _translated(_RELEASES[kind][1])


def kind_sentence(kind: JobKind) -> str:
    """What a job of this kind does."""
    return _translated(_KINDS[kind][1])


def keeping_name(keeping: Keeping) -> str:
    return _translated(_KEEPING[keeping][0])


def keeping_sentence(keeping: Keeping) -> str:
    """What becomes of the review data."""
    return _translated(_KEEPING[keeping][1])


def second_name(second: SecondReview) -> str:
    return _translated(_SECOND[second][0])


def second_sentence(second: SecondReview) -> str:
    """What a rule for second reviews asks for."""
    return _translated(_SECOND[second][1])


def pair_name(key: str) -> str:
    """Name of a metadata key: translated where it is one that is offered, else as it was written."""
    return _translated(OFFERED_PAIRS[key]) if key in OFFERED_PAIRS else key


def review_policy_text(policy: ReviewPolicy) -> str:
    """A rule in a few words: "A sample (20 %)"."""
    if policy.second is not SecondReview.SAMPLE:
        return second_name(policy.second)
    text = QCoreApplication.translate("Job", "{rule} ({percent} %)")
    return text.format(rule=second_name(policy.second), percent=QLocale().toString(policy.percent))


def day_text(moment: datetime) -> str:
    """A day in local time."""
    local = QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))
    return QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)


def retention_text(retention: Retention, now: datetime) -> str:
    """When the review data of a job go: "Review data are removed in 3 days"."""
    if retention.hold:
        return QCoreApplication.translate("Job", "On hold: nothing is removed")
    if retention.keeping is Keeping.EPHEMERAL:
        return QCoreApplication.translate("Job", "Review data are removed a day after the last release")
    if retention.review_data_until is None:
        return QCoreApplication.translate("Job", "Kept until somebody purges them")
    days = (retention.review_data_until - now).total_seconds() / 86_400
    if days <= 0:
        return QCoreApplication.translate("Job", "Review data are removed now")
    if days < 1:
        return QCoreApplication.translate("Job", "Review data are removed today")
    return QCoreApplication.translate("Job", "Review data are removed in %n days", "", round(days))


def duration_text(seconds: float) -> str:
    """A time that something takes, as exact as a person needs it."""
    if seconds < 60:
        return QCoreApplication.translate("Job", "%n seconds", "", max(1, round(seconds)))
    if seconds < 5400:
        return QCoreApplication.translate("Job", "%n minutes", "", round(seconds / 60))
    return QCoreApplication.translate("Job", "%n hours", "", round(seconds / 3600))


def person_name(person: Person | None) -> str:
    """The name by which a person is shown."""
    if person is None:
        return QCoreApplication.translate("Job", "Somebody without a profile")
    return person.full_name or person.email or QCoreApplication.translate("Job", "Without a name")
