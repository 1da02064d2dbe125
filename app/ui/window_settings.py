"""What is set holds in the window: theme, keys, defaults of new jobs, memory for pictures, the lists of the firm."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.base import paths
from app.base.errors import KnownError
from app.domain.job_settings import JobSettings
from app.ui.common import dialogs, languages
from app.ui.common.alive import Tasks, alive
from app.ui.common.shortcuts import Scope, Shortcuts
from app.ui.common.theme import Scheme, Theme
from app.ui.desk import Desk
from app.ui.intake import lists_dialog
from app.ui.people.dialog import PeopleDialog
from app.ui.settings import new_jobs, table
from app.ui.settings.dialog import PreferencesDialog
from app.ui.settings.firm_lists_page import FirmListsPage
from app.ui.settings.keys_page import KeysPage
from app.ui.settings.people_page import PeoplePage, people_title
from app.ui.settings.preferences import SETTINGS_FILE, Preferences
from app.ui.settings.privacy_page import PrivacyPage, privacy_title
from app.ui.settings.reasons_page import ReasonsPage, reasons_title
from app.ui.window_api import WindowApi

if TYPE_CHECKING:
    from collections.abc import Sequence

_MEGABYTE = 1024 * 1024


class WindowSettings(QObject):
    """Holds the preferences and the keys of a window, and opens the dialog that changes them.

    Signals:
        ask_changed(bool): whether added files wait for the intake sheet.
        scheme_changed(Scheme): another look.
        cache_changed(int): bytes that pictures of pages may take.
        language_changed(): another language is spoken.
        noticed(str sentence): tell the user in passing.
        people_changed(): somebody else sits here, or is called otherwise.
    """

    ask_changed = Signal(bool)
    scheme_changed = Signal(object)
    cache_changed = Signal(int)
    language_changed = Signal()
    noticed = Signal(str)
    people_changed = Signal()

    def __init__(self, desk: Desk, data_directory: Path, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._window = window
        self._tasks = Tasks(self, self._report)
        self.preferences = Preferences(data_directory / SETTINGS_FILE, self)
        self.shortcuts = Shortcuts(self.preferences.file, self)
        self.preferences.changed.connect(self._follow)
        self.api = WindowApi(desk, self, window)
        self._dialog: PreferencesDialog | None = None

    @property
    def dialog(self) -> PreferencesDialog | None:
        """The dialog that was opened last, where it is open."""
        return self._dialog if self._dialog is not None and alive(self._dialog) and self._dialog.isVisible() else None

    @property
    def cache_bytes(self) -> int:
        """Bytes that pictures of pages may take."""
        return self.preferences.get(table.CACHE) * _MEGABYTE

    def apply(self) -> None:
        """Let everything that holds at once hold."""
        for setting in (table.SCHEME, table.ASK, table.CACHE):
            self._follow(setting.key)

    def tell(self) -> None:
        """Say again what is set to whoever follows it; the look stays as it is."""
        self.scheme_changed.emit(Scheme(self.preferences.get(table.SCHEME)))
        for setting in (table.ASK, table.CACHE):
            self._follow(setting.key)

    def follow_keys(self, scope: Scope, actions: Sequence[QAction]) -> None:
        """Give actions of a table the keys that were chosen for them."""
        self.shortcuts.follow(scope, actions)

    def new_job(self) -> JobSettings:
        """What a job that is added now starts with."""
        return new_jobs.job_settings(self.preferences, datetime.now(UTC))

    def remember(self, settings: JobSettings) -> None:
        """Let new jobs start as this one did."""
        new_jobs.remember(self.preferences, settings, datetime.now(UTC))

    def choose_scheme(self, scheme: Scheme) -> None:
        """Another look, from now on and at the next start."""
        self.preferences.set(table.SCHEME, scheme.value)

    def choose_ask(self, ask: bool) -> None:
        """Whether added files wait for the intake sheet."""
        self.preferences.set(table.ASK, ask)

    def first_time(self) -> bool:
        """True once, and never again in this data folder: it is noted as soon as it was asked."""
        first = not self.preferences.get(table.TOUR_SEEN)
        self.preferences.set(table.TOUR_SEEN, True)
        return first

    def lines(self) -> list[str]:
        """Every setting and its value as a line, and how many keys were chosen: no setting holds a text of somebody."""
        values = {setting.key: self.preferences.get(setting) for setting in table.SETTINGS}
        if not paths.resource("profiles", f"{values[table.PROFILE.key]}.json").is_file():
            values[table.PROFILE.key] = "one of the firm's own"  # its name may be that of a client
        found = [f"{key} = {value}" for key, value in values.items()]
        chosen = sum(not self.shortcuts.is_usual(bound) for bound in self.shortcuts.actions)
        return [*found, f"keys chosen = {chosen}"]

    def show(self) -> PreferencesDialog:
        """Open the dialog; returns at once."""
        lists = FirmListsPage(
            self._desk,
            lambda field: lists_dialog.open_for(self._desk, field, lists.window()),
            self._tasks,
            self.noticed.emit,
        )
        more = (
            (self.tr("Keys"), KeysPage(self.shortcuts)),
            (self.tr("Lists of the firm"), lists),
            (reasons_title(), ReasonsPage(self._desk)),
            (people_title(), PeoplePage(self._desk, lambda: self.show_profiles(lists.window()))),
            (privacy_title(), PrivacyPage(self._desk)),
        )
        dialog = PreferencesDialog(self.preferences, self._window, more, {table.API: self.api.make_row()})
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.closing.connect(lists.store_now)
        dialog.open()
        self._dialog = dialog
        return dialog

    def show_anew(self) -> None:
        """Where the dialog is open, open it in the language that is spoken now, at the same page."""
        old = self.dialog
        if old is None:
            return
        place, page = old.geometry(), old.list.currentRow()
        old.close()
        new = self.show()
        new.setGeometry(place)
        new.list.setCurrentRow(page)
        chosen = new.findChild(QWidget, table.LANGUAGE.key)
        if chosen is not None:
            chosen.setFocus()

    def show_profiles(self, parent: QWidget) -> PeopleDialog:
        """Open the profiles of the people who work on this computer; returns at once."""
        dialog = PeopleDialog(self._desk, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.people_changed)
        self._tasks.start(dialog.load())
        dialog.open()
        return dialog

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self._window, error.code)

    def _follow(self, key: str) -> None:
        match key:
            case table.SCHEME.key:
                scheme = Scheme(self.preferences.get(table.SCHEME))
                self._theme.set_scheme(scheme)
                self.scheme_changed.emit(scheme)
            case table.ASK.key:
                self.ask_changed.emit(self.preferences.get(table.ASK))
            case table.LANGUAGE.key:
                application = QCoreApplication.instance()
                assert application is not None
                languages.speak(application, self.preferences.get(table.LANGUAGE))
                self.language_changed.emit()
            case table.CACHE.key:
                self.cache_changed.emit(self.cache_bytes)
