"""The picture of a released page: painted, the boxes burnt into its pixels, then encoded as small as it stays true.

Pages of a few flat colours (almost every text page) are painted without anti-aliasing at 300 dots per inch, so their
pixels have exactly those colours: black on white becomes one CCITT G4 image, up to six colours a G4 stencil for each
(five times faster to show than a palette image of the same pixels, and smaller), a few more a palette image at 200
dots per inch. Where pictures stand on such a page (a seal, a photograph), each is a JPEG of its own, laid on the flat
page in its place, where that holds nothing. Everything else is JPEG. Whether a page is flat is read off its pixels, not
guessed from its operators.
"""

from __future__ import annotations

import io
import itertools
import math
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import ceil, floor

import numpy as np
import numpy.typing as npt
import pymupdf
from PIL import Image, TiffImagePlugin

from app.domain.geometry import Box, Quadrilateral
from app.engine.page_drawing import PageDrawing, Pixels, no_antialiasing
from app.engine.patches import Span, patches
from app.engine.visibility import Mask, Profile, without_faint_text

FLAT_DPI = 300
PICTURE_DPI = 200
MOST_PIXELS = 40_000_000
MOST_COLOURS = 12
MOST_STENCILS = 5
JPEG_QUALITY = 82
FLATE_LEVEL = 6
END_OF_BLOCK = 0x001001
"""The 24 bits at the end of a CCITT G4 image."""
BURN_MARGIN = 1
"""Whole pixels that a burnt box reaches beyond the pixels its quadrilateral touches, so that no rim of ink stays."""
COLOURED = 24
"""Difference between channels (of 255) from which a pixel is coloured. Fewer than 20 such are noise."""
TINTED = 3
"""The same in a patch, whose paper must be that of the page round it."""


@dataclass(frozen=True, slots=True)
class EncodedImage:
    """An image as a PDF stream holds it.

    `palette` (RGB triples) is empty for DeviceGray and DeviceRGB. With `ink` (RGB) it is a stencil: one bit a pixel,
    0 where that colour is laid on what is below.
    """

    data: bytes
    columns: int
    rows: int
    bits: int
    channels: int
    filter: str
    palette: bytes = b""
    ink: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Patch:
    """An image of a part of a page: `place` is in parts of the page's width and height, from its upper left corner."""

    image: EncodedImage
    place: Box


@dataclass(frozen=True, slots=True)
class PageImage:
    """The picture of a page: images of the whole page laid over each other on `paper` (RGB), and on them patches, of
    which none meets another."""

    images: tuple[EncodedImage, ...]
    encoding: str
    dpi: int
    paper: tuple[int, int, int] = (255, 255, 255)
    patches: tuple[Patch, ...] = ()

    @property
    def size(self) -> int:
        """Bytes of the encoded images."""
        return sum(len(i.data) for i in self.images) + sum(len(p.image.data) for p in self.patches)


Buckets = npt.NDArray[np.uint16]
"""Colours cut to 5 bits a channel, as one number each, of the pixels of a page."""
NO_COLOUR = 32768
Decorate = Callable[[Pixels, float], None]
"""Draws over the burnt boxes of a page's pixels, given pixels per point."""
_ROUNDING = 1e-6
"""Pixels by which a side is moved out, so that rounding leaves none of its pixels bare."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Flat colours (n x 3) and the index of a pixel of the profile that has each (-1: none has)."""

    colours: npt.NDArray[np.uint8]
    places: tuple[int, ...]


def page_image(
    drawing: PageDrawing, page: Profile, quads: Sequence[Quadrilateral], decorate: Decorate | None = None
) -> PageImage:
    """Paint a page, burn `quads` (view space) black into it and encode it. `decorate` then lays white and black over
    them. Raises KnownError DAMAGED."""

    def box(pixels: Pixels, zoom: float) -> None:
        burn(pixels, quads, zoom)
        if decorate is not None:
            decorate(pixels, zoom)

    palette = flat_palette(page.colour, burnt=bool(quads), white=decorate is not None)
    if palette is not None:
        return _flat_page(drawing, page, palette, box, (), quads)
    if _bilevel_pictures(drawing, page):
        zoom = zoom_at(drawing, FLAT_DPI)
        pixels = without_faint_text(drawing, page, zoom, gray=True)
        box(pixels, zoom)
        return PageImage((fax(pixels >= 128),), "ccitt-g4", round(zoom * 72))
    spans, buckets = _patches(page, quads if decorate is not None else ())
    if spans:
        palette = flat_palette(page.colour, burnt=bool(quads), white=decorate is not None, buckets=buckets)
        if palette is not None:
            flat = _flat_page(drawing, page, palette, box, spans, quads)
            laid = tuple(_patch(drawing, page, quads, span) for span in spans)
            return replace(flat, encoding=f"{flat.encoding}-patches", patches=laid)
    zoom = zoom_at(drawing, PICTURE_DPI)
    pixels = without_faint_text(drawing, page, zoom, gray=not _is_coloured(page.colour))
    box(pixels, zoom)
    name = "jpeg-gray" if pixels.ndim == 2 else "jpeg-rgb"
    return PageImage((jpeg(pixels),), name, round(zoom * 72))


def _flat_page(
    drawing: PageDrawing,
    page: Profile,
    palette: Palette,
    burn_in: Decorate,
    spans: Sequence[Span],
    quads: Sequence[Quadrilateral],
) -> PageImage:
    """A page of the colours of a palette, with nothing in `spans` (pixels of the profile) but what `quads` cover."""
    zoom = zoom_at(drawing, FLAT_DPI if len(palette.colours) <= MOST_STENCILS + 1 else PICTURE_DPI)
    with no_antialiasing():
        levels = _levels(palette, without_faint_text(drawing, page, page.zoom, gray=True))
        pixels = without_faint_text(drawing, page, zoom, gray=levels is not None)
        burn_in(pixels, zoom)
    grow = zoom / page.zoom
    holes = [(ceil(x0 * grow), ceil(y0 * grow), floor(x1 * grow), floor(y1 * grow)) for x0, y0, x1, y1 in spans]
    return _flat(_indices(pixels, palette, levels), palette.colours, zoom, holes, quads)


def _patches(page: Profile, kept_off: Sequence[Quadrilateral]) -> tuple[tuple[Span, ...], Buckets]:
    """The parts of a page that are pictures, and the numbers of the colours of its pixels, `NO_COLOUR` in those parts.

    There are none where a page has to be one picture: where one of `kept_off` lies in a part.
    """
    shape = page.ink.shape
    buckets = _buckets(page.colour.reshape(-1, 3))
    spans = patches(buckets, shape, MOST_STENCILS)
    if spans and kept_off and (box_mask(shape, kept_off, page.zoom, 2) & _spanned(spans, shape)).any():
        spans = ()
    rows = buckets.reshape(shape)
    for x0, y0, x1, y1 in spans:
        rows[y0:y1, x0:x1] = NO_COLOUR
    return spans, buckets


def _spanned(spans: Sequence[Span], shape: tuple[int, ...]) -> Mask:
    mask = np.zeros(shape, np.bool_)
    for x0, y0, x1, y1 in spans:
        mask[y0:y1, x0:x1] = True
    return mask


def _patch(drawing: PageDrawing, page: Profile, quads: Sequence[Quadrilateral], span: Span) -> Patch:
    """A part of a page as JPEG, `quads` burnt in. `span` is in pixels of the profile."""
    zoom = zoom_at(drawing, PICTURE_DPI)
    columns, rows = drawing.size_at(zoom)
    grow = zoom / page.zoom
    x0, y0 = floor(span[0] * grow), floor(span[1] * grow)
    x1, y1 = min(columns, ceil(span[2] * grow)), min(rows, ceil(span[3] * grow))
    pixels = drawing.colour_part((x0, y0, x1, y1), zoom)
    gray = not _is_coloured(pixels, TINTED)
    if page.faint is not None and page.faint[span[1] : span[3], span[0] : span[2]].any():
        pixels = without_faint_text(drawing, page, zoom, gray=gray)[y0:y1, x0:x1]
    elif gray:
        pixels = drawing.gray_part((x0, y0, x1, y1), zoom)
    burn(pixels, [q.moved(-x0 / zoom, -y0 / zoom) for q in quads], zoom)
    return Patch(jpeg(pixels), Box(x0 / columns, y0 / rows, x1 / columns, y1 / rows))


def zoom_at(drawing: PageDrawing, dpi: int) -> float:
    """Pixels per point of a page at a resolution, less for a page that is too large for it."""
    return min(dpi / 72, math.sqrt(MOST_PIXELS / (drawing.width * drawing.height)))


def burn(pixels: Pixels, quads: Sequence[Quadrilateral], zoom: float, *, margin: int = BURN_MARGIN) -> None:
    """Set every pixel that a quadrilateral (view space) touches, and `margin` pixels more, to black."""
    _fill(pixels, quads, zoom, margin, 0)


def _fill(pixels: Pixels | Mask, quads: Sequence[Quadrilateral], zoom: float, margin: int, value: int) -> None:
    rows, columns = pixels.shape[:2]
    for quad in quads:
        box = quad.envelope
        span = pixel_box(box, zoom, margin, rows, columns)
        if span is None:
            continue
        x0, y0, x1, y1 = span
        if is_upright(quad):
            pixels[y0:y1, x0:x1] = value
            continue
        region = pixels[y0:y1, x0:x1]
        region[polygon_mask(quad, zoom, (x0, y0, x1, y1), margin)] = value


def box_mask(shape: tuple[int, ...], quads: Sequence[Quadrilateral], zoom: float, margin: int = 0) -> Mask:
    """The pixels that lie in any of `quads` (view space), each grown by `margin` pixels."""
    mask = np.zeros(shape[:2], np.bool_)
    _fill(mask, quads, zoom, margin, 1)
    return mask


def polygon_mask(quad: Quadrilateral, zoom: float, span: tuple[int, int, int, int], margin: int) -> Mask:
    """Pixels of `span` (x0, y0, x1, y1) that a slanted quadrilateral touches, grown by `margin` pixels.

    A pixel is a square: it is touched where it reaches over every side of the hull of the corners. Libraries that draw
    polygons round, and leave pixels out whose centre lies inside.
    """
    x0, y0, x1, y1 = span
    ring = hull([(p.x * zoom - x0, p.y * zoom - y0) for p in quad.corners])
    columns = np.arange(x1 - x0) + 0.5
    rows = np.arange(y1 - y0)[:, None] + 0.5
    mask = np.ones((y1 - y0, x1 - x0), np.bool_)
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True):
        length = math.hypot(bx - ax, by - ay)
        if length == 0:
            continue
        nx, ny = (by - ay) / length, (ax - bx) / length  # outwards
        reach = margin + (abs(nx) + abs(ny)) / 2 + _ROUNDING
        mask &= nx * columns + ny * rows <= nx * ax + ny * ay + reach
    return mask


def hull(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Convex hull with its inside to the left where y grows upwards (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered
    halves: list[list[tuple[float, float]]] = []
    for chain in (ordered, ordered[::-1]):
        half: list[tuple[float, float]] = []
        for x, y in chain:
            while len(half) > 1 and _turn(half[-2], half[-1], (x, y)) <= 0:
                half.pop()
            half.append((x, y))
        halves.append(half[:-1])
    return halves[0] + halves[1]


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def pixel_box(box: Box, zoom: float, margin: int, rows: int, columns: int) -> tuple[int, int, int, int] | None:
    """The pixels (x0, y0, x1, y1) that a box touches, and `margin` more; None where it lies off the page."""
    values = (box.x0 * zoom, box.y0 * zoom, box.x1 * zoom, box.y1 * zoom)
    if not all(np.isfinite(v) for v in values):
        return None
    x0 = max(0, int(np.floor(values[0])) - margin)
    y0 = max(0, int(np.floor(values[1])) - margin)
    x1 = min(columns, max(int(np.ceil(values[2])), int(np.floor(values[0])) + 1) + margin)
    y1 = min(rows, max(int(np.ceil(values[3])), int(np.floor(values[1])) + 1) + margin)
    return (x0, y0, x1, y1) if x0 < x1 and y0 < y1 else None


def is_upright(quad: Quadrilateral) -> bool:
    """True where the ring is the envelope, within a fiftieth of a point."""
    box = quad.envelope
    return all(
        min(abs(p.x - box.x0), abs(p.x - box.x1)) < 0.02 and min(abs(p.y - box.y0), abs(p.y - box.y1)) < 0.02
        for p in quad.corners
    )


def flat_palette(colour: Pixels, *, burnt: bool, white: bool = False, buckets: Buckets | None = None) -> Palette | None:
    """The colours of a page of few flat colours, lightest first, or None.

    `colour` was painted without anti-aliasing, so that more than `MOST_COLOURS` mean a picture or a gradient. Black
    is always among them where boxes are burnt in, white where they are decorated. Pixels of `NO_COLOUR` in `buckets`,
    which number the colours where they are known, are left out.
    """
    flat = colour.reshape(-1, 3)
    if buckets is None:
        sampled = np.bincount(_buckets(flat[::97]), minlength=32768)
        if np.count_nonzero(sampled) > MOST_COLOURS:
            return None
        buckets = _buckets(flat)
    present = np.flatnonzero(np.bincount(buckets, minlength=32768)[:NO_COLOUR])
    if not 0 < len(present) <= MOST_COLOURS:
        return None
    places = [int(np.argmax(buckets == b)) for b in present]
    entries = [(flat[place], place) for place in places]
    if burnt and not any(int(c.max()) == 0 for c, _ in entries):
        entries.append((np.zeros(3, np.uint8), -1))
    if white and not any(int(c.min()) == 255 for c, _ in entries):
        entries.append((np.full(3, 255, np.uint8), -1))
    if len(entries) == 1:
        entries.append((np.full(3, 0 if int(entries[0][0].sum()) > 382 else 255, np.uint8), -1))
    entries.sort(key=lambda entry: -int(entry[0].sum()))
    return Palette(np.array([c for c, _ in entries], np.uint8), tuple(place for _, place in entries))


def _buckets(flat: Pixels) -> Buckets:
    """Colours cut to 5 bits a channel, as one number each."""
    high = (flat >> 3).astype(np.uint16)
    packed: Buckets = np.bitwise_or(high[:, 2], high[:, 1] * np.uint16(32))
    packed |= high[:, 0] * np.uint16(1024)
    return packed


def _levels(palette: Palette, gray: Pixels) -> npt.NDArray[np.int64] | None:
    """The gray level MuPDF paints each colour in, or None where two are too close to tell apart.

    Levels are read off a gray render, as MuPDF converts through colour profiles. Gray pixels are a third of the work.
    """
    flat = gray.reshape(-1)
    levels = [
        int(flat[place]) if place >= 0 else int(entry.mean())
        for entry, place in zip(palette.colours, palette.places, strict=True)
    ]
    apart = min(b - a for a, b in itertools.pairwise(sorted(levels)))
    return np.array(levels) if apart >= 3 else None


def _indices(pixels: Pixels, palette: Palette, levels: npt.NDArray[np.int64] | None) -> Pixels:
    """The number of the nearest colour at each pixel."""
    if levels is not None and len(levels) == 2:
        middle = int(levels.sum()) // 2
        second = pixels <= middle if levels[0] > levels[1] else pixels > middle
        return second.view(np.uint8)
    if levels is not None:
        nearest = np.abs(np.arange(256)[:, None] - levels[None, :]).argmin(axis=1).astype(np.uint8)
        return np.frombuffer(bytearray(pixels.tobytes()).translate(nearest.tobytes()), np.uint8).reshape(pixels.shape)
    centres = np.stack(np.meshgrid(*[np.arange(32)] * 3, indexing="ij"), -1).reshape(-1, 3) * 8 + 4
    distances = ((centres[:, None, :] - palette.colours[None, :, :].astype(np.int64)) ** 2).sum(axis=2)
    nearest = distances.argmin(axis=1).astype(np.uint8)
    return np.take(nearest, _buckets(pixels.reshape(-1, 3)), mode="clip").reshape(pixels.shape[:2])


def _flat(
    indices: Pixels,
    colours: npt.NDArray[np.uint8],
    zoom: float,
    holes: Sequence[Span],
    quads: Sequence[Quadrilateral],
) -> PageImage:
    """Where a patch begins inside a box, engines mix its first pixels with what is below: that is black as well."""
    rows, columns = indices.shape
    dpi = round(zoom * 72)
    outside = np.ones(indices[::4, ::4].shape, np.bool_)
    for x0, y0, x1, y1 in holes:
        outside[-(-y0 // 4) : -(-y1 // 4), -(-x0 // 4) : -(-x1 // 4)] = False
    counts = np.bincount(indices[::4, ::4][outside], minlength=len(colours))
    paper = int(counts.argmax())
    for x0, y0, x1, y1 in holes:
        hole = indices[y0:y1, x0:x1]
        hole[:] = paper
        _fill(hole, [q.moved(-x0 / zoom, -y0 / zoom) for q in quads], zoom, BURN_MARGIN, len(colours) - 1)
    if len(colours) > MOST_STENCILS + 1:
        data = zlib.compress(_pack(indices, 4).tobytes(), FLATE_LEVEL)
        image = EncodedImage(data, columns, rows, 4, 1, "FlateDecode", colours.tobytes())
        return PageImage((image,), "flate-palette", dpi)
    if len(colours) == 2 and colours[0].min() == 255 and colours[1].max() == 0:
        return PageImage((fax(indices == 0),), "ccitt-g4", dpi)
    inks = [n for n in range(len(colours)) if n != paper]  # light to dark: a dark letter on a tint is laid last
    masks = {n: indices == n for n in inks}
    for position, number in enumerate(inks):
        above = inks[position + 1 :]
        if above and counts[number] > counts[above].sum() // 8:
            _trap(masks[number], np.logical_or.reduce([masks[n] for n in above]))
    images = tuple(fax(~masks[n], _rgb(colours[n])) for n in inks)
    return PageImage(images, "ccitt-g4-layers", dpi, _rgb(colours[paper]))


def _trap(mask: Mask, above: Mask) -> None:
    """Grow a colour by a pixel under the colours laid over it, so that no paper shines through between them."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    mask |= grown & above


def _rgb(colour: Pixels) -> tuple[int, int, int]:
    return int(colour[0]), int(colour[1]), int(colour[2])


def _pack(indices: Pixels, bits: int) -> Pixels:
    """Palette indices packed most significant first, each row filled to a whole byte."""
    per_byte = 8 // bits
    rows, columns = indices.shape
    padded = np.zeros((rows, -(-columns // per_byte) * per_byte), np.uint8)
    padded[:, :columns] = indices
    result = np.zeros((rows, padded.shape[1] // per_byte), np.uint8)
    for position in range(per_byte):
        result |= padded[:, position::per_byte] << (8 - bits * (position + 1))
    return result


def fax(light: Mask, ink: tuple[int, int, int] | None = None) -> EncodedImage:
    """CCITT G4 (ISO 32000-2, 7.4.6) of a mask that is true where the page is light, or where a stencil lets through.

    The encoder is given the rows with ink and a light one on each side. Rows like the one above them, which have as
    many bits as they have changes of colour (ITU-T T.6, mode V0: a light one has two), are put in without it.
    """
    rows, columns = light.shape
    packed = np.packbits(light, axis=1)
    inked = np.flatnonzero((packed != np.packbits(np.ones(columns, np.bool_))).any(axis=1))
    first, last = (int(inked[0]), int(inked[-1])) if len(inked) else (1, 0)
    begin, end = max(0, first - 1), min(rows, last + 2)
    bits, length = _g4(packed[begin:end], columns)
    if begin:
        behind = length - _light_row(columns)
        bits = (_ones_after(bits >> behind, 2 * begin) << behind) | (bits & ((1 << behind) - 1))
    bits = (_ones_after(bits, 2 * (rows - end)) << 24) | END_OF_BLOCK
    length += 2 * (begin + rows - end) + 24
    spare = -length % 8
    data = (bits << spare).to_bytes((length + spare) // 8)
    return EncodedImage(data, columns, rows, 1, 1, "CCITTFaxDecode", ink=ink)


def _ones_after(bits: int, count: int) -> int:
    return (bits << count) | ((1 << count) - 1)


@cache
def _light_row(columns: int) -> int:
    """How many bits the first row of an image has where it is light."""
    return _g4(np.packbits(np.ones((1, columns), np.bool_), axis=1), columns)[1]


def _g4(packed: Pixels, columns: int) -> tuple[int, int]:
    """Rows of one bit a pixel, 1 for light, as CCITT G4 without its end of block: the bits, and how many."""
    picture = Image.frombytes("1", (columns, len(packed)), packed.tobytes())
    buffer = io.BytesIO()
    strip_size, TiffImagePlugin.STRIP_SIZE = TiffImagePlugin.STRIP_SIZE, 1 << 31
    try:
        picture.save(buffer, "TIFF", compression="group4")
    finally:
        TiffImagePlugin.STRIP_SIZE = strip_size
    buffer.seek(0)
    with Image.open(buffer) as tiff:
        tags = dict(getattr(tiff, "tag_v2", {}))
        start, length = tags[TiffImagePlugin.STRIPOFFSETS][0], tags[TiffImagePlugin.STRIPBYTECOUNTS][0]
    bits = int.from_bytes(buffer.getvalue()[start : start + length])
    spare = (bits & -bits).bit_length() - 1
    assert bits >> spare & 0xFFFFFF == END_OF_BLOCK
    return bits >> spare >> 24, length * 8 - spare - 24


def jpeg(pixels: Pixels) -> EncodedImage:
    """JPEG of gray or RGB pixels."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=JPEG_QUALITY, optimize=True)
    rows, columns = pixels.shape[:2]
    return EncodedImage(buffer.getvalue(), columns, rows, 8, 1 if pixels.ndim == 2 else 3, "DCTDecode")


def _is_coloured(colour: Pixels, least: int = COLOURED) -> bool:
    spread = np.maximum(np.maximum(colour[:, :, 0], colour[:, :, 1]), colour[:, :, 2]) - np.minimum(
        np.minimum(colour[:, :, 0], colour[:, :, 1]), colour[:, :, 2]
    )
    return int(np.count_nonzero(spread > least)) >= 20


def _bilevel_pictures(drawing: PageDrawing, page: Profile) -> bool:
    """True of a scan whose pictures have one bit a pixel: shown smaller they look gray, but are black on white."""
    pictures = drawing.page.get_image_info()
    if not pictures or any(p["bpc"] != 1 or p["colorspace"] not in (0, 1) for p in pictures):
        return False
    rows, columns = page.ink.shape
    outside = np.ones((rows, columns), np.bool_)
    turned = drawing.page.rotation_matrix
    for picture in pictures:
        rect = pymupdf.Rect(picture["bbox"]) * turned
        span = pixel_box(Box(rect.x0, rect.y0, rect.x1, rect.y1), page.zoom, 1, rows, columns)
        if span is not None:
            outside[span[1] : span[3], span[0] : span[2]] = False
    rest = page.colour[outside]
    return bool(((rest == 0) | (rest == 255)).all()) and not _is_coloured(page.colour)
