"""What will stand in an accepted box, for its overlay: the stripes of its hatching, or its text."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainterPath, QPolygonF, QTransform

from app.domain.geometry import Box
from app.domain.hatching import stripes

_EDGE = 0.8
"""Points that stay free inside the frame."""
_LARGEST_TYPE = 11.0
_TALLEST = 0.8
_FONT_POINTS = 64
"""Outlines are taken from a large size: those of small sizes are hinted."""


def hatched(ring: QPolygonF, pattern: int) -> QPainterPath:
    """Stripes inside a ring of four corners (bottom left, bottom right, top right, top left), in its space."""
    width, height, place = _frame(ring)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if min(width, height) > 2 * _EDGE:
        for stripe in stripes(Box(_EDGE, _EDGE, width - _EDGE, height - _EDGE), pattern):
            path.addPolygon(QPolygonF([QPointF(p.x, p.y) for p in stripe]))
            path.closeSubpath()
    return place.map(path)


def lettered(ring: QPolygonF, text: str) -> QPainterPath:
    """`text` in the middle of a ring, as large as it fits."""
    width, height, place = _frame(ring)
    font = QFont("Helvetica")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(_FONT_POINTS)
    path = QPainterPath()
    path.addText(0, 0, font, text)
    bounds = path.boundingRect()
    if bounds.isEmpty():
        return path
    factor = min(
        _LARGEST_TYPE / _FONT_POINTS,
        _TALLEST * height / bounds.height(),
        max(0.0, width - 2 * _EDGE) / bounds.width(),
    )
    # Along the text x runs right and y up from the bottom left corner; Qt's text runs down.
    middle = QTransform.fromTranslate(width / 2, height / 2).scale(factor, -factor)
    middle.translate(-bounds.center().x(), -bounds.center().y())
    return (middle * place).map(path)


def _frame(ring: QPolygonF) -> tuple[float, float, QTransform]:
    """Width along the text, height up from it, and the way from these to the ring's space."""
    origin, along, up = ring.at(0), ring.at(1) - ring.at(0), ring.at(3) - ring.at(0)
    width, height = max(hypot(along.x(), along.y()), 1e-6), max(hypot(up.x(), up.y()), 1e-6)
    place = QTransform(along.x() / width, along.y() / width, up.x() / height, up.y() / height, origin.x(), origin.y())
    return width, height, place
