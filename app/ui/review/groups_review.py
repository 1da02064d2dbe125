"""Groups of the matter beside the pages: read when somebody looks at them, decided as one step over all documents."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget

from app.domain.changes import ChangeSet
from app.domain.entities import Decision, Entity
from app.domain.groups import Group
from app.services.reviewing_matter import Mentions
from app.ui.common.alive import InTurn, Tasks
from app.ui.review.groups_model import Occurrence, Scope
from app.ui.review.groups_panel import GroupsPanel
from app.ui.review.hits_panel import HitsPanel
from app.ui.review.page_view import PageView
from app.ui.review.session import ReviewSession

SCOPE_ACTIONS = {
    "scope-here": Scope.HERE,
    "scope-page": Scope.PAGE,
    "scope-document": Scope.DOCUMENT,
    "scope-matter": Scope.MATTER,
}


class GroupsReview(QObject):
    """Connects the panel of groups with the desk, the hits and the pages."""

    def __init__(
        self,
        session: ReviewSession,
        tabs: QTabWidget,
        panel: GroupsPanel,
        hits: HitsPanel,
        view: PageView,
        tasks: Tasks,
        in_turn: InTurn,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tabs = tabs
        self.panel = panel
        self._hits = hits
        self._view = view
        self._tasks = tasks
        self._in_turn = in_turn
        self._said = Mentions({}, {}, frozenset())
        self._groups: tuple[Group, ...] = ()
        self._read_due = False
        self._wanted = ""
        panel.decided.connect(lambda decision: in_turn(self.decide(decision)))
        panel.occurrence_chosen.connect(self._reveal)
        tabs.currentChanged.connect(lambda _: self.refresh())
        view.current_page_changed.connect(lambda _: self._update())
        session.entities_changed.connect(self._update)
        session.document_changed.connect(self._update)
        session.desk.changed.connect(self._desk_changed)

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        actions["group"].triggered.connect(self.show)
        for name, scope in SCOPE_ACTIONS.items():
            actions[name].triggered.connect(lambda _=False, scope=scope: self._choose(scope))

    @property
    def shown(self) -> bool:
        return self._tabs.currentWidget() is self.panel

    @property
    def busy(self) -> bool:
        """True while the matter is being read."""
        return self._read_due

    def show(self) -> None:
        """Show the group of the selected hit."""
        chosen = self._hits.selected_ids
        self._wanted = chosen[0] if chosen else ""
        self._tabs.setCurrentWidget(self.panel)
        self.panel.tree.setFocus()
        if self._wanted:
            self.panel.show_group_of(self._wanted)
        self.refresh()

    def forget(self) -> None:
        """Let go of what the matter mentions."""
        self._said, self._groups = Mentions({}, {}, frozenset()), ()
        self.panel.set_groups((), {}, "", -1)

    def refresh(self) -> None:
        """Read the matter again, where somebody looks."""
        if self.shown and self._session.document is not None and not self._read_due:
            self._read_due = True
            self._tasks.start(self._read())

    async def decide(self, decision: Decision) -> None:
        """Decide what is ticked."""
        chosen = self.panel.ticked
        if chosen and self._session.editable:
            await self._session.decide_in_matter(chosen, decision)
            self.refresh()

    def _choose(self, scope: Scope) -> None:
        if not self.shown:
            self.show()
        self.panel.set_scope(scope)

    async def _read(self) -> None:
        try:
            document = self._session.document
            if document is None:
                return
            said, groups = await self._session.desk.matter_groups(document.job_id)
        finally:
            self._read_due = False
        if self._session.document is None or self._session.document.id != document.id:
            return
        self._said, self._groups = said, groups
        self.panel.set_groups(groups, self._occurrences(), document.id, self._view.current_page)
        if self._wanted:
            self.panel.show_group_of(self._wanted)
            self._wanted = ""

    def _occurrences(self) -> dict[str, Occurrence]:
        document = self._session.document
        found: dict[str, Occurrence] = {}
        for document_id, entities in self._said.entities.items():
            name, editable = self._said.names.get(document_id, ""), document_id in self._said.editable
            own = document is not None and document_id == document.id
            for entity in entities:
                now: Entity | None = self._session.entity(entity.id) if own else entity
                if now is not None:
                    found[entity.id] = Occurrence(document_id, name, now, editable)
        return found

    def _update(self) -> None:
        if self.shown and self._groups:
            self.panel.update_counts(self._occurrences(), self._view.current_page)
        self.panel.set_editable(self._session.editable)

    def _desk_changed(self, changes: ChangeSet) -> None:
        document = self._session.document
        if document is not None and document.job_id in changes.jobs and not self._session.busy:
            self.refresh()

    def _reveal(self, one: Occurrence) -> None:
        if self._session.document is not None and one.document_id == self._session.document.id:
            self._hits.select([one.entity.id])
