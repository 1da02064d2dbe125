"""The fonts of a released file: which code stands for which glyph and text.

There is one font for each style (upright, bold, italic and so on), whatever fonts the document had: a reader is told
what he can see, and nothing tells which fonts or subsets the document used. Only glyphs that a page shows get a code.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name

from app.domain.reports import Fallback
from app.engine.saving import ASCENT, DESCENT, FIRST_CODE, flate, unicode_map
from app.engine.vector.drawing import Glyph, Unsupported
from app.engine.vector.faces import EM, Shape
from app.engine.vector.font_program import MOST_GLYPHS, charstring, program, width_of

FONT = Name.Released
_FLAGS = ((1, 1 << 18), (2, 1 << 6), (4, 1 << 1), (8, 1))
"""Bits of a style, and the font flags that say the same (ISO 32000-2, table 121)."""
_SYMBOLIC = 4
NO_TEXT = "\ufffd"
"""What a glyph is said to be whose text is not known: every code has a text."""
_NOWHERE = (0.0, 0.0, 0.0, 0.0)


@dataclass(slots=True)
class _Font:
    codes: dict[tuple[bytes, str], int] = field(default_factory=dict)
    widths: list[int] = field(default_factory=list)


class Fonts:
    """Gives codes to glyphs, page after page, and writes the fonts at the end."""

    def __init__(self) -> None:
        self._fonts: dict[int, _Font] = {}
        self._objects: dict[int, pikepdf.Object] = {}
        self._outlines: dict[tuple[int, int], bytes] = {}

    def code(self, glyph: Glyph) -> tuple[int, int]:
        """The code of a glyph in the font of its style, and its width in thousandths of an em. Raises Unsupported."""
        font = self._fonts.setdefault(glyph.face.style, _Font())
        shape = glyph.face.shape(glyph.number)
        if glyph.inked:
            at = (id(glyph.face), glyph.number)
            if at not in self._outlines:
                self._outlines[at] = charstring(shape)
            outline = self._outlines[at]
        else:
            outline = charstring(Shape((), _NOWHERE, shape.advance))
        key = (outline, glyph.text or NO_TEXT)
        if key not in font.codes:
            if len(font.codes) >= MOST_GLYPHS:
                raise Unsupported(Fallback.TOO_MUCH)
            font.codes[key] = FIRST_CODE + len(font.codes)
            font.widths.append(width_of(shape))
        code = font.codes[key]
        return code, font.widths[code - FIRST_CODE]

    def reference(self, pdf: pikepdf.Pdf, style: int) -> pikepdf.Object:
        """The font object of a style, which is filled by `write`."""
        if style not in self._objects:
            self._objects[style] = pdf.make_indirect(Dictionary())
        return self._objects[style]

    def write(self, pdf: pikepdf.Pdf) -> None:
        """Fill the font objects that pages refer to."""
        for style, target in self._objects.items():
            font = self._fonts[style]
            data = program([outline for outline, _ in font.codes])
            file = flate(pdf, data)
            file.Subtype = Name.CIDFontType0C
            descriptor = Dictionary(
                Type=Name.FontDescriptor, FontName=FONT, Flags=flags(style), FontBBox=Array([0, DESCENT, EM, ASCENT]),
                ItalicAngle=0, Ascent=ASCENT, Descent=DESCENT, CapHeight=ASCENT, StemV=80,
                FontFile3=pdf.make_indirect(file),
            )  # fmt: skip
            descendant = Dictionary(
                Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=FONT,
                CIDSystemInfo=Dictionary(
                    Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
                ),
                DW=0, W=Array([FIRST_CODE, Array(font.widths)]), FontDescriptor=pdf.make_indirect(descriptor),
            )  # fmt: skip
            whole = Dictionary(
                Type=Name.Font, Subtype=Name.Type0, BaseFont=FONT, Encoding=Name("/Identity-H"),
                DescendantFonts=Array([pdf.make_indirect(descendant)]),
                ToUnicode=pdf.make_indirect(flate(pdf, unicode_map([text for _, text in font.codes]))),
            )  # fmt: skip
            for key, value in whole.items():
                target[key] = value


def flags(style: int) -> int:
    """The flags of a font of a style."""
    return _SYMBOLIC | sum(flag for bit, flag in _FLAGS if style & bit)
