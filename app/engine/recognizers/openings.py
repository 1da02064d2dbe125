"""Where a match may begin, for many patterns at once.

A hundred patterns tried at every character of a page cost as much as the network. Most of them begin behind no letter
or digit, as their own first words say, and with the three characters that stand at such a place few of them can begin.
Which these are is asked of the patterns themselves, as `regex` can tell whether a text is the beginning of a match. So
nothing is kept beside a pattern that could say less than it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import regex

_KEY = 3
_MOST_KEYS = 20_000
_STARTS = re.compile(r"(?<!\w)[\s\S]")
_BEHIND_NO_WORD = ("(?<!\\w)", "(?<![\\w")
_TOLD = re.compile(r"[\n -~À-ÖØ-öø-ÿ§–—‘’“”•…]*")
"""Characters that are of the same kind for `re` and `regex`, which differ about "²" and "ı"."""


class Openings:
    """Patterns, and on which characters they open. Learns while it is used; not safe to share between threads."""

    def __init__(self, patterns: Iterable[re.Pattern[str]] = ()) -> None:
        self._patterns = {id(p): p for p in patterns if _begins_a_word(p.pattern)}
        self._heads = [(number, regex.compile(p.pattern, p.flags)) for number, p in self._patterns.items()]
        self._known: dict[str, list[tuple[int, regex.Pattern[str]]]] = {"": self._heads}
        self._text = ""
        self._places: dict[int, list[int]] = {}

    def matches(self, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
        """What `pattern.finditer(text)` gives. Quick for one of the patterns given, on the text of the last call."""
        if id(pattern) not in self._patterns:
            yield from pattern.finditer(text)
            return
        if text != self._text:
            self._places = self._places_of(text)
            self._text = text
        end = 0
        for place in self._places.get(id(pattern), ()):
            if place >= end and (match := pattern.match(text, place)) is not None:
                end = match.end()
                yield match

    def _places_of(self, text: str) -> dict[int, list[int]]:
        places: dict[int, list[int]] = {number: [] for number in self._patterns}
        known = self._known
        for start in _STARTS.finditer(text):
            place = start.start()
            key = text[place : place + _KEY]
            for number, _ in known[key] if key in known else self._opening(key):
                places[number].append(place)
        return places

    def _opening(self, key: str) -> list[tuple[int, regex.Pattern[str]]]:
        """The patterns of which a match may begin with `key`, among those that may begin with less of it."""
        known = self._known.get(key)
        if known is None:
            told = _TOLD.match(key)
            if told is not None and told.end() < len(key):
                known = self._opening(told[0])
            else:
                known = [h for h in self._opening(key[:-1]) if h[1].match(key, partial=True) is not None]
            if len(self._known) >= _MOST_KEYS:
                self._known = {"": self._heads}
            self._known[key] = known
        return known


def _begins_a_word(pattern: str) -> bool:
    """True where no match begins behind a letter or digit, and what is before it matters in no other way."""
    return all(p.startswith(_BEHIND_NO_WORD) for p in _alternatives(pattern)) and "(?<=" not in pattern


def _alternatives(pattern: str) -> Iterator[str]:
    """The parts of a pattern between the bars that stand in no group and no set."""
    start = depth = 0
    for piece in re.finditer(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", pattern, re.DOTALL):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if piece[0] == "|" and not depth:
            yield pattern[start : piece.start()]
            start = piece.end()
    yield pattern[start:]
