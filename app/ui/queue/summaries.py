"""What is said when a job has come to rest: how many documents are where, so that nothing is skipped silently."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.jobs import WAITING_FOR_A_WORKER, WORKING, Status
from app.domain.listing import DocumentQuery
from app.store.store import NotFound
from app.ui.common.labels import shortened
from app.ui.desk import Desk

_MOVES = tuple(WORKING | WAITING_FOR_A_WORKER | {Status.PAUSED})
_REVIEW = (Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.SECOND_REVIEW)
_ATTENTION = (Status.ATTENTION, Status.VERIFICATION_FAILED)


@dataclass(frozen=True, slots=True)
class Rest:
    """A job that came to rest: the sentence about it, its name, and how many of its documents wait for a reviewer."""

    sentence: str
    matter: str
    to_review: int


class JobSummaries:
    """Follows the jobs that are worked on. Of each it tells once that nothing moves in it any more, and once that
    nothing is left to review."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._moving: set[str] = set()
        self._told: set[tuple[str, bool]] = set()

    async def check(self, job_ids: Iterable[str]) -> list[Rest]:
        """Those of the jobs that came to rest since they were looked at last, and that there is something to say of."""
        said = []
        for job_id in sorted(job_ids):
            if await self._number(job_id, _MOVES):
                self._moving.add(job_id)
            elif job_id in self._moving:
                self._moving.discard(job_id)
                rest = await self._rest(job_id)
                if rest is not None:
                    said.append(rest)
        return said

    async def _rest(self, job_id: str) -> Rest | None:
        review = await self._number(job_id, _REVIEW)
        if (job_id, not review) in self._told:
            return None
        self._told.add((job_id, not review))
        parts = []
        if finished := await self._number(job_id, (Status.FINISHED,)):
            parts.append(QCoreApplication.translate("Summary", "%n finished", "", finished))
        if review:
            parts.append(QCoreApplication.translate("Summary", "%n to review", "", review))
        if attention := await self._number(job_id, _ATTENTION):
            parts.append(QCoreApplication.translate("Summary", "%n need attention", "", attention))
        if rejected := await self._number(job_id, (Status.REJECTED,)):
            parts.append(QCoreApplication.translate("Summary", "%n rejected", "", rejected))
        if failed := await self._number(job_id, (Status.FAILED,)):
            parts.append(QCoreApplication.translate("Summary", "%n failed", "", failed))
        if not parts:
            return None  # all of it was cancelled or purged: whoever did that knows
        if cancelled := await self._number(job_id, (Status.CANCELLED,)):
            parts.append(QCoreApplication.translate("Summary", "%n cancelled", "", cancelled))
        try:
            name = (await self._desk.job(job_id)).name
        except NotFound:
            return None
        sentence = QCoreApplication.translate("Summary", "{matter}: {numbers}").replace("{numbers}", ", ".join(parts))
        return Rest(sentence.replace("{matter}", shortened(name)), name, review)

    async def _number(self, job_id: str, statuses: tuple[Status, ...]) -> int:
        return (await self._desk.list_documents(DocumentQuery(statuses=statuses, job_id=job_id, limit=1))).total
