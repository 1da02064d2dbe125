"""Reading one region: as it stands first, then turned, straightened, inverted, evened out and scaled, until it reads.

What counts is how many letters were read with what confidence, and how much of the ink they stand on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.engine.ocr.pictures import Picture, skew
from app.engine.ocr.readers import Layout, Reader, ReadWord
from app.engine.ocr.stacks import read_stack

GOOD = 0.80
"""Mean confidence from which a reading is taken without trying further. Print reads at 0.93-0.97, the wrong way up it
reads below 0.6."""
CLEAR = 0.90
"""Mean confidence below which a page is read once more, softened: one with specks reads at 0.79, a coarse fax at 0.84,
and both at 0.94 and more then, with a third of the errors or none (benchmarks/ocr.py)."""
FAIR = 0.60
LINE_HEIGHT = 34.0
"""Points of the shorter side up to which a region is taken for one or two lines."""
LARGE = 90_000.0
"""Square points from which a region is a page or most of one: tried less often, because each try takes seconds."""
SAMPLE = 1100
"""Pixels of the side of the part that tells which way up a large region stands."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, in the picture it was read from; `soft` where that had to be softened because of its dirt."""

    picture: Picture
    words: tuple[ReadWord, ...]
    quarters: int = 0
    soft: bool = False

    @property
    def letters(self) -> int:
        return sum(_letters(w.text) for w in self.words)

    @property
    def confidence(self) -> float:
        """Mean over the letters and digits; 0 where nothing was read."""
        letters = self.letters
        return sum(w.confidence * _letters(w.text) for w in self.words) / letters if letters else 0.0

    @property
    def value(self) -> float:
        """Letters that can be relied on: each counts by how far its confidence is above a guess."""
        return sum((w.confidence - 0.3) * _letters(w.text) for w in self.words)


def _letters(text: str) -> int:
    return sum(c.isalnum() for c in text)


def read_region(picture: Picture, reader: Reader, language: str, quarters: int = 0) -> Reading:
    """The best reading of a picture of a region. `quarters` is the turn that the page before stood in."""
    rows, columns = picture.pixels.shape
    if rows * columns * picture.scale**2 < LARGE:  # the light on a page is too uneven to tell its ground by one level
        picture = picture.inside()
        rows, columns = picture.pixels.shape
    width, height = columns * picture.scale, rows * picture.scale
    clear = picture.legible()
    if width * height >= LARGE:
        return _read_large(clear, reader, language, quarters)
    best = Reading(clear, ())
    for attempt in _small(clear, width, height, reader, language):
        reading = attempt()
        if reading.value > best.value:
            best = reading
        if best.confidence >= GOOD and best.letters >= 3 and _covers(best) >= 0.5:
            break
    return best


def _small(
    picture: Picture, width: float, height: float, reader: Reader, language: str
) -> Iterator[Callable[[], Reading]]:
    """Ways to read a small region, the likely ones first."""
    tall = height > 1.3 * width
    turns = (0, 1, 3, 2) if not tall else (1, 3, 0, 2)
    first = turns[0]
    line = min(width, height) <= LINE_HEIGHT

    def read(prepared: Picture, quarters: int, layout: Layout | None = None) -> Reading:
        turned = prepared.turned(quarters).bordered()
        if layout is None:
            layout = Layout.LINE if line and (quarters % 2 == 0) != tall else Layout.BLOCK
        return Reading(turned, _upright(reader.read(turned.pixels, layout, language)), quarters)

    angle = skew(picture.pixels)
    level = _trimmed(picture.straightened(angle)) if abs(angle) > 2.0 else None
    if level is not None:
        yield lambda: read(level, 0, Layout.LINE)
        yield lambda: read(level, 0, Layout.BLOCK)
    yield lambda: read(picture, first)
    if tall:
        yield lambda: read(picture, 3)
        yield lambda: Reading(picture, tuple(read_stack(picture, reader, language)))
    yield lambda: read(picture, first, Layout.SPARSE)
    if level is not None:
        yield lambda: read(level, 2, Layout.BLOCK)
    for quarters in turns[1:]:
        if not (tall and quarters == 3):
            yield lambda quarters=quarters: read(picture, quarters)  # type: ignore[misc]
    yield lambda: read(picture.without_shade().legible(), first)
    yield lambda: read(picture.softened(), first)
    yield lambda: read(picture.scaled(0.5), first)
    if min(width, height) < 14:
        yield lambda: read(picture.scaled(2.0), first)


def _trimmed(picture: Picture) -> Picture:
    """Without the plain margin that straightening leaves."""
    ground = int(np.bincount(picture.pixels.reshape(-1) >> 3, minlength=32).argmax())
    differs = np.abs((picture.pixels >> 3).astype(np.int16) - ground) > 4
    rows, columns = np.flatnonzero(differs.sum(axis=1) > 1), np.flatnonzero(differs.sum(axis=0) > 1)
    if not len(rows) or not len(columns):
        return picture
    return picture.cut(int(columns[0]) - 4, int(rows[0]) - 4, int(columns[-1]) + 5, int(rows[-1]) + 5)


def _covers(reading: Reading) -> float:
    """Share of a reading's dark pixels that lie in its words of fair confidence."""
    dark = reading.picture.pixels < 110
    total = int(np.count_nonzero(dark))
    if not total:
        return 1.0
    covered = np.zeros_like(dark)
    for word in reading.words:
        if word.confidence >= FAIR:
            x0, y0, x1, y1 = (int(v) for v in word.box)
            covered[max(0, y0 - 2) : y1 + 3, max(0, x0 - 2) : x1 + 3] = True
    return int(np.count_nonzero(dark & covered)) / total


def _read_large(picture: Picture, reader: Reader, language: str, quarters: int) -> Reading:
    reading = _read_page(picture, reader, language, quarters)
    if reading.confidence >= CLEAR and reading.letters >= 20:
        return reading
    if reading.confidence >= FAIR + 0.1 and reading.letters >= 20:
        return max(reading, _read_soft(picture, reader, language, reading.quarters), key=lambda r: r.value)
    sample = _busiest(picture)
    scores: dict[int, float] = {}
    for turn in (0, 1, 2, 3):
        level = sample.turned(turn)
        level = level.straightened(skew(level.pixels))
        scores[turn] = Reading(level, _upright(reader.read(level.pixels, Layout.PAGE, language))).value
    best = max(scores, key=lambda t: (scores[t], t == quarters))
    candidates = [reading]
    if best != quarters and scores[best] > 4:
        candidates.append(_read_page(picture, reader, language, best))
    reading = max(candidates, key=lambda r: r.value)
    if reading.confidence < CLEAR:
        candidates.append(_read_soft(picture, reader, language, reading.quarters))
        reading = max(candidates, key=lambda r: r.value)
    if reading.confidence < FAIR or reading.letters < 20:
        even = picture.without_shade().legible()
        candidates.append(_read_page(even, reader, language, reading.quarters))
        sparse = picture.turned(reading.quarters)
        found = _upright(reader.read(sparse.pixels, Layout.SPARSE, language))
        candidates.append(Reading(sparse, found, reading.quarters))
    return max(candidates, key=lambda r: r.value)


def _read_page(picture: Picture, reader: Reader, language: str, quarters: int, *, once: bool = False) -> Reading:
    turned = picture.turned(quarters)
    angle = skew(turned.pixels, widest=12.0)
    level = turned.straightened(angle) if abs(angle) >= 0.7 else turned
    words = reader.read(level.pixels, Layout.PAGE, language)
    upright = Reading(level, _upright(words), quarters)
    sideways = Reading(level, tuple(w for w in words if w.sideways))
    if sideways.value > upright.value and sideways.confidence >= FAIR and not once:
        # Tesseract reads columns that run down a page too, but does not say where their letters are.
        return _read_page(picture, reader, language, (quarters + 3) % 4, once=True)
    return upright


def _read_soft(picture: Picture, reader: Reader, language: str, quarters: int) -> Reading:
    return replace(_read_page(picture.softened(), reader, language, quarters), soft=True)


def _upright(words: Sequence[ReadWord]) -> tuple[ReadWord, ...]:
    return tuple(word for word in words if not word.sideways)


def _busiest(picture: Picture) -> Picture:
    """The square of a large picture with the most ink."""
    rows, columns = picture.pixels.shape
    factor = 16
    small = picture.pixels[: rows // factor * factor, : columns // factor * factor]
    small = small.reshape(rows // factor, factor, columns // factor, factor).mean(axis=(1, 3))
    busy = np.abs(np.diff(small, axis=1, prepend=small[:, :1])) > 12
    side = SAMPLE // factor
    sums = np.pad(busy.astype(np.int64).cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    tall, wide = min(side, busy.shape[0]), min(side, busy.shape[1])
    window = sums[tall:, wide:] - sums[:-tall, wide:] - sums[tall:, :-wide] + sums[:-tall, :-wide]
    y, x = np.unravel_index(int(window.argmax()), window.shape)
    return picture.cut(int(x) * factor, int(y) * factor, (int(x) + wide) * factor, (int(y) + tall) * factor)
