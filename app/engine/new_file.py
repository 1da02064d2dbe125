"""Files that a child makes for its parent: under a name that nothing has yet, for their owner alone."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from app.base.errors import FailureCode, KnownError


def write(data: bytes, output: Path) -> str:
    """Write `output`, which must not exist. Returns its SHA-256. Raises KnownError OUTPUT_UNWRITABLE."""
    try:
        handle = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        raise KnownError(FailureCode.OUTPUT_UNWRITABLE) from None
    return hashlib.sha256(data).hexdigest()
