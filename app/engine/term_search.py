"""One text looked for on one page: where it stands as written, in capitals, broken or with other separators."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.entities import Entity
from app.domain.explanations import Explanation, Note
from app.domain.geometry import Quadrilateral
from app.domain.matching import FoldedText, term_pattern
from app.engine.name_forms import Part
from app.engine.page_text import PageText
from app.engine.recognizers.vocabulary import UPPER

WORD = re.compile(r"[^\W_]+")
_BROKEN_WORD = re.compile(r"([^\W_]+)-\s*\n\s*([^\W_]+)")
_INITIALS = re.compile(rf"(?<!\w)(?:[{UPPER}]\.[ ]?){{1,3}}$")
_COVERED = 0.8
NAMES = frozenset({"PERSON", "MINOR_NAME"})


@dataclass(slots=True)
class Term:
    text: str
    label: str
    score: float
    words: tuple[str, ...]
    lead: int
    """Characters of the term before its first word."""
    origin: Entity | None
    """Where it was found first; None in another document of the job."""
    letters: str
    """The term's letters and digits, case folded: what every occurrence of it reads, whatever stands between them."""
    part: bool = False
    """True for what goes of a text of which a part stays: nothing of it may stay anywhere."""
    of_name: Part | None = None
    """Set for a part of a person's name, or the name with its words in another order."""

    def span(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """An occurrence with the initials beside it; None where it is a word like any other."""
        if self.label not in NAMES:
            return start, end
        if self.of_name is not None:
            if not self.of_name.is_shown(text, start):
                return None
            end = self.of_name.with_initials(text, end)
        return _with_initials(text, start), end

    def explanation(self) -> Explanation:
        """Why an occurrence of the term is a hit."""
        if self.origin is None:
            return Explanation(repeats=self.text, notes=(Note.OTHER_DOCUMENT,))
        found = self.origin.explanation
        return Explanation(
            rule=found.rule or self.origin.recognizer,
            model=found.model,
            repeats=self.origin.text,
            first_page=self.origin.page_index,
            notes=(Note.LEFT_PART,) * self.part + (Note.NAME_PART,) * (self.of_name is not None),
        )


class Cover:
    """What the findings of a page cover already."""

    def __init__(self, page: PageText, covers: Iterable[Entity]) -> None:
        self._page = page
        self._boxes = [(q.envelope, q) for e in covers for q in e.quadrilaterals]

    def has_all(self, quads: Iterable[Quadrilateral]) -> bool:
        return all(self._has_one(quad) for quad in quads)

    def _has_one(self, quad: Quadrilateral) -> bool:
        center = quad.center
        return any(box.contains(center) and quad.covered_fraction(cover) >= _COVERED for box, cover in self._boxes)

    def has(self, start: int, end: int) -> bool:
        """True where text[start:end] has ink and all of it is covered."""
        quads = self._page.quads(start, end)
        return bool(quads) and self.has_all(quads)


def is_bare(wanted: str, term: Term, digits: str, at: list[int], folded: FoldedText, cover: Cover) -> bool:
    """True where the digits of a number stand on the page at a place that is not covered whole yet.

    Args:
        wanted: The term's digits.
        digits: All digits of the page.
        at: Where each of them is in the folded text.
    """
    ahead = next(i for i, c in enumerate(term.text) if c.isdigit())
    behind = next(i for i, c in enumerate(reversed(term.text)) if c.isdigit())
    index = digits.find(wanted)
    while index >= 0:
        first, last = max(0, at[index] - ahead), min(len(folded.text), at[index + len(wanted) - 1] + 1 + behind)
        if not cover.has(*folded.original_span(first, last)):
            return True
        index = digits.find(wanted, index + 1)
    return False


def word_places(text: str) -> dict[str, list[int]]:
    """Where each word begins, in lower case; a word broken by a hyphen counts whole as well."""
    places: dict[str, list[int]] = defaultdict(list)
    for match in WORD.finditer(text):
        places[match[0].casefold()].append(match.start())
    for match in _BROKEN_WORD.finditer(text):
        places[(match[1] + match[2]).casefold()].append(match.start())
    return places


def may_begin(letters: str, text: str, start: int) -> bool:
    """False where the letters and digits of a folded text from `start` on are not `letters`.

    Compiling a pattern for every found text took a third of the whole detection; most are needed nowhere else.
    """
    found = ""
    while len(found) < len(letters) and start < len(text):
        end = start + len(letters) - len(found)
        found += "".join(filter(str.isalnum, text[start:end])).casefold()
        start = end
    return found.startswith(letters)


def occurrences_at(term: Term, folded: FoldedText, places: Iterable[int], cover: Cover) -> Iterator[tuple[int, int]]:
    """Occurrences of a term whose first word stands at one of `places`: a search of the whole page costs 20 times.

    Those that look as the term is written and are covered already are left out before any pattern is made.
    """
    for place in places:
        start = place - term.lead
        if start < 0 or not may_begin(term.letters, folded.text, start):
            continue
        end = start + len(term.text)
        if folded.text[start:end].split() == term.text.split() and cover.has(*folded.original_span(start, end)):
            continue
        pattern = term_pattern(term.text)
        match = None if pattern is None else pattern.match(folded.text, start)
        if match is not None:
            yield folded.original_span(*match.span())


def _with_initials(text: str, start: int) -> int:
    """Start of a name with the initials in front of it: "J. R. Smith"."""
    match = _INITIALS.search(text, max(0, start - 12), start)
    return start if match is None else match.start()
