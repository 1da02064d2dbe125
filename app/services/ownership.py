"""One program at a time works on a data folder: two would queue each other's interrupted work again."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from app.store.refusals import FolderReadOnly

LOCK_NAME = "sable.lock"


class InUse(Exception):
    """Another running Sable owns this data folder."""


def own(data_directory: Path) -> FileLock:
    """Take the folder for this process; released by `release()` or when the process ends, however it ends.

    Raises InUse, or FolderReadOnly where nothing can be made in it.
    """
    lock = FileLock(data_directory / LOCK_NAME, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise InUse from None
    except OSError:
        raise FolderReadOnly from None
    return lock
