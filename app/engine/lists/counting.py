"""What a list would find, before anybody relies on it."""

from __future__ import annotations

from collections.abc import Sequence

from app.engine.lists import EntryList
from app.engine.lists.words import PageWords
from app.engine.page_text import PageText


class Counts:
    """Counts the hits of every line of a list, page by page. Raises EntryFault."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._list = EntryList(lines)
        self._hits = [0] * len(lines)
        self._not_applied: list[tuple[int, int]] = []

    @property
    def hits(self) -> tuple[int, ...]:
        """Hits of each line so far; a blank line has none. Places that two lines share count for both."""
        return tuple(self._hits)

    @property
    def not_applied(self) -> tuple[tuple[int, int], ...]:
        """(line from 0, zero-based page) where a line ran out of time."""
        return tuple(self._not_applied)

    def add(self, page: PageText) -> None:
        hits, late = self._list.find(PageWords.of(page.text))
        for hit in hits:
            self._hits[hit.entry] += 1
        self._not_applied += ((line, page.page_index) for line in sorted(late))
