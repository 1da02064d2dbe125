"""What nobody sees is left out of a drawn page; what is seen in part stays in part."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from writing_helpers import document, line

from app.engine import opening
from app.engine.page_drawing import PageDrawing
from app.engine.vector.drawing import Clip, Fill, Line, Node, Picture, Text
from app.engine.vector.hiding import readable
from app.engine.vector.page import draw_page
from app.engine.vector.shapes import bounds, control_points

NOISE = np.random.default_rng(5).integers(0, 255, (64, 64), np.uint8).tobytes().hex()
PICTURE = f"q 160 0 0 160 40 60 cm BI /W 64 /H 64 /CS /G /BPC 8 /F /AHx ID {NOISE}> EI Q"


def _nodes(folder: Path, content: str) -> list[Node]:
    source = folder / "source.pdf"
    source.write_bytes(document(content))
    with opening.open_document(source) as opened:
        return _flat(draw_page(PageDrawing(opened.pdf, 0), (), {}).left.nodes)


def _flat(nodes: list[Node]) -> list[Node]:
    return [inner for node in nodes for inner in (_flat(node.children) if isinstance(node, Clip) else [node])]


def _fill(x: float, y: float, wide: float, high: float, gray: float = 0.5) -> str:
    return f"{gray} g {x} {y} {wide} {high} re f"


@pytest.mark.parametrize(
    "content",
    [
        _fill(50, 50, 90, 90, 1),
        _fill(50, 50, 90, 90) + " " + _fill(40, 40, 200, 200, 0.9),
        _fill(50, 50, 90, 90, 0.9) + " " + _fill(40, 40, 200, 200, 0.9),
        "q 0 0 20 20 re W n " + _fill(50, 50, 90, 90) + " Q",
        _fill(500, 50, 90, 90),
        PICTURE + " " + _fill(20, 40, 300, 200, 0.9),
        "0 0 1 RG 2 w 50 60 m 90 60 l S " + _fill(40, 40, 200, 200, 0.9),
        line("hidden", 60, 60) + " " + _fill(40, 40, 200, 200, 0.9),
    ],
    ids=["paper on paper", "covered", "covered in its colour", "outside its clip", "off the page", "picture below",
         "line below", "text below"],
)  # fmt: skip
def test_what_is_not_seen_is_not_there(tmp_path: Path, content: str) -> None:
    nodes = _nodes(tmp_path, content)
    assert len([n for n in nodes if isinstance(n, Fill) and n.colour == (0.5, 0.5, 0.5)]) == 0
    assert not [n for n in nodes if isinstance(n, Picture | Line | Text)]
    assert len(nodes) == content.count("0.9 g") - (content.count("0.9 g") == 2)


@pytest.mark.parametrize(
    ("content", "kinds"),
    [
        (_fill(50, 50, 90, 90) + " " + _fill(100, 40, 200, 200, 0.9), [Fill, Fill]),
        (_fill(40, 40, 200, 200) + " " + _fill(50, 50, 20, 20, 1), [Fill, Fill]),
        (_fill(40, 40, 200, 200) + " 1 g " + line("white on grey", 60, 60), [Fill, Text]),
        (PICTURE + " 1 g " + line("on a picture", 60, 100), [Picture, Text]),
        (PICTURE + " " + _fill(60, 80, 20, 20, 1), [Picture, Fill]),
        (_fill(40, 40, 200, 20) + " " + _fill(40, 40, 200, 20), [Fill]),
    ],
    ids=[
        "covered in part",
        "paper on colour",
        "text on colour",
        "text on a picture",
        "paper on a picture",
        "twice the same",
    ],
)
def test_what_is_seen_stays(tmp_path: Path, content: str, kinds: list[type]) -> None:
    assert [type(node) for node in _nodes(tmp_path, content)] == kinds


def test_samples_below_a_drawing_or_outside_a_clip_are_blank(tmp_path: Path) -> None:
    (picture, _) = _nodes(tmp_path, PICTURE + " " + _fill(20, 40, 100, 300, 0.9))
    assert isinstance(picture, Picture)
    assert picture.pixels is not None
    assert picture.pixels.shape[1] < 64 * 0.55
    (cropped,) = _nodes(tmp_path, f"q 40 60 40 40 re W n {PICTURE} Q")
    assert isinstance(cropped, Picture)
    assert cropped.pixels is not None
    assert max(cropped.pixels.shape) <= 20
    assert bounds([(cropped.matrix[4], cropped.matrix[5])])[:2] == (40, 60)


def test_a_drawing_ends_where_its_clip_ends(tmp_path: Path) -> None:
    (fill,) = _nodes(tmp_path, "q 50 50 40 40 re W n 0 0 m 400 0 l 200 300 l f Q")
    assert isinstance(fill, Fill)
    x0, y0, x1, y1 = bounds(control_points(fill.path))
    assert 48 <= x0 < x1 <= 92
    assert 48 <= y0 < y1 <= 92


def test_a_letter_mostly_cut_off_is_a_drawing_without_text(tmp_path: Path) -> None:
    nodes = _nodes(tmp_path, f"q 0 0 400 203 re W n {line('HHH', 40, 200, 20)} Q {line('full', 40, 100)}")
    assert [type(n) for n in nodes] == [Fill, Fill, Fill, Text]
    assert all(bounds(control_points(n.path))[3] <= 204.01 for n in nodes if isinstance(n, Fill))


@pytest.mark.parametrize(
    ("text", "said"),
    [("a", "a"), ("fi", "fi"), ("e\u0301", "e\u0301"), ("Smith", "S"), ("\ufffd", ""), ("\ue000", ""), ("\u00a0", " ")],
)
def test_a_glyph_says_no_more_than_it_shows(text: str, said: str) -> None:
    assert readable(text) == said
