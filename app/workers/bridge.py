"""Awaiting worker tasks and database calls from the window's event loop (qasync)."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import QObject, Slot

from app.base.errors import FailureCode, KnownError
from app.workers.pool import Outcome, Task, WorkerPool


class PoolBridge(QObject):
    """`await bridge.run(task)`: the task's value, or what it raised. Cancelling the awaiting cancels the task."""

    def __init__(self, pool: WorkerPool) -> None:
        super().__init__()
        self._pool = pool
        self._futures: dict[int, asyncio.Future[Any]] = {}
        pool.ended.connect(self._on_ended)

    async def run(self, task: Task, *, priority: int = 0) -> Any:
        ticket = self._pool.submit(task, priority=priority)
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._futures[ticket] = future
        try:
            return await future
        except asyncio.CancelledError:
            self._pool.cancel(ticket)
            raise
        finally:
            self._futures.pop(ticket, None)

    def abandon(self) -> None:
        """At shutdown: end every waiting coroutine with SHUTDOWN."""
        for future in list(self._futures.values()):
            if not future.done():
                future.set_exception(KnownError(FailureCode.SHUTDOWN))

    @Slot(object, object)
    def _on_ended(self, ticket: int, outcome: Outcome) -> None:
        future = self._futures.get(ticket)
        if future is None or future.done():
            return
        if outcome.error is not None:
            future.set_exception(outcome.error)
        else:
            future.set_result(outcome.value)
