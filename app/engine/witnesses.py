"""What two independent engines read on the pages of a released file: its characters and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from ctypes import c_double
from dataclasses import dataclass
from functools import cache
from math import ceil
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import pymupdf
import pypdfium2
import pypdfium2.raw as pdfium

from app.domain.geometry import Box, Point, Quadrilateral
from app.domain.matching import FoldedText, fold, occurrences
from app.engine.mupdf_store import forget_most
from app.engine.page_drawing import Pixels, mupdf, new_pixmap, samples

Boxes = npt.NDArray[np.float64]
Span = tuple[int, int, int, int]
"""x0, y0, x1, y1 in pixels of a page."""
MOST_PARTS, LARGEST_PART = 24, 0.5
"""Parts of a page that are painted by themselves, and how much of it they may be together."""
PAGES_AT_ONCE = 64
"""Pages after which PDFium opens a file anew."""
PART_MARGIN = 4
"""Pixels that are painted round a part: PDFium makes the first ones of an enlarged image from what it paints only."""


@dataclass(frozen=True, slots=True)
class PageText:
    """Text of a page and, for each of its characters, a box in view space (n x 4; NaN where there is none).

    `boxes` measures at its first call only: most pages are never asked, and one with hits is asked for each.
    """

    text: str
    boxes: Callable[[], Boxes]

    def enlarged(self, factor: float) -> PageText:
        """The same text on a page that is `factor` times as wide and high."""
        return self if abs(factor - 1) < 1e-3 else PageText(self.text, lambda: self.boxes() * factor)


class Picture(Protocol):
    """Gray levels of a page, rows x columns, of which parts are taken by slices."""

    @property
    def shape(self) -> tuple[int, ...]: ...

    def __getitem__(self, part: tuple[slice, slice], /) -> Pixels: ...


class PaintedInParts:
    """A picture whose parts are painted as they are asked for; where much is asked for, the whole page after all.

    PDFium paints a part as the whole page shows it there, at a fraction of its cost. MuPDF does not: it moves images
    that it scales by up to a pixel (seen of 1.27).
    """

    def __init__(self, columns: int, rows: int, paint: Callable[[Span], Pixels]) -> None:
        self.shape: tuple[int, ...] = (rows, columns)
        self._paint = paint
        self._whole: Pixels | None = None
        self._parts = self._pixels = 0

    def __getitem__(self, part: tuple[slice, slice], /) -> Pixels:
        (y0, y1, _), (x0, x1, _) = (one.indices(size) for one, size in zip(part, self.shape, strict=True))
        if x0 >= x1 or y0 >= y1:
            return np.zeros((max(0, y1 - y0), max(0, x1 - x0)), np.uint8)
        if self._whole is None:
            self._parts += 1
            self._pixels += (y1 - y0) * (x1 - x0)
            if self._parts <= MOST_PARTS and self._pixels <= self.shape[0] * self.shape[1] * LARGEST_PART:
                return self._paint((x0, y0, x1, y1))
            self._whole = self._paint((0, 0, self.shape[1], self.shape[0]))
        return self._whole[y0:y1, x0:x1]


class Witness(Protocol):
    """An engine that has opened the released file."""

    page_count: int

    def size(self, page_index: int) -> tuple[float, float]: ...

    def text(self, page_index: int) -> PageText: ...

    def gray(self, page_index: int, zoom: float) -> Pixels: ...

    def gray_parts(self, page_index: int, zoom: float) -> Picture: ...


class MuPDF(AbstractContextManager["MuPDF"]):
    """MuPDF's reading of a file. Raises what PyMuPDF raises where it cannot."""

    def __init__(self, data: bytes | Path, password: str | None = None) -> None:
        if isinstance(data, Path):
            self._pdf = pymupdf.open(data, filetype="pdf")
        else:
            self._pdf = pymupdf.open(stream=data, filetype="pdf")
        if password is not None and self._pdf.needs_pass:
            self._pdf.authenticate(password)
        self.page_count: int = self._pdf.page_count
        self._loaded: tuple[int, Any] = (-1, None)
        self._gray: tuple[int, float, Pixels] | None = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pdf.close()

    def _list(self, page_index: int) -> Any:
        if self._loaded[0] != page_index:
            forget_most()
            self._loaded = (page_index, self._pdf.load_page(page_index).get_displaylist(annots=1))
        return self._loaded[1]

    def size(self, page_index: int) -> tuple[float, float]:
        rect = self._list(page_index).rect
        return rect.width, rect.height

    def text(self, page_index: int) -> PageText:
        options = mupdf.FzStextOptions()
        options.flags = pymupdf.TEXT_PRESERVE_WHITESPACE
        page = pymupdf.TextPage(mupdf.FzStextPage(self._list(page_index).this, options))
        return PageText(page.extractText(), cache(lambda: _mupdf_boxes(page)))

    def gray(self, page_index: int, zoom: float) -> Pixels:
        """The page in gray levels. The last one painted is kept: more than one check looks at it."""
        if self._gray is None or self._gray[:2] != (page_index, zoom):
            self._gray = (page_index, zoom, self._paint(page_index, zoom, mupdf.fz_device_gray())[:, :, 0])
        return self._gray[2]

    def gray_parts(self, page_index: int, zoom: float) -> Picture:
        """The same."""
        return self.gray(page_index, zoom)

    def colour(self, page_index: int, zoom: float) -> Pixels:
        """The page in RGB, rows x columns x 3."""
        return self._paint(page_index, zoom, mupdf.fz_device_rgb())

    def _paint(self, page_index: int, zoom: float, space: Any) -> Pixels:
        drawing = self._list(page_index)
        rect = drawing.rect
        columns, rows = max(1, round(rect.width * zoom)), max(1, round(rect.height * zoom))
        pixmap = new_pixmap(space, (0, 0, columns, rows), transparent=False)
        device = mupdf.fz_new_draw_device(mupdf.FzMatrix(), pixmap)
        matrix = mupdf.FzMatrix(columns / rect.width, 0, 0, rows / rect.height, 0, 0)
        everything = mupdf.FzRect(mupdf.FzRect.Fixed_INFINITE)
        mupdf.fz_run_display_list(drawing.this, device, matrix, everything, mupdf.FzCookie())
        mupdf.fz_close_device(device)
        return samples(pixmap)


def _mupdf_boxes(page: Any) -> Boxes:
    """Boxes of the characters of MuPDF's plain text, in its order; NaN for the line breaks it adds."""
    rows: list[tuple[float, ...]] = []
    nothing = (np.nan,) * 4
    for block in page.extractRAWDICT()["blocks"]:
        for line in block.get("lines", ()):
            rows += [c["bbox"] for s in line["spans"] for c in s["chars"]]
            rows.append(nothing)
    return np.array(rows, np.float64).reshape(-1, 4)


class PDFium(AbstractContextManager["PDFium"]):
    """PDFium's reading of a file. Raises pypdfium2.PdfiumError where it cannot."""

    def __init__(self, data: bytes | Path, password: str | None = None) -> None:
        self._data, self._password = data, password
        self._pdf = pypdfium2.PdfDocument(data, password=password)
        self.page_count: int = len(self._pdf)
        self._loaded: tuple[int, Any] = (-1, None)
        self._pages = 0

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._loaded = (-1, None)
        self._pdf.close()

    def _page(self, page_index: int) -> Any:
        if self._loaded[0] != page_index:
            if self._pages == PAGES_AT_ONCE:  # it keeps every stream that it has read until the file is closed
                self.close()
                self._pdf = pypdfium2.PdfDocument(self._data, password=self._password)
                self._pages = 0
            self._pages += 1
            self._loaded = (page_index, self._pdf[page_index])
        return self._loaded[1]

    def size(self, page_index: int) -> tuple[float, float]:
        page = self._page(page_index)
        return page.get_width(), page.get_height()

    def text(self, page_index: int) -> PageText:
        page = self._page(page_index)
        reader = page.get_textpage()
        count = reader.count_chars()
        text = reader.get_text_range() if count else ""
        height = page.get_height()
        if len(text) == count:
            return PageText(text, cache(lambda: _pdfium_boxes(reader, range(count), height)))
        text, indices = _by_characters(reader, count)
        return PageText(text, cache(lambda: _pdfium_boxes(reader, indices, height)))

    def gray(self, page_index: int, zoom: float) -> Pixels:
        """The page in gray levels."""
        bitmap = self._page(page_index).render(scale=zoom, grayscale=True, may_draw_forms=True)
        pixels: Pixels = bitmap.to_numpy().copy()
        bitmap.close()
        return pixels[:, :, 0] if pixels.ndim == 3 else pixels

    def gray_parts(self, page_index: int, zoom: float) -> Picture:
        """The page in gray levels, painted where it is looked at.

        The bitmap is as large as the page: PDFium decodes images no finer than the bitmap has pixels, and in one as
        small as a part it would show a coarser picture.
        """
        page = self._page(page_index)
        columns, rows = (ceil(side * zoom) for side in self.size(page_index))
        bitmap = pypdfium2.PdfBitmap.new_native(columns, rows, pdfium.FPDFBitmap_Gray)
        wide, high = self.size(page_index)
        matrix = pdfium.FS_MATRIX(columns / wide, 0, 0, rows / high, 0, 0)
        flags = pdfium.FPDF_ANNOT | pdfium.FPDF_GRAYSCALE
        pixels: Pixels = bitmap.to_numpy()

        def paint(span: Span) -> Pixels:
            x0, y0 = (max(0, v - PART_MARGIN) for v in span[:2])
            x1, y1 = min(columns, span[2] + PART_MARGIN), min(rows, span[3] + PART_MARGIN)
            bitmap.fill_rect((255, 255, 255, 255), x0, y0, x1 - x0, y1 - y0)
            pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, pdfium.FS_RECTF(x0, y0, x1, y1), flags)
            return pixels[span[1] : span[3], span[0] : span[2]].copy()

        return PaintedInParts(columns, rows, paint)

    def colour(self, page_index: int, zoom: float) -> Pixels:
        """The page in RGB, rows x columns x 3."""
        bitmap = self._page(page_index).render(scale=zoom, rev_byteorder=True, may_draw_forms=True)
        pixels: Pixels = bitmap.to_numpy()[:, :, :3].copy()
        bitmap.close()
        return pixels


def _by_characters(reader: Any, count: int) -> tuple[str, Sequence[int]]:
    """A page's text and PDFium's number of each of its characters, which counts those beyond U+FFFF twice."""
    units = [pdfium.FPDFText_GetUnicode(reader.raw, index) for index in range(count)]
    text: list[str] = []
    indices: list[int] = []
    for index, unit in enumerate(units):
        if index and 0xDC00 <= unit < 0xE000 and 0xD800 <= units[index - 1] < 0xDC00:
            text[-1] = chr(0x10000 + ((units[index - 1] - 0xD800) << 10) + unit - 0xDC00)
        else:
            text.append(chr(unit) if unit and not 0xD800 <= unit < 0xE000 else "\ufffd")
            indices.append(index)
    return "".join(text), indices


def _pdfium_boxes(reader: Any, indices: Sequence[int], height: float) -> Boxes:
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    rows = np.full((len(indices), 4), np.nan)
    for row, index in enumerate(indices):
        if pdfium.FPDFText_GetCharBox(reader.raw, index, left, right, bottom, top):
            rows[row] = (left.value, height - top.value, right.value, height - bottom.value)
    return rows


class TermFinder:
    """Looks for terms in page texts by the rule of `app.domain.matching`."""

    def __init__(self, terms: Sequence[str]) -> None:
        self._terms = [(n, t, _bare(fold(t).text)) for n, t in enumerate(terms)]

    def find(self, text: str) -> dict[int, list[tuple[int, int]]]:
        """Spans of each term in `text`. Terms whose letters and digits are not in it at all are passed over quickly."""
        folded: FoldedText = fold(text)
        bare = _bare(folded.text)
        found: dict[int, list[tuple[int, int]]] = {}
        for number, term, letters in self._terms:
            if letters and letters in bare and (spans := list(occurrences(term, folded))):
                found[number] = spans
        return found


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def boxes_of_span(boxes: Boxes, start: int, end: int) -> tuple[Box, ...]:
    """Boxes (view space) of characters start..end, one for each line they run over."""
    lines: list[list[float]] = []
    for x0, y0, x1, y1 in boxes[start:end].tolist():
        if not (x0 == x0 and x1 > x0 and y1 > y0):
            continue
        if lines and y0 < lines[-1][3] and y1 > lines[-1][1] and x0 >= lines[-1][0] - 1:
            last = lines[-1]
            last[:] = [min(last[0], x0), min(last[1], y0), max(last[2], x1), max(last[3], y1)]
        else:
            lines.append([x0, y0, x1, y1])
    return tuple(Box(*line) for line in lines)


def characters_inside(text: PageText, quads: Sequence[Quadrilateral]) -> bool:
    """True where a character that is not a space has its centre in one of `quads` (view space)."""
    boxes = _with_width(text.boxes())
    if not len(boxes):
        return False
    x = (boxes[:, 0] + boxes[:, 2]) / 2
    y = (boxes[:, 1] + boxes[:, 3]) / 2
    for quad in quads:
        envelope = quad.envelope
        near = np.flatnonzero((x > envelope.x0) & (x < envelope.x1) & (y > envelope.y0) & (y < envelope.y1))
        for index in near.tolist():
            character = text.text[index] if index < len(text.text) else "?"
            if not character.isspace() and quad.contains(Point(float(x[index]), float(y[index]))):
                return True
    return False


def _with_width(boxes: Boxes) -> Boxes:
    """Boxes in which the later letters of a ligature, which MuPDF puts without width at its end, have its place."""
    boxes = boxes.copy()
    for index in np.flatnonzero(boxes[1:, 2] - boxes[1:, 0] < 1e-3).tolist():
        if abs(boxes[index, 2] - boxes[index + 1, 0]) < 0.01 and abs(boxes[index, 3] - boxes[index + 1, 3]) < 0.01:
            boxes[index + 1] = boxes[index]
    return boxes
