"""The window's one door to everything behind it: use cases, the database thread and the worker pools.

Screens await its coroutines and listen to its signals; they know no process, no thread and no SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from app.base.errors import FailureCode, KnownError
from app.domain.box_style import Boxes
from app.domain.changes import ChangeSet
from app.domain.decisions import Verdict
from app.domain.documents import Word
from app.domain.entities import Decision, Entity
from app.domain.explanations import UNEXPLAINED
from app.domain.geometry import Box, Quadrilateral
from app.domain.jobs import Document, Page
from app.domain.review_log import PastStep
from app.domain.unread import Place
from app.protocol.messages import ReadWords, RenderDone, RenderPage, WordsDone
from app.services import reviewing
from app.services.duplicates import KnownDocument
from app.services.reviewing import ReviewIncomplete
from app.store.store import Store
from app.ui.desk_api import ApiDesk
from app.ui.desk_jobs import Added
from app.ui.desk_marks import MarksDesk
from app.ui.desk_remarks import RemarksDesk

__all__ = ["Added", "Desk", "History", "KnownDocument", "ReviewIncomplete"]


@dataclass(frozen=True, slots=True)
class History:
    """Names of what undo and redo would do; None where there is nothing. Each is (StepKind value, text, count,
    documents)."""

    undo: tuple[str, str, int, int] | None
    redo: tuple[str, str, int, int] | None


class Desk(RemarksDesk, MarksDesk, ApiDesk):
    """Use cases for the screens. Every coroutine runs in the window's event loop and never blocks it.

    Signals:
        changed(ChangeSet): something was committed; refresh what it names.
        progressed(str document_id, object Progress): live progress of a working document (throttled).
    """

    # Review

    async def pages(self, document_id: str) -> list[Page]:
        return await self._read(lambda store: store.pages(document_id))

    async def entities(self, document_id: str, ids: Collection[str] | None = None) -> list[Entity]:
        """Entities in reading order (page, then top to bottom as shown): all of them, or those with some ids."""
        return await self._read(lambda store: store.entities(document_id, ids))

    async def verdicts(self, document_id: str, ids: Collection[str] | None = None) -> dict[str, Verdict]:
        """What was decided about all hits, or about those with some ids, by id."""
        return await self._read(lambda store: store.verdicts(document_id, ids))

    async def open_review(self, document_id: str) -> Document:
        """Note that somebody reviews the document (readyForReview becomes inReview) and return it.

        One that is still queued jumps the queue.
        """
        document, change = await self._call(lambda store: reviewing.open_review(store, document_id))
        self._tell(change)
        await self._put_on_screen(document_id)
        return document

    async def decide(self, document_id: str, entity_ids: Sequence[str], decision: Decision) -> None:
        """Commit a decision for entities as one undoable step; `changed` follows the commit."""
        await self._change(lambda store: reviewing.decide(store, document_id, entity_ids, decision))

    async def draw(self, document_id: str, page_index: int, quads: Sequence[Quadrilateral], text: str) -> Entity:
        """Commit an accepted manual entity and return it."""
        entity, change = await self._call(lambda store: reviewing.draw(store, document_id, page_index, quads, text))
        self._tell(change)
        return entity

    async def reshape(self, document_id: str, entity_id: str, quads: Sequence[Quadrilateral]) -> None:
        """Commit new quadrilaterals for an entity."""
        await self._change(lambda store: reviewing.reshape(store, document_id, entity_id, quads))

    async def delete(self, document_id: str, entity_ids: Sequence[str]) -> None:
        """Delete boxes drawn by hand; what was found is rejected instead, so that it stays on record."""
        await self._change(lambda store: reviewing.delete(store, document_id, entity_ids))

    async def seen_in_job(self, job_id: str) -> Sequence[str]:
        """Keys of questions about unread regions that were answered for every document of a job."""
        return await self._read(lambda store: store.seen_in_job(job_id))

    async def acknowledge_regions(self, document_id: str, keys: Sequence[str], *, in_job: bool = False) -> None:
        """Commit that nothing secret is in unread regions, in the document or in every one of its job."""
        await self._change(lambda store: reviewing.acknowledge(store, document_id, keys, in_job=in_job))

    async def box_regions(self, document_id: str, places: Sequence[Place], text: str = "") -> Sequence[str]:
        """Commit a box over each of the places; returns the ids of the boxes."""
        change = await self._change(lambda store: reviewing.box_regions(store, document_id, places, text))
        return sorted(change.entities)

    async def also_in(self, document_id: str, key: str) -> Sequence[str]:
        """Other documents of the job in which the same picture is still asked about."""
        return await self._read(lambda store: reviewing.also_in(store, document_id, key))

    async def box_in_job(self, document_id: str, key: str) -> None:
        """Commit a box over a picture in the other documents of the job."""
        await self._change(lambda store: reviewing.box_in_job(store, document_id, key))

    async def undo(self, document_id: str) -> Sequence[str]:
        """Undo the last step; returns the entity ids it touched (empty: nothing to undo)."""
        return await self._stepped(lambda store: store.undo(document_id))

    async def redo(self, document_id: str) -> Sequence[str]:
        """Redo the last undone step; returns the entity ids it touched (empty: nothing to redo)."""
        return await self._stepped(lambda store: store.redo(document_id))

    async def _stepped(self, over: Callable[[Store], ChangeSet]) -> Sequence[str]:
        """Ids of what a step touched, in an order that took the window's thread no time."""
        change, ids = await self._call(lambda store: (change := over(store), sorted(change.entities)))
        self._tell(change)
        return ids

    async def history(self, document_id: str) -> History:
        return await self._read(lambda store: _history(store, document_id))

    async def finish_review(self, document_id: str, *, acknowledge_unread: bool = False, sign: bool = False) -> None:
        """Freeze the document and queue its release, or its second review where the job wants one; with `sign` its
        certificate is signed.

        Raises ReviewIncomplete where something is undecided, not seen or not explained, and KnownError NO_PERSON where
        a second person must agree and nobody is chosen as the first.
        """
        await self._change(
            lambda store: reviewing.finish(
                store, document_id, acknowledge_unread=acknowledge_unread, by_reviewer=True, sign=sign
            )
        )
        await self._pump()

    async def approve(self, document_id: str) -> None:
        """Agree with another person's review and queue the release. Raises KnownError SAME_PERSON or NO_PERSON."""
        await self._change(lambda store: reviewing.approve(store, document_id))
        await self._pump()

    async def return_to_review(self, document_id: str, note: str = "") -> None:
        """Send a document back to its review instead of approving it, with a note for whoever reviewed it."""
        await self._change(lambda store: reviewing.return_to_review(store, document_id, note))

    # Pages

    async def render(
        self,
        document_id: str,
        page_index: int,
        scale: float,
        clip: Box | None = None,
        *,
        covered: Sequence[Entity] = (),
        boxes: Boxes | None = None,
    ) -> QImage:
        """Pixels of a page at `scale` pixels per 1/72 inch, newest request first; with `boxes` as it would be released
        with the accepted entities `covered`. Raises KnownError."""
        source = await self._source(document_id)
        said = tuple(replace(e, explanation=UNEXPLAINED) for e in covered)
        request = RenderPage(source=source, page_index=page_index, scale=scale, clip=clip, covered=said, boxes=boxes)
        answered = await self._drawing.run(lambda child: child.call(request))
        done = answered.event
        if not isinstance(done, RenderDone):
            raise KnownError(FailureCode.CHILD_NOISE)
        image = QImage(answered.body, done.width, done.height, done.width * 3, QImage.Format.Format_RGB888)
        return image.copy()  # the bytes go with the answer

    async def words(self, document_id: str, page_index: int, within: Quadrilateral | None = None) -> list[Word]:
        """Words of a page with their places; of pictures those `within` a quadrilateral, where one is given: to read a
        whole scan takes seconds. Raises KnownError."""
        request = ReadWords(source=await self._source(document_id), page_index=page_index, within=within)
        done = (await self._drawing.run(lambda child: child.call(request))).event
        if not isinstance(done, WordsDone):
            raise KnownError(FailureCode.CHILD_NOISE)
        return list(done.words)


def _history(store: Store, document_id: str) -> History:
    return History(*map(_name, store.next_in_history(document_id)))


def _name(step: PastStep | None) -> tuple[str, str, int, int] | None:
    return (step.kind.value, step.text, step.hits, step.documents) if step is not None else None
