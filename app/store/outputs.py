"""Where released files go: the places of a whole job, read and changed at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import update
from sqlmodel import col, select

from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.jobs import Status
from app.store import mapping
from app.store.certificate_json import output_sha256
from app.store.tables import DocumentRow
from app.store.transactions import Happened, Transactions

_SETTLED = frozenset({Status.REDACTING, Status.VERIFYING, Status.FINISHED, Status.EXPIRED, Status.PURGED})


@dataclass(frozen=True, slots=True)
class Place:
    """A document, the folder its place in the output tree is relative to (None: not known), and its output.

    `settled` where the file was released, or its release is under way: it goes nowhere else any more.
    """

    document_id: str
    path: Path
    root: Path | None
    output_path: Path
    settled: bool


class OutputsStore(Transactions):
    """The part of the repository that knows where released files go."""

    def places(self, job_id: str) -> list[Place]:
        """Every document of a job that did not end, in its order."""
        columns = (
            DocumentRow.id,
            DocumentRow.path,
            DocumentRow.root,
            DocumentRow.output_path,
            DocumentRow.status,
            DocumentRow.certificate,
        )
        query = (
            select(*columns)  # type: ignore[call-overload]
            .where(DocumentRow.job_id == job_id, DocumentRow.path != "")
            .order_by(col(DocumentRow.position))
        )
        with self._session() as session:
            rows = session.execute(query).all()
        return [
            Place(
                document_id,
                Path(path),
                Path(root) if root else None,
                Path(output),
                Status(status) in _SETTLED or _is_released(Status(status), certificate),
            )
            for document_id, path, root, output, status, certificate in rows
        ]

    def set_outputs(self, job_id: str, outputs: Mapping[str, Path]) -> ChangeSet:
        """Choose where the released files of documents (by id) of one job go, all or none."""
        if not outputs:
            return ChangeSet()
        moment = mapping.now()
        with self._session() as session, session.begin():
            session.execute(
                update(DocumentRow),
                [{"id": key, "output_path": str(path), "updated_at": moment} for key, path in outputs.items()],
            )
            self._record(session, [Happened(AuditAction.DOCUMENT_OUTPUT, job_id, key) for key in outputs])
        return ChangeSet(frozenset({job_id}), frozenset(outputs))


def _is_released(status: Status, certificate: str) -> bool:
    """True where a file got its name, whatever followed. A release that found no place for its file noted its
    certificate too; that document waits for a remedy, and another folder is one."""
    return status is not Status.ATTENTION and bool(certificate and output_sha256(certificate))
