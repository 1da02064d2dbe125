"""Which hits are chosen: in the list, framed on the page, and named on the buttons that decide about them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from app.ui.review.hits_panel import HitsPanel
from app.ui.review.session import ReviewSession
from app.ui.review.split_view import SplitView

OUTLINED_AT_MOST = 100
"""Chosen boxes that get an outline on the page; more would only slow the page down."""


class Choosing(QObject):
    """Keeps the list of hits and the page at the same choice, whichever of them it was made in."""

    def __init__(
        self,
        session: ReviewSession,
        panel: HitsPanel,
        split: SplitView,
        actions: Mapping[str, QAction],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._split = split
        self._actions = actions
        panel.selection_changed.connect(self._changed)
        for view in split.views:
            view.clicked.connect(self._box_clicked)

    def show(self) -> None:
        """Frame on the page what is chosen."""
        chosen = (e for i in self._panel.selected_ids if (e := self._session.entity(i)) is not None)
        self._split.first.set_selection(islice(chosen, OUTLINED_AT_MOST))
        self._split.show_selection()

    def _changed(self) -> None:
        self.show()
        view, chosen = self._split.first, self._panel.selected_ids
        entity = self._session.entity(chosen[0]) if chosen else None
        if entity is not None and entity.quadrilaterals:
            view.reveal(entity)
        elif entity is not None and entity.shown_page not in (None, *view.visible_pages()):
            view.go_to_page(entity.page_index)
        count = len(chosen)
        accept = QCoreApplication.translate("ReviewScreen", "Accept")
        decline = QCoreApplication.translate("ReviewScreen", "Decline")
        if count > 1:
            accept = QCoreApplication.translate("ReviewScreen", "Accept %n", None, count)
            decline = QCoreApplication.translate("ReviewScreen", "Decline %n", None, count)
        self._actions["accept"].setText(accept)
        self._actions["reject"].setText(decline)

    def _box_clicked(self, entity_id: str | None, add: bool) -> None:
        if entity_id is None:
            if not add:
                self._panel.select([])
        elif add:
            self._panel.toggle(entity_id)
        else:
            self._panel.select([entity_id])
