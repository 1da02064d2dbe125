"""One look for every screen: colours, type scale and spacing, light and dark, following the system or the user's wish.

Chrome follows the palette; document pages and the colours of hits on them do not (a reviewer must not misread black).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QStyleFactory, QWidget

from app.ui.common.labels import Tone

UNIT = 8
"""The grid: margins and gaps are multiples (or halves) of this many device-independent pixels."""


class Scheme(StrEnum):
    """What the user asked for; stored in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TypeRole(StrEnum):
    """The type scale: every text of the program has one of these sizes."""

    CAPTION = "caption"
    BODY = "body"
    TITLE = "title"
    HEADLINE = "headline"


_TYPE_SCALE = {
    TypeRole.CAPTION: (0.9, QFont.Weight.Normal),
    TypeRole.BODY: (1.0, QFont.Weight.Normal),
    TypeRole.TITLE: (1.2, QFont.Weight.DemiBold),
    TypeRole.HEADLINE: (1.65, QFont.Weight.DemiBold),
}


@dataclass(frozen=True, slots=True)
class Colors:
    """Named colours of one scheme, as #rrggbb.

    `border` parts what belongs apart; `outline` shows where a field is, with a contrast of 3:1 (WCAG 2.2, 1.4.11).
    """

    window: str
    base: str
    raised: str
    text: str
    muted: str
    disabled: str
    border: str
    outline: str
    hover: str
    accent: str
    on_accent: str
    soft_accent: str
    link: str


@dataclass(frozen=True, slots=True)
class ToneColors:
    """Ground and ink of a chip or card. Their contrast is at least 4.5:1 (WCAG 2.2, 1.4.3); a test keeps it."""

    ground: QColor
    ink: QColor


LIGHT = Colors(
    window="#f3f4f7", base="#ffffff", raised="#ffffff", text="#1b2230", muted="#5a6475", disabled="#9aa3b2",
    border="#d6dbe4", outline="#7f899b", hover="#e9ecf2", accent="#2b5cc4", on_accent="#ffffff", soft_accent="#dfe8fb",
    link="#2350b0",
)  # fmt: skip
DARK = Colors(
    window="#161a22", base="#1c212b", raised="#242a36", text="#e6e9ef", muted="#a0a9b9", disabled="#667081",
    border="#343c4a", outline="#707a8b", hover="#2c3340", accent="#3d70da", on_accent="#ffffff", soft_accent="#273a61",
    link="#8fb2ff",
)  # fmt: skip

_TONES_LIGHT = {
    Tone.NEUTRAL: ("#e8ebf0", "#475062"),
    Tone.BUSY: ("#dfe8fb", "#234b9f"),
    Tone.ATTENTION: ("#fcecc8", "#6f4a00"),
    Tone.GOOD: ("#d9f0e0", "#16603a"),
    Tone.BAD: ("#fbe0de", "#9a2219"),
}
_TONES_DARK = {
    Tone.NEUTRAL: ("#303745", "#c2cad7"),
    Tone.BUSY: ("#263a66", "#b3ccff"),
    Tone.ATTENTION: ("#493914", "#f5d27e"),
    Tone.GOOD: ("#1b4230", "#93e0b4"),
    Tone.BAD: ("#55252a", "#ffb9b3"),
}


def is_dark(palette: QPalette | None = None) -> bool:
    """True where text is lighter than its ground in `palette` (default: the program's)."""
    palette = palette or QGuiApplication.palette()
    roles = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
    ink, ground = (palette.color(role).lightness() for role in roles)
    return ink > ground


def colors(palette: QPalette | None = None) -> Colors:
    """The named colours of the scheme that `palette` is of."""
    return DARK if is_dark(palette) else LIGHT


def tone_colors(tone: Tone, palette: QPalette | None = None) -> ToneColors:
    """Ground and ink of a tone in the scheme that `palette` is of."""
    ground, ink = (_TONES_DARK if is_dark(palette) else _TONES_LIGHT)[tone]
    return ToneColors(QColor(ground), QColor(ink))


def font(role: TypeRole) -> QFont:
    """The system font in a size and weight of the type scale."""
    scale, weight = _TYPE_SCALE[role]
    result = QFont(QApplication.font())
    result.setPointSizeF(result.pointSizeF() * scale)
    result.setWeight(weight)
    return result


def set_type(widget: QWidget, role: TypeRole) -> None:
    """Give a widget a role of the type scale."""
    widget.setFont(font(role))


def mute(widget: QWidget) -> None:
    """Show a label as secondary text."""
    widget.setProperty("muted", True)


def set_margins(layout: QLayout, horizontal: float = 1, vertical: float = 1, gap: float = 1) -> None:
    """Set margins and spacing of a layout in grid units."""
    layout.setContentsMargins(*(round(UNIT * n) for n in (horizontal, vertical, horizontal, vertical)))
    layout.setSpacing(round(UNIT * gap))


class Theme(QObject):
    """Applies a scheme to the application and follows the system where the user asked for that.

    Qt's own colour scheme is set too, so that title bars and native dialogs agree. Where the system asks for high
    contrast its palette is left alone.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = Scheme.SYSTEM
        self._applied = False
        application.setStyle(QStyleFactory.create("Fusion"))
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        """Show the program in `scheme` from now on."""
        if self._applied and scheme is self._scheme:
            return  # every widget would be polished anew
        self._scheme = scheme
        hints = self._application.styleHints()
        if scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if scheme is Scheme.DARK else Qt.ColorScheme.Light)
        self._apply()

    def _follow_system(self) -> None:
        self._apply()

    def _apply(self) -> None:
        self._applied = True
        if self._high_contrast():
            self._application.setStyleSheet("")
            self._application.setPalette(QPalette())
        else:
            chosen = DARK if self._wants_dark() else LIGHT
            self._application.setPalette(palette_of(chosen))
            # Set again on every change: widgets with a style sheet keep the colours they were polished with.
            self._application.setStyleSheet(style_sheet(chosen))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _high_contrast(self) -> bool:
        hints = self._application.styleHints().accessibility()
        return hints is not None and hints.contrastPreference() is Qt.ContrastPreference.HighContrast


def palette_of(chosen: Colors) -> QPalette:
    """The palette of a scheme."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for roles, color in (
        ((role.Window, role.AlternateBase), chosen.window),
        ((role.Base,), chosen.base),
        ((role.Button, role.ToolTipBase), chosen.raised),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), chosen.text),
        ((role.PlaceholderText,), chosen.muted),
        ((role.Highlight, role.Accent), chosen.accent),
        ((role.HighlightedText, role.BrightText), chosen.on_accent),
        ((role.Link, role.LinkVisited), chosen.link),
        ((role.Mid, role.Midlight, role.Dark), chosen.border),
        ((role.Light,), chosen.raised),
    ):
        for each in roles:
            palette.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, each, QColor(chosen.disabled))
    palette.setColor(group.Disabled, role.Highlight, QColor(chosen.border))
    return palette


def style_sheet(chosen: Colors) -> str:
    """The style sheet of a scheme: flat controls with one radius, thin lines, one accent."""
    values = {name: getattr(chosen, name) for name in Colors.__slots__}
    return _STYLE.substitute(values)


_STYLE = Template("""
QMainWindow, QDialog { background: $window; }
QLabel[muted="true"] { color: $muted; }
QPushButton {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 6px; padding: 5px 14px;
    min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $disabled; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 4px 13px; }
QPushButton[primary="true"]:disabled { background: $border; color: $disabled; border-color: $border; }
QPushButton[chip="true"] { border-radius: 13px; padding: 3px 12px; min-height: 18px; background: transparent; }
QPushButton[chip="true"]:hover { background: $hover; }
QPushButton[chip="true"]:checked { background: $soft_accent; border-color: $accent; }
QPushButton[chip="true"]:focus { border: 2px solid $accent; padding: 2px 11px; }
QLineEdit {
    background: $base; color: $text; border: 1px solid $outline; border-radius: 6px; padding: 5px 4px; min-height: 18px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit:focus { border-color: $accent; }
QPlainTextEdit {
    background: $base; color: $text; border: 1px solid $outline; border-radius: 6px; padding: 4px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit:focus { border-color: $accent; }
QComboBox QAbstractItemView {
    background: $raised; color: $text; border: 1px solid $border; outline: none;
    selection-background-color: $soft_accent; selection-color: $text;
}
QToolBar { background: $window; border: none; border-bottom: 1px solid $border; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: $border; width: 1px; margin: 6px 4px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; color: $text; }
QToolBar QToolButton:hover { background: $hover; }
QToolBar QToolButton:focus { border-color: $accent; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: $soft_accent; }
QToolBar QToolButton:disabled { color: $disabled; }
QMenuBar { background: $window; color: $text; border-bottom: 1px solid $border; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $soft_accent; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QHeaderView { background: $base; border: none; }
QHeaderView::section {
    background: $base; color: $muted; border: none; border-bottom: 1px solid $border; padding: 6px 8px;
    font-weight: 600;
}
QHeaderView::section:hover { color: $text; }
QTableView {
    background: $base; alternate-background-color: $base; border: none; gridline-color: $border;
    selection-background-color: $soft_accent; selection-color: $text;
}
QFrame#unread QListView { border: none; selection-background-color: $soft_accent; selection-color: $text; }
QTableView#documents { outline: none; }
QTableView#documents::item { border: none; border-bottom: 1px solid $hover; padding: 0 5px; }
QTableView#documents::item:selected { background: $soft_accent; color: $text; }
QListWidget {
    background: $base; color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px; outline: none;
}
QListWidget:focus { border-color: $accent; }
QListWidget::item { padding: 6px 8px; border-radius: 4px; color: $text; }
QListWidget::item:selected { background: $soft_accent; color: $text; }
QTreeWidget#keys { selection-background-color: $soft_accent; selection-color: $text; outline: none; }
QTreeWidget#keys::item { padding: 4px 6px; }
QTreeWidget#keys::item:selected { background: $soft_accent; color: $text; }
QStatusBar QPushButton { background: transparent; border: 1px solid transparent; padding: 2px 8px; min-height: 16px; }
QStatusBar QPushButton:hover { background: $hover; }
QStatusBar QPushButton:focus { border-color: $accent; }
QPushButton::menu-indicator { image: none; width: 0; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $border; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame[card="true"] { background: $base; border: 1px solid $border; border-radius: 8px; }
QWidget[panel="true"] { background: $base; }
""")
