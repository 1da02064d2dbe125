"""Jobs and their documents: what was added, with which settings, and where each document stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import delete, func, insert
from sqlmodel import Session, col, select

from app.base.errors import FailureCode
from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.entities import new_id
from app.domain.job_settings import JobKind, JobSettings
from app.domain.jobs import AFTER_INTERRUPTION, Document, Job, Status, after_interruption, check_transition
from app.store import mapping
from app.store.tables import DocumentRow, JobRow, MetadataRow
from app.store.transactions import Happened, Transactions

_NOTHING_YET = {name: field.default for name, field in DocumentRow.model_fields.items() if not field.is_required()}
"""The columns of a document that was just added. Rows of the table itself took two thirds of the time of adding."""


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A file to queue: its original, where the released file will go, and the folder that its place there is relative
    to."""

    path: Path
    output_path: Path
    replace_output: bool = False
    root: Path | None = None


class JobsStore(Transactions):
    """The part of the repository that knows jobs and documents."""

    def add_job(
        self,
        name: str,
        files: Sequence[NewDocument],
        *,
        settings: JobSettings | None = None,
        started: bool = True,
    ) -> tuple[Job, list[Document]]:
        """Add one job with its documents in the order given: queued, or in preflight where it is not `started` yet."""
        with self._session() as session, session.begin():
            return self._put_job(session, name, files, settings or JobSettings(), started=started)

    def _put_job(
        self, session: Session, name: str, files: Sequence[NewDocument], settings: JobSettings, *, started: bool
    ) -> tuple[Job, list[Document]]:
        """`add_job` within a transaction."""
        moment = mapping.now()
        job_row = JobRow(
            id=new_id(),
            name=name,
            created_at=moment,
            updated_at=moment,
            created_by=self.actor,
            started_at=moment if started else None,
            **mapping.settings_values(settings),
        )
        rows = self._new_rows(job_row.id, files, 0, Status.QUEUED if started else Status.PREFLIGHT, moment)
        session.add(job_row)
        session.flush()
        self._put_metadata(session, job_row.id, settings)
        if rows:
            session.execute(insert(DocumentRow), rows)
        self._record(
            session,
            [
                Happened(AuditAction.JOB_ADDED, job_row.id, after=settings.kind.value),
                *(Happened(AuditAction.DOCUMENT_ADDED, job_row.id, row["id"], after=row["status"]) for row in rows),
            ],
        )
        return mapping.job(job_row, settings.metadata), _added(rows)

    def add_documents(self, job_id: str, files: Sequence[NewDocument]) -> list[Document]:
        """Add files to a job that is there, behind its documents: queued, or in preflight where it is a preview."""
        with self._session() as session, session.begin():
            job_row = self._job_row(session, job_id)
            last = session.exec(select(func.max(DocumentRow.position)).where(DocumentRow.job_id == job_id)).one()
            status = Status.QUEUED if job_row.started_at is not None else Status.PREFLIGHT
            moment = mapping.now()
            rows = self._new_rows(job_id, files, 0 if last is None else last + 1, status, moment)
            session.execute(insert(DocumentRow), rows)
            job_row.updated_at = moment
            session.add(job_row)
            self._record(
                session, [Happened(AuditAction.DOCUMENT_ADDED, job_id, row["id"], after=row["status"]) for row in rows]
            )
        return _added(rows)

    def _new_rows(
        self, job_id: str, files: Sequence[NewDocument], first: int, status: Status, moment: str
    ) -> list[dict[str, Any]]:
        """Rows of new documents, counted from position `first` on."""
        return [
            _NOTHING_YET
            | {
                "id": new_id(),
                "job_id": job_id,
                "position": position,
                "path": str(file.path),
                "file_name": file.path.name,
                "name_folded": mapping.folded_name(file.path.name),
                "status": status.value,
                "output_path": str(file.output_path),
                "root": str(file.root or ""),
                "replace_output": int(file.replace_output),
                "created_by": self.actor,
                "created_at": moment,
                "updated_at": moment,
            }
            for position, file in enumerate(files, first)
        ]

    def start_job(self, job_id: str) -> ChangeSet:
        """End the preview of a job's intake: its documents that passed preflight are queued as they come."""
        with self._session() as session, session.begin():
            row = self._job_row(session, job_id)
            if row.started_at is None:
                row.started_at = row.updated_at = mapping.now()
                session.add(row)
                self._record(session, [Happened(AuditAction.JOB_STARTED, job_id)])
        return ChangeSet(jobs=frozenset({job_id}))

    def change_settings(self, job_id: str, settings: JobSettings) -> ChangeSet:
        """Give a job other settings. What was detected under the old ones stays until it is detected again.

        A hold may be laid this way and never lifted: settings that were read before it was laid would lift it unseen.
        """
        with self._session() as session, session.begin():
            row = self._job_row(session, job_id)
            held = bool(row.hold)
            for key, value in mapping.settings_values(settings).items():
                setattr(row, key, value)
            row.hold = int(held or settings.retention.hold)
            row.updated_at = mapping.now()
            session.add(row)
            self._put_metadata(session, job_id, settings)
            happened = [Happened(AuditAction.JOB_SETTINGS, job_id)]
            if settings.retention.hold and not held:
                happened.append(Happened(AuditAction.JOB_HOLD, job_id, before="none", after="hold"))
            self._record(session, happened)
        return ChangeSet(jobs=frozenset({job_id}))

    def jobs(self) -> list[Job]:
        """Newest first."""
        with self._session() as session:
            rows = session.exec(select(JobRow).order_by(col(JobRow.created_at).desc(), JobRow.id)).all()
            metadata: dict[str, dict[str, str]] = {}
            for pair in session.exec(select(MetadataRow).order_by(col(MetadataRow.position))):
                metadata.setdefault(pair.job_id, {})[pair.key] = pair.value
            return [mapping.job(row, metadata.get(row.id)) for row in rows]

    def job(self, job_id: str) -> Job:
        with self._session() as session:
            row = self._job_row(session, job_id)
            pairs = session.exec(
                select(MetadataRow).where(MetadataRow.job_id == job_id).order_by(col(MetadataRow.position))
            )
            return mapping.job(row, {pair.key: pair.value for pair in pairs})

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

        def change(row: DocumentRow) -> Happened:
            before = row.status
            check_transition(Status(before), status)
            row.status = status.value
            row.failure = failure.value if failure else None
            row.failure_page = failure_page
            if count_attempt:
                row.attempts += 1
            if reset_attempts:
                row.attempts = 0
            after = f"{status.value}:{failure.value}" if failure else status.value
            return Happened(AuditAction.DOCUMENT_STATUS, row.job_id, document_id, before=before, after=after)

        return self._change(document_id, change)

    def recover(self) -> list[Document]:
        """Queue again what was interrupted when the program last ended; returns those documents."""
        recovered, happened = [], []
        with self._session() as session, session.begin():
            query = (
                select(DocumentRow, JobRow.kind)
                .join(JobRow, col(JobRow.id) == DocumentRow.job_id)
                .where(col(DocumentRow.status).in_([s.value for s in AFTER_INTERRUPTION]))
            )
            for row, kind in session.exec(query):
                before = Status(row.status)
                after = after_interruption(before, kind=JobKind(kind), approved=bool(row.approved_by))
                row.status = after.value
                row.updated_at = mapping.now()
                session.add(row)
                recovered.append(mapping.document(row))
                happened.append(
                    Happened(AuditAction.DOCUMENT_STATUS, row.job_id, row.id, before=before.value, after=after.value)
                )
            self._record(session, happened)
        return recovered

    def set_output(self, document_id: str, output_path: Path, *, replace_output: bool) -> ChangeSet:
        """Choose where the released file goes."""

        def change(row: DocumentRow) -> Happened:
            row.output_path = str(output_path)
            row.replace_output = int(replace_output)
            return Happened(AuditAction.DOCUMENT_OUTPUT, row.job_id, document_id)

        return self._change(document_id, change)

    def note_work(self, document_id: str, seconds: float) -> ChangeSet:
        """Add to the time that workers spent on a document."""

        def change(row: DocumentRow) -> None:
            row.active_seconds += seconds

        return self._change(document_id, change, quietly=True)

    @staticmethod
    def _put_metadata(session: Session, job_id: str, settings: JobSettings) -> None:
        session.execute(delete(MetadataRow).where(col(MetadataRow.job_id) == job_id))
        pairs = [
            {"job_id": job_id, "key": key, "value": value, "position": position}
            for position, (key, value) in enumerate(settings.metadata.items())
        ]
        if pairs:
            session.execute(insert(MetadataRow), pairs)


def _added(rows: Sequence[dict[str, Any]]) -> list[Document]:
    return [mapping.document(cast("DocumentRow", SimpleNamespace(**row))) for row in rows]
