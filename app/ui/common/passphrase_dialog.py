"""Asks for the passphrase of the key that signs, where something is released that is to be signed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.base.errors import KnownError
from app.ui.common import dialogs
from app.ui.common.alive import Tasks, alive
from app.ui.common.theme import UNIT, set_margins


def about_key(fingerprint: str) -> str:
    """What signing with a key means."""
    text = QCoreApplication.translate(
        "FinishSheet", "Sign the certificate with the key of this computer ({fingerprint}…)"
    )
    return text.replace("{fingerprint}", fingerprint[:9])


def passphrase_field(parent: QWidget) -> QLineEdit:
    """A field for the passphrase of a key."""
    field = QLineEdit(parent)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(QCoreApplication.translate("FinishSheet", "Passphrase of the key"))
    field.setAccessibleName(field.placeholderText())
    return field


def wrong_passphrase(parent: QWidget) -> QLabel:
    """What is said of a wrong passphrase; hidden until then."""
    label = QLabel(QCoreApplication.translate("FinishSheet", "The passphrase is wrong."), parent)
    label.hide()
    return label


class PassphraseDialog(QDialog):
    """Accepted when the key is unlocked."""

    def __init__(
        self, fingerprint: str, agree: str, unlock: Callable[[str], Awaitable[bool]], parent: QWidget | None = None
    ) -> None:
        """`agree` is the text of the button, `unlock` tries a passphrase."""
        super().__init__(parent)
        self.setWindowTitle(agree)
        self.setFixedWidth(64 * UNIT)
        self._unlock = unlock
        self._tasks = Tasks(self, self._report)
        layout = QVBoxLayout(self)
        set_margins(layout, 3, 3, 1.5)
        about = QLabel(about_key(fingerprint), self)
        about.setWordWrap(True)
        self.field = passphrase_field(self)
        self.wrong = wrong_passphrase(self)
        cancel = QPushButton(QCoreApplication.translate("NoteDialog", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.confirm = QPushButton(agree, self)
        self.confirm.setDefault(True)
        self.confirm.setProperty("primary", True)
        self.confirm.clicked.connect(lambda: self._tasks.start(self._try()))
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        for widget in (about, self.field, self.wrong):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self._fit_height()

    def _fit_height(self) -> None:
        """A window's size hint does not ask wrapped labels how tall they are at its width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(self.heightForWidth(self.width()))

    async def _try(self) -> None:
        self.confirm.setEnabled(False)
        try:
            right = await self._unlock(self.field.text())
        finally:
            if alive(self):
                self.confirm.setEnabled(True)
        if not alive(self):
            return
        self.wrong.setVisible(not right)
        self._fit_height()
        if right:
            self.accept()
        else:
            self.field.selectAll()
            self.field.setFocus()

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self, error.code)


async def unlocked(desk: Any, agree: str, parent: QWidget) -> bool:
    """Ask for the passphrase of the key of this computer, where it has one that is not known yet.

    False where the person gives up. True also without a usable key: the release says so then.
    """
    key = await desk.signing_key()
    if key is None or not key.asks:
        return True
    dialog = PassphraseDialog(key.fingerprint, agree, desk.unlock_key, parent)
    try:
        return await dialogs.finished(dialog) == QDialog.DialogCode.Accepted
    finally:
        if alive(dialog):
            dialog.deleteLater()
