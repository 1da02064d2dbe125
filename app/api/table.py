"""Every endpoint of the API, once."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from app.api import handlers
from app.api.endpoints import Answer, Body, Endpoint, Parameter, Place
from app.api.forms import MULTIPART
from app.api.handlers import FDF, JSON
from app.api.problems import Kind
from app.api.shapes import (
    Deleted,
    JobFileType,
    JobList,
    JobResponse,
    JobSortField,
    JobStatus,
    SortDirection,
)

_NAME = Annotated[str, Field(min_length=1, max_length=200)]
_ID = Annotated[str, Field(pattern=r"^[0-9a-fA-F-]{1,64}$")]

JOB_ID = Parameter("id", Place.PATH, str, "The job.")
PERSON = Parameter("user-id", Place.HEADER, _NAME, "The profile in whose name this is done (`sable jobs people list`).")
DOCUMENT_ID = Parameter("documentId", Place.QUERY, _ID, "The document, where the job has several.")

_UNKNOWN = (Kind.NO_SUCH_JOB,)

ENDPOINTS: tuple[Endpoint, ...] = (
    Endpoint(
        "POST",
        "/v1/jobs",
        "createJob",
        "Take PDFs in as one job. Detection begins on its own.",
        handlers.create_job,
        {201: Answer("The job. `Location` is its address.", JobResponse, headers={"Location": "Address of the job."})},
        (
            Kind.NOT_A_PDF,
            Kind.SAME_KEY_AT_WORK,
            Kind.TOO_SLOW,
            Kind.TOO_LARGE,
            Kind.WRONG_MEDIA_TYPE,
            Kind.BAD_FIELD,
            Kind.KEY_USED,
            Kind.DISK_FULL,
        ),
        (
            Parameter("X-Idempotency-Key", Place.HEADER, _NAME, "The same key again gives the same job again."),
            PERSON,
        ),
        Body(MULTIPART, {"$ref": "#/components/schemas/NewJob"}),
    ),
    Endpoint(
        "GET",
        "/v1/jobs",
        "listJobs",
        "The jobs that came by this API, newest first.",
        handlers.list_jobs,
        {200: Answer("One part of the list.", JobList)},
        (Kind.BAD_CURSOR,),
        (
            Parameter("status", Place.QUERY, JobStatus, "Only jobs with this status."),
            Parameter("createdBy", Place.QUERY, _NAME, "Only jobs that this profile created."),
            Parameter("reviewedBy", Place.QUERY, _NAME, "Only jobs that this profile reviewed."),
            Parameter("fileName", Place.QUERY, _NAME, "Only jobs with this in a file's name, whatever its case."),
            Parameter("metadata", Place.QUERY, _NAME, "Only jobs with this pair: KEY=VALUE."),
            Parameter("sortBy", Place.QUERY, JobSortField, "What to sort by.", JobSortField.CREATED_AT),
            Parameter("sortDirection", Place.QUERY, SortDirection, "In which direction.", SortDirection.DESCENDING),
            Parameter("pageSize", Place.QUERY, Annotated[int, Field(ge=1, le=100)], "Jobs of a part.", 20),
            Parameter("cursor", Place.QUERY, Annotated[str, Field(max_length=500)], "Where the last part ended."),
            Parameter("limit", Place.QUERY, Annotated[int, Field(ge=1, le=100)], "The same as pageSize."),
            Parameter("offset", Place.QUERY, Annotated[int, Field(ge=0, le=1_000_000)], "Jobs to leave out."),
        ),
    ),
    Endpoint(
        "GET",
        "/v1/jobs/{id}",
        "getJob",
        "A job, with what was found from `readyForReview` on.",
        handlers.show_job,
        {200: Answer("The job.", JobResponse)},
        (*_UNKNOWN, Kind.NO_SUCH_DOCUMENT),
        (
            JOB_ID,
            DOCUMENT_ID,
            Parameter(
                "timeout", Place.QUERY, Annotated[int, Field(ge=0, le=60)], "Seconds to wait for another status."
            ),
            Parameter("known", Place.QUERY, JobStatus, "The status that is known already; default: the present one."),
        ),
    ),
    Endpoint(
        "DELETE",
        "/v1/jobs/{id}",
        "deleteJob",
        "Remove a job with its files and what was released of it, for good.",
        handlers.delete_job,
        {200: Answer("It is gone.", Deleted)},
        (*_UNKNOWN, Kind.ON_HOLD),
        (JOB_ID, PERSON),
    ),
    Endpoint(
        "POST",
        "/v1/jobs/{id}/redaction",
        "redactJob",
        "Submit the reviewed list: what is in it goes, what is not in it stays. The release follows on its own.",
        handlers.redact,
        {200: Answer("The job.", JobResponse)},
        (
            *_UNKNOWN,
            Kind.NO_SUCH_DOCUMENT,
            Kind.DOCUMENT_NEEDED,
            Kind.NOT_READY,
            Kind.PERSON_NEEDED,
            Kind.NO_REVIEWER,
            Kind.UNREAD_PAGES,
            Kind.TOO_SLOW,
            Kind.TOO_LARGE,
            Kind.WRONG_MEDIA_TYPE,
            Kind.BAD_FIELD,
            Kind.DISK_FULL,
        ),
        (JOB_ID, DOCUMENT_ID, PERSON),
        Body(JSON, {"$ref": "#/components/schemas/RedactionInput"}),
    ),
    Endpoint(
        "POST",
        "/v1/jobs/{id}/cancel",
        "cancelJob",
        "Stop all work on a job for good. Its files stay until it is deleted.",
        handlers.cancel_job,
        {200: Answer("The job.", JobResponse)},
        (*_UNKNOWN, Kind.ALREADY_ENDED),
        (JOB_ID, PERSON),
    ),
    Endpoint(
        "GET",
        "/v1/jobs/{id}/files/{fileType}",
        "getJobFile",
        "The uploaded PDF, the marks as FDF, the redacted PDF, or its certificate.",
        handlers.file_of_job,
        {200: Answer("The file.", files=("application/pdf", FDF, JSON))},
        (*_UNKNOWN, Kind.NO_SUCH_DOCUMENT, Kind.DOCUMENT_NEEDED, Kind.NO_SUCH_FILE, Kind.CHILD_FAILED),
        (JOB_ID, Parameter("fileType", Place.PATH, JobFileType, "Which file."), DOCUMENT_ID),
    ),
)
