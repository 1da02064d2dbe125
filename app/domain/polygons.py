"""Shapes that a reviewer draws, as quadrilaterals: polygons cut into convex pieces, boxes turned and cut in two."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.geometry import Point, Quadrilateral, polygon_area

_TINY = 1e-6


def quads_of_polygon(corners: Sequence[Point]) -> tuple[Quadrilateral, ...]:
    """Convex quadrilaterals that together are a simple polygon; none for one without an area.

    Triangles are cut off at its ears (Meisters 1975) and put together two by two where that stays convex; one that is
    left over is a quadrilateral with two corners in one place. Of a polygon that crosses itself, its convex hull.
    """
    ring = _cleaned(corners)
    if _crosses(ring):
        ring = _hull(ring)
    if len(ring) < 3 or polygon_area(ring) < _TINY:
        return ()
    if _signed(ring) < 0:
        ring.reverse()
    triangles: list[list[Point]] = []
    left = ring
    while len(left) > 3:
        ear = next((i for i in range(len(left)) if _is_ear(left, i)), None)
        if ear is None:
            break
        triangles.append([left[ear - 1], left[ear], left[(ear + 1) % len(left)]])
        left = left[:ear] + left[ear + 1 :]
    triangles.append(left)
    return tuple(_paired(triangles))


def rotated(quad: Quadrilateral, angle: float, around: Point) -> Quadrilateral:
    """The quadrilateral turned by `angle` (radians, from x to y) around a point."""
    cos, sin = math.cos(angle), math.sin(angle)

    def turn(p: Point) -> Point:
        dx, dy = p.x - around.x, p.y - around.y
        return Point(around.x + dx * cos - dy * sin, around.y + dx * sin + dy * cos)

    return Quadrilateral(*(turn(p) for p in quad.corners))


def halves(quad: Quadrilateral, share: float = 0.5) -> tuple[Quadrilateral, Quadrilateral]:
    """The quadrilateral cut in two across its text, at a share (0..1) of its length."""
    low = _between(quad.bottom_left, quad.bottom_right, share)
    high = _between(quad.top_left, quad.top_right, share)
    return (
        Quadrilateral(quad.bottom_left, low, high, quad.top_left),
        Quadrilateral(low, quad.bottom_right, quad.top_right, high),
    )


def _between(a: Point, b: Point, share: float) -> Point:
    return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)


def _cleaned(corners: Sequence[Point]) -> list[Point]:
    """Without corners that lie on their neighbour, or on the line between two."""
    ring: list[Point] = []
    for p in corners:
        if not ring or math.dist((*p,), (*ring[-1],)) > 1e-3:
            ring.append(p)
    while len(ring) > 1 and math.dist((*ring[0],), (*ring[-1],)) <= 1e-3:
        ring.pop()
    straight = [i for i in range(len(ring)) if abs(_turn(ring[i - 1], ring[i], ring[(i + 1) % len(ring)])) <= _TINY]
    return [p for i, p in enumerate(ring) if i not in straight] if len(ring) - len(straight) >= 3 else ring


def _turn(a: Point, b: Point, c: Point) -> float:
    """Twice the area of a triangle, positive where it turns left."""
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)


def _signed(ring: Sequence[Point]) -> float:
    return sum(a.x * b.y - b.x * a.y for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))


def _crosses(ring: Sequence[Point]) -> bool:
    sides = list(zip(ring, [*ring[1:], ring[0]], strict=True))
    for i, (a, b) in enumerate(sides):
        for c, d in sides[i + 2 : len(sides) - (i == 0)]:
            if _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0:
                return True
    return False


def _hull(points: Sequence[Point]) -> list[Point]:
    """Convex hull, against the clock (Andrew 1979)."""
    ordered = sorted(set(points), key=lambda p: (p.x, p.y))

    def half(some: Sequence[Point]) -> list[Point]:
        chain: list[Point] = []
        for p in some:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], p) <= 0:
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(ordered) + half(ordered[::-1])


def _is_ear(ring: Sequence[Point], i: int) -> bool:
    a, b, c = ring[i - 1], ring[i], ring[(i + 1) % len(ring)]
    if _turn(a, b, c) <= _TINY:
        return False
    return not any(
        _turn(a, b, p) >= 0 and _turn(b, c, p) >= 0 and _turn(c, a, p) >= 0 for p in ring if p not in (a, b, c)
    )


def _paired(triangles: Sequence[Sequence[Point]]) -> list[Quadrilateral]:
    left = [list(t) for t in triangles]
    made: list[Quadrilateral] = []
    while left:
        first = left.pop(0)
        for number, other in enumerate(left):
            ring = _joined(first, other)
            if ring is not None:
                left.pop(number)
                made.append(Quadrilateral(*ring))
                break
        else:
            made.append(Quadrilateral(first[0], first[1], first[2], first[2]))
    return made


def _joined(one: Sequence[Point], other: Sequence[Point]) -> list[Point] | None:
    """The convex ring of two triangles with a common side, None where there is none."""
    for i in range(3):
        a, b, c = one[i], one[(i + 1) % 3], one[(i + 2) % 3]
        if a in other and b in other:
            further = next(p for p in other if p not in (a, b)) if len({*other} - {a, b}) == 1 else None
            if further is None:
                return None
            ring = [a, further, b, c]
            if all(_turn(ring[k - 1], ring[k], ring[(k + 1) % 4]) > _TINY for k in range(4)):
                return ring
    return None
