"""Fonts whose codes say other letters than they show: a sample of each font's words is read from its ink.

What a font shows and what it says are two tables, and nothing in the format holds them together (ISO 32000-2, 9.10.2:
/ToUnicode serves extraction alone). Fonts that lie are made against copying, or come from broken programs; text in them
can be neither found nor trusted. Every letter of a font is tried once in a document, a line of words at a time, so that
a font with a few false letters is found out too.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

import numpy as np
import pymupdf

from app.domain.geometry import Box
from app.domain.matching import fold
from app.engine.ocr.readers import ReadWord
from app.engine.page_drawing import PageDrawing, Pixels

SAMPLE_WORDS = 7
SAMPLE_LETTERS = 44
FEWEST_UNTRIED = 3
"""Letters of a font that no sample held yet, from which another sample is worth its time."""
EM = 40.0
"""Pixels of an em in a sample: 10-point type at 288 dots per inch."""
SMALLEST = 3.0
"""Points of an em below which type is not compared: nobody reads it."""
LARGEST_SIDE = 2_000
ALIKE, UNLIKE = 0.65, 0.5
"""Share of equal letters, in order, from which a word is read as its codes say, and below which it is another."""
SURE, VERY_SURE = 0.75, 0.90
"""Confidence from which a reading counts against a font: for Latin letters, and for others, which are read with the
data of another script."""
FEWEST_LETTERS = 8
"""Letters of words read otherwise from which a font lies."""
_GAP, _MARGIN = 22, 12

_ELEMENT = re.compile(
    r'<line [^>]*?wmode="(?P<wmode>\d)" dir="(?P<dx>[^ "]+) (?P<dy>[^ "]+)"'
    r'|<font name="(?P<font>[^"]*)" size="(?P<size>[^"]+)"'
    r'|<char c="(?P<c>[^"]*)" quad="(?P<quad>[^"]*)"'
)
_FONT = re.compile(r'<font name="([^"]*)"')
_CONFUSED = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "5": "s", "8": "b", "6": "g", "9": "g", "q": "g",
                           "2": "z", "v": "u", "y": "u", "j": "l", "t": "f", "c": "e", "7": "l"})  # fmt: skip
"""Letters that OCR takes for one another in one typeface or the next."""


@dataclass(frozen=True, slots=True)
class LyingText:
    """The words (boxes in view space) of one font of a page that shows other letters than it says."""

    words: tuple[Box, ...]

    @property
    def box(self) -> Box:
        boxes = self.words
        return Box(min(b.x0 for b in boxes), min(b.y0 for b in boxes),
                   max(b.x1 for b in boxes), max(b.y1 for b in boxes))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    box: Box
    size: float
    quarters: int

    @property
    def letters(self) -> str:
        return "".join(filter(str.isalnum, self.text))


@dataclass(slots=True)
class _Font:
    tried: set[str] = field(default_factory=set)
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    agreeing: int = 0
    differing: int = 0
    lies: bool = False

    @property
    def is_found_out(self) -> bool:
        if self.differing >= FEWEST_LETTERS and self.differing > 2 * self.agreeing:
            return True
        never = [c for c, times in self.wrong.items() if times >= 2 and not self.right[c]]
        return len(never) >= 2 or any(self.wrong[c] >= 4 for c in never)


class LyingFonts:
    """What is known of the fonts of one document. `read` reads a picture of one line of text."""

    def __init__(self, read: Callable[[Pixels], list[ReadWord]]) -> None:
        self._read = read
        self._fonts: dict[tuple[str, frozenset[int]], _Font] = {}

    def of(self, drawing: PageDrawing, xml: str) -> tuple[LyingText, ...]:
        """Text of a page in fonts that lie; `xml` is its structured text as MuPDF prints it, in view space.

        Raises KnownError DAMAGED.
        """
        names = set(_FONT.findall(xml))
        if not names:
            return ()
        objects = _objects(drawing.page)
        anything = frozenset(xref for xrefs in objects.values() for xref in xrefs)
        found: list[LyingText] = []
        words: dict[str, list[_Word]] | None = None
        used = _letters_used(xml)
        for name in sorted(names):
            font = self._fonts.setdefault((name, objects.get(html.unescape(name), anything)), _Font())
            if not font.lies and len(used[name] - font.tried) < FEWEST_UNTRIED:
                continue
            words = _words(xml) if words is None else words
            mine = words.get(name, [])
            if not font.lies:
                self._try(font, drawing, mine)
            if font.lies and mine:
                found.append(LyingText(tuple(word.box for word in mine)))
        return tuple(found)

    def _try(self, font: _Font, drawing: PageDrawing, words: Sequence[_Word]) -> None:
        """Read a sample, and where that speaks against the font another one."""
        left = [word for word in words if len(word.letters) >= 3 or (len(word.text) >= 2 and word.text.isdigit())]
        for _ in range(2):
            sample = _sample(left, font.tried)
            if not sample:
                break
            self._compare(font, drawing, sample)
            if not font.is_found_out:
                return
            left = [word for word in left if word not in sample]
            font.tried -= set(font.wrong)  # once more, in other words
        font.lies = font.is_found_out
        font.tried.update(font.wrong)

    def _compare(self, font: _Font, drawing: PageDrawing, sample: Sequence[_Word]) -> None:
        for word in sample:
            font.tried.update(word.letters)
        parts = [(word, picture) for word in sample if (picture := _picture(drawing, word)) is not None]
        if not parts:
            return
        line, spans = _line([picture for _, picture in parts])
        read = self._read(line)
        for (word, _), (first, last) in zip(parts, spans, strict=True):
            inside = [r for r in read if first <= (r.box[0] + r.box[2]) / 2 <= last]
            seen = "".join(c for r in inside for c in r.text if c.isalnum())
            if seen:
                sure = min(r.confidence for r in inside)
                _note(font, word.letters, seen, sure)


def _note(font: _Font, says: str, shows: str, confidence: float) -> None:
    says, shows = _plain(says), _plain(shows)
    enough = SURE if says.isascii() else VERY_SURE
    likeness = SequenceMatcher(None, says, shows, autojunk=False).ratio()
    if likeness >= ALIKE:
        font.agreeing += len(says)
    elif likeness < UNLIKE and confidence >= enough:
        font.differing += len(says)
    if len(says) != len(shows):
        return
    for said, shown in zip(says, shows, strict=True):
        if said == shown or said.translate(_CONFUSED) == shown.translate(_CONFUSED):
            font.right[said] += 1
        elif confidence >= VERY_SURE:
            font.wrong[said] += 1


def _plain(text: str) -> str:
    parted = unicodedata.normalize("NFKD", fold(text).text.casefold())
    return "".join(filter(str.isalnum, parted))


def _objects(page: pymupdf.Page) -> dict[str, frozenset[int]]:
    """Names of the fonts of a page, as MuPDF says them, with their objects: two fonts may have one name."""
    found: dict[str, set[int]] = {}
    for xref, _, _, name, *_ in page.get_fonts():
        found.setdefault(name.partition("+")[2] if name[6:7] == "+" else name, set()).add(xref)
    return {name: frozenset(xrefs) for name, xrefs in found.items()}


def _letters_used(xml: str) -> dict[str, set[str]]:
    used: dict[str, set[str]] = {}
    for part in xml.split('<font name="')[1:]:
        letters = used.setdefault(part[: part.index('"')], set())
        letters.update(c for c in _CHARACTER.findall(part) if c.isalnum())
    return used


_CHARACTER = re.compile(r'<char c="(.)"')


def _words(xml: str) -> dict[str, list[_Word]]:
    """Words by font: runs of letters and digits in one line, of characters that stand one after the other."""
    found: dict[str, list[_Word]] = {}
    for font, size, quarters, run in _runs(xml):
        boxes = np.array([quad.split() for _, quad in run], np.float64).reshape(-1, 4, 2)
        if not np.isfinite(boxes).all():
            continue
        (x0, y0), (x1, y1) = boxes.min(axis=(0, 1)).tolist(), boxes.max(axis=(0, 1)).tolist()
        if x1 > x0 and y1 > y0:
            text = "".join(c for c, _ in run)
            found.setdefault(font, []).append(_Word(text, Box(x0, y0, x1, y1), size, quarters))
    return found


def _runs(xml: str) -> Iterator[tuple[str, float, int, list[tuple[str, str]]]]:
    font, size, quarters = "", 0.0, -1
    run: list[tuple[str, str]] = []
    for match in _ELEMENT.finditer(xml):
        character = match["c"] if match.lastgroup == "quad" else None
        if character is not None and len(character) == 1 and character.isalnum():
            run.append((character, match["quad"]))
            continue
        if run and quarters >= 0 and size >= SMALLEST:
            yield font, size, quarters, run
        run = []
        if match.lastgroup == "size":
            font, size = match["font"], abs(float(match["size"]))
        elif match.lastgroup == "dy":
            quarters = _QUARTERS.get((match["dx"], match["dy"]), -1) if match["wmode"] == "0" else -1
    if run and quarters >= 0 and size >= SMALLEST:
        yield font, size, quarters, run


_QUARTERS = {("1", "0"): 0, ("0", "1"): 1, ("-1", "0"): 2, ("0", "-1"): 3}
"""Quarters of a circle, counterclockwise, by which the picture of a line is turned to stand upright."""


def _sample(words: Sequence[_Word], tried: set[str]) -> list[_Word]:
    """Words that together hold most of the letters that were not tried yet."""
    sample: list[_Word] = []
    covered = set(tried)
    left = list(dict.fromkeys(words))
    while left and len(sample) < SAMPLE_WORDS and sum(len(w.letters) for w in sample) < SAMPLE_LETTERS:
        best = max(left, key=lambda w: (len(set(w.letters) - covered), -abs(len(w.letters) - 7)))
        if not set(best.letters) - covered:
            break
        left = [word for word in left if word.text != best.text]
        sample.append(best)
        covered.update(best.letters)
    return sample


def _picture(drawing: PageDrawing, word: _Word) -> Pixels | None:
    """The ink that a word puts on the page, dark on light and upright; None where it puts none."""
    zoom = EM / word.size
    if max(word.box.width, word.box.height) * zoom > LARGEST_SIDE:
        return None
    ink = drawing.text_part(word.box, zoom)
    if not ink.size or int(ink.max()) < 96:
        return None
    return np.ascontiguousarray(np.rot90(255 - ink, word.quarters))


def _line(pictures: Sequence[Pixels]) -> tuple[Pixels, list[tuple[int, int]]]:
    """Pictures of words side by side on one ground, and from where to where each of them reaches."""
    height = max(p.shape[0] for p in pictures) + 2 * _MARGIN
    width = sum(p.shape[1] + _GAP for p in pictures) + 2 * _MARGIN
    line: Pixels = np.full((height, width), 255, np.uint8)
    at, spans = _MARGIN, []
    for picture in pictures:
        rows, columns = picture.shape
        line[height - _MARGIN - rows : height - _MARGIN, at : at + columns] = picture
        spans.append((at, at + columns))
        at += columns + _GAP
    return line, spans
