"""What can be done with documents of the queue: one action each, for the toolbar, the menus and the context menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from app.domain.jobs import Document, Status
from app.ui.common.icons import icon
from app.ui.queue.rows import can_cancel, can_open, can_retry


class QueueActions(QObject):
    """The actions and when they can be used."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.add_files = self._make("add-files", self.tr("Add &files…"), self.tr("Add files"), "Ctrl+O")
        self.add_folder = self._make("add-folder", self.tr("Add f&older…"), self.tr("Add folder"), "Ctrl+Shift+O")
        self.sample = self._make("sample", self.tr("Try the &sample"), self.tr("Try the sample"))
        self.open = self._make("open", self.tr("&Open"), self.tr("Open"), "Return", "Enter")
        self.retry = self._make("retry", self.tr("&Retry"), self.tr("Retry"), "Ctrl+R")
        self.cancel = self._make("cancel", self.tr("&Cancel"), self.tr("Cancel"), "Ctrl+Backspace")
        self.show_folder = self._make(
            "folder", self.tr("Show released file in its &folder"), self.tr("Show in folder"), "Ctrl+Shift+F"
        )
        # Return must stay free for buttons and fields: the screen gives it to the table alone. The other keys that act
        # on the selection must not act on it while the review covers it.
        self.open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for action in (self.retry, self.cancel, self.show_folder):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.add_files.setToolTip(self.tr("Add PDF files to the queue"))
        self.add_folder.setToolTip(self.tr("Add all PDFs of a folder and the folders in it"))
        self.open.setToolTip(self.tr("Open the selected document for review"))
        self.retry.setToolTip(self.tr("Put the selected documents back in the queue"))
        self.cancel.setToolTip(self.tr("Stop work on the selected documents; decisions are kept"))
        self.update([])

    def for_documents(self) -> tuple[QAction, ...]:
        """The actions that work on the selection, in the order of menus."""
        return self.open, self.retry, self.cancel, self.show_folder

    def update(self, selected: Sequence[Document]) -> None:
        """Enable what the selection allows."""
        single = selected[0] if len(selected) == 1 else None
        self.open.setEnabled(single is not None and can_open(single))
        self.retry.setEnabled(any(map(can_retry, selected)))
        self.cancel.setEnabled(any(map(can_cancel, selected)))
        released = single is not None and single.status is Status.FINISHED and bool(single.output_path)
        self.show_folder.setEnabled(released)

    def _make(self, name: str, text: str, short: str, *keys: str) -> QAction:
        action = QAction(icon(name), text, self)
        action.setIconText(short)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
