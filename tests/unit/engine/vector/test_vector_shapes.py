"""Outlines cut at boxes: nothing is left inside, everything outside is as it was."""

from __future__ import annotations

import itertools
import math

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from app.domain.geometry import Point, Quadrilateral
from app.engine.vector.shapes import (
    Area,
    Path,
    area_of,
    bounds,
    contours,
    control_points,
    cut_filled,
    cut_line,
    flat,
    inverse,
    product,
    rectangle_of,
)

COORDINATE = st.integers(0, 100).map(float)
RINGS = st.lists(st.lists(st.tuples(COORDINATE, COORDINATE), min_size=3, max_size=7), min_size=1, max_size=3)
CURVES = st.lists(COORDINATE, min_size=8, max_size=8)


@st.composite
def boxes(draw: st.DrawFn) -> Area:
    x, y = draw(st.floats(5, 60)), draw(st.floats(5, 60))
    wide, high, turn = draw(st.floats(8, 40)), draw(st.floats(8, 40)), draw(st.floats(0, math.pi))

    def corner(along: float, up: float) -> Point:
        return Point(x + along * math.cos(turn) - up * math.sin(turn), y + along * math.sin(turn) + up * math.cos(turn))

    return Area.of(Quadrilateral(corner(0, 0), corner(wide, 0), corner(wide, high), corner(0, high)))


def _path(rings: list[list[tuple[float, float]]]) -> Path:
    return [segment for ring in rings for segment in [("m", ring[0]), *(("l", point) for point in ring[1:]), ("h", ())]]


def _winding(path: Path, x: float, y: float) -> int:
    """How often a path runs round a point; curves as chords."""
    total = 0
    for contour in contours(path):
        points = flat(contour)
        for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
            if (ay <= y) != (by <= y):
                side = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
                total += 1 if by > ay and side > 0 else -1 if by <= ay and side < 0 else 0
    return total


def _clearance(area: Area, x: float, y: float) -> float:
    """How far a point lies outside an area (below zero: inside)."""
    return max(nx * x + ny * y - d for nx, ny, d in area.sides)


@example(  # two areas with a side on one line
    rings=[[(18.0, 7.0), (0.0, 39.0), (22.0, 0.0), (0.0, 0.0)]],
    areas=[
        Area(((0.0, -1.0, -6.0), (1.0, 0.0, 14.0), (0.0, 1.0, 14.0), (-1.0, 0.0, -5.0)), (5.0, 6.0, 14.0, 14.0)),
        Area(((0.0, -1.0, -5.0), (1.0, 0.0, 13.0), (0.0, 1.0, 13.0), (-1.0, 0.0, -5.0)), (5.0, 5.0, 13.0, 13.0)),
    ],
    x=0.0,
    y=1.0,
)
@settings(deadline=None, max_examples=150)
@given(rings=RINGS, areas=st.lists(boxes(), min_size=1, max_size=3), x=st.floats(0, 100), y=st.floats(0, 100))
def test_a_cut_area_has_nothing_inside_and_is_the_same_outside(
    rings: list[list[tuple[float, float]]], areas: list[Area], x: float, y: float
) -> None:
    path = _path(rings)
    left = cut_filled(path, areas)
    clear = [_clearance(area, x, y) for area in areas]
    assume(all(abs(c) > 1e-3 for c in clear))
    assume(all(abs(y - py) > 1e-6 for _, py in control_points(path)))
    if min(clear) < 0:
        assert _winding(left, x, y) == 0
    else:
        assert _winding(left, x, y) == _winding(path, x, y)
    for area in areas:
        assert not [p for p in control_points(left) if _clearance(area, *p) < -1e-6]


@settings(deadline=None, max_examples=80)
@given(values=CURVES, area=boxes())
def test_no_point_of_a_curve_is_left_inside(values: list[float], area: Area) -> None:
    path = [("m", (values[0], values[1])), ("c", tuple(values[2:])), ("h", ())]
    left = cut_filled(path, [area])
    on_paper = [p for contour in contours(left) for p in flat(contour)]
    assert not [p for p in on_paper if _clearance(area, *p) < -0.02]


@settings(deadline=None, max_examples=150)
@given(points=st.lists(st.tuples(COORDINATE, COORDINATE), min_size=2, max_size=6), areas=st.lists(boxes(), max_size=3))
def test_a_line_ends_where_a_box_begins_and_loses_nothing_else(
    points: list[tuple[float, float]], areas: list[Area]
) -> None:
    path = [("m", points[0]), *(("l", p) for p in points[1:])]
    pieces = cut_line(path, areas)
    length = 0.0
    for piece, before in pieces:
        ring = flat(piece)
        assert before >= 0
        for a, b in itertools.pairwise(ring):
            length += math.dist(a, b)
            middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
            assert all(_clearance(area, *middle) > -1e-6 for area in areas)
    whole = sum(math.dist(a, b) for a, b in itertools.pairwise(points))
    steps = 400
    covered = 0.0
    for a, b in itertools.pairwise(points):
        for step in range(steps):
            t = (step + 0.5) / steps
            x, y = a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])
            covered += any(_clearance(area, x, y) < 0 for area in areas) * math.dist(a, b) / steps
    assert abs(whole - covered - length) < 2.0


def test_a_path_that_no_box_touches_is_left_as_it_is() -> None:
    path = [("m", (0.0, 0.0)), ("c", (10.0, 0.0, 10.0, 10.0, 0.0, 10.0)), ("h", ())]
    far = Area.around((50, 50, 60, 60))
    assert cut_filled(path, [far]) is path
    assert cut_line(path, [far])[0][0] is path


def test_dashes_go_on_where_they_were() -> None:
    (first, before), (second, after) = cut_line(
        [("m", (0.0, 0.0)), ("l", (100.0, 0.0))], [Area.around((40, -5, 60, 5))]
    )
    assert (list(control_points(first)), before) == ([(0.0, 0.0), (40.0, 0.0)], 0.0)
    assert (list(control_points(second)), after) == ([(60.0, 0.0), (100.0, 0.0)], 60.0)


def test_shapes_know_themselves() -> None:
    square = [("m", (1.0, 2.0)), ("l", (5.0, 2.0)), ("l", (5.0, 6.0)), ("l", (1.0, 6.0)), ("h", ())]
    assert rectangle_of(square) == (1.0, 2.0, 5.0, 6.0)
    assert rectangle_of([*square[:2], ("l", (5.5, 6.0)), *square[3:]]) is None
    assert area_of(square) == 16
    assert bounds(control_points(square)) == (1.0, 2.0, 5.0, 6.0)
    turned = (0.0, 2.0, -2.0, 0.0, 3.0, 4.0)
    back = inverse(turned)
    assert back is not None
    assert product(turned, back) == (1, 0, 0, 1, 0, 0)
    assert inverse((1.0, 2.0, 2.0, 4.0, 0.0, 0.0)) is None
