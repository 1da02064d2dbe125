"""Files that are handed out while another thread may remove them.

To remove a file is to overwrite it first (`scrubbing.erase`), so whoever still read it would take zeros for its
content. A `Reading` ends before that: what it gave until then is what stood in the file.
"""

from __future__ import annotations

import os
import stat
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from weakref import WeakSet

_lock = threading.Lock()
_readings: WeakSet[Reading] = WeakSet()
_leaving: Counter[tuple[int, int]] = Counter()


class Gone(Exception):
    """The file is being removed, or is not what it was."""


class Reading:
    """One open file, read from its beginning. For one thread at a time; the removal may come from another."""

    def __init__(self, file: Path) -> None:
        """Raises OSError where there is no such file, or it is being removed."""
        self._lock = threading.Lock()
        with _lock:
            stream: BinaryIO = file.open("rb", buffering=0)
            found = os.fstat(stream.fileno())
            self._stream: BinaryIO | None = stream
            self._key = (found.st_dev, found.st_ino)
            self.size = self._left = found.st_size
            if not stat.S_ISREG(found.st_mode) or _leaving[self._key]:
                stream.close()
                raise FileNotFoundError
            _readings.add(self)

    def read(self, size: int) -> bytes:
        """The next bytes, at most so many; empty once all `self.size` were read. Raises Gone or OSError."""
        with self._lock:
            if self._stream is None:
                raise Gone
            data = self._stream.read(min(size, self._left))
        self._left -= len(data)
        if not data and self._left:
            raise Gone
        return data

    def close(self) -> None:
        """Every `read` from now on raises Gone."""
        with self._lock:
            if self._stream is not None:
                self._stream.close()
                self._stream = None

    def is_of(self, key: tuple[int, int]) -> bool:
        return self._key == key


@contextmanager
def leaving(file: Path) -> Iterator[None]:
    """While this is open, `file` is removed: who read it is cut off, and nobody begins to."""
    key: tuple[int, int] | None = None
    with suppress(OSError):
        found = file.lstat()
        key = (found.st_dev, found.st_ino)
    if key is None:
        yield
        return
    with _lock:
        _leaving[key] += 1
        cut_off = [reading for reading in _readings if reading.is_of(key)]
    try:
        for reading in cut_off:
            reading.close()
        yield
    finally:
        with _lock:
            _leaving[key] -= 1
            if not _leaving[key]:
                del _leaving[key]
