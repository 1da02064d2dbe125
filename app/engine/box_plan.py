"""Which box of a page looks how: from the accepted entities and what was chosen for the job."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from app.domain import matching
from app.domain.box_style import WRITTEN, Boxes, Look, pattern_of
from app.domain.entities import Entity
from app.domain.geometry import PageGeometry, Quadrilateral
from app.engine.box_drawing import DrawnBox, fits


class BoxPlan:
    """The boxes of every page, in the order of `quads_by_page`.

    A text that does not fit into one of its boxes is in `legend`, and such a box bears its number there, from 1.
    """

    def __init__(self, entities: Sequence[Entity], boxes: Boxes) -> None:
        self._boxes = boxes
        self._by_page: dict[int, list[Entity]] = defaultdict(list)
        for entity in entities:
            self._by_page[entity.page_index].append(entity)
        # A text given by a person must not say what was removed, even where that is the same by chance.
        texts = {text for e in entities if (text := boxes.text_of(e))}
        removed = matching.terms_of(entities) if texts else ()
        self._untold = {text for text in texts if any(matching.count(term, text) for term in removed)}
        too_long = {b.text for e in entities for q in e.quadrilaterals if (b := self._box(e, q)).text and not fits(b)}
        self.legend = tuple(sorted(too_long))

    def drawn(self, page_index: int, geometry: PageGeometry) -> tuple[DrawnBox, ...]:
        """The boxes of a page in view space; none where all of them are black."""
        found: list[DrawnBox] = []
        for entity in self._by_page.get(page_index, ()):
            for quad in entity.quadrilaterals:
                box = self._box(entity, geometry.to_view.map_quadrilateral(quad))
                if box.text in self.legend and not fits(box):
                    box = replace(box, text=str(self.legend.index(box.text) + 1))
                found.append(box)
        return tuple(found) if any(box.look is not Look.BLACK for box in found) else ()

    def _box(self, entity: Entity, quad: Quadrilateral) -> DrawnBox:
        look = self._boxes.style(entity.label).look
        text = self._boxes.text_of(entity)
        drawn = Look.LABEL if look in WRITTEN else look
        return DrawnBox(quad, drawn, "" if text in self._untold else text, pattern_of(entity.label))
