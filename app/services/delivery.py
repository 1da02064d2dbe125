"""Files that appear whole or not at all: written under a private name, renamed after they were proven."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from app.base.errors import FailureCode, KnownError

_PART = re.compile(r"\.sable-(\d+)-[0-9a-f]{16}\.part")


def _umask() -> int:
    """The process's file mode mask, which can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


_UMASK = _umask()  # once, at import: with more threads, another's file could be made in between


@contextmanager
def part_beside(output: Path) -> Iterator[Path]:
    """A name for an unfinished file in the folder of `output`; whatever is there is removed at the end.

    Makes the folder. Also removes what a killed run of the program left there. Raises KnownError OUTPUT_UNWRITABLE.
    """
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        remove_stale_parts(output.parent)
    except OSError:
        raise KnownError(FailureCode.OUTPUT_UNWRITABLE) from None
    part = output.with_name(f".sable-{os.getpid()}-{secrets.token_hex(8)}.part")
    try:
        yield part
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def remove_stale_parts(folder: Path) -> int:
    """Remove unfinished files of processes that are gone. Returns how many. Raises OSError where it cannot look."""
    removed = 0
    for entry in list(folder.iterdir()) if folder.is_dir() else []:
        match = _PART.fullmatch(entry.name)
        if match and not psutil.pid_exists(int(match[1])):
            with suppress(OSError):
                entry.unlink()
                removed += 1
    return removed


def taken(path: Path) -> bool:
    """True where something has that name. Raises KnownError OUTPUT_UNWRITABLE where nothing could have it."""
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    except OSError:
        raise KnownError(FailureCode.OUTPUT_UNWRITABLE) from None
    return True


def refuse_same(output: Path, others: Iterable[str]) -> None:
    """Raise KnownError OUTPUT_EXISTS where `output` is one of these files, by whatever name: none of them is ever
    replaced."""
    for other in others:
        with suppress(OSError):  # one of them is not there
            if output.samefile(other):
                raise KnownError(FailureCode.OUTPUT_EXISTS)


def sha256_of(path: Path) -> str:
    """Lower-case hex hash of a file. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def publish(part: Path, output: Path, *, replace: bool, private: bool = False) -> None:
    """Give a finished file its name, atomically and durably. Raises KnownError OUTPUT_EXISTS or OUTPUT_UNWRITABLE.

    Unfinished, it was its owner's alone; now it may be read by whoever may read the person's other files, unless it is
    `private`. Without `replace` an existing file is never overwritten, also not one that appears at the last moment:
    the name is taken by a hard link, which fails where the name exists.
    """
    try:
        if not private and sys.platform != "win32":
            part.chmod(0o666 & ~_UMASK)
        if replace:
            part.replace(output)
        else:
            _take_name(part, output)
        _sync_folder(output.parent)
    except FileExistsError:
        raise KnownError(FailureCode.OUTPUT_EXISTS) from None
    except OSError:
        raise KnownError(FailureCode.OUTPUT_UNWRITABLE) from None


def _take_name(part: Path, output: Path) -> None:
    if sys.platform == "win32":
        os.rename(part, output)  # noqa: PTH104  # fails where the name exists, as wanted
        return
    try:
        os.link(part, output)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if output.exists():
            raise FileExistsError(output.name) from None
        part.replace(output)
    else:
        part.unlink()


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_text(
    output: Path,
    text: str,
    *,
    replace: bool,
    private: bool = False,
    noted: Callable[[], object] | None = None,
) -> None:
    """Write a small text file (a certificate, a JSON result) the same way; `private` where it holds document text.

    `noted` is called when the file is whole and has no name yet: where it raises, there is no file.
    """
    with part_beside(output) as part:
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
        except OSError:
            raise KnownError(FailureCode.OUTPUT_UNWRITABLE) from None
        if noted is not None:
            noted()
        publish(part, output, replace=replace, private=private)
