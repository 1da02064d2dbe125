"""What a mutation touched. Every mutation returns one; each screen decides from it whether to refresh."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Identifiers of what changed. `entities` holds entity ids, including deleted ones; `decided` those among them of
    which nothing changed but what was decided: the decision, why they stay, their reason codes."""

    jobs: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    decided: frozenset[str] = frozenset()

    def __or__(self, other: ChangeSet) -> ChangeSet:
        otherwise = (self.entities - self.decided) | (other.entities - other.decided)
        return ChangeSet(
            self.jobs | other.jobs,
            self.documents | other.documents,
            self.entities | other.entities,
            (self.decided | other.decided) - otherwise,
        )

    def __bool__(self) -> bool:
        return bool(self.jobs or self.documents or self.entities)
