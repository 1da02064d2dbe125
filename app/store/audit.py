"""Reading the audit record, and checking its chain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields

import sqlalchemy
from sqlalchemy import text
from sqlmodel import col

from app.domain.audit import AuditAction, AuditLine, ChainFault, ExportKind, check_chain
from app.domain.changes import ChangeSet
from app.store.tables import AuditRow
from app.store.transactions import Happened, Transactions

_AT_ONCE = 5_000
_COLUMNS = [getattr(AuditRow, name) for name in ("sequence", *(field.name for field in fields(AuditLine)), "hash")]


class AuditStore(Transactions):
    """The part of the repository that reads the record. Lines are written by the changes themselves, but for what
    changes nothing here: something was handed out."""

    def note_export(self, kind: ExportKind, counts: Mapping[str, int]) -> ChangeSet:
        """Record that so many hits of documents were handed out in a file, in one transaction. Raises NotFound."""
        with self._session() as session, session.begin():
            jobs = {document_id: self._row(session, document_id).job_id for document_id in counts}
            self._record(
                session,
                [
                    Happened(AuditAction.EXPORTED, jobs[document_id], document_id, after=f"{kind.value}:{count}")
                    for document_id, count in counts.items()
                ],
            )
            return ChangeSet(documents=frozenset(counts))

    def audit_lines(
        self, *, document_id: str | None = None, job_id: str | None = None, after: int = 0
    ) -> list[tuple[int, AuditLine, str]]:
        """Lines in order with their number and hash, at most 5,000 after number `after`."""
        # Columns, not rows: nobody changes a line, so SQLAlchemy need not keep track of it.
        query = sqlalchemy.select(*_COLUMNS).where(col(AuditRow.sequence) > after).order_by(col(AuditRow.sequence))
        if document_id is not None:
            query = query.where(col(AuditRow.document_id) == document_id)
        if job_id is not None:
            query = query.where(col(AuditRow.job_id) == job_id)
        with self._session() as session:
            rows = session.execute(query.limit(_AT_ONCE))
            return [(number, AuditLine(*told), recorded) for number, *told, recorded in rows]

    def last_audit_number(self) -> int:
        """The highest number that was ever given to a line; SQLite keeps it also where the line is gone."""
        with self._session() as session:
            return session.execute(text("SELECT seq FROM sqlite_sequence WHERE name = 'audit'")).scalar() or 0

    def check_audit(self) -> ChainFault | None:
        """The first line at which the record does not hold, None where it is whole."""
        return check_chain(self._all_lines(), last=self.last_audit_number())

    def _all_lines(self) -> Iterator[tuple[int, AuditLine, str]]:
        after = 0
        while lines := self.audit_lines(after=after):
            yield from lines
            after = lines[-1][0]
