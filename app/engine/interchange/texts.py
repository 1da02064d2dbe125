"""What stands under marks: the characters of a page, in the order of their height, so that 5,000 marks of one page look
only at what is near them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.domain.geometry import Quadrilateral
from app.engine.page_text import PageText

_Numbers = npt.NDArray[np.float64]
_Mask = npt.NDArray[np.bool_]


class TextUnder:
    """The text of one page, to be asked what of it lies in quadrilaterals."""

    def __init__(self, text: PageText) -> None:
        self._text = text.text
        x = text.extents
        start, end, bottom, top = (np.asarray(column, dtype=np.float64) for column in x.columns)
        lengths = [last - first for first, last in text.pieces()]
        frames = np.array(
            [(*frame.along, *frame.up, frame.baseline) for frame in text.frames], dtype=np.float64
        ).reshape(-1, 5)
        ax, ay, ux, uy, baseline = np.repeat(frames, lengths, axis=0).T
        low, high = baseline + bottom, baseline + top
        # The centre of Frame.quadrilateral, in the same order, so that no rounding differs.
        middle_x = (
            start * ax + low * ux + (end * ax + low * ux) + (end * ax + high * ux) + (start * ax + high * ux)
        ) / 4
        middle_y = (
            start * ay + low * uy + (end * ay + low * uy) + (end * ay + high * uy) + (start * ay + high * uy)
        ) / 4
        inked = np.array([not character.isspace() for character in text.text], dtype=np.bool_) & (start <= end)
        index = np.flatnonzero(inked)
        order = np.argsort(middle_y[index], kind="stable")
        self._index = index[order]
        self._x, self._y = middle_x[self._index], middle_y[self._index]

    def inside(self, quads: Sequence[Quadrilateral]) -> str:
        """The characters whose middles are in one of the quadrilaterals, in reading order, on one line."""
        found = np.unique(np.concatenate([self._within(quad) for quad in quads])) if quads else self._index[:0]
        if not len(found):
            return ""
        breaks = np.flatnonzero(np.diff(found) != 1) + 1
        return " ".join(self._text[run[0] : run[-1] + 1] for run in np.split(found, breaks))

    def _within(self, quad: Quadrilateral) -> npt.NDArray[np.intp]:
        envelope = quad.envelope
        first = np.searchsorted(self._y, envelope.y0, side="left")
        last = np.searchsorted(self._y, envelope.y1, side="right")
        x, y = self._x[first:last], self._y[first:last]
        near = np.flatnonzero((envelope.x0 <= x) & (x <= envelope.x1))
        return self._index[first:last][near[_contained(quad, x[near], y[near])]]


def _contained(quad: Quadrilateral, x: _Numbers, y: _Numbers) -> _Mask:
    """Quadrilateral.contains of many points at once."""
    inside, on_ring = np.zeros(len(x), dtype=np.bool_), np.zeros(len(x), dtype=np.bool_)
    ring = quad.corners
    for a, b in zip(ring, (*ring[1:], ring[0]), strict=True):
        run, rise = b.x - a.x, b.y - a.y
        cross = run * (y - a.y) - rise * (x - a.x)
        beside = (min(a.x, b.x) <= x) & (x <= max(a.x, b.x)) & (min(a.y, b.y) <= y) & (y <= max(a.y, b.y))
        on_ring |= (np.abs(cross) <= 1e-9 * max(1.0, math.hypot(run, rise))) & beside
        if rise:
            crossing = a.x + (y - a.y) * run / rise
            inside ^= ((a.y > y) != (b.y > y)) & (x < crossing)
    return inside | on_ring
