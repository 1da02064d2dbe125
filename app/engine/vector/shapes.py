"""Outlines in page space, and what is left of them outside the accepted boxes.

A path under a box is not hidden but cut: filled areas are intersected with the outside of the box (each contour with
each half-plane, after Sutherland and Hodgman 1974, which keeps the winding number of every point of the half-plane),
lines end where the box begins. What is left holds no coordinate of what lay under the box.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.geometry import Quadrilateral
from app.engine.page_image import hull

XY = tuple[float, float]
Rect = tuple[float, float, float, float]
"""x0, y0, x1, y1."""
Segment = tuple[str, tuple[float, ...]]
"""An operator of ISO 32000-2, 8.5.2 (m, l, c or h) and its coordinates."""
Path = Sequence[Segment]
Affine = tuple[float, float, float, float, float, float]
"""(a, b, c, d, e, f) as in ISO 32000-2, 8.3.3."""

FLATNESS = 0.01
"""Points by which a chord may stand off the curve it replaces. Only curves that reach under a box are replaced."""
MOST_CHORDS = 64
SLIVER = 1e-4
"""Square points below which a piece is nothing."""
_THIN = 0.05
"""Points to which a box without area is widened."""
_ON_LINE = 1e-9
"""Points beside a line that are rounding."""


@dataclass(frozen=True, slots=True)
class Area:
    """A convex area: where nx * x + ny * y <= d on every side (nx, ny, d), with unit normals that point outwards."""

    sides: tuple[tuple[float, float, float], ...]
    envelope: Rect

    @staticmethod
    def of(quad: Quadrilateral) -> Area:
        """The hull of a quadrilateral's corners."""
        corners = hull([(p.x, p.y) for p in quad.corners])
        if abs(_doubled_area(corners)) < SLIVER:
            box = quad.envelope.grown(_THIN)
            corners = [(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)]
        if _doubled_area(corners) < 0:
            corners = corners[::-1]
        sides = []
        for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
            length = math.hypot(bx - ax, by - ay)
            if length > 0:
                nx, ny = (by - ay) / length, (ax - bx) / length
                sides.append((nx, ny, nx * ax + ny * ay))
        return Area(tuple(sides), bounds(corners))

    @staticmethod
    def around(rect: Rect) -> Area:
        """The area of a rectangle."""
        x0, y0, x1, y1 = rect
        return Area(((1.0, 0.0, x1), (0.0, 1.0, y1), (-1.0, 0.0, -x0), (0.0, -1.0, -y0)), rect)

    def grown(self, margin: float) -> Area:
        """Each side moved outwards. The envelope grows by more, as corners move farther than sides."""
        x0, y0, x1, y1 = self.envelope
        far = 4 * margin
        sides = tuple((nx, ny, d + margin) for nx, ny, d in self.sides)
        return Area(sides, (x0 - far, y0 - far, x1 + far, y1 + far))

    def corners(self) -> list[XY]:
        """The ring of corners, where neighbouring sides meet."""
        found: list[XY] = []
        for (ax, ay, ad), (bx, by, bd) in zip(self.sides, self.sides[1:] + self.sides[:1], strict=True):
            turn = ax * by - bx * ay
            if abs(turn) > 1e-9:
                found.append(((ad * by - bd * ay) / turn, (ax * bd - bx * ad) / turn))
        return found

    def size(self) -> float:
        """Square points."""
        return abs(_doubled_area(self.corners())) / 2

    def contains(self, x: float, y: float) -> bool:
        return all(nx * x + ny * y <= d for nx, ny, d in self.sides)

    def near(self, rect: Rect) -> bool:
        """False where `rect` surely lies outside."""
        return meet(self.envelope, rect)


def bounds(points: Iterable[XY]) -> Rect:
    """The smallest rectangle round points; one that nothing meets round none."""
    pairs = list(points)
    if not pairs:
        return (math.inf, math.inf, -math.inf, -math.inf)
    xs, ys = [p[0] for p in pairs], [p[1] for p in pairs]
    return (min(xs), min(ys), max(xs), max(ys))


def meet(a: Rect, b: Rect) -> bool:
    """True where two rectangles meet."""
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def inside(inner: Rect, outer: Rect) -> bool:
    """True where `inner` lies in `outer`."""
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def control_points(path: Path) -> Iterator[XY]:
    """All points of a path, those that curves only lean to included."""
    for _, values in path:
        yield from zip(values[::2], values[1::2], strict=True)


def moved(path: Path, by: Affine) -> list[Segment]:
    """A path seen through an affine map."""
    a, b, c, d, e, f = by
    result: list[Segment] = []
    for operator, v in path:
        pairs = [(a * x + c * y + e, b * x + d * y + f) for x, y in zip(v[::2], v[1::2], strict=True)]
        result.append((operator, tuple(value for pair in pairs for value in pair)))
    return result


def product(first: Affine, then: Affine) -> Affine:
    """The map `first` followed by `then`."""
    a, b, c, d, e, f = first
    ta, tb, tc, td, te, tf = then
    return (
        a * ta + b * tc, a * tb + b * td, c * ta + d * tc, c * tb + d * td, e * ta + f * tc + te, e * tb + f * td + tf,
    )  # fmt: skip


def inverse(m: Affine) -> Affine | None:
    """The map back; None where there is none."""
    a, b, c, d, e, f = m
    det = a * d - b * c
    if not math.isfinite(det) or abs(det) < 1e-12:
        return None
    ia, ib, ic, id_ = d / det, -b / det, -c / det, a / det
    return (ia, ib, ic, id_, -(e * ia + f * ic), -(e * ib + f * id_))


def apply(m: Affine, x: float, y: float) -> XY:
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]


def rectangle_of(path: Path) -> Rect | None:
    """The upright rectangle that a path is, None where it is another shape."""
    points = [(v[0], v[1]) for operator, v in path if operator in "ml"]
    if len(points) == 5 and points[0] == points[4]:
        points.pop()
    if len(points) != 4 or any(operator not in "mlh" for operator, _ in path) or path[0][0] != "m":
        return None
    if sum(operator == "m" for operator, _ in path) != 1:
        return None
    rect = bounds(points)
    corners = {(rect[0], rect[1]), (rect[2], rect[1]), (rect[2], rect[3]), (rect[0], rect[3])}
    across = all(a[0] == b[0] or a[1] == b[1] for a, b in zip(points, points[1:] + points[:1], strict=True))
    return rect if set(points) == corners and across else None


def contours(path: Path) -> list[list[Segment]]:
    """The segments of each contour; what stands before the first move is left out."""
    found: list[list[Segment]] = []
    start: tuple[float, ...] | None = None
    for segment in path:
        if segment[0] == "m":
            found.append([segment])
            start = segment[1]
        elif found and start is not None:
            if found[-1][-1][0] == "h":
                found.append([("m", start)])
            found[-1].append(segment)
    return found


def flat(contour: Sequence[Segment]) -> list[XY]:
    """The corners of a contour whose curves are chords; the first point is repeated where it is closed."""
    points: list[XY] = []
    for operator, v in contour:
        if operator in "ml":
            points.append((v[0], v[1]))
        elif operator == "c" and points:
            points += _chords(points[-1], (v[0], v[1]), (v[2], v[3]), (v[4], v[5]))
        elif operator == "h" and points:
            points.append(points[0])
    return points


def _chords(p0: XY, p1: XY, p2: XY, p3: XY) -> list[XY]:
    bend = max(
        math.hypot(p0[0] - 2 * p1[0] + p2[0], p0[1] - 2 * p1[1] + p2[1]),
        math.hypot(p1[0] - 2 * p2[0] + p3[0], p1[1] - 2 * p2[1] + p3[1]),
    )
    count = max(1, min(MOST_CHORDS, math.ceil(math.sqrt(0.75 * bend / FLATNESS))))
    found = []
    for step in range(1, count + 1):
        t = step / count
        s = 1 - t
        w = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        found.append(
            (
                w[0] * p0[0] + w[1] * p1[0] + w[2] * p2[0] + w[3] * p3[0],
                w[0] * p0[1] + w[1] * p1[1] + w[2] * p2[1] + w[3] * p3[1],
            )
        )
    return found


def _doubled_area(ring: Sequence[XY]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, (*ring[1:], *ring[:1]), strict=True))


def area_of(path: Path) -> float:
    """Net area of a path's contours (holes run the other way round and count less)."""
    return abs(sum(_doubled_area(flat(c)) for c in contours(path))) / 2


def _half(ring: list[XY], nx: float, ny: float, d: float) -> list[XY]:
    """The part of a ring where nx * x + ny * y <= d."""
    result: list[XY] = []
    if not ring:
        return result
    px, py = ring[-1]
    before = nx * px + ny * py - d
    for x, y in ring:
        here = nx * x + ny * y - d
        if (before > 0) != (here > 0):
            t = before / (before - here)
            result.append((px + t * (x - px), py + t * (y - py)))
        if here <= 0:
            result.append((x, y))
        px, py, before = x, y, here
    return result


def within(ring: list[XY], area: Area) -> list[XY]:
    """The part of a ring inside a convex area."""
    for side in area.sides:
        ring = _half(ring, *side)
    return ring


def _outside(ring: list[XY], area: Area) -> Iterator[list[XY]]:
    """Pieces of a ring that together are its part outside a convex area."""
    for nx, ny, d in area.sides:
        piece = _half(ring, -nx, -ny, -d)
        if len(piece) > 2 and abs(_doubled_area(piece)) > 2 * SLIVER:
            yield piece
        ring = _half(ring, nx, ny, d)
        if len(ring) < 3:
            return


def _without_spikes(ring: list[XY]) -> list[XY]:
    """A ring without corners from which it goes back the way it came: where sides of two areas meet, such a way runs
    along the one into the other."""
    while len(ring) > 2:
        kept = [
            b
            for a, b, c in zip((ring[-1], *ring[:-1]), ring, (*ring[1:], ring[0]), strict=True)
            if b != c and not _goes_back(a, b, c)
        ]
        if len(kept) == len(ring):
            break
        ring = kept
    return ring


def _goes_back(a: XY, b: XY, c: XY) -> bool:
    ux, uy, vx, vy = b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]
    return ux * vx + uy * vy < 0 and abs(ux * vy - uy * vx) <= _ON_LINE * max(1.0, math.hypot(ux, uy))


def cut_filled(path: Path, areas: Sequence[Area]) -> Path:
    """What of a filled path lies outside all `areas`. The path itself where none touches it."""
    if not any(area.near(bounds(control_points(path))) for area in areas):
        return path
    kept = contours(path)
    for area in areas:
        after: list[list[Segment]] = []
        for contour in kept:
            if not area.near(bounds(control_points(contour))):
                after.append(contour)
                continue
            ring = flat(contour)
            if len(ring) > 1 and ring[0] == ring[-1]:
                ring.pop()
            if len(within(ring, area)) < 3:
                after.append(contour)
                continue
            after += [closed(_without_spikes(piece)) for piece in _outside(ring, area)]
        kept = after
    return [segment for contour in kept for segment in contour]


def closed(ring: Sequence[XY]) -> list[Segment]:
    """A contour of straight sides; none where there are no three corners."""
    if len(ring) < 3:
        return []
    return [("m", ring[0]), *(("l", p) for p in ring[1:]), ("h", ())]


def cut_line(path: Path, areas: Sequence[Area]) -> list[tuple[Path, float]]:
    """What of a line lies outside `areas` (grown by half its width): pieces, each with the way run before it."""
    if not any(area.near(bounds(control_points(path))) for area in areas):
        return [(path, 0.0)]
    whole: list[Segment] = []
    pieces: list[tuple[Path, float]] = []
    for contour in contours(path):
        rect = bounds(control_points(contour))
        near = [area for area in areas if area.near(rect)]
        parts = _uncovered(flat(contour), near) if near else None
        if parts is None:
            whole += contour
        else:
            pieces += parts
    return ([(whole, 0.0)] if whole else []) + pieces


def _uncovered(points: list[XY], areas: Sequence[Area]) -> list[tuple[Path, float]] | None:
    """The stretches of a polyline outside `areas`, None where that is all of it."""
    if len(points) == 1:
        return [] if any(area.contains(*points[0]) for area in areas) else None
    stretches: list[tuple[list[XY], float]] = []
    way, touched, joined = 0.0, False, False
    for a, b in itertools.pairwise(points):
        length = math.hypot(b[0] - a[0], b[1] - a[1])
        at = 0.0
        for start, end in (*_covered_spans(a, b, areas), (1.0, 1.0)):
            touched = touched or start < end
            if start > at or (start == end == 1.0 and at < 1.0):
                first, last = _between(a, b, at), _between(a, b, start)
                if joined and at == 0.0:
                    stretches[-1][0].append(last)
                else:
                    stretches.append(([first, last], way + at * length))
                joined = start == 1.0
            elif start < end:
                joined = False
            at = max(at, end)
        way += length
    if not touched:
        return None
    return [([("m", p[0]), *(("l", q) for q in p[1:])], before) for p, before in stretches]


def _between(a: XY, b: XY, t: float) -> XY:
    return (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]))


def _covered_spans(a: XY, b: XY, areas: Sequence[Area]) -> list[tuple[float, float]]:
    """Stretches (0..1) of the line from a to b that lie in any area, joined and in order."""
    spans: list[tuple[float, float]] = []
    for area in areas:
        low, high = 0.0, 1.0
        for nx, ny, d in area.sides:
            fa, fb = nx * a[0] + ny * a[1] - d, nx * b[0] + ny * b[1] - d
            if fa > 0 and fb > 0:
                low, high = 1.0, 0.0
                break
            if fa > 0:
                low = max(low, fa / (fa - fb))
            elif fb > 0:
                high = min(high, fa / (fa - fb))
        if low < high or (a == b and low <= high):
            spans.append((low, high))
    spans.sort()
    joined: list[tuple[float, float]] = []
    for low, high in spans:
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined
