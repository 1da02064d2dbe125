"""Marks of a document as a file that other programs read."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.marks import Mark, MarkForm
from app.engine.interchange.fdf import fdf_bytes
from app.engine.interchange.marked_copy import marked_bytes
from app.engine.interchange.xfdf import xfdf_bytes
from app.engine.opening import OpenedDocument


def marks_file(marks: Sequence[Mark], form: MarkForm, file_name: str) -> bytes:
    """An FDF or XFDF for a document that is called `file_name`."""
    return xfdf_bytes(marks, file_name) if form is MarkForm.XFDF else fdf_bytes(marks, file_name)


def marked_copy(opened: OpenedDocument, marks: Sequence[Mark], password: str | None = None) -> bytes:
    """The open document with live marks; `password` opened it.

    Raises KnownError PAGE_OUT_OF_RANGE, or DAMAGED where its pages cannot be told apart.
    """
    return marked_bytes(opened.data, password, marks, opened.pdf.page_count)
