"""Type faces that a secret can be set in, and letters as outlines, from the outlines of MuPDF's Helvetica."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import pikepdf
import pymupdf
from fontTools.cffLib import CFFFontSet
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

Drawn = list[tuple[str, Any]]
"""Pen operators of fontTools and their points."""


@dataclass(frozen=True, slots=True)
class Face:
    """A font of a document and the code of each character in it."""

    font: pikepdf.Object
    code_of: dict[str, bytes]
    readable: bool = True
    """False where a code is not its letter's byte."""

    def codes(self, text: str) -> bytes:
        return b"".join(self.code_of[c] for c in text)

    def hidden_codes(self, secret: str) -> list[bytes]:
        """Pieces of the secret's codes, where bytes do not show its letters."""
        if self.readable:
            return []
        codes = [self.code_of[c] for c in secret]
        return [b"".join(codes[i : i + 6]) for i in range(len(codes) - 5)]


def base_font(pdf: Pdf, chance: random.Random, secret: str) -> Face:
    """One of the standard fonts, by its name alone."""
    name = chance.choice(["Helvetica", "Times-Roman", "Courier", "Helvetica-Bold", "Times-Italic"])
    encoding = chance.choice([Name.WinAnsiEncoding, Name.MacRomanEncoding])
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{name}"), Encoding=encoding)
    return Face(pdf.make_indirect(font), {c: c.encode() for c in secret + " "})


def shuffled_codes(pdf: Pdf, chance: random.Random, secret: str) -> Face:
    """A standard font under codes of its own (/Differences), with a ToUnicode map or with names alone."""
    letters = _letters(secret)
    codes = dict(zip(letters, chance.sample(range(130, 250), len(letters)), strict=True))
    differences: list[object] = []
    for letter, code in codes.items():
        differences += [code, Name(f"/{_name(letter)}")]
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array(differences)),
    )  # fmt: skip
    if chance.random() < 0.5:
        font.ToUnicode = pdf.make_indirect(Stream(pdf, unicode_map({bytes([c]): x for x, c in codes.items()})))
    return Face(pdf.make_indirect(font), {x: bytes([c]) for x, c in codes.items()}, readable=False)


def true_type(pdf: Pdf, chance: random.Random, secret: str) -> Face:
    """An embedded TrueType subset with its letters' own codes."""
    return embedded(pdf, secret)


def composite(pdf: Pdf, chance: random.Random, secret: str) -> Face:
    """A Type0 font with two-byte codes that are glyph numbers in shuffled order, and a ToUnicode map."""
    letters = _letters(secret)
    chance.shuffle(letters)
    codes = {letter: number.to_bytes(2, "big") for number, letter in enumerate(letters, 1)}
    program = font_program(tuple(letters))
    descendant = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/AAAAAB+Plain"), DW=600,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        W=Array([1, Array([width(letter) for letter in letters])]), CIDToGIDMap=Name.Identity,
        FontDescriptor=descriptor(pdf, program),
    )  # fmt: skip
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/AAAAAB+Plain"), Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(descendant)]),
        ToUnicode=pdf.make_indirect(Stream(pdf, unicode_map({c: x for x, c in codes.items()}, wide=True))),
    )  # fmt: skip
    return Face(pdf.make_indirect(font), codes, readable=False)


FACES = (base_font, base_font, shuffled_codes, true_type, composite)


def embedded(
    pdf: Pdf, text: str, *, shift: tuple[float, float] = (0, 0), advance: int | None = None, ascent: int = 800,
    descent: int = -200, family: str = "Plain",
) -> Face:  # fmt: skip
    """An embedded TrueType font of the letters of `text`.

    `shift` moves the outlines away from their origin (thousandths of an em), `advance` replaces every width.
    """
    letters = _letters(text)
    program = font_program(tuple(letters), shift, advance, ascent, descent, family)
    widths = [advance if advance is not None else width(chr(code)) for code in range(32, 127)]
    font = Dictionary(
        Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/AAAAAA+Plain"), FirstChar=32, LastChar=126,
        Widths=Array(widths), Encoding=Name.WinAnsiEncoding, FontDescriptor=descriptor(pdf, program, ascent, descent),
    )  # fmt: skip
    return Face(pdf.make_indirect(font), {c: c.encode() for c in letters})


def descriptor(pdf: Pdf, program: bytes, ascent: int = 800, descent: int = -200) -> pikepdf.Object:
    file = Stream(pdf, program, Length1=len(program))
    return pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor, FontName=Name("/AAAAAA+Plain"), Flags=32, ItalicAngle=0, Ascent=ascent,
            FontBBox=Array([-50, descent, 1000, ascent]), Descent=descent, CapHeight=ascent, StemV=80,
            FontFile2=pdf.make_indirect(file),
        )
    )  # fmt: skip


def unicode_map(letters: dict[bytes, str], *, wide: bool = False) -> bytes:
    """A ToUnicode CMap (9.10.3)."""
    space = "<0000> <FFFF>" if wide else "<00> <FF>"
    rows = "\n".join(f"<{code.hex()}> <{text.encode('utf-16-be').hex()}>" for code, text in letters.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def "
        f"1 begincodespacerange {space} endcodespacerange {len(letters)} beginbfchar\n{rows}\nendbfchar "
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode()


def width(letter: str) -> int:
    """Advance of a letter in thousandths of an em."""
    glyphs = _glyphs()
    name = _name(letter)
    return int(glyphs[name][1]) if name in glyphs else 600


def outlines(text: str, x: float, y: float, size: float) -> list[str]:
    """The outline of each letter as path operators, without the operator that paints."""
    scale = size / 1000
    found: list[str] = []
    for letter in text:
        if letter != " ":
            found.append(_path(_glyphs()[_name(letter)][0], scale, x, y))
        x += width(letter) * scale
    return found


def _path(drawn: Sequence[tuple[str, Any]], scale: float, x: float, y: float) -> str:
    def at(point: tuple[float, float]) -> str:
        return f"{x + point[0] * scale:.3f} {y + point[1] * scale:.3f}"

    words = {"moveTo": "m", "lineTo": "l", "curveTo": "c"}
    parts: list[str] = []
    for operator, points in drawn:
        parts.append("h" if operator == "closePath" else " ".join([*map(at, points), words[operator]]))
    return "\n".join(parts)


@cache
def _glyphs() -> dict[str, tuple[tuple[tuple[str, Any], ...], float]]:
    """Outlines (1000 units an em) and advance of the letters, digits and the space."""
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(pymupdf.Font("helv").buffer), None)
    shapes = fonts[0].CharStrings
    found = {}
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ":
        pen = RecordingPen()
        shape = shapes[_name(letter)]
        shape.draw(pen)
        found[_name(letter)] = (tuple(pen.value), shape.width)
    return found


@cache
def font_program(
    letters: tuple[str, ...], shift: tuple[float, float] = (0, 0), advance: int | None = None, ascent: int = 800,
    descent: int = -200, family: str = "Plain",
) -> bytes:  # fmt: skip
    """A TrueType program with these letters as glyphs 1, 2, …; its glyphs are named after their number."""
    shapes = {letter: list(_glyphs()[_name(letter)][0]) for letter in letters}
    widths = {letter: width(letter) if advance is None else advance for letter in letters}
    return _program(shapes, widths, shift, ascent, descent, family)


def _program(
    shapes: dict[str, Drawn], widths: dict[str, int], shift: tuple[float, float], ascent: int, descent: int,
    family: str,
) -> bytes:  # fmt: skip
    names = [".notdef", *(f"g{n}" for n in range(1, len(shapes) + 1))]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(letter): name for letter, name in zip(shapes, names[1:], strict=True)})
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    metrics = {".notdef": (600, 0)}
    for letter, name in zip(shapes, names[1:], strict=True):
        pen = TTGlyphPen(None)
        moved = TransformPen(Cu2QuPen(pen, 1.0), (1, 0, 0, 1, *shift))
        for operator, points in shapes[letter]:
            getattr(moved, operator)(*points)
        glyphs[name] = pen.glyph()
        metrics[name] = (widths[letter], 0)
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=ascent, descent=descent)
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=ascent, usWinAscent=max(ascent, 0), usWinDescent=max(-descent, 0))
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 3_600_000_000  # the same bytes every time
    buffer = io.BytesIO()
    builder.font.recalcTimestamp = False
    builder.font.save(buffer)
    return buffer.getvalue()


def glyph(text: str, shift: float = 0) -> Drawn:
    """The outlines of a text as one glyph, in thousandths of an em, moved to the right by `shift`."""
    pen = RecordingPen()
    for letter in text:
        moved = TransformPen(pen, (1, 0, 0, 1, shift, 0))
        for operator, points in _glyphs()[_name(letter)][0]:
            getattr(moved, operator)(*points)
        shift += width(letter)
    return list(pen.value)


def drawn_face(pdf: Pdf, shapes: dict[str, Drawn], widths: dict[str, int]) -> Face:
    """An embedded TrueType font in which a letter's code shows any drawing, with any width."""
    program = _program(shapes, widths, (0, 0), 800, -200, "Plain")
    font = Dictionary(
        Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/AAAAAA+Plain"), FirstChar=32, LastChar=126,
        Widths=Array([widths.get(chr(code), 600) for code in range(32, 127)]), Encoding=Name.WinAnsiEncoding,
        FontDescriptor=descriptor(pdf, program),
    )  # fmt: skip
    return Face(pdf.make_indirect(font), {c: c.encode() for c in shapes})


def _letters(text: str) -> list[str]:
    return sorted({*text, " "})


def _name(letter: str) -> str:
    return "space" if letter == " " else letter
