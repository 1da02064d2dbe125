"""Reads `multipart/form-data` as it comes: files go straight to the disk, into the data folder and nowhere else.

A ready-made reader would put what does not fit into memory under the system's folder of temporary files, where others
may look and nothing is removed after a kill.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from app.api.port import Limits
from app.api.problems import Kind, Problem
from app.services.uploads import Upload

FILE_FIELDS = ("file", "files")
MULTIPART = "multipart/form-data"
_MOST_FIELDS = 64

logging.getLogger("python_multipart").setLevel(logging.CRITICAL + 1)  # it writes down what it reads


@dataclass(slots=True)
class Form:
    """What was sent: the files in their order with their SHA-256, and the other fields by name."""

    files: list[Upload] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    _kept: bool = False

    def keep(self) -> None:
        """Documents read the files from now on."""
        self._kept = True
        for upload in self.files:
            upload.keep()

    def discard(self) -> None:
        """Remove the files, unless they are kept."""
        for upload in () if self._kept else self.files:
            upload.discard()


def boundary_of(content_type: str) -> bytes:
    """The boundary of a form. Raises Problem."""
    kind, options = parse_options_header(content_type)
    if kind.decode("latin-1") != MULTIPART:
        raise Problem(Kind.WRONG_MEDIA_TYPE, f"The body must be {MULTIPART}.")
    boundary = options.get(b"boundary", b"")
    if not 1 <= len(boundary) <= 200:
        raise Problem(Kind.BAD_REQUEST, "The form has no usable boundary.")
    return boundary


class FormReader:
    """Takes the pieces of a body one after the other. All of it may wait for a disk: not for the loop's thread. Fields
    that are not among `known` are passed over."""

    def __init__(
        self, boundary: bytes, new_file: Callable[[str], Upload], limits: Limits, known: Collection[str]
    ) -> None:
        self.form = Form()
        self._known = known
        self._new_file = new_file
        self._limits = limits
        self._header = bytearray()
        self._value = bytearray()
        self._headers: dict[str, bytes] = {}
        self._name = ""
        self._text: bytearray | None = None
        self._hash = hashlib.sha256()
        self._parts = 0
        self._ended = False
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": self._on_header_field,
                "on_header_value": self._on_header_value,
                "on_header_end": self._on_header_end,
                "on_headers_finished": self._open,
                "on_part_data": self._on_data,
                "on_part_end": self._close,
                "on_end": self._end,
            },
        )

    def feed(self, data: bytes) -> None:
        """Read on. Raises Problem, or OSError where a file cannot be written."""
        try:
            self._parser.write(data)
        except FormParserError:
            raise Problem(Kind.BAD_REQUEST, "The form is malformed.") from None

    def finish(self) -> Form:
        """The whole form. Raises Problem where it is cut off or has no file."""
        if not self._ended:
            raise Problem(Kind.BAD_REQUEST, "The form is cut off.")
        if not self.form.files:
            raise Problem(Kind.BAD_REQUEST, "The form has no file: send it as `file`, several as `files`.")
        return self.form

    def _begin(self) -> None:
        self._parts += 1
        if self._parts > self._limits.files + _MOST_FIELDS:
            raise Problem(Kind.TOO_LARGE, "The form has too many parts.")
        self._headers = {}
        self._header.clear()
        self._value.clear()

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header_end(self) -> None:
        self._headers[self._header.decode("latin-1").lower()] = bytes(self._value)
        self._header.clear()
        self._value.clear()

    def _open(self) -> None:
        _, options = parse_options_header(self._headers.get("content-disposition"))
        self._name = options.get(b"name", b"").decode("latin-1")
        if self._name in FILE_FIELDS:
            if b"filename" not in options:
                raise Problem(Kind.BAD_REQUEST, f"`{self._name}` must be a file.")
            if len(self.form.files) >= self._limits.files:
                raise Problem(Kind.TOO_LARGE, f"A job takes at most {self._limits.files} files.")
            self.form.files.append(self._new_file(options[b"filename"].decode("utf-8", "replace")))
            self._hash = hashlib.sha256()
            self._text = None
        else:
            self._text = bytearray()

    def _on_data(self, data: bytes, start: int, end: int) -> None:
        piece = data[start:end]
        if self._text is None:
            self.form.files[-1].write(piece)
            self._hash.update(piece)
        elif len(self._text) + len(piece) > self._limits.field:
            raise Problem(Kind.TOO_LARGE, f"A field has at most {self._limits.field} bytes.")
        else:
            self._text += piece

    def _close(self) -> None:
        if self._text is None:
            upload = self.form.files[-1]
            upload.finish()
            if not upload.size:
                raise Problem(Kind.NOT_A_PDF, "The file is empty.")
            if not upload.looks_like_pdf:
                raise Problem(Kind.NOT_A_PDF, "The file is not a PDF.")
            self.form.hashes.append(self._hash.hexdigest())
            return
        if self._name not in self._known:  # and no answer repeats its name
            return
        try:
            self.form.fields[self._name] = self._text.decode("utf-8")
        except UnicodeDecodeError:
            raise Problem(Kind.BAD_FIELD, "must be UTF-8", pointer=f"/{self._name}") from None

    def _end(self) -> None:
        self._ended = True
