"""SQLModel tables. A test compares them with what the migrations make; the migrations decide."""

from __future__ import annotations

from sqlmodel import Field, SQLModel


class JobRow(SQLModel, table=True):
    __tablename__ = "job"

    id: str = Field(primary_key=True)
    name: str
    profile: str
    categories: str
    created_at: str
    updated_at: str
    kind: str = "redact"
    release: str = "certified"
    always_terms: str = "[]"
    never_terms: str = "[]"
    requester: str = "[]"
    firm_lists: int = 1
    second_review: str = "none"
    keeping: str = "ephemeral"
    working_copy_until: str | None = None
    review_data_until: str | None = None
    released_file_until: str | None = None
    hold: int = 0
    created_by: str = ""
    started_at: str | None = None
    last_term: int = 0
    ocr: int = 1
    quick: int = 0
    seen_pictures: str = "[]"
    boxes: str = "{}"
    certificate_page: int = 0
    see_pages: int = 1


class MetadataRow(SQLModel, table=True):
    __tablename__ = "job_metadata"

    job_id: str = Field(primary_key=True, foreign_key="job.id")
    key: str = Field(primary_key=True)
    value: str
    position: int


class DocumentRow(SQLModel, table=True):
    __tablename__ = "document"

    id: str = Field(primary_key=True)
    job_id: str = Field(foreign_key="job.id")
    position: int
    path: str
    file_name: str
    status: str
    failure: str | None = None
    failure_page: int | None = None
    sha256: str = ""
    size: int = 0
    page_count: int = 0
    pages_done: int = 0
    hits_open: int = 0
    hits_total: int = 0
    unread_pages: int = 0
    output_path: str
    replace_output: int = 0
    certificate: str = ""
    models: str = ""
    unread_acknowledged: int = 0
    seen_regions: str = "[]"
    attempts: int = 0
    created_at: str
    updated_at: str
    duplicate_of: str = ""
    reviewed_by: str = ""
    reviewed_at: str | None = None
    approved_by: str = ""
    approved_at: str | None = None
    active_seconds: float = 0
    name_folded: str = ""
    created_by: str = ""
    facts: str = ""
    root: str = ""
    searched_terms: int = 0
    offered_hits: int = 0
    unchecked: str = ""
    to_sign: int = 0


class PageRow(SQLModel, table=True):
    __tablename__ = "page"

    document_id: str = Field(primary_key=True, foreign_key="document.id")
    page_index: int = Field(primary_key=True)
    facts: str
    detected: int = 0
    ledger: str = "[]"
    seen_bands: int = 0


class EntityRow(SQLModel, table=True):
    __tablename__ = "entity"

    id: str = Field(primary_key=True)
    document_id: str = Field(foreign_key="document.id")
    page_index: int
    text: str
    label: str
    score: float
    source: str
    recognizer: str
    decision: str
    quadrilaterals: str
    ocr_confidence: float | None = None
    operator: str = ""
    kept: str = "[]"
    explanation: str = ""
    hidden: str = ""
    codes: str = "[]"
    why_kept: str = ""


class JobTermRow(SQLModel, table=True):
    __tablename__ = "job_term"

    job_id: str = Field(primary_key=True, foreign_key="job.id")
    term_key: int = Field(primary_key=True)
    sequence: int
    documents: int
    score: float
    document_id: str = Field(foreign_key="document.id")
    label: str
    text: str


class ReviewStepRow(SQLModel, table=True):
    __tablename__ = "review_step"

    document_id: str = Field(primary_key=True, foreign_key="document.id")
    position: int = Field(primary_key=True)
    kind: str
    changes: str
    seen: str = "[]"
    undone: int = 0
    created_at: str
    bulk: str = ""
    comments: str = "[]"


class CommentRow(SQLModel, table=True):
    __tablename__ = "comment"

    id: str = Field(primary_key=True)
    document_id: str = Field(foreign_key="document.id")
    entity_id: str
    kind: str
    author: str
    at: str
    text: str


class PersonRow(SQLModel, table=True):
    __tablename__ = "person"

    id: str = Field(primary_key=True)
    email: str
    full_name: str
    is_active: int
    created_at: str


class AuditRow(SQLModel, table=True):
    __tablename__ = "audit"

    sequence: int | None = Field(default=None, primary_key=True)
    at: str
    actor: str
    action: str
    job_id: str
    document_id: str
    subject: str
    before: str
    after: str
    previous: str
    hash: str


class TombstoneRow(SQLModel, table=True):
    __tablename__ = "tombstone"

    document_id: str = Field(primary_key=True)
    job_id: str
    sha256: str
    output_sha256: str
    page_count: int
    accepted: int
    rejected: int
    created_at: str
    ended_at: str
    ended_by: str
    reason: str


class ApiKeyRow(SQLModel, table=True):
    __tablename__ = "api_key"

    id: int = Field(primary_key=True)
    hash: str
    changed_at: str


class ApiJobRow(SQLModel, table=True):
    __tablename__ = "api_job"

    job_id: str = Field(primary_key=True, foreign_key="job.id")
    by_person: int
    request: str
    idempotency: str = ""
