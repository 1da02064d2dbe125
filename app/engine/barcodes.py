"""Bar codes and two-dimensional codes on a page: read here, and what they say looked at like any text.

No person can read a symbol, so each is offered for review whatever it holds: one box over all of it, labelled with
what was found in it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import zxingcpp

from app.domain.entities import BARCODE_LABEL, Entity
from app.domain.explanations import UNEXPLAINED
from app.domain.geometry import Box, Matrix, Point, Quadrilateral
from app.engine.barcode_content import spoken
from app.engine.page_drawing import PageDrawing, Pixels
from app.engine.page_text import Extents, Frame, PageText

ZOOM = 200 / 72
"""Pixels per point: a module of the smallest usual code (0.25 mm) is two pixels wide. 85 ms a page of a scan."""
MOST_PIXELS = 12_000_000
AROUND = 18.0
"""Points looked at round the part that may hold codes: their quiet zone, and modules that it missed."""
MARGIN = 1.5
"""Points added round a symbol."""
HARMLESS = 0.3
"""Score of a symbol in which nothing was found: it is shown to the reviewer, behind everything else."""
LONGEST_TEXT = 1000
_LINEAR = 0.5
"""Height over width below which the place that is told may be only that of the lines that were scanned."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A code on a page: its kind ("QR Code"), its content, and its place in user space."""

    kind: str
    content: str
    quadrilateral: Quadrilateral


def read_symbols(drawing: PageDrawing, part: Box) -> list[Symbol]:
    """The codes in a part of a page (view space), in any direction, dark on light or the other way round.

    Raises KnownError DAMAGED.
    """
    zoom = min(ZOOM, math.sqrt(MOST_PIXELS / (drawing.width * drawing.height)))
    left, top = (max(0, int((v - AROUND) * zoom)) for v in (part.x0, part.y0))
    right, bottom = (int((v + AROUND) * zoom) for v in (part.x1, part.y1))
    gray = np.ascontiguousarray(drawing.gray(zoom)[top:bottom, left:right])
    back: Matrix = drawing.geometry.from_view
    found: list[Symbol] = []
    for code in zxingcpp.read_barcodes(gray, text_mode=zxingcpp.TextMode.Plain):
        place = code.position
        corners = [
            (float(p.x), float(p.y)) for p in (place.bottom_left, place.bottom_right, place.top_right, place.top_left)
        ]
        corners = _grown(_whole(gray, corners), MARGIN * zoom)
        quad = Quadrilateral(*(Point((x + left) / zoom, (y + top) / zoom) for x, y in corners))
        found.append(Symbol(str(code.format), code.text, back.map_quadrilateral(quad)))
    return found


def _whole(gray: Pixels, corners: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The corners of an upright or sideways linear code, moved out as far as its bars reach."""
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    x0, y0, x1, y1 = int(min(xs)), int(min(ys)), int(max(xs)), int(max(ys))
    wide, tall = x1 - x0, y1 - y0
    slanted = any(min(abs(x - x0), abs(x - x1)) > 3 or min(abs(y - y0), abs(y - y1)) > 3 for x, y in corners)
    if slanted or min(wide, tall) >= _LINEAR * max(wide, tall) or max(wide, tall) < 8:
        return corners
    if wide > tall:
        top, bottom = _reach(gray[:, x0:x1], y0, y1)
        box = (x0, top, x1, bottom)
    else:
        left, right = _reach(gray[y0:y1].T, x0, x1)
        box = (left, y0, right, y1)
    middle_x, middle_y = sum(xs) / 4, sum(ys) / 4
    return [(box[0] if x < middle_x else box[2], box[1] if y < middle_y else box[3]) for x, y in corners]


def _reach(bars: Pixels, first: int, last: int) -> tuple[int, int]:
    """Rows that look like those from `first` to `last`, to either side."""
    dark = bars < int(bars[first : last + 1].mean())
    pattern = dark[(first + last) // 2]

    def alike(row: int) -> bool:
        return bool((dark[row] == pattern).mean() > 0.85)

    while first > 0 and alike(first - 1):
        first -= 1
    while last < len(dark) - 1 and alike(last + 1):
        last += 1
    return first, last


def _grown(corners: list[tuple[float, float]], margin: float) -> list[tuple[float, float]]:
    """Corners moved away from their middle by `margin` along both sides."""
    bottom_left, bottom_right, top_right, top_left = (np.array(c, np.float64) for c in corners)
    along, up = bottom_right - bottom_left, top_left - bottom_left
    along = along / (np.hypot(*along) or 1.0) * margin
    up = up / (np.hypot(*up) or 1.0) * margin
    moved = (
        bottom_left - along - up, bottom_right + along - up, top_right + along + up, top_left - along + up
    )  # fmt: skip
    return [(float(x), float(y)) for x, y in moved]


def entities_of(
    symbols: Sequence[Symbol], page_index: int, find: Callable[[PageText], Sequence[Entity]]
) -> Iterator[Entity]:
    """One entity for each symbol: labelled with the surest thing that `find` sees in its content, else BARCODE."""
    for symbol in symbols:
        content = spoken(symbol.content)
        hits = find(_as_page(page_index, content)) if content.strip() else ()
        best = max(hits, key=lambda e: (e.label == "PERSON", e.score), default=None)
        yield Entity(
            page_index=page_index,
            text=best.text if best is not None else symbol.content[:LONGEST_TEXT],
            label=best.label if best is not None else BARCODE_LABEL,
            quadrilaterals=(symbol.quadrilateral,),
            score=max(best.score, HARMLESS) if best is not None else HARMLESS,
            recognizer=f"barcode:{symbol.kind}",
            explanation=best.explanation if best is not None else UNEXPLAINED,
        )


def _as_page(page_index: int, content: str) -> PageText:
    extents = Extents()
    for index in range(len(content)):
        extents.append(index * 5.0, index * 5.0 + 4.0, 0.0, 7.0)
    return PageText(page_index, content, extents, (0,), (Frame((1.0, 0.0), (0.0, 1.0), 0.0, 10.0),))
