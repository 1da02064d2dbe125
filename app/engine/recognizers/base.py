"""What every recognizer returns and the table that most of them are: pattern, context, check."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from app.domain.explanations import UNEXPLAINED, Explanation

WINDOW = 20_000
"""Characters a pattern sees at once. All quantifiers are bounded, so that a window costs milliseconds at worst."""
OVERLAP = 400
"""Characters shared by neighbouring windows: longer than anything a pattern can match."""


Matches = Callable[[re.Pattern[str], str], Iterator[re.Match[str]]]
"""How a pattern is looked for in a text: its own `finditer`, or what gives the same sooner (`openings`)."""


class Rank(IntEnum):
    """How sure a kind of finding is: where two overlap, the higher one keeps the characters."""

    MODEL = 1
    PATTERN = 2
    FIELD = 3
    CHECKED = 4
    LISTED = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """A span of a page's text. `recognizer` names the rule, for the reviewer and the measurements; `why` has what
    decided beside it."""

    start: int
    end: int
    label: str
    score: float
    rank: Rank
    recognizer: str
    why: Explanation = UNEXPLAINED

    def moved(self, offset: int) -> Finding:
        """The same span in a text that begins `offset` characters earlier."""
        return replace(self, start=self.start + offset, end=self.end + offset) if offset else self


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what its match means.

    Attributes:
        label: Label of the finding.
        recognizer: Name of the rule.
        pattern: Its group `value`, where it has one, is the finding; otherwise the whole match.
        score: 0..1.
        rank: See Rank.
        check: Must accept the matched text (a digit count, an exception).
        checksum: Must hold for the matched text, unless `checksum_tells` only. Its result is in the explanation.
        context: Must be found in the `reach` characters before the match or the 30 after it, in lower case.
        reach: Characters before the match in which the context may stand.
        needs: One of these is in every match, whatever its case; no other text is looked at.
    """

    label: str
    recognizer: str
    pattern: re.Pattern[str]
    score: float
    rank: Rank = Rank.PATTERN
    check: Callable[[str], bool] | None = None
    context: re.Pattern[str] | None = None
    reach: int = 80
    checksum: Callable[[str], bool] | None = None
    checksum_tells: bool = False
    needs: tuple[str, ...] = ()

    def find(self, text: str, matches: Matches = re.Pattern.finditer) -> Iterator[Finding]:
        if self.needs and not any(map(_without_case(text).__contains__, self.needs)):
            return
        group = "value" if "value" in self.pattern.groupindex else 0
        for match in matches(self.pattern, text):
            start, end = match.span(group)
            if end <= start or (self.check is not None and not self.check(text[start:end])):
                continue
            holds = self.checksum is not None and self.checksum(text[start:end])
            if self.checksum is not None and not holds and not self.checksum_tells:
                continue
            beside = _beside(text, match.start(), start) + _beside(text, end, match.end())
            if self.context is not None:
                low = max(0, match.start() - self.reach)
                around = text[low : match.end() + 30]
                seen = self.context.search(around.lower())
                if seen is None:
                    continue
                if not start < low + seen.end() or not low + seen.start() < end:
                    beside += _words_at(around, *seen.span())
            yield Finding(start, end, self.label, self.score, self.rank, self.recognizer, self._why(beside, holds))

    def _why(self, beside: tuple[str, ...], holds: bool) -> Explanation:
        if not beside and self.checksum is None:
            return UNEXPLAINED
        name = self.checksum.__name__.replace("_", "-") if self.checksum is not None else ""
        return Explanation(context=tuple(dict.fromkeys(beside)), check=name, passed=holds)


_DOTTED = str.maketrans("ıİ", "ii")


@lru_cache(maxsize=2)
def _without_case(text: str) -> str:
    """A text in which all that a pattern takes for the same letter is the same."""
    return text.translate(_DOTTED).casefold()


_LONGEST_CONTEXT = 60
_BESIDE_EDGES = " \t\n,:;#\"'()[]<>._-="


def _beside(text: str, start: int, end: int) -> tuple[str, ...]:
    """The words of text[start:end], without marks around them."""
    if start >= end:
        return ()
    return label_words(text[start:end])


def label_words(text: str) -> tuple[str, ...]:
    """A label as an explanation names it: on one line, without the colon and the dots that lead to its value."""
    words = " ".join(text.split()).strip(_BESIDE_EDGES)
    return (words[:_LONGEST_CONTEXT],) if words else ()


def _words_at(text: str, start: int, end: int) -> tuple[str, ...]:
    """The whole words that text[start:end] is in. In lower case a text may be longer; then that is nearly so."""
    end = min(end, len(text))
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return label_words(text[start:end])


def find_all(text: str, rules: Iterable[Rule], matches: Matches = re.Pattern.finditer) -> list[Finding]:
    """Findings of all rules in a text of any length."""
    found: list[Finding] = []
    rules = tuple(rules)
    for offset, window in windows(text, WINDOW, OVERLAP):
        for rule in rules:
            found.extend(f.moved(offset) for f in rule.find(window, matches))
    if len(text) <= WINDOW:
        return found
    # Where two windows overlap, one may see less of what stands beside a finding.
    return list({(f.start, f.end, f.label, f.recognizer): f for f in reversed(found)}.values())[::-1]


def windows(text: str, size: int, overlap: int) -> Iterator[tuple[int, str]]:
    """Pieces of a long text with their offsets, cut at blanks where there are any."""
    start = 0
    while True:
        if len(text) - start <= size:
            yield start, text[start:]
            return
        end = start + size
        cut = max(text.rfind("\n\n", end - size // 4, end), text.rfind(" ", end - size // 8, end))
        end = cut if cut > 0 else end
        yield start, text[start:end]
        begin = end - overlap
        blank = text.find(" ", begin, end) if overlap else -1
        start = blank + 1 if blank > 0 else begin


_BROKEN_NAME = re.compile(r"(?<=[^\W\d_]-)\s*\n\s*(?=[^\W\d_])")


def as_written(text: str) -> str:
    """A span of a page's text on one line; a name broken behind its hyphen is whole again."""
    return " ".join(_BROKEN_NAME.sub("", text).split())


def digits(text: str) -> str:
    """The ASCII digits of a text."""
    return "".join(c for c in text if c in "0123456789")
