"""Marks out and in, and logs, from the File menu: of the document under review, or of the one that is selected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.base.errors import KnownError
from app.domain.contract import ContractError
from app.domain.jobs import EDITABLE, Document, Status
from app.services.logs import JobLog
from app.store.store import Frozen
from app.ui.common import dialogs
from app.ui.common.alive import Tasks, alive
from app.ui.common.labels import failure_text
from app.ui.desk import Desk
from app.ui.exchange.export_dialog import ExportDialog
from app.ui.exchange.logs_dialog import LogsDialog

ACTIONS = ("import-marks", "export-marks", "logs")
_WITHOUT_HITS = frozenset({Status.PREFLIGHT, Status.QUEUED, Status.DETECTING, Status.EXPIRED, Status.PURGED})


class WindowMarks(QObject):
    """Does what the three entries stand for. `chosen` says which document is meant, None where that is not clear;
    `notice` tells something in passing."""

    def __init__(
        self, desk: Desk, window: QWidget, chosen: Callable[[], str | None], notice: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._chosen = chosen
        self._notice = notice
        self._tasks = Tasks(self, self._report)

    def do(self, action_id: str) -> None:
        """Start what an entry stands for."""
        document_id = self._chosen()
        if document_id is None:
            self._notice(self.tr("Select one document first."))
            return
        act = {"import-marks": self._import, "export-marks": self._export, "logs": self._logs}[action_id]
        self._tasks.start(act(document_id))

    # Marks

    async def _import(self, document_id: str) -> None:
        document = await self._desk.document(document_id)
        if document.status not in EDITABLE:
            self._not_now(self.tr("Marks are added while a document is under review."))
            return
        chooser = QFileDialog(self._window, self.tr("Import marks"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(self.tr("Marks (*.fdf *.xfdf *.pdf *.json)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: self._tasks.start(self._take_in(document_id, Path(name))))
        chooser.open()

    async def _take_in(self, document_id: str, path: Path) -> None:
        try:
            done = await self._desk.import_marks(document_id, path)
        except ContractError as error:
            what = self.tr("Nothing was imported. {problem}").replace("{problem}", str(error))
            dialogs.show_message(
                self._window, what, self.tr("Correct the file, or export it again."), QMessageBox.Icon.Warning
            )
            return
        except Frozen:
            self._not_now(self.tr("Marks are added while a document is under review."))
            return
        said = self.tr("%n marks were added as open hits.", None, done.added)
        if done.known:
            said += " " + self.tr("%n were there already.", None, done.known)
        if done.others:
            said += " " + self.tr("%n other annotations were left out.", None, done.others)
        if done.unlisted:
            said += " " + self.tr("%n had a category or codes that are not known here: see their comments.", None,
                                  done.unlisted)  # fmt: skip
        if done.unusable:
            said += " " + self.tr("%n marks were left out, as their place cannot be read.", None, done.unusable)
        self._notice(said)

    async def _export(self, document_id: str) -> None:
        document = await self._with_hits(document_id)
        if document is None:
            return
        dialog = ExportDialog(Path(document.file_name).stem, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(
            lambda path, accepted: self._tasks.start(self._hand_out(document_id, path, accepted_only=accepted))
        )
        dialog.open()

    async def _hand_out(self, document_id: str, path: Path, *, accepted_only: bool) -> None:
        given = await self._desk.marks_to_export(document_id, accepted_only=accepted_only)
        written = await self._desk.export_marks(document_id, path, accepted_only=accepted_only)
        said = self.tr("Written: {path}").replace("{path}", str(written))
        if given.placeless and written.suffix != ".json":
            said += " " + self.tr("%n hidden hits stand on no page and are not in it.", None, given.placeless)
        if given.off_page and written.suffix != ".json":
            said += " " + self.tr("%n lie outside their page, where nobody sees them.", None, given.off_page)
        self._notice(said)

    # Logs

    async def _logs(self, document_id: str) -> None:
        document = await self._with_hits(document_id)
        if document is None:
            return
        log = await self._desk.job_log(document.job_id)
        dialog = LogsDialog(log, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.public_wanted.connect(lambda path: self._tasks.start(self._write(dialog, log, path, "")))
        dialog.sealed_wanted.connect(
            lambda path, passphrase: self._tasks.start(self._write(dialog, log, path, passphrase))
        )
        dialog.open()

    async def _write(self, dialog: LogsDialog, log: JobLog, path: Path, passphrase: str) -> None:
        try:
            if passphrase:
                await self._desk.write_sealed_list(log, path, passphrase)
            else:
                await self._desk.write_public_log(log, path)
        except KnownError as error:
            failure = failure_text(error.code)
            said = f"{failure.what} {failure.remedy}"
        else:
            said = self.tr("Written: {path}").replace("{path}", str(path))
        if alive(dialog):
            dialog.report(said)

    async def _with_hits(self, document_id: str) -> Document | None:
        document = await self._desk.document(document_id)
        if document.status in _WITHOUT_HITS:
            self._not_now(self.tr("There is nothing to export: the document has no hits, or none any more."))
            return None
        return document

    def _not_now(self, why: str) -> None:
        dialogs.show_message(self._window, why, self.tr("Nothing was changed."), QMessageBox.Icon.Information)

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self._window, error.code)
