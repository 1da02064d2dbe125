"""What is selected on the page: an outline around each box, and handles on the one box that can be reshaped."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from math import hypot
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
)

from app.domain.geometry import Point, Quadrilateral
from app.ui.review.page_item import PageItem
from app.ui.review.styles import ACCENT, PAPER, outset

HALO = QColor(PAPER.red(), PAPER.green(), PAPER.blue(), 96)
"""Sets the frame off from dark boxes beside it; thin enough that a letter next to the box can still be read."""
HANDLE_SIZE = 6.0
FRAME_GAP = 4.0
"""Pixels between a box and the frame of its selection, so that the line of its state stays readable."""
EDGE_HANDLES_FROM = 44.0
"""Pixels a side needs before it gets a handle in its middle."""
HANDLE_REACH = 8.0
"""Distance in pixels within which a press takes a handle."""
ROTATION_REACH = 18.0
"""Pixels from the frame to the handle that turns it."""
Grip = TypeVar("Grip", QGraphicsRectItem, QGraphicsEllipseItem)
MINIMUM_SIDE = 2.0
"""Shortest side of a box in points."""


class Handle(Enum):
    """Grips of a box, named as its text runs. Values: (horizontal, vertical), -1 left or bottom, 1 right or top."""

    BOTTOM_LEFT = (-1, -1)
    BOTTOM = (0, -1)
    BOTTOM_RIGHT = (1, -1)
    RIGHT = (1, 0)
    TOP_RIGHT = (1, 1)
    TOP = (0, 1)
    TOP_LEFT = (-1, 1)
    LEFT = (-1, 0)


def handle_point(quad: Quadrilateral, handle: Handle) -> Point:
    """Where a handle of a quadrilateral sits (same space as the quadrilateral)."""
    u, v = ((side + 1) / 2 for side in handle.value)
    return _at(quad, u, v)


def _at(quad: Quadrilateral, u: float, v: float) -> Point:
    a, b, c, d = quad.corners
    return Point(
        (1 - v) * ((1 - u) * a.x + u * b.x) + v * ((1 - u) * d.x + u * c.x),
        (1 - v) * ((1 - u) * a.y + u * b.y) + v * ((1 - u) * d.y + u * c.y),
    )


def resized(quad: Quadrilateral, handle: Handle, to: Point) -> Quadrilateral:
    """`quad` with one handle dragged to a point, keeping its slant; the opposite side stays where it is.

    Sides never get shorter than MINIMUM_SIDE and never turn inside out. Skewed boxes keep their two directions.
    """
    origin = quad.bottom_left
    ex, ey = quad.bottom_right.x - origin.x, quad.bottom_right.y - origin.y
    fx, fy = quad.top_left.x - origin.x, quad.top_left.y - origin.y
    determinant = ex * fy - ey * fx
    if abs(determinant) < 1e-9:
        return quad
    dx, dy = to.x - origin.x, to.y - origin.y
    u = (dx * fy - dy * fx) / determinant
    v = (ex * dy - ey * dx) / determinant
    least_u = MINIMUM_SIDE / max((ex * ex + ey * ey) ** 0.5, 1e-9)
    least_v = MINIMUM_SIDE / max((fx * fx + fy * fy) ** 0.5, 1e-9)
    u0, u1, v0, v1 = 0.0, 1.0, 0.0, 1.0
    horizontal, vertical = handle.value
    if horizontal < 0:
        u0 = min(u, 1 - least_u)
    elif horizontal > 0:
        u1 = max(u, least_u)
    if vertical < 0:
        v0 = min(v, 1 - least_v)
    elif vertical > 0:
        v1 = max(v, least_v)

    def corner(s: float, t: float) -> Point:
        return Point(origin.x + s * ex + t * fx, origin.y + s * ey + t * fy)

    return Quadrilateral(corner(u0, v0), corner(u1, v0), corner(u1, v1), corner(u0, v1))


class SelectionItem:
    """Outline and handles on one page, for quadrilaterals given in the page's view space."""

    def __init__(
        self,
        page: PageItem,
        quads: Sequence[Quadrilateral],
        *,
        handles: bool,
        ratio: float,
        scale: float,
        margin: float = 0.0,
    ) -> None:
        """`scale` is window pixels per point, `ratio` the device pixel ratio, `margin` points kept around boxes."""
        self.page = page
        self.quads = tuple(quads)
        self._gap = FRAME_GAP / scale + margin
        self._reach = ROTATION_REACH / scale
        self._stem: QGraphicsLineItem | None = None
        self._turner: QGraphicsItem | None = None
        self._halo = QGraphicsPathItem(page)
        self._outline = QGraphicsPathItem(page)
        for item, color, width in ((self._halo, HALO, 5.0), (self._outline, ACCENT, 1.5)):
            pen = QPen(color, width * ratio)
            pen.setCosmetic(True)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            item.setPen(pen)
            item.setZValue(2)
        self._grips: dict[Handle, QGraphicsRectItem] = {}
        if handles and len(self.quads) == 1:
            self._grips = {h: self._grip(ratio, QGraphicsRectItem) for h in Handle if self._is_roomy(h, scale)}
            self._stem, self._turner = QGraphicsLineItem(page), self._grip(ratio, QGraphicsEllipseItem)
            stem = QPen(ACCENT, 1.5 * ratio)
            stem.setCosmetic(True)
            self._stem.setPen(stem)
            self._stem.setZValue(2)
        self.reshape(self.quads)

    @property
    def has_handles(self) -> bool:
        """True where it can be taken by a handle."""
        return bool(self._grips)

    def _is_roomy(self, handle: Handle, scale: float) -> bool:
        quad = self.quads[0]
        if handle in (Handle.TOP, Handle.BOTTOM):
            along = quad.bottom_right
        elif handle in (Handle.LEFT, Handle.RIGHT):
            along = quad.top_left
        else:
            return True
        side = hypot(along.x - quad.bottom_left.x, along.y - quad.bottom_left.y)
        return side * scale >= EDGE_HANDLES_FROM

    def _grip(self, ratio: float, shape: type[Grip]) -> Grip:
        half = HANDLE_SIZE / 2
        grip = shape(QRectF(-half, -half, HANDLE_SIZE, HANDLE_SIZE), self.page)
        grip.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        pen = QPen(ACCENT, 1.5 * ratio)
        pen.setCosmetic(True)
        grip.setPen(pen)
        grip.setBrush(PAPER)
        grip.setZValue(3)
        return grip

    def reshape(self, quads: Sequence[Quadrilateral]) -> None:
        """Show other quadrilaterals (while dragging)."""
        self.quads = tuple(quads)
        outline = QPainterPath()
        for quad in self.quads:
            outline.addPolygon(self._frame(quad))
            outline.closeSubpath()
        self._halo.setPath(outline)
        self._outline.setPath(outline)
        for handle, grip in self._grips.items():
            point = self._grip_point(handle)
            grip.setPos(point.x, point.y)
        if self._turner is not None and self._stem is not None:
            foot, top = self._grip_point(Handle.TOP), self._turner_point()
            self._turner.setPos(top.x, top.y)
            self._stem.setLine(foot.x, foot.y, top.x, top.y)

    def _turner_point(self) -> Point:
        """Where the handle stands that turns the box: above it, as its text runs."""
        top, bottom = self._grip_point(Handle.TOP), self._grip_point(Handle.BOTTOM)
        dx, dy = top.x - bottom.x, top.y - bottom.y
        length = hypot(dx, dy) or 1.0
        return Point(top.x + dx / length * self._reach, top.y + dy / length * self._reach)

    def turns_at(self, position: QPointF, scale: float) -> bool:
        """True where a press takes the handle that turns the box."""
        if self._turner is None:
            return False
        point = self._turner_point()
        return max(abs(point.x - position.x()), abs(point.y - position.y())) * scale <= HANDLE_REACH

    @property
    def center(self) -> Point:
        """What the box turns around."""
        points = [q.center for q in self.quads]
        return Point(sum(p.x for p in points) / len(points), sum(p.y for p in points) / len(points))

    def _frame(self, quad: Quadrilateral) -> QPolygonF:
        return outset(QPolygonF([QPointF(p.x, p.y) for p in quad.corners]), self._gap)

    def _grip_point(self, handle: Handle) -> Point:
        frame = self._frame(self.quads[0])
        return handle_point(Quadrilateral(*(Point(c.x(), c.y()) for c in (frame.at(i) for i in range(4)))), handle)

    def handle_at(self, position: QPointF, scale: float) -> Handle | None:
        """The handle within reach of a position in page coordinates; `scale` is pixels per point."""
        best: tuple[float, Handle] | None = None
        for handle in self._grips:
            point = self._grip_point(handle)
            distance = max(abs(point.x - position.x()), abs(point.y - position.y())) * scale
            if distance <= HANDLE_REACH and (best is None or distance < best[0]):
                best = (distance, handle)
        return best[1] if best else None

    def remove(self) -> None:
        turning = [item for item in (self._stem, self._turner) if item is not None]
        for item in (self._halo, self._outline, *self._grips.values(), *turning):
            if (scene := item.scene()) is not None:
                scene.removeItem(item)
        self._stem = self._turner = None
        self._grips.clear()
