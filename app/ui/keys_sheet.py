"""The keys of the window and of the screen it shows, made from its menus so that they cannot disagree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type

_ROWS_IN_A_COLUMN = 14


class KeysSheet(QDialog):
    """Every action with a key, by menu, in as many columns as it takes."""

    def __init__(self, parent: QWidget, menus: Mapping[str, Sequence[QAction]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        outer = QVBoxLayout(self)
        set_margins(outer, 3, 3, 2)
        columns = QHBoxLayout()
        columns.setSpacing(UNIT * 5)
        outer.addLayout(columns)
        column, rows = self._column(columns), 0
        for name, actions in menus.items():
            if rows and rows + len(actions) > _ROWS_IN_A_COLUMN:
                column.addStretch(1)
                column, rows = self._column(columns), 0
            title = QLabel(name)
            set_type(title, TypeRole.TITLE)
            column.addWidget(title)
            column.addLayout(self._rows(actions))
            column.addSpacing(UNIT)
            rows += len(actions) + 1
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)

    def _column(self, columns: QHBoxLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(UNIT)
        columns.addLayout(column)
        return column

    def _rows(self, actions: Sequence[QAction]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(UNIT * 3)
        form.setVerticalSpacing(UNIT)
        for action in actions:
            keys = QKeySequence.listToString(action.shortcuts()[:1], QKeySequence.SequenceFormat.NativeText)
            name = QLabel(action.text().replace("&", "").rstrip("…"))
            mute(name)
            form.addRow(QLabel(keys), name)
        return form
