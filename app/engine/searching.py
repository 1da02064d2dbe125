"""Searching a document for what a reviewer types: the rules of the lists, with places and context."""

from __future__ import annotations

import time
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from app.domain.searching import Match
from app.engine.carriers.detecting import Strips
from app.engine.extraction import read_page, read_whole_page
from app.engine.lists import EntryList
from app.engine.lists.words import PageWords
from app.engine.ocr.reading import InkReader
from app.engine.opening import OpenedDocument
from app.engine.page_text import PageText

BUDGET = 0.4
"""Seconds after which an answer is given and the rest waits: pages on screen are drawn between two answers."""
MOST_MATCHES = 5_000
"""Matches of one answer."""
_CONTEXT = 48


@dataclass(frozen=True, slots=True)
class Searched:
    """Matches in reading order; the page to go on with, None at the end; pages that were not looked at whole because
    the time for the pattern was used up."""

    matches: tuple[Match, ...]
    next_page: int | None
    late: tuple[int, ...] = ()


def search(
    opened: OpenedDocument, wanted: EntryList, pages: Sequence[int], ink: InkReader, ink_pages: Container[int]
) -> Searched:
    """Search `pages` (zero-based, in this order) until the budget is used up; at least one of them. What no text
    explains is read by `ink` on `ink_pages` alone: to look for it takes several times as long as to search."""
    until = time.monotonic() + BUDGET
    found: list[Match] = []
    late: list[int] = []
    for number, page_index in enumerate(pages):
        if number and (time.monotonic() > until or len(found) >= MOST_MATCHES):
            return Searched(tuple(found[:MOST_MATCHES]), page_index, tuple(late))
        inked = page_index in ink_pages
        text = read_whole_page(opened, page_index, ink)[0] if inked else read_page(opened, page_index)
        places, whole = _places(text, wanted)
        found += [_match(text, start, end) for start, end in places]
        if not whole:
            late.append(page_index)
    return Searched(tuple(found[:MOST_MATCHES]), None, tuple(late))


def search_hidden(strips: Strips, wanted: EntryList) -> Searched:
    """Search what no page of a file shows. Of a text that takes the time for the pattern, its page counts as late; that
    of the file as a whole is its first."""
    found: list[Match] = []
    late: set[int] = set()
    for strip in strips.strips:
        places, whole = _places(strip.page, wanted)
        for start, end in places:
            text, first, last = strip.text_at(start)
            if first <= start and end <= last:  # a lead is no text of the file, and two texts are no phrase
                match = _match(strip.page, start, end, first, last)
                found.append(replace(match, page_index=text.page_index or 0, quadrilaterals=(), hidden=text.place))
        if not whole:
            late |= {text.page_index or 0 for text in strip.texts}
    return Searched(tuple(found[:MOST_MATCHES]), None, tuple(sorted(late)))


def _places(text: PageText, wanted: EntryList) -> tuple[list[tuple[int, int]], bool]:
    """(starts and ends of what has a place on a page, True where all of it was looked at)."""
    hits, not_applied = wanted.find(PageWords.of(text.text))
    found: list[tuple[int, int]] = []
    ends = -1
    for hit in hits:
        if hit.end <= ends:
            continue  # inside of one that was told
        ends = hit.end
        if text.quads(hit.start, hit.end):
            found.append((hit.start, hit.end))
    return found, not not_applied


def _match(text: PageText, start: int, end: int, first: int = 0, last: int | None = None) -> Match:
    """A place with what stands around it from character `first` to `last`."""
    last = len(text.text) if last is None else last
    before = _line(text.text[max(first, start - _CONTEXT) : start])
    after = _line(text.text[end : min(last, end + _CONTEXT)])
    return Match(text.page_index, _line(text.text[start:end]).strip(), before, after, text.quads(start, end))


def _line(text: str) -> str:
    """The text on one line; blanks at its ends stay, as they part it from its neighbours."""
    words = " ".join(text.split())
    return (" " if text[:1].isspace() else "") + words + (" " if words and text[-1:].isspace() else "")
