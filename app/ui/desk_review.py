"""What the review asks of the desk beside deciding hit by hit: groups, searches, reasons, and how the review went."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from app.domain.entities import Decision
from app.domain.groups import Group, grouped
from app.domain.review_log import PastStep
from app.services import reviewing_matter
from app.services.reviewing_matter import Mentions
from app.ui.desk_jobs import JobsDesk


class ReviewDesk(JobsDesk):
    """Use cases of the review that reach over a document, or tell of it."""

    async def matter_groups(self, job_id: str) -> tuple[Mentions, tuple[Group, ...]]:
        """What all documents of a job mention, and that as groups."""
        said = await self._read(lambda store: reviewing_matter.mentions(store, job_id))
        found = await asyncio.get_running_loop().run_in_executor(self._walker, grouped, said.entities)
        return said, found

    async def decide_in_matter(
        self, chosen: Mapping[str, Sequence[str]], decision: Decision, *, why_kept: str = ""
    ) -> None:
        """Commit a decision for entities of several documents, by document, as one undoable step."""
        await self._change(lambda store: reviewing_matter.decide(store, chosen, decision, why_kept=why_kept))

    async def past_steps(self, document_id: str) -> Sequence[PastStep]:
        """Steps of a document's review, newest first."""
        return await self._read(lambda store: store.past_steps(document_id))

    async def note_seen(self, document_id: str, bands: Mapping[int, int]) -> None:
        """Keep what of the pages was on screen at a readable size."""
        await self._call(lambda store: store.note_seen(document_id, bands))
