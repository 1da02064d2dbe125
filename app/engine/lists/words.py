"""Words of a page and of the entries of a list: the same rule cuts both, so that they can be compared one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.domain.matching import FoldedText, fold

_UNSPACED = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that set no blank between words (Thai, Lao, Khmer, Japanese, Chinese): each sign counts as a word."""
_SIGN = re.compile(f"[{_UNSPACED}]")
_WORD = re.compile(r"[^\W_]+")
_WORD_OR_SIGN = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[^\W_])+")
_HYPHENATION = re.compile(r"-\s*\n\s*")
_READ_FOR_L = re.compile(r"[|!\u00a6]")
"""What OCR makes of an l or an I that no longer counts as a letter."""
_PARTS_OF_A_WORD = 3
_SEPARATORS = re.compile(r"[\s\-./()\u00b7]{0,4}")
LONGEST_NUMBER = 40
"""Letters and digits of the longest number that is looked for across separators: an IBAN has 34."""
_PARTS_OF_A_NUMBER = 9


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the words of a folded text stand."""
    for match in (_WORD_OR_SIGN if _SIGN.search(text) else _WORD).finditer(text):
        yield match.span()


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a page: where each begins and ends in the folded text, and how it is written."""

    folded: FoldedText
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    written: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> PageWords:
        folded = fold(text)
        spans = list(word_spans(folded.text))
        return cls(
            folded,
            tuple(start for start, _ in spans),
            tuple(end for _, end in spans),
            tuple(folded.text[start:end] for start, end in spans),
        )

    def between(self, index: int) -> str:
        """What stands between word `index` and the next."""
        return self.folded.text[self.ends[index] : self.starts[index + 1]]

    def joined(self, *, by_reading: bool) -> dict[int, list[tuple[str, int]]]:
        """Words that a line break with a hyphen cuts: by the index of their first part the whole word and the index
        behind it. `by_reading` adds those that OCR cuts because it takes a letter for a stroke."""
        glue: dict[int, str] = {}
        text = self.folded.text
        if "-" not in text and not (by_reading and _READ_FOR_L.search(text)):
            return {}
        for index in range(len(self.starts) - 1):
            gap = self.between(index)
            if gap == "":
                continue
            if gap[0] == "-" and _HYPHENATION.fullmatch(gap):
                glue[index] = ""
            elif by_reading and len(gap) == 1 and _READ_FOR_L.fullmatch(gap):
                glue[index] = "l"
        found: dict[int, list[tuple[str, int]]] = {}
        for first in glue:
            word, last = self.written[first], first
            while last in glue and last - first < _PARTS_OF_A_WORD:
                word += glue[last] + self.written[last + 1]
                last += 1
                found.setdefault(first, []).append((word, last + 1))
        return found

    def numbers(self) -> Iterator[tuple[str, int, int]]:
        """Runs of words with nothing but separators of numbers between them, in one, and which words they are."""
        count = len(self.starts)
        linked = [bool(_SEPARATORS.fullmatch(self.between(i))) for i in range(count - 1)] + [False]
        keys = [word.casefold() for word in self.written]
        digits = [any(map(str.isdigit, key)) for key in keys]
        for first in range(count):
            run, numeric, last = "", False, first
            while last < count and last - first < _PARTS_OF_A_NUMBER:
                run += keys[last]
                if len(run) > LONGEST_NUMBER:
                    break
                numeric = numeric or digits[last]
                if numeric and len(run) >= 5:
                    yield run, first, last + 1
                if not linked[last]:
                    break
                last += 1


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of an entry, what stands between them, and what stands before the first and behind the last."""

    words: tuple[str, ...]
    between: tuple[str, ...]
    lead: str
    trail: str

    @classmethod
    def of(cls, text: str) -> Phrase:
        folded = " ".join(fold(text).text.split())
        spans = list(word_spans(folded))
        if not spans:
            return cls((), (), folded, "")
        return cls(
            tuple(folded[start:end] for start, end in spans),
            tuple(folded[a[1] : b[0]] for a, b in pairwise(spans)),
            folded[: spans[0][0]],
            folded[spans[-1][1] :],
        )


def same_gap(wanted: str, found: str) -> bool:
    """True where `found` may stand on a page for what an entry has between two words.

    A blank may be a line break, with a hyphen before it or not; lines also break behind the hyphens, dots and slashes
    of what is written without blanks.
    """
    if wanted == found:
        return True
    squeezed = "".join(found.split())
    if " " in wanted:
        if len(squeezed) == len(found):
            return False
        return squeezed == "".join(wanted.split()) or (wanted == " " and found[0] == "-" and squeezed == "-")
    return "\n" in found and squeezed == wanted


def loose_gap(found: str) -> bool:
    """The same for an entry that may be written otherwise: any few marks."""
    return len("".join(found.split())) <= 2


def reach_back(text: str, start: int, lead: str) -> int | None:
    """Where `lead` begins that ends at text[start]; None where something else stands there."""
    blanks = " " in lead
    for wanted in reversed(lead.replace(" ", "")):
        while blanks and start and text[start - 1].isspace():
            start -= 1
        if not start or text[start - 1] != wanted:
            return None
        start -= 1
    return start


def reach_on(text: str, end: int, trail: str) -> int | None:
    """Where `trail` ends that begins at text[end]; None where something else stands there."""
    blanks = " " in trail
    for wanted in trail.replace(" ", ""):
        while blanks and end < len(text) and text[end].isspace():
            end += 1
        if end >= len(text) or text[end] != wanted:
            return None
        end += 1
    return end
