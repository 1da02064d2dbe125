"""Boxes whose width says less about what was under them: grown outwards to a grid of their line, neighbours joined.

The exact width of a box leaves few of a list of names possible. A box that reaches from one mark of a grid to another
leaves most of them. It never reaches over a word that stays: where one is in the way, the gap between the words tells
the width all the same, and the box counts as limited.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.box_style import Boxes
from app.domain.documents import Word
from app.domain.entities import Entity
from app.domain.geometry import Box, Point, Quadrilateral

GRID_EMS = 3.0
LINE_HEIGHT = 1.2
"""Height of a word's quadrilateral, from descender to ascender, in ems."""
CLEAR = 0.1
"""Ems that a grown box stays off a word that is not covered."""
JOINED_EMS = 3.0
"""Widest gap between boxes that become one."""
_SAME_LINE = 0.4
"""Share of the lower one's height that two things on a line have in common."""
_SAME_WAY = 0.999


@dataclass(frozen=True, slots=True)
class Snapped:
    """Entities with the boxes that are painted, and how many boxes grew to the grid, grew less because a word that
    stays is in the way, and were joined. `words_lost` are words that are covered beside those that were accepted."""

    entities: tuple[Entity, ...]
    grown: int = 0
    limited: int = 0
    joined: int = 0
    words_lost: int = 0


NOT_SNAPPED = Snapped(())


@dataclass(frozen=True, slots=True)
class _Frame:
    """A coordinate system along a line of text."""

    along: Point
    up: Point

    @staticmethod
    def of(quad: Quadrilateral) -> _Frame | None:
        dx, dy = quad.bottom_right.x - quad.bottom_left.x, quad.bottom_right.y - quad.bottom_left.y
        ux, uy = quad.top_left.x - quad.bottom_left.x, quad.top_left.y - quad.bottom_left.y
        length = math.hypot(dx, dy)
        if not quad.is_finite or length < 1e-6 or quad.area < 1e-6:
            return None
        side = 1 if dx * uy - dy * ux > 0 else -1
        return _Frame(Point(dx / length, dy / length), Point(-side * dy / length, side * dx / length))

    def box(self, quad: Quadrilateral) -> Box:
        """The extent of a quadrilateral along and across the line."""
        xs = [p.x * self.along.x + p.y * self.along.y for p in quad.corners]
        ys = [p.x * self.up.x + p.y * self.up.y for p in quad.corners]
        return Box(min(xs), min(ys), max(xs), max(ys))

    def quad(self, box: Box) -> Quadrilateral:
        def at(x: float, y: float) -> Point:
            return Point(x * self.along.x + y * self.up.x, x * self.along.y + y * self.up.y)

        return Quadrilateral(at(box.x0, box.y0), at(box.x1, box.y0), at(box.x1, box.y1), at(box.x0, box.y1))

    def is_like(self, other: _Frame) -> bool:
        return self.along.x * other.along.x + self.along.y * other.along.y > _SAME_WAY


def snapped(accepted: Sequence[Entity], boxes: Boxes, words_of: Callable[[int], Sequence[Word]]) -> Snapped:
    """`accepted` with the boxes that `boxes` asks for. `words_of` gives the words (user space) of a zero-based page; it
    is asked for pages with boxes only."""
    if not (boxes.snap or boxes.join):
        return Snapped(tuple(accepted))
    places: dict[int, list[tuple[int, Quadrilateral]]] = {}
    for number, entity in enumerate(accepted):
        for quad in entity.quadrilaterals:
            places.setdefault(entity.page_index, []).append((number, quad))
    pages = [_Page(quads, words_of(page_index)) for page_index, quads in sorted(places.items())]
    found: dict[int, list[Quadrilateral]] = {}
    for page in pages:
        if boxes.join:
            page.join()
        if boxes.snap:
            page.snap()
        for number, quad in page.quads:
            found.setdefault(number, []).append(quad)
    entities = tuple(replace(e, quadrilaterals=tuple(found[n])) if n in found else e for n, e in enumerate(accepted))
    return Snapped(
        entities,
        sum(p.grown for p in pages),
        sum(p.limited for p in pages),
        sum(p.joined for p in pages),
        sum(p.lost for p in pages),
    )


class _Page:
    def __init__(self, quads: list[tuple[int, Quadrilateral]], words: Sequence[Word]) -> None:
        self.quads = quads
        self.grown = self.limited = self.joined = 0
        self._words = words
        before = [q for _, q in quads]
        self._staying = [w for w in words if not _is_under(w, before)]

    @property
    def lost(self) -> int:
        """Words that only the boxes as they are now cover."""
        now = [q for _, q in self.quads]
        return sum(_is_under(w, now) for w in self._staying)

    def join(self) -> None:
        """Make one of boxes on a line with only blanks and punctuation between them."""
        again = True
        while again:
            again = False
            for one in range(len(self.quads)):
                for other in range(len(self.quads)):
                    if one != other and (joint := self._joint(self.quads[one][1], self.quads[other][1])):
                        for place in (one, other):
                            self.quads[place] = (self.quads[place][0], joint)
                        self.joined += 1
                        again = True

    def _joint(self, left: Quadrilateral, right: Quadrilateral) -> Quadrilateral | None:
        frame, of_right = _Frame.of(left), _Frame.of(right)
        if frame is None or of_right is None or not frame.is_like(of_right):
            return None
        a, b = frame.box(left), frame.box(right)
        em = self._em(frame, a)
        if not _on_line(a, b) or b.x0 < a.x0 or b.x0 - a.x1 > JOINED_EMS * em or b.x1 <= a.x1 + 1e-6:
            return None
        between = Box(a.x1, min(a.y0, b.y0), b.x0, max(a.y1, b.y1))
        for word in self._staying:
            place = frame.box(word.quadrilateral)
            if _on_line(place, between) and place.x1 > between.x0 + 0.1 * em and place.x0 < between.x1 - 0.1 * em:
                inside = between.x0 - 0.1 * em <= place.x0 and place.x1 <= between.x1 + 0.1 * em
                if not inside or any(c.isalnum() for c in word.text):
                    return None
        return frame.quad(Box(a.x0, between.y0, max(a.x1, b.x1), between.y1))

    def snap(self) -> None:
        """Grow boxes along their lines to the grid."""
        seen: dict[Quadrilateral, Quadrilateral] = {}
        for place, (number, quad) in enumerate(self.quads):
            if quad not in seen:
                seen[quad] = self._grown(quad)
            self.quads[place] = (number, seen[quad])

    def _grown(self, quad: Quadrilateral) -> Quadrilateral:
        frame = _Frame.of(quad)
        if frame is None:
            return quad
        box = frame.box(quad)
        em = self._em(frame, box)
        step = GRID_EMS * em
        wanted = Box(step * math.floor(box.x0 / step), box.y0, step * math.ceil(box.x1 / step), box.y1)
        left, right = wanted.x0, wanted.x1
        middle = (box.x0 + box.x1) / 2
        for word in self._staying:
            place = frame.box(word.quadrilateral)
            if not _on_line(place, box):
                continue
            if (place.x0 + place.x1) / 2 < middle:
                left = max(left, place.x1 + CLEAR * em)
            else:
                right = min(right, place.x0 - CLEAR * em)
        left, right = min(left, box.x0), max(right, box.x1)
        if left > wanted.x0 or right < wanted.x1:
            self.limited += 1
        else:
            self.grown += 1
        return frame.quad(Box(left, box.y0, right, box.y1))

    def _em(self, frame: _Frame, box: Box) -> float:
        """Type size of the line of a box: of its words, or of the box itself where it has none."""
        heights = [p.height for w in self._words if _on_line(p := frame.box(w.quadrilateral), box)]
        return max(0.5, (statistics.median(heights) if heights else box.height) / LINE_HEIGHT)


def _is_under(word: Word, quads: Iterable[Quadrilateral]) -> bool:
    return any(q.contains(word.quadrilateral.center) for q in quads)


def _on_line(one: Box, other: Box) -> bool:
    common = min(one.y1, other.y1) - max(one.y0, other.y0)
    return common > _SAME_LINE * min(one.height, other.height)
