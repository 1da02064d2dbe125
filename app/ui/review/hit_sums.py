"""What the hits of a document come to, and how a few of many are brought up to date. No Qt here.

Everything that follows a decision is shown anew after each of them: what needs a look at all hits is counted once for
all who show it.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain import declining
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Matrix
from app.domain.reading_order import place_in_reading


@dataclass(frozen=True, slots=True)
class Sums:
    """Lists and counts over all hits of a document."""

    listed: Sequence[Entity]
    """In reading order; what the proof found left over comes first."""
    by_page: Mapping[int, Sequence[Entity]]
    """Those that have a place on a page."""
    open_by_page: Mapping[int, int]
    """How many of those are undecided."""
    open_ids: Sequence[str]
    hidden: Sequence[Entity]
    left_over: int
    """Undecided hits that the proof found."""
    unexplained: Sequence[Entity] = ()
    """Sure hits that were declined without saying why."""

    @staticmethod
    def of(entities: Iterable[Entity]) -> Sums:
        """The sums of hits in reading order."""
        every = list(entities)
        by_page: dict[int, list[Entity]] = {}
        open_by_page: dict[int, int] = {}
        still_open: list[str] = []
        apart: list[Entity] = []
        declined: list[Entity] = []
        for entity in every:
            is_open = entity.decision is Decision.OPEN
            if is_open:
                still_open.append(entity.id)
            elif entity.decision is Decision.REJECTED:
                declined.append(entity)
            if entity.source is Source.VERIFICATION:
                apart.append(entity)
            if entity.quadrilaterals:
                page = entity.page_index
                by_page.setdefault(page, []).append(entity)
                if is_open:
                    open_by_page[page] = open_by_page.get(page, 0) + 1
        listed = every
        if apart:
            listed = apart + [e for e in every if e.source is not Source.VERIFICATION]
        hidden = [e for e in every if e.hidden is not None]
        left_over = sum(e.decision is Decision.OPEN for e in apart)
        return Sums(listed, by_page, open_by_page, still_open, hidden, left_over, declining.unexplained(declined))


def renewed(
    before: Mapping[str, Entity],
    stale: Collection[str],
    fresh: Iterable[Entity],
    to_view: Callable[[], Mapping[int, Matrix]],
) -> list[Entity]:
    """Hits in reading order, where those with `stale` ids are others now, or gone, and some may have come.

    `to_view` says by page how places on it are shown.
    """
    now = {entity.id: entity for entity in fresh}
    stays = {
        i for i in stale
        if (was := before.get(i)) is not None and (new := now.get(i)) is not None and _stands_alike(was, new)
    }  # fmt: skip
    if len(stays) == len(stale):
        return [now.get(entity_id, entity) for entity_id, entity in before.items()]
    moved = {*stale, *now} - stays
    after = [now.get(entity_id, entity) for entity_id, entity in before.items() if entity_id not in moved]
    views = to_view()
    for entity_id in moved & now.keys():
        insort(after, now[entity_id], key=lambda entity: place_in_reading(entity, views))
    return after


def _stands_alike(one: Entity, other: Entity) -> bool:
    return (one.page_index, one.quadrilaterals[:1], one.hidden) == (
        other.page_index, other.quadrilaterals[:1], other.hidden
    )  # fmt: skip
