"""A desk without database, threads and children, for tests of the review screen alone.

The rules of the steps are the real ones (app.domain.decisions), the pictures and words come from the real engine in
this process. What the real desk does is tested with the real desk (tests/e2e).
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.base.errors import FailureCode, KnownError
from app.domain import decisions, declining, reason_codes
from app.domain.box_style import Boxes
from app.domain.carriers import Carrier
from app.domain.changes import ChangeSet
from app.domain.comments import Comment, CommentChange
from app.domain.decisions import ReviewStep, StepKind
from app.domain.documents import PageFacts, Word
from app.domain.entities import MANUAL_LABEL, Decision, Entity, Source
from app.domain.geometry import Box, Quadrilateral
from app.domain.groups import Group, grouped
from app.domain.job_settings import JobSettings
from app.domain.jobs import EDITABLE, Document, Job, Page, Status
from app.domain.people import Person
from app.domain.reason_codes import ReasonList, ReasonShelf
from app.domain.review_log import PastStep
from app.domain.unread import Answer, Place, Question, questions
from app.engine import extraction, rendering
from app.engine.carriers.detecting import Strips
from app.engine.carriers.gathering import HiddenText
from app.engine.lists import EntryList
from app.engine.ocr.reading import InkReader
from app.engine.opening import OpenedDocument, load_page, open_document, page_geometry
from app.engine.preview import render_released
from app.engine.searching import search, search_hidden
from app.protocol.messages import SearchDone
from app.services import reason_lists
from app.services.attachments import TakenIn
from app.services.reviewing import ReviewIncomplete
from app.services.reviewing_edits import Drawn
from app.services.reviewing_matter import Marked, Mentions
from app.ui.desk import History
from app.ui.desk_remarks import SigningKey

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def _made(drawn: Drawn) -> Entity:
    return Entity(
        drawn.page_index, drawn.text, MANUAL_LABEL, drawn.quadrilaterals, source=Source.MANUAL,
        decision=Decision.ACCEPTED,
    )  # fmt: skip


class FakeDesk(QObject):
    """One document in memory. `requests` holds every render that was asked for, `calls` every command."""

    changed = Signal(object)
    progressed = Signal(str, object)

    def __init__(self, path: Path, entities: Sequence[Entity], *, status: Status = Status.READY_FOR_REVIEW) -> None:
        super().__init__()
        self._stack = ExitStack()
        self.opened: OpenedDocument = self._stack.enter_context(open_document(path))
        self.doc = Document(
            "document", "job", str(path), path.name, status, NOW, NOW, page_count=self.opened.pdf.page_count
        )
        self.facts = [
            PageFacts(page_geometry(load_page(self.opened.pdf, i)), str(i + 1), has_text=True)
            for i in range(self.opened.pdf.page_count)
        ]
        self.stored: dict[str, Entity] = {e.id: e for e in entities}
        self.done: list[ReviewStep] = []
        self.undone: list[ReviewStep] = []
        self.requests: list[tuple[int, float, Box | None]] = []
        self.calls: list[tuple[str, object]] = []
        self.boxes = Boxes()
        self.seen_bands: dict[int, int] = {}
        self.see_pages = True
        self.me: Person | None = None
        self.persons: list[Person] = []
        self.key: SigningKey | None = None
        self.said: dict[str, Comment] = {}
        self.unsearchable = ""
        self.concealed: Sequence[HiddenText] = ()
        self.others: dict[str, list[Entity]] = {}
        """Hits of other documents of the matter."""
        self.looked_at: list[tuple[str, int]] = []
        self.fail_opening: FailureCode | None = None
        self.fail_rendering: FailureCode | None = None
        self.taken_in = TakenIn((), left_out=1)
        self.seen_in_every: set[str] = set()
        self.elsewhere: tuple[str, ...] = ()
        """Other documents that show the same picture."""
        self.gate: asyncio.Event | None = None
        """While set and not released, commits wait: tests see what the screen does meanwhile."""

    def look_at(self, document_id: str, page_index: int) -> None:
        self.looked_at.append((document_id, page_index))

    def look_away(self) -> None:
        self.looked_at.append(("", 0))

    def close(self) -> None:
        self._stack.close()

    async def document(self, document_id: str) -> Document:
        await asyncio.sleep(0)
        still_open = sum(e.decision is Decision.OPEN for e in self.stored.values())
        return replace(self.doc, hits_total=len(self.stored), hits_open=still_open)

    async def open_review(self, document_id: str) -> Document:
        await asyncio.sleep(0)
        if self.fail_opening is not None:
            raise KnownError(self.fail_opening)
        if self.doc.status in EDITABLE:
            self.doc = replace(self.doc, status=Status.IN_REVIEW)
        return self.doc

    async def pages(self, document_id: str) -> list[Page]:
        await asyncio.sleep(0)
        return [Page(document_id, i, facts, True, (), self.seen_bands.get(i, 0)) for i, facts in enumerate(self.facts)]

    async def entities(self, document_id: str, ids: Collection[str] | None = None) -> list[Entity]:
        await asyncio.sleep(0)

        def place(entity: Entity) -> tuple[int, int, float, float]:
            if not entity.quadrilaterals:
                return list(Carrier).index(entity.carrier), entity.page_index, 0.0, 0.0
            to_view = self.facts[entity.page_index].geometry.to_view
            point = to_view.map(entity.quadrilaterals[0].top_left)
            return 0, entity.page_index, round(point.y), point.x

        return sorted((e for e in self.stored.values() if ids is None or e.id in ids), key=place)

    async def decide(self, document_id: str, entity_ids: Sequence[str], decision: Decision) -> None:
        self.calls.append(("decide", (tuple(entity_ids), decision)))
        await self._commit(decisions.decide([self.stored[i] for i in entity_ids], decision))

    async def draw(self, document_id: str, page_index: int, quads: Sequence[Quadrilateral], text: str) -> Entity:
        entity = Entity(page_index, text, MANUAL_LABEL, tuple(quads), source=Source.MANUAL, decision=Decision.ACCEPTED)
        self.calls.append(("draw", entity))
        await self._commit(decisions.add(entity))
        return entity

    async def reshape(self, document_id: str, entity_id: str, quads: Sequence[Quadrilateral]) -> None:
        before = self.stored[entity_id]
        self.calls.append(("reshape", (entity_id, tuple(quads))))
        await self._commit(decisions.reshape(before, quads))

    async def delete(self, document_id: str, entity_ids: Sequence[str]) -> None:
        self.calls.append(("delete", tuple(entity_ids)))
        chosen = [self.stored[i] for i in entity_ids]
        if all(e.source is Source.MANUAL for e in chosen):
            await self._commit(decisions.delete(chosen))
        else:
            await self._commit(decisions.decide(chosen, Decision.REJECTED))

    async def undo(self, document_id: str) -> Sequence[str]:
        if not self.done:
            return ()
        step = self.done.pop()
        self.undone.append(step)
        return self._apply(step.inverse())

    async def redo(self, document_id: str) -> Sequence[str]:
        if not self.undone:
            return ()
        step = self.undone.pop()
        self.done.append(step)
        return self._apply(step)

    async def history(self, document_id: str) -> History:
        await asyncio.sleep(0)

        def name(steps: list[ReviewStep]) -> tuple[str, str, int, int] | None:
            return (steps[-1].kind.value, steps[-1].text, steps[-1].count, 1) if steps else None

        return History(name(self.done), name(self.undone))

    async def matter_groups(self, job_id: str) -> tuple[Mentions, tuple[Group, ...]]:
        await asyncio.sleep(0)
        entities = {"document": list(self.stored.values()), **self.others}
        names = {"document": self.doc.file_name, **{i: f"{i}.pdf" for i in self.others}}
        frozen = set() if self.doc.status in EDITABLE else {"document"}
        return Mentions(entities, names, frozenset(entities) - frozen), grouped(entities)

    async def decide_in_matter(
        self, chosen: Mapping[str, Sequence[str]], decision: Decision, *, why_kept: str = ""
    ) -> None:
        self.calls.append(("decide in matter", ({i: tuple(ids) for i, ids in chosen.items()}, decision)))
        for document_id, ids in chosen.items():
            if document_id in self.others:
                self.others[document_id] = [
                    replace(e, decision=decision) if e.id in ids else e for e in self.others[document_id]
                ]
        await self._commit(decisions.decide([self.stored[i] for i in chosen.get("document", ())], decision))

    async def documents_of(self, job_id: str) -> Sequence[Document]:
        await asyncio.sleep(0)
        others = [
            Document(i, job_id, f"/in/{i}.pdf", f"{i}.pdf", Status.READY_FOR_REVIEW, NOW, NOW, page_count=1)
            for i in self.others
        ]
        return [self.doc, *others]

    async def search(
        self, document_id: str, line: str, start_page: int = 0, last_page: int | None = None
    ) -> SearchDone:
        """Two pages an answer, so that one search takes several. Other documents are this one's first page."""
        await asyncio.sleep(0)
        if document_id == self.unsearchable:
            raise KnownError(FailureCode.FILE_MISSING)
        end = 1 if document_id != "document" else self.opened.pdf.page_count if last_page is None else last_page + 1
        pages = range(start_page, min(start_page + 2, end))
        found = search(self.opened, EntryList((line,)), pages, InkReader(), ())
        return SearchDone(matches=found.matches, next_page=pages.stop if pages.stop < end else None, late=found.late)

    async def search_hidden(self, document_id: str, line: str) -> SearchDone:
        """The texts of `concealed`, of the document on screen alone."""
        await asyncio.sleep(0)
        texts = self.concealed if document_id == "document" else ()
        found = search_hidden(Strips(texts, self.opened.pdf.page_count), EntryList((line,)))
        return SearchDone(matches=found.matches, late=found.late)

    async def mark_in_matter(self, marked: Sequence[Marked]) -> None:
        self.calls.append(("mark", tuple(marked)))
        drawn = [
            Entity(one.page_index, one.text, MANUAL_LABEL, one.quadrilaterals, source=Source.MANUAL,
                   decision=Decision.ACCEPTED, hidden=one.hidden)
            for one in marked if one.document_id == "document"
        ]  # fmt: skip
        await self._commit(decisions.add(*drawn))

    async def draw_all(self, document_id: str, drawn: Sequence[Drawn]) -> None:
        await self._commit(decisions.add(*(_made(one) for one in drawn)))

    async def split(self, document_id: str, entity_id: str, parts: Sequence[Drawn]) -> Sequence[str]:
        whole = self.stored[entity_id]
        made = [replace(_made(one), label=whole.label, decision=whole.decision) for one in parts]
        await self._commit(decisions.exchange(decisions.StepKind.SPLIT, [whole], made))
        return [e.id for e in made]

    async def merge(self, document_id: str, entity_ids: Sequence[str]) -> Sequence[str]:
        gone = [self.stored[i] for i in entity_ids]
        quads = tuple(q for e in gone for q in e.quadrilaterals)
        made = _made(Drawn(gone[0].page_index, quads, " ".join(e.text for e in gone)))
        await self._commit(decisions.exchange(decisions.StepKind.MERGE, gone, [made]))
        return [made.id]

    async def relabel(self, document_id: str, entity_ids: Sequence[str], label: str) -> None:
        pairs = [(self.stored[i], replace(self.stored[i], label=label)) for i in entity_ids]
        await self._commit(decisions.change_all(decisions.StepKind.RELABEL, pairs))

    async def past_steps(self, document_id: str) -> Sequence[PastStep]:
        await asyncio.sleep(0)
        steps = [(step, False) for step in self.done] + [(step, True) for step in reversed(self.undone)]
        return [PastStep(n, step.kind, step.count, step.text, undone, NOW) for n, (step, undone) in enumerate(steps)][
            ::-1
        ]

    async def note_seen(self, document_id: str, bands: Mapping[int, int]) -> None:
        for page_index, bits in bands.items():
            self.seen_bands[page_index] = self.seen_bands.get(page_index, 0) | bits

    async def people(self) -> Sequence[Person]:
        return list(self.persons)

    async def reason_shelf(self) -> ReasonShelf:
        await asyncio.sleep(0)
        return reason_codes.shelf()

    async def import_reasons(self, path: Path) -> ReasonList:
        taken = reason_lists.taken_in(path)
        reason_lists.keep(taken)
        return taken

    async def export_reasons(self, value: ReasonList, path: Path) -> None:
        reason_lists.written(value, path, replace=True)

    async def give_codes(
        self, document_id: str, entity_ids: Sequence[str], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        self.calls.append(("codes", (tuple(entity_ids), tuple(add), tuple(remove))))
        pairs = [(self.stored[i], reason_codes.changed(self.stored[i], add=add, remove=remove)) for i in entity_ids]
        await self._commit(decisions.change_all(StepKind.REASONS, pairs))

    async def say_why(self, document_id: str, entity_ids: Sequence[str], why_kept: str) -> None:
        self.calls.append(("why", (tuple(entity_ids), why_kept)))
        pairs = [(self.stored[i], replace(self.stored[i], why_kept=why_kept)) for i in entity_ids]
        await self._commit(decisions.change_all(StepKind.WHY_KEPT, pairs))

    async def never_again(self, document_id: str, entity_id: str) -> None:
        self.calls.append(("never again", entity_id))
        await self._commit(decisions.decide([self.stored[entity_id]], Decision.REJECTED, why_kept="falseHit"))

    async def comments(self, document_id: str) -> Sequence[Comment]:
        await asyncio.sleep(0)
        return list(self.said.values())

    async def comment(self, document_id: str, text: str, entity_id: str = "") -> None:
        author = self.me.id if self.me is not None else ""
        await self._commit(decisions.remark(CommentChange(None, Comment(text, NOW, author, entity_id))))

    async def change_comment(self, document_id: str, comment_id: str, text: str) -> None:
        self._note(replace(self.said[comment_id], text=text))

    async def remove_comment(self, document_id: str, comment_id: str) -> None:
        self._note(self.said[comment_id], gone=True)

    def _note(self, comment: Comment, *, gone: bool = False) -> None:
        """No step: neither undo nor redo knows of it."""
        if comment.author != (self.me.id if self.me is not None else ""):
            raise KnownError(FailureCode.NOT_THE_AUTHOR)
        self.said[comment.id] = comment
        if gone:
            del self.said[comment.id]
        self.changed.emit(ChangeSet(documents=frozenset({"document"})))

    async def approve(self, document_id: str) -> None:
        self.calls.append(("approve", document_id))
        self.set_status(Status.APPROVED)

    async def return_to_review(self, document_id: str, note: str = "") -> None:
        self.calls.append(("send back", note))
        self.set_status(Status.IN_REVIEW)

    async def signing_key(self) -> SigningKey | None:
        return self.key

    async def unlock_key(self, passphrase: str) -> bool:
        self.calls.append(("unlock", passphrase))
        right = passphrase == "open sesame"
        if right and self.key is not None:
            self.key = replace(self.key, asks=False)
        return right

    async def seen_in_job(self, job_id: str) -> Sequence[str]:
        return sorted(self.seen_in_every)

    def asked(self) -> tuple[Question, ...]:
        seen = {*self.doc.seen_regions, *self.seen_in_every}
        return questions(self.facts, self.stored.values(), seen, everything=self.doc.unread_acknowledged)

    async def acknowledge_regions(self, document_id: str, keys: Sequence[str], *, in_job: bool = False) -> None:
        self.calls.append(("acknowledge", (tuple(keys), in_job)))
        await self._commit(decisions.acknowledge(keys, in_job=in_job))

    async def box_regions(self, document_id: str, places: Sequence[Place], text: str = "") -> Sequence[str]:
        self.calls.append(("box", (tuple(places), text)))
        drawn = [
            Entity(p.page_index, text, MANUAL_LABEL, (p.quadrilateral,), source=Source.MANUAL,
                   decision=Decision.ACCEPTED)
            for p in places
        ]  # fmt: skip
        await self._commit(decisions.add(*drawn))
        return [e.id for e in drawn]

    async def also_in(self, document_id: str, key: str) -> Sequence[str]:
        return self.elsewhere

    async def box_in_job(self, document_id: str, key: str) -> None:
        self.calls.append(("box in job", key))

    async def take_in_attachments(self, document_id: str) -> TakenIn:
        self.calls.append(("attachments", document_id))
        return self.taken_in

    async def finish_review(self, document_id: str, *, acknowledge_unread: bool = False, sign: bool = False) -> None:
        self.calls.append(("finish", acknowledge_unread))
        if sign:
            self.calls.append(("sign", self.key))
        undecided = sum(e.decision is Decision.OPEN for e in self.stored.values())
        asked = [q for q in self.asked() if q.answer is Answer.OPEN]
        unexplained = len(declining.unexplained(self.stored.values()))
        if undecided or unexplained or (asked and not acknowledge_unread):
            raise ReviewIncomplete(undecided, asked, unexplained)
        self.set_status(Status.REVIEWED)

    def set_status(self, status: Status, **fields: object) -> None:
        """What a worker would do."""
        self.doc = replace(self.doc, status=status, **fields)
        self.changed.emit(ChangeSet(documents=frozenset({self.doc.id})))

    async def job(self, job_id: str) -> Job:
        await asyncio.sleep(0)
        return Job(job_id, "Matter", NOW, NOW, settings=JobSettings(boxes=self.boxes, see_pages=self.see_pages))

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
        self.requests.append((page_index, scale, clip))
        await asyncio.sleep(0)
        if self.fail_rendering is not None:
            raise KnownError(self.fail_rendering, page_index=page_index)
        if boxes is None:
            page = rendering.render_page(self.opened, page_index, scale, clip)
        else:
            page = render_released(
                self.opened, page_index, scale, clip, covered, boxes, lambda i: extraction.words(self.opened, i)
            )
        return QImage(page.samples, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888).copy()

    async def words(self, document_id: str, page_index: int, within: Quadrilateral | None = None) -> list[Word]:
        await asyncio.sleep(0)
        return extraction.words(self.opened, page_index)

    async def _commit(self, step: ReviewStep | None) -> None:
        if self.gate is not None:
            await self.gate.wait()
        await asyncio.sleep(0)
        if step is not None:
            self.done.append(step)
            self.undone.clear()
            self._apply(step)

    def _apply(self, step: ReviewStep) -> Sequence[str]:
        for change in step.changes:
            if change.after is None:
                del self.stored[change.entity_id]
            else:
                self.stored[change.entity_id] = change.after
        for spoken in step.comments:
            self.said.pop(spoken.comment.id, None)
            if spoken.after is not None:
                self.said[spoken.comment.id] = spoken.after
        own = set(self.doc.seen_regions)
        for seen in step.seen:
            keys = self.seen_in_every if seen.in_job else own
            (keys.add if seen.seen else keys.discard)(seen.key)
        self.doc = replace(self.doc, seen_regions=tuple(sorted(own)))
        touched = [c.entity_id for c in step.changes]
        self.changed.emit(ChangeSet(documents=frozenset({self.doc.id}), entities=frozenset(touched)))
        return touched
