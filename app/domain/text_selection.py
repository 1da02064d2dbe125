"""Text that a reviewer selects, as quadrilaterals: one for each line, along the line, whatever way that runs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.documents import Word
from app.domain.geometry import Box, Point, Quadrilateral

_SAME_WAY = 0.999
_SAME_LINE = 0.5
"""Share of the lower one's height that two words of a line have in common."""
SNAP = 6.0
"""Points within which the side of a drawn box goes to that of the words in it."""


def nearest(words: Sequence[Word], point: Point) -> int | None:
    """The word that a point is in, or nearest to; None without words."""
    best: tuple[float, int] | None = None
    for number, word in enumerate(words):
        if word.quadrilateral.contains(point):
            return number
        box = word.quadrilateral.envelope
        dx = max(box.x0 - point.x, 0.0, point.x - box.x1)
        dy = max(box.y0 - point.y, 0.0, point.y - box.y1)
        distance = math.hypot(dx, 4 * dy)  # the same line comes before the next one
        if best is None or distance < best[0]:
            best = (distance, number)
    return best[1] if best is not None else None


def lines_of(words: Sequence[Word]) -> tuple[Quadrilateral, ...]:
    """One quadrilateral for each run of words on a line, along its text."""
    runs: list[list[Quadrilateral]] = []
    for word in words:
        quad = word.quadrilateral
        if runs and _continues(runs[-1][-1], quad):
            runs[-1].append(quad)
        else:
            runs.append([quad])
    return tuple(_around(run) for run in runs)


def snapped_to(drawn: Box, words: Sequence[Box]) -> Box:
    """A drawn box that reaches to the ends of the words in it (middles inside) where these are near. It never gets
    smaller: what somebody drew over is covered, be it a word or not."""
    inside = [w for w in words if drawn.contains(Point((w.x0 + w.x1) / 2, (w.y0 + w.y1) / 2))]
    if not inside:
        return drawn
    x0, y0 = min(w.x0 for w in inside), min(w.y0 for w in inside)
    x1, y1 = max(w.x1 for w in inside), max(w.y1 for w in inside)

    return Box(
        x0 if 0 <= drawn.x0 - x0 <= SNAP else drawn.x0,
        y0 if 0 <= drawn.y0 - y0 <= SNAP else drawn.y0,
        x1 if 0 <= x1 - drawn.x1 <= SNAP else drawn.x1,
        y1 if 0 <= y1 - drawn.y1 <= SNAP else drawn.y1,
    )


def _axes(quad: Quadrilateral) -> tuple[Point, Point]:
    dx, dy = quad.bottom_right.x - quad.bottom_left.x, quad.bottom_right.y - quad.bottom_left.y
    length = math.hypot(dx, dy) or 1.0
    along = Point(dx / length, dy / length)
    up = Point(-along.y, along.x)
    rise = (quad.top_left.x - quad.bottom_left.x) * up.x + (quad.top_left.y - quad.bottom_left.y) * up.y
    return along, up if rise >= 0 else Point(-up.x, -up.y)


def _extent(quad: Quadrilateral, axis: Point) -> tuple[float, float]:
    values = [p.x * axis.x + p.y * axis.y for p in quad.corners]
    return min(values), max(values)


def _continues(last: Quadrilateral, quad: Quadrilateral) -> bool:
    along, up = _axes(last)
    other, _ = _axes(quad)
    if along.x * other.x + along.y * other.y < _SAME_WAY:
        return False
    (low, high), (low2, high2) = _extent(last, up), _extent(quad, up)
    common = min(high, high2) - max(low, low2)
    return common > _SAME_LINE * min(high - low, high2 - low2) and _extent(quad, along)[0] > _extent(last, along)[0]


def _around(run: Sequence[Quadrilateral]) -> Quadrilateral:
    along, up = _axes(run[0])
    spans = [_extent(q, along) for q in run]
    heights = [_extent(q, up) for q in run]
    x0, x1 = min(s[0] for s in spans), max(s[1] for s in spans)
    y0, y1 = min(h[0] for h in heights), max(h[1] for h in heights)

    def at(x: float, y: float) -> Point:
        return Point(x * along.x + y * up.x, x * along.y + y * up.y)

    return Quadrilateral(at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1))
