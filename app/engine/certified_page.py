"""A page rebuilt from pixels, with the accepted boxes burnt in before encoding."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from app.base.errors import FailureCode, KnownError
from app.domain.box_style import Look
from app.domain.entities import Entity
from app.domain.geometry import PageGeometry, Quadrilateral
from app.domain.reports import Fallback, ReleasedPage
from app.engine.box_drawing import DrawnBox, decorate
from app.engine.ocr.reading import InkRead
from app.engine.page_drawing import PageDrawing
from app.engine.page_image import box_mask, page_image
from app.engine.read_layer import with_read_words
from app.engine.saving import ReleaseWriter
from app.engine.text_layer import text_layer
from app.engine.visibility import profile

QuadsByPage = Mapping[int, tuple[Quadrilateral, ...]]
"""Quadrilaterals (user space) of each page that has any."""


def quads_by_page(entities: Sequence[Entity], page_count: int) -> QuadsByPage:
    """Quadrilaterals (user space) of each page. Raises KnownError: PAGE_OUT_OF_RANGE, BAD_REQUEST."""
    found: dict[int, tuple[Quadrilateral, ...]] = {}
    for entity in entities:
        if entity.page_index >= page_count:
            raise KnownError(FailureCode.PAGE_OUT_OF_RANGE, page_index=entity.page_index)
        if not all(q.is_finite for q in entity.quadrilaterals):
            raise KnownError(FailureCode.BAD_REQUEST, page_index=entity.page_index)
        found[entity.page_index] = found.get(entity.page_index, ()) + entity.quadrilaterals
    return found


def in_view(geometry: PageGeometry, quads: Sequence[Quadrilateral]) -> tuple[Quadrilateral, ...]:
    """Quadrilaterals moved from user space to view space."""
    return tuple(geometry.to_view.map_quadrilateral(q) for q in quads)


ReadInk = Callable[[PageDrawing, Sequence[Quadrilateral]], InkRead]
"""What OCR reads of a page outside boxes in view space."""


def certified_page(
    drawing: PageDrawing,
    quads: Sequence[Quadrilateral],
    writer: ReleaseWriter,
    read_ink: ReadInk | None = None,
    *,
    fallback: Fallback | None = None,
    boxes: Sequence[DrawnBox] = (),
) -> ReleasedPage:
    """Add a page to the released file, with `quads` (user space) burnt in. `fallback` says why it is no vector page.
    `boxes` (view space) says how those look that are not black.

    Without `read_ink` its text layer has no words of pictures. Raises KnownError DAMAGED where it cannot be painted.
    """
    shown = in_view(drawing.geometry, quads)
    page = profile(drawing)
    covered = box_mask(page.ink.shape, shown, page.zoom)
    read = read_ink(drawing, shown) if read_ink is not None else InkRead()
    layer = text_layer(drawing, page, covered, read.layer)
    layer = with_read_words(layer, read.lines, drawing.geometry.to_view, page, covered)
    styled = any(box.look is not Look.BLACK for box in boxes)
    image = page_image(drawing, page, shown, partial(decorate, boxes=boxes) if styled else None)
    writer.add_page(drawing.width, drawing.height, image, layer)
    return ReleasedPage(
        encoding=image.encoding,
        dpi=image.dpi,
        boxes=len(quads),
        words_kept=layer.words_kept,
        words_dropped=layer.words_dropped,
        image_bytes=image.size,
        fallback=fallback,
    )
