"""How long it will take, learned from this computer's own work."""

from __future__ import annotations

import json
import math
import threading
import time
from contextlib import suppress
from pathlib import Path

from app.base.errors import KnownError
from app.domain.jobs import Document, Status
from app.protocol.messages import Progress
from app.services import delivery

FILE_NAME = "pace.json"
PHASES = ("detecting", "redacting", "verifying")

_MEMORY = 200.0
"""Pages after which what was learned before counts half: a person's documents change, the computer hardly does."""
_ENOUGH = 2.5
"""Pages after which a speed is worth telling."""
_LONGEST_PAGE = 180.0
"""Seconds: more between two pages is a computer that slept, not work."""

_DURING = {Status.DETECTING: "detecting", Status.REDACTING: "redacting", Status.VERIFYING: "verifying"}


class Pace:
    """Seconds that a page takes in each phase. Safe to use from several threads."""

    def __init__(self, file: Path | None = None) -> None:
        """`file` holds what earlier runs learned; one that cannot be read is as good as none."""
        self._file = file
        self._lock = threading.Lock()
        self._seconds: dict[str, float] = dict.fromkeys(PHASES, 0.0)
        self._pages: dict[str, float] = dict.fromkeys(PHASES, 0.0)
        self._last: dict[str, tuple[str, int, float]] = {}
        self._live: dict[str, Progress] = {}
        if file is not None:
            with suppress(OSError, ValueError, TypeError, KeyError):
                self._read(json.loads(file.read_text(encoding="utf-8")))

    def note(self, document_id: str, event: Progress, *, now: float | None = None) -> None:
        """Learn from live progress. `now` is a monotonic time in seconds."""
        now = time.monotonic() if now is None else now
        with self._lock:
            phase, done, moment = self._last.get(document_id, ("", 0, now))
            pages = event.done - done
            if phase == event.phase and pages > 0 and now - moment <= _LONGEST_PAGE * pages:
                self._learn(event.phase, pages, now - moment)
            if phase != event.phase or pages > 0:
                self._last[document_id] = (event.phase, event.done, now)
            self._live[document_id] = event

    def ended(self, document_id: str) -> None:
        """The document has no worker any more."""
        with self._lock:
            self._last.pop(document_id, None)
            self._live.pop(document_id, None)

    def seconds_left(self, document: Document, *, ahead: int | None = 0, width: int = 1) -> float | None:
        """Seconds until a working or queued document is through its work; None while that is not known.

        `ahead` is the number of pages queued before it (None: unknown) for `width` workers. What waits for a person
        has no time of its own.
        """
        with self._lock:
            live = self._live.get(document.id)
            total = document.page_count or (live.total if live else 0)
            if not total:
                return None
            if document.status is Status.QUEUED:
                page = self._page("detecting")
                if page is None or ahead is None:
                    return None
                return (ahead / max(1, width) + total - document.pages_done) * page
            if document.status in (Status.REVIEWED, Status.APPROVED):
                return self._sum(("redacting", total), ("verifying", total))
            phase = _DURING.get(document.status)
            if phase is None:
                return None
            if live is not None and live.phase == phase:
                done = live.done
            else:
                done = document.pages_done if phase == "detecting" else 0
            left = max(0, total - done)
            return self._sum((phase, left), *((("verifying", total),) if phase == "redacting" else ()))

    def save(self) -> None:
        """Keep what was learned for the next run. A folder that cannot be written to costs only that."""
        if self._file is None:
            return
        with self._lock:
            value = {phase: [self._pages[phase], self._seconds[phase]] for phase in PHASES}
        with suppress(KnownError):
            delivery.write_text(self._file, json.dumps(value), replace=True, private=True)

    def _read(self, value: dict[str, list[float]]) -> None:
        for phase in PHASES:
            pages, seconds = (float(number) for number in value[phase])
            if 0 < pages <= 2 * _MEMORY and 0 < seconds < math.inf:
                self._pages[phase], self._seconds[phase] = pages, seconds

    def _learn(self, phase: str, pages: int, seconds: float) -> None:
        fading = 0.5 ** (pages / _MEMORY)
        self._pages[phase] = self._pages[phase] * fading + pages
        self._seconds[phase] = self._seconds[phase] * fading + seconds
        excess = self._pages[phase] / (2 * _MEMORY)
        if excess > 1:
            self._pages[phase] /= excess
            self._seconds[phase] /= excess

    def _page(self, phase: str) -> float | None:
        """Seconds for one page; None while too little is known."""
        return self._seconds[phase] / self._pages[phase] if self._pages[phase] >= _ENOUGH else None

    def _sum(self, *parts: tuple[str, int]) -> float | None:
        """Seconds for so many pages in each phase; None where one of the speeds is not known."""
        total = 0.0
        for phase, pages in parts:
            page = self._page(phase) if pages else 0.0
            if page is None:
                return None
            total += page * pages
        return total
