"""The pages of a document below each other, at a zoom: where each is, what of them is in the window, and how to get to
a place. What is on the pages is the view's (`page_view`).

Scene coordinates are view-space points (1/72 inch). `pixels_per_point` is logical window pixels per point; times the
device pixel ratio it is the scale that pictures are asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.domain.entities import Entity
from app.domain.geometry import PageGeometry, Point
from app.domain.jobs import SEEN_BANDS
from app.ui.review.page_item import PageItem
from app.ui.review.seen_pages import READABLE_SCALE, SeenPages

GAP = 16.0
SMALLEST_ZOOM, LARGEST_ZOOM = 0.1, 8.0
STEPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)


class Fit(Enum):
    """What a resize of the window keeps."""

    NONE = auto()
    PAGE = auto()
    WIDTH = auto()


class PageColumn(QGraphicsView):
    """Lays pages out, zooms and scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = SeenPages(0)
        self._pages: list[PageItem] = []
        self._tops: list[float] = []
        self._turn = 0
        self._zoom = 1.0
        self._fit = Fit.WIDTH
        self._current = -1
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setBackgroundRole(QPalette.ColorRole.Mid)

    def _lay_out(self, geometries: Sequence[PageGeometry], turn: int) -> None:
        self.scene().clear()
        self._pages, self._tops, self._turn = [], [], turn
        items = [PageItem(index, geometry, turn) for index, geometry in enumerate(geometries)]
        widest = max((item.geometry.view_width for item in items), default=0.0)
        top = GAP
        for item in items:
            item.setPos((widest - item.geometry.view_width) / 2, top)
            self.scene().addItem(item)
            self._pages.append(item)
            self._tops.append(top)
            top += item.geometry.view_height + GAP
        self.scene().setSceneRect(-GAP, 0, widest + 2 * GAP, max(top, 1.0))

    @property
    def pages(self) -> Sequence[PageItem]:
        return self._pages

    @property
    def turn(self) -> int:
        """How far the reader turned the pages, in degrees clockwise."""
        return self._turn

    @property
    def current_page(self) -> int:
        """The page that fills most of the window, -1 without pages."""
        return self._current

    # What is in the window --------------------------------------------------------------------------------------------

    def visible_rect(self) -> QRectF:
        """The part of the scene inside the window."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def visible_pages(self) -> range:
        """Indexes of pages that are in the window, at least partly."""
        if not self._pages:
            return range(0)
        rect = self.visible_rect()
        first = max(0, bisect_right(self._tops, rect.top()) - 1)
        last = bisect_right(self._tops, rect.bottom())
        if self._tops[first] + self._pages[first].geometry.view_height <= rect.top() and first + 1 < last:
            first += 1
        return range(first, max(last, first + 1))

    def _height_inside(self, index: int, rect: QRectF) -> float:
        top = self._tops[index]
        return min(rect.bottom(), top + self._pages[index].geometry.view_height) - max(rect.top(), top)

    def page_at(self, position: QPointF) -> PageItem | None:
        """The page under a window position."""
        point = self.mapToScene(position.toPoint())
        for index in self.visible_pages():
            page = self._pages[index]
            if page.rect().contains(page.mapFromScene(point)):
                return page
        return None

    # Going to a place -------------------------------------------------------------------------------------------------

    def _bounds(self, entity: Entity) -> QRectF:
        page = self._pages[entity.page_index]
        return page.mapRectToScene(page.entity_bounds(entity))

    def place_in_the_middle(self) -> tuple[int, Point]:
        """The page in view and the place of it, in user space, that is in the middle of the window."""
        page = self._pages[max(self._current, 0)]
        at = page.mapFromScene(self.visible_rect().center())
        return page.page_index, page.from_view.map(Point(at.x(), at.y()))

    def show_place(self, page_index: int, place: Point) -> None:
        """Scroll a place of a page, in user space, into the middle of the window."""
        page = self._pages[page_index]
        at = page.to_view.map(place)
        shift = page.mapToScene(QPointF(at.x, at.y)) - self.visible_rect().center()
        for bar, by in ((self.horizontalScrollBar(), shift.x()), (self.verticalScrollBar(), shift.y())):
            bar.setValue(bar.value() + round(by * self.pixels_per_point))

    def go_to_page(self, page_index: int) -> None:
        if 0 <= page_index < len(self._pages):
            top = self._tops[page_index] - GAP / 2
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round((top - self.visible_rect().top()) * self.pixels_per_point))

    def reveal(self, entity: Entity) -> None:
        """Scroll so that an entity and its line are in view; stay put where they already are."""
        if entity.page_index >= len(self._pages):
            return
        bounds = self._bounds(entity)
        line = min(bounds.height(), bounds.width()) * 1.5 + 6  # text may run down the page
        wanted = bounds.adjusted(-12, -line, 12, line)
        visible = self.visible_rect()
        if wanted.height() > visible.height():
            wanted = bounds
        if visible.top() <= wanted.top() and wanted.bottom() <= visible.bottom():
            self._reveal_across(wanted, visible)
            return
        target = wanted.top() - (visible.height() - wanted.height()) * 0.35
        self.verticalScrollBar().setValue(
            self.verticalScrollBar().value() + round((target - visible.top()) * self.pixels_per_point)
        )
        self._reveal_across(wanted, self.visible_rect())

    def _reveal_across(self, wanted: QRectF, visible: QRectF) -> None:
        if wanted.left() < visible.left() or wanted.width() > visible.width():
            delta = wanted.left() - visible.left()
        elif wanted.right() > visible.right():
            delta = wanted.right() - visible.right()
        else:
            return
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + round(delta * self.pixels_per_point))

    def show_unseen(self, page_index: int) -> None:
        """Show what was not seen of a page at a readable size: all of the page, or where it would be too small for
        that, its first such part."""
        self.go_to_page(page_index)
        self.set_fit(Fit.PAGE)
        if self.pixels_per_point < READABLE_SCALE:
            self.set_fit(Fit.WIDTH)
            self.set_zoom(max(min(self._zoom, 1.0), 1.001 * READABLE_SCALE * 72 / self.logicalDpiX()))
            self.go_to_page(page_index)
        page = self._pages[page_index]
        if page.geometry.view_height > self.visible_rect().height():
            top = self._tops[page_index] + self.seen.first_part(page_index, self._turn) * page.geometry.view_height
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + int((top - self.visible_rect().top()) * self.pixels_per_point))
            self.centre_across(page)

    def shows_unseen(self, page_index: int) -> bool:
        """True where the first part of a page that was not seen is in the window now."""
        height = self._pages[page_index].geometry.view_height
        top = self._tops[page_index] + self.seen.first_part(page_index, self._turn) * height
        window = self.visible_rect()
        return window.top() <= top + 1 and top + height / SEEN_BANDS <= window.bottom() + 1

    def centre_across(self, page: PageItem) -> None:
        """Put the middle of a page into the middle of the window, left to right."""
        bar = self.horizontalScrollBar()
        shift = page.sceneBoundingRect().center().x() - self.visible_rect().center().x()
        bar.setValue(bar.value() + round(shift * self.pixels_per_point))

    # Zoom -------------------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """1 is actual size."""
        return self._zoom

    @property
    def pixels_per_point(self) -> float:
        return self._zoom * self.logicalDpiX() / 72

    @property
    def picture_scale(self) -> float:
        """Device pixels per point that a sharp picture has now."""
        return round(self.pixels_per_point * self.devicePixelRatioF(), 6)

    def set_zoom(self, zoom: float, anchor: QPoint | None = None) -> None:
        """Zoom so that what is under `anchor` (window position; default the middle) stays there."""
        self._fit = Fit.NONE
        self._apply_zoom(zoom, anchor)

    def take_zoom(self, other: PageColumn) -> None:
        """Zoom as another view of the same pages does: to the same size, or to the same fit."""
        if other._fit is Fit.NONE:
            self.set_zoom(other.zoom)
        else:
            self.set_fit(other._fit)

    def step_zoom(self, direction: int, anchor: QPoint | None = None) -> None:
        """To the next larger (1) or smaller (-1) of the usual steps."""
        if direction > 0:
            zoom = next((s for s in STEPS if s > self._zoom * 1.01), LARGEST_ZOOM)
        else:
            zoom = next((s for s in reversed(STEPS) if s < self._zoom * 0.99), SMALLEST_ZOOM)
        self.set_zoom(zoom, anchor)

    def set_fit(self, fit: Fit) -> None:
        self._fit = fit
        if not self._pages or fit is Fit.NONE:
            return
        page = self._pages[max(self._current, 0)]
        viewport = self.viewport().size()
        unit = self.logicalDpiX() / 72
        zoom = (viewport.width() - 2) / ((page.geometry.view_width + 2 * GAP) * unit)
        if fit is Fit.PAGE:
            zoom = min(
                (viewport.width() - 2) / ((page.geometry.view_width + 2 * GAP) * unit),
                (viewport.height() - 2) / ((page.geometry.view_height + GAP) * unit),
            )
        self._apply_zoom(zoom, None)
        if fit is Fit.PAGE:
            self.go_to_page(page.page_index)
        self.centre_across(page)

    def _apply_zoom(self, zoom: float, anchor: QPoint | None) -> None:
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        at = anchor or self.viewport().rect().center()
        before = self.mapToScene(at)
        self._zoom = zoom
        factor = self.pixels_per_point
        self.setTransform(QTransform.fromScale(factor, factor))
        shift = self.mapFromScene(before) - at
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + shift.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + shift.y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            if steps:
                self.set_zoom(self._zoom * 1.2**steps, event.position().toPoint())
            event.accept()
            return
        super().wheelEvent(event)
