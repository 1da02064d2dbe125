"""Who sits here, and the way to the profiles of all who work on this computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.common.job_words import person_name
from app.ui.common.theme import set_margins
from app.ui.desk import Desk
from app.ui.settings.dialog import heading, note


def people_title() -> str:
    return QCoreApplication.translate("PeopleDialog", "Profiles")


class PeoplePage(QWidget):
    """Follows who is chosen in the dialog of the profiles."""

    def __init__(self, desk: Desk, show: Callable[[], Any]) -> None:
        """`show` opens the dialog of the profiles and returns it."""
        super().__init__()
        self._desk = desk
        self._show = show
        translate = QCoreApplication.translate
        column = QVBoxLayout(self)
        set_margins(column, 3, 2, 2)
        column.addWidget(heading(people_title()))
        column.addWidget(
            note(
                translate(
                    "PeopleDialog",
                    "What is decided, finished and approved is recorded in the name of whoever is chosen here. "
                    "Profiles stay on this computer; there is no password, and nothing is sent.",
                )
            )
        )
        self.me = QLabel()
        self.me.setTextFormat(Qt.TextFormat.PlainText)
        self.me.setWordWrap(True)
        column.addWidget(self.me)
        self.button = QPushButton(translate("Actions", "&Profiles…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self._open())
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._follow()

    def _open(self) -> None:
        self._show().changed.connect(self._follow)

    def _follow(self) -> None:
        me = self._desk.me
        if me is None:
            self.me.setText(QCoreApplication.translate("MainWindow", "Nobody chosen"))
        else:
            said = QCoreApplication.translate("MainWindow", "You work as {name}.")
            self.me.setText(said.replace("{name}", person_name(me)))
