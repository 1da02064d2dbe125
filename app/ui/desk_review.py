"""What the review asks of the desk beside deciding hit by hit: groups, searches, reasons, and how the review went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Decision
from app.domain.groups import Group, grouped
from app.domain.jobs import Document
from app.domain.review_log import PastStep
from app.protocol.messages import SearchDone, SearchText, SourceFile
from app.services import reviewing_edits, reviewing_matter
from app.services.reviewing_edits import Drawn
from app.services.reviewing_matter import Marked, Mentions
from app.store.store import Store
from app.ui.desk_jobs import JobsDesk


class ReviewDesk(JobsDesk):
    """Use cases of the review that reach over a document, or tell of it."""

    async def matter_groups(self, job_id: str) -> tuple[Mentions, tuple[Group, ...]]:
        """What all documents of a job mention, and that as groups."""
        said = await self._read(lambda store: reviewing_matter.mentions(store, job_id))
        found = await self._in(self._walker, lambda: grouped(said.entities))
        return said, found

    async def decide_in_matter(
        self, chosen: Mapping[str, Sequence[str]], decision: Decision, *, why_kept: str = ""
    ) -> None:
        """Commit a decision for entities of several documents, by document, as one undoable step."""
        await self._change(lambda store: reviewing_matter.decide(store, chosen, decision, why_kept=why_kept))

    async def mark_in_matter(self, marked: Sequence[Marked]) -> None:
        """Commit boxes over texts that a search found, as one undoable step over all documents."""
        await self._change(lambda store: reviewing_matter.mark(store, marked))

    async def documents_of(self, job_id: str) -> Sequence[Document]:
        """The documents of a job, in its order."""
        return await self._read(lambda store: store.documents(job_id=job_id))

    async def search(
        self, document_id: str, line: str, start_page: int = 0, last_page: int | None = None
    ) -> SearchDone:
        """Search pages of a document for what a line of a list means; an answer may say with which page to go on.
        Raises KnownError."""
        inked = await self._read(lambda store: _ink_pages(store, document_id))
        source = await self._source(document_id)
        request = SearchText(source=source, line=line, start_page=start_page, last_page=last_page, ink_pages=inked)
        done = (await self._drawing.run(lambda child: child.call(request))).event
        if not isinstance(done, SearchDone):
            raise KnownError(FailureCode.CHILD_NOISE)
        return done

    async def search_hidden(self, document_id: str, line: str) -> SearchDone:
        """Search what no page of a document shows. Raises KnownError."""
        document = await self.document(document_id)
        source = await self._source(document_id)
        request = SearchText(source=source, line=line, hidden=True, file_name=document.file_name)
        done = (await self._work.run(lambda child: child.call(request))).event
        if not isinstance(done, SearchDone):
            raise KnownError(FailureCode.CHILD_NOISE)
        return done

    async def draw_all(self, document_id: str, drawn: Sequence[Drawn]) -> None:
        """Commit accepted manual entities as one step."""
        await self._change(lambda store: reviewing_edits.draw_all(store, document_id, drawn))

    async def split(self, document_id: str, entity_id: str, parts: Sequence[Drawn]) -> Sequence[str]:
        """Commit boxes in the place of one; returns the ids of what went and came."""
        return sorted(
            (await self._change(lambda store: reviewing_edits.split(store, document_id, entity_id, parts))).entities
        )

    async def merge(self, document_id: str, entity_ids: Sequence[str]) -> Sequence[str]:
        """Commit one box in the place of several; returns the ids of what went and came."""
        return sorted(
            (await self._change(lambda store: reviewing_edits.merge(store, document_id, entity_ids))).entities
        )

    async def relabel(self, document_id: str, entity_ids: Sequence[str], label: str) -> None:
        """Commit another label of entities."""
        await self._change(lambda store: reviewing_edits.relabel(store, document_id, entity_ids, label))

    async def past_steps(self, document_id: str) -> Sequence[PastStep]:
        """Steps of a document's review, newest first."""
        return await self._read(lambda store: store.past_steps(document_id))

    async def note_seen(self, document_id: str, bands: Mapping[int, int]) -> None:
        """Keep what of the pages was on screen at a readable size."""
        await self._call(lambda store: store.note_seen(document_id, bands))

    async def _source(self, document_id: str) -> SourceFile:
        source = self._sources.get(document_id)
        if source is None or not self._is_current(source):
            document = await self.document(document_id)
            source = replace(await self._read_from(document, self._passwords.of(document)), sha256=document.sha256)
            if document.sha256:
                self._sources[document_id] = source
        return source


def _ink_pages(store: Store, document_id: str) -> tuple[int, ...]:
    """Pages on which a search has to read ink: those where detection found words in it, or has not looked yet."""
    if not store.job(store.document(document_id).job_id).settings.ocr:
        return ()
    facts = {page.page_index: page.facts for page in store.pages(document_id)}
    return tuple(
        index for index, f in facts.items() if f.ocr_words or (not f.read and (f.has_images or not f.has_text))
    )
