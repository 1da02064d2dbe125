"""The one thread that touches the database. No Qt.

Everything is submitted as a function of the store; it runs in order, one at a time, and the future ends after the
commit. The window awaits it, workers wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from app.base.errors import FailureCode, KnownError
from app.store.database import told
from app.store.store import Store

T = TypeVar("T")


class DatabaseThread:
    """Owns the store. Raises what opening raised (DatabaseTooNew, NotOurDatabase, DatabaseDamaged, FolderReadOnly, or
    KnownError DISK_FULL) from the constructor."""

    def __init__(self, file: Path, make: Callable[[Path], Store] = Store) -> None:
        """`make` opens the store: `ReadOnlyStore` is one that only looks, beside the thread that owns the file."""
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        try:
            self._store = self._executor.submit(make, file).result()
        except BaseException:
            self._executor.shutdown()
            raise

    def submit(self, function: Callable[[Store], T]) -> Future[T]:
        """Run `function` with the store; the future ends when its transaction is committed.

        It fails with DatabaseFull where there was no room: nothing of the transaction was kept, all that was committed
        before stands, and the next one may be tried. With DatabaseDamaged where the file cannot be read. Raises
        KnownError SHUTDOWN once it is closed.
        """
        try:
            return self._executor.submit(self._run, function)
        except RuntimeError:
            raise KnownError(FailureCode.SHUTDOWN) from None

    def call(self, function: Callable[[Store], T]) -> T:
        """Run `function` with the store and wait. Not for the window's thread."""
        return self.submit(function).result()

    def close(self) -> None:
        """Finish what was submitted, empty the log and close the file."""
        try:
            self._executor.submit(self._store.close).result()
        finally:
            self._executor.shutdown()

    def _run(self, function: Callable[[Store], T]) -> T:
        with told():
            return function(self._store)
