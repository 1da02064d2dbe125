"""What is drawn into an accepted box: outlines in black and white, the same for pixels and for operators.

Every box is painted black first, with its margin, whatever its look. White areas and black marks are then laid inside
its edge, so that no look lets anything through and the edge itself is the frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import pymupdf

from app.domain.box_style import Look
from app.domain.geometry import Box, Point, Quadrilateral
from app.domain.hatching import stripes
from app.engine.page_drawing import Pixels
from app.engine.page_image import BURN_MARGIN, is_upright, pixel_box
from app.engine.vector.faces import Face, Shape, Walker
from app.engine.vector.painting import Canvas
from app.engine.vector.shapes import Affine, Path, Segment, moved

FRAME = {Look.WHITE: 0.35, Look.OUTLINED: 1.1, Look.PATTERN: 0.5, Look.LABEL: 0.5, Look.REASON: 0.5}
"""Points of a frame inside the box, beside the margin that every box is painted with."""
THICKEST = 0.15
"""Share of the shorter side that a frame may take."""
LARGEST_TYPE, SMALLEST_TYPE = 11.0, 4.5
CAPITAL = 0.72
"""Height of a capital, in ems of the font of labels."""
HIGH = 0.8
"""Share of a box's height, inside its frame, that its text may take from baseline to cap height."""
PADDING = 0.25
"""Ems beside a text."""
_BLACK, _WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """A box in view space, how it looks, what stands in it and which hatching it has."""

    quad: Quadrilateral
    look: Look = Look.BLACK
    text: str = ""
    pattern: int = 0


@dataclass(frozen=True, slots=True)
class Marks:
    """What is laid over a black box: white areas, then black marks (filled, nonzero winding)."""

    white: tuple[Segment, ...] = ()
    black: tuple[Segment, ...] = ()


def marks(box: DrawnBox, grid: float | None = None) -> Marks:
    """The marks of a box in view space. With `grid` (pixels per point) frames are whole pixels thick."""
    frame = _frame_of(box.quad)
    if box.look is Look.BLACK or frame is None:
        return Marks()
    width, height, through = frame
    edge = min(FRAME[box.look], THICKEST * min(width, height))
    if grid is not None:
        edge = max(1, round(edge * grid)) / grid
    if min(width, height) <= 2 * edge:
        return Marks()
    inner = (edge, edge, width - edge, height - edge)
    black: list[Segment] = []
    if box.look is Look.PATTERN:
        black += (part for ring in stripes(Box(*inner), box.pattern) for part in _ring([(p.x, p.y) for p in ring]))
    elif box.text:
        black += _lettered(box.text, inner)
    return Marks(tuple(moved(_rectangle(*inner), through)), tuple(moved(black, through)))


def fits(box: DrawnBox) -> bool:
    """True where the text of a box can be set in it, large enough to be read."""
    frame = _frame_of(box.quad)
    if frame is None:
        return False
    edge = FRAME[Look.LABEL]
    inner = (edge, edge, frame[0] - edge, frame[1] - edge)
    return _size_in(box.text, inner) >= SMALLEST_TYPE


def outermost(boxes: Sequence[DrawnBox]) -> list[DrawnBox]:
    """Boxes that do not lie in another: the frame of a box inside a box would tell where it is."""
    found: list[DrawnBox] = []
    for box in sorted(boxes, key=lambda b: -b.quad.area):
        if not any(all(other.quad.contains(p) for p in box.quad.corners) for other in found):
            found.append(box)
    return found


def decorate(pixels: Pixels, zoom: float, boxes: Sequence[DrawnBox]) -> None:
    """Lay the marks of `boxes` (view space) over their burnt pixels, at `zoom` pixels per point."""
    rows, columns = pixels.shape[:2]
    laid = []
    for box in outermost(boxes):
        span = pixel_box(box.quad.envelope, zoom, BURN_MARGIN, rows, columns)
        if span is None or box.look is Look.BLACK:
            continue
        found = marks(_on_grid(box, zoom), zoom)
        laid.append((span, found))
    for (x0, y0, x1, y1), found in laid:
        area = pixels[y0:y1, x0:x1]
        light = _painted(found.white, (x0, y0, x1, y1), zoom)
        np.maximum(area, _as(area, 255 - light), out=area)
    for (x0, y0, x1, y1), found in laid:
        area = pixels[y0:y1, x0:x1]
        np.minimum(area, _as(area, _painted(found.black, (x0, y0, x1, y1), zoom)), out=area)


def _as(area: Pixels, gray: Pixels) -> Pixels:
    return gray if area.ndim == 2 else gray[:, :, None]


def _painted(path: Path, span: tuple[int, int, int, int], zoom: float) -> Pixels:
    """A path in black on white, as MuPDF's present anti-aliasing paints it."""
    x0, y0, x1, y1 = span
    canvas = Canvas(x1 - x0, y1 - y0, (zoom, 0, 0, zoom, -x0, -y0), gray=True)
    if path:
        canvas.fill(path, False, _BLACK)
    canvas.close()
    return canvas.pixels[:, :, 0].copy()


def _on_grid(box: DrawnBox, zoom: float) -> DrawnBox:
    """An upright box with its sides on whole pixels, so that its frame is as thick on each side."""
    if not is_upright(box.quad):
        return box
    low, high = box.quad.envelope, box.quad.envelope

    def on_pixel(p: Point) -> Point:
        x = math.floor(p.x * zoom) if abs(p.x - low.x0) < abs(p.x - high.x1) else math.ceil(p.x * zoom)
        y = math.floor(p.y * zoom) if abs(p.y - low.y0) < abs(p.y - high.y1) else math.ceil(p.y * zoom)
        return Point(x / zoom, y / zoom)

    return DrawnBox(Quadrilateral(*(on_pixel(p) for p in box.quad.corners)), box.look, box.text, box.pattern)


def _frame_of(quad: Quadrilateral) -> tuple[float, float, Affine] | None:
    """Width and height of a parallelogram along and across its text, and the way from these to its space; None where
    the corners make none: such a box stays black."""
    o, r, t, u = quad.bottom_left, quad.bottom_right, quad.top_right, quad.top_left
    width, height = math.dist((*o,), (*r,)), math.dist((*o,), (*u,))
    if min(width, height) < 0.5 or math.hypot(r.x + u.x - o.x - t.x, r.y + u.y - o.y - t.y) > 0.05 * min(width, height):
        return None
    a, b, c, d = (r.x - o.x) / width, (r.y - o.y) / width, (u.x - o.x) / height, (u.y - o.y) / height
    if abs(a * d - b * c) < 0.5:
        return None
    return width, height, (a, b, c, d, o.x, o.y)


def _rectangle(x0: float, y0: float, x1: float, y1: float) -> list[Segment]:
    return _ring([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


def _ring(points: Sequence[tuple[float, float]]) -> list[Segment]:
    return [("m", points[0]), *(("l", p) for p in points[1:]), ("h", ())]


def _lettered(text: str, inner: tuple[float, float, float, float]) -> Iterator[Segment]:
    """A text in the middle of a rectangle; nothing where it would be too small to be read."""
    size = _size_in(text, inner)
    if size < SMALLEST_TYPE:
        return
    x = (inner[0] + inner[2] - size * _width(text)) / 2
    lowest, highest = (size * reach for reach in _reach(text))
    y = (inner[1] + inner[3] - CAPITAL * size) / 2
    y = min(max(y, inner[1] - lowest), inner[3] - highest)  # what hangs below capitals stays inside
    for shape in _shapes(text):
        yield from moved(shape.outline, (size, 0, 0, size, x, y))
        x += size * shape.advance


def _size_in(text: str, inner: tuple[float, float, float, float]) -> float:
    width, height = inner[2] - inner[0], inner[3] - inner[1]
    if not text or any(_glyph(c) is None for c in text):
        return 0.0
    lowest, highest = _reach(text)
    tallest = height / (highest - lowest) if highest > lowest else LARGEST_TYPE
    return min(LARGEST_TYPE, HIGH * height / CAPITAL, tallest, width / (_width(text) + 2 * PADDING))


def _reach(text: str) -> tuple[float, float]:
    """Ems from the baseline to the lowest and the highest point of a text's outlines."""
    heights = [y for shape in _shapes(text) for _, values in shape.outline for y in values[1::2]]
    return (min(heights), max(heights)) if heights else (0.0, 0.0)


def _width(text: str) -> float:
    return sum(shape.advance for shape in _shapes(text))


def _shapes(text: str) -> Iterator[Shape]:
    for character in text:
        shape = _glyph(character)
        if shape is not None:
            yield shape


@cache
def _faces() -> tuple[tuple[Any, Face], ...]:
    """The fonts of labels: the first that has a character draws it."""
    fonts = [pymupdf.Font(name) for name in ("helv", "cjk")]
    return tuple((font, Face(font.this, Walker())) for font in fonts)


@cache
def _glyph(character: str) -> Shape | None:
    for font, face in _faces():
        if number := font.has_glyph(ord(character)):
            return face.shape(number)
    return None
