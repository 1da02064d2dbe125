"""Rows to domain values and back. JSON columns are written and read here only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import PurePath
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Row

from app.base.errors import FailureCode
from app.domain import explanations
from app.domain.audit import AuditLine
from app.domain.box_style import boxes_from_json, boxes_to_json
from app.domain.carriers import HiddenPlace, Unchecked
from app.domain.comments import CommentChange
from app.domain.decisions import EntityChange, ReviewStep, SeenChange, StepKind, Verdict
from app.domain.documents import FileFacts, PageFacts
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Quadrilateral
from app.domain.job_settings import JobKind, JobSettings, ReleaseKind
from app.domain.jobs import Document, Job, Page, Status
from app.domain.people import Person, ReviewPolicy
from app.domain.retention import Keeping, Retention
from app.store.tables import DocumentRow, EntityRow, JobRow, PageRow, PersonRow, ReviewStepRow

_QUADS: TypeAdapter[tuple[Quadrilateral, ...]] = TypeAdapter(tuple[Quadrilateral, ...])
_FACTS: TypeAdapter[PageFacts] = TypeAdapter(PageFacts)
_FILE: TypeAdapter[FileFacts] = TypeAdapter(FileFacts)
_TEXTS: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
_SPANS: TypeAdapter[tuple[tuple[int, int], ...]] = TypeAdapter(tuple[tuple[int, int], ...])
_HIDDEN: TypeAdapter[HiddenPlace] = TypeAdapter(HiddenPlace)
_UNCHECKED: TypeAdapter[tuple[Unchecked, ...]] = TypeAdapter(tuple[Unchecked, ...])
_CHANGES: TypeAdapter[tuple[EntityChange, ...]] = TypeAdapter(tuple[EntityChange, ...])
_SEEN: TypeAdapter[tuple[SeenChange, ...]] = TypeAdapter(tuple[SeenChange, ...])
_COMMENTS: TypeAdapter[tuple[CommentChange, ...]] = TypeAdapter(tuple[CommentChange, ...])
_AT_ONCE = 500


def now() -> str:
    """The time as it is stored: UTC, ISO 8601, microseconds, so that text order is time order."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def job(row: JobRow, metadata: Mapping[str, str] | None = None) -> Job:
    return Job(
        id=row.id,
        name=row.name,
        created_at=datetime.fromisoformat(row.created_at),
        updated_at=datetime.fromisoformat(row.updated_at),
        settings=JobSettings(
            kind=JobKind(row.kind),
            release=ReleaseKind(row.release),
            profile=row.profile,
            categories=tuple(row.categories.split()),
            always=_TEXTS.validate_json(row.always_terms),
            never=_TEXTS.validate_json(row.never_terms),
            requester=_TEXTS.validate_json(row.requester),
            firm_lists=bool(row.firm_lists),
            ocr=bool(row.ocr),
            quick=bool(row.quick),
            boxes=boxes_from_json(row.boxes),
            certificate_page=bool(row.certificate_page),
            see_pages=bool(row.see_pages),
            metadata=dict(metadata or {}),
            review=ReviewPolicy.parse(row.second_review),
            retention=Retention(
                Keeping(row.keeping),
                moment(row.working_copy_until),
                moment(row.review_data_until),
                moment(row.released_file_until),
                bool(row.hold),
            ),
        ),
        created_by=row.created_by,
        started_at=moment(row.started_at),
    )


def settings_values(settings: JobSettings) -> dict[str, Any]:
    """The columns of a job that hold its settings, all but the metadata."""
    retention = settings.retention
    return {
        "kind": settings.kind.value,
        "release": settings.release.value,
        "profile": settings.profile,
        "categories": " ".join(settings.categories),
        "always_terms": _TEXTS.dump_json(settings.always).decode(),
        "never_terms": _TEXTS.dump_json(settings.never).decode(),
        "requester": _TEXTS.dump_json(settings.requester).decode(),
        "firm_lists": int(settings.firm_lists),
        "ocr": int(settings.ocr),
        "quick": int(settings.quick),
        "boxes": json.dumps(boxes_to_json(settings.boxes), separators=(",", ":")),
        "certificate_page": int(settings.certificate_page),
        "see_pages": int(settings.see_pages),
        "second_review": str(settings.review),
        "keeping": retention.keeping.value,
        "working_copy_until": moment_text(retention.working_copy_until),
        "review_data_until": moment_text(retention.review_data_until),
        "released_file_until": moment_text(retention.released_file_until),
        "hold": int(retention.hold),
    }


def moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def moment_text(value: datetime | None) -> str | None:
    """A time as it is stored. Raises ValueError where it has no zone."""
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("a time without a zone")
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def person(row: PersonRow) -> Person:
    return Person(row.id, row.email, row.full_name, bool(row.is_active))


def folded_name(name: str) -> str:
    """A file name as it is searched: without case."""
    return name.casefold()


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
        seen_regions=keys(row.seen_regions),
        attempts=row.attempts,
        duplicate_of=row.duplicate_of,
        reviewed_by=row.reviewed_by,
        reviewed_at=moment(row.reviewed_at),
        approved_by=row.approved_by,
        approved_at=moment(row.approved_at),
        active_seconds=row.active_seconds,
        offered_hits=row.offered_hits,
        created_at=datetime.fromisoformat(row.created_at),
        updated_at=datetime.fromisoformat(row.updated_at),
        facts=_FILE.validate_json(row.facts) if row.facts else None,
        unchecked=_UNCHECKED.validate_json(row.unchecked) if row.unchecked else (),
        to_sign=bool(row.to_sign),
    )


def unchecked_json(unchecked: Sequence[Unchecked]) -> str:
    """The carriers that could not be checked; empty where all could."""
    return _UNCHECKED.dump_json(tuple(unchecked)).decode() if unchecked else ""


def file_facts_json(facts: FileFacts) -> str:
    """The facts of a file as they are stored: one value, for they are found, written and read together, and nothing
    is searched or sorted by them. Empty where preflight has not told them."""
    return _FILE.dump_json(facts).decode()


def page(row: PageRow) -> Page:
    return Page(
        row.document_id,
        row.page_index,
        _FACTS.validate_json(row.facts),
        bool(row.detected),
        _TEXTS.validate_json(row.ledger),
        row.seen_bands,
    )


def ledger_json(ledger: Sequence[str]) -> str:
    return _TEXTS.dump_json(tuple(ledger)).decode()


def facts_json(facts: PageFacts) -> str:
    return _FACTS.dump_json(facts).decode()


def page_values(document_id: str, page_index: int, facts: PageFacts) -> dict[str, object]:
    return {
        "document_id": document_id,
        "page_index": page_index,
        "facts": _FACTS.dump_json(facts).decode(),
        "detected": 0,
    }


def entity(row: EntityRow | Row[Any]) -> Entity:
    """An entity from its row, or from its columns by their names."""
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
        ocr_confidence=row.ocr_confidence,
        operator=row.operator,
        kept=_SPANS.validate_json(row.kept) if row.kept != "[]" else (),
        explanation=explanations.from_json(json.loads(row.explanation))
        if row.explanation
        else explanations.UNEXPLAINED,
        hidden=hidden_place(row.hidden),
        codes=_TEXTS.validate_json(row.codes) if row.codes != "[]" else (),
        why_kept=row.why_kept,
    )


def verdict(decision: str, why_kept: str, codes: str) -> Verdict:
    """What was decided about an entity, from its columns."""
    return Verdict(Decision(decision), why_kept, _TEXTS.validate_json(codes) if codes != "[]" else ())


def verdict_values(verdict: Verdict) -> tuple[str, str, str]:
    """The columns `decision`, `why_kept` and `codes`."""
    return verdict.decision.value, verdict.why_kept, _TEXTS.dump_json(verdict.codes).decode()


def hidden_place(stored: str) -> HiddenPlace | None:
    """Where in the file a hit stands that no page shows."""
    return _HIDDEN.validate_json(stored) if stored else None


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
        "ocr_confidence": value.ocr_confidence,
        "operator": value.operator,
        "kept": _SPANS.dump_json(value.kept).decode(),
        "explanation": json.dumps(explanations.to_json(value.explanation), ensure_ascii=False)
        if value.explanation
        else "",
        "hidden": _HIDDEN.dump_json(value.hidden).decode() if value.hidden is not None else "",
        "codes": _TEXTS.dump_json(value.codes).decode(),
        "why_kept": value.why_kept,
    }


def step(row: ReviewStepRow) -> ReviewStep:
    changes, seen = _CHANGES.validate_json(row.changes), _SEEN.validate_json(row.seen)
    comments = _COMMENTS.validate_json(row.comments) if row.comments != "[]" else ()
    return ReviewStep(StepKind(row.kind), changes, seen, row.bulk, comments)


def changes_json(value: ReviewStep) -> str:
    """The changes of a step. The explanation of an entity that was changed stays where it is, so that a step over
    50,000 hits does not hold it twice more; one that came or went takes it along.

    In pieces: while one is written, no other thread runs."""
    unsaid = {"before": {"explanation"}, "after": {"explanation"}}
    pieces = []
    for start in range(0, len(value.changes), _AT_ONCE):
        some = value.changes[start : start + _AT_ONCE]
        changed = {number: unsaid for number, c in enumerate(some) if c.before and c.after}
        pieces.append(_CHANGES.dump_json(some, exclude=changed)[1:-1])
    return f"[{b','.join(pieces).decode()}]"


def seen_json(value: ReviewStep) -> str:
    """What a step acknowledged."""
    return _SEEN.dump_json(value.seen).decode()


def comments_json(value: ReviewStep) -> str:
    """The comments of a step."""
    return _COMMENTS.dump_json(value.comments).decode()


def keys(stored: str) -> tuple[str, ...]:
    """Keys of acknowledged regions as they are stored."""
    return _TEXTS.validate_json(stored)


def keys_json(keys: Iterable[str]) -> str:
    return _TEXTS.dump_json(tuple(sorted(keys))).decode()


_LINE = tuple(field.name for field in fields(AuditLine))
AUDIT_COLUMNS = (*_LINE, "hash")
_values = attrgetter(*_LINE)


def audit_values(line: AuditLine, recorded: str) -> tuple[str, ...]:
    """The columns of a line, its hash behind: in the order of `AUDIT_COLUMNS`."""
    return (*_values(line), recorded)
