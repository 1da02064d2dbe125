"""The words read on a page, each place once: what is read again replaces what was read with doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from app.domain.geometry import Box, Matrix
from app.engine.layout import Line
from app.engine.ocr.attempts import FAIR
from app.engine.ocr.lines import lines_of
from app.engine.ocr.pictures import Picture
from app.engine.ocr.readers import ReadWord

SAME = 0.5
"""Share of the smaller of two boxes in common from which two words are of the same ink."""


class PlacedWords:
    """Words of several readings of one page, which may lie over each other."""

    def __init__(self) -> None:
        self._pictures: list[Picture] = []
        self._words: list[dict[int, ReadWord]] = []
        self._places: list[tuple[Box, int, int]] = []
        self._explained: npt.NDArray[np.float64] = np.zeros((0, 4))

    def __bool__(self) -> bool:
        return any(self._words)

    def explained(self, places: Sequence[Box]) -> None:
        """Leave out words that are read in `places`: the text layer has them."""
        self._explained = np.array([(b.x0, b.y0, b.x1, b.y1) for b in places], np.float64).reshape(-1, 4)

    def add(self, picture: Picture, words: Sequence[ReadWord]) -> None:
        """Add the words of a picture. Where some of an earlier one stand, the surer ones stay."""
        before = list(self._places)
        reading = len(self._words)
        self._pictures.append(picture)
        self._words.append({})
        for number, word in enumerate(words):
            box = picture.place(word.box)
            if self._is_explained(box):
                continue
            same = [(r, n) for other, r, n in before if _is_same(box, other) and n in self._words[r]]
            if any(self._words[r][n].confidence >= min(FAIR, word.confidence) for r, n in same):
                continue
            if len(same) == 1:
                ((r, n),) = same
                self._words[r][n] = _instead(self._words[r][n], word)
                continue
            for r, n in same:
                del self._words[r][n]
            self._words[reading][number] = word
            self._places.append((box, reading, number))

    def _is_explained(self, box: Box) -> bool:
        x0, y0, x1, y1 = self._explained.T
        width = np.minimum(x1, box.x1) - np.maximum(x0, box.x0)
        height = np.minimum(y1, box.y1) - np.maximum(y0, box.y0)
        common = np.clip(width, 0, None) * np.clip(height, 0, None)
        return bool(common.sum() > SAME * box.area)

    def lines(self, from_view: Matrix, block: int) -> tuple[Line, ...]:
        """Lines in the order they were read; `block` is the first number for their blocks."""
        found: list[Line] = []
        for picture, words in zip(self._pictures, self._words, strict=True):
            if words:
                found += lines_of(list(words.values()), picture.to_view, from_view, block)
                block += max(w.block for w in words.values()) + 1
        return tuple(found)


def _is_same(box: Box, other: Box) -> bool:
    return box.intersection_area(other) > SAME * min(box.area, other.area)


def _instead(old: ReadWord, new: ReadWord) -> ReadWord:
    """What was read better, where it was read first: in its line."""
    x0, _, x1, _ = old.box
    first, last = new.edges[0], new.edges[-1]
    scale = (x1 - x0) / max(last - first, 1e-6)
    edges = tuple(x0 + (edge - first) * scale for edge in new.edges)
    return replace(old, text=new.text, confidence=new.confidence, edges=edges)
