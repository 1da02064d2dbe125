"""Files of an intake in every state, for the tests of the sheet and for its pictures."""

from __future__ import annotations

from pathlib import Path

from fake_jobs import NOW, Known
from fake_queue_desk import FakeDesk, document_of

from app.base.errors import FailureCode
from app.domain.jobs import Document, Job, Status
from app.services.intake import SkipReason

SKIPPED = [(Path("/matters/Okafor/notes.docx"), SkipReason.NOT_PDF)]


def fill_intake(desk: FakeDesk) -> tuple[Job, dict[str, Document]]:
    """A previewed job with a file in every state, by name."""
    job = desk.make_job("Okafor v. Meridian Health", started=False)
    kib = 1024
    ready = document_of(
        job, "Complaint.pdf", Status.PREFLIGHT, 0, sha256="aa", page_count=44, size=812 * kib, unread_pages=0
    )
    made = [
        ready,
        document_of(
            job, "Inspection photos.pdf", Status.PREFLIGHT, 1, sha256="bb", page_count=24, size=18_400 * kib,
            unread_pages=24,
        ),
        document_of(
            job, "Deposition.pdf", Status.PREFLIGHT, 2, sha256="cc", page_count=260, size=4_100 * kib, unread_pages=3
        ),
        document_of(
            job, "Complaint (copy).pdf", Status.PREFLIGHT, 3, sha256="aa", page_count=44, size=812 * kib,
            duplicate_of=ready.id,
        ),
        document_of(job, "Exhibit A.pdf", Status.PREFLIGHT, 4, sha256="dd", page_count=6, size=333 * kib),
        document_of(
            job, "Payslips.pdf", Status.ATTENTION, 5, failure=FailureCode.PASSWORD_NEEDED, size=3_200 * kib
        ),
        document_of(
            job, "Bank letter.pdf", Status.ATTENTION, 6, failure=FailureCode.PASSWORD_NEEDED, size=90 * kib
        ),
        document_of(job, "On the share.pdf", Status.ATTENTION, 7, failure=FailureCode.FILE_UNREADABLE),
        document_of(job, "E-mail export.msg.pdf", Status.REJECTED, 8, failure=FailureCode.DAMAGED, size=91 * kib),
        document_of(job, "Late arrival.pdf", Status.PREFLIGHT, 9),
    ]  # fmt: skip
    for document in made:
        desk.put(document, quiet=True)
    by_name = {document.file_name: document for document in made}
    earlier = document_of(desk.make_job("Earlier", -9000), "Exhibit A.pdf", Status.IN_REVIEW, 0, sha256="dd")
    desk.put(earlier, quiet=True)
    desk.known_documents.append(Known(by_name["Exhibit A.pdf"].id, earlier.id, Status.IN_REVIEW, NOW))
    return job, by_name
