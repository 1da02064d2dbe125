"""Words with wildcards: which of thousands a word of a page fits, without trying each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_SPECIAL = re.compile(r"\\([\\*?])|([*?])")
ANY_RUN, ANY_ONE = "\ua000", "\ua001"
"""Letters that stand for `*` and `?` where a text is cut into words."""
_CHUNK = re.compile(r"[^*?]+")


def is_wild(text: str) -> bool:
    """True where a text has a wildcard that is not escaped."""
    return any(m[2] for m in _SPECIAL.finditer(text))


def with_stand_ins(text: str) -> str:
    """A wildcard's text with letters for its wildcards, and what is escaped as it is meant."""
    return _SPECIAL.sub(lambda m: m[1] or (ANY_RUN if m[2] == "*" else ANY_ONE), text)


def mixes(text: str) -> bool:
    """True where a word of a wildcard entry has marks beside its wildcard: "*@acme.example", "CV-????-17"."""
    return any(is_wild(piece) and re.search(r"[^\w*?]|_", piece) for piece in text.split())


def piece_pattern(piece: str) -> str:
    """The regular expression of one word of such an entry: wildcards stand for marks of the word too.

    The run of a `*` at an end of the word stops at a letter or digit, so that no comma or bracket is taken.
    """
    parts: list[str] = []
    at = 0
    for match in _SPECIAL.finditer(piece):
        parts.append(re.escape(piece[at : match.start()]))
        at = match.end()
        if match[1]:
            parts.append(re.escape(match[1]))
        elif match[2] == "?":
            parts.append(r"\S")
        elif not match.start():
            parts.append(r"(?:[^\W_]\S{0,80}?)?")
        elif match.end() == len(piece):
            parts.append(r"(?:\S{0,80}[^\W_])?")
        else:
            parts.append(r"\S{0,80}?")
    parts.append(re.escape(piece[at:]))
    return "".join(parts)


def literal_words(text: str) -> list[str]:
    """Words of a wildcard entry that must stand on a page as they are, case folded, the longest first."""
    plain = _SPECIAL.sub(lambda m: m[1] or "\0", text)
    whole = [w for w in re.split(r"[\W_\0]+", re.sub(r"[^\W_]*\0[^\W_]*", " ", plain)) if w]
    return sorted((w.casefold() for w in whole), key=len, reverse=True)


def fits(wild: str, word: str) -> bool:
    """True where `word` is what `wild` stands for. Compiling a pattern for each of thousands would take seconds."""
    at = place = 0
    star, after = -1, 0
    while place < len(word):
        if at < len(wild) and wild[at] == "*":
            star, after = at, place
            at += 1
        elif at < len(wild) and wild[at] in ("?", word[place]):
            at += 1
            place += 1
        elif star >= 0:
            after += 1
            at, place = star + 1, after
        else:
            return False
    return all(c == "*" for c in wild[at:])


class WildWords:
    """Words with wildcards, filed under their longest letters in a row at the start, else at the end, else anywhere."""

    def __init__(self, words: Iterable[tuple[str, int]]) -> None:
        self._starts: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._ends: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._inside: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._any: list[tuple[str, int]] = []
        for word, number in words:
            chunks = list(_CHUNK.finditer(word))
            if not chunks:
                self._any.append((word, number))
            elif chunks[0].start() == 0:
                self._starts[chunks[0][0]].append((word, number))
            elif chunks[-1].end() == len(word):
                self._ends[chunks[-1][0]].append((word, number))
            else:
                self._inside[max((c[0] for c in chunks), key=len)].append((word, number))
        self._inside_lengths = sorted({len(chunk) for chunk in self._inside})
        self._filed = bool(self._starts or self._ends or self._inside or self._any)

    def __bool__(self) -> bool:
        return self._filed

    def numbers(self, word: str) -> Iterator[int]:
        """The numbers of the words with wildcards that `word` fits."""
        found = list(self._any)
        for end in range(1, len(word) + 1):
            found += self._starts.get(word[:end], ())
        for start in range(len(word)):
            found += self._ends.get(word[start:], ())
        for length in self._inside_lengths:
            for start in range(len(word) - length + 1):
                found += self._inside.get(word[start : start + length], ())
        seen: set[int] = set()
        for wild, number in found:
            if number not in seen and fits(wild, word):
                seen.add(number)
                yield number
