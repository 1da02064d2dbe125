"""What the mouse and the arrow keys do on the page: select and reshape, or draw a rectangle."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QGraphicsRectItem

from app.domain.geometry import Box, Point, Quadrilateral
from app.domain.polygons import rotated
from app.ui.review.page_item import PageItem
from app.ui.review.selection import Handle, SelectionItem, handle_point, resized
from app.ui.review.styles import ACCENT

if TYPE_CHECKING:
    from app.ui.review.page_view import PageView

DRAG_START = 4
"""Pixels the mouse must move before a press becomes a drag."""
SMALLEST_DRAWN = 3.0
"""Points; a shorter drag is a slip of the hand, not a box."""
NUDGE, LARGE_NUDGE = 1.0, 10.0
PLACED = (120.0, 18.0)
"""Width and height in points of a box that Return puts on the page: some words of a line."""
_TURN_STEP = math.radians(15)

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Tool:
    """Takes the mouse and key events of the page view."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, view: PageView) -> None:
        self.view = view

    def press(self, event: QMouseEvent) -> None: ...

    def move(self, event: QMouseEvent) -> None: ...

    def release(self, event: QMouseEvent) -> None: ...

    def key(self, event: QKeyEvent) -> bool:
        """True where the key was used."""
        return False

    def cancel(self) -> None:
        """Give up what is being dragged."""


class SelectTool(Tool):
    """Click selects, drag moves the selected box, a handle resizes it; arrow keys nudge, Alt with arrows resizes."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._pressed_at: QPointF | None = None
        self._handle: Handle | None = None
        self._start: tuple[Quadrilateral, ...] = ()
        self._dragging = False
        self._turning = False

    def press(self, event: QMouseEvent) -> None:
        position = event.position()
        self._handle = self._handle_at(position)
        self._turning = self._handle is None and self._turns_at(position)
        if self._handle is None and not self._turning:
            entity = self.view.entity_at(position)
            add = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
            if entity is None or entity.id not in self.view.selected_ids or add:
                self.view.clicked.emit(entity.id if entity else None, add)
            if entity is None or add:
                return
        selection = self.view.single_selection
        if selection is not None and self.view.editable:
            self._pressed_at = position
            self._start = selection.quads
            self._dragging = False

    def move(self, event: QMouseEvent) -> None:
        selection = self.view.single_selection
        if self._pressed_at is None or selection is None:
            self._hover(event.position())
            return
        if not self._dragging:
            if (event.position() - self._pressed_at).manhattanLength() < DRAG_START:
                return
            self._dragging = True
        selection.reshape(self._dragged(selection, event))

    def release(self, event: QMouseEvent) -> None:
        selection = self.view.single_selection
        if self._dragging and selection is not None:
            quads = self._dragged(selection, event)
            selection.reshape(quads)
            self.view.reshaped.emit(next(iter(self.view.selected_ids)), quads)
        self._pressed_at, self._dragging, self._handle, self._turning = None, False, None, False

    def key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self.cancel()
            return True
        arrow = _ARROWS.get(Qt.Key(event.key()))
        selection = self.view.single_selection
        if arrow is None or selection is None or not self.view.editable:
            return False
        step = LARGE_NUDGE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else NUDGE
        dx, dy = arrow[0] * step, arrow[1] * step
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if len(selection.quads) != 1:
                return True
            quad = selection.quads[0]
            corner = _lower_right(quad)
            point = handle_point(quad, corner)
            quads: tuple[Quadrilateral, ...] = (resized(quad, corner, Point(point.x + dx, point.y + dy)),)
        else:
            dx, dy = _within(selection.page, selection.quads, dx, dy)
            quads = tuple(q.moved(dx, dy) for q in selection.quads)
        selection.reshape(quads)
        self.view.reshaped.emit(next(iter(self.view.selected_ids)), quads)
        return True

    def cancel(self) -> None:
        selection = self.view.single_selection
        if self._dragging and selection is not None:
            selection.reshape(self._start)
        self._pressed_at, self._dragging, self._handle, self._turning = None, False, None, False

    def _handle_at(self, position: QPointF) -> Handle | None:
        selection = self.view.single_selection
        if selection is None or not self.view.editable:
            return None
        inside = selection.page.mapFromScene(self.view.mapToScene(position.toPoint()))
        return selection.handle_at(inside, self.view.pixels_per_point)

    def _turns_at(self, position: QPointF) -> bool:
        selection = self.view.single_selection
        if selection is None or not self.view.editable:
            return False
        inside = selection.page.mapFromScene(self.view.mapToScene(position.toPoint()))
        return selection.turns_at(inside, self.view.pixels_per_point)

    def _angle(self, selection: SelectionItem, event: QMouseEvent) -> float:
        """How far the mouse has turned since the press; in steps of 15 degrees with Shift."""
        assert self._pressed_at is not None
        center = _middle(self._start)
        at = [
            selection.page.mapFromScene(self.view.mapToScene(p.toPoint())) for p in (self._pressed_at, event.position())
        ]
        before, after = (math.atan2(p.y() - center.y, p.x() - center.x) for p in at)
        angle = after - before
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            angle = round(angle / _TURN_STEP) * _TURN_STEP
        return angle

    def _dragged(self, selection: SelectionItem, event: QMouseEvent) -> tuple[Quadrilateral, ...]:
        assert self._pressed_at is not None
        position = event.position()
        if self._turning:
            angle, center = self._angle(selection, event), _middle(self._start)
            return tuple(rotated(q, angle, center) for q in self._start)
        scale = self.view.pixels_per_point
        dx = (position.x() - self._pressed_at.x()) / scale
        dy = (position.y() - self._pressed_at.y()) / scale
        if self._handle is not None and len(self._start) == 1:
            quad = self._start[0]
            point = handle_point(quad, self._handle)
            rect = selection.page.rect()
            to = Point(
                min(max(point.x + dx, rect.left()), rect.right()), min(max(point.y + dy, rect.top()), rect.bottom())
            )
            return (resized(quad, self._handle, to),)
        dx, dy = _within(selection.page, self._start, dx, dy)
        return tuple(q.moved(dx, dy) for q in self._start)

    def _hover(self, position: QPointF) -> None:
        handle = self._handle_at(position)
        if handle is not None:
            selection = self.view.single_selection
            assert selection is not None
            shape = _resize_cursor(selection.quads[0], handle)
        elif self._turns_at(position):
            shape = Qt.CursorShape.CrossCursor
        elif (entity := self.view.entity_at(position)) is not None:
            movable = self.view.editable and entity.id in self.view.selected_ids
            shape = Qt.CursorShape.SizeAllCursor if movable else Qt.CursorShape.PointingHandCursor
        else:
            shape = self.cursor
        if self.view.viewport().cursor().shape() != shape:
            self.view.viewport().setCursor(shape)


class RectangleTool(Tool):
    """Drag draws a box on the page where the drag began. Return puts one into the middle of what is in view, and the
    arrow keys then move and resize it."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._moves = SelectTool(view)
        self._placed = False
        self._page: PageItem | None = None
        self._start = QPointF()
        self._band: QGraphicsRectItem | None = None

    def press(self, event: QMouseEvent) -> None:
        self.cancel()
        self._placed = False
        if not self.view.editable:
            return
        page = self.view.page_at(event.position())
        if page is None:
            return
        self._page = page
        self._start = self._inside(event.position())
        band = QGraphicsRectItem(QRectF(self._start, self._start), page)
        pen = QPen(ACCENT, 2 * self.view.devicePixelRatioF(), Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        band.setPen(pen)
        fill = QColor(ACCENT)
        fill.setAlpha(40)
        band.setBrush(fill)
        band.setZValue(4)
        self._band = band

    def move(self, event: QMouseEvent) -> None:
        if self._band is not None:
            self._band.setRect(self._drawn(event.position()))

    def release(self, event: QMouseEvent) -> None:
        if self._band is None or self._page is None:
            return
        rect, page_index = self._drawn(event.position()), self._page.page_index
        self.cancel()
        if rect.width() >= SMALLEST_DRAWN and rect.height() >= SMALLEST_DRAWN:
            self.view.drawn.emit(page_index, Box(rect.left(), rect.top(), rect.right(), rect.bottom()))

    def key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._band is not None:
            self.cancel()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.editable:
            self._place()
            return True
        # Only what was just put there is moved: until then the arrows scroll, whatever is selected in the list.
        return self._placed and self._moves.key(event)

    def _place(self) -> None:
        index = self.view.current_page
        if index < 0:
            return
        page = self.view.pages[index]
        seen = page.mapRectFromScene(self.view.visible_rect()) & page.rect()
        width, height = (min(side, most) for side, most in zip(PLACED, (seen.width(), seen.height()), strict=True))
        left, top = seen.center().x() - width / 2, seen.center().y() - height / 2
        self._placed = True
        self.view.drawn.emit(index, Box(left, top, left + width, top + height))

    def cancel(self) -> None:
        if self._band is not None and (scene := self._band.scene()) is not None:
            scene.removeItem(self._band)
        self._band, self._page = None, None

    def _inside(self, position: QPointF) -> QPointF:
        assert self._page is not None
        point = self._page.mapFromScene(self.view.mapToScene(position.toPoint()))
        rect = self._page.rect()
        return QPointF(min(max(point.x(), 0.0), rect.right()), min(max(point.y(), 0.0), rect.bottom()))

    def _drawn(self, position: QPointF) -> QRectF:
        return QRectF(self._start, self._inside(position)).normalized()


def entity_quads_in_user_space(page: PageItem, quads: tuple[Quadrilateral, ...]) -> tuple[Quadrilateral, ...]:
    """View-space quadrilaterals of a page back in PDF user space."""
    return tuple(page.from_view.map_quadrilateral(q) for q in quads)


def _within(page: PageItem, quads: tuple[Quadrilateral, ...], dx: float, dy: float) -> tuple[float, float]:
    """The shift, shortened so that the boxes stay on the paper."""
    box = Box.around(p for q in quads for p in q.corners)
    rect = page.rect()
    dx = min(max(dx, min(0.0, rect.left() - box.x0)), max(0.0, rect.right() - box.x1))
    dy = min(max(dy, min(0.0, rect.top() - box.y0)), max(0.0, rect.bottom() - box.y1))
    return dx, dy


def _middle(quads: tuple[Quadrilateral, ...]) -> Point:
    """The middle of several boxes."""
    points = [q.center for q in quads]
    return Point(sum(p.x for p in points) / len(points), sum(p.y for p in points) / len(points))


def _lower_right(quad: Quadrilateral) -> Handle:
    """The corner handle that is furthest right and down as shown."""
    corners = (Handle.BOTTOM_LEFT, Handle.BOTTOM_RIGHT, Handle.TOP_RIGHT, Handle.TOP_LEFT)
    return max(corners, key=lambda h: sum(handle_point(quad, h)))


def _resize_cursor(quad: Quadrilateral, handle: Handle) -> Qt.CursorShape:
    point, center = handle_point(quad, handle), quad.center
    dx, dy = point.x - center.x, point.y - center.y
    if handle in (Handle.LEFT, Handle.RIGHT, Handle.TOP, Handle.BOTTOM):
        return Qt.CursorShape.SizeHorCursor if abs(dx) > abs(dy) else Qt.CursorShape.SizeVerCursor
    return Qt.CursorShape.SizeFDiagCursor if dx * dy > 0 else Qt.CursorShape.SizeBDiagCursor


def text_of(words: list[tuple[str, Point]], *quads: Quadrilateral) -> str:
    """Words whose centre lies inside one of the quadrilaterals, in their order."""
    return " ".join(text for text, center in words if any(quad.contains(center) for quad in quads))
