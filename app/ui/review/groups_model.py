"""Groups of hits with their variants as a tree, and the occurrences of one of them as rows that can be un-ticked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.entities import Decision, Entity
from app.domain.groups import Group, Variant
from app.ui.common.columns import TITLE_ROLES
from app.ui.common.labels import decision_name, entity_label
from app.ui.common.languages import in_order
from app.ui.review.hidden_words import short_place

Counts = tuple[int, int, int, int]
_BEFORE = 24
"""Characters shown before a match, so that the match itself is in view."""
Index = QModelIndex | QPersistentModelIndex


class Scope(Enum):
    """How far what is done to a group reaches; the values are the keys."""

    HERE = 1
    PAGE = 2
    DOCUMENT = 3
    MATTER = 4


class Column(IntEnum):
    TEXT = 0
    LABEL = 1
    PAGE = 2
    DOCUMENT = 3
    MATTER = 4
    OPEN = 5


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where a group stands."""

    document_id: str
    file_name: str
    entity: Entity
    editable: bool
    context: tuple[str, str] | None = None
    """What stands before and behind it, where that is known."""

    def with_decision(self, decision: Decision) -> Occurrence:
        """The same place, decided like that."""
        if self.entity.decision is decision:
            return self
        return replace(self, entity=replace(self.entity, decision=decision))

    @property
    def page_index(self) -> int | None:
        """Its page, None for what belongs to the whole file."""
        return self.entity.shown_page


class Tally:
    """Where groups are counted: the occurrences of a matter by entity id, a document of it and its page."""

    def __init__(self) -> None:
        self.occurrences: Mapping[str, Occurrence] = {}
        self.document_id = ""
        self.page = -1
        self.state = 0
        """Another number whenever what was counted holds no longer."""

    def set(self, occurrences: Mapping[str, Occurrence], document_id: str, page: int) -> None:
        """Count elsewhere, or what was decided since."""
        self.occurrences, self.document_id, self.page = occurrences, document_id, page
        self.state += 1

    def count(self, entity_ids: Iterable[str]) -> Counts:
        """On the page, in the document, in the matter, and how many of these are open."""
        of = self.occurrences.get
        found = [one for i in entity_ids if (one := of(i)) is not None]
        own = [one.entity for one in found if one.document_id == self.document_id]
        on_page = sum([e.page_index == self.page and e.shown_page == self.page for e in own])
        return on_page, len(own), len(found), sum([one.entity.decision is Decision.OPEN for one in found])


@dataclass(slots=True, eq=False)
class Row:
    """A group, or a variant below one."""

    text: str
    label: str
    entity_ids: tuple[str, ...]
    tally: Tally
    parent: Row | None = None
    children: tuple[Row, ...] = ()
    may_be: tuple[str, ...] = ()
    number: int = 0
    _counted: tuple[int, Counts] = (-1, (0, 0, 0, 0))

    @property
    def counts(self) -> Counts:
        """How often it stands on the page, in the document and in the matter, and how many of these are open. Counted
        when it is first asked for: of a thousand groups thirty are in view."""
        if self._counted[0] != self.tally.state:
            self._counted = self.tally.state, self.tally.count(self.entity_ids)
        return self._counted[1]


class GroupsModel(QAbstractItemModel):
    """Groups in the order of their labels and names, or of a column; filtered by what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every: list[Row] = []
        self._rows: list[Row] = []
        self._tally = Tally()
        self._needle = ""
        self._open_only = False
        self._sort: tuple[int, bool] | None = None

    # Content ------------------------------------------------------------------------------------------------------

    def set_groups(
        self, groups: Sequence[Group], occurrences: Mapping[str, Occurrence], document_id: str, page_index: int
    ) -> None:
        """Show other groups. `occurrences` has every entity of them by its id."""
        self._tally.set(occurrences, document_id, page_index)
        before = self._every  # alive until the view has let go of its indexes, which point at them
        self._every = [_row(group, self._tally) for group in groups]
        self._apply()
        before.clear()

    def update_counts(self, occurrences: Mapping[str, Occurrence], page_index: int) -> None:
        """Take over other decisions or another page; the groups stay as they are."""
        self._tally.set(occurrences, self._tally.document_id, page_index)
        if self._open_only or (self._sort is not None and self._sort[0] >= Column.PAGE):
            self._apply()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def set_needle(self, text: str) -> None:
        self._needle = text.strip().casefold()
        self._apply()

    def set_open_only(self, wanted: bool) -> None:
        self._open_only = wanted
        self._apply()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = None if column < 0 else (column, order is Qt.SortOrder.DescendingOrder)
        self._apply()

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def find(self, entity_id: str) -> QModelIndex:
        """The group that an entity belongs to; an invalid index where it is not shown."""
        for number, row in enumerate(self._rows):
            if entity_id in row.entity_ids:
                return self.index(number, 0)
        return QModelIndex()

    def occurrences(self, row: Row, scope: Scope, here: str) -> list[Occurrence]:
        """The places of a row in a scope; `here` is the entity that HERE means."""
        own, page = self._tally.document_id, self._tally.page
        found = [o for i in row.entity_ids if (o := self._tally.occurrences.get(i)) is not None]
        found.sort(key=lambda o: (o.document_id != own, o.file_name, o.entity.page_index))
        match scope:
            case Scope.HERE:
                return [o for o in found if o.entity.id == here]
            case Scope.PAGE:
                return [o for o in found if o.document_id == own and o.page_index == page]
            case Scope.DOCUMENT:
                return [o for o in found if o.document_id == own]
            case _:
                return found

    def _apply(self) -> None:
        self.beginResetModel()
        rows = [
            row
            for row in self._every
            if (not self._open_only or row.counts[3])
            and (not self._needle or any(self._needle in said.casefold() for said in _said(row)))
        ]
        if self._sort is not None:
            column, descending = self._sort
            rows.sort(key=_key_of(Column(column)), reverse=descending)
        for number, row in enumerate(rows):
            row.number = number
        self._rows = rows
        self.endResetModel()

    # Qt -----------------------------------------------------------------------------------------------------------

    def row_at(self, index: Index) -> Row | None:
        pointer = index.internalPointer() if index.isValid() else None
        return pointer if isinstance(pointer, Row) else None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        above = self.row_at(parent)
        rows: Sequence[Row] = self._rows if above is None else above.children
        return self.createIndex(row, column, rows[row]) if 0 <= row < len(rows) else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        row = self.row_at(index)
        above = row.parent if row is not None else None
        return self.createIndex(above.number, 0, above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        above = self.row_at(parent)
        if above is None:
            return 0 if parent.isValid() else len(self._rows)
        return len(above.children) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in TITLE_ROLES:
            return (
                self.tr("Text"), self.tr("Label"), self.tr("Page"), self.tr("Document"), self.tr("Matter"),
                self.tr("Open"),
            )[section]  # fmt: skip
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= Column.PAGE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _shown(row, column)
            case Qt.ItemDataRole.TextAlignmentRole if column >= Column.PAGE:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.AccessibleTextRole:
                page, document, matter, still_open = row.counts
                spoken = self.tr("{text}, {label}: {page} on the page, {document} in the document, {matter} in the "
                                 "matter, {open} open")  # fmt: skip
                return spoken.replace("{label}", entity_label(row.label)).format_map(
                    {"text": row.text, "page": page, "document": document, "matter": matter, "open": still_open}
                )
            case Qt.ItemDataRole.ToolTipRole if row.may_be:
                return self.tr("It is not sure who is meant: {names}").replace("{names}", ", ".join(row.may_be))
        return None


class TicksModel(QAbstractListModel):
    """Occurrences that something is about to be done to; those that were decided before start without a tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Occurrence] = ()
        self._ticked: set[str] = set()

    @property
    def rows(self) -> Sequence[Occurrence]:
        return self._rows

    @property
    def ticked(self) -> list[Occurrence]:
        return [one for one in self._rows if one.entity.id in self._ticked]

    def set_occurrences(self, rows: Sequence[Occurrence]) -> None:
        before = {one.entity.id: one.entity.decision for one in self._rows}
        ticked = set()
        for one in rows:
            if before.get(one.entity.id) is one.entity.decision:
                wanted = one.entity.id in self._ticked  # what somebody un-ticked stays so where others change
            else:
                wanted = one.entity.decision is Decision.OPEN
            if wanted and one.editable:
                ticked.add(one.entity.id)
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows, self._ticked = rows, ticked
        self.endResetModel()

    def tick_all(self, ticked: bool) -> None:
        """Tick everything that can be changed, or nothing."""
        self._ticked = {one.entity.id for one in self._rows if ticked and one.editable}
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._rows[index.row()].editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(one)
            case Qt.ItemDataRole.CheckStateRole if one.editable:
                return Qt.CheckState.Checked if one.entity.id in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        entity_id = self._rows[index.row()].entity.id
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._ticked.add if ticked else self._ticked.discard)(entity_id)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        return True

    def _sentence(self, one: Occurrence) -> str:
        hidden = one.entity.hidden
        place = self.tr("Page {page}").format(page=one.entity.page_index + 1) if hidden is None else short_place(hidden)
        state = decision_name(one.entity.decision) if one.editable else self.tr("Frozen")
        text = " ".join(one.entity.text.split())
        if one.context is not None:
            sentence = self.tr("{place} · {text} · {file}")
            text = f"…{one.context[0][-_BEFORE:]}[{text}]{one.context[1]}…"
            if one.entity.decision is Decision.ACCEPTED:
                sentence = self.tr("{place} · boxed already · {text} · {file}")
        else:
            sentence = self.tr("{place} · {state} · {file} · {text}")
        return sentence.format_map({"place": place, "state": state, "file": one.file_name, "text": text})


def _row(group: Group, tally: Tally) -> Row:
    top = Row(group.name, group.label, group.entity_ids, tally, may_be=group.may_be)
    if len(group.variants) > 1 or group.variants[0].text != group.name:
        top.children = tuple(_variant(number, v, top) for number, v in enumerate(group.variants))
    return top


def _variant(number: int, variant: Variant, parent: Row) -> Row:
    return Row(variant.text, variant.label, variant.entity_ids, parent.tally, parent, number=number)


def _said(row: Row) -> tuple[str, ...]:
    return (row.text, entity_label(row.label), *(child.text for child in row.children))


def _key_of(column: Column) -> Callable[[Row], Any]:
    if column is Column.TEXT:
        return lambda row: row.text.casefold()
    if column is Column.LABEL:
        collator = in_order()
        return lambda row: collator.sortKey(entity_label(row.label))
    return lambda row: row.counts[column - Column.PAGE]


def _shown(row: Row, column: Column) -> str:
    if column is Column.TEXT:
        return " ".join(row.text.split()) or "–"
    if column is Column.LABEL:
        return entity_label(row.label)
    return str(row.counts[column - Column.PAGE])
