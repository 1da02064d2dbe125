"""Attached PDFs as files of their own."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.engine.carriers.reading import attached
from app.engine.opening import HEADER_WINDOW, OpenedDocument

_NOT_IN_A_NAME = re.compile(r"[^\w .()-]+")
_LONGEST = 80
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def extract(document: OpenedDocument, folder: Path, password: str | None = None) -> tuple[tuple[str, ...], int]:
    """Write the attached PDFs of a document into a folder, which is there and empty.

    Returns the names of the files, in the order in which they are attached, and how many attached files are no PDF or
    could not be unpacked. Raises KnownError DAMAGED, DISK_FULL or OUTPUT_UNWRITABLE.
    """
    try:
        found = attached(document.data, password)
    except Exception:
        raise KnownError(FailureCode.DAMAGED) from None
    names: list[str] = []
    left_out = 0
    for one, data in found:
        if data is None or b"%PDF-" not in data[:HEADER_WINDOW]:
            left_out += 1
            continue
        name = safe_name(one.name, {n.casefold() for n in names})
        try:
            descriptor = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            full = error.errno in _NO_ROOM
            raise KnownError(FailureCode.DISK_FULL if full else FailureCode.OUTPUT_UNWRITABLE) from None
        names.append(name)
    return tuple(names), left_out


def safe_name(name: str, taken: set[str]) -> str:
    """A file name without a path, control characters or anything a shell or Windows minds, none of `taken` (in lower
    case): "../a/b:c.pdf" becomes "b c.pdf"."""
    last = re.split(r"[\\/]", name)[-1]
    stem = last[:-4] if last.lower().endswith(".pdf") else last
    stem = " ".join(_NOT_IN_A_NAME.sub(" ", stem).split()).strip(" .-")[:_LONGEST].strip(" .-") or "attached file"
    number = 1
    while (candidate := f"{stem}{'' if number == 1 else f'-{number}'}.pdf").casefold() in taken:
        number += 1
    return candidate
