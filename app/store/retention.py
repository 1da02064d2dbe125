"""The end of documents: what a purge or an expiry empties, and the tombstone it leaves."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy
from sqlalchemy import delete, func, insert, or_, update
from sqlmodel import Session, col, select

from app.base.errors import FailureCode, KnownError
from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.entities import Decision
from app.domain.jobs import WORKING, Status, check_transition
from app.domain.retention import Retention, Tombstone
from app.store import attached, mapping, scrubbing
from app.store.attached import Attached
from app.store.certificate_json import output_sha256, without_names
from app.store.tables import (
    CommentRow,
    DocumentRow,
    EntityRow,
    JobRow,
    MetadataRow,
    PageRow,
    ReviewStepRow,
    TombstoneRow,
)
from app.store.term_rows import forget_terms
from app.store.transactions import Happened, Transactions
from app.store.vault import FOLDER, Vault

_LOG = logging.getLogger(__name__)

GONE = frozenset({Status.EXPIRED, Status.PURGED})
_GONE = [status.value for status in sorted(GONE)]
_WORKING = [status.value for status in sorted(WORKING)]
_AT_ONCE = 500


class _Ending(NamedTuple):
    """The columns of a document that its end is about; rows of the table itself would be too slow by the thousand."""

    id: str
    job_id: str
    status: str
    sha256: str
    page_count: int
    created_at: str
    certificate: str
    output_path: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a job stands as its retention sees it: documents by status, and when any of it last changed."""

    job_id: str
    retention: Retention
    statuses: dict[Status, int]
    changed_at: datetime


class RetentionStore(Transactions):
    """The part of the repository that ends documents."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self._file = file
        self.vault = Vault(file.parent / FOLDER)
        self.attached = Attached(file.parent / attached.FOLDER)
        if scrubbing.is_pending(file):
            self.scrub()

    def set_hold(self, job_id: str, hold: bool) -> ChangeSet:
        """Lay a job on hold, or lift the hold: nothing of it expires or is purged meanwhile."""
        with self._session() as session, session.begin():
            row = self._job_row(session, job_id)
            before = bool(row.hold)
            if before == hold:
                return ChangeSet()
            row.hold = int(hold)
            row.updated_at = mapping.now()
            session.add(row)
            words = {True: "hold", False: "none"}
            self._record(session, [Happened(AuditAction.JOB_HOLD, job_id, before=words[before], after=words[hold])])
        return ChangeSet(jobs=frozenset({job_id}))

    def tombstone(self, document_id: str) -> Tombstone | None:
        """What is left of a document that expired or was purged, None where it did not end."""
        with self._session() as session:
            row = session.get(TombstoneRow, document_id)
            return _tombstone(row) if row else None

    def tombstones(self, job_id: str) -> list[Tombstone]:
        """The tombstones of a job, in the order of their ends."""
        query = select(TombstoneRow).where(TombstoneRow.job_id == job_id)
        with self._session() as session:
            return [_tombstone(row) for row in session.exec(query.order_by(col(TombstoneRow.ended_at)))]

    def standings(self) -> list[Standing]:
        """Every job that still has a document which did not end, oldest first."""
        query = (
            select(DocumentRow.job_id, DocumentRow.status, func.count(), func.max(DocumentRow.updated_at))
            .where(col(DocumentRow.status).not_in(_GONE))
            .group_by(DocumentRow.job_id, DocumentRow.status)
        )
        with self._session() as session:
            statuses: dict[str, dict[Status, int]] = {}
            changed: dict[str, str] = {}
            for job_id, status, count, last in session.exec(query):
                statuses.setdefault(job_id, {})[Status(status)] = count
                changed[job_id] = max(changed.get(job_id, ""), last)
            rows = session.exec(select(JobRow).order_by(col(JobRow.created_at), JobRow.id)).all()
        return [
            Standing(
                row.id,
                mapping.job(row).settings.retention,
                statuses[row.id],
                datetime.fromisoformat(max(changed[row.id], row.updated_at)),
            )
            for row in rows
            if row.id in statuses
        ]

    def released_until(self, moment: datetime) -> list[tuple[str, str, str]]:
        """(document id, output path, certificate JSON) of documents whose released file's time is over at `moment`."""
        query = (
            select(DocumentRow.id, DocumentRow.output_path, DocumentRow.certificate)
            .join(JobRow, col(JobRow.id) == DocumentRow.job_id)
            .where(
                col(JobRow.released_file_until) <= mapping.moment_text(moment),
                JobRow.hold == 0,
                DocumentRow.output_path != "",
                DocumentRow.certificate != "",
                col(DocumentRow.status).in_([Status.FINISHED.value, Status.EXPIRED.value]),
            )
        )
        with self._session() as session:
            return [(i, output, certificate) for i, output, certificate in session.exec(query)]

    def released_files(self, ids: Sequence[str]) -> list[tuple[str, str, str]]:
        """(document id, output path, certificate JSON) of those of the documents that have a certificate."""
        found: list[tuple[str, str, str]] = []
        with self._session() as session:
            for some in _parts(ids):
                query = select(DocumentRow.id, DocumentRow.output_path, DocumentRow.certificate).where(
                    col(DocumentRow.id).in_(some), DocumentRow.output_path != "", DocumentRow.certificate != ""
                )
                found += [(i, output, certificate) for i, output, certificate in session.exec(query)]
        return found

    def note_file_expired(self, document_id: str) -> ChangeSet:
        """Note that the released file's time is over and the file gone. An expired document forgets where it lay."""
        with self._session() as session, session.begin():
            row = self._row(session, document_id)
            self._record(
                session,
                [Happened(AuditAction.EXPIRED, row.job_id, document_id, before=row.status, after="releasedFile")],
            )
            if Status(row.status) in GONE:
                self._mark()
                row.output_path = row.certificate = ""
            row.updated_at = mapping.now()
            session.add(row)
        return ChangeSet(frozenset({row.job_id}), frozenset({document_id}))

    def working_copies(self, moment: datetime) -> set[str]:
        """Hashes of the originals whose working copy is needed at `moment`: one living document of a job that asked for
        copies is enough. What a worker has at the moment keeps its copy."""
        limit = mapping.moment_text(moment)
        query = (
            select(DocumentRow.sha256)
            .join(JobRow, col(JobRow.id) == DocumentRow.job_id)
            .where(
                col(DocumentRow.status).not_in(_GONE),
                col(JobRow.working_copy_until).is_not(None),
                or_(
                    col(JobRow.working_copy_until) > limit,
                    col(JobRow.hold) == 1,
                    col(DocumentRow.status).in_(_WORKING),
                ),
            )
            .distinct()
        )
        with self._session() as session:
            return set(session.exec(query)) - {""}

    def attached_files(self) -> set[Path]:
        """The attached files that documents read which did not end."""
        query = select(DocumentRow.path).where(col(DocumentRow.status).not_in(_GONE), DocumentRow.path != "")
        with self._session() as session:
            return {path for text in session.exec(query) if self.attached.has(path := Path(text))}

    def end_documents(
        self, ids: Sequence[str], status: Status, reason: str, *, keep_output: bool = False, scrub: bool = True
    ) -> ChangeSet:
        """Empty every text of documents, leave their tombstones and make them `expired` or `purged`, all or none.

        Pages, entities, review steps and names go; a job whose documents have all ended loses its name, its lists and
        its metadata. The certificate of an expired document stays without its names, and with `keep_output` the place
        of its released file. Raises KnownError ON_HOLD, IllegalTransition where work is under way, and KnownError
        DISK_FULL where the purge could not be marked. What cannot be scrubbed from the files now is scrubbed at the
        next chance; without `scrub` the caller does it, once for many.
        """
        with self._session() as session, session.begin():
            rows = self._to_end(session, ids, status)
            if not rows:
                return ChangeSet()
            jobs = {row.job_id for row in rows}
            self._mark()
            self._bury(session, [row for row in rows if Status(row.status) not in GONE], reason)
            action = AuditAction.PURGED if status is Status.PURGED else AuditAction.EXPIRED
            self._record(
                session,
                [Happened(action, row.job_id, row.id, before=row.status, after=status.value) for row in rows],
            )
            session.execute(update(DocumentRow), [_emptied(row, status, keep_output=keep_output) for row in rows])
            self._empty_jobs(session, jobs)
        if scrub:
            self.scrub()
        return ChangeSet(frozenset(jobs), frozenset(row.id for row in rows))

    def check_may_end(self, ids: Sequence[str], status: Status) -> None:
        """Raise what `end_documents` would refuse: KnownError ON_HOLD or IllegalTransition."""
        with self._session() as session:
            self._to_end(session, ids, status)

    def delete_job(self, job_id: str) -> ChangeSet:
        """Delete a job with everything under it; no tombstone stays, so this is for what was never worked on.

        Raises KnownError ON_HOLD.
        """
        with self._session() as session, session.begin():
            held = session.exec(select(JobRow.hold).where(JobRow.id == job_id)).first()
            if held:
                raise KnownError(FailureCode.ON_HOLD)
            ids = session.exec(select(DocumentRow.id).where(DocumentRow.job_id == job_id)).all()
            self._mark()
            session.execute(delete(JobRow).where(col(JobRow.id) == job_id))
            self._record(session, [Happened(AuditAction.JOB_DELETED, job_id)])
        self.scrub()
        return ChangeSet(jobs=frozenset({job_id}), documents=frozenset(ids))

    def empty_job(self, job_id: str) -> ChangeSet:
        """Empty the texts of a job none of whose documents lives. Raises KnownError ON_HOLD."""
        with self._session() as session, session.begin():
            if self._job_row(session, job_id).hold:
                raise KnownError(FailureCode.ON_HOLD)
            self._mark()
            self._empty_jobs(session, {job_id})
        self.scrub()
        return ChangeSet(jobs=frozenset({job_id}))

    def scrub(self) -> bool:
        """Remove what was purged from every file of the data folder. False where something was in the way: the next
        purge, the next start or `run_retention` tries again."""
        try:
            self.vault.sweep(self.working_copies(datetime.now(UTC)))
            self.attached.sweep(self.attached_files())
            done = scrubbing.scrub(self._engine, self._file)
        except OSError:
            done = False
        if not done:
            _LOG.warning("traces of a purge could not be removed yet")
        return done

    @property
    def scrub_pending(self) -> bool:
        """True where traces of a purge may still stand in a file."""
        return scrubbing.is_pending(self._file)

    def _mark(self) -> None:
        try:
            scrubbing.mark(self._file)
        except OSError:
            raise KnownError(FailureCode.DISK_FULL) from None

    @staticmethod
    def _to_end(session: Session, ids: Sequence[str], status: Status) -> list[_Ending]:
        columns = [getattr(DocumentRow, name) for name in _Ending._fields]
        rows: list[_Ending] = []
        for some in _parts(ids):
            found = session.execute(
                sqlalchemy.select(*columns).where(
                    col(DocumentRow.id).in_(some), col(DocumentRow.status) != status.value
                )
            )
            rows += [_Ending(*row) for row in found]
        jobs = sorted({row.job_id for row in rows})
        for part in _parts(jobs):
            if session.exec(select(JobRow.id).where(col(JobRow.id).in_(part), JobRow.hold == 1).limit(1)).first():
                raise KnownError(FailureCode.ON_HOLD)
        for row in rows:
            check_transition(Status(row.status), status)
        return rows

    def _bury(self, session: Session, rows: Sequence[_Ending], reason: str) -> None:
        for some in _parts([row.id for row in rows]):
            counts = {
                (document_id, decision): count
                for document_id, decision, count in session.exec(
                    select(EntityRow.document_id, EntityRow.decision, func.count())
                    .where(col(EntityRow.document_id).in_(some))
                    .group_by(EntityRow.document_id, EntityRow.decision)
                )
            }
            chosen = set(some)
            stones = [
                {
                    "document_id": row.id,
                    "job_id": row.job_id,
                    "sha256": row.sha256,
                    "output_sha256": output_sha256(row.certificate),
                    "page_count": row.page_count,
                    "accepted": counts.get((row.id, Decision.ACCEPTED.value), 0),
                    "rejected": counts.get((row.id, Decision.REJECTED.value), 0),
                    "created_at": row.created_at,
                    "ended_at": mapping.now(),
                    "ended_by": self.actor,
                    "reason": reason,
                }
                for row in rows
                if row.id in chosen
            ]
            session.execute(insert(TombstoneRow), stones)
            for table in (EntityRow, PageRow, ReviewStepRow, CommentRow):
                session.execute(delete(table).where(col(table.document_id).in_(some)))
            forget_terms(session, some)

    @staticmethod
    def _empty_jobs(session: Session, jobs: Iterable[str]) -> None:
        for some in _parts(sorted(jobs)):
            living = set(
                session.exec(
                    select(DocumentRow.job_id)
                    .where(col(DocumentRow.job_id).in_(some), col(DocumentRow.status).not_in(_GONE))
                    .distinct()
                )
            )
            ended = [job_id for job_id in some if job_id not in living]
            session.execute(delete(MetadataRow).where(col(MetadataRow.job_id).in_(ended)))
            session.execute(
                update(JobRow)
                .where(col(JobRow.id).in_(ended))
                .values(
                    name="",
                    always_terms="[]",
                    never_terms="[]",
                    requester="[]",
                    seen_pictures="[]",
                    boxes="{}",
                    updated_at=mapping.now(),
                )
            )


def _emptied(row: _Ending, status: Status, *, keep_output: bool) -> dict[str, Any]:
    """The columns of a document that ended."""
    certificate = without_names(row.certificate) if status is Status.EXPIRED else ""
    return {
        "id": row.id,
        "path": "",
        "file_name": "",
        "name_folded": "",
        "models": "",
        "facts": "",
        "unchecked": "",
        "seen_regions": mapping.keys_json(()),
        "root": "",
        "certificate": certificate,
        "output_path": row.output_path if keep_output and certificate else "",
        "replace_output": 0,
        "failure": None,
        "failure_page": None,
        "status": status.value,
        "updated_at": mapping.now(),
    }


def _parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Ids in parts that one statement can hold."""
    unique = list(dict.fromkeys(ids))
    for start in range(0, len(unique), _AT_ONCE):
        yield unique[start : start + _AT_ONCE]


def _tombstone(row: TombstoneRow) -> Tombstone:
    return Tombstone(
        document_id=row.document_id,
        job_id=row.job_id,
        sha256=row.sha256,
        output_sha256=row.output_sha256,
        page_count=row.page_count,
        accepted=row.accepted,
        rejected=row.rejected,
        created_at=datetime.fromisoformat(row.created_at),
        ended_at=datetime.fromisoformat(row.ended_at),
        ended_by=row.ended_by,
        reason=row.reason,
    )
