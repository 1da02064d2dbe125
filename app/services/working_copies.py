"""Copies of originals inside the data folder, for jobs that asked for them (docs/adr/0010): made, read, removed."""

from __future__ import annotations

import errno
import logging
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.jobs import ENDED, Document
from app.protocol.messages import SourceFile
from app.services.ports import Database
from app.store.retention import GONE
from app.store.store import Store
from app.store.vault import Vault

_LOG = logging.getLogger(__name__)

ROOM_LEFT = 64 << 20
"""Bytes that stay free on the drive of the data folder: the database must be able to note every decision."""

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True)
class Original:
    """A file that is to be copied: what it holds (SHA-256) and its size in bytes."""

    path: Path
    sha256: str
    size: int


def source_of(document: Document, database: Database, password: str | None = None) -> SourceFile:
    """What to read for a document: its working copy where there is one that is whole, else the original.

    The copy is named with its hash, so that nothing else is ever read for it. Reads the copy once; not for the
    thread of the database or of the window.
    """
    if document.sha256:
        copy = database.call(lambda store: store.vault.path(document.sha256))
        if copy is not None:
            vault = database.call(lambda store: store.vault)
            if vault.whole(document.sha256) is not None:
                return SourceFile(path=str(copy), password=password, sha256=document.sha256)
            _LOG.warning("document %s: its working copy is damaged", document.id)
    return SourceFile(path=document.path, password=password)


def keep(document_id: str, database: Database) -> None:
    """Copy the original of a document whose hash is known, where its job asked for copies and there is none yet.

    Raises KnownError DISK_FULL, FILE_CHANGED, FILE_MISSING, FILE_UNREADABLE or OUTPUT_UNWRITABLE.
    """
    found = database.call(lambda store: _asked_for(store, document_id))
    if found is not None:
        vault = database.call(lambda store: store.vault)
        if vault.whole(found.sha256) is None:
            copy(vault, found)


def missing(store: Store, job_id: str) -> list[Original]:
    """The originals of a job that are still to be copied, each content once."""
    if not _asks_for_copies(store, job_id):
        return []
    found: dict[str, Original] = {}
    for document in store.documents(job_id=job_id):
        if _can_be_copied(document) and store.vault.path(document.sha256) is None:
            found.setdefault(document.sha256, _original(document))
    return list(found.values())


def check_room(vault: Vault, originals: Sequence[Original]) -> None:
    """Raise KnownError DISK_FULL where copies of all of them would not fit."""
    folder = vault.folder if vault.folder.exists() else vault.folder.parent
    if originals and shutil.disk_usage(folder).free < sum(o.size for o in originals) + ROOM_LEFT:
        raise KnownError(FailureCode.DISK_FULL)


def copy(vault: Vault, original: Original, stopped: Callable[[], bool] = lambda: False) -> None:
    """Copy one original and check its hash. Raises KnownError, also CANCELLED soon after `stopped` says so."""
    try:
        vault.keep(original.path, expected=original.sha256, stopped=stopped)
    except OSError as error:
        raise KnownError(_code(error, original.path)) from None


def tidy(store: Store) -> None:
    """Remove the copies that nobody needs any more. What cannot go now goes when retention looks again."""
    needed = store.working_copies(datetime.now(UTC))
    if any(sha256 not in needed for sha256 in store.vault.contents()):
        with suppress(OSError):
            store.vault.sweep(needed)


def _asked_for(store: Store, document_id: str) -> Original | None:
    document = store.document(document_id)
    wanted = _can_be_copied(document) and _asks_for_copies(store, document.job_id)
    return _original(document) if wanted else None


def _asks_for_copies(store: Store, job_id: str) -> bool:
    until = store.job(job_id).settings.retention.working_copy_until
    return until is not None and until > datetime.now(UTC)


def _can_be_copied(document: Document) -> bool:
    """A locked file, or one that was not looked at yet, is not known well enough; what ended is read no more."""
    return bool(document.sha256) and document.status not in ENDED | GONE


def _original(document: Document) -> Original:
    return Original(Path(document.path), document.sha256, document.size)


def _code(error: OSError, original: Path) -> FailureCode:
    """Which side failed: the drive of the copies, or the original."""
    if error.errno in _NO_ROOM:
        return FailureCode.DISK_FULL
    try:
        with original.open("rb"):
            return FailureCode.OUTPUT_UNWRITABLE
    except FileNotFoundError:
        return FailureCode.FILE_MISSING
    except OSError:
        return FailureCode.FILE_UNREADABLE
