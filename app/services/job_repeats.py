"""What one document of a job tells of is looked for in the others: when they are read, and again when all are.

Every document notes for how many of its job's terms it was searched, in the transaction that keeps what was found. So
a look that is killed takes place again, and one that took place is never repeated.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import replace

from app.base.errors import FailureCode, KnownError
from app.domain import reason_codes, requester
from app.domain.changes import ChangeSet
from app.domain.entities import Decision, Entity
from app.domain.job_terms import JobTerm, job_terms_of
from app.domain.jobs import Document
from app.domain.profiles import Profile, profile_to_use
from app.protocol.calls import ChildPort
from app.protocol.messages import FindRepeats, FindRepeatsDone
from app.services import firm_lists, working_copies
from app.services.ports import Database
from app.store.database import DatabaseFull
from app.store.store import Store

_LOG = logging.getLogger(__name__)

_LATER = frozenset({FailureCode.CANCELLED, FailureCode.SHUTDOWN})


def tell_job(store: Store, document_id: str, searched: int) -> ChangeSet:
    """Note what a document that was just detected tells the others, and for how many terms it was searched."""
    return store.tell_job(document_id, job_terms_of(store.entities(document_id)), searched)


def to_look_at_again(
    store: Store, *, limit: int = 1_000_000, without: Collection[str] = (), job_id: str | None = None
) -> list[Document]:
    """Documents whose job's other documents told of something that they were not searched for."""
    return store.to_look_at_again(limit=limit, without=without, job_id=job_id)


def look_again(
    document_id: str, child: ChildPort, database: Database, *, password: str | None = None, take: bool = False
) -> Document:
    """Look in a document at rest for what its job's other documents told of since it was searched last.

    The text layer is searched, not what OCR read. What is found is added where the document waits for its review; of
    one that is under review or released, it is counted (`Document.offered_hits`) and nothing is changed. With `take`
    everything is looked for that the others tell of, and added under a review too: whoever reviews asked for it.

    A file that cannot be read any more is noted as not searched. What is stopped takes place later. Raises
    DatabaseFull, and no other KnownError.
    """
    since = 0 if take else database.call(lambda store: store.searched_terms(document_id))
    terms, searched = database.call(lambda store: store.job_terms(document_id, since=since))
    document = database.call(lambda store: store.document(document_id))
    found: list[Entity] | None = []
    if terms:
        try:
            request = _request(document, database, terms, password)
            found = reason_codes.with_defaults(_found(child, request, document.page_count), request.profile)
        except DatabaseFull:
            raise
        except KnownError as error:
            _LOG.info("document %s: not searched again: %s", document_id, error.code.value)
            if error.code in _LATER:
                return document
            found = None
    database.call(lambda store: store.note_look(document_id, found, searched, sha256=document.sha256, take=take))
    return database.call(lambda store: store.document(document_id))


def wanted(terms: Sequence[JobTerm], profile: Profile, categories: tuple[str, ...]) -> tuple[JobTerm, ...]:
    """Those of `terms` whose label is looked for under the settings that the job has now."""
    labels = profile.labels(categories)
    return tuple(term for term in terms if not labels or term.label in labels)


def _request(document: Document, database: Database, terms: Sequence[JobTerm], password: str | None) -> FindRepeats:
    settings = database.call(lambda store: store.job(document.job_id)).settings
    profile = profile_to_use(settings.profile)
    return FindRepeats(
        source=replace(working_copies.source_of(document, database, password), sha256=document.sha256),
        job_terms=wanted(terms, profile, settings.categories),
        known=tuple(database.call(lambda store: store.entities(document.id))),
        profile=profile,
        never=(*settings.never, *requester.kept_lines(settings.requester, profile)),
        firm_never=firm_lists.read().never if settings.firm_lists else (),
        file_name=document.file_name,
    )


def _found(child: ChildPort, request: FindRepeats, page_count: int) -> list[Entity]:
    answer = child.call(request).event
    if not isinstance(answer, FindRepeatsDone) or answer.sha256 != request.source.sha256:
        raise KnownError(FailureCode.CHILD_NOISE)
    if any(e.page_index >= page_count or e.decision is not Decision.OPEN for e in answer.entities):
        raise KnownError(FailureCode.CHILD_NOISE)
    return list(answer.entities)
