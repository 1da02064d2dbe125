"""How cells of the queue are painted: the status chip and the progress bar with its words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.jobs import WORKING
from app.ui.common.labels import status_name
from app.ui.common.theme import UNIT, TypeRole, colors, font
from app.ui.queue.chip import chip_size, paint_chip
from app.ui.queue.model import DocumentRole, ProgressRole

_ManyIndex = QModelIndex | QPersistentModelIndex
_BAR = 4


def paint_placeholder(painter: QPainter, cell: QRectF, palette: QPalette) -> None:
    """A quiet bar where a row was not read yet; it does not move."""
    bar = QRectF(cell.left(), cell.center().y() - UNIT / 2, max(cell.width(), 0.0), UNIT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors(palette).hover))
    painter.drawRoundedRect(bar, UNIT / 2, UNIT / 2)
    painter.restore()


class _CellDelegate(QStyledItemDelegate):
    """Paints the cell's ground as the style does, so that selection and hover look the same in every column."""

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _ManyIndex) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)


class StatusDelegate(_CellDelegate):
    """The status column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ManyIndex) -> None:
        self._paint_ground(painter, option, index)
        cell = QRectF(option.rect).adjusted(UNIT, 0, -UNIT / 2, 0)
        document = index.data(DocumentRole)
        if document is None:
            paint_placeholder(painter, cell, option.palette)
            return
        paint_chip(painter, cell, document.status, option.palette, font(TypeRole.CAPTION))

    def sizeHint(self, option: QStyleOptionViewItem, index: _ManyIndex) -> QSize:
        document = index.data(DocumentRole)
        size = chip_size(status_name(document.status) if document else "", font(TypeRole.CAPTION))
        return QSize(size.width() + 2 * UNIT, size.height() + UNIT)


class FileDelegate(QStyledItemDelegate):
    """The file column: long names are cut in the middle, for their ends tell them apart."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _ManyIndex) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ManyIndex) -> None:
        super().paint(painter, option, index)
        if index.data(DocumentRole) is None:
            cell = QRectF(option.rect).adjusted(UNIT, 0, -option.rect.width() / 3, 0)
            paint_placeholder(painter, cell, option.palette)


class ProgressDelegate(_CellDelegate):
    """The progress column: words above a thin bar. Work of the program is filled with the accent, a person's is not."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ManyIndex) -> None:
        self._paint_ground(painter, option, index)
        look = index.data(ProgressRole)
        if look is None or not look.text:
            return
        palette = option.palette
        names = colors(palette)
        cell = QRectF(option.rect).adjusted(UNIT, 0, -UNIT, 0)
        face = font(TypeRole.CAPTION)
        metrics = QFontMetrics(face)
        has_bar = look.fraction is not None
        height = metrics.height() + (_BAR + 3 if has_bar else 0)
        top = cell.center().y() - height / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(face)
        painter.setPen(QColor(names.text if has_bar else names.muted))
        words = QRectF(cell.left(), top, cell.width(), metrics.height())
        text = look.text
        if look.left and metrics.horizontalAdvance(text) > words.width():
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, look.left)
            words.setWidth(words.width() - metrics.horizontalAdvance(look.left) - UNIT / 2)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if has_bar:
            works = index.data(DocumentRole).status in WORKING
            bar = QRectF(cell.left(), words.bottom() + 3, cell.width(), _BAR)
            self._paint_bar(painter, bar, look.fraction, names.accent if works else names.muted, names.border)
        painter.restore()

    def _paint_bar(self, painter: QPainter, bar: QRectF, fraction: float, fill: str, ground: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.setBrush(QColor(fill))
        if fraction < 0:  # not known yet: a short piece in the middle, still, so that nothing repaints for nothing
            piece = QRectF(bar.center().x() - bar.width() / 8, bar.top(), bar.width() / 4, bar.height())
            painter.drawRoundedRect(piece, _BAR / 2, _BAR / 2)
        elif fraction > 0:
            filled = QRectF(bar.left(), bar.top(), max(bar.width() * fraction, _BAR), bar.height())
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)
