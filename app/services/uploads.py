"""Files that come by the local Jobs API, and what is released of them: both lie in the data folder.

An uploaded file is an original that nobody has elsewhere, so it is kept as an attached file is (`store.attached`) and
goes with its job. Nobody chose a folder for the released file: it lies in one of its own until the client has fetched
it, and goes with the job too.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import unicodedata
from contextlib import suppress
from pathlib import Path, PurePath
from typing import BinaryIO
from uuid import uuid4

from app.services.intake import REDACTED_SUFFIX
from app.store.attached import Attached
from app.store.scrubbing import erase
from app.store.store import NewDocument, Store

_LOG = logging.getLogger(__name__)

RELEASED = "released"
"""The folder of released files in the data folder."""

_OURS = re.compile(r"[0-9a-f]{32}")
_LONGEST_NAME = 150
_UNUSABLE = re.compile(r'[<>:"/\\|?*]')
_OF_WINDOWS = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_HEADER_WITHIN = 1024
"""Bytes in which readers look for `%PDF-` (ISO 32000-2, Annex I; every engine that we know)."""


def safe_name(given: str) -> str:
    """The name under which an uploaded file is kept: the last part of the given one, usable on every system."""
    name = unicodedata.normalize("NFC", given.replace("\\", "/").rsplit("/", 1)[-1])
    name = "".join(c for c in name if unicodedata.category(c)[0] != "C")
    name = _UNUSABLE.sub("_", name).strip(" .")
    suffix = PurePath(name).suffix
    stem = name.removesuffix(suffix).encode("utf-8", "ignore")[:_LONGEST_NAME].decode("utf-8", "ignore").strip(" .")
    if not stem or _OF_WINDOWS.fullmatch(stem):
        stem = f"_{stem}" if stem else "document"
    return stem + (suffix if suffix.lower() == ".pdf" else ".pdf")


class Upload:
    """One file as it comes in. It is removed with its folder unless `keep` is called."""

    def __init__(self, attached: Attached, given_name: str) -> None:
        """Raises OSError."""
        self._attached = attached
        self._folder = attached.new_folder()
        self.name = safe_name(given_name)
        self.path = self._folder / self.name
        self.size = 0
        self._head = b""
        self._stream: BinaryIO | None = None
        try:
            descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            self._stream = os.fdopen(descriptor, "wb")
        except BaseException:
            self.discard()
            raise

    def write(self, data: bytes) -> None:
        """Raises OSError."""
        assert self._stream is not None
        if len(self._head) < _HEADER_WITHIN:
            self._head += data[: _HEADER_WITHIN - len(self._head)]
        self._stream.write(data)
        self.size += len(data)

    def finish(self) -> None:
        """The file is whole and safe on the disk. Raises OSError."""
        assert self._stream is not None
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self._stream.close()
        self._stream = None

    @property
    def looks_like_pdf(self) -> bool:
        """Whether its first bytes are those of a PDF. What is in it, a child finds out."""
        return b"%PDF-" in self._head

    def keep(self) -> None:
        """A document reads the file from now on."""
        self._attached.filled(self._folder)

    def discard(self) -> None:
        """Remove the file."""
        if self._stream is not None:
            with suppress(OSError):
                self._stream.close()
            self._stream = None
        erase(self.path)
        with suppress(OSError):
            self._folder.rmdir()
        self._attached.filled(self._folder)


def plan(upload: Upload, data_directory: Path) -> NewDocument:
    """The document of an uploaded file, with a folder of its own for what is released of it. Raises OSError."""
    folder = data_directory / RELEASED / uuid4().hex
    folder.parent.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700)
    return NewDocument(upload.path, folder / f"{upload.path.stem}{REDACTED_SUFFIX}.pdf", root=upload.path.parent)


def unplan(document: NewDocument) -> None:
    """Remove the folder of a document that came to nothing."""
    with suppress(OSError):
        document.output_path.parent.rmdir()


def sweep(store: Store, data_directory: Path) -> None:
    """Remove what was released of documents that are gone, and what a kill left of an upload."""
    released = data_directory / RELEASED
    needed = {Path(output).parent for output in store.outputs_within(f"{released}{os.sep}")}
    for folder in sorted(released.iterdir()) if released.is_dir() else ():
        # What somebody else put there stays, and nothing is reached through a link.
        if folder in needed or not _OURS.fullmatch(folder.name) or folder.is_symlink() or not folder.is_dir():
            continue
        with suppress(OSError):  # the others go all the same
            for file in folder.iterdir():
                erase(file)
            shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        store.attached.sweep(store.attached_files())
