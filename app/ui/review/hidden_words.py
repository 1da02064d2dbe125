"""Words for what no page shows: which carrier it is, where in it a hit stands, and what could not be checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.carriers import Carrier, HiddenPlace, Part, Unchecked, Unread
from app.domain.entities import Entity

_SHOWN = 6
"""Carriers that are named one by one where some could not be checked."""


def carrier_name(carrier: Carrier) -> str:
    """What holds the text, as people call it."""
    return {
        Carrier.PAGE: QCoreApplication.translate("Hidden", "Page"),
        Carrier.OCR: QCoreApplication.translate("Hidden", "Page"),
        Carrier.METADATA: QCoreApplication.translate("Hidden", "Properties"),
        Carrier.BOOKMARK: QCoreApplication.translate("Hidden", "Bookmark"),
        Carrier.NOTE: QCoreApplication.translate("Hidden", "Note"),
        Carrier.FORM_VALUE: QCoreApplication.translate("Hidden", "Form field"),
        Carrier.ATTACHMENT: QCoreApplication.translate("Hidden", "Attached file"),
        Carrier.LAYER: QCoreApplication.translate("Hidden", "Layer"),
        Carrier.OFF_PAGE: QCoreApplication.translate("Hidden", "Off the page"),
        Carrier.INVISIBLE: QCoreApplication.translate("Hidden", "Invisible"),
        Carrier.ALTERNATE: QCoreApplication.translate("Hidden", "Spoken text"),
        Carrier.LINK: QCoreApplication.translate("Hidden", "Link"),
        Carrier.SCRIPT: QCoreApplication.translate("Hidden", "Script"),
        Carrier.PAGE_LABEL: QCoreApplication.translate("Hidden", "Page label"),
        Carrier.DESTINATION: QCoreApplication.translate("Hidden", "Link target"),
        Carrier.PRIVATE: QCoreApplication.translate("Hidden", "Program data"),
        Carrier.FILE_NAME: QCoreApplication.translate("Hidden", "File name"),
        Carrier.REVISION: QCoreApplication.translate("Hidden", "Earlier version"),
    }[carrier]


def short_place(place: HiddenPlace) -> str:
    """The carrier and which of its kind it is: "Bookmark 3"."""
    name = carrier_name(place.carrier)
    if not place.number:
        return name
    return QCoreApplication.translate("Hidden", "{carrier} {number}").format(carrier=name, number=place.number)


def where(entity: Entity) -> str:
    """Where a hit stands, whole: "page 3", "Note 2, author, page 4"."""
    on_page = QCoreApplication.translate("Hidden", "page {page}").format(page=entity.page_index + 1)
    if entity.hidden is None:
        return on_page
    parts = [short_place(entity.hidden), _part(entity.hidden.part)]
    if entity.shown_page is not None:
        parts.append(on_page)
    return ", ".join(filter(None, parts))


def _part(part: Part) -> str:
    return {
        Part.TITLE: QCoreApplication.translate("Hidden", "title"),
        Part.AUTHOR: QCoreApplication.translate("Hidden", "author"),
        Part.SUBJECT: QCoreApplication.translate("Hidden", "subject"),
        Part.KEYWORDS: QCoreApplication.translate("Hidden", "keywords"),
        Part.XMP: QCoreApplication.translate("Hidden", "XMP"),
        Part.NAME: QCoreApplication.translate("Hidden", "name"),
        Part.DESCRIPTION: QCoreApplication.translate("Hidden", "description"),
        Part.CONTENT: QCoreApplication.translate("Hidden", "content"),
        Part.VALUE: QCoreApplication.translate("Hidden", "value"),
        Part.OPTION: QCoreApplication.translate("Hidden", "choice"),
        Part.HELP: QCoreApplication.translate("Hidden", "help text"),
    }.get(part, "")


def not_carried_over(entity: Entity) -> str:
    """What becomes of a hidden hit, whatever is decided; "" for one on a page."""
    if entity.hidden is None:
        return ""
    if entity.quadrilaterals:
        return QCoreApplication.translate(
            "Hidden",
            "No reader of the page sees this text. It is not carried over into the released file, whatever you decide. "
            "Accepted, its place is blacked out too, and the text must be gone everywhere else.",
        )
    return QCoreApplication.translate(
        "Hidden",
        "No page shows this text. It is not carried over into the released file, whatever you decide. Accepted, the "
        "text must be gone everywhere else too.",
    )


def unchecked_text(unchecked: Sequence[Unchecked]) -> str:
    """Which carriers could not be checked, and why, the first of them by name."""
    named = [f"{short_place(u.place)} ({_why(u.why)})" for u in unchecked[:_SHOWN]]
    if len(unchecked) > _SHOWN:
        named.append("…")
    return ", ".join(dict.fromkeys(named))


def _why(why: Unread) -> str:
    return {
        Unread.DAMAGED: QCoreApplication.translate("Hidden", "damaged"),
        Unread.LOCKED: QCoreApplication.translate("Hidden", "locked with a password"),
        Unread.NOT_TEXT: QCoreApplication.translate("Hidden", "neither text nor PDF"),
        Unread.TOO_MUCH: QCoreApplication.translate("Hidden", "too large to be read whole"),
        Unread.TOO_DEEP: QCoreApplication.translate("Hidden", "nested too deep"),
        Unread.TOO_SLOW: QCoreApplication.translate("Hidden", "took too long"),
    }[why]
