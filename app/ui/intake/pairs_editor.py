"""Pairs that a job carries: four that every office asks for, and others by name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.job_settings import METADATA_KEY, METADATA_PAIRS, METADATA_VALUE
from app.ui.common.icons import icon
from app.ui.common.job_words import OFFERED_PAIRS, pair_name
from app.ui.common.theme import UNIT, mute, set_margins


def line_edit(name: str, longest: int) -> QLineEdit:
    """A field of one line. Files that fall on it are the window's, not a text."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(longest)
    field.setAcceptDrops(False)
    return field


class PairsEditor(QWidget):
    """Edits up to 16 pairs. `changed` follows every keystroke."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: dict[str, QLineEdit] = {}
        self._own: list[tuple[QLineEdit, QLineEdit, QPushButton]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(UNIT)
        self._grid.setVerticalSpacing(UNIT)
        self._grid.setColumnStretch(1, 1)
        for number, key in enumerate(OFFERED_PAIRS):
            field = line_edit(pair_name(key), METADATA_VALUE)
            field.textChanged.connect(self.changed)
            label = QLabel(pair_name(key))
            label.setBuddy(field)
            mute(label)
            self._grid.addWidget(label, number, 0)
            self._grid.addWidget(field, number, 1, 1, 2)
            self._offered[key] = field
        self.add_button = QPushButton(self.tr("Add a field"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_by_hand)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.add_button)

    @property
    def pairs(self) -> dict[str, str]:
        """The pairs that have a value, in the order shown."""
        pairs = {key: field.text().strip() for key, field in self._offered.items() if field.text().strip()}
        for name, value, _ in self._own:
            if name.text().strip() and value.text().strip():
                pairs[name.text().strip()] = value.text().strip()
        return pairs

    @property
    def problem(self) -> str:
        """Why the pairs cannot be kept as they stand; empty where they can."""
        names = [*OFFERED_PAIRS, *(name.text().strip() for name, _, _ in self._own if name.text().strip())]
        if len(set(names)) < len(names):
            return self.tr("Two fields have the same name.")
        if any(value.text().strip() and not name.text().strip() for name, value, _ in self._own):
            return self.tr("A field has no name.")
        return ""

    def set_pairs(self, pairs: Mapping[str, str]) -> None:
        for key, field in self._offered.items():
            field.setText(pairs.get(key, ""))
        for key, value in pairs.items():
            if key not in self._offered:
                name, field = self._add()
                name.setText(key)
                field.setText(value)

    def field(self, key: str) -> QLineEdit:
        return self._offered[key]

    def _add_by_hand(self) -> None:
        name, _ = self._add()
        name.setFocus()

    def _add(self) -> tuple[QLineEdit, QLineEdit]:
        name = line_edit(self.tr("Name of the field"), METADATA_KEY)
        name.setPlaceholderText(self.tr("Name"))
        value = line_edit(self.tr("Value of the field"), METADATA_VALUE)
        value.setPlaceholderText(self.tr("Value"))
        remove = QPushButton(icon("delete"), "")
        remove.setAccessibleName(self.tr("Remove this field"))
        remove.setToolTip(self.tr("Remove this field"))
        remove.setAutoDefault(False)
        row = self._grid.rowCount()
        entry = (name, value, remove)
        for column, widget in enumerate(entry):
            self._grid.addWidget(widget, row, column)
            widget.show()  # what is not shown yet takes no focus
        name.setMaximumWidth(UNIT * 14)
        name.textChanged.connect(self.changed)
        value.textChanged.connect(self.changed)
        remove.clicked.connect(lambda: self._remove(entry))
        if self._own:
            QWidget.setTabOrder(self._own[-1][2], name)
        QWidget.setTabOrder(name, value)
        QWidget.setTabOrder(value, remove)
        QWidget.setTabOrder(remove, self.add_button)
        self._own.append(entry)
        self._limit()
        return name, value

    def _remove(self, entry: tuple[QLineEdit, QLineEdit, QPushButton]) -> None:
        self._own.remove(entry)
        self.add_button.setFocus()
        for widget in entry:
            widget.hide()
            widget.deleteLater()
        self._limit()
        self.changed.emit()

    def _limit(self) -> None:
        room = METADATA_PAIRS - len(self._offered) - len(self._own)
        self.add_button.setEnabled(room > 0)
        self.add_button.setToolTip("" if room > 0 else self.tr("A job carries 16 fields at most."))
