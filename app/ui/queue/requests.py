"""What is asked for the selected documents: open, try again, with a password too, cancel, show where the file lies."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from app.base.errors import FailureCode
from app.domain.jobs import Document, Status
from app.ui.common import dialogs
from app.ui.common.alive import Tasks
from app.ui.desk import Desk
from app.ui.queue.rows import can_cancel, can_open, can_retry

if TYPE_CHECKING:
    from app.ui.queue.screen import QueueScreen

_RETRIED_UNASKED = 1000
"""Trying more documents again is asked about first: it may keep the computer busy for a day."""


class Requests(QObject):
    """Connects the actions and the details of a queue screen with the desk."""

    def __init__(self, desk: Desk, screen: QueueScreen, tasks: Tasks) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._tasks = tasks
        self._tried: Document | None = None
        actions, details = screen.actions_of_queue, screen.details
        actions.open.triggered.connect(self._open_selected)
        actions.retry.triggered.connect(self._retry_selected)
        actions.cancel.triggered.connect(self._cancel_selected)
        actions.show_folder.triggered.connect(self._show_folder)
        details.open_wanted.connect(self._open_selected)
        details.retry_wanted.connect(self._retry_selected)
        details.password_given.connect(self._try_password)
        details.folder_wanted.connect(self._show_folder)
        screen.table.customContextMenuRequested.connect(self._show_menu)

    def _open_selected(self) -> None:
        selected = self._screen.selected()
        if len(selected) == 1 and can_open(selected[0]):
            self._screen.open_wanted.emit(selected[0].id)

    def _retry_selected(self) -> None:
        self._tasks.start(self._for_selected(can_retry, self._retry))

    async def _for_selected(
        self, can: Callable[[Document], bool], do: Callable[[list[str]], Coroutine[Any, Any, None]]
    ) -> None:
        """Do something with the selected documents that allow it. Which ones they are is read now."""
        ids = await self._screen.feed.selected(can)
        if ids:
            await do(ids)

    async def _retry(self, ids: list[str]) -> None:
        if len(ids) > _RETRIED_UNASKED:
            question = QCoreApplication.translate("QueueScreen", "Try %n documents again?", "", len(ids))
            more = QCoreApplication.translate(
                "QueueScreen", "They are put at the end of the queue and read again. Decisions are kept."
            )
            again = QCoreApplication.translate("QueueScreen", "Try again")
            if not await dialogs.confirm(self._screen, question, more, again):
                return
        await self._desk.retry(ids)

    def _try_password(self, password: str) -> None:
        tried = [document for document in self._screen.selected() if can_retry(document)]
        if tried:
            # The field is hidden while the password is tried; Qt would hand the focus to the next button there is.
            self._screen.table.setFocus()
            self._tried = tried[0]
            self._tasks.start(self._desk.retry([document.id for document in tried], password=password))

    def _cancel_selected(self) -> None:
        self._tasks.start(self._for_selected(can_cancel, self._cancel))

    async def _cancel(self, ids: list[str]) -> None:
        if len(ids) > 1:
            question = QCoreApplication.translate("QueueScreen", "Cancel %n documents?", "", len(ids))
            more = QCoreApplication.translate(
                "QueueScreen", "Originals and decisions are kept. Retry puts them back in the queue."
            )
            yes = QCoreApplication.translate("QueueScreen", "Cancel documents")
            if not await dialogs.confirm(self._screen, question, more, yes):
                return
        await self._desk.cancel(ids)

    def _show_folder(self) -> None:
        selected = self._screen.selected()
        if len(selected) == 1 and selected[0].output_path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(selected[0].output_path).parent)))

    def _show_menu(self, place: QPoint) -> None:
        if not self._screen.table.indexAt(place).isValid():
            return
        menu = QMenu(self._screen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self._screen.actions_of_queue.for_documents()))
        menu.popup(self._screen.table.viewport().mapToGlobal(place))

    def ask_password_again(self, single: Document | None) -> None:
        """Put the focus back into the field where the password that was typed there did not open the document."""
        if self._tried is None or single == self._tried:
            return  # as it was before the password: the answer is still to come
        if single is not None and single.id == self._tried.id:
            if single.status in (Status.QUEUED, Status.DETECTING):
                return
            if single.failure is FailureCode.PASSWORD_WRONG and self._screen.table.hasFocus():
                self._screen.details.failure.password.setFocus()
        self._tried = None
