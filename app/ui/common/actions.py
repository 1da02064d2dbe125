"""The one table of what the review screen can be told to do: menus, tools, tooltips, keys and the sheet of keys.

Texts are marked here and translated where the QAction is made, so that the table stays a constant.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.common.icons import icon
from app.ui.common.labels import QT_TRANSLATE_NOOP

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


GROUP_DECIDE = QT_TRANSLATE_NOOP("Actions", "Decide")
GROUP_EDIT = QT_TRANSLATE_NOOP("Actions", "Edit")
GROUP_TOOLS = QT_TRANSLATE_NOOP("Actions", "Tools")
GROUP_VIEW = QT_TRANSLATE_NOOP("Actions", "View")
GROUP_HELP = QT_TRANSLATE_NOOP("Actions", "Help")

REVIEW_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "accept",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Accept"),
        QT_TRANSLATE_NOOP("Actions", "Redact the selected hits and go to the next open one"),
        ("A",),
        "accept",
    ),
    ActionSpec(
        "reject",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Decline"),
        QT_TRANSLATE_NOOP("Actions", "Keep the selected hits readable and go to the next open one"),
        ("D",),
        "reject",
    ),
    ActionSpec(
        "skip",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Skip"),
        QT_TRANSLATE_NOOP("Actions", "Leave this hit open and go to the next open one"),
        ("S",),
    ),
    ActionSpec(
        "next",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Next open hit"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next hit that is not decided"),
        ("J",),
        "next",
    ),
    ActionSpec(
        "previous",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Previous open hit"),
        QT_TRANSLATE_NOOP("Actions", "Go to the previous hit that is not decided"),
        ("K",),
        "previous",
    ),
    ActionSpec(
        "select-same",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Select the same text"),
        QT_TRANSLATE_NOOP("Actions", "Select every open hit with this text, to accept or decline all in one step"),
        ("G",),
    ),
    ActionSpec(
        "next-unread",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Next unread region"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next region that could not be read and was not looked at"),
        ("N",),
    ),
    ActionSpec(
        "nothing-secret",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Nothing secret here"),
        QT_TRANSLATE_NOOP("Actions", "Say that nothing secret is in the unread region, wherever the same picture is"),
        ("C",),
    ),
    ActionSpec(
        "box",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Box it"),
        QT_TRANSLATE_NOOP("Actions", "Redact the unread region"),
        ("B",),
    ),
    ActionSpec(
        "box-everywhere",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Box it everywhere"),
        QT_TRANSLATE_NOOP("Actions", "Redact the same picture on every page it is on"),
        ("Shift+B",),
    ),
    ActionSpec(
        "filter",
        GROUP_DECIDE,
        QT_TRANSLATE_NOOP("Actions", "Filter hits"),
        QT_TRANSLATE_NOOP("Actions", "Type to show only hits that contain a text"),
        ("/", "Ctrl+F"),
    ),
    ActionSpec(
        "undo",
        GROUP_EDIT,
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back the last step"),
        ("Ctrl+Z",),
        "undo",
    ),
    ActionSpec(
        "redo",
        GROUP_EDIT,
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        QT_TRANSLATE_NOOP("Actions", "Do the step again that was taken back"),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "redo",
    ),
    ActionSpec(
        "delete",
        GROUP_EDIT,
        QT_TRANSLATE_NOOP("Actions", "Delete"),
        QT_TRANSLATE_NOOP("Actions", "Delete boxes drawn by hand; hits that were found are declined instead"),
        ("Del",),
        "delete",
    ),
    ActionSpec(
        "finish",
        GROUP_EDIT,
        QT_TRANSLATE_NOOP("Actions", "Finish review"),
        QT_TRANSLATE_NOOP("Actions", "Check that nothing is left open, then redact and verify"),
        ("Ctrl+Return",),
        "finish",
    ),
    ActionSpec(
        "select",
        GROUP_TOOLS,
        QT_TRANSLATE_NOOP("Actions", "Select"),
        QT_TRANSLATE_NOOP("Actions", "Select boxes; drag to move, drag a handle to resize"),
        ("V", "Esc"),
        "select",
        checkable=True,
    ),
    ActionSpec(
        "rectangle",
        GROUP_TOOLS,
        QT_TRANSLATE_NOOP("Actions", "Rectangle"),
        QT_TRANSLATE_NOOP("Actions", "Drag on the page to draw a box; what is in it will be redacted"),
        ("R",),
        "rectangle",
        checkable=True,
    ),
    ActionSpec(
        "zoom-in",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        QT_TRANSLATE_NOOP("Actions", "Show the page larger"),
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
    ),
    ActionSpec(
        "zoom-out",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Zoom out"),
        QT_TRANSLATE_NOOP("Actions", "Show the page smaller"),
        ("Ctrl+-",),
        "zoom-out",
    ),
    ActionSpec(
        "fit-page",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Fit page"),
        QT_TRANSLATE_NOOP("Actions", "Show the whole page"),
        ("Ctrl+0",),
        "fit-page",
    ),
    ActionSpec(
        "actual-size",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Actual size"),
        QT_TRANSLATE_NOOP("Actions", "Show the page at 100 %"),
        ("Ctrl+1",),
    ),
    ActionSpec(
        "fit-width",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Fit width"),
        QT_TRANSLATE_NOOP("Actions", "Make the page as wide as the view"),
        ("Ctrl+2",),
        "fit-width",
    ),
    ActionSpec(
        "previous-page",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Previous page"),
        QT_TRANSLATE_NOOP("Actions", "Go to the page before"),
        ("PgUp",),
    ),
    ActionSpec(
        "next-page",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Next page"),
        QT_TRANSLATE_NOOP("Actions", "Go to the page after"),
        ("PgDown",),
    ),
    ActionSpec(
        "next-unseen",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Next page not seen"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next page that was not shown yet"),
        ("U",),
    ),
    ActionSpec(
        "peek",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Look under the boxes"),
        QT_TRANSLATE_NOOP("Actions", "Hide the boxes while the key is held"),
        ("Space",),
        "peek",
        checkable=True,
        hold=True,
    ),
    ActionSpec(
        "back",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "Matters"),
        QT_TRANSLATE_NOOP("Actions", "Back to the list of matters; nothing is lost"),
        ("Alt+Left",),
        "back",
    ),
    ActionSpec(
        "keys",
        GROUP_HELP,
        QT_TRANSLATE_NOOP("Actions", "Keyboard"),
        QT_TRANSLATE_NOOP("Actions", "Show all keys"),
        ("?",),
    ),
)


def translated(text: str) -> str:
    """`text` of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def key_text(spec: ActionSpec) -> str:
    """First key of an action as this platform writes it; empty where it has none."""
    if not spec.shortcuts:
        return ""
    return QKeySequence(spec.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)


def make_actions(parent: QWidget, specs: Iterable[ActionSpec] = REVIEW_ACTIONS) -> dict[str, QAction]:
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
