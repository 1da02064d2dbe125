"""Commands of the review, one after the other, in the order of the keys."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from app.ui.common.alive import Tasks


class Commands:
    """Runs what changes the document on screen after what was begun before it."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self.turn = asyncio.Lock()
        """Held by the command that runs."""
        self._in_line = 0  # commands that are not through; between two of them the lock is free for a moment

    def in_turn(self, command: Coroutine[Any, Any, None]) -> None:
        """Run a command when all before it are through."""
        self._in_line += 1
        self._tasks.start(self._after_the_others(command)).add_done_callback(self._out_of_line)

    @property
    def waiting(self) -> bool:
        """True while a command runs or waits."""
        return self._in_line > 0 or self.turn.locked()

    def _out_of_line(self, _: asyncio.Task[Any]) -> None:
        self._in_line -= 1

    async def _after_the_others(self, command: Coroutine[Any, Any, None]) -> None:
        async with self.turn:
            await command
