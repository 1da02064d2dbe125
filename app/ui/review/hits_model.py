"""The hits as rows: filtered and sorted here, in one pass over plain values.

A proxy model would call back into Python for every comparison; 5,000 rows then take a noticeable moment to sort.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from itertools import compress, groupby, islice
from operator import is_not
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.domain.entities import Decision, Entity
from app.domain.thresholds import NO_THRESHOLD, Thresholds
from app.ui.common.columns import TITLE_ROLES
from app.ui.common.labels import entity_label
from app.ui.review import styles, wording
from app.ui.review.hit_sums import Sums
from app.ui.review.hits_rank import Column, in_rank

Index = QModelIndex | QPersistentModelIndex
SPLICES_BEFORE_RESET = 32
_LONG = 2000
"""Rows from which a filter makes the list anew: to find out what stays takes longer, and few do."""
ENTITY_ROLE = Qt.ItemDataRole.UserRole


_COLUMN = tuple(Column)
_TOLD = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
        ENTITY_ROLE,
    )
)


class Show(Enum):
    """Which hits are listed."""

    ALL = None
    OPEN = Decision.OPEN
    ACCEPTED = Decision.ACCEPTED
    REJECTED = Decision.REJECTED
    BELOW = "below"


class HitsModel(QAbstractTableModel):
    """Rows of the hits list. Without a chosen column they stay in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sums = Sums()
        self._below: Sequence[Entity] = ()
        self._rows: Sequence[Entity] = ()
        self._row_of: Mapping[str, int] = {}
        self._show = Show.ALL
        self._needle = ""
        self.thresholds = NO_THRESHOLD
        self._section = -1
        self._sort: tuple[Column, Qt.SortOrder] | None = None
        self._swatches: dict[styles.OverlayLook, QIcon] = {}
        self.device_pixel_ratio = 1.0

    # Content ------------------------------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[Entity]:
        return self._rows

    def row_of(self, entity_id: str) -> int | None:
        return self._row_of.get(entity_id)

    def count(self, show: Show) -> int:
        """Hits of one filter, whatever is typed in the search field."""
        sums, below = self._sums, len(self._below)
        match show:
            case Show.OPEN:
                return sums.still_open - below
            case Show.ACCEPTED:
                return sums.accepted
            case Show.REJECTED:
                return sums.rejected
            case Show.BELOW:
                return below
        return len(sums.listed)

    @property
    def below(self) -> Sequence[Entity]:
        """Undecided hits below their threshold, whatever the filters hide."""
        return self._below

    def _is(self, entity: Entity, show: Show) -> bool:
        if show is Show.BELOW:
            return self.thresholds.is_below(entity)
        return entity.decision is show.value and (show is not Show.OPEN or not self.thresholds.is_below(entity))

    def set_thresholds(self, thresholds: Thresholds) -> None:
        """Take other hits for ghosts: they are no longer among the open ones that come next."""
        self.thresholds = thresholds
        self._below = thresholds.below(self._sums.listed)
        self._apply()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    @property
    def section_row(self) -> int:
        """The first row of what is hidden in the file, -1 where no section begins: a chosen column mixes the rows."""
        return self._section

    @property
    def hidden_count(self) -> int:
        """Rows of what is hidden in the file."""
        if not self._sums.hidden:
            return 0
        return sum(e.hidden is not None for e in self._rows)

    @property
    def filter(self) -> Show:
        return self._show

    @property
    def needle(self) -> str:
        return self._needle

    def set_hits(self, sums: Sums) -> None:
        """Show the hits of a document."""
        self._sums = sums
        self._below = self.thresholds.below(sums.listed)
        self._apply()

    def set_filter(self, show: Show) -> None:
        self._show = show
        self._apply(reset=len(self._sums.listed) > _LONG)

    def set_needle(self, text: str) -> None:
        """Show only hits whose text, label, reason code or hidden place contains `text` (case does not matter)."""
        self._needle = text.strip().casefold()
        self._apply(reset=len(self._sums.listed) > _LONG)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = None if column < 0 else (Column(column), order)
        self._apply(reset=True)

    def next_open(self, after: Iterable[str], step: int) -> Entity | None:
        """The next (step 1) or previous (-1) open row seen from the given ones, wrapping around; None without any."""
        chosen = {row for i in after if (row := self._row_of.get(i)) is not None}
        count = len(self._rows)
        if not count:
            return None
        start = (max(chosen) if step > 0 else min(chosen)) if chosen else (-1 if step > 0 else count)
        for distance in range(1, count + 1):
            row = (start + step * distance) % count
            if row not in chosen and self._is(self._rows[row], Show.OPEN):
                return self._rows[row]
        return None

    def _visible(self) -> Sequence[Entity]:
        rows = self._sums.listed
        match self._show:
            case Show.ALL:
                pass
            case Show.BELOW:
                rows = self._below
            case show:
                rows = [e for e in rows if e.decision is show.value]
                if show is Show.OPEN and self._below:
                    ghosts = {e.id for e in self._below}
                    rows = [e for e in rows if e.id not in ghosts]
        if self._needle:
            rows = _with(rows, self._needle)
        return rows if self._sort is None else in_rank(rows, *self._sort)

    def _apply(self, *, reset: bool = False) -> None:
        rows = self._visible()
        if reset or not self._splice(rows):
            self.beginResetModel()
            self._set_rows(rows)
            self.endResetModel()

    def _set_rows(self, rows: Sequence[Entity]) -> None:
        self._rows = rows
        self._row_of = self._sums.places if rows is self._sums.listed else {e.id: row for row, e in enumerate(rows)}
        self._find_section()

    def _find_section(self) -> None:
        self._section = -1
        if self._sort is None and self._sums.hidden:
            self._section = next((row for row, e in enumerate(self._rows) if e.hidden is not None), -1)

    def _splice(self, rows: Sequence[Entity]) -> bool:
        """Go over to `rows` by few removals and insertions, so that selection and scroll position stay."""
        before = self._rows
        if len(rows) == len(before):
            changed = _differing(before, rows)
            if all(before[row].id == rows[row].id for row in changed):
                self._change(rows, changed)
                return True
        top, bottom = _alike_at_the_ends(before, rows)
        old, new = before[top : len(before) - bottom], rows[top : len(rows) - bottom]
        old_ids, new_ids = {e.id for e in old}, {e.id for e in new}
        removed = [row for row, e in enumerate(old, top) if e.id not in new_ids]
        inserted = [row for row, e in enumerate(new, top) if e.id not in old_ids]
        if [e.id for e in old if e.id in new_ids] != [e.id for e in new if e.id in old_ids]:
            return False
        removals, insertions = list(runs(removed)), list(runs(inserted))
        if len(removals) + len(insertions) > SPLICES_BEFORE_RESET:
            return False
        for first, last in reversed(removals):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._set_rows([*self._rows[:first], *self._rows[last + 1 :]])
            self.endRemoveRows()
        for first, last in insertions:
            self.beginInsertRows(QModelIndex(), first, last)
            self._set_rows([*self._rows[:first], *rows[first : last + 1], *self._rows[first:]])
            self.endInsertRows()
        self._change(rows, _differing(self._rows, rows))
        return True

    def _change(self, rows: Sequence[Entity], changed: Sequence[int]) -> None:
        """Show the same hits as they are now."""
        self._rows = rows
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    # Qt -----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(_COLUMN)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role in TITLE_ROLES:
            return {
                Column.STATE: self.tr("State"),
                Column.TEXT: self.tr("Text"),
                Column.LABEL: self.tr("Label"),
                Column.WHERE: self.tr("Where"),
                Column.SCORE: self.tr("Score"),
            }[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.SCORE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # A view asks eight times for each cell that it paints, and most of it is not for a list to say.
        if role not in _TOLD or not index.isValid():
            return None
        entity = self._rows[index.row()]
        column = _COLUMN[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entity, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._swatch(entity) if column is Column.STATE else None
            case Qt.ItemDataRole.TextAlignmentRole:
                right = column is Column.SCORE
                side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.AccessibleTextRole:
                return wording.spoken_row(entity, self.thresholds)
            case Qt.ItemDataRole.ToolTipRole:
                return wording.entity_tooltip(entity)
            case Qt.ItemDataRole.UserRole:
                return entity
        return None

    def _text(self, entity: Entity, column: Column) -> str:
        match column:
            case Column.STATE:
                return wording.state_text(entity, self.thresholds)
            case Column.TEXT:
                return wording.shown_text(entity)
            case Column.LABEL:
                return entity_label(entity.label)
            case Column.WHERE:
                return wording.short_where(entity)
            case _:
                return wording.score_text(entity)

    def _swatch(self, entity: Entity) -> QIcon:
        look = styles.look_of(entity, thresholds=self.thresholds)
        if look not in self._swatches:
            sample = styles.swatch(look, self.device_pixel_ratio)
            swatch = QIcon(sample)
            swatch.addPixmap(sample, QIcon.Mode.Selected)  # or the style tints it in the colour of the selection
            self._swatches[look] = swatch
        return self._swatches[look]


def _with(rows: Sequence[Entity], needle: str) -> list[Entity]:
    """Hits whose text, label, reason code or hidden place has a folded text. Asked of 50,000 hits with every letter."""
    labels = {label for label in {e.label for e in rows} if needle in entity_label(label).casefold()}
    texts = {text for text in {e.text for e in rows} if needle in text.casefold()}
    return [
        e
        for e in rows
        if e.text in texts
        or e.label in labels
        or (e.codes and any(needle in code.casefold() for code in e.codes))
        or (e.hidden is not None and needle in wording.short_where(e).casefold())
    ]


def _differing(one: Sequence[Entity], other: Sequence[Entity]) -> list[int]:
    """The rows, of as many, that are not the same objects."""
    return list(compress(range(len(one)), map(is_not, one, other)))


def _alike_at_the_ends(one: Sequence[Entity], other: Sequence[Entity]) -> tuple[int, int]:
    """How many rows at the top, and of the others at the bottom, are the same hits in both."""
    least = min(len(one), len(other))
    top = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a is not b and a.id != b.id), least)
    ends = zip(islice(reversed(one), least - top), islice(reversed(other), least - top), strict=True)
    return top, next((n for n, (a, b) in enumerate(ends) if a is not b and a.id != b.id), least - top)


def runs(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Neighbouring numbers as (first, last), in order."""
    if rows and rows[-1] - rows[0] == len(rows) - 1:
        yield rows[0], rows[-1]
        return
    for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
        numbers = [number for _, number in run]
        yield numbers[0], numbers[-1]
