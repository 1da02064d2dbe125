"""The groups of the matter, and what is done to one of them: how far, with which exceptions, and how many that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.domain.entities import Decision
from app.domain.groups import Group
from app.ui.common.columns import RoomForText
from app.ui.common.fields import SearchField
from app.ui.common.flow_layout import flow_of
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.review.banner import rule
from app.ui.review.groups_model import Column, GroupsModel, Occurrence, Row, Scope, TicksModel
from app.ui.review.hits_rows import RoomyRows

_LEAST_TEXT = 16 * UNIT


class GroupsPanel(QWidget):
    """One row for everything that means the same.

    Signals:
        decided(object Decision): the buttons; `ticked` says about what.
        occurrence_chosen(object Occurrence): show this place.
    """

    decided = Signal(object)
    occurrence_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = GroupsModel(self)
        self.ticks = TicksModel(self)
        self._here = ""
        self._scope = Scope.DOCUMENT
        self._editable = True
        self._chosen: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._make_filter())
        self.tree = self._make_tree()
        layout.addWidget(self.tree, 3)
        layout.addWidget(rule(self))
        layout.addWidget(self._make_card(), 2)
        self.model.modelReset.connect(self._restore)
        self.ticks.dataChanged.connect(self._say)
        self._show_row()

    # Parts --------------------------------------------------------------------------------------------------------

    def _make_filter(self) -> QHBoxLayout:
        row = QHBoxLayout()
        set_margins(row, 1.5, 1.5, 1)
        self.search = SearchField(self.tr("Filter groups by text or label"), self.tr("Filter groups"), self)
        self.search.textChanged.connect(self.model.set_needle)
        row.addWidget(self.search, 1)
        self.open_only = QPushButton(self.tr("Open only"), self)
        self.open_only.setCheckable(True)
        self.open_only.setProperty("chip", True)
        self.open_only.toggled.connect(self.model.set_open_only)
        row.addWidget(self.open_only)
        return row

    def _make_tree(self) -> QTreeView:
        tree = QTreeView(self)
        tree.setModel(self.model)
        tree.setUniformRowHeights(True)
        tree.setItemDelegate(RoomyRows(tree))
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setSortingEnabled(True)
        tree.setAccessibleName(self.tr("Groups"))
        tree.setAccessibleDescription(
            self.tr(
                "One row for each person or value, with the ways it is written below it. Keys 1 to 4 choose how far "
                "Accept and Decline reach."
            )
        )
        header = tree.header()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        metrics = tree.fontMetrics()
        tree.setColumnWidth(Column.LABEL, metrics.horizontalAdvance("Phone number") + UNIT)
        for column in (Column.PAGE, Column.DOCUMENT, Column.MATTER, Column.OPEN):
            tree.setColumnWidth(column, header.sectionSizeFromContents(column).width() - 2 * UNIT)
        numbers = (Column.PAGE, Column.DOCUMENT, Column.MATTER, Column.OPEN)
        RoomForText(tree, Column.TEXT, _LEAST_TEXT, firm=numbers)
        tree.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())
        return tree

    def _make_card(self) -> QWidget:
        card = QFrame(self)
        card.setObjectName("details")
        layout = QVBoxLayout(card)
        set_margins(layout, 1.5, 1.5, 1)
        self.title = QLabel(card)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        set_type(self.title, TypeRole.TITLE)
        layout.addWidget(self.title)
        self.scopes: dict[Scope, QPushButton] = {}
        group = QButtonGroup(self)
        for scope in Scope:
            button = QPushButton(card)
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.clicked.connect(lambda _=False, scope=scope: self.set_scope(scope))
            group.addButton(button)
            self.scopes[scope] = button
        layout.addWidget(flow_of(self.scopes.values(), UNIT // 2))
        self.list = QListView(card)
        self.list.setModel(self.ticks)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(RoomyRows(self.list))
        self.list.setAccessibleName(self.tr("Occurrences; those without a tick are left as they are"))
        self.list.selectionModel().currentChanged.connect(self._occurrence_changed)
        layout.addWidget(self.list, 1)
        self.hint = QLabel(card)
        self.hint.setWordWrap(True)
        mute(self.hint)
        layout.addWidget(self.hint)
        self.accept_button = QPushButton(card)
        self.accept_button.setProperty("primary", True)
        self.accept_button.clicked.connect(lambda: self.decided.emit(Decision.ACCEPTED))
        self.reject_button = QPushButton(card)
        self.reject_button.clicked.connect(lambda: self.decided.emit(Decision.REJECTED))
        layout.addWidget(flow_of((self.accept_button, self.reject_button), UNIT, stretch=True))
        return card

    # Content ------------------------------------------------------------------------------------------------------

    def set_groups(
        self, groups: Sequence[Group], occurrences: Mapping[str, Occurrence], document_id: str, page_index: int
    ) -> None:
        self.model.set_groups(groups, occurrences, document_id, page_index)

    def update_counts(self, occurrences: Mapping[str, Occurrence], page_index: int) -> None:
        self.model.update_counts(occurrences, page_index)
        self._show_row()

    def set_editable(self, editable: bool) -> None:
        self._editable = editable
        self._say()

    def show_group_of(self, entity_id: str) -> None:
        """Choose the group of a hit; filters that hide it are taken away."""
        self._here = entity_id
        if not self.model.find(entity_id).isValid():
            self.search.clear()
            self.open_only.setChecked(False)
        index = self.model.find(entity_id)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        self._show_row()

    def set_scope(self, scope: Scope) -> None:
        self._scope = scope
        self._show_row()

    @property
    def scope(self) -> Scope:
        return self._scope

    @property
    def row(self) -> Row | None:
        """The chosen group or variant."""
        return self.model.row_at(self.tree.currentIndex())

    @property
    def ticked(self) -> Mapping[str, Sequence[str]]:
        """What would be decided: entity ids by document."""
        found: dict[str, list[str]] = {}
        for one in self.ticks.ticked:
            found.setdefault(one.document_id, []).append(one.entity.id)
        return found

    def _row_changed(self) -> None:
        row = self.row
        if row is not None:
            self._chosen = row.entity_ids
            if self._here not in row.entity_ids:
                first = self.model.occurrences(row, Scope.PAGE, "") or self.model.occurrences(row, Scope.DOCUMENT, "")
                self._here = first[0].entity.id if first else ""
        self._show_row()

    def _restore(self) -> None:
        """Find again what was chosen before the rows were made anew."""
        for number, row in enumerate(self.model.rows):
            if self._chosen and self._chosen[0] in row.entity_ids:
                self.tree.setCurrentIndex(self.model.index(number, 0))
                return
        self._show_row()

    def _show_row(self) -> None:
        row = self.row
        self.title.setText(" ".join(row.text.split()) if row is not None else self.tr("No group chosen"))
        names = {
            Scope.HERE: self.tr("1 This"),
            Scope.PAGE: self.tr("2 Page"),
            Scope.DOCUMENT: self.tr("3 Document"),
            Scope.MATTER: self.tr("4 Matter"),
        }
        for scope, button in self.scopes.items():
            count = len(self.model.occurrences(row, scope, self._here)) if row is not None else 0
            button.setText(f"{names[scope]} ({count})")
            button.setEnabled(count > 0)
            button.setChecked(scope is self._scope)
        self.ticks.set_occurrences(self.model.occurrences(row, self._scope, self._here) if row is not None else ())
        self._say()

    def _say(self) -> None:
        """Counts and scope on the buttons, before anything is done."""
        ticked = self.ticks.ticked
        documents = len({one.document_id for one in ticked})
        for button, one, many in (
            (self.accept_button, self.tr("Accept %n", None, len(ticked)),
             self.tr("Accept {count} in %n documents", None, documents)),
            (self.reject_button, self.tr("Decline %n", None, len(ticked)),
             self.tr("Decline {count} in %n documents", None, documents)),
        ):  # fmt: skip
            button.setText(many.replace("{count}", str(len(ticked))) if documents > 1 else one)
            if not ticked and button.hasFocus():
                self.tree.setFocus()  # a disabled button would hand the keys to some widget outside of the panel
            button.setEnabled(self._editable and bool(ticked))
        decided = len(self.ticks.rows) - sum(o.entity.decision is Decision.OPEN for o in self.ticks.rows)
        self.hint.setText(
            self.tr("%n were decided before and have no tick: set it to decide them again.", None, decided)
            if decided
            else self.tr("Take a tick away to leave an occurrence as it is (Space).")
        )

    def _occurrence_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.list.hasFocus():
            self.occurrence_chosen.emit(self.ticks.rows[current.row()])
