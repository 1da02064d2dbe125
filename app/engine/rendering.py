"""Pixels of a page, as a viewer shows it: annotations and form fields included."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pymupdf

from app.base.errors import FailureCode, KnownError
from app.domain.geometry import Box
from app.engine.opening import OpenedDocument, load_page, page_geometry

MAX_SIDE = 20_000
MAX_PIXELS = 100_000_000


@dataclass(frozen=True, slots=True)
class PageImage:
    """`height` rows of `width` RGB pixels, 3 bytes each, without padding. `left` and `top` are the pixels of the page
    before them."""

    width: int
    height: int
    samples: bytes
    left: int = 0
    top: int = 0


def render_page(opened: OpenedDocument, page_index: int, scale: float, clip: Box | None = None) -> PageImage:
    """Draw a page, or the part of it inside `clip`.

    Args:
        opened: The document.
        page_index: Zero-based.
        scale: Pixels per 1/72 inch.
        clip: In view space (origin top left, y down, 1/72 inch); None for the whole page.

    Raises:
        KnownError: PAGE_OUT_OF_RANGE, DAMAGED, PAGE_TOO_LARGE beyond 20,000 pixels a side or 100 million in all,
            BAD_REQUEST for a scale that is not positive or a clip that misses the page.
    """
    if not (math.isfinite(scale) and scale > 0):
        raise KnownError(FailureCode.BAD_REQUEST, page_index=page_index)
    page = load_page(opened.pdf, page_index)
    try:
        geometry = page_geometry(page)
    except Exception:
        raise KnownError(FailureCode.DAMAGED, page_index=page_index) from None
    whole = Box(0.0, 0.0, geometry.view_width, geometry.view_height)
    area = whole if clip is None else _intersection(whole, clip, page_index)
    width, height = area.width * scale, area.height * scale
    # One pixel more than the exact size, because MuPDF rounds outwards.
    if max(width, height) + 1 > MAX_SIDE or (width + 1) * (height + 1) > MAX_PIXELS:
        raise KnownError(FailureCode.PAGE_TOO_LARGE, page_index=page_index)
    try:
        pixmap = page.get_pixmap(
            matrix=pymupdf.Matrix(scale, scale),
            clip=pymupdf.Rect(area.x0, area.y0, area.x1, area.y1),
            colorspace=pymupdf.csRGB,
            alpha=False,
            annots=True,
        )
    except Exception:
        raise KnownError(FailureCode.DAMAGED, page_index=page_index) from None
    return PageImage(pixmap.width, pixmap.height, bytes(pixmap.samples), pixmap.x, pixmap.y)


def _intersection(whole: Box, clip: Box, page_index: int) -> Box:
    area = Box(max(whole.x0, clip.x0), max(whole.y0, clip.y0), min(whole.x1, clip.x1), min(whole.y1, clip.y1))
    if not (area.width > 0 and area.height > 0):
        raise KnownError(FailureCode.BAD_REQUEST, page_index=page_index)
    return area
