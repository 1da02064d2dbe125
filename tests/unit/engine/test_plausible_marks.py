"""What the tagger marks and what of it is taken for no detail of a person: tables of text, label and marks."""

from dataclasses import dataclass

import pytest
from recognizing import page

from app.engine.recognizers.decoding import Marked
from app.engine.recognizers.tagged_names import TaggedNames


@dataclass(frozen=True)
class Script:
    """A tagger that marks one span, and the words it reads."""

    marked: Marked
    capitals: float = 0.0
    name: str = "scripted"

    def read(self, _text):
        return self

    def share_of_capitals(self):
        return self.capitals

    def spans(self, _text, _thresholds):
        return [self.marked]

    def removal_at_all_places(self, _text, _start, _end):
        return self.marked.removal


def is_found(text, words, label, score=0.3, removal=0.3):
    start = text.index(words)
    names = TaggedNames(Script(Marked(start, start + len(words), label, score, removal)))
    found, refused = list(names.find(page(text))), list(names.refused(page(text)))
    assert len(found) + len(refused) == 1, "what is refused can be asked for"
    return bool(found)


@pytest.mark.parametrize(
    ("text", "words", "label", "kept"),
    [
        ("Dear Sir, we write", "Sir", "DEM", False),
        ("the Polish witness", "Polish", "DEM", True),
        ("Charleroi\nBelgium 42940", "42940", "ADDRESS", True),  # a postcode has no letters
        ("Apt. 735\nFrance", "Apt. 735", "ADDRESS", True),
        ("number and street", "number and street", "ADDRESS", False),
        ("went there by tram", "tram", "ADDRESS", False),
        ("the file 77/A", "77/A", "CODE", True),
        ("the file number", "number", "CODE", False),
        ("before the autumn recess", "autumn", "DATETIME", False),
        ("since six months", "six months", "DATETIME", True),
        ("on Tuesday she left", "Tuesday", "DATETIME", True),
        ("the claimant said", "claimant", "PERSON", False),
        ("then Ottilie said", "Ottilie", "PERSON", True),
        ("the applicant", "the applicant", "ORG", False),
        ("sent to CA office", "CA", "LOC", False),  # a state alone
    ],
)
def test_a_mark_is_a_finding_where_it_tells_something(text, words, label, kept):
    assert is_found(text, words, label) is kept


def test_a_sure_mark_is_believed_where_a_doubtful_one_is_not():
    for words, label in (("tram", "ADDRESS"), ("ottilie", "PERSON")):
        assert not is_found(f"then {words} came", words, label, score=0.3)
        assert is_found(f"then {words} came", words, label, score=0.7)
    assert is_found("in the autumn of that year", "autumn", "DATETIME", removal=0.6)
