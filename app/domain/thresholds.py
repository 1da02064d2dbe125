"""How sure a hit must be to be asked about: one number for all categories, and others for some of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.domain.entities import Decision, Entity, Source

_SCORED = frozenset({Source.DETECTED, Source.REPEATED})


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Scores (0..1) below which an undecided hit is shown as a ghost. It stays undecided: nothing is declined by it."""

    usual: float = 0.0
    by_label: Mapping[str, float] = field(default_factory=dict)

    def of(self, label: str) -> float:
        return self.by_label.get(label, self.usual)

    def below(self, entities: Iterable[Entity]) -> list[Entity]:
        """Those of which `is_below` is true. Asked of 50,000 hits while a slider moves."""
        highest = max([self.usual, *self.by_label.values()])
        doubtful = [e for e in entities if e.score < highest] if highest > 0 else ()
        return [e for e in doubtful if self.is_below(e)]

    def is_below(self, entity: Entity) -> bool:
        """True of an undecided hit that the program found and is not sure enough of."""
        return entity.decision is Decision.OPEN and entity.source in _SCORED and entity.score < self.of(entity.label)

    def with_threshold(self, label: str, score: float) -> Thresholds:
        """The same with another threshold for a category, or for all of them where `label` is empty."""
        if not label:
            return Thresholds(score)
        return replace(self, by_label={**self.by_label, label: score})


NO_THRESHOLD = Thresholds()
