"""Which hits of a page no reader of it sees: those outside of it, and those where the page is one flat colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pymupdf

from app.domain.carriers import Carrier, HiddenPlace
from app.domain.entities import Entity
from app.domain.geometry import Box, PageGeometry
from app.engine.page_drawing import PageDrawing, Pixels

_ZOOM = 1.5
_MOST_PIXELS = 4_000_000
_LEAST_CONTRAST = 20
"""Gray levels (of 255) by which ink differs from what is around it, as app.engine.visibility has it."""
_RIM = 0.12
"""Part of a box at each side that a neighbour or a line may reach into."""


def placed(pdf: pymupdf.Document, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Hits of pages, each with its hidden place where it is not seen. What OCR read is ink, so it is seen.

    An invisible text over a picture that shows something stays a hit of the page: as a rule it is what OCR made of the
    picture. Raises KnownError DAMAGED.
    """
    pages: dict[int, PageDrawing] = {}
    grays: dict[int, tuple[Pixels, float]] = {}

    def look(entity: Entity) -> Entity:
        if entity.hidden is not None or entity.ocr_confidence is not None or not entity.quadrilaterals:
            return entity
        index = entity.page_index
        if index not in pages:
            pages.clear()
            grays.clear()
            pages[index] = PageDrawing(pdf, index)
        drawing = pages[index]
        boxes = [drawing.geometry.to_view.map_quadrilateral(q).envelope for q in entity.quadrilaterals]
        carrier: Carrier | None = None
        if all(_is_outside(box, drawing.geometry) for box in boxes):
            carrier = Carrier.OFF_PAGE
        else:
            if index not in grays:
                zoom = min(_ZOOM, (_MOST_PIXELS / (drawing.width * drawing.height)) ** 0.5)
                grays[index] = drawing.gray(zoom), zoom
            if all(_is_flat(box, *grays[index]) for box in boxes):
                carrier = Carrier.INVISIBLE
        return entity if carrier is None else replace(entity, hidden=HiddenPlace(carrier, of_document=False))

    return tuple(look(entity) for entity in entities)


def _is_outside(box: Box, geometry: PageGeometry) -> bool:
    return box.x1 <= 0 or box.y1 <= 0 or box.x0 >= geometry.view_width or box.y0 >= geometry.view_height


def _is_flat(box: Box, gray: Pixels, zoom: float) -> bool:
    dx, dy = _RIM * (box.x1 - box.x0), _RIM * (box.y1 - box.y0)
    rows, columns = gray.shape
    x0, x1 = (min(max(int(v * zoom), 0), columns) for v in (box.x0 + dx, box.x1 - dx + 1 / zoom))
    y0, y1 = (min(max(int(v * zoom), 0), rows) for v in (box.y0 + dy, box.y1 - dy + 1 / zoom))
    part = gray[y0:y1, x0:x1]
    return part.size == 0 or int(part.max()) - int(part.min()) < _LEAST_CONTRAST
