"""The form of every answer: handlers fill these in, and the OpenAPI document is made from them.

The members of the seed contract are in camelCase, those of the other four APIs as each of them writes them.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, WithJsonSchema

from app.domain.job_json import moment_to_json
from app.domain.jobs import Status

Moment = Annotated[datetime, PlainSerializer(moment_to_json), WithJsonSchema({"type": "string", "format": "date-time"})]
Identifier = Annotated[str, WithJsonSchema({"type": "string", "format": "uuid"})]
OwnStatus = Annotated[str, WithJsonSchema({"enum": [status.value for status in Status]})]
Percent = Annotated[int, Field(ge=0, le=100)]
Count = Annotated[int, Field(ge=0)]
Result = Annotated[
    dict[str, Any] | None, WithJsonSchema({"anyOf": [{"$ref": "#/$defs/DetectionResult"}, {"type": "null"}]})
]


class JobStatus(StrEnum):
    """The statuses of the seed contract."""

    CREATED = "created"
    DETECTION_IN_PROGRESS = "detectionInProgress"
    READY_FOR_REVIEW = "readyForReview"
    REDACTION_IN_PROGRESS = "redactionInProgress"
    FINISHED = "finished"
    EXPIRED = "expired"
    FAILED = "failed"


class JobFileType(StrEnum):
    """What can be fetched of a job."""

    PDF = "pdf"
    FDF = "fdf"
    REDACTED_PDF = "redactedPdf"
    CERTIFICATE = "certificate"


class JobSortField(StrEnum):
    CREATED_AT = "createdAt"
    UPDATED_AT = "updatedAt"


class SortDirection(StrEnum):
    ASCENDING = "asc"
    DESCENDING = "desc"


class Keep(StrEnum):
    """How long what a job holds is kept: until its release, for good, or until `expires_at`."""

    EPHEMERAL = "ephemeral"
    STUDIO = "studio"
    UNTIL = "until"


class Review(StrEnum):
    """Who may end the review: the client by its list, or only a person in the window."""

    API = "api"
    PERSON = "person"


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, use_attribute_docstrings=True)


class UserInfo(Shape):
    userId: str
    email: str | None
    fullName: str
    isActive: bool


class DocumentInfo(Shape):
    """One file of a job."""

    id: Identifier
    file_name: str
    status: JobStatus
    state: OwnStatus
    """The status in the words of the window and of the command line."""
    page_count: Count | None
    num_pages: Count
    """Pages that were read so far."""
    progress_pct: Percent | None
    open_hits: Count
    total_hits: Count
    unread_pages: Count
    error_code: str | None
    error_message: str | None


class JobSummary(Shape):
    """A job of the list."""

    id: Identifier
    job_id: Identifier
    fileName: str
    """The name of its first file."""
    status: JobStatus
    state: OwnStatus
    createdBy: UserInfo | None
    reviewedBy: UserInfo | None
    createdAt: Moment
    updatedAt: Moment
    pdfExpiresAt: Moment | None
    fdfExpiresAt: Moment | None
    redactedPdfExpiresAt: Moment | None
    expires_at: Moment | None
    completed_at: Moment | None
    progress_pct: Percent | None
    phase: str | None
    """What is being done, and how far: `detecting`, `redacting` or `verifying`."""
    phase_done: Count | None
    phase_total: Count | None
    seconds_left: float | None
    num_pages: Count
    total_pages: Count | None
    duration: float
    """Seconds that workers spent on it."""
    retention: Keep
    review: Review
    metadata: dict[str, str]
    error_message: str | None
    documents: list[DocumentInfo]


class JobResponse(JobSummary):
    """A job with what was found in its document."""

    detectionResult: Result
    """From `readyForReview` on; of a job with several documents, of the one that the request named."""


class JobList(Shape):
    items: list[JobSummary]
    pageSize: Annotated[int, Field(ge=1, le=100)]
    totalCount: Count
    hasNextPage: bool
    nextCursor: Annotated[str | None, WithJsonSchema({"type": "string"})] = None
    """Absent at the end."""


class Deleted(Shape):
    success: bool


class ApiError(Shape):
    """Why a request was refused."""

    type: str
    title: str
    status: int
    traceId: str
    detail: str
    code: str
    """Stable; for programs."""
    errors: Annotated[
        dict[str, list[str]] | None,
        WithJsonSchema({"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}}),
    ] = None
    """By the name of the parameter or the JSON pointer of the field."""
    pointer: Annotated[str | None, WithJsonSchema({"type": "string"})] = None
    """JSON pointer (RFC 6901) of the field that is wrong."""
