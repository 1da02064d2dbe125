"""The work before a review: preflight and detection of one document. Runs in a worker with its child."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

from app.base.errors import FailureCode, KnownError
from app.domain import reason_codes, requester
from app.domain.changes import ChangeSet
from app.domain.documents import DocumentFacts
from app.domain.entities import Decision, Entity
from app.domain.job_settings import JobKind
from app.domain.jobs import Document, Job, Status
from app.domain.lists import NO_TEXTS
from app.domain.profiles import profile_to_use
from app.protocol.calls import ChildPort
from app.protocol.messages import (
    Detect,
    DetectDone,
    Event,
    HiddenFound,
    PageDetected,
    Probe,
    ProbeDone,
    Progress,
    RepeatsFound,
    SourceFile,
)
from app.services import firm_lists, job_repeats, working_copies
from app.services.failing import MAX_ATTEMPTS, TRY_AGAIN, Stopped, cancelled, end_early
from app.services.ports import Database, OnProgress, no_progress
from app.store.store import Store

StartPage = Callable[[], int]
"""The page that somebody looks at, asked when detection begins."""

_SAME_PLACE = 0.9
"""Share of a new hit's place that a hit with a decision must cover to be the same hit."""


def first_page() -> int:
    """For callers that show no page."""
    return 0


def probe(child: ChildPort, source: SourceFile) -> DocumentFacts:
    """Facts of one file. Raises KnownError."""
    answer = child.call(Probe(source=source)).event
    if not isinstance(answer, ProbeDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    return answer.facts


def preflight(
    document_id: str,
    child: ChildPort,
    database: Database,
    *,
    password: str | None = None,
    stopped: Stopped = cancelled,
) -> Document:
    """Look at a file before its job starts: its facts, or why it cannot be worked on and whether there is a remedy.

    Returns the document afterwards: still in preflight while its job is a preview, queued where that is started,
    rejected, or attention. Raises DatabaseFull, and no other KnownError.
    """
    document = database.call(lambda store: store.document(document_id))
    try:
        facts = _probe_twice(child, SourceFile(path=document.path, password=password))
    except KnownError as error:
        wanted = stopped() if error.code is FailureCode.CANCELLED else None
        database.call(partial(_not_accepted, document_id=document_id, error=error, wanted=wanted))
    else:
        database.call(lambda store: _accepted(store, document, facts))
    return database.call(lambda store: store.document(document_id))


def _probe_twice(child: ChildPort, source: SourceFile) -> DocumentFacts:
    for _ in range(1, MAX_ATTEMPTS):
        try:
            return probe(child, source)
        except KnownError as error:
            if error.code not in TRY_AGAIN:
                raise
    return probe(child, source)


def _accepted(store: Store, document: Document, facts: DocumentFacts) -> ChangeSet:
    change = store.set_facts(document.id, facts)
    if store.job(document.job_id).started_at is not None:
        change |= store.set_status(document.id, Status.QUEUED)
    return change


def _not_accepted(store: Store, document_id: str, error: KnownError, wanted: Status | None) -> ChangeSet:
    if error.code is FailureCode.SHUTDOWN:
        return ChangeSet()  # it goes on when it is taken up again
    if wanted is not None:
        return store.set_status(document_id, wanted)
    status = Status.REJECTED if error.code.permanent else Status.ATTENTION
    return store.set_status(document_id, status, failure=error.code, failure_page=error.page_index)


def detect(
    document_id: str,
    child: ChildPort,
    database: Database,
    *,
    password: str | None = None,
    on_progress: OnProgress = no_progress,
    stopped: Stopped = cancelled,
    start_page: StartPage = first_page,
) -> Document:
    """Read a queued document and keep what was found, page by page; pages that were read before are not read again.
    The page `start_page` is read first.

    Returns the document afterwards: ready for review, or attention, rejected, failed, cancelled, paused, or queued
    again. Raises DatabaseFull, and no other KnownError.
    """
    database.call(lambda store: store.set_status(document_id, Status.DETECTING, count_attempt=True))
    database.call(lambda store: store.set_models(document_id, ()))
    document = database.call(lambda store: store.document(document_id))
    job = database.call(lambda store: store.job(document.job_id))
    try:
        _detect(document, job, child, database, password, on_progress, start_page)
    except KnownError as error:
        end_early(document, JobKind.REDACT, database, error, again=Status.QUEUED, stopped=stopped)
    return database.call(lambda store: store.document(document_id))


def _detect(
    document: Document,
    job: Job,
    child: ChildPort,
    database: Database,
    password: str | None,
    on_progress: OnProgress,
    start_page: StartPage,
) -> None:
    profile = profile_to_use(job.settings.profile)
    source = working_copies.source_of(document, database, password)
    facts = probe(child, source)
    database.call(lambda store: store.set_facts(document.id, facts))
    working_copies.keep(document.id, database)
    pages = database.call(lambda store: store.pages(document.id))
    known = database.call(lambda store: store.entities(document.id))
    decided = [e for e in known if e.decision is not Decision.OPEN]
    left = {p.page_index for p in pages if not p.detected}
    firm = firm_lists.read() if job.settings.firm_lists else NO_TEXTS
    terms, searched = database.call(lambda store: store.job_terms(document.id))

    looked_into = False

    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            on_progress(event)
        elif isinstance(event, PageDetected):
            found = event
            _refuse_nonsense(found.entities, pages=left & {found.page_index})
            left.remove(found.page_index)
            fresh = reason_codes.with_defaults(without_decided(found.entities, decided), profile)
            read = facts.pages[found.page_index].after_reading(found.unread, found.ocr_words)
            database.call(
                lambda store: store.add_detected(document.id, found.page_index, fresh, ledger=found.ran, facts=read)
            )
        elif isinstance(event, RepeatsFound):
            _refuse_nonsense(event.entities, pages=range(len(pages)))
            repeats = reason_codes.with_defaults(without_decided(event.entities, decided), profile)
            database.call(lambda store: store.add_entities(document.id, repeats))
        elif isinstance(event, HiddenFound):
            nonlocal looked_into
            looked_into = True
            hidden = event
            _refuse_nonsense(hidden.entities, pages=range(len(pages)))
            if any(e.hidden is None for e in hidden.entities):
                raise KnownError(FailureCode.CHILD_NOISE)
            unknown = reason_codes.with_defaults(without_decided(hidden.entities, decided), profile)
            database.call(lambda store: store.set_hidden(document.id, unknown, hidden.unchecked))

    done = child.call(
        Detect(
            source=replace(source, sha256=facts.sha256),
            profile=profile,
            categories=job.settings.categories,
            ocr=job.settings.ocr,
            quick=job.settings.quick,
            skip_pages=tuple(p.page_index for p in pages if p.detected),
            known=tuple(known),
            job_terms=job_repeats.wanted(terms, profile, job.settings.categories),
            always=job.settings.always,
            never=(*job.settings.never, *requester.kept_lines(job.settings.requester, profile)),
            firm_always=firm.always,
            firm_never=firm.never,
            start_page=min(max(start_page(), 0), max(len(pages) - 1, 0)),
            file_name=document.file_name,
        ),
        listen,
    ).event
    # A page that nobody read, or a file that nobody looked into, must not look like one without hits.
    if not isinstance(done, DetectDone) or left or not looked_into:
        raise KnownError(FailureCode.CHILD_NOISE)
    database.call(lambda store: job_repeats.tell_job(store, document.id, searched))
    database.call(lambda store: store.set_models(document.id, done.models))
    database.call(lambda store: store.set_status(document.id, Status.READY_FOR_REVIEW, reset_attempts=True))


def _refuse_nonsense(entities: Sequence[Entity], *, pages: Collection[int]) -> None:
    """A child finds; it decides nothing, knows no other pages and reads none twice. Raises KnownError CHILD_NOISE."""
    if not pages or any(e.page_index not in pages or e.decision is not Decision.OPEN for e in entities):
        raise KnownError(FailureCode.CHILD_NOISE)


def without_decided(found: Sequence[Entity], decided: Sequence[Entity]) -> list[Entity]:
    """Those of `found` that a person has not decided about before.

    A declined hit stands for its own text only: something else that is found inside its place is asked about.
    """
    if not decided:
        return list(found)
    return [e for e in found if not any(_is_decided(e, d) for d in decided)]


def _is_decided(entity: Entity, decided: Entity) -> bool:
    if entity.page_index != decided.page_index:
        return False
    if not entity.quadrilaterals:
        return entity.hidden is not None and (entity.hidden, entity.text) == (decided.hidden, decided.text)
    if decided.decision is Decision.REJECTED and entity.text != decided.text:
        return False
    return all(any(q.covered_fraction(c) >= _SAME_PLACE for c in decided.quadrilaterals) for q in entity.quadrilaterals)
