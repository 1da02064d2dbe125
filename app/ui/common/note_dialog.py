"""What a second reviewer says while sending documents back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.comments import LONGEST_COMMENT
from app.ui.common.alive import alive
from app.ui.common.dialogs import finished
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type


class NoteDialog(QDialog):
    """What the first reviewer is to know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send back to review"))
        self.setFixedWidth(64 * UNIT)
        layout = QVBoxLayout(self)
        set_margins(layout, 3, 3, 1.5)
        title = QLabel(self.tr("Send back to review"))
        set_type(title, TypeRole.HEADLINE)
        about = QLabel(self.tr("The reviewer sees your note above the pages. It stays with the document's comments."))
        about.setWordWrap(True)
        mute(about)
        self.field = QPlainTextEdit()
        self.field.setPlaceholderText(self.tr("What should be looked at again?"))
        self.field.setAccessibleName(self.tr("Note for the reviewer"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(16 * UNIT)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.confirm = QPushButton(self.tr("Send back"))
        self.confirm.setDefault(True)
        self.confirm.setProperty("primary", True)
        self.confirm.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        for widget in (title, about, self.field):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    @property
    def note(self) -> str:
        return self.field.toPlainText().strip()[:LONGEST_COMMENT]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter sends: Enter alone begins a line of the note."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)


async def ask_for_note(parent: QWidget) -> str | None:
    """The note, which may be empty; None where the dialog is given up."""
    dialog = NoteDialog(parent)
    try:
        agreed = await finished(dialog) == NoteDialog.DialogCode.Accepted
        return dialog.note if agreed else None
    finally:
        if alive(dialog):
            dialog.deleteLater()
