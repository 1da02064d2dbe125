"""Files attached to a document become documents of its job: unpacked by a child, then taken in like any other file."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.jobs import Document
from app.protocol.calls import ChildPort
from app.protocol.messages import AttachmentsExtracted, ExtractAttachments
from app.services import delivery, intake, working_copies
from app.services.intake import Found
from app.services.ports import Database
from app.store.scrubbing import erase
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class TakenIn:
    """New documents, and the attached files that became none: those that are no PDF or could not be unpacked, and those
    that the job has already."""

    documents: tuple[Document, ...]
    left_out: int = 0
    known: int = 0


def take_in(document_id: str, child: ChildPort, database: Database, *, password: str | None = None) -> TakenIn:
    """Add the attached PDFs of a document to its job. They are released beside it.

    Raises KnownError; nothing is added and no file stays then.
    """
    document = database.call(lambda store: store.document(document_id))
    source = replace(working_copies.source_of(document, database, password), sha256=document.sha256)
    attached = database.call(lambda store: store.attached)
    try:
        folder = attached.new_folder()
    except OSError:
        raise KnownError(FailureCode.OUTPUT_UNWRITABLE) from None
    try:
        answer = child.call(ExtractAttachments(source=source, folder=str(folder))).event
        if not isinstance(answer, AttachmentsExtracted):
            raise KnownError(FailureCode.CHILD_NOISE)
        files = [_inside(folder, name) for name in answer.files]
        fresh = _unknown(files, database.call(lambda store: store.documents(job_id=document.job_id)))
        added = database.call(partial(_add, document=document, files=fresh)) if fresh else ()
        _remove(folder, [file for file in files if file not in fresh])
    except BaseException:
        _remove(folder, list(folder.iterdir()))
        raise
    finally:
        attached.filled(folder)
    return TakenIn(tuple(added), answer.left_out, len(files) - len(fresh))


def _inside(folder: Path, name: str) -> Path:
    """A file that a child says it wrote. Raises KnownError CHILD_NOISE for any other place."""
    file = folder / name
    if Path(name).name != name or file.is_symlink() or not file.is_file():
        raise KnownError(FailureCode.CHILD_NOISE)
    return file


def _unknown(files: Sequence[Path], documents: Sequence[Document]) -> list[Path]:
    """Those whose content no document of the job has, each content once."""
    known = {document.sha256 for document in documents}
    known |= {delivery.sha256_of(Path(d.path)) for d in documents if not d.sha256 and Path(d.path).is_file()}
    fresh = []
    for file in files:
        sha256 = delivery.sha256_of(file)
        if sha256 not in known:
            known.add(sha256)
            fresh.append(file)
    return fresh


def _add(store: Store, document: Document, files: Sequence[Path]) -> list[Document]:
    taken = [place.output_path for place in store.places(document.job_id)]
    found = [Found(file, file.parent) for file in files]
    planned = intake.plan_outputs(found, Path(document.output_directory), taken=taken)
    return store.add_documents(document.job_id, planned)


def _remove(folder: Path, files: Sequence[Path]) -> None:
    for file in files:
        erase(file)
    with suppress(OSError):  # the rest is read by documents
        folder.rmdir()
