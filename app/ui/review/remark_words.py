"""Why a hit goes or stays, and what was said about it, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.domain.comments import Comment, CommentKind
from app.domain.declining import WhyKept
from app.domain.entities import Decision, Entity
from app.domain.reason_codes import ReasonCode, ReasonShelf
from app.domain.wording import QT_TRANSLATE_NOOP

_WHY = {
    WhyKept.PUBLIC_PERSON: QT_TRANSLATE_NOOP("Remarks", "Public person"),
    WhyKept.NOT_PERSONAL: QT_TRANSLATE_NOOP("Remarks", "Not personal data"),
    WhyKept.FALSE_HIT: QT_TRANSLATE_NOOP("Remarks", "False hit"),
}


def why_name(why: WhyKept) -> str:
    return QCoreApplication.translate("Remarks", _WHY[why])


def why_text(why_kept: str) -> str:
    """Why a hit stays: the name of a reason, or the reviewer's own words."""
    return why_name(WhyKept(why_kept)) if why_kept in list(WhyKept) else why_kept


def kept_because(entity: Entity) -> str:
    """A sentence about a declined hit; "" where nothing was said."""
    if entity.decision is not Decision.REJECTED or not entity.why_kept:
        return ""
    sentence = QCoreApplication.translate("Remarks", "Declined because: {why}")
    return sentence.replace("{why}", why_text(entity.why_kept))


def code_text(code: str, shelf: ReasonShelf) -> str:
    """A code with its name and where the law says it, as far as a list tells."""
    found = shelf.find(code)
    if found is None:
        return code
    return " · ".join(part for part in (code, found.label, found.basis) if part)


def basis_text(code: ReasonCode) -> str:
    """Where the law says it, and what it covers."""
    return "\n".join(part for part in (code.basis, code.description) if part)


def moment_text(at: datetime) -> str:
    """A time in the language and the zone of this computer."""
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def author_name(comment: Comment, names: Mapping[str, str]) -> str:
    if comment.said_by:
        return QCoreApplication.translate("Remarks", "{name}, from a file").replace("{name}", comment.said_by)
    return names.get(comment.author) or QCoreApplication.translate("Remarks", "Nobody chosen")


def comment_head(comment: Comment, names: Mapping[str, str]) -> str:
    """Who said it and when."""
    head = QCoreApplication.translate("Remarks", "{who}, {when}")
    if comment.kind is CommentKind.RETURNED:
        head = QCoreApplication.translate("Remarks", "{who}, {when}, when sending it back")
    return head.replace("{when}", moment_text(comment.at)).replace("{who}", author_name(comment, names))
