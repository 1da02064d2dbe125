"""What every recognizer returns and the table that most of them are: pattern, context, check."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

WINDOW = 20_000
"""Characters a pattern sees at once. All quantifiers are bounded, so that a window costs milliseconds at worst."""
OVERLAP = 400
"""Characters shared by neighbouring windows: longer than anything a pattern can match."""


class Rank(IntEnum):
    """How sure a kind of finding is: where two overlap, the higher one keeps the characters."""

    MODEL = 1
    PATTERN = 2
    FIELD = 3
    CHECKED = 4
    LISTED = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """A span of a page's text. `recognizer` names the rule, for the reviewer and the measurements."""

    start: int
    end: int
    label: str
    score: float
    rank: Rank
    recognizer: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what its match means.

    Attributes:
        label: Label of the finding.
        recognizer: Name of the rule.
        pattern: Its group `value`, where it has one, is the finding; otherwise the whole match.
        score: 0..1.
        rank: See Rank.
        check: Must accept the matched text (a checksum, a digit count).
        context: Must be found in the `reach` characters before the match or the 30 after it, in lower case.
        reach: Characters before the match in which the context may stand.
    """

    label: str
    recognizer: str
    pattern: re.Pattern[str]
    score: float
    rank: Rank = Rank.PATTERN
    check: Callable[[str], bool] | None = None
    context: re.Pattern[str] | None = None
    reach: int = 80

    def find(self, text: str) -> Iterator[Finding]:
        group = "value" if "value" in self.pattern.groupindex else 0
        for match in self.pattern.finditer(text):
            start, end = match.span(group)
            if end <= start or (self.check is not None and not self.check(text[start:end])):
                continue
            if self.context is not None:
                around = text[max(0, match.start() - self.reach) : match.end() + 30].lower()
                if not self.context.search(around):
                    continue
            yield Finding(start, end, self.label, self.score, self.rank, self.recognizer)


def find_all(text: str, rules: Iterable[Rule]) -> list[Finding]:
    """Findings of all rules in a text of any length."""
    found: list[Finding] = []
    rules = tuple(rules)
    for offset, window in windows(text, WINDOW, OVERLAP):
        for rule in rules:
            for f in rule.find(window):
                found.append(Finding(f.start + offset, f.end + offset, f.label, f.score, f.rank, f.recognizer))
    return found if len(text) <= WINDOW else list(dict.fromkeys(found))


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
