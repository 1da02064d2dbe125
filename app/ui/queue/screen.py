"""The queue screen: documents of all matters, live."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from app.base.errors import KnownError
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobSettings
from app.domain.jobs import Document
from app.protocol.messages import Progress
from app.ui.common import dialogs
from app.ui.common.alive import Tasks, alive
from app.ui.common.theme import UNIT, mute
from app.ui.desk import Desk
from app.ui.queue.actions import QueueActions
from app.ui.queue.adding import Adding
from app.ui.queue.certificate_shown import CertificateShown
from app.ui.queue.details import DetailsPane
from app.ui.queue.empty_state import EmptyState
from app.ui.queue.feed import Feed
from app.ui.queue.filter_bar import FilterBar
from app.ui.queue.filter_matter import MOST_FOUND
from app.ui.queue.filters import Filter
from app.ui.queue.following import Following
from app.ui.queue.model import DocumentsModel
from app.ui.queue.requests import Requests
from app.ui.queue.rows import can_open
from app.ui.queue.summaries import JobSummaries
from app.ui.queue.table import DocumentsTable


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
        self.previews = False
        """True where files that are added wait for their preview to be agreed to."""
        self.new_job: Callable[[], JobSettings] = JobSettings
        """What a job that is added now starts with."""
        self._tasks = Tasks(self, self._report)
        self._filling = False
        self._shown: set[str] = set()
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
        self.adding = Adding(desk, self, self._tasks, sample_directory)
        self.requests = Requests(desk, self, self._tasks)
        self.certificate = CertificateShown(desk, self, self._tasks)
        self._following = Following(desk, self.feed, self._tasks, self.renew, self)
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
        self._following.stop()
        self._desk.progressed.disconnect(self._note_progress)
        await self._tasks.ended()

    def add_paths(self, paths: Sequence[Path], elsewhere: int = 0) -> None:
        """Add files and folders; returns at once. `elsewhere` counts dropped things that are not on this computer."""
        self.adding.add_paths(paths, elsewhere)

    def add_sample(self) -> None:
        """Add a copy of the sample documents of the installation."""
        self.adding.add_sample()

    def choose_files(self) -> None:
        """Ask for files without blocking."""
        self.adding.choose_files()

    def selected(self) -> list[Document]:
        """The selected documents that are in memory, from top to bottom: all of them where they are not very many."""
        return self.table.chosen.known()

    def select(self, document_id: str) -> None:
        """Select one document, giving up the filter if it hides it: at once where its row is in memory."""
        if self.documents.row_of(document_id) is not None:
            self.table.select(document_id)
        else:
            self._tasks.start(self.reveal(document_id))

    async def reveal(self, document_id: str) -> None:
        """Select one document, wherever in the list it is."""
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
        actions.add_folder.triggered.connect(self.adding.choose_folder)
        actions.sample.triggered.connect(self.add_sample)
        actions.search.triggered.connect(self.filter_bar.focus_search)
        self.empty.add_files_wanted.connect(self.choose_files)
        self.empty.add_folder_wanted.connect(self.adding.choose_folder)
        self.empty.sample_wanted.connect(self.add_sample)
        self.filter_bar.filtered.connect(self._filter)
        self.filter_bar.choices_wanted.connect(lambda: self._tasks.start(self._offer_choices()))
        self.filter_bar.matters_wanted.connect(lambda text: self._tasks.start(self._find_matters(text)))
        self.table.doubleClicked.connect(self._open_row)
        self.table.chosen.chosen.connect(self._selection_changed)
        self.documents.wanted.connect(self._fill)
        self.documents.sorted_otherwise.connect(self._sort)
        self.documents.counted.connect(self._show_right_page)
        for signal in (self.documents.modelReset, self.documents.rowsInserted, self.documents.rowsRemoved):
            signal.connect(self._show_right_page)
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

    def _open_row(self, index: QModelIndex) -> None:
        document = self.documents.document_at(index.row())
        if document is not None and can_open(document):
            self.open_wanted.emit(document.id)

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
        self.requests.ask_password_again(single)
        self.certificate.show(single)

    async def _learn_selected(self) -> None:
        """Say what can be done with a selection that is not in memory, from some of its documents."""
        await self.feed.read_selection()
        sample = await self.feed.sample()
        if not self.table.chosen.complete:
            self.actions_of_queue.update(sample)

    async def renew(self, changes: ChangeSet) -> None:
        """Show what changed, and tell of jobs that came to rest."""
        await self.feed.refresh(changes)
        self._show_right_page()
        self._refresh_selected(changes)
        for rest in await self._summaries.check(changes.jobs):
            self.noticed.emit(rest.sentence)
            if rest.to_review:
                self.ready.emit(rest.matter, rest.to_review)

    def _note_progress(self, document_id: str, progress: Progress) -> None:
        self.documents.set_progress(document_id, progress)

    def _refresh_selected(self, changes: ChangeSet) -> None:
        selected = {document.id for document in self.selected()}
        if changes.documents & selected or selected != self._shown:
            self.certificate.forget_one_of(changes.documents)
            self._selection_changed()
