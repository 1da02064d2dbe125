"""Sentences of the review screen about one hit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.entities import Decision, Entity, Source
from app.domain.reason_codes import joined
from app.domain.reports import Check
from app.domain.thresholds import NO_THRESHOLD, Thresholds
from app.ui.common.labels import decision_name, entity_label, shortened
from app.ui.review.hidden_words import not_carried_over, short_place, where
from app.ui.review.reasons import reasons
from app.ui.review.styles import UNCERTAIN_BELOW


def score_text(entity: Entity) -> str:
    """How sure the detector was; a dash for what a person marked."""
    if entity.source is Source.MANUAL:
        return "–"
    return QCoreApplication.translate("Review", "{percent} %").format(percent=round(entity.score * 100))


def state_text(entity: Entity, thresholds: Thresholds = NO_THRESHOLD) -> str:
    """The decision in words; for open hits also what is special about them."""
    if entity.decision is not Decision.OPEN:
        return decision_name(entity.decision)
    if entity.source is Source.VERIFICATION:
        return QCoreApplication.translate("Review", "Left over")
    if thresholds.is_below(entity):
        return QCoreApplication.translate("Review", "Below")
    if entity.score < UNCERTAIN_BELOW:
        return QCoreApplication.translate("Review", "Uncertain")
    return decision_name(entity.decision)


def all_states() -> list[str]:
    """Everything that `state_text` can say, for measuring."""
    special = (
        QCoreApplication.translate("Review", "Left over"),
        QCoreApplication.translate("Review", "Uncertain"),
        QCoreApplication.translate("Review", "Below"),
    )
    return [*(decision_name(d) for d in Decision), *special]


def page_numbers(pages: Sequence[int]) -> str:
    """Numbers of zero-based pages as people count them, the first twenty of them."""
    numbers = [str(page + 1) for page in pages[:20]]
    return ", ".join([*numbers, "…"] if len(pages) > 20 else numbers)


def shown_text(entity: Entity) -> str:
    """The text on one line, or words for an area without text."""
    return " ".join(entity.text.split()) or QCoreApplication.translate("Review", "(area without text)")


def short_where(entity: Entity) -> str:
    """The page, counted from 1, or the hidden carrier."""
    return str(entity.page_index + 1) if entity.hidden is None else short_place(entity.hidden)


def spoken_row(entity: Entity, thresholds: Thresholds = NO_THRESHOLD) -> str:
    """One row for a screen reader: "Person, page 3, open: J. Smith", with its reason codes behind."""
    if entity.hidden is None:
        sentence = QCoreApplication.translate("Review", "{label}, {where}, {state}: {text}")
    else:
        sentence = QCoreApplication.translate("Review", "Hidden in the file: {label}, {where}, {state}: {text}")
    said = sentence.format(
        label=entity_label(entity.label),
        where=where(entity),
        state=state_text(entity, thresholds).lower(),
        text=shown_text(entity),
    )
    return ". ".join(part for part in (said, codes_text(entity)) if part)


def codes_text(entity: Entity) -> str:
    """The reason codes of a hit; "" where it has none."""
    if not entity.codes:
        return ""
    return QCoreApplication.translate("Review", "Reasons: {codes}").replace("{codes}", joined(entity.codes))


def entity_tooltip(entity: Entity) -> str:
    """Label, text, state and score, one below the other, as plain text."""
    lines = [
        QCoreApplication.translate("Review", "{label} · {state}").format(
            label=entity_label(entity.label), state=state_text(entity)
        ),
        shortened(shown_text(entity), 120),
    ]
    if entity.hidden is not None:
        lines.append(where(entity))
    if entity.codes:
        lines.append(codes_text(entity))
    if entity.source is not Source.MANUAL:
        lines.append(QCoreApplication.translate("Review", "Score {score}").format(score=score_text(entity)))
    if entity.source is Source.VERIFICATION:
        lines.append(verification_reason(entity.recognizer))
    if entity.operator:
        lines.append(what_stays(entity))
    return "\n".join(lines)


def what_stays(entity: Entity) -> str:
    """What of a hit the profile lets stay, or that it could not be told and all of it goes."""
    if not entity.kept:
        return QCoreApplication.translate(
            "Review", "The profile lets a part stay. Which one is not sure: all of it goes."
        )
    parts = " … ".join(entity.text[start:end] for start, end in entity.kept)
    return QCoreApplication.translate("Review", "Stays under the profile: {parts}").format(parts=parts)


def why(entity: Entity) -> str:
    """Why this is a hit, how sure that is, and what of it stays where a profile lets a part stay."""
    sentences = list(_reasons(entity))
    if entity.source in (Source.DETECTED, Source.REPEATED):
        sentences.append(QCoreApplication.translate("Review", "Score {score}.").format(score=score_text(entity)))
    if entity.operator:
        sentences.append(what_stays(entity))
    if entity.hidden is not None:
        sentences.append(not_carried_over(entity))
    return " ".join(sentences)


def _reasons(entity: Entity) -> Iterable[str]:
    match entity.source:
        case Source.MANUAL:
            return (QCoreApplication.translate("Review", "Marked by hand. Only this place is redacted."),)
        case Source.VERIFICATION:
            return (verification_reason(entity.recognizer),)
        case Source.IMPORTED:
            return (QCoreApplication.translate("Review", "Read from a list of redactions."), *reasons(entity))
        case _:
            return reasons(entity)


def verification_reason(check: str) -> str:
    """Why the proof failed here. `check` is the value of a Check; an unknown one gets the general sentence."""
    reasons = {
        Check.MUPDF_TEXT: QCoreApplication.translate("Review", "After redaction this text could still be read."),
        Check.PDFIUM_TEXT: QCoreApplication.translate(
            "Review", "After redaction a second reader could still read this text."
        ),
        Check.OBJECT_SWEEP: QCoreApplication.translate(
            "Review", "After redaction a third reading of the file still found this text."
        ),
        Check.BOXES_FLAT_MUPDF: QCoreApplication.translate("Review", "This box was not filled completely."),
        Check.BOXES_FLAT_PDFIUM: QCoreApplication.translate(
            "Review", "A second reader does not show this box filled completely."
        ),
        Check.TEXT_UNDER_BOXES: QCoreApplication.translate("Review", "There was still text under this box."),
        Check.INK_UNDER_BOXES: QCoreApplication.translate("Review", "Something drawn was still under this box."),
        Check.OUTSIDE_UNCHANGED: QCoreApplication.translate("Review", "Something outside the boxes changed here."),
        Check.RIM_READ: QCoreApplication.translate(
            "Review", "Letters of this text could still be read beside its box."
        ),
        Check.PAGES_COMPLETE: QCoreApplication.translate("Review", "This page did not come out as it was."),
        Check.SCHEMA: QCoreApplication.translate("Review", "The file held something that no released file may hold."),
    }
    general = QCoreApplication.translate("Review", "The proof after redaction found this text left over.")
    return next((sentence for known, sentence in reasons.items() if known.value == check), general)
