"""The table of documents: how it looks, and that what one looks at stays where it is while the list changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.jobs import Status
from app.ui.common.labels import progress_sentence, status_name
from app.ui.common.theme import UNIT, TypeRole, font
from app.ui.queue.chip import chip_size
from app.ui.queue.delegates import FileDelegate, ProgressDelegate, StatusDelegate
from app.ui.queue.model import DocumentsModel
from app.ui.queue.rows import SORTS, Column, when
from app.ui.queue.selection import DocumentSelection

_EXAMPLES = {
    Column.MATTER: "Matter with a longer name",
    Column.PAGES: "10,000",
    Column.HITS: "1,000 / 1,000",
}


class DocumentsTable(QTableView):
    """One row a document; whole rows are selected."""

    def __init__(self, model: DocumentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = model
        self.setObjectName("documents")
        self.setAccessibleName(self.tr("Documents"))
        self.setModel(model)
        self._chosen = DocumentSelection(model, self)
        self.setSelectionModel(self._chosen)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegateForColumn(Column.STATUS, StatusDelegate(self))
        self.setItemDelegateForColumn(Column.FILE, FileDelegate(self))
        self.setItemDelegateForColumn(Column.PROGRESS, ProgressDelegate(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setAccessibleName(self.tr("Rows"))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + UNIT * 3)
        columns = self.horizontalHeader()
        # With the table's selection, the header asks for each cell of 100,000 selected rows before it is painted.
        columns.setSelectionModel(QItemSelectionModel(model, columns))
        columns.setHighlightSections(False)
        columns.setAccessibleName(self.tr("Columns"))
        columns.setSortIndicatorClearable(True)
        columns.setMinimumSectionSize(UNIT * 6)
        for column in Column:
            self.setColumnWidth(column, self._first_width(column))
        self._matter_width = self.columnWidth(Column.MATTER)
        self._progress_width = self.columnWidth(Column.PROGRESS)
        columns.setSectionResizeMode(Column.FILE, QHeaderView.ResizeMode.Stretch)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        columns.sortIndicatorChanged.connect(self._order_asked)
        self.setSortingEnabled(True)

    @property
    def chosen(self) -> DocumentSelection:
        """What is selected."""
        return self._chosen

    def selected_ids(self) -> list[str]:
        """Ids of the selected documents as far as they were read, from top to bottom."""
        return self._chosen.ids()

    def select(self, document_id: str) -> None:
        """Select one document alone and scroll to it; nothing where it is not in memory."""
        row = self._documents.row_of(document_id)
        if row is not None:
            # Not selectRow: it adds to the selection while somebody holds Ctrl.
            flags = QItemSelectionModel.SelectionFlag
            index = self._documents.index(row, 0)
            self._chosen.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def rows_in_view(self) -> tuple[int, int]:
        """The first and the last row that a person can see."""
        height = self.verticalHeader().defaultSectionSize()
        top = self.verticalScrollBar().value()
        return top // height, (top + max(self.viewport().height(), 1) - 1) // height

    def change(self, change: Callable[[], None]) -> None:
        """Let the model change by itself: what is selected stays selected, and what is in view stays in view.

        At its top the list is not held: who looks there looks for what is new.
        """
        bar, height = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        value = bar.value()
        anchors = [
            (row, document.id)
            for row in range(value // height, self.rows_in_view()[1] + 1)
            if value and (document := self._documents.document_at(row)) is not None
        ]
        current = self._documents.document_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        with self._chosen.following():
            change()
            row = self._documents.row_of(current.id) if current is not None else None
            if row is not None and row != self.currentIndex().row():
                no_update = QItemSelectionModel.SelectionFlag.NoUpdate
                self._chosen.setCurrentIndex(self._documents.index(row, 0), no_update)
        for row, document_id in anchors:
            now = self._documents.row_of(document_id)
            if now is not None:
                if now != row:
                    self.updateGeometries()
                    bar.setValue(value + (now - row) * height)
                return
        if bar.value() != value:
            bar.setValue(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it gets narrow, the matter gives way to the file name, which tells more, and then what goes on. Room to
        spare goes to what stopped a document."""
        shared = (Column.FILE, Column.MATTER, Column.PROGRESS)
        free = self.viewport().width() - sum(self.columnWidth(c) for c in Column if c not in shared)
        spare = free - self._matter_width - self._progress_width - UNIT * 32
        progress = self._progress_width + max(0, min(spare, UNIT * 4))
        progress = max(UNIT * 12, min(progress, free - UNIT * 8 - UNIT * 18))
        self.setColumnWidth(Column.PROGRESS, progress)
        self.setColumnWidth(Column.MATTER, max(UNIT * 8, min(self._matter_width, free - progress - UNIT * 24)))
        super().resizeEvent(event)

    def _first_width(self, column: Column) -> int:
        """Room for what the column usually holds in this language and font; the file column takes what is left."""
        metrics = self.fontMetrics()
        small = QFontMetrics(font(TypeRole.CAPTION))
        match column:
            case Column.STATUS:
                face = font(TypeRole.CAPTION)
                width = max(chip_size(status_name(status), face).width() for status in Status) - UNIT
            case Column.PROGRESS:
                texts = (progress_sentence(phase, 1000, 1000) for phase in ("detecting", "verifying"))
                width = min(max(map(small.horizontalAdvance, texts)), UNIT * 22)
            case Column.UPDATED:
                width = metrics.horizontalAdvance(when(datetime(2020, 12, 28, tzinfo=UTC)))
            case _:
                width = metrics.horizontalAdvance(_EXAMPLES.get(column, ""))
        return max(width + UNIT * 3, self.horizontalHeader().sectionSizeHint(column))

    def _order_asked(self, column: int, order: Qt.SortOrder) -> None:
        """A column that cannot be sorted by takes the mark from no other."""
        if column >= 0 and column not in SORTS:
            sorted_by, descending = self._documents.order
            header = self.horizontalHeader()
            with QSignalBlocker(header):
                header.setSortIndicator(
                    -1 if sorted_by is None else sorted_by,
                    Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder,
                )
            header.viewport().update()
