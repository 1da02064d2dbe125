"""After a purge: no byte of what was deleted stays in a file of the data folder (docs/adr/0009).

`secure_delete` zeroes a deleted row where it stands, but not the copies that SQLite left behind when it moved the row
between pages (measured: 18 to 29 copies of 3,400 purged rows), and the write-ahead log keeps the pages as they were.
So the file is written anew (VACUUM) and the log is emptied. A marker file says that this is still to be done: it is
made before the purge, so that a kill in between, a full disk or a reader only put it off to the next chance.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from app.store.database import BACKUP, run_alone, truncate_log
from app.store.handed_out import leaving

MARKER = ".purging"
ASIDE = re.compile(r"\.damaged-\d+(?:-wal|-shm)?|\.recovering(?:-wal|-shm|-journal)?")
"""What follows the database's name in the name of a damaged file that was kept aside."""


def mark(file: Path) -> None:
    """Note, durably, that a purge of the database `file` begins. Raises OSError."""
    marker = file.with_name(file.name + MARKER)
    descriptor = os.open(marker, os.O_WRONLY | os.O_CREAT, 0o600)
    os.close(descriptor)
    if sys.platform != "win32":
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def is_pending(file: Path) -> bool:
    """True where a purge began whose traces were not all removed yet."""
    return file.with_name(file.name + MARKER).exists()


def scrub(engine: Engine, file: Path) -> bool:
    """Remove what purges left behind in the files of the database `file`: old pages, the log, copies made before
    migrations and damaged files kept aside. False where it could not be done now; it is still marked then."""
    for old in copies(file):
        erase(old)
    done = run_alone(engine, "VACUUM") is not None
    done = truncate_log(engine) and done and not any(copies(file))
    if done:
        file.with_name(file.name + MARKER).unlink(missing_ok=True)
    return done


def copies(file: Path) -> Iterator[Path]:
    """Older and damaged states of the database `file`, which hold the text of all documents of their time."""
    for entry in sorted(file.parent.iterdir()):
        rest = entry.name.removeprefix(file.name)
        if rest != entry.name and (BACKUP.fullmatch(rest) or ASIDE.fullmatch(rest)):
            yield entry


def erase(file: Path) -> bool:
    """Overwrite a file with zeros, as far as its file system writes in place, and remove it. False where it stays.

    A file that has another name too, or is a link, is only removed: its bytes are somebody else's. Whoever is being
    sent the file is cut off first.
    """
    with leaving(file):
        with suppress(OSError):
            found = file.lstat()
            if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
                file.chmod(0o600)
                with file.open("r+b", buffering=0) as stream:
                    left = found.st_size
                    while left > 0:
                        left -= stream.write(bytes(min(left, 1 << 20)))
                    os.fsync(stream.fileno())
        with suppress(OSError):
            file.unlink(missing_ok=True)
    return not os.path.lexists(file)


def traces(folder: Path, canaries: Iterable[str]) -> list[tuple[Path, str]]:
    """(file, encoding) of every place under `folder` where one of the `canaries` stands as plain bytes: in the content
    of a file or in its name, in UTF-8 or UTF-16 of either order. For proofs; reads every file whole."""
    wanted = [
        (encoding, needle)
        for canary in canaries
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        for needle in {canary.encode(encoding), canary.casefold().encode(encoding)}
    ]
    found: set[tuple[Path, str]] = set()
    for path in sorted(folder.rglob("*")):
        content = path.read_bytes() if path.is_file() else b""
        name = str(path.relative_to(folder)).encode("utf-8", "surrogateescape")
        for encoding, needle in wanted:
            if needle in content:
                found.add((path, encoding))
            if needle in name:
                found.add((path, "name"))
    return sorted(found)
