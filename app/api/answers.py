"""Jobs of the queue in the shapes of the API."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.api.shapes import DocumentInfo, JobSummary, Keep, Review, UserInfo
from app.api.words import failure, status_of
from app.domain.contract import entity_to_json
from app.domain.entities import Entity
from app.domain.job_json import progress_percent
from app.domain.jobs import EDITABLE, ENDED, REVIEWABLE, Document, Status, aggregate
from app.domain.people import Person
from app.domain.retention import Keeping
from app.protocol.messages import Progress
from app.services import retention
from app.store.api_jobs import ApiJob
from app.store.store import NotFound, Store

_KEEP = {Keeping.EPHEMERAL: Keep.EPHEMERAL, Keeping.KEEP: Keep.STUDIO, Keeping.UNTIL: Keep.UNTIL}

FOUND_FROM = REVIEWABLE | EDITABLE | {Status.REVIEWED, Status.APPROVED, Status.REDACTING, Status.VERIFYING}
"""Statuses in which a document was read, and is not forgotten yet."""

Live = Callable[[Document], tuple[Progress | None, float | None]]


@dataclass(frozen=True, slots=True)
class Told:
    """A job, with the people who are named in it, and what was found in one of its documents (None: not yet)."""

    came: ApiJob
    people: Mapping[str, Person]
    found: Sequence[Entity] | None = None


def people_of(store: Store, jobs: Sequence[ApiJob]) -> dict[str, Person]:
    """The people that jobs name, by id."""
    ids = {came.job.created_by for came in jobs} | {d.reviewed_by for came in jobs for d in came.documents}
    found = {}
    for person_id in ids - {""}:
        try:
            found[person_id] = store.person(person_id)
        except NotFound:
            found[person_id] = Person(person_id, is_active=False)
    return found


def summary(told: Told, live: Live) -> JobSummary:
    """A job without what was found."""
    job, documents = told.came.job, told.came.documents
    state = aggregate(d.status for d in documents)
    first = documents[0]
    rule = job.settings.retention
    updated = max([job.updated_at, *(d.updated_at for d in documents)])
    living = [d.status for d in documents if d.status not in (Status.EXPIRED, Status.PURGED)]
    expires = retention.review_data_end(rule, living, updated) if living else None
    total = sum(d.page_count for d in documents) if all(d.page_count for d in documents) else None
    reviewed = next((d.reviewed_by for d in documents if d.reviewed_by), "")
    failed = next((d for d in documents if d.failure is not None), None)
    at_work = next((d for d in documents if live(d)[0] is not None), None)
    progress = live(at_work)[0] if at_work is not None else None
    seconds = [left for d in documents if (left := live(d)[1]) is not None]
    return JobSummary(
        id=job.id,
        job_id=job.id,
        fileName=first.file_name,
        status=status_of(state),
        state=state.value,
        createdBy=_person(told, job.created_by),
        reviewedBy=_person(told, reviewed),
        createdAt=job.created_at,
        updatedAt=updated,
        pdfExpiresAt=expires,
        fdfExpiresAt=expires,
        redactedPdfExpiresAt=_earlier(expires, rule.released_file_until),
        expires_at=expires,
        completed_at=updated if all(d.status in ENDED for d in documents) else None,
        progress_pct=100 * sum(d.pages_done for d in documents) // total if total else None,
        phase=progress.phase if progress else None,
        phase_done=progress.done if progress else None,
        phase_total=(progress.total or None) if progress else None,
        seconds_left=round(max(seconds), 1) if seconds else None,
        num_pages=sum(d.pages_done for d in documents),
        total_pages=total,
        duration=round(sum(d.active_seconds for d in documents), 3),
        retention=_KEEP[rule.keeping],
        review=Review.PERSON if told.came.by_person else Review.API,
        metadata=dict(job.settings.metadata),
        error_message=failure(failed.failure) if failed is not None else None,
        documents=[_document(d) for d in documents],
    )


def result(found: Sequence[Entity] | None) -> str:
    """The DetectionResult of a document as JSON. Hit by hit: other threads of the process get their turn in between."""
    return "null" if found is None else f'{{"redactions":[{",".join(as_json(entity_to_json(e)) for e in found)}]}}'


def as_json(value: object) -> str:
    """JSON as short as it can be."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _document(document: Document) -> DocumentInfo:
    return DocumentInfo(
        id=document.id,
        file_name=document.file_name,
        status=status_of(document.status),
        state=document.status.value,
        page_count=document.page_count or None,
        num_pages=document.pages_done,
        progress_pct=progress_percent(document),
        open_hits=document.hits_open,
        total_hits=document.hits_total,
        unread_pages=document.unread_pages,
        error_code=document.failure.value if document.failure else None,
        error_message=failure(document.failure),
    )


def _person(told: Told, person_id: str) -> UserInfo | None:
    person = told.people.get(person_id)
    if person is None:
        return None
    return UserInfo(userId=person.id, email=person.email or None, fullName=person.full_name, isActive=person.is_active)


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    moments = [moment for moment in (one, other) if moment is not None]
    return min(moments, default=None)
