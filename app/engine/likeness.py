"""Comparing pictures of the released page with the original's, in gray levels and by area.

A released page is never the same pixel for pixel: it was painted at another resolution, without anti-aliasing or as
JPEG. What must hold is that each small area has as much ink as before. Tolerances are measured, see `TOLERANCE`.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image

from app.domain.geometry import Box, Quadrilateral
from app.engine.page_drawing import Pixels
from app.engine.page_image import box_mask, is_upright, polygon_mask
from app.engine.witnesses import Picture

ZOOM = 1.5
"""Pixels per point of the pictures compared: 108 per inch."""
TILE = 16
"""Pixels of a side of the areas compared: 10.7 points, the height of a line. A second grid stands half a tile off."""
TOLERANCE = 8.0
SHARE = 0.35
"""An area may differ by TOLERANCE gray levels (mean, of 255) and SHARE of its ink. Measured on 193 pages of the public
corpora: the difference exceeds that share of ink by 6.0 levels on one page of 100 and by 6.6 at most, but for drawings
of lines without width, which are compared again at the release's own resolution. A lost word of 5-point type leaves
14.8 levels, of 10-point type 50, a lost figure of 12-point type 18; of these two thirds count."""
RIM = 3
"""Pixels round a box that are not compared."""
BLACK = 32
"""Lightest gray level inside a box. CCITT and palette boxes are 0; JPEG's blocks carry the page round a box inwards:
measured on 3,432 readings of random boxes on JPEG pages of the public corpora, in both engines, 7 levels on one in a
hundred and 14 at most."""
MOST_PIXELS = 12_000_000
THIN = 6.0
"""Pixels of a side below which a box is looked at in a larger picture where the usual one shows it not to be black."""
INSET = 2
"""Pixels at the edge of a box that are not looked at: scaling mixes them with what lies outside."""


def flat_black(gray: Picture, zoom: float, quad: Quadrilateral) -> bool:
    """True where the inside of a quadrilateral (view space) is black. One that lies off the page is."""
    found = inside(gray, zoom, quad)
    return not found.size or int(found.max()) <= BLACK


def flat(gray: Picture, zoom: float, quad: Quadrilateral, levels: int) -> bool:
    """True where gray levels inside a quadrilateral (view space) differ by no more than `levels`."""
    found = inside(gray, zoom, quad)
    return not found.size or int(found.max()) - int(found.min()) <= levels


def thinnest(quad: Quadrilateral) -> float:
    """The smaller side of a quadrilateral, in its own units."""
    sides = (math.dist((a.x, a.y), (b.x, b.y)) for a, b in itertools.pairwise(quad.corners[:3]))
    return min(sides)


def inside(gray: Picture, zoom: float, quad: Quadrilateral) -> Pixels:
    """The pixels of a quadrilateral without its edge; none where it lies off the page."""
    rows, columns = gray.shape
    nothing = np.zeros(0, np.uint8)
    box = quad.envelope
    x0, y0, x1, y1 = (v * zoom for v in (box.x0, box.y0, box.x1, box.y1))
    if x1 <= 0 or y1 <= 0 or x0 >= columns or y0 >= rows:
        return nothing
    x0, x1 = _inset(max(x0, 0.0), min(x1, float(columns)))
    y0, y1 = _inset(max(y0, 0.0), min(y1, float(rows)))
    span = (int(x0), int(y0), min(columns, int(x1)), min(rows, int(y1)))
    region = gray[span[1] : span[3], span[0] : span[2]]
    if is_upright(quad):
        return region.reshape(-1)
    mask = polygon_mask(quad, zoom, span, 0)
    for axis in (0, 1):
        for step in (-INSET, INSET):
            mask &= np.roll(mask, step, axis)
    mask[: INSET + 1] = mask[-INSET - 1 :] = False
    mask[:, : INSET + 1] = mask[:, -INSET - 1 :] = False
    return region[mask]


def _inset(low: float, high: float) -> tuple[float, float]:
    """The whole pixels inside low..high without the edge; the middle one where nothing else is left."""
    first, last = np.ceil(low) + INSET - 1, np.floor(high) - INSET + 1
    if last - first >= 1:
        return first, last
    middle = np.floor((low + high) / 2)
    return middle, middle + 1


def changed_areas(before: Pixels, after: Pixels, zoom: float, quads: Sequence[Quadrilateral]) -> list[Box]:
    """Areas (view space) outside `quads` and their rim whose ink differs by more than the tolerance."""
    rows, columns = min(before.shape[0], after.shape[0]), min(before.shape[1], after.shape[1])
    kept = ~box_mask((rows, columns), quads, zoom, RIM)
    ink_before = np.where(kept, 255.0 - before[:rows, :columns], 0.0)
    ink_after = np.where(kept, 255.0 - after[:rows, :columns], 0.0)
    found: list[Box] = []
    for start in (0, TILE // 2):
        if start >= min(rows, columns):
            continue
        weight, *means = (_tiles(v[start:, start:]) for v in (kept.astype(np.float64), ink_before, ink_after))
        area = np.maximum(weight, TILE)
        mean_before, mean_after = means[0] / area, means[1] / area
        allowed = TOLERANCE + SHARE * np.maximum(mean_before, mean_after)
        changed = (np.abs(mean_before - mean_after) > allowed) & (weight >= TILE * TILE / 4)
        for shifted in _shifted(255.0 - before[:rows, :columns].astype(np.float64)) if changed.any() else ():
            mean_before = _tiles(np.where(kept, shifted, 0.0)[start:, start:]) / area
            changed &= np.abs(mean_before - mean_after) > TOLERANCE + SHARE * np.maximum(mean_before, mean_after)
        for y, x in np.argwhere(changed).tolist():
            left, top = (start + x * TILE) / zoom, (start + y * TILE) / zoom
            found.append(Box(left, top, left + TILE / zoom, top + TILE / zoom))
    return found


def _shifted(ink: npt.NDArray[np.float64]) -> Iterator[npt.NDArray[np.float64]]:
    """The ink moved by a pixel in each direction: at the edge of an area a pixel may be painted whole or in part.

    Beside a box only a strip is compared, and a single row of an edge then weighs as much as a word. Ink that is gone
    is not there a pixel further either.
    """
    wide = np.pad(ink, 1, mode="edge")
    rows, columns = ink.shape
    for y in range(3):
        for x in range(3):
            if (y, x) != (1, 1):
                yield wide[y : y + rows, x : x + columns]


def luma(colour: Pixels, shape: tuple[int, ...]) -> Pixels:
    """Brightness of an RGB picture, averaged down to `shape` (rows, columns)."""
    picture = Image.fromarray(colour).convert("L")
    if picture.size != (shape[1], shape[0]):
        picture = picture.resize((shape[1], shape[0]), Image.Resampling.BOX)
    return np.asarray(picture)


def _tiles(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Sums over tiles; the last row and column of tiles may be narrower."""
    rows, columns = (-(-side // TILE) * TILE for side in values.shape)
    padded = np.zeros((rows, columns))
    padded[: values.shape[0], : values.shape[1]] = values
    by_rows = padded.reshape(rows // TILE, TILE, columns).sum(axis=1)
    summed: npt.NDArray[np.float64] = by_rows.reshape(rows // TILE, columns // TILE, TILE).sum(axis=2)
    return summed
