"""The document as one continuous column of pages: scrolling, zooming, pictures, boxes and the mouse.

Scene coordinates are view-space points (1/72 inch), pages below each other. `pixels_per_point` is logical window
pixels per point; times the device pixel ratio it is the scale that pictures are asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QToolTip, QWidget

from app.domain.box_style import USUAL_BOXES
from app.domain.documents import PageFacts
from app.domain.entities import Entity
from app.domain.geometry import PageGeometry, Point
from app.domain.jobs import SEEN_BANDS
from app.domain.thresholds import Thresholds
from app.ui.review import styles
from app.ui.review.page_images import PageImages
from app.ui.review.page_item import PageItem
from app.ui.review.page_overlays import PageOverlays
from app.ui.review.page_pictures import PagePictures
from app.ui.review.seen_pages import READABLE_SCALE, SeenPages
from app.ui.review.selection import SelectionItem
from app.ui.review.tools import SelectTool, Tool
from app.ui.review.wording import entity_tooltip

GAP = 16.0
SMALLEST_ZOOM, LARGEST_ZOOM = 0.1, 8.0
STEPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
KEEP_NEAR = 2
SETTLE_MS = 30


class Fit(Enum):
    """What a resize of the window keeps."""

    NONE = auto()
    PAGE = auto()
    WIDTH = auto()


class PageView(QGraphicsView):
    """The canvas of the review screen.

    Signals:
        clicked(object entity_id or None, bool add): a box, or bare paper, was clicked; `add` with Ctrl or Shift.
        reshaped(str entity_id, object view_quads): a box was moved or resized, in the page's view space.
        drawn(int page_index, object Box): a rectangle was drawn, in the page's view space.
        polygon_drawn(int page_index, object list[Point]): a polygon was drawn, in the page's view space.
        text_selected(object SelectedText): words were selected.
        current_page_changed(int), zoom_changed(float zoom), page_seen(int page_index).
    """

    clicked = Signal(object, bool)
    reshaped = Signal(str, object)
    drawn = Signal(int, object)
    polygon_drawn = Signal(int, object)
    text_selected = Signal(object)
    current_page_changed = Signal(int)
    zoom_changed = Signal(float)
    page_seen = Signal(int)

    def __init__(self, images: PageImages, parent: QWidget | None = None, who: str = "pages") -> None:
        """`who` is asking for pictures: each view that shares them has its own wishes."""
        super().__init__(parent)
        self.images = images
        self.editable = True
        self.seen = SeenPages(0)
        self._pages: list[PageItem] = []
        self._tops: list[float] = []
        self._live: set[int] = set()  # pages that may have pictures or boxes, all near the window
        self._selection: dict[str, SelectionItem] = {}
        self._selected: list[Entity] = []
        self._cover_of: Callable[[int], int] | None = None
        self.boxes = USUAL_BOXES
        """How the boxes of the released file look."""
        self._turn = 0
        self._zoom = 1.0
        self._fit = Fit.WIDTH
        self._current = -1
        self.tool: Tool = SelectTool(self)

        self.setScene(QGraphicsScene(self))
        self.setAcceptDrops(False)  # files that fall on the pages are the window's
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Pages"))
        self.setAccessibleDescription(
            self.tr("The document. Everything on it can also be reached and decided in the list of hits.")
        )
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self._settled.timeout.connect(self.refresh_pictures)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.pictures = PagePictures(self, images, who)
        self.overlays = PageOverlays(self)

    # Document -----------------------------------------------------------------------------------------------------

    @property
    def pages(self) -> Sequence[PageItem]:
        return self._pages

    def show_document(self, pages: Sequence[PageFacts], seen: SeenPages, turn: int = 0) -> None:
        """Lay out the pages of another document, from the top; `turn` as in `set_turn`."""
        self.overlays.forget()
        self._current = -1
        self.seen = seen
        self._lay_out([facts.geometry for facts in pages], turn)
        self.set_fit(Fit.WIDTH)
        self.verticalScrollBar().setValue(0)
        self._scrolled()

    def clear(self) -> None:
        """Let go of the document on show."""
        self.show_document((), SeenPages(0))

    def _lay_out(self, geometries: Sequence[PageGeometry], turn: int) -> None:
        self.tool.cancel()
        self.set_selection([])
        self.scene().clear()
        self._pages, self._tops, self._turn = [], [], turn
        self._live.clear()
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
    def turn(self) -> int:
        """How far the reader turned the pages, in degrees clockwise."""
        return self._turn

    def set_turn(self, turn: int) -> None:
        """Show the pages turned clockwise by 0, 90, 180 or 270 degrees. What is selected and in view stays in view,
        else what stood in the middle stays there; neither the file nor what is decided knows of it."""
        if turn == self._turn or not self._pages:
            return
        at, place = self.place_in_the_middle()
        selected, fit = list(self._selected), self._fit
        looked_at = next((e for e in selected if self._bounds(e).intersects(self.visible_rect())), None)
        self._current = at
        self._lay_out([page.plain for page in self._pages], turn)
        self._fit = Fit.NONE  # to where the reader is first: a change of the range scrolls
        self.show_place(at, place)
        if fit is not Fit.NONE:
            self.set_fit(fit)
            self.show_place(at, place)
        self.set_selection(selected)
        if looked_at is not None:
            self.reveal(looked_at)
        self._scrolled()

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

    def set_entities(self, entities: Mapping[int, Sequence[Entity]]) -> None:
        """Show these entities, by page. Only what changed on the pages near the window is touched."""
        self.overlays.show_entities(entities)

    def set_thresholds(self, thresholds: Thresholds) -> None:
        """Show other hits as ghosts."""
        self.overlays.set_thresholds(thresholds)

    def set_peeking(self, peeking: bool) -> None:
        """Hide or show the boxes; the outline of the selection stays."""
        self.overlays.set_peeking(peeking)

    @property
    def previewing(self) -> bool:
        """True while pages are shown as they will be released."""
        return self._cover_of is not None

    def show_released(self, cover_of: Callable[[int], int] | None) -> None:
        """Show pages as they will be released; `cover_of` numbers what is covered on each. None: the original with its
        boxes."""
        self._cover_of = cover_of
        self.overlays.show_or_hide()
        self.set_selection(self._selected)
        self.refresh_pictures()

    def cover_of(self, page_index: int) -> int:
        """The number of what is covered in the picture of a page, 0 for the original."""
        return self._cover_of(page_index) if self._cover_of is not None else 0

    @property
    def busy(self) -> bool:
        """True while pictures for the present place are still to be asked for, or boxes to be made."""
        return self._settled.isActive() or self.overlays.busy

    def stop(self) -> None:
        """Stop the timers: nothing is asked for after the screen is closed."""
        self._settled.stop()
        self.overlays.stop()

    def show_page_error(self, page_index: int, text: str) -> None:
        """Write on the paper why the page cannot be drawn."""
        if page_index < len(self._pages):
            self._pages[page_index].show_error(text)

    def set_tool(self, tool: Tool) -> None:
        self.tool.cancel()
        self.tool = tool
        self.viewport().setCursor(tool.cursor)

    # Selection ----------------------------------------------------------------------------------------------------

    @property
    def selected_ids(self) -> frozenset[str]:
        return frozenset(e.id for e in self._selected)

    @property
    def selected(self) -> Sequence[Entity]:
        return tuple(self._selected)

    def selected_now(self, entity: Callable[[str], Entity | None]) -> list[Entity]:
        """What is selected, as it is now."""
        return [now for one in self._selected if (now := entity(one.id)) is not None]

    def set_selection(self, entities: Iterable[Entity]) -> None:
        for item in self._selection.values():
            item.remove()
        self._selection.clear()
        self._selected = [e for e in entities if e.quadrilaterals and e.page_index < len(self._pages)]
        single = len(self._selected) == 1
        for entity in self._selected:
            page = self._pages[entity.page_index]
            self._selection[entity.id] = SelectionItem(
                page,
                [page.to_view.map_quadrilateral(q) for q in entity.quadrilaterals],
                handles=single and self.editable and not self.previewing,
                ratio=self.devicePixelRatioF(),
                scale=self.pixels_per_point,
                margin=styles.reach(styles.look_of(entity, self.boxes)),
            )

    def frame(self, entity: Entity) -> None:
        """Put a frame round something that is no hit and cannot be reshaped, and scroll to it."""
        editable, self.editable = self.editable, False
        try:
            self.set_selection([entity])
        finally:
            self.editable = editable
        self.reveal(entity)

    @property
    def single_selection(self) -> SelectionItem | None:
        """The selected box where exactly one entity is selected."""
        return next(iter(self._selection.values())) if len(self._selection) == 1 else None

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

    def go_to_page(self, page_index: int) -> None:
        if 0 <= page_index < len(self._pages):
            top = self._tops[page_index] - GAP / 2
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round((top - self.visible_rect().top()) * self.pixels_per_point))

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

    @property
    def current_page(self) -> int:
        """The page that fills most of the window, -1 without pages."""
        return self._current

    # Zoom ---------------------------------------------------------------------------------------------------------

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

    def take_zoom(self, other: PageView) -> None:
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

    def centre_across(self, page: PageItem) -> None:
        """Put the middle of a page into the middle of the window, left to right."""
        bar = self.horizontalScrollBar()
        shift = page.sceneBoundingRect().center().x() - self.visible_rect().center().x()
        bar.setValue(bar.value() + round(shift * self.pixels_per_point))

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
        self.tool.cancel()
        self.set_selection(self._selected)
        self.pictures.show_cached()
        self.zoom_changed.emit(zoom)
        self._scrolled()

    # Pictures -----------------------------------------------------------------------------------------------------

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

    def refresh_pictures(self) -> None:
        """Ask for what the window needs now and show the best there is."""
        self.pictures.refresh()

    # Scrolling ----------------------------------------------------------------------------------------------------

    def _scrolled(self) -> None:
        if not self._pages:
            return
        visible = self.visible_pages()
        near = range(max(0, visible.start - KEEP_NEAR), min(len(self._pages), visible.stop + KEEP_NEAR))
        self._live.update(visible)
        for index in visible:
            page = self._pages[index]
            if not page.populated:
                self.overlays.populate(page)
            if not page.has_picture:
                self.pictures.show_best(index)
        for index in [i for i in self._live if i not in near]:
            self._pages[index].depopulate()
            self._pages[index].show_pictures((), self.picture_scale)
            self._live.discard(index)
        rect = self.visible_rect()
        current = max(visible, key=lambda i: self._height_inside(i, rect))
        if current != self._current:
            self._current = current
            self.current_page_changed.emit(current)
        self._settled.start()

    def _height_inside(self, index: int, rect: QRectF) -> float:
        top = self._tops[index]
        return min(rect.bottom(), top + self._pages[index].geometry.view_height) - max(rect.top(), top)

    # Events -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit is not Fit.NONE:
            self.set_fit(self._fit)
        else:
            self._scrolled()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            if steps:
                self.set_zoom(self._zoom * 1.2**steps, event.position().toPoint())
            event.accept()
            return
        super().wheelEvent(event)

    def page_at(self, position: QPointF) -> PageItem | None:
        """The page under a window position."""
        point = self.mapToScene(position.toPoint())
        for index in self.visible_pages():
            page = self._pages[index]
            if page.rect().contains(page.mapFromScene(point)):
                return page
        return None

    def entity_at(self, position: QPointF) -> Entity | None:
        """The entity under a window position; a selected one first."""
        page = self.page_at(position)
        if page is None:
            return None
        return page.entity_at(page.mapFromScene(self.mapToScene(position.toPoint())), self.selected_ids)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.tool.press(event)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.tool.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.tool.release(event)
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.tool.key(event):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            entity = self.entity_at(QPointF(event.pos()))
            if entity is not None and not self.overlays.peeking:
                QToolTip.showText(event.globalPos(), entity_tooltip(entity), self.viewport())
            else:
                QToolTip.hideText()
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._rebuild_for_ratio()
        return bool(super().viewportEvent(event))

    def live_pages(self) -> Sequence[PageItem]:
        """Pages near the window, that may have pictures and boxes."""
        return [self._pages[index] for index in sorted(self._live)]

    def _rebuild_for_ratio(self) -> None:
        self.overlays.make_anew()
        self.set_selection(self._selected)
        self._scrolled()
