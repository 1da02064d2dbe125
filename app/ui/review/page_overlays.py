"""The boxes on the pages near the window: which there are, and when they are made.

A page may have 5,000 of them, which takes a fifth of a second to make: they come in slices, between which the window
answers.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.domain.entities import Entity
from app.domain.thresholds import NO_THRESHOLD, Thresholds
from app.ui.review.page_item import PageItem

if TYPE_CHECKING:
    from app.ui.review.page_view import PageView

_SLICE = 0.012
"""Seconds of making boxes at a time; to paint them takes as long again."""


class PageOverlays:
    """Keeps the pages of a view supplied with boxes."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._entities: Mapping[int, Sequence[Entity]] = {}
        self._thresholds = NO_THRESHOLD
        self._peeking = False
        self._more = QTimer(view)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._fill)

    @property
    def busy(self) -> bool:
        """True while boxes are still to be made."""
        return self._more.isActive()

    def stop(self) -> None:
        self._more.stop()

    def forget(self) -> None:
        """Let go of the entities."""
        self._entities = {}

    def show_entities(self, entities: Mapping[int, Sequence[Entity]]) -> None:
        """Show these entities, by page. Only what changed on the pages near the window is touched."""
        self._entities = entities
        self._renew()

    def set_thresholds(self, thresholds: Thresholds) -> None:
        """Show other hits as ghosts."""
        self._thresholds = thresholds
        self._renew()

    @property
    def peeking(self) -> bool:
        return self._peeking

    def set_peeking(self, peeking: bool) -> None:
        """Hide or show the boxes."""
        self._peeking = peeking
        self.show_or_hide()

    def show_or_hide(self) -> None:
        """Boxes are seen on the original alone, and not while somebody looks under them."""
        for page in self._view.live_pages():
            page.set_overlays_visible(self._shown)

    def populate(self, page: PageItem) -> None:
        """Make the boxes of a page that came near the window."""
        self._state(page)
        self._fill()

    def make_anew(self) -> None:
        """Drop every box; pages in the window are populated again when they are looked at."""
        for page in self._view.live_pages():
            page.depopulate()

    @property
    def _shown(self) -> bool:
        return not self._peeking and not self._view.previewing

    def _renew(self) -> None:
        for page in self._view.live_pages():
            if page.populated:
                self._state(page)
        self._fill()

    def _state(self, page: PageItem) -> None:
        entities = self._entities.get(page.page_index, ())
        page.populate(entities, self._view.devicePixelRatioF(), self._view.boxes, self._thresholds)
        page.set_overlays_visible(self._shown)

    def _fill(self) -> None:
        end = time.perf_counter() + _SLICE
        visible = self._view.visible_pages()
        pages = sorted(self._view.live_pages(), key=lambda page: page.page_index not in visible)
        if not all(page.fill(end) for page in pages):
            self._more.start()
