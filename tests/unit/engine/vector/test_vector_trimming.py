"""Parts of a seen drawing that paint nothing are left out; what it paints stays the same."""

from __future__ import annotations

import itertools
import math
from pathlib import Path as File

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing_helpers import document

from app.engine import opening
from app.engine.page_drawing import PageDrawing
from app.engine.vector import pictures
from app.engine.vector.drawing import Clip, Fill, Line, Node, Pen, Picture
from app.engine.vector.page import draw_page
from app.engine.vector.painting import Canvas
from app.engine.vector.retracing import without_retraced
from app.engine.vector.shapes import Path, Segment, contours, control_points
from app.engine.vector.trimming import MOST_MITER, reaching, used

POINT = st.tuples(st.integers(2, 58), st.integers(2, 58)).map(lambda p: (float(p[0]), float(p[1])))
RING = st.lists(POINT, min_size=3, max_size=6, unique=True)
SPIKES = st.lists(st.tuples(st.integers(0, 5), st.lists(POINT, min_size=1, max_size=4)), max_size=3)
SQUARE = [(5.0, 5.0), (50.0, 5.0), (50.0, 50.0), (5.0, 50.0)]


def _path(ring: list[tuple[float, float]]) -> list[Segment]:
    return [("m", ring[0]), *(("l", p) for p in ring[1:]), ("h", ())]


def _painted(path: Path, even_odd: bool) -> np.ndarray:
    canvas = Canvas(240, 240, (4, 0, 0, 4, 0, 0), gray=True)
    canvas.fill(path, even_odd, (0.0, 0.0, 0.0))
    canvas.close()
    return canvas.pixels[:, :, 0].astype(int)


def _spiked(ring: list[tuple[float, float]], spikes: list[tuple[int, list[tuple[float, float]]]]) -> list[Segment]:
    """The ring, left at some corners for points outside it and back by the same way."""
    points: list[tuple[float, float]] = []
    for number, corner in enumerate(ring):
        points.append(corner)
        for at, way in spikes:
            if at % len(ring) == number:
                points += [*way, *way[-2::-1], corner]
    return _path(points)


@settings(max_examples=150, deadline=None)
@given(RING, SPIKES, st.booleans())
def test_spikes_go_and_what_is_painted_stays(
    ring: list[tuple[float, float]], spikes: list[tuple[int, list[tuple[float, float]]]], even_odd: bool
) -> None:
    path = _spiked(ring, spikes)
    left = without_retraced(path, 1e-3)
    assert np.abs(_painted(path, even_odd) - _painted(left, even_odd)).max() <= 2
    assert len(left) <= len(path)


@settings(max_examples=60, deadline=None)
@given(SPIKES.filter(len), st.integers(0, 3))
def test_nothing_of_a_spike_on_a_square_is_left(
    spikes: list[tuple[int, list[tuple[float, float]]]], first: int
) -> None:
    ring = SQUARE[first:] + SQUARE[:first]
    away = [(at, [(x + 200, y + 200) for x, y in way]) for at, way in spikes]
    left = without_retraced(_spiked(ring, away), 1e-3)
    assert all(max(point) <= 50 for point in control_points(left))
    assert len(set(control_points(left))) == 4


def test_curves_that_go_back_as_they_came_go() -> None:
    there, back = ("c", (60.0, 5.0, 90.0, 80.0, 70.0, 70.0)), ("c", (90.0, 80.0, 60.0, 5.0, 50.0, 50.0))
    path: list[Segment] = [
        ("m", SQUARE[0]),
        ("l", SQUARE[1]),
        ("l", SQUARE[2]),
        there,
        back,
        ("l", SQUARE[3]),
        ("h", ()),
    ]
    assert set(control_points(without_retraced(path, 1e-3))) == set(SQUARE)


def test_a_path_without_any_is_itself() -> None:
    path = _path(SQUARE)
    assert without_retraced(path, 1e-3) is path


def test_a_lone_line_there_and_back_stays() -> None:
    """PDFium draws it as a hairline, so it is seen; beside what has an area it is not drawn."""
    line = _path([(5.0, 5.0), (50.0, 5.0)])
    assert without_retraced(line, 1e-3) is line
    assert list(without_retraced([*_path(SQUARE), *line], 1e-3)) == _path(SQUARE)


@pytest.mark.parametrize(
    ("dashes", "phase", "left"),
    [
        ((900.0, 66.0, 67.0), 0.0, ()),
        ((10.0, 5.0), 0.0, (10.0, 5.0)),
        ((30.0, 30.0, 66.0, 67.0), 0.0, (30.0, 21.0)),
        ((3.0, 2.0, 66.0, 67.0), 5.0, (3.0, 2.0, 51.0)),
        ((3.0, 2.0), 5003.0, (3.0, 2.0)),
        ((0.0, 0.0), 0.0, (0.0, 0.0)),
    ],
)
def test_dashes_that_never_come_go(dashes: tuple[float, ...], phase: float, left: tuple[float, ...]) -> None:
    pen = Pen(1.0, 0, 0, 10.0, dashes, phase, (1.0, 0.0, 0.0, 1.0))
    after = used(pen, [("m", (0.0, 0.0)), ("l", (50.0, 0.0))])
    assert after.dashes == left
    assert after.phase <= 2 * sum(dashes)


@given(
    st.lists(st.floats(0.1, 40), min_size=1, max_size=5), st.floats(0, 500), st.floats(1, 80),
    st.sampled_from([0.5, 1.0, 3.0]),
)  # fmt: skip
def test_the_dashes_that_come_are_the_same(dashes: list[float], phase: float, length: float, scale: float) -> None:
    pen = Pen(1.0, 0, 0, 10.0, tuple(dashes), phase, (scale, 0.0, 0.0, scale))
    after = used(pen, [("m", (0.0, 0.0)), ("l", (length, 0.0))])
    for step in range(20):
        way = length * (step + 0.5) / 20 / scale
        assert _is_on(pen, way) == _is_on(after, way) or _near_end(pen, way)


def _ends(pen: Pen) -> list[float]:
    cycle = pen.dashes * (1 + len(pen.dashes) % 2)
    return list(itertools.accumulate(cycle))


def _is_on(pen: Pen, way: float) -> bool:
    if not pen.dashes:
        return True
    ends = _ends(pen)
    at = (way + pen.phase) % ends[-1]
    return next(n for n, end in enumerate(ends) if at <= end + 1e-9) % 2 == 0


def _near_end(pen: Pen, way: float) -> bool:
    ends = _ends(pen)
    at = (way + pen.phase) % ends[-1]
    return min(abs(at - end) for end in [0.0, *ends]) < 1e-6


def test_a_miter_limit_says_no_more_than_it_does() -> None:
    line: list[Segment] = [("m", (0.0, 0.0)), ("l", (9.0, 0.0))]
    assert used(Pen(1.0, 0, 0, 6667.6869, (), 3.3, (1.0, 0.0, 0.0, 1.0)), line).miter == MOST_MITER
    assert used(Pen(1.0, 0, 1, 66.67, (), 3.3, (1.0, 0.0, 0.0, 1.0)), line).miter == 10.0
    assert used(Pen(1.0, 0, 0, 4.0, (), 3.3, (1.0, 0.0, 0.0, 1.0)), line).phase == 0.0


def test_contours_of_a_clip_stay_where_something_is_painted() -> None:
    near, far = _path(SQUARE), _path([(x + 200, y) for x, y in SQUARE])
    assert list(reaching([*near, *far], [(0.0, 0.0, 10.0, 10.0)])) == near
    assert list(reaching([*near, *far], [])) == []
    both = [*near, *far]
    assert reaching(both, [(0.0, 0.0, 10.0, 10.0), (240.0, 0.0, 300.0, 300.0)]) is both


def test_samples_that_a_soft_mask_hides_go() -> None:
    levels = np.zeros((40, 40), np.uint8)
    levels[:10] = 9
    shown = np.full((80, 80), 17, np.uint8)
    matrix = (80.0, 0.0, 0.0, 80.0, 5.0, 5.0)
    left = pictures.through(Picture(matrix, 1.0, shown), Picture(matrix, 1.0, levels))
    assert left is not None
    assert left.pixels is not None
    assert left.pixels.shape == (23, 80)  # ten rows of the mask and the next, twice, and one more
    assert (left.pixels[:20] == 17).all()
    assert math.isclose(left.matrix[5] + left.matrix[3], 85.0)
    assert pictures.through(Picture(matrix, 1.0, shown), Picture(matrix, 1.0, levels * 0)) is None
    clear = Picture(matrix, 1.0, levels * 0, np.full((40, 40), 90, np.uint8))
    assert pictures.through(whole := Picture(matrix, 1.0, shown), clear) is whole
    other = Picture((40.0, 0.0, 0.0, 40.0, 5.0, 5.0), 1.0, levels)
    assert pictures.through(whole, other) is whole


def _nodes(folder: File, content: str) -> list[Node]:
    source = folder / "source.pdf"
    source.write_bytes(document(content))
    with opening.open_document(source) as opened:
        return draw_page(PageDrawing(opened.pdf, 0), (), {}).left.nodes


def test_contours_that_others_cover_go_and_then_what_covers_them(tmp_path: File) -> None:
    nodes = _nodes(tmp_path, "0.5 g 20 20 30 30 re 100 100 30 30 re f 1 g 90 90 50 50 re f")
    assert [len(contours(n.path)) for n in nodes if isinstance(n, Fill)] == [1]


def test_lines_that_others_cover_go_and_then_what_covers_them(tmp_path: File) -> None:
    nodes = _nodes(tmp_path, "4 w 20 20 m 60 20 l 100 100 m 140 100 l S 1 G 9 w 100 100 m 140 100 l S")
    assert [len(contours(n.path)) for n in nodes if isinstance(n, Line)] == [1]


def test_a_stencil_in_the_colour_of_its_ground_goes(tmp_path: File) -> None:
    stencil = "q 0.2 0.4 0.6 rg 10 10 90 90 re f 40 0 0 40 20 20 cm BI /W 8 /H 2 /IM true /F /AHx ID AA55> EI Q"
    assert [type(n) for n in _nodes(tmp_path, stencil)] == [Fill]
    other = stencil.replace("re f 40", "re f 0 g 40")
    assert [type(n) for n in _nodes(tmp_path, other)] == [Fill, Picture]


def test_a_clip_keeps_no_contour_that_shows_nothing(tmp_path: File) -> None:
    nodes = _nodes(tmp_path, "q 20 20 30 30 re 100 100 30 30 re W n 0.5 g 20 20 30 30 re f Q")
    clips = [n for n in nodes if isinstance(n, Clip)]
    assert [len(contours(clip.path)) for clip in clips] == [1]
