"""All keys on one sheet, made from the table of actions."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.common.actions import REVIEW_ACTIONS, ActionSpec, translated
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type


class CheatSheet(QDialog):
    """Lists every action that has a key, by group, in two columns."""

    def __init__(self, parent: QWidget | None = None, specs: tuple[ActionSpec, ...] = REVIEW_ACTIONS) -> None:
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
        order = list(dict.fromkeys(s.group for s in specs))
        keyed = sorted((s for s in specs if s.shortcuts), key=lambda s: order.index(s.group))
        for number, (group, members) in enumerate(groupby(keyed, lambda s: s.group)):
            halves[0 if number < 2 else 1].addWidget(self._group(translated(group), list(members)))
        for half in halves:
            half.addStretch(1)
        layout.addLayout(columns)
        arrows = QLabel(self.tr("On the page: arrow keys move the selected box, Alt with arrows resizes it."), self)
        mute(arrows)
        layout.addWidget(arrows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _group(self, title: str, specs: list[ActionSpec]) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        heading = QLabel(title, box)
        set_type(heading, TypeRole.TITLE)
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, spec in enumerate(specs, start=1):
            keys = QHBoxLayout()
            keys.setSpacing(UNIT // 2)
            for shortcut in spec.shortcuts:
                keys.addWidget(self._key(shortcut))
            keys.addStretch(1)
            grid.addLayout(keys, row, 0)
            name = QLabel(translated(spec.text), box)
            name.setToolTip(translated(spec.tooltip))
            grid.addWidget(name, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 15 * UNIT)
        return box

    def _key(self, shortcut: str) -> QLabel:
        return _KeyCap(QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText), self)


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
