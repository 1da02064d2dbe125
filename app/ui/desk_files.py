"""The part of the window's desk that knows where files lie: the folder of what is released, working copies."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.base import no_network
from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Status
from app.domain.lists import EntryFault, TextLists, faults_of
from app.protocol.messages import SourceFile, Warm, WarmDone
from app.services import attachments, firm_lists, outputs, support, working_copies
from app.services.attachments import TakenIn
from app.services.outputs import FolderProblem, OutputChoice
from app.services.support import Part
from app.store.store import NotFound, Store
from app.ui.desk_core import DeskCore

T = TypeVar("T")

OnCopied = Callable[[int, int], None]
"""Told how many files are copied, of how many."""


class FilesDesk(DeskCore):
    """Use cases about places on the disk. What may be slow is done in threads of its own."""

    def __init__(self, data_directory: Path, *, width: int | None = None, command: Sequence[str] | None = None) -> None:
        super().__init__(data_directory, width=width, command=command)
        # Two, so that a page of a document is not drawn only after a long copy.
        self._files = ThreadPoolExecutor(max_workers=2, thread_name_prefix="files")
        self._stop_copying = threading.Event()

    async def shutdown(self) -> None:
        """Kill the children, keep every decision, close the database and release the folder."""
        if not self._closed:
            self._stop_copying.set()
            self._files.shutdown(wait=True, cancel_futures=True)
        await super().shutdown()

    # The lists of the firm

    async def firm_lists(self) -> TextLists:
        """The lists that every job uses. Raises KnownError BAD_LIST where they cannot be read."""
        return await self._in_thread(firm_lists.read)

    async def change_firm_lists(self, lists: TextLists) -> tuple[Sequence[EntryFault], Sequence[EntryFault]]:
        """Replace the lists that every job uses; returns what is wrong with entries of the two, and changed nothing
        then. Raises KnownError OUTPUT_UNWRITABLE or DISK_FULL."""
        return await self._in_thread(lambda: _change_lists(lists))

    # What is handed to whoever helps

    async def support_parts(self, settings: Sequence[str], screens: Sequence[str]) -> tuple[Part, ...]:
        """Every part of a support bundle. `settings` and `screens` are lines that only the window knows."""
        queue = await self._read(support.read_queue)
        return await self._in_thread(lambda: support.collect(queue, self._folder, settings, screens))

    async def network_attempts(self) -> int:
        """How often something tried to open a connection since the start, in this process and in one that reads
        documents. All tries were refused. Raises KnownError."""
        answer = await self._drawing.run(lambda child: child.call(Warm(role="pages")))
        if not isinstance(answer.event, WarmDone):
            raise KnownError(FailureCode.CHILD_NOISE)
        return no_network.attempts() + answer.event.network_attempts

    async def save_support_bundle(self, parts: Sequence[Part], output: Path) -> None:
        """Save parts as a zip file. Raises KnownError OUTPUT_UNWRITABLE or DISK_FULL."""
        await self._in_thread(lambda: support.write(parts, output))

    # The folder of what is released

    async def output_choice(self, job_id: str) -> OutputChoice:
        """Where the released files of a job go, and for how many documents that can still be changed."""
        return await self._call(lambda store: outputs.choice(store, job_id))

    async def output_problem(self, job_id: str, folder: Path) -> FolderProblem | None:
        """Why a folder cannot take the released files of a job, None where it can."""
        roots = await self._call(lambda store: outputs.roots_of(store, job_id))
        return await self._in_thread(lambda: outputs.folder_problem(folder, roots, self._folder))

    async def set_output_folder(self, job_id: str, folder: Path | None) -> None:
        """Choose where the files of a job go that were not released yet; None is beside the originals.

        Raises KnownError OUTPUT_UNWRITABLE where the folder cannot take them; nothing was changed then.
        """
        if folder is not None and await self.output_problem(job_id, folder) is not None:
            raise KnownError(FailureCode.OUTPUT_UNWRITABLE)
        await self._change(lambda store: outputs.move(store, job_id, folder))

    # Attached files

    async def take_in_attachments(self, document_id: str) -> TakenIn:
        """Add the attached PDFs of a document to its job as documents of it. Raises KnownError."""
        document = await self._call(lambda store: store.document(document_id))
        password = self._passwords.of(document)
        taken: TakenIn = await self._drawing.run(
            lambda child: attachments.take_in(document_id, child, self._database, password=password)
        )
        if taken.documents:
            self.changed.emit(ChangeSet(frozenset({document.job_id}), frozenset(d.id for d in taken.documents)))
            await self._pump()
        return taken

    # Working copies

    async def keep_copies(self, job_id: str, on_copied: OnCopied = lambda done, total: None) -> None:
        """Copy the originals of a job into the data folder, where its settings ask for it.

        Waits for the end of their preflight. An original that cannot be read now is left out: its document says so when
        its turn comes. Raises KnownError DISK_FULL or OUTPUT_UNWRITABLE. What is copied already stays; whoever cancels
        this gives the job other settings, or copies the rest another time.
        """
        stop = threading.Event()
        try:
            await self._all_looked_at(job_id)
            originals = await self._call(lambda store: working_copies.missing(store, job_id))
            vault = await self._call(lambda store: store.vault)
            await self._in_thread(lambda: working_copies.check_room(vault, originals))
            for done, original in enumerate(originals):
                on_copied(done, len(originals))
                try:
                    copy = partial(working_copies.copy, vault, original, lambda: self._is_stopped(stop))
                    await self._in_thread(copy)
                except KnownError as error:
                    if error.code in (FailureCode.DISK_FULL, FailureCode.OUTPUT_UNWRITABLE, FailureCode.CANCELLED):
                        raise
            self._sources.clear()
        finally:
            stop.set()

    def _is_stopped(self, stop: threading.Event) -> bool:
        return stop.is_set() or self._stop_copying.is_set()

    async def _all_looked_at(self, job_id: str) -> None:
        """Wait for the end of a job's preflight; only what changes meanwhile is read again."""
        changed, touched = asyncio.Event(), set[str]()

        def note(changes: ChangeSet) -> None:
            touched.update(changes.documents & waiting)
            if touched:
                changed.set()

        found = await self._call(lambda store: store.documents(job_id=job_id, statuses=(Status.PREFLIGHT,)))
        waiting = {document.id for document in found if not document.sha256}
        touched |= waiting  # what changed before anybody listened
        self.changed.connect(note)
        try:
            while waiting:
                ids = list(touched)
                touched.clear()
                changed.clear()
                waiting -= await self._call(partial(_looked_at, ids=ids))
                if waiting and not touched:
                    await changed.wait()
        finally:
            self.changed.disconnect(note)

    async def _read_from(self, document: Document, password: str | None) -> SourceFile:
        """What is read for a document: its working copy, where there is one, or the original."""
        return await self._in_thread(lambda: working_copies.source_of(document, self._database, password))

    def _is_current(self, source: SourceFile) -> bool:
        """False where a working copy was removed since it was found."""
        path = Path(source.path)
        return not path.is_relative_to(self._folder) or path.is_file()

    async def _in_thread(self, function: Callable[[], T]) -> T:
        return await self._in(self._files, function)


def _change_lists(lists: TextLists) -> tuple[Sequence[EntryFault], Sequence[EntryFault]]:
    faults = faults_of(lists.always), faults_of(lists.never)
    if not any(faults):
        firm_lists.write(lists)
    return faults


def _looked_at(store: Store, ids: Sequence[str]) -> set[str]:
    """Those of the documents that wait for no preflight any more."""
    found = set()
    for document_id in ids:
        with suppress(NotFound):
            document = store.document(document_id)
            if document.status is Status.PREFLIGHT and not document.sha256:
                continue
        found.add(document_id)
    return found
