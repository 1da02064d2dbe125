"""What every part of the repository stands on: one engine, one writer, and an audit line in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func
from sqlmodel import Session, col, select

from app.domain.audit import FIRST, AuditAction, AuditLine, hash_of
from app.domain.changes import ChangeSet
from app.domain.entities import Decision
from app.domain.geometry import Matrix
from app.store import mapping
from app.store.database import open_database, truncate_log
from app.store.tables import AuditRow, DocumentRow, EntityRow, JobRow, PageRow


class NotFound(Exception):
    """There is no such job, document, person or entity any more."""


_COLUMNS = mapping.AUDIT_COLUMNS
_APPEND = f"INSERT INTO audit ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' for _ in _COLUMNS)})"


class Frozen(Exception):
    """The document's decisions can not change in its present status."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What goes into an audit line: codes and ids, never text of a document."""

    action: AuditAction
    job_id: str = ""
    document_id: str = ""
    subject: str = ""
    before: str = ""
    after: str = ""


class Transactions:
    """The database file, opened for one thread. `actor` is the id of the person in whose name changes are made."""

    _joined: Connection | None = None

    def __init__(self, file: Path) -> None:
        self._engine = open_database(file)
        self.actor = ""
        self._views: dict[str, tuple[str, Mapping[int, Matrix]]] = {}

    def act_as(self, person_id: str) -> None:
        """From now on changes are recorded as this person's; "" is the program itself."""
        self.actor = person_id

    def close(self) -> None:
        truncate_log(self._engine)
        self._engine.dispose()

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Everything that is done with the store inside is one transaction: all of it is kept, or nothing where an
        error or a kill ends it. An error must leave it: what follows one could not be kept either."""
        if self._joined is not None:
            yield
            return
        with self._engine.begin() as connection:
            self._joined = connection
            try:
                yield
            finally:
                self._joined = None

    def _session(self) -> Session:
        # A session that joins a transaction under way does not end it (`join_transaction_mode`).
        return Session(self._joined or self._engine, expire_on_commit=False)

    def _record(self, session: Session, happened: Iterable[Happened]) -> None:
        """Append audit lines to the chain, in the transaction of what they tell."""
        previous = session.exec(select(AuditRow.hash).order_by(col(AuditRow.sequence).desc()).limit(1)).first() or FIRST
        moment = mapping.now()
        rows = []
        for one in happened:
            line = AuditLine(
                at=moment,
                actor=self.actor,
                action=one.action.value,
                job_id=one.job_id,
                document_id=one.document_id,
                subject=one.subject,
                before=one.before,
                after=one.after,
                previous=previous,
            )
            previous = hash_of(line)
            rows.append(mapping.audit_values(line, previous))
        if rows:
            # As the driver has it: of 50,000 lines the mapper's own bookkeeping takes as long as the file.
            session.connection().exec_driver_sql(_APPEND, rows)

    @staticmethod
    def _row(session: Session, document_id: str) -> DocumentRow:
        row = session.get(DocumentRow, document_id)
        if row is None:
            raise NotFound(document_id)
        return row

    @staticmethod
    def _job_row(session: Session, job_id: str) -> JobRow:
        row = session.get(JobRow, job_id)
        if row is None:
            raise NotFound(job_id)
        return row

    def _change(
        self, document_id: str, change: Callable[[DocumentRow], Happened | None], *, quietly: bool = False
    ) -> ChangeSet:
        """Change one document in a transaction of its own; `quietly` leaves the time of its last change alone."""
        with self._session() as session, session.begin():
            row = self._row(session, document_id)
            happened = change(row)
            if not quietly:
                row.updated_at = mapping.now()
            session.add(row)
            if happened is not None:
                self._record(session, (happened,))
            return ChangeSet(jobs=frozenset({row.job_id}), documents=frozenset({document_id}))

    def _touched(
        self, session: Session, document_id: str, entity_ids: Iterable[str], decided: Iterable[str] = ()
    ) -> ChangeSet:
        row = self._row(session, document_id)
        self._count(session, row)
        row.updated_at = mapping.now()
        session.add(row)
        changed = frozenset(entity_ids)
        return ChangeSet(frozenset({row.job_id}), frozenset({document_id}), changed, frozenset(decided))

    @staticmethod
    def _decisions(session: Session, document_id: str) -> dict[str, int]:
        """How many hits of a document have which decision."""
        query = select(EntityRow.decision, func.count()).where(EntityRow.document_id == document_id)
        return dict(session.execute(query.group_by(EntityRow.decision)).all())

    @staticmethod
    def _count(session: Session, row: DocumentRow) -> None:
        counts = Transactions._decisions(session, row.id)
        row.hits_open = counts.get(Decision.OPEN.value, 0)
        row.hits_total = sum(counts.values())
        row.pages_done = session.exec(
            select(func.count()).select_from(PageRow).where(PageRow.document_id == row.id, PageRow.detected == 1)
        ).one()
