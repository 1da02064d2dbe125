"""The one page of a certificate as a PDF: drawn here from values.

Nothing of a document comes here. The same sheet gives the same bytes. Where a sheet is too long for its page it is set
in smaller type, down to SMALLEST; what is still too long loses rows and says so.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from pathlib import Path

from app.domain.certificate_sheet import Block, Cell, Sheet
from app.engine import new_file, sheet_pdf
from app.engine.sheet_setting import Canvas, Setter

SMALLEST = 0.72
"""Smallest scale of the type: 8-point text becomes 5.8 points."""
MORE = "…"


def _cut(sheet: Sheet, most: int) -> Sheet:
    """A sheet whose blocks have lost all rows after the first `most`, with "…" in their place."""

    def cut(block: Block) -> Block:
        if len(block.rows) <= most:
            return block
        more = (Cell(MORE), *(Cell("") for _ in block.rows[0][1:]))
        return replace(block, rows=(*block.rows[:most], more))

    return replace(sheet, blocks=tuple(cut(block) for block in sheet.blocks))


def _canvas_of(sheet: Sheet) -> Canvas:
    for step in range(100, round(100 * SMALLEST) - 1, -4):
        setter = Setter(sheet, step / 100)
        if setter.fits:
            return setter.canvas
    rows = range(1, max((len(block.rows) for block in sheet.blocks), default=0))
    most = bisect_left(rows, True, key=lambda n: not Setter(_cut(sheet, n), SMALLEST).fits)
    return Setter(_cut(sheet, max(most, 1)), SMALLEST).canvas


def pdf_bytes(sheet: Sheet) -> bytes:
    """The page as a PDF."""
    return sheet_pdf.pdf_bytes(sheet, [_canvas_of(sheet)])


def write(sheet: Sheet, output: Path) -> str:
    """Write the page to `output`, which must not exist. Returns its SHA-256. Raises KnownError OUTPUT_UNWRITABLE."""
    return new_file.write(pdf_bytes(sheet), output)
