"""Text of one page and where its ink is: compact enough to keep for every page of a long document."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from app.domain.geometry import Point, Quadrilateral

_SINGLE_BREAK = re.compile(r"(?<!\n)\n(?!\n)")
_ASCENT, _DESCENT = 0.74, -0.22
"""Reach of a box above and below the baseline in em where no other line is near: the same for every word, so that the
height of a box does not tell which letters it covers."""
_SIDE = 0.06
"""Em added at an end that has a blank beside it: italic and script glyphs reach over their advance width."""
_MARGIN = 0.02
"""Em added on every side for the soft edge of a rendered glyph."""
_READ_SIDE = 0.15
"""Em added at both ends of letters that OCR read: it tells where a word stands, but its letters only nearly."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Direction of a line in user space: unit vectors along the text and up from it, baseline offset along `up`."""

    along: tuple[float, float]
    up: tuple[float, float]
    baseline: float
    size: float

    def quadrilateral(self, start: float, end: float, bottom: float, top: float) -> Quadrilateral:
        (ax, ay), (ux, uy) = self.along, self.up
        low, high = self.baseline + bottom, self.baseline + top
        return Quadrilateral(
            Point(start * ax + low * ux, start * ay + low * uy),
            Point(end * ax + low * ux, end * ay + low * uy),
            Point(end * ax + high * ux, end * ay + high * uy),
            Point(start * ax + high * ux, start * ay + high * uy),
        )


@dataclass(slots=True)
class Extents:
    """Ink of each character in its line's frame, parallel to the text; blanks between lines have start > end."""

    start: array[float] = field(default_factory=lambda: array("f"))
    end: array[float] = field(default_factory=lambda: array("f"))
    bottom: array[float] = field(default_factory=lambda: array("f"))
    top: array[float] = field(default_factory=lambda: array("f"))

    @property
    def columns(self) -> tuple[array[float], array[float], array[float], array[float]]:
        return self.start, self.end, self.bottom, self.top

    def append(self, start: float, end: float, bottom: float, top: float) -> None:
        self.start.append(start)
        self.end.append(end)
        self.bottom.append(bottom)
        self.top.append(top)

    def append_nothing(self) -> None:
        self.append(1.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class ReadSpan:
    """A word that OCR read: text[start:end], with the confidence of its engine (0..1)."""

    start: int
    end: int
    confidence: float


@dataclass(frozen=True)
class PageText:
    """Reading-order text of a page.

    A line break inside a paragraph is one "\\n", any other break between lines is two. Hyphens at line breaks, soft
    hyphens and ligatures are folded away; every character still knows its ink.

    Attributes:
        page_index: Zero-based.
        text: The text.
        extents: Per character.
        offsets: Index in `text` at which each piece of a line begins, ascending.
        frames: Direction of each piece.
        read: Words that come from OCR, ascending. All other characters are of the text layer.
    """

    page_index: int
    text: str
    extents: Extents
    offsets: tuple[int, ...]
    frames: tuple[Frame, ...]
    read: tuple[ReadSpan, ...] = ()

    def ocr_confidence(self, start: int, end: int) -> float | None:
        """The lowest confidence of the words in text[start:end] that OCR read; None where it read none of them."""
        first = bisect_right(self.read, start, key=lambda word: word.end)
        found: list[float] = []
        for word in self.read[first:]:
            if word.start >= end:
                break
            found.append(word.confidence)
        return min(found, default=None)

    @property
    def flat(self) -> str:
        """`text` with the line breaks inside paragraphs as blanks; same length, same offsets."""
        return _SINGLE_BREAK.sub(" ", self.text)

    def pieces(self) -> Iterator[tuple[int, int]]:
        """Spans of the pieces: runs of characters in one direction on one baseline."""
        yield from pairwise((*self.offsets, len(self.text)))

    def piece_boxes(self) -> list[tuple[float, float, float, float, float, float]]:
        """Per piece: its direction (x, y), start and end along it, bottom and top across it, in points."""
        return [(r[0], r[1], r[2], r[3], r[4], r[5]) for r in self._line_boxes.tolist()]

    def quads(self, start: int, end: int) -> tuple[Quadrilateral, ...]:
        """One tight quadrilateral per line piece of text[start:end]; pieces of blanks alone give none.

        Between neighbouring lines a box is no higher than its own ink needs, so that it does not cut theirs.
        """
        found: list[Quadrilateral] = []
        piece = max(0, bisect_right(self.offsets, start) - 1)
        while piece < len(self.offsets) and self.offsets[piece] < end:
            last = self.offsets[piece + 1] if piece + 1 < len(self.offsets) else len(self.text)
            quad = self._piece_quad(piece, max(start, self.offsets[piece]), min(end, last))
            if quad is not None:
                found.append(quad)
            piece += 1
        return tuple(found)

    def _piece_quad(self, piece: int, start: int, end: int) -> Quadrilateral | None:
        x = self.extents
        inked = [i for i in range(start, end) if not self.text[i].isspace() and x.start[i] <= x.end[i]]
        if not inked:
            return None
        frame = self.frames[piece]
        em = frame.size
        left, right = min(x.start[i] for i in inked), max(x.end[i] for i in inked)
        bottom, top = min(x.bottom[i] for i in inked), max(x.top[i] for i in inked)
        low, high = self._free_band(piece, left, right, bottom, top)
        if self.ocr_confidence(start, end) is None:
            left -= (_SIDE if self._blank(inked[0] - 1) else 0.0) * em
            right += (_SIDE if self._blank(inked[-1] + 1) else 0.0) * em
        else:
            left, right = left - _READ_SIDE * em, right + _READ_SIDE * em
        margin = _MARGIN * em
        return frame.quadrilateral(left - margin, right + margin, low - margin, high + margin)

    def _blank(self, index: int) -> bool:
        return not 0 <= index < len(self.text) or self.text[index].isspace()

    def _free_band(self, piece: int, left: float, right: float, bottom: float, top: float) -> tuple[float, float]:
        """The usual band around the baseline, cut back towards the ink where other lines are."""
        frame = self.frames[piece]
        low, high = min(bottom, _DESCENT * frame.size), max(top, _ASCENT * frame.size)
        lines = self._line_boxes
        same = (
            (np.abs(lines[:, 0] - frame.along[0]) < 1e-3)
            & (np.abs(lines[:, 1] - frame.along[1]) < 1e-3)
            & (lines[:, 2] < right)
            & (lines[:, 3] > left)
        )
        same[piece] = False
        others = lines[same, 4:6] - frame.baseline
        above = (others[:, 0] + others[:, 1]) / 2 > (bottom + top) / 2
        high = max(top, min((high, *others[above, 0].tolist())))
        low = min(bottom, max((low, *others[~above, 1].tolist())))
        return low, high

    @cached_property
    def _line_boxes(self) -> npt.NDArray[np.float64]:
        """Per piece: direction x and y, start and end along it, bottom and top across it (absolute)."""
        rows = np.zeros((len(self.offsets), 6))
        x = self.extents
        for number, (first, last) in enumerate(self.pieces()):
            frame = self.frames[number]
            inked = [i for i in range(first, last) if not self.text[i].isspace() and x.start[i] <= x.end[i]]
            if not inked:
                rows[number] = (*frame.along, 1.0, 0.0, 0.0, 0.0)
                rows[number, 2:4] = (np.inf, -np.inf)
                continue
            rows[number] = (
                *frame.along,
                min(x.start[i] for i in inked),
                max(x.end[i] for i in inked),
                frame.baseline + min(x.bottom[i] for i in inked),
                frame.baseline + max(x.top[i] for i in inked),
            )
        return rows
