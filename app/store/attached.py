"""Attached files that a person took in as documents: each is an original that nobody has elsewhere as a file."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from app.store.scrubbing import erase

FOLDER = "attached"


class Attached:
    """The folder of the attached files, one folder for each document that they came from. They go with the last
    document that reads them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._filling: set[Path] = set()

    def new_folder(self) -> Path:
        """An empty folder, its owner's alone. Nothing in it is superfluous until it is `filled`. Raises OSError."""
        folder = self._folder / uuid4().hex
        self._filling.add(folder)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700)
        return folder

    def filled(self, folder: Path) -> None:
        """The files of a folder belong to documents by now, or are gone."""
        self._filling.discard(folder)

    def has(self, file: Path) -> bool:
        """True of a file that was attached to another."""
        return file.is_relative_to(self._folder)

    def superfluous(self, needed: Collection[Path]) -> list[Path]:
        """The files that no document in `needed` reads any more."""
        return [file for file in self._files() if file not in needed and file.parent not in self._filling]

    def sweep(self, needed: Collection[Path]) -> None:
        """Erase every file that is not in `needed`. Raises OSError where one stays."""
        for file in self.superfluous(needed):
            if not erase(file):
                raise OSError("an attached file could not be removed")
            with suppress(OSError):  # others of its folder are still read
                file.parent.rmdir()

    def _files(self) -> Iterator[Path]:
        if self._folder.is_dir():
            yield from (path for path in sorted(self._folder.rglob("*")) if not path.is_dir())
