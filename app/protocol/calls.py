"""What a caller of a child needs to know of it: one call, its events, its answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.protocol.messages import Answer, Event, Request

OnEvent = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a request and its binary body."""

    event: Answer
    body: bytes = b""


class ChildPort(Protocol):
    """A child process that answers requests. `workers.supervisor.Child` is the real one."""

    def call(self, request: Request, on_event: OnEvent | None = None) -> Answered:
        """Send a request and return its answer. Raises KnownError."""
        ...
