"""The lists of reason codes: which there are, what is in them, and those of the firm in and out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.base.errors import KnownError
from app.domain.reason_codes import ReasonList, ReasonShelf
from app.ui.common import reason_files
from app.ui.common.alive import Tasks, alive
from app.ui.common.labels import failure_text
from app.ui.common.theme import UNIT, mute, set_margins
from app.ui.desk import Desk
from app.ui.settings.dialog import heading, note


def reasons_title() -> str:
    return QCoreApplication.translate("ReasonsDialog", "Reason codes")


class ReasonsPage(QWidget):
    """Shows every list and the codes of the chosen one. Lists are files: one is changed by taking it in again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tasks = Tasks(self, self._report)
        self._shelf = ReasonShelf()
        column = QVBoxLayout(self)
        set_margins(column, 3, 2, 1.5)
        column.addWidget(heading(reasons_title()))
        column.addWidget(
            note(self.tr("Why something is removed. A list of your own goes before those that come with Sable."))
        )
        self.lists = self._list(QCoreApplication.translate("ReasonsDialog", "Reasons"))
        self.lists.currentRowChanged.connect(lambda _: self._show_codes())
        self.codes = self._list(reasons_title())
        column.addWidget(self.lists, 2)
        column.addWidget(self.codes, 3)
        translate = QCoreApplication.translate
        self.import_button = self._button(translate("ReasonsDialog", "Import a list…"), self._ask_for_list)
        self.export_button = self._button(translate("ReasonsDialog", "Export this list…"), self._ask_for_place)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for button in (self.import_button, self.export_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        mute(self.said)
        column.addWidget(self.said)
        self._tasks.start(self._load())

    def _list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.setMinimumHeight(UNIT * 10)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        made.setWordWrap(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return made

    def _button(self, text: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button

    async def _load(self, said: str = "") -> None:
        self._shelf = await self._desk.reason_shelf()
        self.lists.clear()
        for one in self._shelf.lists:
            item = QListWidgetItem(f"{one.name} ({self.locale().toString(len(one.codes))})")
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.lists.addItem(item)
        self.lists.setCurrentRow(0)
        self._show_codes()
        refused = ", ".join(error.file_name for error in self._shelf.refused)
        if refused:
            wrong = QCoreApplication.translate(
                "ReasonsDialog",
                "These lists are not right and were left out: {names}. `sable reasons list` says why.",
            )
            said = " ".join(part for part in (said, wrong.replace("{names}", refused)) if part)
        self.said.setText(said)

    @property
    def _current(self) -> ReasonList | None:
        row = self.lists.currentRow()
        return self._shelf.lists[row] if 0 <= row < len(self._shelf.lists) else None

    def _show_codes(self) -> None:
        found = self._current
        self.codes.clear()
        for code in found.codes if found is not None else ():
            self.codes.addItem(" · ".join(part for part in (code.code, code.label, code.basis) if part))
        self.export_button.setEnabled(found is not None)

    def _ask_for_list(self) -> None:
        reason_files.choose_list(self, self.take_in)

    def take_in(self, path: Path) -> None:
        """Put a list among the user's own; returns at once."""
        self._tasks.start(self._import(path))

    async def _import(self, path: Path) -> None:
        said = await reason_files.imported(self._desk, path)
        if alive(self):
            await self._load(said)

    def _ask_for_place(self) -> None:
        found = self._current
        if found is not None:
            reason_files.choose_place(self, found, lambda path: self._tasks.start(self._export(found, path)))

    async def _export(self, value: ReasonList, path: Path) -> None:
        said = await reason_files.exported(self._desk, value, path)
        if alive(self):
            self.said.setText(said)

    def _report(self, error: KnownError) -> None:
        text = failure_text(error.code)
        self.said.setText(" ".join((text.what, text.safe, text.remedy)))
