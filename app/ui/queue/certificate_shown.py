"""The certificate of the selected document: read, shown in the details, saved as a page for people."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.base.errors import KnownError
from app.domain.jobs import Document, Status
from app.ui.common.alive import Tasks
from app.ui.desk import Desk
from app.ui.queue.certificate_page import ask_where
from app.ui.queue.certificate_summary import summary

if TYPE_CHECKING:
    from app.ui.queue.screen import QueueScreen


class CertificateShown(QObject):
    """Keeps the details at the certificate of the one document that is selected, where it has one."""

    def __init__(self, desk: Desk, screen: QueueScreen, tasks: Tasks) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._tasks = tasks
        self._certificate_of = ""
        screen.details.certificate_page_wanted.connect(self._ask_where_the_page_goes)

    def show(self, single: Document | None) -> None:
        """Show the certificate of a document, or none."""
        wants = single.id if single and single.status in (Status.FINISHED, Status.VERIFICATION_FAILED) else ""
        if wants != self._certificate_of:
            self._certificate_of = wants
            self._screen.details.show_certificate(None)
            if wants:
                self._tasks.start(self._fetch_certificate(wants))

    def forget_one_of(self, changed: Collection[str]) -> None:
        """Read it again the next time it is shown, where its document was released again."""
        if self._certificate_of in changed:
            self._certificate_of = ""

    def _ask_where_the_page_goes(self) -> None:
        document_id = self._certificate_of
        document = next((d for d in self._screen.selected() if d.id == document_id), None)
        if document is not None:
            save = partial(self._save_page, document_id)
            ask_where(self._screen, document, lambda path: self._tasks.start(save(path)))

    async def _save_page(self, document_id: str, path: Path) -> None:
        await self._desk.save_certificate_page(document_id, path)
        said = QCoreApplication.translate("QueueScreen", "The certificate was saved as {name}.")
        self._screen.noticed.emit(said.format(name=path.name))

    async def _fetch_certificate(self, document_id: str) -> None:
        try:
            certificate = summary(await self._desk.certificate(document_id))
        except KnownError:
            certificate = None  # the rest of the pane stands; a missing certificate is no reason for a dialog
        if document_id == self._certificate_of:
            self._screen.details.show_certificate(certificate)
