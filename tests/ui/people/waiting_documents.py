"""Documents that wait for a person in every way the details pane knows, for its tests and pictures."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from fake_jobs import NOW
from fake_queue_desk import FakeDesk, document_of

from app.domain.audit import AuditAction, AuditLine
from app.domain.documents import PageFacts
from app.domain.geometry import Box, PageGeometry
from app.domain.job_settings import JobSettings
from app.domain.jobs import Document, Page, Status
from app.domain.people import Person, ReviewPolicy, SecondReview
from app.domain.retention import Keeping, Retention, Tombstone

SMITH, OKAFOR = Person("p-smith", "j.smith@firm.example", "J. Smith"), Person("p-okafor", "", "A. Okafor")
RULES = ("patterns", "fields", "signatures", "columns", "language-model", "en-core-web-sm 3.8.0")


def line(action: AuditAction, minute: int, actor: str = "", before: str = "", after: str = "") -> AuditLine:
    at = (NOW + timedelta(minutes=minute)).isoformat()
    return AuditLine(at, actor, action.value, "", "", "", before, after, "")


def pages_of(document: Document, unread: int = 0) -> list[Page]:
    """The pages of a document, of which the last ones could not be read."""
    geometry = PageGeometry(Box(0, 0, 612, 792))
    return [
        Page(document.id, n, PageFacts(geometry, unread=n >= document.page_count - unread), detected=True, ledger=RULES)
        for n in range(document.page_count)
    ]


def fill_waiting(desk: FakeDesk) -> dict[str, Document]:
    """One matter with every waiting document, by file name; A. Okafor sits here."""
    desk.persons = {person.id: person for person in (SMITH, OKAFOR)}
    desk.me = OKAFOR
    until = datetime.now(UTC) + timedelta(days=3)
    settings = JobSettings(
        metadata={"matterNumber": "2026-114", "client": "Housing Association", "requester": "County Court"},
        review=ReviewPolicy(SecondReview.SAMPLE, 20),
        retention=Retention(Keeping.UNTIL, review_data_until=until),
    )
    job = desk.make_job("Housing appeal 2026-114", settings=settings)
    desk.held_jobs[job.id] = job = replace(job, created_by=SMITH.id)
    kib = 1024
    original = document_of(job, "Statement.pdf", Status.IN_REVIEW, 0, page_count=9, hits_total=64, hits_open=10)
    made = [
        document_of(
            job, "Second review.pdf", Status.SECOND_REVIEW, 1, page_count=13, hits_total=90, size=812 * kib,
            reviewed_by=SMITH.id, reviewed_at=NOW, unread_pages=1, active_seconds=74.0,
        ),
        document_of(
            job, "Copy.pdf", Status.READY_FOR_REVIEW, 2, page_count=9, hits_total=64, hits_open=64,
            duplicate_of=original.id,
        ),
        document_of(job, "Paused.pdf", Status.PAUSED, 3, page_count=120, pages_done=40, size=9_000 * kib),
        document_of(
            job, "Finished.pdf", Status.FINISHED, 4, page_count=6, hits_total=44, reviewed_by=SMITH.id, reviewed_at=NOW,
            approved_by=OKAFOR.id, approved_at=NOW, output_path="/matters/Housing_redacted/Finished_redacted.pdf",
        ),
        document_of(job, "", Status.PURGED, 5, path=""),
        original,
    ]  # fmt: skip
    for document in made:
        desk.put(document, quiet=True)
    second, _, _, finished, gone, _ = made
    desk.page_list[second.id] = pages_of(second, unread=1)
    desk.certificates[finished.id] = "{}"
    lines = [
        line(AuditAction.DOCUMENT_ADDED, 0, SMITH.id),
        line(AuditAction.DOCUMENT_STATUS, 1, "", "queued", "detecting"),
        line(AuditAction.DOCUMENT_STATUS, 2, "", "detecting", "attention:file-unreadable"),
        line(AuditAction.DOCUMENT_STATUS, 3, SMITH.id, "attention", "queued"),
        line(AuditAction.DOCUMENT_FILE_CHANGED, 3, "", "2 open, 3 accepted, 1 rejected, unread pages acknowledged"),
        line(AuditAction.DOCUMENT_STATUS, 4, "", "queued", "readyForReview"),
        *(line(AuditAction.DECISION, 5, SMITH.id, "open", "accepted") for _ in range(41)),
        line(AuditAction.DECISION, 6, SMITH.id, "open", "rejected"),
        line(AuditAction.ENTITY_ADDED, 7, SMITH.id, "", "accepted"),
        line(AuditAction.DOCUMENT_UNREAD_SEEN, 8, SMITH.id),
        line(AuditAction.DOCUMENT_REVIEWED, 9, SMITH.id),
        line(AuditAction.DOCUMENT_STATUS, 9, SMITH.id, "reviewed", "secondReview"),
    ]
    desk.audit_lines[second.id] = [(number, each, "") for number, each in enumerate(lines)]
    desk.tombstones[gone.id] = Tombstone(
        gone.id, job.id, "5a" * 32, "c3" * 32, 31, 175, 37, NOW - timedelta(days=30), NOW, SMITH.id, "request"
    )
    desk.audit_lines[gone.id] = [(1, line(AuditAction.PURGED, 0, SMITH.id, "finished", "purged"), "")]
    names = ("Second review.pdf", "Copy.pdf", "Paused.pdf", "Finished.pdf", "Purged", "Statement.pdf")
    return dict(zip(names, made, strict=True))
