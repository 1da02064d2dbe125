"""Reading the database while another process owns it: nothing is made, migrated, locked or written."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool

from app.store.database import APPLICATION_ID, migrations, told
from app.store.refusals import DatabaseTooNew, NotOurDatabase
from app.store.store import Store
from app.store.vault import FOLDER, Vault


class NotReady(Exception):
    """There is no database yet, or one of an earlier version: somebody who owns the folder has to make it first."""


class ReadOnlyStore(Store):
    """The repository for looking only. Each query sees one committed state, whatever is written meanwhile.

    Raises NotReady, NotOurDatabase, DatabaseDamaged, DatabaseTooNew or FolderReadOnly; a change raises what SQLAlchemy
    raises.
    """

    def __init__(self, file: Path) -> None:
        if not file.is_file() or not file.stat().st_size:
            raise NotReady
        self.actor = ""
        self._views = {}
        self._file = file
        self.vault = Vault(file.parent / FOLDER)
        self._engine = create_engine(
            "sqlite://",
            creator=lambda: _connect(file),
            poolclass=StaticPool,
            hide_parameters=True,
        )

        @event.listens_for(self._engine, "begin")
        def _on_begin(connection: Any) -> None:
            # Deferred: with IMMEDIATE, as writers begin, a reader would wait for them and they for it.
            connection.exec_driver_sql("BEGIN")

        try:
            self._engine.connect().close()
        except BaseException:
            self._engine.dispose()
            raise

    def close(self) -> None:
        self._engine.dispose()


def _connect(file: Path) -> sqlite3.Connection:
    with told():
        connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        try:
            connection.execute("PRAGMA busy_timeout=5000")
            connection.execute("PRAGMA temp_store=MEMORY")
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            _check(application, version)
        except BaseException:
            connection.close()
            raise
    return connection


def _check(application: int, version: int) -> None:
    newest = migrations()[-1][0]
    if (application, version) == (0, 0):
        raise NotReady
    if application != APPLICATION_ID:
        raise NotOurDatabase
    if version != newest:
        raise DatabaseTooNew if version > newest else NotReady
