"""The table model of the queue: a window of rows over a list that the store filters, sorts and counts.

It holds a few pages of documents around what is in view. A row that was not read yet is a placeholder; who asks for it
sets off `wanted`, and `feed.Feed` reads it. What changed is applied as rows that came, went or moved, never as a reset.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
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

from app.domain.jobs import WORKING, Document, Job, Status
from app.protocol.messages import Progress
from app.ui.common.labels import status_name
from app.ui.queue.rows import SORTS, Column, Group, ProgressLook, hits_text, progress_look, statuses_of, when

DocumentRole = int(Qt.ItemDataRole.UserRole) + 1
ProgressRole = int(Qt.ItemDataRole.UserRole) + 2

PAGE = 100
"""Rows that are read at once: more than a screen shows, few enough to be there within a frame."""

PAGES_HELD = 8
"""Pages that are kept, the nearest to what was read last."""

_COLUMNS = len(Column)
_JOBS_HELD = 1000
_LIVE_HELD = 200

_ManyIndex = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


_COLUMN = tuple(Column)
_TOLD = frozenset(
    {
        int(role)
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.TextAlignmentRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
    }
    | {int(DocumentRole), int(ProgressRole)}
)


class DocumentsModel(QAbstractTableModel):
    """Documents of all jobs, as far as they are in view.

    Signals:
        counted(): the numbers of documents in the groups were read again.
        wanted(): somebody asked for a row that is not here.
        sorted_otherwise(): somebody asked for another order.
    """

    counted = Signal()
    wanted = Signal()
    sorted_otherwise = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.seconds_left: Callable[[Document], float | None] = lambda _: None
        self._rows = 0
        self._at: dict[int, Document] = {}
        self._row: dict[str, int] = {}
        self._stale: set[int] = set()  # pages whose rows may have changed since they were read
        self._asked: set[int] = set()
        self._jobs: dict[str, Job] = {}
        self._live: dict[str, Progress] = {}
        self._counts: Counter[Status] = Counter()
        self._column: Column | None = None
        self._descending = False

    # What there is

    @property
    def total(self) -> int:
        """Number of documents, filtered out or not."""
        return self._counts.total()

    @property
    def held(self) -> int:
        """Number of documents in memory."""
        return len(self._at)

    @property
    def order(self) -> tuple[Column | None, bool]:
        """The column that is sorted by, None for the newest job first, and whether it descends."""
        return self._column, self._descending

    def count(self, group: Group) -> int:
        """Number of documents in a group, whatever the search says."""
        return self.total if group is Group.ALL else sum(self._counts[status] for status in statuses_of(group))

    @property
    def counts(self) -> Counter[Status]:
        return self._counts

    def document_at(self, row: int) -> Document | None:
        """The document in a row; None where it was not read yet."""
        return self._at.get(row)

    def document(self, document_id: str) -> Document | None:
        """A document by its id, as far as it is in memory."""
        row = self._row.get(document_id)
        return None if row is None else self._at[row]

    def row_of(self, document_id: str) -> int | None:
        """Row of a document; None where it is filtered out or not in memory."""
        return self._row.get(document_id)

    def documents(self) -> Iterable[tuple[int, Document]]:
        """Rows that are in memory, with their documents."""
        return self._at.items()

    def job(self, job_id: str) -> Job | None:
        return self._jobs.get(job_id)

    def matter(self, document: Document) -> str:
        """Name of the document's job."""
        job = self._jobs.get(document.job_id)
        return job.name if job else ""

    def live(self, document_id: str) -> Progress | None:
        return self._live.get(document_id)

    def missing(self, first: int, last: int) -> list[int]:
        """Pages with rows from `first` to `last` that are not here or may have changed."""
        last = min(last, self._rows - 1)
        return [page for page in range(first // PAGE, last // PAGE + 1) if not self._has(page)] if last >= 0 else []

    # What comes from the store

    def set_counts(self, counts: Mapping[Status, int]) -> None:
        if Counter(counts) != self._counts:
            self._counts = Counter(counts)
            self.counted.emit()

    def set_jobs(self, jobs: Iterable[Job]) -> None:
        """Keep jobs for the names of matters; the cells that show them are told."""
        changed = {job.id: job for job in jobs if self._jobs.get(job.id) != job}
        self._jobs |= changed
        for row, document in self._at.items():
            if document.job_id in changed:
                index = self.index(row, Column.MATTER)
                self.dataChanged.emit(index, index)
        if len(self._jobs) > _JOBS_HELD:
            shown = {document.job_id for document in self._at.values()} | set(changed)
            self._jobs = {key: job for key, job in self._jobs.items() if key in shown}

    def reset(self, rows: int, pages: Mapping[int, Sequence[Document]]) -> None:
        """Show another list."""
        self.beginResetModel()
        self._rows = rows
        self._stale.clear()
        self._asked.clear()
        self._hold(_by_row(pages))
        self.endResetModel()

    def put(self, page: int, documents: Sequence[Document]) -> None:
        """Fill in a page of the list that is shown."""
        fresh = _by_row({page: documents})
        changed = [row for row, document in fresh.items() if self._at.get(row) != document]
        ids = {document.id for document in fresh.values()}
        rest = {row: d for row, d in self._at.items() if row // PAGE != page and d.id not in ids}
        self._stale.discard(page)
        self._asked.discard(page)
        self._hold(_near(rest | fresh, page))
        self._tell(changed)

    def renew(self, rows: int, pages: Mapping[int, Sequence[Document]]) -> None:
        """Bring pages of the same list up to date, and the number of its rows. Other pages are read again when they
        are looked at."""
        fresh = _by_row(pages)
        self._stale = {row // PAGE for row in self._at} - set(pages)
        if rows != self._rows:
            self._resize(rows, self._first_difference(fresh))
        ids = {document.id for document in fresh.values()}
        rest = {row: d for row, d in self._at.items() if row // PAGE not in pages and d.id not in ids}
        after = _near(rest | fresh, next(iter(pages), 0))
        if any(row in self._at and self._at[row].id != document.id for row, document in fresh.items()):
            self._rearrange(after)
        else:
            changed = [row for row, document in fresh.items() if self._at.get(row) != document]
            self._hold(after)
            self._tell(changed)
        self._stale &= {row // PAGE for row in self._at}

    def forget_live(self, document_ids: Iterable[str]) -> None:
        """Drop the progress of documents out of view that changed: what they do now is not known here."""
        for document_id in document_ids:
            if document_id not in self._row:
                self._live.pop(document_id, None)

    def set_progress(self, document_id: str, progress: Progress) -> None:
        """Show live progress. Rows never move for it: a list that jumps while one reads it cannot be clicked."""
        row = self._row.get(document_id)
        if row is not None and self._at[row].status not in WORKING:
            return
        self._live.pop(document_id, None)
        self._live[document_id] = progress
        if len(self._live) > _LIVE_HELD:
            del self._live[next(iter(self._live))]
        if row is not None:
            index = self.index(row, Column.PROGRESS)
            self.dataChanged.emit(index, index)

    # What Qt asks

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the order of a column; -1 is the newest job first. A column that cannot be sorted by changes
        nothing."""
        if column >= 0 and column not in SORTS:
            return
        wanted = Column(column) if column >= 0 else None, order is Qt.SortOrder.DescendingOrder
        if wanted != self.order:
            self._column, self._descending = wanted
            self.sorted_otherwise.emit()

    def rowCount(self, parent: _ManyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: _ManyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (Column.PAGES, Column.HITS) else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return _header_tip(column) or self.headerData(section, orientation)
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
        # A view asks eight times for each cell that it paints, and most of it is not for a list to say.
        if role not in _TOLD or not index.isValid():
            return None
        row, column = index.row(), _COLUMN[index.column()]
        document = self._at.get(row)
        if document is None or (self._stale and row // PAGE in self._stale):
            self._ask(row // PAGE)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (Column.PAGES, Column.HITS) else _LEFT
        if document is None:
            waits = role == Qt.ItemDataRole.AccessibleTextRole
            return QCoreApplication.translate("Queue", "Being read…") if waits else None
        if role == DocumentRole:
            return document
        if role == ProgressRole:
            return self._progress(document)
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

    # Parts

    def _text(self, document: Document, column: Column) -> str:
        match column:
            case Column.STATUS:
                return status_name(document.status)
            case Column.FILE:
                return document.file_name or self.tr("A document that is gone")
            case Column.MATTER:
                return self.matter(document)
            case Column.PAGES:
                return QLocale().toString(document.page_count) if document.page_count else ""
            case Column.HITS:
                return hits_text(document)
            case Column.PROGRESS:
                return self._progress(document).text
            case Column.UPDATED:
                return when(document.updated_at)

    def _progress(self, document: Document) -> ProgressLook:
        left = self.seconds_left(document) if document.status in WORKING else None
        return progress_look(document, self._live.get(document.id), left)

    def _has(self, page: int) -> bool:
        return page not in self._stale and all(
            row in self._at for row in range(page * PAGE, min(self._rows, (page + 1) * PAGE))
        )

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.wanted.emit()

    def answered(self) -> None:
        """Nobody reads anything any more: a row that is still not here may be asked for again."""
        self._asked.clear()

    def _hold(self, at: dict[int, Document]) -> None:
        self._at = at
        self._row = {document.id: row for row, document in at.items()}
        for document in at.values():
            if document.status not in WORKING:
                self._live.pop(document.id, None)

    def _tell(self, rows: Sequence[int]) -> None:
        """Emit what changed, neighbours together."""
        start = 0
        for number in range(1, len(rows) + 1):
            if number == len(rows) or rows[number] != rows[number - 1] + 1:
                self.dataChanged.emit(self.index(rows[start], 0), self.index(rows[number - 1], len(Column) - 1))
                start = number

    def _first_difference(self, fresh: Mapping[int, Document]) -> int:
        for row, document in fresh.items():
            before = self._at.get(row)
            if before is not None and before.id != document.id:
                return row
        return self._rows

    def _resize(self, rows: int, place: int) -> None:
        """Let as many rows come or go at `place` as are more or fewer now."""
        more = rows - self._rows
        if more > 0:
            place = min(place, self._rows)
            self.beginInsertRows(QModelIndex(), place, place + more - 1)
            self._rows = rows
            self._hold({row if row < place else row + more: d for row, d in self._at.items()})
            self.endInsertRows()
            return
        place = max(0, min(place, self._rows + more))
        end = place - more
        self.beginRemoveRows(QModelIndex(), place, end - 1)
        self._rows = rows
        self._hold({row if row < place else row + more: d for row, d in self._at.items() if not place <= row < end})
        self.endRemoveRows()

    def _rearrange(self, after: dict[int, Document]) -> None:
        """Put rows in another order. An index follows its document; one whose document is not in memory stays."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        followed = []
        documents = [self._at.get(index.row()) for index in before]
        self._hold(after)
        for index, document in zip(before, documents, strict=True):
            row = index.row() if document is None else self._row.get(document.id, index.row())
            followed.append(self.index(row, index.column()))
        self.changePersistentIndexList(before, followed)
        self.layoutChanged.emit()


def _by_row(pages: Mapping[int, Sequence[Document]]) -> dict[int, Document]:
    return {page * PAGE + number: d for page, documents in sorted(pages.items()) for number, d in enumerate(documents)}


def _near(at: dict[int, Document], page: int) -> dict[int, Document]:
    """The rows of the pages nearest to `page`, as many as are kept."""
    pages = {row // PAGE for row in at}
    if len(pages) <= PAGES_HELD:
        return at
    kept = set(sorted(pages, key=lambda each: abs(each - page))[:PAGES_HELD])
    return {row: document for row, document in at.items() if row // PAGE in kept}


def _header_tip(column: Column) -> str | None:
    if column is Column.HITS:
        return QCoreApplication.translate("Queue", "Hits that are still open, of all hits. Click to sort.")
    return QCoreApplication.translate("Queue", "Click to sort") if column in SORTS else None
