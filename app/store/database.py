"""Opening the database: pragmas, numbered migrations with a backup first, and refusal of what cannot be trusted.

WAL with synchronous=FULL: a committed decision survives kill -9 and a power cut (docs/adr/0005). What a purge leaves
behind is the business of `app/store/scrubbing.py`, what is left of a damaged file that of `app/store/recovery.py`.
"""

from __future__ import annotations

import errno
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from importlib import resources
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from app.base.errors import FailureCode, KnownError
from app.store.refusals import DatabaseDamaged, DatabaseTooNew, FolderReadOnly, NotOurDatabase

APPLICATION_ID = 0x5AB1E001
BACKUP = re.compile(r"\.before-\d{4}(?:\.part)?")
"""What follows the database's name in the name of a copy that was made before a migration."""

_MIGRATION_NAME = re.compile(r"(\d{4})_\w+\.sql")
_TABLES_OF_OURS = {"job", "document", "entity", "page", "review_step"}
_NO_ROOM = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR_WRITE,  # a quota or a size limit: any error of a write but "no space left"
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_NOT_WRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}


class DatabaseFull(KnownError):
    """There was no room for a transaction: nothing of it was kept, all earlier ones stand, the next may be tried."""

    def __init__(self) -> None:
        super().__init__(FailureCode.DISK_FULL)


def migrations() -> list[tuple[int, str]]:
    """(number, SQL) of every migration in order."""
    found = []
    for entry in resources.files("app.store").joinpath("migrations").iterdir():
        match = _MIGRATION_NAME.fullmatch(entry.name)
        if match:
            found.append((int(match[1]), entry.read_text(encoding="utf-8")))
    return sorted(found)


def open_database(file: Path) -> Engine:
    """Open `file`, made and migrated as needed, for one thread. The engine holds a single connection.

    Every transaction starts with BEGIN IMMEDIATE: with plain BEGIN, a read that turns into a write fails at once
    when somebody else wrote meanwhile. Raises DatabaseTooNew, NotOurDatabase, DatabaseDamaged or FolderReadOnly, all
    without touching the file, and KnownError DISK_FULL.
    """
    _check_folder(file.parent)
    _check(file)
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            "temp_store=MEMORY",
            "busy_timeout=5000",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with told():
            _migrate(engine, file)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def told() -> Iterator[None]:
    """What the file system did to the database, in the program's own words.

    Raises DatabaseFull, DatabaseDamaged or FolderReadOnly in place of the driver's error.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        code = _code(error)
        if code in _NO_ROOM or code & 0xFF == sqlite3.SQLITE_FULL:
            raise DatabaseFull from None
        if code & 0xFF in _DAMAGED:
            raise DatabaseDamaged from None
        if code & 0xFF in _NOT_WRITABLE:
            raise FolderReadOnly from None
        raise


def _code(error: BaseException) -> int:
    cause = error.orig if isinstance(error, DBAPIError) else error
    return int(getattr(cause, "sqlite_errorcode", 0))


def _check_folder(folder: Path) -> None:
    """Refuse a folder nothing can be made in, before SQLite leaves half of its three files there."""
    probe = folder / f".sable-{os.getpid()}.probe"
    try:
        probe.touch(mode=0o600)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (KnownError(FailureCode.DISK_FULL) if full else FolderReadOnly()) from None
    finally:
        with suppress(OSError):
            probe.unlink()


def _check(file: Path) -> None:
    log = file.with_name(file.name + "-wal")
    if not file.exists() or file.stat().st_size == 0:
        if log.exists() and log.stat().st_size:
            raise DatabaseDamaged  # the log alone would be replayed into an empty file, or thrown away
        return
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if application != APPLICATION_ID:
                if tables >= _TABLES_OF_OURS:
                    raise DatabaseDamaged
                if tables or version:
                    raise NotOurDatabase
                return  # killed between making the file and its first migration
            if version > migrations()[-1][0]:
                raise DatabaseTooNew
            if version and not tables >= _TABLES_OF_OURS:
                raise DatabaseDamaged
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise DatabaseDamaged
    except sqlite3.DatabaseError as error:
        code = _code(error)
        if code in _NO_ROOM or code & 0xFF == sqlite3.SQLITE_FULL:
            raise DatabaseFull from None  # even reading a log needs an index beside it
        if code & 0xFF in _NOT_WRITABLE:
            raise FolderReadOnly from None
        raise DatabaseDamaged from None


def _migrate(engine: Engine, file: Path) -> None:
    with engine.connect() as connection:
        version = connection.execute(text("PRAGMA user_version")).scalar_one()
        connection.rollback()
    pending = [(number, sql) for number, sql in migrations() if number > version]
    if not pending:
        return
    if version:
        _back_up(engine, file.with_name(f"{file.name}.before-{pending[-1][0]:04d}"))
    for number, sql in pending:
        with engine.begin() as connection:
            for statement in statements(sql):
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA user_version = {number}")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _back_up(engine: Engine, backup: Path) -> None:
    """A copy with what is in the log too; under its name only when it is whole."""
    part = backup.with_name(f"{backup.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    raw = engine.raw_connection()
    try:
        with closing(sqlite3.connect(part)) as copy:
            raw.driver_connection.backup(copy)  # type: ignore[union-attr]
        part.replace(backup)
    finally:
        raw.close()
        part.unlink(missing_ok=True)


def statements(sql: str) -> Iterator[str]:
    """The statements of a script; a trigger is one, whatever semicolons it holds."""
    pending = ""
    for piece in sql.split(";"):
        pending += piece + ";"
        if sqlite3.complete_statement(pending):
            if pending.strip(" \n;"):
                yield pending
            pending = ""


def truncate_log(engine: Engine) -> bool:
    """Move the write-ahead log into the database and empty it. False where a reader or a full disk forbade it: all is
    safe then, and deleted text may still stand in the log."""
    return run_alone(engine, "PRAGMA wal_checkpoint(TRUNCATE)") == (0, 0, 0)


def run_alone(engine: Engine, statement: str) -> tuple[object, ...] | None:
    """Run one statement outside any transaction. Returns its first row, () where it has none, None where the database
    was in use or had no room for it."""
    raw = engine.raw_connection()
    try:
        row = raw.driver_connection.execute(statement).fetchone()  # type: ignore[union-attr]
        return tuple(row) if row else ()
    except sqlite3.OperationalError as error:
        code = _code(error)
        if code in _NO_ROOM or code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL):
            return None
        raise
    finally:
        raw.close()
