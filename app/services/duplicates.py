"""Files that were seen before: exact copies within a job share decisions, and earlier jobs are recognised."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.carriers import HiddenPlace
from app.domain.changes import ChangeSet
from app.domain.decisions import EntityChange, ReviewStep, StepKind
from app.domain.entities import Decision, Entity, new_id
from app.domain.jobs import EDITABLE, Status
from app.services import reviewing
from app.store.store import Frozen, NotFound, Store

_SAME_PLACE = 0.5
"""Share of a hit's place by which a moved or resized box still covers it."""


@dataclass(frozen=True, slots=True)
class KnownDocument:
    """A document of a job whose bytes an earlier job has already. Times are UTC."""

    document_id: str
    earlier_id: str
    earlier_status: Status
    earlier_at: datetime


def known(store: Store, job_id: str) -> tuple[KnownDocument, ...]:
    """Documents of the job that were added before, with the latest of the earlier ones."""
    return tuple(
        KnownDocument(document_id, earlier.id, earlier.status, earlier.created_at)
        for document_id, earlier in store.earlier_documents(job_id)
    )


def share(store: Store, document_id: str) -> ChangeSet:
    """Copy the decisions of the document's exact copy, boxes drawn there included, as one undoable step.

    Hits that are decided on neither stay open. Raises NotFound where there is no copy, Frozen where the document is
    not in its review.
    """
    document = store.document(document_id)
    if not document.duplicate_of:
        raise NotFound(document_id)
    original = store.document(document.duplicate_of)
    if document.status not in EDITABLE or not original.sha256 or original.sha256 != document.sha256:
        raise Frozen(document_id)
    changes = _changes(store.entities(document_id), store.entities(original.id))
    if not changes:
        return ChangeSet()
    _, change = reviewing.open_review(store, document_id)
    change |= store.apply(document_id, ReviewStep(StepKind.COPY, tuple(changes)))
    return change | store.note_shared(document_id, original.id)


def _changes(own: Sequence[Entity], decided: Iterable[Entity]) -> list[EntityChange]:
    """What makes `own` as `decided` is. The same hit has the same text at the same place of a page or of the file."""
    left: dict[tuple[int, str, str, HiddenPlace | None], list[Entity]] = {}
    for entity in own:
        left.setdefault(_key(entity), []).append(entity)
    changes = []
    for other in decided:
        if other.decision is Decision.OPEN:
            continue
        candidates = left.get(_key(other), [])
        match = next((e for e in candidates if e.quadrilaterals == other.quadrilaterals), None)
        match = match or next((e for e in candidates if _overlap(e, other)), None)
        if match is None:
            changes.append(EntityChange(None, replace(other, id=new_id())))
            continue
        candidates.remove(match)
        after = replace(
            match,
            decision=other.decision,
            quadrilaterals=other.quadrilaterals,
            operator=other.operator,
            kept=other.kept,
        )
        if after != match:
            changes.append(EntityChange(match, after))
    return changes


def _key(entity: Entity) -> tuple[int, str, str, HiddenPlace | None]:
    return entity.page_index, entity.text, entity.label, entity.hidden


def _overlap(one: Entity, other: Entity) -> bool:
    return any(
        q.covered_fraction(r) >= _SAME_PLACE or r.covered_fraction(q) >= _SAME_PLACE
        for q in one.quadrilaterals
        for r in other.quadrilaterals
    )
