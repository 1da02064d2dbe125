"""Annotations as a foreign file has them, and what of them are marks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.base.errors import FailureCode, KnownError
from app.domain.contract_form import MAX_COORDINATE
from app.domain.entities import Decision
from app.domain.geometry import Box, Quadrilateral
from app.domain.marks import LONGEST_NOTE, MOST_MARKS, Mark, MarkKind, MarkNote, date_of, quadrilaterals_of

LONGEST_TEXT = 100_000
"""Characters of one annotation's texts that are read."""
_LONGEST_LABEL, _LONGEST_CODE, _LONGEST_NAME = 200, 40, 200
_MOST_NOTES = 100
_KINDS = {kind.value: kind for kind in MarkKind}


@dataclass(slots=True)
class Found:
    """One annotation. `name` is what others call it that answer it. `label` is None in those of other programs."""

    subtype: str
    page_index: int | None
    points: tuple[float, ...] = ()
    rectangle: tuple[float, ...] = ()
    name: str = ""
    answers: str = ""
    author: str = ""
    subject: str = ""
    contents: str = ""
    overlay: str = ""
    created: str = ""
    modified: str = ""
    label: str | None = None
    score: float | None = None
    codes: tuple[str, ...] = ()
    decision: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a file; how many of its annotations are none: links, stamps, notes; and how many are marks whose
    place cannot be read."""

    marks: tuple[Mark, ...]
    others: int = 0
    unusable: int = 0


def marks_of(found: Sequence[Found], page_count: int) -> Marks:
    """The marks among annotations, in their order.

    Raises KnownError: OTHER_DOCUMENT where one is on a page that the document does not have, NOT_MARKS where there are
    more than anybody decides about.
    """
    notes: dict[str, list[MarkNote]] = {}
    for one in found:
        if one.answers and one.contents.strip():
            notes.setdefault(one.answers, []).append(_note(one))
    marks: list[Mark] = []
    others = unusable = 0
    for one in found:
        kind = _KINDS.get(one.subtype)
        if kind is None or one.answers:
            others += not one.answers and one.subtype != "Popup"  # the window of another annotation
            continue
        quads = _places(one)
        if not quads or one.page_index is None:
            unusable += 1
            continue
        if one.page_index >= page_count:
            raise KnownError(FailureCode.OTHER_DOCUMENT)
        if len(marks) >= MOST_MARKS:
            raise KnownError(FailureCode.NOT_MARKS)
        marks.append(_mark(one, kind, quads, notes.get(one.name, []) if one.name else []))
    return Marks(tuple(marks), others, unusable)


def _places(one: Found) -> tuple[Quadrilateral, ...]:
    """Where an annotation is: its QuadPoints, or its rectangle where it has none that can be used."""
    values = (*one.points, *one.rectangle)
    if any(not math.isfinite(v) or abs(v) > MAX_COORDINATE for v in values):
        return ()
    quads = quadrilaterals_of(one.points)
    whole = len(one.points) % 8 == 0  # of a list that was cut off, nobody knows what the rest was
    if (quads and whole) or len(one.rectangle) != 4:
        return quads if whole else ()
    x0, y0, x1, y1 = one.rectangle
    box = Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    return (Quadrilateral.from_box(box),) if box.area > 0 else ()


def _mark(one: Found, kind: MarkKind, quads: tuple[Quadrilateral, ...], notes: Sequence[MarkNote]) -> Mark:
    by_us = one.label is not None
    mark = Mark(
        page_index=one.page_index or 0,
        quadrilaterals=quads,
        kind=kind,
        label=(one.label or "")[:_LONGEST_LABEL],
        score=round(one.score, 4) if one.score is not None and 0 <= one.score <= 1 else 1.0,  # MuPDF has 32 bits
        codes=tuple(dict.fromkeys(code[:_LONGEST_CODE] for code in one.codes[:_MOST_NOTES] if code)),
        overlay=one.overlay[:_LONGEST_LABEL],
        decision=Decision(one.decision) if one.decision in set(Decision) else Decision.OPEN,
        author=one.author[:_LONGEST_NAME],
        created=date_of(one.created),
        modified=date_of(one.modified),
        id=one.name[:_LONGEST_NAME],
        by_us=by_us,
    )
    said = list(notes[:_MOST_NOTES])
    # What we wrote ourselves says nothing new; somebody who wrote over it does.
    if one.contents.strip() and not (by_us and one.contents.strip() == mark.summary):
        said.insert(0, _note(one))
    return replace(mark, notes=tuple(said))


def _note(one: Found) -> MarkNote:
    said = date_of(one.created) or date_of(one.modified)
    return MarkNote(one.contents.strip()[:LONGEST_NOTE], one.author[:_LONGEST_NAME], said)
