"""The boxes of one entity on its page: plain native items, styled from outside, never painted in Python."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem

from app.domain.box_style import Boxes
from app.domain.entities import Entity
from app.domain.geometry import Box, Matrix, Point, Quadrilateral
from app.domain.thresholds import NO_THRESHOLD, Thresholds
from app.ui.review import styles


def view_ring(quad: Quadrilateral, to_view: Matrix) -> QPolygonF:
    """Corners of a user-space quadrilateral in view space: bottom left, bottom right, top right, top left."""
    return QPolygonF([QPointF(p.x, p.y) for p in to_view.map_quadrilateral(quad).corners])


class OverlayItem:
    """Items of one entity. Not a QGraphicsItem itself: a group would add a level and forbid per-item culling."""

    __slots__ = ("_envelopes", "_items", "_look", "entity")

    def __init__(
        self,
        entity: Entity,
        to_view: Matrix,
        parent: QGraphicsItem,
        ratio: float,
        boxes: Boxes,
        thresholds: Thresholds = NO_THRESHOLD,
    ) -> None:
        self.entity = entity
        self._look = styles.look_of(entity, boxes, thresholds)
        self._items: list[QGraphicsPathItem] = []
        self._envelopes: tuple[Box, ...] = ()
        self._build(to_view, parent, ratio)

    @property
    def items(self) -> tuple[QGraphicsPathItem, ...]:
        return tuple(self._items)

    def _build(self, to_view: Matrix, parent: QGraphicsItem, ratio: float) -> None:
        look = self._look
        self._envelopes = tuple(q.envelope for q in self.entity.quadrilaterals)
        pen, brush = styles.pen(look, ratio), styles.brush(look)
        for quad in self.entity.quadrilaterals:
            ring = view_ring(quad, to_view)
            self._add(styles.path(ring, look), pen, brush, parent)
            for mark in styles.marks(ring, look, ratio):
                self._add(mark.path, mark.pen, mark.brush, parent)

    def takes(self, entity: Entity, boxes: Boxes, thresholds: Thresholds) -> bool:
        """Stand for a later state of the entity, where that looks the same. False where it does not."""
        if styles.look_of(entity, boxes, thresholds) != self._look:
            return False
        if self.entity.quadrilaterals != entity.quadrilaterals:
            return False
        self.entity = entity
        return True

    def area_at(self, point: Point) -> float | None:
        """Area of the smallest quadrilateral that holds a user-space point; None where none does.

        The envelope is asked first: the mouse moves over a page of 2,000 boxes many times a second.
        """
        areas = [
            quad.area
            for quad, envelope in zip(self.entity.quadrilaterals, self._envelopes, strict=True)
            if envelope.contains(point) and quad.contains(point)
        ]
        return min(areas, default=None)

    def _add(self, path: QPainterPath, pen: QPen, brush: QBrush, parent: QGraphicsItem) -> None:
        item = QGraphicsPathItem(path, parent)
        item.setPen(pen)
        item.setBrush(brush)
        self._items.append(item)

    def remove(self) -> None:
        for item in self._items:
            scene = item.scene()
            if scene is not None:
                scene.removeItem(item)
        self._items.clear()
