"""What detection can say about each row of a rule: found, none found, or not detectable automatically."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.entities import Decision, Entity
from app.domain.profiles import Detection, Profile, Row

LIMITS = (
    "Occupations, health told in prose, and ethnicity are found in only part of their places (in court cases about "
    "87 of 100 that a reader wanted gone were found; other papers may do worse): read for them.",
    "Nothing is claimed about persons whom only the context tells: what a reader can work out from the rest is for you "
    "to judge.",
)
"""What no profile can promise, whatever was found. The figures are of the Text Anonymization Benchmark's mentions of
kind DEM, by networks that had not seen the case (`benchmarks/tab.py --folds … --misses`)."""


class Outcome(StrEnum):
    """What can be said about a row."""

    FOUND = "found"
    NONE_FOUND = "none-found"
    NOT_DETECTABLE = "not-detectable"


@dataclass(frozen=True, slots=True)
class RowResult:
    """A row of the rule with its hits: how many, the zero-based pages they are on, in order, and how many of them are
    hidden in the file."""

    row: Row
    outcome: Outcome
    count: int
    pages: tuple[int, ...]
    hidden: int = 0

    @property
    def said(self) -> str:
        """The outcome in words, pages counted from 1."""
        if self.outcome is Outcome.FOUND:
            pages = ", ".join(str(p + 1) for p in self.pages)
            where = [f"page{'s' if len(self.pages) > 1 else ''} {pages}"] if self.pages else []
            where += [f"{self.hidden} hidden in the file"] if self.hidden else []
            return f"found {self.count} ({'; '.join(where)})"
        return "none found" if self.outcome is Outcome.NONE_FOUND else "not detectable automatically"


@dataclass(frozen=True, slots=True)
class ProfileReport:
    """The rows of a profile's rule, and what cannot be promised. `unread` are zero-based pages with ink that nothing
    could read: "none found" says nothing about them."""

    profile: Profile
    rows: tuple[RowResult, ...]
    unread: tuple[int, ...]
    limits: tuple[str, ...]


def report(profile: Profile, entities: Iterable[Entity], unread: Sequence[int] = ()) -> ProfileReport:
    """What was found of each row. Hits that a reviewer declined do not count."""
    counted = [e for e in entities if e.decision is not Decision.REJECTED]
    rows = tuple(_row(row, counted) for row in profile.rows)
    return ProfileReport(profile, rows, tuple(sorted(set(unread))), (*profile.limits, *LIMITS))


def _row(row: Row, entities: Sequence[Entity]) -> RowResult:
    if row.detection is Detection.NOT_DETECTABLE:
        return RowResult(row, Outcome.NOT_DETECTABLE, 0, ())
    hits = [e for e in entities if e.label in row.labels]
    pages = tuple(sorted({e.page_index for e in hits if e.hidden is None}))
    hidden = sum(e.hidden is not None for e in hits)
    return RowResult(row, Outcome.FOUND if hits else Outcome.NONE_FOUND, len(hits), pages, hidden)


def report_json(value: ProfileReport) -> dict[str, Any]:
    """The report as it stands beside a DetectionResult; pages are zero-based. It holds no text of a document."""
    source = value.profile.source
    return {
        "profile": value.profile.id,
        "name": value.profile.name,
        "source": None if source is None else {"title": source.title, "section": source.section},
        "rows": [
            {
                "row": result.row.id,
                "text": result.row.text,
                "detection": result.row.detection.value,
                "outcome": result.outcome.value,
                "count": result.count,
                "pages": list(result.pages),
                "said": result.said,
                "note": result.row.note,
            }
            for result in value.rows
        ],
        "unreadPages": list(value.unread),
        "limits": list(value.limits),
    }
