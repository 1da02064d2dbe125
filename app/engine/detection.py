"""What must go: recognizers and the language model over a page, and repeats over the document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from app.base import model_files
from app.domain.entities import Entity
from app.engine import operators
from app.engine.consistency import repeats
from app.engine.dropped import Dropped, dropped
from app.engine.lists import Lists
from app.engine.page_text import PageText
from app.engine.recognizers import (
    addresses,
    contact,
    court,
    dates,
    devices,
    distractors,
    european,
    fields,
    financial,
    identity,
    medical,
    organisations,
    origin,
    people,
    vat,
)
from app.engine.recognizers.base import Finding, find_all, windows
from app.engine.recognizers.columns import find_columns
from app.engine.recognizers.merging import merge
from app.engine.recognizers.openings import Openings
from app.engine.recognizers.presidio import PresidioPatterns
from app.engine.recognizers.spacy_names import SpacyNames
from app.engine.recognizers.tagged_names import TaggedNames
from app.engine.recognizers.tagger import Tagger
from app.engine.selection import EVERYTHING, Selection

__all__ = ["Detector", "repeats"]

RULES = (
    *contact.RULES,
    *financial.RULES,
    *identity.RULES,
    *addresses.RULES,
    *dates.RULES,
    *court.RULES,
    *people.RULES,
    *organisations.RULES,
    *medical.RULES,
    *origin.RULES,
    *european.RULES,
    *devices.RULES,
    *vat.RULES,
)
PATTERNS = (
    *(rule.pattern for rule in RULES if not rule.needs),
    *contact.PATTERNS,
    *fields.PATTERNS,
    *distractors.PROTECTED,
)
"""All that is looked for on a page as it is read, one after another: told by their first characters (`openings`)."""

FAMILIES = ("patterns", "fields", "signatures", "columns", "language-model")
"""What looks at every page, for its ledger."""

NO_LISTS = Lists.of((), ())


class Names(Protocol):
    """Finds what no pattern describes: people, places, organisations."""

    @property
    def versions(self) -> tuple[str, ...]:
        """Names and versions of what decides."""

    def find(self, text: PageText) -> Iterable[Finding]:
        """Findings on a page."""

    def refused(self, text: PageText) -> Iterable[Finding]:
        """What its own filters took for headings, labels and roles."""


class Detector:
    """Finds entities on one page at a time. Built once per process; not safe to share between threads."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._patterns = PresidioPatterns()
        self._matches = Openings(PATTERNS).matches

    @classmethod
    def load(cls, *, quick: bool = False) -> Detector:
        """A detector with its models, from the installation alone. Raises KnownError INSTALLATION_DAMAGED.

        `quick` takes spaCy's model, which needs a third of the time and misses more.
        """
        return cls(SpacyNames() if quick else TaggedNames(Tagger(model_files.folder())))

    @property
    def models(self) -> tuple[str, ...]:
        """Names and versions of what decides, such as "en-core-web-sm 3.8.0"."""
        return (*self._names.versions, *self._patterns.versions)

    def ran(self, lists: Lists = NO_LISTS) -> tuple[str, ...]:
        """What decides about a page: families of recognizers, the lists in use, models with their versions."""
        return (*FAMILIES, *lists.names, *self.models)

    def detect_page(
        self, text: PageText, *, selection: Selection = EVERYTHING, lists: Lists = NO_LISTS
    ) -> tuple[Entity, ...]:
        """Entities of a page in reading order; no two share a character.

        Args:
            text: The page.
            selection: What to look for, and what of it may stay.
            lists: Texts to redact whatever their category, and texts to keep.
        """
        flat = text.flat
        findings = selection.raised(flat, self._findings(text, flat))
        return tuple(_entities(text, self._merged(text, flat, findings, lists), selection))

    def dropped(
        self, text: PageText, *, selection: Selection = EVERYTHING, lists: Lists = NO_LISTS
    ) -> tuple[Dropped, ...]:
        """What was found on a page and is no hit, with its place and the reason; costs as much as `detect_page`."""
        flat = text.flat
        found = list(self._findings(text, flat))
        raised = selection.raised(flat, found)
        return dropped(
            found,
            self._names.refused(text),
            selection,
            raised,
            lists.look(text).allowed,
            tuple(distractors.protected_spans(flat, self._matches)),
            self._merged(text, flat, raised, lists),
        )

    def _findings(self, text: PageText, flat: str) -> Iterable[Finding]:
        yield from self._by_rules(text, flat)
        yield from self._names.find(text)

    def _by_rules(self, text: PageText, flat: str) -> Iterable[Finding]:
        yield from find_all(flat, RULES, self._matches)
        for offset, window in windows(flat, 20_000, 400):
            for f in contact.find_phones(window, self._matches):
                yield f.moved(offset)
        yield from fields.find_fields(text, self._matches)
        yield from people.find_signatures(text)
        yield from find_columns(text)
        yield from self._patterns.find(flat)

    def _merged(self, text: PageText, flat: str, findings: Iterable[Finding], lists: Lists) -> list[Finding]:
        # Before the merge, so that a hit to keep takes no characters from a longer one; after it for what is left over.
        looked = lists.look(text)
        findings = [*looked.findings, *looked.allowed(findings)]
        protected = distractors.protected_spans(flat, self._matches)
        return looked.noted(looked.allowed(merge(flat, findings, protected)))


def _entities(text: PageText, findings: Iterable[Finding], selection: Selection) -> Iterable[Entity]:
    for finding in findings:
        entity = operators.entity_at(
            text,
            finding.start,
            finding.end,
            label=finding.label,
            score=finding.score,
            recognizer=finding.recognizer,
            operator=selection.operator(finding),
            explanation=finding.why,
        )
        if entity is not None:
            yield entity
