"""The lists of the firm: two text files in the data folder, used by every job that does not switch them off.

Files and no rows of the database: whoever looks after the computers can lay the same lists on each of them, and a
damaged database does not lose them. A line is an entry, as `app.domain.lists` reads it.
"""

from __future__ import annotations

from pathlib import Path

from app.base import paths
from app.base.errors import FailureCode, KnownError
from app.domain.lists import TextLists, faults_of
from app.services import delivery

FOLDER = "lists"
LARGEST_FILE = 64 << 20


def file_of(name: str) -> Path:
    """Where the list "always" or "never" of the firm is."""
    return paths.data_directory() / FOLDER / f"{name}.txt"


def read() -> TextLists:
    """The lists as they are now. Raises KnownError BAD_LIST where one is there and cannot be read: a job that went on
    without it would miss what the firm relies on."""
    return TextLists(_read("always"), _read("never"))


def _read(name: str) -> tuple[str, ...]:
    try:
        with file_of(name).open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
        if len(data) > LARGEST_FILE:
            raise KnownError(FailureCode.BAD_LIST)
        return tuple(data.decode("utf-8-sig").splitlines())
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError):
        raise KnownError(FailureCode.BAD_LIST) from None


def write(lists: TextLists) -> None:
    """Replace both lists. Raises KnownError BAD_LIST where an entry cannot be used, OUTPUT_UNWRITABLE, DISK_FULL; the
    lists are then as they were."""
    if faults_of(lists.always) or faults_of(lists.never):
        raise KnownError(FailureCode.BAD_LIST)
    file_of("always").parent.mkdir(mode=0o700, exist_ok=True)
    for name, lines in (("always", lists.always), ("never", lists.never)):
        if lines != _read_or_nothing(name):
            delivery.write_text(file_of(name), "".join(f"{line}\n" for line in lines), replace=True, private=True)


def _read_or_nothing(name: str) -> tuple[str, ...] | None:
    try:
        return _read(name)
    except KnownError:
        return None
