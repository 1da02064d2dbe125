"""Ways that an outline runs there and back: they enclose nothing and show nothing, and can still spell anything."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.engine.vector.shapes import XY, Path, Segment, contours


@dataclass(frozen=True, slots=True)
class _Edge:
    """A line or, with two control points, a curve."""

    start: XY
    values: tuple[float, ...]

    @property
    def end(self) -> XY:
        return (self.values[-2], self.values[-1])

    @property
    def is_line(self) -> bool:
        return len(self.values) == 2


def without_retraced(path: Path, tolerance: float) -> Path:
    """A filled path without ways that it runs there and back, which enclose nothing; the path itself where it has none.

    A path that is nothing but a straight line there and back stays: PDFium draws it, as Acrobat does.
    """
    rings = contours(path)
    left = [_reduced(ring, tolerance) for ring in rings]
    if all(after is before for before, after in zip(rings, left, strict=True)):
        return path
    if len(rings) == 1 and not left[0] and len(rings[0]) <= 4:
        return path
    return [segment for ring in left for segment in ring]


def _reduced(contour: list[Segment], tolerance: float) -> list[Segment]:
    """A contour without what it retraces; the same list where that is nothing."""
    edges = _edges(contour, tolerance)
    kept: list[_Edge] = []
    changed = False
    for edge in edges:
        changed |= _append(kept, edge, tolerance)
    while len(kept) > 1 and _folds(kept[-1], kept[0], tolerance):  # the spike stands where the contour begins
        first = kept.pop(0)
        changed |= _append(kept, first, tolerance)
    if not changed:
        return contour
    if len(kept) < 2:
        return []
    found: list[Segment] = [("m", kept[0].start)]
    found += [("l" if edge.is_line else "c", edge.values) for edge in kept]
    return [*found, ("h", ())]


def _edges(contour: Sequence[Segment], tolerance: float) -> list[_Edge]:
    """The edges of a contour, the one that closes it included, without those that go nowhere."""
    edges: list[_Edge] = []
    start = here = (contour[0][1][0], contour[0][1][1])
    for operator, values in contour[1:]:
        if operator in "lc":
            edges.append(_Edge(here, values))
            here = (values[-2], values[-1])
    if math.dist(here, start) > tolerance:
        edges.append(_Edge(here, start))
    return [edge for edge in edges if not edge.is_line or math.dist(edge.start, edge.end) > 0]


def _append(kept: list[_Edge], edge: _Edge, tolerance: float) -> bool:
    """Put an edge behind those kept, and take back what it retraces. True where it retraces any."""
    changed = False
    while kept and _folds(kept[-1], edge, tolerance):
        before = kept.pop()
        changed = True
        if not edge.is_line:
            return True
        way, back = math.dist(before.start, before.end), math.dist(edge.start, edge.end)
        if abs(way - back) <= tolerance:
            return True
        if back < way:
            kept.append(_Edge(before.start, edge.end))
            return True
        edge = _Edge(before.start, edge.end)
    kept.append(edge)
    return changed


def _folds(before: _Edge, edge: _Edge, tolerance: float) -> bool:
    """True where an edge goes back on the one before it."""
    if before.is_line != edge.is_line:
        return False
    if not edge.is_line:
        there = (*before.start, *before.values)
        back = (*edge.values[4:6], *edge.values[2:4], *edge.values[0:2], *edge.start)
        return max(abs(a - b) for a, b in zip(there, back, strict=True)) <= tolerance
    ax, ay = before.end[0] - before.start[0], before.end[1] - before.start[1]
    bx, by = edge.end[0] - edge.start[0], edge.end[1] - edge.start[1]
    if ax * bx + ay * by >= 0:
        return False
    aside = abs(ax * by - ay * bx)
    return aside <= tolerance * max(math.hypot(ax, ay), math.hypot(bx, by))
