"""What was found and is no hit says why, and holds no text."""

from __future__ import annotations

from dataclasses import fields

import pytest
from recognizing import page

from app.domain.dropped import DroppedText, DropReason, no_hits
from app.domain.entities import Entity
from app.domain.lists import TextLists
from app.engine.detection import Detector
from app.engine.dropped import Dropped
from app.engine.dropped import told as told_of
from app.engine.lists import Lists
from app.engine.recognizers.base import Finding, Rank
from app.engine.selection import Selection


class Names:
    """Marks the words Quill and U.S. as people, and takes Plaintiff for a role as a model's own filter does."""

    versions = ("told",)

    def find(self, text):
        return [*self._at(text, "Quill", 0.6), *self._at(text, "U.S.", 0.6)]

    def refused(self, text):
        return self._at(text, "Plaintiff", 0.9)

    def _at(self, text, word, score):
        start = text.flat.find(word)
        return [Finding(start, start + len(word), "PERSON", score, Rank.MODEL, "told")] if start >= 0 else []


@pytest.fixture(scope="module")
def told():
    return Detector(Names())


def reasons(told, text, **options):
    made = page(text)
    return {made.flat[d.start : d.end]: d.reason for d in told.dropped(made, **options)}


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("Quill came.", {}, {}),
        ("The Plaintiff came.", {}, {"Plaintiff": DropReason.COMMON_WORDS}),
        ("Quill came.", {"selection": Selection(frozenset({"US_SSN"}))}, {"Quill": DropReason.NOT_ASKED_FOR}),
        ("Quill came.", {"selection": Selection(thresholds={"PERSON": 0.7})}, {"Quill": DropReason.BELOW_THRESHOLD}),
        ("Quill came.", {"lists": Lists(TextLists((), ("Quill",)), TextLists())}, {"Quill": DropReason.TEXT_TO_KEEP}),
        ("See 410 U.S. 113 (1973).", {}, {"U.S.": DropReason.CITATION}),
    ],
)
def test_why_it_is_no_hit(told, text, options, expected):
    found = reasons(told, text, **options)
    assert {k: v for k, v in found.items() if k in ("Quill", "Plaintiff", "U.S.")} == expected


def test_what_a_hit_covers_is_not_dropped(told):
    made = page("Quill wrote to quill@firm.example.")
    hits = told.detect_page(made)
    lost = told.dropped(made)
    assert {e.text for e in hits} >= {"Quill", "quill@firm.example"}
    assert all(d.reason is not DropReason.COMMON_WORDS for d in lost)


def test_it_holds_no_text_until_it_is_told(told):
    made = page("The Plaintiff came.")
    lost = told.dropped(made)
    assert {f.name for f in fields(Dropped)} == {"start", "end", "label", "recognizer", "reason"}
    (said,) = told_of(made, lost)
    assert said == DroppedText(0, "Plaintiff", "PERSON", "told", DropReason.COMMON_WORDS, made.quads(4, 13))


def test_what_a_repeat_covers_afterwards_is_not_dropped(told):
    made = page("The Plaintiff came.")
    said = told_of(made, told.dropped(made))
    assert no_hits(said, [Entity(1, "Plaintiff", "PERSON", made.quads(4, 13))]) == list(said), "of another page"
    assert no_hits(said, [Entity(0, "Plain", "PERSON", made.quads(4, 9))]) == list(said), "a part of it"
    assert no_hits(said, [Entity(0, "Plaintiff", "PERSON", made.quads(4, 13))]) == []
