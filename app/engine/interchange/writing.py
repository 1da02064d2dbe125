"""Marks of a document as a file that other programs read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.marks import Mark, MarkForm
from app.engine import new_file
from app.engine.interchange.fdf import fdf_bytes
from app.engine.interchange.marked_copy import marked_bytes
from app.engine.interchange.xfdf import xfdf_bytes
from app.engine.opening import OpenedDocument


def write_marks(
    opened: OpenedDocument,
    marks: Sequence[Mark],
    form: MarkForm,
    output: Path,
    file_name: str,
    password: str | None = None,
) -> str:
    """Write `output`, which must not exist. Returns its SHA-256.

    Raises KnownError: OUTPUT_UNWRITABLE, and of a copy PAGE_OUT_OF_RANGE, or DAMAGED where its pages cannot be told
    apart.
    """
    match form:
        case MarkForm.FDF:
            data = fdf_bytes(marks, file_name)
        case MarkForm.XFDF:
            data = xfdf_bytes(marks, file_name)
        case MarkForm.PDF:
            data = marked_bytes(opened.data, password, marks, opened.pdf.page_count)
    return new_file.write(data, output)
