"""Pictures of which MuPDF paints nothing although another engine does: damaged ones, and codings it does not know.

Nobody has looked at such a picture, a reviewer does not see it, and it would be missing in the released file.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress

import numpy as np
import pymupdf

from app.domain.documents import UnreadReason, UnreadRegion
from app.domain.geometry import Box, Quadrilateral
from app.engine.carriers.placing import PageLook
from app.engine.opening import OpenedDocument
from app.engine.page_drawing import Pixels
from app.engine.witnesses import PDFium

SMALLEST = 8.0
"""Points of a side below which a picture shows nothing that could be read."""
MOST = 50
"""Pictures of a page that are looked at."""
ZOOM = 1.0
CONTRAST, FEWEST = 48, 12
"""Gray levels off its commonest that a pixel shows something from, and how many such a picture has at least."""


class SecondLook:
    """What another engine shows of the pictures of a document. Closed with the stack it is made on."""

    def __init__(self, opened: OpenedDocument, look: PageLook, stack: ExitStack) -> None:
        self._data = opened.data
        self._look = look
        self._stack = stack
        self._is_open = False
        self._engine: PDFium | None = None

    def regions(self, page_index: int) -> tuple[UnreadRegion, ...]:
        """The places of a page's pictures that MuPDF paints in one colour and the other engine does not.

        Raises KnownError DAMAGED.
        """
        drawing = self._look.drawing(page_index)
        found: list[Box] = []
        for place in _pictures(drawing.page, Box(0, 0, drawing.width, drawing.height)):
            if self._look.is_flat(page_index, place) and self._shows(page_index, place, drawing.width):
                found.append(place)
        back = drawing.geometry.from_view
        quads = (back.map_quadrilateral(Quadrilateral.from_box(box)).envelope for box in found)
        return tuple(UnreadRegion(Quadrilateral.from_box(quad), UnreadReason.NOT_PAINTED) for quad in quads)

    def _shows(self, page_index: int, place: Box, page_width: float) -> bool:
        if not self._is_open:
            self._is_open = True
            with suppress(Exception):  # a file that it does not open is looked at by one engine alone
                self._engine = self._stack.enter_context(PDFium(self._data))
        engine = self._engine
        if engine is None or page_index >= engine.page_count:
            return False
        try:
            picture = engine.gray_parts(page_index, ZOOM * page_width / engine.size(page_index)[0])
            scale = picture.shape[1] / page_width
            rows = slice(int(place.y0 * scale) + 1, int(place.y1 * scale) - 1)
            columns = slice(int(place.x0 * scale) + 1, int(place.x1 * scale) - 1)
            return _says_something(picture[rows, columns])
        except Exception:
            return False


def _pictures(page: pymupdf.Page, shown: Box) -> list[Box]:
    """The places of pictures on a page, in view space, cut to what is shown."""
    turned = page.rotation_matrix
    found = []
    for info in page.get_image_info()[:MOST]:
        rect = pymupdf.Rect(info["bbox"]) * turned
        x0, y0, x1, y1 = max(rect.x0, shown.x0), max(rect.y0, shown.y0), min(rect.x1, shown.x1), min(rect.y1, shown.y1)
        if x1 - x0 >= SMALLEST and y1 - y0 >= SMALLEST:
            found.append(Box(x0, y0, x1, y1))
    return found


def _says_something(pixels: Pixels) -> bool:
    if not pixels.size:
        return False
    ground = int(np.bincount(pixels.reshape(-1), minlength=256).argmax())
    return int(np.count_nonzero(np.abs(pixels.astype(np.int16) - ground) > CONTRAST)) >= FEWEST
