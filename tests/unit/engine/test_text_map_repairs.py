"""Text that MuPDF takes apart: accents set as letters, writing down the page, soft hyphens that are seen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from typeset_pages import BLANK, Glyph, Ink, Row, Sheet, write

from app.engine import extraction, opening, text_layer, visibility
from app.engine.page_drawing import PageDrawing
from app.engine.page_text import PageText

NAME = "\u5c71\u7530\u592a\u90ce"
NEXT = "\u4f4f\u3093\u3067\u3044\u308b\u4eba"
REST = "\u306f\u6771\u4eac\u306b"


def text_of(opened: opening.OpenedDocument) -> str:
    return extraction.read_page(opened, 0).text


def drawn_down(path: Path) -> Path:
    """A name and what follows it in vertical writing, in a Japanese font that is not embedded."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(400, 400))
        descriptor = Dictionary(
            Type=Name.FontDescriptor, FontName=Name("/HeiseiMin-W3"), Flags=4, ItalicAngle=0, Ascent=800, Descent=-200,
            FontBBox=Array([0, -200, 1000, 900]), CapHeight=700, StemV=80,
        )  # fmt: skip
        descendant = Dictionary(
            Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=Name("/HeiseiMin-W3"), FontDescriptor=descriptor,
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Japan1"), Supplement=2),
        )  # fmt: skip
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/HeiseiMin-W3"), Encoding=Name("/UniJIS-UCS2-V"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
        )  # fmt: skip
        page = pdf.pages[0].obj
        page.Resources = Dictionary(Font=Dictionary(V=pdf.make_indirect(font)))
        lines = [(NAME + REST, 300), (NEXT, 270)]
        shown = [f"BT /V 20 Tf {x} 350 Td <{t.encode('utf-16-be').hex()}> Tj ET" for t, x in lines]
        page.Contents = pdf.make_stream("\n".join(shown).encode())
        pdf.save(path)
    return path


def test_a_name_written_down_the_page_is_one_word_on_its_own_ink(tmp_path: Path) -> None:
    with opening.open_document(drawn_down(tmp_path / "down.pdf")) as opened:
        text = extraction.read_page(opened, 0)
        assert text.text == f"{NAME}{REST}\n{NEXT}"
        (quad,) = text.quads(0, len(NAME))
        drawing = PageDrawing(opened.pdf, 0)
        ink = drawing.gray(2.0) < 128
        view = drawing.geometry.to_view.map_quadrilateral(quad).envelope
    column = ink[:, 570:622]
    rows = column.any(axis=1).nonzero()[0]
    assert view.y0 * 2 <= rows[0]
    # Four letters of eight: the box ends in the blank between the fourth and the fifth.
    between = int(view.y1 * 2)
    assert not column[between - 1 : between + 1].any()
    assert column[: between - 1].any(axis=1).sum() > 0.7 * 4 * 40


def test_the_text_layer_of_a_name_written_down_the_page_goes_with_its_box(tmp_path: Path) -> None:
    with opening.open_document(drawn_down(tmp_path / "down.pdf")) as opened:
        text = extraction.read_page(opened, 0)
        drawing = PageDrawing(opened.pdf, 0)
        page = visibility.profile(drawing)
        covered = np.zeros_like(page.ink)
        for quad in text.quads(0, len(NAME)):
            box = drawing.geometry.to_view.map_quadrilateral(quad).envelope
            x0, y0, x1, y1 = (int(v * page.zoom) for v in (box.x0, box.y0, box.x1, box.y1))
            covered[y0:y1, x0:x1] = True
        layer = text_layer.text_layer(drawing, page, covered)
    kept = "".join(glyph.text for run in layer.runs for glyph in run.glyphs)
    assert kept == f"{REST}{NEXT}"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        # As TeX sets it: the accent first, then back, then the letter.
        ("(Ren) Tj [(\u00b4) 333 (e)] TJ ( Dupont) Tj", "Ren\u00e9 Dupont"),
        ("(M) Tj [(\u00a8) 440 (u)] TJ (ller) Tj", "M\u00fcller"),
        # The letter first.
        ("(Fran) Tj [(c) 420 (\u00b8)] TJ (ois) Tj", "Fran\u00e7ois"),
        ("(Se) Tj [(n) 445 (~)] TJ (or) Tj", "Se\u00f1or"),
        # Beside a letter it stands for itself, and an acute alone is what many keyboards give for an apostrophe.
        ("(a ~ b) Tj", "a ~ b"),
        ("(O\u00b4Brien) Tj", "O'Brien"),
    ],
)  # fmt: skip
def test_accents_set_as_letters_of_their_own(content_pdf, content: str, expected: str) -> None:
    with content_pdf(f"BT /F1 12 Tf 72 500 Td {content} ET") as opened:
        assert text_of(opened) == expected


def set_apart(text: str) -> tuple[Glyph, ...]:
    return tuple(BLANK if c == " " else Glyph("dash" if c == "\u00ad" else "low", c) for c in text)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["12\u00ad03\u00ad1980 and 555\u00ad0123"], "12-03-1980 and 555-0123"),
        (["Mc\u00adDonald co\u00adop"], "McDonald coop"),
        (["the man called Yama\u00ad", "moto went"], "the man called Yamamoto went"),
        (["we met Anna Smith\u00ad", "Jones there"], "we met Anna Smith-Jones there"),
        (["call us at 555\u00ad", "0123 at noon"], "call us at 555-0123 at noon"),
    ],
)
def test_soft_hyphens_that_are_seen(tmp_path: Path, lines: list[str], expected: str) -> None:
    rows = tuple(Row(set_apart(line), 3, 40 - 1.2 * number) for number, line in enumerate(lines))
    with opening.open_document(write(Sheet(rows), tmp_path / "soft.pdf")) as opened:
        assert text_of(opened) == expected


def test_a_soft_hyphen_has_a_place_though_it_is_not_in_the_text(tmp_path: Path) -> None:
    row = Row(set_apart("co\u00adop"), 3, 40)
    with opening.open_document(write(Sheet((row,)), tmp_path / "soft.pdf")) as opened:
        text = extraction.read_page(opened, 0)
        ink = Ink(opened, 2.0)
        assert text.text == "coop"
        assert ink.inside(text.quads(0, 2), 1.5)[ink.owners == 2].all()


@pytest.mark.parametrize(("angle", "slant"), [(0.0, 0.2), (7.0, 0.0), (45.0, 0.0)])
def test_every_letter_of_a_ligature_has_its_ink_in_text_that_leans(tmp_path: Path, angle: float, slant: float) -> None:
    row = Row((Glyph("low", "a"), Glyph("joined", "\ufb03"), Glyph("low", "n")), 9, 20, angle=angle, slant=slant)
    with opening.open_document(write(Sheet((row,), em=4.0), tmp_path / "ligature.pdf")) as opened:
        text: PageText = extraction.read_page(opened, 0)
        ink = Ink(opened, 5.0)
        assert text.text == "affin"
        for index in (1, 2, 3):
            assert ink.inside(text.quads(index, index + 1), 1.5)[ink.owners == 1].all()
