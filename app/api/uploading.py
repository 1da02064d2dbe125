"""Takes a form in and makes a job of it: all of it or nothing stays."""

from __future__ import annotations

import asyncio
import contextlib
import errno
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from starlette.requests import Request

from app.api import wishes
from app.api.forms import Form, FormReader, boundary_of
from app.api.problems import Kind, Problem
from app.api.service import Service, to_its_end
from app.api.wishes import Wished
from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.services import intake, uploads
from app.services.uploads import Upload
from app.store.api_jobs import ApiJob
from app.store.store import Store

_AT_ONCE = 256 * 1024
"""Bytes that are handed to the thread at once: a hop costs more than the writing of a few kilobytes."""


@dataclass(frozen=True, slots=True)
class Created:
    """The job of a form; `replayed` where it was there already."""

    job_id: str
    replayed: bool = False


async def take_in(service: Service, request: Request, *, key_hash: str, person: str) -> Created:
    """Make a job of a form. Raises Problem; no file stays then. `key_hash` is that of the client's idempotency key."""
    with _turn(service, key_hash):
        reader = FormReader(
            boundary_of(request.headers.get("content-type", "")),
            partial(Upload, await service.queue.call(lambda store: store.attached)),
            service.terms.limits,
            wishes.FIELDS,
        )
        try:
            form = await _receive(service, request, reader)
            usual, by_person = service.terms.settings(), service.terms.by_person()
            wished = await service.beside(lambda: wishes.read(form, usual, by_person=by_person))
            known = await service.queue.call(lambda store: store.api_job_of(key_hash)) if key_hash else None
            if known is not None:
                if known[1] != wished.request:
                    raise Problem(Kind.KEY_USED, parameter="X-Idempotency-Key")
                return Created(known[0], replayed=True)
            add = partial(_add, form=form, wished=wished, key_hash=key_hash, service=service)
            came = await to_its_end(asyncio.ensure_future(_made(service, form, add, person)))
        finally:
            await service.beside(reader.form.discard)
    return Created(came.job.id)


async def _made(service: Service, form: Form, add: Callable[[Store], ApiJob], person: str) -> ApiJob:
    """The job of a form, whose files belong to it from the moment that it is in the database."""
    came = await service.queue.call(add, person=person)
    form.keep()
    await service.queue.tell(ChangeSet(frozenset({came.job.id}), frozenset(d.id for d in came.documents)))
    return came


@contextlib.contextmanager
def _turn(service: Service, key_hash: str) -> Iterator[None]:
    """One upload at a time for an idempotency key, and no more than a few in all. Raises Problem."""
    if service.uploading >= service.terms.limits.uploading:
        raise Problem(Kind.TOO_MANY_REQUESTS, "Too many files are coming in at once.", retry_after=1)
    if key_hash in service.at_work:
        raise Problem(Kind.SAME_KEY_AT_WORK, retry_after=1)
    service.uploading += 1
    if key_hash:
        service.at_work.add(key_hash)
    try:
        yield
    finally:
        service.uploading -= 1
        service.at_work.discard(key_hash)


async def _receive(service: Service, request: Request, reader: FormReader) -> Form:
    waiting, taken = bytearray(), 0
    try:
        async for piece in request.stream():
            taken += len(piece)
            if taken > service.terms.limits.upload:
                raise Problem(Kind.TOO_LARGE, f"A request has at most {service.terms.limits.upload} bytes.")
            waiting += piece
            if len(waiting) >= _AT_ONCE:
                await service.beside(partial(reader.feed, bytes(waiting)))
                waiting.clear()
        return await service.beside(partial(_last, reader, bytes(waiting)))
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise KnownError(FailureCode.DISK_FULL if full else FailureCode.OUTPUT_UNWRITABLE) from None


def _last(reader: FormReader, data: bytes) -> Form:
    reader.feed(data)
    return reader.finish()


def _add(store: Store, *, form: Form, wished: Wished, key_hash: str, service: Service) -> ApiJob:
    planned = []
    try:
        for upload in form.files:
            planned.append(uploads.plan(upload, service.terms.data_directory))
        return store.add_api_job(
            intake.job_name([form.files[0].path]) if len(form.files) == 1 else form.files[0].path.stem,
            planned,
            wished.settings,
            request=wished.request,
            idempotency=key_hash,
            by_person=wished.by_person,
        )
    except BaseException:
        for document in planned:
            uploads.unplan(document)
        raise
