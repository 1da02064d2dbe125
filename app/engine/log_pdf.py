"""Logs as PDFs of as many pages as they need; the list of values among them is never written unencrypted."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf

from app.domain.certificate_sheet import Block, Cell, Sheet
from app.engine import new_file, sheet_pdf
from app.engine.sheet_setting import Canvas, Setter

ATTACHED = "reference-list.csv"
_SCALE = 0.88
_USUAL_ROWS = 30
"""Rows that the first page is tried with."""


def canvases_of(sheet: Sheet) -> Iterator[Canvas]:
    """The pages of a sheet whose only block is a table: its head stands on every one."""
    (block,) = sheet.blocks
    head, rows = block.rows[0], block.rows[1:]
    fitting = _USUAL_ROWS
    while True:
        fitting, canvas = _filled(sheet, block, head, rows, fitting)
        yield canvas
        rows = rows[fitting:]
        if not rows:
            return
        sheet = replace(sheet, outcome=Cell(""))


def _filled(
    sheet: Sheet, block: Block, head: tuple[Cell, ...], rows: tuple[tuple[Cell, ...], ...], about: int
) -> tuple[int, Canvas]:
    """How many rows fit on a page, and the page. `about` is how many fitted on the last one: the next takes nearly as
    many. There is at least one: what is too high for a page would never fit."""
    count = max(1, min(about, len(rows)))
    tried = _set(sheet, block, head, rows, count)
    while not tried.fits and count > 1:
        count -= 1
        tried = _set(sheet, block, head, rows, count)
    while tried.fits and count < len(rows):
        more = _set(sheet, block, head, rows, count + 1)
        if not more.fits:
            break
        count, tried = count + 1, more
    return count, tried.canvas


def _set(sheet: Sheet, block: Block, head: tuple[Cell, ...], rows: tuple[tuple[Cell, ...], ...], n: int) -> Setter:
    return Setter(replace(sheet, blocks=(replace(block, rows=(head, *rows[:n])),)), _SCALE)


def write(sheet: Sheet, output: Path) -> str:
    """Write the pages to `output`, which must not exist. Returns its SHA-256. Raises KnownError OUTPUT_UNWRITABLE."""
    return new_file.write(sheet_pdf.pdf_bytes(sheet, list(canvases_of(sheet)), packed=True), output)


def write_sealed(sheet: Sheet, rows: str, passphrase: str, output: Path) -> str:
    """Write the pages with the table `rows` attached, encrypted with AES-256 (ISO 32000-2, 7.6, revision 6).

    Returns the SHA-256. Raises KnownError OUTPUT_UNWRITABLE.
    """
    canvases = list(canvases_of(sheet))
    with sheet_pdf.pdf_of(canvases) as pdf:
        sheet_pdf.describe(pdf, sheet, canvases)
        attached = pikepdf.AttachedFileSpec(
            pdf, rows.encode("utf-8"), filename=ATTACHED, mime_type="text/csv",
            description="", creation_date="", mod_date="",
        )  # fmt: skip
        pdf.attachments[ATTACHED] = attached
        made = io.BytesIO()
        locked = pikepdf.Encryption(owner=passphrase, user=passphrase, R=6, aes=True, metadata=True)
        pdf.save(made, encryption=locked, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return new_file.write(made.getvalue(), output)
