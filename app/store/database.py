"""Opening the database: pragmas, numbered migrations with a backup first, and refusal of a newer file.

WAL with synchronous=FULL: a committed decision survives kill -9 and a power cut. `secure_delete` overwrites what is
deleted and `purge` truncates the write-ahead log, so that no byte of purged text stays in a file (docs/adr/0005).
"""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, text
from sqlalchemy.pool import StaticPool

APPLICATION_ID = 0x5AB1E001
_MIGRATION_NAME = re.compile(r"(\d{4})_\w+\.sql")


class DatabaseTooNew(Exception):
    """The file was written by a newer version of the program; it was not touched."""


class NotOurDatabase(Exception):
    """The file is a SQLite database of another program, or damaged; it was not touched."""


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
    when somebody else wrote meanwhile. Raises DatabaseTooNew or NotOurDatabase, both without touching the file.
    """
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

    _migrate(engine, file)
    return engine


def _check(file: Path) -> None:
    if not file.exists() or file.stat().st_size == 0:
        return
    try:
        with sqlite3.connect(f"file:{file.as_posix()}?mode=ro", uri=True) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.close()
    except sqlite3.DatabaseError:
        raise NotOurDatabase from None
    if application != APPLICATION_ID:
        raise NotOurDatabase
    if version > migrations()[-1][0]:
        raise DatabaseTooNew


def _migrate(engine: Engine, file: Path) -> None:
    with engine.connect() as connection:
        version = connection.execute(text("PRAGMA user_version")).scalar_one()
        connection.rollback()
    pending = [(number, sql) for number, sql in migrations() if number > version]
    if not pending:
        return
    if version:
        with engine.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        shutil.copyfile(file, file.with_name(f"{file.name}.before-{pending[-1][0]:04d}"))
    for number, sql in pending:
        with engine.begin() as connection:
            for statement in statements(sql):
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA user_version = {number}")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def statements(sql: str) -> Iterator[str]:
    """The statements of a script; a trigger is one, whatever semicolons it holds."""
    pending = ""
    for piece in sql.split(";"):
        pending += piece + ";"
        if sqlite3.complete_statement(pending):
            if pending.strip(" \n;"):
                yield pending
            pending = ""


def truncate_log(engine: Engine) -> None:
    """Move the write-ahead log into the database and empty it: after a purge, no deleted text may stay there."""
    raw = engine.raw_connection()
    try:
        raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
    finally:
        raw.close()
