"""Steps of a review as they stand in its history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.decisions import StepKind


@dataclass(frozen=True, slots=True)
class PastStep:
    """One step. `text` is that of its only hit, `documents` and `hits` are what it changed in all."""

    position: int
    kind: StepKind
    count: int
    text: str
    undone: bool
    at: datetime
    documents: int = 1
    hits: int = 1
