"""Ticks of lists that are seen in both themes, as those of `fields.TickBox` are."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.common.icons import paint_icon
from app.ui.common.theme import colors


class TickDelegate(QStyledItemDelegate):
    """Paints a row as usual and its tick over Fusion's, whose frame is dark on dark. A half tick is a bar."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = shown.widget.style() if shown.widget is not None else QApplication.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, shown.widget)
        square = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        names = colors(shown.palette)
        none = Qt.CheckState(state) is Qt.CheckState.Unchecked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(names.muted if none else names.accent), 1.4))
        painter.setBrush(QColor(names.base if none else names.accent))
        painter.drawRoundedRect(square, 3, 3)
        ink = QColor(names.on_accent)
        if Qt.CheckState(state) is Qt.CheckState.Checked:
            paint_icon(painter, "accept", square.adjusted(2, 2, -2, -2), ink)
        elif not none:
            painter.fillRect(QRectF(square.left() + 3, square.center().y() - 1, square.width() - 6, 2), ink)
        painter.restore()
