"""The document under review as the window knows it: read from the desk, refreshed when the desk says so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from itertools import islice
from operator import is_
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.box_style import USUAL_BOXES
from app.domain.changes import ChangeSet
from app.domain.comments import Comment
from app.domain.decisions import Verdict
from app.domain.documents import PageFacts, Word
from app.domain.entities import Decision, Entity
from app.domain.geometry import Quadrilateral
from app.domain.jobs import EDITABLE, Document, Page, Status
from app.domain.unread import Place, Question, questions
from app.services.attachments import TakenIn
from app.services.reviewing_edits import Drawn
from app.services.reviewing_matter import Marked
from app.ui.common.alive import Tasks
from app.ui.desk import Desk, History
from app.ui.review.hit_sums import Counting, Pair, Sums, renewed, standing

T = TypeVar("T")

NO_HISTORY = History(None, None)
Hits = tuple[dict[str, Entity], Sums]
"""Hits by their ids, in reading order, and what they come to."""
_SLICE = 1000
"""Hits that are compared before the window may answer."""


class ReviewSession(QObject):
    """State of one open document. Every command is committed by the desk before anything here changes.

    Signals:
        entities_changed(): the entities or their decisions are others than before.
        document_changed(): status or path of the document changed.
        history_changed(): what undo and redo would do changed.
        comments_changed(): something was said about the document or a hit.
        questions_changed(): what is asked about unread regions, or an answer, is another than before.
    """

    entities_changed = Signal()
    document_changed = Signal()
    history_changed = Signal()
    questions_changed = Signal()
    comments_changed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.document: Document | None = None
        self.pages: Sequence[Page] = ()
        self.history = NO_HISTORY
        self.boxes = USUAL_BOXES
        """How the boxes of the released file look."""
        self.see_pages = True
        """Whether every page must be seen before the end of the review."""
        self.comments: Sequence[Comment] = ()
        self._entities: dict[str, Entity] = {}
        self.sums = Sums()
        """What the hits come to, counted once for all who show it."""
        self._stale: dict[str, int] = {}
        self._otherwise: set[str] = set()
        """Of the stale ones those of which more changed than what was decided."""
        self._told = 0
        self._seen_in_job: Sequence[str] = ()
        self._asked: tuple[Question, ...] | None = None
        self._tasks = tasks
        self._commands = 0
        self._refresh_due = False
        self._reading = 0
        self._refreshes = 0
        desk.changed.connect(self._desk_changed)

    # Reading ------------------------------------------------------------------------------------------------------

    async def open(self, document_id: str) -> None:
        """Read a document and note that it is under review. Raises KnownError."""
        self.close()
        self._reading += 1
        reading = self._reading
        document = await self.desk.open_review(document_id)
        job = await self.desk.job(document.job_id)
        pages = await self.desk.pages(document_id)
        hits = await _hits(await self.desk.entities(document_id))
        history = await self.desk.history(document_id)
        seen = await self.desk.seen_in_job(document.job_id)
        comments = await self.desk.comments(document_id)
        if reading == self._reading:
            self.pages, self.boxes, self.see_pages = pages, job.settings.boxes, job.settings.see_pages
            self.comments = comments
            self._take(document, hits, history, seen)
            self.comments_changed.emit()

    def close(self) -> None:
        """Forget the document; answers still under way are dropped."""
        self._reading += 1
        self.document, self.pages, self._entities, self.history = None, (), {}, NO_HISTORY
        self.sums, self._asked, self.comments = Sums(), None, ()
        self._stale.clear()
        self._otherwise.clear()

    async def refresh(self) -> None:
        """Read everything again."""
        await self._read_again(whole=True)

    async def _read_again(self, *, whole: bool) -> None:
        """Read again what the desk told of, or everything."""
        if self.document is None:
            return
        self._reading += 1
        reading, document_id = self._reading, self.document.id
        self._refreshes += 1
        stale = dict(self._stale)
        try:
            document = await self.desk.document(document_id)
            pages = self.pages
            hits: Hits | None = None
            if self.document is not None and document.status is not self.document.status:
                pages = await self.desk.pages(document_id)  # reading a page may tell more of it
            elif not whole:
                hits = await self._brought_up_to_date(document, stale.keys())
            if hits is None:
                # Compared in slices: that takes no long turn.
                entities = await _known(await self.desk.entities(document_id), self._entities)
                if _are_same(entities, self._entities):
                    hits = self._entities, self.sums
                else:
                    hits = await _hits(entities)
            history = await self.desk.history(document_id)
            seen = await self.desk.seen_in_job(document.job_id)
            comments = await self.desk.comments(document_id)
        finally:
            self._refreshes -= 1
        if reading == self._reading:
            self.pages = pages
            spoken, self.comments = self.comments != comments, comments
            # What the desk told of meanwhile is read by the next; what a later reading overtook is read by that one.
            self._stale = {i: told for i, told in self._stale.items() if stale.get(i) != told}
            self._otherwise &= self._stale.keys()
            self._take(document, hits, history, seen)
            if spoken:
                self.comments_changed.emit()

    async def _brought_up_to_date(self, document: Document, stale: Collection[str]) -> Hits | None:
        """The hits with the `stale` ones read again: of 50,000 one decision changes one. None where that is not all
        that changed, by the counts of the document."""
        before, sums = self._entities, self.sums
        many = len(stale) > max(_SLICE, len(before) // 8)
        pairs: list[Pair] | None
        if stale and self._otherwise.isdisjoint(stale):
            verdicts = await self.desk.verdicts(document.id, None if many else stale)
            pairs = await _decided(before, verdicts)
        elif many:
            return None
        else:
            fresh = await self.desk.entities(document.id, stale) if stale else []
            pairs = standing(before, stale, fresh)
            if pairs is None:
                views = {i: page.facts.geometry.to_view for i, page in enumerate(self.pages)}
                return _as_counted(document, await _hits(renewed(before, stale, fresh, lambda: views)))
        if not pairs:
            return _as_counted(document, (before, sums))
        after = before | {now.id: now for _, now in pairs}
        if many:
            return _as_counted(document, await _hits([*after.values()]))
        return _as_counted(document, (after, sums.with_changed(pairs)))

    def _take(self, document: Document, hits: Hits, history: History, seen_in_job: Sequence[str]) -> None:
        before, asked = self.document, self._asked
        entities_differ = before is None or hits[1] is not self.sums
        history_differs = history != self.history or before is None
        self.document, self.history = document, history
        self._entities, self.sums = hits
        self._seen_in_job, self._asked = seen_in_job, None
        if before != document:
            self.document_changed.emit()
        if entities_differ:
            self.entities_changed.emit()
        if history_differs:
            self.history_changed.emit()
        if asked != self.questions:
            self.questions_changed.emit()

    def _desk_changed(self, changes: ChangeSet) -> None:
        if self.document is None:
            return
        concerns_us = self.document.id in changes.documents or any(i in self._entities for i in changes.entities)
        if not concerns_us:
            return
        self._told += 1
        self._stale |= dict.fromkeys(changes.entities, self._told)
        self._otherwise |= changes.entities - changes.decided
        if self._commands:
            # A command reads again itself, once, when it is through.
            return
        if not self._refresh_due:
            self._refresh_due = True
            self._tasks.start(self._refresh_later())

    async def _refresh_later(self) -> None:
        self._refresh_due = False
        await self._read_again(whole=False)

    @property
    def busy(self) -> bool:
        """True while something is committed or read again."""
        return bool(self._commands or self._refreshes or self._refresh_due)

    # Facts --------------------------------------------------------------------------------------------------------

    @property
    def editable(self) -> bool:
        return self.document is not None and self.document.status in EDITABLE

    @property
    def entities(self) -> Sequence[Entity]:
        """In reading order; what the proof found left over comes first."""
        return self.sums.listed

    def those(self, entity_ids: Iterable[str]) -> list[Entity]:
        """The hits with these ids that are there: all 50,000 may be selected."""
        known = self._entities
        return [known[i] for i in entity_ids if i in known]

    def entity(self, entity_id: str) -> Entity | None:
        return self._entities.get(entity_id)

    def by_page(self) -> Mapping[int, Sequence[Entity]]:
        """Hits that have a place on a page."""
        return self.sums.by_page

    def open_by_page(self) -> Mapping[int, int]:
        """Number of undecided hits that have a place on a page, by page."""
        return self.sums.open_by_page

    @property
    def open_ids(self) -> Sequence[str]:
        return self.sums.open_ids

    @property
    def left_over_count(self) -> int:
        """Undecided hits that the proof found."""
        return self.sums.left_over

    @property
    def hidden(self) -> Sequence[Entity]:
        """Hits in what no page shows."""
        return self.sums.hidden

    @property
    def attachments(self) -> int:
        """Number of attached files."""
        facts = self.document.facts if self.document is not None else None
        return facts.attachments if facts is not None else 0

    @property
    def page_facts(self) -> Sequence[PageFacts]:
        return [page.facts for page in self.pages]

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is asked about unread regions, and the answers."""
        if self._asked is None:
            document = self.document
            seen = {*document.seen_regions, *self._seen_in_job} if document else ()
            everything = document is not None and document.unread_acknowledged
            self._asked = questions(self.page_facts, self._entities.values(), seen, everything=everything)
        return self._asked

    @property
    def unread_pages(self) -> list[int]:
        """Zero-based pages that detection could not read."""
        return [p.page_index for p in self.pages if p.facts.unread]

    @property
    def status(self) -> Status | None:
        return self.document.status if self.document is not None else None

    # Commands -----------------------------------------------------------------------------------------------------

    async def decide(self, entity_ids: Sequence[str], decision: Decision) -> None:
        if self.document is not None and entity_ids:
            await self._committed(self.desk.decide(self.document.id, entity_ids, decision))

    async def decide_in_matter(self, chosen: Mapping[str, Sequence[str]], decision: Decision) -> None:
        """Decide about hits of several documents, by document, in one step."""
        await self._committed(self.desk.decide_in_matter(chosen, decision))

    async def mark_in_matter(self, marked: Sequence[Marked]) -> None:
        """Box texts that a search found in one step over all documents."""
        await self._committed(self.desk.mark_in_matter(marked))

    async def words(self, page_index: int, within: Quadrilateral) -> list[Word]:
        """Words of a page, of its pictures those `within` a quadrilateral alone."""
        return await self.desk.words(self.document.id, page_index, within) if self.document is not None else []

    async def draw(self, page_index: int, quads: Sequence[Quadrilateral], text: str) -> Entity | None:
        """Mark an area by hand."""
        if self.document is None:
            return None
        return await self._committed(self.desk.draw(self.document.id, page_index, quads, text))

    async def draw_all(self, drawn: Sequence[Drawn]) -> None:
        """Mark several areas in one step."""
        if self.document is not None and drawn:
            await self._committed(self.desk.draw_all(self.document.id, drawn))

    async def split(self, entity_id: str, parts: Sequence[Drawn]) -> Sequence[str]:
        """Put boxes in the place of one; returns the ids of all of them."""
        if self.document is None:
            return ()
        return await self._committed(self.desk.split(self.document.id, entity_id, parts))

    async def merge(self, entity_ids: Sequence[str]) -> Sequence[str]:
        """Put one box in the place of several; returns the ids of all of them."""
        if self.document is None:
            return ()
        return await self._committed(self.desk.merge(self.document.id, entity_ids))

    async def relabel(self, entity_ids: Sequence[str], label: str) -> None:
        """Give hits another label."""
        if self.document is not None:
            await self._committed(self.desk.relabel(self.document.id, entity_ids, label))

    async def reshape(self, entity_id: str, quads: Sequence[Quadrilateral]) -> None:
        if self.document is not None:
            await self._committed(self.desk.reshape(self.document.id, entity_id, quads))

    async def delete(self, entity_ids: Sequence[str]) -> None:
        if self.document is not None and entity_ids:
            await self._committed(self.desk.delete(self.document.id, entity_ids))

    async def acknowledge_regions(self, keys: Sequence[str], *, in_job: bool = False) -> None:
        """Say that nothing secret is in unread regions, in this document or in all of its matter."""
        if self.document is not None:
            await self._committed(self.desk.acknowledge_regions(self.document.id, keys, in_job=in_job))

    async def box_regions(self, places: Sequence[Place]) -> None:
        if self.document is not None:
            await self._committed(self.desk.box_regions(self.document.id, places))

    async def also_in(self, key: str) -> Sequence[str]:
        """Other documents of the matter in which the same picture is still asked about."""
        return await self.desk.also_in(self.document.id, key) if self.document is not None else ()

    async def box_in_job(self, key: str) -> None:
        if self.document is not None:
            await self._committed(self.desk.box_in_job(self.document.id, key))

    async def take_in_attachments(self) -> TakenIn | None:
        """Add the attached PDFs to the matter as documents of their own."""
        if self.document is None:
            return None
        return await self.desk.take_in_attachments(self.document.id)

    async def undo(self) -> Sequence[str]:
        if self.document is None:
            return ()
        return await self._committed(self.desk.undo(self.document.id))

    async def redo(self) -> Sequence[str]:
        if self.document is None:
            return ()
        return await self._committed(self.desk.redo(self.document.id))

    async def finish(self, *, acknowledge_unread: bool, sign: bool = False) -> None:
        """End the review. Raises ReviewIncomplete; see `reviewing.finish`."""
        await self.commit(self.desk.finish_review, acknowledge_unread=acknowledge_unread, sign=sign)

    async def commit(self, command: Callable[..., Awaitable[T]], *arguments: Any, **named: Any) -> None:
        """Run a command of the desk that takes a document's id first, and read again."""
        if self.document is not None:
            await self._committed(command(self.document.id, *arguments, **named))

    async def _committed(self, command: Awaitable[T]) -> T:
        self._commands += 1
        try:
            result = await command
        finally:
            self._commands -= 1
            # Also after a failure: what is on the screen must be what is stored.
            await self._read_again(whole=False)
        await asyncio.sleep(0)  # what was typed meanwhile is heard before the caller goes on
        return result


async def _known(entities: Sequence[Entity], known: Mapping[str, Entity]) -> Sequence[Entity]:
    """The same hits; what did not change is the same object as before, so that everything behind compares 50,000 of
    them by identity. In slices: to compare that many by value takes half a second."""
    found: list[Entity] = []
    for start in range(0, len(entities), _SLICE):
        some = entities[start : start + _SLICE]
        found += [was if (was := known.get(e.id)) is not None and was == e else e for e in some]
        if start + _SLICE < len(entities):
            await asyncio.sleep(0)
    return found


async def _hits(entities: Sequence[Entity]) -> Hits:
    """Hits in reading order and what they come to, counted in slices."""
    counting = Counting()
    for start in range(0, len(entities), _SLICE):
        counting.add(entities[start : start + _SLICE])
        if start + _SLICE < len(entities):
            await asyncio.sleep(0)
    return {e.id: e for e in entities}, counting.sums()


async def _decided(before: Mapping[str, Entity], verdicts: Mapping[str, Verdict]) -> list[Pair]:
    """Hits that are there and were decided otherwise than before, in slices."""
    pairs: list[Pair] = []
    said = iter(verdicts.items())
    while some := list(islice(said, _SLICE)):
        for entity_id, verdict in some:
            was = before.get(entity_id)
            if was is not None and (now := verdict.given_to(was)) is not was:
                pairs.append((was, now))
        if len(some) == _SLICE:
            await asyncio.sleep(0)
    return pairs


def _as_counted(document: Document, hits: Hits) -> Hits | None:
    """The hits, where they are as many, and as many of them open, as the document says."""
    sums = hits[1]
    return hits if (len(sums.listed), sums.still_open) == (document.hits_total, document.hits_open) else None


def _are_same(entities: Sequence[Entity], known: Mapping[str, Entity]) -> bool:
    """True of the same objects in the same order."""
    return len(entities) == len(known) and all(map(is_, entities, known.values()))
