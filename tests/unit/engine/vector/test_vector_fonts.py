"""Font programs made of outlines alone: read by another library, and taken apart again byte for byte."""

from __future__ import annotations

import io

import pymupdf
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.pens.recordingPen import RecordingPen
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.saving import ASCENT, DESCENT, FIRST_CODE
from app.engine.vector.drawing import Unsupported
from app.engine.vector.faces import Shape
from app.engine.vector.font_program import ProgramError, charstring, check_charstring, glyphs_of, program

EMS = st.integers(-3000, 3000).map(lambda v: v / 1000)
POINTS = st.tuples(EMS, EMS)
OUTLINES = st.lists(
    st.one_of(
        POINTS.map(lambda p: ("m", p)),
        POINTS.map(lambda p: ("l", p)),
        st.tuples(POINTS, POINTS, POINTS).map(lambda ps: ("c", tuple(v for p in ps for v in p))),
    ),
    max_size=8,
).map(lambda segments: [("m", (0.0, 0.0)), *segments] if segments else [])
SHAPES = st.builds(
    lambda outline, advance: Shape(tuple(outline), (0.0, 0.0, 1.0, 1.0), advance / 1000), OUTLINES, st.integers(0, 2500)
)


@settings(deadline=None, max_examples=60)
@given(shapes=st.lists(SHAPES, min_size=1, max_size=5))
def test_another_library_reads_the_same_outlines(shapes: list[Shape]) -> None:
    data = program([charstring(shape) for shape in shapes])
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), None)
    font = fonts[0]
    assert list(fonts.fontNames) == ["Released"]
    assert font.charset[1:] == [f"cid{FIRST_CODE + n:05d}" for n in range(len(shapes))]
    for name, shape in zip(font.charset[1:], shapes, strict=True):
        pen = RecordingPen()
        glyph = font.CharStrings[name]
        glyph.draw(pen)
        assert glyph.width == round(shape.advance * 1000)
        drawn = [p for operator, points in pen.value if operator != "closePath" for p in points]
        wanted = [(round(1000 * v[i]), round(1000 * v[i + 1])) for _, v in shape.outline for i in range(0, len(v), 2)]
        assert drawn == wanted


def test_a_viewer_reads_the_height_of_its_lines() -> None:
    font = pymupdf.Font(fontbuffer=program([charstring(Shape((), (0.0, 0.0, 0.0, 0.0), 0.5))]))
    assert (font.ascender, font.descender) == pytest.approx((ASCENT / 1000, DESCENT / 1000))


@settings(deadline=None, max_examples=60)
@given(shapes=st.lists(SHAPES, min_size=1, max_size=5))
def test_a_program_is_a_function_of_its_glyphs(shapes: list[Shape]) -> None:
    codes = [charstring(shape) for shape in shapes]
    assert glyphs_of(program(codes)) == codes
    assert [check_charstring(code) for code in codes] == [round(shape.advance * 1000) for shape in shapes]


@settings(deadline=None, max_examples=200)
@given(shape=SHAPES, data=st.data())
def test_a_program_with_another_byte_is_none(shape: Shape, data: st.DataObject) -> None:
    good = program([charstring(shape)])
    place = data.draw(st.integers(0, len(good) - 1))
    bad = bytearray(good)
    bad[place] ^= data.draw(st.integers(1, 255))
    try:
        glyphs = glyphs_of(bytes(bad))
    except ProgramError:
        return
    assert program(glyphs) == bytes(bad)  # another glyph, and nothing but glyphs
    assert glyphs != [charstring(shape)]


@pytest.mark.parametrize(
    "code",
    [
        b"\x8b",  # no end
        b"\x8b\x0e\x0e",  # something after the end
        b"\x8b\x8b\x0e",  # an operand that no operator takes
        b"\x0e",  # no width
        b"\x8b\x8b\x8b\x0c\x0e",  # an operator that is never written
        b"\x8b\x1c\x00",  # a number that is cut off
    ],
)
def test_what_else_a_charstring_may_hold_is_refused(code: bytes) -> None:
    with pytest.raises(ProgramError):
        check_charstring(code)
    with pytest.raises(ProgramError):
        glyphs_of(program([code]))


def test_outlines_that_do_not_fit_are_not_set() -> None:
    with pytest.raises(Unsupported):
        charstring(Shape((("m", (40.0, 0.0)),), (0, 0, 1, 1), 0.5))
    with pytest.raises(Unsupported):
        program([])
