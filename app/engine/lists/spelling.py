"""Words that are nearly a word of a list, as typing slips and OCR write them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from app.domain.lists import FUZZY_FROM

_CONFUSED = (
    ("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"), ("li", "h"), ("ri", "n"), ("nn", "m"),
    ("0", "o"), ("1", "l"), ("1", "i"), ("l", "i"), ("5", "s"), ("8", "b"), ("6", "b"), ("2", "z"), ("9", "g"),
    ("q", "g"), ("c", "e"), ("f", "t"),
)  # fmt: skip
"""What OCR takes for each other: half an edit each."""
CONFUSION = 0.5
_ALIKE = dict.fromkeys(_CONFUSED, CONFUSION) | dict.fromkeys(((b, a) for a, b in _CONFUSED), CONFUSION)
_LOOKS = (("rn", "m"), ("nn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"), ("li", "h"), ("ri", "n"))
_LOOK = re.compile("|".join(a for a, _ in _LOOKS))
_LOOK_OF = dict(_LOOKS)
_LETTER_LOOK = str.maketrans("015869q2ief", "olsbbggzlct")
LONGEST = 40


def allowance(word: str) -> int:
    """Edits that a word of a list may be away: none below five letters, one up to eight, then two."""
    return 0 if len(word) < FUZZY_FROM else 1 if len(word) <= 8 else 2


def distance(a: str, b: str, most: float) -> float:
    """Edits between two words (Levenshtein 1966), OCR's confusions at half price; above `most` any larger number."""
    if abs(len(a) - len(b)) > most / CONFUSION:
        return most + 1
    start, end = _common(a, b)
    a, b = a[start : len(a) - end], b[start : len(b) - end]
    if not a or not b:
        return float(len(a) + len(b))
    before: list[float] = []
    previous = [float(i) for i in range(len(b) + 1)]
    for i, x in enumerate(a, 1):
        current = [float(i)]
        for j, y in enumerate(b, 1):
            if x == y:
                cost = previous[j - 1]
            else:
                cost = previous[j - 1] + _ALIKE.get((x, y), 1)
                if (other := previous[j] + 1) < cost:
                    cost = other
                if (other := current[-1] + 1) < cost:
                    cost = other
            if i > 1 and (a[i - 2 : i], y) in _ALIKE:
                cost = min(cost, before[j - 1] + CONFUSION)
            if j > 1 and (x, b[j - 2 : j]) in _ALIKE:
                cost = min(cost, previous[j - 2] + CONFUSION)
            current.append(cost)
        if min(current) > most and min(previous) > most:
            return most + 1
        before, previous = previous, current
    return previous[-1]


def _common(a: str, b: str) -> tuple[int, int]:
    """Letters that two words share at the start and, of what is left, at the end."""
    shorter = min(len(a), len(b))
    start = end = 0
    while start < shorter and a[start] == b[start]:
        start += 1
    while end < shorter - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return start, end


class _Near:
    """Plain edit distance from one word to many, a machine word at a time (Hyyrö 2003, after Myers 1999)."""

    def __init__(self, word: str) -> None:
        self._places: dict[str, int] = defaultdict(int)
        for index, character in enumerate(word):
            self._places[character] |= 1 << index
        self._size = len(word)

    def within(self, other: str, most: int) -> bool:
        size, places = self._size, self._places
        if abs(size - len(other)) > most:
            return False
        full = (1 << size) - 1
        top = 1 << (size - 1)
        more, less, score = full, 0, size
        for character in other:
            same = places.get(character, 0)
            diagonal = (((same & more) + more) ^ more) | same | less
            up = less | (full & ~(diagonal | more))
            down = more & diagonal
            if up & top:
                score += 1
            elif down & top:
                score -= 1
            up = (up << 1 | 1) & full
            down = (down << 1) & full
            more = down | (full & ~(diagonal | up))
            less = up & diagonal
        return score <= most


class Spellings:
    """Words of a list that may be written otherwise, found by the parts that every spelling within the allowance keeps.

    A word cut into one part more than it may have edits keeps one of them whole. Every word is filed under its letters
    and under how they look to OCR. What is `run_together` of several words may differ by one edit only: the missing
    blank is one already.
    """

    def __init__(self, words: Iterable[tuple[str, int]], run_together: Iterable[tuple[str, int]] = ()) -> None:
        self._parts: dict[tuple[int, int, str], list[int]] = defaultdict(list)
        self._words: list[tuple[str, str, int, int, int, int]] = []
        self._lengths: dict[int, set[int]] = defaultdict(set)
        allowed = [(word, number, allowance(word)) for word, number in words]
        allowed += [(word, number, 1) for word, number in run_together]
        for word, number, edits in allowed:
            place = len(self._words)
            look = _look(word)
            self._words.append((word, look, number, _letters(word), _letters(look), edits))
            for form in {word, look}:
                self._lengths[edits].add(len(form))
                for part, (start, end) in enumerate(_cuts(len(form), edits)):
                    self._parts[(len(form) * 4 + edits, part, form[start:end])].append(place)

    def __bool__(self) -> bool:
        return bool(self._words)

    def numbers(self, word: str) -> Iterator[int]:
        """The numbers of the words that `word` is nearly."""
        if not 3 <= len(word) <= LONGEST:
            return
        look = _look(word)
        letters, looks = _letters(word), _letters(look)
        near, near_look = _Near(word), _Near(look)
        seen: set[int] = set()
        for form in {word, look}:
            for place in self._near(form):
                if place in seen:
                    continue
                seen.add(place)
                wanted, wanted_look, number, wanted_letters, wanted_looks, most = self._words[place]
                # One edit changes two letters of the set at most. These bounds spare nearly all of the distances.
                bits = 2 * most
                alike = (letters ^ wanted_letters).bit_count() <= bits and near.within(wanted, most)
                if not alike and (looks ^ wanted_looks).bit_count() <= bits:
                    alike = near_look.within(wanted_look, most)
                if not alike:
                    continue
                if distance(wanted, word, most) <= most:
                    yield number

    def _near(self, form: str) -> Iterator[int]:
        size = len(form)
        for edits, lengths in self._lengths.items():
            for length in range(size - edits, size + edits + 1):
                if length not in lengths:
                    continue
                key = length * 4 + edits
                for part, (start, end) in enumerate(_cuts(length, edits)):
                    for shift in range(-edits, edits + 1):
                        low = start + shift
                        if low >= 0 and end + shift <= size:
                            yield from self._parts.get((key, part, form[low : end + shift]), ())


def _cuts(length: int, edits: int) -> list[tuple[int, int]]:
    at = [length * part // (edits + 1) for part in range(edits + 2)]
    return list(pairwise(at))


def _look(word: str) -> str:
    return _LOOK.sub(lambda m: _LOOK_OF[m[0]], word).translate(_LETTER_LOOK)


def _letters(word: str) -> int:
    mask = 0
    for character in word:
        mask |= 1 << (ord(character) & 63)
    return mask
