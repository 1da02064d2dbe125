"""Comparing pictures of the released page with the original's, in gray levels and by area.

A released page is never the same pixel for pixel: it was painted at another resolution, without anti-aliasing or as
JPEG. What must hold is that each small area has as much ink as before. Tolerances are measured, see `TOLERANCE`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.domain.geometry import Box, Quadrilateral
from app.engine.page_drawing import Pixels
from app.engine.page_image import box_mask, is_upright, polygon_mask

ZOOM = 1.5
"""Pixels per point of the pictures compared: 108 per inch."""
TILE = 24
"""Pixels of a side of the areas compared: 16 points, a little more than a line of text."""
TOLERANCE = 14.0
SHARE = 0.35
"""An area may differ by TOLERANCE gray levels (mean, of 255) and SHARE of its ink. Set by measurement over the corpora:
text without anti-aliasing is up to 30 % heavier or lighter than with it; a lost word of 10-point type is 40 levels."""
RIM = 3
"""Pixels round a box that are not compared."""
BLACK = 48
"""Lightest gray level inside a box. CCITT and palette boxes are 0; JPEG's blocks carry the page round a box up to 7
pixels in, measured up to 30 at quality 82."""
MOST_PIXELS = 12_000_000
INSET = 2
"""Pixels at the edge of a box that are not looked at: scaling mixes them with what lies outside."""


def flat_black(gray: Pixels, zoom: float, quad: Quadrilateral) -> bool:
    """True where the inside of a quadrilateral (view space) is black. One that lies off the page is."""
    rows, columns = gray.shape
    box = quad.envelope
    x0, y0, x1, y1 = (v * zoom for v in (box.x0, box.y0, box.x1, box.y1))
    if x1 <= 0 or y1 <= 0 or x0 >= columns or y0 >= rows:
        return True
    x0, x1 = _inset(max(x0, 0.0), min(x1, float(columns)))
    y0, y1 = _inset(max(y0, 0.0), min(y1, float(rows)))
    span = (int(x0), int(y0), min(columns, int(x1)), min(rows, int(y1)))
    region = gray[span[1] : span[3], span[0] : span[2]]
    if is_upright(quad):
        return not region.size or int(region.max()) <= BLACK
    inside = polygon_mask(quad, zoom, span, 0)
    for axis in (0, 1):
        for step in (-INSET, INSET):
            inside &= np.roll(inside, step, axis)
    inside[: INSET + 1] = inside[-INSET - 1 :] = False
    inside[:, : INSET + 1] = inside[:, -INSET - 1 :] = False
    chosen = region[inside]
    return not chosen.size or int(chosen.max()) <= BLACK


def _inset(low: float, high: float) -> tuple[float, float]:
    """The whole pixels inside low..high without the edge; the middle one where nothing else is left."""
    first, last = np.ceil(low) + INSET - 1, np.floor(high) - INSET + 1
    if last - first >= 1:
        return first, last
    middle = np.floor((low + high) / 2)
    return middle, middle + 1


def changed_areas(before: Pixels, after: Pixels, zoom: float, quads: Sequence[Quadrilateral]) -> list[Box]:
    """Areas (view space) outside `quads` and their rim whose ink differs by more than the tolerance."""
    difference, allowed = area_differences(before, after, zoom, quads)
    places = np.argwhere(difference > allowed)
    side = TILE / zoom
    return [Box(x * side, y * side, (x + 1) * side, (y + 1) * side) for y, x in places.tolist()]


def area_differences(
    before: Pixels, after: Pixels, zoom: float, quads: Sequence[Quadrilateral]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Mean difference of each tile outside `quads`, and what is allowed there."""
    rows, columns = min(before.shape[0], after.shape[0]), min(before.shape[1], after.shape[1])
    kept = ~box_mask((rows, columns), quads, zoom, RIM)
    weight = _tiles(kept.astype(np.float64))
    ink_before = _tiles(np.where(kept, 255.0 - before[:rows, :columns], 0.0))
    ink_after = _tiles(np.where(kept, 255.0 - after[:rows, :columns], 0.0))
    area = np.maximum(weight, TILE)
    mean_before, mean_after = ink_before / area, ink_after / area
    difference = np.abs(mean_before - mean_after)
    difference[weight < TILE * TILE / 4] = 0
    return difference, TOLERANCE + SHARE * np.maximum(mean_before, mean_after)


def _tiles(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Sums over tiles; the last row and column of tiles may be narrower."""
    by_rows = np.add.reduceat(values, np.arange(0, values.shape[0], TILE), axis=0)
    summed: npt.NDArray[np.float64] = np.add.reduceat(by_rows, np.arange(0, values.shape[1], TILE), axis=1)
    return summed
