"""The text of a released page: what is seen, in order, in both engines, at every angle."""

from __future__ import annotations

import math
from pathlib import Path

import pikepdf
import pymupdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Dictionary, Name
from writing_helpers import boxed, document, found, line, release, text_of

from app.engine.page_drawing import PageDrawing
from app.engine.visibility import profile, seen_characters

SENTENCE = "Quick brown foxes (all 7) don't fly."


def _pdfium(output: Path, page_index: int = 0) -> str:
    pdf = pypdfium2.PdfDocument(output)
    try:
        return " ".join(pdf[page_index].get_textpage().get_text_range().split())
    finally:
        pdf.close()


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("user_unit", [1, 2.5])
def test_words_and_places_are_kept_on_turned_and_scaled_pages(tmp_path: Path, rotation: int, user_unit: float) -> None:
    text = SENTENCE.replace("(", "\\(").replace(")", "\\)")
    data = document(line(text), Rotate=rotation, UserUnit=user_unit, CropBox=[10, 20, 390, 290])
    _, output = release(tmp_path, data)
    assert text_of(output) == SENTENCE == _pdfium(output)
    with pymupdf.open(stream=data, filetype="pdf") as before, pymupdf.open(output) as after:
        was, now = _places(before), _places(after)
        assert was.keys() == now.keys()
        for character, origin in was.items():
            assert math.dist(origin, now[character]) < 0.2 * user_unit


def _places(pdf: pymupdf.Document) -> dict[str, tuple[float, float]]:
    """Where the first of each character stands on the first page, in view space."""
    found: dict[str, tuple[float, float]] = {}
    for block in PageDrawing(pdf, 0).characters():
        for char in (c for ln in block["lines"] for s in ln["spans"] for c in s["chars"] if c["c"] != " "):
            found.setdefault(char["c"], char["origin"])
    return found


@pytest.mark.parametrize("angle", [0, 30, 90, 135, 180, 270])
def test_slanted_text_is_read_by_both_engines(tmp_path: Path, angle: int) -> None:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=400, height=400)
        writer = pymupdf.TextWriter(page.rect)
        writer.append((120, 200), "Slanted words stay words")
        writer.write_text(page, morph=(pymupdf.Point(200, 200), pymupdf.Matrix(angle)))
        data = pdf.tobytes()
    _, output = release(tmp_path, data)
    assert text_of(output) == "Slanted words stay words" == _pdfium(output)


def test_right_to_left_text_keeps_its_reading_order(tmp_path: Path) -> None:
    text = "שלום עולם"
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        page.insert_htmlbox(pymupdf.Rect(50, 50, 300, 120), f"<p dir='rtl'>{text}</p>")
        data = pdf.tobytes()
    _, output = release(tmp_path, data)
    assert text_of(output) == text == _pdfium(output)


def test_a_word_keeps_what_is_not_covered(tmp_path: Path) -> None:
    data = document(line("Before \\(Smith\\), after"))
    entities = found(data, "Smith")
    facts, output = release(tmp_path, data, *entities)
    assert text_of(output) == "Before ( ), after"
    assert facts.pages[0].boxes == 1
    assert facts.pages[0].words_kept == 3


def test_covered_punctuation_does_not_take_its_word(tmp_path: Path) -> None:
    data = document(line("Whole word; next"))
    facts, output = release(tmp_path, data, *found(data, ";"))
    assert text_of(output) == "Whole word next"
    assert facts.pages[0].words_dropped == 0


def test_text_set_twice_to_look_bold_is_there_once(tmp_path: Path) -> None:
    content = " ".join(line("Bold letter llama", 40 + d, 200 + d / 2) for d in (0, 0.3, 0.6))
    _, output = release(tmp_path, document(content))
    assert text_of(output) == "Bold letter llama" == _pdfium(output)


def test_the_same_words_twice_on_a_page_are_there_twice(tmp_path: Path) -> None:
    _, output = release(tmp_path, document(line("again") + " " + line("again", 40, 180)))
    assert text_of(output) == "again again"


@pytest.mark.parametrize(
    "hidden",
    [
        "BT 3 Tr /F1 12 Tf 40 100 Td (HIDDEN) Tj 0 Tr ET",
        "1 g BT /F1 12 Tf 40 100 Td (HIDDEN) Tj ET 0 g",
        "BT /F1 12 Tf 40 100 Td (HIDDEN) Tj ET 1 g 30 90 200 40 re f 0 g",
        "BT /F1 12 Tf 40 100 Td (HIDDEN) Tj ET 0 g 30 90 200 40 re f",
        "q 0 0 5 5 re W n BT /F1 12 Tf 40 100 Td (HIDDEN) Tj ET Q",
        "BT /F1 12 Tf 40 900 Td (HIDDEN) Tj ET",
        "BT 3 Tr /F1 12 Tf 40 200 Td (HIDDEN) Tj 0 Tr ET",
        "BT /F1 0.1 Tf 40 100 Td (HIDDEN) Tj ET",
        "BT /F1 1 Tf 40 100 Td (HIDDEN) Tj ET",
        "q .05 0 0 .05 40 100 cm BT /F1 12 Tf (HIDDEN) Tj ET Q",
        "BT /F1 12 Tf 41 201 Td (HIDDEN) Tj ET 1 g 30 190 200 40 re f 0 g BT /F1 12 Tf 40 200 Td (seen words) Tj ET",
    ],
)
def test_what_is_not_seen_is_not_carried(tmp_path: Path, hidden: str) -> None:
    _, output = release(tmp_path, document(line("seen words") + " " + hidden))
    assert text_of(output) == "seen words" == _pdfium(output)


def test_a_font_that_has_its_size_in_its_matrix_is_no_small_print(tmp_path: Path) -> None:
    """As dvips writes its bitmap fonts: one point of type, ink of ten."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 300))
    names = [Name("/a"), Name("/b"), Name("/period")]
    ink = ["0 0 0 0 8 8 d1 0 0 8 8 re f", "0 0 0 0 6 8 d1 0 0 6 8 re f", "0 0 0 0 1 1 d1 0 0 1 1 re f"]
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 8, 8], FontMatrix=[1, 0, 0, 1, 0, 0], FirstChar=97,
        LastChar=99, Widths=[9, 9, 3], Encoding=Dictionary(Type=Name.Encoding, Differences=[97, *names]),
        CharProcs=Dictionary({str(n): pdf.make_stream(i.encode()) for n, i in zip(names, ink, strict=True)}),
        Resources=Dictionary(),
    )  # fmt: skip
    pdf.pages[0].obj.Resources = Dictionary(Font=Dictionary(F1=font))
    pdf.pages[0].obj.Contents = pdf.make_stream(line("abbac", size=1).encode())
    pdf.save(tmp_path / "in.pdf")
    _, output = release(tmp_path, (tmp_path / "in.pdf").read_bytes())
    assert text_of(output).replace(" ", "") == "abba."


def test_annotations_and_fields_are_text_too(tmp_path: Path) -> None:
    with pymupdf.open(stream=document(line("page")), filetype="pdf") as pdf:
        widget = pymupdf.Widget()
        widget.field_type, widget.field_name = pymupdf.PDF_WIDGET_TYPE_TEXT, "name"
        widget.rect, widget.field_value = pymupdf.Rect(40, 120, 200, 140), "Filled in"
        pdf[0].add_widget(widget)
        pdf[0].add_freetext_annot(pymupdf.Rect(40, 160, 200, 190), "Typed on")
        data = pdf.tobytes()
    _, output = release(tmp_path, data)
    assert {"page", "Filled", "in", "Typed", "on"} <= set(text_of(output).split())


def test_a_glyph_that_claims_to_be_a_long_text_says_nothing(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 300))
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> "
        "endcodespacerange 1 beginbfchar <41> <" + "SECRET".encode("utf-16-be").hex() + "> endbfchar endcmap end end"
    )
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, ToUnicode=pdf.make_stream(cmap.encode())
    )
    pdf.pages[0].obj.Resources = Dictionary(Font=Dictionary(F1=font))
    pdf.pages[0].obj.Contents = pdf.make_stream(line("AA BC").encode())
    pdf.save(tmp_path / "in.pdf")
    _, output = release(tmp_path, (tmp_path / "in.pdf").read_bytes())
    assert "ECRET" not in text_of(output).replace(" ", "")
    assert "BC" in text_of(output)


def test_visibility_is_told_per_character(tmp_path: Path) -> None:
    import numpy as np

    with pymupdf.open(stream=document(line("ab") + " 1 g 40 190 7 30 re f"), filetype="pdf") as pdf:
        drawing = PageDrawing(pdf, 0)
        chars = [c for b in drawing.characters() for ln in b["lines"] for s in ln["spans"] for c in s["chars"]]
        seen = seen_characters(
            drawing, profile(drawing), np.array([c["bbox"] for c in chars]), np.array([c["origin"] for c in chars]),
            [c["c"] for c in chars],
        )  # fmt: skip
    assert seen.tolist() == [False, True]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="()\\"), min_size=1, max_size=9),
        min_size=1,
        max_size=5,
    ),
    st.floats(6, 20),
)
def test_any_line_of_ascii_comes_back(tmp_path_factory: pytest.TempPathFactory, words: list[str], size: float) -> None:
    text = " ".join(words)
    _, output = release(tmp_path_factory.mktemp("any"), document(line(text, 20, 150, size), width=1200))
    assert text_of(output) == text


def test_nothing_under_a_drawn_box_is_left(tmp_path: Path) -> None:
    data = document(line("one two three"))
    _, output = release(tmp_path, data, boxed(0, 62, 190, 84, 220))
    assert "two" not in text_of(output)
    assert "three" in text_of(output)
