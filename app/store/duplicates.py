"""Documents with the same bytes: within a job, and in earlier jobs."""

from __future__ import annotations

from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Status
from app.store import mapping
from app.store.tables import DocumentRow
from app.store.transactions import Happened, Transactions

_NOT_KNOWN_ANY_MORE = (Status.PREFLIGHT, Status.REJECTED, Status.CANCELLED, Status.EXPIRED, Status.PURGED)


class DuplicatesStore(Transactions):
    """The part of the repository that recognises a file by its hash."""

    def earlier_documents(self, job_id: str) -> list[tuple[str, Document]]:
        """(document of this job, the latest document of an earlier job with the same bytes), in the job's order.

        An earlier one counts while its review can still be opened or gone on with.
        """
        mine, other = aliased(DocumentRow), aliased(DocumentRow)
        query = (
            select(mine.id, other)
            .join(other, col(other.sha256) == mine.sha256)
            .where(
                mine.job_id == job_id,
                mine.sha256 != "",
                other.job_id != job_id,
                col(other.created_at) <= mine.created_at,
                col(other.status).not_in([s.value for s in _NOT_KNOWN_ANY_MORE]),
            )
            .order_by(col(mine.position), col(other.created_at), col(other.position))
        )
        with self._session() as session:
            latest = {document_id: mapping.document(row) for document_id, row in session.exec(query)}
        return list(latest.items())

    def note_shared(self, document_id: str, original_id: str) -> ChangeSet:
        """Record that a document got the decisions of its exact copy."""

        def change(row: DocumentRow) -> Happened:
            return Happened(AuditAction.DOCUMENT_DUPLICATE, row.job_id, document_id, subject=original_id)

        return self._change(document_id, change)
