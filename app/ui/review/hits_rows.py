"""How rows of the hits list are painted: the bar of the current one, and the heading above what is hidden."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.common.icons import paint_icon
from app.ui.common.theme import UNIT
from app.ui.review.hits_model import HitsModel, Index

HEADING_HEIGHT = 4 * UNIT
_ICON = 2 * UNIT


class HitsList(QTableView):
    """Keeps the current row in view where the details below take room from the list."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())


class RoomyRows(QStyledItemDelegate):
    """Rows with air around their text, no wider than their view: what is too long is shortened."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + UNIT)


class RowDelegate(QStyledItemDelegate):
    """Shows the current row as a bar at its start: the focus frame of one cell says nothing where rows are chosen.

    The first hidden row is taller; the heading of its section stands in its upper part, so that no row of the list is
    anything but a hit.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = self.parent(), index.model()
        if isinstance(view, QTableView) and isinstance(model, HitsModel) and index.row() == model.section_row:
            heading = QRect(option.rect)
            heading.setHeight(HEADING_HEIGHT)
            self._paint_heading(painter, heading, view, model)
            option.rect.setTop(heading.bottom() + 1)
        super().paint(painter, option, index)
        if index.column() or not isinstance(view, QTableView) or not view.hasFocus():
            return
        if index.row() == view.currentIndex().row():
            painter.fillRect(option.rect.adjusted(0, 0, 3 - option.rect.width(), 0), option.palette.accent())

    @staticmethod
    def _paint_heading(painter: QPainter, cell: QRect, view: QTableView, model: HitsModel) -> None:
        """The part of the heading that lies in one cell: the view paints cell by cell, and each over its own ground."""
        palette = view.palette()
        painter.save()
        painter.setClipRect(cell)
        painter.fillRect(cell, palette.color(QPalette.ColorRole.AlternateBase))
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), palette.color(QPalette.ColorRole.Mid))
        ink = palette.color(QPalette.ColorRole.Text)
        icon = QRect(UNIT, cell.top() + (HEADING_HEIGHT - _ICON) // 2, _ICON, _ICON)
        paint_icon(painter, "peek", icon.toRectF(), ink)
        font = QFont(view.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink)
        text = QRect(icon.right() + UNIT, cell.top(), view.viewport().width() - icon.right() - 2 * UNIT, HEADING_HEIGHT)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, heading_text(model))
        painter.restore()


def heading_text(model: HitsModel) -> str:
    """The heading of the section with the number of its rows."""
    return QCoreApplication.translate("Hidden", "Hidden in the file ({count})").format(count=model.hidden_count)
