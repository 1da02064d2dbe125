"""Columns that share what room there is, so that long words of another language leave some for the text."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QTreeView

from app.ui.common.theme import UNIT

TITLE_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
"""Roles for which the header of a model says a title: one that is shortened is whole in its tooltip."""
LEAST = 7 * UNIT
"""No column gives up so much that it gets narrower than this: three letters and dots."""


class RoomForText(QObject):
    """Keeps a column at a width where its text can be read: the others give way, each by its share, and their titles
    are then shortened. What somebody made narrower by hand stays so until the view has another width."""

    def __init__(
        self,
        view: QTableView | QTreeView,
        column: int,
        least: int,
        wanted: Mapping[int, int] | None = None,
        firm: Collection[int] = (),
    ) -> None:
        """`least` pixels are kept for `column`, where the others have `wanted`: by default what they have now. Those in
        `firm` give way last."""
        super().__init__(view)
        self._view = view
        self._column = column
        self._least = least
        self._firm = frozenset(firm)
        self._width = 0
        self._header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
        self._header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        others = (number for number in range(self._header.count()) if number != column)
        self._wanted = dict(wanted or {number: self._header.sectionSize(number) for number in others})
        self.share()
        view.viewport().installEventFilter(self)

    def want(self, column: int, width: int) -> None:
        """Another width that a column wants."""
        self._wanted[column] = width
        self.share()

    def share(self) -> None:
        """Give every column what it wants, or its share of what there is."""
        widths = {n: width for n, width in self._wanted.items() if not self._header.isSectionHidden(n)}
        missing = self._least + sum(widths.values()) - self._view.viewport().width()
        for giving in ([n for n in widths if n not in self._firm], [n for n in widths if n in self._firm]):
            room = {number: max(0, widths[number] - LEAST) for number in giving}
            share = min(1.0, max(0, missing) / max(1, sum(room.values())))
            for number, most in room.items():
                widths[number] -= round(most * share)
                missing -= round(most * share)
        for number, width in widths.items():
            self._header.resizeSection(number, width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self._view.viewport().width() != self._width:
            self._width = self._view.viewport().width()
            self.share()
        return super().eventFilter(watched, event)
