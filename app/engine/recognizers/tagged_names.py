"""What our own tagger marks on a page, as findings: names, places, organisations and whatever else points to people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from app.domain.explanations import Explanation
from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding, Rank
from app.engine.recognizers.decoding import Marked, Thresholds, WordScores

RECOGNIZER = "sable-names"

_LABELS = {
    "PERSON": "PERSON",
    "ORG": "ORGANIZATION",
    "LOC": "LOCATION",
    "ADDRESS": "ADDRESS",
    "DATETIME": "DATE_TIME",
    "CODE": "ID_NUMBER",
    "DEM": "PERSONAL_TRAIT",
    "QUANTITY": "AMOUNT",
    "MISC": "OTHER_DETAIL",
}
THRESHOLDS = Thresholds(
    score={"PERSON": 0.3, "ADDRESS": 0.3, "CODE": 0.5},
    removal=dict.fromkeys(_LABELS, 0.2),
)


class Reader(Protocol):
    """What the tagger is to this recognizer."""

    @property
    def name(self) -> str:
        """Name and version."""

    def read(self, text: str) -> WordScores:
        """What it says of every word of a text."""


class TaggedNames:
    """The tagger as a recognizer. Not safe to share between threads."""

    def __init__(self, tagger: Reader) -> None:
        self._tagger = tagger

    @property
    def versions(self) -> tuple[str, ...]:
        """Name and version of what decides."""
        return (self._tagger.name,)

    def find(self, text: PageText) -> Iterator[Finding]:
        """Findings on a page."""
        for marked in self._tagger.read(text.text).spans(text.text, THRESHOLDS):
            why = Explanation(model=self._tagger.name, marked=_share(marked.score), removal=_share(marked.removal))
            yield Finding(marked.start, marked.end, _LABELS[marked.label], _score(marked), Rank.MODEL, RECOGNIZER, why)


def _share(value: float) -> float:
    return round(min(1.0, max(0.0, value)), 3)


def _score(marked: Marked) -> float:
    return round(max(marked.removal, marked.score if marked.label in ("PERSON", "ADDRESS") else 0.0), 3)
