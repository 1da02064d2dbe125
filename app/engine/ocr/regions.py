"""Where a page has ink that its text layer does not explain.

The page is painted without its text (see `page_drawing`), so what is left are pictures, drawings and outlined letters.
Edges of that picture, less rules and less what text stands over already (a scan with a text layer), are joined into
regions.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.domain.geometry import Box
from app.engine.page_drawing import Pixels
from app.engine.visibility import Mask

LOOK_ZOOM = 100 / 72
"""Pixels per point of the picture that regions are found in."""
CONTRAST = 10
"""Difference (of 255) between neighbouring pixels from which there is an edge. Text in #808080 on #8E8E8E is kept."""
GRAIN, MOST_GRAIN = 6.7, 40
"""Median differences between neighbours that are an edge where a picture has grain: 4.5 standard deviations of them,
and no more than faint print on coarse paper has."""
CELL = 4
"""Pixels of a side of the cells that edges are counted in: 2.9 points."""
BLOCK = 12
"""Pixels of a side of the blocks in which edges are counted."""
DENSE, DENSE_BARS = 0.15, 0.4
"""Share of edges in a block from which it may be part of a bar code: without rules, and with them."""
JOIN = (4, 3)
"""Cells across and down that regions reach out to join: more than a blank, and than the space between lines."""
RULE = 56
"""Pixels from which a straight run of edges is a rule, a frame or the side of a filled area: 40 points."""
SMALLEST = 3.5
"""Points of the longer side below which ink is a speck or a dot."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the page in view space; `cells` counts the cells with ink."""

    box: Box
    cells: int


def edges(colour: Pixels) -> tuple[Mask, Mask]:
    """Pixels of an RGB picture that differ from the pixel before them, and those that differ from the one above."""
    upright: Mask = np.zeros(colour.shape[:2], np.bool_)
    level: Mask = upright.copy()
    for channel in range(3):
        plane = colour[:, :, channel]
        least = _least(plane)
        upright[:, 1:] |= _difference(plane[:, 1:], plane[:, :-1]) >= least
        level[1:] |= _difference(plane[1:], plane[:-1]) >= least
        if channel == 0 and np.array_equal(plane, colour[:, :, 1]) and np.array_equal(plane, colour[:, :, 2]):
            break
    return upright, level


def without_rules(upright: Mask, level: Mask) -> Mask:
    """Both kinds of edges, less those of straight rules, frames and filled areas."""
    # The upper side of a rule is a run of level edges; its lower side another. Where rules cross, one breaks the other.
    across = _runs(level)
    down = _runs((upright | across).T).T
    across |= _runs(level | down)
    result: Mask = (level | upright) & ~across & ~down
    return result


def dense_part(every: Mask, ink: Mask) -> tuple[int, int, int, int] | None:
    """The pixels x0, y0, x1, y1 that hold all of what has as many edges as a bar code, or None.

    `every` are all edges, `ink` those without rules: high bars are taken for rules, and rules cross in tables.
    """
    rows, columns = ink.shape[0] // BLOCK * BLOCK, ink.shape[1] // BLOCK * BLOCK

    def share(mask: Mask) -> npt.NDArray[np.float64]:
        blocks = mask[:rows, :columns].reshape(rows // BLOCK, BLOCK, columns // BLOCK, BLOCK)
        result: npt.NDArray[np.float64] = blocks.sum(axis=(1, 3)) / BLOCK**2
        return result

    y, x = np.nonzero((share(ink) >= DENSE) | (share(every) >= DENSE_BARS))
    if not len(y):
        return None
    return int(x.min()) * BLOCK, int(y.min()) * BLOCK, (int(x.max()) + 1) * BLOCK, (int(y.max()) + 1) * BLOCK


def _least(plane: Pixels) -> int:
    """The difference from which neighbouring pixels of a picture are an edge and not grain."""
    rows = plane[::4]
    usual = float(np.median(_difference(rows[:, 1:], rows[:, :-1]))) if rows.shape[1] > 1 else 0.0
    return int(min(MOST_GRAIN, max(CONTRAST, round(GRAIN * usual))))


def _difference(a: Pixels, b: Pixels) -> Pixels:
    result: Pixels = np.maximum(a, b) - np.minimum(a, b)
    return result


def _runs(mask: Mask) -> Mask:
    """Pixels in horizontal runs of at least `RULE` and those beside them."""
    result: Mask = np.zeros_like(mask)
    busy = np.flatnonzero(mask.sum(axis=1) >= RULE)
    for row in busy.tolist():
        padded = np.concatenate(([False], mask[row], [False]))
        change = np.flatnonzero(padded[1:] != padded[:-1])
        starts, ends = change[::2], change[1::2]
        long = ends - starts >= RULE
        for start, end in zip(starts[long].tolist(), ends[long].tolist(), strict=True):
            result[max(0, row - 1) : row + 2, max(0, start - 2) : end + 2] = True
    return result


def pixels_of(box: Box, zoom: float, margin: float, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The pixels of a picture of `shape` that a box, grown by `margin`, touches; zoom is in pixels per unit."""
    x0, y0 = max(0, math.floor((box.x0 - margin) * zoom)), max(0, math.floor((box.y0 - margin) * zoom))
    x1, y1 = math.ceil((box.x1 + margin) * zoom), math.ceil((box.y1 + margin) * zoom)
    return slice(min(y0, shape[0]), max(0, y1)), slice(min(x0, shape[1]), max(0, x1))


def find_regions(ink: Mask, pictures: Sequence[Box] = ()) -> list[Region]:
    """Regions of a mask of edges at `LOOK_ZOOM`, from the top. `pictures` (view space) are large images: what lies in
    one belongs together."""
    cells = _cells(ink)
    if not cells.any():
        return []
    labels, count = _labels(_grown(cells))
    labels = np.where(cells, labels, 0)
    size = CELL / LOOK_ZOOM
    merged = np.arange(count + 1)
    for box in pictures:
        x0, y0 = max(0, int(box.x0 / size)), max(0, int(box.y0 / size))
        inside = np.unique(labels[y0 : int(np.ceil(box.y1 / size)), x0 : int(np.ceil(box.x1 / size))])
        inside = np.unique(merged[inside[inside > 0]])
        if len(inside):
            merged[np.isin(merged, inside)] = inside[0]
    labels = merged[labels]
    found: list[Region] = []
    y, x = np.nonzero(labels)
    owners = labels[y, x]
    order = np.argsort(owners, kind="stable")
    y, x, owners = y[order], x[order], owners[order]
    for first, last in _groups(owners):
        left, right = x[first:last].min() * size, (x[first:last].max() + 1) * size
        top, bottom = y[first:last].min() * size, (y[first:last].max() + 1) * size
        if max(right - left, bottom - top) >= SMALLEST + size:
            found.append(Region(Box(left, top, right, bottom), last - first))
    found.sort(key=lambda r: (r.box.y0, r.box.x0))
    return found


def _groups(values: npt.NDArray[np.int64]) -> list[tuple[int, int]]:
    borders = np.flatnonzero(np.diff(values)) + 1
    return list(zip([0, *borders.tolist()], [*borders.tolist(), len(values)], strict=True)) if len(values) else []


def _cells(ink: Mask) -> Mask:
    """Cells that hold at least two pixels of ink."""
    rows, columns = ink.shape
    padded = np.zeros((-(-rows // CELL) * CELL, -(-columns // CELL) * CELL), np.uint8)
    padded[:rows, :columns] = ink
    counts = padded.reshape(padded.shape[0] // CELL, CELL, padded.shape[1] // CELL, CELL).sum(axis=(1, 3))
    result: Mask = counts >= 2
    return result


def _grown(cells: Mask) -> Mask:
    across, down = JOIN
    grown = cells.copy()
    for step in range(1, across + 1):
        grown[:, step:] |= cells[:, :-step]
    result = grown.copy()
    for step in range(1, down + 1):
        result[step:] |= grown[:-step]
    return result


def _labels(cells: Mask) -> tuple[npt.NDArray[np.int64], int]:
    """Connected areas (8 neighbours), numbered from 1: runs of each row joined by union-find."""
    labels = np.zeros(cells.shape, np.int64)
    parents = [0]
    previous: list[tuple[int, int, int]] = []

    def root(number: int) -> int:
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    for row in range(cells.shape[0]):
        padded = np.concatenate(([False], cells[row], [False]))
        change = np.flatnonzero(padded[1:] != padded[:-1]).tolist()
        current: list[tuple[int, int, int]] = []
        for start, end in zip(change[::2], change[1::2], strict=True):
            number = 0
            for before_start, before_end, before in previous:
                if before_start <= end and before_end >= start:
                    other = root(before)
                    if number == 0:
                        number = other
                    elif other != number:
                        parents[max(other, number)] = min(other, number)
                        number = min(other, number)
            if number == 0:
                number = len(parents)
                parents.append(number)
            labels[row, start:end] = number
            current.append((start, end, number))
        previous = current
    roots = np.array([root(n) for n in range(len(parents))])
    return roots[labels], len(parents) - 1
