"""A pool of QThreads. Each supervises one child process and carries out tasks one after another.

Threads and children start when there is work for them. Signals arrive in the thread that owns the pool.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import queue
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from app.base.errors import FailureCode, KnownError
from app.workers.supervisor import Child

_LOG = logging.getLogger(__name__)
_QUIT_MILLISECONDS = 10_000

Task = Callable[[Child], Any]
"""Runs in a pool thread with that thread's child."""


@dataclass(order=True, slots=True)
class _Waiting:
    priority: tuple[int, int]
    ticket: int = field(compare=False)
    task: Task = field(compare=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a task ended: its value, or the error it raised."""

    value: Any = None
    error: BaseException | None = None


class _WorkerThread(QThread):
    """Runs tasks with its own child, one after another, until it is told to end.

    One operating-system thread for the whole life of the child: on Linux a child dies with the thread that started it
    (`child.limits`), so a thread per task would kill the child after each.
    """

    ended = Signal(object, object, object)  # thread, ticket, Outcome

    def __init__(self, make_child: Callable[[], Child]) -> None:
        super().__init__()
        self.child = make_child()
        self._tasks: queue.SimpleQueue[tuple[int, Task] | None] = queue.SimpleQueue()

    def give(self, ticket: int, task: Task) -> None:
        """Hand over the next task. The thread waits for one, so what was asked of the task before is over."""
        self.child.take_back_kill()
        self._tasks.put((ticket, task))

    def finish(self) -> None:
        """End after the task under way."""
        self._tasks.put(None)

    def run(self) -> None:
        """Carry out tasks. May not raise: an exception in a QThread is printed and lost."""
        while (given := self._tasks.get()) is not None:
            ticket, task = given
            try:
                outcome = Outcome(task(self.child))
            except BaseException as error:
                outcome = Outcome(error=error)
            self.ended.emit(self, ticket, outcome)
            del given, task, outcome  # nothing of a document is kept while waiting
        self.child.close()


class WorkerPool(QObject):
    """Queue of tasks for `width` supervised children.

    Signals:
        ended(int ticket, object Outcome): a task is done, failed, or was cancelled (KnownError CANCELLED).
    """

    ended = Signal(object, object)

    def __init__(self, make_child: Callable[[], Child], *, width: int, newest_first: bool = False) -> None:
        super().__init__()
        self._make_child = make_child
        self._width = width
        self._direction = -1 if newest_first else 1
        self._tickets = itertools.count(1)
        self._waiting: list[_Waiting] = []
        self._idle: list[_WorkerThread] = []
        self._busy: dict[int, _WorkerThread] = {}
        self._closed = False

    @property
    def running(self) -> int:
        """Number of tasks under way."""
        return len(self._busy)

    @property
    def waiting(self) -> int:
        """Number of tasks that have not started."""
        return len(self._waiting)

    def is_running(self, ticket: int) -> bool:
        """True where a child works on the task now."""
        return ticket in self._busy

    def submit(self, task: Task, *, priority: int = 0) -> int:
        """Queue a task; lower priority numbers go first. Returns its ticket, which `ended` names."""
        ticket = next(self._tickets)
        heapq.heappush(self._waiting, _Waiting((priority, self._direction * ticket), ticket, task))
        self._fill()
        return ticket

    def cancel(self, ticket: int) -> None:
        """Forget a waiting task, or kill the child of a running one: its call, or the next it makes, fails.

        `ended` follows with CANCELLED, unless the task needed its child no more.
        """
        for waiting in self._waiting:
            if waiting.ticket == ticket:
                self._waiting.remove(waiting)
                heapq.heapify(self._waiting)
                self.ended.emit(ticket, Outcome(error=KnownError(FailureCode.CANCELLED)))
                return
        thread = self._busy.get(ticket)
        if thread is not None:
            thread.child.kill(FailureCode.CANCELLED)

    def move_up(self, ticket: int, priority: int) -> None:
        """Let a waiting task go first among those of `priority`. One that has started goes on as it is."""
        for waiting in self._waiting:
            if waiting.ticket == ticket:
                waiting.priority = (priority, -next(self._tickets))
                heapq.heapify(self._waiting)
                return

    def look_at(self, ticket: int, page_index: int) -> None:
        """Let the detection of a running task read this page next."""
        thread = self._busy.get(ticket)
        if thread is not None:
            thread.child.look_at(page_index)

    def step_back(self, ticket: int) -> None:
        """Let the detection of a running task end with SHUTDOWN after the page under way; its child stays warm."""
        thread = self._busy.get(ticket)
        if thread is not None:
            thread.child.step_back()

    def interrupt(self, ticket: int) -> None:
        """Kill the child of a running task, whose call ends with SHUTDOWN: the work goes on another time."""
        thread = self._busy.get(ticket)
        if thread is not None:
            thread.child.kill(FailureCode.SHUTDOWN)

    @property
    def is_full(self) -> bool:
        """True where a task that is submitted now has to wait for another to end."""
        return len(self._busy) >= self._width

    def shutdown(self) -> None:
        """Kill every child and wait for the threads; tasks under way end with SHUTDOWN, waiting ones are dropped."""
        self._closed = True
        self._waiting.clear()
        threads = [*self._busy.values(), *self._idle]
        for thread in threads:
            thread.finish()
            thread.child.shut(FailureCode.SHUTDOWN)
        for thread in threads:
            if not thread.wait(_QUIT_MILLISECONDS):
                _LOG.error("a worker thread did not end")
        self._idle.clear()
        self._busy.clear()

    def _fill(self) -> None:
        while self._waiting and not self._closed and len(self._busy) < self._width:
            if self._idle:
                thread = self._idle.pop()
            else:
                thread = _WorkerThread(self._make_child)
                thread.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
                thread.start()
            waiting = heapq.heappop(self._waiting)
            self._busy[waiting.ticket] = thread
            thread.give(waiting.ticket, waiting.task)

    @Slot(object, object, object)
    def _on_ended(self, thread: _WorkerThread, ticket: int, outcome: Outcome) -> None:
        self._busy.pop(ticket, None)
        if not self._closed:
            self._idle.append(thread)
        self.ended.emit(ticket, outcome)
        self._fill()
