"""The stops of the tour: the way of a paper of the sample matter through the window."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Status
from app.domain.listing import LARGEST_LIMIT, DocumentQuery, SortField
from app.ui.common.alive import alive
from app.ui.common.shortcuts import Bound, Scope, native
from app.ui.desk import Desk
from app.ui.help.tour import Stop, Tour

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_LOOK_AGAIN = 0.02
"""Seconds between two looks at whether something is on the screen."""
_READ = (Status.READY_FOR_REVIEW, Status.IN_REVIEW)


class WindowTour(QObject):
    """Starts the tour of a window, and knows how to bring each stop on its screen."""

    def __init__(self, window: MainWindow, desk: Desk, sample_directory: Path) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._sample_directory = sample_directory
        self.tour: Tour | None = None

    def start(self) -> Tour:
        """Begin from the first stop; one that runs already is begun anew."""
        self.end()
        self.tour = Tour(self._stops(), self._window)
        self.tour.ended.connect(self._ended)
        self.tour.begin()
        return self.tour

    def end(self) -> None:
        """End the tour, where one runs."""
        if self.tour is not None:
            self.tour.end()

    def _ended(self) -> None:
        self.tour = None
        window = self._window
        if alive(window) and window.isVisible():
            focus: QWidget = window.review if window.reviewing and window.review is not None else window.queue.table
            focus.setFocus()

    def _key(self, action_id: str) -> str:
        """The first key of an action of the review, as it is now."""
        shortcuts = self._window.settings.shortcuts
        bound = next(b for b in shortcuts.actions if b.scope is Scope.REVIEW and b.spec.id == action_id)
        return self._first(bound)

    def _first(self, bound: Bound) -> str:
        keys = bound.spec.shortcuts if bound.spec.hold else self._window.settings.shortcuts.keys(bound)
        return native(keys[0]) if keys else "–"

    def _stops(self) -> list[Stop]:
        window = self._window
        queue = window.queue
        hits = QCoreApplication.translate(
            "Tour",
            "Everything that was found stands in this list. {accept} accepts a hit: it will be removed. {reject} "
            "declines it: it stays readable. {next} and {previous} go to the next and the previous open one. Every "
            "decision is stored at once, and {undo} takes it back, also tomorrow.",
        )
        for name, action in (
            ("accept", "accept"), ("reject", "reject"), ("next", "next"), ("previous", "previous"), ("undo", "undo"),
        ):  # fmt: skip
            hits = hits.replace(f"{{{name}}}", self._key(action))
        page = QCoreApplication.translate(
            "Tour",
            "The page shows the same hits. Hold {peek} to look under the boxes. Where something was missed, press "
            "{rectangle} and draw a box.",
        )
        page = page.replace("{peek}", self._key("peek")).replace("{rectangle}", self._key("rectangle"))
        return [
            Stop(
                QCoreApplication.translate("Tour", "Welcome to Sable"),
                QCoreApplication.translate(
                    "Tour",
                    "See in two minutes how a paper goes through Sable. Next adds the sample: six invented papers. "
                    "Nothing ever leaves this computer, and originals are never changed.",
                ),
                lambda: None if window.reviewing else (queue.empty if queue.empty.isVisible() else queue.table),
            ),
            Stop(
                QCoreApplication.translate("Tour", "Every paper is a row"),
                QCoreApplication.translate(
                    "Tour",
                    "Sable reads the papers in the background. The state says how far each is, and who is waited for: "
                    "ready for review means you. With your own papers, drop files or folders anywhere on the window.",
                ),
                lambda: queue.table,
                self._add_sample,
            ),
            Stop(
                QCoreApplication.translate("Tour", "What is known of it"),
                QCoreApplication.translate(
                    "Tour",
                    "Beside the list stand the details of the selected paper: problems with what to do about them, "
                    "where the released file lies, its certificate and its history.",
                ),
                lambda: queue.details,
                self._show_queue,
            ),
            Stop(
                QCoreApplication.translate("Tour", "Decide hit by hit"),
                hits,
                lambda: getattr(window.review, "panel", None),
                self._open_sample,
            ),
            Stop(
                QCoreApplication.translate("Tour", "The page beside it"),
                page,
                lambda: getattr(window.review, "view", None),
                self._open_sample,
            ),
            Stop(
                QCoreApplication.translate("Tour", "Finish, and it is proven"),
                QCoreApplication.translate(
                    "Tour",
                    "Finish review shows what is still open. Then a new file is made, and it appears only after "
                    "every check has passed. Until then the window says: not yet redacted.",
                ),
                lambda: getattr(getattr(window.review, "status_line", None), "finish_button", None),
                self._open_sample,
            ),
            Stop(
                QCoreApplication.translate("Tour", "That is all"),
                QCoreApplication.translate(
                    "Tour",
                    "F1 opens the help at the place you are in. Help ▸ Tour shows this again. The sample stays in the "
                    "list until you purge it; try it out as you like.",
                ),
                lambda: None,
            ),
        ]

    async def _sample(self) -> list[Document]:
        query = DocumentQuery(limit=LARGEST_LIMIT, sort=SortField.CREATED_AT)
        found = (await self._desk.list_documents(query)).documents
        return [document for document in found if Path(document.path).parent == self._sample_directory]

    async def _show_queue(self) -> None:
        if self._window.reviewing:
            self._window.show_queue()
        await self._shown(self._window.queue)

    async def _add_sample(self) -> None:
        """Have the sample in the list, with its first paper selected."""
        await self._show_queue()
        if not await self._sample():
            self._window.queue.add_sample()
        documents = await self._until(self._sample)
        await self._shown(self._window.queue.table)
        self._window.queue.select(documents[0].id)

    async def _open_sample(self) -> None:
        """Have a paper of the sample in the review, as soon as one was read."""
        if self._window.reviewing:
            return
        (document, *_) = await self._until(self._read_sample)
        await self._window.opened(document.id)

    async def _shown(self, part: QWidget) -> None:
        """Wait until a part of the window is on the screen: the list follows what was stored a little later."""
        while not part.isVisible():
            await asyncio.sleep(_LOOK_AGAIN)

    async def _read_sample(self) -> list[Document]:
        return [document for document in await self._sample() if document.status in _READ]

    async def _until(self, find) -> list[Document]:  # type: ignore[no-untyped-def]
        """What `find` finds, as soon as it finds something: it is asked again whenever something was committed."""
        changed = asyncio.Event()

        def note(_: ChangeSet) -> None:
            changed.set()

        self._desk.changed.connect(note)
        try:
            while not (found := await find()):
                await changed.wait()
                changed.clear()
            return list(found)
        finally:
            if alive(self._desk):
                self._desk.changed.disconnect(note)
