"""Words for unread regions: what kind each is, where it is, and what it means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.documents import UnreadReason
from app.domain.unread import Answer, Question, UnreadKind
from app.ui.review.wording import page_numbers


def kind_name(kind: UnreadKind) -> str:
    """What kind of region it is, in two or three words."""
    return {
        UnreadKind.PICTURE: QCoreApplication.translate("Unread", "Picture"),
        UnreadKind.LOW_CONFIDENCE: QCoreApplication.translate("Unread", "Hard to read"),
        UnreadKind.FONT: QCoreApplication.translate("Unread", "Unreliable font"),
        UnreadKind.DRAWN: QCoreApplication.translate("Unread", "Drawn lines"),
        UnreadKind.CONCEALED: QCoreApplication.translate("Unread", "Text that is not seen"),
        UnreadKind.LAYER: QCoreApplication.translate("Unread", "Text over a scan"),
        UnreadKind.NOT_LOOKED_AT: QCoreApplication.translate("Unread", "Not looked at"),
    }[kind]


def explanation(reason: UnreadReason) -> str:
    """Why a person is asked."""
    return {
        UnreadReason.NOTHING_READ: QCoreApplication.translate(
            "Unread", "No text could be read in it. It may show writing, a signature or a face."
        ),
        UnreadReason.PICTURE: QCoreApplication.translate(
            "Unread", "A picture without text that could be read. It may show a face or a place."
        ),
        UnreadReason.LOW_CONFIDENCE: QCoreApplication.translate(
            "Unread", "Words were read here that may be wrong. Names may have been missed."
        ),
        UnreadReason.UNDECODED: QCoreApplication.translate(
            "Unread", "The font does not say what its letters are, and they could not be read from the page either."
        ),
        UnreadReason.FONT_LIES: QCoreApplication.translate(
            "Unread", "The font says other letters than it shows. The page was read as it looks."
        ),
        UnreadReason.DRAWN: QCoreApplication.translate(
            "Unread", "Lines are drawn here that may be letters. Nothing could be read in them."
        ),
        UnreadReason.CONCEALED: QCoreApplication.translate(
            "Unread", "There is text under this box, or in the colour of its ground. Whoever copies the page reads it."
        ),
        UnreadReason.LAYER_DISAGREES: QCoreApplication.translate(
            "Unread", "The invisible text over the scan says other words than the scan shows. The scan was read."
        ),
        UnreadReason.TOO_SLOW: QCoreApplication.translate("Unread", "The time for this page was used up."),
        UnreadReason.FAILED: QCoreApplication.translate("Unread", "This page could not be looked at."),
        UnreadReason.OCR_OFF: QCoreApplication.translate("Unread", "Text in pictures was not read in this matter."),
        UnreadReason.NOT_PAINTED: QCoreApplication.translate(
            "Unread",
            "This picture cannot be shown here, though other programs show it. Nothing was read in it, and it will be "
            "missing in the released file.",
        ),
        UnreadReason.LIST_TOO_SLOW: QCoreApplication.translate(
            "Unread", "An entry of a list could not be looked for on the whole page."
        ),
    }[reason]


def answer_name(answer: Answer) -> str:
    return {
        Answer.OPEN: QCoreApplication.translate("Unread", "open"),
        Answer.ACKNOWLEDGED: QCoreApplication.translate("Unread", "nothing secret"),
        Answer.BOXED: QCoreApplication.translate("Unread", "boxed"),
    }[answer]


def where(question: Question) -> str:
    """The pages it is on, as people count them."""
    if len(question.pages) == 1:
        return QCoreApplication.translate("Unread", "page {page}").format(page=question.pages[0] + 1)
    said = QCoreApplication.translate("Unread", "on %n pages: {pages}", "", len(question.pages))
    return said.format(pages=page_numbers(question.pages))


def spoken(question: Question) -> str:
    """A row for a screen reader."""
    said = QCoreApplication.translate("Unread", "{kind}, {where}, {answer}. {why}")
    return said.format(
        kind=kind_name(question.kind),
        where=where(question),
        answer=answer_name(question.answer),
        why=explanation(question.reason),
    )
