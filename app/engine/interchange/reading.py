"""Marks of a file of another program, for a document: told by its first bytes, with the texts that stand under them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pymupdf

from app.base.errors import FailureCode, KnownError
from app.domain.marks import Mark
from app.engine import opening
from app.engine.extraction import read_page
from app.engine.interchange.found import Marks, marks_of
from app.engine.interchange.objects import read_fdf, read_pages
from app.engine.interchange.texts import TextUnder
from app.engine.interchange.xfdf import read_xfdf
from app.engine.opening import OpenedDocument

LARGEST = 64 << 20
"""Bytes of the largest FDF or XFDF; a PDF may be as large as any document."""
_WINDOW = 1024


def read_marks(opened: OpenedDocument, path: Path, password: str | None = None) -> Marks:
    """The marks in an FDF, an XFDF or a PDF, for the open document.

    Raises KnownError: FILE_MISSING, FILE_UNREADABLE, NOT_MARKS, OTHER_DOCUMENT where their pages are not those of the
    document, PASSWORD_NEEDED or PASSWORD_WRONG of a PDF.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(_WINDOW)
            rest = stream.read(LARGEST) if b"%PDF-" not in head else b""
            if stream.read(1) and b"%PDF-" not in head:
                raise KnownError(FailureCode.NOT_MARKS)
    except FileNotFoundError:
        raise KnownError(FailureCode.FILE_MISSING) from None
    except OSError:
        raise KnownError(FailureCode.FILE_UNREADABLE) from None
    count = opened.pdf.page_count
    if b"%PDF-" in head:
        with opening.open_document(path, password=password) as marked:
            if marked.pdf.page_count != count:
                raise KnownError(FailureCode.OTHER_DOCUMENT)
            found = read_pages(marked.pdf)
    elif b"%FDF-" in head:
        found = read_fdf(head + rest)
    elif head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith((b"<", b"\0<", b"<\0")):
        found = read_xfdf(head + rest)
    else:
        raise KnownError(FailureCode.NOT_MARKS)
    marks = marks_of(found, count)
    return replace(marks, marks=tuple(_with_texts(opened, marks.marks)))


def _with_texts(opened: OpenedDocument, marks: Sequence[Mark]) -> list[Mark]:
    """Marks with the text of the layer that stands in them: what is only in a picture stays without. Each page is read
    once, and none is kept."""
    by_page: dict[int, list[int]] = {}
    for number, mark in enumerate(marks):
        by_page.setdefault(mark.page_index, []).append(number)
    told = list(marks)
    for page_index in sorted(by_page):
        try:
            under = TextUnder(read_page(opened, page_index))
        except (KnownError, pymupdf.mupdf.FzErrorBase):
            continue
        for number in by_page[page_index]:
            told[number] = replace(marks[number], text=under.inside(marks[number].quadrilaterals))
    return told
