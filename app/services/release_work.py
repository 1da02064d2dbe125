"""The work after a review: the release of one document. Runs in a worker with its child."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.documents import DocumentFacts
from app.domain.entities import Decision, Entity
from app.domain.job_settings import JobKind
from app.domain.jobs import Document, Job, Status
from app.protocol.calls import ChildPort
from app.protocol.messages import Progress
from app.services import certificates, publishing, releasing, reviewing, working_copies
from app.services.detection_work import probe
from app.services.failing import Stopped, cancelled, end_early
from app.services.ports import Database, OnProgress, Sign, cannot_sign, no_progress
from app.store.store import NotFound, Store


def release(
    document_id: str,
    child: ChildPort,
    database: Database,
    *,
    password: str | None = None,
    accept_leftovers: bool = False,
    on_progress: OnProgress = no_progress,
    stopped: Stopped = cancelled,
    sign: Sign = cannot_sign,
) -> Document:
    """Release a document whose review is over: the file and its certificate, or back to the reviewer with the reasons.

    One that another person has to approve first is given to them instead. Returns the document afterwards. Raises
    DatabaseFull, and no other KnownError.
    """
    document = database.call(lambda store: store.document(document_id))
    job = database.call(lambda store: store.job(document.job_id))
    again = document.status
    if again is Status.REVIEWED and reviewing.needs_second_review(job, document_id):
        database.call(lambda store: store.set_status(document_id, Status.SECOND_REVIEW))
        return database.call(lambda store: store.document(document_id))
    database.call(lambda store: store.set_status(document_id, Status.REDACTING, count_attempt=True))
    document = database.call(lambda store: store.document(document_id))
    try:
        _release(document, job, child, database, password, accept_leftovers, on_progress, sign)
    except KnownError as error:
        end_early(document, job.settings.kind, database, error, again=again, stopped=stopped)
    return database.call(lambda store: store.document(document_id))


def _release(
    document: Document,
    job: Job,
    child: ChildPort,
    database: Database,
    password: str | None,
    accept_leftovers: bool,
    on_progress: OnProgress,
    sign: Sign,
) -> None:
    document_id, profile, page = document.id, job.settings.profile, job.settings.certificate_page
    if job.settings.kind is JobKind.CLEAN_ONLY:
        document = _read_first(document, child, database, password)
    entities = database.call(lambda store: store.entities(document_id))
    accepted = [e for e in entities if e.decision is Decision.ACCEPTED]
    rejected = [e for e in entities if e.decision is Decision.REJECTED]
    output = Path(document.output_path)
    if publishing.is_published(document, accepted, rejected, database):
        publishing.finish(document_id, child, database, page=page)
        return
    publishing.refuse_taken_certificate(document, page=page)
    publishing.refuse_original(document)
    source = replace(working_copies.source_of(document, database, password), sha256=document.sha256)
    facts = probe(child, source)
    pages = database.call(lambda store: store.pages(document_id))
    if len(pages) == len(facts.pages):
        facts = replace(facts, pages=tuple(page.facts for page in pages))  # as detection left them
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
            profile=profile,
            responsible=_responsible(document, database),
        )
        if document.to_sign:
            certificate = sign(certificate)

        def note(store: Store) -> None:
            # The remedies first: with the certificate alone, a crash here would lose them.
            _add_remedies(store, document_id, released.accepted)
            store.set_certificate(document_id, certificate)

        publishing.refuse_taken_certificate(document, page=page)
        database.call(note)

    try:
        releasing.release(
            child,
            source,
            accepted,
            rejected,
            output,
            kind=job.settings.release,
            boxes=job.settings.boxes,
            ocr=job.settings.ocr,
            overwrite=document.replace_output,
            accept_leftovers=accept_leftovers,
            on_progress=listen,
            before_publishing=note_intent,
        )
    except releasing.VerificationFailed as failed:
        _back_to_review(document, facts, entities, database, failed)
    else:
        publishing.finish(document_id, child, database, page=page)


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
        responsible=_responsible(document, database),
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


def _responsible(document: Document, database: Database) -> certificates.Responsible:
    def name(store: Store, person_id: str) -> str:
        try:
            return store.person(person_id).full_name if person_id else ""
        except NotFound:
            return ""

    return database.call(
        lambda store: certificates.Responsible(name(store, document.reviewed_by), name(store, document.approved_by))
    )


def _add_remedies(store: Store, document_id: str, accepted: Sequence[Entity]) -> None:
    known = {e.id for e in store.entities(document_id)}
    store.add_entities(document_id, [e for e in accepted if e.id not in known])


def _read_first(document: Document, child: ChildPort, database: Database, password: str | None) -> Document:
    """Nothing was decided about a file that is only cleaned: it is taken as it is now. Raises KnownError."""
    facts = probe(child, working_copies.source_of(document, database, password))
    database.call(lambda store: store.set_facts(document.id, facts))
    working_copies.keep(document.id, database)
    return database.call(lambda store: store.document(document.id))
