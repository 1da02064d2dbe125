"""The bytes of a file as they lie on the disk: in memory where somebody looks at them, and let go again."""

from __future__ import annotations

import mmap
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FileBytes = bytes | mmap.mmap
AT_ONCE = 4_000_000
"""Bytes that are looked at before they are let go."""


@contextmanager
def bytes_of(path: Path) -> Iterator[FileBytes]:
    """The bytes of a file. Raises OSError where it cannot be read."""
    with path.open("rb") as file:
        if not os.fstat(file.fileno()).st_size:
            yield b""  # nothing cannot be mapped
            return
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        try:
            yield data
        finally:
            with suppress(BufferError):  # an error on its way up holds a part of it: it goes with that
                data.close()


def let_go(data: FileBytes) -> None:
    """Give back the memory of what was looked at; it is read again where somebody looks again. Systems without such a
    call take it back by themselves when they need it."""
    if sys.platform != "win32" and isinstance(data, mmap.mmap):
        data.madvise(mmap.MADV_DONTNEED)
