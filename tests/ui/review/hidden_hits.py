"""Hits in what no page shows, one of each look in the list."""

from __future__ import annotations

from app.domain.carriers import Carrier, HiddenPlace, Part
from app.domain.entities import Decision, Entity

HIDDEN_ZIP = HiddenPlace(Carrier.ATTACHMENT, 2)


def hidden_hits() -> list[Entity]:
    """In the order of the list."""
    return [
        _hit("metadata", "R. Hartley", HiddenPlace(Carrier.METADATA, part=Part.AUTHOR)),
        _hit("bookmark", "Jonathan Smith", HiddenPlace(Carrier.BOOKMARK, 3)),
        _hit("note", "Jonathan Smith", HiddenPlace(Carrier.NOTE, 1, Part.CONTENT, of_document=False), page_index=2),
        _hit("file", "020 7946 0958", HiddenPlace(Carrier.ATTACHMENT, 1, Part.CONTENT), label="PHONE_NUMBER"),
        _hit("old", "Mary Jones", HiddenPlace(Carrier.REVISION, 1), decision=Decision.ACCEPTED),
    ]


def _hit(name: str, text: str, place: HiddenPlace, *, label: str = "PERSON", page_index: int = 0, **more) -> Entity:
    return Entity(page_index, text, label, (), 0.9, id=f"hidden-{name}", hidden=place, recognizer="sable-names", **more)
