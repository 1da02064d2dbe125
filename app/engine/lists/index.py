"""All entries of a list that are made of words, looked for at once: the work for a page hardly grows with the list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.lists import FUZZY_FROM, EntryKind, ListEntry, unescaped
from app.engine.lists.spelling import Spellings
from app.engine.lists.wildcards import ANY_ONE, ANY_RUN, WildWords, mixes, with_stand_ins
from app.engine.lists.words import LONGEST_NUMBER, PageWords, Phrase, loose_gap, reach_back, reach_on, same_gap

_WILD_PIECE = re.compile(r"[*?]")
_STOOD_FOR = {ord(ANY_RUN): "*", ord(ANY_ONE): "?"}
_REMEMBERED = 100_000
"""Words whose places in the index are remembered from page to page."""
_SHIFT = 32


@dataclass(frozen=True, slots=True)
class _Sequence:
    """One way to write an entry, as it ends in the tree of words."""

    entry: int
    between: tuple[str, ...]
    lead: str
    trail: str
    loose: bool


class WordIndex:
    """A tree of the words of all entries. Each word of a page is looked up once, in whatever form an entry has it."""

    def __init__(self, entries: Iterable[tuple[int, ListEntry]]) -> None:
        self._plain: dict[str, int] = {}
        self._cased: dict[str, int] = {}
        self._numbers: dict[str, list[int]] = {}
        self._next: dict[int, int] = {}
        self._ends: dict[int, list[_Sequence]] = {}
        self._nodes = 0
        self._ids = 0
        self._known: dict[str, tuple[int, ...]] = {}
        wild: dict[str, int] = {}
        near: dict[str, int] = {}
        together: dict[str, int] = {}
        for number, entry in entries:
            match entry.kind:
                case EntryKind.PHRASE:
                    self._add_phrase(number, entry.text)
                case EntryKind.EXACT:
                    phrase = Phrase.of(entry.text)
                    self._add(number, phrase, [self._id(self._cased, w) for w in phrase.words])
                case EntryKind.WILDCARD:
                    self._add_wild(number, entry.text, wild)
                case EntryKind.FUZZY:
                    self._add_near(number, entry.text, near, together)
                case EntryKind.PATTERN:
                    pass
        self._wild = WildWords(wild.items())
        self._near = Spellings(near.items(), together.items())

    def find(self, page: PageWords) -> Iterator[tuple[int, int, int]]:
        """(entry, start, end) of every hit in the original text of the page; an entry may have the same hit twice."""
        if self._next:
            yield from self._find_sequences(page)
        if self._numbers:
            for run, first, last in page.numbers():
                for entry in self._numbers.get(run, ()):
                    yield entry, *page.folded.original_span(page.starts[first], page.ends[last - 1])

    def _add_phrase(self, number: int, text: str) -> None:
        phrase = Phrase.of(text)
        words = [w.casefold() for w in phrase.words]
        self._add(number, phrase, [self._id(self._plain, w) for w in words])
        run = "".join(words)
        if sum(map(str.isdigit, run)) >= 5 and len(run) <= LONGEST_NUMBER and not phrase.lead + phrase.trail:
            self._numbers.setdefault(run, []).append(number)

    def _add_wild(self, number: int, text: str, wild: dict[str, int]) -> None:
        self._add_phrase(number, unescaped(text))  # "Who is he?" finds itself
        if mixes(text):
            return  # looked for as a pattern
        # Letters of a rare script stand for the wildcards while the text is cut into words.
        phrase = Phrase.of(with_stand_ins(text))
        words = [w.translate(_STOOD_FOR).casefold() for w in phrase.words]
        ids = [self._id(wild if _WILD_PIECE.search(w) else self._plain, w) for w in words]
        self._add(number, phrase, ids)

    def _add_near(self, number: int, text: str, near: dict[str, int], together: dict[str, int]) -> None:
        phrase = Phrase.of(text)
        words = [w.casefold() for w in phrase.words]
        ids = [self._id(near if _may_differ(w) else self._plain, w) for w in words]
        self._add(number, phrase, ids, loose=True)
        whole = "".join(words)
        if len(words) > 1 and _may_differ(whole):
            self._add(number, Phrase((whole,), (), "", ""), [self._id(together, whole)], loose=True)

    def _id(self, words: dict[str, int], word: str) -> int:
        found = words.get(word)
        if found is None:
            found = words[word] = self._ids
            self._ids += 1
        return found

    def _add(self, number: int, phrase: Phrase, ids: Iterable[int], *, loose: bool = False) -> None:
        node = 0
        for word in ids:
            key = node << _SHIFT | word
            following = self._next.get(key)
            if following is None:
                self._nodes += 1
                following = self._next[key] = self._nodes
            node = following
        if node:
            lead, trail = ("", "") if loose else (phrase.lead, phrase.trail)
            self._ends.setdefault(node, []).append(_Sequence(number, phrase.between, lead, trail, loose))

    def _find_sequences(self, page: PageWords) -> Iterator[tuple[int, int, int]]:
        joined = page.joined(by_reading=bool(self._near))
        ids = [self._ids_of(word) for word in page.written]
        count = len(ids)
        following = self._next
        for first in range(count):
            if not ids[first] and first not in joined:
                continue
            # (node, gaps passed, index behind the last word): the gap before word i has the number i.
            open_ends: list[tuple[int, tuple[int, ...], int]] = [(0, (), first)]
            while open_ends:
                node, gaps, index = open_ends.pop()
                if index >= count:
                    continue
                steps = [(word, index + 1) for word in ids[index]]
                for word_joined, behind in joined.get(index, ()):
                    steps += [(word, behind) for word in self._ids_of(word_joined)]
                passed = (*gaps, index) if index > first else gaps
                for word, behind in steps:
                    reached = following.get(node << _SHIFT | word)
                    if reached is None:
                        continue
                    for sequence in self._ends.get(reached, ()):
                        span = self._span(page, sequence, first, behind, passed)
                        if span is not None:
                            yield sequence.entry, *page.folded.original_span(*span)
                    open_ends.append((reached, passed, behind))

    @staticmethod
    def _span(
        page: PageWords, sequence: _Sequence, first: int, behind: int, gaps: tuple[int, ...]
    ) -> tuple[int, int] | None:
        for wanted, gap in zip(sequence.between, gaps, strict=True):
            found = page.between(gap - 1)
            if not (loose_gap(found) if sequence.loose else same_gap(wanted, found)):
                return None
        start, end = page.starts[first], page.ends[behind - 1]
        if sequence.lead:
            reached = reach_back(page.folded.text, start, sequence.lead)
            if reached is None:
                return None
            start = reached
        if sequence.trail:
            reached = reach_on(page.folded.text, end, sequence.trail)
            if reached is None:
                return None
            end = reached
        return start, end

    def _ids_of(self, written: str) -> tuple[int, ...]:
        known = self._known.get(written)
        if known is None:
            known = tuple(self._look_up(written))
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[written] = known
        return known

    def _look_up(self, written: str) -> Iterator[int]:
        word = written.casefold()
        if word in self._plain:
            yield self._plain[word]
        if written in self._cased:
            yield self._cased[written]
        if self._wild:
            yield from self._wild.numbers(word)
        if self._near:
            yield from self._near.numbers(word)


def _may_differ(word: str) -> bool:
    """Numbers are never looked for as nearly the same: another digit is another number."""
    return len(word) >= FUZZY_FROM and word.isalpha()
