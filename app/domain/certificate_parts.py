"""What a certificate says of the decisions, as counts and one hash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from app.domain import canonical_json
from app.domain.carriers import place_to_json
from app.domain.contract import quadrilateral_to_json
from app.domain.entities import Entity


def decisions_sha256(
    accepted: Iterable[Entity],
    rejected: Iterable[Entity],
    label_of: Callable[[Entity], str],
    codes_of: Callable[[Entity], Sequence[str]],
) -> str:
    """Hash of what was decided, whatever the order. It covers places, labels, carriers and the reason codes of what was
    accepted, never a text: a short text could be guessed from its hash. `label_of` and `codes_of` give labels and codes
    as they may be written down."""

    def told(entities: Iterable[Entity], codes: Callable[[Entity], Sequence[str]]) -> list[dict[str, Any]]:
        return sorted((_decided(e, label_of(e), codes(e)) for e in entities), key=canonical_json.canonical)

    return canonical_json.sha256_of({"accepted": told(accepted, codes_of), "rejected": told(rejected, lambda _: ())})


def _decided(entity: Entity, label: str, codes: Sequence[str]) -> dict[str, Any]:
    value: dict[str, Any] = {
        "pageIndex": entity.shown_page,
        "label": label,
        "quadrilaterals": [quadrilateral_to_json(q) for q in entity.quadrilaterals],
    }
    if codes:
        value["reasons"] = list(codes)
    if entity.hidden is not None:
        value |= {"carrier": entity.carrier.value, "place": place_to_json(entity.hidden)}
    return value


def counts_by_page(accepted: Iterable[Entity]) -> list[dict[str, int | None]]:
    """How many accepted places each page has, in the order of the pages; last, those that belong to no page."""
    counts = Counter(e.shown_page for e in accepted)
    pages = sorted(page for page in counts if page is not None)
    found: list[dict[str, int | None]] = [{"pageIndex": page, "count": counts[page]} for page in pages]
    return [*found, {"pageIndex": None, "count": counts[None]}] if None in counts else found
