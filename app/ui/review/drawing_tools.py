"""Tools that draw what is no rectangle: a polygon corner by corner, and text that is selected word by word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem

from app.domain.documents import Word
from app.domain.geometry import Point, Quadrilateral
from app.domain.text_selection import lines_of, nearest
from app.ui.review.page_item import PageItem
from app.ui.review.styles import ACCENT
from app.ui.review.tools import DRAG_START, Tool

if TYPE_CHECKING:
    from app.ui.review.page_view import PageView

_CLOSE = 8.0
"""Pixels from the first corner within which a click closes the polygon."""
WordsOf = Callable[[int], Sequence[Word] | None]
"""Words of a page, None while they are being read."""


class PolygonTool(Tool):
    """Each click sets a corner; a click on the first one, a double click or Return closes it. Backspace takes a corner
    back, Escape all of them."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._page: PageItem | None = None
        self._corners: list[QPointF] = []
        self._outline: QGraphicsPathItem | None = None

    @property
    def corners(self) -> Sequence[QPointF]:
        return self._corners

    def press(self, event: QMouseEvent) -> None:
        if not self.view.editable:
            return
        if self._page is None:
            self._page = self.view.page_at(event.position())
            if self._page is None:
                return
            self._outline = _outline(self._page, self.view.devicePixelRatioF(), Qt.PenStyle.DashLine)
        at = _inside(self.view, self._page, event.position())
        double = event.type() is QEvent.Type.MouseButtonDblClick
        if len(self._corners) >= 3 and (double or self._is_near(at, self._corners[0])):
            self._close()
        elif not self._corners or not self._is_near(at, self._corners[-1]):
            self._corners.append(at)
            self._draw(at)

    def move(self, event: QMouseEvent) -> None:
        if self._page is not None:
            self._draw(_inside(self.view, self._page, event.position()))

    def key(self, event: QKeyEvent) -> bool:
        if self._page is None:
            return False
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._close()
            case Qt.Key.Key_Backspace:
                self._corners.pop()
                if self._corners:
                    self._draw(self._corners[-1])
                else:
                    self.cancel()
            case Qt.Key.Key_Escape:
                self.cancel()
            case _:
                return False
        return True

    def cancel(self) -> None:
        if self._outline is not None and (scene := self._outline.scene()) is not None:
            scene.removeItem(self._outline)
        self._page, self._corners, self._outline = None, [], None

    def _close(self) -> None:
        page, corners = self._page, self._corners
        self.cancel()
        if page is not None and len(corners) >= 3:
            self.view.polygon_drawn.emit(page.page_index, [Point(c.x(), c.y()) for c in corners])

    def _is_near(self, one: QPointF, other: QPointF) -> bool:
        return (one - other).manhattanLength() * self.view.pixels_per_point <= _CLOSE

    def _draw(self, end: QPointF) -> None:
        assert self._outline is not None
        path = QPainterPath()
        path.addPolygon(QPolygonF([*self._corners, end]))
        if len(self._corners) > 1:
            path.closeSubpath()
        self._outline.setPath(path)


@dataclass(frozen=True, slots=True)
class SelectedText:
    """Words that are selected on a page: their places (user space), one for each line, and their text."""

    page_index: int
    quads: tuple[Quadrilateral, ...]
    text: str


class TextTool(Tool):
    """Drag over text to select it, word by word, in the direction in which it is read; a double click takes a word."""

    cursor = Qt.CursorShape.IBeamCursor

    def __init__(self, view: PageView, words_of: WordsOf) -> None:
        super().__init__(view)
        self._words_of = words_of
        self._page: PageItem | None = None
        self._start = QPointF()
        self._pressed: QPointF | None = None
        self._shown: QGraphicsPathItem | None = None
        self.selection: SelectedText | None = None

    def press(self, event: QMouseEvent) -> None:
        self.cancel()
        self._page = self.view.page_at(event.position()) if self.view.editable else None
        if self._page is None:
            return
        self._words_of(self._page.page_index)  # asks for them
        self._pressed = event.position()
        self._start = _inside(self.view, self._page, event.position())
        if event.type() is QEvent.Type.MouseButtonDblClick:
            self._select(self._start)

    def move(self, event: QMouseEvent) -> None:
        if self._page is None or self._pressed is None:
            return
        if self.selection is None and (event.position() - self._pressed).manhattanLength() < DRAG_START:
            return
        self._select(_inside(self.view, self._page, event.position()))

    def release(self, event: QMouseEvent) -> None:
        if self.selection is not None:
            self.move(event)
            self.view.text_selected.emit(self.selection)
        self._pressed = None

    def key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.selection is not None:
            self.cancel()
            return True
        return False

    def cancel(self) -> None:
        if self._shown is not None and (scene := self._shown.scene()) is not None:
            scene.removeItem(self._shown)
        self._page, self._pressed, self._shown, self.selection = None, None, None, None

    def _select(self, to: QPointF) -> None:
        assert self._page is not None
        page = self._page
        words = self._words_of(page.page_index)
        if not words:
            return
        ends = [nearest(words, page.from_view.map(Point(at.x(), at.y()))) for at in (self._start, to)]
        first, last = sorted(number for number in ends if number is not None)
        chosen = words[first : last + 1]
        self.selection = SelectedText(page.page_index, lines_of(chosen), " ".join(w.text for w in chosen))
        if self._shown is None:
            self._shown = _outline(page, self.view.devicePixelRatioF(), Qt.PenStyle.NoPen)
        path = QPainterPath()
        for quad in self.selection.quads:
            ring = page.to_view.map_quadrilateral(quad)
            path.addPolygon(QPolygonF([QPointF(p.x, p.y) for p in ring.corners]))
            path.closeSubpath()
        self._shown.setPath(path)


def _inside(view: PageView, page: PageItem, position: QPointF) -> QPointF:
    """A window position in the coordinates of a page, kept on its paper."""
    point = page.mapFromScene(view.mapToScene(position.toPoint()))
    rect = page.rect()
    return QPointF(min(max(point.x(), 0.0), rect.right()), min(max(point.y(), 0.0), rect.bottom()))


def _outline(page: PageItem, ratio: float, line: Qt.PenStyle) -> QGraphicsPathItem:
    item = QGraphicsPathItem(page)
    pen = QPen(ACCENT, 2 * ratio, line)
    pen.setCosmetic(True)
    item.setPen(pen)
    fill = QColor(ACCENT)
    fill.setAlpha(60)
    item.setBrush(QBrush(fill))
    item.setZValue(4)
    return item
