"""Marks of a review as annotations that other programs read and write: what FDF, XFDF and a PDF hold of them.

Coordinates are points of PDF user space, pages zero-based. A mark holds no text of its page when it is written; `text`
is what a reader of marks found under it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

from app.domain.entities import Decision
from app.domain.geometry import Point, Quadrilateral

MOST_MARKS = 20_000
"""Marks of one file: more than this is no list that a person decides about."""
LONGEST_NOTE = 4_000

_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?")


class MarkForm(StrEnum):
    """What marks are written as."""

    FDF = "fdf"
    XFDF = "xfdf"
    PDF = "pdf"  # a copy of the original with the marks on its pages


class MarkKind(StrEnum):
    """Subtypes of annotations that are taken for marks (ISO 32000-2, 12.5.6): a redaction, and what people use where
    their program has none."""

    REDACT = "Redact"
    HIGHLIGHT = "Highlight"
    UNDERLINE = "Underline"
    SQUIGGLY = "Squiggly"
    STRIKE_OUT = "StrikeOut"
    SQUARE = "Square"


@dataclass(frozen=True, slots=True)
class MarkNote:
    """What somebody said about a mark. `author` is a name; `at` is None where nobody wrote it down."""

    text: str
    author: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to redact. `overlay` is the text that is to stand in the box, `score` 0..1. `by_us`: it was written by
    this program, so that its label and codes are what they were."""

    page_index: int
    quadrilaterals: tuple[Quadrilateral, ...]
    kind: MarkKind = MarkKind.REDACT
    label: str = ""
    score: float = 1.0
    codes: tuple[str, ...] = ()
    overlay: str = ""
    decision: Decision = Decision.OPEN
    author: str = ""
    created: datetime | None = None
    modified: datetime | None = None
    notes: tuple[MarkNote, ...] = ()
    id: str = ""
    text: str = ""
    by_us: bool = False

    def __post_init__(self) -> None:
        if self.page_index < 0 or not 0 <= self.score <= 1 or not self.quadrilaterals:
            raise ValueError("a mark has a page, a score of 0..1 and a place")

    @property
    def summary(self) -> str:
        """What a program shows that knows nothing of labels and scores: "PERSON, 93 %, (b)(6)"."""
        parts = (self.label, f"{round(100 * self.score)} %" if self.label else "", ", ".join(self.codes))
        return ", ".join(part for part in parts if part)


def numbers_of(quad: Quadrilateral) -> tuple[float, ...]:
    """QuadPoints of a quadrilateral in the order that every program writes: top left, top right, bottom left, bottom
    right. ISO 32000-2, table 182, says counterclockwise; readers that draw it so are not known."""
    corners = (quad.top_left, quad.top_right, quad.bottom_left, quad.bottom_right)
    return tuple(round(value, 4) for corner in corners for value in corner)


def quadrilateral_of(numbers: Sequence[float]) -> Quadrilateral | None:
    """The quadrilateral that eight numbers mean, in whichever order their corners stand; None where it has no area.

    Of the three rings through four corners, the one that does not cross itself has the largest area. Its corners get
    names counterclockwise from the one that the order meant as the bottom left.
    """
    a, b, c, d = (Point(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True))
    # Around the ring as ISO says; as everybody writes it (tl, tr, bl, br); and with opposite corners side by side.
    rings = ((a, b, c, d), (c, d, b, a), (a, c, b, d))
    ring = max(rings, key=lambda corners: abs(_signed_area(corners)))
    area = _signed_area(ring)
    if not abs(area) > 0:
        return None
    quad = Quadrilateral(*ring) if area > 0 else Quadrilateral(ring[3], ring[2], ring[1], ring[0])
    return quad if quad.is_finite else None


def quadrilaterals_of(numbers: Sequence[float]) -> tuple[Quadrilateral, ...]:
    """The quadrilaterals of QuadPoints; what is left over of the last eight is none."""
    eights = (numbers[at : at + 8] for at in range(0, len(numbers) - len(numbers) % 8, 8))
    return tuple(quad for eight in eights if (quad := quadrilateral_of(eight)) is not None)


def _signed_area(ring: Sequence[Point]) -> float:
    return sum(p.x * q.y - q.x * p.y for p, q in zip(ring, (*ring[1:], ring[0]), strict=True)) / 2


def date_text(moment: datetime) -> str:
    """A moment as PDF writes it, in UTC (ISO 32000-2, 7.9.4)."""
    return moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


def date_of(text: str) -> datetime | None:
    """The moment that a PDF date means, None where it means none. Without a zone it is taken for UTC."""
    match = _DATE.match(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second = (
        int(part) if part else least for part, least in zip(match.groups()[:6], (1, 1, 1, 0, 0, 0), strict=True)
    )
    sign = -1 if match[8] == "-" else 1
    zone = timedelta(hours=int(match[9] or 0), minutes=int(match[10] or 0)) * sign
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=timezone(zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


class Places:
    """Sets of quadrilaterals by where they lie, so that one is compared with its neighbours and not with all."""

    def __init__(self, within: float) -> None:
        self._within = within
        self._cells: dict[tuple[int, int, int], list[Sequence[Quadrilateral]]] = {}

    def add(self, quads: Sequence[Quadrilateral]) -> None:
        self._cells.setdefault(self._cell(quads), []).append(quads)

    def has(self, quads: Sequence[Quadrilateral]) -> bool:
        """True where one of them is in the same place (`same_place`)."""
        count, column, row = self._cell(quads)
        return any(
            same_place(other, quads, self._within)
            for x in (column - 1, column, column + 1)
            for y in (row - 1, row, row + 1)
            for other in self._cells.get((count, x, y), ())
        )

    def _cell(self, quads: Sequence[Quadrilateral]) -> tuple[int, int, int]:
        """By the first of the envelopes, which `same_place` compares with the first of the others."""
        if not quads:
            return 0, 0, 0
        x, y = min((e.x0, e.y0, e.x1, e.y1) for e in (q.envelope for q in quads))[:2]
        side = 2 * self._within
        return len(quads), math.floor(x / side), math.floor(y / side)


def same_place(one: Iterable[Quadrilateral], other: Iterable[Quadrilateral], within: float = 0.01) -> bool:
    """True where two sets of quadrilaterals have the same envelopes, corner by corner within so many points."""

    def sides(quads: Iterable[Quadrilateral]) -> list[tuple[float, float, float, float]]:
        return sorted((e.x0, e.y0, e.x1, e.y1) for e in (q.envelope for q in quads))

    mine, theirs = sides(one), sides(other)
    return len(mine) == len(theirs) and all(
        abs(a - b) <= within for left, right in zip(mine, theirs, strict=True) for a, b in zip(left, right, strict=True)
    )
