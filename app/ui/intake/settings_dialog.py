"""The settings of a job that has started already."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.base.errors import KnownError
from app.domain.jobs import Job
from app.ui.common import dialogs
from app.ui.common.alive import Tasks, alive
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.desk import Desk
from app.ui.intake import applying, lists_dialog
from app.ui.intake.settings_panel import SettingsPanel


class SettingsDialog(QDialog):
    """Changes what was chosen for a job. What was found under the old settings stays until it is detected again."""

    def __init__(self, desk: Desk, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings of the matter"))
        self.resize(UNIT * 56, UNIT * 88)
        self._desk = desk
        self._job = job
        self._tasks = Tasks(self, self._report)
        self._saving: asyncio.Task[None] | None = None
        self._copying = ""
        title = QLabel(job.name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        set_type(title, TypeRole.HEADLINE)
        note = QLabel(self.tr("What was found already stays as it is until a document is detected again."))
        note.setWordWrap(True)
        mute(note)
        self.settings = SettingsPanel()
        self.settings.list_asked.connect(lambda field: lists_dialog.open_for(self._desk, field, self))
        self.settings.set_settings(job.settings)
        self.settings.kind.setEnabled(False)  # what a document waits for follows from the kind it was added with
        self.problem = QLabel()
        mute(self.problem)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(self.tr("Save"))
        self.save.setDefault(True)
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._save)
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        foot.addWidget(self.problem, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        set_margins(column, 3, 2)
        column.addWidget(title)
        column.addWidget(note)
        column.addWidget(self.settings, 1)
        column.addLayout(foot)
        self.settings.changed.connect(self._follow)
        self.settings.output.asked.connect(lambda folder: self._tasks.start(self._check_folder(folder)))
        self._tasks.start(applying.show_output(desk, job.id, self.settings))
        self._follow()

    def _follow(self) -> None:
        problem = self._copying or self.settings.problem
        self.problem.setText(problem)
        self.save.setEnabled(not problem and self._saving is None)

    def reject(self) -> None:
        """Change nothing. While originals are copied, only stop that."""
        if self._saving is not None:
            self._saving.cancel()
        else:
            super().reject()

    def _save(self) -> None:
        self.settings.setEnabled(False)
        self._saving = self._tasks.start(applying.apply(self._desk, self._job.id, self.settings, self._note_copied))
        self._saving.add_done_callback(self._saved)
        self._follow()

    def _saved(self, task: asyncio.Task[None]) -> None:
        if not alive(self):
            return
        self._saving, self._copying = None, ""
        if not task.cancelled() and task.exception() is None:
            self.accept()
            return
        self.settings.setEnabled(True)
        self._follow()

    def _note_copied(self, done: int, total: int) -> None:
        self._copying = applying.copying_text(done, total)
        self._follow()

    async def _check_folder(self, folder: Path) -> None:
        await applying.check_folder(self._desk, self._job.id, self.settings, folder)

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self, error.code)
