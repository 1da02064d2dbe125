"""The queue screen: documents of all matters, live."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from app.base.errors import FailureCode, KnownError
from app.base.paths import resource
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobSettings
from app.domain.jobs import Document, Status
from app.domain.listing import LARGEST_LIMIT, DocumentPage, DocumentQuery
from app.protocol.messages import Progress
from app.ui.common import dialogs
from app.ui.common.alive import Tasks, alive
from app.ui.common.theme import UNIT, mute
from app.ui.desk import Added, Desk
from app.ui.queue import drops
from app.ui.queue.actions import QueueActions
from app.ui.queue.certificate_page import ask_where
from app.ui.queue.certificate_summary import summary
from app.ui.queue.details import DetailsPane
from app.ui.queue.empty_state import EmptyState
from app.ui.queue.feed import REST, Feed
from app.ui.queue.filter_bar import FilterBar
from app.ui.queue.filter_matter import MOST_FOUND
from app.ui.queue.filters import Filter
from app.ui.queue.model import DocumentsModel
from app.ui.queue.rows import can_cancel, can_open, can_retry
from app.ui.queue.summaries import JobSummaries
from app.ui.queue.table import DocumentsTable

_RETRIED_UNASKED = 1000
"""Trying more documents again is asked about first: it may keep the computer busy for a day."""

_GATHER_MS = 80
"""Changes that come within this time are fetched together."""


class QueueScreen(QWidget):
    """Shows the queue and starts what the user asks for; everything is done by the desk.

    Signals:
        open_wanted(str document_id): show this document in the review screen.
        intake_wanted(Added): show the preview of a job that was added but does not start by itself.
        noticed(str sentence): tell the user in passing.
        ready(str matter, int documents): a job came to rest with documents that wait for a reviewer.
        began(str sentence), ended(str sentence): something takes a while: tell the user for as long as it does.
    """

    open_wanted = Signal(str)
    intake_wanted = Signal(object)
    noticed = Signal(str)
    ready = Signal(str, int)
    began = Signal(str)
    ended = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, sample_directory: Path | None = None) -> None:
        """`sample_directory` is where the sample is copied to, so that its released files have a place to go."""
        super().__init__(parent)
        self._desk = desk
        self._sample_directory = sample_directory
        self.previews = False
        """True where files that are added wait for their preview to be agreed to."""
        self.new_job: Callable[[], JobSettings] = JobSettings
        """What a job that is added now starts with."""
        self._tasks = Tasks(self, self._report)
        self._pending = ChangeSet()
        self._fetching = self._filling = False
        self._certificate_of = ""
        self._shown: set[str] = set()
        self._tried: Document | None = None
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self._fetch)
        self.documents = DocumentsModel(self)
        self.actions_of_queue = QueueActions(self)
        self.documents.seconds_left = desk.seconds_left
        self.table = DocumentsTable(self.documents)
        self.feed = Feed(desk, self.documents, self.table)
        self._summaries = JobSummaries(desk)
        self.filter_bar = FilterBar(self.documents)
        self.details = DetailsPane()
        self.empty = EmptyState()
        self._build()
        self._connect()

    async def load(self) -> None:
        """Show what the desk has, from the top of the list."""
        await self.feed.show()
        self._show_right_page()
        first = self.documents.document_at(0)
        if first is not None and not self.table.currentIndex().isValid():
            self.table.select(first.id)

    async def take_over(self, other: QueueScreen) -> None:
        """Show what another screen over the same desk shows: filters, order, what is selected and how far it is
        scrolled. What that one has begun it brings to its end (`retire`)."""
        self._summaries = other._summaries
        self.filter_bar.follow(other.filter_bar)
        self.splitter.restoreState(other.splitter.saveState())
        self.details.setVisible(not other.details.isHidden())
        header = other.table.horizontalHeader()
        self.table.horizontalHeader().setSortIndicator(header.sortIndicatorSection(), header.sortIndicatorOrder())
        await self.feed.show(self.filter_bar.filter)
        self._show_right_page()
        current = other.documents.document_at(other.table.currentIndex().row())
        if current is not None and await self.feed.reveal(current.id):
            self.table.select(current.id)
        self.table.chosen.take_over(other.table.chosen)
        self.table.updateGeometries()
        self.table.verticalScrollBar().setValue(other.table.verticalScrollBar().value())
        self.details.failure.password.setText(other.details.failure.password.text())

    async def retire(self) -> None:
        """Follow nothing any more, and wait for the end of what was begun."""
        self._desk.changed.disconnect(self._note_change)
        self._desk.progressed.disconnect(self._note_progress)
        self._gather.stop()
        await self._tasks.ended()

    def add_paths(self, paths: Sequence[Path], elsewhere: int = 0) -> None:
        """Add files and folders; returns at once. `elsewhere` counts dropped things that are not on this computer."""
        self._tasks.start(self._add(tuple(paths), elsewhere, preview=self.previews))

    def add_sample(self) -> None:
        """Add a copy of the sample documents of the installation, whose own folder is never written to."""
        try:
            folder = resource("samples")
            if self._sample_directory is not None:
                folder = Path(shutil.copytree(folder, self._sample_directory, dirs_exist_ok=True))
        except FileNotFoundError:
            self.noticed.emit(self.tr("The sample is not part of this installation."))
        except OSError:
            dialogs.show_failure(self.window(), FailureCode.OUTPUT_UNWRITABLE)
        else:
            self._tasks.start(self._add((folder,), 0, preview=False))  # it is known what it holds

    def choose_files(self) -> None:
        """Ask for files without blocking."""
        dialog = QFileDialog(self, self.tr("Add files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("PDF files (*.pdf *.PDF)"), self.tr("All files (*)")])
        self._open_chooser(dialog)

    def choose_folder(self) -> None:
        """Ask for a folder without blocking."""
        dialog = QFileDialog(self, self.tr("Add folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open_chooser(dialog)

    def selected(self) -> list[Document]:
        """The selected documents that are in memory, from top to bottom: all of them where they are not very many."""
        return self.table.chosen.known()

    def select(self, document_id: str) -> None:
        """Select one document, giving up the filter if it hides it: at once where its row is in memory."""
        if self.documents.row_of(document_id) is not None:
            self.table.select(document_id)
        else:
            self._tasks.start(self._reveal(document_id))

    async def _reveal(self, document_id: str) -> None:
        if not await self.feed.reveal(document_id):
            self.filter_bar.reset(quiet=True)
            await self.feed.show(self.filter_bar.filter)
            await self.feed.reveal(document_id)
        self.table.select(document_id)

    def _build(self) -> None:
        actions = self.actions_of_queue
        self.toolbar = QToolBar()
        self.toolbar.setAccessibleName(self.tr("Documents toolbar"))
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toolbar.setIconSize(QSize(20, 20))
        self.toolbar.addActions([actions.add_files, actions.add_folder])
        self.toolbar.addSeparator()
        self.toolbar.addActions([actions.open, actions.retry, actions.cancel, actions.show_folder])
        for action in self.toolbar.actions():
            button = self.toolbar.widgetForAction(action)
            if button is not None and not action.isSeparator():
                button.setAccessibleName(action.iconText())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self._nothing = QWidget()
        self._nothing.setProperty("panel", True)
        self._no_match = QLabel(self.tr("No document matches."))
        mute(self._no_match)
        show_all = QPushButton(self.tr("Show all documents"))
        show_all.clicked.connect(self.filter_bar.reset)
        column = QVBoxLayout(self._nothing)
        column.setSpacing(UNIT * 2)
        column.addStretch(1)
        column.addWidget(self._no_match, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(self._nothing)

        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._list)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.filter_bar)
        column.addWidget(self.splitter, 1)
        self._pages = QStackedWidget()
        reading = QLabel(self.tr("Reading the list of documents…"))  # nothing else is claimed until the desk answers
        reading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mute(reading)
        self._pages.addWidget(reading)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(filled)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.table.addAction(actions.open)
        self.addActions([actions.retry, actions.cancel, actions.show_folder, actions.search])

    def _connect(self) -> None:
        actions = self.actions_of_queue
        actions.add_files.triggered.connect(self.choose_files)
        actions.add_folder.triggered.connect(self.choose_folder)
        actions.sample.triggered.connect(self.add_sample)
        actions.open.triggered.connect(self._open_selected)
        actions.retry.triggered.connect(self._retry_selected)
        actions.cancel.triggered.connect(self._cancel_selected)
        actions.show_folder.triggered.connect(self._show_folder)
        actions.search.triggered.connect(self.filter_bar.focus_search)
        self.empty.add_files_wanted.connect(self.choose_files)
        self.empty.add_folder_wanted.connect(self.choose_folder)
        self.empty.sample_wanted.connect(self.add_sample)
        self.details.open_wanted.connect(self._open_selected)
        self.details.retry_wanted.connect(self._retry_selected)
        self.details.password_given.connect(self._try_password)
        self.details.folder_wanted.connect(self._show_folder)
        self.details.certificate_page_wanted.connect(self._ask_where_the_page_goes)
        self.filter_bar.filtered.connect(self._filter)
        self.filter_bar.choices_wanted.connect(lambda: self._tasks.start(self._offer_choices()))
        self.filter_bar.matters_wanted.connect(lambda text: self._tasks.start(self._find_matters(text)))
        self.table.doubleClicked.connect(self._open_row)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.chosen.chosen.connect(self._selection_changed)
        self.documents.wanted.connect(self._fill)
        self.documents.sorted_otherwise.connect(self._sort)
        self.documents.counted.connect(self._show_right_page)
        for signal in (self.documents.modelReset, self.documents.rowsInserted, self.documents.rowsRemoved):
            signal.connect(self._show_right_page)
        self._desk.changed.connect(self._note_change)
        self._desk.progressed.connect(self._note_progress)

    def _show_right_page(self) -> None:
        self._pages.setCurrentIndex(2 if self.documents.total else 1)
        self._list.setCurrentWidget(self.table if self.documents.rowCount() else self._nothing)

    def _filter(self, wanted: Filter) -> None:
        if wanted != self.feed.filter:
            self._tasks.start(self.feed.show(wanted))

    async def _offer_choices(self) -> None:
        self.filter_bar.set_choices(await self._desk.people(), await self._desk.jobs())

    async def _find_matters(self, text: str) -> None:
        self.filter_bar.show_matters(text, await self._desk.find_matters(text, MOST_FOUND))

    def _sort(self) -> None:
        self._tasks.start(self.feed.show())

    def _fill(self) -> None:
        if not self._filling:
            self._filling = True
            self._tasks.start(self._fill_in())

    async def _fill_in(self) -> None:
        try:
            await self.feed.fill()
        finally:
            self._filling = False
        if {document.id for document in self.selected()} != self._shown:
            self._selection_changed()  # what was selected before it was read is here now

    @contextmanager
    def going_on(self, sentence: str) -> Iterator[None]:
        """Tell the user what is going on, until it has ended, however it does."""
        self.began.emit(sentence)
        try:
            yield
        finally:
            if alive(self):
                self.ended.emit(sentence)

    async def _add(self, paths: tuple[Path, ...], elsewhere: int, *, preview: bool) -> None:
        came = Added(None)
        if paths:
            with self.going_on(self.tr("Looking for PDFs…")):
                came = await self._desk.add_paths(paths, settings=self.new_job(), preview=preview)
        added = DocumentPage((), 0)
        if came.job_id is not None:
            await self._renew(ChangeSet(jobs=frozenset({came.job_id})))
            added = await self._desk.list_documents(DocumentQuery(job_id=came.job_id, limit=LARGEST_LIMIT))
        if added.documents:
            await self._reveal(added.documents[0].id)
            self.table.setFocus()
        said = drops.sentence(added.documents, [reason for _, reason in came.skipped], elsewhere, added.total)
        if said:
            self.noticed.emit(said)
        if came.job_id is not None and preview:
            self.intake_wanted.emit(came)

    def _open_chooser(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, names: list[str]) -> None:
        self.add_paths([Path(name) for name in names])

    def _open_row(self, index: QModelIndex) -> None:
        document = self.documents.document_at(index.row())
        if document is not None and can_open(document):
            self.open_wanted.emit(document.id)

    def _open_selected(self) -> None:
        selected = self.selected()
        if len(selected) == 1 and can_open(selected[0]):
            self.open_wanted.emit(selected[0].id)

    def _retry_selected(self) -> None:
        self._tasks.start(self._for_selected(can_retry, self._retry))

    async def _for_selected(
        self, can: Callable[[Document], bool], do: Callable[[list[str]], Coroutine[Any, Any, None]]
    ) -> None:
        """Do something with the selected documents that allow it. Which ones they are is read now."""
        ids = await self.feed.selected(can)
        if ids:
            await do(ids)

    async def _retry(self, ids: list[str]) -> None:
        if len(ids) > _RETRIED_UNASKED:
            question = self.tr("Try %n documents again?", "", len(ids))
            more = self.tr("They are put at the end of the queue and read again. Decisions are kept.")
            if not await dialogs.confirm(self, question, more, self.tr("Try again")):
                return
        await self._desk.retry(ids)

    def _try_password(self, password: str) -> None:
        tried = [document for document in self.selected() if can_retry(document)]
        if tried:
            # The field is hidden while the password is tried; Qt would hand the focus to the next button there is.
            self.table.setFocus()
            self._tried = tried[0]
            self._tasks.start(self._desk.retry([document.id for document in tried], password=password))

    def _cancel_selected(self) -> None:
        self._tasks.start(self._for_selected(can_cancel, self._cancel))

    async def _cancel(self, ids: list[str]) -> None:
        if len(ids) > 1:
            question = self.tr("Cancel %n documents?", "", len(ids))
            more = self.tr("Originals and decisions are kept. Retry puts them back in the queue.")
            if not await dialogs.confirm(self, question, more, self.tr("Cancel documents")):
                return
        await self._desk.cancel(ids)

    def _show_folder(self) -> None:
        selected = self.selected()
        if len(selected) == 1 and selected[0].output_path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(selected[0].output_path).parent)))

    def _show_menu(self, place: QPoint) -> None:
        if not self.table.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.actions_of_queue.for_documents()))
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self.window(), error.code)

    def _selection_changed(self) -> None:
        selected = self.selected()
        self._shown = {document.id for document in selected}
        self.actions_of_queue.update(selected)
        if not self.table.chosen.complete:
            self._tasks.start(self._learn_selected())
        single = selected[0] if len(selected) == 1 else None
        matter = self.documents.matter(single) if single else ""
        self.details.show_selection(selected, matter, self.table.chosen.number)
        self._ask_password_again(single)
        wants = single.id if single and single.status in (Status.FINISHED, Status.VERIFICATION_FAILED) else ""
        if wants != self._certificate_of:
            self._certificate_of = wants
            self.details.show_certificate(None)
            if wants:
                self._tasks.start(self._fetch_certificate(wants))

    async def _learn_selected(self) -> None:
        """Say what can be done with a selection that is not in memory, from some of its documents."""
        await self.feed.read_selection()
        sample = await self.feed.sample()
        if not self.table.chosen.complete:
            self.actions_of_queue.update(sample)

    def _ask_password_again(self, single: Document | None) -> None:
        """Put the focus back into the field where the password that was typed there did not open the document."""
        if self._tried is None or single == self._tried:
            return  # as it was before the password: the answer is still to come
        if single is not None and single.id == self._tried.id:
            if single.status in (Status.QUEUED, Status.DETECTING):
                return
            if single.failure is FailureCode.PASSWORD_WRONG and self.table.hasFocus():
                self.details.failure.password.setFocus()
        self._tried = None

    def _ask_where_the_page_goes(self) -> None:
        document_id = self._certificate_of
        document = next((d for d in self.selected() if d.id == document_id), None)
        if document is not None:
            save = partial(self._save_page, document_id)
            ask_where(self, document, lambda path: self._tasks.start(save(path)))

    async def _save_page(self, document_id: str, path: Path) -> None:
        await self._desk.save_certificate_page(document_id, path)
        self.noticed.emit(self.tr("The certificate was saved as {name}.").format(name=path.name))

    async def _fetch_certificate(self, document_id: str) -> None:
        try:
            certificate = summary(await self._desk.certificate(document_id))
        except KnownError:
            certificate = None  # the rest of the pane stands; a missing certificate is no reason for a dialog
        if document_id == self._certificate_of:
            self.details.show_certificate(certificate)

    def _note_change(self, changes: ChangeSet) -> None:
        if changes.documents or changes.jobs:
            self._pending |= changes
            if not self._gather.isActive() and not self._fetching:
                self._gather.start(self._pause())

    def _note_progress(self, document_id: str, progress: Progress) -> None:
        self.documents.set_progress(document_id, progress)

    def _fetch(self) -> None:
        if not self._fetching and self._pending:
            self._fetching = True
            self._tasks.start(self._fetch_pending())

    async def _fetch_pending(self) -> None:
        """Show what changed; then leave the desk to its work for a while, for each page that is read changes a row."""
        try:
            changes, self._pending = self._pending, ChangeSet()
            await self._renew(changes)
        finally:
            self._fetching = False
        if self._pending:
            self._gather.start(self._pause())

    def _pause(self) -> int:
        return max(_GATHER_MS, round(self.feed.took * 1000 * REST))

    async def _renew(self, changes: ChangeSet) -> None:
        await self.feed.refresh(changes)
        self._show_right_page()
        self._refresh_selected(changes)
        for rest in await self._summaries.check(changes.jobs):
            self.noticed.emit(rest.sentence)
            if rest.to_review:
                self.ready.emit(rest.matter, rest.to_review)

    def _refresh_selected(self, changes: ChangeSet) -> None:
        selected = {document.id for document in self.selected()}
        if changes.documents & selected or selected != self._shown:
            if self._certificate_of in changes.documents:
                self._certificate_of = ""  # it was released again: another certificate
            self._selection_changed()
