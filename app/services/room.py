"""Room on the disks that work writes to: what is missing, where, and when to look again."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

_PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds before each look; the last one again and again."""
_CALM = 60.0
"""Seconds of work after which a full disk is a new story; before, the pauses go on growing."""
_PROBE = 256 * 1024
"""Bytes that must be writable: more than the largest page of results takes, and the log of a change."""


class Room:
    """Where room is missing, and the documents that wait for it.

    `stranded` are those whose end could not be noted, `refused` those whose file could not be written.
    """

    def __init__(self, folder: Path, *, now: Callable[[], float] = time.monotonic) -> None:
        """`folder` has the database: nothing is worked on without room there."""
        self._folder = folder
        self._needed: dict[Path, int] = {}
        self._now = now
        self._step = 0
        self._found_at: float | None = None
        self.stranded: set[str] = set()
        self.refused: set[str] = set()

    @property
    def is_missing(self) -> bool:
        return bool(self._needed)

    def need(self, folder: Path, size: int = 0) -> None:
        """Note that there was no room in `folder` for a file of about `size` bytes, or for the next change."""
        if not self._needed and self._found_at is not None and self._now() - self._found_at > _CALM:
            self._step = 0
        self._needed[folder] = max(size, self._needed.get(folder, 0))

    def need_only(self, needed: Iterable[tuple[Path, int]]) -> None:
        """Look for room for these files (folder, about so many bytes) and for the next change, and for no others."""
        self._needed = {self._folder: 0}
        for folder, size in needed:
            self.need(folder, size)

    def pauses(self) -> Iterator[float]:
        """Seconds to wait before each look."""
        while True:
            yield _PAUSES[min(self._step, len(_PAUSES) - 1)]
            self._step += 1

    def is_there(self) -> bool:
        """Try to write where there was no room. Slow where a disk is: not for the window's thread."""
        return all(_takes(folder, size) for folder, size in {self._folder: 0, **self._needed}.items())

    def found(self) -> None:
        """There is room again."""
        self._needed.clear()
        self._found_at = self._now()


def _takes(folder: Path, size: int) -> bool:
    """True where a folder takes more bytes. One that is gone is no matter of room: whoever writes there is told."""
    if not folder.is_dir():
        return True
    probe = folder / f".sable-{os.getpid()}.room"
    try:
        if shutil.disk_usage(folder).free < size:
            return False
        with probe.open("wb", buffering=0) as stream:
            if stream.write(bytes(_PROBE)) < _PROBE:
                return False
            os.fsync(stream.fileno())
    except OSError:
        return False
    finally:
        with suppress(OSError):
            probe.unlink()
    return True
