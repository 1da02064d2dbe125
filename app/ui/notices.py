"""Notices on the desktop: a job is ready for review, and the window is not in front.

Whoever sees the screen can read a notice, and the system may keep it. So it names nothing unless that was chosen.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.base.paths import APPLICATION_NAME
from app.ui.common.icons import application_icon
from app.ui.common.labels import shortened
from app.ui.settings.preferences import Preferences
from app.ui.settings.table import NOTICE, Notice


class Notices(QObject):
    """Tells of jobs that are ready, where the system shows notices; elsewhere the task bar asks for attention."""

    def __init__(
        self,
        window: QWidget,
        preferences: Preferences,
        *,
        show: Callable[[str, str], bool] | None = None,
        alert: Callable[[QWidget], None] = QApplication.alert,
    ) -> None:
        """`show` shows a title and a text on the desktop and says whether it could, `alert` asks for attention."""
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._show = show or self._show_in_tray
        self._alert = alert
        self._tray: QSystemTrayIcon | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.applicationStateChanged.connect(self._follow_state)

    def tell_ready(self, matter: str, documents: int) -> None:
        """A job came to rest, and so many of its documents wait for a reviewer."""
        wanted = Notice(self._preferences.get(NOTICE))
        if wanted is Notice.OFF or self._is_in_front():
            return
        if wanted is Notice.NAMED:
            text = self.tr("{matter} is ready: %n documents to review.", "", documents)
            text = text.replace("{matter}", shortened(matter))
        else:
            text = self.tr("A job is ready: %n documents to review.", "", documents)
        if not self._show(APPLICATION_NAME, text):
            self._alert(self._window)

    def close(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def _is_in_front(self) -> bool:
        return QApplication.activeWindow() is not None and not self._window.isMinimized()

    def _show_in_tray(self, title: str, text: str) -> bool:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(application_icon(), self)
            self._tray.setToolTip(title)
            self._tray.messageClicked.connect(self._come_to_front)
            self._tray.activated.connect(self._come_to_front)
        self._tray.show()
        self._tray.showMessage(title, text, application_icon())
        return True

    def _come_to_front(self) -> None:
        self.close()
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()

    def _follow_state(self, state: Qt.ApplicationState) -> None:
        """Whoever is back at the window needs no icon that leads there."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.close()
