"""The settings of the program: one page for each section of the table, the keys, and the lists of the firm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.common.fields import NumberField
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.settings.preferences import Preferences
from app.ui.settings.rows import SettingRow
from app.ui.settings.table import SECTION_NOTES, SECTIONS, SETTINGS, translated


class SettingsPage(QWidget):
    """The settings of one section, with a way back to what is usual."""

    def __init__(self, section: str, preferences: Preferences, beneath: QWidget | None = None) -> None:
        """`beneath` stands under the settings."""
        super().__init__()
        self._preferences = preferences
        self.settings = [setting for setting in SETTINGS if setting.section == section]
        column = QVBoxLayout(self)
        set_margins(column, 3, 2, 2)
        column.addWidget(heading(translated(section)))
        if section in SECTION_NOTES:
            column.addWidget(note(translated(SECTION_NOTES[section])))
        self.rows = [SettingRow(setting, preferences) for setting in self.settings]
        for row in self.rows:
            column.addWidget(row)
        if beneath is not None:
            column.addWidget(beneath)
        column.addStretch(1)
        self.reset = QPushButton(self.tr("Back to what is usual"))
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(self.tr("{section}: back to what is usual").format(section=translated(section)))
        self.reset.clicked.connect(lambda: preferences.reset(self.settings))
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        preferences.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        changed = any(self._preferences.get(setting) != setting.default for setting in self.settings)
        self.reset.setEnabled(changed)


class PreferencesDialog(QDialog):
    """Shows a page at a time. Whatever is chosen holds at once; there is nothing to confirm.

    Signals:
        closing(): the dialog goes; a page that holds something half typed stores it now or tells why it cannot.
    """

    closing = Signal()

    def __init__(
        self,
        preferences: Preferences,
        parent: QWidget | None = None,
        more: Sequence[tuple[str, QWidget]] = (),
        beneath: Mapping[str, QWidget] | None = None,
    ) -> None:
        """`more` are titles and pages that follow those of the table, `beneath` stands under the settings of a section
        of it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(UNIT * 104, UNIT * 78)
        self.setMinimumSize(UNIT * 84, UNIT * 56)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(UNIT * 24)
        self.pages = QStackedWidget()
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        for section in SECTIONS:
            under = (beneath or {}).get(section)
            self._add_page(translated(section), SettingsPage(section, preferences, under))
        for title, page in more:
            self._add_page(title, page)
        both = QHBoxLayout()
        both.setSpacing(UNIT * 2)
        both.addWidget(self.list)
        both.addWidget(self.pages, 1)
        said = note(self.tr("Changes take effect at once and are kept on this computer."))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(said, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        set_margins(column, 2, 2, 2)
        column.addLayout(both, 1)
        column.addLayout(foot)
        self.list.setCurrentRow(0)

    def _add_page(self, title: str, page: QWidget) -> None:
        """Add a page at the end, scrolled where it is higher than the dialog."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(title)
        page.setProperty("panel", True)
        area.setWidget(page)
        self.pages.addWidget(area)
        item = QListWidgetItem(title)
        # Else a list that is filled before it has its style gives its rows no room for their padding (Qt 6.11).
        item.setSizeHint(QSize(0, self.list.fontMetrics().height() + 2 * UNIT))
        self.list.addItem(item)

    def page(self, kind: type[QWidget]) -> QWidget:
        """The first page of a kind."""
        areas = (self.pages.widget(number) for number in range(self.pages.count()))
        return next(p for area in areas if isinstance(area, QScrollArea) and isinstance(p := area.widget(), kind))

    def show_page(self, title: str) -> None:
        """Bring the page with this title into view."""
        for item in self.list.findItems(title, Qt.MatchFlag.MatchExactly):
            self.list.setCurrentItem(item)

    def done(self, code: int) -> None:
        typed = self.focusWidget()
        if isinstance(typed, NumberField):
            typed.interpretText()  # else what was typed last is lost with the field that still has the focus
        self.closing.emit()
        super().done(code)


def heading(text: str) -> QLabel:
    """The title of a page."""
    label = QLabel(text)
    set_type(label, TypeRole.HEADLINE)
    return label


def note(text: str) -> QLabel:
    """A muted text of a page."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setMinimumWidth(1)  # a long word is cut off, and does not push the whole page out of its room
    mute(label)
    return label
