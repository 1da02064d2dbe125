"""What workers take up next, in bulk and in order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy
from sqlalchemy import bindparam, delete, func, update
from sqlmodel import Session, col, select

from app.base.errors import FailureCode
from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.entities import Decision
from app.domain.job_settings import JobKind
from app.domain.jobs import Document, Status, check_transition
from app.store import comments, mapping
from app.store.tables import DocumentRow, EntityRow, JobRow, PageRow, ReviewStepRow
from app.store.term_rows import forget_terms
from app.store.transactions import Happened, Transactions

_AT_ONCE = 500
"""Ids that one statement holds."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What has to be known of a document to say where it may go."""

    id: str
    job_id: str
    status: Status
    failure: FailureCode | None
    hits_open: int
    was_read: bool
    approved: bool
    kind: JobKind
    started: bool


Rule = Callable[[Standing], Sequence[Status]]
"""The statuses that a document goes through, one after the other; none where it stays."""


class SchedulingStore(Transactions):
    """The part of the repository that knows what waits for a worker."""

    def waiting(self, status: Status, *, limit: int, without: Collection[str] = ()) -> list[Document]:
        """Documents in `status` that a worker can take up, oldest job first and in the job's order.

        Of those in preflight, the ones whose facts are not known yet.
        """
        query = (
            select(DocumentRow)
            .where(DocumentRow.status == status.value)
            .order_by(col(DocumentRow.created_at), col(DocumentRow.position))
            .limit(limit)
        )
        if status is Status.PREFLIGHT:
            query = query.where(DocumentRow.sha256 == "")
        if without:
            query = query.where(col(DocumentRow.id).not_in(list(without)))
        with self._session() as session:
            return [mapping.document(row) for row in session.exec(query)]

    def queued_pages(self, *, limit: int = 5_000) -> list[tuple[str, int]]:
        """(document id, pages) of the first queued documents in order; 0 pages where they are not known yet."""
        query = (
            select(DocumentRow.id, DocumentRow.page_count)
            .where(DocumentRow.status == Status.QUEUED.value)
            .order_by(col(DocumentRow.created_at), col(DocumentRow.position))
            .limit(limit)
        )
        with self._session() as session:
            return [(document_id, pages) for document_id, pages in session.exec(query)]

    def jobs_of(self, ids: Collection[str]) -> set[str]:
        """Ids of the jobs that documents belong to."""
        found: set[str] = set()
        with self._session() as session:
            for some in _parts(list(ids)):
                found.update(session.exec(select(DocumentRow.job_id).where(col(DocumentRow.id).in_(some)).distinct()))
        return found

    def move(self, ids: Collection[str], rule: Rule, *, read_anew: bool = False) -> ChangeSet:
        """Let documents go where `rule` says, all in one transaction with their audit lines; their attempts count anew.

        With `read_anew`, the open hits of those that go somewhere are forgotten, and that their pages were read; what a
        person decided or drew stays. Unknown documents are left out. Raises IllegalTransition; nothing is changed then.
        """
        moved: list[dict[str, Any]] = []
        happened: list[Happened] = []
        jobs: set[str] = set()
        moment = mapping.now()
        with self._session() as session, session.begin():
            for standing in self._standing(session, ids):
                before = standing.status
                for after in rule(standing):
                    check_transition(before, after)
                    happened.append(
                        Happened(
                            AuditAction.DOCUMENT_STATUS,
                            standing.job_id,
                            standing.id,
                            before=before.value,
                            after=after.value,
                        )
                    )
                    before = after
                if before is not standing.status:
                    moved.append({"document_id": standing.id, "after": before.value})
                    jobs.add(standing.job_id)
            if moved:
                table = DocumentRow.__table__  # type: ignore[attr-defined]
                session.connection().execute(
                    update(table)
                    .where(table.c.id == bindparam("document_id"))
                    .values(status=bindparam("after"), failure=None, failure_page=None, attempts=0, updated_at=moment),
                    moved,
                )
                if read_anew:
                    self._forget_detection(session, [row["document_id"] for row in moved])
                self._record(session, happened)
        return ChangeSet(frozenset(jobs), frozenset(row["document_id"] for row in moved))

    @staticmethod
    def _forget_detection(session: Session, ids: Sequence[str]) -> None:
        """The history of steps goes too, because it speaks of hits that are gone."""
        for some in _parts(ids):
            session.execute(
                delete(EntityRow).where(
                    col(EntityRow.document_id).in_(some), col(EntityRow.decision) == Decision.OPEN.value
                )
            )
            session.execute(delete(ReviewStepRow).where(col(ReviewStepRow.document_id).in_(some)))
            comments.forget_lost(session, some)
            forget_terms(session, some)
            session.execute(
                update(PageRow)
                .where(col(PageRow.document_id).in_(some))
                .values(detected=0, ledger=mapping.ledger_json(()))
            )
            kept = (
                sqlalchemy.select(func.count())
                .select_from(EntityRow)
                .where(col(EntityRow.document_id) == col(DocumentRow.id))
                .scalar_subquery()
            )
            session.execute(
                update(DocumentRow)
                .where(col(DocumentRow.id).in_(some))
                .values(hits_open=0, hits_total=kept, pages_done=0)
                .execution_options(synchronize_session=False)
            )

    @staticmethod
    def _standing(session: Session, ids: Collection[str]) -> Iterator[Standing]:
        query = sqlalchemy.select(
            col(DocumentRow.id),
            col(DocumentRow.job_id),
            col(DocumentRow.status),
            col(DocumentRow.failure),
            col(DocumentRow.hits_open),
            col(DocumentRow.models),
            col(DocumentRow.approved_by),
            col(JobRow.kind),
            col(JobRow.started_at),
        ).join(JobRow, col(JobRow.id) == col(DocumentRow.job_id))
        for some in _parts(list(dict.fromkeys(ids))):
            rows = session.execute(query.where(col(DocumentRow.id).in_(some))).all()
            for document_id, job_id, status, failure, hits_open, models, approved_by, kind, started_at in rows:
                yield Standing(
                    document_id,
                    job_id,
                    Status(status),
                    FailureCode(failure) if failure else None,
                    hits_open,
                    bool(models),
                    bool(approved_by),
                    JobKind(kind),
                    started_at is not None,
                )

    def queue_checked(self, job_id: str | None = None) -> ChangeSet:
        """Queue the documents, of one job or of all, that passed preflight and whose job is started."""
        with self._session() as session, session.begin():
            query = (
                select(DocumentRow.id, DocumentRow.job_id)
                .join(JobRow, col(JobRow.id) == DocumentRow.job_id)
                .where(
                    DocumentRow.status == Status.PREFLIGHT.value,
                    DocumentRow.sha256 != "",
                    col(JobRow.started_at).is_not(None),
                )
                .order_by(col(DocumentRow.created_at), col(DocumentRow.position))
            )
            if job_id is not None:
                query = query.where(DocumentRow.job_id == job_id)
            found = session.exec(query).all()
            if not found:
                return ChangeSet()
            ids = [document_id for document_id, _ in found]
            for some in _parts(ids):
                session.execute(
                    update(DocumentRow)
                    .where(col(DocumentRow.id).in_(some))
                    .values(status=Status.QUEUED.value, updated_at=mapping.now())
                )
            self._record(
                session,
                [
                    Happened(
                        AuditAction.DOCUMENT_STATUS,
                        job,
                        document_id,
                        before=Status.PREFLIGHT.value,
                        after=Status.QUEUED.value,
                    )
                    for document_id, job in found
                ],
            )
            return ChangeSet(frozenset(job for _, job in found), frozenset(ids))


def _parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Ids in parts that one statement can hold."""
    for first in range(0, len(ids), _AT_ONCE):
        yield ids[first : first + _AT_ONCE]
