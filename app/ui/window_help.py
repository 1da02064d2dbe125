"""The help of a window: the guide at the section of what is on the screen, also from dialogs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui.common.alive import alive
from app.ui.common.shortcuts import TABLES, Bound, Scope
from app.ui.desk import Desk
from app.ui.help.support_dialog import SupportDialog
from app.ui.help.topics import Topic, topic_of
from app.ui.help.window import HelpWindow
from app.ui.window_settings import WindowSettings

_KEY = "help-key"
_HELP = next(Bound(Scope.WINDOW, spec) for spec in TABLES[Scope.WINDOW] if spec.id == "help")


class WindowHelp(QObject):
    """Opens the guide. A dialog takes the key of the help from the window behind it, so each gets one of its own."""

    def __init__(self, window: QWidget, settings: WindowSettings, topic: Callable[[], Topic]) -> None:
        """`topic` says what the help is asked about where no dialog is open."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._topic = topic
        self.guide: HelpWindow | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._equip)

    def show_help(self, dialog: QWidget | None = None) -> None:
        """Open the guide at the section of a dialog, or of the screen."""
        if self.guide is None:
            self.guide = HelpWindow()
        topic = topic_of(dialog) if dialog is not None else None
        self.guide.show_topic(topic or self._topic())

    def make_anew(self) -> None:
        """Where the guide is open, open it in the language that is spoken now, at the same place."""
        old, new = self.guide, None
        if old is not None and old.isVisible():
            new = HelpWindow()
            new.show_as(old)
        self.close()
        self.guide = new

    def show_support(self, desk: Desk) -> None:
        """Open the support bundle; returns at once."""
        dialog = SupportDialog(desk, self._settings.lines(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def close(self) -> None:
        """The window goes, and the guide with it."""
        if self.guide is not None:
            self.guide.close()
            self.guide.deleteLater()
            self.guide = None

    def _equip(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Give a dialog that has the focus the key of the help."""
        dialog = now.window() if now is not None and alive(now) else None
        if not isinstance(dialog, QDialog):
            return
        shortcut = dialog.findChild(QShortcut, _KEY)
        if shortcut is None:
            shortcut = QShortcut(dialog)
            shortcut.setObjectName(_KEY)
            shortcut.activated.connect(lambda: self.show_help(dialog))
        shortcut.setKeys([QKeySequence(key) for key in self._settings.shortcuts.keys(_HELP)])
