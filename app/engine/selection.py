"""Which findings a job wants raised: labels, the least score of each, and what of each may stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.domain.entities import ON_REQUEST
from app.domain.profiles import Operator, Profile
from app.engine.recognizers import minors
from app.engine.recognizers.base import Finding, Rank


@dataclass(frozen=True, slots=True)
class Selection:
    """Labels to look for (empty: all), least scores by label, and operators by label."""

    labels: frozenset[str] = frozenset()
    thresholds: Mapping[str, float] = field(default_factory=dict)
    operators: Mapping[str, Operator] = field(default_factory=dict)

    @classmethod
    def of(cls, profile: Profile, chosen: Iterable[str] = ()) -> Selection:
        """What `profile` asks for; where labels were chosen for the job, only these, as the profile treats them."""
        return cls(
            profile.labels(tuple(chosen)),
            {c.label: c.threshold for c in profile.categories if c.threshold},
            profile.operators,
        )

    @property
    def whole(self) -> Selection:
        """The same, every hit whole: for what has no place for a part, such as a bar code."""
        return replace(self, operators={})

    def raised(self, flat: str, findings: Iterable[Finding]) -> list[Finding]:
        """Those of `findings` that are wanted. A minor's name is told from a person's only where it is asked for."""
        if minors.LABEL in self.labels:
            findings = minors.raised(flat, findings)
        return [f for f in findings if self._wants(f.label) and f.score >= self.thresholds.get(f.label, 0.0)]

    def _wants(self, label: str) -> bool:
        return label in self.labels if self.labels else label not in ON_REQUEST

    def operator(self, finding: Finding) -> Operator:
        """What of a finding may stay; a text of the *always* list goes whole."""
        return Operator.WHOLE if finding.rank is Rank.LISTED else self.operators.get(finding.label, Operator.WHOLE)


EVERYTHING = Selection()
