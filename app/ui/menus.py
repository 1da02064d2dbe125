"""The menus of the window, made from the tables of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.common.actions import make_action
from app.ui.common.theme import Scheme
from app.ui.common.window_actions import WINDOW_ACTIONS
from app.ui.queue.screen import QueueScreen

_OF_QUEUE = ("add-files", "add-folder", "sample")


class Menus(QObject):
    """Fills a menu bar. What the queue does is done by its own actions; the rest is asked for.

    Signals:
        ask_chosen(bool): whether added files wait for the intake sheet.
        scheme_chosen(Scheme): another look.
        full_screen_chosen(bool): the whole screen, or a window.
        wanted(str action_id): what any other action of the window's table stands for.
    """

    ask_chosen = Signal(bool)
    scheme_chosen = Signal(object)
    full_screen_chosen = Signal(bool)
    wanted = Signal(str)

    def __init__(self, bar: QMenuBar, queue: QueueScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        of_queue = queue.actions_of_queue
        self.actions: dict[str, QAction] = dict(
            zip(_OF_QUEUE, (of_queue.add_files, of_queue.add_folder, of_queue.sample), strict=True)
        )
        for spec in WINDOW_ACTIONS:
            if spec.id not in self.actions:
                action = self.actions[spec.id] = make_action(self, spec, Qt.ShortcutContext.WindowShortcut)
                action.triggered.connect(self._asking(spec.id))
        self._make_file(bar.addMenu(self.tr("&File")))
        self._queue = bar.addMenu(self.tr("&Document"))
        self._queue.addActions(list(of_queue.for_documents()))
        self._queue.addSeparator()
        self._queue.addAction(of_queue.search)
        self._review = bar.addMenu(self.tr("&Review"))
        self._make_view(bar.addMenu(self.tr("&View")), queue)
        self._make_help(bar.addMenu(self.tr("&Help")))
        self.show_review(False)

    def _asking(self, action_id: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(action_id)

    def _make_file(self, menu: QMenu) -> None:
        actions = self.actions
        self.ask = actions["ask"]
        self.ask.triggered.connect(self.ask_chosen)
        menu.addActions([actions[each] for each in (*_OF_QUEUE, "ask")])
        menu.addSeparator()
        menu.addActions([actions[each] for each in ("import-marks", "export-marks", "logs")])
        menu.addSeparator()
        menu.addActions([actions["profiles"], actions["settings"]])
        menu.addSeparator()
        actions["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        menu.addAction(actions["quit"])

    def _make_view(self, menu: QMenu, queue: QueueScreen) -> None:
        group = QActionGroup(self)
        self.schemes: dict[Scheme, QAction] = {}
        for scheme in Scheme:
            action = self.schemes[scheme] = self.actions[f"scheme-{scheme.value}"]
            action.triggered.connect(lambda _=False, scheme=scheme: self.scheme_chosen.emit(scheme))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        self.full_screen = self.actions["full-screen"]
        self.full_screen.triggered.connect(self.full_screen_chosen)
        details = self.actions["details"]
        details.setChecked(True)
        details.toggled.connect(lambda shown: queue.details.setVisible(shown))
        menu.addActions([self.full_screen, details])

    def _make_help(self, menu: QMenu) -> None:
        menu.addActions([self.actions[each] for each in ("help", "tour", "all-keys")])
        menu.addSeparator()
        menu.addActions([self.actions[each] for each in ("support", "about")])
        self.actions["about"].setMenuRole(QAction.MenuRole.AboutRole)

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
