"""The texts of a job that always go and those that always stay, found on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.entities import LISTED_LABEL, Entity
from app.domain.geometry import Quadrilateral
from app.domain.matching import fold
from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding, Rank

RECOGNIZER = "always-list"

_BREAK = r"(?:-?\s+)"
_COVERED = 0.8
"""Share of a hit's place that a text to keep must cover: boxes end a little outside the ink."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Phrases to redact and to keep wherever they stand, as whole words in any case. *Always* beats *never*."""

    always: re.Pattern[str] | None = None
    never: re.Pattern[str] | None = None

    @classmethod
    def of(cls, always: Iterable[str], never: Iterable[str]) -> Lists:
        return cls(_pattern(always), _pattern(never))

    def __bool__(self) -> bool:
        return self.always is not None or self.never is not None

    @property
    def names(self) -> tuple[str, ...]:
        """What of the lists is in use, for the ledger of a page."""
        return ((RECOGNIZER,) if self.always else ()) + (("never-list",) if self.never else ())

    def find(self, flat: str) -> Iterator[Finding]:
        """Hits of the texts that always go."""
        for start, end in _spans(self.always, flat):
            yield Finding(start, end, LISTED_LABEL, 1.0, Rank.LISTED, RECOGNIZER)

    def allowed(self, flat: str, findings: Iterable[Finding]) -> list[Finding]:
        """`findings` without those that lie inside a text to keep. One that reaches out of it says more and stays."""
        kept = list(_spans(self.never, flat))
        return [
            f
            for f in findings
            if f.recognizer == RECOGNIZER or not any(start <= f.start and f.end <= end for start, end in kept)
        ]

    def allowed_entities(self, pages: Sequence[PageText], entities: Iterable[Entity]) -> tuple[Entity, ...]:
        """The same for hits that were found by their text alone. `pages` has every page, in order."""
        entities = tuple(entities)
        if self.never is None:
            return entities
        places: dict[int, list[Quadrilateral]] = {}
        for index in {e.page_index for e in entities}:
            page = pages[index]
            places[index] = [q for span in _spans(self.never, page.flat) for q in page.quads(*span)]
        return tuple(e for e in entities if e.recognizer == RECOGNIZER or not _lies_in(e, places[e.page_index]))


def _lies_in(entity: Entity, places: Sequence[Quadrilateral]) -> bool:
    return all(any(q.covered_fraction(place) >= _COVERED for place in places) for q in entity.quadrilaterals)


def _pattern(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern for all phrases, the longest first; None where there is nothing to look for."""
    folded = {" ".join(fold(p).text.split()) for p in phrases}
    wanted = sorted((p for p in folded if any(c.isalnum() for c in p)), key=lambda p: (-len(p), p))
    if not wanted:
        return None
    forms = []
    for phrase in wanted:
        before = r"(?<![^\W_])" if phrase[0].isalnum() else ""
        after = r"(?![^\W_])" if phrase[-1].isalnum() else ""
        forms.append(before + _BREAK.join(re.escape(word) for word in phrase.split()) + after)
    return re.compile("|".join(forms), re.IGNORECASE)


def _spans(pattern: re.Pattern[str] | None, text: str) -> Iterator[tuple[int, int]]:
    if pattern is None:
        return
    folded = fold(text)
    for match in pattern.finditer(folded.text):
        yield folded.original_span(*match.span())
