"""The review screen: pages, hits and tools around one document."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.base.errors import KnownError
from app.ui.common.actions import make_actions
from app.ui.common.alive import Tasks
from app.ui.common.dialogs import show_failure
from app.ui.common.focus_order import in_turn
from app.ui.common.keys_sheet import KeysSheet, groups_of_actions
from app.ui.common.labels import failure_text, progress_sentence
from app.ui.common.page_cache import PictureKey
from app.ui.common.review_actions import REVIEW_ACTIONS
from app.ui.common.tabs import Tabs
from app.ui.common.theme import UNIT
from app.ui.desk import Desk
from app.ui.review import banner, taking_over
from app.ui.review.attachments_review import AttachmentsReview
from app.ui.review.choosing import Choosing
from app.ui.review.chrome import Message, StatusLine, Toolbar
from app.ui.review.commands import Commands
from app.ui.review.deciding import Deciding
from app.ui.review.drawing import Drawing
from app.ui.review.finishing import Finishing, Parts
from app.ui.review.groups_panel import GroupsPanel
from app.ui.review.groups_review import GroupsReview
from app.ui.review.history_panel import History, HistoryPanel
from app.ui.review.hit_sums import Sums
from app.ui.review.hits_panel import HitsPanel
from app.ui.review.page_images import PageImages
from app.ui.review.peeking import Peeking
from app.ui.review.preview import Preview
from app.ui.review.remarks_review import RemarksReview
from app.ui.review.search_panel import SearchPanel
from app.ui.review.search_review import SearchReview
from app.ui.review.second_review import SecondReview
from app.ui.review.seen_ledger import SeenLedger
from app.ui.review.seen_pages import SeenPages
from app.ui.review.session import ReviewSession
from app.ui.review.split_view import SplitView
from app.ui.review.standing import Standing
from app.ui.review.thumbnails import Thumbnails
from app.ui.review.turned_pictures import rendered
from app.ui.review.turning import Turning
from app.ui.review.unread_review import UnreadReview


class ReviewScreen(QWidget):
    """Everything for one document under review.

    Signals:
        closed(): back to the list of matters.
        released(str document_id): the review was finished; redaction and its proof go on without the screen.
    """

    closed = Signal()
    released = Signal(str)

    finishing: Finishing

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, in_parts: bool = False) -> None:
        """With `in_parts` the screen is of no use before `make_part` has made all of it, or `complete` the rest."""
        super().__init__(parent)
        self.setObjectName("review")
        self.tasks = Tasks(self, self._report)
        self.session = ReviewSession(desk, self.tasks, self)
        self.images = PageImages(self._render, self)
        self._desk = desk
        self.commands = Commands(self.tasks)
        self._document_id = ""
        self.ledger = SeenLedger(desk, self.tasks, self)
        self._parts = self._made()
        if not in_parts:
            self.complete()

    def make_part(self) -> bool:
        """Make the next part, which takes a few milliseconds. False where the screen is whole."""
        return next(self._parts, self) is None

    def complete(self) -> None:
        """Make all that is missing."""
        for _ in self._parts:
            pass

    def actions(self) -> list[QAction]:
        """Actions in the order of the table; `data()` of each is the heading of its menu."""
        return list(self._actions.values())

    def action(self, action_id: str) -> QAction:
        return self._actions[action_id]

    # Building -----------------------------------------------------------------------------------------------------

    def _made(self) -> Iterator[None]:
        self._actions = make_actions(self, REVIEW_ACTIONS)
        yield
        self.split = SplitView(self.session, self.images, self)
        self.view = self.split.first
        yield
        self.thumbnails = Thumbnails(self.images, self)
        yield
        self.panel = HitsPanel(self)
        yield
        self.groups_panel = GroupsPanel(self)
        yield
        self.search_panel = SearchPanel(self)
        self.history_panel = HistoryPanel(self)
        yield
        self._lay_out()
        yield
        self._connect()
        self._show_message(self.tr("No document is open."), "")

    def _lay_out(self) -> None:
        self.banner = banner.Banner(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.side = Tabs(self.tr("Hits, groups and more"), self)
        for tab, title in (
            (self.panel, self.tr("Hits")),
            (self.groups_panel, self.tr("Groups")),
            (self.search_panel, self.tr("Search")),
            (self.history_panel, self.tr("History")),
        ):
            self.side.addTab(tab, title)
        for widget, stretch in ((self.thumbnails, 0), (self.split.widget, 1), (self.side, 0)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.side.setMinimumWidth(44 * UNIT)
        self.splitter.setSizes([self.thumbnails.width(), 700, 62 * UNIT])
        self.message = Message(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.message)
        self.stack.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.toolbar = Toolbar(self._actions, self)
        top = QHBoxLayout()
        top.setSpacing(UNIT)
        top.setContentsMargins(0, 0, UNIT, 0)
        top.addWidget(self.toolbar, 1)
        top.addWidget(self.toolbar.chip)
        layout.addLayout(top)
        layout.addWidget(self.banner)
        layout.addWidget(self.stack, 1)
        layout.addWidget(banner.rule(self))
        self.status_line = StatusLine(self._actions["finish"], self)
        layout.addWidget(self.status_line)
        in_turn(self.toolbar, self.thumbnails, *self.split.views, self.side, self.status_line)
        self.standing = Standing(
            self.session, self._actions, self.view, self.toolbar, self.banner, self.status_line, self
        )

    def _connect(self) -> None:
        handlers = {
            "filter": self.panel.focus_search,
            "select": self._select_tool,
            "next-unseen": self._show_unseen,
            "finish": lambda: self.finishing.start(),
            "back": self.leave,
            "keys": self._show_keys,
        }
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(lambda _=False, handler=handler: handler())
        run, say = self.commands.in_turn, self.standing.announce
        self.unread = UnreadReview(self.session, self.panel.unread, self.view, run, say, self)
        self.unread.connect_actions(self._actions)
        self.groups = GroupsReview(
            self.session, self.side, self.groups_panel, self.panel, self.view, self.tasks, run, self
        )
        self.groups.connect_actions(self._actions)
        self.search = SearchReview(self.session, self.side, self.search_panel, self.view, self.tasks, run, self)
        self.search.connect_actions(self._actions)
        self.deciding = Deciding(self.session, self.panel, self.groups, self.search, run, say, self)
        self.deciding.connect_actions(self._actions)
        self.history = History(self.session, self.side, self.history_panel, self.tasks, run, self)
        self.history.connect_action(self._actions["history"])
        self.remarks = RemarksReview(self.session, self.panel, self.tasks, run, say, self)
        self.remarks.connect_actions(self._actions)
        self.second = SecondReview(
            self.session, self.status_line.row, self.tasks.start, lambda: self.released.emit(self._document_id),
            self.leave, self,
        )  # fmt: skip
        self.second.connect_actions(self._actions)
        self.standing.follow(self.second)
        parts = Parts(self.session, self.panel, self.view, self.unread, self.remarks, self.ledger)
        self.finishing = Finishing(
            parts,
            self.tasks,
            self.commands.turn,
            self._show_unseen,
            lambda: self.released.emit(self._document_id),
            self,
        )
        self.drawing = Drawing(self.session, self.panel, self.split, self.tasks, run, say, self)
        self.drawing.connect_actions(self._actions)
        self.turning = Turning(self.split.views, self.thumbnails, say, self)
        self.turning.connect_actions(self._actions)
        self.preview = Preview(self.session, self.view, say, self)
        self.preview.connect_actions(self._actions)
        self.split.connect_actions(self._actions, self.preview, say)
        self.panel.unread.draw_with(self.images)
        self.session.questions_changed.connect(self._questions_changed)
        self.peeking = Peeking(self._actions["peek"], self.split, (self.panel.list, self.thumbnails), self)
        self.choosing = Choosing(self.session, self.panel, self.split, self._actions, self)
        self.attachments = AttachmentsReview(self.session, self.panel.hidden_notice, run, say)
        self.session.entities_changed.connect(self._entities_changed)
        self.session.document_changed.connect(self._document_changed)
        self.panel.thresholds_changed.connect(self.split.set_thresholds)
        for view in self.split.views:
            view.page_seen.connect(self._page_seen)
        self.split.current_page_changed.connect(self._page_changed)
        self.split.zoom_changed.connect(self.toolbar.show_zoom)
        self.thumbnails.page_chosen.connect(self.split.go_to_page)
        self.message.back.clicked.connect(self.leave)
        self.message.retry.clicked.connect(lambda: self.tasks.start(self.open(self._document_id)))
        self.images.failed.connect(self._page_failed)
        self._desk.progressed.connect(self._progressed)

    # Opening and leaving ------------------------------------------------------------------------------------------

    async def open(self, document_id: str) -> None:
        """Show a document for review. A failure is shown in words on the screen."""
        self._document_id = document_id
        self._forget()
        self.banner.hide()
        self._show_message(self.tr("Opening the document…"), "")
        try:
            await self.session.open(document_id)
            await self.second.load()
        except KnownError as error:
            self._show_failure(error)
            return
        document = self.session.document
        if document is None or document.id != document_id:
            return
        facts = [p.facts for p in self.session.pages]
        seen = self.ledger.open(document_id, self.session.pages)
        self.stack.setCurrentWidget(self.splitter)
        self._enable_actions()
        self.view.boxes = self.session.boxes
        self.view.show_document(facts, seen, self.turning.open(document_id))
        self.view.refresh_pictures()  # before the thumbnails ask: the page on screen comes first
        self.thumbnails.set_document(facts, seen)
        self.thumbnails.set_current(self.view.current_page)
        self._entities_changed()
        self._questions_changed()
        self.remarks.opened()
        self.standing.say_banner()
        first = self.panel.model.next_open((), 1)
        self.panel.select([first.id] if first is not None else [])
        self.side.setCurrentWidget(self.panel)
        (self.panel.list if self.panel.model.rows else self.view).setFocus(Qt.FocusReason.OtherFocusReason)
        self.standing.say_progress()

    def leave(self) -> None:
        """Back to the list of matters. Every decision is stored already."""
        self.view.tool.cancel()
        self.preview.stop()
        self._forget()
        self._desk.look_away()
        self.closed.emit()

    def _forget(self) -> None:
        """Let go of the document on screen: its pictures hold its text."""
        self.ledger.close()
        self.remarks.forget()
        self.session.close()
        self.split.close()
        self.view.clear()
        self.thumbnails.set_document((), SeenPages(0))
        self.panel.set_hits(Sums())
        self.drawing.forget()
        self.groups.forget()
        self.search.forget()
        self.panel.unread.show_questions((), ())
        self.images.want("pages", ())
        self.images.want("thumbnails", ())
        self.images.cache.clear()

    @property
    def tasks_running(self) -> bool:
        """True while a command or a refresh is under way."""
        return self.commands.waiting or self.session.busy or self.groups.busy or self.search.busy or self.history.busy

    async def settled(self) -> None:
        """Wait until what was decided, and which pages were seen, is stored."""
        async with self.commands.turn:
            await self.ledger.kept()

    def take_place_of(self, other: ReviewScreen) -> None:
        """Look as another screen does, before a document is opened."""
        taking_over.prepare(self, other)

    def show_as(self, other: ReviewScreen) -> None:
        """Show the open document as another screen shows it."""
        taking_over.show_as(self, other)

    async def retire(self) -> None:
        """Follow nothing any more, and wait for the end of what was begun."""
        self._desk.progressed.disconnect(self._progressed)
        self.view.tool.cancel()
        self.preview.stop()
        await self.settled()
        self._forget()
        await self.tasks.ended()
        self.images.close()
        self.split.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tasks.cancel()
        self.preview.stop()
        self.images.close()
        self.split.stop()
        super().closeEvent(event)

    async def _render(self, key: PictureKey) -> QImage:
        return await rendered(key, self.session.pages, partial(self.preview.render, self._document_id))

    def _show_unseen(self) -> None:
        unseen = list(self.view.seen.unseen())
        if not unseen:
            self.standing.announce(self.tr("Every page was seen."))
            return
        current = self.view.current_page
        if current not in unseen or self.view.shows_unseen(current):  # else there is more of this one
            current = next((p for p in unseen if p > current), unseen[0])
        self.view.show_unseen(current)

    def _select_tool(self) -> None:
        """The usual tool; Escape also leaves what stands beside the hits."""
        if self.side.currentWidget() is not self.panel and self.side.isAncestorOf(self.focusWidget() or self):
            self.side.setCurrentWidget(self.panel)
            self.panel.list.setFocus()
        self.drawing.use("select")

    def _show_keys(self) -> None:
        note = self.tr("On the page: arrow keys move the selected box, Alt with arrows resizes it.")
        sheet = KeysSheet(self, groups_of_actions(self._actions.values()), note)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    # Following the session ------------------------------------------------------------------------------------------

    def _entities_changed(self) -> None:
        if not self.view.pages:
            return
        self.view.set_entities(self.session.by_page())
        self.panel.set_hits(self.session.sums)
        self.thumbnails.model_.set_open(self.session.open_by_page())
        self.choosing.show()
        self.standing.say_progress()
        self.finishing.refresh()

    def _questions_changed(self) -> None:
        if self.view.pages:
            self.unread.refresh()
        self.finishing.refresh()

    def _document_changed(self) -> None:
        document = self.session.document
        if document is None:
            return
        editable = self.session.editable
        changed = editable != self.view.editable
        self.split.set_editable(editable)
        self.thumbnails.model_.set_reviewing(editable)
        self.panel.set_editable(editable)
        self.panel.hidden_notice.say(document.unchecked, self.session.attachments, editable=editable)
        self._enable_actions()
        if not editable:
            self.drawing.use("select")
        self.standing.say_document()
        self.standing.say_banner()
        if changed:  # boxes have handles, or have none
            self.choosing.show()

    def _enable_actions(self) -> None:
        self.standing.enable_actions(shown=self.stack.currentWidget() is self.splitter)
        self.remarks.show_selection()
        self.standing.say_history()

    def _page_changed(self, page_index: int) -> None:
        self.thumbnails.set_current(page_index)
        total = len(self.session.pages)
        if page_index >= 0:
            self._desk.look_at(self._document_id, page_index)
            self.status_line.page.setText(self.tr("Page {page} of {total}").format(page=page_index + 1, total=total))

    def _page_seen(self, page_index: int) -> None:
        self.ledger.keep()
        self.thumbnails.model_.touch(page_index)
        self.standing.say_progress()

    def _page_failed(self, page_index: int, error: KnownError) -> None:
        self.split.show_page_error(page_index, failure_text(error.code).what)

    def _progressed(self, document_id: str, progress: Any) -> None:
        if document_id == self._document_id and not self.session.editable and self.banner.isVisible():
            self.banner.title.setText(progress_sentence(progress.phase, progress.done, progress.total))

    # Messages and errors --------------------------------------------------------------------------------------------

    def _show_message(self, title: str, text: str) -> None:
        self.message.say(title, text, failed=False)
        self.stack.setCurrentWidget(self.message)
        self._enable_actions()

    def _show_failure(self, error: KnownError) -> None:
        text = failure_text(error.code)
        self.message.say(text.what, f"{text.safe}\n{text.remedy}", failed=True)
        self.stack.setCurrentWidget(self.message)
        self._enable_actions()

    def _report(self, error: KnownError) -> None:
        show_failure(self, error.code)
