"""Actions made from tables: menus, tools, tooltips, keys and the sheet of keys come from the same rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.common.icons import icon

CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `shortcuts` are portable texts (QKeySequence), `group` heads it in menus and on the sheet of keys.

    `hold` marks a key that acts while it is held down: it is listed, but is no QAction shortcut.
    """

    id: str
    group: str
    text: str
    tooltip: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    hold: bool = False


def translated(text: str) -> str:
    """`text` of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def key_text(spec: ActionSpec) -> str:
    """First key of an action as this platform writes it; empty where it has none."""
    if not spec.shortcuts:
        return ""
    return QKeySequence(spec.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)


def make_actions(parent: QWidget, specs: Iterable[ActionSpec]) -> dict[str, QAction]:
    """One QAction per row of the table, by id, added to `parent` and working wherever the focus is inside it."""
    actions: dict[str, QAction] = {}
    for spec in specs:
        action = QAction(translated(spec.text), parent)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setData(spec.group)
        key = key_text(spec)
        tooltip = translated(spec.tooltip)
        title = f"{translated(spec.text)} ({key})" if key else translated(spec.text)
        action.setToolTip(f"{title}\n{tooltip}")
        action.setStatusTip(tooltip)
        if spec.shortcuts and not spec.hold:
            action.setShortcuts([QKeySequence(s) for s in spec.shortcuts])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        parent.addAction(action)
        actions[spec.id] = action
    return actions
