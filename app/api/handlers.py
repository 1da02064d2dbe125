"""What each endpoint does. Everything is done by the services that the window and the command line use."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from starlette.responses import JSONResponse, Response

from app.api import answers, uploading
from app.api.answers import Told
from app.api.endpoints import Call
from app.api.problems import Kind, Problem
from app.api.sending import FileAnswer, attachment
from app.api.service import Service, ids_of, the_one
from app.api.shapes import Deleted, JobFileType, JobList, JobSortField, JobStatus, SortDirection
from app.api.words import statuses_of
from app.base.errors import FailureCode, KnownError
from app.domain import json_text
from app.domain.audit import ExportKind
from app.domain.changes import ChangeSet
from app.domain.contract import ContractError, redaction_input
from app.domain.entities import Entity
from app.domain.jobs import EDITABLE, ENDED, Document, Status
from app.domain.listing import BadCursor, DocumentQuery, SortField
from app.protocol.messages import SourceFile
from app.services import marks_out, publishing, submitting
from app.services.reviewing import ReviewIncomplete
from app.store.handed_out import Reading
from app.store.store import Frozen, NotFound, Store

JSON = "application/json"
FDF = "application/vnd.fdf"
_SORT = {JobSortField.CREATED_AT: SortField.CREATED_AT, JobSortField.UPDATED_AT: SortField.UPDATED_AT}


async def create_job(service: Service, call: Call) -> Response:
    """Take files in as one job; the same again for a key that was used for the same."""
    key = call["X-Idempotency-Key"]
    person = await _person(service, call)
    created = await uploading.take_in(
        service, call.request, key_hash=hashlib.sha256(key.encode()).hexdigest() if key else "", person=person
    )
    headers = {"Location": f"/v1/jobs/{created.job_id}"}
    if created.replayed:
        headers["Idempotency-Replayed"] = "true"
    return await service.job_answer(await service.told(created.job_id), 201, headers)


async def list_jobs(service: Service, call: Call) -> Response:
    """One part of the list."""
    status: JobStatus | None = call["status"]
    cursor, size = call["cursor"] or "", call["limit"] or call["pageSize"]
    if cursor and call["offset"]:
        raise Problem(Kind.BAD_PARAMETER, "offset: goes without a cursor", parameter="offset")
    query = DocumentQuery(
        statuses=statuses_of(status) if status else (),
        created_by=call["createdBy"] or "",
        reviewed_by=call["reviewedBy"] or "",
        name_contains=call["fileName"] or "",
        metadata=_pair(call["metadata"]),
        sort=_SORT[JobSortField(call["sortBy"])],
        descending=call["sortDirection"] == SortDirection.DESCENDING,
        limit=size,
        offset=call["offset"] or 0,
        cursor=cursor,
    )

    def read(store: Store) -> tuple[list[Told], int, str]:
        page = store.list_api_jobs(query)
        people = answers.people_of(store, page.jobs)
        return [Told(came, people) for came in page.jobs], page.total, page.next_cursor

    try:
        jobs, total, following = await service.queue.call(read)
    except BadCursor:
        raise Problem(Kind.BAD_CURSOR, parameter="cursor") from None

    def write() -> bytes:
        found = JobList(
            items=[answers.summary(told, service.queue.live) for told in jobs],
            pageSize=size,
            totalCount=total,
            hasNextPage=bool(following),
            nextCursor=following or None,
        )
        return found.model_dump_json(exclude=None if following else {"nextCursor"}).encode("utf-8")

    return Response(await service.beside(write), media_type=JSON)


async def show_job(service: Service, call: Call) -> Response:
    """A job, at once or when its status changes."""
    job_id = call["id"]
    if call["timeout"]:
        known = call["known"]
        seconds = min(float(call["timeout"]), service.terms.limits.wait)
        await service.wait_for_change(job_id, known.value if known else None, seconds)
    return await service.job_answer(await service.told(job_id, call["documentId"]))


async def redact(service: Service, call: Call) -> Response:
    """Take the reviewed list of a document and queue its release."""
    came = await service.job(call["id"])
    document = the_one(came, call["documentId"])
    if document.status not in EDITABLE:
        raise Problem(Kind.NOT_READY)
    person = await _person(service, call)
    body = await _json_body(service, call)
    listed, acknowledge = await service.beside(partial(_listed, body, document, service.terms.limits.redactions))

    def submit(store: Store) -> ChangeSet:
        return submitting.submit(store, document.id, listed, acknowledge_unread=acknowledge)

    try:
        await service.change(submit, person=person)
    except (Frozen, NotFound):
        raise Problem(Kind.NOT_READY) from None
    except submitting.PersonNeeded:
        raise Problem(Kind.PERSON_NEEDED) from None
    except ReviewIncomplete as incomplete:
        pages = ", ".join(str(page + 1) for page in incomplete.unread_pages)
        detail = f"Pages {pages} hold writing that could not be read. Look at them, then say acknowledgeUnread."
        raise Problem(Kind.UNREAD_PAGES, detail, pointer="/acknowledgeUnread") from None
    except KnownError as error:
        if error.code is not FailureCode.NO_PERSON:
            raise
        raise Problem(Kind.NO_REVIEWER, "Name the reviewer with the header user-id.") from None
    return await service.job_answer(await service.told(call["id"], call["documentId"]))


async def cancel_job(service: Service, call: Call) -> Response:
    """Stop all work on a job for good."""
    came = await service.job(call["id"])
    person = await _person(service, call)
    living = [d for d in came.documents if d.status not in ENDED]
    if not living:
        raise Problem(Kind.ALREADY_ENDED)
    await service.queue.cancel(ids_of(living), person=person)
    return await service.job_answer(await service.told(call["id"]))


async def delete_job(service: Service, call: Call) -> Response:
    """Remove a job with everything that came by it and was made of it."""
    came = await service.job(call["id"])
    person = await _person(service, call)
    try:
        await service.queue.purge(came.job.id, person=person)
    except KnownError as error:
        if error.code is not FailureCode.ON_HOLD:
            raise
        raise Problem(Kind.ON_HOLD) from None
    return JSONResponse(Deleted(success=True).model_dump())


async def file_of_job(service: Service, call: Call) -> Response:
    """A file of a job, as it lies on the disk."""
    came = await service.job(call["id"])
    document = the_one(came, call["documentId"])
    kind = JobFileType(call["fileType"])
    if kind is JobFileType.FDF:
        return await _fdf(service, document)
    reading, name = await service.beside(lambda: _opened(kind, document))
    media_type = JSON if kind is JobFileType.CERTIFICATE else "application/pdf"
    # Whole files alone are answered, also where a Range was asked for: what a part of one was, nobody could check.
    return FileAnswer(service, reading, media_type=media_type, name=name)


def _opened(kind: JobFileType, document: Document) -> tuple[Reading, str]:
    released = Path(document.output_path) if document.status is Status.FINISHED else None
    if kind is JobFileType.PDF:
        found: Path | None = Path(document.path) if document.path else None
    elif kind is JobFileType.REDACTED_PDF:
        found = released
    else:
        found = publishing.certificate_path(released) if released else None
    try:
        if found is not None and found.is_file():
            return Reading(found), found.name
    except FileNotFoundError:  # removed since
        pass
    raise Problem(Kind.NO_SUCH_FILE)


def _listed(body: bytes, document: Document, most: int) -> tuple[Sequence[Entity], bool]:
    """The list of a body, and whether somebody answers for what could not be read. Raises Problem."""
    try:
        value = json_text.loads(body)
    except (ValueError, RecursionError):
        raise Problem(Kind.BAD_REQUEST, "The body is not JSON.") from None
    try:
        listed = redaction_input(value, page_count=document.page_count, most=most)
    except ContractError as error:
        raise Problem(Kind.BAD_FIELD, error.problem, pointer=error.pointer) from None
    acknowledge = value.get("acknowledgeUnread", False)
    if not isinstance(acknowledge, bool):
        raise Problem(Kind.BAD_FIELD, "must be true or false", pointer="/acknowledgeUnread")
    for number, entity in enumerate(listed):
        for name, text in (("text", entity.text), ("label", entity.label), ("whyKept", entity.why_kept)):
            if not text.isprintable() and any("\ud800" <= c <= "\udfff" or c == "\0" for c in text):
                raise Problem(Kind.BAD_FIELD, "must be text", pointer=f"/redactions/{number}/{name}")
    return listed, acknowledge


async def _json_body(service: Service, call: Call) -> bytes:
    kind = call.request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != JSON:
        raise Problem(Kind.WRONG_MEDIA_TYPE, f"The body must be {JSON}.")
    body = bytearray()
    async for piece in call.request.stream():
        body += piece
        if len(body) > service.terms.limits.body:
            limits = service.terms.limits
            detail = f"A list has at most {limits.body} bytes and {limits.redactions} redactions."
            raise Problem(Kind.TOO_LARGE, f"{detail} A person can review a larger one in the window.")
    return bytes(body)


async def _person(service: Service, call: Call) -> str:
    """The id of the profile in whose name something is asked; "" where none is named. Raises Problem."""
    named = call["user-id"]
    if not named:
        return ""
    try:
        person = await service.queue.call(lambda store: store.person(named))
    except NotFound:
        person = None
    if person is None or not person.is_active:
        raise Problem(Kind.BAD_PARAMETER, "user-id: is no active profile", parameter="user-id")
    return person.id


def _pair(text: str | None) -> dict[str, str]:
    if not text:
        return {}
    key, equals, value = text.partition("=")
    if not equals or not key:
        raise Problem(Kind.BAD_PARAMETER, "metadata: must be KEY=VALUE", parameter="metadata")
    return {key: value}


async def _fdf(service: Service, document: Document) -> Response:
    """The marks of a document: everything that is not declined. A child writes them, for this one answer."""
    if document.status not in answers.FOUND_FROM:
        raise Problem(Kind.NO_SUCH_FILE)
    given = await service.queue.call(lambda store: marks_out.outgoing(store, document.id, accepted_only=False))
    source = SourceFile(path=document.path, sha256=document.sha256)
    try:
        content = await service.queue.ask(partial(marks_out.fdf, given, source))
    except KnownError as error:
        if error.code is FailureCode.SHUTDOWN:
            raise
        raise Problem(Kind.CHILD_FAILED) from None
    counts = {document.id: len(given.marks)}
    await service.change(lambda store: store.note_export(ExportKind.FDF, counts))
    return Response(content, media_type=FDF, headers=attachment(f"{Path(document.file_name).stem}.fdf"))
