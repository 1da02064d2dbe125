"""What a page will look like when it is released, before anything is released."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from app.domain.box_style import Boxes
from app.domain.documents import Word
from app.domain.entities import Entity
from app.domain.geometry import Box
from app.domain.snapping import snapped
from app.engine.box_drawing import DrawnBox, decorate
from app.engine.box_plan import BoxPlan
from app.engine.certified_page import in_view, quads_by_page
from app.engine.opening import OpenedDocument, load_page, page_geometry
from app.engine.page_image import BURN_MARGIN, PICTURE_DPI, burn
from app.engine.rendering import PageImage, render_page


def render_released(
    opened: OpenedDocument,
    page_index: int,
    scale: float,
    clip: Box | None,
    entities: Sequence[Entity],
    boxes: Boxes,
    words_of: Callable[[int], Sequence[Word]],
) -> PageImage:
    """`render_page` with the accepted `entities` of the page covered by the code that covers them in a release.

    `words_of` gives the words of a page, asked where `boxes` fits them to a grid. Raises KnownError as `render_page`
    does, and BAD_REQUEST for quadrilaterals that are none.
    """
    image = render_page(opened, page_index, scale, clip)
    here = [e for e in entities if e.page_index == page_index and e.quadrilaterals]
    painted = snapped(here, boxes, words_of).entities
    geometry = page_geometry(load_page(opened.pdf, page_index))
    pixels = np.frombuffer(image.samples, np.uint8).reshape(image.height, image.width, 3).copy()
    left, top = -image.left / scale, -image.top / scale
    quads = [q.moved(left, top) for q in in_view(geometry, quads_by_page(painted, page_index + 1).get(page_index, ()))]
    burn(pixels, quads, scale, margin=round(BURN_MARGIN * scale * 72 / PICTURE_DPI))
    plan = BoxPlan(painted, boxes).drawn(page_index, geometry)
    decorate(pixels, scale, [DrawnBox(b.quad.moved(left, top), b.look, b.text, b.pattern) for b in plan])
    return PageImage(image.width, image.height, pixels.tobytes(), image.left, image.top)
