"""Coroutines and callbacks that end with the widget they work for."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any

import shiboken6
from PySide6.QtCore import QObject

from app.base.errors import FailureCode, KnownError

InTurn = Callable[[Coroutine[Any, Any, None]], None]
"""Runs what changes a document after what was begun before it."""


def alive(thing: QObject | None) -> bool:
    """True while the C++ half of a Qt object exists; calling into one that is gone raises RuntimeError."""
    return thing is not None and shiboken6.isValid(thing)


class Tasks:
    """Starts coroutines for a Qt object, keeps them from being collected, and cancels them when the object goes.

    A KnownError reaches `report`, but for SHUTDOWN: what was asked of a desk that has ended, by a window that goes, is
    nobody's to hear. Anything else is a mistake of the program and reaches `sys.excepthook`.
    """

    def __init__(self, owner: QObject, report: Callable[[KnownError], None]) -> None:
        self._owner = owner
        self._report = report
        self._running: set[asyncio.Task[Any]] = set()
        # A function of its own, not a method: a bound method would keep this object and with it the owner's slots.
        running = self._running
        owner.destroyed.connect(lambda: _cancel(running))

    def start(self, coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Start `coroutine` on the window's event loop."""
        task = asyncio.get_event_loop().create_task(coroutine)
        self._running.add(task)
        task.add_done_callback(self._finish)
        return task

    async def ended(self) -> None:
        """Wait until nothing runs any more. What fails is reported as always."""
        while running := set(self._running) - {asyncio.current_task()}:
            await asyncio.wait(running)

    def cancel(self) -> None:
        """Cancel everything that still runs."""
        _cancel(self._running)

    def _finish(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        if isinstance(error, KnownError):
            if error.code is not FailureCode.SHUTDOWN and alive(self._owner):
                self._report(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


def _cancel(tasks: set[asyncio.Task[Any]]) -> None:
    for task in list(tasks):
        if not task.get_loop().is_closed():
            task.cancel()
