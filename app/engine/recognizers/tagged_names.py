"""What our own tagger marks on a page, as findings: names, places, organisations and whatever else points to people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from app.domain.explanations import Explanation
from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding, Rank
from app.engine.recognizers.decoding import Marked, Thresholds, WordScores
from app.engine.recognizers.extension import over_hyphen
from app.engine.recognizers.vocabulary import EDGES, FORM_WORDS, MONTH, NOT_A_NAME, STATE_CODE

RECOGNIZER = "sable-names"

_SURE = 0.5
"""From where on a name in lower case is believed."""
_CERTAIN = 0.9
_CAPITALS = 0.05
"""Share of the words of a page in capitals from where on names are written in capitals there."""
_REST_OF_NUMBER = re.compile(r"(?:[.,:/]?\d)+")
_START_OF_NUMBER = re.compile(r"(?:\d[.,:/]?)+$")
_TELLING = 0.2
"""From where on a time without a digit or a month ("six months", "last spring") is told."""
_SEASON = re.compile(r"(?<!\w)(?:spring|summer|autumn|winter)(?!\w)", re.IGNORECASE)
_COURTESY = frozenset(("sir", "sirs", "madam", "mr", "mrs", "ms", "dear"))
_STATE = re.compile(STATE_CODE)
_DAY = re.compile(rf"(?<!\w)(?:{MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\w)", re.IGNORECASE)

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
    score={"PERSON": 0.1, "LOC": 0.25, "DATETIME": 0.5, "CODE": 0.6, "DEM": 0.15, "QUANTITY": 0.06, "MISC": 0.3},
    removal={
        "PERSON": 0.1,
        "ORG": 0.095,
        "LOC": 0.05,
        "ADDRESS": 0.05,
        "DATETIME": 0.04,
        "CODE": 0.012,
        "DEM": 0.02,
        "QUANTITY": 0.07,
        "MISC": 0.3,
    },
)
"""Chosen on court cases that the tagger had not seen (benchmarks/detection.py): lower ones cost more than they find."""


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
        return (finding for finding, is_plausible in self._marked(text) if is_plausible)

    def refused(self, text: PageText) -> Iterator[Finding]:
        """What it marked and took for headings, labels and roles."""
        return (finding for finding, is_plausible in self._marked(text) if not is_plausible)

    def _marked(self, text: PageText) -> Iterator[tuple[Finding, bool]]:
        whole = text.text
        scores = self._tagger.read(whole)
        has_capitals = scores.share_of_capitals() > _CAPITALS
        for marked in scores.spans(whole, THRESHOLDS):
            why = Explanation(model=self._tagger.name, marked=_share(marked.score), removal=_share(marked.removal))
            start, end = _whole_number(whole, marked.start, marked.end)
            if marked.label == "PERSON":
                end = over_hyphen(text.flat, end)
            if marked.label == "ORG" and marked.removal < _SURE:
                # A court that one sentence makes look private would be carried to all its other places.
                removal = scores.removal_at_all_places(whole, marked.start, marked.end)
                if removal < THRESHOLDS.removal["ORG"]:
                    continue
            found = Finding(start, end, _LABELS[marked.label], _score(marked), Rank.MODEL, RECOGNIZER, why)
            yield found, _is_plausible(whole[marked.start : marked.end], marked, has_capitals=has_capitals)


def _whole_number(text: str, start: int, end: int) -> tuple[int, int]:
    """A span that begins or ends inside a number ("950" of "16,950.00") with the rest of the number."""
    if text[end - 1].isdigit() and (rest := _REST_OF_NUMBER.match(text, end)):
        end = rest.end()
    if text[start].isdigit() and (rest := _START_OF_NUMBER.search(text, max(0, start - 24), start)):
        start = rest.start()
    return start, end


def _is_plausible(text: str, marked: Marked, *, has_capitals: bool) -> bool:
    """False for a label, a heading or a word in lower case half taken for a person, and for a code without a digit."""
    if has_capitals and not any(c.isupper() for c in text):
        if marked.label == "PERSON" and (len(text.split()) < 2 or marked.score < _CERTAIN):
            return False
        if marked.label == "ORG" and marked.removal < _TELLING:
            return False
    bare = (w.strip(EDGES) for w in text.split())
    words = [w.lower() for w in bare if not _STATE.fullmatch(w)]
    nobody = FORM_WORDS if marked.label == "LOC" else FORM_WORDS | NOT_A_NAME  # "United States" are common words
    if marked.label == "DEM" and all(w in _COURTESY for w in words):
        return False
    if marked.label == "ADDRESS" and len(words) == 1 and marked.score < _SURE and not any(c.isdigit() for c in text):
        return False
    if marked.label in ("PERSON", "ORG", "LOC", "CODE", "ADDRESS") and all(
        w in nobody or not any(c.isalpha() for c in w) for w in words if w
    ):
        return marked.label in ("CODE", "ADDRESS") and any(c.isdigit() for c in text)
    if not words:
        return False  # a state alone is half a million people
    if marked.label == "CODE":
        return any(c.isdigit() for c in text) or "@" in text
    if marked.label == "DATETIME":
        telling = _SURE if _SEASON.search(text) else _TELLING  # "before the autumn recess"
        return marked.removal >= telling or any(c.isdigit() for c in text) or bool(_DAY.search(text))
    return marked.label not in ("PERSON", "LOC") or marked.score >= _SURE or any(c.isupper() for c in text)


def _score(marked: Marked) -> float:
    return round(max(marked.removal, marked.score if marked.label in ("PERSON", "ADDRESS") else 0.0), 3)


def _share(value: float) -> float:
    return round(value, 3)
