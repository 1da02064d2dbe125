"""Rows to domain values and back. JSON columns are written and read here only."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import PurePath

from pydantic import TypeAdapter

from app.base.errors import FailureCode
from app.domain.decisions import EntityChange, ReviewStep, StepKind
from app.domain.documents import PageFacts
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Quadrilateral
from app.domain.jobs import Document, Job, Page, Status
from app.store.tables import DocumentRow, EntityRow, JobRow, PageRow, ReviewStepRow

_QUADS: TypeAdapter[tuple[Quadrilateral, ...]] = TypeAdapter(tuple[Quadrilateral, ...])
_FACTS: TypeAdapter[PageFacts] = TypeAdapter(PageFacts)
_CHANGES: TypeAdapter[tuple[EntityChange, ...]] = TypeAdapter(tuple[EntityChange, ...])


def now() -> str:
    """The time as it is stored: UTC, ISO 8601, microseconds, so that text order is time order."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def job(row: JobRow) -> Job:
    return Job(
        id=row.id,
        name=row.name,
        profile=row.profile,
        categories=tuple(row.categories.split()),
        created_at=datetime.fromisoformat(row.created_at),
        updated_at=datetime.fromisoformat(row.updated_at),
    )


def document(row: DocumentRow) -> Document:
    return Document(
        id=row.id,
        job_id=row.job_id,
        path=row.path,
        file_name=row.file_name,
        status=Status(row.status),
        failure=FailureCode(row.failure) if row.failure else None,
        failure_page=row.failure_page,
        sha256=row.sha256,
        size=row.size,
        page_count=row.page_count,
        pages_done=row.pages_done,
        hits_open=row.hits_open,
        hits_total=row.hits_total,
        unread_pages=row.unread_pages,
        output_directory=str(PurePath(row.output_path).parent),
        output_path=row.output_path,
        replace_output=bool(row.replace_output),
        models=tuple(row.models.splitlines()),
        unread_acknowledged=bool(row.unread_acknowledged),
        attempts=row.attempts,
        created_at=datetime.fromisoformat(row.created_at),
        updated_at=datetime.fromisoformat(row.updated_at),
    )


def page(row: PageRow) -> Page:
    return Page(row.document_id, row.page_index, _FACTS.validate_json(row.facts), bool(row.detected))


def page_values(document_id: str, page_index: int, facts: PageFacts) -> dict[str, object]:
    return {
        "document_id": document_id,
        "page_index": page_index,
        "facts": _FACTS.dump_json(facts).decode(),
        "detected": 0,
    }


def entity(row: EntityRow) -> Entity:
    return Entity(
        id=row.id,
        page_index=row.page_index,
        text=row.text,
        label=row.label,
        score=row.score,
        source=Source(row.source),
        recognizer=row.recognizer,
        decision=Decision(row.decision),
        quadrilaterals=_QUADS.validate_json(row.quadrilaterals),
    )


def entity_values(document_id: str, value: Entity) -> dict[str, object]:
    return {
        "id": value.id,
        "document_id": document_id,
        "page_index": value.page_index,
        "text": value.text,
        "label": value.label,
        "score": value.score,
        "source": value.source.value,
        "recognizer": value.recognizer,
        "decision": value.decision.value,
        "quadrilaterals": _QUADS.dump_json(value.quadrilaterals).decode(),
    }


def step(row: ReviewStepRow) -> ReviewStep:
    return ReviewStep(StepKind(row.kind), _CHANGES.validate_json(row.changes))


def changes_json(value: ReviewStep) -> str:
    return _CHANGES.dump_json(value.changes).decode()
