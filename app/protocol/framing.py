"""Frames on a byte stream: magic, version, header length, body length, JSON header, optional binary body.

Lengths are checked before anything is allocated, so neither a hostile child nor a library that prints to standard
output can make the other side allocate or wait for gigabytes.
"""

from __future__ import annotations

import struct
from typing import IO

from app.protocol.messages import PROTOCOL_VERSION

MAGIC = b"SBL"
MAX_HEADER = 64 * 1024 * 1024
MAX_BODY = 512 * 1024 * 1024
_PREFIX = struct.Struct(">3sBII")


class FramingError(Exception):
    """The stream does not hold a frame: noise, another protocol version, or an absurd length."""


class StreamEnded(Exception):
    """The other side closed the stream between two frames or inside one."""


def write_frame(stream: IO[bytes], header: bytes, body: bytes | memoryview = b"") -> None:
    """Write one frame and flush. Raises FramingError where a limit would be broken."""
    if len(header) > MAX_HEADER or len(body) > MAX_BODY:
        raise FramingError("the frame is too large")
    stream.write(_PREFIX.pack(MAGIC, PROTOCOL_VERSION, len(header), len(body)))
    stream.write(header)
    if body:
        stream.write(body)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[bytes, bytes]:
    """Header and body of the next frame. Raises StreamEnded at the end and FramingError for anything that is none."""
    magic, version, header_size, body_size = _PREFIX.unpack(_read(stream, _PREFIX.size))
    if magic != MAGIC:
        raise FramingError("not a frame")
    if version != PROTOCOL_VERSION:
        raise FramingError(f"protocol version {version}")
    if header_size > MAX_HEADER or body_size > MAX_BODY:
        raise FramingError(f"a frame of {header_size} + {body_size} bytes")
    return _read(stream, header_size), _read(stream, body_size)


def _read(stream: IO[bytes], size: int) -> bytes:
    if not size:
        return b""
    data = stream.read(size)
    if len(data) < size:
        raise StreamEnded
    return data
