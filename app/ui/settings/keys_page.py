"""The page on which keys are chosen: every action with its keys, and what a key is taken from is told first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.common.actions import plain_name, translated
from app.ui.common.fields import SearchField
from app.ui.common.shortcuts import Bound, Scope, Shortcuts, is_needed, native, portable
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.settings.dialog import heading, note

_BOUND = Qt.ItemDataRole.UserRole
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


def scope_name(scope: Scope) -> str:
    """Where an action works, as a heading."""
    return {
        Scope.WINDOW: QCoreApplication.translate("Keys", "Everywhere"),
        Scope.QUEUE: QCoreApplication.translate("Keys", "Matters"),
        Scope.REVIEW: QCoreApplication.translate("Keys", "Review"),
    }[scope]


class KeyField(QLineEdit):
    """Takes the next key that is pressed, whatever it does elsewhere. Tab leaves it, as it leaves every field.

    Signals:
        taken(str key): the key, as it is stored.
    """

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.key = ""

    def event(self, event) -> bool:  # type: ignore[no-untyped-def]
        if event.type() == event.Type.ShortcutOverride:
            event.accept()  # else the action that has the key now would be done
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, 0):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.forget()
            event.accept()
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        typed = event.text()
        if typed.isprintable() and len(typed) == 1 and not typed.isalnum() and not typed.isspace():
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # "?" needs Shift on some keyboards, not on others
        self.key = QKeySequence(modifiers | Qt.Key(event.key())).toString(QKeySequence.SequenceFormat.PortableText)
        self.setText(native(self.key))
        self.taken.emit(self.key)
        event.accept()

    def forget(self) -> None:
        """Wait for another key."""
        self.key = ""
        self.clear()
        self.taken.emit("")


class KeysPage(QWidget):
    """Lists the actions by where they work; below, the keys of the selected one are changed."""

    def __init__(self, shortcuts: Shortcuts) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self._items: dict[Bound, QTreeWidgetItem] = {}
        self._tops: dict[Scope, QTreeWidgetItem] = {}
        self._build()
        self._fill()
        self.tree.currentItemChanged.connect(lambda *_: self._select())
        self.search.textChanged.connect(self._filter)
        self.field.taken.connect(lambda _: self._say())
        self.use.clicked.connect(self._use)
        self.add.clicked.connect(self._add)
        self.none.clicked.connect(lambda: self._give(()))
        self.usual.clicked.connect(self._reset)
        self.all_usual.clicked.connect(shortcuts.reset_all)
        shortcuts.changed.connect(self._show_keys)
        self.tree.setCurrentItem(self._items[shortcuts.actions[0]])
        self._show_keys()

    @property
    def bound(self) -> Bound | None:
        """The selected action."""
        item = self.tree.currentItem()
        found = item.data(0, _BOUND) if item is not None else None
        return found if isinstance(found, Bound) else None

    def select(self, bound: Bound) -> None:
        self.tree.setCurrentItem(self._items[bound])

    def keys_shown(self, bound: Bound) -> str:
        """What the list says are the keys of an action."""
        return self._items[bound].text(1)

    def _build(self) -> None:
        self.search = SearchField(self.tr("Search actions and keys"), self.tr("Search actions and keys"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionsMovable(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(UNIT)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setUniformRowHeights(True)
        self.tree.setObjectName("keys")
        self.tree.setMinimumHeight(UNIT * 16)
        self.tree.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.chosen = QLabel()
        self.chosen.setWordWrap(True)
        set_type(self.chosen, TypeRole.TITLE)
        self.field = KeyField()
        self.field.setPlaceholderText(self.tr("Press the new key here"))
        self.use, self.add, self.none, self.usual = (
            QPushButton(text)
            for text in (
                self.tr("Use this key"),
                self.tr("Use as well"),
                self.tr("No key"),
                self.tr("Usual keys"),
            )
        )
        self.all_usual = QPushButton(self.tr("Usual keys for everything"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        mute(self.said)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for button in (self.use, self.add, self.none, self.usual):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.all_usual.setAutoDefault(False)
        column = QVBoxLayout(self)
        set_margins(column, 3, 2, 1.5)
        column.addWidget(heading(self.tr("Keys")))
        column.addWidget(
            note(self.tr("Menus, tooltips and the sheet of keys show what you choose. It holds after a restart too."))
        )
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.chosen)
        column.addWidget(self.field)
        column.addWidget(self.said)
        column.addLayout(row)
        column.addWidget(self.all_usual, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill(self) -> None:
        for scope in Scope:
            top = QTreeWidgetItem(self.tree, [scope_name(scope)])
            self._tops[scope] = top
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            top.setFirstColumnSpanned(True)
            for bound in self._shortcuts.actions:
                if bound.scope is scope:
                    item = QTreeWidgetItem(top, [plain_name(bound.spec)])
                    item.setData(0, _BOUND, bound)
                    item.setToolTip(0, translated(bound.spec.tooltip))
                    self._items[bound] = item
        self.tree.expandAll()

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items.values():
            item.setHidden(wanted not in f"{item.text(0)} {item.text(1)}".casefold())
        for scope, top in self._tops.items():
            top.setHidden(all(item.isHidden() for bound, item in self._items.items() if bound.scope is scope))
        current = self.tree.currentItem()
        if current is None or current.isHidden():
            shown = next((item for item in self._items.values() if not item.isHidden()), None)
            if shown is not None:
                self.tree.setCurrentItem(shown)
            else:
                self.tree.setCurrentIndex(QModelIndex())

    def _show_keys(self) -> None:
        for bound, item in self._items.items():
            keys = bound.spec.shortcuts if bound.spec.hold else self._shortcuts.keys(bound)
            item.setText(1, ", ".join(map(native, keys)))
            font = item.font(1)
            font.setBold(not self._shortcuts.is_usual(bound))
            item.setFont(1, font)
        self.all_usual.setEnabled(not all(map(self._shortcuts.is_usual, self._shortcuts.actions)))
        self._select()

    def _select(self) -> None:
        self.field.forget()
        self._say()

    def _say(self) -> None:
        """Tell what the key that was pressed would do, before anything changes."""
        bound, key = self.bound, self.field.key
        free = bound is not None and not bound.spec.hold
        name = plain_name(bound.spec) if bound is not None else ""
        self.chosen.setText(name)
        self.field.setAccessibleName(self.tr("New key for {action}").replace("{action}", name))
        self.field.setEnabled(free)
        mine = self._shortcuts.keys(bound) if bound is not None else ()
        self.none.setEnabled(free and bool(mine))
        self.usual.setEnabled(bound is not None and free and not self._shortcuts.is_usual(bound))
        refused = bool(key) and bound is not None and is_needed(key) and key not in map(portable, bound.spec.shortcuts)
        can = free and bool(key) and not refused
        self.use.setEnabled(can and mine != (key,))
        self.add.setEnabled(can and bool(mine) and key not in mine)
        self.said.setText(self._sentence(bound, key, refused))

    def _sentence(self, bound: Bound | None, key: str, refused: bool) -> str:
        if bound is None and self.search.text():
            return self.tr("No action or key matches the search.")
        if bound is None:
            return self.tr("Select an action.")
        if bound.spec.hold:
            return self.tr("This key acts while it is held down, and cannot be changed.")
        if not key:
            return self.tr("Escape forgets the key that was pressed; Tab leaves the field.")
        if refused:
            words = self.tr("{key} is needed to get around in the window. Choose another key.")
            return words.replace("{key}", native(key))
        holders = self._shortcuts.holders(bound, key)
        if holders:
            names = ", ".join(f"{plain_name(each.spec)} ({scope_name(each.scope)})" for each in holders)
            words = self.tr("{key} belongs to: {actions}. It is taken from there if you use it here.")
            return words.replace("{key}", native(key)).replace("{actions}", names)
        return self.tr("{key} is free.").replace("{key}", native(key))

    def _use(self) -> None:
        self._give((self.field.key,))

    def _add(self) -> None:
        if self.bound is not None:
            self._give((*self._shortcuts.keys(self.bound), self.field.key))

    def _give(self, keys: Sequence[str]) -> None:
        if self.bound is not None:
            self._shortcuts.set_keys(self.bound, keys)
            self.tree.setFocus()

    def _reset(self) -> None:
        if self.bound is not None:
            self._shortcuts.reset([self.bound])
            self.tree.setFocus()
