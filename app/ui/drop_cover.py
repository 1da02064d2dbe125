"""What lies over the window while something is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.common.theme import UNIT, TypeRole, colors, font


class DropCover(QWidget):
    """Lies over the window while something is dragged over it and says that it may be dropped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        names = colors(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(names.soft_accent)
        ground.setAlphaF(0.92)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(names.accent), 3, Qt.PenStyle.DashLine))
        area = QRectF(self.rect()).adjusted(UNIT, UNIT, -UNIT, -UNIT)
        painter.drawRoundedRect(area, UNIT * 2, UNIT * 2)
        painter.setPen(QColor(names.text))
        painter.setFont(font(TypeRole.HEADLINE))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("Drop to add"))
        painter.end()
