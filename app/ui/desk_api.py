"""The queue of the window as the local Jobs API uses it (`api.port.Queue`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from app.base.errors import KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import Document
from app.protocol.calls import ChildPort
from app.protocol.messages import Progress
from app.services import api_jobs, api_keys, identity, uploads
from app.store.store import Store
from app.ui.desk_jobs import JobsDesk

T = TypeVar("T")


class ApiDesk(JobsDesk):
    """Use cases of other programs of this computer: whoever sits in front of it has no part in them."""

    @property
    def data_directory(self) -> Path:
        return self._folder

    async def api_key_hash(self) -> str | None:
        """The hash of the key; "" where it was revoked, None where there never was one."""
        return await self._read(lambda store: store.api_key())

    async def new_api_key(self) -> str:
        """Make another key and return it, the only time it is seen."""
        return await self._call(api_keys.new_key)

    async def revoke_api_key(self) -> None:
        """From now on no key opens anything."""
        await self._call(api_keys.revoke)

    async def call_as(self, function: Callable[[Store], T], person: str) -> T:
        """Run `function` with the store in the name of a person; "" is the program itself."""

        def run(store: Store) -> T:
            with identity.acting(store, person):
                return function(store)

        return await self._call(run)

    async def announce(self, change: ChangeSet) -> None:
        """Something was committed from outside: show it, and hand out what waits."""
        self._tell(change)
        await self._pump()

    async def cancel_for_good(self, document_ids: Sequence[str], person: str) -> None:
        """Cancel documents wherever they are, also those that wait for their release."""
        async with self._kept_from_workers(document_ids):
            await self._change(lambda store: api_jobs.cancel(store, document_ids, person))

    async def purge_with_files(self, job_id: str, person: str) -> None:
        """Remove a job with its files and what was released of it. Raises KnownError ON_HOLD."""
        await self._end(await self._ids(job_id), lambda store: api_jobs.purge(store, job_id, person, self._folder))

    async def ask_child(self, task: Callable[[ChildPort], T]) -> T:
        """Run `task` with the child that draws pages: it is free soonest. Raises KnownError."""
        answer: T = await self._drawing.run(task)
        return answer

    def live_progress(self, document: Document) -> tuple[Progress | None, float | None]:
        """Progress of the work under way, and the seconds until its end; None where that is not known."""
        return self._latest.get(document.id), self.seconds_left(document)

    async def _run_retention(self) -> None:
        await super()._run_retention()
        if not self._closed:
            with suppress(KnownError):  # a full disk: there is another day
                await self._call(lambda store: uploads.sweep(store, self._folder))


class DeskQueue:
    """A desk in the form that the API knows."""

    def __init__(self, desk: ApiDesk) -> None:
        self._desk = desk

    async def call(self, function: Callable[[Store], T], *, person: str = "") -> T:
        return await self._desk.call_as(function, person)

    async def tell(self, change: ChangeSet) -> None:
        await self._desk.announce(change)

    async def cancel(self, document_ids: Sequence[str], *, person: str = "") -> None:
        await self._desk.cancel_for_good(document_ids, person)

    async def purge(self, job_id: str, *, person: str = "") -> None:
        await self._desk.purge_with_files(job_id, person)

    async def ask(self, task: Callable[[ChildPort], T]) -> T:
        return await self._desk.ask_child(task)

    def live(self, document: Document) -> tuple[Progress | None, float | None]:
        return self._desk.live_progress(document)

    def listen(self, heard: Callable[[ChangeSet], None]) -> Callable[[], None]:
        self._desk.changed.connect(heard)

        def deaf() -> None:
            self._desk.changed.disconnect(heard)

        return deaf
