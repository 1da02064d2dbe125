"""A page as a list of drawing operations that can be painted whole, without its text, or as text alone.

MuPDF keeps the methods of a drawing device as function pointers and skips those that are null; a device whose text
methods are null paints what lies behind the text. That is exact (the same clips, groups and images), needs no change
of the document, and costs one more render (median of 20 text pages at 144 dpi:
1.2 ms, against 8.0 ms for redacting a copy of the page and painting that).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import pymupdf

from app.base.errors import FailureCode, KnownError
from app.domain.geometry import Box, PageGeometry
from app.engine import opening
from app.engine.mupdf_store import forget_most
from app.engine.stext_xml import ABOVE_ORIGIN

Pixels = npt.NDArray[np.uint8]
"""Rows x columns (x channels) of 8-bit samples; row 0 is the top of the page as shown."""

mupdf: Any = pymupdf.mupdf

_TEXT = ("fill_text", "stroke_text")
_ALL_BUT_TEXT = (
    "fill_path", "stroke_path", "fill_shade", "fill_image", "fill_image_mask", "clip_path", "clip_stroke_path",
    "clip_text", "clip_stroke_text", "clip_image_mask", "pop_clip", "begin_mask", "end_mask", "begin_group",
    "end_group", "begin_tile", "end_tile",
)  # fmt: skip

_CHARACTER_FLAGS = (
    pymupdf.TEXT_PRESERVE_WHITESPACE
    | pymupdf.TEXT_PRESERVE_LIGATURES
    | pymupdf.TEXT_ACCURATE_BBOXES  # the box of a glyph's outline, not of its advance: ink is what counts
    | pymupdf.TEXT_IGNORE_ACTUALTEXT  # /ActualText says what nobody sees
    | pymupdf.TEXT_CLIP
)


@contextmanager
def no_antialiasing() -> Iterator[None]:
    """Paint every pixel whole or not at all. Hairlines stay: at level 0 MuPDF never drops a touched row."""
    graphics, text = mupdf.fz_graphics_aa_level(), mupdf.fz_text_aa_level()
    mupdf.fz_set_aa_level(0)
    try:
        yield
    finally:
        mupdf.fz_set_graphics_aa_level(graphics)
        mupdf.fz_set_text_aa_level(text)


class PageDrawing:
    """The drawing operations of one page, annotations and form fields included, in view space (points, y down)."""

    def __init__(self, pdf: pymupdf.Document, page_index: int) -> None:
        """Interpret the page. Raises KnownError: PAGE_OUT_OF_RANGE, or DAMAGED where MuPDF cannot."""
        self.page_index = page_index
        forget_most()
        self.page = opening.load_page(pdf, page_index)
        try:
            self.geometry: PageGeometry = opening.page_geometry(self.page)
            self._list: Any = self.page.get_displaylist(annots=1)
            self._origin = self._list.rect
        except Exception:
            raise KnownError(FailureCode.DAMAGED, page_index=page_index) from None
        self.width: float = self._origin.width
        self.height: float = self._origin.height
        if not (self.width > 0 and self.height > 0):
            raise KnownError(FailureCode.DAMAGED, page_index=page_index)

    def size_at(self, zoom: float) -> tuple[int, int]:
        """Columns and rows of the page painted at `zoom` pixels per point."""
        return max(1, round(self.width * zoom)), max(1, round(self.height * zoom))

    def colour(self, zoom: float) -> Pixels:
        """The page in RGB at `zoom` pixels per point."""
        return self._paint(mupdf.fz_device_rgb(), zoom)

    def gray(self, zoom: float) -> Pixels:
        """The page in gray levels, rows x columns."""
        return self._paint(mupdf.fz_device_gray(), zoom)[:, :, 0]

    def colour_part(self, span: tuple[int, int, int, int], zoom: float) -> Pixels:
        """The pixels x0, y0, x1, y1 of `colour`."""
        return self._paint(mupdf.fz_device_rgb(), zoom, span=span)

    def gray_part(self, span: tuple[int, int, int, int], zoom: float) -> Pixels:
        """The pixels x0, y0, x1, y1 of `gray`."""
        return self._paint(mupdf.fz_device_gray(), zoom, span=span)[:, :, 0]

    def behind_text(self, zoom: float, *, gray: bool = False) -> Pixels:
        """The page in RGB, or in gray levels, with no text painted. Text used as a clip still clips."""
        if gray:
            return self._paint(mupdf.fz_device_gray(), zoom, without=_TEXT)[:, :, 0]
        return self._paint(mupdf.fz_device_rgb(), zoom, without=_TEXT)

    def text_alone(self, zoom: float) -> Pixels:
        """How much ink (0-255) the text would put on each pixel were nothing in its way and nothing clipped."""
        return self._paint(mupdf.fz_device_gray(), zoom, without=_ALL_BUT_TEXT, transparent=True)[:, :, 1]

    def text_part(self, box: Box, zoom: float) -> Pixels:
        """How much ink (0-255) the text would put on a part of the page (view space), as `text_alone` has it."""
        x0, y0 = math.floor(box.x0 * zoom), math.floor(box.y0 * zoom)
        x1, y1 = math.ceil(box.x1 * zoom), math.ceil(box.y1 * zoom)
        try:
            pixmap = new_pixmap(mupdf.fz_device_gray(), (0, 0, max(1, x1 - x0), max(1, y1 - y0)), transparent=True)
            device = mupdf.fz_new_draw_device(mupdf.FzMatrix(), pixmap)
            for method in _ALL_BUT_TEXT:
                setattr(device.m_internal, method, None)
            area = mupdf.FzRect(0, 0, x1 - x0, y1 - y0)
            self.replay(device, (zoom, 0, 0, zoom, -x0, -y0), mupdf.FzCookie(), area)
            mupdf.fz_close_device(device)
            return samples(pixmap)[:, :, 1]
        except Exception:
            raise KnownError(FailureCode.DAMAGED, page_index=self.page_index) from None

    def characters(self) -> list[dict[str, Any]]:
        """Blocks of lines of spans of characters in MuPDF's reading order (its rawdict), boxes drawn round the ink."""
        try:
            pymupdf.TOOLS.unset_quad_corrections(True)
            options = mupdf.FzStextOptions()
            options.flags = _CHARACTER_FLAGS
            text = pymupdf.TextPage(mupdf.FzStextPage(self._list.this, options))
            blocks: list[dict[str, Any]] = text.extractRAWDICT()["blocks"]
            _put_columns_on_their_ink(blocks)
            return blocks
        except Exception:
            raise KnownError(FailureCode.DAMAGED, page_index=self.page_index) from None
        finally:
            pymupdf.TOOLS.unset_quad_corrections(False)

    def run(self, device: Any, zoom: float) -> None:
        """Replay the operations into a MuPDF device at `zoom` pixels per point."""
        self.replay(device, (zoom, 0, 0, zoom, 0, 0), mupdf.FzCookie())

    def replay(
        self,
        device: Any,
        through: tuple[float, float, float, float, float, float],
        cookie: Any,
        area: Any = None,
    ) -> None:
        """Replay the operations into a MuPDF device, view space seen through an affine map (a, b, c, d, e, f); those
        that touch an `area` of the device alone, where one is given."""
        a, b, c, d, e, f = through
        x0, y0 = self._origin.x0, self._origin.y0
        matrix = mupdf.FzMatrix(a, b, c, d, e - a * x0 - c * y0, f - b * x0 - d * y0)
        area = area or mupdf.FzRect(mupdf.FzRect.Fixed_INFINITE)
        mupdf.fz_run_display_list(self._list.this, device, matrix, area, cookie)

    def _paint(
        self,
        space: Any,
        zoom: float,
        *,
        without: tuple[str, ...] = (),
        transparent: bool = False,
        span: tuple[int, int, int, int] | None = None,
    ) -> Pixels:
        try:
            pixmap = new_pixmap(space, span or (0, 0, *self.size_at(zoom)), transparent=transparent)
            device = mupdf.fz_new_draw_device(mupdf.FzMatrix(), pixmap)
            for method in without:
                setattr(device.m_internal, method, None)
            self.run(device, zoom)
            mupdf.fz_close_device(device)
            return samples(pixmap)
        except Exception:
            raise KnownError(FailureCode.DAMAGED, page_index=self.page_index) from None


def _put_columns_on_their_ink(blocks: list[dict[str, Any]]) -> None:
    """Move the characters of vertical writing, which MuPDF boxes below the origin of their glyph, up to their glyphs;
    each begins at the top of its box then."""
    for line in (line for block in blocks for line in block.get("lines", ()) if line.get("wmode")):
        dx, dy = line["dir"]
        for span in line["spans"]:
            shift = ABOVE_ORIGIN * abs(span["size"])
            for char in span["chars"]:
                x0, y0, x1, y1 = char["bbox"]
                char["bbox"] = (x0 - shift * dx, y0 - shift * dy, x1 - shift * dx, y1 - shift * dy)
                back = shift + abs(dx) * (x1 - x0) + abs(dy) * (y1 - y0)
                char["origin"] = (char["origin"][0] - back * dx, char["origin"][1] - back * dy)


def new_pixmap(space: Any, box: tuple[int, int, int, int], *, transparent: bool) -> Any:
    """A MuPDF pixmap of a box of pixels: white, or clear with an alpha channel."""
    pixmap = mupdf.FzPixmap(space, mupdf.FzIrect(*box), mupdf.FzSeparations(), int(transparent))
    if transparent:
        mupdf.fz_clear_pixmap(pixmap)
    else:
        mupdf.fz_clear_pixmap_with_value(pixmap, 255)
    return pixmap


def samples(pixmap: Any) -> Pixels:
    """A copy of a pixmap's samples, rows x columns x channels (its memory goes when MuPDF lets it go)."""
    columns, rows, channels, stride = pixmap.w(), pixmap.h(), pixmap.n(), pixmap.stride()
    flat = np.frombuffer(mupdf.fz_pixmap_samples_memoryview(pixmap), np.uint8)
    used = flat.reshape(rows, stride)[:, : columns * channels]
    return used.reshape(rows, columns, channels).copy()
