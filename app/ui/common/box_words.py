"""Looks of boxes in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.box_style import Look
from app.domain.wording import QT_TRANSLATE_NOOP

_LOOKS = {
    Look.BLACK: (
        QT_TRANSLATE_NOOP("Boxes", "Black"),
        QT_TRANSLATE_NOOP("Boxes", "What is removed is black."),
    ),
    Look.WHITE: (
        QT_TRANSLATE_NOOP("Boxes", "White with a thin outline"),
        QT_TRANSLATE_NOOP("Boxes", "Saves toner. A thin line shows where something was removed."),
    ),
    Look.OUTLINED: (
        QT_TRANSLATE_NOOP("Boxes", "White with a black frame"),
        QT_TRANSLATE_NOOP("Boxes", "Saves toner. A frame shows where something was removed."),
    ),
    Look.PATTERN: (
        QT_TRANSLATE_NOOP("Boxes", "Hatched by category"),
        QT_TRANSLATE_NOOP(
            "Boxes", "Boxes are hatched by category, in twelve ways that need no color to be told apart."
        ),
    ),
    Look.REASON: (
        QT_TRANSLATE_NOOP("Boxes", "Reason codes"),
        QT_TRANSLATE_NOOP(
            "Boxes",
            "The box says for which reasons something was removed, as (b)(6). Codes that do not fit are explained on a "
            "page at the end; a box without a reason stays empty.",
        ),
    ),
    Look.LABEL: (
        QT_TRANSLATE_NOOP("Boxes", "Name of the category"),
        QT_TRANSLATE_NOOP(
            "Boxes",
            "The box says what kind of text was removed, never the text itself. Where a box is too small for the name, "
            "it stays empty.",
        ),
    ),
}


def look_name(look: Look) -> str:
    return QCoreApplication.translate("Boxes", _LOOKS[look][0])


def look_sentence(look: Look) -> str:
    """What boxes of a look are like."""
    return QCoreApplication.translate("Boxes", _LOOKS[look][1])
