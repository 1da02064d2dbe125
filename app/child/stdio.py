"""The protocol's streams. Libraries that print go to standard error, so that they cannot break a frame."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO


def claim() -> tuple[BinaryIO, BinaryIO]:
    """Take standard input and output for the protocol and point file descriptor 1 at standard error.

    Call it before anything that might print is imported. Returns (requests, events).
    """
    requests = os.fdopen(os.dup(0), "rb", buffering=1 << 16)
    events = os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    os.dup2(2, 1)
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123
        os.dup2(nothing.fileno(), 0)
    if sys.platform == "win32":
        import msvcrt

        for stream in (requests, events):
            msvcrt.setmode(stream.fileno(), os.O_BINARY)
    return requests, events
