"""Marks: corner orders of QuadPoints, dates, places."""

from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.geometry import Box, Matrix, Point, Quadrilateral
from app.domain.marks import Places, date_of, date_text, numbers_of, quadrilateral_of, quadrilaterals_of, same_place

sizes = st.floats(1, 400).map(lambda v: round(v, 2))
places = st.floats(-900, 900).map(lambda v: round(v, 2))
turns = st.sampled_from([(1, 0), (0, 1), (-1, 0), (0, -1), (0.8, 0.6), (0.96, -0.28)])


@st.composite
def slanted(draw):
    """Boxes turned and moved, as text is set; corners named along the text."""
    width, height, x, y = draw(sizes), draw(sizes), draw(places), draw(places)
    cosine, sine = draw(turns)
    matrix = Matrix(cosine, sine, -sine, cosine, x, y)
    return matrix.map_quadrilateral(Quadrilateral(Point(0, 0), Point(width, 0), Point(width, height), Point(0, height)))


def near(one, other):
    return all(abs(a.x - b.x) < 0.01 and abs(a.y - b.y) < 0.01 for a, b in zip(one.corners, other.corners, strict=True))


@given(slanted())
def test_what_is_written_is_read_with_the_same_corners(quad):
    assert near(quadrilateral_of(numbers_of(quad)), quad)


@given(slanted())
def test_the_order_of_the_standard_is_read_too(quad):
    """ISO 32000-2: counterclockwise from the bottom left."""
    assert near(quadrilateral_of([v for corner in quad.corners for v in corner]), quad)


@given(slanted(), st.permutations(range(4)))
def test_whatever_the_order_the_place_is_the_same(quad, order):
    """Some programs begin elsewhere, or go clockwise."""
    read = quadrilateral_of([v for at in order for v in quad.corners[at]])
    assert abs(read.area - quad.area) < 1e-6 * max(1, quad.area)
    assert same_place([read], [quad])


@given(slanted())
def test_corners_go_round_the_way_that_text_does(quad):
    read = quadrilateral_of(numbers_of(quad))
    a, b, c = read.corners[:3]
    assert (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) > 0


steps = st.integers(-40, 40).map(lambda n: n * 0.005)
boxes = st.tuples(steps, steps, st.sampled_from([0.0, 1.0, 3.0])).map(
    lambda at: Quadrilateral.from_box(Box(at[0], at[1], at[0] + 1 + at[2], at[1] + 1 - at[2] / 9))
)
sets = st.lists(boxes, max_size=3)


@given(st.lists(sets, max_size=12), sets)
def test_what_is_known_by_its_place_is_what_a_look_at_all_of_them_finds(known, asked):
    taken = Places(0.02)
    for quads in known:
        taken.add(quads)
    assert taken.has(asked) == any(same_place(quads, asked, 0.02) for quads in known)


def test_points_without_an_area_are_no_place():
    assert quadrilateral_of([1, 1] * 4) is None
    assert quadrilaterals_of([0, 0, 5, 5, 10, 10, 15, 15]) == ()
    assert len(quadrilaterals_of([0, 10, 10, 10, 0, 0, 10, 0, 1, 2])) == 1


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)))
def test_dates_survive_to_the_second(moment):
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    assume(moment.year >= 1900)
    assert date_of(date_text(moment)) == moment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("D:20240131120000+01'00'", datetime(2024, 1, 31, 11, tzinfo=UTC)),
        ("D:20240131120000-05'30", datetime(2024, 1, 31, 17, 30, tzinfo=UTC)),
        ("D:2024", datetime(2024, 1, 1, tzinfo=UTC)),
        ("20240131Z", datetime(2024, 1, 31, tzinfo=UTC)),
        ("D:20249931", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_of_other_programs(text, expected):
    assert date_of(text) == expected
