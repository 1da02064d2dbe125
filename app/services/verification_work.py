"""Jobs that only verify: files from elsewhere are checked, a record is kept, and no PDF is written."""

from __future__ import annotations

from collections.abc import Sequence

from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobKind
from app.domain.jobs import Document, Status
from app.domain.lists import EntryFault, plain_texts
from app.domain.reports import Check, Term, Verdict, VerificationReport
from app.protocol.calls import ChildPort
from app.protocol.messages import Event, Progress, Verify, VerifyDone
from app.services import certificates, working_copies
from app.services.detection_work import probe
from app.services.failing import Stopped, cancelled, end_early
from app.services.ports import Database, OnProgress, no_progress
from app.store.store import Store

WITHOUT_SOURCE = frozenset({Check.SCHEMA, Check.MUPDF_TEXT, Check.PDFIUM_TEXT, Check.OBJECT_SWEEP})
"""The other checks compare with the original or with boxes in its space; neither is at hand here."""


def judged(report: VerificationReport, *, secrets: int) -> tuple[VerificationReport, bool]:
    """The checks that say something about a file without its original, and whether it passed.

    A file of another program never has our structure: that is reported, but it decides only where no text was looked
    for.
    """
    results = tuple(r for r in report.results if r.check in WITHOUT_SOURCE)
    deciding = [r for r in results if r.check is not Check.SCHEMA or not secrets]
    complete = {r.check for r in results} == WITHOUT_SOURCE
    return VerificationReport(results), complete and all(r.verdict is Verdict.PASSED for r in deciding)


def verify(
    document_id: str,
    child: ChildPort,
    database: Database,
    *,
    password: str | None = None,
    on_progress: OnProgress = no_progress,
    stopped: Stopped = cancelled,
) -> Document:
    """Check a queued document for the texts that the job says must always go. Returns it afterwards: finished,
    verification failed, or as `end_early` leaves it. Raises DatabaseFull, and no other KnownError."""
    database.call(lambda store: store.set_status(document_id, Status.VERIFYING, count_attempt=True))
    document = database.call(lambda store: store.document(document_id))
    try:
        _verify(document, child, database, password, on_progress)
    except KnownError as error:
        end_early(document, JobKind.VERIFY_ONLY, database, error, again=Status.QUEUED, stopped=stopped)
    return database.call(lambda store: store.document(document_id))


def _terms(always: Sequence[str]) -> tuple[Term, ...]:
    """The texts that must not be in a file. Raises KnownError BAD_LIST where an entry is more than a text: the
    witnesses look for texts, and what they cannot look for must not pass for absent."""
    try:
        texts = plain_texts(always)
    except EntryFault:
        texts = None
    if texts is None:
        raise KnownError(FailureCode.BAD_LIST)
    return tuple(Term(text) for text in texts)


def _verify(
    document: Document, child: ChildPort, database: Database, password: str | None, on_progress: OnProgress
) -> None:
    job = database.call(lambda store: store.job(document.job_id))
    source = working_copies.source_of(document, database, password)
    facts = probe(child, source)
    database.call(lambda store: store.set_facts(document.id, facts))
    working_copies.keep(document.id, database)
    terms = _terms(job.settings.always)

    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            on_progress(event)

    done = child.call(Verify(source=None, output_path=source.path, terms=terms, password=password), listen).event
    if not isinstance(done, VerifyDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    if done.sha256 != facts.sha256:
        raise KnownError(FailureCode.FILE_CHANGED)
    report, passed = judged(done.report, secrets=len(terms))
    record = certificates.build_verification(
        input_name=document.file_name, facts=facts, report=report, passed=passed, terms=len(terms)
    )

    def note(store: Store) -> ChangeSet:
        change = store.set_certificate(document.id, record)
        status = Status.FINISHED if passed else Status.VERIFICATION_FAILED
        failure = None if passed else FailureCode.VERIFICATION_FAILED
        return change | store.set_status(document.id, status, failure=failure, reset_attempts=True)

    database.call(note)
