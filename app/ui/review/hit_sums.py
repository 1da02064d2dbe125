"""What the hits of a document come to, and how a few of many are brought up to date. No Qt here.

Everything that follows a decision is shown anew after each of them: what needs a look at all hits is counted once for
all who show it, and where a few changed, only those are looked at.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.domain import declining
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Matrix
from app.domain.reading_order import place_in_reading

Pair = tuple[Entity, Entity]
"""A hit as it was and as it is."""


@dataclass(frozen=True)
class Sums:
    """Lists and counts over all hits of a document."""

    listed: Sequence[Entity] = ()
    """In reading order; what the proof found left over comes first."""
    places: Mapping[str, int] = field(default_factory=dict)
    """Where in the list a hit is, by its id."""
    by_page: Mapping[int, Sequence[Entity]] = field(default_factory=dict)
    """Those that have a place on a page."""
    open_by_page: Mapping[int, int] = field(default_factory=dict)
    """How many of those are undecided."""
    still_open: int = 0
    accepted: int = 0
    rejected: int = 0
    hidden: Sequence[Entity] = ()
    left_over: int = 0
    """Undecided hits that the proof found."""
    unexplained: Sequence[Entity] = ()
    """Sure hits that were declined without saying why, in the order of the list."""
    doubted: frozenset[str] = frozenset()
    """Labels of hits that are not wholly sure: a threshold says something about them."""

    @staticmethod
    def of(entities: Iterable[Entity]) -> Sums:
        """The sums of hits in reading order."""
        counting = Counting()
        counting.add(entities)
        return counting.sums()

    @cached_property
    def open_ids(self) -> Sequence[str]:
        """Ids of the undecided ones, in the order of the list."""
        return [e.id for e in self.listed if e.decision is Decision.OPEN]

    def with_changed(self, pairs: Sequence[Pair]) -> Sums:
        """The same with some hits as they are now; each stands where it stood."""
        now = {after.id: after for _, after in pairs}
        listed = list(self.listed)
        for entity_id, entity in now.items():
            listed[self.places[entity_id]] = entity
        by_page, open_by_page = dict(self.by_page), dict(self.open_by_page)
        for page in {after.page_index for _, after in pairs if after.quadrilaterals}:
            by_page[page] = here = [now.get(e.id, e) for e in by_page[page]]
            open_by_page[page] = sum([e.decision is Decision.OPEN for e in here])
            if not open_by_page[page]:
                del open_by_page[page]

        def more(decision: Decision, among: Sequence[Pair] = pairs) -> int:
            return sum((b.decision is decision) - (a.decision is decision) for a, b in among)

        unexplained = [e for e in self.unexplained if e.id not in now] + declining.unexplained(now.values())
        relabelled = any(a.label != b.label or a.score != b.score for a, b in pairs)
        return Sums(
            listed,
            self.places,
            by_page,
            open_by_page,
            self.still_open + more(Decision.OPEN),
            self.accepted + more(Decision.ACCEPTED),
            self.rejected + more(Decision.REJECTED),
            [now.get(e.id, e) for e in self.hidden],
            self.left_over + more(Decision.OPEN, [pair for pair in pairs if pair[1].source is Source.VERIFICATION]),
            sorted(unexplained, key=lambda e: self.places[e.id]),
            frozenset(e.label for e in listed if e.score < 1) if relabelled else self.doubted,
        )


class Counting:
    """Makes the sums of many hits piece by piece, between which the window may answer."""

    def __init__(self) -> None:
        self._every: list[Entity] = []
        self._apart: list[Entity] = []
        self._by_page: dict[int, list[Entity]] = {}
        self._open_by_page: dict[int, int] = {}
        self._unexplained: list[Entity] = []
        self._hidden: list[Entity] = []
        self._open = self._rejected = self._left_over = 0
        self._doubted: set[str] = set()

    def add(self, entities: Iterable[Entity]) -> None:
        """Count the next ones in reading order."""
        some = list(entities)
        self._every += some
        self._hidden += [e for e in some if e.hidden is not None]
        self._doubted.update([e.label for e in some if e.score < 1])
        by_page, open_by_page = self._by_page, self._open_by_page
        declined = []
        for entity in some:
            # By identity: to hash a member of an enumeration takes longer than all the rest here.
            is_open = entity.decision is Decision.OPEN
            if is_open:
                self._open += 1
            elif entity.decision is Decision.REJECTED:
                declined.append(entity)
            if entity.source is Source.VERIFICATION:
                self._apart.append(entity)
                self._left_over += is_open
            if entity.quadrilaterals:
                page = entity.page_index
                if page in by_page:
                    by_page[page].append(entity)
                else:
                    by_page[page] = [entity]
                if is_open:
                    open_by_page[page] = open_by_page.get(page, 0) + 1
        self._rejected += len(declined)
        self._unexplained += declining.unexplained(declined)

    def sums(self) -> Sums:
        """The sums of all that was added."""
        every, listed = self._every, self._every
        if self._apart:
            listed = self._apart + [e for e in every if e.source is not Source.VERIFICATION]
        places = {entity.id: place for place, entity in enumerate(listed)}
        if self._apart:
            self._unexplained.sort(key=lambda e: places[e.id])
        return Sums(
            listed,
            places,
            self._by_page,
            self._open_by_page,
            self._open,
            len(every) - self._open - self._rejected,
            self._rejected,
            self._hidden,
            self._left_over,
            self._unexplained,
            frozenset(self._doubted),
        )


def standing(before: Mapping[str, Entity], stale: Collection[str], fresh: Iterable[Entity]) -> list[Pair] | None:
    """Each of the `stale` hits as it was and as it is now, where all are there still and stand where they stood; None
    where one went, came or moved."""
    now = {entity.id: entity for entity in fresh}
    pairs = []
    for entity_id in stale:
        was, new = before.get(entity_id), now.get(entity_id)
        if was is None or new is None or not _stands_alike(was, new):
            return None
        if was != new:
            pairs.append((was, new))
    return pairs


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
    moved = {*stale, *now} - stays
    after = [now.get(entity_id, entity) for entity_id, entity in before.items() if entity_id not in moved]
    views = to_view()
    for entity_id in moved & now.keys():
        insort(after, now[entity_id], key=lambda entity: place_in_reading(entity, views))
    return after


def _stands_alike(one: Entity, other: Entity) -> bool:
    return (one.page_index, one.quadrilaterals[:1], one.hidden, one.source) == (
        other.page_index, other.quadrilaterals[:1], other.hidden, other.source
    )  # fmt: skip
