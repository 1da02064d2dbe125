"""Which hits of a page no reader of it sees: those outside of it, and those where the page is one flat colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pymupdf

from app.domain.carriers import Carrier, HiddenPlace
from app.domain.entities import Entity
from app.domain.geometry import Box
from app.engine.page_drawing import PageDrawing, Pixels

_ZOOM = 1.5
_MOST_PIXELS = 4_000_000
_LEAST_CONTRAST = 20
"""Gray levels (of 255) by which ink differs from what is around it, as app.engine.visibility has it."""
_RIM = 0.12
"""Part of a box at each side that a neighbour or a line may reach into."""


class PageLook:
    """What of a file's pages is seen; the page that was looked at last is kept."""

    def __init__(self, pdf: pymupdf.Document) -> None:
        self._pdf = pdf
        self._drawing: PageDrawing | None = None
        self._gray: tuple[Pixels, float] | None = None

    def drawing(self, page_index: int) -> PageDrawing:
        """Raises KnownError DAMAGED."""
        if self._drawing is None or self._drawing.page_index != page_index:
            self._drawing = PageDrawing(self._pdf, page_index)
            self._gray = None
        return self._drawing

    def is_outside(self, page_index: int, box: Box) -> bool:
        """True where a box (view space) lies off the page."""
        geometry = self.drawing(page_index).geometry
        return box.x1 <= 0 or box.y1 <= 0 or box.x0 >= geometry.view_width or box.y0 >= geometry.view_height

    def is_flat(self, page_index: int, box: Box) -> bool:
        """True where the page shows one flat colour in a box (view space). Raises KnownError DAMAGED."""
        drawing = self.drawing(page_index)
        if self._gray is None:
            zoom = min(_ZOOM, (_MOST_PIXELS / (drawing.width * drawing.height)) ** 0.5)
            self._gray = drawing.gray(zoom), zoom
        return _is_flat(box, *self._gray)


def placed(look: PageLook, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Hits of pages, each with its hidden place where it is not seen. What OCR read is ink, so it is seen.

    An invisible text over a picture that shows something stays a hit of the page: as a rule it is what OCR made of the
    picture. Raises KnownError DAMAGED.
    """

    def place(entity: Entity) -> Entity:
        if entity.hidden is not None or entity.ocr_confidence is not None or not entity.quadrilaterals:
            return entity
        index = entity.page_index
        to_view = look.drawing(index).geometry.to_view
        boxes = [to_view.map_quadrilateral(q).envelope for q in entity.quadrilaterals]
        carrier: Carrier | None = None
        if all(look.is_outside(index, box) for box in boxes):
            carrier = Carrier.OFF_PAGE
        elif all(look.is_flat(index, box) for box in boxes):
            carrier = Carrier.INVISIBLE
        return entity if carrier is None else replace(entity, hidden=HiddenPlace(carrier, of_document=False))

    return tuple(place(entity) for entity in entities)


def _is_flat(box: Box, gray: Pixels, zoom: float) -> bool:
    dx, dy = _RIM * (box.x1 - box.x0), _RIM * (box.y1 - box.y0)
    rows, columns = gray.shape
    x0, x1 = (min(max(int(v * zoom), 0), columns) for v in (box.x0 + dx, box.x1 - dx + 1 / zoom))
    y0, y1 = (min(max(int(v * zoom), 0), rows) for v in (box.y0 + dy, box.y1 - dy + 1 / zoom))
    part = gray[y0:y1, x0:x1]
    return part.size == 0 or int(part.max()) - int(part.min()) < _LEAST_CONTRAST
