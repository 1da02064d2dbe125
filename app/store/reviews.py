"""What a reviewer did: steps with their inverse, acknowledgements, and the certificate of a release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import delete, func, insert, update
from sqlmodel import Session, col, select

from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.decisions import EntityChange, ReviewStep
from app.domain.jobs import EDITABLE, Status
from app.store import mapping
from app.store.tables import DocumentRow, EntityRow, ReviewStepRow
from app.store.transactions import Frozen, Happened, Transactions


class ReviewsStore(Transactions):
    """The part of the repository that knows decisions."""

    def acknowledge_unread(self, document_id: str) -> ChangeSet:
        """Note that a person looked at the pages that could not be read."""

        def change(row: DocumentRow) -> Happened:
            row.unread_acknowledged = 1
            return Happened(AuditAction.DOCUMENT_UNREAD_SEEN, row.job_id, document_id)

        return self._change(document_id, change)

    def set_certificate(self, document_id: str, certificate: str) -> ChangeSet:
        def change(row: DocumentRow) -> None:
            row.certificate = certificate

        return self._change(document_id, change)

    def certificate(self, document_id: str) -> str:
        """Certificate JSON of a finished document, "" where there is none."""
        with self._session() as session:
            return self._row(session, document_id).certificate

    def apply(self, document_id: str, step: ReviewStep) -> ChangeSet:
        """Commit a review step; what was undone before it can no longer be redone. Raises Frozen."""
        with self._session() as session, session.begin():
            self._editable(session, document_id)
            session.execute(
                delete(ReviewStepRow).where(
                    col(ReviewStepRow.document_id) == document_id, col(ReviewStepRow.undone) == 1
                )
            )
            last = session.exec(
                select(func.max(ReviewStepRow.position)).where(ReviewStepRow.document_id == document_id)
            ).one()
            session.add(
                ReviewStepRow(
                    document_id=document_id,
                    position=(last or 0) + 1,
                    kind=step.kind.value,
                    changes=mapping.changes_json(step),
                    created_at=mapping.now(),
                )
            )
            return self._apply_changes(session, document_id, step.changes)

    def undo(self, document_id: str) -> ChangeSet:
        """Undo the last step that is not undone; an empty ChangeSet where there is none. Raises Frozen."""
        return self._step_over(document_id, undone=0)

    def redo(self, document_id: str) -> ChangeSet:
        """Redo the last undone step; an empty ChangeSet where there is none. Raises Frozen."""
        return self._step_over(document_id, undone=1)

    def next_steps(self, document_id: str) -> tuple[ReviewStep | None, ReviewStep | None]:
        """What undo and redo would take up."""
        with self._session() as session:
            rows = self._undo_row(session, document_id, 0), self._undo_row(session, document_id, 1)
            back, forward = (mapping.step(row) if row else None for row in rows)
            return back, forward

    def _editable(self, session: Session, document_id: str) -> None:
        if Status(self._row(session, document_id).status) not in EDITABLE:
            raise Frozen(document_id)

    def _apply_changes(self, session: Session, document_id: str, changes: Sequence[EntityChange]) -> ChangeSet:
        for change in changes:
            if change.after is None:
                session.execute(
                    delete(EntityRow).where(
                        col(EntityRow.id) == change.entity_id, col(EntityRow.document_id) == document_id
                    )
                )
            elif change.before is None:
                session.execute(insert(EntityRow), [mapping.entity_values(document_id, change.after)])
            else:
                values = mapping.entity_values(document_id, change.after)
                del values["explanation"]  # a step does not carry it
                session.execute(update(EntityRow).where(col(EntityRow.id) == change.entity_id).values(values))
        touched = self._touched(session, document_id, (c.entity_id for c in changes))
        self._record(session, _told(self._row(session, document_id).job_id, document_id, changes))
        return touched

    @staticmethod
    def _undo_row(session: Session, document_id: str, undone: int) -> ReviewStepRow | None:
        order = col(ReviewStepRow.position).asc() if undone else col(ReviewStepRow.position).desc()
        return session.exec(
            select(ReviewStepRow)
            .where(ReviewStepRow.document_id == document_id, ReviewStepRow.undone == undone)
            .order_by(order)
            .limit(1)
        ).first()

    def _step_over(self, document_id: str, *, undone: int) -> ChangeSet:
        with self._session() as session, session.begin():
            self._editable(session, document_id)
            row = self._undo_row(session, document_id, undone)
            if row is None:
                return ChangeSet()
            step = mapping.step(row)
            row.undone = 1 - undone
            session.add(row)
            return self._apply_changes(session, document_id, (step if undone else step.inverse()).changes)


def _told(job_id: str, document_id: str, changes: Sequence[EntityChange]) -> Iterator[Happened]:
    """Audit lines of a step: one for each entity, with its decision before and after."""
    for change in changes:
        before, after = change.before, change.after
        if before is None:
            action = AuditAction.ENTITY_ADDED
        elif after is None:
            action = AuditAction.ENTITY_REMOVED
        elif before.decision is not after.decision:
            action = AuditAction.DECISION
        else:
            action = AuditAction.ENTITY_CHANGED
        yield Happened(
            action,
            job_id,
            document_id,
            change.entity_id,
            before.decision.value if before else "",
            after.decision.value if after else "",
        )
