"""Jobs, documents, people and tombstones as JSON: camelCase, times in ISO 8601 UTC, null where there is nothing.

The command line writes it. No text of a document is in it except file names: the texts of *always* and *never* are
counted, not told (`settings_to_json` tells them, for an export).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from app.domain.box_style import boxes_to_json
from app.domain.comments import Comment
from app.domain.documents import FileFacts
from app.domain.jobs import Document, Job, Status, aggregate
from app.domain.listing import DocumentPage
from app.domain.people import Person
from app.domain.retention import Tombstone


def moment_to_json(value: datetime | None) -> str | None:
    return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")


def progress_percent(document: Document) -> int | None:
    """0..100 by pages read, None while the number of pages is not known."""
    return 100 * document.pages_done // document.page_count if document.page_count else None


def facts_to_json(facts: FileFacts) -> dict[str, Any]:
    """What preflight found of a file as a whole."""
    return {
        "encrypted": facts.encrypted,
        "repaired": facts.repaired,
        "signed": facts.signed,
        "hasForms": facts.has_forms,
        "hasXfa": facts.has_xfa,
        "attachments": facts.attachments,
        "layers": facts.layers,
        "hiddenLayers": facts.hidden_layers,
        "earlierRevisions": facts.earlier_revisions,
        "textPages": facts.text_pages,
        "scannedPages": facts.scanned_pages,
    }


def document_to_json(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        "jobId": document.job_id,
        "fileName": document.file_name,
        "path": document.path,
        "status": document.status.value,
        "failure": document.failure.value if document.failure else None,
        "failurePageIndex": document.failure_page,
        "sha256": document.sha256 or None,
        "size": document.size,
        "pageCount": document.page_count,
        "pagesDone": document.pages_done,
        "progressPercent": progress_percent(document),
        "openHits": document.hits_open,
        "totalHits": document.hits_total,
        "unreadPages": document.unread_pages,
        "offeredHits": document.offered_hits if document.offered_hits >= 0 else None,
        "facts": None if document.facts is None else facts_to_json(document.facts),
        "outputPath": document.output_path if document.status is Status.FINISHED else None,
        "attempts": document.attempts,
        "duplicateOf": document.duplicate_of or None,
        "reviewedBy": document.reviewed_by or None,
        "reviewedAt": moment_to_json(document.reviewed_at),
        "approvedBy": document.approved_by or None,
        "approvedAt": moment_to_json(document.approved_at),
        "activeSeconds": round(document.active_seconds, 3),
        "createdAt": moment_to_json(document.created_at),
        "updatedAt": moment_to_json(document.updated_at),
    }


def job_to_json(job: Job, documents: Iterable[Document]) -> dict[str, Any]:
    documents = list(documents)
    settings, retention = job.settings, job.settings.retention
    return {
        "id": job.id,
        "name": job.name,
        "status": aggregate(d.status for d in documents).value,
        "kind": settings.kind.value,
        "release": settings.release.value,
        "profile": settings.profile,
        "categories": list(settings.categories),
        "alwaysTerms": len(settings.always),
        "neverTerms": len(settings.never),
        "ocr": settings.ocr,
        "quick": settings.quick,
        "boxes": boxes_to_json(settings.boxes),
        "certificatePage": settings.certificate_page,
        "seePages": settings.see_pages,
        "metadata": dict(settings.metadata),
        "secondReview": str(settings.review),
        "retention": {
            "keeping": retention.keeping.value,
            "workingCopyUntil": moment_to_json(retention.working_copy_until),
            "reviewDataUntil": moment_to_json(retention.review_data_until),
            "releasedFileUntil": moment_to_json(retention.released_file_until),
            "hold": retention.hold,
        },
        "createdBy": job.created_by or None,
        "createdAt": moment_to_json(job.created_at),
        "updatedAt": moment_to_json(job.updated_at),
        "startedAt": moment_to_json(job.started_at),
        "documents": [document_to_json(d) for d in documents],
    }


def settings_to_json(job: Job, documents: Iterable[Document]) -> dict[str, Any]:
    """A job with everything that was chosen for it, also the texts of *always* and *never*, without its documents."""
    value = job_to_json(job, documents)
    del value["documents"]
    return value | {
        "alwaysTerms": list(job.settings.always),
        "neverTerms": list(job.settings.never),
        "requester": list(job.settings.requester),
    }


def page_to_json(page: DocumentPage) -> dict[str, Any]:
    return {
        "documents": [document_to_json(d) for d in page.documents],
        "total": page.total,
        "nextCursor": page.next_cursor or None,
    }


def person_to_json(person: Person) -> dict[str, Any]:
    return {
        "userId": person.id,
        "email": person.email or None,
        "fullName": person.full_name,
        "isActive": person.is_active,
    }


def comment_to_json(comment: Comment) -> dict[str, Any]:
    """A comment; it is somebody's own text. `entityId` is null for one on the document, `saidBy` the name that a file
    gives where it came from one."""
    return {
        "id": comment.id,
        "entityId": comment.entity_id or None,
        "kind": comment.kind.value,
        "author": comment.author or None,
        "saidBy": comment.said_by or None,
        "at": moment_to_json(comment.at),
        "text": comment.text,
    }


def tombstone_to_json(stone: Tombstone) -> dict[str, Any]:
    return {
        "documentId": stone.document_id,
        "jobId": stone.job_id,
        "sha256": stone.sha256 or None,
        "outputSha256": stone.output_sha256 or None,
        "pageCount": stone.page_count,
        "accepted": stone.accepted,
        "rejected": stone.rejected,
        "createdAt": moment_to_json(stone.created_at),
        "endedAt": moment_to_json(stone.ended_at),
        "endedBy": stone.ended_by or None,
        "reason": stone.reason,
    }
