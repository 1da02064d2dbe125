"""The table model of the queue: filtered and sorted itself, changed in place.

A QSortFilterProxyModel in Python compares rows one call at a time (seconds for 100,000 rows); here the keys are kept in
one sorted list, so a changed document costs a bisection and moves, appears or goes as one row.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.jobs import WORKING, Document, Job
from app.protocol.messages import Progress
from app.ui.common.labels import status_name
from app.ui.queue.rows import Column, Group, arrival, group_of, hits_text, progress_look, sort_value, when

DocumentRole = int(Qt.ItemDataRole.UserRole) + 1
ProgressRole = int(Qt.ItemDataRole.UserRole) + 2

_ManyIndex = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BULK = 400
"""From this many changed documents on, one reset is cheaper than single rows (measured: 0.2 ms a row of 100,000)."""


class DocumentsModel(QAbstractTableModel):
    """Documents of all jobs. `counted` follows every change of how many documents are in which group."""

    counted = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._documents: dict[str, Document] = {}
        self._jobs: dict[str, Job] = {}
        self._live: dict[str, Progress] = {}
        self._counts: Counter[Group] = Counter()
        self._naturals: dict[str, tuple[Any, ...]] = {}
        self._keys: list[tuple[Any, ...]] = []  # of the visible documents, ascending; each ends in its natural key
        self._key_of: dict[str, tuple[Any, ...]] = {}
        self._group = Group.ALL
        self._needle = ""
        self._column: Column | None = None
        self._descending = False

    @property
    def total(self) -> int:
        """Number of documents, filtered out or not."""
        return len(self._documents)

    @property
    def group(self) -> Group:
        return self._group

    def count(self, group: Group) -> int:
        """Number of documents in a group, whatever the search says."""
        return self.total if group is Group.ALL else self._counts[group]

    def known(self, document_id: str) -> bool:
        return document_id in self._documents

    def document_at(self, row: int) -> Document:
        return self._documents[self._id_at(row)]

    def document(self, document_id: str) -> Document | None:
        return self._documents.get(document_id)

    def row_of(self, document_id: str) -> int | None:
        """Row of a document; None where the filter hides it."""
        key = self._key_of.get(document_id)
        return None if key is None else self._row_of_place(bisect_left(self._keys, key))

    def matter(self, document: Document) -> str:
        """Name of the document's job."""
        job = self._jobs.get(document.job_id)
        return job.name if job else ""

    def live(self, document_id: str) -> Progress | None:
        return self._live.get(document_id)

    def set_jobs(self, jobs: Iterable[Job]) -> None:
        self._jobs = {job.id: job for job in jobs}
        self._naturals.clear()

    def set_documents(self, documents: Iterable[Document]) -> None:
        """Show exactly these documents."""
        self._documents = {document.id: document for document in documents}
        self._live = {key: live for key, live in self._live.items() if self._works(key)}
        self._count_again()
        self._arrange()

    def update(self, documents: Iterable[Document]) -> None:
        """Add or replace documents; every other row stays where it is."""
        changed = [document for document in documents if self._documents.get(document.id) != document]
        if len(changed) > _BULK:
            self.set_documents((self._documents | {document.id: document for document in changed}).values())
            return
        for document in changed:
            before = self._documents.get(document.id)
            if before is not None:
                self._counts[group_of(before.status)] -= 1
            self._counts[group_of(document.status)] += 1
            self._documents[document.id] = document
            if not self._works(document.id):
                self._live.pop(document.id, None)
            self._place(document)
        if changed:
            self.counted.emit()

    def set_progress(self, document_id: str, progress: Progress) -> None:
        """Show live progress. Rows never move for it: a list that jumps while one reads it cannot be clicked."""
        if not self._works(document_id):
            return
        self._live[document_id] = progress
        row = self.row_of(document_id)
        if row is not None:
            index = self.index(row, Column.PROGRESS)
            self.dataChanged.emit(index, index)

    def set_filter(self, group: Group, needle: str) -> None:
        """Show the documents of a group whose file name holds `needle`, in any case."""
        needle = needle.strip().casefold()
        if (group, needle) != (self._group, self._needle):
            self._group, self._needle = group, needle
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 restores the natural order."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [(self._id_at(index.row()), index.column()) for index in before]
        self._column = Column(column) if column >= 0 else None
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._make_keys()
        after = []
        for document_id, index_column in ids:
            row = self.row_of(document_id)
            after.append(QModelIndex() if row is None else self.index(row, index_column))
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: _ManyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _ManyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (Column.PAGES, Column.HITS) else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.HITS:
            return QCoreApplication.translate("Queue", "Hits that are still open, of all hits")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.STATUS: QCoreApplication.translate("Queue", "Status"),
            Column.FILE: QCoreApplication.translate("Queue", "File"),
            Column.MATTER: QCoreApplication.translate("Queue", "Matter"),
            Column.PAGES: QCoreApplication.translate("Queue", "Pages"),
            Column.HITS: QCoreApplication.translate("Queue", "Open hits"),
            Column.PROGRESS: QCoreApplication.translate("Queue", "Progress"),
            Column.UPDATED: QCoreApplication.translate("Queue", "Updated"),
        }[column]

    def data(self, index: _ManyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        document = self.document_at(index.row())
        column = Column(index.column())
        if role == DocumentRole:
            return document
        if role == ProgressRole:
            return progress_look(document, self._live.get(document.id))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (Column.PAGES, Column.HITS) else _LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(document, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.FILE:
            return document.path
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.PROGRESS:
            return self._text(document, column) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            header = self.headerData(column, Qt.Orientation.Horizontal)
            return QCoreApplication.translate("Queue", "{column}: {value}").format(
                column=header, value=self._text(document, column) or "—"
            )
        return None

    def _text(self, document: Document, column: Column) -> str:
        match column:
            case Column.STATUS:
                return status_name(document.status)
            case Column.FILE:
                return document.file_name
            case Column.MATTER:
                return self.matter(document)
            case Column.PAGES:
                return QLocale().toString(document.page_count) if document.page_count else ""
            case Column.HITS:
                return hits_text(document)
            case Column.PROGRESS:
                return progress_look(document, self._live.get(document.id)).text
            case Column.UPDATED:
                return when(document.updated_at)

    def _works(self, document_id: str) -> bool:
        document = self._documents.get(document_id)
        return document is not None and document.status in WORKING

    def _count_again(self) -> None:
        self._counts = Counter(group_of(document.status) for document in self._documents.values())
        self.counted.emit()

    def _visible(self, document: Document) -> bool:
        if self._group is not Group.ALL and group_of(document.status) is not self._group:
            return False
        return not self._needle or self._needle in document.file_name.casefold()

    def _key(self, document: Document) -> tuple[Any, ...]:
        natural = self._naturals.get(document.id)
        if natural is None:
            job = self._jobs.get(document.job_id)
            natural = arrival(document, job.created_at.timestamp() if job else 0.0)
            self._naturals[document.id] = natural
        if self._column is None:
            return (natural,)
        return sort_value(document, self._column, self.matter(document), self._live.get(document.id)), natural

    def _make_keys(self) -> None:
        self._key_of = {d.id: self._key(d) for d in self._documents.values() if self._visible(d)}
        self._keys = sorted(self._key_of.values())

    def _arrange(self) -> None:
        self.beginResetModel()
        self._make_keys()
        self.endResetModel()

    def _id_at(self, row: int) -> str:
        return str(self._keys[-1 - row if self._descending else row][-1][-1])

    def _row_of_place(self, place: int) -> int:
        return len(self._keys) - 1 - place if self._descending else place

    def _place(self, document: Document) -> None:
        old = self._key_of.get(document.id)
        new = self._key(document) if self._visible(document) else None
        if old is None and new is None:
            return
        if old is None and new is not None:
            place = bisect_left(self._keys, new)
            row = len(self._keys) - place if self._descending else place
            self.beginInsertRows(QModelIndex(), row, row)
            self._keys.insert(place, new)
            self._key_of[document.id] = new
            self.endInsertRows()
            return
        assert old is not None
        place = bisect_left(self._keys, old)
        row = self._row_of_place(place)
        if new is None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._keys[place]
            del self._key_of[document.id]
            self.endRemoveRows()
            return
        target = bisect_left(self._keys, new)
        if target > place:
            target -= 1  # its own old place goes away
        if target == place:
            self._keys[place] = new
            self._key_of[document.id] = new
        else:
            to = self._row_of_place(target)
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + 1 if to > row else to)
            del self._keys[place]
            self._keys.insert(target, new)
            self._key_of[document.id] = new
            self.endMoveRows()
            row = to
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
