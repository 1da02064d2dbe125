"""A reviewed list that a client submits: it is the truth about the document, and the end of its review."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.domain import decisions
from app.domain.changes import ChangeSet
from app.domain.contract import quadrilateral_to_json
from app.domain.decisions import ReviewStep, StepKind
from app.domain.entities import Decision, Entity, Source, new_id
from app.domain.jobs import EDITABLE, Status
from app.domain.unread import Answer
from app.services import reviewing
from app.store.store import Frozen, Store


class PersonNeeded(Exception):
    """The job is one whose reviews only a person in the window ends."""


def submit(store: Store, document_id: str, listed: Sequence[Entity], *, acknowledge_unread: bool = False) -> ChangeSet:
    """Accept what is in the list, reject every other hit, and queue the release, or the second review where the job
    wants one: all of that or nothing.

    What is listed and was not found is added as imported. An entity with the decision `rejected` in the list stays, for
    the reason that is said there. Codes that are given to a hit are added to those it has.
    Raises Frozen where the document is not in its review, ReviewIncomplete where writing could not be read and nobody
    answers for that, PersonNeeded, or KnownError NO_PERSON where a second person must agree and nobody is the first.
    """
    document = store.document(document_id)
    if document.status not in EDITABLE:
        raise Frozen(document_id)
    came = store.api_job(document.job_id)
    if came.by_person:
        raise PersonNeeded(document_id)
    if reviewing.needs_second_review(came.job, document_id) and not store.actor:
        raise KnownError(FailureCode.NO_PERSON)
    unread = reviewing.unread(store, document_id)
    open_writing = [question for question in unread if question.answer is Answer.OPEN and question.is_writing]
    if open_writing and not acknowledge_unread:
        raise reviewing.ReviewIncomplete(0, open_writing)
    change = ChangeSet()
    with store.as_one():
        if document.status is not Status.IN_REVIEW:
            change |= reviewing.open_review(store, document_id)[1]
        for step in _steps(store.entities(document_id), listed):
            change |= store.apply(document_id, step)
        return change | reviewing.finish(store, document_id, acknowledge_unread=acknowledge_unread, unattended=True)


def _steps(found: Sequence[Entity], listed: Iterable[Entity]) -> list[ReviewStep]:
    """The steps that bring what was found to what is listed."""
    known: dict[Any, list[Entity]] = {}
    for entity in found:
        known.setdefault(_key(entity), []).append(entity)
    said: dict[str, Entity] = {}
    added: list[Entity] = []
    for entity in listed:
        left = [e for e in known.get(_key(entity), ()) if e.id not in said]
        twin = next((e for e in left if e.id == entity.id), left[0] if left else None)
        if twin is not None:
            said[twin.id] = entity
        elif entity.decision is not Decision.REJECTED:
            added.append(replace(entity, id=new_id(), decision=Decision.ACCEPTED, source=Source.IMPORTED))
    gone = {entity_id for entity_id, entity in said.items() if entity.decision is not Decision.REJECTED}
    steps = [
        decisions.change_all(StepKind.ACCEPT, [(e, _removed(e, said[e.id])) for e in found if e.id in gone]),
        decisions.change_all(StepKind.REJECT, [(e, _kept(e, said.get(e.id))) for e in found if e.id not in gone]),
        decisions.add(*added) if added else None,
    ]
    return [step for step in steps if step is not None]


def _removed(entity: Entity, listed: Entity) -> Entity:
    codes = tuple(dict.fromkeys((*entity.codes, *listed.codes)))
    return replace(entity, decision=Decision.ACCEPTED, why_kept="", codes=codes)


def _kept(entity: Entity, listed: Entity | None) -> Entity:
    before = entity.why_kept if entity.decision is Decision.REJECTED else ""
    return replace(entity, decision=Decision.REJECTED, why_kept=(listed.why_kept if listed else "") or before)


def _key(entity: Entity) -> tuple[object, ...]:
    """What makes two entities the same to a client that keeps no ids: text, label and place, rounded as the JSON is."""
    places = tuple(
        tuple((corner["x"], corner["y"]) for corner in quadrilateral_to_json(quad).values())
        for quad in entity.quadrilaterals
    )
    return (entity.page_index, entity.text, entity.label, places, entity.carrier)
