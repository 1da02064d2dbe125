"""Walks the widgets of a screen as somebody without a mouse, or without eyes, meets them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTextEdit,
    QToolBar,
    QWidget,
)

_KINDS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTabBar, QTextEdit,
)  # fmt: skip
_MNEMONIC = re.compile(r"&([^&\s])")


def controls(window: QWidget) -> Iterator[QWidget]:
    """Everything that can be used, without the parts that Qt makes for itself."""
    for kind in _KINDS:
        for thing in window.findChildren(kind):
            inner = thing.objectName().startswith("qt_") or isinstance(thing, (QHeaderView, QScrollBar))
            parent = thing.parentWidget()
            if inner or thing.metaObject().className() in ("QLineEditIconButton", "QComboBoxPrivateScroller"):
                continue
            if isinstance(parent, (QAbstractSpinBox, QComboBox, QTabBar)) or _of_a_list(thing):
                continue
            yield thing


def _of_a_list(thing: QWidget) -> bool:
    """True for the list that a combo box unfolds: it has the name of its box."""
    return thing.window().metaObject().className() == "QComboBoxPrivateContainer"


def name_of(thing: QWidget) -> str:
    """What a screen reader says of a control: its own name, its text, or the label that belongs to it."""
    if thing.accessibleName():
        return thing.accessibleName()
    if isinstance(thing, QAbstractButton) and (thing.text() or any(action.text() for action in thing.actions())):
        return thing.text() or thing.actions()[0].text()
    buddies = [label.text() for label in thing.window().findChildren(QLabel) if label.buddy() is thing]
    return buddies[0] if buddies else ""


def nameless(window: QWidget) -> list[str]:
    """Controls in view that a screen reader could say nothing about. Some get their words when they are shown."""
    silent = [control for control in controls(window) if control.isVisibleTo(window) and not name_of(control)]
    return [f"{type(each).__name__} {each.objectName()} in {type(each.parentWidget()).__name__}" for each in silent]


def mnemonic_conflicts(window: QWidget) -> list[str]:
    """Mnemonics that two entries of a menu, or two controls in view of a dialog, share."""
    found = []
    menus = [(f"menu {menu.title()}", menu) for menu in window.findChildren(QMenu)]
    menus += [("menu bar", bar) for bar in window.findChildren(QMenuBar)]
    entries = [(name, [action.text() for action in menu.actions() if action.isVisible()]) for name, menu in menus]
    shown = [b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()]
    shown += [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    for place, texts in (*entries, ("controls", shown)):
        letters = Counter(m[1].casefold() for text in texts if (m := _MNEMONIC.search(text.replace("&&", ""))))
        found += [f"{place}: {letter}" for letter, count in letters.items() if count > 1]
    return found


def tab_order(window: QWidget) -> list[QWidget]:
    """What Tab goes through, from the first to the last."""
    found: list[QWidget] = []
    first = thing = window.nextInFocusChain()
    while thing is not None and thing is not window:
        if thing.window() is window and _takes_tab(thing):
            found.append(thing)
        thing = thing.nextInFocusChain()
        if thing is first:
            break
    return found


def _takes_tab(thing: QWidget) -> bool:
    return bool(
        thing.focusPolicy() & Qt.FocusPolicy.TabFocus
        and thing.isVisible()
        and thing.isEnabled()
        and thing.focusProxy() is None
        and not thing.objectName().startswith("qt_")
    )


def layout_order(thing: QWidget) -> list[QWidget]:
    """What takes the focus, in the order in which the layouts put it on the screen."""
    found = [thing] if not thing.isWindow() and _takes_tab(thing) else []
    if isinstance(thing, (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit, QPlainTextEdit)):
        return found
    if isinstance(thing, QStackedWidget):
        inner = [thing.currentWidget()] if thing.currentWidget() is not None else []
    elif isinstance(thing, QSplitter):
        inner = [thing.widget(number) for number in range(thing.count())]
    elif isinstance(thing, QScrollArea):
        inner = [thing.widget()] if thing.widget() is not None else []
    elif isinstance(thing, QAbstractScrollArea):
        inner = []
    elif isinstance(thing, QToolBar):
        inner = [w for action in thing.actions() if (w := thing.widgetForAction(action)) is not None]
    elif thing.layout() is not None:
        inner = list(_placed(thing.layout()))
    else:
        inner = []
    for each in inner:
        if each.isVisible():
            found += layout_order(each)
    return found


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _placed(item.layout())


def out_of_order(window: QWidget) -> list[str]:
    """The first place at which Tab goes elsewhere than the eye; empty where both agree, wherever Tab begins."""
    wanted = layout_order(window)
    every = set(map(id, wanted))
    have = [thing for thing in tab_order(window) if id(thing) in every]
    if not wanted:
        return []
    if len(have) != len(wanted):
        missing = [name_of(each) or type(each).__name__ for each in wanted if each not in have]
        return [f"Tab never reaches {', '.join(missing)}"]
    start = next(number for number, thing in enumerate(have) if thing is wanted[0])
    turned = have[start:] + have[:start]
    for number, (one, other) in enumerate(zip(turned, wanted, strict=True)):
        if one is not other:
            before = name_of(wanted[number - 1]) or type(wanted[number - 1]).__name__
            return [f"after {before!r} Tab goes to {name_of(one)!r}, and not to {name_of(other)!r}"]
    return []


def luminance(color: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)
