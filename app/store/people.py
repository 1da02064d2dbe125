"""The local profiles, and who reviewed and approved what."""

from __future__ import annotations

from sqlmodel import col, select

from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.entities import new_id
from app.domain.people import Person
from app.store import mapping
from app.store.tables import DocumentRow, PersonRow
from app.store.transactions import Happened, NotFound, Transactions


class PeopleStore(Transactions):
    """The part of the repository that knows people."""

    def add_person(self, full_name: str, email: str = "") -> Person:
        row = PersonRow(id=new_id(), email=email, full_name=full_name, is_active=1, created_at=mapping.now())
        with self._session() as session, session.begin():
            session.add(row)
            self._record(session, [Happened(AuditAction.PERSON_ADDED, subject=row.id)])
        return mapping.person(row)

    def change_person(self, person: Person) -> None:
        """Store another name, address or state of a profile. Raises NotFound."""
        with self._session() as session, session.begin():
            row = session.get(PersonRow, person.id)
            if row is None:
                raise NotFound(person.id)
            before = "active" if row.is_active else "inactive"
            row.full_name, row.email, row.is_active = person.full_name, person.email, int(person.is_active)
            session.add(row)
            after = "active" if person.is_active else "inactive"
            self._record(session, [Happened(AuditAction.PERSON_CHANGED, subject=row.id, before=before, after=after)])

    def people(self) -> list[Person]:
        """All profiles, also those that are no longer active, by name."""
        with self._session() as session:
            return [mapping.person(row) for row in session.exec(select(PersonRow).order_by(col(PersonRow.full_name)))]

    def person(self, person_id: str) -> Person:
        with self._session() as session:
            row = session.get(PersonRow, person_id)
            if row is None:
                raise NotFound(person_id)
            return mapping.person(row)

    def set_reviewer(self, document_id: str, *, sign: bool = False) -> ChangeSet:
        """Note that the acting person finished the review, and whether its certificate is to be signed; an approval of
        an earlier review is void."""

        def change(row: DocumentRow) -> Happened:
            row.reviewed_by, row.reviewed_at = self.actor, mapping.now()
            row.to_sign = int(sign)
            row.approved_by, row.approved_at = "", None
            return Happened(AuditAction.DOCUMENT_REVIEWED, row.job_id, document_id)

        return self._change(document_id, change)

    def set_returned(self, document_id: str) -> ChangeSet:
        """Note that the acting person sent the document back to its review; an approval is void."""

        def change(row: DocumentRow) -> Happened:
            row.approved_by, row.approved_at = "", None
            return Happened(AuditAction.DOCUMENT_RETURNED, row.job_id, document_id)

        return self._change(document_id, change)

    def set_approver(self, document_id: str) -> ChangeSet:
        """Note that the acting person approved the review."""

        def change(row: DocumentRow) -> Happened:
            row.approved_by, row.approved_at = self.actor, mapping.now()
            return Happened(AuditAction.DOCUMENT_APPROVED, row.job_id, document_id)

        return self._change(document_id, change)
