"""What can be wrong with a request: one answer for each, in the form that the seed contract has for errors."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any
from uuid import uuid4

from starlette.responses import JSONResponse

MEDIA_TYPE = "application/problem+json"


class Kind(Enum):
    """Code, status and title of every problem. The codes are stable; never rename one."""

    BAD_REQUEST = ("bad-request", 400, "The request cannot be read")
    BAD_PARAMETER = ("bad-parameter", 400, "A parameter has a value that it cannot have")
    BAD_CURSOR = ("bad-cursor", 400, "The cursor is not one of this list")
    NOT_A_PDF = ("not-a-pdf", 400, "The file could not be read as a PDF")
    DOCUMENT_NEEDED = ("document-needed", 400, "The job has several documents, and none was named")
    NO_KEY = ("no-key", 401, "The API key is missing or not the right one")
    WRONG_HOST = ("wrong-host", 403, "The request was sent to another name than that of this computer")
    FROM_A_WEB_PAGE = ("from-a-web-page", 403, "Web pages may not use this interface")
    NO_SUCH_PATH = ("no-such-path", 404, "There is nothing under this path")
    NO_SUCH_JOB = ("no-such-job", 404, "There is no such job")
    NO_SUCH_DOCUMENT = ("no-such-document", 404, "The job has no such document")
    NO_SUCH_FILE = ("no-such-file", 404, "The job has no such file now")
    NOT_ALLOWED = ("method-not-allowed", 405, "The path does not know this method")
    TOO_SLOW = ("too-slow", 408, "The request did not come to its end")
    NOT_READY = ("not-ready-for-review", 409, "The job is not ready for review")
    PERSON_NEEDED = ("person-needed", 409, "Only a person in the window ends the review of this job")
    NO_REVIEWER = ("no-reviewer", 409, "A second person must agree, and the first was not named")
    UNREAD_PAGES = ("unread-pages", 409, "Pages hold writing that could not be read")
    ALREADY_ENDED = ("already-ended", 409, "The job has ended, so there is nothing to cancel")
    ON_HOLD = ("on-hold", 409, "A hold is on the job, so it cannot be deleted")
    SAME_KEY_AT_WORK = ("same-key-at-work", 409, "Another request with this idempotency key is under way")
    TOO_LARGE = ("too-large", 413, "The request is larger than this interface takes")
    WRONG_MEDIA_TYPE = ("wrong-media-type", 415, "The body has another media type than the one that is wanted")
    BAD_FIELD = ("bad-field", 422, "A field has a value that it cannot have")
    KEY_USED = ("idempotency-key-used", 422, "This idempotency key was used for another request")
    TOO_MANY_REQUESTS = ("too-many-requests", 429, "Too many requests")
    MISTAKE = ("internal", 500, "A mistake of the program")
    CHILD_FAILED = ("not-written", 502, "The process that writes the file failed")
    DISK_FULL = ("disk-full", 507, "The disk is full")

    def __init__(self, code: str, status: int, title: str) -> None:
        self.code = code
        self.status = status
        self.title = title


class Problem(Exception):
    """A request that is refused. `pointer` names the bad field of a body (RFC 6901), `parameter` the bad parameter.

    `detail` says in words what is wrong, without anything of a document or of what was sent.
    """

    def __init__(
        self,
        kind: Kind,
        detail: str = "",
        *,
        pointer: str | None = None,
        parameter: str = "",
        retry_after: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(kind.code)
        self.kind = kind
        self.detail = detail or kind.title
        self.pointer = pointer
        self.parameter = parameter
        self.headers = dict(headers or {})
        if retry_after is not None:
            self.headers["Retry-After"] = str(retry_after)

    def body(self, trace: str) -> dict[str, Any]:
        """The answer's body; `shapes.ApiError` has its definition."""
        body: dict[str, Any] = {
            "type": f"urn:sable:problem:{self.kind.code}",
            "title": self.kind.title,
            "status": self.kind.status,
            "traceId": trace,
            "detail": self.detail,
            "code": self.kind.code,
        }
        named = self.parameter or self.pointer
        if named is not None and named != "":
            body["errors"] = {named: [self.detail]}
        if self.pointer is not None:
            body["pointer"] = self.pointer
        return body

    def answer(self) -> JSONResponse:
        return JSONResponse(
            self.body(uuid4().hex), status_code=self.kind.status, headers=self.headers, media_type=MEDIA_TYPE
        )
