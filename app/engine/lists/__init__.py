"""The texts that always go and those that always stay, found on a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.entities import LISTED_LABEL, Entity
from app.domain.explanations import Explanation, Note
from app.domain.geometry import Quadrilateral
from app.domain.lists import NO_TEXTS, EntryFault, Fault, ListEntry, TextLists
from app.engine.lists.index import WordIndex
from app.engine.lists.patterns import PatternIndex
from app.engine.lists.words import PageWords
from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding, Rank

RECOGNIZER = "always-list"

_COVERED = 0.8
"""Share of a hit's place that a text to keep must cover: boxes end a little outside the ink."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place of the text of a page where an entry stands: its number in the list, from 0."""

    entry: int
    start: int
    end: int


class EntryList:
    """One list, ready to be looked for. Made once for all pages; safe for one thread.

    Args:
        lines: As `app.domain.lists` reads them. Blank ones, and phrases of marks alone, are nothing to look for.

    Raises EntryFault.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self.entries: dict[int, ListEntry] = {}
        for number, line in enumerate(lines):
            if not line.strip():
                continue
            try:
                self.entries[number] = ListEntry.parse(line)
            except EntryFault as fault:
                if fault.fault is not Fault.NOTHING:
                    raise EntryFault(fault.fault, line=number + 1, at=fault.at) from None
        self._words = WordIndex(self.entries.items())
        self._patterns = PatternIndex(self.entries.items())

    def __bool__(self) -> bool:
        return bool(self.entries)

    def find(self, page: PageWords) -> tuple[list[Hit], frozenset[int]]:
        """Hits in the order of the text, the longest first, each once; and the numbers of the entries that could not be
        looked for on the whole page within their time."""
        not_applied: set[int] = set()
        found = set(self._words.find(page)) if self.entries else set()
        if self._patterns:
            found.update(self._patterns.find(page, not_applied))
        ordered = sorted(found, key=lambda f: (f[1], -f[2], f[0]))
        return [Hit(entry, start, end) for entry, start, end in ordered], frozenset(not_applied)


@dataclass(frozen=True, slots=True)
class Looked:
    """What the lists say about a page. `not_applied` names entries that ran out of time: list and number from 1."""

    findings: tuple[Finding, ...]
    kept: tuple[tuple[int, int], ...]
    not_applied: tuple[tuple[str, int], ...]

    @property
    def incomplete(self) -> bool:
        """True where a text that must go may stand on the page unseen."""
        return any(name.endswith("always") for name, _ in self.not_applied)

    def allowed(self, findings: Iterable[Finding]) -> list[Finding]:
        """`findings` without those that lie inside a text to keep. One that reaches out of it says more and stays."""
        return [
            f
            for f in findings
            if f.recognizer == RECOGNIZER or not any(start <= f.start and f.end <= end for start, end in self.kept)
        ]

    def noted(self, findings: Iterable[Finding]) -> list[Finding]:
        """`findings`, those that hold a text to keep and say more with a note of it."""
        if not self.kept:
            return list(findings)
        return [
            replace(f, why=f.why.noted((Note.HOLDS_KEPT_TEXT,))) if f.recognizer != RECOGNIZER and self._in(f) else f
            for f in findings
        ]

    def _in(self, finding: Finding) -> bool:
        return any(finding.start <= start and end <= finding.end for start, end in self.kept)


_NOTHING = Looked((), (), ())


class Lists:
    """The lists of a job and those of the firm. *Always* beats *never*, whoever's."""

    def __init__(self, job: TextLists = NO_TEXTS, firm: TextLists = NO_TEXTS) -> None:
        self._lines = (job, firm)
        always = (*job.always, *firm.always)
        never = (*job.never, *firm.never)
        self._own = (len(job.always), len(job.never))
        self.always = EntryList(always)
        self.never = EntryList(never)
        self._last: tuple[PageText, Looked] | None = None

    @classmethod
    def of(cls, always: Iterable[str], never: Iterable[str]) -> Lists:
        return cls(TextLists(tuple(always), tuple(never)))

    def __bool__(self) -> bool:
        return bool(self.always or self.never)

    def are(self, job: TextLists, firm: TextLists) -> bool:
        """True where these lists were made of those lines."""
        return self._lines == (job, firm)

    @property
    def names(self) -> tuple[str, ...]:
        """What of the lists is in use, for the ledger of a page."""
        return ((RECOGNIZER,) if self.always else ()) + (("never-list",) if self.never else ())

    def late(self, page: PageText) -> tuple[str, ...]:
        """Every entry that was not applied on this page, for its ledger: "not-applied:firm-always:17"."""
        return tuple(f"not-applied:{name}:{number}" for name, number in self.look(page).not_applied)

    def look(self, page: PageText) -> Looked:
        """What the lists say about a page. Asked again about the same page it costs nothing."""
        if not self:
            return _NOTHING
        if self._last is None or self._last[0] is not page:
            self._last = (page, self._look(page))
        return self._last[1]

    def _look(self, page: PageText) -> Looked:
        words = PageWords.of(page.text)
        gone, late = self.always.find(words)
        kept, late_kept = self.never.find(words)
        findings: dict[tuple[int, int], Finding] = {}
        for hit in gone:  # the first entry decides about the label
            if (hit.start, hit.end) in findings:
                continue
            entry = self.always.entries[hit.entry]
            notes = (Note.FIRM_LIST,) * (hit.entry >= self._own[0])
            if any(k.start < hit.end and hit.start < k.end for k in kept):
                notes += (Note.BEATS_NEVER,)
            findings[hit.start, hit.end] = Finding(
                hit.start, hit.end, entry.label or LISTED_LABEL, 1.0, Rank.LISTED, RECOGNIZER,
                Explanation(entry=entry.line, notes=notes),
            )  # fmt: skip
        not_applied = (
            *self._named("always", self._own[0], late),
            *self._named("never", self._own[1], late_kept),
        )
        return Looked(tuple(findings.values()), tuple({(h.start, h.end) for h in kept}), not_applied)

    @staticmethod
    def _named(name: str, own: int, entries: Iterable[int]) -> Iterator[tuple[str, int]]:
        for entry in sorted(entries):
            yield (name, entry + 1) if entry < own else (f"firm-{name}", entry - own + 1)

    def allowed_entities(self, pages: Sequence[PageText], entities: Iterable[Entity]) -> tuple[Entity, ...]:
        """`entities` without those in the place of a text to keep, for hits that were found by their text alone.

        `pages` has every page, in order.
        """
        entities = tuple(entities)
        if not self.never:
            return entities
        places: dict[int, list[Quadrilateral]] = {}
        for index in {e.page_index for e in entities}:
            page = pages[index]
            places[index] = [q for span in self.look(page).kept for q in page.quads(*span)]
        return tuple(e for e in entities if e.recognizer == RECOGNIZER or not _lies_in(e, places[e.page_index]))


def _lies_in(entity: Entity, places: Sequence[Quadrilateral]) -> bool:
    return all(any(q.covered_fraction(place) >= _COVERED for place in places) for q in entity.quadrilaterals)
