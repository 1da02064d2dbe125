"""From files that were added to a job that runs: the intake sheet where there is something to look at first."""

from __future__ import annotations

import asyncio
from collections import deque

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.base.errors import KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Status
from app.domain.listing import DocumentQuery
from app.store.store import NotFound
from app.ui.common import dialogs
from app.ui.common.alive import Tasks, alive
from app.ui.desk import Added, Desk
from app.ui.intake.sheet import IntakeSheet


class IntakeFlow(QObject):
    """Shows one sheet at a time, in the order in which files were added.

    Signals:
        noticed(str sentence): tell the user in passing.
        open_wanted(str document_id): show a document of an earlier job instead of the new file.
        ask_changed(bool): the user said whether to be asked from now on.
        settings_remembered(JobSettings): new jobs are to start as the last one did.
    """

    noticed = Signal(str)
    open_wanted = Signal(str)
    ask_changed = Signal(bool)
    settings_remembered = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tasks = Tasks(self, self._report)
        self._waiting: deque[Added] = deque()
        self._busy = False
        self.ask = True
        self.sheet: IntakeSheet | None = None

    async def resume(self) -> None:
        """Show again what was added and never started or discarded, for the program ended meanwhile."""
        for job in await self._desk.jobs():
            if job.started_at is None:
                self.show(Added(job.id))

    def show(self, added: Added) -> None:
        """Take up a job that was added as a preview; returns at once."""
        self._waiting.append(added)
        self._next()

    def _next(self) -> None:
        if not self._busy and self._waiting:
            self._busy = True
            self._tasks.start(self._take(self._waiting.popleft()))

    async def _take(self, added: Added) -> None:
        try:
            if added.job_id is not None and not await self._start_at_once(added):
                await self._ask_first(added)
        except NotFound:
            pass  # it was deleted meanwhile
        finally:
            self._busy = False
            self._next()

    async def _start_at_once(self, added: Added) -> bool:
        """Start a job with a single file that was never here before. A file with a problem waits with its remedy in
        the queue."""
        assert added.job_id is not None
        page = await self._desk.list_documents(DocumentQuery(job_id=added.job_id, limit=2))
        if page.total != 1 or added.skipped:
            return False
        await self._checked(page.documents[0])
        if await self._desk.known(added.job_id):
            return False
        await self._desk.start_job(added.job_id)
        return True

    async def _checked(self, document: Document) -> None:
        """Wait for the end of a document's preflight."""
        changed = asyncio.Event()

        def note(changes: ChangeSet) -> None:
            if document.id in changes.documents or document.job_id in changes.jobs:
                changed.set()

        self._desk.changed.connect(note)
        try:
            while document.status is Status.PREFLIGHT and not document.sha256:
                await changed.wait()
                changed.clear()
                document = await self._desk.document(document.id)
        finally:
            if alive(self._desk):  # it goes first where the program ends meanwhile
                self._desk.changed.disconnect(note)

    async def _ask_first(self, added: Added) -> None:
        assert added.job_id is not None
        job = await self._desk.job(added.job_id)
        sheet = self.sheet = IntakeSheet(self._desk, job, added.skipped, self._window, ask=self.ask)
        sheet.discarded.connect(self._tell_discarded)
        sheet.remembered.connect(self.settings_remembered)
        ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        sheet.finished.connect(lambda code: None if ended.done() else ended.set_result(code))
        sheet.open()
        try:
            await sheet.load()
            code = await ended
        finally:
            self.sheet = None
            if alive(sheet):
                sheet.deleteLater()
        if sheet.ask.isChecked() != self.ask:
            self.ask_changed.emit(sheet.ask.isChecked())
        if code == QDialog.DialogCode.Accepted:
            self.noticed.emit(self.tr("{name} was started.").replace("{name}", job.name))
        if sheet.open_when_closed:
            self.open_wanted.emit(sheet.open_when_closed)

    def _tell_discarded(self) -> None:
        self.noticed.emit(self.tr("Nothing was added. The originals were not changed."))

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self._window, error.code)
