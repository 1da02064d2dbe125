"""Make resources/fonts/invisible.ttf: the font of the text layer, a hundred glyphs that enclose nothing.

An outline is a line there and back: no area, so no ink in any render mode, but a box as large as a letter's. With no
outline at all PDFium takes the box as flat and drops every word that is set at exactly 90 or 270 degrees. Glyph n is
n twentieths of an em wide, so that the box of a character is as wide as the character.

The same bytes every time (fixed dates, no tool name), so that a reviewer can make the file again and compare.
Run: python packaging/make_invisible_font.py
"""

from __future__ import annotations

import io
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables._g_l_y_f import Glyph

UNITS_PER_EM = 1000
ASCENT = 800
DESCENT = -200
WIDTH_STEP = 50
GLYPHS = 100
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts" / "invisible.ttf"


def font_bytes() -> bytes:
    """The font file: glyph 0 (.notdef) without width, and glyphs 1 to 100."""
    widths = [WIDTH_STEP * number for number in range(GLYPHS + 1)]
    order = [".notdef", *(f"w{number}" for number in range(1, GLYPHS + 1))]
    builder = FontBuilder(UNITS_PER_EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({0x20: "w5"})
    builder.setupGlyf({name: _line(width) for name, width in zip(order, widths, strict=True)})
    builder.setupHorizontalMetrics({name: (width, 0) for name, width in zip(order, widths, strict=True)})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable({"familyName": "Invisible", "styleName": "Regular", "psName": "Invisible"})
    builder.setupOS2(sTypoAscender=ASCENT, sTypoDescender=DESCENT, usWinAscent=ASCENT, usWinDescent=-DESCENT)
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    buffer = io.BytesIO()
    builder.font.save(buffer)
    return buffer.getvalue()


def _line(width: int) -> Glyph:
    pen = TTGlyphPen(None)
    pen.moveTo((0, DESCENT))
    pen.lineTo((width, ASCENT))
    pen.closePath()
    return pen.glyph()


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(font_bytes())
    print(TARGET.name, TARGET.stat().st_size, "bytes")
