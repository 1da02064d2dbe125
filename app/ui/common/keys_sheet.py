"""All keys of a screen on one sheet, made from its actions so that they cannot disagree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.common.actions import keys_of, plain_name, spec_of, translated
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One thing that keys do: the keys as this platform writes them, its name, and a sentence about it."""

    keys: tuple[str, ...]
    name: str
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Rows under one heading."""

    title: str
    rows: tuple[KeyRow, ...]


def groups_of_actions(actions: Iterable[QAction]) -> list[KeyGroup]:
    """Actions made from a table that have a key now, by group in the order of the table."""
    rows: dict[str, list[KeyRow]] = {}
    for action in actions:
        spec, keys = spec_of(action), keys_of(action)
        if spec is not None:
            of_group = rows.setdefault(spec.group, [])
            if keys:
                of_group.append(KeyRow(keys, plain_name(spec), translated(spec.tooltip)))
    return [KeyGroup(translated(group), tuple(found)) for group, found in rows.items() if found]


def groups_of_menus(menus: Mapping[str, Sequence[QAction]]) -> list[KeyGroup]:
    """The actions of menus that have a key, by the name of their menu."""
    return [
        KeyGroup(
            name,
            tuple(
                KeyRow(keys_of(a), a.text().replace("&", "").rstrip("…"), a.statusTip())
                for a in actions
                if a.shortcuts()
            ),
        )
        for name, actions in menus.items()
        if any(a.shortcuts() for a in actions)
    ]


class KeysSheet(QDialog):
    """Groups of keys in two columns, the longer one first, and a note about what has no action."""

    def __init__(self, parent: QWidget, groups: Sequence[KeyGroup], note: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        layout = QVBoxLayout(self)
        set_margins(layout, 3, 3, 2)
        columns = QHBoxLayout()
        columns.setSpacing(4 * UNIT)
        halves = (QVBoxLayout(), QVBoxLayout())
        for half in halves:
            half.setSpacing(2 * UNIT)
            columns.addLayout(half)
        lines = sum(len(group.rows) + 1 for group in groups)
        placed = 0
        for group in groups:
            halves[0 if 2 * placed < lines else 1].addWidget(self._group(group))
            placed += len(group.rows) + 1
        for half in halves:
            half.addStretch(1)
        layout.addLayout(columns)
        if note:
            label = QLabel(note, self)
            mute(label)
            layout.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _group(self, group: KeyGroup) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        heading = QLabel(group.title, box)
        set_type(heading, TypeRole.TITLE)
        grid.addWidget(heading, 0, 0, 1, 2)
        for number, row in enumerate(group.rows, start=1):
            keys = QHBoxLayout()
            keys.setSpacing(UNIT // 2)
            for key in row.keys:
                keys.addWidget(_KeyCap(key, self))
            keys.addStretch(1)
            grid.addLayout(keys, number, 0)
            name = QLabel(row.name, box)
            name.setToolTip(row.tooltip)
            grid.addWidget(name, number, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 15 * UNIT)
        return box


class _KeyCap(QLabel):
    """A key as it looks on a keyboard."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(UNIT - 2, 2, UNIT - 2, 2)
        self.setMinimumWidth(3 * UNIT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
        super().paintEvent(event)
