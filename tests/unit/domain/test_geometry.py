"""Points, quadrilaterals and the maps between user space and view space."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.geometry import Box, Matrix, PageGeometry, Point, Quadrilateral, clip_convex, polygon_area

coordinates = st.floats(-2000, 2000, allow_nan=False)
sizes = st.floats(1, 2000)
points = st.builds(Point, coordinates, coordinates)
boxes = st.builds(lambda x, y, w, h: Box(x, y, x + w, y + h), coordinates, coordinates, sizes, sizes)
geometries = st.builds(PageGeometry, boxes, st.sampled_from([0, 90, 180, 270]), st.floats(0.1, 10))


def _close(a: Point, b: Point, tolerance: float = 1e-6) -> bool:
    return abs(a.x - b.x) <= tolerance * (1 + abs(a.x)) and abs(a.y - b.y) <= tolerance * (1 + abs(a.y))


@given(geometries, points)
def test_to_view_and_back(geometry, point):
    assert _close(geometry.from_view.map(geometry.to_view.map(point)), point)


@given(geometries)
def test_the_visible_box_fills_the_view(geometry):
    quad = geometry.to_view.map_quadrilateral(Quadrilateral.from_box(geometry.box))
    shown = quad.envelope
    assert (shown.x0, shown.y0) == pytest.approx((0, 0), abs=1e-6 * 2e4)
    assert (shown.x1, shown.y1) == pytest.approx((geometry.view_width, geometry.view_height), rel=1e-6, abs=1e-2)


@pytest.mark.parametrize(("rotation", "corner"), [(0, (0, 30)), (90, (0, 0)), (180, (20, 0)), (270, (20, 30))])
def test_the_reader_s_top_left_is_the_right_corner(rotation, corner):
    """ISO 32000-2, table 31: /Rotate turns the page clockwise when shown."""
    geometry = PageGeometry(Box(0, 0, 20, 30), rotation)
    assert geometry.from_view.map(Point(0, 0)) == Point(*corner)


@given(geometries, st.floats(0, 1), st.floats(0, 1), st.floats(0.01, 1), st.floats(0.01, 1))
def test_a_drawn_box_keeps_its_place_and_area(geometry, x, y, w, h):
    drawn = Box(
        x * geometry.view_width, y * geometry.view_height, (x + w) * geometry.view_width, (y + h) * geometry.view_height
    )
    quad = geometry.quadrilateral_from_view(drawn)
    assert quad.area * geometry.user_unit**2 == pytest.approx(
        drawn.area, rel=1e-6, abs=1e-8
    )  # of coordinates up to 2e4
    back = geometry.to_view.map_quadrilateral(quad)
    assert _close(back.top_left, Point(drawn.x0, drawn.y0), 1e-5)
    assert _close(back.bottom_right, Point(drawn.x1, drawn.y1), 1e-5)


@pytest.mark.parametrize(
    ("box", "rotation", "unit"),
    [(Box(0, 0, 0, 1), 0, 1.0), (Box(0, 0, 1, 1), 45, 1.0), (Box(0, 0, 1, 1), 0, 0.0), (Box(1, 1, 0, 0), 0, 1.0)],
)
def test_impossible_pages_are_refused(box, rotation, unit):
    with pytest.raises(ValueError):
        PageGeometry(box, rotation, unit)


@given(boxes)
def test_a_box_covers_itself(box):
    quad = Quadrilateral.from_box(box)
    assert quad.covered_fraction(quad) == pytest.approx(1)
    assert quad.area == pytest.approx(box.area)
    assert all(quad.contains(p) for p in (*quad.corners, quad.center))


@given(boxes, boxes)
def test_clipping_boxes_gives_their_intersection(a, b):
    ring = clip_convex(list(Quadrilateral.from_box(a).corners), list(Quadrilateral.from_box(b).corners))
    assert polygon_area(ring) == pytest.approx(a.intersection_area(b), rel=1e-6, abs=1e-3)
    assert (a.intersection_area(b) > 0) == a.intersects(b)


@given(boxes, boxes)
def test_corner_order_does_not_change_the_cover(a, b):
    subject = Quadrilateral.from_box(a)
    cover = Quadrilateral.from_box(b)
    mirrored = Quadrilateral(cover.bottom_right, cover.bottom_left, cover.top_left, cover.top_right)
    assert subject.covered_fraction(mirrored) == pytest.approx(subject.covered_fraction(cover), abs=1e-6)


def test_a_slanted_quad_holds_its_middle_and_not_its_envelope_s_corner():
    slanted = Quadrilateral(Point(0, 0), Point(10, 10), Point(8, 12), Point(-2, 2))
    assert slanted.contains(Point(4, 6))
    assert slanted.contains(Point(5, 5))
    assert not slanted.contains(Point(9, 1))
    assert not slanted.contains(Point(-2, 12))


@given(points, st.floats(0.1, 5), st.floats(-3, 3), st.floats(-100, 100))
def test_a_matrix_undoes_its_inverse(point, scale, shear, shift):
    matrix = Matrix(scale, shear, 0, scale, shift, -shift)
    assert _close(matrix.then(matrix.inverse()).map(point), point, 1e-5)
    assert _close(matrix.inverse().map(matrix.map(point)), point, 1e-5)


def test_a_flat_matrix_has_no_inverse():
    with pytest.raises(ValueError):
        Matrix(1, 1, 1, 1, 0, 0).inverse()


def test_no_points_have_no_box():
    with pytest.raises(ValueError):
        Box.around([])
