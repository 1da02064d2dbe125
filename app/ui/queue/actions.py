"""What can be done with documents of the queue: one action each, for the toolbar, the menus and the context menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from app.domain.jobs import Document, Status
from app.ui.common.actions import describe, make_action
from app.ui.common.window_actions import QUEUE_ACTIONS, WINDOW_ACTIONS
from app.ui.queue import allowed
from app.ui.queue.allowed import Situation
from app.ui.queue.rows import can_cancel, can_open, can_retry

_EVERYWHERE = {spec.id: spec for spec in WINDOW_ACTIONS}


class QueueActions(QObject):
    """The actions of the tables and when they can be used.

    `updated(documents)` follows every change of the selection; who listens reads what else the rules must know and
    hands it over with `set_situation`.
    """

    updated = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._selected: Sequence[Document] = ()
        self._situation = Situation()
        everywhere = Qt.ShortcutContext.WindowShortcut
        self.add_files, self.add_folder, self.sample = (
            make_action(self, _EVERYWHERE[each], everywhere) for each in ("add-files", "add-folder", "sample")
        )
        made = {spec.id: make_action(self, spec) for spec in QUEUE_ACTIONS}
        self.open = made["open"]
        self.retry = made["retry"]
        self.cancel = made["cancel"]
        self.pause = made["pause"]
        self.resume = made["resume"]
        self.detect_again = made["detect-again"]
        self.approve = made["approve"]
        self.return_to_review = made["return-to-review"]
        self.hold = made["hold"]
        self.release_hold = made["release-hold"]
        self.purge = made["purge"]
        self.show_folder = made["show-folder"]
        self.search = made["search"]
        # Return must stay free for buttons and fields: the screen gives it to the table alone.
        self.open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._rules: tuple[tuple[QAction, allowed.Rule], ...] = (
            (self.pause, allowed.can_pause),
            (self.resume, allowed.can_resume),
            (self.detect_again, allowed.can_detect_again),
            (self.approve, allowed.can_approve),
            (self.return_to_review, allowed.can_return),
            (self.hold, allowed.can_hold),
            (self.release_hold, allowed.can_release_hold),
            (self.purge, allowed.can_purge),
        )
        self.update([])

    @property
    def selected(self) -> tuple[Document, ...]:
        """The selected documents that are in memory."""
        return tuple(self._selected)

    @property
    def situation(self) -> Situation:
        return self._situation

    def for_documents(self) -> tuple[QAction, ...]:
        """The actions that work on the selection, in the order of menus; separators stand between the groups."""
        return (
            self.open,
            self.retry,
            self._line("line-1"),
            self.pause,
            self.resume,
            self.cancel,
            self.detect_again,
            self._line("line-2"),
            self.approve,
            self.return_to_review,
            self._line("line-3"),
            self.hold,
            self.release_hold,
            self.purge,
            self._line("line-4"),
            self.show_folder,
        )

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every action of the queue's table."""
        return (*(action for action in self.for_documents() if not action.isSeparator()), self.search)

    def rule_of(self, action: QAction) -> allowed.Rule:
        """The rule that says which documents an action works on."""
        return next(rule for each, rule in self._rules if each is action)

    def update(self, selected: Sequence[Document]) -> None:
        """Enable what the selection allows."""
        self._selected = tuple(selected)
        single = selected[0] if len(selected) == 1 else None
        self.open.setEnabled(single is not None and can_open(single))
        self.retry.setEnabled(any(map(can_retry, selected)))
        self.cancel.setEnabled(any(map(can_cancel, selected)))
        released = single is not None and single.status is Status.FINISHED and bool(single.output_path)
        self.show_folder.setEnabled(released)
        self._apply_rules()
        self.updated.emit(self._selected)

    def set_situation(self, situation: Situation) -> None:
        """Hand over what the rules must know besides the selection."""
        self._situation = situation
        self._apply_rules()

    def _apply_rules(self) -> None:
        for action, rule in self._rules:
            action.setEnabled(any(rule(document, self._situation) for document in self._selected))
        for action, reason in ((self.purge, allowed.why_not_purge), (self.pause, allowed.why_not_pause)):
            describe(action, allowed.first_reason(self._selected, self._situation, reason))
        why = ""
        if any(d.status is Status.SECOND_REVIEW for d in self._selected):
            why = allowed.first_reason(self._selected, self._situation, allowed.why_not_approve)
        describe(self.approve, why)

    def _line(self, name: str) -> QAction:
        found = self.findChild(QAction, name)
        if found is None:
            found = QAction(self)
            found.setSeparator(True)
            found.setObjectName(name)
        return found
