"""The intake sheet: what a drop brings, live as it is checked, and how it will be processed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.base.errors import KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Job
from app.domain.listing import LARGEST_LIMIT, DocumentPage, DocumentQuery
from app.services.intake import SkipReason
from app.store.store import NotFound
from app.ui.common import dialogs
from app.ui.common.alive import Tasks
from app.ui.common.fields import TickBox
from app.ui.common.flow_layout import flow_of
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.desk import Desk
from app.ui.intake import applying, lists_dialog
from app.ui.intake.files_table import FilesTable
from app.ui.intake.model import IntakeModel
from app.ui.intake.problem_card import PasswordCard, SelectionCard
from app.ui.intake.rows import GOES, Group, Remedy, Row, State, can, of_skipped
from app.ui.intake.settings_panel import SettingsPanel

_GATHER_MS = 80
_AT_A_TIME = 60
"""Changed documents that are fetched before the list is painted again."""


class IntakeSheet(QDialog):
    """Accepted when the job was started, rejected when it was discarded. It is deleted when it closes.

    Signals:
        started(str job_id), discarded(): what became of the job.
        remembered(JobSettings): new jobs are to start as this one did.

    `open_when_closed` is the document of an earlier job that the user wants to see instead of a file of this one.
    """

    started = Signal(str)
    discarded = Signal()
    remembered = Signal(object)

    def __init__(
        self,
        desk: Desk,
        job: Job,
        skipped: Sequence[tuple[Path, SkipReason]] = (),
        parent: QWidget | None = None,
        *,
        ask: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check before starting"))
        self.resize(UNIT * 142, UNIT * 90)
        self.setMinimumSize(UNIT * 100, UNIT * 62)
        self._desk = desk
        self._job = job
        self._skipped = skipped
        self._tasks = Tasks(self, self._report)
        self._pending: dict[str, None] = {}
        self._fetching = False
        self._loaded = False
        self._closing = False
        self._starting: asyncio.Task[None] | None = None
        self._copying = ""
        self.open_when_closed = ""
        self.files = IntakeModel(self)
        self.table = FilesTable(self.files)
        self.card = SelectionCard()
        self.password = PasswordCard()
        self.settings = SettingsPanel()
        self.settings.list_asked.connect(lambda field: lists_dialog.open_for(self._desk, field, self))
        self.ask = TickBox(self.tr("Ask before starting"))
        self.ask.setChecked(ask)
        self.ask.setToolTip(self.tr("Show this sheet whenever a folder or several files are added"))
        self.remember = TickBox(self.tr("New jobs start like this"))
        self.remember.setToolTip(
            self.tr("Keep these settings for new jobs. Categories, lists, fields and the folder stay with this job.")
        )
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._fetch)
        self._build()
        self.settings.set_settings(job.settings)
        self._as_proposed = self.settings.settings
        self._connect()
        self._say()

    async def load(self) -> None:
        """List the files of the job, a part at a time, so that the first are on screen at once."""
        cursor = ""
        while True:
            page = await self._part(cursor)
            self.files.add(Row(d.id, d.file_name, d.path, d) for d in page.documents)
            if not self.table.currentIndex().isValid() and self.files.rowCount():
                self.table.selectRow(0)
            cursor = page.next_cursor
            if not cursor:
                break
        self.files.update([row.document for row in self.files.rows() if row.document and row.document.duplicate_of])
        self.files.add(of_skipped(path, reason) for path, reason in self._skipped)
        self._loaded = True
        await applying.show_output(self._desk, self._job.id, self.settings)
        await self._note_known()
        self._say()

    async def _part(self, cursor: str) -> DocumentPage:
        return await self._desk.list_documents(DocumentQuery(job_id=self._job.id, limit=LARGEST_LIMIT, cursor=cursor))

    def _build(self) -> None:
        self.title = QLabel(self._job.name)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        set_type(self.title, TypeRole.HEADLINE)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        head = QVBoxLayout()
        set_margins(head, 3, 2, 0.5)
        head.addWidget(self.title)
        head.addWidget(self.summary)

        left = QVBoxLayout()
        set_margins(left, 0, 0)
        left.addWidget(self._make_chips())
        left.addWidget(self.table, 1)
        left.addWidget(self.password)
        left.addWidget(self.card)
        both = QHBoxLayout()
        set_margins(both, 3, 0, 2)
        both.addLayout(left, 1)
        self.settings.setFixedWidth(UNIT * 46)
        both.addWidget(self.settings)

        self.problem = QLabel()
        mute(self.problem)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.setToolTip(self.tr("Add nothing. The originals stay as they are."))
        self.start = QPushButton(self.tr("Start"))
        self.start.setDefault(True)
        self.start.setProperty("primary", True)
        foot = QHBoxLayout()
        set_margins(foot, 3, 2)
        foot.addWidget(self.ask)
        foot.addWidget(self.remember)
        foot.addStretch(1)
        foot.addWidget(self.problem)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addLayout(both, 1)
        outer.addLayout(foot)

    def _make_chips(self) -> QWidget:
        self._chips: dict[Group, QPushButton] = {}
        self._group = QButtonGroup(self)
        for group in Group:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setChecked(group is Group.ALL)
            chip.setAutoDefault(False)
            chip.setProperty("chip", True)
            chip.clicked.connect(lambda _=False, group=group: self.files.set_group(group))
            self._group.addButton(chip)
            self._chips[group] = chip
        return flow_of(self._chips.values(), UNIT)

    def _connect(self) -> None:
        self.files.counted.connect(self._say)
        self.table.selectionModel().selectionChanged.connect(self._show_selected)
        self.files.modelReset.connect(self._show_selected)
        self.files.dataChanged.connect(self._show_selected)
        self.card.remedy_wanted.connect(self._remedy)
        self.password.given.connect(lambda text: self._tasks.start(self._try_password(text)))
        self.settings.changed.connect(self._say)
        self.settings.output.asked.connect(lambda folder: self._tasks.start(self._check_folder(folder)))
        self.start.clicked.connect(self._start)
        self.cancel.clicked.connect(self.reject)
        self._desk.changed.connect(self._note_change)

    def chip(self, group: Group) -> QPushButton:
        return self._chips[group]

    def closeEvent(self, event: QCloseEvent) -> None:
        """The end of the program is no answer: the job stays a preview, and this sheet comes back at the next start."""
        if event.spontaneous() or (self._closing and self._starting is None):
            super().closeEvent(event)
            return
        if self._starting is not None:
            self._starting.cancel()
        self._closing = True
        self._gather.stop()
        event.accept()

    def reject(self) -> None:
        """Discard the job; asks first where something was typed that would be lost. While originals are copied, only
        stop that."""
        if self._starting is not None:
            self._starting.cancel()
        elif not self._closing:
            self._closing = True
            self._tasks.start(self._discard())

    def _say(self) -> None:
        """Tell what will happen, in the summary, on the chips and on the button."""
        count, locale = self.files.count, QLocale()
        goes, checking = count(Group.GOES), self.files.count_of(State.CHECKING)
        parts = [self.tr("%n files will be processed", "", goes)]
        if count(Group.DECIDE):
            parts.append(self.tr("%n to look at", "", count(Group.DECIDE)))
        if count(Group.OUT):
            parts.append(self.tr("%n left out", "", count(Group.OUT)))
        if checking:
            parts.append(self.tr("%n still being checked", "", checking))
        self.summary.setText(
            self.tr("{counts}. The originals are only read.").replace("{counts}", " · ".join(parts))
            if self.files.total
            else (self.tr("No file is left in this job.") if self._loaded else self.tr("Looking at the files…"))
        )
        names = {
            Group.ALL: self.tr("All"),
            Group.GOES: self.tr("Will be processed"),
            Group.DECIDE: self.tr("To look at"),
            Group.OUT: self.tr("Left out"),
        }
        for group, chip in self._chips.items():
            number = count(group)
            chip.setText(self.tr("{name}  {count}").format(name=names[group], count=locale.toString(number)))
            chip.setAccessibleName(self.tr("{name}: %n files", "", number).format(name=names[group]))
            chip.setVisible(bool(number) or chip.isChecked() or group is Group.ALL)
        self.password.show_count(self.files.count_of(State.LOCKED))
        problem = self._copying or self.settings.problem
        ready = goes - checking
        if not problem and self._loaded and not goes:
            problem = self.tr("No file of this job can be processed.")
        self.problem.setText(problem)
        self.start.setText(self.tr("Start %n files", "", goes) if goes else self.tr("Start"))
        self.start.setEnabled(self._loaded and ready > 0 and not problem and not self._closing)

    def _show_selected(self) -> None:
        self.card.show_rows(self.table.selected_rows())

    # What comes in live

    def _note_change(self, changes: ChangeSet) -> None:
        if self._closing:
            return
        self._pending |= {each: None for each in changes.documents if self.files.row(each) is not None}
        if self._pending and not self._gather.isActive():
            self._gather.start()

    def _fetch(self) -> None:
        if not self._fetching and self._pending:
            self._fetching = True
            self._tasks.start(self._fetch_pending())

    async def _fetch_pending(self) -> None:
        try:
            while self._pending:
                ids = list(self._pending)[:_AT_A_TIME]
                for each in ids:
                    del self._pending[each]
                self.files.update([found for each in ids if (found := await self._document(each)) is not None])
            if not self.files.count_of(State.CHECKING):
                await self._note_known()
        finally:
            self._fetching = False

    async def _document(self, document_id: str) -> Document | None:
        try:
            return await self._desk.document(document_id)
        except NotFound:
            return None  # it was deleted meanwhile

    async def _note_known(self) -> None:
        self.files.set_earlier(await self._desk.known(self._job.id))

    # What the user does

    def _remedy(self, remedy: Remedy) -> None:
        rows = [row for row in self.table.selected_rows() if can(row, remedy)]
        if not rows:
            return
        match remedy:
            case Remedy.NEW_VERSION:
                self.files.take_as_new(row.key for row in rows)
            case Remedy.OPEN_FILE:
                QDesktopServices.openUrl(QUrl.fromLocalFile(rows[0].path))
            case Remedy.SHOW_FOLDER:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(rows[0].path).parent)))
            case Remedy.LEAVE_OUT:
                self._tasks.start(self._desk.cancel([row.key for row in rows]))
            case Remedy.TRY_AGAIN:
                self._tasks.start(self._desk.retry([row.key for row in rows]))
            case Remedy.OPEN_EXISTING | Remedy.DETECT_AGAIN:
                self._tasks.start(self._use_earlier(rows, again=remedy is Remedy.DETECT_AGAIN))
        self.table.setFocus()

    async def _use_earlier(self, rows: list[Row], *, again: bool) -> None:
        """Take the documents of earlier jobs instead of the files of this one."""
        earlier = [row.earlier.earlier_id for row in rows if row.earlier is not None]
        if again:
            await self._desk.detect_again(earlier)
        await self._desk.cancel([row.key for row in rows])
        self.open_when_closed = "" if again else earlier[0]
        others = GOES | {State.LOCKED, State.PROBLEM}
        taken = {row.key for row in rows}
        if not any(row.state in others and row.key not in taken for row in self.files.rows()):
            self._closing = True
            await self._desk.discard_job(self._job.id)
            self._end(QDialog.DialogCode.Rejected)

    async def _try_password(self, password: str) -> None:
        before = self.files.count_of(State.LOCKED)
        opened = await self._desk.try_password(self._job.id, password)
        self.password.show_outcome(opened, max(before - opened, 0))

    def _start(self) -> None:
        if self.start.isEnabled() and not self._closing:
            self._closing = True
            self.start.setEnabled(False)
            self._tasks.start(self._start_job())

    async def _start_job(self) -> None:
        try:
            if not await self._prepared():
                return
            await self._desk.start_job(self._job.id, self.settings.settings)
        except KnownError:
            self._take_up_again()
            raise
        if self.remember.isChecked():
            self.remembered.emit(self.settings.settings)
        self.started.emit(self._job.id)
        self._end(QDialog.DialogCode.Accepted)

    async def _prepared(self) -> bool:
        """Set the folder and copy the originals, as it is chosen. False where the copying was given up."""
        self.settings.setEnabled(False)
        self._starting = self._tasks.start(applying.apply(self._desk, self._job.id, self.settings, self._note_copied))
        await asyncio.wait([self._starting])
        gave_up, self._starting = self._starting, None
        if gave_up.cancelled() or gave_up.exception() is not None:
            self._take_up_again()
            return False
        return True

    def _note_copied(self, done: int, total: int) -> None:
        self._copying = applying.copying_text(done, total)
        self._say()

    def _take_up_again(self) -> None:
        self._closing, self._copying = False, ""
        self.settings.setEnabled(True)
        self._say()

    async def _check_folder(self, folder: Path) -> None:
        await applying.check_folder(self._desk, self._job.id, self.settings, folder)

    async def _discard(self) -> None:
        chosen = self.settings.settings != self._as_proposed or self.settings.output.is_changed
        if not self.settings.problem and chosen:
            question = self.tr("Discard this job and what you chose for it?")
            more = self.tr("No file was changed. You can add the files again at any time.")
            if not await dialogs.confirm(self, question, more, self.tr("Discard")):
                self._closing = False
                return
        await self._desk.discard_job(self._job.id)
        self.discarded.emit()
        self._end(QDialog.DialogCode.Rejected)

    def _end(self, code: QDialog.DialogCode) -> None:
        self._gather.stop()
        self.done(code)

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self, error.code)
