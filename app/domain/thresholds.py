"""How sure a hit must be to be asked about: one number for all categories, and others for some of them."""

from __future__ import annotations

from collections.abc import Mapping
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

    @property
    def hides_any(self) -> bool:
        """True where a hit can be below."""
        return self.usual > 0 or any(score > 0 for score in self.by_label.values())

    def is_below(self, entity: Entity) -> bool:
        """True of an undecided hit that the program found and is not sure enough of."""
        return entity.decision is Decision.OPEN and entity.source in _SCORED and entity.score < self.of(entity.label)

    def with_threshold(self, label: str, score: float) -> Thresholds:
        """The same with another threshold for a category, or for all of them where `label` is empty."""
        if not label:
            return Thresholds(score)
        return replace(self, by_label={**self.by_label, label: score})


NO_THRESHOLD = Thresholds()
