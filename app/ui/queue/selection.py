"""Which documents are selected: by id, whatever rows they are in, read or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal

from app.domain.jobs import Document
from app.ui.queue.model import DocumentsModel
from app.ui.queue.rows import Column

_FLAGS = QItemSelectionModel.SelectionFlag

_KNOWN = 500
"""So many selected documents are kept in memory for the details and the actions, at most."""


class DocumentSelection(QItemSelectionModel):
    """The selection of the table. Rows are selected by Qt; what is kept are the ids of their documents.

    Everything selected is remembered as such, without ids. Rows that were not read yet stay in `unread` until
    `feed.Feed` has their ids. `chosen` is emitted when a person selects something else, or what is selected changed.
    """

    chosen = Signal()

    def __init__(self, model: DocumentsModel, parent: QObject) -> None:
        super().__init__(model, parent)
        self._documents = model
        self._ids: dict[str, None] = {}
        self._elsewhere: dict[str, Document] = {}  # of the selected ones, those that were in memory once
        self.everything = False
        self.unread: list[tuple[int, int]] = []
        self._cleared = False
        self._following = False
        self.selectionChanged.connect(self._note)

    @property
    def number(self) -> int:
        """How many documents are selected."""
        if self.everything:
            return self._documents.rowCount()
        return len(self._ids) + sum(last - first + 1 for first, last in self.unread)

    def ids(self) -> list[str]:
        """Ids of the selected documents as far as they are known, those in memory from top to bottom."""
        here = sorted((row, d.id) for row, d in self._documents.documents() if self.holds(d.id))
        found = dict.fromkeys(document_id for _, document_id in here)
        return list(found | self._ids)

    def known(self) -> list[Document]:
        """Selected documents in memory, from top to bottom, then those out of view."""
        here = [d for _, d in sorted(self._documents.documents(), key=lambda pair: pair[0]) if self.holds(d.id)]
        shown = {document.id for document in here}
        return here + [d for key, d in self._elsewhere.items() if key not in shown and key in self._ids]

    def holds(self, document_id: str) -> bool:
        return self.everything or document_id in self._ids

    @property
    def complete(self) -> bool:
        """True where `known` is all of it."""
        return not self.everything and not self.unread and len(self.known()) == len(self._ids)

    def add(self, ids: Iterable[str]) -> None:
        """Select documents whose rows were selected before they were read."""
        self._ids |= dict.fromkeys(ids)
        self.unread.clear()
        self.remember()
        self.follow()
        self.chosen.emit()

    def forget(self) -> None:
        """Select nothing; for a list with other filters."""
        self.everything = False
        self._ids.clear()
        self._elsewhere.clear()
        self.unread.clear()

    def take_over(self, other: DocumentSelection) -> None:
        """Select the documents that are selected in another list of the same ones."""
        self.everything, self.unread = other.everything, list(other.unread)
        self._ids, self._elsewhere = dict(other._ids), {document.id: document for document in other.known()[:_KNOWN]}
        self.follow()
        self.chosen.emit()

    def update(self, documents: Iterable[Document]) -> None:
        """Note how selected documents out of view are now."""
        for document in documents:
            if document.id in self._ids:
                self._elsewhere[document.id] = document

    def drop(self, ids: Iterable[str]) -> None:
        """Forget documents that are gone or filtered out."""
        for document_id in ids:
            self._ids.pop(document_id, None)
            self._elsewhere.pop(document_id, None)

    def remember(self) -> None:
        """Keep the selected documents that are in memory now; called before rows go out of it."""
        for _, document in self._documents.documents():
            if document.id in self._ids and (document.id in self._elsewhere or len(self._elsewhere) < _KNOWN):
                self._elsewhere[document.id] = document

    def follow(self) -> None:
        """Select the rows of the documents that are selected, after rows moved or were read."""
        selection = QItemSelection()
        if self.everything:
            self._extend(selection, 0, self._documents.rowCount() - 1)
        else:
            rows = [row for row, document in self._documents.documents() if document.id in self._ids]
            for first, last in [*_joined((row, row) for row in rows), *self.unread]:
                self._extend(selection, first, last)
        self._following = True
        try:
            super().select(selection, _FLAGS.ClearAndSelect)
        finally:
            self._following = False

    @contextmanager
    def following(self) -> Iterator[None]:
        """While rows come, go or move by themselves: the documents stay selected, in whatever rows they are then."""
        self.remember()
        self._following = True
        try:
            yield
        finally:
            self._following = False
        self.follow()

    def select(self, what: Any, command: QItemSelectionModel.SelectionFlag) -> None:
        """As in Qt; a command that clears also drops what is selected out of view."""
        clears = bool(command & _FLAGS.Clear) and not self._following and isinstance(what, QItemSelection)
        self._cleared |= clears
        super().select(what, command)
        if clears and self._cleared:  # Qt saw no change: what goes, if anything, was out of view
            self._note(QItemSelection(), QItemSelection())

    def _note(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        if self._following:
            return
        before = (self.everything, self._ids.copy(), self.unread.copy())
        if self._cleared or self.everything or self.unread:
            self._begin_again()
        else:
            for first, last in _ranges(deselected):
                self.drop([d.id for row, d in self._documents.documents() if first <= row <= last])
            self._take(_ranges(selected))
        self._cleared = False
        self.remember()
        if before != (self.everything, self._ids, self.unread):
            self.chosen.emit()

    def _begin_again(self) -> None:
        self._ids.clear()
        self._elsewhere.clear()
        self.unread.clear()
        ranges, rows = _ranges(self.selection()), self._documents.rowCount()
        self.everything = rows > 1 and ranges == [(0, rows - 1)]
        if not self.everything:
            self._take(ranges)

    def _take(self, ranges: list[tuple[int, int]]) -> None:
        for first, last in ranges:
            start = first
            if last - first > 10 * _KNOWN:  # most of it is not in memory: one range is shorter than its pieces
                self.unread.append((first, last))
                continue
            for row in range(first, last + 1):
                document = self._documents.document_at(row)
                if document is not None:
                    self._ids[document.id] = None
                    if start < row:
                        self.unread.append((start, row - 1))
                    start = row + 1
            if start <= last:
                self.unread.append((start, last))

    def _extend(self, selection: QItemSelection, first: int, last: int) -> None:
        last = min(last, self._documents.rowCount() - 1)
        if first <= last:
            model = self._documents
            selection.select(model.index(first, 0), model.index(last, len(Column) - 1))


def _ranges(selection: QItemSelection) -> list[tuple[int, int]]:
    """The rows of a selection as (first, last), in order, neighbours together."""
    # Not selectedRows(): with 100,000 rows selected it takes seconds, the ranges are one.
    return _joined((each.top(), each.bottom()) for each in selection.toList())


def _joined(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found
