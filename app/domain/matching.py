"""When two pieces of text are the same secret: the one rule that detection, release and verification share.

A term is looked for as whole words, over line breaks, hyphenation, ligatures, soft hyphens and look-alike spaces, as
written and in capitals. Terms made of five or more digits are also looked for with other separators between them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"
_QUOTES = {"\u2018": "'", "\u2019": "'", "\u201b": "'", "\u201c": '"', "\u201d": '"', "\u02bc": "'"}
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_BREAK = r"(?:-?\s+)"
_SEPARATORS = r"[\s\-./()\u00b7]*"


@dataclass(frozen=True, slots=True)
class FoldedText:
    """Text folded for comparison; `origins[i]` is the index in the original of folded character i."""

    text: str
    origins: tuple[int, ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that folded characters start..end (end excluded) came from."""
        return self.origins[start], self.origins[end - 1] + 1


def fold(text: str) -> FoldedText:
    """Fold compatibility forms, ligatures, hyphens, quotes and spaces; drop soft hyphens and zero-width characters.

    Case is kept. Every folded character remembers where it came from.
    """
    characters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        if character in _DROPPED:
            continue
        if character.isascii():
            characters.append(character)
            origins.append(index)
            continue
        if character in _HYPHENS:
            folded = "-"
        elif character in _QUOTES:
            folded = _QUOTES[character]
        elif character.isspace():
            folded = " "
        else:
            folded = unicodedata.normalize("NFKC", character)
        for part in folded:
            characters.append(part)
            origins.append(index)
    return FoldedText("".join(characters), tuple(origins))


def is_distinctive(text: str) -> bool:
    """True where the text alone says what it means, so that its other occurrences are the same secret.

    A year, a page number or a common lower-case word is not: only its place is redacted.
    """
    digits = sum(c.isdigit() for c in text)
    letters = sum(c.isalpha() for c in text)
    if digits >= 5 or (digits and letters and digits + letters >= 5 and not _LOOSE.fullmatch(text.strip())):
        return True
    return letters >= 3 and any(c.isupper() for c in text) and text.strip().casefold() not in _COMMON


_COMMON = frozenset(
    """january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday today tomorrow yesterday mr mrs ms miss dr sir the and court state""".split()
)
_LOOSE = re.compile(r"(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}s?|\d+ (?:days?|weeks?|months?|years?|hours?|minutes?))", re.I)


@lru_cache(maxsize=4096)
def term_pattern(term: str) -> re.Pattern[str] | None:
    """Pattern that finds `term` in folded text; None where nothing of the term is left to look for."""
    folded = fold(term).text.strip()
    words = folded.split()
    if not any(c.isalnum() for c in folded):
        return None
    exact = _BREAK.join(_word_pattern(w) for w in words)
    forms = {exact}
    upper = folded.upper()
    if upper != folded:
        forms.add(_BREAK.join(_word_pattern(w) for w in upper.split()))
    if sum(c.isdigit() for c in folded) >= 5:
        forms.add(_SEPARATORS.join(re.escape(c) for c in folded if c.isalnum()))
    before = r"(?<![^\W_])" if folded[0].isalnum() else ""
    after = r"(?![^\W_])" if folded[-1].isalnum() else ""
    return re.compile(f"{before}(?:{'|'.join(sorted(forms, key=len, reverse=True))}){after}")


def _word_pattern(word: str) -> str:
    """A word, also where a line break with a hyphen was put between two of its letters."""
    parts = [re.escape(word[0])]
    for previous, character in zip(word, word[1:], strict=False):
        if previous.isalpha() and character.isalpha():
            parts.append(r"(?:-\s*\n\s*)?")
        elif not (previous.isalnum() and character.isalnum()):
            parts.append(r"\n?")  # lines break after the dots, slashes and hyphens of addresses and numbers
        parts.append(re.escape(character))
    return "".join(parts)


def occurrences(term: str, folded: FoldedText) -> Iterator[tuple[int, int]]:
    """Spans, in the original text, of every occurrence of `term`."""
    pattern = term_pattern(term)
    if pattern is None:
        return
    for match in pattern.finditer(folded.text):
        yield folded.original_span(*match.span())


def count(term: str, text: str) -> int:
    """Number of occurrences of `term` in `text`."""
    pattern = term_pattern(term)
    return 0 if pattern is None else sum(1 for _ in pattern.finditer(fold(text).text))


def distinct_terms(texts: Iterable[str]) -> list[str]:
    """Distinctive texts without repeats, longest first."""
    return sorted({t.strip() for t in texts if is_distinctive(t)}, key=lambda t: (-len(t), t))
