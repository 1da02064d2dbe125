"""What is left of a damaged database, brought into a new one, with what was lost named (docs/adr/0012)."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from app.base.errors import FailureCode, KnownError
from app.domain.audit import AuditAction
from app.domain.comments import CommentKind
from app.domain.jobs import Status
from app.domain.people import ReviewPolicy, SecondReview
from app.domain.retention import Keeping
from app.store import mapping, tables
from app.store.database import open_database, told, truncate_log
from app.store.pages import Record, Value, read_pages
from app.store.refusals import FolderReadOnly

_PARENTS_FIRST = (
    "job", "job_metadata", "document", "page", "entity", "review_step", "comment", "person", "tombstone", "audit",
)  # fmt: skip
_SCHEMA_KINDS = ("table", "index", "trigger", "view")
_ENDED_FOR_GOOD = (Status.REJECTED.value, Status.EXPIRED.value, Status.PURGED.value)


@dataclass(frozen=True, slots=True)
class Recovery:
    """What became of a damaged database. Rows by table; of what is `lost` at least so many, as far as the rest tells.

    `aside` is where the damaged file was put, `read_again` the documents that are queued again because something of
    them is missing: what had been decided of the rest is kept.
    """

    aside: Path
    kept: dict[str, int]
    lost: dict[str, int]
    read_again: tuple[str, ...] = ()


@dataclass(slots=True)
class _Table:
    name: str
    columns: list[str]
    affinities: list[str]
    defaults: list[Value]
    least: int
    has_rowid: bool
    rows: list[dict[str, Value]] = field(default_factory=list)


def recover_damaged(file: Path) -> Recovery:
    """Build a new database from every row of a damaged one that can be read, and put it in its place.

    Nothing but the log and the pages' own content is believed. A document of which something is missing is queued
    again, so that nothing is released by half of its decisions; of a job whose own row is lost nobody knows the policy
    any more, so its reviews need a second one and nothing of it expires. The damaged file is kept beside the new one.
    Raises KnownError DISK_FULL or FolderReadOnly; the damaged file is as it was then.
    """
    part = file.with_name(f"{file.name}.recovering")
    _remove(part)
    source, log = _source(file)
    found = read_pages(source, log)
    try:
        with told():
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            engine = open_database(part)
            raw = engine.raw_connection()
            connection: sqlite3.Connection = raw.driver_connection  # type: ignore[assignment]
            try:
                kept, lost, again = _fill(connection, found.records())
            finally:
                raw.close()
                truncate_log(engine)
                engine.dispose()
        aside = _swap(file, part)
    except OSError as error:
        _remove(part)
        raise _in_words(error) from None
    except BaseException:
        _remove(part)
        raise
    return Recovery(aside, kept, lost, again)


def _fill(
    connection: sqlite3.Connection, records: Iterator[Record]
) -> tuple[dict[str, int], dict[str, int], tuple[str, ...]]:
    shapes = _shapes(connection)
    numbers = [0]
    for record in records:
        _sort(record, shapes, numbers)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    for name in _PARENTS_FIRST:
        shape = shapes[name]
        names = ", ".join(f'"{column}"' for column in shape.columns)
        places = ", ".join(f":{column}" for column in shape.columns)
        connection.executemany(f"INSERT OR IGNORE INTO {name} ({names}) VALUES ({places})", shape.rows)
    lost = _lost(connection, max(numbers))
    again = _mend(connection)
    last = max([*numbers, connection.execute("SELECT coalesce(max(sequence), 0) FROM audit").fetchone()[0]])
    connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'audit'", (last,))
    if last and not connection.execute("SELECT 1 FROM sqlite_sequence WHERE name = 'audit'").fetchone():
        connection.execute("INSERT INTO sqlite_sequence VALUES ('audit', ?)", (last,))
    kept = {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in _PARENTS_FIRST}
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise AssertionError("a recovered row without its parent")
    return kept, {name: count for name, count in lost.items() if count}, again


def _shapes(connection: sqlite3.Connection) -> dict[str, _Table]:
    shapes = {}
    for name in _PARENTS_FIRST:
        info = connection.execute(f"PRAGMA table_info({name})").fetchall()
        (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        # A column that was added later has a default, or may be empty; a row of an earlier version ends before it.
        optional = [row[4] is not None or not row[3] for row in info]
        least = len(info)
        while least and optional[least - 1]:
            least -= 1
        shapes[name] = _Table(
            name,
            [row[1] for row in info],
            [row[2] for row in info],
            [connection.execute(f"SELECT {row[4] or 'NULL'}").fetchone()[0] for row in info],
            least,
            "WITHOUT ROWID" not in sql.upper(),
        )
    return shapes


def _sort(record: Record, shapes: dict[str, _Table], numbers: list[int]) -> None:
    """Put a record into the table it is of, by the number and the kinds of its values."""
    values = record.values
    if record.rowid is not None and len(values) == 2 and values[0] == "audit" and isinstance(values[1], int):
        numbers.append(values[1])  # sqlite_sequence: the highest number that was ever given to a line of the record
        return
    if len(values) == 5 and values[0] in _SCHEMA_KINDS and record.rowid is not None:
        return
    for shape in sorted(shapes.values(), key=lambda s: len(s.columns)):
        if shape.has_rowid != (record.rowid is not None) or not shape.least <= len(values) <= len(shape.columns):
            continue
        row = dict(zip(shape.columns, [*values, *shape.defaults[len(values) :]], strict=True))
        if shape.name == "audit":
            row["sequence"] = record.rowid
        if _fits(shape, row) and _is_sound(shape.name, row):
            shape.rows.append(row)
            return


def _fits(shape: _Table, row: dict[str, Value]) -> bool:
    kinds: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "REAL": (int, float)}
    for column, affinity, default in zip(shape.columns, shape.affinities, shape.defaults, strict=True):
        value = row[column]
        if value is None and default is None:
            continue  # checked by the database where it must not be
        if not isinstance(value, kinds[affinity]):
            return False
    return True


_READERS: dict[str, Callable[[dict[str, Any]], object]] = {
    "job": lambda row: mapping.job(tables.JobRow(**row)),
    "document": lambda row: mapping.document(tables.DocumentRow(**row)),
    "page": lambda row: mapping.page(tables.PageRow(**row)),
    "entity": lambda row: mapping.entity(tables.EntityRow(**row)),
    "review_step": lambda row: mapping.step(tables.ReviewStepRow(**row)),
    "comment": lambda row: CommentKind(row["kind"]),
    "audit": lambda row: AuditAction(row["action"]),
}


def _is_sound(name: str, row: dict[str, Value]) -> bool:
    reader = _READERS.get(name)
    if reader is None:
        return True
    try:
        reader(row)
    except (ValueError, TypeError, KeyError, ValidationError):
        return False
    return True


def _count(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0] or 0)


def _lost(connection: sqlite3.Connection, last_line: int) -> dict[str, int]:
    """What the rows that are there say about those that are not."""
    living = "status NOT IN ('expired', 'purged')"
    audited = "SELECT document_id FROM audit WHERE action = '{}' AND job_id NOT IN ({})"
    deleted = "SELECT job_id FROM audit WHERE action = 'job.deleted'"
    mentioned = " UNION ".join(
        [
            audited.format(AuditAction.DOCUMENT_ADDED.value, deleted),
            *(f"SELECT document_id FROM {table}" for table in ("page", "entity", "review_step")),
        ]
    )
    return {
        "job": _count(
            connection,
            "SELECT count(*) FROM (SELECT job_id FROM document UNION SELECT job_id FROM job_metadata UNION"
            f" SELECT job_id FROM audit WHERE action = 'job.added' AND job_id NOT IN ({deleted}))"
            " WHERE job_id NOT IN (SELECT id FROM job)",
        ),
        "job_metadata": _count(
            connection,
            "SELECT sum(missing) FROM"
            " (SELECT max(position) + 1 - count(*) AS missing FROM job_metadata GROUP BY job_id)",
        ),
        "document": _count(
            connection, f"SELECT count(*) FROM ({mentioned}) WHERE document_id NOT IN (SELECT id FROM document)"
        ),
        "page": _count(
            connection,
            "SELECT sum(page_count - (SELECT count(*) FROM page WHERE document_id = document.id))"
            f" FROM document WHERE {living}",
        )
        + _orphans(connection, "page"),
        "entity": _count(
            connection,
            "SELECT sum(max(0, hits_total - (SELECT count(*) FROM entity WHERE document_id = document.id)))"
            f" FROM document WHERE {living}",
        )
        + _orphans(connection, "entity"),
        "review_step": _count(
            connection,
            "SELECT sum(missing) FROM (SELECT max(position) - count(*) AS missing FROM review_step"
            " WHERE document_id IN (SELECT id FROM document) GROUP BY document_id)",
        )
        + _orphans(connection, "review_step"),
        "comment": _orphans(connection, "comment"),
        "person": _count(
            connection,
            "SELECT count(DISTINCT subject) FROM audit WHERE action = 'person.added'"
            " AND subject NOT IN (SELECT id FROM person)",
        ),
        "tombstone": _count(
            connection,
            "SELECT count(*) FROM document WHERE status IN ('expired', 'purged')"
            " AND id NOT IN (SELECT document_id FROM tombstone)",
        ),
        "audit": max(last_line, _count(connection, "SELECT max(sequence) FROM audit"))
        - _count(connection, "SELECT count(*) FROM audit"),
    }


def _orphans(connection: sqlite3.Connection, table: str) -> int:
    return _count(connection, f"SELECT count(*) FROM {table} WHERE document_id NOT IN (SELECT id FROM document)")


def _mend(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Make the rows that are there consistent. Returns the documents that are queued again."""
    for table in ("page", "entity", "review_step", "comment"):
        connection.execute(f"DELETE FROM {table} WHERE document_id NOT IN (SELECT id FROM document)")
    connection.execute(
        "INSERT INTO job (id, name, profile, categories, created_at, updated_at, second_review, keeping, started_at)"
        " SELECT job_id, '', '', '', min(created_at), max(updated_at), ?, ?, min(created_at)"
        " FROM document WHERE job_id NOT IN (SELECT id FROM job) GROUP BY job_id",
        (str(ReviewPolicy(SecondReview.ALL)), Keeping.KEEP.value),
    )
    connection.execute("DELETE FROM job_metadata WHERE job_id NOT IN (SELECT id FROM job)")
    ids = [
        document_id
        for (document_id,) in connection.execute(
            "SELECT id FROM document WHERE status NOT IN (?, ?, ?)"
            " AND (page_count <> (SELECT count(*) FROM page WHERE document_id = document.id)"
            " OR hits_total <> (SELECT count(*) FROM entity WHERE document_id = document.id)"
            " OR (SELECT coalesce(max(position) - count(*), 0) FROM review_step WHERE document_id = document.id) <> 0)",
            _ENDED_FOR_GOOD,
        )
    ]
    for table, change in (("page", "UPDATE page SET detected = 0"), ("review_step", "DELETE FROM review_step")):
        connection.executemany(f"{change} WHERE {table}.document_id = ?", [(i,) for i in ids])
    connection.executemany(
        "UPDATE document SET status = CASE WHEN status IN ('preflight', 'paused') THEN status ELSE 'queued' END,"
        " failure = NULL, failure_page = NULL, attempts = 0, models = '', unread_acknowledged = 0, seen_regions = '[]',"
        " reviewed_by = '', reviewed_at = NULL, approved_by = '', approved_at = NULL, pages_done = 0,"
        " hits_total = (SELECT count(*) FROM entity WHERE document_id = document.id),"
        " hits_open = (SELECT count(*) FROM entity WHERE document_id = document.id AND decision = 'open')"
        " WHERE id = ?",
        [(i,) for i in ids],
    )
    return tuple(ids)


def _source(file: Path) -> tuple[Path, Path]:
    """The damaged file and its log. The log lies aside already where the last attempt ended between its two steps."""
    for aside in sorted(file.parent.glob(f"{file.name}.damaged-*")):
        with suppress(OSError):
            if aside.samefile(file):
                return aside, aside.with_name(f"{aside.name}-wal")
    return file, file.with_name(f"{file.name}-wal")


def _swap(file: Path, part: Path) -> Path:
    """Give the damaged file another name, then the new one its. Killed in between, the damaged one still has both."""
    aside, log = _source(file)
    if aside == file:
        number = 1
        while any(file.parent.glob(f"{file.name}.damaged-{number}*")):
            number += 1
        aside = file.with_name(f"{file.name}.damaged-{number}")
        for old, new in ((log, aside.with_name(f"{aside.name}-wal")), (file, aside)):
            if old.exists():
                _second_name(old, new)
    for rest in ("-wal", "-shm"):  # a log of the damaged file would be played into the new one
        file.with_name(file.name + rest).unlink(missing_ok=True)
    part.replace(file)
    return aside


def _second_name(old: Path, new: Path) -> None:
    try:
        new.hardlink_to(old)
    except OSError:  # a file system without hard links
        with old.open("rb") as source, closing(os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT, 0o600), "wb")) as copy:
            shutil.copyfileobj(source, copy)
            copy.flush()
            os.fsync(copy.fileno())


def _remove(part: Path) -> None:
    for rest in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + rest).unlink(missing_ok=True)


def _in_words(error: OSError) -> Exception:
    return FolderReadOnly() if isinstance(error, PermissionError) else KnownError(FailureCode.DISK_FULL)
