"""What a reviewer draws becomes quadrilaterals that cover it, and nothing beside it."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.documents import Word
from app.domain.geometry import Box, Point, Quadrilateral, polygon_area
from app.domain.polygons import halves, quads_of_polygon, rotated
from app.domain.text_selection import lines_of, nearest, snapped_to


def star(count: int, seed: int) -> list[Point]:
    """A simple polygon: corners in order around a middle, near and far."""
    chance = random.Random(seed)
    turns = sorted(chance.uniform(0, 2 * math.pi) for _ in range(count))
    far = [(t, chance.uniform(20, 200)) for t in turns]
    return [Point(300 + r * math.cos(t), 400 + r * math.sin(t)) for t, r in far]


def inside(ring: list[Point], p: Point) -> bool:
    odd = False
    for a, b in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (a.y > p.y) != (b.y > p.y) and p.x < a.x + (p.y - a.y) * (b.x - a.x) / (b.y - a.y):
            odd = not odd
    return odd


@given(st.integers(3, 14), st.integers(0, 10_000))
def test_a_polygon_is_covered_by_its_pieces_and_nothing_else_is(count: int, seed: int) -> None:
    ring = star(count, seed)
    middle_inside = inside(ring, Point(300, 400))
    quads = quads_of_polygon(ring)
    if not middle_inside:
        return  # the corners lie on one side: not the shape this test makes
    assert sum(q.area for q in quads) == pytest.approx(polygon_area(ring), rel=1e-6, abs=1e-3)
    chance = random.Random(seed)
    for _ in range(60):
        p = Point(chance.uniform(100, 500), chance.uniform(200, 600))
        near = any(
            abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) < 1e-3
            for a, b in zip(ring, [*ring[1:], ring[0]], strict=True)
        )
        if not near and inside(ring, p):
            assert any(q.contains(p) for q in quads)


def test_an_l_is_no_more_than_an_l() -> None:
    ring = [Point(0, 0), Point(100, 0), Point(100, 20), Point(20, 20), Point(20, 100), Point(0, 100)]
    quads = quads_of_polygon(ring)
    assert len(quads) == 2
    assert not any(q.contains(Point(60, 60)) for q in quads)
    assert quads_of_polygon(ring[::-1]) != ()
    assert quads_of_polygon(ring[:2]) == quads_of_polygon([Point(0, 0), Point(1, 1), Point(2, 2)]) == ()


def test_a_polygon_that_crosses_itself_is_covered_whole() -> None:
    bow = [Point(0, 0), Point(10, 10), Point(10, 0), Point(0, 10)]
    assert sum(q.area for q in quads_of_polygon(bow)) == pytest.approx(100)


@given(st.floats(-7, 7), st.floats(0.05, 0.95))
def test_turned_and_cut_boxes_keep_their_area(angle: float, share: float) -> None:
    quad = Quadrilateral.from_box(Box(10, 20, 90, 40))
    turned = rotated(quad, angle, quad.center)
    assert turned.area == pytest.approx(quad.area)
    assert (turned.center.x, turned.center.y) == pytest.approx((quad.center.x, quad.center.y))
    left, right = halves(turned, share)
    assert left.area + right.area == pytest.approx(quad.area)
    assert left.area == pytest.approx(share * quad.area)


def slanted(text: str, at: float, line: float = 0.0) -> Word:
    quad = Quadrilateral.from_box(Box(at, line, at + 8 * len(text), line + 12))
    return Word(text, rotated(quad, 0.4, Point(0, 0)))


def test_selected_words_are_one_box_for_each_line_along_it() -> None:
    words = [slanted("The", 0, 20), slanted("project", 30, 20), slanted("Bluebird", 0), slanted("ended", 80)]
    first, second = lines_of(words)
    assert math.atan2(first.bottom_right.y - first.bottom_left.y, first.bottom_right.x - first.bottom_left.x) == (
        pytest.approx(0.4)
    )
    assert first.area == pytest.approx(86 * 12)
    assert second.area == pytest.approx(120 * 12)
    for word, box in zip(words, (first, first, second, second), strict=True):
        assert word.quadrilateral.covered_fraction(box) == pytest.approx(1)


def test_the_nearest_word_is_on_the_same_line() -> None:
    words = [
        Word("a", Quadrilateral.from_box(Box(0, 20, 10, 30))),
        Word("b", Quadrilateral.from_box(Box(60, 6, 70, 16))),
    ]
    assert nearest(words, Point(40, 22)) == 0
    assert nearest(words, Point(65, 10)) == 1
    assert nearest([], Point(0, 0)) is None


def test_a_drawn_box_goes_to_the_sides_of_its_words_where_they_are_near() -> None:
    words = [Box(10, 10, 50, 22), Box(60, 10, 100, 22), Box(300, 10, 340, 22)]
    assert snapped_to(Box(13, 8, 97, 24), words) == Box(10, 8, 100, 24)
    assert snapped_to(Box(13, 12, 130, 60), words) == Box(10, 10, 130, 60)
    assert snapped_to(Box(200, 200, 210, 210), words) == Box(200, 200, 210, 210)
