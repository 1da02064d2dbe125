"""The columns of the hits list, and the order of its rows by one of them.

50,000 hits are ranked while somebody waits: a key is made once for all hits that have the same, and is a number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from operator import attrgetter
from typing import Any

from PySide6.QtCore import Qt

from app.domain.entities import Decision, Entity
from app.ui.common.labels import entity_label
from app.ui.common.languages import in_order
from app.ui.review import wording


class Column(IntEnum):
    STATE = 0
    TEXT = 1
    LABEL = 2
    WHERE = 3
    SCORE = 4


def in_rank(entities: Sequence[Entity], column: Column, order: Qt.SortOrder) -> list[Entity]:
    """Hits by a column; those that are equal in it stay in the order they have."""
    return sorted(entities, key=_key(entities, column), reverse=order is Qt.SortOrder.DescendingOrder)


def _key(entities: Sequence[Entity], column: Column) -> Callable[[Entity], Any]:
    match column:
        case Column.STATE:
            return _state
        case Column.TEXT:
            first = {e.text: e for e in reversed(entities)}
            texts = _ranked(first, lambda text: wording.shown_text(first[text]).casefold())
            return lambda entity: texts[entity.text]
        case Column.LABEL:
            collator = in_order()
            labels = _ranked({e.label for e in entities}, lambda label: collator.sortKey(entity_label(label)))
            return lambda entity: labels[entity.label]
        case Column.WHERE:
            return lambda e: (1, wording.short_where(e)) if e.hidden is not None else (0, e.page_index)
        case _:
            return attrgetter("score")


def _state(entity: Entity) -> float:
    """Undecided, accepted, declined; those of a kind by how sure they are. By identity: members of an enumeration are
    hashed in Python."""
    decision = entity.decision
    return entity.score + (0 if decision is Decision.OPEN else 2 if decision is Decision.ACCEPTED else 4)


def _ranked(values: Iterable[str], key: Callable[[str], Any]) -> dict[str, int]:
    """The number of each value in their order; the same for those with equal keys."""
    numbers: dict[str, int] = {}
    number, last = -1, None
    for rank, value in sorted(((key(value), value) for value in values), key=lambda pair: pair[0]):
        if number < 0 or rank != last:
            number, last = number + 1, rank
        numbers[value] = number
    return numbers
