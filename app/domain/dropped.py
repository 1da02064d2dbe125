"""What was found on a page and is no hit: told to who asks for it, and never kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.entities import Entity
from app.domain.geometry import Quadrilateral

_SAME_PLACE = 0.9
"""Share of a place that a hit must cover for the place to be the hit's."""


class DropReason(StrEnum):
    """Why a finding is no hit."""

    COMMON_WORDS = "common-words"  # the model took a heading, a label of a form or a role for a name
    NOT_ASKED_FOR = "not-asked-for"  # its category is not looked for
    BELOW_THRESHOLD = "below-threshold"  # the profile wants to be surer of its category
    TEXT_TO_KEEP = "text-to-keep"  # it lies inside a text of the *never* list
    CITATION = "citation"  # it is a citation or one of the document's own numbers


@dataclass(frozen=True, slots=True)
class DroppedText:
    """A text that is no hit: what it would have been, what found it, its place in user space, and why it is none.
    `page_index` is zero-based."""

    page_index: int
    text: str
    label: str
    recognizer: str
    reason: DropReason
    quadrilaterals: tuple[Quadrilateral, ...]


def no_hits(dropped: Iterable[DroppedText], hits: Iterable[Entity]) -> list[DroppedText]:
    """Those of `dropped` that are no hit after all pages were read either: a repeat of one may lie over them."""
    places: dict[int, list[Quadrilateral]] = {}
    for hit in hits:
        places.setdefault(hit.page_index, []).extend(hit.quadrilaterals)
    return [
        d
        for d in dropped
        if not d.quadrilaterals
        or not all(
            any(q.covered_fraction(place) >= _SAME_PLACE for place in places.get(d.page_index, ()))
            for q in d.quadrilaterals
        )
    ]


def dropped_json(dropped: Iterable[DroppedText]) -> list[dict[str, Any]]:
    """In order of the pages: `{pageIndex, label, text, recognizer, reason}`."""
    return [
        {
            "pageIndex": d.page_index,
            "label": d.label,
            "text": d.text,
            "recognizer": d.recognizer,
            "reason": d.reason.value,
        }
        for d in sorted(dropped, key=lambda d: d.page_index)
    ]
