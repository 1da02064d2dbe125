"""Text of a page that shows nothing: under a box, in the colour of its ground, or without ink.

Somebody who covered a name with a black box in the file that came in meant to redact it, and did not. What is found in
such text is a hidden hit (`app.engine.carriers.placing`); the rest of it is told here, so that a person looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.domain.carriers import Carrier
from app.domain.documents import UnreadReason, UnreadRegion
from app.domain.entities import Entity
from app.domain.geometry import Box, Quadrilateral
from app.engine.carriers.placing import PageLook
from app.engine.page_text import PageText

FEWEST_LETTERS = 3
MOST = 30
"""Regions of a page; where there are more, one region holds them all."""
_SMALLEST = 1.0
"""Points of a side below which type is no type that anybody would cover."""


def regions(look: PageLook, text: PageText, entities: Sequence[Entity] = ()) -> tuple[UnreadRegion, ...]:
    """Where a page holds text that nobody sees and that is not in one of `entities`, which are placed already.

    Raises KnownError DAMAGED.
    """
    drawing = look.drawing(text.page_index)
    to_view = drawing.geometry.to_view
    told = [
        to_view.map_quadrilateral(quad).envelope
        for entity in entities
        if entity.hidden is not None and entity.hidden.carrier is Carrier.INVISIBLE
        for quad in entity.quadrilaterals
    ]
    groups: list[tuple[Box, int]] = []
    for box, letters in _words(text):
        place = to_view.map_quadrilateral(box).envelope
        if min(place.width, place.height) < _SMALLEST or not look.is_flat(text.page_index, place):
            continue
        if look.is_outside(text.page_index, place) or any(t.intersection_area(place) > 0.5 * place.area for t in told):
            continue
        if groups and groups[-1][0].grown(1.5 * place.height).intersects(place):
            before, count = groups.pop()
            groups.append((_both(before, place), count + letters))
        else:
            groups.append((place, letters))
    found = [box for box, letters in groups if letters >= FEWEST_LETTERS]
    if len(found) > MOST:
        found = [_around(found)]
    back = drawing.geometry.from_view
    quads = (back.map_quadrilateral(Quadrilateral.from_box(box)).envelope for box in found)
    return tuple(UnreadRegion(Quadrilateral.from_box(quad), UnreadReason.CONCEALED) for quad in quads)


def _words(text: PageText) -> Iterator[tuple[Quadrilateral, int]]:
    """Words of the text layer with the number of their letters; what OCR read is ink, so it is seen."""
    x = text.extents
    read = {word.start for word in text.read}
    for piece, (first, last) in enumerate(text.pieces()):
        start = first
        for index in range(first, last + 1):
            if index < last and not text.text[index].isspace():
                continue
            inked = [i for i in range(start, index) if x.start[i] <= x.end[i]]
            letters = sum(text.text[i].isalnum() for i in inked)
            if letters and start not in read:
                yield text.frames[piece].quadrilateral(
                    min(x.start[i] for i in inked), max(x.end[i] for i in inked),
                    min(x.bottom[i] for i in inked), max(x.top[i] for i in inked),
                ), letters  # fmt: skip
            start = index + 1


def _both(a: Box, b: Box) -> Box:
    return Box(min(a.x0, b.x0), min(a.y0, b.y0), max(a.x1, b.x1), max(a.y1, b.y1))


def _around(boxes: Iterable[Box]) -> Box:
    whole, *others = boxes
    for box in others:
        whole = _both(whole, box)
    return whole
