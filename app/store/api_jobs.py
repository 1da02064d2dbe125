"""What came by the local Jobs API: its key by its hash, and which jobs are its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, func
from sqlmodel import Session, col, select

from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobSettings
from app.domain.jobs import URGENCY, Document, Job
from app.domain.listing import DocumentQuery, SortField, read_cursor, write_cursor
from app.store import mapping
from app.store.jobs import JobsStore, NewDocument
from app.store.tables import ApiJobRow, ApiKeyRow, DocumentRow, JobRow, MetadataRow
from app.store.transactions import Happened, NotFound

_ONLY = 1


@dataclass(frozen=True, slots=True)
class ApiJob:
    """A job that came by the API. With `by_person` only somebody in the window ends its reviews."""

    job: Job
    documents: tuple[Document, ...]
    by_person: bool


@dataclass(frozen=True, slots=True)
class ApiJobPage:
    """A part of a list. `total` counts all that the filters let through; `next_cursor` is empty at the end."""

    jobs: tuple[ApiJob, ...]
    total: int
    next_cursor: str = ""


class ApiJobsStore(JobsStore):
    """The part of the repository that knows what came by the API."""

    def api_key(self) -> str | None:
        """The hash of the key; "" where it was revoked, None where there never was one."""
        with self._session() as session:
            row = session.get(ApiKeyRow, _ONLY)
            return None if row is None else row.hash

    def set_api_key(self, key_hash: str) -> None:
        """Keep the hash of another key; "" revokes the present one."""
        action = AuditAction.API_KEY_CHANGED if key_hash else AuditAction.API_KEY_REVOKED
        with self._session() as session, session.begin():
            session.merge(ApiKeyRow(id=_ONLY, hash=key_hash, changed_at=mapping.now()))
            self._record(session, [Happened(action)])

    def add_api_job(
        self,
        name: str,
        files: Sequence[NewDocument],
        settings: JobSettings,
        *,
        request: str,
        idempotency: str = "",
        by_person: bool,
    ) -> ApiJob:
        """Add a job that came by the API, queued. `idempotency` and `request` are hashes: of the client's key, and of
        what it asked for. Both are kept in the transaction that adds the job."""
        with self._session() as session, session.begin():
            job, documents = self._put_job(session, name, files, settings, started=True)
            session.add(ApiJobRow(job_id=job.id, idempotency=idempotency, request=request, by_person=int(by_person)))
        return ApiJob(job, tuple(documents), by_person)

    def api_job_of(self, idempotency: str) -> tuple[str, str] | None:
        """(job id, hash of the request) of the job that was added with a client's key, None where there is none."""
        with self._session() as session:
            row = session.exec(select(ApiJobRow).where(ApiJobRow.idempotency == idempotency)).first()
            return None if row is None else (row.job_id, row.request)

    def api_job(self, job_id: str) -> ApiJob:
        """A job with its documents. Raises NotFound also for one that did not come by the API."""
        with self._session() as session:
            return self._read_api_jobs(session, [job_id])[0]

    def forget_api_job(self, job_id: str) -> ChangeSet:
        """From now on the API knows nothing of the job; its key may be used for another one."""
        with self._session() as session, session.begin():
            row = session.get(ApiJobRow, job_id)
            if row is not None:
                session.delete(row)
        return ChangeSet(jobs=frozenset({job_id}))

    def list_api_jobs(self, query: DocumentQuery) -> ApiJobPage:
        """One part of a list of jobs, and the number of all. Raises BadCursor.

        `statuses` are those of the jobs as `aggregate` tells them; a job passes the other filters where one of its
        documents does.

        The order is by `createdAt`, or by `updatedAt`: the last change of the job or of any of its documents.
        """
        statement, key, identifier = _listed(query)
        order = (key, identifier)
        with self._session() as session:
            total = session.execute(select(func.count()).select_from(statement.subquery())).scalar_one()
            if query.cursor:
                behind = read_cursor(query, (str, str))
                beyond = key < behind[0] if query.descending else key > behind[0]
                after = identifier < behind[1] if query.descending else identifier > behind[1]
                statement = statement.where(beyond | ((key == behind[0]) & after))
            ordered = statement.order_by(*(part.desc() if query.descending else part.asc() for part in order))
            rows = session.execute(ordered.limit(query.limit + 1).offset(query.offset)).all()
            shown = rows[: query.limit]
            jobs = self._read_api_jobs(session, [row.id for row in shown]) if shown else []
        more = len(rows) > query.limit
        last = shown[-1] if more else None
        cursor = "" if last is None else write_cursor(query, (getattr(last, key.key), last.id))
        return ApiJobPage(tuple(jobs), total, cursor)

    def outputs_within(self, folder: str) -> list[str]:
        """Places of released files in a folder, of documents that did not forget theirs."""
        query = select(DocumentRow.output_path).where(col(DocumentRow.output_path).startswith(folder, autoescape=True))
        with self._session() as session:
            return list(session.exec(query))

    @staticmethod
    def _read_api_jobs(session: Session, ids: Sequence[str]) -> list[ApiJob]:
        """Jobs in the order of their ids. Raises NotFound."""
        query = select(JobRow, ApiJobRow.by_person).join(ApiJobRow, col(ApiJobRow.job_id) == JobRow.id)
        rows = {row.id: (row, by_person) for row, by_person in session.exec(query.where(col(JobRow.id).in_(ids)))}
        metadata: dict[str, dict[str, str]] = {}
        pairs = select(MetadataRow).where(col(MetadataRow.job_id).in_(ids)).order_by(col(MetadataRow.position))
        for pair in session.exec(pairs):
            metadata.setdefault(pair.job_id, {})[pair.key] = pair.value
        documents: dict[str, list[Document]] = {}
        under = select(DocumentRow).where(col(DocumentRow.job_id).in_(ids)).order_by(col(DocumentRow.position))
        for document in session.exec(under):
            documents.setdefault(document.job_id, []).append(mapping.document(document))
        found = []
        for job_id in ids:
            if job_id not in rows:
                raise NotFound(job_id)
            row, by_person = rows[job_id]
            found.append(
                ApiJob(mapping.job(row, metadata.get(job_id)), tuple(documents.get(job_id, ())), bool(by_person))
            )
        return found


def _listed(query: DocumentQuery) -> tuple[Any, Any, Any]:
    """What selects the jobs that the filters let through; the column of the order, and that of the id."""
    if query.sort is SortField.CREATED_AT and not query.statuses:
        # Nothing of documents is asked for: along the index of the order (99,000 jobs: 40 ms of processor, not 430).
        plain: Any = select(col(JobRow.id), col(JobRow.created_at)).join(ApiJobRow, col(ApiJobRow.job_id) == JobRow.id)
        return _filtered(plain, query), col(JobRow.created_at), col(JobRow.id)
    found = _filtered(_standing(), query).subquery()
    statement = select(found.c.id, found.c.created_at, found.c.updated_at)
    if query.statuses:
        statement = statement.where(found.c.urgency.in_([URGENCY.index(status) for status in query.statuses]))
    return statement, found.c.updated_at if query.sort is SortField.UPDATED_AT else found.c.created_at, found.c.id


def _standing() -> Any:
    """Id, times and place in URGENCY of every job of the API."""
    urgency = case({status.value: place for place, status in enumerate(URGENCY)}, value=col(DocumentRow.status))
    return (
        select(
            col(JobRow.id).label("id"),
            col(JobRow.created_at).label("created_at"),
            func.max(JobRow.updated_at, func.max(DocumentRow.updated_at)).label("updated_at"),
            func.min(urgency).label("urgency"),
        )
        .join(ApiJobRow, col(ApiJobRow.job_id) == JobRow.id)
        .join(DocumentRow, col(DocumentRow.job_id) == JobRow.id)
        .group_by(col(JobRow.id))
    )


def _filtered(statement: Any, query: DocumentQuery) -> Any:
    """`statement` with the filters that are no matter of the job's status."""
    if query.created_by:
        statement = statement.where(JobRow.created_by == query.created_by)
    if query.reviewed_by:
        reviewed = select(DocumentRow.job_id).where(DocumentRow.reviewed_by == query.reviewed_by)
        statement = statement.where(col(JobRow.id).in_(reviewed))
    if query.name_contains:
        part = mapping.folded_name(query.name_contains)
        named = select(DocumentRow.job_id).where(func.instr(DocumentRow.name_folded, part) > 0)
        statement = statement.where(col(JobRow.id).in_(named))
    for key, value in query.metadata.items():
        paired = select(MetadataRow.job_id).where(MetadataRow.key == key, MetadataRow.value == value)
        statement = statement.where(col(JobRow.id).in_(paired))
    return statement
