"""Keeps which pages were seen with their document, so that nobody looks at them again after a restart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.domain.jobs import Page
from app.ui.common.alive import Tasks
from app.ui.desk import Desk
from app.ui.review.seen_pages import SeenPages


class SeenLedger(QObject):
    """The pages of the document on screen, read from the desk and given back to it as they are seen."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._document_id = ""
        self._pages = SeenPages(0)

    def open(self, document_id: str, pages: Sequence[Page]) -> SeenPages:
        """The ledger of a document as it is stored."""
        self._document_id = document_id
        self._pages = SeenPages(len(pages), [page.seen_bands for page in pages])
        return self._pages

    def close(self) -> None:
        """Keep what was seen of a page in part, and let go of the document."""
        self.keep()
        self._document_id, self._pages = "", SeenPages(0)

    def keep(self) -> None:
        """Give what was seen since the last time to the desk, and do not wait."""
        fresh = self._pages.take_fresh()
        if fresh and self._document_id:
            self._tasks.start(self._desk.note_seen(self._document_id, fresh))

    async def kept(self) -> None:
        """Wait until what was seen is stored."""
        fresh = self._pages.take_fresh()
        if fresh and self._document_id:
            await self._desk.note_seen(self._document_id, fresh)
