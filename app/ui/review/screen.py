"""The review screen: pages, hits and tools around one document."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from functools import partial
from itertools import islice
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QCloseEvent, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.base.errors import KnownError
from app.domain.jobs import Status
from app.ui.common.actions import make_actions, translated
from app.ui.common.alive import Tasks
from app.ui.common.dialogs import show_failure
from app.ui.common.focus_order import in_turn
from app.ui.common.keys_sheet import KeysSheet, groups_of_actions
from app.ui.common.labels import Tone, failure_text, progress_sentence, status_name, step_sentence
from app.ui.common.page_cache import PictureKey
from app.ui.common.review_actions import REVIEW_ACTIONS
from app.ui.common.tabs import Tabs
from app.ui.common.theme import UNIT
from app.ui.desk import Desk
from app.ui.review import banner, remarks_review, taking_over, unread_review
from app.ui.review.chrome import Message, StatusLine, Toolbar
from app.ui.review.deciding import Deciding
from app.ui.review.drawing import NEEDS_EDITING as DRAWING_ACTIONS
from app.ui.review.drawing import Drawing
from app.ui.review.finishing import Finishing, Parts
from app.ui.review.groups_panel import GroupsPanel
from app.ui.review.groups_review import GroupsReview
from app.ui.review.history_panel import History, HistoryPanel
from app.ui.review.hits_panel import HitsPanel
from app.ui.review.page_images import PageImages
from app.ui.review.preview import Preview
from app.ui.review.remarks_review import RemarksReview
from app.ui.review.search_panel import SearchPanel
from app.ui.review.search_review import SearchReview
from app.ui.review.second_review import SecondReview
from app.ui.review.seen_ledger import SeenLedger
from app.ui.review.seen_pages import SeenPages
from app.ui.review.session import ReviewSession
from app.ui.review.split_view import SplitView
from app.ui.review.thumbnails import Thumbnails
from app.ui.review.turned_pictures import rendered
from app.ui.review.turning import Turning

OUTLINED_AT_MOST = 100
"""Selected boxes that get an outline on the page; more would only slow the page down."""

_WITHOUT_DOCUMENT = ("back", "keys")
_NEEDS_EDITING = (
    "accept", "reject", "delete", "finish",
    *DRAWING_ACTIONS, *unread_review.ACTIONS, *remarks_review.ACTIONS,
)  # fmt: skip


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
        self._turn = asyncio.Lock()
        self._in_line = 0  # commands that are not through; between two of them the lock is free for a moment
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
        self.unread = unread_review.UnreadReview(
            self.session, self.panel.unread, self.view, self._in_turn, self._announce, self
        )
        self.unread.connect_actions(self._actions)
        self.groups = GroupsReview(
            self.session, self.side, self.groups_panel, self.panel, self.view, self.tasks, self._in_turn, self
        )
        self.groups.connect_actions(self._actions)
        self.search = SearchReview(
            self.session, self.side, self.search_panel, self.view, self.tasks, self._in_turn, self
        )
        self.search.connect_actions(self._actions)
        self.deciding = Deciding(
            self.session, self.panel, self.groups, self.search, self._in_turn, self._announce, self
        )
        self.deciding.connect_actions(self._actions)
        self.history = History(self.session, self.side, self.history_panel, self.tasks, self._in_turn, self)
        self.history.connect_action(self._actions["history"])
        self.remarks = RemarksReview(self.session, self.panel, self.tasks, self._in_turn, self._announce, self)
        self.remarks.connect_actions(self._actions)
        self.second = SecondReview(
            self.session, self.status_line.row, self.tasks.start, lambda: self.released.emit(self._document_id),
            self.leave, self,
        )  # fmt: skip
        self.second.connect_actions(self._actions)
        parts = Parts(self.session, self.panel, self.view, self.unread, self.remarks, self.ledger)
        self.finishing = Finishing(
            parts, self.tasks, self._turn, self._show_unseen, lambda: self.released.emit(self._document_id), self
        )
        self.drawing = Drawing(self.session, self.panel, self.split, self.tasks, self._in_turn, self._announce, self)
        self.drawing.connect_actions(self._actions)
        self.turning = Turning(self.split.views, self.thumbnails, self._announce, self)
        self.turning.connect_actions(self._actions)
        self.preview = Preview(self.session, self.view, self._announce, self)
        self.preview.connect_actions(self._actions)
        self.split.connect_actions(self._actions, self.preview, self._announce)
        self.panel.unread.draw_with(self.images)
        self.session.questions_changed.connect(self._questions_changed)
        self._actions["peek"].toggled.connect(self.split.set_peeking)
        self.session.entities_changed.connect(self._entities_changed)
        self.session.document_changed.connect(self._document_changed)
        self.session.history_changed.connect(self._history_changed)
        self.panel.selection_changed.connect(self._selection_changed)
        self.panel.thresholds_changed.connect(self.split.set_thresholds)
        self.panel.hidden_notice.attachments_wanted.connect(lambda: self._in_turn(self._take_in_attachments()))
        for view in self.split.views:
            view.clicked.connect(self._box_clicked)
            view.page_seen.connect(self._page_seen)
        self.split.current_page_changed.connect(self._page_changed)
        self.split.zoom_changed.connect(self.toolbar.show_zoom)
        self.thumbnails.page_chosen.connect(self.split.go_to_page)
        self.message.back.clicked.connect(self.leave)
        self.message.retry.clicked.connect(lambda: self.tasks.start(self.open(self._document_id)))
        self.images.failed.connect(self._page_failed)
        self._desk.progressed.connect(self._progressed)
        for widget in (*self.split.views, self.panel.list, self.thumbnails):
            widget.installEventFilter(self)

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
        self._show_banner()
        first = self.panel.model.next_open((), 1)
        self.panel.select([first.id] if first is not None else [])
        self.side.setCurrentWidget(self.panel)
        (self.panel.list if self.panel.model.rows else self.view).setFocus(Qt.FocusReason.OtherFocusReason)
        self._update_status()

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
        self.panel.set_entities(())
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
        waits = self._in_line > 0 or self._turn.locked()
        return waits or self.session.busy or self.groups.busy or self.search.busy or self.history.busy

    async def settled(self) -> None:
        """Wait until what was decided, and which pages were seen, is stored."""
        async with self._turn:
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

    # Commands: one after the other, in the order of the keys --------------------------------------------------------

    def _in_turn(self, command: Coroutine[Any, Any, None]) -> None:
        self._in_line += 1
        self.tasks.start(self._after_the_others(command)).add_done_callback(self._out_of_line)

    def _out_of_line(self, _: asyncio.Task[Any]) -> None:
        self._in_line -= 1

    async def _after_the_others(self, command: Coroutine[Any, Any, None]) -> None:
        async with self._turn:
            await command

    async def _take_in_attachments(self) -> None:
        taken = await self.session.take_in_attachments()
        if taken is None:
            return
        if taken.documents:
            said = self.tr("%n attached files are documents of this matter now.", None, len(taken.documents))
        elif taken.known:
            said = self.tr("The attached PDFs are documents of this matter already.")
        else:
            said = self.tr("None of the attached files is a PDF that can be taken in.")
        if taken.left_out and taken.documents:
            said += " " + self.tr("%n others are no PDF or could not be unpacked.", None, taken.left_out)
        self.panel.hidden_notice.report(said)
        self._announce(said)

    def _show_unseen(self) -> None:
        unseen = list(self.view.seen.unseen())
        if not unseen:
            self._announce(self.tr("Every page was seen."))
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
        self.panel.set_entities(self.session.entities)
        self.thumbnails.model_.set_open(self.session.open_by_page())
        self._show_selection()
        self._update_status()
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
        self.toolbar.file_label.setText(document.file_name)
        self._enable_actions()
        if not editable:
            self.drawing.use("select")
        self._show_banner()
        if changed:  # boxes have handles, or have none
            self._show_selection()
        if document.status is Status.FINISHED:
            self.toolbar.chip.set_tone(Tone.GOOD, self.tr("RELEASED"))
        else:
            self.toolbar.chip.set_tone(Tone.ATTENTION, self.tr("NOT YET REDACTED"))

    def _enable_actions(self) -> None:
        """Without a document only the way back works; in a frozen one nothing that would change it."""
        shown = self.stack.currentWidget() is self.splitter
        for name, action in self._actions.items():
            action.setEnabled(
                name in _WITHOUT_DOCUMENT or (shown and (self.session.editable or name not in _NEEDS_EDITING))
            )
        self.toolbar.show_chip(shown)
        self.second.refresh()
        self.status_line.finish_button.setVisible(not self.second.waits)
        self.remarks.show_selection()
        self._history_changed()

    def _show_banner(self) -> None:
        document = self.session.document
        words = (
            banner.describe(document, self.session.left_over_count, self.session.unread_pages, self.second.returned())
            if document is not None
            else None
        )
        if words is None:
            self.banner.hide()
        else:
            self.banner.say(*words)

    def _history_changed(self) -> None:
        for name in ("undo", "redo"):
            step = getattr(self.session.history, name)
            action = self._actions[name]
            text = translated("Undo") if name == "undo" else translated("Redo")
            if step is not None:
                text = self.tr("{action}: {step}").replace("{action}", text).replace("{step}", step_sentence(*step))
            action.setText(text.replace("&", "&&"))
            shown = self.stack.currentWidget() is self.splitter
            action.setEnabled(shown and step is not None and (self.session.editable or self.second.may_undo(step[0])))
        self._update_status()

    def _update_status(self) -> None:
        entities = self.session.entities
        if self.session.document is None:
            self.status_line.text.setText("")
            return
        decided = len(entities) - len(self.session.open_ids)
        parts = [self.tr("{decided} of {total} decided").format(decided=decided, total=len(entities))]
        if not entities:
            parts = [self.tr("No hits")]
        unseen = self.view.seen.unseen_count
        if self.session.editable:
            parts.append(self.tr("%n pages not seen", None, unseen) if unseen else self.tr("all pages seen"))
        else:
            parts.append(status_name(self.session.document.status))
        if self.session.history.undo is not None and self.session.editable:
            parts.append(self.tr("undo: {step}").replace("{step}", step_sentence(*self.session.history.undo)))
        self.status_line.text.setText(" · ".join(parts))

    def _selection_changed(self) -> None:
        self._show_selection()
        chosen = self.panel.selected_ids
        entity = self.session.entity(chosen[0]) if chosen else None
        if entity is not None and entity.quadrilaterals:
            self.view.reveal(entity)
        elif entity is not None and entity.shown_page not in (None, *self.view.visible_pages()):
            self.view.go_to_page(entity.page_index)
        count = len(chosen)
        for name, single in (("accept", self.tr("Accept")), ("reject", self.tr("Decline"))):
            many = self.tr("Accept %n", None, count) if name == "accept" else self.tr("Decline %n", None, count)
            self._actions[name].setText(many if count > 1 else single)

    def _show_selection(self) -> None:
        chosen = (e for i in self.panel.selected_ids if (e := self.session.entity(i)) is not None)
        self.view.set_selection(islice(chosen, OUTLINED_AT_MOST))
        self.split.show_selection()

    def _box_clicked(self, entity_id: str | None, add: bool) -> None:
        if entity_id is None:
            if not add:
                self.panel.select([])
        elif add:
            self.panel.toggle(entity_id)
        else:
            self.panel.select([entity_id])

    def _page_changed(self, page_index: int) -> None:
        self.thumbnails.set_current(page_index)
        total = len(self.session.pages)
        if page_index >= 0:
            self._desk.look_at(self._document_id, page_index)
            self.status_line.page.setText(self.tr("Page {page} of {total}").format(page=page_index + 1, total=total))

    def _page_seen(self, page_index: int) -> None:
        self.ledger.keep()
        self.thumbnails.model_.touch(page_index)
        self._update_status()

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

    def _announce(self, text: str) -> None:
        """Say something once in the status line and to screen readers."""
        self.status_line.text.setText(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # Holding a key to look under the boxes --------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._actions["peek"].setChecked(event.type() is QEvent.Type.KeyPress)
            return event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if event.type() is QEvent.Type.FocusOut:
            self._actions["peek"].setChecked(False)
        return super().eventFilter(watched, event)
