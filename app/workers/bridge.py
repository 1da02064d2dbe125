"""Awaiting worker tasks from the window's event loop (qasync)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Slot

from app.base.errors import FailureCode, KnownError
from app.workers.pool import Outcome, Task, WorkerPool


@dataclass(frozen=True, slots=True)
class Pending:
    """A submitted task: its ticket in the pool and the future of its value."""

    ticket: int
    future: asyncio.Future[Any]


class PoolBridge(QObject):
    """Turns a pool's outcomes into futures of the running event loop."""

    def __init__(self, pool: WorkerPool) -> None:
        super().__init__()
        self._pool = pool
        self._futures: dict[int, asyncio.Future[Any]] = {}
        pool.ended.connect(self._on_ended)

    def start(self, task: Task, *, priority: int = 0) -> Pending:
        """Submit a task. Its future gets the task's value or what it raised (CANCELLED after `pool.cancel`)."""
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        ticket = self._pool.submit(task, priority=priority)
        self._futures[ticket] = future
        return Pending(ticket, future)

    async def run(self, task: Task, *, priority: int = 0) -> Any:
        """Submit a task and wait. Cancelling the wait drops the task if it has not started; one that has runs on, so
        that a scrolled-past page does not cost the child."""
        pending = self.start(task, priority=priority)
        try:
            return await pending.future
        except asyncio.CancelledError:
            if not self._pool.is_running(pending.ticket):
                self._pool.cancel(pending.ticket)
            raise

    def abandon(self) -> None:
        """At shutdown: end every wait with SHUTDOWN."""
        for future in list(self._futures.values()):
            if not future.done():
                future.set_exception(KnownError(FailureCode.SHUTDOWN))
        self._futures.clear()

    @Slot(object, object)
    def _on_ended(self, ticket: int, outcome: Outcome) -> None:
        future = self._futures.pop(ticket, None)
        if future is None or future.done():
            return
        if outcome.error is not None:
            future.set_exception(outcome.error)
        else:
            future.set_result(outcome.value)
