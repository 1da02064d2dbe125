"""What a certificate says about what was hidden in the original: found and removed, by carrier and term."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from app.domain.carriers import Carrier, CarrierCount
from app.domain.entities import Entity
from app.domain.reports import Term


def carriers_json(
    counts: Sequence[CarrierCount],
    terms: Sequence[Term],
    accepted: Sequence[Entity],
    rejected: Sequence[Entity],
    label: Callable[[str], str],
    told_by_name: Callable[[Sequence[Entity]], bool],
) -> list[dict[str, Any]]:
    """A row for each hidden carrier: hits found, accepted and declined, and how many of their texts are gone from it.

    `removed` is null where the released file could not be looked into. `terms` has the same for each accepted text, by
    its number and label. `label` gives a label as it may be written down; `told_by_name` says whether the name of the
    released file tells of hits: what a file is called is no part of it.
    """
    decided = Counter(e.carrier for e in accepted if e.hidden is not None)
    declined = Counter(e.carrier for e in rejected if e.hidden is not None)
    of_name = [e for e in (*accepted, *rejected) if e.carrier is Carrier.FILE_NAME]
    counted: dict[Carrier, list[CarrierCount]] = defaultdict(list)
    for count in counts:
        counted[count.carrier].append(count)
    rows = []
    for carrier in Carrier:
        found = decided[carrier] + declined[carrier]
        if not found:
            continue
        left: int | None = sum(c.left for c in counted[carrier]) if carrier in counted else None
        if carrier is Carrier.FILE_NAME:
            left = found if told_by_name(of_name) else 0
        rows.append(
            {
                "carrier": carrier.value,
                "found": found,
                "accepted": decided[carrier],
                "declined": declined[carrier],
                "removed": None if left is None else max(0, found - left),
                "terms": [
                    {
                        "term": c.term_index,
                        "label": label(terms[c.term_index].label),
                        "expected": c.found,
                        "removed": c.found - c.left,
                    }
                    for c in counted[carrier]
                    if c.term_index is not None and c.term_index < len(terms)
                ],
            }
        )
    return rows
