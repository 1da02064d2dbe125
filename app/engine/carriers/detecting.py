"""Hidden texts before the recognizers: as pages of a strip, so that what finds, merges and repeats need not know.

The texts of one carrier are set one below another on a page of its own behind those of the document, every character in
a cell of its own. What is found there has a place on the strip, and loses it again: it is told by its hidden place.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.carriers import Carrier, HiddenPlace
from app.domain.entities import Entity
from app.domain.geometry import Point
from app.engine.carriers.gathering import HiddenText
from app.engine.page_text import Extents, Frame, PageText

_MOST_CHARACTERS = 20_000
_MOST_TEXTS = 400
"""Of one page of a strip: recognizers read a page at once, and some of them look at every pair of lines."""
_EM, _ADVANCE, _LEADING = 10.0, 6.0, 20.0
_ASCENT = 7.0
_BETWEEN = "\n\n"
_ORDER = {carrier: number for number, carrier in enumerate(Carrier)}
_ALONG, _UP = (1.0, 0.0), (0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Strip:
    """A page of hidden texts: where each of `texts` begins on it, with and without the lead before it."""

    page: PageText
    starts: tuple[int, ...]
    said_from: tuple[int, ...]
    texts: tuple[HiddenText, ...]

    def text_of(self, found: Entity) -> HiddenText | None:
        """The text that a hit on the strip stands in; None where it is of the lead alone."""
        start = self._offset(found.quadrilaterals[0].top_left)
        index = max(0, bisect_right(self.starts, start) - 1)
        end = self._offset(found.quadrilaterals[-1].top_right)
        return self.texts[index] if end > self.said_from[index] else None

    def text_at(self, offset: int) -> tuple[HiddenText, int, int]:
        """The text that a character of the page stands in, and where it begins and ends there without its lead."""
        index = max(0, bisect_right(self.starts, offset) - 1)
        ends = self.starts[index + 1] - len(_BETWEEN) if index + 1 < len(self.starts) else len(self.page.text)
        return self.texts[index], self.said_from[index], ends

    def _offset(self, corner: Point) -> int:
        """The character at a corner of a cell. Boxes reach a little out of it."""
        line = max(0, min(math.ceil(-corner.y / _LEADING), len(self.page.offsets) - 1))
        return self.page.offsets[line] + max(0, round(corner.x / _ADVANCE))


class Strips:
    """All hidden texts of a file as pages behind its own `page_count`."""

    def __init__(self, texts: Sequence[HiddenText], page_count: int) -> None:
        self._first = page_count
        self.strips = tuple(_strip(page_count + number, part) for number, part in enumerate(_parts(texts)))

    @property
    def pages(self) -> list[PageText]:
        return [strip.page for strip in self.strips]

    def told(self, found: Iterable[Entity]) -> tuple[list[Entity], list[Entity]]:
        """(hits on pages of the document, hidden hits) of what was found on pages and strips."""
        on_pages: list[Entity] = []
        hidden: list[Entity] = []
        for entity in found:
            first = entity.explanation.first_page
            if first is not None and first >= self._first:  # its first place has no page
                entity = replace(entity, explanation=replace(entity.explanation, first_page=None))
            if entity.page_index < self._first:
                on_pages.append(entity)
            elif (text := self.strips[entity.page_index - self._first].text_of(entity)) is not None:
                page_index = text.page_index or 0
                hidden.append(replace(entity, page_index=page_index, quadrilaterals=(), hidden=text.place))
        return on_pages, hidden

    def known(self, entities: Iterable[Entity]) -> Iterator[Entity]:
        """Hidden hits of the file as what covers their characters on the strips."""
        by_place: dict[HiddenPlace, list[Entity]] = {}
        for entity in entities:
            if entity.hidden is not None:
                by_place.setdefault(entity.hidden, []).append(entity)
        for strip in self.strips if by_place else ():
            yield from _covered(strip, by_place)


def _covered(strip: Strip, by_place: dict[HiddenPlace, list[Entity]]) -> Iterator[Entity]:
    ends = (*strip.starts[1:], len(strip.page.text))
    for start, end, text in zip(strip.starts, ends, strip.texts, strict=True):
        for entity in by_place.get(text.place, ()):
            for at in _places(strip.page.text, entity.text, start, end):
                quads = strip.page.quads(at, at + len(entity.text))
                yield replace(entity, page_index=strip.page.page_index, quadrilaterals=quads, hidden=None)


def _places(text: str, wanted: str, start: int, end: int) -> Iterator[int]:
    at = text.find(wanted, start, end) if wanted else -1
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1, end)


def _parts(texts: Sequence[HiddenText]) -> Iterator[list[HiddenText]]:
    """Texts of one carrier, as many as one page takes."""
    part: list[HiddenText] = []
    size = 0
    for text in sorted(texts, key=lambda t: _ORDER[t.place.carrier]):
        if part and (
            part[0].place.carrier is not text.place.carrier
            or size + len(text.text) > _MOST_CHARACTERS
            or len(part) >= _MOST_TEXTS
        ):
            yield part
            part, size = [], 0
        part.append(text)
        size += len(text.text)
    if part:
        yield part


def _strip(page_index: int, texts: Sequence[HiddenText]) -> Strip:
    pieces: list[str] = []
    starts: list[int] = []
    said_from: list[int] = []
    at = 0
    for text in texts:
        lead = f"{text.lead.rstrip(' :')}: " if text.lead.strip() else ""
        pieces.append(lead + text.text)
        starts.append(at)
        said_from.append(at + len(lead))
        at += len(pieces[-1]) + len(_BETWEEN)
    whole = _BETWEEN.join(pieces)
    extents = Extents(*(array("f") for _ in range(4)))
    offsets: list[int] = []
    frames: list[Frame] = []
    begins, column = True, 0
    for index, character in enumerate(whole):
        if begins:
            offsets.append(index)
            frames.append(Frame(_ALONG, _UP, -_LEADING * (len(offsets) - 1), _EM))
            begins, column = False, 0
        if character == "\n":
            extents.append_nothing()
            begins = True
        else:
            extents.append(column * _ADVANCE, (column + 1) * _ADVANCE, 0.0, _ASCENT)
            column += 1
    page = PageText(page_index, whole, extents, tuple(offsets), tuple(frames))
    return Strip(page, tuple(starts), tuple(said_from), tuple(texts))
