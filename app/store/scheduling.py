"""What workers take up next, in bulk and in order."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import update
from sqlmodel import col, select

from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Status
from app.store import mapping
from app.store.tables import DocumentRow, JobRow
from app.store.transactions import Happened, Transactions


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
            for first in range(0, len(ids), 500):
                session.execute(
                    update(DocumentRow)
                    .where(col(DocumentRow.id).in_(ids[first : first + 500]))
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
