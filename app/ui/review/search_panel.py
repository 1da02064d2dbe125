"""Search and redact: what is looked for, where, what was found with its context, and what is marked of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.entities import Decision
from app.domain.lists import EntryFault, EntryKind, Fault, ListEntry
from app.ui.common.fields import SearchField
from app.ui.common.theme import UNIT, mute, set_margins
from app.ui.review.groups_model import Occurrence, Scope, TicksModel
from app.ui.review.hits_rows import RoomyRows


class SearchPanel(QWidget):
    """A field, the way of searching, how far, and the places found as rows with a tick.

    Signals:
        wanted(str line, object Scope): search for what the line of a list means; an empty line ends the search.
        mark_requested(): box what is ticked.
        occurrence_chosen(object Occurrence): show this place.
    """

    wanted = Signal(str, object)
    mark_requested = Signal()
    occurrence_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ticks = TicksModel(self)
        self._editable = True
        self._running = False
        self._late = 0
        self._failed: Sequence[str] = ()
        self._progress = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._make_question())
        self.list = QListView(self)
        self.list.setModel(self.ticks)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(RoomyRows(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(self.tr("Places found; those without a tick are not marked"))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._make_card())
        self.ticks.dataChanged.connect(self._say)
        self._say()

    # Parts --------------------------------------------------------------------------------------------------------

    def _make_question(self) -> QVBoxLayout:
        box = QVBoxLayout()
        set_margins(box, 1.5, 1.5, 1)
        self.field = SearchField(self.tr("Text to search for"), self.tr("Search and redact"), self)
        self.field.returnPressed.connect(self.start)
        self.field.textChanged.connect(self._typed)
        box.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(UNIT // 2)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("How to search"))
        self.kind.view().setAccessibleName(self.kind.accessibleName())
        for kind, name, tip in (
            (EntryKind.PHRASE, self.tr("Words"), self.tr("Whole words in any case, also over line breaks")),
            (EntryKind.EXACT, self.tr("Exact"), self.tr("Exactly these capitals and small letters")),
            (EntryKind.WILDCARD, self.tr("Wildcards"), self.tr("* any letters and digits of a word, ? one of them")),
            (EntryKind.FUZZY, self.tr("Nearly"), self.tr("Also as OCR and typing slips write it")),
            (EntryKind.PATTERN, self.tr("Regular expression"), self.tr("A regular expression, in any case")),
        ):
            self.kind.addItem(name, kind)
            self.kind.setItemData(self.kind.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.kind.activated.connect(lambda _: self.start())
        row.addWidget(self.kind)
        self.scopes: dict[Scope, QPushButton] = {}
        group = QButtonGroup(self)
        for scope, name in (
            (Scope.PAGE, self.tr("Page")),
            (Scope.DOCUMENT, self.tr("Document")),
            (Scope.MATTER, self.tr("Matter")),
        ):
            button = QPushButton(name, self)
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setChecked(scope is Scope.DOCUMENT)
            button.clicked.connect(lambda _=False: self.start())
            group.addButton(button)
            row.addWidget(button)
            self.scopes[scope] = button
        row.addStretch(1)
        box.addLayout(row)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        mute(self.state)
        box.addWidget(self.state)
        return box

    def _make_card(self) -> QWidget:
        card = QFrame(self)
        card.setObjectName("details")
        column = QVBoxLayout(card)
        set_margins(column, 1.5, 1.5, 1)
        ticks = QHBoxLayout()
        ticks.setSpacing(UNIT)
        self.all_button = QPushButton(self.tr("Tick all"), card)
        self.all_button.clicked.connect(lambda: self.ticks.tick_all(True))
        self.none_button = QPushButton(self.tr("Tick none"), card)
        self.none_button.clicked.connect(lambda: self.ticks.tick_all(False))
        for button in (self.all_button, self.none_button):
            ticks.addWidget(button)
        ticks.addStretch(1)
        column.addLayout(ticks)
        self.mark_button = QPushButton(card)
        self.mark_button.setProperty("primary", True)
        self.mark_button.clicked.connect(lambda: self.mark_requested.emit())
        column.addWidget(self.mark_button)
        return card

    # Content ------------------------------------------------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        return next((scope for scope, button in self.scopes.items() if button.isChecked()), Scope.DOCUMENT)

    def start(self) -> None:
        """Search for what is typed; a text that cannot be searched for is said to be none."""
        text = self.field.text().strip()
        if not text:
            return
        try:
            line = ListEntry(self.kind.currentData(), text).checked().line
        except EntryFault as fault:
            self.wanted.emit("", self.scope)
            self.show_found((), running=False)
            self.state.setText(self._fault(fault))
            return
        self.wanted.emit(line, self.scope)

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_editable(self, editable: bool) -> None:
        self._editable = editable
        self._say()

    def show_found(
        self,
        found: Sequence[Occurrence],
        *,
        running: bool,
        late: int = 0,
        failed: Sequence[str] = (),
        progress: str = "",
    ) -> None:
        """Show what was found so far. `late` pages were not looked at whole, `failed` files not at all; `progress` says
        how far it is."""
        self._running, self._late, self._failed, self._progress = running, late, failed, progress
        self.ticks.set_occurrences(found)
        self._say()

    def step(self, by: int) -> None:
        """To the next match (1) or the one before (-1), around the ends."""
        count = len(self.ticks.rows)
        if count:
            row = (self.list.currentIndex().row() + by) % count if self.list.currentIndex().isValid() else 0
            self.list.setCurrentIndex(self.ticks.index(row))
            self.list.scrollTo(self.ticks.index(row))

    def _typed(self, text: str) -> None:
        if not text.strip():
            self.wanted.emit("", self.scope)
            self.show_found((), running=False)

    def _chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.occurrence_chosen.emit(self.ticks.rows[current.row()])

    def _say(self) -> None:
        rows, ticked = self.ticks.rows, self.ticks.ticked
        documents = len({one.document_id for one in ticked})
        many = self.tr("Mark {count} in %n documents", None, documents).replace("{count}", str(len(ticked)))
        self.mark_button.setText(many if documents > 1 else self.tr("Mark %n", None, len(ticked)))
        if not ticked and self.mark_button.hasFocus():
            self.list.setFocus()  # a disabled button would hand the keys to some widget outside of the panel
        self.mark_button.setEnabled(self._editable and bool(ticked))
        for button in (self.all_button, self.none_button):
            button.setEnabled(bool(rows))
        parts = []
        if self._running:
            parts.append(self.tr("Searching…") + (f" {self._progress}" if self._progress else ""))
        if rows or (not self._running and self.field.text().strip()):
            parts.append(self.tr("%n found", None, len(rows)))
        covered = sum(one.entity.decision is Decision.ACCEPTED for one in rows)
        if covered:
            parts.append(self.tr("%n boxed already", None, covered))
        if self._late:
            parts.append(
                self.tr("%n pages were not searched whole: the expression takes too long there.", None, self._late)
            )
        if self._failed:
            parts.append(self.tr("Could not be searched: {names}.").replace("{names}", ", ".join(self._failed)))
        self.state.setText(" · ".join(parts) or self.tr("Type and press Return. Then the arrow keys go from match to "
                                                       "match, and Space takes a tick away."))  # fmt: skip

    def _fault(self, fault: EntryFault) -> str:
        match fault.fault:
            case Fault.TOO_BROAD:
                return self.tr("This would find nearly everything.")
            case Fault.TOO_SHORT:
                return self.tr("This has no word of five letters, so it has no other spellings.")
            case Fault.BAD_PATTERN if fault.at is not None:
                return self.tr("This is no regular expression: see character {at}.").format(at=fault.at)
            case Fault.BAD_PATTERN:
                return self.tr("This is no regular expression.")
            case Fault.TOO_LONG:
                return self.tr("This is too long.")
            case _:
                return self.tr("There is no letter or digit to look for in this.")
