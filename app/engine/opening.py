"""Opening an original: read-only, hashed, refused with a code where it cannot be read.

The file is read into memory once, so that the hash, the render, the text and the release are of the same bytes even
where somebody replaces the file meanwhile.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pymupdf
from pymupdf import mupdf

from app.base.errors import FailureCode, KnownError
from app.domain.documents import DocumentFacts, FileFacts, PageFacts
from app.domain.geometry import Box, PageGeometry
from app.engine import file_facts

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

HEADER_WINDOW = 1024
"""Bytes in which `%PDF-` may start (ISO 32000-1, Annex H, implementation note 13)."""

INK_PIXELS = 420.0
"""Longest side, in pixels, of the small picture that tells a blank page from one with ink (about 36 dpi)."""

SCAN_SHARE = 0.5
"""Share of a page that its raster images cover where it is called a scan."""


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
        page: pymupdf.Page = pdf.load_page(page_index)
    except Exception:
        raise KnownError(FailureCode.DAMAGED, page_index=page_index) from None
    return page


def page_geometry(page: pymupdf.Page) -> PageGeometry:
    """How MuPDF shows the page: visible box in user space (crop within media), rotation, user unit.

    Taken from MuPDF's own page transform rather than from the page dictionary, so that inherited attributes, corner
    order, a crop box that reaches out of the media box and nonsense values are read as the renderer reads them.
    """
    box, transform = mupdf.FzRect(), mupdf.FzMatrix()
    mupdf.pdf_page_transform(mupdf.pdf_page_from_fz_page(page.this), box, transform)
    user_unit = round(abs(transform.a) + abs(transform.b), 6)  # MuPDF keeps 32-bit floats
    if abs(transform.a) > abs(transform.b):
        rotation = 0 if transform.a > 0 else 180
    else:
        rotation = 90 if transform.b > 0 else 270
    return PageGeometry(Box(box.x0, box.y0, box.x1, box.y1), rotation, user_unit)


def probe(opened: OpenedDocument) -> DocumentFacts:
    """Preflight: facts of the file and of every page.

    Raises KnownError DAMAGED for a page that cannot be loaded at all. A page that loads but cannot be run to its end
    is reported as unread, not as a failure.
    """
    pdf = opened.pdf
    pages: list[PageFacts] = []
    pinned = 0
    for page_index in range(pdf.page_count):
        page = load_page(pdf, page_index)
        pages.append(_page_facts(page, page_index))
        pinned += sum(kind == mupdf.PDF_ANNOT_FILE_ATTACHMENT for _, kind, _ in _annotations(page))
    groups = file_facts.layer_states(pdf)
    states = file_facts.saved_states(opened.data)
    file = FileFacts(
        encrypted=opened.encrypted,
        signed=file_facts.is_signed(pdf),
        has_forms=file_facts.has_fields(pdf),
        has_xfa=file_facts.has_xfa(pdf),
        attachments=pinned + file_facts.embedded_files(pdf),
        layers=len(groups),
        hidden_layers=sum(not shown for shown in groups),
        earlier_revisions=states.earlier,
        text_pages=sum(page.has_text for page in pages),
        scanned_pages=sum(page.scanned for page in pages),
        # Asked last: MuPDF repairs a file where it first meets the damage.
        repaired=bool(pdf.is_repaired) or states.is_cut_off,
    )
    return DocumentFacts(opened.sha256, len(opened.data), tuple(pages), file)


def _annotations(page: pymupdf.Page) -> list[tuple[int, int, str]]:
    try:
        return list(page.annot_xrefs())
    except Exception:  # a broken /Annots array: MuPDF shows no annotation then
        return []


def _page_facts(page: pymupdf.Page, page_index: int) -> PageFacts:
    try:
        geometry = page_geometry(page)
    except Exception:
        raise KnownError(FailureCode.DAMAGED, page_index=page_index) from None
    try:
        label = page.get_label()
    except Exception:
        label = ""
    try:
        text_page = structured_text(page, mupdf.FZ_STEXT_PRESERVE_IMAGES)
        blocks = [block.m_internal for block in text_page]
        kinds = [block.type for block in blocks]
        has_images = mupdf.FZ_STEXT_BLOCK_IMAGE in kinds
        scanned = has_images and _is_scanned(page, [b.bbox for b in blocks if b.type == mupdf.FZ_STEXT_BLOCK_IMAGE])
        has_text = mupdf.FZ_STEXT_BLOCK_TEXT in kinds and bool(plain_text(text_page).strip())
        unread = not has_text and _has_ink(page)
    except Exception:
        return PageFacts(geometry, label, unread=True)
    return PageFacts(geometry, label, has_text, has_images, unread, scanned)


def _is_scanned(page: pymupdf.Page, images: Iterable[mupdf.fz_rect]) -> bool:
    """True where images cover most of what is shown of the page. Overlaps count twice: a scan may come in strips, and
    a picture over a picture is none the less one."""
    shown = mupdf.fz_bound_page(page.this)
    area = (shown.x1 - shown.x0) * (shown.y1 - shown.y0)
    covered = 0.0
    for box in images:
        width = min(box.x1, shown.x1) - max(box.x0, shown.x0)
        height = min(box.y1, shown.y1) - max(box.y0, shown.y0)
        covered += max(width, 0.0) * max(height, 0.0)
    return bool(area > 0 and covered >= SCAN_SHARE * area)


def _has_ink(page: pymupdf.Page) -> bool:
    """True where the page, drawn small, is not one flat colour."""
    longest = max(page.rect.width, page.rect.height, 1.0)
    scale = min(1.0, INK_PIXELS / longest)
    pixmap = page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csGRAY, alpha=False)
    samples = bytes(pixmap.samples)  # `Pixmap.is_unicolor` walks the pixels in Python: 250 ms a page
    return samples.count(samples[:1]) != len(samples)


def structured_text(page: pymupdf.Page, flags: int) -> mupdf.FzStextPage:
    """MuPDF's text of the page as shown: in view space, with annotations and fields, text off the page included.

    `pymupdf.Page.get_textpage` leaves annotations out and sets the page's rotation to zero while it works, so its
    coordinates are of no space that this program knows.
    """
    options = mupdf.FzStextOptions()
    options.flags = flags
    text_page = mupdf.FzStextPage(mupdf.fz_bound_page(page.this))
    device = mupdf.fz_new_stext_device(text_page, options)
    mupdf.fz_run_page(page.this, device, mupdf.FzMatrix(), mupdf.FzCookie())
    mupdf.fz_close_device(device)
    return text_page


def plain_text(text_page: mupdf.FzStextPage) -> str:
    """The text of a structured text page, without positions."""
    buffer = mupdf.FzBuffer(4096)
    output = mupdf.FzOutput(buffer)
    mupdf.fz_print_stext_page_as_text(output, text_page)
    output.fz_close_output()
    return bytes(mupdf.fz_buffer_extract(buffer)).decode("utf-8", "replace")
