"""Reason codes of one hit or of many, chosen without the mouse: type, Enter ticks, Enter again applies."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.entities import Entity
from app.domain.reason_codes import ReasonList, ReasonShelf, joined
from app.ui.common import reason_files
from app.ui.common.fields import SearchField
from app.ui.common.labels import shortened
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.common.tick_delegate import TickDelegate
from app.ui.review import remark_words
from app.ui.review.reasons_model import ReasonsModel


class ReasonsDialog(QDialog):
    """Accepted when something is to be applied.

    Signals:
        import_wanted(Path): a list of the user's is to be taken in; call `show_shelf` when it is.
        export_wanted(str list_id, Path): a list is to be written.
    """

    import_wanted = Signal(object)
    export_wanted = Signal(str, object)

    def __init__(self, shelf: ReasonShelf, chosen: Sequence[Entity], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._shelf = shelf
        self.setWindowTitle(self.tr("Reasons"))
        self.resize(72 * UNIT, 72 * UNIT)
        self.model = ReasonsModel(self)
        self._build()
        self.show_shelf(shelf)
        self.search.setFocus()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        set_margins(layout, 3, 3, 1.5)
        title = QLabel(self.tr("Reasons"))
        set_type(title, TypeRole.HEADLINE)
        about = QLabel(self._about())
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        mute(about)
        self.search = SearchField(self.tr("Search reason codes"), self.tr("Type a code or a word, Enter ticks it"))
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TickDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Reason codes"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSpacing(2)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self.basis = QLabel()
        self.basis.setTextFormat(Qt.TextFormat.PlainText)
        self.basis.setWordWrap(True)
        self.basis.setMinimumHeight(3 * self.basis.fontMetrics().lineSpacing())
        self.basis.setAlignment(Qt.AlignmentFlag.AlignTop)
        mute(self.basis)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        for widget in (title, about):
            layout.addWidget(widget)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.basis)
        layout.addWidget(self.said)
        layout.addLayout(self._buttons())
        self.model.dataChanged.connect(lambda *_: self._follow())

    def _buttons(self) -> QHBoxLayout:
        self.import_button = self._button(self.tr("Import a list…"), self._ask_for_list)
        self.export_button = self._button(self.tr("Export this list…"), self._ask_for_place)
        cancel = self._button(self.tr("Cancel"), self.reject)
        self.apply_button = self._button(self.tr("Apply"), self.accept)
        self.apply_button.setDefault(True)
        self.apply_button.setProperty("primary", True)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for button in (self.import_button, self.export_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (cancel, self.apply_button):
            row.addWidget(button)
        return row

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button

    def _about(self) -> str:
        if len(self._chosen) == 1:
            return self.tr("‘{text}’").replace("{text}", shortened(self._chosen[0].text or "…", 80))
        return self.tr("%n hits", None, len(self._chosen))

    # What is chosen -----------------------------------------------------------------------------------------------

    @property
    def added(self) -> list[str]:
        return self.model.added

    @property
    def removed(self) -> list[str]:
        return self.model.removed

    # Content ------------------------------------------------------------------------------------------------------

    def show_shelf(self, shelf: ReasonShelf) -> None:
        """Show the lists as they are now; what was ticked and is not applied yet is shown as before."""
        self._shelf = shelf
        self.model.set_content(shelf, self._chosen)
        self._search(self.search.text())
        if shelf.refused:
            names = ", ".join(error.file_name for error in shelf.refused)
            said = self.tr("These lists are not right and were left out: {names}. `sable reasons list` says why.")
            self.report(said.replace("{names}", names))

    def report(self, text: str) -> None:
        """Say something below the list."""
        self.said.setText(text)

    def _search(self, text: str) -> None:
        self.model.set_needle(text)
        first = self.model.first_code()
        if first.isValid():
            self.list.setCurrentIndex(first)
        self._follow()

    def _follow(self) -> None:
        code = self.model.code_at(self.list.currentIndex())
        self.basis.setText(remark_words.basis_text(code) if code is not None else "")
        self.export_button.setEnabled(self._current_list() is not None)
        ticked = joined(self.model.ticked)
        self.said.setText(self.tr("Ticked: {codes}").replace("{codes}", ticked) if ticked else "")

    def _current_list(self) -> ReasonList | None:
        code = self.model.code_at(self.list.currentIndex())
        return next((one for one in self._shelf.lists if code in one.codes), None) if code is not None else None

    # Keys and files -----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: up and down walk the list, Enter ticks what was looked for."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self.list.event(event)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text().strip() and not event.modifiers():
                self.model.toggle(self.list.currentIndex())
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _ask_for_list(self) -> None:
        reason_files.choose_list(self, self.import_wanted.emit)

    def _ask_for_place(self) -> None:
        found = self._current_list()
        if found is not None:
            reason_files.choose_place(self, found, lambda path: self.export_wanted.emit(found.id, path))
