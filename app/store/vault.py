"""Working copies of originals, where a person asked for them: one file for each content, found by its hash.

A copy is the same secret a second time, so there is none by default (docs/adr/0010). Who needs a copy is counted from
the documents in the database, never written down beside it: a count that is kept apart can be wrong after a crash.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.store.scrubbing import erase

FOLDER = "vault"

_NAME = re.compile(r"[0-9a-f]{64}")
_AT_ONCE = 1 << 20


def _go_on() -> bool:
    return False


class Vault:
    """The folder of the working copies. Files are their owner's alone and appear whole or not at all.

    Copies are made by any thread; `sweep` is for the one of the database, which alone knows what is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._making: set[Path] = set()

    def keep(self, source: Path, *, expected: str = "", stopped: Callable[[], bool] = _go_on) -> str:
        """Copy a file into the vault, once for each content. Returns its SHA-256, lower-case hex.

        Raises OSError, KnownError FILE_CHANGED where the content is not the `expected` one, and KnownError CANCELLED
        soon after `stopped` says so. Nothing unfinished stays.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = self._folder / f"{secrets.token_hex(16)}.part"
        digest = hashlib.sha256()
        self._making.add(part)
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as copy, source.open("rb") as original:
                while block := original.read(_AT_ONCE):
                    if stopped():
                        raise KnownError(FailureCode.CANCELLED)
                    digest.update(block)
                    copy.write(block)
                copy.flush()
                os.fsync(copy.fileno())
            sha256 = digest.hexdigest()
            if expected and sha256 != expected:
                raise KnownError(FailureCode.FILE_CHANGED)
            place = self._place(sha256)
            place.parent.mkdir(mode=0o700, exist_ok=True)
            part.replace(place)
        finally:
            if part.exists():
                erase(part)
            self._making.discard(part)
        return sha256

    def path(self, sha256: str) -> Path | None:
        """Where the copy of a content lies, None where there is none."""
        if not _NAME.fullmatch(sha256):
            return None
        place = self._place(sha256)
        return place if place.is_file() else None

    def whole(self, sha256: str) -> Path | None:
        """Where the copy of a content lies, None where there is none or it is not that content any more."""
        place = self.path(sha256)
        if place is None:
            return None
        try:
            with place.open("rb") as stream:
                return place if hashlib.file_digest(stream, "sha256").hexdigest() == sha256 else None
        except OSError:
            return None

    def contents(self) -> Iterator[str]:
        """Hashes of all copies."""
        for file in self._files():
            if _NAME.fullmatch(file.name):
                yield file.name

    def sweep(self, needed: Collection[str]) -> int:
        """Erase every copy whose hash is not in `needed`, and what a killed run left unfinished. Returns how many
        files went. Raises OSError where one stays."""
        gone = 0
        for file in list(self._files()):
            if file.name in needed or file in self._making:
                continue
            if not erase(file):
                raise OSError("a working copy could not be removed")
            gone += 1
        return gone

    @property
    def folder(self) -> Path:
        """Where the copies lie; it need not exist yet."""
        return self._folder

    def _place(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256

    def _files(self) -> Iterator[Path]:
        if self._folder.is_dir():
            yield from (path for path in sorted(self._folder.rglob("*")) if not path.is_dir())
