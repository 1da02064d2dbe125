"""One setting on the screen: its control, made from its row of the table, and what is said about it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.common.fields import ChoiceBox, NumberField, TickBox
from app.ui.common.theme import UNIT, mute, set_margins
from app.ui.settings.preferences import Applies, Preferences, Setting
from app.ui.settings.table import translated

CONTROL_WIDTH, WIDEST_CONTROL = UNIT * 34, UNIT * 50


class SettingRow(QWidget):
    """Edits one setting; what is chosen is stored at once. It follows changes that are made elsewhere."""

    def __init__(self, setting: Setting[Any], preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._preferences = preferences
        self._follows = False
        self.control = self._make_control()
        self.control.setObjectName(setting.key)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 0.5)
        if isinstance(self.control, TickBox):
            column.addWidget(self.control)
        else:
            label = QLabel(translated(setting.label))
            label.setWordWrap(True)
            label.setMinimumWidth(1)
            label.setBuddy(self.control)
            row = QHBoxLayout()
            row.setSpacing(UNIT * 2)
            row.addWidget(label, 1)
            row.addWidget(self.control)
            column.addLayout(row)
        said = " ".join(part for part in (translated(setting.help) if setting.help else "", _holds(setting)) if part)
        if said:
            note = QLabel(said)
            note.setWordWrap(True)
            note.setMinimumWidth(1)
            mute(note)
            column.addWidget(note)
            self.control.setAccessibleDescription(said)
        self.follow()
        preferences.changed.connect(self._note_change)

    def follow(self) -> None:
        """Show the stored value, and whether it means anything now."""
        value = self._preferences.get(self.setting)
        self._follows = True
        if isinstance(self.control, TickBox):
            self.control.setChecked(value)
        elif isinstance(self.control, NumberField):
            self.control.setValue(value)
        else:
            self.control.choose(value)
        self._follows = False
        needs = self.setting.needs
        self.setVisible(needs is None or self._preferences.get(needs[0]) == needs[1])

    def _make_control(self) -> TickBox | NumberField | ChoiceBox:
        name = translated(self.setting.label)
        if isinstance(self.setting.default, bool):
            tick = TickBox(name)
            tick.toggled.connect(self._store)
            return tick
        if isinstance(self.setting.default, int):
            number = NumberField()
            number.setRange(self.setting.least, self.setting.most)
            number.setSuffix(translated(self.setting.suffix) if self.setting.suffix else "")
            number.setKeyboardTracking(False)
            number.setAccessibleName(name)
            number.valueChanged.connect(self._store)
            return number
        choice = ChoiceBox(name)
        for value, words in self.setting.choices() if self.setting.choices is not None else ():
            choice.addItem(words, value)
        choice.setFixedWidth(max(CONTROL_WIDTH, min(choice.sizeHint().width(), WIDEST_CONTROL)))
        choice.currentIndexChanged.connect(lambda: self._store(choice.currentData()))
        return choice

    def _store(self, value: Any) -> None:
        if not self._follows:
            self._preferences.set(self.setting, value)

    def _note_change(self, key: str) -> None:
        needs = self.setting.needs
        if key == self.setting.key or (needs is not None and key == needs[0].key):
            self.follow()


def _holds(setting: Setting[Any]) -> str:
    """From when on it holds, where that is neither at once nor said by its section."""
    if setting.applies is Applies.NEXT_START:
        return QCoreApplication.translate("Settings", "Takes effect the next time Sable starts.")
    return ""
