"""Words that OCR reads in the pictures of a drawn page, set without ink over what they were read from.

They are those of the text layer of a certified page (docs/adr/0020): read with the boxes blank, and clear of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.geometry import Quadrilateral
from app.engine.ocr.reading import InkRead
from app.engine.page_drawing import PageDrawing
from app.engine.page_image import box_mask
from app.engine.read_layer import with_read_words
from app.engine.saving import user_unit, width_class
from app.engine.text_layer import Run, TextLayer, text_layer
from app.engine.vector.drawing import Glyph, Text
from app.engine.vector.faces import Unseen
from app.engine.visibility import profile

_FACE = Unseen()


def read_words(drawing: PageDrawing, quads: Sequence[Quadrilateral], read: InkRead) -> TextLayer:
    """The words of pictures outside `quads` (view space) in reading order. Raises KnownError DAMAGED."""
    if not (read.lines or read.layer):
        return TextLayer((), 0, 0)
    page = profile(drawing)
    covered = box_mask(page.ink.shape, quads, page.zoom)
    layer = TextLayer((), 0, 0)
    if read.layer:
        layer = text_layer(drawing, page, covered, read.layer, seen=False)
    return with_read_words(layer, read.lines, drawing.geometry.to_view, page, covered)


def as_text(runs: Sequence[Run], drawing: PageDrawing) -> list[Text]:
    """Runs of view space as text of page space that is not painted."""
    unit = user_unit(drawing.width, drawing.height)
    return [Text([*_glyphs(run, drawing.height, unit)], None, 1.0) for run in runs if run.glyphs]


def _glyphs(run: Run, height: float, unit: float) -> list[Glyph]:
    dx, dy = run.direction
    size = run.size / unit
    return [
        Glyph(
            _FACE,
            width_class(glyph, run),
            glyph.text,
            (
                size * dx, -size * dy, size * dy, size * dx,
                (run.x + glyph.offset * dx) / unit, (height - run.y - glyph.offset * dy) / unit,
            ),
            inked=False,
        )
        for glyph in run.glyphs
    ]  # fmt: skip
