"""What stands under marks: as the plain definition says, character by character, and soon enough for 5,000 marks."""

from __future__ import annotations

import itertools

import pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.geometry import Box, Point, Quadrilateral
from app.domain.marks import Mark, MarkForm
from app.engine import opening
from app.engine.extraction import read_page
from app.engine.interchange import reading, texts, writing
from app.engine.interchange.texts import TextUnder
from app.engine.page_text import Extents, Frame, PageText


def plainly(text: PageText, quads) -> str:
    """The definition: the characters whose middles are in one of the quadrilaterals, in order, parted where others
    stand between them."""
    x, found, last = text.extents, [], -1
    for piece, (first, end) in enumerate(text.pieces()):
        for index in range(first, end):
            if text.text[index].isspace() or x.start[index] > x.end[index]:
                continue
            ink = text.frames[piece].quadrilateral(x.start[index], x.end[index], x.bottom[index], x.top[index])
            if any(quad.envelope.contains(ink.center) and quad.contains(ink.center) for quad in quads):
                found.append(" " if found and index != last + 1 else "")
                found.append(text.text[index])
                last = index
    return "".join(found)


numbers = st.one_of(st.integers(-20, 60).map(float), st.floats(-50, 100, width=32))
points = st.builds(Point, numbers, numbers)
quadrilaterals = st.one_of(
    st.builds(Quadrilateral, points, points, points, points),
    st.tuples(numbers, numbers, numbers, numbers).map(
        lambda n: Quadrilateral.from_box(Box(min(n[0], n[1]), min(n[2], n[3]), max(n[0], n[1]), max(n[2], n[3])))
    ),
)
frames = st.sampled_from([((1.0, 0.0), (0.0, 1.0)), ((0.0, 1.0), (-1.0, 0.0)), ((0.6, 0.8), (-0.8, 0.6))])


@st.composite
def pages(draw) -> PageText:
    """Lines in several directions, with blanks, characters without ink, and characters on the same spot."""
    text, extents, offsets, made = "", Extents(), [], []
    for _ in range(draw(st.integers(0, 4))):
        (along, up), baseline = draw(frames), draw(numbers)
        offsets.append(len(text))
        made.append(Frame(along, up, baseline, 10.0))
        for character in draw(st.text("ab \n\u00a0", min_size=1, max_size=8)):
            text += character
            start, width = draw(numbers), draw(st.floats(-1, 9, width=32))
            extents.append(start, start + width, -2.0, 7.0)
    return PageText(0, text, extents, tuple(offsets), tuple(made))


@settings(max_examples=400)
@given(page=pages(), marks=st.lists(st.lists(quadrilaterals, max_size=3), max_size=4))
def test_it_is_what_the_plain_definition_says(page, marks):
    under = TextUnder(page)
    for quads in marks:
        assert under.inside(quads) == plainly(page, quads)


@settings(max_examples=100)
@given(page=pages(), data=st.data())
def test_a_middle_on_the_very_edge_is_inside(page, data):
    under, x = TextUnder(page), page.extents
    for piece, (first, end) in enumerate(page.pieces()):
        for index in range(first, end):
            middle = (
                page.frames[piece].quadrilateral(x.start[index], x.end[index], x.bottom[index], x.top[index]).center
            )
            other = data.draw(points)
            box = Box(min(middle.x, other.x), min(middle.y, other.y), max(middle.x, other.x), max(middle.y, other.y))
            quad = Quadrilateral.from_box(box)
            assert under.inside([quad]) == plainly(page, [quad])


@pytest.fixture
def crowded(tmp_path):
    """A page of 5,000 letters in small print, and on every fifth one, and between them, 5,000 marks."""
    path = tmp_path / "crowded.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=600, height=842)
        for row in range(50):
            page.insert_text((20, 20 + 16 * row), "Quillfeather " * 9, fontsize=6)
        pdf.save(path)
    boxes = itertools.product(range(50), range(100))
    marks = [
        Mark(0, (Quadrilateral.from_box(Box(15 + 4 * column, 820 - 16 * row, 25 + 4 * column, 832 - 16 * row)),))
        for row, column in boxes
    ]
    return path, marks


def test_5000_marks_on_a_page_read_it_once_and_say_what_the_definition_says(crowded, tmp_path, monkeypatch):
    path, marks = crowded
    read, asked = [], []

    def counting(opened, page_index):
        read.append(page_index)
        return read_page(opened, page_index)

    contained = texts._contained
    monkeypatch.setattr(reading, "read_page", counting)
    monkeypatch.setattr(texts, "_contained", lambda quad, x, y: asked.append(len(x)) or contained(quad, x, y))
    with opening.open_document(path) as opened:
        (tmp_path / "marks.fdf").write_bytes(writing.marks_file(marks, MarkForm.FDF, path.name))
        found = reading.read_marks(opened, tmp_path / "marks.fdf").marks
        page = read_page(opened, 0)
    assert len(found) == 5000
    assert read == [0]
    assert sum(asked) < 20 * len(marks), "each mark is compared with what is near it alone"
    for mark in found[::250]:
        assert mark.text == plainly(page, mark.quadrilaterals)
    assert sum(bool(mark.text) for mark in found) > 3000
