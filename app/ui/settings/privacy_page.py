"""That nothing leaves this computer, and whether anything tried."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.base.errors import KnownError
from app.ui.common.alive import Tasks
from app.ui.common.labels import failure_text
from app.ui.common.theme import set_margins
from app.ui.desk import Desk
from app.ui.settings.dialog import heading, note


def privacy_title() -> str:
    return QCoreApplication.translate("PrivacyPage", "Privacy")


class PrivacyPage(QWidget):
    """Asks the window's process and one that reads documents how often something tried to open a connection."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tasks = Tasks(self, self._report)
        column = QVBoxLayout(self)
        set_margins(column, 3, 2, 2)
        column.addWidget(heading(privacy_title()))
        column.addWidget(
            note(
                self.tr(
                    "Nothing leaves this computer. Sable refuses itself every connection to another one and counts the "
                    "tries. `sable doctor --no-network` looks more closely, with a document."
                )
            )
        )
        self.button = QPushButton(self.tr("Check now"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self._tasks.start(self._check()))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.said = QLabel()
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        column.addStretch(1)

    async def _check(self) -> None:
        self.button.setEnabled(False)
        self.said.clear()
        try:
            tried = await self._desk.network_attempts()
        finally:
            self.button.setEnabled(True)
        if tried:
            self.said.setText(self.tr("%n connections were tried and refused. Please report it.", "", tried))
        else:
            self.said.setText(self.tr("No connection was tried since Sable started."))

    def _report(self, error: KnownError) -> None:
        text = failure_text(error.code)
        self.said.setText(" ".join((text.what, text.safe, text.remedy)))
