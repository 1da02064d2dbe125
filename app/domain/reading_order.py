"""The order in which the hits of a document are listed: as they are read."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.carriers import Carrier
from app.domain.entities import Entity
from app.domain.geometry import Matrix

Place = tuple[int, int, int, float, float, str]
_CARRIERS = {carrier: number for number, carrier in enumerate(Carrier)}


def place_in_reading(entity: Entity, to_view: Mapping[int, Matrix]) -> Place:
    """What hits are sorted by: page, then from the top, then from the left as shown (`to_view` by page); what is hidden
    in the file comes behind all pages, by carrier."""
    hidden = entity.hidden
    carrier, number = (0, 0) if hidden is None else (_CARRIERS[hidden.carrier], hidden.number)
    matrix = to_view.get(entity.page_index)
    if matrix is None or not entity.quadrilaterals:
        return (carrier, number, entity.page_index, 0.0, 0.0, entity.id)
    # Not by mapped points and their envelope: this is asked of every one of 50,000 hits.
    corners = entity.quadrilaterals[0].corners
    left = min([matrix.a * p.x + matrix.c * p.y for p in corners]) + matrix.e
    top = min([matrix.b * p.x + matrix.d * p.y for p in corners]) + matrix.f
    return (carrier, number, entity.page_index, round(top), left, entity.id)
