"""Every text of the window made 40 % longer, as translations are, and the texts that then have no room."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from app.ui.common.fields import ChoiceBox, TickBox

LONGER = 0.4
_PLACEHOLDER = re.compile(r"\{\w*\}")
_PADDING = "ungsverfahren"
_LONGEST_WORD = 9
"""Letters by which one word grows; what is left of the padding is words of its own."""


class LongWords(QTranslator):
    """Puts every text into brackets, whose second is missing in a picture where the end of a text is."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return longer(text.replace("%n", str(n)) if n >= 0 else text)

    def isEmpty(self) -> bool:
        return False


def longer(text: str) -> str:
    """`text` with 40 % more letters. What is no words (keys of a file, a sign) stays as it is."""
    if not any(letter.isalpha() for letter in _PLACEHOLDER.sub("", text)):
        return text
    padding = (_PADDING * (1 + len(text) // 20))[: math.ceil(LONGER * len(text))]
    words = [padding[at : at + _LONGEST_WORD] for at in range(0, len(padding), _LONGEST_WORD)]
    return f"[{text}{' '.join(words)}]"


def speak_at_length(application: QCoreApplication) -> LongWords:
    """Install the translator; remove it with `application.removeTranslator`."""
    translator = LongWords(application)
    application.installTranslator(translator)
    return translator


def cut(window: QWidget) -> list[str]:
    """Texts in view that are longer than their place, or lie outside of what is round them."""
    return [
        f"{type(thing).__name__} {thing.objectName()} in {type(thing.parentWidget()).__name__}: {text!r} {why}"
        for thing in window.findChildren(QWidget)
        if thing.isVisibleTo(window) and thing.width() and thing.height()
        for text, why in _cut(thing)
    ]


def _cut(thing: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(thing, QLabel) and thing.text() and not _elides(thing):
        yield from _cut_label(thing)
    elif isinstance(thing, QTabBar):
        for number in range(thing.count()):
            room, wanted = thing.tabRect(number), thing.fontMetrics().horizontalAdvance(thing.tabText(number))
            if room.right() > thing.width() or wanted > room.width():
                yield thing.tabText(number), f"{wanted} in {room.width()}, ends at {room.right()} of {thing.width()}"
    elif isinstance(thing, QHeaderView) and thing.orientation() is Qt.Orientation.Horizontal:
        for number in range(thing.count()):
            text = str(thing.model().headerData(number, thing.orientation()) or "")
            wanted = thing.sectionSizeFromContents(number).width()
            elided = thing.textElideMode() is not Qt.TextElideMode.ElideNone and _header_tip(thing, number)
            if not (elided or thing.isSectionHidden(number)) and text and wanted > thing.sectionSize(number) + 1:
                yield text, f"{wanted} in {thing.sectionSize(number)}"
    elif isinstance(thing, TickBox):
        wanted = thing.heightForWidth(thing.width())
        if wanted > thing.height() + 1:
            yield thing.text(), f"{wanted} high in {thing.height()}"
    elif isinstance(thing, QAbstractButton) and thing.text() and not _elides(thing):
        if not (isinstance(thing, QToolButton) and thing.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly):
            yield from _smaller(thing, thing.text(), thing.sizeHint())
    elif isinstance(thing, QComboBox) and not thing.isEditable():
        wanted, room = thing.fontMetrics().horizontalAdvance(thing.currentText()), _room_of(thing)
        if wanted > room and not thing.toolTip():
            yield thing.currentText(), f"{wanted} in {room}"
    elif isinstance(thing, QGroupBox) and thing.title():
        yield from _smaller(thing, thing.title(), thing.minimumSizeHint())
    if isinstance(thing, QScrollArea) and thing.widget() is not None:
        off = thing.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if off and thing.widget().width() > thing.viewport().width():
            yield thing.accessibleName(), f"{thing.widget().width()} wide in {thing.viewport().width()}"
    if isinstance(thing, (QLabel, QPushButton, QComboBox)) and _is_outside(thing):
        yield getattr(thing, "text", thing.accessibleName)(), "outside"


def _room_of(box: QComboBox) -> int:
    """Pixels for the text of a choice."""
    if isinstance(box, ChoiceBox):
        return box.words_rect().width()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()


def _header_tip(header: QHeaderView, number: int) -> bool:
    return bool(header.model().headerData(number, header.orientation(), Qt.ItemDataRole.ToolTipRole))


def _elides(thing: QWidget) -> bool:
    """True for a widget that paints itself, and shortens its text in its own way."""
    return any("paintEvent" in kind.__dict__ for kind in type(thing).__mro__ if kind.__module__.startswith("app."))


def _cut_label(label: QLabel) -> Iterator[tuple[str, str]]:
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + 1:
            yield label.text(), f"{wanted} high in {label.height()}"
    else:
        yield from _smaller(label, label.text(), label.sizeHint())


def _smaller(thing: QWidget, text: str, wanted: QSize) -> Iterator[tuple[str, str]]:
    if wanted.width() > thing.width() + 1 or wanted.height() > thing.height() + 1:
        yield text, f"{wanted.width()}x{wanted.height()} in {thing.width()}x{thing.height()}"


def _is_outside(thing: QWidget) -> bool:
    parent = thing.parentWidget()
    if parent is None or isinstance(parent, QToolBar) or isinstance(parent.parentWidget(), QScrollArea):
        return False
    return not parent.rect().adjusted(-1, -1, 1, 1).contains(thing.geometry())
