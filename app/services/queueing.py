"""What happens to a queued document: detection, and after the review its release. Runs in a worker with its child."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.documents import DocumentFacts
from app.domain.entities import Decision, Entity
from app.domain.jobs import WORKING, Document, Status
from app.protocol.calls import ChildPort
from app.protocol.messages import (
    Detect,
    DetectDone,
    Event,
    PageDetected,
    Probe,
    ProbeDone,
    Progress,
    RepeatsFound,
    SourceFile,
)
from app.services import certificates, publishing, releasing, reviewing
from app.services.ports import Database, OnProgress, no_progress
from app.store.store import Store

_LOG = logging.getLogger(__name__)

MAX_ATTEMPTS = 2
"""A document whose child crashed or talked nonsense is tried once more, then waits for a person."""

_TRY_AGAIN = frozenset({FailureCode.CHILD_CRASHED, FailureCode.CHILD_NOISE})
_AT_AN_END = frozenset({Status.FINISHED, Status.FAILED, Status.CANCELLED})


@dataclass(frozen=True, slots=True)
class AutoAccept:
    """Decide without a reviewer: accept every hit of `min_score` or more and release at once."""

    min_score: float = 0.0
    acknowledge_unread: bool = False


def detect(
    document_id: str,
    child: ChildPort,
    database: Database,
    *,
    password: str | None = None,
    on_progress: OnProgress = no_progress,
) -> Document:
    """Read a queued document and keep what was found, page by page; pages that were read before are not read again.

    Returns the document afterwards: ready for review, or attention, failed, cancelled, or queued again. Never raises
    KnownError.
    """
    database.call(lambda store: store.set_status(document_id, Status.DETECTING, count_attempt=True))
    database.call(lambda store: store.set_models(document_id, ()))
    try:
        _detect(document_id, child, database, password, on_progress)
    except KnownError as error:
        _fail(document_id, database, error, again=Status.QUEUED)
    return database.call(lambda store: store.document(document_id))


def _detect(
    document_id: str, child: ChildPort, database: Database, password: str | None, on_progress: OnProgress
) -> None:
    document = database.call(lambda store: store.document(document_id))
    job = database.call(lambda store: store.job(document.job_id))
    facts = probe(child, SourceFile(path=document.path, password=password))
    database.call(lambda store: store.set_facts(document_id, facts))
    pages = database.call(lambda store: store.pages(document_id))
    known = database.call(lambda store: store.entities(document_id))

    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            on_progress(event)
        elif isinstance(event, PageDetected):
            found = event
            _refuse_nonsense(found.entities, pages=(found.page_index,) if found.page_index < len(pages) else ())
            database.call(lambda store: store.add_detected(document_id, found.page_index, found.entities))
        elif isinstance(event, RepeatsFound):
            repeats = event.entities
            _refuse_nonsense(repeats, pages=range(len(pages)))
            database.call(lambda store: store.add_entities(document_id, repeats))

    done = child.call(
        Detect(
            source=SourceFile(path=document.path, password=password, sha256=facts.sha256),
            profile=job.settings.profile,
            categories=job.settings.categories,
            skip_pages=tuple(p.page_index for p in pages if p.detected),
            known=tuple(known),
        ),
        listen,
    ).event
    if not isinstance(done, DetectDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    database.call(lambda store: store.set_models(document_id, done.models))
    database.call(lambda store: store.set_status(document_id, Status.READY_FOR_REVIEW, reset_attempts=True))


def _refuse_nonsense(entities: Sequence[Entity], *, pages: Sequence[int]) -> None:
    """A child finds; it decides nothing and knows no other pages. Raises KnownError CHILD_NOISE."""
    if not pages or any(e.page_index not in pages or e.decision is not Decision.OPEN for e in entities):
        raise KnownError(FailureCode.CHILD_NOISE)


def probe(child: ChildPort, source: SourceFile) -> DocumentFacts:
    """Preflight of one file. Raises KnownError."""
    answer = child.call(Probe(source=source)).event
    if not isinstance(answer, ProbeDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    return answer.facts


def accept_all(document_id: str, database: Database, rule: AutoAccept) -> Document:
    """Decide every open hit by `rule` and finish the review; pages that could not be read need attention first."""

    def run(store: Store) -> None:
        reviewing.open_review(store, document_id)
        reviewing.accept_open(store, document_id, min_score=rule.min_score)
        try:
            reviewing.finish(store, document_id, acknowledge_unread=rule.acknowledge_unread)
        except reviewing.ReviewIncomplete as incomplete:
            store.set_status(document_id, Status.READY_FOR_REVIEW)
            store.set_status(
                document_id,
                Status.ATTENTION,
                failure=FailureCode.UNREAD_PAGES,
                failure_page=min(incomplete.unread_pages, default=None),
            )

    database.call(run)
    return database.call(lambda store: store.document(document_id))


def release(
    document_id: str,
    child: ChildPort,
    database: Database,
    *,
    password: str | None = None,
    accept_leftovers: bool = False,
    on_progress: OnProgress = no_progress,
) -> Document:
    """Release a reviewed document: the file and its certificate, or back to the reviewer with the reasons.

    Returns the document afterwards. Never raises KnownError.
    """
    database.call(lambda store: store.set_status(document_id, Status.REDACTING, count_attempt=True))
    try:
        _release(document_id, child, database, password, accept_leftovers, on_progress)
    except KnownError as error:
        _fail(document_id, database, error, again=Status.REVIEWED)
    return database.call(lambda store: store.document(document_id))


def _release(
    document_id: str,
    child: ChildPort,
    database: Database,
    password: str | None,
    accept_leftovers: bool,
    on_progress: OnProgress,
) -> None:
    document = database.call(lambda store: store.document(document_id))
    entities = database.call(lambda store: store.entities(document_id))
    accepted = [e for e in entities if e.decision is Decision.ACCEPTED]
    rejected = [e for e in entities if e.decision is Decision.REJECTED]
    output = Path(document.output_path)
    if publishing.is_published(document, accepted, rejected, database):
        publishing.finish(document_id, database)
        return
    publishing.refuse_taken_certificate(document)
    source = SourceFile(path=document.path, password=password, sha256=document.sha256)
    facts = probe(child, source)
    verifying = False

    def listen(event: Progress) -> None:
        nonlocal verifying
        if event.phase == "verifying" and not verifying:
            verifying = True  # and stays so where what was found is boxed and everything done again
            database.call(lambda store: store.set_status(document_id, Status.VERIFYING))
        on_progress(event)

    def note_intent(released: releasing.Released) -> None:
        certificate = certificates.build(
            input_name=document.file_name,
            output_name=output.name,
            facts=facts,
            released=released,
            rejected=rejected,
            models=document.models,
            unread_acknowledged=document.unread_acknowledged,
        )

        def note(store: Store) -> None:
            # The remedies first: with the certificate alone, a crash here would lose them.
            _add_remedies(store, document_id, released.accepted)
            store.set_certificate(document_id, certificate)

        publishing.refuse_taken_certificate(document)
        database.call(note)

    try:
        releasing.release(
            child,
            source,
            accepted,
            rejected,
            output,
            overwrite=document.replace_output,
            accept_leftovers=accept_leftovers,
            on_progress=listen,
            before_publishing=note_intent,
        )
    except releasing.VerificationFailed as failed:
        _back_to_review(document, facts, entities, database, failed)
    else:
        publishing.finish(document_id, database)


def _back_to_review(
    document: Document,
    facts: DocumentFacts,
    entities: Sequence[Entity],
    database: Database,
    failed: releasing.VerificationFailed,
) -> None:
    """Leftovers become open hits on the right pages; the failing checks are kept for the details pane."""
    record = certificates.build_failure(
        input_name=document.file_name,
        facts=facts,
        report=failed.report,
        accepted=failed.accepted,
        rejected=[e for e in entities if e.decision is Decision.REJECTED],
        models=document.models,
    )

    def run(store: Store) -> None:
        _add_remedies(store, document.id, failed.accepted)
        store.add_entities(document.id, releasing.without_known(failed.leftovers, store.entities(document.id)))
        store.set_certificate(document.id, record)
        if store.document(document.id).status is Status.REDACTING:
            store.set_status(document.id, Status.VERIFYING)
        store.set_status(
            document.id,
            Status.VERIFICATION_FAILED,
            failure=FailureCode.VERIFICATION_FAILED,
            reset_attempts=True,
        )

    database.call(run)


def _add_remedies(store: Store, document_id: str, accepted: Sequence[Entity]) -> None:
    known = {e.id for e in store.entities(document_id)}
    store.add_entities(document_id, [e for e in accepted if e.id not in known])


def _fail(document_id: str, database: Database, error: KnownError, *, again: Status) -> None:
    document = database.call(lambda store: store.document(document_id))
    code = error.code
    _LOG.info("document %s: %s", document_id, code.value)
    if code is FailureCode.SHUTDOWN:
        status = again
    elif code is FailureCode.CANCELLED:
        status = Status.CANCELLED if again is Status.QUEUED else Status.IN_REVIEW
    elif code in _TRY_AGAIN and document.attempts < MAX_ATTEMPTS:
        status = again
    elif code.permanent:
        status = Status.FAILED
    else:
        status = Status.ATTENTION
    keeps_reason = status in (Status.FAILED, Status.ATTENTION)
    database.call(
        lambda store: store.set_status(
            document_id,
            status,
            failure=code if keeps_reason else None,
            failure_page=error.page_index if keeps_reason else None,
            reset_attempts=code in (FailureCode.SHUTDOWN, FailureCode.CANCELLED),
        )
    )


def fail_unexpectedly(store: Store, document_id: str) -> ChangeSet:
    """After a mistake of the program in a worker: the document failed, the queue goes on."""
    if store.document(document_id).status in WORKING:
        return store.set_status(document_id, Status.FAILED, failure=FailureCode.INTERNAL)
    return ChangeSet()


def retry(store: Store, document_id: str) -> ChangeSet:
    """Queue a document again after its remedy: what was reviewed goes on to its release, the rest to detection.

    Changes nothing where the document waits for no remedy.
    """
    document = store.document(document_id)
    if document.status not in (Status.ATTENTION, Status.FAILED, Status.CANCELLED):
        return ChangeSet()
    # Detection names its models at its end, and forgets them when it starts. What was read completely and waits for
    # another remedy than that of unread pages failed in its release, which only the end of a review starts. A changed
    # file is another document: it has to be read and reviewed.
    in_release = document.models and document.failure not in (
        None,
        FailureCode.UNREAD_PAGES,
        FailureCode.FILE_CHANGED,
    )
    if document.status is Status.ATTENTION and in_release and not document.hits_open:
        return store.set_status(document_id, Status.REVIEWED, reset_attempts=True)
    return store.set_status(document_id, Status.QUEUED, reset_attempts=True)


def cancel(store: Store, document_id: str) -> ChangeSet:
    """Cancel a document that no worker has. One that waits for its release goes back to its review instead.

    Changes nothing where there is nothing to cancel (any more).
    """
    document = store.document(document_id)
    if document.status is Status.REVIEWED:
        return store.set_status(document_id, Status.IN_REVIEW)
    if document.status in _AT_AN_END or document.status in WORKING:
        return ChangeSet()
    return store.set_status(document_id, Status.CANCELLED)
