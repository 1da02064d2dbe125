"""The part of the window's desk that knows jobs: intake, lists, settings, people, retention and the audit record."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.audit import AuditLine, ChainFault
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobSettings
from app.domain.jobs import Document, Job, Status
from app.domain.listing import DocumentPage, DocumentQuery
from app.domain.people import Person
from app.domain.retention import Tombstone
from app.protocol.calls import ChildPort
from app.protocol.messages import (
    CountListed,
    CountListedDone,
    Probe,
    ProbeDone,
    ReadList,
    ReadListDone,
    SourceFile,
)
from app.services import certificate_pages, duplicates, identity, intake, queueing, retention, working_copies
from app.services.duplicates import KnownDocument
from app.services.passwords import is_locked
from app.store.store import Store
from app.ui.desk_files import FilesDesk

_READ_AGAIN_AT_ONCE = 200
"""Documents whose hits are forgotten in one transaction: there may be hundreds of hits in each."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of paths: the new job, None where no PDF was found, and every file left out with the reason."""

    job_id: str | None
    skipped: tuple[tuple[Path, intake.SkipReason], ...] = ()


class JobsDesk(FilesDesk):
    """Use cases about jobs and the documents of the queue."""

    # Intake

    async def add_paths(
        self, paths: Sequence[Path], *, settings: JobSettings | None = None, preview: bool = False
    ) -> Added:
        """Make one job of files and folder trees. What was left out is returned with its reason.

        Detection starts at once, with `preview` only preflight: the job then waits for `start_job` or `discard_job`.
        """
        found = await self._in(self._walker, lambda: intake.collect(paths))
        if not found.found:
            return Added(None, found.skipped)
        planned = await self._in(self._walker, lambda: intake.plan_outputs(found.found, None))
        name = intake.job_name(paths)
        job, documents = await self._call(
            lambda store: store.add_job(name, planned, settings=settings, started=not preview)
        )
        self.changed.emit(ChangeSet(frozenset({job.id}), frozenset(d.id for d in documents)))
        await self._pump()
        return Added(job.id, found.skipped)

    async def start_job(self, job_id: str, settings: JobSettings | None = None) -> None:
        """End the preview of a job: what passed preflight is queued, the rest follows as it passes."""

        def start(store: Store) -> ChangeSet:
            change = _give_settings(store, job_id, settings) if settings is not None else ChangeSet()
            return change | store.start_job(job_id) | store.queue_checked(job_id)

        await self._change(start)
        await self._pump()

    async def discard_job(self, job_id: str) -> None:
        """Delete a job that was only previewed. One that was started is left as it is."""
        if (await self.job(job_id)).started_at is not None:
            return
        ids = await self._ids(job_id)
        async with self._kept_from_workers(ids), self._while_rewriting():
            await self._change(lambda store: store.delete_job(job_id))

    async def known(self, job_id: str) -> tuple[KnownDocument, ...]:
        """Documents of the job whose bytes an earlier job has already."""
        return await self._read(lambda store: duplicates.known(store, job_id))

    async def try_password(self, job_id: str, password: str) -> int:
        """Try a password on every locked document of the job; returns how many it opened. It is kept in memory until
        the program ends, never stored, and tried on what of the job turns out to be locked later."""
        self._passwords.offer(job_id, password)
        documents = await self._call(lambda store: store.documents(job_id=job_id, statuses=(Status.ATTENTION,)))
        locked = [document for document in documents if is_locked(document)]
        opened = await asyncio.gather(*(self._opens(document, password) for document in locked))
        for document, opens in zip(locked, opened, strict=True):
            if opens:
                self._passwords.give(document.id, password)
                self._sources.pop(document.id, None)
                await self._ask_for([document.id], queueing.retry)
        await self._pump()
        return sum(opened)

    async def _opens(self, document: Document, password: str) -> bool:
        request = Probe(source=await self._read_from(document, password))
        try:
            answered = await self._work.run(lambda child: child.call(request))
        except KnownError:
            return False
        return isinstance(answered.event, ProbeDone)

    # Jobs and documents

    async def jobs(self) -> list[Job]:
        return await self._read(lambda store: store.jobs())

    async def job(self, job_id: str) -> Job:
        return await self._read(lambda store: store.job(job_id))

    async def change_settings(self, job_id: str, settings: JobSettings) -> None:
        """Give a job other settings. What was found under the old ones stays until `detect_again`. Working copies that
        they no longer ask for go; those that they ask for are made by `keep_copies`."""
        await self._change(lambda store: _give_settings(store, job_id, settings))

    async def find_matters(self, text: str, limit: int = 50) -> list[tuple[str, str]]:
        """(id, name) of the newest jobs whose name holds `text`, whatever its case."""
        return await self._call(lambda store: store.find_matters(text, limit=limit))

    async def documents(self) -> list[Document]:
        """All documents, newest job first, in the job's order."""
        return await self._read(lambda store: store.documents())

    async def list_documents(self, query: DocumentQuery) -> DocumentPage:
        """One part of a list and the number of all. Raises BadCursor."""
        return await self._read(lambda store: store.list_documents(query))

    async def counts(self) -> dict[Status, int]:
        """How many documents there are in each status that has any."""
        return await self._read(lambda store: store.count_by_status())

    async def certificate(self, document_id: str) -> str:
        """The certificate JSON of a finished document, or the record of the checks that failed."""
        return await self._read(lambda store: store.certificate(document_id))

    async def save_certificate_page(self, document_id: str, output: Path) -> None:
        """Write the certificate of a document as a page for people, over what a person agreed to replace.

        Raises KnownError: OUTPUT_EXISTS where it would take the place of the original or of the released file.
        """
        document = await self._read(lambda store: store.document(document_id))
        text = await self.certificate(document_id)
        await self._work.run(partial(_write_page, text, output, (document.path, document.output_path)))

    # Lists

    async def read_list(self, path: Path, column: int | None = None) -> ReadListDone:
        """The entries in a CSV, XLSX or text file, read by a child. Raises KnownError."""
        request = ReadList(path=str(path), column=column)
        answered = await self._work.run(lambda child: child.call(request))
        if not isinstance(answered.event, ReadListDone):
            raise KnownError(FailureCode.CHILD_NOISE)
        return answered.event

    async def count_listed(self, path: Path, lines: Sequence[str]) -> CountListedDone:
        """How often each entry of a list stands in a document. Raises KnownError."""
        request = CountListed(source=SourceFile(path=str(path)), lines=tuple(lines))
        answered = await self._work.run(lambda child: child.call(request))
        done = answered.event
        if not isinstance(done, CountListedDone) or len(done.counts) != len(request.lines):
            raise KnownError(FailureCode.CHILD_NOISE)
        return done

    # The queue

    async def cancel(self, document_ids: Sequence[str]) -> None:
        """Stop work on documents. One whose release was under way goes back to its review; nothing unfinished stays."""
        await self._stop(document_ids, Status.CANCELLED)

    async def pause(self, document_ids: Sequence[str]) -> None:
        """Take documents out of the queue, also one that is being read: the pages that were read stay read."""
        await self._stop(document_ids, Status.PAUSED)

    async def resume(self, document_ids: Sequence[str]) -> None:
        """Queue paused documents; each goes on at the page where it was stopped."""
        await self._change_each(document_ids, queueing.resume)

    async def retry(self, document_ids: Sequence[str], *, password: str | None = None) -> None:
        """Queue documents again; a password is kept in memory until the program ends, never stored."""
        for document_id in document_ids:
            if password is not None:
                self._passwords.give(document_id, password)
        await self._change_each(document_ids, queueing.retry)

    async def detect_again(self, document_ids: Sequence[str]) -> None:
        """Read documents anew under the settings of their jobs. What was decided or drawn stays."""
        await self._change_each(document_ids, queueing.detect_again, at_once=_READ_AGAIN_AT_ONCE)

    async def share_decisions(self, document_id: str) -> None:
        """Copy the decisions about the exact copy of this document, as one undoable step."""
        await self._change(lambda store: duplicates.share(store, document_id))

    async def _change_each(
        self, document_ids: Sequence[str], change: queueing.Change, *, at_once: int = queueing.AT_ONCE
    ) -> None:
        for document_id in document_ids:
            self._sources.pop(document_id, None)
        await self._ask_for(document_ids, change, at_once=at_once)

    # People

    @property
    def me(self) -> Person | None:
        """Who sits at this computer, None where nobody is chosen."""
        return self._me

    async def act_as(self, person_id: str) -> None:
        """From now on everything is done in this person's name ("": nobody's), also after a restart.

        Raises NotFound, or KnownError NO_PERSON where the profile is not active any more.
        """
        self._me = await self._call(lambda store: identity.act_as(store, person_id))
        await asyncio.get_running_loop().run_in_executor(
            self._walker, lambda: identity.remember(self._folder, person_id)
        )

    async def people(self) -> list[Person]:
        """All profiles, also those that are no longer active, by name."""
        return await self._read(lambda store: store.people())

    async def add_person(self, name: str, email: str = "") -> Person:
        return await self._call(lambda store: store.add_person(name, email))

    async def change_person(self, person: Person) -> None:
        """Store another name, address or state. Whoever is no longer active does not act any more."""
        await self._call(lambda store: store.change_person(person))
        if self._me is not None and self._me.id == person.id:
            if person.is_active:
                self._me = person
            else:
                await self.act_as("")

    # Retention and audit

    async def purge(self, document_ids: Sequence[str]) -> None:
        """Remove documents for good; a tombstone stays. Raises KnownError ON_HOLD."""
        await self._end(document_ids, lambda store: retention.purge_documents(store, list(document_ids)))

    async def purge_job(self, job_id: str) -> None:
        """Remove a job with everything under it for good. Raises KnownError ON_HOLD."""
        await self._end(await self._ids(job_id), lambda store: retention.purge_job(store, job_id))

    async def set_hold(self, job_id: str, hold: bool) -> None:
        """Lay a job on hold, or lift the hold: nothing of it expires or can be purged meanwhile."""
        await self._change(lambda store: retention.set_hold(store, job_id, hold))

    async def tombstone(self, document_id: str) -> Tombstone | None:
        """What is left of a document that expired or was purged."""
        return await self._read(lambda store: store.tombstone(document_id))

    async def audit(self, document_id: str) -> list[tuple[int, AuditLine, str]]:
        """The record of a document, oldest line first: number, line, hash."""
        return await self._read(lambda store: _whole_audit(store, document_id))

    async def check_audit(self) -> ChainFault | None:
        """The first line at which the record does not hold, None where it is whole."""
        return await self._call(lambda store: store.check_audit())

    async def _end(self, document_ids: Sequence[str], end: Callable[[Store], ChangeSet]) -> None:
        """Stop work on documents, then end them. Nothing is stopped where a hold forbids the end."""
        jobs = await self._call(lambda store: _jobs_of(store, document_ids))
        if any(job.settings.retention.hold for job in jobs):
            raise KnownError(FailureCode.ON_HOLD)
        async with self._kept_from_workers(document_ids), self._while_rewriting():
            await self._change(end)
        for document_id in document_ids:
            self._sources.pop(document_id, None)

    async def _ids(self, job_id: str) -> list[str]:
        return [d.id for d in await self._call(lambda store: store.documents(job_id=job_id))]


def _give_settings(store: Store, job_id: str, settings: JobSettings) -> ChangeSet:
    change = store.change_settings(job_id, settings)
    working_copies.tidy(store)
    return change


def _jobs_of(store: Store, document_ids: Sequence[str]) -> list[Job]:
    return [store.job(job_id) for job_id in store.jobs_of(document_ids)]


def _whole_audit(store: Store, document_id: str) -> list[tuple[int, AuditLine, str]]:
    lines: list[tuple[int, AuditLine, str]] = []
    while more := store.audit_lines(document_id=document_id, after=lines[-1][0] if lines else 0):
        lines += more
    return lines


def _write_page(certificate: str, output: Path, kept: Sequence[str], child: ChildPort) -> None:
    for path in kept:
        with suppress(OSError):  # one of the two is not there
            if path and output.samefile(path):
                raise KnownError(FailureCode.OUTPUT_EXISTS)
    certificate_pages.write(certificate, output, child, replace=True)
