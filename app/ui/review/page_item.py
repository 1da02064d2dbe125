"""One page in the scene: white paper, its picture, and the boxes of its entities.

The item's own coordinates are view space (1/72 inch, origin top left of the page as shown).
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPixmap
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsSimpleTextItem,
)

from app.domain.box_style import USUAL_BOXES, Boxes
from app.domain.entities import Entity
from app.domain.geometry import Box, PageGeometry, Point
from app.domain.thresholds import NO_THRESHOLD, Thresholds
from app.ui.common.page_cache import PictureKey
from app.ui.review.overlay_item import OverlayItem
from app.ui.review.styles import INK, PAPER

BORDER = QColor(0x8A, 0x91, 0x9C)
_AT_ONCE = 20
"""Boxes that are made between two looks at the time."""


class PageItem(QGraphicsRectItem):
    """Paper with a picture. Overlays exist only while the page is near the window (`populate`, `depopulate`)."""

    def __init__(self, page_index: int, geometry: PageGeometry, turn: int = 0) -> None:
        """`turn` is how far the reader turned the page, in degrees clockwise."""
        self.plain = geometry
        geometry = geometry.turned(turn)
        super().__init__(0, 0, geometry.view_width, geometry.view_height)
        self.page_index = page_index
        self.geometry = geometry
        self.turn = turn
        self.to_view = geometry.to_view
        self.from_view = geometry.from_view
        border = QPen(BORDER, 1)
        border.setCosmetic(True)
        self.setPen(border)
        self.setBrush(PAPER)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        self._pictures: list[QGraphicsPixmapItem] = []
        self._shown: tuple[PictureKey, ...] = ()
        self._error: QGraphicsSimpleTextItem | None = None
        self._layer: QGraphicsRectItem | None = None
        self._overlays: dict[str, OverlayItem] = {}
        self._missing: deque[Entity] = deque()
        self._rules = (USUAL_BOXES, NO_THRESHOLD)
        self._make: Callable[[Entity], OverlayItem]

    # Pictures -----------------------------------------------------------------------------------------------------

    @property
    def has_picture(self) -> bool:
        return bool(self._pictures)

    @property
    def picture_positions(self) -> tuple[QPointF, ...]:
        """Top left corners of the pictures on show, in this page's coordinates."""
        return tuple(item.pos() for item in self._pictures)

    @property
    def error_text(self) -> str:
        return self._error.text() if self._error is not None else ""

    @property
    def shown(self) -> tuple[PictureKey, ...]:
        """Keys of the pictures on show, coarse first."""
        return self._shown

    def show_pictures(self, pictures: Iterable[tuple[PictureKey, QPixmap]], scale: float) -> None:
        """Put pictures on the paper, coarse ones first. `scale` is device pixels per point of the view now.

        A picture made for exactly this scale is put on the device's pixel grid, so that it is copied, not resampled.
        """
        wanted = list(pictures)
        if wanted and self._error is not None:
            self._error.setText("")
        for item in self._pictures:
            if (scene := item.scene()) is not None:
                scene.removeItem(item)
        self._pictures = []
        for key, pixmap in wanted:
            item = QGraphicsPixmapItem(pixmap, self)
            item.setShapeMode(QGraphicsPixmapItem.ShapeMode.BoundingRectShape)
            item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent, False)
            item.setZValue(-1)
            origin = QPointF(key.clip.x0, key.clip.y0) if key.clip is not None else QPointF(0, 0)
            if key.scale == scale:
                item.setTransformationMode(Qt.TransformationMode.FastTransformation)
                item.setPos(self._on_grid(origin, scale))
            else:
                item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
                item.setPos(origin)
            item.setScale(1 / key.scale)
            self._pictures.append(item)
        self._shown = tuple(key for key, _ in wanted)

    def _on_grid(self, origin: QPointF, scale: float) -> QPointF:
        at = (self.pos() + origin) * scale
        return QPointF(floor(at.x() + 0.5) / scale, floor(at.y() + 0.5) / scale) - self.pos()

    def show_error(self, text: str) -> None:
        """Words in place of a picture that cannot be had."""
        if self._error is None:
            self._error = QGraphicsSimpleTextItem(self)
            self._error.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            self._error.setBrush(INK)
            self._error.setPos(18, 18)
        self._error.setText(text)

    # Entities -----------------------------------------------------------------------------------------------------

    @property
    def populated(self) -> bool:
        return self._layer is not None

    @property
    def overlay_count(self) -> int:
        return len(self._overlays)

    def overlay_items(self) -> dict[str, tuple[QGraphicsPathItem, ...]]:
        """The native items of every entity that has any."""
        return {entity_id: overlay.items for entity_id, overlay in self._overlays.items()}

    def populate(
        self,
        entities: Iterable[Entity],
        ratio: float,
        boxes: Boxes = USUAL_BOXES,
        thresholds: Thresholds = NO_THRESHOLD,
    ) -> None:
        """Say whose boxes are to be here; `fill` makes those that are not, or look otherwise. The rest goes at once."""
        if self._layer is None:
            self._layer = QGraphicsRectItem(self)
            self._layer.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
            self._layer.setZValue(1)
        as_before, self._rules = self._rules == (boxes, thresholds), (boxes, thresholds)
        wanted = {e.id: e for e in entities}
        for entity_id in [i for i in self._overlays if i not in wanted]:
            self._overlays.pop(entity_id).remove()
        self._make = partial(
            OverlayItem, to_view=self.to_view, parent=self._layer, ratio=ratio, boxes=boxes, thresholds=thresholds
        )
        self._missing = deque(
            entity
            for entity_id, entity in wanted.items()
            if (overlay := self._overlays.get(entity_id)) is None or not (as_before and overlay.entity is entity)
        )

    def fill(self, end: float) -> bool:
        """Make boxes that are missing, until `end` (`time.perf_counter`). True where none is missing any more."""
        missing = self._missing
        while missing and time.perf_counter() < end:
            for _ in range(min(len(missing), _AT_ONCE)):
                entity = missing.popleft()
                if (before := self._overlays.get(entity.id)) is not None:
                    if before.takes(entity, *self._rules):
                        continue
                    before.remove()
                self._overlays[entity.id] = self._make(entity)
        return not missing

    def depopulate(self) -> None:
        if self._layer is None:
            return
        self._overlays.clear()
        self._missing.clear()
        if (scene := self._layer.scene()) is not None:
            scene.removeItem(self._layer)
        self._layer = None

    @property
    def overlays_visible(self) -> bool:
        return self._layer is not None and self._layer.isVisible()

    def set_overlays_visible(self, visible: bool) -> None:
        if self._layer is not None:
            self._layer.setVisible(visible)

    def entity_at(self, position: QPointF, prefer: frozenset[str] = frozenset()) -> Entity | None:
        """The entity under a view-space position: a preferred one if it is there, else the one with the least area."""
        point = self.from_view.map(Point(position.x(), position.y()))
        found: list[tuple[bool, float, Entity]] = []
        for overlay in self._overlays.values():
            area = overlay.area_at(point)
            if area is not None:
                found.append((overlay.entity.id not in prefer, area, overlay.entity))
        return min(found, key=lambda f: f[:2])[2] if found else None

    def entity_bounds(self, entity: Entity) -> QRectF:
        """Rectangle around all quadrilaterals of an entity, in this page's coordinates."""
        corners = [self.to_view.map(p) for q in entity.quadrilaterals for p in q.corners]
        box = Box.around(corners)
        return QRectF(box.x0, box.y0, box.width, box.height)
