"""Searches pages, document or matter in the background, piece by piece, and boxes what was ticked in one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget

from app.base.errors import KnownError
from app.domain.carriers import HiddenPlace
from app.domain.entities import MANUAL_LABEL, Decision, Entity
from app.domain.geometry import Quadrilateral
from app.domain.jobs import EDITABLE
from app.domain.searching import Match
from app.services.reviewing_matter import Marked
from app.ui.common.alive import InTurn, Tasks
from app.ui.review.groups_model import Occurrence, Scope
from app.ui.review.page_view import PageView
from app.ui.review.search_panel import SearchPanel
from app.ui.review.session import ReviewSession

_COVERED = 0.8
"""Share of a match that a box must cover for it to count as boxed."""


@dataclass(frozen=True, slots=True)
class _Covers:
    """What is accepted of a document: boxes by page, and texts by where they are hidden."""

    boxes: Mapping[int, Sequence[Quadrilateral]]
    hidden: Mapping[tuple[int, HiddenPlace], Sequence[str]]

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> _Covers:
        boxes: dict[int, list[Quadrilateral]] = {}
        hidden: dict[tuple[int, HiddenPlace], list[str]] = {}
        for entity in entities:
            if entity.decision is Decision.ACCEPTED:
                boxes.setdefault(entity.page_index, []).extend(entity.quadrilaterals)
                if entity.hidden is not None:
                    hidden.setdefault((entity.page_index, entity.hidden), []).append(entity.text)
        return cls(boxes, hidden)

    def cover(self, entity: Entity) -> bool:
        """True where accepted boxes cover all of it, or it is part of an accepted text of the same hidden place."""
        if entity.hidden is not None:
            return any(entity.text in text for text in self.hidden.get((entity.page_index, entity.hidden), ()))
        here = self.boxes.get(entity.page_index, ())
        return all(any(q.covered_fraction(box) >= _COVERED for box in here) for q in entity.quadrilaterals)


class SearchReview(QObject):
    """Connects the panel of the search with the desk and the pages."""

    def __init__(
        self,
        session: ReviewSession,
        tabs: QTabWidget,
        panel: SearchPanel,
        view: PageView,
        tasks: Tasks,
        in_turn: InTurn,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tabs = tabs
        self.panel = panel
        self._view = view
        self._tasks = tasks
        self._in_turn = in_turn
        self._line = ""
        self._turn = 0
        self._running = False
        self._found: list[Occurrence] = []
        self._late = 0
        self._failed: list[str] = []
        panel.wanted.connect(self._start)
        panel.mark_requested.connect(lambda: in_turn(self.mark()))
        panel.occurrence_chosen.connect(self._reveal)
        session.entities_changed.connect(self._entities_changed)
        session.document_changed.connect(lambda: panel.set_editable(session.editable))

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        actions["search"].triggered.connect(self.show)
        actions["next-match"].triggered.connect(lambda: self.panel.step(1))
        actions["previous-match"].triggered.connect(lambda: self.panel.step(-1))

    @property
    def shown(self) -> bool:
        return self._tabs.currentWidget() is self.panel

    @property
    def asked(self) -> bool:
        """True where something is searched for, or was."""
        return bool(self._line)

    @property
    def busy(self) -> bool:
        """True while a search is under way."""
        return self._running

    def show(self) -> None:
        """Show the search with the cursor in its field."""
        self._tabs.setCurrentWidget(self.panel)
        self.panel.focus()

    def forget(self) -> None:
        """End the search and let go of what was found."""
        self._turn += 1
        self._found, self._line = [], ""
        self.panel.show_found((), running=False)

    async def mark(self) -> None:
        """Box what is ticked, in every document."""
        ticked = self.panel.ticks.ticked
        if not ticked or not self._session.editable:
            return
        marked = [
            Marked(o.document_id, e.page_index, e.text, e.quadrilaterals, e.hidden)
            for o, e in ((o, o.entity) for o in ticked)
        ]
        await self._session.mark_in_matter(marked)
        done = {o.entity.id for o in ticked}
        self._found = [_boxed(o) if o.entity.id in done else o for o in self._found]
        self._show()

    def _start(self, line: str, scope: Scope) -> None:
        self._turn += 1
        self._found, self._line, self._late, self._failed = [], line, 0, []
        if line and self._session.document is not None:
            self._tasks.start(self._search(self._turn, line, scope))

    async def _search(self, turn: int, line: str, scope: Scope) -> None:
        document = self._session.document
        assert document is not None
        self._running = True
        self._show()
        try:
            if scope is Scope.PAGE:
                page = max(0, self._view.current_page)
                await self._search_in(turn, line, document.id, document.file_name, page, page)
                return
            await self._search_in(turn, line, document.id, document.file_name)
            if scope is Scope.MATTER:
                for other in await self._session.desk.documents_of(document.job_id):
                    if turn != self._turn:
                        return
                    if other.id != document.id and other.page_count and other.status in EDITABLE:
                        try:
                            await self._search_in(turn, line, other.id, other.file_name)
                        except KnownError:
                            self._failed.append(other.file_name)  # the others are searched, and it is said
        finally:
            if turn == self._turn:
                self._running = False
                self._show()

    async def _search_in(
        self, turn: int, line: str, document_id: str, name: str, start: int = 0, last: int | None = None
    ) -> None:
        own = self._session.document is not None and document_id == self._session.document.id
        desk = self._session.desk
        covers = _Covers.of(self._session.entities) if own else None
        page: int | None = start
        hidden = last is None
        while (page is not None or hidden) and turn == self._turn:
            if page is not None:
                done = await desk.search(document_id, line, page, last)
            else:
                done, hidden = await desk.search_hidden(document_id, line), False
            if turn != self._turn:
                return
            if done.matches and covers is None:
                covers = _Covers.of(await desk.entities(document_id))
            editable = self._session.editable if own else True
            for match in done.matches:
                assert covers is not None
                self._found.append(_occurrence(match, document_id, name, covers, editable))
            self._late += len(done.late)
            page = done.next_page
            self._show(progress=name if page is None else self.tr("{name}, page {page}").format_map(
                {"name": name, "page": page + 1}))  # fmt: skip

    def _show(self, progress: str = "") -> None:
        self.panel.show_found(
            tuple(self._found), running=self._running, late=self._late, failed=tuple(self._failed), progress=progress
        )

    def _entities_changed(self) -> None:
        document = self._session.document
        if document is None or not self._found:
            return
        covers = _Covers.of(self._session.entities)
        self._found = [_renewed(o, covers) if o.document_id == document.id else o for o in self._found]
        self._show()

    def _reveal(self, one: Occurrence) -> None:
        document = self._session.document
        if document is None or one.document_id != document.id:
            return
        if one.entity.quadrilaterals:
            self._view.frame(one.entity)
        elif one.page_index is not None:
            self._view.go_to_page(one.page_index)


def _occurrence(match: Match, document_id: str, name: str, covers: _Covers, editable: bool) -> Occurrence:
    entity = Entity(match.page_index, match.text, MANUAL_LABEL, match.quadrilaterals, hidden=match.hidden)
    made = Occurrence(document_id, name, entity, editable, (match.before, match.after))
    return _renewed(made, covers)


def _renewed(one: Occurrence, covers: _Covers) -> Occurrence:
    """The place as it is now."""
    return _boxed(one) if covers.cover(one.entity) else one.with_decision(Decision.OPEN)


def _boxed(one: Occurrence) -> Occurrence:
    return one.with_decision(Decision.ACCEPTED)
