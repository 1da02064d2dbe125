"""How an entity looks on the page. Shape and line say the state; colour only repeats it.

The page is white paper in both themes, so these colours are fixed: a reviewer must never misread what is black because
the theme changed. Pens are cosmetic (same width at every zoom).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from app.domain.box_style import USUAL_BOXES, WRITTEN, Boxes, Look, pattern_of
from app.domain.entities import Decision, Entity, Source
from app.domain.thresholds import NO_THRESHOLD, Thresholds
from app.ui.review import box_marks

UNCERTAIN_BELOW = 0.6
"""Scores below this are drawn dashed."""

INK = QColor(0x11, 0x18, 0x27)
ACCENT = QColor(0x1D, 0x4E, 0xD8)
ALARM = QColor(0xB9, 0x1C, 0x1C)
MUTED = QColor(0x5B, 0x64, 0x72)
PAPER = QColor(0xFF, 0xFF, 0xFF)

_DOUBLE_LINE_GAP = 2.5
_STRIKE = 7.0
_MARK = 9.0
_HATCH_PIXELS = 48
_HATCH_POINTS = 6.0


class OverlayState(Enum):
    """What a reviewer must tell apart at a glance."""

    OPEN = auto()
    UNCERTAIN = auto()
    ACCEPTED = auto()
    REJECTED = auto()
    GHOST = auto()


@dataclass(frozen=True, slots=True)
class OverlayLook:
    """State plus the two marks that go with any state: drawn by hand (double line), left over (thick, marked). Of an
    accepted box also how it will be drawn, its hatching and its text."""

    state: OverlayState
    manual: bool = False
    left_over: bool = False
    box: Look = Look.BLACK
    pattern: int = 0
    text: str = ""


def look_of(entity: Entity, boxes: Boxes = USUAL_BOXES, thresholds: Thresholds = NO_THRESHOLD) -> OverlayLook:
    match entity.decision:
        case Decision.ACCEPTED:
            state = OverlayState.ACCEPTED
        case Decision.REJECTED:
            state = OverlayState.REJECTED
        case _ if thresholds.is_below(entity):
            state = OverlayState.GHOST
        case _:
            state = OverlayState.UNCERTAIN if entity.score < UNCERTAIN_BELOW else OverlayState.OPEN
    manual, left_over = entity.source is Source.MANUAL, entity.source is Source.VERIFICATION
    box = boxes.style(entity.label).look if state is OverlayState.ACCEPTED else Look.BLACK
    pattern = pattern_of(entity.label) if box is Look.PATTERN else 0
    text = boxes.text_of(entity) if box in WRITTEN else ""
    return OverlayLook(state, manual, left_over, Look.LABEL if box in WRITTEN else box, pattern, text)


@lru_cache(maxsize=256)
def pen(look: OverlayLook, ratio: float = 1.0) -> QPen:
    """Cosmetic pen of a look; `ratio` is the device pixel ratio, because cosmetic widths are device pixels."""
    if look.left_over:
        color, width = ALARM, 4.0
    elif look.state in (OverlayState.REJECTED, OverlayState.GHOST):
        color, width = MUTED, 1.0
    elif look.state is OverlayState.ACCEPTED:
        color, width = INK, 2.5 if look.box is Look.OUTLINED else 1.5
    else:
        color, width = ACCENT, 2.0
    result = QPen(color, width * ratio)
    result.setCosmetic(True)
    result.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if look.state is OverlayState.UNCERTAIN:
        result.setDashPattern([3.0, 2.0])
        result.setCapStyle(Qt.PenCapStyle.FlatCap)
    elif look.state is OverlayState.GHOST:
        result.setDashPattern([1.0, 3.0])
        result.setCapStyle(Qt.PenCapStyle.FlatCap)
    return result


@lru_cache(maxsize=256)
def brush(look: OverlayLook) -> QBrush:
    match look.state:
        case OverlayState.ACCEPTED:
            return _hatch(dark=look.box is Look.BLACK) if look.box is not Look.PATTERN else QBrush(PAPER)
        case OverlayState.REJECTED | OverlayState.GHOST:
            return QBrush(Qt.BrushStyle.NoBrush)
        case OverlayState.OPEN:
            fill = QColor(ALARM if look.left_over else ACCENT)
            fill.setAlpha(44)
        case _:
            fill = QColor(ALARM if look.left_over else ACCENT)
            fill.setAlpha(18)
    return QBrush(fill)


@lru_cache(maxsize=2)
def _hatch(*, dark: bool) -> QBrush:
    """Dark fill with lighter diagonals, or white with pale ones for a box that will not be black. A fine tile scaled
    down stays crisp when the page is magnified."""
    tile = QImage(_HATCH_PIXELS, _HATCH_PIXELS, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(INK if dark else PAPER)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(0x6B, 0x75, 0x85) if dark else QColor(0xCB, 0xD2, 0xDC), _HATCH_PIXELS / 9))
    for shift in (-1, 0, 1):
        offset = shift * _HATCH_PIXELS
        painter.drawLine(QPointF(offset - 8, _HATCH_PIXELS + 8), QPointF(offset + _HATCH_PIXELS + 8, -8))
    painter.end()
    result = QBrush(tile)
    factor = _HATCH_POINTS / _HATCH_PIXELS
    result.setTransform(QTransform.fromScale(factor, factor))
    return result


def path(ring: QPolygonF, look: OverlayLook) -> QPainterPath:
    """Outline of one quadrilateral in the page's view space, with the struck corner of a rejected one.

    `ring` has four corners: bottom left, bottom right, top right, top left of the text.
    """
    result = QPainterPath()
    result.setFillRule(Qt.FillRule.WindingFill)
    result.addPolygon(ring)
    result.closeSubpath()
    if look.state is OverlayState.REJECTED:
        corner, along, down = ring.at(2), ring.at(3), ring.at(1)
        result.moveTo(_towards(corner, along, _STRIKE))
        result.lineTo(_towards(corner, down, _STRIKE))
    return result


@dataclass(frozen=True, slots=True)
class Mark:
    """A further native item of an overlay, with a pen and brush of its own."""

    path: QPainterPath
    pen: QPen
    brush: QBrush


def marks(ring: QPolygonF, look: OverlayLook, ratio: float = 1.0) -> list[Mark]:
    """The stripes and the text of a box as it will be drawn; the second line around what was drawn by hand; the pennant
    on what the proof found left over."""
    found: list[Mark] = []
    if look.box is Look.PATTERN:
        found.append(Mark(box_marks.hatched(ring, look.pattern), QPen(Qt.PenStyle.NoPen), QBrush(INK)))
    elif look.text:
        found.append(Mark(box_marks.lettered(ring, look.text), QPen(Qt.PenStyle.NoPen), QBrush(INK)))
    if look.manual:
        second = QPainterPath()
        second.addPolygon(outset(ring, _DOUBLE_LINE_GAP))
        second.closeSubpath()
        line = QPen(INK, 1.0 * ratio)
        line.setCosmetic(True)
        line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        found.append(Mark(second, line, QBrush(Qt.BrushStyle.NoBrush)))
    if look.left_over:
        found.append(Mark(_pennant(ring), QPen(Qt.PenStyle.NoPen), QBrush(ALARM)))
    return found


def reach(look: OverlayLook) -> float:
    """Points that a look needs around the box itself."""
    return _DOUBLE_LINE_GAP + 0.5 if look.manual else 0.0


def outset(ring: QPolygonF, gap: float) -> QPolygonF:
    """The ring with its lines moved outwards by `gap`, kept parallel; a negative gap moves them inwards."""
    points = [ring.at(i) for i in range(4)]
    result = QPolygonF()
    for i, point in enumerate(points):
        first = _direction(point, points[(i + 1) % 4])
        second = _direction(point, points[(i - 1) % 4])
        sine = abs(first.x() * second.y() - first.y() * second.x())
        result.append(point - (first + second) * (gap / max(sine, 0.2)))
    return result


def _direction(start: QPointF, end: QPointF) -> QPointF:
    step = end - start
    length = max((step.x() ** 2 + step.y() ** 2) ** 0.5, 1e-6)
    return QPointF(step.x() / length, step.y() / length)


def _towards(start: QPointF, end: QPointF, distance: float) -> QPointF:
    step = end - start
    length = max((step.x() ** 2 + step.y() ** 2) ** 0.5, 1e-6)
    share = min(distance / length, 0.8)
    return QPointF(start.x() + step.x() * share, start.y() + step.y() * share)


def _pennant(ring: QPolygonF) -> QPainterPath:
    """A small pennant above the top left corner as shown."""
    bounds = ring.boundingRect()
    x, y = bounds.left() - 1, bounds.top()
    result = QPainterPath()
    result.addPolygon(
        QPolygonF([QPointF(x, y), QPointF(x, y - _MARK), QPointF(x + _MARK, y - _MARK * 0.6), QPointF(x + 1.2, y - 3)])
    )
    result.closeSubpath()
    return result


def swatch(look: OverlayLook, ratio: float) -> QPixmap:
    """A sample of a look for lists and legends: a piece of paper with one box on it."""
    width, height = 26, 16
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PAPER)
    painter.drawRoundedRect(QRectF(0, 0, width, height), 3, 3)
    edge = 5.5 if look.manual else 3.5
    left, top, right, bottom = edge, edge, width - edge, height - edge
    ring = QPolygonF([QPointF(left, bottom), QPointF(right, bottom), QPointF(right, top), QPointF(left, top)])
    line = QPen(pen(look))
    line.setCosmetic(False)
    line.setWidthF(2.4 if look.left_over else 1.0 if look.state is OverlayState.REJECTED else 1.5)
    painter.setPen(line)
    painter.setBrush(brush(look))
    painter.drawPath(path(ring, look))
    if look.manual:
        painter.setPen(QPen(INK, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(outset(ring, 2.5))
    painter.end()
    return pixmap
