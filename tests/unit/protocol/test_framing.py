"""Frames: round trips, and no allocation before a length is believed."""

import contextlib
import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocol.framing import MAGIC, MAX_BODY, MAX_HEADER, FramingError, StreamEnded, read_frame, write_frame
from app.protocol.messages import PROTOCOL_VERSION


@given(st.lists(st.tuples(st.binary(max_size=200), st.binary(max_size=200)), max_size=5))
def test_frames_come_back_in_order(frames):
    stream = io.BytesIO()
    for header, body in frames:
        write_frame(stream, header, body)
    stream.seek(0)
    assert [read_frame(stream) for _ in frames] == frames
    with pytest.raises(StreamEnded):
        read_frame(stream)


class Endless(io.RawIOBase):
    """Gives a prefix, then fails the test when more than that is asked for."""

    def __init__(self, prefix):
        self._prefix = io.BytesIO(prefix)

    def read(self, size=-1):
        data = self._prefix.read(size)
        assert data, "read past the prefix"
        return data


@pytest.mark.parametrize(
    "prefix",
    [
        struct.pack(">3sBII", MAGIC, PROTOCOL_VERSION, MAX_HEADER + 1, 0),
        struct.pack(">3sBII", MAGIC, PROTOCOL_VERSION, 2, MAX_BODY + 1),
        struct.pack(">3sBII", MAGIC, PROTOCOL_VERSION + 1, 2, 0),
        b"libfoo: warn",
    ],
)
def test_absurd_prefixes_are_refused_before_anything_else_is_read(prefix):
    with pytest.raises(FramingError):
        read_frame(Endless(prefix))


@given(st.binary(max_size=40))
def test_any_bytes_are_a_frame_the_end_or_an_error(data):
    with contextlib.suppress(FramingError, StreamEnded):
        read_frame(io.BytesIO(data))
