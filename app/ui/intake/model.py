"""The list of the intake: one row a file, filtered by its group, changed in place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from enum import IntEnum
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

from app.domain.jobs import Document
from app.ui.common.columns import TITLE_ROLES
from app.ui.intake.rows import (
    Earlier,
    Group,
    Row,
    State,
    content_text,
    in_group,
    short_reason,
    state_name,
    states_of,
    words_of,
)

RowRole = int(Qt.ItemDataRole.UserRole) + 1
_ManyIndex = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """Columns from left to right."""

    STATE = 0
    FILE = 1
    PAGES = 2
    CONTENT = 3
    HOLDS = 4
    SIZE = 5


class IntakeModel(QAbstractTableModel):
    """Files of one job and those that were skipped. `counted` follows every change of how many are in which state."""

    counted = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Row] = {}
        self._visible: list[str] = []
        self._place: dict[str, int] = {}
        self._group = Group.ALL
        self._counts: Counter[State] = Counter()

    @property
    def total(self) -> int:
        return len(self._rows)

    def count(self, group: Group) -> int:
        """Number of files in a group."""
        return sum(self._counts[state] for state in states_of(group))

    def count_of(self, state: State) -> int:
        return self._counts[state]

    def row_at(self, index: int) -> Row:
        return self._rows[self._visible[index]]

    def row(self, key: str) -> Row | None:
        return self._rows.get(key)

    def rows(self) -> Iterable[Row]:
        """Every file, filtered out or not."""
        return self._rows.values()

    def place_of(self, key: str) -> int | None:
        """Row of a file in the list; None where the filter hides it."""
        return self._place.get(key)

    def add(self, rows: Iterable[Row]) -> None:
        """Append files that are not in the list yet."""
        fresh = [row for row in rows if row.key not in self._rows]
        self._rows |= {row.key: row for row in fresh}
        self._counts.update(row.state for row in fresh)
        shown = [row.key for row in fresh if in_group(row, self._group)]
        if shown:
            first = len(self._visible)
            self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
            self._visible += shown
            self._place |= {key: first + number for number, key in enumerate(shown)}
            self.endInsertRows()
        if fresh:
            self.counted.emit()

    def update(self, documents: Iterable[Document]) -> None:
        """Show the present state of documents that are in the list."""
        self._replace(
            replace(row, document=document, copy_of=self._name_of(document.duplicate_of))
            for document in documents
            if (row := self._rows.get(document.id)) is not None
        )

    def set_earlier(self, known: Iterable[Earlier]) -> None:
        """Say which documents were here before."""
        self._replace(
            replace(row, earlier=each) for each in known if (row := self._rows.get(each.document_id)) is not None
        )

    def take_as_new(self, keys: Iterable[str]) -> None:
        """Note that files are to be processed though the same bytes were seen before, or more may be in them."""
        self._replace(self._rows[key].settled() for key in keys)

    def set_group(self, group: Group) -> None:
        """Show the files of a group."""
        if group is not self._group:
            self._group = group
            self._arrange()

    def rowCount(self, parent: _ManyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._visible)

    def columnCount(self, parent: _ManyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in (Column.PAGES, Column.SIZE) else _LEFT
        if role not in TITLE_ROLES:
            return None
        return {
            Column.STATE: QCoreApplication.translate("Intake", "State"),
            Column.FILE: QCoreApplication.translate("Intake", "File"),
            Column.PAGES: QCoreApplication.translate("Intake", "Pages"),
            Column.CONTENT: QCoreApplication.translate("Intake", "Content"),
            Column.HOLDS: QCoreApplication.translate("Intake", "Holds"),
            Column.SIZE: QCoreApplication.translate("Intake", "Size"),
        }[Column(section)]

    def data(self, index: _ManyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), Column(index.column())
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (Column.PAGES, Column.SIZE) else _LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            texts = {Column.FILE: row.path, Column.STATE: short_reason(row), Column.HOLDS: _marks_text(row, "\n")}
            return texts.get(column) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = short_reason(row) if column is Column.STATE else self._text(row, column)
            header = self.headerData(column, Qt.Orientation.Horizontal)
            return QCoreApplication.translate("Intake", "{column}: {value}").format(column=header, value=text or "—")
        return None

    def _text(self, row: Row, column: Column) -> str:
        document, locale = row.document, QLocale()
        match column:
            case Column.STATE:
                return state_name(row.state)
            case Column.FILE:
                return row.name
            case Column.PAGES:
                return locale.toString(document.page_count) if document and document.page_count else ""
            case Column.CONTENT:
                return content_text(row)
            case Column.HOLDS:
                return _marks_text(row, ", ")
            case Column.SIZE:
                return locale.formattedDataSize(document.size, 1) if document and document.size else ""

    def _name_of(self, key: str) -> str:
        row = self._rows.get(key)
        return row.name if row is not None else ""

    def _replace(self, rows: Iterable[Row]) -> None:
        moved = changed = False
        for row in rows:
            before = self._rows[row.key]
            if row == before:
                continue
            changed = True
            self._counts[before.state] -= 1
            self._counts[row.state] += 1
            self._rows[row.key] = row
            if in_group(before, self._group) is not in_group(row, self._group):
                moved = True
            elif (place := self._place.get(row.key)) is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        if moved:
            self._arrange()
        if changed:
            self.counted.emit()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._visible = [key for key, row in self._rows.items() if in_group(row, self._group)]
        self._place = {key: number for number, key in enumerate(self._visible)}
        self.endResetModel()


def _marks_text(row: Row, between: str) -> str:
    return between.join(word.name for word in words_of(row))
