"""A desk without processes or a database, for tests of the queue screen and for its pictures.

It keeps the documents in memory and records what the window asked for; the end-to-end tests use the real one.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fake_jobs import FakeJobs
from PySide6.QtCore import QObject, Signal

from app.base.errors import FailureCode
from app.domain import reason_codes
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobSettings
from app.domain.jobs import Document, Job, Status
from app.domain.listing import DocumentPage, DocumentQuery, SortField
from app.domain.lists import TextLists
from app.domain.reason_codes import ReasonShelf
from app.domain.reports import Check, Verdict
from app.protocol.messages import Progress
from app.services.intake import SkipReason
from app.store.store import NotFound
from app.ui.desk import Added

_SORTS: dict[SortField, Callable[[Document], Any]] = {
    SortField.UPDATED_AT: lambda d: d.updated_at,
    SortField.PAGES: lambda d: d.page_count,
    SortField.OPEN_HITS: lambda d: d.hits_open,
    SortField.FILE_NAME: lambda d: d.file_name.casefold(),
}

LONG_NAME = "Deposition of A. Okafor, volume 2, with exhibits 14 to 31.pdf"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class FakeDesk(FakeJobs, QObject):
    """The part of `app.ui.desk.Desk` that the queue uses."""

    changed = Signal(object)
    progressed = Signal(str, object)
    out_of_room = Signal(bool)
    is_out_of_room = False

    def __init__(self, data_directory: Path | None = None) -> None:
        QObject.__init__(self)
        self.prepare()
        self.data_directory = data_directory
        self.calls: list[tuple[Any, ...]] = []
        self.queries: list[DocumentQuery] = []
        self.held_jobs: dict[str, Job] = {}
        self.held: dict[str, Document] = {}
        self.certificates: dict[str, str] = {}
        self.found: list[Path] | None = None
        self.lists_of_the_firm = TextLists()

    def put(self, document: Document, *, quiet: bool = False) -> Document:
        """Add or replace a document, and tell unless `quiet`."""
        self.held[document.id] = document
        if not quiet:
            self.changed.emit(ChangeSet(documents=frozenset({document.id})))
        return document

    def make_job(
        self, name: str, minutes: int = 0, *, settings: JobSettings | None = None, started: bool = True
    ) -> Job:
        moment = NOON + timedelta(minutes=minutes)
        job = Job(
            str(uuid.uuid4()), name, moment, moment, settings or JobSettings(), started_at=moment if started else None
        )
        self.held_jobs[job.id] = job
        return job

    def asked(self, name: str) -> list[tuple[Any, ...]]:
        """Arguments of every call of a coroutine, oldest first."""
        return [call[1:] for call in self.calls if call[0] == name]

    async def start(self) -> None:
        self.calls.append(("start",))

    async def shutdown(self) -> None:
        self.calls.append(("shutdown",))

    async def add_paths(
        self, paths: Sequence[Path], *, settings: JobSettings | None = None, preview: bool = False
    ) -> Added:
        self.calls.append(("add_paths", tuple(paths)))
        found = self.found if self.found is not None else [p for p in paths if p.suffix == ".pdf"]
        skipped = tuple((p, SkipReason.NOT_PDF) for p in paths if p.suffix != ".pdf")
        if not found:
            return Added(None, skipped)
        job = self.make_job(paths[0].name, minutes=len(self.held_jobs), settings=settings, started=not preview)
        status = Status.PREFLIGHT if preview else Status.QUEUED
        documents = [document_of(job, p.name, status, number, path=str(p)) for number, p in enumerate(found)]
        self.held |= {document.id: document for document in documents}
        self.changed.emit(ChangeSet(frozenset({job.id}), frozenset(d.id for d in documents)))
        return Added(job.id, skipped)

    async def jobs(self) -> list[Job]:
        return sorted(self.held_jobs.values(), key=lambda job: job.created_at, reverse=True)

    async def list_documents(self, query: DocumentQuery) -> DocumentPage:
        """The store's rule in plain words; test_queue_feed.py holds it against the store."""
        self.queries.append(query)
        found = [document for document in self.held.values() if self._let_through(query, document)]
        position = {document_id: number for number, document_id in enumerate(self.held)}
        if query.sort is SortField.CREATED_AT:
            # the documents of a job were added together, and keep their order where the newest job comes first
            moments = {job.id: job.created_at for job in self.held_jobs.values()}
            found.sort(key=lambda d: position[d.id], reverse=not query.descending)
            found.sort(key=lambda d: moments[d.job_id], reverse=query.descending)
        else:
            found.sort(key=lambda d: (_SORTS[query.sort](d), d.id), reverse=query.descending)
        start = int(query.cursor or 0) + query.offset
        end = start + query.limit
        return DocumentPage(tuple(found[start:end]), len(found), str(end) if end < len(found) else "")

    def _let_through(self, query: DocumentQuery, document: Document) -> bool:
        job = self.held_jobs[document.job_id]
        return (
            (not query.statuses or document.status in query.statuses)
            and query.job_id in ("", document.job_id)
            and query.created_by in ("", job.created_by)
            and query.reviewed_by in ("", document.reviewed_by)
            and query.name_contains.casefold() in document.file_name.casefold()
            and all(job.settings.metadata.get(key) == value for key, value in query.metadata.items())
        )

    async def documents(self) -> list[Document]:
        return list(self.held.values())

    async def document(self, document_id: str) -> Document:
        if document_id not in self.held:
            raise NotFound(document_id)
        return self.held[document_id]

    async def cancel(self, document_ids: Sequence[str]) -> None:
        self.calls.append(("cancel", tuple(document_ids)))
        for document_id in document_ids:
            self.put(replace(self.held[document_id], status=Status.CANCELLED))

    async def retry(self, document_ids: Sequence[str], *, password: str | None = None) -> None:
        self.calls.append(("retry", tuple(document_ids), password))
        for document_id in document_ids:
            self.put(replace(self.held[document_id], status=Status.QUEUED, failure=None))

    async def api_key_hash(self) -> str | None:
        return None

    async def reason_shelf(self) -> ReasonShelf:
        return reason_codes.shelf()

    async def firm_lists(self) -> TextLists:
        return self.lists_of_the_firm

    async def change_firm_lists(self, lists: TextLists) -> tuple[tuple[()], tuple[()]]:
        self.lists_of_the_firm = lists
        return (), ()

    async def certificate(self, document_id: str) -> str:
        return self.certificates[document_id]

    async def save_certificate_page(self, document_id: str, output: Path) -> None:
        self.calls.append(("save_certificate_page", document_id, output))


def document_of(job: Job, name: str, status: Status, number: int = 0, **more: Any) -> Document:
    """A document of a job: added with it, changed at a time that follows its number."""
    moment = job.created_at + timedelta(seconds=number)
    values: dict[str, Any] = {"id": str(uuid.uuid4()), "path": f"/matters/{job.name}/{name}", "updated_at": moment}
    values |= more
    return Document(job_id=job.id, file_name=name, status=status, created_at=job.created_at, **values)


def certificate(*, failed: Check | None = None, kind: str = "") -> str:
    """Certificate JSON as services.certificates writes it, as far as the window reads it."""
    checks = [
        {"check": c.value, "verdict": (Verdict.FAILED if c is failed else Verdict.PASSED).value, "findings": []}
        for c in Check
    ]
    return json.dumps(
        {
            "kind": kind or ("none" if failed else "certified"),
            "decisions": {"accepted": 41, "rejected": 3, "acceptedByLabel": {"PERSON": 41}},
            "verification": {"passed": failed is None, "checks": checks},
            "notChecked": [{"what": "text-inside-images", "pages": [1, 3]}],
        }
    )


def fill(desk: FakeDesk) -> dict[str, Document]:
    """A queue with every status, by file name."""
    released = desk.make_job("Okafor v. Meridian Health", 0)
    housing = desk.make_job("Housing appeal 2026-114", 30)
    request = desk.make_job("Access request, staff file", 60)
    kib = 1024
    made = [
        document_of(
            request, "Personnel file part 1.pdf", Status.DETECTING, 0, page_count=412, size=18_400 * kib, pages_done=100
        ),
        document_of(request, "Personnel file part 2.pdf", Status.QUEUED, 1, size=22_100 * kib),
        document_of(
            request, "Payslips 2019-2024.pdf", Status.ATTENTION, 2, failure=FailureCode.PASSWORD_NEEDED, size=3200 * kib
        ),
        document_of(request, "E-mail export.msg.pdf", Status.FAILED, 3, failure=FailureCode.DAMAGED, size=91 * kib),
        document_of(request, "Old contract (scan).pdf", Status.CANCELLED, 4, page_count=12, size=6_000 * kib),
        document_of(
            housing, "Witness statement J. Smith.pdf", Status.READY_FOR_REVIEW, 0,
            page_count=9, hits_open=64, hits_total=64,
        ),
        document_of(housing, "Medical report.pdf", Status.IN_REVIEW, 1, page_count=31, hits_open=175, hits_total=212),
        document_of(housing, "Tenancy agreement.pdf", Status.REVIEWED, 2, page_count=18, hits_total=57),
        document_of(
            housing, "Inspection photos.pdf", Status.ATTENTION, 3,
            failure=FailureCode.UNREAD_PAGES, page_count=24, hits_open=4, hits_total=4,
        ),
        document_of(released, "Complaint.pdf", Status.REDACTING, 0, page_count=44, hits_total=188),
        document_of(released, LONG_NAME, Status.VERIFYING, 1, page_count=260, hits_total=1904),
        document_of(
            released, "Exhibit A.pdf", Status.FINISHED, 2,
            page_count=6, hits_total=44, size=333 * kib, output_path="/matters/Okafor_redacted/Exhibit A_redacted.pdf",
        ),
        document_of(
            released, "Exhibit B.pdf", Status.VERIFICATION_FAILED, 3,
            failure=FailureCode.VERIFICATION_FAILED, failure_page=2, page_count=11, hits_open=2, hits_total=90,
        ),
    ]  # fmt: skip
    for document in made:
        desk.put(document, quiet=True)
    by_name = {document.file_name: document for document in made}
    desk.certificates[by_name["Exhibit A.pdf"].id] = certificate()
    desk.certificates[by_name["Exhibit B.pdf"].id] = certificate(failed=Check.PDFIUM_TEXT)
    return by_name


def progress(phase: str, done: int, total: int) -> Progress:
    return Progress(phase=phase, done=done, total=total)
