"""What the API needs from whoever runs it: the window's desk, or `sable serve`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from app.domain.changes import ChangeSet
from app.domain.job_settings import JobSettings
from app.domain.jobs import Document
from app.protocol.calls import ChildPort
from app.protocol.messages import Progress
from app.store.store import Store

T = TypeVar("T")


class Queue(Protocol):
    """The queue that jobs of the API lie in. Everything is called in the loop that the API runs in."""

    async def call(self, function: Callable[[Store], T], *, person: str = "") -> T:
        """Run `function` with the store, in the name of a person ("": the program's), and return its value."""
        ...

    async def tell(self, change: ChangeSet) -> None:
        """Something was committed: show it, and hand out what waits for a worker."""
        ...

    async def cancel(self, document_ids: Sequence[str], *, person: str = "") -> None:
        """Stop all work on documents for good. Those that ended stay as they are."""
        ...

    async def purge(self, job_id: str, *, person: str = "") -> None:
        """Remove a job with its files and what was released of it. Raises KnownError ON_HOLD."""
        ...

    async def ask(self, task: Callable[[ChildPort], T]) -> T:
        """Run `task` with a child, when one is free. Raises KnownError where it fails."""
        ...

    def live(self, document: Document) -> tuple[Progress | None, float | None]:
        """Progress of the work under way, and the seconds until its end; None where that is not known."""
        ...

    def listen(self, heard: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Let `heard` be called in the loop after every change. Returns what ends that."""
        ...


@dataclass(frozen=True, slots=True)
class Limits:
    """What one client may ask for. Sizes are bytes, times seconds; `body` and `redactions` are of one reviewed list.

    `requests_a_second` and `burst` are of the key, `refused_a_second` of all who come without it. `head` is how long
    a connection may take to send the head of a request, `silence` how long a body may stand still.
    """

    upload: int = 512 << 20
    files: int = 100
    field: int = 1 << 20
    body: int = 8 << 20
    redactions: int = 20_000
    requests_a_second: float = 100.0
    burst: int = 200
    refused_a_second: float = 5.0
    wait: float = 60.0
    waiting: int = 64
    uploading: int = 8
    connections: int = 256
    head: float = 10.0
    silence: float = 60.0


@dataclass(slots=True)
class Terms:
    """On what terms the API runs. `settings` gives what a new job starts with; with `by_person` only a person in the
    window ends reviews. `key_hash` is that of the key, "" where none opens anything; it may change at any time."""

    data_directory: Path
    settings: Callable[[], JobSettings]
    key_hash: str = ""
    by_person: Callable[[], bool] = lambda: False
    limits: Limits = field(default_factory=Limits)
