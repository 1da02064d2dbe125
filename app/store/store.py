"""The repository of jobs, documents, pages, entities and review steps.

Each public method is one transaction. Use it from one thread only (`workers.database_thread`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, func, insert, update
from sqlmodel import Session, col, select

from app.base.errors import FailureCode
from app.domain.changes import ChangeSet
from app.domain.decisions import EntityChange, ReviewStep
from app.domain.documents import DocumentFacts
from app.domain.entities import Decision, Entity, new_id
from app.domain.jobs import (
    AFTER_INTERRUPTION,
    EDITABLE,
    Document,
    Job,
    Page,
    Status,
    check_transition,
)
from app.store import mapping
from app.store.database import open_database, truncate_log
from app.store.tables import DocumentRow, EntityRow, JobRow, PageRow, ReviewStepRow


class NotFound(Exception):
    """There is no such job, document or entity any more."""


class Frozen(Exception):
    """The document's decisions can not change in its present status."""


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A file to queue: its original and where the released file will go."""

    path: Path
    output_path: Path
    replace_output: bool = False


class Store:
    """All tables of one database file."""

    def __init__(self, file: Path) -> None:
        self._engine = open_database(file)

    def close(self) -> None:
        truncate_log(self._engine)
        self._engine.dispose()

    def _session(self) -> Session:
        return Session(self._engine, expire_on_commit=False)

    # Jobs and documents

    def add_job(
        self, name: str, files: Sequence[NewDocument], *, profile: str = "", categories: Iterable[str] = ()
    ) -> tuple[Job, list[Document]]:
        """Queue one job with its documents in the order given."""
        moment = mapping.now()
        job_row = JobRow(
            id=new_id(),
            name=name,
            profile=profile,
            categories=" ".join(categories),
            created_at=moment,
            updated_at=moment,
        )
        rows = [
            DocumentRow(
                id=new_id(),
                job_id=job_row.id,
                position=position,
                path=str(file.path),
                file_name=file.path.name,
                status=Status.QUEUED.value,
                output_path=str(file.output_path),
                replace_output=int(file.replace_output),
                created_at=moment,
                updated_at=moment,
            )
            for position, file in enumerate(files)
        ]
        with self._session() as session, session.begin():
            session.add(job_row)
            session.flush()
            if rows:
                session.execute(insert(DocumentRow), [row.model_dump() for row in rows])
        return mapping.job(job_row), [mapping.document(row) for row in rows]

    def jobs(self) -> list[Job]:
        """Newest first."""
        with self._session() as session:
            rows = session.exec(select(JobRow).order_by(col(JobRow.created_at).desc(), JobRow.id))
            return [mapping.job(row) for row in rows]

    def job(self, job_id: str) -> Job:
        with self._session() as session:
            row = session.get(JobRow, job_id)
            if row is None:
                raise NotFound(job_id)
            return mapping.job(row)

    def documents(self, *, job_id: str | None = None, statuses: Iterable[Status] | None = None) -> list[Document]:
        """Newest job first, within a job in its order."""
        query = select(DocumentRow).order_by(
            col(DocumentRow.created_at).desc(), DocumentRow.job_id, col(DocumentRow.position)
        )
        if job_id is not None:
            query = query.where(DocumentRow.job_id == job_id)
        if statuses is not None:
            query = query.where(col(DocumentRow.status).in_([s.value for s in statuses]))
        with self._session() as session:
            return [mapping.document(row) for row in session.exec(query)]

    def document(self, document_id: str) -> Document:
        with self._session() as session:
            return mapping.document(self._row(session, document_id))

    def delete_job(self, job_id: str) -> ChangeSet:
        """Delete a job with everything under it, overwrite it in the file and empty the log."""
        with self._session() as session, session.begin():
            ids = session.exec(select(DocumentRow.id).where(DocumentRow.job_id == job_id)).all()
            session.execute(delete(JobRow).where(col(JobRow.id) == job_id))
        truncate_log(self._engine)
        return ChangeSet(jobs=frozenset({job_id}), documents=frozenset(ids))

    def set_status(
        self,
        document_id: str,
        status: Status,
        *,
        failure: FailureCode | None = None,
        failure_page: int | None = None,
        count_attempt: bool = False,
        reset_attempts: bool = False,
    ) -> ChangeSet:
        """Move a document to `status`. Raises IllegalTransition where the table does not allow it."""

        def change(row: DocumentRow) -> None:
            check_transition(Status(row.status), status)
            row.status = status.value
            row.failure = failure.value if failure else None
            row.failure_page = failure_page
            if count_attempt:
                row.attempts += 1
            if reset_attempts:
                row.attempts = 0

        return self._change(document_id, change)

    def recover(self) -> list[Document]:
        """Queue again what was interrupted when the program last ended; returns those documents."""
        recovered = []
        with self._session() as session, session.begin():
            query = select(DocumentRow).where(col(DocumentRow.status).in_([s.value for s in AFTER_INTERRUPTION]))
            for row in session.exec(query):
                row.status = AFTER_INTERRUPTION[Status(row.status)].value
                row.updated_at = mapping.now()
                session.add(row)
                recovered.append(mapping.document(row))
        return recovered

    def set_output(self, document_id: str, output_path: Path, *, replace_output: bool) -> ChangeSet:
        """Choose where the released file goes."""

        def change(row: DocumentRow) -> None:
            row.output_path = str(output_path)
            row.replace_output = int(replace_output)

        return self._change(document_id, change)

    def acknowledge_unread(self, document_id: str) -> ChangeSet:
        """Note that a person looked at the pages that could not be read."""

        def change(row: DocumentRow) -> None:
            row.unread_acknowledged = 1

        return self._change(document_id, change)

    def set_certificate(self, document_id: str, certificate: str) -> ChangeSet:
        def change(row: DocumentRow) -> None:
            row.certificate = certificate

        return self._change(document_id, change)

    def certificate(self, document_id: str) -> str:
        """Certificate JSON of a finished document, "" where there is none."""
        with self._session() as session:
            return self._row(session, document_id).certificate

    # Pages and detection

    def set_facts(self, document_id: str, facts: DocumentFacts) -> ChangeSet:
        """Note what preflight found. Where the file is not the one of before, all that was found, decided and
        acknowledged in that is dropped."""
        with self._session() as session, session.begin():
            row = self._row(session, document_id)
            if row.sha256 and row.sha256 != facts.sha256:
                for table in (EntityRow, PageRow, ReviewStepRow):
                    session.execute(delete(table).where(col(table.document_id) == document_id))
                row.unread_acknowledged = 0
                row.certificate = ""
            row.sha256 = facts.sha256
            row.size = facts.size
            row.page_count = len(facts.pages)
            row.unread_pages = sum(page.unread for page in facts.pages)
            row.updated_at = mapping.now()
            session.add(row)
            known = set(session.exec(select(PageRow.page_index).where(PageRow.document_id == document_id)))
            fresh = [
                mapping.page_values(document_id, index, page)
                for index, page in enumerate(facts.pages)
                if index not in known
            ]
            if fresh:
                session.execute(insert(PageRow), fresh)
            self._count(session, row)
            return ChangeSet(jobs=frozenset({row.job_id}), documents=frozenset({document_id}))

    def add_detected(self, document_id: str, page_index: int, entities: Sequence[Entity]) -> ChangeSet:
        """Keep the entities of one page and note that it was read: one transaction, so a page is never half done."""
        with self._session() as session, session.begin():
            session.execute(
                update(PageRow)
                .where(col(PageRow.document_id) == document_id, col(PageRow.page_index) == page_index)
                .values(detected=1)
            )
            return self._add_entities(session, document_id, entities)

    def add_entities(self, document_id: str, entities: Sequence[Entity]) -> ChangeSet:
        """Keep entities that no reviewer made: repeats, and what the verification found."""
        with self._session() as session, session.begin():
            return self._add_entities(session, document_id, entities)

    def set_models(self, document_id: str, models: Sequence[str]) -> ChangeSet:
        def change(row: DocumentRow) -> None:
            row.models = "\n".join(models)

        return self._change(document_id, change)

    def pages(self, document_id: str) -> list[Page]:
        with self._session() as session:
            query = select(PageRow).where(PageRow.document_id == document_id).order_by(col(PageRow.page_index))
            return [mapping.page(row) for row in session.exec(query)]

    def entities(self, document_id: str) -> list[Entity]:
        """In reading order: page, then from the top, then from the left as shown."""
        geometries = {page.page_index: page.facts.geometry for page in self.pages(document_id)}
        with self._session() as session:
            found = [
                mapping.entity(row)
                for row in session.exec(select(EntityRow).where(EntityRow.document_id == document_id))
            ]

        def key(value: Entity) -> tuple[int, float, float, str]:
            geometry = geometries.get(value.page_index)
            if geometry is None or not value.quadrilaterals:
                return (value.page_index, 0.0, 0.0, value.id)
            box = geometry.to_view.map_quadrilateral(value.quadrilaterals[0]).envelope
            return (value.page_index, round(box.y0), box.x0, value.id)

        return sorted(found, key=key)

    # Review

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

    # Parts of transactions

    @staticmethod
    def _row(session: Session, document_id: str) -> DocumentRow:
        row = session.get(DocumentRow, document_id)
        if row is None:
            raise NotFound(document_id)
        return row

    def _change(self, document_id: str, change: Callable[[DocumentRow], None]) -> ChangeSet:
        with self._session() as session, session.begin():
            row = self._row(session, document_id)
            change(row)
            row.updated_at = mapping.now()
            session.add(row)
            return ChangeSet(jobs=frozenset({row.job_id}), documents=frozenset({document_id}))

    def _editable(self, session: Session, document_id: str) -> None:
        if Status(self._row(session, document_id).status) not in EDITABLE:
            raise Frozen(document_id)

    def _add_entities(self, session: Session, document_id: str, entities: Sequence[Entity]) -> ChangeSet:
        if entities:
            session.execute(insert(EntityRow), [mapping.entity_values(document_id, e) for e in entities])
        return self._touched(session, document_id, (e.id for e in entities))

    def _touched(self, session: Session, document_id: str, entity_ids: Iterable[str]) -> ChangeSet:
        row = self._row(session, document_id)
        self._count(session, row)
        row.updated_at = mapping.now()
        session.add(row)
        return ChangeSet(frozenset({row.job_id}), frozenset({document_id}), frozenset(entity_ids))

    @staticmethod
    def _count(session: Session, row: DocumentRow) -> None:
        counts = dict(
            session.execute(
                select(EntityRow.decision, func.count())
                .where(EntityRow.document_id == row.id)
                .group_by(EntityRow.decision)
            ).all()
        )
        row.hits_open = counts.get(Decision.OPEN.value, 0)
        row.hits_total = sum(counts.values())
        row.pages_done = session.exec(
            select(func.count()).select_from(PageRow).where(PageRow.document_id == row.id, PageRow.detected == 1)
        ).one()

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
                session.execute(update(EntityRow).where(col(EntityRow.id) == change.entity_id).values(values))
        return self._touched(session, document_id, (c.entity_id for c in changes))

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
