"""The window: the queue, the review, the intake sheet, the menus, and drops anywhere on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenuBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app import __version__
from app.base.errors import KnownError
from app.base.paths import APPLICATION_NAME
from app.domain.changes import ChangeSet
from app.domain.jobs import Status
from app.ui.common import dialogs
from app.ui.common.alive import Tasks
from app.ui.common.icons import icon
from app.ui.common.job_words import person_name
from app.ui.common.keys_sheet import KeysSheet, groups_of_menus
from app.ui.common.labels import Tone
from app.ui.common.shortcuts import Scope
from app.ui.common.theme import UNIT, Theme
from app.ui.desk import Desk
from app.ui.drop_cover import DropCover
from app.ui.help.topics import Topic
from app.ui.intake.flow import IntakeFlow
from app.ui.intake.settings_dialog import SettingsDialog
from app.ui.menus import Menus
from app.ui.notices import Notices
from app.ui.queue import drops
from app.ui.queue.handling import Handling
from app.ui.queue.screen import QueueScreen
from app.ui.review.banner import Banner
from app.ui.window_ahead import ReviewAhead, make_review_screen
from app.ui.window_help import WindowHelp
from app.ui.window_language import WindowLanguage
from app.ui.window_marks import WindowMarks
from app.ui.window_settings import WindowSettings
from app.ui.window_tour import WindowTour

SAMPLE_DIRECTORY = "Sample matter"
_NOTICE_MS = 8000
_RELEASING = frozenset({Status.REVIEWED, Status.APPROVED, Status.REDACTING, Status.VERIFYING})


class MainWindow(QMainWindow):
    """Shows one screen at a time. `closing` is emitted once, when the user is done and the window is hidden."""

    closing = Signal()

    def __init__(
        self,
        desk: Desk,
        data_directory: Path,
        theme: Theme,
        make_review: Callable[[Desk, QWidget], QWidget] = make_review_screen,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._ahead = ReviewAhead(desk, make_review, self)
        self._review: QWidget | None = None
        self._done = False
        self._released_id = ""
        self._open_id = ""
        self._going_on: list[str] = []
        self._tasks = Tasks(self, self._report)
        self._sample_directory = data_directory / SAMPLE_DIRECTORY
        self.settings = WindowSettings(desk, data_directory, theme, self)
        self.notices = Notices(self, self.settings.preferences)
        self.intake = IntakeFlow(desk, self)
        self.intake.noticed.connect(self.notice)
        self.intake.open_wanted.connect(self._open_existing)
        self.intake.ask_changed.connect(self.settings.choose_ask)
        self.intake.settings_remembered.connect(self.settings.remember)
        desk.changed.connect(self._follow_released)
        self._screens = QStackedWidget()
        self.room = Banner(self)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.room)
        column.addWidget(self._screens, 1)
        self.setCentralWidget(whole)
        desk.out_of_room.connect(self._tell_room)
        self.setAcceptDrops(True)
        self._cover = DropCover(self)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().messageChanged.connect(self._show_status_bar)
        self._me = QPushButton(icon("person"), "")
        self._me.clicked.connect(self.show_profiles)
        self.statusBar().addPermanentWidget(self._me)
        self.marks = WindowMarks(desk, self, self._document_meant, self.notice)
        self.help = WindowHelp(self, self.settings, self._topic)
        self.tour = WindowTour(self, desk, self._sample_directory)
        self.make_queue()
        self.settings.ask_changed.connect(self._set_ask)
        self.settings.noticed.connect(self.notice)
        self.settings.people_changed.connect(self._people_changed)
        self.settings.cache_changed.connect(self._limit_pictures)
        self.settings.scheme_changed.connect(lambda scheme: self.menus.schemes[scheme].setChecked(True))
        self.language = WindowLanguage(self)
        self.settings.language_changed.connect(self.language.follow)
        self._restore()
        self._show_title()

    def make_queue(self) -> None:
        """Make the list of documents and the menus, in the language that is spoken now. It is not shown yet where there
        was another one."""
        self._ahead.stop()
        self.queue = QueueScreen(self._desk, sample_directory=self._sample_directory)
        self.queue.open_wanted.connect(self.open_document)
        self.queue.noticed.connect(self.notice)
        self.queue.began.connect(self._tell_going_on)
        self.queue.ended.connect(self._tell_ended)
        self.queue.new_job = self.settings.new_job
        self.queue.ready.connect(self.notices.tell_ready)
        self.queue.intake_wanted.connect(self.intake.show)
        self.handling = Handling(self._desk, self.queue)
        self.handling.profiles_wanted.connect(self.show_profiles)
        self.handling.settings_wanted.connect(lambda job_id: self._tasks.start(self._show_settings(job_id)))
        self._screens.addWidget(self.queue)
        self.statusBar().setAccessibleName(self.tr("Messages"))
        self.setMenuBar(QMenuBar(self))
        self.menus = Menus(self.menuBar(), self.queue, self)
        self.menus.ask_chosen.connect(self.settings.choose_ask)
        self.menus.scheme_chosen.connect(self.settings.choose_scheme)
        self.menus.full_screen_chosen.connect(self._toggle_full_screen)
        self.menus.wanted.connect(self._do)
        self.settings.follow_keys(Scope.WINDOW, list(self.menus.actions.values()))
        self.settings.follow_keys(Scope.QUEUE, self.queue.actions_of_queue.all)

    async def start(self) -> None:
        """Fill the queue. Called once the desk has started."""
        await self.queue.load()
        if self._desk.is_out_of_room:
            self._tell_room(True)
        self._show_me()
        await self.intake.resume()
        if self.queue.documents.total:
            self.queue.table.setFocus()
        self._ahead.start()

    @property
    def review(self) -> QWidget | None:
        """The review screen, once a document was opened."""
        return self._review

    @property
    def open_id(self) -> str:
        """Id of the document that was shown in the review last."""
        return self._open_id

    @property
    def reviewing(self) -> bool:
        return self._review is not None and self._screens.currentWidget() is self._review

    async def opened(self, document_id: str) -> None:
        """Show a document in the review screen, and wait until it is there. Raises KnownError."""
        await self._open(document_id)

    def offer_tour(self) -> None:
        """At the first start, and never again, show the tour by itself."""
        if self.settings.first_time() and not self.queue.documents.total:
            self.tour.start()

    def say_anew(self) -> None:
        """Say in the language that is spoken now what stands beside the screens."""
        self.settings.tell()
        self.menus.show_review(self.reviewing)
        self.menus.full_screen.setChecked(self.isFullScreen())
        self.menus.actions["details"].setChecked(not self.queue.details.isHidden())
        self._show_me()
        if self._desk.is_out_of_room:
            self._tell_room(True)
        if not self._going_on:
            self.statusBar().clearMessage()
        self._show_status_bar()
        if self._review is None:
            self._ahead.start()

    def open_document(self, document_id: str) -> None:
        """Show a document in the review screen."""
        self._tasks.start(self._open(document_id))

    def show_queue(self) -> None:
        """Go back to the queue."""
        self._screens.setCurrentWidget(self.queue)
        self._show_status_bar()
        self.menus.show_review(False)
        self._show_title()
        self.queue.table.setFocus()

    def _do(self, action_id: str) -> None:
        """Do what a menu entry stands for."""
        match action_id:
            case "import-marks" | "export-marks" | "logs":
                self.marks.do(action_id)
            case "profiles":
                self.show_profiles()
            case "settings":
                self.settings.show()
            case "all-keys":
                self._show_keys()
            case "tour":
                self.tour.start()
            case "support":
                self.help.show_support(self._desk)
            case "help":
                self.help.show_help()
            case "about":
                self._show_about()
            case "quit":
                self.close()

    def _document_meant(self) -> str | None:
        """The document under review, or the only one that is selected."""
        if self.reviewing:
            return self._open_id
        selected = self.queue.actions_of_queue.selected
        return selected[0].id if len(selected) == 1 else None

    def _topic(self) -> Topic:
        """What the help is asked about where no dialog is open."""
        if self.reviewing:
            return Topic.REVIEW
        return Topic.QUEUE if self.queue.documents.total else Topic.START

    def _show_status_bar(self) -> None:
        """The review has a line of its own at the bottom: an empty bar below it would be a stray stripe."""
        if self._going_on and not self.statusBar().currentMessage():
            self.statusBar().showMessage(self._going_on[-1])
        self.statusBar().setVisible(not self.reviewing or bool(self.statusBar().currentMessage()))

    def notice(self, sentence: str) -> None:
        """Tell something in passing: in the status bar, and to a screen reader."""
        self.statusBar().showMessage(sentence, _NOTICE_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.statusBar(), sentence))

    def _tell_going_on(self, sentence: str) -> None:
        """Tell what takes a while, until it has ended; what is told in passing stands in its place for its time."""
        self._going_on.append(sentence)
        self.statusBar().showMessage(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.statusBar(), sentence))

    def _tell_ended(self, sentence: str) -> None:
        self._going_on.remove(sentence)
        if self.statusBar().currentMessage() == sentence:
            self.statusBar().clearMessage()

    def add_paths(self, paths: Sequence[Path], elsewhere: int = 0) -> None:
        """Add files and folders to the queue; returns at once."""
        self.tour.end()
        self.queue.add_paths(paths, elsewhere)

    def show_profiles(self) -> None:
        """Open the profiles of the people who work on this computer."""
        self.settings.show_profiles(self)

    def _people_changed(self) -> None:
        self._show_me()
        self.handling.people_changed()

    async def _show_settings(self, job_id: str) -> None:
        dialog = SettingsDialog(self._desk, await self._desk.job(job_id), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_me(self) -> None:
        """Say who sits here, at the end of the status bar."""
        me = self._desk.me
        self._me.setText(person_name(me) if me is not None else self.tr("Nobody chosen"))
        said = (
            self.tr("You work as {name}.").replace("{name}", person_name(me)) if me else self.tr("Choose who you are")
        )
        self._me.setAccessibleName(said)
        self._me.setToolTip(said)

    def _set_ask(self, ask: bool) -> None:
        """Whether added files wait for the intake sheet."""
        self.queue.previews = ask
        self.menus.ask.setChecked(ask)
        self.intake.ask = ask

    def _limit_pictures(self, size: int) -> None:
        """Let pictures of pages take so many bytes."""
        images = getattr(self._review, "images", None)
        if images is not None:
            images.cache.set_limit(size)

    def _open_existing(self, document_id: str) -> None:
        self.queue.select(document_id)
        self.open_document(document_id)

    async def _open(self, document_id: str) -> None:
        review = self._review or self.make_review()
        document = await self._desk.document(document_id)
        self._screens.setCurrentWidget(review)
        self._open_id = document_id
        self._released_id = ""
        self.statusBar().clearMessage()
        self._show_status_bar()
        self.menus.show_review(True)
        self._show_title(document.file_name)
        try:
            await review.open(document_id)  # type: ignore[attr-defined]
        except KnownError:
            self.show_queue()
            raise

    def make_review(self) -> QWidget:
        """The review screen, in the language that is spoken now."""
        review = self._review = self._ahead.take()
        review.closed.connect(self.show_queue)  # type: ignore[attr-defined]
        review.released.connect(self._released)  # type: ignore[attr-defined]
        self._screens.addWidget(review)
        self.menus.fill_review(review.actions())
        self.settings.follow_keys(Scope.REVIEW, review.actions())
        self._limit_pictures(self.settings.cache_bytes)
        return review

    def _released(self, document_id: str) -> None:
        self.show_queue()
        self.queue.select(document_id)
        self._released_id = document_id
        self._tasks.start(self._tell_released(document_id))

    def _follow_released(self, changes: ChangeSet) -> None:
        if self._released_id in changes.documents:
            self._tasks.start(self._tell_released(self._released_id))

    async def _tell_released(self, document_id: str) -> None:
        """Say how the release goes that was asked for last, until it has come to an end."""
        document = await self._desk.document(document_id)
        if document_id != self._released_id:
            return
        if document.status in _RELEASING:
            sentence = self.tr("{name} is being redacted and checked.")
        elif document.status is Status.SECOND_REVIEW:
            sentence = self.tr("{name} now waits for its second review.")
        elif document.status is Status.FINISHED:
            sentence = self.tr("{name} was released.")
        else:
            sentence = self.tr("{name} was not released. The reason stands beside it.")
        if document.status not in _RELEASING:
            self._released_id = ""
        self.notice(sentence.replace("{name}", document.file_name))

    def _tell_room(self, missing: bool) -> None:
        """Say that the disk is full, for as long as it is, and that it goes on."""
        if missing:
            what = self.tr("The disk is full, so nothing is worked on now.")
            more = self.tr(
                "Every decision made so far is saved, and the originals are untouched. Free some space: Sable looks "
                "every few seconds and goes on by itself."
            )
            self.room.say(Tone.BAD, what, more)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{what} {more}"))
        else:
            self.room.hide()
            self.notice(self.tr("There is space again. The work goes on."))

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self, error.code)

    def _show_title(self, file_name: str = "") -> None:
        self.setWindowTitle(self.tr("{name} – Sable").replace("{name}", file_name) if file_name else APPLICATION_NAME)

    def _toggle_full_screen(self, wanted: bool) -> None:
        if wanted:
            self.showFullScreen()
        else:
            self.showNormal()

    def _show_keys(self) -> None:
        shown = self._review.findChild(QAction, "keys") if self.reviewing and self._review is not None else None
        if shown is not None:
            shown.trigger()
            return
        sheet = KeysSheet(self, groups_of_menus(self.menus.in_view()))
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _show_about(self) -> None:
        text = self.tr("Sable {version}").format(version=__version__)
        more = self.tr(
            "Offline redaction review. Nothing leaves this computer.\n\n"
            "Free software under the GNU Affero General Public License, version 3 or later (AGPL-3.0-or-later). "
            "It comes without any warranty."
        )
        dialogs.show_about(self, text, more)

    def _restore(self) -> None:
        self.resize(UNIT * 160, UNIT * 95)
        self.setMinimumSize(UNIT * 90, UNIT * 60)
        for key, restore in (
            ("geometry", self.restoreGeometry),
            ("splitter", self.queue.splitter.restoreState),
        ):
            value = self.settings.preferences.file.value(key)
            if isinstance(value, QByteArray):
                restore(value)
        self.settings.apply()

    def _save(self) -> None:
        file = self.settings.preferences.file
        file.setValue("geometry", self.saveGeometry())
        file.setValue("splitter", self.queue.splitter.saveState())
        file.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once; the application ends the work behind the window and then quits."""
        if not self._done:
            self._done = True
            self._ahead.stop()
            self.help.close()
            self.tour.end()
            self.notices.close()
            self._save()
            # A close event is delivered inside Qt; what ends the event loop runs after it.
            QTimer.singleShot(0, self.closing.emit)
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:
            self.menus.full_screen.setChecked(self.isFullScreen())
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            self._cover.setGeometry(self.rect())
            self._cover.raise_()
            self._cover.show()
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._cover.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._cover.hide()
        if not event.mimeData().hasUrls():
            return
        drop = drops.dropped(event.mimeData())
        # Copy, whatever was proposed: "move" would invite the other program to delete the originals.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.add_paths(drop.paths, drop.elsewhere)
