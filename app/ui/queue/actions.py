"""What can be done with documents of the queue: one action each, for the toolbar, the menus and the context menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.domain.jobs import Document, Status
from app.ui.common.icons import icon
from app.ui.queue import allowed
from app.ui.queue.allowed import Situation
from app.ui.queue.rows import can_cancel, can_open, can_retry


class QueueActions(QObject):
    """The actions and when they can be used.

    `updated(documents)` follows every change of the selection; who listens reads what else the rules must know and
    hands it over with `set_situation`.
    """

    updated = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._selected: Sequence[Document] = ()
        self._situation = Situation()
        self.add_files = self._make("add-files", self.tr("Add &files…"), self.tr("Add files"), "Ctrl+O")
        self.add_folder = self._make("add-folder", self.tr("Add f&older…"), self.tr("Add folder"), "Ctrl+Shift+O")
        self.sample = self._make("sample", self.tr("Try the &sample"), self.tr("Try the sample"))
        self.open = self._make("open", self.tr("&Open"), self.tr("Open"), "Return", "Enter")
        self.retry = self._make("retry", self.tr("&Retry"), self.tr("Retry"), "Ctrl+R")
        self.cancel = self._make("cancel", self.tr("&Cancel"), self.tr("Cancel"), "Ctrl+Backspace")
        self.pause = self._make("pause", self.tr("&Pause"), self.tr("Pause"))
        self.resume = self._make("resume", self.tr("Res&ume"), self.tr("Resume"))
        self.detect_again = self._make("search", self.tr("&Detect again…"), self.tr("Detect again"))
        self.approve = self._make("finish", self.tr("&Approve"), self.tr("Approve"))
        self.return_to_review = self._make("back", self.tr("Return to re&view"), self.tr("Return to review"))
        self.hold = self._make("lock", self.tr("Put matter on &hold"), self.tr("Hold"))
        self.release_hold = self._make("unlock", self.tr("Release h&old"), self.tr("Release hold"))
        self.purge = self._make("delete", self.tr("Pur&ge…"), self.tr("Purge"), "Ctrl+Shift+Del")
        self.show_folder = self._make(
            "folder", self.tr("Show released file in its &folder"), self.tr("Show in folder"), "Ctrl+Shift+F"
        )
        # Return must stay free for buttons and fields: the screen gives it to the table alone. The other keys that act
        # on the selection must not act on it while the review covers it.
        self.open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for action in self.for_documents():
            if action is not self.open:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
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
        self._explain()
        self.update([])

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
        self._reason(
            self.purge, self._purge_tip, allowed.first_reason(self._selected, self._situation, allowed.why_not_purge)
        )
        self._reason(
            self.pause, self._pause_tip, allowed.first_reason(self._selected, self._situation, allowed.why_not_pause)
        )
        why = ""
        if any(d.status is Status.SECOND_REVIEW for d in self._selected):
            why = allowed.first_reason(self._selected, self._situation, allowed.why_not_approve)
        self._reason(self.approve, self._approve_tip, why)

    @staticmethod
    def _reason(action: QAction, tip: str, why: str) -> None:
        """Say in the tooltip and in the status bar why an action cannot be used now."""
        action.setToolTip(why or tip)
        action.setStatusTip(why or tip)

    def _explain(self) -> None:
        self._purge_tip = self.tr("Remove the selected documents from this computer for good")
        self._pause_tip = self.tr("Take the selected documents out of the queue; pages that were read stay read")
        self._approve_tip = self.tr("Agree with the review; the document is then redacted and verified")
        for action, tip in (
            (self.add_files, self.tr("Add PDF files to the queue")),
            (self.add_folder, self.tr("Add all PDFs of a folder and the folders in it")),
            (self.open, self.tr("Open the selected document for review")),
            (self.retry, self.tr("Put the selected documents back in the queue")),
            (self.cancel, self.tr("Stop work on the selected documents; decisions are kept")),
            (self.resume, self.tr("Go on with the selected documents where they stopped")),
            (self.detect_again, self.tr("Read the selected documents anew; decisions and drawn boxes stay")),
            (self.return_to_review, self.tr("Send the selected documents back to their reviewer")),
            (self.hold, self.tr("Nothing of this matter expires or can be purged while it is on hold")),
            (self.release_hold, self.tr("Let this matter expire and be purged again")),
        ):
            action.setToolTip(tip)

    def _line(self, name: str) -> QAction:
        found = self.findChild(QAction, name)
        if found is None:
            found = QAction(self)
            found.setSeparator(True)
            found.setObjectName(name)
        return found

    def _make(self, name: str, text: str, short: str, *keys: str) -> QAction:
        action = QAction(icon(name), text, self)
        action.setIconText(short)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
