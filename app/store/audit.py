"""Reading the audit record, and checking its chain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import sqlalchemy
from sqlalchemy import text
from sqlmodel import col

from app.domain.audit import AuditLine, ChainFault, check_chain
from app.store.tables import AuditRow
from app.store.transactions import Transactions

_AT_ONCE = 5_000
_COLUMNS = [getattr(AuditRow, name) for name in ("sequence", *(field.name for field in fields(AuditLine)), "hash")]


class AuditStore(Transactions):
    """The part of the repository that reads the record. Lines are written by the changes themselves."""

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
