"""Actions made from tables: menus, tools, tooltips, keys and the sheet of keys come from the same rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.common.icons import icon

CONTEXT = "Actions"
_SPEC, _WHY = "actionSpec", "whyNot"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `shortcuts` are the usual keys as portable texts (QKeySequence), `group` heads it in menus and on the
    sheet of keys, `short` is its text on a toolbar where that of the menu is too long there.

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
    short: str = ""


def translated(text: str) -> str:
    """`text` of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def plain_name(spec: ActionSpec) -> str:
    """The name of an action as it stands in a sentence: without the sign of its mnemonic and without dots."""
    return translated(spec.text).replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def spec_of(action: QAction) -> ActionSpec | None:
    """The row of a table that an action was made from."""
    spec = action.property(_SPEC)
    return spec if isinstance(spec, ActionSpec) else None


def keys_of(action: QAction) -> tuple[str, ...]:
    """The keys of an action as this platform writes them, also one that is held."""
    spec = spec_of(action)
    keys = [QKeySequence(key) for key in spec.shortcuts] if spec is not None and spec.hold else action.shortcuts()
    return tuple(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def describe(action: QAction, why: str | None = None) -> None:
    """Write the tooltip and the status tip of an action: its name with the first of its keys, and what it does, or
    `why` it cannot be used now. Without a `why` the one that was given last stays."""
    spec = spec_of(action)
    assert spec is not None
    if why is not None:
        action.setProperty(_WHY, why)
    reason, said, keys = str(action.property(_WHY) or ""), translated(spec.tooltip), keys_of(action)
    title = f"{plain_name(spec)} ({keys[0]})" if keys else plain_name(spec)
    action.setToolTip(reason or (f"{title}\n{said}" if said else title))
    action.setStatusTip(reason or said)


def follow_tip(button: QAbstractButton, action: QAction) -> None:
    """Let a button that is not made by Qt from an action have the action's tooltip, whenever that changes."""
    button.setToolTip(action.toolTip())
    action.changed.connect(lambda: button.setToolTip(action.toolTip()))


def make_action(
    parent: QObject, spec: ActionSpec, context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut
) -> QAction:
    """The QAction of a row of a table, owned by `parent`."""
    action = QAction(translated(spec.text), parent)
    action.setObjectName(spec.id)
    action.setProperty(_SPEC, spec)
    action.setCheckable(spec.checkable)
    action.setData(spec.group)
    if spec.short or "…" in spec.text:
        action.setIconText(translated(spec.short) if spec.short else plain_name(spec))
    if spec.icon:
        action.setIcon(icon(spec.icon))
    if not spec.hold:
        action.setShortcuts([QKeySequence(key) for key in spec.shortcuts])
        action.setShortcutContext(context)
    describe(action)
    return action


def make_actions(parent: QWidget, specs: Iterable[ActionSpec]) -> dict[str, QAction]:
    """One QAction per row of the table, by id, added to `parent` and working wherever the focus is inside it."""
    actions = {spec.id: make_action(parent, spec) for spec in specs}
    parent.addActions(list(actions.values()))
    return actions
