"""What carries a text that a reader of the pages does not see, and where in it the text stands.

A place says "bookmark 3", never a word of the document, so that it may be shown, counted and written down anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Carrier(StrEnum):
    """What of a file holds a text. All but the first two are hidden: no page that is shown says what they say."""

    PAGE = "page"  # the text layer
    OCR = "ocr"  # ink that was read
    METADATA = "metadata"  # information dictionary and XMP, of the file or of a part of it
    BOOKMARK = "bookmark"
    NOTE = "note"  # annotations: contents, rich text, author, subject, pop-ups, what a switched-off one would show
    FORM_VALUE = "form-value"  # values, defaults, options and help texts of fields; XFA
    ATTACHMENT = "attachment"  # names, descriptions and what files of text or PDF hold
    LAYER = "layer"  # names of layers, and what layers hold that are switched off
    OFF_PAGE = "off-page"  # outside what is shown of the page
    INVISIBLE = "invisible"  # on the page and not seen: no ink, the paper's colour, covered, clipped away, no size
    ALTERNATE = "alternate-text"  # ActualText, Alt, E and T of the structure: what is copied or read aloud
    LINK = "link"
    SCRIPT = "script"
    PAGE_LABEL = "page-label"
    DESTINATION = "destination"  # names of places that links lead to
    PRIVATE = "private-data"  # what programs keep for themselves: PieceInfo, own keys, pages that are not shown
    FILE_NAME = "file-name"
    REVISION = "earlier-revision"  # what an earlier state of the file held and this one does not


class Part(StrEnum):
    """Which text of its carrier it is, where there are several."""

    WHOLE = ""
    TITLE = "title"
    AUTHOR = "author"
    SUBJECT = "subject"
    KEYWORDS = "keywords"
    XMP = "xmp"
    NAME = "name"
    DESCRIPTION = "description"
    CONTENT = "content"
    VALUE = "value"
    OPTION = "option"
    HELP = "help"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class HiddenPlace:
    """Where a hidden text stands: "bookmark 3", "note 2, author".

    `number` counts the carriers of its kind in the file from 1, 0 where there is only one. `of_document` is False
    where the carrier belongs to a page; `Entity.page_index` names it then.
    """

    carrier: Carrier
    number: int = 0
    part: Part = Part.WHOLE
    of_document: bool = True

    def __post_init__(self) -> None:
        if self.carrier in (Carrier.PAGE, Carrier.OCR):
            raise ValueError("what a page shows is not hidden")
        if self.number < 0:
            raise ValueError("number is negative")


class Unread(StrEnum):
    """Why a carrier could not be checked, or not all of it."""

    DAMAGED = "damaged"
    LOCKED = "locked"  # it needs a password of its own
    NOT_TEXT = "not-text"  # a file of a kind that is not read: a picture, an archive, a letter of a word processor
    TOO_MUCH = "too-much"
    TOO_DEEP = "too-deep"
    TOO_SLOW = "too-slow"


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A carrier that nothing was looked for in. `page_index` is zero-based, None for the file as a whole."""

    place: HiddenPlace
    why: Unread
    page_index: int | None = None


@dataclass(frozen=True, slots=True)
class CarrierCount:
    """How many hits a carrier of the original had of one term, and how many of them the released file still has there.

    `term_index` points into the terms of the release, None for texts that are none.
    """

    carrier: Carrier
    term_index: int | None
    found: int
    left: int

    def __post_init__(self) -> None:
        if not 0 <= self.left <= self.found or (self.term_index is not None and self.term_index < 0):
            raise ValueError("a carrier counts what it had")


def place_to_json(place: HiddenPlace) -> dict[str, Any]:
    """Members that say something; the name of the carrier stands beside them."""
    said: dict[str, Any] = {"ofDocument": place.of_document}
    if place.number:
        said["number"] = place.number
    if place.part:
        said["part"] = place.part.value
    return said


def unchecked_to_json(unchecked: Unchecked) -> dict[str, Any]:
    """A carrier that could not be checked: which, why, and its page, zero-based, where it has one."""
    said: dict[str, Any] = {"carrier": unchecked.place.carrier.value, "why": unchecked.why.value}
    if unchecked.place.number:
        said["number"] = unchecked.place.number
    if unchecked.page_index is not None:
        said["pageIndex"] = unchecked.page_index
    return said
