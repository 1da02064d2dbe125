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
    attempts: int = 0
    created_at: str
    updated_at: str


class PageRow(SQLModel, table=True):
    __tablename__ = "page"

    document_id: str = Field(primary_key=True, foreign_key="document.id")
    page_index: int = Field(primary_key=True)
    facts: str
    detected: int = 0


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


class ReviewStepRow(SQLModel, table=True):
    __tablename__ = "review_step"

    document_id: str = Field(primary_key=True, foreign_key="document.id")
    position: int = Field(primary_key=True)
    kind: str
    changes: str
    undone: int = 0
    created_at: str
