"""Whether the boxes of a released page show their own drawing and nothing else.

A black box is flat. One with a hatching or a text is not, so the same boxes are drawn alone, on an empty page made in
the same way, and both pages are painted by the same engine: where they differ inside a box, something shows there that
is not the box's own.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pikepdf

from app.domain.geometry import Quadrilateral
from app.engine import likeness
from app.engine.box_drawing import DrawnBox, decorate
from app.engine.page_drawing import PageDrawing, Pixels, no_antialiasing
from app.engine.page_image import FLAT_DPI, PICTURE_DPI, PageImage, burn, fax, jpeg, zoom_at
from app.engine.saving import OF_PIXELS, ReleaseWriter, user_unit
from app.engine.text_layer import TextLayer
from app.engine.vector.page import painted_areas, painted_marks
from app.engine.vector.setting import set_page
from app.engine.vector.writing import VectorPages

LOSSLESS, LOSSY = 8, 24
"""Gray levels that a pixel inside a box may be off its drawing alone, by how its page is encoded. Measured in both
engines: 0 on lossless and on drawn pages; up to 8 on JPEG pages of noise, where a block also holds what lies round the
box. A letter that shines through leaves 34 and more."""


@dataclass(frozen=True, slots=True)
class Alone:
    """A file of one page that holds nothing but boxes. `levels` is how far a released page may be off it."""

    data: bytes
    levels: int


def alone(
    released: pikepdf.Pdf, drawing: PageDrawing, quads: Sequence[Quadrilateral], boxes: Sequence[DrawnBox]
) -> Alone:
    """The boxes (view space) of page `drawing.page_index` of a released file, on an empty page made as it was made.

    Raises what pikepdf raises where the page is none that this program makes.
    """
    page = released.pages[drawing.page_index].obj
    writer = ReleaseWriter()
    levels = LOSSLESS
    if OF_PIXELS.match(zlib.decompress(page.Contents.read_raw_bytes())):
        image = page.Resources.XObject.Im0
        lossy = image.Filter == pikepdf.Name.DCTDecode
        levels = LOSSY if lossy else LOSSLESS
        rows, columns = int(image.Height), int(image.Width)
        zooms = [zoom_at(drawing, dpi) for dpi in (FLAT_DPI, PICTURE_DPI)]
        zoom = min(zooms, key=lambda z: abs(columns - drawing.width * z))
        coloured = lossy and image.ColorSpace == pikepdf.Name.DeviceRGB
        pixels: Pixels = np.full((rows, columns, 3) if coloured else (rows, columns), 255, np.uint8)
        burn(pixels, quads, zoom)
        if lossy:
            decorate(pixels, zoom, boxes)
        else:
            with no_antialiasing():
                decorate(pixels, zoom, boxes)
        picture = jpeg(pixels) if lossy else fax(pixels >= 128)
        writer.add_page(drawing.width, drawing.height, PageImage((picture,), "", 0), TextLayer((), 0, 0))
    else:
        pages = VectorPages(writer)
        unit = user_unit(drawing.width, drawing.height)
        areas = painted_areas(quads, drawing.height, unit)
        done = set_page((), areas, pages.fonts, painted_marks(boxes, drawing.height, unit))
        pages.add(drawing.width, drawing.height, done)
        pages.finish()
    buffer = io.BytesIO()
    writer.save(buffer)
    return Alone(buffer.getvalue(), levels)


def unlike(shown: Pixels, own: Pixels, zoom: float, quad: Quadrilateral, levels: int) -> bool:
    """True where the inside of a quadrilateral (view space) is not, within `levels`, what its drawing alone is."""
    rows, columns = min(shown.shape[0], own.shape[0]), min(shown.shape[1], own.shape[1])
    difference = np.abs(shown[:rows, :columns].astype(np.int16) - own[:rows, :columns]).astype(np.uint8)
    inside = likeness.inside(difference, zoom, quad)
    return bool(inside.size) and int(inside.max()) > levels
