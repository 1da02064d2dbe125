"""Make resources/fonts/invisible.ttf: the font of the text layer, one glyph that encloses nothing.

Its outline is a line there and back: no area, so no ink in any render mode, but a box as large as a letter's. With no
outline at all PDFium takes the box as flat and drops every word that is set at exactly 90 or 270 degrees.

The same bytes every time (fixed dates, no tool name), so that a reviewer can make the file again and compare.
Run: python packaging/make_invisible_font.py
"""

from __future__ import annotations

import io
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

UNITS_PER_EM = 1000
ASCENT = 800
DESCENT = -200
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts" / "invisible.ttf"


def font_bytes() -> bytes:
    """The font file: glyph 0 (.notdef) and glyph 1, both without area, half an em wide."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, DESCENT))
    pen.lineTo((UNITS_PER_EM // 2, ASCENT))
    pen.closePath()
    line = pen.glyph()
    order = [".notdef", "blank"]
    builder = FontBuilder(UNITS_PER_EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({0x20: "blank"})
    builder.setupGlyf(dict.fromkeys(order, line))
    builder.setupHorizontalMetrics(dict.fromkeys(order, (UNITS_PER_EM // 2, 0)))
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable({"familyName": "Invisible", "styleName": "Regular", "psName": "Invisible"})
    builder.setupOS2(sTypoAscender=ASCENT, sTypoDescender=DESCENT, usWinAscent=ASCENT, usWinDescent=-DESCENT)
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    buffer = io.BytesIO()
    builder.font.save(buffer)
    return buffer.getvalue()


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(font_bytes())
    print(TARGET.name, TARGET.stat().st_size, "bytes")
