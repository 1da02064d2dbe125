"""How sure a hit must be to be asked about: one number for all categories, and others for some of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.domain.entities import Decision, Entity, Source

_DETECTED, _REPEATED, _OPEN = Source.DETECTED, Source.REPEATED, Decision.OPEN
"""By identity: to hash a member of an enumeration takes longer than all the rest that is asked of a hit."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Scores (0..1) below which an undecided hit is shown as a ghost. It stays undecided: nothing is declined by it."""

    usual: float = 0.0
    by_label: Mapping[str, float] = field(default_factory=dict)

    def of(self, label: str) -> float:
        return self.by_label.get(label, self.usual)

    def below(self, entities: Iterable[Entity]) -> list[Entity]:
        """Those of which `is_below` is true. Asked of 50,000 hits while a slider moves."""
        highest, usual, of = max([self.usual, *self.by_label.values()]), self.usual, self.by_label.get
        if highest <= 0:
            return []
        return [
            e
            for e in entities
            if e.score < highest
            and e.decision is _OPEN
            and (e.source is _DETECTED or e.source is _REPEATED)
            and e.score < of(e.label, usual)
        ]

    def is_below(self, entity: Entity) -> bool:
        """True of an undecided hit that the program found and is not sure enough of."""
        found = entity.source is _DETECTED or entity.source is _REPEATED
        return entity.decision is _OPEN and found and entity.score < self.of(entity.label)

    def with_threshold(self, label: str, score: float) -> Thresholds:
        """The same with another threshold for a category, or for all of them where `label` is empty."""
        if not label:
            return Thresholds(score)
        return replace(self, by_label={**self.by_label, label: score})


NO_THRESHOLD = Thresholds()
