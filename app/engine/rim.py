"""What can still be read at the edge of a box: letters of the removed text that the box leaves out.

Only ink that goes on where a box ends is read: of the letters that touch a side of it, as far as their word goes, and
of what is left of letters above and below it. A neighbouring word stands a blank away and is not looked at, whatever
its letters are. What is read counts where it is the end, or the beginning, of a word that was to go, and the original
does not show that word whole beside it. The letter that the edge of a box cuts may be read as any other, and one in
four besides.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

import numpy as np
import numpy.typing as npt
from PIL import Image

from app.base import ocr_data
from app.domain.entities import Entity
from app.domain.geometry import Point, Quadrilateral
from app.domain.matching import fold
from app.engine.ocr import readers
from app.engine.ocr.languages import DEFAULT
from app.engine.ocr.readers import Layout, Reader, ReadWord
from app.engine.page_drawing import Pixels
from app.engine.page_image import box_mask, is_upright
from app.engine.visibility import Mask
from app.engine.witnesses import Picture

ZOOM = readers.DOTS_PER_INCH / 72
MOST_PIXELS = 30_000_000
RIM = 5.0
"""Points above and below a box in which letters are looked for; half as far again as it is high, where that is more."""
TOUCHING = 0.12
"""Ems from the edge of a box within which ink belongs to a word under it: letters stand 0.05 to 0.12 ems apart, words
0.2 and more, of which a box takes a part."""
WORD_END = 0.2
"""Ems without ink that end a word."""
LARGEST_EM = 36.0
"""Points. A box may be as high as several lines."""
REACH = 6.0
"""Heights of a box that a word is followed beyond its side."""
WHOLE = 0.9
"""Part of a box's height from which ink beside it is rather a frame than a letter."""
LETTERS = 0.7
"""Ems from the foot of a letter to its top."""
LOW = 0.3
"""Ems of ink below which a mark is a comma, a full stop or a hyphen."""
INK = 64
PAINTED = 4
"""Pixels round a box that its painting may take: two of a page of 200 per inch, and a half-tone at their edge."""
RULE = 1.5
"""Heights of a box from which ink that does not end is a rule and no letter."""
SURE = 0.4
"""Confidence of OCR from which letters beside a box are read; of parts of letters it is never sure."""
LETTERS_READ_WRONG = 4
"""Letters of which OCR may read one wrongly. What it read is then borne out by the original: the box and the letters
beside it together are the word, or nearly."""
SAME = 0.75
LEAST_ALIKE, ALIKE, VERY_ALIKE = 3, 0.6, 0.85
"""Letters of both, and likeness of them to those of the removed text, from which what stands above and below a box
tells it: where OCR guesses, and where it is sure."""
_STROKE = "l"
"""What a frame, the edge of a dark field and an "I" are read as: the original must show that the word lacks it."""
_SAME_SHAPE = str.maketrans("01|!i", "ollll")
_BORDER = 16
"""Pixels of plain ground round what is read."""
_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class RimBox:
    """A box of a page: its place in view space and the texts that it is to take away; `kept` are those beside them that
    stay."""

    quad: Quadrilateral
    texts: tuple[str, ...]
    kept: tuple[str, ...] = ()


def rim_boxes(entities: Sequence[Entity], quads: Sequence[Quadrilateral]) -> tuple[RimBox, ...]:
    """The boxes of a page with their texts. `quads` (view space) are those of its `entities`, in their order."""
    found: list[RimBox] = []
    for entity in entities:
        own = quads[len(found) : len(found) + len(entity.quadrilaterals)]
        texts = entity.removed or (entity.text,)
        kept = tuple(entity.text[a:b] for a, b in entity.kept)
        found += [RimBox(quad, texts, kept) for quad in own]
    return tuple(found)


def touched_boxes(picture: Picture, zoom: float, boxes: Sequence[RimBox]) -> list[int]:
    """Numbers of the boxes with letters under them that ink of the released page, at `zoom` pixels per point, comes
    near enough to that a rest of a letter could be read. Of most pages there are none."""
    covered = box_mask(picture.shape, [box.quad for box in boxes], zoom, margin=PAINTED)
    return [
        number
        for number, box in enumerate(boxes)
        if any(_letters(text) for text in box.texts) and not _is_clear(picture, covered, zoom, box.quad)
    ]


class RimReader:
    """Reads the rims of boxes. Not safe to share between threads."""

    def __init__(self, reader: Reader | None = None, language: str = DEFAULT) -> None:
        self._reader = reader
        self._language = language

    @property
    def ready(self) -> bool:
        """Whether there is anything to read with."""
        return self._reader is not None or ocr_data.is_whole(self._language)

    def left_over(
        self,
        gray: Picture,
        original: Callable[[], Pixels],
        zoom: float,
        boxes: Sequence[RimBox],
        touched: Sequence[int],
    ) -> list[tuple[int, Quadrilateral]]:
        """Numbers of those `touched` of the boxes of which a part of the text can be read beside them, and its place
        (view space).

        `gray` is the released page at `zoom` pixels per point, about 300 per inch; `original`, which is asked only
        where something was read, the page as it was, in the same size.
        """
        covered = box_mask(gray.shape, [box.quad for box in boxes], zoom, margin=PAINTED)
        found: list[tuple[int, Quadrilateral]] = []
        for number in touched:
            box = boxes[number]
            strip = _Strip.of(gray, covered, zoom, box.quad)
            if strip is not None:
                before = cache(lambda quad=box.quad: _Strip.of(original(), np.zeros_like(covered), zoom, quad))
                found += [(number, place) for place in self._of(strip, before, box)]
        return found

    def _of(self, strip: _Strip, before: Callable[[], _Strip | None], box: RimBox) -> Iterator[Quadrilateral]:
        for part in strip.beside():
            for read in {_letters(text) for text in self._texts(strip.seen(part.rows, part.columns))}:
                if not read or _stays(read, box):
                    continue
                if any(self._is_part(read, word, before, part) for word in _words_of(box)):
                    yield strip.place(part.columns, part.rows)
                    break
        rows = strip.sticking_out()
        if rows is not None and self._tells(strip, rows, before, box):
            yield strip.place(strip.box_columns, rows)

    def _tells(self, strip: _Strip, rows: slice, before: Callable[[], _Strip | None], box: RimBox) -> bool:
        """Whether what sticks out above and below a box tells its text. Parts of letters are half guessed: they count
        where the original has no blank between them and what the box covers, as a line beside the box has."""
        words = self._words(strip.seen(rows, strip.box_columns), sure=0.0)
        for sure, least in ((SURE, VERY_ALIKE), (0.0, ALIKE)):
            texts = [w.text for w in words if w.confidence >= sure]
            if any(_alike(_letters(t), word, least) for t in ("".join(texts), *texts) for word in _words_of(box)):
                original = before() if not sure else None
                return original is None or original.goes_on(rows)
        return False

    def _is_part(self, read: str, word: str, before: Callable[[], _Strip | None], part: _Part) -> bool:
        """Whether letters beside a box are the end of `word` (the beginning, at its left): by themselves, or without
        the one that the box cuts. Letters of a whole word are another one, which the search for terms finds.

        The original says whether they stand beside the word instead.
        """
        if not part.ends:
            read, word = read[::-1], word[::-1]
        if len(read) >= len(word):
            return False
        wrong = sum(a != b for a, b in zip(read, word[-len(read) :], strict=True))
        if wrong - (read[0] != word[-len(read)] and len(read) > 1) > len(read) // LETTERS_READ_WRONG:
            return False
        original = before()
        is_stroke = part.is_line or read == _STROKE
        if original is None:
            return not wrong and not is_stroke
        first, last = original.box_columns.start, original.box_columns.stop
        columns = slice(first, part.columns.stop) if part.ends else slice(part.columns.start, last)

        def said(columns: slice) -> str:
            text = _letters("".join(w.text for w in self._words(original.seen(part.rows, columns))))
            return text if part.ends else text[::-1]

        whole = said(columns)
        if is_stroke:
            return whole.endswith(word) and said(original.box_columns).endswith(word[: -len(read)])
        if not wrong:
            return not whole.endswith(word + read)
        of_word = _likeness(whole[-len(word) :], word)
        return of_word >= SAME and of_word > _likeness(whole[-len(word + read) :], word + read)

    def _words(self, picture: Pixels, sure: float = SURE) -> list[ReadWord]:
        reader = self._reader or readers.reader()
        return [w for w in reader.read(picture, Layout.LINE, self._language) if w.confidence >= sure]

    def _texts(self, picture: Pixels) -> Iterator[str]:
        """Ways to read a few letters: as they are, and three times over, as one letter alone is often read wrongly."""
        yield "".join(w.text for w in self._words(picture))
        tripled = "".join(w.text for w in self._words(np.hstack([picture] * 3)))
        third, rest = divmod(len(tripled), 3)
        if not rest and tripled == tripled[:third] * 3:
            yield tripled[:third]


@dataclass(frozen=True, slots=True)
class _Part:
    """Letters beside a box, in pixels of its strip: at its right side (`ends`), or at its left."""

    columns: slice
    rows: slice
    ends: bool
    is_line: bool
    """As high as the box, as frames are and hardly a letter is."""


@dataclass(frozen=True, slots=True)
class _Strip:
    """A box and what is round it, seen as its text runs: rows from its top down, at the resolution of the page."""

    ink: Mask
    pixels: Pixels
    ground: int
    box_rows: slice
    box_columns: slice
    em: float
    """Pixels."""
    origin: Point
    along: tuple[float, float]
    down: tuple[float, float]
    """Of a pixel, in view space."""

    @classmethod
    def of(cls, gray: Picture, covered: Mask, zoom: float, quad: Quadrilateral) -> _Strip | None:
        """None where there is no ink at all round the box."""
        left, right, top = quad.bottom_left, quad.bottom_right, quad.top_left
        width, height = math.dist(tuple(left), tuple(right)), math.dist(tuple(left), tuple(top))
        if min(width, height) * zoom < 2:
            return None
        along = ((right.x - left.x) / width / zoom, (right.y - left.y) / width / zoom)
        down = ((left.x - top.x) / height / zoom, (left.y - top.y) / height / zoom)
        beside, above = round(REACH * min(height, LARGEST_EM) * zoom), round(max(RIM, 1.5 * height) * zoom)
        columns, rows = round(width * zoom), round(height * zoom)
        origin = Point(
            top.x - beside * along[0] - above * down[0],
            top.y - beside * along[1] - above * down[1],
        )
        size = (columns + 2 * beside, rows + 2 * above)
        through = (
            along[0] * zoom, down[0] * zoom, origin.x * zoom, along[1] * zoom, down[1] * zoom, origin.y * zoom,
        )  # fmt: skip

        a, b, c, d, e, f = through
        ends = [(a * x + b * y + c, d * x + e * y + f) for x in (0, size[0]) for y in (0, size[1])]
        span = _span([x for x, _ in ends], [y for _, y in ends], 2.0, gray.shape)
        through = (a, b, c - span[1].start, d, e, f - span[0].start)

        def seen(values: Picture, fill: int, smooth: Image.Resampling) -> Pixels:
            part = Image.fromarray(np.ascontiguousarray(values[span]))
            return np.array(part.transform(size, Image.Transform.AFFINE, through, smooth, fillcolor=fill))

        if span[0].start >= span[0].stop or span[1].start >= span[1].stop:
            return None
        pixels = seen(gray, 255, Image.Resampling.BILINEAR)
        boxed = seen(covered.view(np.uint8), 0, Image.Resampling.NEAREST) > 0
        around = pixels[~boxed]
        if not around.size:
            return None
        ground = int(np.bincount(around >> 3, minlength=32).argmax()) * 8 + 4
        pixels[boxed] = ground
        ink = np.abs(pixels.astype(np.int16) - ground) > INK
        rules = _runs(ink, round(RULE * max(rows, LARGEST_EM * zoom)), axis=1)
        rules |= _runs(ink, min(rows + above, size[1]), axis=0)
        pixels[rules] = ground
        ink &= ~rules
        if not ink.any():
            return None
        em = min(height, LARGEST_EM) * zoom
        inner_rows, inner_columns = slice(above, above + rows), slice(beside, beside + columns)
        return cls(ink, pixels, ground, inner_rows, inner_columns, em, origin, along, down)

    def beside(self) -> Iterator[_Part]:
        """The words that go on at the sides of the box."""
        for step, edge in ((1, self.box_columns.stop), (-1, self.box_columns.start - 1)):
            side = self.ink[self.box_rows, edge:] if step > 0 else self.ink[self.box_rows, edge::-1]
            high = np.flatnonzero(np.logical_or.reduce(side[:, : round(self.em)], axis=1))
            if not len(high):
                continue
            em = min(self.em, (int(high[-1]) - int(high[0]) + 1) / LETTERS)
            line: npt.NDArray[np.bool_] = np.logical_or.reduce(side, axis=0)
            word = _first_word(line, round(TOUCHING * em) + PAINTED, round(WORD_END * em))
            if word is None:
                continue
            inked = np.flatnonzero(np.logical_or.reduce(side[:, :word], axis=1))
            if len(inked) < LOW * em:
                continue
            room, start = round(0.1 * em), self.box_rows.start
            rows = slice(max(0, start + int(inked[0]) - room), start + int(inked[-1]) + 1 + room)
            columns = slice(edge, edge + word) if step > 0 else slice(edge - word + 1, edge + 1)
            is_line = bool((self.ink[self.box_rows, columns].mean(axis=0) > WHOLE).any())
            yield _Part(columns, rows, step > 0, is_line)

    def sticking_out(self) -> slice | None:
        """The rows of letters that stick out of the box above or below, the box's own among them. Such ink touches it
        in two places or more."""
        over = self.ink[:, self.box_columns]
        first, last = self.box_rows.start, self.box_rows.stop
        up = _height(over[: max(0, first - PAINTED)][::-1])
        down = _height(over[last + PAINTED :])
        if not up and not down:
            return None
        return slice(first - PAINTED - up if up else first, last + PAINTED + down if down else last)

    def goes_on(self, rows: slice) -> bool:
        """Whether the ink that sticks out of the box, in the rows that `sticking_out` gave, goes on inside it."""
        first, last = self.box_rows.start, self.box_rows.stop
        half = (last - first) // 2
        inked: npt.NDArray[np.bool_] = np.logical_or.reduce(self.ink[:, self.box_columns], axis=1)
        above, below = inked[first - PAINTED : first + half], inked[last - half : last + PAINTED]
        return (rows.start < first and bool(above.all())) or (rows.stop > last and bool(below.all()))

    def seen(self, rows: slice, columns: slice) -> Pixels:
        """A part, dark on light, with plain ground round it."""
        framed = np.pad(self.pixels[rows, columns], _BORDER, constant_values=self.ground)
        return framed if self.ground >= 128 else 255 - framed

    def place(self, columns: slice, rows: slice) -> Quadrilateral:
        """Columns and rows in view space, named as the text runs."""

        def at(column: int, row: int) -> Point:
            return Point(
                self.origin.x + column * self.along[0] + row * self.down[0],
                self.origin.y + column * self.along[1] + row * self.down[1],
            )

        return Quadrilateral(
            at(columns.start, rows.stop), at(columns.stop, rows.stop), at(columns.stop, rows.start),
            at(columns.start, rows.start),
        )  # fmt: skip


def _span(xs: Sequence[float], ys: Sequence[float], margin: float, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The pixels of a picture round some points."""
    x0, x1, y0, y1 = (math.floor(v) for v in (min(xs) - margin, max(xs) + margin, min(ys) - margin, max(ys) + margin))
    rows, columns = shape[:2]
    return slice(min(max(0, y0), rows), min(max(0, y1 + 1), rows)), slice(
        min(max(0, x0), columns), min(max(0, x1 + 1), columns)
    )


def _is_clear(gray: Picture, covered: Mask, zoom: float, quad: Quadrilateral) -> bool:
    """True of a box that no ink is near enough to touch, as most are: nothing is there to be read."""
    box, start, end = quad.envelope, quad.bottom_left, quad.bottom_right
    beside = TOUCHING * min(math.dist(tuple(start), tuple(quad.top_left)), LARGEST_EM) * zoom + PAINTED + 1
    above = PAINTED + 3.0
    if not is_upright(quad):
        above = beside
    elif abs(end.y - start.y) > abs(end.x - start.x):  # it runs up or down the page
        above, beside = beside, above
    xs, ys = (box.x0 * zoom, box.x1 * zoom), (box.y0 * zoom, box.y1 * zoom)
    rows, columns = _span(xs, ys, 0.0, gray.shape)
    wide = _span(xs, ys, beside, gray.shape)[1]
    high = _span(xs, ys, above, gray.shape)[0]
    return all(_is_plain(gray[span][~covered[span]]) for span in ((rows, wide), (high, columns)))


def _is_plain(pixels: Pixels) -> bool:
    if not pixels.size:
        return True
    ground = int(np.bincount(pixels.reshape(-1) >> 3, minlength=32).argmax()) * 8 + 4
    return int(pixels.max()) - ground <= INK and ground - int(pixels.min()) <= INK


def _first_word(line: npt.NDArray[np.bool_], near: int, blank: int) -> int | None:
    """The length of the word that begins within `near` of the start of a line of ink; None where none does."""
    marked = np.flatnonzero(line)
    if not len(marked) or marked[0] > near:
        return None
    ends = np.flatnonzero(np.diff(marked) > blank)
    return int(marked[ends[0]] if len(ends) else marked[-1]) + 1


def _height(rows: Mask) -> int:
    """How many rows letters reach from the first; 0 where ink stands there in fewer than two places."""
    if len(rows) < 2 or np.count_nonzero(rows[1, 1:] & ~rows[1, :-1]) + int(rows[1, :1].sum()) < 2:
        return 0
    blank = np.flatnonzero(~rows[1:].any(axis=1))
    return int(blank[0]) + 1 if len(blank) else len(rows)


def _runs(ink: Mask, length: int, axis: int) -> Mask:
    """Pixels in runs of at least `length` along an axis."""
    lines = ink if axis else ink.T
    columns = lines.shape[1]
    if columns < length:
        return np.zeros_like(ink)
    sums = np.pad(lines.cumsum(axis=1, dtype=np.int32), ((0, 0), (1, 0)))
    starts = np.pad((sums[:, length:] - sums[:, :-length] == length).cumsum(axis=1, dtype=np.int32), ((0, 0), (1, 0)))
    at = np.arange(columns)
    last = columns - length + 1
    found: Mask = starts[:, np.minimum(at + 1, last)] > starts[:, np.clip(at - length + 1, 0, last)]
    return found if axis else found.T


def _letters(text: str) -> str:
    """Letters and digits alone, those that look alike as one."""
    return "".join(c for c in fold(text).text if c.isalnum() or c in "|!").lower().translate(_SAME_SHAPE)


def _words_of(box: RimBox) -> list[str]:
    """The texts of a box, and each word of them."""
    return [found for text in box.texts for part in (text, *_WORDS.split(text)) if (found := _letters(part))]


def _stays(read: str, box: RimBox) -> bool:
    return any(read in _letters(kept) or _letters(kept) in read for kept in box.kept if _letters(kept))


def _alike(read: str, word: str, least: float) -> bool:
    enough = min(len(read), len(word)) >= LEAST_ALIKE
    return enough and _likeness(read, word) >= least


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
