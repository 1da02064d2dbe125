"""Which characters of a page's text a reader can see.

The page is painted three times without anti-aliasing: as it is, without its text, and as text alone (unclipped, alone
on an empty page). A character is seen where the pixels that its ink would take differ between the first two. Text
that is invisible by render mode, colour, opacity, clip, cover, layer or position changes nothing, so it is not seen.

Where the ink of two characters lies over each other the pixels do not say whose they are. There each drawing
operation is painted alone and a character must explain nearly all of its own pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from app.engine.page_drawing import PageDrawing, Pixels, mupdf, new_pixmap, no_antialiasing, samples

PROFILE_ZOOM = 2.0
"""Pixels per point of the three renders: 144 per inch, where the strokes of 5-point type are still a pixel wide."""
PROFILE_PIXELS = 12_000_000
LEAST_CONTRAST = 20
"""Difference of a channel (of 255) from which ink counts as seen; lighter text than #EBEBEB on white is not carried."""
LEAST_SEEN = 0.5
LEAST_SEEN_OF_OVERLAPPED = 0.85
LARGEST_SIDE = 20_000
FAINT_RIM = 5
"""Pixels of the profile across which a pixel of faint text reaches in a render with anti-aliasing."""
RIM = 0.12
"""Part of a character's ink box at each side that a neighbour may reach into (kerning, italics, tight lines)."""

Mask = npt.NDArray[np.bool_]
Boxes = npt.NDArray[np.float64]
"""n x 4: x0, y0, x1, y1 in view space."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The page at a low resolution: `colour` as shown, `ink` where text would be, `seen` where it changed the page.

    `faint` is where text changed it too little to be seen (None: nowhere); `colour` is without that.
    """

    zoom: float
    colour: Pixels
    ink: Mask
    seen: Mask
    faint: Mask | None = None


def profile(drawing: PageDrawing) -> Profile:
    """Paint the page for the tests of visibility and of colour. Raises KnownError DAMAGED."""
    zoom = min(PROFILE_ZOOM, (PROFILE_PIXELS / (drawing.width * drawing.height)) ** 0.5)
    with no_antialiasing():
        colour = drawing.colour(zoom)
        ink = drawing.text_alone(zoom) >= 32
        seen = np.zeros_like(ink)
        faint = None
        if ink.any():
            behind = drawing.behind_text(zoom)
            places = np.flatnonzero(ink)
            with_text = colour.reshape(-1, 3)[places]
            without = behind.reshape(-1, 3)[places]
            difference = np.maximum(with_text, without) - np.minimum(with_text, without)
            most = difference.max(axis=1)
            seen.reshape(-1)[places] = most >= LEAST_CONTRAST
            slight = places[(most > 0) & (most < LEAST_CONTRAST)]
            if len(slight):
                faint = np.zeros_like(ink)
                faint.reshape(-1)[slight] = True
                colour[faint] = behind[faint]
    return Profile(zoom, colour, ink, seen, faint)


def without_faint_text(drawing: PageDrawing, page: Profile, zoom: float, *, gray: bool) -> Pixels:
    """The page painted at `zoom`, in gray levels or RGB, without text that differs too little from what is behind it.

    Nobody sees such text, and it is no text of the page; but who stretches the contrast of the pixels could read it.
    """
    pixels = drawing.gray(zoom) if gray else drawing.colour(zoom)
    if page.faint is None:
        return pixels
    behind = drawing.behind_text(zoom, gray=gray)
    shape = (pixels.shape[1], pixels.shape[0])
    wide = Image.fromarray(page.faint).convert("L").filter(ImageFilter.MaxFilter(FAINT_RIM))
    near = np.asarray(wide.resize(shape, Image.Resampling.NEAREST)) > 0
    difference = np.maximum(pixels, behind) - np.minimum(pixels, behind)
    near &= (difference if gray else difference.max(axis=2)) < LEAST_CONTRAST
    pixels[near] = behind[near]
    return pixels


def seen_characters(
    drawing: PageDrawing, page: Profile, boxes: Boxes, origins: Boxes, characters: Sequence[str]
) -> Mask:
    """For each character: can it be seen? `boxes` hold its ink, `origins` (n x 2) the points it was set at."""
    spans = pixel_spans(boxes, page.zoom, page.ink.shape)
    ink = np.fromiter((np.count_nonzero(page.ink[s]) for s in spans), np.int64, len(spans))
    seen = ink
    if not np.array_equal(page.ink, page.seen):
        seen = np.fromiter((np.count_nonzero(page.seen[s]) for s in spans), np.int64, len(spans))
    visible: Mask = (ink > 0) & (seen >= LEAST_SEEN * ink)
    contested = [i for i in _contested(boxes * page.zoom, page.ink.shape) if visible[i]]
    if contested:
        _settle(drawing, page, spans, origins, characters, contested, visible)
    return visible


def pixel_spans(boxes: Boxes, zoom: float, shape: tuple[int, ...]) -> list[tuple[slice, slice]]:
    """Slices of the pixels that each box touches, cut to the page."""
    rows, columns = shape[:2]
    low = np.floor(np.nan_to_num(boxes[:, :2], nan=-1e6, posinf=1e6, neginf=-1e6) * zoom + 1e-3)
    high = np.ceil(np.nan_to_num(boxes[:, 2:], nan=-1e6, posinf=1e6, neginf=-1e6) * zoom - 1e-3)
    x0 = np.clip(low[:, 0], 0, columns).astype(int)
    y0 = np.clip(low[:, 1], 0, rows).astype(int)
    x1 = np.clip(high[:, 0], 0, columns).astype(int)
    y1 = np.clip(high[:, 1], 0, rows).astype(int)
    return [(slice(b, d), slice(a, c)) for a, b, c, d in zip(x0, y0, x1, y1, strict=True)]


def _contested(boxes: Boxes, shape: tuple[int, ...]) -> list[int]:
    """Characters whose ink box, without its outer `RIM`, meets another's. Counted on a raster of box corners."""
    finite = np.nan_to_num(boxes, nan=-1e6, posinf=1e6, neginf=-1e6)
    rim = RIM * (finite[:, 2:] - finite[:, :2])
    rows, columns = shape[:2]
    limits = np.array([columns, rows])
    low = np.clip(np.rint(finite[:, :2] + rim), 0, limits).astype(np.int64)
    high = np.clip(np.maximum(np.rint(finite[:, 2:] - rim), low + 1), 0, limits).astype(np.int64)
    count = np.zeros((rows + 1, columns + 1), np.int16)
    np.add.at(count, (low[:, 1], low[:, 0]), 1)
    np.add.at(count, (high[:, 1], high[:, 0]), 1)
    np.add.at(count, (low[:, 1], high[:, 0]), -1)
    np.add.at(count, (high[:, 1], low[:, 0]), -1)
    shared = count.cumsum(axis=0, dtype=np.int16).cumsum(axis=1, dtype=np.int16) > 1
    if not shared.any():
        return []
    corners = np.hstack((low, high)).tolist()
    return [i for i, (x0, y0, x1, y1) in enumerate(corners) if shared[y0:y1, x0:x1].any()]


def _settle(
    drawing: PageDrawing,
    page: Profile,
    spans: list[tuple[slice, slice]],
    origins: Boxes,
    characters: Sequence[str],
    contested: Sequence[int],
    visible: Mask,
) -> None:
    """Decide the contested characters by the pixels of their own operation."""
    operations = _Operations()
    with no_antialiasing():
        drawing.run(operations, page.zoom)
        for index in contested:
            x, y = origins[index] * page.zoom
            masks = operations.masks_at(x, y, characters[index], spans[index])
            visible[index] = any(
                (own := np.count_nonzero(m))
                and np.count_nonzero(page.seen[spans[index]] & m) >= own * LEAST_SEEN_OF_OVERLAPPED
                for m in masks
            )


class _Operations(mupdf.FzDevice2):  # type: ignore[misc]
    """Keeps every text operation of a page, to paint it alone later.

    Stroked text is painted filled: where only its outline is on the page its mask is not explained, and it is dropped.
    """

    def __init__(self) -> None:
        super().__init__()
        self.use_virtual_fill_text()
        self.use_virtual_stroke_text()
        self._operations: list[tuple[Any, Any]] = []
        self._painted: dict[int, tuple[int, int, Pixels]] = {}
        self._at: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def fill_text(self, _context: Any, text: Any, matrix: Any, *_rest: Any) -> None:
        self._keep(text, matrix)

    def stroke_text(self, _context: Any, text: Any, _stroke: Any, matrix: Any, *_rest: Any) -> None:
        self._keep(text, matrix)

    def _keep(self, text: Any, matrix: Any) -> None:
        number = len(self._operations)
        ctm = mupdf.FzMatrix(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
        self._operations.append((mupdf.FzText(mupdf.ll_fz_keep_text(text)), ctm))
        part = text.head
        while part:
            span = mupdf.FzTextSpan(part)
            for index in range(part.len):
                glyph = span.items(index)
                x = ctm.a * glyph.x + ctm.c * glyph.y + ctm.e
                y = ctm.b * glyph.x + ctm.d * glyph.y + ctm.f
                self._at.setdefault((round(x), round(y)), []).append((number, glyph.ucs))
            part = part.next

    def masks_at(self, x: float, y: float, character: str, span: tuple[slice, slice]) -> list[Mask]:
        """What each operation that sets `character` at a pixel position paints inside `span`, in masks of its shape."""
        numbers: set[int] = set()
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                near = self._at.get((round(x) + dx, round(y) + dy), [])
                numbers.update(n for n, code in near if code == ord(character[0]))
        return [self._mask(n, span) for n in sorted(numbers)]

    def _mask(self, number: int, span: tuple[slice, slice]) -> Mask:
        left, top, painted = self._paint(number)
        rows, columns = span
        mask = np.zeros((rows.stop - rows.start, columns.stop - columns.start), np.bool_)
        y0, y1 = max(rows.start, top), min(rows.stop, top + painted.shape[0])
        x0, x1 = max(columns.start, left), min(columns.stop, left + painted.shape[1])
        if y0 < y1 and x0 < x1:
            part = painted[y0 - top : y1 - top, x0 - left : x1 - left] >= 32
            mask[y0 - rows.start : y1 - rows.start, x0 - columns.start : x1 - columns.start] = part
        return mask

    def _paint(self, number: int) -> tuple[int, int, Pixels]:
        if number not in self._painted:
            text, ctm = self._operations[number]
            bound = mupdf.fz_bound_text(text, mupdf.FzStrokeState(), ctm)
            x0, y0 = (int(max(0.0, v)) for v in (bound.x0 - 2, bound.y0 - 2))
            x1, y1 = (int(min(LARGEST_SIDE, v)) for v in (bound.x1 + 3, bound.y1 + 3))
            pixels = np.zeros((0, 0), np.uint8)
            if x1 > x0 and y1 > y0:
                pixmap = new_pixmap(mupdf.fz_device_gray(), (x0, y0, x1, y1), transparent=True)
                device = mupdf.fz_new_draw_device(mupdf.FzMatrix(), pixmap)
                mupdf.ll_fz_fill_text2(
                    device.m_internal, text.m_internal, ctm.internal(), mupdf.fz_device_gray().m_internal,
                    0.0, 0.0, 0.0, 0.0, 1.0, mupdf.FzColorParams().internal(),
                )  # fmt: skip
                mupdf.fz_close_device(device)
                pixels = samples(pixmap)[:, :, 1]
            self._painted[number] = (x0, y0, pixels)
        return self._painted[number]
