"""What a reviewer says about hits beside deciding: for which reasons, why they stay, comments. Every function
commits one step that can be undone, and returns what changed; a comment is changed and withdrawn without a step."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.base.errors import FailureCode, KnownError
from app.domain import decisions, declining, reason_codes
from app.domain.changes import ChangeSet
from app.domain.comments import Comment, CommentChange
from app.domain.decisions import ReviewStep, StepKind
from app.domain.declining import WhyKept
from app.domain.entities import Decision, Entity
from app.domain.jobs import EDITABLE
from app.domain.lists import EntryFault, EntryKind, ListEntry
from app.store.store import NotFound, Store


def give_codes(
    store: Store, document_id: str, entity_ids: Iterable[str], *, add: Sequence[str] = (), remove: Sequence[str] = ()
) -> ChangeSet:
    """Give entities other reason codes, as one step. Empty where nothing would change."""
    chosen = _chosen(store.entities(document_id), entity_ids)
    pairs = ((e, reason_codes.changed(e, add=add, remove=remove)) for e in chosen)
    return _applied(store, document_id, decisions.change_all(StepKind.REASONS, pairs))


def say_why(store: Store, document_id: str, entity_ids: Iterable[str], why_kept: str) -> ChangeSet:
    """Say of declined entities why they stay: the value of a `WhyKept`, or words. The others are left alone."""
    chosen = [e for e in _chosen(store.entities(document_id), entity_ids) if e.decision is Decision.REJECTED]
    said = why_kept[: declining.LONGEST_WHY]
    step = decisions.change_all(StepKind.WHY_KEPT, ((e, replace(e, why_kept=said)) for e in chosen))
    return _applied(store, document_id, step)


def comment(store: Store, document_id: str, text: str, entity_id: str = "") -> ChangeSet:
    """Add a comment of the acting person to a hit, or to the document. Raises NotFound or ValueError."""
    if entity_id and entity_id not in {e.id for e in store.entities(document_id)}:
        raise NotFound(entity_id)
    made = Comment(text.strip(), datetime.now(UTC), store.actor, entity_id)
    return store.apply(document_id, decisions.remark(CommentChange(None, made)))


def change_comment(store: Store, document_id: str, comment_id: str, text: str) -> ChangeSet:
    """Let a comment of the acting person say something else, for good. Empty where it says that already.

    Raises NotFound (also for what a second reviewer said when sending back), KnownError NOT_THE_AUTHOR, Frozen, or
    ValueError.
    """
    return store.change_comment(document_id, comment_id, text)


def remove_comment(store: Store, document_id: str, comment_id: str) -> ChangeSet:
    """Take a comment of the acting person away, for good. Raises as `change_comment`."""
    return store.change_comment(document_id, comment_id, None)


def never_again(store: Store, document_id: str, entity_id: str) -> ChangeSet:
    """Put the text of a hit on the job's list of what stays, and decline it wherever it is open there, in one step.

    Undo opens the hits again; the list keeps the text until somebody takes it off.

    Raises NotFound, or KnownError BAD_LIST for a text that no list can hold, and nothing is changed then.
    """
    everything = store.entities(document_id)
    found = _chosen(everything, (entity_id,))
    if not found:
        raise NotFound(entity_id)
    text = " ".join(found[0].text.split())
    try:
        line = ListEntry(EntryKind.PHRASE, text).checked().line
    except EntryFault:
        raise KnownError(FailureCode.BAD_LIST) from None
    job = store.job(store.document(document_id).job_id)
    change = ChangeSet()
    if line not in job.settings.never:
        change |= store.change_settings(job.id, replace(job.settings, never=(*job.settings.never, line)))
    wanted = declining.key(found[0])[1]
    steps: dict[str, ReviewStep] = {}
    for document in store.documents(job_id=job.id, statuses=tuple(EDITABLE)):
        same = [
            e
            for e in store.entities(document.id)
            if declining.key(e)[1] == wanted and (e.decision is Decision.OPEN or e.id == entity_id)
        ]
        step = decisions.decide(same, Decision.REJECTED, why_kept=WhyKept.FALSE_HIT.value)
        if step is not None:
            steps[document.id] = step
    return change | store.apply_together(steps) if steps else change


def _chosen(entities: Iterable[Entity], entity_ids: Iterable[str]) -> list[Entity]:
    wanted: Collection[str] = set(entity_ids)
    return [e for e in entities if e.id in wanted]


def _applied(store: Store, document_id: str, step: ReviewStep | None) -> ChangeSet:
    return store.apply(document_id, step) if step is not None else ChangeSet()
