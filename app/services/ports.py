"""What services need from the layers above them, handed over by argument."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from app.base.errors import FailureCode, KnownError
from app.protocol.messages import Progress
from app.store.store import Store

T = TypeVar("T")

OnProgress = Callable[[Progress], None]

Sign = Callable[[str], str]
"""A certificate's JSON with a signature. Raises KnownError KEY_UNUSABLE."""


class Database(Protocol):
    """The one thread that touches the store. `workers.database_thread.DatabaseThread` is the real one."""

    def call(self, function: Callable[[Store], T]) -> T:
        """Run `function` with the store, return its value after the commit."""
        ...


def cannot_sign(_: str) -> str:
    """For callers that have no key."""
    raise KnownError(FailureCode.KEY_UNUSABLE)


def no_progress(_: Progress) -> None:
    """For callers that show none."""
