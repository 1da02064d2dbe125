"""Files that hold more than their pages, for the tests of the sheet and of the queue and for their pictures."""

from __future__ import annotations

from typing import Any

from fake_jobs import NOW, Known
from fake_queue_desk import FakeDesk, document_of

from app.domain.documents import FileFacts
from app.domain.jobs import Document, Job, Status

FACTS: dict[str, FileFacts] = {
    "Complaint.pdf": FileFacts(text_pages=12),
    "Cut off on the way.pdf": FileFacts(repaired=True, earlier_revisions=1, text_pages=11),
    "Tax return.pdf": FileFacts(has_xfa=True, has_forms=True, text_pages=12),
    "Signed lease.pdf": FileFacts(signed=True, earlier_revisions=2, text_pages=12),
    "Board pack.pdf": FileFacts(
        encrypted=True, signed=True, has_forms=True, attachments=3, layers=4, hidden_layers=1, earlier_revisions=1,
        text_pages=12,
    ),
    "Site plan.pdf": FileFacts(layers=5, attachments=1, text_pages=12),
    "Scanned letter.pdf": FileFacts(text_pages=12, scanned_pages=12),
}  # fmt: skip


def fill_facts(desk: FakeDesk, status: Status = Status.PREFLIGHT, **more: Any) -> tuple[Job, dict[str, Document]]:
    """A job with a file of every kind, by name."""
    job = desk.make_job("Okafor v. Meridian Health", started=status is not Status.PREFLIGHT)
    made = {
        name: document_of(
            job, name, status, number, sha256=f"{number:02}", page_count=12, size=300_000, facts=facts, **more
        )
        for number, (name, facts) in enumerate(FACTS.items())
    }
    for document in made.values():
        desk.put(document, quiet=True)
    return job, made


def note_known(desk: FakeDesk, document: Document) -> None:
    """Say that a file was here before."""
    earlier = document_of(desk.make_job("Earlier", -9000), document.file_name, Status.IN_REVIEW, 0)
    desk.put(earlier, quiet=True)
    desk.known_documents.append(Known(document.id, earlier.id, Status.IN_REVIEW, NOW))
