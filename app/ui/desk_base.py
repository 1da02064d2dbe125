"""The data folder and its database as the window has them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.base import paths
from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.services import ownership
from app.store.reading import ReadOnlyStore
from app.store.store import Store
from app.workers.database_thread import DatabaseThread

_LOG = logging.getLogger(__name__)
T = TypeVar("T")


def as_program(function: Callable[[Store], T]) -> Callable[[Store], T]:
    """`function`, recorded as the program's own doing and not as that of the person who sits there."""

    def run(store: Store) -> T:
        person, store.actor = store.actor, ""
        try:
            return function(store)
        finally:
            store.actor = person

    return run


class TellingDatabase:
    """The database as workers use it: what they change is the program's own doing, and is told to the window."""

    def __init__(self, database: DatabaseThread, tell: Callable[[ChangeSet], None]) -> None:
        self._database = database
        self._tell = tell

    def call(self, function: Callable[[Store], T]) -> T:
        value = self._database.call(as_program(function))
        if isinstance(value, ChangeSet) and value:
            self._tell(value)
        return value


class DeskBase(QObject):
    """Owns the data folder, and reads and changes its database.

    Signals:
        changed(ChangeSet): something was committed; refresh what it names.
    """

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, data_directory: Path) -> None:
        """Raises InUse, DatabaseTooNew or NotOurDatabase; nothing was changed then."""
        super().__init__()
        self._folder = data_directory
        self._lock = ownership.own(data_directory)
        try:
            self._database = DatabaseThread(data_directory / paths.DATABASE_NAME)
        except BaseException:
            self._lock.release()
            raise
        self._telling = TellingDatabase(self._database, self._told.emit)
        self._told.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._walker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="intake")
        self._opener = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opener")
        self._reader: DatabaseThread | None = None
        self._rewrites = 0
        self._closed = False
        self._key_passphrase = ""
        """Of the key that signs certificates: kept in memory until the program ends, never stored."""

    async def _call(self, function: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self._database.submit(function))

    async def _read(self, function: Callable[[Store], T]) -> T:
        """`_call` for what only looks: while the file is being rewritten it does not wait for that."""
        if self._reader is None:
            return await self._call(function)
        return await asyncio.wrap_future(self._reader.submit(function))

    async def _change(self, function: Callable[[Store], ChangeSet]) -> ChangeSet:
        change = await self._call(function)
        self._tell(change)
        return change

    async def _in(self, executor: Executor, function: Callable[[], T]) -> T:
        """Run what looks at files in a thread of the desk. Raises KnownError SHUTDOWN once the desk has ended."""
        try:
            future = asyncio.get_running_loop().run_in_executor(executor, function)
        except RuntimeError:
            raise KnownError(FailureCode.SHUTDOWN) from None
        return await future

    def _tell(self, change: ChangeSet) -> None:
        if change:
            self.changed.emit(change)

    @asynccontextmanager
    async def _while_rewriting(self) -> AsyncIterator[None]:
        """For what writes the whole file anew, which takes the database's thread for seconds (docs/adr/0009): lists and
        pages are read past it meanwhile, as they were before. What changes something waits."""
        loop = asyncio.get_running_loop()
        self._rewrites += 1
        try:
            if self._reader is None:
                try:
                    opened = await loop.run_in_executor(self._opener, self._open_reader)
                except Exception as error:  # then everybody waits, as without it
                    _LOG.warning("no reading beside a rewrite: %s", type(error).__name__)
                else:
                    if self._reader is None and self._rewrites:
                        self._reader = opened
                    else:
                        opened.close()
            yield
        finally:
            self._rewrites -= 1
            if not self._rewrites and self._reader is not None:
                reader, self._reader = self._reader, None
                await loop.run_in_executor(self._opener, reader.close)

    def _open_reader(self) -> DatabaseThread:
        return DatabaseThread(self._folder / paths.DATABASE_NAME, ReadOnlyStore)
