"""What a reviewer does to a document. Every function is one committed transaction and returns what changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.base.errors import FailureCode, KnownError
from app.domain import decisions, declining, matching
from app.domain.changes import ChangeSet
from app.domain.comments import Comment, CommentKind
from app.domain.entities import MANUAL_LABEL, Decision, Entity, Source
from app.domain.geometry import Quadrilateral
from app.domain.job_settings import JobKind
from app.domain.jobs import ALL_BANDS, EDITABLE, WORKING, Document, Job, Status
from app.domain.unread import Answer, Place, Question, questions
from app.store.store import Frozen, NotFound, Store

_FINISHED_REVIEW = WORKING - {Status.DETECTING} | {Status.REVIEWED, Status.SECOND_REVIEW, Status.APPROVED}


class ReviewIncomplete(Exception):
    """The review cannot be finished: `undecided` hits are open, or `unread` regions are, on `unread_pages`; of
    `unexplained` sure hits nobody said why they stay, or `unseen` pages were not on screen."""

    def __init__(
        self, undecided: int, unread: Sequence[Question] = (), unexplained: int = 0, unseen: Sequence[int] = ()
    ) -> None:
        super().__init__(
            f"{undecided} undecided, {len(unread)} unread, {unexplained} unexplained, {len(unseen)} unseen"
        )
        self.undecided = undecided
        self.unexplained = unexplained
        self.unseen = tuple(unseen)
        self.unread_pages = tuple(sorted({page_index for question in unread for page_index in question.pages}))


def open_review(store: Store, document_id: str) -> tuple[Document, ChangeSet]:
    """Note that the document is being reviewed. A finished or working document stays as it is (read-only)."""
    document = store.document(document_id)
    change = ChangeSet()
    if store.job(document.job_id).settings.kind is JobKind.VERIFY_ONLY:
        return document, change
    in_review = (FailureCode.UNREAD_PAGES, FailureCode.KEY_UNUSABLE)
    held = document.status is Status.ATTENTION and document.failure in in_review
    if held or document.status in (Status.READY_FOR_REVIEW, Status.VERIFICATION_FAILED):
        change = store.set_status(document_id, Status.IN_REVIEW, failure=document.failure)
        document = store.document(document_id)
    return document, change


def decide(
    store: Store, document_id: str, entity_ids: Iterable[str], decision: Decision, *, why_kept: str = ""
) -> ChangeSet:
    """Give entities a decision, as one undoable step. Empty where all have it already. Where a sure hit is declined
    without a word, what was said before about the same text is said again."""
    step = decisions.decide(store.entities(document_id, set(entity_ids)), decision, why_kept=why_kept)
    if step is None:
        return ChangeSet()
    if declining.may_remember(step):
        step = declining.remembering(step, store.entities(document_id))
    return store.apply(document_id, step)


def draw(
    store: Store, document_id: str, page_index: int, quads: Sequence[Quadrilateral], text: str
) -> tuple[Entity, ChangeSet]:
    """Add a box drawn by hand; it is accepted, because drawing it was the decision."""
    entity = _drawn(page_index, quads, text)
    return entity, store.apply(document_id, decisions.add(entity))


def _drawn(page_index: int, quads: Sequence[Quadrilateral], text: str = "") -> Entity:
    return Entity(
        page_index=page_index,
        text=text,
        label=MANUAL_LABEL,
        quadrilaterals=tuple(quads),
        source=Source.MANUAL,
        decision=Decision.ACCEPTED,
    )


def reshape(store: Store, document_id: str, entity_id: str, quads: Sequence[Quadrilateral]) -> ChangeSet:
    """Give an entity other quadrilaterals; all of what they cover goes. Raises NotFound."""
    step = decisions.reshape(_entity(store, document_id, entity_id), quads)
    return store.apply(document_id, step) if step else ChangeSet()


def delete(store: Store, document_id: str, entity_ids: Iterable[str]) -> ChangeSet:
    """Delete boxes drawn by hand; what the program found is rejected instead, so that it stays on record."""
    wanted = set(entity_ids)
    chosen = [e for e in store.entities(document_id) if e.id in wanted]
    drawn = decisions.delete(e for e in chosen if e.source is Source.MANUAL)
    found = decisions.decide((e for e in chosen if e.source is not Source.MANUAL), Decision.REJECTED)
    steps = [step for step in (drawn, found) if step]
    if not steps:
        return ChangeSet()
    changes = tuple(change for step in steps for change in step.changes)
    return store.apply(document_id, decisions.ReviewStep(steps[0].kind, changes))


def accept_open(store: Store, document_id: str, *, min_score: float = 0.0) -> ChangeSet:
    """Decide every open hit: accept those of `min_score` or more, and those with a text that is accepted elsewhere;
    reject the rest."""
    entities = store.entities(document_id)
    accepted, rejected = split_by_score(entities, min_score)
    change = decide(store, document_id, [e.id for e in accepted if e.decision is Decision.OPEN], Decision.ACCEPTED)
    return change | decide(store, document_id, [e.id for e in rejected], Decision.REJECTED)


def split_by_score(entities: Sequence[Entity], min_score: float) -> tuple[list[Entity], list[Entity]]:
    """(accepted, rejected) for accepting without a reviewer. The same text is never both, or the proof would fail."""
    undecided = [e for e in entities if e.decision is Decision.OPEN]
    accepted = [e for e in entities if e.decision is Decision.ACCEPTED]
    accepted += [e for e in undecided if e.score >= min_score]
    left = [e for e in undecided if e.score < min_score]
    terms = matching.terms_of(accepted)
    while drawn_in := [e for e in left if any(matching.count(term, e.text) for term in terms)]:
        accepted += drawn_in
        left = [e for e in left if e not in drawn_in]
        terms = matching.terms_of(accepted)
    return accepted, left


def unread(store: Store, document_id: str) -> tuple[Question, ...]:
    """What is asked about the unread regions of a document, and what was answered."""
    document = store.document(document_id)
    pages = [page.facts for page in store.pages(document_id)]
    seen = {*document.seen_regions, *store.seen_in_job(document.job_id)}
    return questions(pages, store.entities(document_id), seen, everything=document.unread_acknowledged)


def acknowledge(store: Store, document_id: str, keys: Iterable[str], *, in_job: bool = False) -> ChangeSet:
    """Note that nothing secret is in the regions of open questions, as one undoable step; `in_job` for every document
    of the job that holds the same pictures, those that are still to be read included. Empty where nothing changes."""
    wanted = set(keys)
    asked = [q for q in unread(store, document_id) if q.key in wanted]
    if in_job:
        known = store.seen_in_job(store.document(document_id).job_id)
        chosen = [q.key for q in asked if q.is_shared and q.key not in known]
    else:
        chosen = [q.key for q in _open(asked)]
    return store.apply(document_id, decisions.acknowledge(chosen, in_job=in_job)) if chosen else ChangeSet()


def box_regions(store: Store, document_id: str, places: Iterable[Place], text: str = "") -> ChangeSet:
    """Add a box by hand over each of the places of unread regions, as one undoable step."""
    drawn = [_drawn(place.page_index, (place.quadrilateral,), text) for place in places]
    return store.apply(document_id, decisions.add(*drawn)) if drawn else ChangeSet()


def box_in_job(store: Store, document_id: str, key: str) -> ChangeSet:
    """Box a picture in every other document of the job that was read and can be changed, a step in each of them."""
    change = ChangeSet()
    for other in also_in(store, document_id, key):
        asked = next(q for q in unread(store, other) if q.key == key)
        _, opened = open_review(store, other)
        change |= opened | box_regions(store, other, asked.places)
    return change


def also_in(store: Store, document_id: str, key: str) -> tuple[str, ...]:
    """Other documents of the job that can be changed and in which the same picture is still asked about."""
    others = store.showing_picture(store.document(document_id).job_id, key)
    return tuple(
        other
        for other in others
        if other != document_id
        and store.document(other).status in EDITABLE
        and any(q.key == key for q in _open(unread(store, other)))
    )


def _open(asked: Iterable[Question]) -> list[Question]:
    return [question for question in asked if question.answer is Answer.OPEN]


def finish(
    store: Store,
    document_id: str,
    *,
    acknowledge_unread: bool = False,
    unattended: bool = False,
    by_reviewer: bool = False,
    sign: bool = False,
) -> ChangeSet:
    """Freeze the document and queue its release, or its second review where the job wants one; nothing is done twice.

    `acknowledge_unread` answers every open question about unread regions. Where nobody looks (`unattended`), pictures
    and what was read in another way hold up nothing. What a reviewer finishes in the window (`by_reviewer`) must have
    been seen page by page, unless the job does not ask for that, and sure hits that stay must be explained. With `sign`
    the certificate will be signed with the key of this computer.
    Raises ReviewIncomplete, Frozen where the document is not in its review, or KnownError NO_PERSON where a second
    person must agree and nobody is the first; nothing is changed then.
    """
    document = store.document(document_id)
    if document.status in _FINISHED_REVIEW:
        return ChangeSet()
    job = store.job(document.job_id)
    if document.status not in EDITABLE or job.settings.kind is JobKind.VERIFY_ONLY:
        raise Frozen(document_id)
    second = needs_second_review(job, document_id)
    if second and not store.actor:
        raise KnownError(FailureCode.NO_PERSON)
    entities = store.entities(document_id)
    undecided = sum(e.decision is Decision.OPEN for e in entities)
    every = unread(store, document_id)
    asked = _open(every)
    blocking = [] if acknowledge_unread else [q for q in asked if q.is_writing or not unattended]
    unexplained = len(declining.unexplained(entities)) if by_reviewer else 0
    unseen = not_seen(store, document_id) if by_reviewer and job.settings.see_pages else []
    if undecided or blocking or unexplained or unseen:
        raise ReviewIncomplete(undecided, blocking, unexplained, unseen)
    change = ChangeSet()
    if asked and acknowledge_unread:
        change |= store.acknowledge_unread(document_id)
    shared = set(store.seen_in_job(document.job_id)) - set(document.seen_regions)
    if kept := [q.key for q in every if q.key in shared]:
        change |= store.keep_seen(document_id, kept)
    change |= store.set_reviewer(document_id, sign=sign)
    change |= store.set_status(document_id, Status.REVIEWED)
    return change | store.set_status(document_id, Status.SECOND_REVIEW) if second else change


def not_seen(store: Store, document_id: str) -> list[int]:
    """Zero-based pages that were never wholly on screen at a readable size."""
    return [page.page_index for page in store.pages(document_id) if page.seen_bands != ALL_BANDS]


def needs_second_review(job: Job, document_id: str) -> bool:
    """True where another person must agree before this document of the job is released."""
    return job.settings.kind is JobKind.REDACT and job.settings.review.applies_to(document_id)


def approve(store: Store, document_id: str) -> ChangeSet:
    """Agree with the review of another person and queue the release; nothing is done twice.

    Raises KnownError NO_PERSON where nobody active is acting, SAME_PERSON where the actor is the reviewer, or Frozen
    where the document waits for no second review.
    """
    document = store.document(document_id)
    if document.status is Status.APPROVED:
        return ChangeSet()
    if document.status is not Status.SECOND_REVIEW:
        raise Frozen(document_id)
    if not store.actor or not store.person(store.actor).is_active or not document.reviewed_by:
        raise KnownError(FailureCode.NO_PERSON)
    if store.actor == document.reviewed_by:
        raise KnownError(FailureCode.SAME_PERSON)
    return store.set_approver(document_id) | store.set_status(document_id, Status.APPROVED)


def return_to_review(store: Store, document_id: str, note: str = "") -> ChangeSet:
    """Send a document that waits for its second review or its release back to its review, with a note for whoever
    reviewed it. Raises Frozen."""
    if store.document(document_id).status not in (Status.REVIEWED, Status.SECOND_REVIEW, Status.APPROVED):
        raise Frozen(document_id)
    change = store.note_return(document_id, note.strip()) if note.strip() else ChangeSet()
    return change | store.set_status(document_id, Status.IN_REVIEW) | store.set_returned(document_id)


def return_note(document: Document, comments: Iterable[Comment]) -> Comment | None:
    """What the second reviewer said when the document came back, until its review is finished again."""
    if document.status not in EDITABLE:
        return None
    said = [c for c in comments if c.kind is CommentKind.RETURNED]
    return said[-1] if said and (document.reviewed_at is None or said[-1].at > document.reviewed_at) else None


def _entity(store: Store, document_id: str, entity_id: str) -> Entity:
    for entity in store.entities(document_id):
        if entity.id == entity_id:
            return entity
    raise NotFound(entity_id)
