"""The part of the window's desk that hands out marks and logs, and takes marks in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.domain.audit import ExportKind
from app.services import logs, marks_in, marks_out
from app.services.logs import JobLog
from app.services.marks_in import Added
from app.services.marks_out import Outgoing
from app.ui.desk_review import ReviewDesk


class MarksDesk(ReviewDesk):
    """Use cases of exchange with other programs. Files are read and made by a child, and by no thread of the window."""

    async def marks_to_export(self, document_id: str, *, accepted_only: bool) -> Outgoing:
        """What of a document can be handed out."""
        return await self._read(lambda store: marks_out.outgoing(store, document_id, accepted_only=accepted_only))

    async def export_marks(self, document_id: str, output: Path, *, accepted_only: bool) -> Path:
        """Write hits as what the name of `output` ends in; the dialog has asked whether a file is to be replaced.

        Returns the file: a copy with live marks gets a name that says so. Raises KnownError.
        """
        given = await self.marks_to_export(document_id, accepted_only=accepted_only)
        source = await self._source(document_id)
        written: Path = await self._drawing.run(
            lambda child: marks_out.write(given, output, source, child, self._record_export, replace=True)
        )
        return written

    async def import_marks(self, document_id: str, path: Path) -> Added:
        """Add the marks of a file to a document as open hits, in one step. Raises KnownError, ContractError or Frozen;
        nothing is added then."""
        source = await self._source(document_id)
        pages = [page.facts for page in await self._read(lambda store: store.pages(document_id))]
        password = source.password
        incoming = await self._ask_worker(lambda child: marks_in.read(path, source, pages, child, password=password))
        done, change = await self._call(lambda store: marks_in.add(store, document_id, incoming))
        self._tell(change)
        return done

    async def job_log(self, job_id: str) -> JobLog:
        """What is removed from the documents of a job, as far as it is decided."""
        return await self._read(lambda store: logs.read(store, job_id))

    async def write_public_log(self, log: JobLog, output: Path) -> None:
        """Write the log without values, as a table or as pages. Raises KnownError."""
        await self._drawing.run(lambda child: logs.write_public(log, output, child, self._record_export, replace=True))

    async def write_sealed_list(self, log: JobLog, output: Path, passphrase: str) -> None:
        """Write the list of values, locked. Raises WeakPassphraseError or KnownError."""
        await self._drawing.run(
            lambda child: logs.write_sealed(log, output, passphrase, child, self._record_export, replace=True)
        )

    def _record_export(self, kind: ExportKind, counts: Mapping[str, int]) -> None:
        """Record, in the name of whoever sits here, what is handed out. Called in a worker's thread."""
        self._told.emit(self._database.call(lambda store: store.note_export(kind, counts)))
