"""Reason codes as rows that can be ticked, below the headings of their lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from app.domain.entities import Entity
from app.domain.reason_codes import ReasonCode, ReasonShelf
from app.ui.common.theme import colors
from app.ui.review import remark_words

Index = QModelIndex | QPersistentModelIndex
_PLAIN = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Row:
    """A code, or the heading of a list where `code` is None."""

    title: str
    code: ReasonCode | None = None


class ReasonsModel(QAbstractListModel):
    """What the chosen hits have is ticked; a code that only some of them have is half ticked and stays as it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every: list[Row] = []
        self._rows: list[Row] = []
        self._before: dict[str, Qt.CheckState] = {}
        self._now: dict[str, Qt.CheckState] = {}

    def set_content(self, shelf: ReasonShelf, chosen: Sequence[Entity]) -> None:
        """Show every code; lists of which a chosen hit has a code come first. What was ticked here before stays so."""
        counts: dict[str, int] = {}
        for entity in chosen:
            for code in entity.codes:
                counts[code] = counts.get(code, 0) + 1
        state = dict.fromkeys(counts, Qt.CheckState.PartiallyChecked)
        state |= {code: Qt.CheckState.Checked for code, n in counts.items() if n == len(chosen)}
        self._before, self._now = dict(state), {**state, **self._now}
        known = {c.code for one in shelf.lists for c in one.codes}
        rows = [Row(self.tr("In no list any more"))] if set(counts) - known else []
        rows += [Row(code, ReasonCode(code, code)) for code in counts if code not in known]
        shown: set[str] = set()
        for one in sorted(shelf.lists, key=lambda one: not any(c.code in counts for c in one.codes)):
            rows.append(Row(one.name))
            rows += [Row(c.code, c) for c in one.codes if c.code not in shown]
            shown |= {c.code for c in one.codes}
        self.beginResetModel()
        self._every = rows
        self._rows = list(rows)
        self.endResetModel()

    def set_needle(self, text: str) -> None:
        """Show only codes of which code, name or basis hold `text`: "b6" is enough for "(b)(6)"."""
        needle = _plain(text)
        kept: list[Row] = []
        for row in self._every:
            if row.code is None:
                if kept and kept[-1].code is None:
                    kept.pop()
                kept.append(row)
            elif any(needle in _plain(said) for said in (row.code.code, row.code.label, row.code.basis)):
                kept.append(row)
        if kept and kept[-1].code is None:
            kept.pop()
        self.beginResetModel()
        self._rows = kept
        self.endResetModel()

    def first_code(self) -> QModelIndex:
        """The first row that can be ticked; an invalid index where there is none."""
        return next((self.index(n) for n, row in enumerate(self._rows) if row.code is not None), QModelIndex())

    def code_at(self, index: Index) -> ReasonCode | None:
        return self._rows[index.row()].code if index.isValid() else None

    def toggle(self, index: Index) -> None:
        """Tick a code, or take its tick away."""
        code = self.code_at(index)
        if code is not None:
            ticked = self._now.get(code.code) is Qt.CheckState.Checked
            self._now[code.code] = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            self.dataChanged.emit(self.index(index.row()), self.index(index.row()))

    @property
    def ticked(self) -> list[str]:
        """Codes that every chosen hit would have."""
        return [code for code, state in self._now.items() if state is Qt.CheckState.Checked]

    @property
    def added(self) -> list[str]:
        return [c for c in self.ticked if self._before.get(c) is not Qt.CheckState.Checked]

    @property
    def removed(self) -> list[str]:
        return [c for c, s in self._now.items() if s is Qt.CheckState.Unchecked and c in self._before]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.code_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.code_at(index) is None:
            return False
        self.toggle(index)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title if row.code is None else f"{row.code.code}   {_name(row.code)}".rstrip()
            case Qt.ItemDataRole.CheckStateRole if row.code is not None:
                return self._now.get(row.code.code, Qt.CheckState.Unchecked)
            case Qt.ItemDataRole.FontRole if row.code is None:
                bold = QFont()
                bold.setBold(True)
                return bold
            case Qt.ItemDataRole.ForegroundRole if row.code is None:
                return QColor(colors().muted)  # a heading is no row to choose, and is to be read all the same
            case Qt.ItemDataRole.ToolTipRole if row.code is not None:
                return remark_words.basis_text(row.code)
            case Qt.ItemDataRole.AccessibleTextRole if row.code is not None:
                return ", ".join(part for part in (row.code.code, _name(row.code), row.code.basis) if part)
        return None


def _name(code: ReasonCode) -> str:
    return code.label if code.label != code.code else ""


def _plain(text: str) -> str:
    return _PLAIN.sub("", text.casefold())


def known_codes(entities: Iterable[Entity]) -> list[str]:
    """Codes of entities, each once, in order."""
    return list(dict.fromkeys(code for entity in entities for code in entity.codes))
