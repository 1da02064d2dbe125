"""Pictures as samples: decoded by MuPDF, cut to what is seen of them, blanked under boxes, encoded anew.

No byte of a picture's stream is taken over: what a JPEG carries in its segments, behind its end or outside its crop is
gone because only samples that are shown are encoded. A JPEG's are JPEG again, of the quality that the original had: its
own tables and codes could say something, and to know that they do not each code would have to be read.
"""

from __future__ import annotations

import hashlib
import io
import math
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, JpegImagePlugin

from app.domain.reports import Fallback
from app.engine.page_drawing import Pixels, mupdf, new_pixmap, samples
from app.engine.page_image import FLATE_LEVEL, MOST_PIXELS, EncodedImage, fax
from app.engine.vector.drawing import Jpeg, Opacity, Picture, Unsupported
from app.engine.vector.painting import grown
from app.engine.vector.shapes import Area, Rect, apply, bounds, product

MOST_QUALITY, LEAST_QUALITY = 95, 40
BLANKED_QUALITY = 90
"""Least quality of a picture of large samples that has blank ones: coarser, the writing beside a box seeps into its
edge. Measured on a grained scan of 200 per inch of quality 75: 3 levels inside the box where it is looked at."""
FINE = 0.4
"""Points of a side of a sample up to which it is small: 180 per inch."""
SHADING_ZOOM = 2.0
"""Samples per point of a shading, which has no detail of its own."""
SAMPLES_PER_POINT = 3
_TABLE = (
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
    87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
    72, 92, 95, 98, 112, 100, 103, 99,
)  # fmt: skip
"""Quantization of brightness at quality 50 (ISO/IEC 10918-1, table K.1)."""
MOST_FINER = 16_000_000
MOST_FLATE = 600_000
"""Bytes from which samples without loss are worth a comparison with JPEG."""
_LOSSY = (mupdf.FZ_IMAGE_JPEG, mupdf.FZ_IMAGE_JPX, mupdf.FZ_IMAGE_JXR)

Kept = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture of the document: gray or RGB samples, opacity 0..255 or None; `stencil` is its use as a mask."""

    pixels: Pixels | None
    opacity: Opacity | None
    stencil: Opacity
    jpeg: Jpeg | None
    source: str


def decode(image: Any) -> Decoded:
    """The samples of a MuPDF image. Raises Unsupported where there are too many."""
    if image.w * image.h > MOST_PIXELS:
        raise Unsupported(Fallback.TOO_MUCH)
    pixmap = mupdf.fz_get_unscaled_pixmap_from_image(mupdf.FzImage(mupdf.ll_fz_keep_image(image)))
    buffer = mupdf.ll_fz_compressed_image_buffer(image)
    jpeg = _kept_as(buffer) if buffer and buffer.params.type in _LOSSY else None
    space = pixmap.colorspace()
    if not space.m_internal:  # a stencil: only an alpha channel
        stencil = samples(pixmap)[:, :, 0]
        return Decoded(None, None, stencil, jpeg, _digest(stencil))
    opacity = samples(pixmap)[:, :, -1] if pixmap.alpha() else None
    if opacity is not None:
        pixmap = _opaque(pixmap)
    wanted = mupdf.fz_device_gray() if space.fz_colorspace_is_gray() else mupdf.fz_device_rgb()
    converted = mupdf.fz_convert_pixmap(
        pixmap, wanted, mupdf.FzColorspace(), mupdf.FzDefaultColorspaces(), mupdf.FzColorParams(), 0
    )
    pixels = samples(converted)
    pixels = pixels[:, :, 0] if pixels.shape[2] == 1 else pixels
    if pixels.ndim == 3 and not (np.ptp(pixels, axis=2)).any():
        pixels = np.ascontiguousarray(pixels[:, :, 0])
    gray = pixels if pixels.ndim == 2 else np.asarray(Image.fromarray(pixels).convert("L"))
    if opacity is not None:
        pixels = pixels.copy()
        pixels[opacity == 0] = 255
    return Decoded(pixels, opacity, gray, jpeg, _digest(pixels))


def _kept_as(buffer: Any) -> Jpeg:
    """The quality of a JPEG by the sum of its first table; the usual one of any other."""
    if buffer.params.type != mupdf.FZ_IMAGE_JPEG:
        return Jpeg()
    held = mupdf.FzBuffer(mupdf.ll_fz_keep_buffer(buffer.buffer))
    try:
        with Image.open(io.BytesIO(bytes(mupdf.fz_buffer_storage_memoryview(held)))) as picture:
            tables: dict[int, list[int]] = getattr(picture, "quantization", {})
            sampling = JpegImagePlugin.get_sampling(picture)
    except (OSError, ValueError, SyntaxError):
        return Jpeg()
    if 0 not in tables:
        return Jpeg()
    qualities = range(LEAST_QUALITY, MOST_QUALITY + 1)
    quality = min(qualities, key=lambda q: abs(sum(_quantization(q)) - sum(tables[0])))
    return Jpeg(quality, sampling if sampling >= 0 else Jpeg().subsampling)


def _quantization(quality: int) -> Iterator[int]:
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    return (min(255, max(1, (step * scale + 50) // 100)) for step in _TABLE)


def _opaque(pixmap: Any) -> Any:
    """A pixmap without its alpha channel (MuPDF drops none while it converts)."""
    colours = np.ascontiguousarray(samples(pixmap)[:, :, :-1])
    result = mupdf.FzPixmap(pixmap.colorspace(), pixmap.w(), pixmap.h(), mupdf.FzSeparations(), 0)
    view = np.frombuffer(mupdf.fz_pixmap_samples_memoryview(result), np.uint8).reshape(pixmap.h(), result.stride())
    view[:, : colours.shape[1] * colours.shape[2]] = colours.reshape(pixmap.h(), -1)
    return result


def _digest(pixels: Pixels) -> str:
    return hashlib.sha256(repr(pixels.shape).encode() + pixels.tobytes()).hexdigest()


def shading(shade: Any, ctm: Any, scissor: Rect, alpha: float) -> Picture:
    """A shading painted as samples over the part of the page that is left to it."""
    held = mupdf.FzShade(mupdf.ll_fz_keep_shade(shade))
    to_page = mupdf.FzMatrix(ctm.a, ctm.b, ctm.c, ctm.d, ctm.e, ctm.f)
    bound = mupdf.fz_bound_shade(held, to_page)
    x0, y0 = max(scissor[0], bound.x0), max(scissor[1], bound.y0)
    x1, y1 = min(scissor[2], bound.x1), min(scissor[3], bound.y1)
    if not (x1 > x0 and y1 > y0):
        return Picture((0, 0, 0, 0, 0, 0), 0.0, np.full((1, 1), 255, np.uint8))
    zoom = min(SHADING_ZOOM, math.sqrt(MOST_PIXELS / 8 / ((x1 - x0) * (y1 - y0))))
    columns, rows = max(1, math.ceil((x1 - x0) * zoom)), max(1, math.ceil((y1 - y0) * zoom))
    to_pixels = (columns / (x1 - x0), 0, 0, -rows / (y1 - y0), -x0 * columns / (x1 - x0), y1 * rows / (y1 - y0))
    pixmap = new_pixmap(mupdf.fz_device_rgb(), (0, 0, columns, rows), transparent=True)
    device = mupdf.fz_new_draw_device(mupdf.FzMatrix(), pixmap)
    matrix = product((ctm.a, ctm.b, ctm.c, ctm.d, ctm.e, ctm.f), to_pixels)
    mupdf.fz_fill_shade(device, held, mupdf.FzMatrix(*matrix), 1.0, mupdf.FzColorParams())
    mupdf.fz_close_device(device)
    painted = samples(pixmap)
    opacity = painted[:, :, 3]
    pixels = np.where(opacity[:, :, None] > 0, painted[:, :, :3], 255).astype(np.uint8)
    seen = None if opacity.min() == 255 else np.where(opacity >= 128, 255, 0).astype(np.uint8)
    return Picture((x1 - x0, 0, 0, y1 - y0, x0, y0), alpha, pixels, seen)


def corners(picture: Picture) -> list[tuple[float, float]]:
    """The corners of a picture on the page."""
    return [apply(picture.matrix, x, y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))]


def size(picture: Picture) -> tuple[int, int]:
    """Rows and columns."""
    some = picture.pixels if picture.pixels is not None else picture.opacity
    return (0, 0) if some is None else (some.shape[0], some.shape[1])


def under(picture: Picture, area: Area) -> Kept | None:
    """The samples that a convex area touches; None where it touches none."""
    if not area.near(bounds(corners(picture))):
        return None
    rows, columns = size(picture)
    a, b, c, d, e, f = product((1 / columns, 0, 0, -1 / rows, 0, 1), picture.matrix)
    touched = np.ones((rows, columns), np.bool_)
    across, down = np.arange(columns) + 0.5, np.arange(rows)[:, None] + 0.5
    for nx, ny, limit in area.sides:
        along, away = nx * a + ny * b, nx * c + ny * d
        reach = (abs(along) + abs(away)) / 2
        touched &= along * across + away * down + (nx * e + ny * f) <= limit + reach + 1e-6
    return touched if touched.any() else None


def finer(picture: Picture) -> Picture:
    """A picture whose samples are so small that blank ones do not show beside a box: those larger than `FINE` are made
    a third of a point.

    Samples are repeated. Those of a picture that is fine enough, or would grow too large, are left.
    """
    rows, columns = size(picture)
    a, b, c, d = picture.matrix[:4]
    across, down = math.hypot(a, b) / columns, math.hypot(c, d) / rows
    wide, high = (1 if side <= FINE else math.ceil(side * SAMPLES_PER_POINT) for side in (across, down))
    if picture.jpeg is not None and max(across, down) > FINE:
        picture = replace(picture, jpeg=replace(picture.jpeg, quality=max(BLANKED_QUALITY, picture.jpeg.quality)))
    if (wide == 1 and high == 1) or rows * high * columns * wide > MOST_FINER:
        return picture

    def repeated(values: Pixels | None) -> Pixels | None:
        return None if values is None else np.repeat(np.repeat(values, high, axis=0), wide, axis=1)

    return replace(picture, pixels=repeated(picture.pixels), opacity=repeated(picture.opacity))


def without(picture: Picture, touched: Kept) -> Picture:
    """A picture whose `touched` samples are paper: white, clear in a stencil."""
    pixels, opacity = picture.pixels, picture.opacity
    if pixels is not None:
        pixels = pixels.copy()
        pixels[touched] = 255
    if opacity is not None:
        opacity = opacity.copy()
        opacity[touched] = 0
    return replace(picture, pixels=pixels, opacity=opacity)


def cropped(picture: Picture, kept: Kept) -> Picture | None:
    """A picture cut to the rows and columns that hold `kept` samples, the rest of them blank; None where none does."""
    lines, places = np.flatnonzero(kept.any(axis=1)), np.flatnonzero(kept.any(axis=0))
    if not len(lines):
        return None
    rows, columns = kept.shape
    y0, y1, x0, x1 = int(lines[0]), int(lines[-1]) + 1, int(places[0]), int(places[-1]) + 1
    blank = picture if kept.all() else without(picture, ~kept)
    span = (slice(y0, y1), slice(x0, x1))
    part = ((x1 - x0) / columns, 0, 0, (y1 - y0) / rows, x0 / columns, 1 - y1 / rows)
    return replace(
        blank,
        matrix=product(part, picture.matrix),
        pixels=None if blank.pixels is None else np.ascontiguousarray(blank.pixels[span]),
        opacity=None if blank.opacity is None else np.ascontiguousarray(blank.opacity[span]),
    )


def through(picture: Picture, mask: Picture) -> Picture | None:
    """A picture without the samples that a soft mask on the same square hides; None where it hides all."""
    levels, (rows, columns) = mask.pixels, size(picture)
    if mask.alpha < 1 or mask.opacity is not None:  # what is behind it tells too
        return picture
    if levels is None or levels.ndim != 2 or not rows or not np.allclose(picture.matrix, mask.matrix, atol=0.01):
        return picture
    clear = grown(levels > 0, 1)  # viewers interpolate
    if clear.shape != (rows, columns):
        # In floating point, so that one clear sample of the mask among thousands counts.
        shares = Image.fromarray(clear.astype(np.float32)).resize((columns, rows), Image.Resampling.BOX)
        clear = np.asarray(shares) > 0
    kept = grown(clear, 1)
    return picture if kept.all() else cropped(picture, kept)


@dataclass(frozen=True, slots=True)
class Encoded:
    """The streams of a picture: its samples, and its opacity as a second image where it has one."""

    image: EncodedImage
    opacity: EncodedImage | None = None


def encode(picture: Picture) -> Encoded:
    """Encode a picture. Samples of a lossy original are JPEG again; black and white are CCITT G4; the rest is Flate."""
    if picture.pixels is None:
        if picture.opacity is None:
            raise Unsupported()
        if picture.ink is None:  # part of a soft mask
            return Encoded(_samples(picture.opacity, picture.jpeg))
        light = picture.opacity < 128
        if not _two_levels(picture.opacity):
            rows, columns = picture.opacity.shape
            flat = np.broadcast_to(np.array([round(255 * v) for v in picture.ink], np.uint8), (rows, columns, 3))
            return Encoded(_samples(np.ascontiguousarray(flat)), _samples(picture.opacity))
        return Encoded(fax(light, (0, 0, 0)))
    opacity = picture.opacity
    if opacity is not None and opacity.min() == 255:
        opacity = None
    return Encoded(_samples(picture.pixels, picture.jpeg), None if opacity is None else _samples(opacity))


def _two_levels(values: Pixels) -> bool:
    return bool(((values == 0) | (values == 255)).all())


def _samples(pixels: Pixels, kept_as: Jpeg | None = None) -> EncodedImage:
    rows, columns = pixels.shape[:2]
    channels = 1 if pixels.ndim == 2 else 3
    if channels == 1 and _two_levels(pixels):
        return fax(pixels >= 128)
    if kept_as is None:
        data = zlib.compress(pixels.tobytes(), FLATE_LEVEL)
        if len(data) < MOST_FLATE or len(data) * 6 < pixels.size:
            return EncodedImage(data, columns, rows, 8, channels, "FlateDecode")
        jpeg = _jpeg(pixels, Jpeg())
        if len(jpeg) * 3 > len(data):
            return EncodedImage(data, columns, rows, 8, channels, "FlateDecode")
        return EncodedImage(jpeg, columns, rows, 8, channels, "DCTDecode")
    return EncodedImage(_jpeg(pixels, kept_as), columns, rows, 8, channels, "DCTDecode")


def _jpeg(pixels: Pixels, kept_as: Jpeg) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(
        buffer, "JPEG", quality=kept_as.quality, subsampling=kept_as.subsampling, optimize=True
    )
    return buffer.getvalue()
