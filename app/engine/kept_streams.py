"""Streams of a file that is being written, kept on disk and not in memory.

They are written as objects of a PDF at once, under the numbers that they have in the file that is being made. When
that is complete, its other objects follow, and the whole is read from the disk while it is written in its final form.
(pikepdf copies the streams of another file into memory, so this has to be one file.) The file has no name where the
system allows that, and is gone with the process in any case.
"""

from __future__ import annotations

import tempfile
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, cast

import pikepdf

IN_MEMORY = 8_000_000
"""Bytes up to which no file is made at all."""


class KeptStreams(AbstractContextManager["KeptStreams"]):
    """Streams by the numbers of their objects. To be closed when the file that they are for was written."""

    def __init__(self, folder: Path) -> None:
        """A file in `folder` is made by the `add` that needs it."""
        self._file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY, dir=str(folder))  # noqa: SIM115  see `close`
        self._file.write(b"%PDF-1.7\n")
        self._offsets: dict[int, int] = {}
        self._pdf: pikepdf.Pdf | None = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the streams go."""
        if self._pdf is not None:
            self._pdf.close()
        self._file.close()

    def add(self, number: int, dictionary: pikepdf.Object, data: bytes) -> None:
        """Keep the stream that is object `number`. Raises OSError where it cannot be written."""
        entries = pikepdf.Dictionary({k: v for k, v in dictionary.items() if k != "/Length"})
        entries.Length = len(data)
        self._write(number, entries.unparse(resolved=True), b"\nstream\n", data, b"\nendstream")

    def whole(self, made: pikepdf.Pdf) -> pikepdf.Pdf:
        """The file that was `made`, with the streams that are kept here in the places of their objects. Nothing can be
        added any more. Raises OSError."""
        for item in made.objects:
            number = item.objgen[0]
            if number in self._offsets:
                continue
            if isinstance(item, pikepdf.Stream):
                self.add(number, item.stream_dict, item.read_raw_bytes())
            else:
                self._write(number, item.unparse(resolved=True))
        at, ordered = self._file.tell(), sorted(self._offsets.items())
        self._file.write(b"xref\n0 1\n0000000000 65535 f \n")
        for number, offset in ordered:
            self._file.write(b"%d 1\n%010d 00000 n \n" % (number, offset))
        trailer = pikepdf.Dictionary({k: v for k, v in made.trailer.items() if k in ("/Root", "/Info")})
        trailer.Size = ordered[-1][0] + 1
        self._file.write(b"trailer %s\nstartxref\n%d\n%%%%EOF\n" % (trailer.unparse(resolved=True), at))
        self._file.flush()
        self._pdf = pikepdf.open(cast(BinaryIO, self._file))
        return self._pdf

    def _write(self, number: int, *parts: bytes) -> None:
        self._offsets[number] = self._file.tell()
        self._file.write(b"%d 0 obj\n" % number)
        for part in parts:
            self._file.write(part)
        self._file.write(b"\nendobj\n")
