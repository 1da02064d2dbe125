"""The status chip: a shape, a word and a ground, so that it can be read without seeing colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.jobs import Status
from app.ui.common.icons import paint_icon
from app.ui.common.labels import Tone, status_name, status_tone
from app.ui.common.theme import TypeRole, font, tone_colors

_MARK = 12
_PAD = 9
_GAP = 6


def chip_size(text: str, face: QFont) -> QSize:
    """Size of a chip with `text`."""
    metrics = QFontMetrics(face)
    return QSize(_PAD + _MARK + _GAP + metrics.horizontalAdvance(text) + _PAD + 2, metrics.height() + 8)


def paint_chip(painter: QPainter, rect: QRectF, status: Status, palette: QPalette, face: QFont) -> None:
    """Draw the chip of `status` at the left of `rect`, in the middle of its height, cut where it is too narrow."""
    text, tone = status_name(status), status_tone(status)
    look = tone_colors(tone, palette)
    size = chip_size(text, face)
    width = min(float(size.width()), rect.width())
    chip = QRectF(rect.left(), rect.center().y() - size.height() / 2, width, size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.ground)
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    mark = QRectF(chip.left() + _PAD, chip.center().y() - _MARK / 2, _MARK, _MARK)
    paint_mark(painter, mark, tone, look.ink)
    painter.setFont(face)
    painter.setPen(look.ink)
    words = QRectF(mark.right() + _GAP, chip.top(), chip.right() - _PAD + 2 - mark.right() - _GAP, chip.height())
    cut = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
    painter.restore()


def paint_mark(painter: QPainter, rect: QRectF, tone: Tone, ink: QColor) -> None:
    """Draw the shape of a tone: ring, half disc, diamond, tick or warning triangle."""
    inner = rect.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(QPen(ink, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match tone:
        case Tone.NEUTRAL:
            painter.drawEllipse(inner)
        case Tone.BUSY:
            painter.drawEllipse(inner)
            painter.setBrush(ink)
            painter.drawPie(inner, 90 * 16, -180 * 16)
        case Tone.ATTENTION:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            center, reach = rect.center(), rect.width() / 2 - 0.5
            steps = ((0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0))
            painter.drawPolygon(QPolygonF([center + QPointF(x, y) for x, y in steps]))
        case Tone.GOOD:
            paint_icon(painter, "accept", rect.adjusted(-1.5, -1.5, 1.5, 1.5), ink)
        case Tone.BAD:
            paint_icon(painter, "warning", rect.adjusted(-1.5, -1.5, 1.5, 1.5), ink)


class StatusChip(QWidget):
    """A status chip as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status.QUEUED
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_status(Status.QUEUED)

    @property
    def status(self) -> Status:
        return self._status

    def set_status(self, status: Status) -> None:
        self._status = status
        self.setAccessibleName(status_name(status))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(status_name(self._status), font(TypeRole.CAPTION))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._status, self.palette(), font(TypeRole.CAPTION))
        painter.end()
