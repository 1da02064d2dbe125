"""What a person asks of documents that a worker may have: their work is stopped first."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial

from app.domain.changes import ChangeSet
from app.domain.jobs import Status
from app.services import queueing
from app.store.database import DatabaseFull
from app.store.store import Store
from app.ui.desk_queue import QueueDesk

_PAUSABLE = frozenset({Status.PREFLIGHT, Status.QUEUED, Status.DETECTING})


class StoppingDesk(QueueDesk):
    """Stops work on documents, for a while or for good, and changes them where nobody works on them."""

    async def _stop(self, document_ids: Sequence[str], wanted: Status) -> None:
        """Stop work on documents; each is then cancelled or paused (`wanted`), where it can be."""
        stop = queueing.pause if wanted is Status.PAUSED else queueing.cancel
        await self._ask_for(document_ids, stop, without=partial(self._stop_work, wanted=wanted))

    async def _ask_for(
        self,
        document_ids: Sequence[str],
        change: queueing.Change,
        *,
        without: Callable[[str], Awaitable[bool]] | None = None,
        at_once: int = queueing.AT_ONCE,
    ) -> None:
        """Change documents in parts of one transaction each, with the database free for others in between. Those that
        `without` is true of are left out."""
        with self._nothing_given():
            for first in range(0, len(document_ids), at_once):
                some = document_ids[first : first + at_once]
                if without is not None:
                    some = [document_id for document_id in some if not await without(document_id)]
                await self._change(partial(_asked, change=change, document_ids=some))
        await self._pump()

    async def _stop_work(self, document_id: str, *, wanted: Status) -> bool:
        """Take a document from the worker that has it or will have it. True where its work sees to the rest."""
        pending = self._under_way.get(document_id)
        if pending is None:
            return False
        if not self._workers.is_running(pending.ticket):
            self._workers.cancel(pending.ticket)
            return False
        if wanted is not Status.CANCELLED:
            document = await self.document(document_id)
            if self._under_way.get(document_id) is not pending:  # its work ended meanwhile
                return await self._stop_work(document_id, wanted=wanted)
            if document.status not in _PAUSABLE:
                return True
        self._stopping[document_id] = wanted
        self._workers.cancel(pending.ticket)
        return True

    @asynccontextmanager
    async def _kept_from_workers(self, document_ids: Sequence[str]) -> AsyncIterator[None]:
        """Stop work on documents for good; inside, no worker has any of them or takes one up.

        Raises DatabaseFull where the end of their work cannot be noted; it is when there is room.
        """
        self._left_alone.update(document_ids)
        try:
            await self._stop_and_wait(document_ids)
            if not self._room.stranded.isdisjoint(document_ids):
                raise DatabaseFull
            yield
        finally:
            self._left_alone.difference_update(document_ids)
            if not self._closed:
                await self._follow_up(self._pump())

    async def _stop_and_wait(self, document_ids: Sequence[str]) -> None:
        while watchers := [task for d in document_ids if (task := self._watchers.get(d)) is not None]:
            for document_id in document_ids:
                pending = self._under_way.get(document_id)
                if pending is not None:
                    self._stopping[document_id] = Status.CANCELLED
                    self._workers.cancel(pending.ticket)
            await asyncio.wait(watchers)


def _asked(store: Store, change: queueing.Change, document_ids: Sequence[str]) -> ChangeSet:
    return change(store, *document_ids)
