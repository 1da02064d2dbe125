"""What a released file still says where something was hidden in the original: counted anew, for its certificate."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from app.domain import matching
from app.domain.carriers import Carrier, CarrierCount
from app.domain.entities import Entity
from app.domain.reports import Term
from app.engine import extraction
from app.engine.carriers import placing, reading
from app.engine.opening import OpenedDocument
from app.engine.page_text import PageText

_ON_PAGES = (Carrier.OFF_PAGE, Carrier.INVISIBLE)


def remaining(released: OpenedDocument, hidden: Sequence[Entity], terms: Sequence[Term]) -> tuple[CarrierCount, ...]:
    """Of each carrier and term how many hits there were in the original, and how many of their texts the same carrier
    of a released file still has. What is no term counts under None.

    Args:
        released: The released file.
        hidden: Decided hits of the original that no page of it shows.
        terms: What must be gone everywhere.
    """
    if not hidden:
        return ()
    number_of = {term.text: number for number, term in enumerate(terms)}
    pages = [extraction.read_page(released, i) for i in range(released.pdf.page_count)]
    said: dict[Carrier, list[str]] = defaultdict(list)
    for held in reading.read(released, pages).texts:
        said[held.place.carrier].append(held.text)
    found = Counter((e.carrier, e.text) for e in hidden)
    counts: dict[tuple[Carrier, int | None], list[int]] = defaultdict(lambda: [0, 0])
    for (carrier, text), count in found.items():
        left = sum(matching.count(text, one) for one in said[carrier])
        if carrier in _ON_PAGES:
            left += _unseen(released, pages, text)[carrier]
        row = counts[carrier, number_of.get(text.strip())]
        row[0] += count
        row[1] += min(count, left)
    return tuple(CarrierCount(carrier, number, *row) for (carrier, number), row in counts.items())


def _unseen(released: OpenedDocument, pages: Sequence[PageText], text: str) -> Counter[Carrier]:
    """How often a text stands on pages where nobody sees it."""
    pattern = matching.term_pattern(text)
    found: list[Entity] = []
    for page in pages if pattern is not None else ():
        folded = matching.fold(page.text)
        for match in pattern.finditer(folded.text) if pattern is not None else ():
            quads = page.quads(*folded.original_span(*match.span()))
            if quads:
                found.append(Entity(page.page_index, text, "", quads))
    return Counter(e.carrier for e in placing.placed(placing.PageLook(released.pdf), found) if e.hidden is not None)
