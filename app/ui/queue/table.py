"""The table of documents: how it looks, and a selection that survives a reset of the model."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.jobs import Status
from app.ui.common.labels import progress_sentence, status_name
from app.ui.common.theme import UNIT, TypeRole, font
from app.ui.queue.chip import chip_size
from app.ui.queue.delegates import FileDelegate, ProgressDelegate, StatusDelegate
from app.ui.queue.model import DocumentsModel
from app.ui.queue.rows import Column, when

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
        self._kept: tuple[list[str], str] = ([], "")
        self.setObjectName("documents")
        self.setAccessibleName(self.tr("Documents"))
        self.setModel(model)
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
        columns.setHighlightSections(False)
        columns.setAccessibleName(self.tr("Columns"))
        columns.setSortIndicatorClearable(True)
        columns.setMinimumSectionSize(UNIT * 6)
        for column in Column:
            self.setColumnWidth(column, self._first_width(column))
        self._matter_width = self.columnWidth(Column.MATTER)
        self._progress_width = self.columnWidth(Column.PROGRESS)
        columns.setSectionResizeMode(Column.FILE, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)

    def selected_ids(self) -> list[str]:
        """Ids of the selected documents from top to bottom."""
        # Not selectedRows(): with 100,000 rows selected it takes seconds, the ranges are one.
        ranges = [(each.top(), each.bottom()) for each in self.selectionModel().selection().toList()]
        rows = sorted({row for top, bottom in ranges for row in range(top, bottom + 1)})
        return [self._documents.document_at(row).id for row in rows]

    def select(self, document_id: str) -> None:
        """Select one document alone and scroll to it; nothing where the filter hides it."""
        row = self._documents.row_of(document_id)
        if row is not None:
            # Not selectRow: it adds to the selection while somebody holds Ctrl.
            flags = QItemSelectionModel.SelectionFlag
            index = self._documents.index(row, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it gets narrow, the matter gives way to the file name, which tells more. Room to spare goes to what
        stopped a document."""
        shared = (Column.FILE, Column.MATTER, Column.PROGRESS)
        free = self.viewport().width() - sum(self.columnWidth(c) for c in Column if c not in shared)
        spare = free - self._matter_width - self._progress_width - UNIT * 32
        progress = self._progress_width + max(0, min(spare, UNIT * 4))
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

    def _keep_selection(self) -> None:
        current = self.currentIndex()
        self._kept = self.selected_ids(), self._documents.document_at(current.row()).id if current.isValid() else ""

    def _restore_selection(self) -> None:
        ids, current = self._kept
        selection = QItemSelection()
        for document_id in ids:
            row = self._documents.row_of(document_id)
            if row is not None:
                selection.select(self._documents.index(row, 0), self._documents.index(row, len(Column) - 1))
        flags = QItemSelectionModel.SelectionFlag
        row = self._documents.row_of(current) if current else None
        if row is not None:
            self.selectionModel().setCurrentIndex(self._documents.index(row, 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
