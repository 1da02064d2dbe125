"""What a person asks for is done: pause, purge, approve and the rest, after a question where there is no way back."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices

from app.base.errors import KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Job, Status
from app.domain.people import Person
from app.services.reviewing import return_note
from app.store.store import NotFound
from app.ui.common import dialogs
from app.ui.common.alive import Tasks
from app.ui.common.note_dialog import ask_for_note
from app.ui.common.passphrase_dialog import unlocked
from app.ui.desk import Desk
from app.ui.queue.allowed import Situation
from app.ui.queue.facts import Background
from app.ui.queue.ledger import ledger_lines
from app.ui.queue.screen import QueueScreen


class Handling(QObject):
    """Joins the actions and the details of a queue screen to the desk.

    Signals:
        profiles_wanted(): the user wants to say who sits here.
        settings_wanted(str job_id): the user wants to change what was chosen for a job.
    """

    profiles_wanted = Signal()
    settings_wanted = Signal(str)

    def __init__(self, desk: Desk, queue: QueueScreen) -> None:
        super().__init__(queue)
        self._desk = desk
        self._queue = queue
        self._tasks = Tasks(self, self._report)
        self._jobs: dict[str, Job] = {}
        self._shown: Document | None = None
        self._due = self._reading = False
        actions, details = queue.actions_of_queue, queue.details
        details.set_actions(actions)
        queue.addActions([action for action in actions.for_documents() if action is not actions.open])
        self._on(actions.pause, self._desk.pause)
        self._on(actions.resume, self._desk.resume)
        self._on(actions.detect_again, self._detect_again)
        self._on(actions.approve, self._approve)
        self._on(actions.return_to_review, self._return)
        self._on(actions.purge, self._purge)
        actions.hold.triggered.connect(lambda: self._hold(True))
        actions.release_hold.triggered.connect(lambda: self._hold(False))
        actions.updated.connect(self._learn)
        details.shown.connect(self._show)
        details.installEventFilter(self)
        details.original_wanted.connect(self._show_original)
        details.share_wanted.connect(lambda document_id: self._tasks.start(self._share(document_id)))
        details.profiles_wanted.connect(self.profiles_wanted)
        details.settings_wanted.connect(self.settings_wanted)
        desk.changed.connect(self._note_change)

    def people_changed(self) -> None:
        """Somebody else sits here, or is called otherwise."""
        self._set_situation()
        self._show(self._shown)

    async def retire(self) -> None:
        """Follow nothing any more, and wait for the end of what was begun."""
        self._desk.changed.disconnect(self._note_change)
        await self._tasks.ended()

    def _on(self, action: QAction, do: Callable[[list[str]], Coroutine[Any, Any, None]]) -> None:
        action.triggered.connect(lambda: self._tasks.start(self._for_selected(action, do)))

    async def _for_selected(self, action: QAction, do: Callable[[list[str]], Coroutine[Any, Any, None]]) -> None:
        """Do something with the selected documents that allow it. Which ones they are is read now."""
        rule = self._queue.actions_of_queue.rule_of(action)
        documents = await self._selected()
        for job_id in {document.job_id for document in documents}:
            self._jobs[job_id] = await self._desk.job(job_id)
        self._set_situation()
        situation = self._queue.actions_of_queue.situation
        ids = [document.id for document in documents if rule(document, situation)]
        if ids:
            await do(ids)

    async def _selected(self) -> list[Document]:
        """Every selected document, also those that are not in memory."""
        documents: list[Document] = []

        def note(document: Document) -> bool:
            documents.append(document)
            return True

        await self._queue.feed.selected(note)
        return documents

    async def _detect_again(self, ids: list[str]) -> None:
        question = self.tr("Read %n documents anew?", "", len(ids))
        more = self.tr(
            "What was accepted, declined or drawn stays. Open hits are found again under the present settings of the "
            "matter. A released file stays where it is until the document is released again."
        )
        if await dialogs.confirm(self._queue, question, more, self.tr("Detect again")):
            await self._desk.detect_again(ids)

    async def _approve(self, ids: list[str]) -> None:
        signs = any([(await self._desk.document(each)).to_sign for each in ids])
        agree = self._queue.actions_of_queue.approve.text()
        if signs and not await unlocked(self._desk, agree, self._queue.window()):
            return
        for each in ids:
            await self._desk.approve(each)

    async def _return(self, ids: list[str]) -> None:
        note = await ask_for_note(self._queue.window())
        if note is None:
            return
        for each in ids:
            await self._desk.return_to_review(each, note)

    async def _purge(self, ids: list[str]) -> None:
        question = self.tr("Purge %n documents for good?", "", len(ids))
        more = self.tr(
            "This cannot be undone.\n\n"
            "What goes: the hits, the decisions, the page data, the file names and every other text of them that Sable "
            "keeps.\n\n"
            "What stays: a record with the checksums of the original and of the released file, counts, times and who "
            "purged it. The originals and files that were released are not touched."
        )
        if await dialogs.confirm(self._queue, question, more, self.tr("Purge for good"), careful=True):
            removing = self.tr(
                "Removing %n documents from every file… You can look around; changes wait.", "", len(ids)
            )
            with self._queue.going_on(removing):
                await self._desk.purge(ids)
            self._queue.noticed.emit(self.tr("%n documents were removed for good.", "", len(ids)))

    def _hold(self, hold: bool) -> None:
        self._tasks.start(self._set_hold(hold))

    async def _set_hold(self, hold: bool) -> None:
        for job_id in sorted({document.job_id for document in await self._selected()}):
            await self._desk.set_hold(job_id, hold)
            self._jobs[job_id] = await self._desk.job(job_id)
        self._set_situation()
        self._show(self._shown)

    async def _share(self, document_id: str) -> None:
        document = await self._desk.document(document_id)
        other = await self._desk.document(document.duplicate_of)
        question = self.tr("Take over the decisions made in {name}?").replace("{name}", other.file_name)
        more = self.tr("Hits that are not decided there stay open. It is one step, and Undo takes it back.")
        if await dialogs.confirm(self._queue, question, more, self.tr("Take over")):
            await self._desk.share_decisions(document_id)

    def _show_original(self) -> None:
        if self._shown is not None and self._shown.path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._shown.path).parent)))

    # What the rules and the details must know

    def _learn(self, documents: tuple[Document, ...]) -> None:
        unknown = {document.job_id for document in documents} - self._jobs.keys()
        if unknown:
            self._tasks.start(self._read_jobs(unknown))
        else:
            self._set_situation()

    async def _read_jobs(self, job_ids: set[str]) -> None:
        for job_id in job_ids:
            try:
                self._jobs[job_id] = await self._desk.job(job_id)
            except NotFound:
                continue  # it was deleted meanwhile
        self._set_situation()

    def _set_situation(self) -> None:
        before = self._queue.actions_of_queue.situation
        after = Situation(dict(self._jobs), self._desk.me)
        if after != before:
            self._queue.actions_of_queue.set_situation(after)

    def _note_change(self, changes: ChangeSet) -> None:
        for job_id in changes.jobs & self._jobs.keys():
            self._tasks.start(self._read_jobs({job_id}))
        if self._shown is not None and self._shown.job_id in changes.jobs:
            self._show(self._shown)

    def _show(self, document: Document | None) -> None:
        self._shown = document
        self._due = document is not None
        self._show_what_is_due()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._show_what_is_due()
        return super().eventFilter(watched, event)

    def _show_what_is_due(self) -> None:
        """Read what stands beside a document: once for all that changed meanwhile, and only where somebody sees it. A
        long record is read again after every decision otherwise, while its document is reviewed."""
        if self._due and not self._reading and self._queue.details.isVisible():
            self._reading = True
            self._tasks.start(self._show_background())

    async def _show_background(self) -> None:
        try:
            while self._due and (document := self._shown) is not None:
                self._due = False
                try:
                    background = await self._background(document)
                except NotFound:
                    continue  # it was deleted meanwhile
                if self._shown is not None and self._shown.id == document.id:
                    self._queue.details.show_background(document.id, background)
        finally:
            self._reading = False

    async def _background(self, document: Document) -> Background:
        job = await self._desk.job(document.job_id)
        self._jobs[job.id] = job
        people: dict[str, Person] = {person.id: person for person in await self._desk.people()}
        background = Background(job, people, self._desk.me, seconds_left=self._desk.seconds_left(document))
        lines = [line for _, line, _ in await self._desk.audit(document.id)]
        if document.status in (Status.EXPIRED, Status.PURGED):
            return replace(background, audit=lines, tombstone=await self._desk.tombstone(document.id))
        background = replace(background, returned=return_note(document, await self._desk.comments(document.id)))
        ledger = ledger_lines(await self._desk.pages(document.id)) if document.page_count else []
        copy_of = await self._desk.document(document.duplicate_of) if document.duplicate_of else None
        return replace(background, audit=lines, ledger=ledger, copy_of=copy_of)

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self._queue.window(), error.code)
