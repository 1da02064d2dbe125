"""Where on a page of flat colours its pictures stand: a seal, a photograph, a shaded bar among text.

Such a page is not made a JPEG as a whole: its text stays sharp and small, and each picture is an image of its own on
it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from app.engine.visibility import Mask

TILE = 16
"""Pixels of the profile (144 per inch) of a side of the squares that are looked at: 8 points."""
MOST = 12
"""Patches on a page. Where there are more, those that are near each other are one."""
LARGEST_SHARE = 0.5
"""Of the page that patches may take. Beyond that it is a picture with text in it."""

Span = tuple[int, int, int, int]
"""x0, y0, x1, y1 in pixels."""


def patches(buckets: npt.NDArray[np.uint16], shape: tuple[int, ...], flat_colours: int) -> tuple[Span, ...]:
    """Rectangles that hold every pixel whose colour is not one of the `flat_colours` commonest, apart from each other.

    `buckets` (flat, of a picture of `shape` rows and columns painted without anti-aliasing) number the colours. There
    are none where they would take too much of the page.
    """
    counts = np.bincount(buckets, minlength=32768)
    is_odd = np.ones(32768, np.bool_)
    is_odd[np.argsort(counts)[-flat_colours:]] = False
    rows, columns = (-(-side // TILE) for side in shape)
    padded = np.zeros((rows * TILE, columns * TILE), np.bool_)
    padded[: shape[0], : shape[1]] = is_odd[buckets].reshape(shape)
    tiles: Mask = np.logical_or.reduce(padded.reshape(rows, TILE, columns, TILE), axis=(1, 3))
    if np.count_nonzero(tiles) > LARGEST_SHARE * tiles.size:
        return ()
    for reach in (1, 2, 4, 8):
        found = _apart([_box(group) for group in _groups(tiles, reach)])
        if len(found) <= MOST:
            break
    else:
        return ()
    if sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in found) > LARGEST_SHARE * tiles.size:
        return ()
    return tuple(
        (x0 * TILE, y0 * TILE, min(x1 * TILE, shape[1]), min(y1 * TILE, shape[0])) for x0, y0, x1, y1 in sorted(found)
    )


def _groups(tiles: Mask, reach: int) -> list[list[tuple[int, int]]]:
    """Marked tiles (row, column), those together that are no farther than `reach` from each other."""
    left = {(row, column) for row, column in np.argwhere(tiles).tolist()}
    groups: list[list[tuple[int, int]]] = []
    around = range(-reach, reach + 1)
    while left:
        group = [left.pop()]
        for row, column in group:
            near = {(row + dy, column + dx) for dy in around for dx in around} & left
            left -= near
            group += near
        groups.append(group)
    return groups


def _box(group: list[tuple[int, int]]) -> Span:
    ys, xs = [y for y, _ in group], [x for _, x in group]
    return min(xs), min(ys), max(xs) + 1, max(ys) + 1


def _apart(boxes: list[Span]) -> list[Span]:
    """Boxes of which none meets or touches another: those that do are one. At the resolution of a picture a side lies
    within a pixel, so that both of two boxes with one side would have that pixel."""
    found: list[Span] = []
    for box in boxes:
        while meeting := [b for b in found if b[0] <= box[2] and box[0] <= b[2] and b[1] <= box[3] and box[1] <= b[3]]:
            found = [b for b in found if b not in meeting]
            every = [box, *meeting]
            box = (
                min(b[0] for b in every), min(b[1] for b in every), max(b[2] for b in every), max(b[3] for b in every),
            )  # fmt: skip
        found.append(box)
    return found
