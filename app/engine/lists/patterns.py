"""Entries that are regular expressions, each with a budget of time for a page."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from app.domain.lists import EntryKind, ListEntry
from app.domain.matching import FoldedText
from app.engine.lists.wildcards import literal_words, mixes, piece_pattern
from app.engine.lists.words import PageWords

ENTRY_SECONDS = 0.25
"""Budget of one entry on one page. A harmless pattern takes a thousandth of it."""
PAGE_SECONDS = 3.0
"""Budget of all entries on one page."""
WINDOW, OVERLAP = 20_000, 1_000
"""Characters that a pattern sees at once: a page of a megabyte is looked at in pieces."""

_BLANK = re.compile(r"\s")
_CUT_WORD = re.compile(r"(?<=[^\W\d_])-\s*\n\s*(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class _Pattern:
    entry: int
    pattern: regex.Pattern[str]
    whole_words: bool


class PatternIndex:
    """Regular expressions, and wildcards in words with marks, which need a word of theirs on the page to be tried."""

    def __init__(self, entries: Iterable[tuple[int, ListEntry]]) -> None:
        self._always: list[_Pattern] = []
        self._by_word: dict[str, list[tuple[int, str]]] = {}
        self._made: dict[int, _Pattern] = {}
        for number, entry in entries:
            if entry.kind is EntryKind.PATTERN:
                self._always.append(_Pattern(number, regex.compile(entry.text, regex.IGNORECASE), False))
            elif entry.kind is EntryKind.WILDCARD and mixes(entry.text):
                words = literal_words(entry.text)
                if words:
                    self._by_word.setdefault(words[0], []).append((number, entry.text))
                else:
                    self._always.append(_of_wildcard(number, entry.text))

    def __bool__(self) -> bool:
        return bool(self._always or self._by_word)

    def find(self, page: PageWords, not_applied: set[int]) -> Iterator[tuple[int, int, int]]:
        """(entry, start, end) of every hit in the original text. Entries that ran out of time go into `not_applied`;
        what they found before counts."""
        texts = list(_texts(page.folded))
        until = time.monotonic() + PAGE_SECONDS
        for pattern in self._tried(page):
            budget = min(ENTRY_SECONDS, until - time.monotonic())
            try:
                if budget <= 0:
                    raise TimeoutError
                for text, places in texts:
                    for start, end in _matches(pattern, text, time.monotonic() + budget):
                        yield pattern.entry, *page.folded.original_span(places[start], places[end - 1] + 1)
            except TimeoutError:
                not_applied.add(pattern.entry)

    def _tried(self, page: PageWords) -> Iterator[_Pattern]:
        yield from self._always
        if self._by_word:
            for word in {w.casefold() for w in page.written}:
                for number, text in self._by_word.get(word, ()):
                    if number not in self._made:
                        self._made[number] = _of_wildcard(number, text)
                    yield self._made[number]


def _of_wildcard(number: int, text: str) -> _Pattern:
    body = r"-?\s+".join(map(piece_pattern, text.split()))
    return _Pattern(number, regex.compile(body, regex.IGNORECASE), True)


def _texts(folded: FoldedText) -> Iterator[tuple[str, list[int] | range]]:
    """The text of a page on one line, and again with words that a line break cuts in one; with each the index of its
    characters in the folded text."""
    flat = _BLANK.sub(" ", folded.text)
    yield flat, range(len(flat))
    cuts = [m.span() for m in _CUT_WORD.finditer(folded.text)]
    if cuts:
        places: list[int] = []
        at = 0
        for start, end in cuts:
            places += range(at, start)
            at = end
        places += range(at, len(flat))
        yield "".join(flat[i] for i in places), places


def _matches(pattern: _Pattern, text: str, until: float) -> Iterator[tuple[int, int]]:
    """Matches that are not empty. Raises TimeoutError at the time `until` (of time.monotonic)."""
    at = 0
    while True:
        last = at + WINDOW >= len(text)
        end = len(text) if last else at + WINDOW
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        # The whole text with limits, not a piece of it: what stands around a window still counts for \b and the like.
        for match in pattern.pattern.finditer(text, at, end, timeout=left):
            start, stop = match.span()
            if stop > start and not (pattern.whole_words and _cuts_a_word(text, start, stop)):
                yield start, stop
        if last:
            return
        at = end - OVERLAP


def _cuts_a_word(text: str, start: int, stop: int) -> bool:
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    return before or (stop < len(text) and text[stop].isalnum() and text[stop - 1].isalnum())
