"""The rows above the table: chips with counts, more filters, the search for a file name, and what is set."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.jobs import Job
from app.domain.people import Person
from app.ui.common.fields import SearchField
from app.ui.common.flow_layout import flow_of
from app.ui.common.icons import icon
from app.ui.common.theme import UNIT, set_margins
from app.ui.queue.filter_popover import FilterPopover
from app.ui.queue.filters import Filter
from app.ui.queue.model import DocumentsModel
from app.ui.queue.rows import Group


class FilterBar(QWidget):
    """Chips, filters and search.

    Signals:
        filtered(Filter): show this.
        choices_wanted(): the popover opens; `set_choices` fills it.
        matters_wanted(str text): somebody looks for a matter; `show_matters` takes what was found.
    """

    filtered = Signal(object)
    choices_wanted = Signal()
    matters_wanted = Signal(str)

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
        column = QVBoxLayout(self)
        set_margins(column, 2, 1.5, 1)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        column.addLayout(row)
        buttons = QButtonGroup(self)
        for group in Group:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            buttons.addButton(chip)
            self._chips[group] = chip
        row.addWidget(flow_of(self._chips.values(), UNIT), 1)
        self._chips[Group.ALL].setChecked(True)
        buttons.buttonClicked.connect(lambda _: self._tell())
        self.popover = FilterPopover(self)
        self.popover.changed.connect(self._tell)
        self.popover.matters_wanted.connect(self.matters_wanted)
        self.more = QPushButton(self.tr("Filters"))
        self.more.setProperty("chip", True)
        self.more.setToolTip(self.tr("Matter, people and other details"))
        self.more.clicked.connect(self.open_popover)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._set = QWidget()
        self._set_row = QHBoxLayout(self._set)
        self._set_row.setContentsMargins(0, 0, 0, 0)
        self._set_row.setSpacing(UNIT)
        self._set_row.addStretch(1)
        self._set.hide()
        column.addWidget(self._set)

        self.search = SearchField(self.tr("Search file names"), self.tr("Search file names"))
        self.search.setMinimumWidth(UNIT * 28)
        glass = QAction(icon("search"), "", self.search)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(
            lambda _: self._tell()
        )  # the last one wins: what is read for an earlier one is dropped
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)

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

    @property
    def filter(self) -> Filter:
        """All that is set."""
        chosen = self.popover.chosen
        return Filter(
            group=self.group,
            needle=self.search.text().strip(),
            job_id=chosen("job_id"),
            created_by=chosen("created_by"),
            reviewed_by=chosen("reviewed_by"),
            metadata=self.popover.metadata(),
        )

    def open_popover(self) -> None:
        """Show the filters that are needed less often, below their button."""
        self.choices_wanted.emit()
        self.popover.matter.look_up()
        self.popover.adjustSize()
        place = self.more.mapToGlobal(QPoint(self.more.width() - self.popover.width(), self.more.height() + UNIT // 2))
        self.popover.move(place)
        self.popover.show()
        self.popover.matter.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_choices(self, people: Iterable[Person], jobs: Sequence[Job]) -> None:
        self.popover.set_choices(people, jobs)

    def show_matters(self, text: str, found: Sequence[tuple[str, str]]) -> None:
        """Take the matters whose name holds `text`."""
        self.popover.matter.show_found(text, found)

    def reset(self, *, quiet: bool = False) -> None:
        """Show everything again. `quiet`: whoever asks tells it on."""
        with QSignalBlocker(self.search):
            self.search.clear()
        self._chips[Group.ALL].setChecked(True)
        self.popover.reset()
        self._show_set()
        if not quiet:
            self._tell()

    def follow(self, other: FilterBar) -> None:
        """Set what another bar has. Says nothing."""
        with QSignalBlocker(self.search):
            self.search.setText(other.search.text())
        self._chips[other.group].setChecked(True)
        self.popover.follow(other.popover)
        self._show_set()

    def _tell(self) -> None:
        self._show_set()
        self.filtered.emit(self.filter)

    def _show_set(self) -> None:
        """A chip for every filter of the popover that is set; pressing it takes the filter away."""
        for chip in self._set.findChildren(QPushButton):
            self._set_row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        shown = self.popover.shown()
        for number, (name, words) in enumerate(shown):
            chip = QPushButton(self.tr("{filter}  ×").replace("{filter}", words))
            chip.setProperty("chip", True)
            chip.setAccessibleName(self.tr("Remove the filter {filter}").replace("{filter}", words))
            chip.setToolTip(self.tr("Remove this filter"))
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.clicked.connect(partial(self._remove, name))
            self._set_row.insertWidget(number, chip)
        self._set.setVisible(bool(shown))

    def _remove(self, name: str) -> None:
        self.popover.reset(name)
        self.more.setFocus()
        self._tell()

    def _count(self) -> None:
        for group, chip in self._chips.items():
            count = self._documents.count(group)
            text = self.tr("{name}  {count}").format(name=self._names[group], count=QLocale().toString(count))
            chip.setText(text)
            chip.setAccessibleName(self.tr("{name}: %n documents", "", count).format(name=self._names[group]))
            # The chip one stands on stays; otherwise only groups that have documents take room.
            chip.setVisible(bool(count) or chip.isChecked() or group in (Group.ALL, Group.REVIEW))
