"""Pages set glyph by glyph, each glyph in a colour of its own: a rendering tells whose every pixel is.

The glyphs are simple shapes with the reach of real letters (ascenders, descenders, accents, overhang); what a glyph
means is told by the font's ToUnicode map alone, as in many real files.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pikepdf
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from pymupdf import mupdf

from app.domain.geometry import Quadrilateral
from app.engine import opening
from app.engine.page_drawing import PageDrawing, no_antialiasing

SHAPES: dict[str, tuple[int, tuple[tuple[int, int, int, int], ...]]] = {
    "low": (560, ((40, 0, 520, 500),)),
    "tall": (560, ((40, 0, 140, 720), (140, 0, 520, 480))),
    "deep": (560, ((40, 0, 520, 500), (420, -210, 520, 0))),
    "thin": (240, ((80, 0, 160, 700),)),
    "capital": (680, ((40, 0, 640, 710),)),
    "leaning": (420, ((-70, -150, 60, 100), (60, 100, 330, 600), (330, 600, 480, 720))),
    "joined": (800, ((40, 0, 140, 720), (240, 0, 340, 720), (440, 0, 760, 490))),
    "wide": (1000, ((60, -60, 940, 820),)),
    "mark": (0, ((-440, 560, -120, 690),)),
    "dash": (330, ((40, 220, 290, 300),)),
    "blank": (280, ()),
    "unseen": (500, ()),
}
"""Name, advance and boxes of ink, in thousandths of an em. "mark" is set over the glyph before it."""

_NAMES = tuple(SHAPES)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shape and the text that its font says it stands for."""

    shape: str
    text: str

    @property
    def advance(self) -> float:
        return SHAPES[self.shape][0] / 1000

    @property
    def inked(self) -> bool:
        return bool(SHAPES[self.shape][1])


BLANK = Glyph("blank", " ")


@dataclass(frozen=True, slots=True)
class Row:
    """Glyphs set one after another from a point, in the order of the content stream; sizes and places in ems of the
    page's size."""

    glyphs: tuple[Glyph, ...]
    x: float
    y: float
    size: float = 1.0
    angle: float = 0.0
    slant: float = 0.0
    """Shear of the letters, as in an oblique face that is made by its matrix."""
    stretch: float = 1.0
    """Horizontal scaling (Tz / 100)."""
    vertical: bool = False
    twin: float = 0.0
    """Where it is not 0, the row is painted a second time so far to its side, to look bold."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: `em` is its size of type in points of user space; width and height in ems."""

    rows: tuple[Row, ...]
    em: float = 11.0
    width: float = 44.0
    height: float = 44.0
    origin: tuple[float, float] = (0.0, 0.0)
    cropped: float = 0.0
    """Ems that the crop box is inside of the media box at every side."""
    rotation: int = 0
    user_unit: float = 1.0
    whole_strings: bool = False
    """One string per row, so that no operator stands between the glyphs; then all have one colour."""


def write(sheet: Sheet, path: Path) -> Path:
    """The sheet as a PDF file. Glyph n of its rows, counted through, is painted in the colour `n`."""
    with pikepdf.new() as pdf:
        em = sheet.em
        x0, y0 = sheet.origin[0] * em, sheet.origin[1] * em
        x1, y1 = x0 + sheet.width * em, y0 + sheet.height * em
        inset = sheet.cropped * em
        codes: dict[Glyph, int] = {}
        content: list[str] = []
        number = 0
        for row in sheet.rows:
            for step in (0.0, row.twin) if row.twin else (0.0,):
                content.append(_set(row, number, codes, sheet, (x0, y0), step))
            number += len(row.glyphs)
        pdf.add_blank_page()
        page = pdf.pages[0].obj
        page.MediaBox = Array([x0, y0, x1, y1])
        if inset:
            page.CropBox = Array([x0 + inset, y0 + inset, x1 - inset, y1 - inset])
        if sheet.rotation:
            page.Rotate = sheet.rotation
        if sheet.user_unit != 1:
            page.UserUnit = sheet.user_unit
        fonts = Dictionary(H=_font(pdf, codes, vertical=False), V=_font(pdf, codes, vertical=True))
        page.Resources = Dictionary(Font=fonts)
        page.Contents = pdf.make_stream("\n".join(content).encode())
        pdf.save(path, static_id=True)
    return path


def _set(row: Row, number: int, codes: dict[Glyph, int], sheet: Sheet, origin: tuple[float, float], step: float) -> str:
    em = sheet.em
    cosine, sine = math.cos(math.radians(row.angle)), math.sin(math.radians(row.angle))
    a, b = cosine * row.stretch, sine * row.stretch
    c, d = -sine + row.slant * cosine, cosine + row.slant * sine
    x = origin[0] + (row.x + step * cosine) * em
    y = origin[1] + (row.y + step * sine) * em
    parts = [
        f"BT /{'V' if row.vertical else 'H'} {row.size * em:.6f} Tf {a:.6f} {b:.6f} {c:.6f} {d:.6f} {x:.6f} {y:.6f} Tm"
    ]
    strings = [f"{codes.setdefault(g, len(codes) + 1):04x}" for g in row.glyphs]
    if sheet.whole_strings:
        parts.append(f"{_colour(number)} rg <{''.join(strings)}> Tj")
    else:
        parts += [f"{_colour(number + i)} rg <{string}> Tj" for i, string in enumerate(strings)]
    return "\n".join([*parts, "ET"])


_LEVELS = 32
"""Steps of a channel: MuPDF does not paint every one of 256."""


def _colour(number: int) -> str:
    """Blue stays 0, so that no glyph is taken for paper."""
    red, green = divmod(number, _LEVELS)
    if red >= _LEVELS:
        raise ValueError("too many glyphs for a page")
    return f"{red / (_LEVELS - 1):.6f} {green / (_LEVELS - 1):.6f} 0"


class Ink:
    """Whose ink is where on the page as shown, at `zoom` pixels per point."""

    def __init__(self, opened: opening.OpenedDocument, zoom: float) -> None:
        with no_antialiasing():
            pixels = PageDrawing(opened.pdf, 0).colour(zoom).astype(np.float64)
        level = np.rint(pixels[:, :, :2] * ((_LEVELS - 1) / 255)).astype(np.int32)
        rows, columns = np.nonzero(pixels[:, :, 2] < 128)
        self.owners: npt.NDArray[np.int32] = level[rows, columns, 0] * _LEVELS + level[rows, columns, 1]
        """Per pixel with ink the number of its glyph."""
        self._points = np.column_stack((columns, rows)) + 0.5
        self._zoom = zoom
        self._to_view = opening.page_geometry(opened.pdf[0]).to_view

    def inside(self, quads: Sequence[Quadrilateral], grown: float) -> npt.NDArray[np.bool_]:
        """Per pixel with ink whether its centre lies in a quadrilateral grown by `grown` pixels (shrunk where it is
        negative)."""
        found = np.zeros(len(self.owners), bool)
        x, y = self._points[:, 0], self._points[:, 1]
        for quad in quads:
            ring = np.array([(p.x, p.y) for p in map(self._to_view.map, quad.corners)]) * self._zoom
            following = np.roll(ring, -1, axis=0)
            turn = np.sign(np.sum(ring[:, 0] * following[:, 1] - following[:, 0] * ring[:, 1])) or 1.0
            inside = np.full(len(found), True)
            for (ax, ay), (bx, by) in zip(ring, following, strict=True):
                length = math.hypot(bx - ax, by - ay) or 1.0
                inside &= turn * ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length >= -grown
            found |= inside
        return found


def raw_characters(opened: opening.OpenedDocument, page_index: int = 0) -> str:
    """MuPDF's own characters of a page, walked in its memory and not read from its XML, which the program does."""
    flags = mupdf.FZ_STEXT_ACCURATE_BBOXES | mupdf.FZ_STEXT_IGNORE_ACTUALTEXT
    found: list[str] = []
    text_page = opening.structured_text(opened.pdf[page_index], flags)  # kept: its blocks are only borrowed
    for block in text_page:
        if block.m_internal.type != mupdf.FZ_STEXT_BLOCK_TEXT:
            continue
        for line in block:
            found += [chr(character.m_internal.c) for character in line]
    return "".join(found)


def mirrored(row: Row) -> Row:
    """The row as writing from right to left is set: its last glyph first."""
    return replace(row, glyphs=row.glyphs[::-1])


def _font(pdf: Pdf, codes: dict[Glyph, int], *, vertical: bool) -> pikepdf.Object:
    program = _program()
    file = Stream(pdf, program, Length1=len(program))
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name("/AAAAAA+Shapes"), Flags=4, ItalicAngle=0, Ascent=800, Descent=-220,
        FontBBox=Array([-450, -220, 1000, 820]), CapHeight=700, StemV=80, FontFile2=pdf.make_indirect(file),
    )  # fmt: skip
    ordered = sorted(codes.items(), key=lambda item: item[1])
    glyph_numbers = bytes(2) + b"".join((_NAMES.index(g.shape) + 1).to_bytes(2, "big") for g, _ in ordered)
    descendant = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/AAAAAA+Shapes"), DW=500,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        W=Array([1, Array([SHAPES[g.shape][0] for g, _ in ordered])]),
        CIDToGIDMap=pdf.make_indirect(Stream(pdf, glyph_numbers)), FontDescriptor=pdf.make_indirect(descriptor),
    )  # fmt: skip
    rows = [(f"<{code:04x}>", f"<{glyph.text.encode('utf-16-be').hex()}>") for glyph, code in ordered]
    blocks = [rows[i : i + 100] for i in range(0, len(rows), 100)]
    listed = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(map(" ".join, block)) + "\nendbfchar" for block in blocks
    )
    unicode_map = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def "
        f"1 begincodespacerange <0000> <ffff> endcodespacerange {listed} "
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/AAAAAA+Shapes"),
            Encoding=Name("/Identity-V") if vertical else Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=pdf.make_indirect(Stream(pdf, unicode_map.encode())),
        )
    )  # fmt: skip


@cache
def _program() -> bytes:
    names = [".notdef", *_NAMES]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({0xE000 + i: name for i, name in enumerate(_NAMES)})
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    metrics = {".notdef": (500, 0)}
    for name, (advance, boxes) in SHAPES.items():
        pen = TTGlyphPen(None)
        for x0, y0, x1, y1 in boxes:
            pen.moveTo((x0, y0))
            for corner in ((x0, y1), (x1, y1), (x1, y0)):
                pen.lineTo(corner)
            pen.closePath()
        glyphs[name] = pen.glyph()
        metrics[name] = (advance, min((box[0] for box in boxes), default=0))
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=800, descent=-220)
    builder.setupNameTable({"familyName": "Shapes", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, usWinAscent=820, usWinDescent=220)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 3_600_000_000  # the same bytes every time
    buffer = io.BytesIO()
    builder.font.recalcTimestamp = False
    builder.font.save(buffer)
    return buffer.getvalue()
