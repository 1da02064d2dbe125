"""Files, folders and the sample come into the queue, and a sentence says what became of them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from app.base.errors import FailureCode
from app.base.paths import resource
from app.domain.changes import ChangeSet
from app.domain.listing import LARGEST_LIMIT, DocumentPage, DocumentQuery
from app.ui.common import dialogs
from app.ui.common.alive import Tasks
from app.ui.desk import Added, Desk
from app.ui.queue import drops

if TYPE_CHECKING:
    from app.ui.queue.screen import QueueScreen


class Adding(QObject):
    """Adds what a person drops or chooses, as jobs of the desk."""

    def __init__(self, desk: Desk, screen: QueueScreen, tasks: Tasks, sample_directory: Path | None) -> None:
        """`sample_directory` is where the sample is copied to, so that its released files have a place to go."""
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._tasks = tasks
        self._sample_directory = sample_directory

    def add_paths(self, paths: Sequence[Path], elsewhere: int = 0) -> None:
        """Add files and folders; returns at once. `elsewhere` counts dropped things that are not on this computer."""
        self._tasks.start(self._add(tuple(paths), elsewhere, preview=self._screen.previews))

    def add_sample(self) -> None:
        """Add a copy of the sample documents of the installation, whose own folder is never written to."""
        try:
            folder = resource("samples")
            if self._sample_directory is not None:
                folder = Path(shutil.copytree(folder, self._sample_directory, dirs_exist_ok=True))
        except FileNotFoundError:
            said = QCoreApplication.translate("QueueScreen", "The sample is not part of this installation.")
            self._screen.noticed.emit(said)
        except OSError:
            dialogs.show_failure(self._screen.window(), FailureCode.OUTPUT_UNWRITABLE)
        else:
            self._tasks.start(self._add((folder,), 0, preview=False))  # it is known what it holds

    def choose_files(self) -> None:
        """Ask for files without blocking."""
        dialog = QFileDialog(self._screen, QCoreApplication.translate("QueueScreen", "Add files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        papers = QCoreApplication.translate("QueueScreen", "PDF files (*.pdf *.PDF)")
        dialog.setNameFilters([papers, QCoreApplication.translate("QueueScreen", "All files (*)")])
        self._open_chooser(dialog)

    def choose_folder(self) -> None:
        """Ask for a folder without blocking."""
        dialog = QFileDialog(self._screen, QCoreApplication.translate("QueueScreen", "Add folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open_chooser(dialog)

    async def _add(self, paths: tuple[Path, ...], elsewhere: int, *, preview: bool) -> None:
        came = Added(None)
        if paths:
            with self._screen.going_on(QCoreApplication.translate("QueueScreen", "Looking for PDFs…")):
                came = await self._desk.add_paths(paths, settings=self._screen.new_job(), preview=preview)
        added = DocumentPage((), 0)
        if came.job_id is not None:
            await self._screen.renew(ChangeSet(jobs=frozenset({came.job_id})))
            added = await self._desk.list_documents(DocumentQuery(job_id=came.job_id, limit=LARGEST_LIMIT))
        if added.documents:
            await self._screen.reveal(added.documents[0].id)
            self._screen.table.setFocus()
        said = drops.sentence(added.documents, [reason for _, reason in came.skipped], elsewhere, added.total)
        if said:
            self._screen.noticed.emit(said)
        if came.job_id is not None and preview:
            self._screen.intake_wanted.emit(came)

    def _open_chooser(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, names: list[str]) -> None:
        self.add_paths([Path(name) for name in names])
