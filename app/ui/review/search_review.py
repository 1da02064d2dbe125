"""Searches pages, document or matter in the background, piece by piece, and boxes what was ticked in one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget

from app.base.errors import KnownError
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

Covers = Mapping[int, Sequence[Quadrilateral]]
_COVERED = 0.8
"""Share of a match that a box must cover for it to count as boxed."""


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
        marked = [Marked(o.document_id, o.entity.page_index, o.entity.text, o.entity.quadrilaterals) for o in ticked]
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
        covers: Covers | None = _covers(self._session.entities) if own else None
        page: int | None = start
        while page is not None and turn == self._turn:
            done = await self._session.desk.search(document_id, line, page, last)
            if turn != self._turn:
                return
            if done.matches and covers is None:
                covers = _covers(await self._session.desk.entities(document_id))
            editable = self._session.editable if own else True
            self._found += [_occurrence(m, document_id, name, covers or {}, editable) for m in done.matches]
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
        covers = _covers(self._session.entities)
        self._found = [_renewed(o, covers) if o.document_id == document.id else o for o in self._found]
        self._show()

    def _reveal(self, one: Occurrence) -> None:
        document = self._session.document
        if document is not None and one.document_id == document.id:
            self._view.frame(one.entity)


def _occurrence(match: Match, document_id: str, name: str, covers: Covers, editable: bool) -> Occurrence:
    entity = Entity(match.page_index, match.text, MANUAL_LABEL, match.quadrilaterals)
    made = Occurrence(document_id, name, entity, editable, (match.before, match.after))
    return _renewed(made, covers)


def _covers(entities: Iterable[Entity]) -> Covers:
    """Accepted boxes by page."""
    found: dict[int, list[Quadrilateral]] = {}
    for entity in entities:
        if entity.decision is Decision.ACCEPTED:
            found.setdefault(entity.page_index, []).extend(entity.quadrilaterals)
    return found


def _renewed(one: Occurrence, covers: Covers) -> Occurrence:
    """The place as it is now: boxed, where accepted boxes cover all of it."""
    here = covers.get(one.entity.page_index, ())
    if all(any(q.covered_fraction(cover) >= _COVERED for cover in here) for q in one.entity.quadrilaterals):
        return _boxed(one)
    return one.with_decision(Decision.OPEN)


def _boxed(one: Occurrence) -> Occurrence:
    return one.with_decision(Decision.ACCEPTED)
