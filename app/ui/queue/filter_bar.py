"""The row above the table: filter chips with counts, and the search for a file name."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.ui.common.icons import icon
from app.ui.common.theme import UNIT, set_margins
from app.ui.queue.model import DocumentsModel
from app.ui.queue.rows import Group


class FilterBar(QWidget):
    """Chips and search; `filtered(Group, str)` says what to show."""

    filtered = Signal(object, str)

    def __init__(self, model: DocumentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = model
        self._chips: dict[Group, QPushButton] = {}
        self._names = {
            Group.ALL: self.tr("All"),
            Group.WORKING: self.tr("In progress"),
            Group.REVIEW: self.tr("To review"),
            Group.PROBLEMS: self.tr("Problems"),
            Group.FINISHED: self.tr("Finished"),
            Group.CANCELLED: self.tr("Cancelled"),
            Group.GONE: self.tr("Expired and purged"),
        }
        row = QHBoxLayout(self)
        set_margins(row, 2, 1.5)
        buttons = QButtonGroup(self)
        for group in Group:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            buttons.addButton(chip)
            self._chips[group] = chip
            row.addWidget(chip)
        self._chips[Group.ALL].setChecked(True)
        buttons.buttonClicked.connect(self._tell)
        row.addStretch(1)

        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search file names"))
        self.search.setAccessibleName(self.tr("Search file names"))
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # files that fall on it are the window's, not a text to search for
        self.search.setMinimumWidth(UNIT * 28)
        glass = QAction(icon("search"), "", self.search)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._tell)
        row.addWidget(self.search)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.focus_search)

        model.counted.connect(self._count)
        self._count()

    @property
    def group(self) -> Group:
        """The group whose chip is pressed."""
        return next(group for group, chip in self._chips.items() if chip.isChecked())

    def chip(self, group: Group) -> QPushButton:
        return self._chips[group]

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def reset(self) -> None:
        """Show everything again."""
        with QSignalBlocker(self.search):
            self.search.clear()
        self._chips[Group.ALL].setChecked(True)
        self._tell()

    def _tell(self) -> None:
        self.filtered.emit(self.group, self.search.text())

    def _count(self) -> None:
        for group, chip in self._chips.items():
            count = self._documents.count(group)
            text = self.tr("{name}  {count}").format(name=self._names[group], count=QLocale().toString(count))
            chip.setText(text)
            chip.setAccessibleName(self.tr("{name}: %n documents", "", count).format(name=self._names[group]))
            # The chip one stands on stays; otherwise only groups that have documents take room.
            chip.setVisible(bool(count) or chip.isChecked() or group in (Group.ALL, Group.REVIEW))
