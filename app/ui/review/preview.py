"""The page as it will be released: drawn by the code that releases it, and blinked against the original."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QImage

from app.domain.entities import Decision, Entity
from app.ui.common.page_cache import PictureKey
from app.ui.review.page_view import PageView
from app.ui.review.session import ReviewSession

BLINK_MS = 700
"""Slow enough to look, and far below three flashes a second (WCAG 2.2, 2.3.1)."""
_MOST_COVERS = 512


class Preview(QObject):
    """Shows the pages with what is accepted covered. What is covered has a number, so that pictures are kept by it."""

    def __init__(
        self, session: ReviewSession, view: PageView, announce: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._announce = announce
        self._by_page: Mapping[int, Sequence[Entity]] = {}
        self._numbers: dict[int, int] = {}
        self._covers: OrderedDict[int, tuple[Entity, ...]] = OrderedDict()
        self._blink = QTimer(self)
        self._blink.setInterval(BLINK_MS)
        self._blink.timeout.connect(self._flip)
        session.entities_changed.connect(self._entities_changed)

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        self._shown, self._blinking = actions["preview"], actions["blink"]
        self._shown.toggled.connect(self._show)
        self._blinking.toggled.connect(self._set_blinking)

    @property
    def on(self) -> bool:
        """True while the pages are shown as they will be released."""
        return self._view.previewing

    def stop(self) -> None:
        """Back to the boxes of the review."""
        self._blinking.setChecked(False)
        self._shown.setChecked(False)

    async def render(self, document_id: str, key: PictureKey) -> QImage:
        """The picture of a key, covered where it says so. Raises KnownError."""
        if not key.cover:
            return await self._session.desk.render(document_id, key.page_index, key.scale, key.clip)
        covered, boxes = self._covers.get(key.cover, ()), self._session.boxes
        return await self._session.desk.render(
            document_id, key.page_index, key.scale, key.clip, covered=covered, boxes=boxes
        )

    def cover_of(self, page_index: int) -> int:
        """The number of what is covered on a page; never 0."""
        number = self._numbers.get(page_index)
        if number is None:
            covered = tuple(e for e in self._by_page.get(page_index, ()) if e.decision is Decision.ACCEPTED)
            looks = tuple((e.id, e.label, e.text, e.quadrilaterals) for e in covered)
            number = self._numbers[page_index] = hash(looks) or 1
            self._covers[number] = covered
            while len(self._covers) > _MOST_COVERS:
                self._covers.popitem(last=False)
        return number

    def _entities_changed(self) -> None:
        self._by_page = self._session.by_page()
        self._numbers.clear()
        if self.on:
            self._view.refresh_pictures()

    def _show(self, shown: bool) -> None:
        self._view.show_released(self.cover_of if shown else None)
        if not self._blinking.isChecked():
            self._announce(self.tr("As it will be released.") if shown else self.tr("The original with its boxes."))

    def _set_blinking(self, blinking: bool) -> None:
        if blinking:
            self._announce(self.tr("The original and the released page take turns. B ends it."))
            self._flip()
            self._blink.start()
        else:
            self._blink.stop()
            self._shown.setChecked(False)

    def _flip(self) -> None:
        self._shown.setChecked(not self._shown.isChecked())
