"""The menus of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.common.icons import icon
from app.ui.common.theme import Scheme
from app.ui.queue.screen import QueueScreen


class Menus(QObject):
    """Fills a menu bar. What the queue does is done by its own actions; the rest is asked for.

    Signals:
        ask_chosen(bool): whether added files wait for the intake sheet.
        scheme_chosen(Scheme): another look.
        full_screen_chosen(bool): the whole screen, or a window.
        profiles_wanted(), keys_wanted(), about_wanted(), leave_wanted(): show these, or end the program.
    """

    ask_chosen = Signal(bool)
    scheme_chosen = Signal(object)
    full_screen_chosen = Signal(bool)
    profiles_wanted = Signal()
    keys_wanted = Signal()
    about_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, bar: QMenuBar, queue: QueueScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._make_file(bar.addMenu(self.tr("&File")), queue)
        self._queue = bar.addMenu(self.tr("&Document"))
        self._queue.addActions(list(queue.actions_of_queue.for_documents()))
        self._queue.addSeparator()
        search = self._queue.addAction(self.tr("&Search file names"))
        search.triggered.connect(queue.filter_bar.focus_search)
        self._review = bar.addMenu(self.tr("&Review"))
        self._make_view(bar.addMenu(self.tr("&View")), queue)
        self._make_help(bar.addMenu(self.tr("&Help")))
        self.show_review(False)

    def _make_file(self, menu: QMenu, queue: QueueScreen) -> None:
        actions = queue.actions_of_queue
        menu.addActions([actions.add_files, actions.add_folder, actions.sample])
        self.ask = menu.addAction(self.tr("As&k before starting"))
        self.ask.setCheckable(True)
        self.ask.setStatusTip(self.tr("Show what a drop brings before anything starts"))
        self.ask.triggered.connect(self.ask_chosen)
        menu.addSeparator()
        profiles = menu.addAction(icon("person"), self.tr("&Profiles…"))
        profiles.triggered.connect(lambda: self.profiles_wanted.emit())
        menu.addSeparator()
        leave = menu.addAction(self.tr("&Quit"))
        leave.setShortcut(QKeySequence("Ctrl+Q"))
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(lambda: self.leave_wanted.emit())

    def _make_view(self, menu: QMenu, queue: QueueScreen) -> None:
        names = {
            Scheme.SYSTEM: self.tr("&System theme"),
            Scheme.LIGHT: self.tr("&Light theme"),
            Scheme.DARK: self.tr("&Dark theme"),
        }
        group = QActionGroup(self)
        self.schemes: dict[Scheme, QAction] = {}
        for scheme, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, scheme=scheme: self.scheme_chosen.emit(scheme))
            group.addAction(action)
            self.schemes[scheme] = action
        menu.addSeparator()
        self.full_screen = menu.addAction(self.tr("&Full screen"))
        self.full_screen.setCheckable(True)
        self.full_screen.setShortcut(QKeySequence("F11"))
        self.full_screen.triggered.connect(self.full_screen_chosen)
        details = menu.addAction(self.tr("D&etails pane"))
        details.setCheckable(True)
        details.setChecked(True)
        details.triggered.connect(queue.details.setVisible)

    def _make_help(self, menu: QMenu) -> None:
        keys = menu.addAction(self.tr("&Keyboard"))
        keys.setShortcut(QKeySequence("F1"))
        keys.triggered.connect(lambda: self.keys_wanted.emit())
        about = menu.addAction(self.tr("&About Sable"))
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(lambda: self.about_wanted.emit())

    def show_review(self, shown: bool) -> None:
        """Have the menu of the review in view, or that of the queue."""
        self._review.menuAction().setVisible(shown)
        self._queue.menuAction().setVisible(not shown)

    def fill_review(self, actions: Sequence[QAction]) -> None:
        """Put the review's actions into its menu, with a rule between those of different headings."""
        previous = None
        for action in actions:
            if previous is not None and action.data() != previous.data():
                self._review.addSeparator()
            self._review.addAction(action)
            previous = action

    def in_view(self) -> dict[str, list[QAction]]:
        """Actions of the menus in view, by the name of their menu."""
        return {
            entry.text().replace("&", ""): menu.actions()
            for entry in self._bar.actions()
            if entry.isVisible() and isinstance(menu := entry.menu(), QMenu)
        }
