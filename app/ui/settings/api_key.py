"""The key of the Jobs API in the settings: whether there is one, another one, none; and the key itself, once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.common.theme import UNIT, mute, set_margins
from app.ui.settings.dialog import note


class ApiKeyRow(QWidget):
    """Says whether the Jobs API listens, and changes its key.

    Signals:
        new_wanted(): make another key.
        revoke_wanted(): let no key open anything.
    """

    new_wanted = Signal()
    revoke_wanted = Signal()

    def __init__(self, state: Callable[[], tuple[str, str | None]]) -> None:
        """`state` tells where it listens ("": nowhere), and the hash of the key ("": revoked, None: never made)."""
        super().__init__()
        self._state = state
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setMinimumWidth(1)
        mute(self.said)
        self.new = QPushButton(self.tr("New key…"))
        self.revoke = QPushButton(self.tr("Revoke the key"))
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for button in (self.new, self.revoke):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 1)
        column.addWidget(self.said)
        column.addLayout(row)
        self.new.clicked.connect(self.new_wanted)
        self.revoke.clicked.connect(self.revoke_wanted)
        self.follow()

    def follow(self, _: str = "") -> None:
        """Show how it is now."""
        address, key_hash = self._state()
        if address:
            listens = self.tr("Listening on {address}.").replace("{address}", address)
        else:
            listens = self.tr("Nothing is listening.")
        keys = {
            None: self.tr("There is no key yet; it is made when the Jobs API is switched on."),
            "": self.tr("The key was revoked: nobody can come in."),
        }
        has_key = self.tr("There is a key. It was shown when it was made and cannot be shown again.")
        self.said.setText(f"{listens} {keys.get(key_hash, has_key)}")
        self.revoke.setEnabled(bool(key_hash))


class ApiKeyDialog(QDialog):
    """Shows a new key, the only time that anybody sees it."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Key of the Jobs API"))
        self.setMinimumWidth(UNIT * 72)
        self.field = QLineEdit(key)
        self.field.setReadOnly(True)
        self.field.setAccessibleName(self.tr("Key of the Jobs API"))
        self.field.selectAll()
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.field.text()))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.field, 1)
        row.addWidget(self.copy)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        set_margins(column, 3, 3, 2)
        column.addWidget(
            note(
                self.tr(
                    "Programs send this key with every request. It is shown only now: keep it where you keep "
                    "passwords. Whoever has it can hand in files from this computer and fetch results."
                )
            )
        )
        column.addLayout(row)
        column.addLayout(foot)
