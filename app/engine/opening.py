"""Opening an original: read-only, hashed, refused with a code where it cannot be read.

The file is read into memory once, so that the hash, the render, the text and the release are of the same bytes even
where somebody replaces the file meanwhile.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pymupdf

from app.base.errors import FailureCode, KnownError
from app.domain.geometry import Box, PageGeometry

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

HEADER_WINDOW = 1024
"""Bytes in which `%PDF-` may start (ISO 32000-1, Annex H, implementation note 13)."""


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """An open original: the MuPDF document, its bytes and their SHA-256 (lower-case hex)."""

    pdf: pymupdf.Document
    data: bytes
    sha256: str
    encrypted: bool


@contextmanager
def open_document(path: Path, *, password: str | None = None, sha256: str = "") -> Iterator[OpenedDocument]:
    """Open a PDF for reading and close it afterwards.

    Raises KnownError: FILE_MISSING, FILE_UNREADABLE, EMPTY_FILE, NOT_A_PDF, DAMAGED, PASSWORD_NEEDED, PASSWORD_WRONG,
    NO_PAGES, or FILE_CHANGED where `sha256` is given and the bytes have another hash.
    """
    data = _read(path)
    digest = hashlib.sha256(data).hexdigest()
    if sha256 and digest != sha256:
        raise KnownError(FailureCode.FILE_CHANGED)
    if not data.strip(b"\0\t\r\n\f "):
        raise KnownError(FailureCode.EMPTY_FILE)
    if b"%PDF-" not in data[:HEADER_WINDOW]:
        raise KnownError(FailureCode.NOT_A_PDF)
    try:
        pdf = pymupdf.open(stream=data, filetype="pdf")
    except Exception:
        raise KnownError(FailureCode.DAMAGED) from None
    try:
        encrypted = bool(pdf.needs_pass)
        if encrypted and not (password is not None and pdf.authenticate(password)):
            raise KnownError(FailureCode.PASSWORD_NEEDED if password is None else FailureCode.PASSWORD_WRONG)
        try:
            page_count = pdf.page_count
        except Exception:
            raise KnownError(FailureCode.DAMAGED) from None
        if page_count < 1:
            raise KnownError(FailureCode.NO_PAGES)
        yield OpenedDocument(pdf, data, digest, encrypted)
    finally:
        pdf.close()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise KnownError(FailureCode.FILE_MISSING) from None
    except OSError:
        raise KnownError(FailureCode.FILE_UNREADABLE) from None


def load_page(pdf: pymupdf.Document, page_index: int) -> pymupdf.Page:
    """A page by its zero-based number. Raises KnownError PAGE_OUT_OF_RANGE or DAMAGED."""
    if not 0 <= page_index < pdf.page_count:
        raise KnownError(FailureCode.PAGE_OUT_OF_RANGE, page_index=page_index)
    try:
        return pdf.load_page(page_index)
    except Exception:
        raise KnownError(FailureCode.DAMAGED, page_index=page_index) from None


def page_geometry(page: pymupdf.Page) -> PageGeometry:
    """How MuPDF shows the page: visible box in user space (crop within media), rotation, user unit."""
    kind, value = page.parent.xref_get_key(page.xref, "UserUnit")
    user_unit = float(value) if kind in ("int", "float", "real") and 0 < float(value) < 1e4 else 1.0
    # `transformation_matrix` maps user space to MuPDF's unrotated top-left space; its inverse gives the exact box
    # MuPDF crops to, whatever the page dictionary says.
    rotation = page.rotation % 360
    raw = page.cropbox  # in MuPDF's coordinates: origin at the top of the media box
    media = page.mediabox
    box = Box(raw.x0, media.y1 - (raw.y1 - 0.0), raw.x1, media.y1 - raw.y0)
    return PageGeometry(box, rotation if rotation in (0, 90, 180, 270) else 0, user_unit)
