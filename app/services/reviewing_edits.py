"""What a reviewer does to boxes themselves: draws them, makes two of one and one of two, gives another label."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain import decisions
from app.domain.changes import ChangeSet
from app.domain.decisions import StepKind
from app.domain.entities import MANUAL_LABEL, Decision, Entity, Source
from app.domain.geometry import Quadrilateral
from app.store.store import NotFound, Store


@dataclass(frozen=True, slots=True)
class Drawn:
    """A box on a zero-based page, with the text in it."""

    page_index: int
    quadrilaterals: tuple[Quadrilateral, ...]
    text: str = ""


def draw_all(store: Store, document_id: str, drawn: Iterable[Drawn]) -> ChangeSet:
    """Add boxes drawn by hand, accepted, as one step."""
    made = [_manual(one, MANUAL_LABEL) for one in drawn]
    return store.apply(document_id, decisions.add(*made)) if made else ChangeSet()


def relabel(store: Store, document_id: str, entity_ids: Iterable[str], label: str) -> ChangeSet:
    """Give entities another label. Their boxes stay as they are."""
    pairs = [(e, replace(e, label=label)) for e in _chosen(store, document_id, entity_ids) if e.label != label]
    step = decisions.change_all(StepKind.RELABEL, pairs)
    return store.apply(document_id, step) if step else ChangeSet()


def split(store: Store, document_id: str, entity_id: str, parts: Sequence[Drawn]) -> ChangeSet:
    """Put boxes in the place of one: each is decided for itself from then on. They begin as it was decided.

    Raises NotFound.
    """
    (whole,) = _chosen(store, document_id, [entity_id])
    made = [replace(_manual(part, whole.label), decision=whole.decision, codes=whole.codes) for part in parts]
    return store.apply(document_id, decisions.exchange(StepKind.SPLIT, [whole], made))


def merge(store: Store, document_id: str, entity_ids: Iterable[str]) -> ChangeSet:
    """Put one box in the place of several on a page, accepted where one of them was. Nothing happens to fewer than two,
    to such on several pages, and to what has no place."""
    chosen = _chosen(store, document_id, entity_ids)
    if len(chosen) < 2 or len({e.page_index for e in chosen}) > 1 or not all(e.quadrilaterals for e in chosen):
        return ChangeSet()
    first = chosen[0]
    quads = tuple(dict.fromkeys(q for e in chosen for q in e.quadrilaterals))
    text = " ".join(e.text for e in chosen if e.text)
    accepted = any(e.decision is Decision.ACCEPTED for e in chosen)
    merged = replace(
        _manual(Drawn(first.page_index, quads, text), first.label),
        decision=Decision.ACCEPTED if accepted else first.decision,
        codes=tuple(dict.fromkeys(code for e in chosen for code in e.codes)),
    )
    return store.apply(document_id, decisions.exchange(StepKind.MERGE, chosen, [merged]))


def _chosen(store: Store, document_id: str, entity_ids: Iterable[str]) -> list[Entity]:
    """Entities in reading order. Raises NotFound where one is missing."""
    wanted = set(entity_ids)
    found = [e for e in store.entities(document_id) if e.id in wanted]
    if len(found) != len(wanted):
        raise NotFound(document_id)
    return found


def _manual(drawn: Drawn, label: str) -> Entity:
    return Entity(
        page_index=drawn.page_index,
        text=drawn.text,
        label=label,
        quadrilaterals=drawn.quadrilaterals,
        source=Source.MANUAL,
        decision=Decision.ACCEPTED,
    )
