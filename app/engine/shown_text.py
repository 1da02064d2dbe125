"""What the pages of a released file show as text, read by the file's own maps and without any engine."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np

from app.engine.file_grammar import NUMBER, codes_of
from app.engine.saving import ASCENT, DESCENT
from app.engine.witnesses import Boxes, PageText

_RUN = re.compile(rb"/(F\d*) (" + NUMBER + rb") Tf " + rb" ".join([rb"(" + NUMBER + rb")"] * 6) + rb" Tm ")
GAP = 150
"""Thousandths of an em between glyphs of a drawn page from which words are apart: many documents set no spaces."""
_NOWHERE = (float("nan"),) * 4


@dataclass(frozen=True, slots=True)
class FontMap:
    """For each code of a font its text and its width (1/1000 em)."""

    texts: dict[int, str]
    widths: dict[int, int]


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A page as the grammar read it: its runs of text, packed as a long document has many, its size as shown and the
    size of its unit (1/72 inch)."""

    packed: bytes
    width: float
    height: float
    unit: float

    @classmethod
    def of(cls, runs: Iterable[bytes], width: float, height: float, unit: float) -> ShownPage:
        return cls(zlib.compress(b"\n".join(runs), 1), width, height, unit)

    @property
    def runs(self) -> tuple[bytes, ...]:
        """The operators of each run of text, of which none holds a line break."""
        lines = zlib.decompress(self.packed)
        return tuple(lines.split(b"\n")) if lines else ()


@dataclass(frozen=True, slots=True)
class ShownFile:
    """What the grammar read: pages with their runs, and fonts by the name that every page gives them."""

    pages: tuple[ShownPage, ...]
    fonts: dict[bytes, FontMap]

    def page_text(self, page_index: int, *, between: str) -> PageText:
        """The text a page shows, its runs joined by `between`."""
        page = self.pages[page_index]
        shown = page.runs
        runs = ["".join(text + " " * gap for text, gap, *_ in self._pieces(run)) for run in shown]

        def boxes() -> Boxes:
            rows: list[tuple[float, ...]] = []
            for number, run in enumerate(shown):
                rows += [_NOWHERE] * len(between) if number else []
                rows += self._boxes(page, run)
            return np.array(rows, np.float64).reshape(-1, 4)

        return PageText(between.join(runs), cache(boxes))

    def _font(self, run: bytes) -> FontMap:
        return self.fonts[run[1 : run.index(b" ")]]

    def _boxes(self, page: ShownPage, run: bytes) -> Iterator[tuple[float, ...]]:
        """A box in view space for each character of a run; those of one code have the same."""
        head = _RUN.match(run)
        if head is None:
            return
        size, a, b, c, d, x, y = (float(v) for v in head.groups()[1:])
        em = size * page.unit
        x, y = x * page.unit, page.height - y * page.unit
        for text, gap, pen, width in self._pieces(run):
            ends = (pen * em / 1000, (pen + width) * em / 1000)
            corners = [
                (x + along * a + up * em / 1000 * c, y - along * b - up * em / 1000 * d)
                for along in ends
                for up in (ASCENT, DESCENT)
            ]
            box = (*map(min, zip(*corners, strict=True)), *map(max, zip(*corners, strict=True)))
            for _ in text:
                yield box
            if gap:
                yield _NOWHERE

    def _pieces(self, run: bytes) -> Iterator[tuple[str, bool, float, int]]:
        """For each code of a run: its text, whether a gap follows, its place and its width (1/1000 em)."""
        font, drawn, pen = self._font(run), run[:3] != b"/F ", 0.0
        for code, adjust in codes_of(run):
            text, width = font.texts[code], font.widths[code]
            yield text, drawn and adjust < -GAP and not text.isspace(), pen, width
            pen += width - adjust
