"""What a reviewer does to several documents of a job at once: one transaction, undone and redone as one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain import decisions, declining
from app.domain.carriers import HiddenPlace
from app.domain.changes import ChangeSet
from app.domain.decisions import ReviewStep
from app.domain.entities import MANUAL_LABEL, Decision, Entity, Source
from app.domain.geometry import Quadrilateral
from app.domain.jobs import EDITABLE
from app.services import reviewing
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Mentions:
    """Hits of a job's documents by document, without their places; names of the documents; those that can change."""

    entities: Mapping[str, Sequence[Entity]]
    names: Mapping[str, str]
    editable: frozenset[str]


@dataclass(frozen=True, slots=True)
class Marked:
    """A text that a search found and a reviewer chose: where it is to be boxed, or where in the file it is hidden."""

    document_id: str
    page_index: int
    text: str
    quadrilaterals: tuple[Quadrilateral, ...]
    hidden: HiddenPlace | None = None


def mentions(store: Store, job_id: str) -> Mentions:
    """What all documents of a job mention."""
    found = store.mentions(job_id)
    documents = {d.id: d for d in store.documents(job_id=job_id)}
    return Mentions(
        found,
        {i: documents[i].file_name for i in found if i in documents},
        frozenset(i for i in found if i in documents and documents[i].status in EDITABLE),
    )


def decide(store: Store, chosen: Mapping[str, Iterable[str]], decision: Decision, *, why_kept: str = "") -> ChangeSet:
    """Give entities (by document) a decision, as one step over all of them. Documents that are frozen are left out, and
    those of which nothing would change."""
    steps: dict[str, ReviewStep] = {}
    for document_id, ids in chosen.items():
        step = decisions.decide(store.entities(document_id, set(ids)), decision, why_kept=why_kept)
        if step is not None:
            remembers = declining.may_remember(step)
            steps[document_id] = declining.remembering(step, store.entities(document_id)) if remembers else step
    return _together(store, steps)


def mark(store: Store, marked: Iterable[Marked], label: str = MANUAL_LABEL) -> ChangeSet:
    """Box texts that a search found, accepted, as one step over all documents. A place that is boxed already stays as
    it is, but is accepted."""
    by_document: dict[str, list[Marked]] = {}
    for one in marked:
        by_document.setdefault(one.document_id, []).append(one)
    steps: dict[str, ReviewStep] = {}
    for document_id, some in by_document.items():
        there = {_place(e): e for e in store.entities(document_id)}
        made: list[Entity] = []
        changes: list[decisions.EntityChange] = []
        for one in some:
            known = there.get(_place(one))
            if known is None:
                made.append(
                    Entity(one.page_index, one.text, label, one.quadrilaterals, source=Source.MANUAL,
                           decision=Decision.ACCEPTED, hidden=one.hidden)
                )  # fmt: skip
            elif (step := decisions.decide([known], Decision.ACCEPTED)) is not None:
                changes += step.changes
        if made or changes:
            every = (*decisions.add(*made).changes, *changes)
            steps[document_id] = ReviewStep(decisions.StepKind.ADD, every)
    return _together(store, steps)


def _place(one: Marked | Entity) -> tuple[object, ...]:
    """The same of two that are the same place; hidden texts have no place but their words."""
    return one.page_index, one.quadrilaterals, one.hidden, one.text if one.hidden is not None else ""


def _together(store: Store, steps: Mapping[str, ReviewStep]) -> ChangeSet:
    change, open_steps = ChangeSet(), {}
    for document_id, step in steps.items():
        document, opened = reviewing.open_review(store, document_id)
        change |= opened
        if document.status in EDITABLE:
            open_steps[document_id] = step
    return change | store.apply_together(open_steps) if open_steps else change
