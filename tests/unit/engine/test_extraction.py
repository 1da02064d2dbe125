"""Reading-order text and the places of its glyphs, checked against the ink that MuPDF draws."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import FailureCode, KnownError
from app.domain.geometry import Point, Quadrilateral
from app.engine import extraction, opening, rendering

ZOOM = 2.0
ACCENTED = "\u00c5\u00d1lfd"


def _ink(opened: opening.OpenedDocument, page_index: int = 0) -> np.ndarray:
    image = rendering.render_page(opened, page_index, ZOOM)
    return np.frombuffer(image.samples, np.uint8).reshape(image.height, image.width, 3)[:, :, 0] < 128


def _inside(opened: opening.OpenedDocument, quads: tuple[Quadrilateral, ...], shape: tuple[int, int]) -> np.ndarray:
    """Mask of the pixels whose centre lies in one of the quadrilaterals."""
    to_view = opening.page_geometry(opened.pdf[0]).to_view
    rows, columns = np.indices(shape)
    x, y = (columns + 0.5) / ZOOM, (rows + 0.5) / ZOOM
    mask = np.zeros(shape, bool)
    for quad in quads:
        ring = [to_view.map(p) for p in quad.corners]
        sides = [
            (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) for a, b in zip(ring, ring[1:] + ring[:1], strict=True)
        ]
        mask |= np.all([s >= 0 for s in sides], axis=0) | np.all([s <= 0 for s in sides], axis=0)
    return mask


def _quads(text: extraction.PageText, term: str) -> tuple[Quadrilateral, ...]:
    start = text.text.index(term)
    return text.quads(start, start + len(term))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    matrix=st.sampled_from(
        [(1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0), (0.866, 0.5, -0.5, 0.866), (-1, 0, 0, 1),
         (1, 0, 0.3, 1), (2, 0, 0, 1), (1, 0, 0, -1)]
    ),
    size=st.sampled_from([6, 11, 30]),
    origin=st.sampled_from([(0, 0), (-300, 150), (50.5, -80.25)]),
    rotation=st.sampled_from([0, 90, 180, 270]),
    user_unit=st.sampled_from([1, 2]),
    word=st.sampled_from(["Qapgyj", "\u00c0\u00dc\u00c7j", "xxx", "Ilf(,"]),
)  # fmt: skip
def test_a_quad_covers_all_ink_of_its_word(content_pdf, matrix, size, origin, rotation, user_unit, word):
    x, y = origin[0] + 200, origin[1] + 200
    a, b, c, d = matrix
    with content_pdf(
        f"BT /F1 {size} Tf {a} {b} {c} {d} {x} {y} Tm ({word.replace('(', chr(92) + '(')}) Tj ET",
        media_box=(origin[0], origin[1], origin[0] + 400, origin[1] + 400),
        Rotate=rotation,
        UserUnit=user_unit,
    ) as opened:
        text = extraction.read_page(opened, 0)
        ink = _ink(opened)
        quads = text.quads(0, len(text.text))
        covered = _inside(opened, quads, ink.shape)
    assert text.text == word
    assert ink.any()
    assert not (ink & ~covered).any()
    # Tight: no more than an em beyond the ink in any direction.
    rows, columns = np.nonzero(covered)
    ink_rows, ink_columns = np.nonzero(ink)
    margin = size * ZOOM * user_unit * 1.1
    assert ink_rows.min() - rows.min() < margin
    assert rows.max() - ink_rows.max() < margin
    assert ink_columns.min() - columns.min() < margin
    assert columns.max() - ink_columns.max() < margin


def test_a_box_between_tight_lines_cuts_neither(content_pdf):
    """Lines set solid: accents and descenders touch the usual band of the line between."""
    lines = "".join(f"1 0 0 1 72 {500 - 10 * i} Tm ({t}) Tj " for i, t in enumerate(("gypq", "secret", ACCENTED)))
    with content_pdf(f"BT /F1 10 Tf {lines} ET") as opened:
        text = extraction.read_page(opened, 0)
        shape = _ink(opened).shape
        target = _inside(opened, _quads(text, "secret"), shape)
    for other in ("gypq", ACCENTED):
        baseline = 500 if other == "gypq" else 480
        with content_pdf(f"BT /F1 10 Tf 1 0 0 1 72 {baseline} Tm ({other}) Tj ET") as opened:
            neighbour = _ink(opened)
        # One row of soft edge is allowed.
        assert (neighbour & target).any(axis=1).sum() <= 1
    with content_pdf("BT /F1 10 Tf 1 0 0 1 72 490 Tm (secret) Tj ET") as opened:
        assert not (_ink(opened) & ~target).any()


def test_a_word_s_box_leaves_its_neighbours_alone(content_pdf):
    with content_pdf("BT /F2 12 Tf 72 500 Td (left secret right) Tj ET") as opened:
        quads = _quads(extraction.read_page(opened, 0), "secret")
    (quad,) = quads
    advance = 12 * 0.6
    assert quad.bottom_left.x == pytest.approx(72 + 5 * advance, abs=1.1)
    assert quad.bottom_right.x == pytest.approx(72 + 11 * advance, abs=1.1)


def test_the_height_of_a_box_does_not_tell_its_letters(content_pdf):
    with content_pdf("BT /F1 12 Tf 72 500 Td (acorn) Tj 0 -60 Td (Bgdly) Tj ET") as opened:
        text = extraction.read_page(opened, 0)
    heights = [_quads(text, w)[0].envelope.height for w in ("acorn", "Bgdly")]
    assert heights[0] == pytest.approx(heights[1], abs=0.35)


def test_hyphens_at_line_ends_and_soft_breaks(content_pdf):
    lines = [
        "the witness met Mr Yama-",
        "moto near the Smith-",
        "Jones house and phoned",
        "him at 555-",
        "0123 that day",
    ]
    body = "".join(f"1 0 0 1 72 {500 - 13 * i} Tm ({t}) Tj " for i, t in enumerate(lines))
    with content_pdf(f"BT /F1 11 Tf {body} ET") as opened:
        text = extraction.read_page(opened, 0)
    assert "Yamamoto" in text.text
    assert "Smith-Jones" in text.text
    assert len(text.flat) == len(text.text)
    quads = _quads(text, "Yamamoto")
    assert len(quads) == 2
    assert quads[0].center.y > quads[1].center.y


def test_the_hyphen_at_the_line_end_is_covered_with_its_word(content_pdf):
    body = "1 0 0 1 72 500 Tm (the man called Yama-) Tj 1 0 0 1 72 487 Tm (moto went home again) Tj"
    with content_pdf(f"BT /F2 11 Tf {body} ET") as opened:
        quads = _quads(extraction.read_page(opened, 0), "Yamamoto")
    assert quads[0].bottom_right.x >= 72 + 11 * 0.6 * 20


def test_paragraphs_labels_and_columns_are_kept_apart(content_pdf):
    body = (
        "1 0 0 1 72 700 Tm (Name:) Tj 1 0 0 1 72 686 Tm (Freya Yamamoto) Tj "
        "1 0 0 1 320 700 Tm (Passport:) Tj 1 0 0 1 320 686 Tm (C98386756) Tj"
    )
    with content_pdf(f"BT /F1 11 Tf {body} ET") as opened:
        text = extraction.read_page(opened, 0)
    assert text.text.split() == ["Name:", "Freya", "Yamamoto", "Passport:", "C98386756"]
    assert "\n\n" in text.text[text.text.index("Yamamoto") : text.text.index("Passport")]


def test_letters_stacked_one_below_another_read_as_a_word(content_pdf):
    body = "".join(f"1 0 0 1 100 {700 - 15 * i} Tm ({c}) Tj " for i, c in enumerate("Freya Yamamoto") if c != " ")
    with content_pdf(f"BT /F2 12 Tf {body} ET") as opened:
        text = extraction.read_page(opened, 0)
        quads = _quads(text, "Freya Yamamoto")
        assert not (_ink(opened) & ~_inside(opened, quads, _ink(opened).shape)).any()
    assert len(quads) == 13


def test_text_that_no_reader_sees_is_read_as_well(content_pdf):
    body = (
        "BT /F1 12 Tf 3 Tr 72 500 Td (invisible) Tj ET "
        "BT /F1 12 Tf 0 Tr 72 760 Td (cropped) Tj ET BT /F1 12 Tf 900 500 Td (outside) Tj ET"
    )
    with content_pdf(body, CropBox=(0, 0, 612, 700)) as opened:
        text = extraction.read_page(opened, 0)
        for word in ("invisible", "cropped", "outside"):
            assert len(_quads(text, word)) == 1
        assert _quads(text, "outside")[0].bottom_left.x == pytest.approx(900, abs=2)


def test_field_values_and_free_text_are_read(tmp_path: Path):
    pdf = pymupdf.open()
    page = pdf.new_page()
    widget = pymupdf.Widget()
    widget.field_name, widget.field_type = "f", pymupdf.PDF_WIDGET_TYPE_TEXT
    widget.rect, widget.field_value = pymupdf.Rect(100, 100, 300, 130), "Okonkwo"
    page.add_widget(widget)
    page.add_freetext_annot(pymupdf.Rect(100, 200, 300, 230), "Lombardi", fontsize=12)
    path = tmp_path / "annotated.pdf"
    pdf.save(path)
    with opening.open_document(path) as opened:
        text = extraction.read_page(opened, 0)
    assert "Okonkwo" in text.text
    assert "Lombardi" in text.text


def test_the_glyphs_come_before_what_is_read_aloud(content_pdf):
    body = "/Span << /ActualText (Spoken Words) >> BDC BT /F1 12 Tf 72 500 Td (Shown Name) Tj ET EMC"
    with content_pdf(body) as opened:
        text = extraction.read_page(opened, 0)
    assert text.text.startswith("Shown Name")
    assert "Spoken Words" in text.text


def test_ligatures_and_accents_set_apart_are_folded(tmp_path: Path):
    folders = [p for p in (Path("/usr/share/fonts"), Path("C:/Windows/Fonts"), Path("/Library/Fonts")) if p.is_dir()]
    font = next((f for p in folders for f in p.rglob("DejaVuSans.ttf")), None)
    if font is None:
        pytest.skip("no font with the ligature here")
    pdf = pymupdf.open()
    pdf.new_page().insert_text((72, 72), "Gri\ufb03n Zoe\u0308", fontname="dejavu", fontfile=str(font), fontsize=20)
    path = tmp_path / "ligatures.pdf"
    pdf.save(path)
    with opening.open_document(path) as opened:
        text = extraction.read_page(opened, 0)
        i = text.text.index("Griffin")
        (part,) = text.quads(i + 4, i + 5)
        (whole,) = text.quads(i + 3, i + 6)
        assert part.bottom_left.x == pytest.approx(whole.bottom_left.x, abs=2)
        assert "Zoë" in text.text


def test_words_have_their_own_quads(content_pdf):
    with content_pdf("BT /F1 11 Tf 72 700 Td (two words) Tj 0 -14 Td (more) Tj ET") as opened:
        found = extraction.words(opened, 0)
    assert [w.text for w in found] == ["two", "words", "more"]
    assert found[0].quadrilateral.bottom_right.x < found[1].quadrilateral.bottom_left.x
    assert found[2].quadrilateral.contains(Point(80, 689))


def test_pages_without_text_and_pages_that_are_not_there(pages_pdf):
    with pages_pdf("") as opened:
        text = extraction.read_page(opened, 0)
        assert (text.text, text.quads(0, 10), extraction.words(opened, 0)) == ("", (), [])
        with pytest.raises(KnownError) as caught:
            extraction.read_page(opened, 1)
    assert caught.value.code is FailureCode.PAGE_OUT_OF_RANGE


def test_a_broken_page_still_gives_what_can_be_read(tmp_path: Path):
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.pages[0].obj.Contents = pdf.make_stream(b"BT /Gone 12 Tf 72 500 Td (text) Tj (unfinished")
        pdf.save(tmp_path / "broken.pdf")
    with opening.open_document(tmp_path / "broken.pdf") as opened:
        assert isinstance(extraction.read_page(opened, 0).text, str)
