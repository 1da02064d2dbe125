"""The part of the fake desk that knows jobs before they start, people, second reviews, holds and purges."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.domain.audit import AuditLine, ChainFault
from app.domain.changes import ChangeSet
from app.domain.comments import Comment, CommentKind
from app.domain.job_settings import JobSettings
from app.domain.jobs import Document, Job, Page, Status
from app.domain.listing import DocumentPage, DocumentQuery
from app.domain.people import Person
from app.domain.retention import Tombstone
from app.services.outputs import FolderProblem, OutputChoice
from app.store.store import NotFound

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Known:
    """What `services.duplicates.KnownDocument` says of a document that was here before."""

    document_id: str
    earlier_id: str
    earlier_status: Status
    earlier_at: datetime


class FakeJobs:
    """Mixed into the fake desk, which has `calls`, `held`, `held_jobs`, `changed` and `put`."""

    calls: list[tuple[Any, ...]]
    held: dict[str, Document]
    held_jobs: dict[str, Job]
    changed: Any

    def prepare(self) -> None:
        self.known_documents: list[Known] = []
        self.right_password = "right"
        self.persons: dict[str, Person] = {}
        self.me: Person | None = None
        self.seconds: dict[str, float] = {}
        self.output_folders: dict[str, Path | None] = {}
        self.page_list: dict[str, list[Page]] = {}
        self.tombstones: dict[str, Tombstone] = {}
        self.said: dict[str, list[Comment]] = {}
        self.audit_lines: dict[str, list[tuple[int, AuditLine, str]]] = {}

    def put(self, document: Document, *, quiet: bool = False) -> Document:
        raise NotImplementedError

    async def job(self, job_id: str) -> Job:
        if job_id not in self.held_jobs:
            raise NotFound(job_id)
        return self.held_jobs[job_id]

    async def change_settings(self, job_id: str, settings: JobSettings) -> None:
        self.calls.append(("change_settings", job_id, settings))
        self._put_job(replace(self.held_jobs[job_id], settings=settings))

    async def output_choice(self, job_id: str) -> OutputChoice:
        count = sum(document.job_id == job_id for document in self.held.values())
        return OutputChoice(self.output_folders.get(job_id), (Path("/matters/Okafor_redacted"),), count, 0)

    async def output_problem(self, job_id: str, folder: Path) -> FolderProblem | None:
        return None

    async def set_output_folder(self, job_id: str, folder: Path | None) -> None:
        self.calls.append(("set_output_folder", job_id, folder))
        self.output_folders[job_id] = folder

    async def keep_copies(self, job_id: str, on_copied: Callable[[int, int], None]) -> None:
        self.calls.append(("keep_copies", job_id))

    async def find_matters(self, text: str, limit: int = 50) -> list[tuple[str, str]]:
        jobs = sorted(self.held_jobs.values(), key=lambda job: job.created_at, reverse=True)
        return [(job.id, job.name) for job in jobs if text.casefold() in job.name.casefold()][:limit]

    async def start_job(self, job_id: str, settings: JobSettings | None = None) -> None:
        self.calls.append(("start_job", job_id, settings))
        job = self.held_jobs[job_id]
        self._put_job(replace(job, settings=settings or job.settings, started_at=NOW))
        for document in list(self.held.values()):
            if document.job_id == job_id and document.status is Status.PREFLIGHT:
                self.put(replace(document, status=Status.QUEUED))

    async def discard_job(self, job_id: str) -> None:
        self.calls.append(("discard_job", job_id))
        gone = frozenset(key for key, document in self.held.items() if document.job_id == job_id)
        for key in gone:
            del self.held[key]
        self.held_jobs.pop(job_id, None)
        self.changed.emit(ChangeSet(frozenset({job_id}), gone))

    async def try_password(self, job_id: str, password: str) -> int:
        self.calls.append(("try_password", job_id, password))
        locked = [d for d in self.held.values() if d.job_id == job_id and d.status is Status.ATTENTION]
        opens = password == self.right_password
        for document in locked:
            if opens:
                self.put(replace(document, status=Status.PREFLIGHT, failure=None, sha256="5a", page_count=7))
            else:
                self.put(replace(document, failure=FailureCode.PASSWORD_WRONG))
        return len(locked) if opens else 0

    async def known(self, job_id: str) -> tuple[Known, ...]:
        return tuple(k for k in self.known_documents if self.held[k.document_id].job_id == job_id)

    async def share_decisions(self, document_id: str) -> None:
        self.calls.append(("share_decisions", document_id))

    async def detect_again(self, document_ids: Sequence[str]) -> None:
        self._move("detect_again", document_ids, Status.QUEUED)

    async def pause(self, document_ids: Sequence[str]) -> None:
        self._move("pause", document_ids, Status.PAUSED)

    async def resume(self, document_ids: Sequence[str]) -> None:
        self._move("resume", document_ids, Status.QUEUED)

    async def purge(self, document_ids: Sequence[str]) -> None:
        if any(self.held_jobs[self.held[each].job_id].settings.retention.hold for each in document_ids):
            raise KnownError(FailureCode.ON_HOLD)
        self._move("purge", document_ids, Status.PURGED)

    async def purge_job(self, job_id: str) -> None:
        await self.purge([key for key, document in self.held.items() if document.job_id == job_id])

    async def set_hold(self, job_id: str, hold: bool) -> None:
        self.calls.append(("set_hold", job_id, hold))
        job = self.held_jobs[job_id]
        retention = replace(job.settings.retention, hold=hold)
        self._put_job(replace(job, settings=replace(job.settings, retention=retention)))

    async def list_documents(self, query: DocumentQuery) -> DocumentPage:
        """Filters by job and status and pages by number, which is enough for the window's fake."""
        found = [d for d in self.held.values() if not query.job_id or d.job_id == query.job_id]
        if query.statuses:
            found = [d for d in found if d.status in query.statuses]
        start = int(query.cursor or 0) + query.offset
        end = start + query.limit
        return DocumentPage(tuple(found[start:end]), len(found), str(end) if end < len(found) else "")

    async def counts(self) -> dict[Status, int]:
        return {s: n for s in Status if (n := sum(d.status is s for d in self.held.values()))}

    def seconds_left(self, document: Document) -> float | None:
        return self.seconds.get(document.id)

    async def pages(self, document_id: str) -> list[Page]:
        return self.page_list.get(document_id, [])

    async def people(self) -> list[Person]:
        return list(self.persons.values())

    async def add_person(self, name: str, email: str = "") -> Person:
        self.calls.append(("add_person", name, email))
        person = Person(str(uuid.uuid4()), email, name)
        self.persons[person.id] = person
        return person

    async def change_person(self, person: Person) -> None:
        self.calls.append(("change_person", person))
        self.persons[person.id] = person
        if self.me is not None and self.me.id == person.id:
            self.me = person

    async def act_as(self, person_id: str) -> None:
        self.calls.append(("act_as", person_id))
        self.me = self.persons[person_id] if person_id else None

    async def approve(self, document_id: str) -> None:
        self.calls.append(("approve", document_id))
        document = self.held[document_id]
        if self.me is None:
            raise KnownError(FailureCode.NO_PERSON)
        if self.me.id == document.reviewed_by:
            raise KnownError(FailureCode.SAME_PERSON)
        self.put(replace(document, status=Status.APPROVED, approved_by=self.me.id, approved_at=NOW))

    async def return_to_review(self, document_id: str, note: str = "") -> None:
        self._move("return_to_review", [document_id], Status.IN_REVIEW)
        if note:
            author = self.me.id if self.me is not None else ""
            said = Comment(note, NOW, author, kind=CommentKind.RETURNED)
            self.said.setdefault(document_id, []).append(said)
            self.put(replace(self.held[document_id], reviewed_at=None))

    async def comments(self, document_id: str) -> list[Comment]:
        return self.said.get(document_id, [])

    async def tombstone(self, document_id: str) -> Tombstone | None:
        return self.tombstones.get(document_id)

    async def audit(self, document_id: str) -> list[tuple[int, AuditLine, str]]:
        return self.audit_lines.get(document_id, [])

    async def check_audit(self) -> ChainFault | None:
        return None

    def _move(self, name: str, document_ids: Sequence[str], status: Status) -> None:
        self.calls.append((name, tuple(document_ids)))
        for document_id in document_ids:
            self.put(replace(self.held[document_id], status=status, failure=None))

    def _put_job(self, job: Job) -> None:
        self.held_jobs[job.id] = job
        self.changed.emit(ChangeSet(jobs=frozenset({job.id})))
