"""What a drawn page has to pass before it is released; one that does not becomes a certified page."""

from __future__ import annotations

import io
from collections.abc import Sequence

from app.domain.geometry import Box, Quadrilateral
from app.domain.reports import Fallback
from app.engine import likeness
from app.engine.collateral import changed_outside, zoom_of
from app.engine.page_drawing import PageDrawing, Pixels
from app.engine.saving import ReleaseWriter
from app.engine.vector.bare import not_clear
from app.engine.vector.page import DrawnPage
from app.engine.vector.setting import set_page
from app.engine.vector.writing import VectorPages
from app.engine.witnesses import MuPDF, PDFium, characters_inside


def trial(page: DrawnPage, *, boxes: bool) -> bytes:
    """A file of one page, with or without its boxes painted."""
    writer = ReleaseWriter()
    pages = VectorPages(writer)
    painted, marks = (page.boxes, page.marks) if boxes else ((), ())
    pages.add(page.width, page.height, set_page(page.left.nodes, painted, pages.fonts, marks))
    pages.finish()
    buffer = io.BytesIO()
    writer.save(buffer)
    return buffer.getvalue()


def failed_gate(
    page: DrawnPage, drawing: PageDrawing, quads: Sequence[Quadrilateral], original: PDFium | None = None
) -> Fallback | None:
    """The first gate that a page fails, None where it passes all.

    `quads` are in view space. `original` is the second engine's view of the document, where it opens it.
    """
    if quads and (failed := _left_under(trial(page, boxes=False), page, quads)):
        return failed
    done = trial(page, boxes=True)
    with MuPDF(done) as first, PDFium(done) as second:
        if changed_outside(drawing, first, 0, quads):
            return Fallback.CHANGED_OUTSIDE
        zoom = zoom_of(page.width, page.height)
        colour = first.colour(0, zoom)
        gray = likeness.luma(colour, colour.shape)
        other = likeness.luma(second.colour(0, zoom * page.width / second.size(0)[0]), gray.shape)
        differ = likeness.changed_areas(gray, other, zoom, ())
        if differ and not _always_differed(differ, other, drawing, zoom, quads, original):
            return Fallback.ENGINES_DISAGREE
    return None


def _always_differed(
    differ: Sequence[Box],
    other: Pixels,
    drawing: PageDrawing,
    zoom: float,
    quads: Sequence[Quadrilateral],
    original: PDFium | None,
) -> bool:
    """Whether the second engine shows the page as it shows the original's, where it differs from the first engine.

    Engines do not paint alike: thin lines are a pixel wide in one and pale in the other.
    """
    if original is None:
        return False
    width = original.size(drawing.page_index)[0]
    before = likeness.luma(original.colour(drawing.page_index, zoom * drawing.width / width), other.shape)
    return not set(differ) & set(likeness.changed_areas(before, other, zoom, quads))


def _left_under(bare: bytes, page: DrawnPage, quads: Sequence[Quadrilateral]) -> Fallback | None:
    """What is left under the boxes of a page on which they are not painted."""
    with PDFium(bare) as second, MuPDF(bare) as first:
        if not_clear(second, 0, page.width, page.height, quads):
            return Fallback.INK_LEFT
        if any(characters_inside(witness.text(0), quads) for witness in (first, second)):
            return Fallback.TEXT_LEFT
    return None
