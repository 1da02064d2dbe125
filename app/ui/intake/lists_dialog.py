"""A list of the job is read from a file, and tried on documents before anybody relies on it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.base.errors import KnownError
from app.domain.lists import EntryFault, faults_of
from app.protocol.messages import CountListedDone, ReadListDone
from app.ui.common import dialogs
from app.ui.common.alive import Tasks, alive
from app.ui.common.fields import ChoiceBox
from app.ui.common.list_words import fault_text
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type

_Index = QModelIndex | QPersistentModelIndex


class ListDesk(Protocol):
    """What this dialog needs of the desk."""

    async def read_list(self, path: Path, column: int | None = None) -> ReadListDone: ...

    async def count_listed(self, path: Path, lines: Sequence[str]) -> CountListedDone: ...


def open_for(desk: ListDesk, field: QPlainTextEdit, parent: QWidget) -> ListsDialog:
    """Open the dialog for a field with one entry a line, which gets what is chosen."""
    dialog = ListsDialog(desk, field.accessibleName(), field.toPlainText().splitlines(), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: field.setPlainText("\n".join(dialog.lines)))
    dialog.open()
    return dialog


class ListModel(QAbstractTableModel):
    """Entries of a list and, once they were counted, their hits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[str, ...] = ()
        self.hits: list[int] | None = None

    def show(self, lines: Sequence[str], hits: list[int] | None = None) -> None:
        self.beginResetModel()
        self.lines, self.hits = tuple(lines), hits
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == 0:
                return self.lines[index.row()].replace("\t", "   ")
            return "" if self.hits is None else str(self.hits[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Hits") if section else self.tr("Entry")
        return None


class ListsDialog(QDialog):
    """Shows one list of a job: `lines` are what it has when the dialog is accepted."""

    def __init__(self, desk: ListDesk, title: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(UNIT * 64, UNIT * 64)
        self._desk = desk
        self._tasks = Tasks(self, self._report)
        self._before = tuple(lines)
        self._path: Path | None = None
        self.model = ListModel(self)
        self.model.show(lines)
        heading = QLabel(title)
        set_type(heading, TypeRole.HEADLINE)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(title)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.column = ChoiceBox(self.tr("Column of the file"))
        self.column.hide()
        self.column.activated.connect(self._read_column)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        mute(self.said)
        self.import_button = self._button(self.tr("Import…"), self._ask_for_list)
        self.test_button = self._button(self.tr("Test…"), self._ask_for_documents)
        cancel = self._button(self.tr("Cancel"), self.reject)
        self.use_button = self._button(self.tr("Use this list"), self.accept)
        self.use_button.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        foot.addWidget(self.import_button)
        foot.addWidget(self.test_button)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.use_button)
        column = QVBoxLayout(self)
        set_margins(column, 3, 2)
        for widget in (heading, self.table, self.column, self.said):
            column.addWidget(widget)
        column.addLayout(foot)
        self._follow()

    @property
    def lines(self) -> tuple[str, ...]:
        return self.model.lines

    def import_from(self, path: Path, column: int | None = None) -> asyncio.Task[None]:
        """Add the entries of a file to those that were there when the dialog was opened."""
        return self._tasks.start(self._import(path, column))

    def test_on(self, paths: Sequence[Path]) -> asyncio.Task[None]:
        """Count the hits of every entry in documents."""
        return self._tasks.start(self._test(paths))

    async def _import(self, path: Path, column: int | None) -> None:
        self._busy(self.tr("Reading the file…"))
        try:
            done = await self._desk.read_list(path, column)
        finally:
            self._idle()
        self._path = path
        self.model.show(tuple(dict.fromkeys((*self._before, *done.lines))))
        self.column.clear()
        for place, name in enumerate(done.columns):
            self.column.addItem(name or self.tr("Column {number}").replace("{number}", str(place + 1)), place)
        self.column.setCurrentIndex(done.column)
        self.column.setVisible(len(done.columns) > 1)
        faults = [EntryFault(m.fault, line=m.line, at=m.at) for m in done.mistakes]
        said = [self.tr("%n entries were read.", None, len(done.lines))]
        if faults:
            said.append(self.tr("%n lines of the file were left out.", None, len(faults)))
            said += (fault_text(fault) for fault in faults[:3])
        self.said.setText(" ".join(said))
        self._follow()

    async def _test(self, paths: Sequence[Path]) -> None:
        lines = self.lines
        hits, late = [0] * len(lines), set()
        try:
            for number, path in enumerate(paths, start=1):
                text = self.tr("Looking at document {number} of {total}…")
                self._busy(text.replace("{number}", str(number)).replace("{total}", str(len(paths))))
                done = await self._desk.count_listed(path, lines)
                for place, count in enumerate(done.counts):
                    hits[place] += count
                late |= {place for place, _ in done.not_applied}
        finally:
            self._idle()
        self.model.show(lines, hits)
        said = [
            self.tr("%n hits.", None, sum(hits)),
            self.tr("%n entries without any.", None, sum(not count for count in hits)),
        ]
        if late:
            said.append(self.tr("%n entries ran out of time on a page, so there may be more.", None, len(late)))
        self.said.setText(" ".join(said))

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _busy(self, text: str) -> None:
        self.said.setText(text)
        for button in (self.import_button, self.test_button, self.use_button):
            button.setEnabled(False)

    def _idle(self) -> None:
        if alive(self):
            self.said.clear()
            self.import_button.setEnabled(True)
            self._follow()

    def _follow(self) -> None:
        faults = faults_of(self.lines)
        self.use_button.setEnabled(not faults)
        self.test_button.setEnabled(not faults and any(line.strip() for line in self.lines))
        if faults:
            self.said.setText(fault_text(faults[0]))
        elif not self.lines:
            self.said.setText(self.tr("This list is empty. Import one from a CSV, XLSX or text file."))

    def _ask_for_list(self) -> None:
        chooser = QFileDialog(self, self.tr("Import a list"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(self.tr("Lists (*.csv *.xlsx *.txt *.tsv)"))
        chooser.fileSelected.connect(lambda path: self.import_from(Path(path)))
        chooser.open()

    def _ask_for_documents(self) -> None:
        chooser = QFileDialog(self, self.tr("Try the list on documents"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilter(self.tr("PDF (*.pdf)"))
        chooser.filesSelected.connect(lambda paths: self.test_on([Path(path) for path in paths]))
        chooser.open()

    def _read_column(self) -> None:
        if self._path is not None:
            self.import_from(self._path, int(self.column.currentData()))

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self, error.code)
