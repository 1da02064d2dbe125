"""What is on the column of pages, and what is done to it: pictures, boxes, what is selected, and the mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.domain.box_style import USUAL_BOXES
from app.domain.documents import PageFacts
from app.domain.entities import Entity
from app.domain.geometry import PageGeometry
from app.domain.thresholds import Thresholds
from app.ui.review import styles
from app.ui.review.page_column import Fit, PageColumn
from app.ui.review.page_images import PageImages
from app.ui.review.page_item import PageItem
from app.ui.review.page_overlays import PageOverlays
from app.ui.review.page_pictures import PagePictures
from app.ui.review.seen_pages import SeenPages
from app.ui.review.selection import SelectionItem
from app.ui.review.tools import SelectTool, Tool
from app.ui.review.wording import entity_tooltip

KEEP_NEAR = 2
SETTLE_MS = 30


class PageView(PageColumn):
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
        self._live: set[int] = set()  # pages that may have pictures or boxes, all near the window
        self._selection: dict[str, SelectionItem] = {}
        self._selected: list[Entity] = []
        self._cover_of: Callable[[int], int] | None = None
        self.boxes = USUAL_BOXES
        """How the boxes of the released file look."""
        self.tool: Tool = SelectTool(self)
        self.setAcceptDrops(False)  # files that fall on the pages are the window's
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        self._live.clear()
        super()._lay_out(geometries, turn)

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

    # Zoom ---------------------------------------------------------------------------------------------------------

    def _apply_zoom(self, zoom: float, anchor: QPoint | None) -> None:
        super()._apply_zoom(zoom, anchor)
        self.tool.cancel()
        self.set_selection(self._selected)
        self.pictures.show_cached()
        self.zoom_changed.emit(self.zoom)
        self._scrolled()

    # Pictures -----------------------------------------------------------------------------------------------------

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

    # Events -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit is not Fit.NONE:
            self.set_fit(self._fit)
        else:
            self._scrolled()

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
