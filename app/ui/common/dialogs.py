"""Dialogs that never block: they are opened, and answered by a signal or awaited.

`exec()` is not used anywhere: inside a coroutine it re-enters the event loop and breaks the other tasks (qasync #59).
"""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from app.base.errors import FailureCode
from app.ui.common.icons import application_icon
from app.ui.common.labels import failure_text


def show_failure(parent: QWidget | None, code: FailureCode) -> QMessageBox:
    """Tell what happened, what is safe and what to do."""
    text = failure_text(code)
    return show_message(parent, text.what, "\n".join((text.safe, text.remedy)), QMessageBox.Icon.Warning)


def show_mistake(parent: QWidget | None, name: str) -> QMessageBox:
    """Tell that the program made a mistake of kind `name` (an exception's class; never its message)."""
    text = failure_text(FailureCode.INTERNAL)
    detail = QCoreApplication.translate("Dialogs", "Kind of mistake: {name}").format(name=name)
    return show_message(parent, text.what, "\n".join((text.safe, text.remedy, "", detail)), QMessageBox.Icon.Critical)


def make_message(parent: QWidget | None, text: str, more: str, picture: QMessageBox.Icon) -> QMessageBox:
    """A message with a Close button, to be opened or awaited."""
    box = QMessageBox(picture, QCoreApplication.applicationName(), text, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    return box


def show_message(parent: QWidget | None, text: str, more: str, picture: QMessageBox.Icon) -> QMessageBox:
    """Open a message with a Close button and return at once."""
    box = make_message(parent, text, more, picture)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def show_about(parent: QWidget, text: str, more: str) -> QMessageBox:
    """Open the program's name, version and licence."""
    box = show_message(parent, text, more, QMessageBox.Icon.NoIcon)
    box.setIconPixmap(application_icon().pixmap(64, 64))
    return box


async def confirm(parent: QWidget | None, question: str, more: str, yes: str, *, careful: bool = False) -> bool:
    """Ask and wait without blocking the event loop. `yes` is the text of the button that agrees.

    `careful` is for what cannot be undone: Return then cancels.
    """
    box = QMessageBox(QMessageBox.Icon.Question, QCoreApplication.applicationName(), question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setEscapeButton(cancel)
    box.setDefaultButton(cancel if careful else agree)
    await finished(box)
    agreed = box.clickedButton() is agree
    box.deleteLater()
    return agreed


async def finished(dialog: QDialog) -> int:
    """Open a dialog and wait for its result."""
    result: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    dialog.finished.connect(lambda code: None if result.done() else result.set_result(code))
    dialog.open()
    return await result
