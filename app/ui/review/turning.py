"""Turning the pages to read them: a state of the view, which neither the file nor a decision knows of.

Everything on a page is placed by its geometry, so a page that is turned is a page with another rotation. Pictures alone
are drawn as the file has them and turned (`turned_pictures`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.ui.review.page_view import PageView
from app.ui.review.thumbnails import Thumbnails


class Turning(QObject):
    """Turns the pages of the document on screen, and remembers how each document was turned last."""

    def __init__(
        self, views: Sequence[PageView], thumbnails: Thumbnails, announce: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._thumbnails = thumbnails
        self._announce = announce
        self._document_id = ""
        self._turns: dict[str, int] = {}

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        actions["view-left"].triggered.connect(lambda: self.turn(-90))
        actions["view-right"].triggered.connect(lambda: self.turn(90))

    def open(self, document_id: str) -> int:
        """How a document was turned when it was on screen last."""
        self._document_id = document_id
        turn = self._turns.get(document_id, 0)
        self._thumbnails.set_turn(turn)
        return turn

    def take_over(self, other: Turning) -> None:
        """Remember what another one does."""
        self._turns = dict(other._turns)

    def turn(self, by: int) -> None:
        """Turn the pages clockwise by so many degrees, a multiple of 90."""
        if not self._document_id:
            return
        turn = (self._turns.get(self._document_id, 0) + by) % 360
        self._turns[self._document_id] = turn
        for view in self._views:
            view.set_turn(turn)
        self._thumbnails.set_turn(turn)
        if turn:
            self._announce(self.tr("Turned by {degrees}° to read it; the file stays as it is.").format(degrees=turn))
        else:
            self._announce(self.tr("As the file shows it."))
