"""Words and word pieces of a text as the trained tagger sees them, with their place in the text.

The pieces are those of the uncased BERT vocabulary (longest match first, accents stripped); what the letters alone do
not tell, capitals and line breaks, is given beside them. Training and the program use this one file, so that both see
the same.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int64]

_IDEOGRAPH = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(f"[{_IDEOGRAPH}]|(?![{_IDEOGRAPH}])[^\\W_](?:(?![{_IDEOGRAPH}])[^\\W_]|[\u0300-\u036f])*|[^\\s]")
_LONGEST = 100
"""Letters of a word beyond which it is one unknown piece (as in BERT's own tokenizer)."""
_CACHED_WORDS = 50_000

SHAPES = 6
"""Kinds of words by their capitals: lower, Title, CAPITALS, miXed, one capital letter, without letters."""
GAPS = 4
"""What stands before a word: nothing, a blank, a line break, a break between paragraphs or blocks."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a text and their pieces.

    Attributes:
        spans: Start and end of each word in the text.
        shapes, gaps: Per word, see SHAPES and GAPS.
        pieces: Numbers of the pieces of each word.
    """

    spans: list[tuple[int, int]]
    shapes: list[int]
    gaps: list[int]
    pieces: list[tuple[int, ...]]

    def counts(self) -> Numbers:
        """Pieces of each word."""
        return np.array([len(p) for p in self.pieces], np.int64)

    def by_piece(self) -> ByPiece:
        """What a network is given."""
        counts = self.counts()
        owners = np.repeat(np.arange(len(counts)), counts)
        first = np.ones(len(owners), bool)
        first[1:] = owners[1:] != owners[:-1]
        return ByPiece(
            np.fromiter((n for p in self.pieces for n in p), np.int64),
            np.array(self.shapes, np.int64)[owners],
            np.where(first, np.array(self.gaps, np.int64)[owners], 0),
            owners,
            first,
        )


class ByPiece(NamedTuple):
    """A text piece by piece.

    Attributes:
        ids: Number of each piece.
        shapes: Its word's shape.
        gaps: What stands before it; nothing stands before a piece inside a word.
        owners: Number of its word.
        first: Whether it is its word's first.
    """

    ids: Numbers
    shapes: Numbers
    gaps: Numbers
    owners: Numbers
    first: npt.NDArray[np.bool_]


class WordPiece:
    """Cuts texts by a vocabulary. Not safe to share between threads."""

    def __init__(self, vocabulary: str) -> None:
        """`vocabulary` has one piece a line, the line's number being the piece's. Raises KeyError."""
        self._numbers = {piece: number for number, piece in enumerate(vocabulary.split("\n"))}
        self.start = self._numbers["[CLS]"]
        self.end = self._numbers["[SEP]"]
        self.padding = self._numbers["[PAD]"]
        self._unknown = self._numbers["[UNK]"]
        self._cache: dict[str, tuple[int, ...]] = {}

    def words(self, text: str) -> Words:
        """Words of a text: runs of letters and digits, and every other visible character by itself."""
        made = Words([], [], [], [])
        last = 0
        for match in _WORD.finditer(text):
            word = match[0]
            start, end = match.span()
            made.spans.append((start, end))
            made.shapes.append(_shape(word))
            made.gaps.append(_gap(text, last, start))
            made.pieces.append(self.pieces(word))
            last = end
        return made

    def pieces(self, word: str) -> tuple[int, ...]:
        """Numbers of a word's pieces; at least one."""
        known = self._cache.get(word)
        if known is None:
            if len(self._cache) >= _CACHED_WORDS:
                self._cache.clear()
            known = self._cache[word] = self._cut(_plain(word))
        return known

    def _cut(self, word: str) -> tuple[int, ...]:
        if not word or len(word) > _LONGEST:
            return (self._unknown,)
        found: list[int] = []
        start = 0
        while start < len(word):
            prefix = "##" if start else ""
            for end in range(len(word), start, -1):
                number = self._numbers.get(prefix + word[start:end])
                if number is not None:
                    found.append(number)
                    start = end
                    break
            else:
                return (self._unknown,)
        return tuple(found)


def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


def _shape(word: str) -> int:
    if not any(c.isalpha() for c in word):
        return 5
    if word.islower():
        return 0
    if len(word) == 1:
        return 4
    if word.isupper():
        return 2
    return 1 if word[0].isupper() and not any(c.isupper() for c in word[1:]) else 3


def _gap(text: str, last: int, start: int) -> int:
    if last == start:
        return 0 if start else 3
    breaks = text.count("\n", last, start)
    return 1 if not breaks else 2 if breaks == 1 else 3
