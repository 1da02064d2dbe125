"""From lines to reading-order text: which line breaks end a paragraph, which hyphens go, which letters are stacked."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from app.domain.matching import fold
from app.engine.page_text import Extents, Frame, PageText, ReadSpan

_SOFT_HYPHEN = "\u00ad"
_LABEL = re.compile(r"\s*[^\W\d_][\w'./&()-]*(?: [\w'./&()-]+){0,4} ?[:#]")
"""The start of a form line ("Date of birth:"): never the continuation of the line above."""
_STACK_MINIMUM = 3
_STACK_STEP = (0.45, 2.6)
"""Distance between stacked letters in em."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of MuPDF's structured text, or one that OCR read.

    Offsets in points of user space, `bottoms` and `tops` from the baseline.
    """

    block: int
    text: str
    along: tuple[float, float]
    up: tuple[float, float]
    baseline: float
    size: float
    starts: npt.NDArray[np.float64]
    ends: npt.NDArray[np.float64]
    bottoms: npt.NDArray[np.float64]
    tops: npt.NDArray[np.float64]
    vertical: bool = False
    read: tuple[tuple[int, int, float], ...] = ()
    """Of a line that OCR read: spans of its words in `text`, each with its confidence (0..1)."""

    @property
    def columns(self) -> tuple[list[float], list[float], list[float], list[float]]:
        return self.starts.tolist(), self.ends.tolist(), self.bottoms.tolist(), self.tops.tolist()

    @property
    def frame(self) -> Frame:
        return Frame(self.along, self.up, self.baseline, self.size)

    @property
    def start(self) -> float:
        return float(self.starts.min())

    @property
    def end(self) -> float:
        return float(self.ends.max())

    @property
    def middle(self) -> tuple[float, float]:
        """Centre of the line's characters in user space."""
        s = (self.start + self.end) / 2
        t = self.baseline + float(self.bottoms.min() + self.tops.max()) / 2
        return s * self.along[0] + t * self.up[0], s * self.along[1] + t * self.up[1]


class _Composer:
    def __init__(self) -> None:
        self.characters: list[str] = []
        self.extents = Extents()
        self.offsets: list[int] = []
        self.frames: list[Frame] = []
        self.read: list[ReadSpan] = []

    def add(self, line: Line) -> None:
        """Append a line's characters: folded, composed with their accents, without what is only layout."""
        self.offsets.append(len(self.characters))
        self.frames.append(line.frame)
        first = len(self.characters)
        self.read += [ReadSpan(first + start, first + end, confidence) for start, end, confidence in line.read]
        text = line.text.rstrip()
        if text.isascii() and bool((line.ends > line.starts).all()):
            self.characters += text
            for column, values in zip(self.extents.columns, line.columns, strict=True):
                column.extend(values[: len(text)])
            return
        columns = zip(text, *line.columns, strict=False)
        for index, (character, start, end, bottom, top) in enumerate(columns):
            if unicodedata.combining(character) and self._accent(character, start, end, bottom, top):
                continue
            parts = character if character.isascii() else fold(character).text
            if character == _SOFT_HYPHEN and _is_hyphen(text, index):
                parts = "-"
            if not parts:
                self._absorb(start, end, bottom, top)
            for part in parts:
                if end <= start and not part.isspace() and len(self.extents.start) > self.offsets[-1]:
                    # The second letter of a ligature has no width of its own: its ink is the whole ligature's. A mark
                    # that is not composed has its own height.
                    start, end = self.extents.start[-1], self.extents.end[-1]
                    bottom, top = min(bottom, self.extents.bottom[-1]), max(top, self.extents.top[-1])
                self.characters.append(part)
                self.extents.append(start, end, bottom, top)

    def _accent(self, character: str, start: float, end: float, bottom: float, top: float) -> bool:
        if len(self.characters) <= self.offsets[-1]:
            return False
        composed = unicodedata.normalize("NFC", self.characters[-1] + character)
        if len(composed) != 1:
            return False
        self.characters[-1] = composed
        self._absorb(start, end, bottom, top)
        return True

    def _absorb(self, start: float, end: float, bottom: float, top: float) -> None:
        """Ink without a character of its own becomes that of the letter before it on its line."""
        if len(self.characters) > self.offsets[-1] and start <= end:
            x = self.extents
            x.start[-1], x.end[-1] = min(x.start[-1], start), max(x.end[-1], end)
            x.bottom[-1], x.top[-1] = min(x.bottom[-1], bottom), max(x.top[-1], top)

    def separate(self, separator: str) -> None:
        for character in separator:
            self.characters.append(character)
            self.extents.append_nothing()

    def drop_hyphen(self) -> None:
        """Take the hyphen at the end away; its ink becomes the letter's before it."""
        if len(self.characters) - self.offsets[-1] < 2:
            return
        self.characters.pop()
        start, end, bottom, top = (column.pop() for column in self.extents.columns)
        self._absorb(start, end, bottom, top)


def _is_hyphen(text: str, index: int) -> bool:
    """True of a soft hyphen that says something: one that ends a line is printed, and between digits it separates.

    Many fonts give their one hyphen glyph both meanings, and the file then names the wrong one.
    """
    if index == len(text) - 1:
        return True
    return index > 0 and text[index - 1].isdigit() and text[index + 1].isdigit()


def compose(page_index: int, lines: list[Line]) -> PageText:
    """The text of a page from its lines, in the order they are given."""
    composer = _Composer()
    right_edges: dict[int, float] = {}
    for line in lines:
        right_edges[line.block] = max(right_edges.get(line.block, -np.inf), line.end)
    groups = _stacks([line for line in lines if line.text.strip() or len(line.text) == 1])
    previous: Line | None = None
    for group in groups:
        if len(group) == 1 and not group[0].text.strip():
            continue
        if previous is not None:
            _join(composer, previous, group[0], right_edges, stacked=len(group) > 1)
        for number, line in enumerate(group):
            if number and (not line.text.strip() or _gap(group, number)):
                composer.separate(" ")
            if line.text.strip():
                composer.add(line)
        previous = group[-1] if len(group) == 1 else None
        if previous is None:
            composer.separate("\n\n")
    return PageText(
        page_index,
        "".join(composer.characters),
        composer.extents,
        tuple(composer.offsets),
        tuple(composer.frames),
        tuple(composer.read),
    )


def _join(composer: _Composer, previous: Line, line: Line, right_edges: dict[int, float], *, stacked: bool) -> None:
    if stacked or not _continues(previous, line, right_edges.get(previous.block, previous.end)):
        composer.separate("\n\n")
        return
    last, following = "".join(composer.characters[-2:]), line.text.lstrip()[:1]
    hyphenated = previous.text.rstrip().endswith(("-", _SOFT_HYPHEN, "\u2010"))
    if hyphenated and len(last) == 2 and last[0].isalpha() and following.islower():
        composer.drop_hyphen()
    elif hyphenated and len(last) == 2 and last[0].isalnum() and following.isalnum():
        pass  # "Smith-" + "Jones", "555-" + "0123": the hyphen belongs to the word
    else:
        composer.separate("\n")


def _continues(previous: Line, line: Line, right_edge: float) -> bool:
    """True where `line` goes on with the sentence of `previous`: its first word did not fit there any more."""
    if previous.block != line.block or previous.vertical != line.vertical or _LABEL.match(line.text):
        return False
    if abs(previous.along[0] - line.along[0]) + abs(previous.along[1] - line.along[1]) > 1e-2:
        return False
    em = max(previous.size, line.size)
    drop = previous.baseline - line.baseline
    if not 0.5 * em < drop < 2.2 * em or min(previous.size, line.size) < 0.75 * em:
        return False
    if line.start >= previous.end or line.end <= previous.start:
        return False
    text = line.text.lstrip()
    indent = len(line.text) - len(text)
    first_word = len(text.split(maxsplit=1)[0]) if text else 0
    width = float(line.ends[indent : indent + first_word].max(initial=line.start)) - line.start
    return previous.end + width + 0.2 * em > right_edge - 0.5 * em or text[:1].islower()


def _stacks(lines: list[Line]) -> list[list[Line]]:
    """Groups of lines that hold one letter each, one below another: a word set letter by letter. Others stand alone."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _stacks_on(groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    result: list[list[Line]] = []
    for group in groups:
        while len(group) > 1 and not group[-1].text.strip():
            group.pop()
        letters = sum(1 for line in group if line.text.strip())
        result += [group] if letters >= _STACK_MINIMUM else [[line] for line in group]
    return result


def _stacks_on(group: list[Line], line: Line) -> bool:
    above = group[-1]
    if len(line.text.strip()) > 1 or (len(above.text.strip()) != 1 and len(group) == 1):
        return False
    if abs(above.along[0] - line.along[0]) + abs(above.along[1] - line.along[1]) > 1e-2:
        return False
    em = max(above.size, line.size, 0.1)
    drop = (above.baseline - line.baseline) / em
    aside = abs((above.start + above.end) - (line.start + line.end)) / 2 / em
    return _STACK_STEP[0] < drop < _STACK_STEP[1] and aside < 0.6 and min(above.size, line.size) > 0.8 * em


def _gap(group: list[Line], number: int) -> bool:
    """True where the step to this letter is so much longer than the usual one that a blank stands between."""
    steps = sorted(a.baseline - b.baseline for a, b in pairwise(group))
    usual = steps[len(steps) // 2]
    return (group[number - 1].baseline - group[number].baseline) > 1.6 * usual and bool(group[number - 1].text.strip())
