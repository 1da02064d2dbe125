"""The keys of every action: those of the tables, unless the person chose others, which the settings file keeps."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.ui.common.actions import ActionSpec, describe, spec_of
from app.ui.common.alive import alive
from app.ui.common.review_actions import REVIEW_ACTIONS
from app.ui.common.window_actions import QUEUE_ACTIONS, WINDOW_ACTIONS

GROUP = "keys"


class Scope(StrEnum):
    """Where actions work: everywhere in the window, or on one of its screens."""

    WINDOW = "window"
    QUEUE = "queue"
    REVIEW = "review"


TABLES: Mapping[Scope, Sequence[ActionSpec]] = {
    Scope.WINDOW: WINDOW_ACTIONS,
    Scope.QUEUE: QUEUE_ACTIONS,
    Scope.REVIEW: REVIEW_ACTIONS,
}

_ARROWS = ("Left", "Right", "Up", "Down")
_NEEDED = frozenset(
    QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    for key in (
        "Tab",
        "Shift+Tab",
        "Backtab",
        "Esc",
        "Space",
        "Return",
        "Enter",
        *_ARROWS,
        *(f"Alt+{arrow}" for arrow in _ARROWS),
    )
)
"""Keys that controls need themselves, or that move a selected box."""


@dataclass(frozen=True, slots=True)
class Bound:
    """An action of a table, and where it works."""

    scope: Scope
    spec: ActionSpec


class Shortcuts(QObject):
    """Knows which keys every action has, gives them to the actions it follows, and keeps what the person chose.

    Signals:
        changed(): an action has other keys.
    """

    changed = Signal()

    def __init__(
        self,
        settings: QSettings,
        parent: QObject | None = None,
        tables: Mapping[Scope, Sequence[ActionSpec]] = TABLES,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._all = [Bound(scope, spec) for scope, specs in tables.items() for spec in specs]
        self._followed: list[tuple[Scope, QAction]] = []
        self._chosen: dict[Bound, tuple[str, ...]] = {}
        for bound in self._all:
            chosen = _read(settings.value(_place(bound)))
            if chosen is not None and not bound.spec.hold:
                self._chosen[bound] = chosen

    @property
    def actions(self) -> Sequence[Bound]:
        """Every action in the order of the tables."""
        return self._all

    def keys(self, bound: Bound) -> tuple[str, ...]:
        """The keys of an action as portable texts. A usual key that the person gave to a rival is not one of them."""
        if bound in self._chosen:
            return self._chosen[bound]
        taken = [key for rival in self._rivals(bound) for key in self._chosen.get(rival, ())]
        return tuple(key for key in map(portable, bound.spec.shortcuts) if not any(_clash(key, k) for k in taken))

    def is_usual(self, bound: Bound) -> bool:
        """True where the keys of an action are those of the table."""
        return self.keys(bound) == tuple(map(portable, bound.spec.shortcuts))

    def holders(self, bound: Bound, key: str) -> list[Bound]:
        """The other actions that a key would make ambiguous if `bound` had it."""
        return [rival for rival in self._rivals(bound) if any(_clash(key, each) for each in self.keys(rival))]

    def set_keys(self, bound: Bound, keys: Sequence[str]) -> None:
        """Give an action these keys and no others, and take each from whichever action had it. Kept at once.

        Raises ValueError for a key that the controls need, and for an action whose key is held.
        """
        wanted = tuple(dict.fromkeys(map(portable, keys)))
        if bound.spec.hold or any(is_needed(key) for key in wanted if key not in map(portable, bound.spec.shortcuts)):
            raise ValueError("this key cannot be given to this action")
        for key in wanted:
            for rival in self.holders(bound, key):
                self._choose(rival, tuple(each for each in self.keys(rival) if not _clash(each, key)))
        self._choose(bound, wanted)
        self._tell()

    def reset(self, bounds: Iterable[Bound]) -> None:
        """Give actions their usual keys back, and take them from whoever was given one of them."""
        for bound in bounds:
            self._forget(bound)
            for key in map(portable, bound.spec.shortcuts):
                for rival in self._rivals(bound):
                    left = tuple(each for each in self._chosen.get(rival, ()) if not _clash(each, key))
                    if rival in self._chosen and left != self._chosen[rival]:
                        self._choose(rival, left)
        self._tell()

    def reset_all(self) -> None:
        """Give every action its usual keys back."""
        self._chosen.clear()
        self._settings.remove(GROUP)
        self._tell()

    def follow(self, scope: Scope, actions: Iterable[QAction]) -> None:
        """Give actions that were made from a table their keys, now and whenever these change. One that stood for the
        same row before is followed no more."""
        wanted = [action for action in actions if spec_of(action) is not None]
        rows = {(scope, action.objectName()) for action in wanted}
        kept = [(s, a) for s, a in self._followed if alive(a) and (s, a.objectName()) not in rows]
        self._followed = [*kept, *((scope, action) for action in wanted)]
        self._give()

    def _rivals(self, bound: Bound) -> list[Bound]:
        """Actions that could be meant by the same key: on the same screen, or everywhere."""
        return [
            other
            for other in self._all
            if other != bound and (other.scope is bound.scope or Scope.WINDOW in (other.scope, bound.scope))
        ]

    def _choose(self, bound: Bound, keys: tuple[str, ...]) -> None:
        if keys == tuple(map(portable, bound.spec.shortcuts)):
            self._forget(bound)
            return
        self._chosen[bound] = keys
        self._settings.setValue(_place(bound), json.dumps(keys))

    def _forget(self, bound: Bound) -> None:
        self._chosen.pop(bound, None)
        self._settings.remove(_place(bound))

    def _tell(self) -> None:
        self._settings.sync()
        self._give()
        self.changed.emit()

    def _give(self) -> None:
        for scope, action in self._followed:
            spec = spec_of(action)
            if spec is None or spec.hold:
                continue
            keys = self.keys(Bound(scope, spec))
            if keys != tuple(portable(key.toString()) for key in action.shortcuts()):
                action.setShortcuts([QKeySequence(key) for key in keys])
            describe(action)


def portable(key: str) -> str:
    """A key as it is stored and compared: one way to write each."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A key as this platform writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def is_needed(key: str) -> bool:
    """True for a key without which the controls of the window could not be used by keyboard."""
    return portable(key) in _NEEDED


def _clash(one: str, other: str) -> bool:
    """True where one key is the other, or the beginning of it: the longer one could never be typed."""
    none = QKeySequence.SequenceMatch.NoMatch
    first, second = QKeySequence(one), QKeySequence(other)
    return first.matches(second) != none or second.matches(first) != none


def _place(bound: Bound) -> str:
    return f"{GROUP}/{bound.scope.value}/{bound.spec.id}"


def _read(stored: object) -> tuple[str, ...] | None:
    """Keys as they were stored; None where none were, or where it is not what was written."""
    if not isinstance(stored, str):
        return None
    try:
        keys = json.loads(stored)
    except ValueError:
        return None
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        return None
    return tuple(key for each in keys if (key := portable(each)))
