"""Redactions as other programs' APIs write them: boxes from the top left of the page as it is shown, pages from one; or
places in a text. Read to quadrilaterals of user space, or to texts that are then looked for.

A file is a list of entries, or an object that has one under a usual name. An entry has a box (its own members, or an
object `bbox`, `boundingBox`, `bounding_box` or `box`): left, top, width, height and page, in points or, where every
number of the file is in 0..1 but for rounding, in shares of the page. Or it has `start` and `end` in a text: the
entry's own `text`, or what they cut out of the `text` of the file. A box that lies nowhere on its page is refused.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.contract import OFF_PAGE, ContractError
from app.domain.contract_form import MAX_COORDINATE
from app.domain.entities import MANUAL_LABEL, Entity, Source
from app.domain.geometry import PageGeometry, Point, Quadrilateral

MOST_TEXTS = 500
"""Different texts that are looked for."""

_LISTS = ("redactions", "findings", "entities", "detections", "boxes", "items", "results", "blocks", "words")
_BOXES = ("bbox", "boundingBox", "bounding_box", "box")
_PAGES = ("original_page", "originalPage", "page", "page_number", "pageNumber")
_TEXTS = ("text", "content", "value", "word")
_LABELS = ("label", "entity_type", "entityType", "type", "category")
_SCORES = ("score", "confidence")
_SIDES = ("left", "top", "width", "height")
_CONFIDENCES = {"low": 0.3, "medium": 0.6, "high": 0.9}
_LONGEST_LABEL = 200
_SLACK = 1e-3
"""Share by which rounding may take a box over the edge of its page."""
_CORNER = 2
"""Points: a box of which no number is more lies in the uttermost corner of its page."""


class JsonForm(StrEnum):
    """What a JSON file of redactions holds."""

    AUTO = "auto"
    REDACTIONS = "redactions"  # RedactionInput
    BOXES = "boxes"
    OFFSETS = "offsets"


@dataclass(frozen=True, slots=True)
class Sought:
    """A text to find: on a zero-based page, or on all where it is None. `pointer` names its entry in the file."""

    pointer: str
    text: str
    label: str
    score: float
    page_index: int | None = None


@dataclass(frozen=True, slots=True)
class Boxes:
    """What a file asks for: hits with a place, and texts to find."""

    entities: tuple[Entity, ...]
    sought: tuple[Sought, ...]


def form_of(value: Any) -> JsonForm:
    """What a JSON value looks like. What looks like nothing that is known is taken for a RedactionInput, whose reader
    names what is missing."""
    found = _entries(value)
    first = found[1][0] if found is not None and found[1] else None
    if not isinstance(first, dict) or "quadrilaterals" in first:
        return JsonForm.REDACTIONS
    if _box_of(first, "")[0] is not None:
        return JsonForm.BOXES
    return JsonForm.OFFSETS if "start" in first and "end" in first else JsonForm.REDACTIONS


def read(value: Any, form: JsonForm, pages: Sequence[PageGeometry]) -> Boxes:
    """The redactions of a file whose form is BOXES or OFFSETS, for a document with these pages.

    Raises ContractError naming the member that is missing, of the wrong kind, or on a page that is not there.
    """
    found = _entries(value)
    if found is None:
        raise ContractError("", "must be a list, or an object with one under " + ", ".join(_LISTS))
    base, entries = found
    if form is JsonForm.OFFSETS:
        whole = value.get("text") if isinstance(value, dict) else None
        return Boxes((), tuple(_sought(entry, f"{base}/{i}", whole, pages) for i, entry in enumerate(entries)))
    placed = [_placed(entry, f"{base}/{i}") for i, entry in enumerate(entries)]
    shares = all(-_SLACK <= side <= 1 + _SLACK for _, _, sides in placed for side in sides)
    if not shares:
        _refuse_specks(placed)
    return Boxes(tuple(_entity(*each, shares, pages) for each in placed), ())


def _refuse_specks(placed: Sequence[tuple[str, dict[str, Any], tuple[float, ...]]]) -> None:
    """Raises ContractError where more than half of the boxes are specks: those are shares of a page in a file in which
    one number is none, and as points they would cover nothing."""
    specks = [(pointer, entry) for pointer, entry, sides in placed if max(sides[2:]) <= 1 or max(sides) <= _CORNER]
    if 2 * len(specks) > len(placed):
        pointer, entry = specks[0]
        raise ContractError(
            _box_of(entry, pointer)[1],
            "is smaller than a letter, as most boxes of the file are: shares of the page are 0 to 1 in every number",
        )


def _entries(value: Any) -> tuple[str, list[Any]] | None:
    """The list of entries and the pointer to it."""
    if isinstance(value, list):
        return "", value
    if isinstance(value, dict):
        for name in _LISTS:
            if isinstance(value.get(name), list):
                return f"/{name}", value[name]
    return None


def _box_of(entry: dict[str, Any], pointer: str) -> tuple[dict[str, Any] | None, str]:
    for name in _BOXES:
        if isinstance(entry.get(name), dict):
            return entry[name], f"{pointer}/{name}"
    return (entry, pointer) if all(side in entry for side in _SIDES) else (None, pointer)


def _placed(entry: Any, pointer: str) -> tuple[str, dict[str, Any], tuple[float, ...]]:
    """The pointer of an entry, the entry, and left, top, width and height."""
    if not isinstance(entry, dict):
        raise ContractError(pointer, "must be an object")
    box, at = _box_of(entry, pointer)
    if box is None:
        raise ContractError(f"{pointer}/{_BOXES[0]}", "is required")
    sides = tuple(_number(box, side, at) for side in _SIDES)
    if sides[2] <= 0 or sides[3] <= 0:
        raise ContractError(at, "has no area")
    return pointer, entry, sides


def _entity(
    pointer: str, entry: dict[str, Any], sides: tuple[float, ...], shares: bool, pages: Sequence[PageGeometry]
) -> Entity:
    box, at = _box_of(entry, pointer)
    page_index = _page(box or entry, at, pages, entry)
    if page_index is None:
        raise ContractError(f"{at}/page", "is required")
    geometry = pages[page_index]
    left, top, width, height = sides
    if shares:
        left, top, width, height = (min(1.0, max(0.0, side)) for side in sides)
        left, width = left * geometry.view_width, width * geometry.view_width
        top, height = top * geometry.view_height, height * geometry.view_height
    shown = Quadrilateral(
        Point(left, top + height), Point(left + width, top + height), Point(left + width, top), Point(left, top)
    )
    quad = geometry.to_view.inverse().map_quadrilateral(shown)
    if not geometry.shows(quad):
        raise ContractError(at, OFF_PAGE)
    return Entity(
        page_index=page_index,
        text=_word(entry, _TEXTS),
        label=_word(entry, _LABELS)[:_LONGEST_LABEL] or MANUAL_LABEL,
        quadrilaterals=(quad,),
        score=_score(entry, pointer),
        source=Source.IMPORTED,
    )


def _sought(entry: Any, pointer: str, whole: Any, pages: Sequence[PageGeometry]) -> Sought:
    if not isinstance(entry, dict):
        raise ContractError(pointer, "must be an object")
    start, end = (_place(entry, name, pointer) for name in ("start", "end"))
    if start >= end:
        raise ContractError(f"{pointer}/end", "must be more than start")
    text = _word(entry, _TEXTS)
    if not text and isinstance(whole, str):
        if end > len(whole):
            raise ContractError(f"{pointer}/end", "is behind the end of the text")
        text = whole[start:end]
    if not text.strip():
        raise ContractError(
            f"{pointer}/text",
            "is required, or the text of the file: the offsets are places in a text that only its program knows",
        )
    label = _word(entry, _LABELS)[:_LONGEST_LABEL] or MANUAL_LABEL
    page_index = _page(entry, pointer, pages, entry)
    return Sought(pointer, " ".join(text.split()), label, _score(entry, pointer), page_index)


def _page(box: dict[str, Any], at: str, pages: Sequence[PageGeometry], entry: dict[str, Any]) -> int | None:
    """The zero-based page that a box or its entry names, None where neither does."""
    for members in (box, entry):
        for name in _PAGES:
            if members.get(name) is not None:
                page = members[name]
                if isinstance(page, bool) or not isinstance(page, int) or not 1 <= page <= len(pages):
                    raise ContractError(f"{at}/{name}", f"must be a page from 1 to {len(pages)}")
                return page - 1
    return None


def _word(entry: dict[str, Any], names: Sequence[str]) -> str:
    return next((entry[name] for name in names if isinstance(entry.get(name), str)), "")


def _score(entry: dict[str, Any], pointer: str) -> float:
    for name in _SCORES:
        said = entry.get(name)
        if said is None:
            continue
        if isinstance(said, str) and said in _CONFIDENCES:
            return _CONFIDENCES[said]
        if isinstance(said, bool) or not isinstance(said, int | float) or not 0 <= said <= 1:
            raise ContractError(f"{pointer}/{name}", "must be a number of 0 to 1")
        return float(said)
    return 1.0


def _number(box: dict[str, Any], name: str, pointer: str) -> float:
    if name not in box:
        raise ContractError(f"{pointer}/{name}", "is required")
    said = box[name]
    if isinstance(said, bool) or not isinstance(said, int | float) or not math.isfinite(said):
        raise ContractError(f"{pointer}/{name}", "must be a number")
    if abs(said) > MAX_COORDINATE:
        raise ContractError(f"{pointer}/{name}", "is too large")
    return float(said)


def _place(entry: dict[str, Any], name: str, pointer: str) -> int:
    said = entry.get(name)
    if isinstance(said, bool) or not isinstance(said, int) or said < 0:
        raise ContractError(f"{pointer}/{name}", "must be a whole number of 0 or more")
    return said


def texts_of(sought: Sequence[Sought]) -> Iterator[str]:
    """The different texts of what is sought."""
    yield from dict.fromkeys(one.text for one in sought)
