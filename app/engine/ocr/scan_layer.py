"""Whether the invisible text over a picture says what the picture shows.

Scanners and OCR programs lay such text over what they scanned. Most of it is right, and then nothing has to be read
again; but nobody sees it, so it may as well say something else. A few of its lines, those with the most names and
figures, are read from their ink and compared.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby, pairwise

import numpy as np
import numpy.typing as npt

from app.domain.geometry import Box
from app.engine.ocr.attempts import GOOD, Reading
from app.engine.ocr.regions import pixels_of
from app.engine.visibility import Mask

SAMPLE = 5
"""Lines of a page that are compared: 0.1 s each, where a page takes two."""
ALIKE = 0.70
"""Share of equal letters, in order, from which two readings of a line are of the same words. Measured on degraded
scans: two engines agree in 0.9 and more, unrelated lines of English in 0.3-0.5."""
UNLIKE = 0.55
FEWEST_LETTERS = 4
BESIDE = 0.6
"""Distance of a word from its ink, in heights of its box (its width where it stands upright), that is too far."""
INKED = 0.5
"""Share of its length along which a word must have ink."""
SHARED = 0.3
"""Share of a word's box up to which another may lie over it."""
NARROWEST, WIDEST = 0.12, 2.0
"""Width of a letter in heights of its word: an i of a tall box, and widely spaced capitals."""


class Trust(Enum):
    """What became of the comparison. UNSURE: OCR could not read the lines either."""

    AGREES = 1
    UNSURE = 2
    DISAGREES = 3


@dataclass(frozen=True, slots=True)
class LayerWord:
    """A word of the text layer, its place in view space and the number of its line."""

    text: str
    box: Box
    line: int

    @property
    def letters(self) -> str:
        return "".join(filter(str.isalnum, self.text)).casefold()


def judge(words: Sequence[LayerWord], read: Callable[[Box], Reading]) -> Trust:
    """Compare a sample of the lines of `words` with what `read` reads in their places."""
    verdict = Trust.UNSURE
    for line in _sample(words):
        reading = read(around([w.box for w in line]))
        likeness = _likeness("".join(w.letters for w in line), reading)
        if likeness >= ALIKE and _is_beside(line, reading):
            return Trust.DISAGREES
        if likeness >= ALIKE:
            verdict = Trust.AGREES
        elif likeness < UNLIKE and reading.confidence >= GOOD and reading.letters >= FEWEST_LETTERS:
            return Trust.DISAGREES
    return verdict


def _likeness(letters: str, reading: Reading) -> float:
    seen = "".join("".join(filter(str.isalnum, word.text)) for word in reading.words).casefold()
    return SequenceMatcher(None, letters, seen, autojunk=False).ratio()


def _is_beside(line: Sequence[LayerWord], reading: Reading) -> bool:
    """True of a line whose words stand beside their ink: what is boxed by such a layer stays to be seen."""
    places: dict[str, list[Box]] = {}
    for read in reading.words:
        letters = "".join(filter(str.isalnum, read.text)).casefold()
        places.setdefault(letters, []).append(reading.picture.place(read.box))
    off = []
    for word in line:
        if len(word.letters) >= 3 and (same := places.get(word.letters)):
            middle = _middle(word.box)
            off.append(min(math.dist(middle, _middle(box)) for box in same) / min(word.box.width, word.box.height))
    return bool(off) and float(np.median(off)) > BESIDE


def _middle(box: Box) -> tuple[float, float]:
    return (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2


def _sample(words: Sequence[LayerWord]) -> list[list[LayerWord]]:
    lines = [list(group) for _, group in groupby(words, key=lambda w: w.line)]
    lines = [line for line in lines if sum(len(w.letters) for w in line) >= FEWEST_LETTERS] or lines
    parts = min(SAMPLE, len(lines))
    borders = [len(lines) * number // parts for number in range(parts + 1)] if parts else [0]
    return [max(lines[a:b], key=_telling) for a, b in pairwise(borders)]


def _telling(line: Sequence[LayerWord]) -> int:
    return sum(c.isupper() or c.isdigit() for word in line for c in word.text)


def around(boxes: Sequence[Box]) -> Box:
    """The box that holds all of `boxes`, of which there is at least one."""
    return Box(min(b.x0 for b in boxes), min(b.y0 for b in boxes), max(b.x1 for b in boxes), max(b.y1 for b in boxes))


def standing(words: Sequence[LayerWord], ink: Mask, zoom: float) -> list[Box]:
    """Places of those of `words` that can be of the ink they stand over: there is ink all along, no other word claims
    it, and they are about as wide as their letters."""
    found = []
    boxes = np.array([(w.box.x0, w.box.y0, w.box.x1, w.box.y1) for w in words], np.float64).reshape(-1, 4)
    for number, word in enumerate(words):
        box = word.box
        if not word.letters or not _is_as_wide(word) or _is_shared(boxes, number):
            continue
        part = ink[pixels_of(box, zoom, 0.0, ink.shape)]
        if part.size and float(part.any(axis=int(box.height > box.width)).mean()) >= INKED:
            found.append(box)
    return found


def _is_as_wide(word: LayerWord) -> bool:
    longer, shorter = max(word.box.width, word.box.height), min(word.box.width, word.box.height)
    share = longer / (len(word.text) * max(shorter, 1e-3))
    return NARROWEST <= share <= WIDEST or len(word.text) < 3


def _is_shared(boxes: npt.NDArray[np.float64], number: int) -> bool:
    box = boxes[number]
    sides = np.minimum(boxes[:, 2:], box[2:]) - np.maximum(boxes[:, :2], box[:2])
    common = np.clip(sides, 0, None).prod(axis=1)
    common[number] = 0
    return bool(common.max() > SHARED * (box[2] - box[0]) * (box[3] - box[1]))
