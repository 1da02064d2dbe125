"""What was removed from the documents of a job, as logs tell it: box by box, and page by page in numbers.

The public log has no text of any document. The reference list (FRCP 5.2(g)) has all of it, and is sealed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.carriers import Carrier
from app.domain.entities import Entity
from app.domain.geometry import PageGeometry, Quadrilateral

WHOLE_PAGE = 0.99
"""Share of a page that one box covers where the page counts as withheld in full."""

SHORTEST_PASSPHRASE = 12
"""Characters; what it locks may be copied and tried at leisure."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One removed place. `number` counts through the log; `page_index` is zero-based, None for what belongs to no page;
    `identifier` is the same for the same value (FRCP 5.2(g)). `value` is empty in what a public log is made from."""

    number: int
    document: str
    page_index: int | None
    carrier: Carrier
    label: str
    codes: tuple[str, ...]
    quadrilaterals: tuple[Quadrilateral, ...]
    identifier: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Statistics:
    """Pages of a job: released as they were, with boxes, and withheld whole; and for each code how many pages have it
    and how many places. `without_code` counts places that nobody gave a reason for."""

    pages: int
    in_full: int
    in_part: int
    withheld: int
    by_code: tuple[tuple[str, int, int], ...]
    places: int
    without_code: int


def is_withheld(geometry: PageGeometry, entities: Iterable[Entity]) -> bool:
    """True where one box covers the whole page."""
    page = Quadrilateral.from_box(geometry.box)
    return any(page.covered_fraction(quad) >= WHOLE_PAGE for e in entities for quad in e.quadrilaterals)


def statistics(
    documents: Sequence[tuple[Sequence[PageGeometry], Sequence[Entity]]], codes: frozenset[str]
) -> Statistics:
    """Count over documents: their pages and what is removed from them. `codes` are those that may be named."""
    places: Counter[str] = Counter()
    pages_of: Counter[str] = Counter()
    in_full = withheld = pages = without = 0
    for geometries, removed in documents:
        pages += len(geometries)
        by_page: dict[int, list[Entity]] = {}
        for entity in removed:
            said = [code for code in entity.codes if code in codes]
            places.update(said)
            without += not entity.codes
            if entity.quadrilaterals:
                by_page.setdefault(entity.page_index, []).append(entity)
        for page_index, geometry in enumerate(geometries):
            on_page = by_page.get(page_index, [])
            in_full += not on_page
            withheld += is_withheld(geometry, on_page)
            pages_of.update({code for e in on_page for code in e.codes if code in codes})
    return Statistics(
        pages,
        in_full,
        pages - in_full - withheld,
        withheld,
        tuple((code, pages_of[code], count) for code, count in sorted(places.items())),
        sum(len(removed) for _, removed in documents),
        without,
    )


def identifiers(entities: Iterable[Entity], labels: Mapping[str, str]) -> dict[str, str]:
    """By the id of an entity, what its value is called instead: the same for the same value, of whatever document.
    What has no text is a value of its own."""
    counted: Counter[str] = Counter()
    known: dict[tuple[str, str], str] = {}
    found: dict[str, str] = {}
    for entity in entities:
        label = labels.get(entity.label, entity.label)
        value = " ".join(entity.text.split()).casefold() or entity.id
        if (label, value) not in known:
            counted[label] += 1
            known[label, value] = f"{label}-{counted[label]}"
        found[entity.id] = known[label, value]
    return found
