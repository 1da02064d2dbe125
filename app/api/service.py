"""What the handlers share: the queue, the terms, who waits for a change, and what is under way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeVar

from starlette.responses import Response

from app.api import answers
from app.api.answers import Told
from app.api.port import Queue, Terms
from app.api.problems import Kind, Problem
from app.api.shapes import JobResponse
from app.api.words import status_of
from app.domain.changes import ChangeSet
from app.domain.jobs import ENDED, Document, aggregate
from app.store.api_jobs import ApiJob
from app.store.store import NotFound, Store

T = TypeVar("T")

_LARGE = 200
"""Hits whose JSON is made beside the loop: 1,000 take about 20 ms."""


async def to_its_end(work: asyncio.Future[T]) -> T:
    """Wait for `work`, and to its end also where the waiting is cancelled, as at the end of the program: it would go on
    all the same, and nobody would clean up after it."""
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        if not work.cancelled():
            work.exception()
        raise


class Service:
    """One running API."""

    def __init__(self, queue: Queue, terms: Terms) -> None:
        self.queue = queue
        self.terms = terms
        self.at_work: set[str] = set()
        """Idempotency keys of uploads under way, as hashes."""
        self.uploading = 0
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="api")
        self._waiting: dict[asyncio.Event, set[str]] = {}
        self._closing = False
        self._deaf = queue.listen(self._heard)

    def let_go(self) -> None:
        """Answer everybody who waits for a change."""
        self._closing = True
        self._deaf()
        for event in list(self._waiting):
            event.set()

    async def close(self) -> None:
        """End the threads, once nobody asks any more."""
        await asyncio.get_running_loop().run_in_executor(None, self._threads.shutdown)

    async def beside(self, function: Callable[[], T]) -> T:
        """Run what takes its time, or waits for a disk, in a thread."""
        return await to_its_end(asyncio.get_running_loop().run_in_executor(self._threads, function))

    async def change(self, function: Callable[[Store], ChangeSet], *, person: str = "") -> None:
        """Change something with the store, and tell of it: both, or nothing."""

        async def whole() -> None:
            await self.queue.tell(await self.queue.call(function, person=person))

        await to_its_end(asyncio.ensure_future(whole()))

    # Jobs

    async def job(self, job_id: str) -> ApiJob:
        """Raises Problem."""
        try:
            return await self.queue.call(lambda store: store.api_job(job_id))
        except NotFound:
            raise Problem(Kind.NO_SUCH_JOB) from None

    async def told(self, job_id: str, document_id: str | None = None) -> Told:
        """A job with what was found in its document. Raises Problem."""

        def read(store: Store) -> Told:
            came = store.api_job(job_id)
            people = answers.people_of(store, [came])
            chosen = came.documents[0] if len(came.documents) == 1 else None
            if document_id is not None:
                chosen = one_of(came, document_id)
            if chosen is None or chosen.status not in answers.FOUND_FROM:
                return Told(came, people)
            return Told(came, people, store.entities(chosen.id))

        try:
            return await self.queue.call(read)
        except NotFound:
            raise Problem(Kind.NO_SUCH_JOB) from None

    async def job_answer(self, told: Told, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
        """A JobResponse."""
        short = answers.summary(told, self.queue.live)
        make = partial(_whole, short.model_dump(mode="json"), told)
        body = await self.beside(make) if len(told.found or ()) > _LARGE else make()
        return Response(body, status_code=status, headers=headers, media_type="application/json")

    # Waiting

    async def wait_for_change(self, job_id: str, known: str | None, seconds: float) -> None:
        """Return when the job's status is not `known` (None: what it is now), it has ended, or the time is over.

        Raises Problem.
        """
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        with self._waiter() as event:
            while not self._closing:
                came = await self.job(job_id)
                word = status_of(aggregate(d.status for d in came.documents)).value
                if known is None:
                    known = word
                if word != known or all(d.status in ENDED for d in came.documents):
                    return
                self._waiting[event] = {job_id, *(d.id for d in came.documents)}
                if await self._heard_again(event, end - loop.time()):
                    continue
                return

    @staticmethod
    async def _heard_again(event: asyncio.Event, seconds: float) -> bool:
        """Wait for the next change, at most so long. False where the time is over."""
        try:
            await asyncio.wait_for(event.wait(), max(0.0, seconds))
        except TimeoutError:
            return False
        event.clear()
        return True

    @contextmanager
    def _waiter(self) -> Iterator[asyncio.Event]:
        if len(self._waiting) >= self.terms.limits.waiting:
            raise Problem(Kind.TOO_MANY_REQUESTS, "Too many requests wait for a change.", retry_after=5)
        event = asyncio.Event()
        self._waiting[event] = set()
        try:
            yield event
        finally:
            del self._waiting[event]

    def _heard(self, change: ChangeSet) -> None:
        for event, ids in self._waiting.items():
            if not ids or ids & change.jobs or ids & change.documents:
                event.set()


def one_of(came: ApiJob, document_id: str) -> Document:
    """A document of a job. Raises Problem."""
    for document in came.documents:
        if document.id == document_id:
            return document
    raise Problem(Kind.NO_SUCH_DOCUMENT)


def the_one(came: ApiJob, document_id: str | None) -> Document:
    """The document that a request means. Raises Problem."""
    if document_id is not None:
        return one_of(came, document_id)
    if len(came.documents) > 1:
        detail = f"The job has {len(came.documents)} documents: name one with documentId."
        raise Problem(Kind.DOCUMENT_NEEDED, detail, parameter="documentId")
    return came.documents[0]


def _whole(short: dict[str, Any], told: Told) -> bytes:
    assert {*short, "detectionResult"} == JobResponse.model_fields.keys()
    text = f'{answers.as_json(short)[:-1]},"detectionResult":{answers.result(told.found)}}}'
    return text.encode("utf-8", "replace")


def ids_of(documents: Sequence[Document]) -> list[str]:
    return [document.id for document in documents]
