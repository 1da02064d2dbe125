"""Where one letter of a word ends and the next begins, taken from the picture.

Tesseract's network knows letters but hardly their places: measured on 2,868 edges in clean print of five faces, one in
six is off by more than a seventh of an em, and before a comma often by a whole figure. A hit that is a part of what is
one word to it, such as a date before its comma, would get a box that leaves a figure out.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate

import numpy as np
import numpy.typing as npt
import pymupdf

from app.engine.page_drawing import Pixels

FAR = 1.6
"""Widths of a letter, on average, that a told edge may be off where every letter stands by itself."""
NEAR = 0.35
"""Widths of a letter within which an edge is moved to a blank where some letters touch."""
_LEAST_CONTRAST = 40

_Edges = npt.NDArray[np.float64]


def refined(
    picture: Pixels, box: tuple[float, float, float, float], edges: Sequence[float], text: str
) -> tuple[float, ...]:
    """`edges` of a word (see `ReadWord`), those between letters moved into the blanks between them. Dark on light.

    Where letters touch, so that an edge may be off, marks at the ends of the word get no width of their own: a box over
    the letters beside them then covers these wholly.
    """
    left = max(0, round(box[0]))
    part = picture[max(0, round(box[1])) : max(0, round(box[3])), left : max(0, round(box[2]))]
    if len(edges) < 3 or len(edges) != len(text) + 1:
        return tuple(edges)
    told = np.asarray(edges, np.float64)
    if min(part.shape) >= 3 and int(part.max()) - int(part.min()) >= _LEAST_CONTRAST:
        ink = np.count_nonzero(part < (int(part.min()) + int(part.max())) // 2, axis=0)
        blanks = _blanks(ink) + left
        width = (told[-1] - told[0]) / len(text)
        if len(blanks) == len(text) - 1 and np.abs(blanks - told[1:-1]).max() <= FAR * width:
            return (float(told[0]), *blanks.tolist(), float(told[-1]))
        told = _nearest(told, _proportional(text, told[0], told[-1]), blanks, NEAR * width)
    return tuple(np.clip(_without_marks(told, text), edges[0], edges[-1]).tolist())


def _blanks(ink: npt.NDArray[np.intp]) -> _Edges:
    """The middles of the runs of columns without ink between the first and the last inked one."""
    marked = np.flatnonzero(ink)
    gaps = np.flatnonzero(np.diff(marked) > 1)
    return (marked[gaps] + 1 + marked[gaps + 1]) / 2


def _proportional(text: str, start: float, end: float) -> _Edges:
    """Edges of a text set in a usual face between two places."""
    widths = [_width(c) for c in text]
    return np.array([start + (end - start) * at / sum(widths) for at in (0, *accumulate(widths))])


@cache
def _width(character: str) -> float:
    return max(0.1, float(pymupdf.Font("helv").text_length(character, 1)))


def _nearest(told: _Edges, guessed: _Edges, blanks: _Edges, reach: float) -> _Edges:
    """Whichever of two rows of edges stands nearer to the blanks, each edge of it moved to the nearest in its reach."""
    best, least = told, np.inf
    for row in (told, guessed):
        moved, cost = row.copy(), 0.0
        for number, at in enumerate(row[1:-1], 1):
            off = float(np.abs(blanks - at).min()) if len(blanks) else np.inf
            cost += min(off, 2 * reach)
            if off <= reach:
                moved[number] = blanks[np.abs(blanks - at).argmin()]
        if cost < least:
            best, least = np.maximum.accumulate(moved), cost
    return best


def _without_marks(edges: _Edges, text: str) -> _Edges:
    """Edges with the places of marks at either end of a word given to the letters beside them."""
    letters = [number for number, c in enumerate(text) if c.isalnum()]
    if letters:
        edges = edges.copy()
        edges[: letters[0] + 1] = edges[0]
        edges[letters[-1] + 1 :] = edges[-1]
    return edges
