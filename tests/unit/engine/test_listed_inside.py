"""A text that always goes and a longer hit around it: each is one hit, and both are covered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.recognizers.base import Finding, Rank
from app.engine.recognizers.merging import merge

TEXT = "Project Bluebird of Rafael Oyelaran, Lagos, 12 May 2024"


def finding(words, rank=Rank.MODEL):
    start = TEXT.index(words)
    label = "LISTED" if rank is Rank.LISTED else "ORGANIZATION"
    return Finding(start, start + len(words), label, 0.9, rank, rank.name.lower())


def merged(*findings, protected=()):
    return [(TEXT[f.start : f.end], f.recognizer) for f in merge(TEXT, findings, protected)]


@pytest.mark.parametrize("rank", [Rank.MODEL, Rank.PATTERN, Rank.FIELD, Rank.CHECKED])
def test_the_longer_hit_stays_whole_around_a_text_that_always_goes(rank):
    found = merged(finding("Bluebird", Rank.LISTED), finding("Project Bluebird of Rafael", rank))
    assert found == [("Project Bluebird of Rafael", rank.name.lower()), ("Bluebird", "listed")]


def test_two_texts_that_always_go_inside_one_hit():
    found = merged(
        finding("Rafael", Rank.LISTED), finding("Lagos", Rank.LISTED), finding("Rafael Oyelaran, Lagos", Rank.FIELD)
    )
    assert found == [("Rafael Oyelaran, Lagos", "field"), ("Rafael", "listed"), ("Lagos", "listed")]


def test_the_same_place_and_a_shorter_hit_are_the_listed_text_alone():
    assert merged(finding("Rafael Oyelaran", Rank.LISTED), finding("Rafael Oyelaran"), finding("Oyelaran")) == [
        ("Rafael Oyelaran", "listed")
    ]


def test_a_hit_that_reaches_out_on_one_side_keeps_what_is_its_own():
    found = merged(finding("Project Bluebird", Rank.LISTED), finding("Bluebird of Rafael"))
    assert found == [("Project Bluebird", "listed"), ("of Rafael", "model")]


spans = st.tuples(st.integers(0, 40), st.integers(1, 15)).map(lambda s: (s[0], min(len(TEXT), s[0] + s[1])))


@given(spans, st.lists(st.tuples(spans, st.sampled_from([r for r in Rank if r < Rank.LISTED])), max_size=8))
def test_a_listed_text_is_always_whole_and_other_hits_never_overlap(always, made):
    findings = [Finding(a, b, "X", 0.9, rank, "r") for (a, b), rank in made]
    kept = merge(TEXT, [*findings, Finding(*always, "LISTED", 1.0, Rank.LISTED, "always-list")], [])
    assert [(f.start, f.end) for f in kept if f.rank is Rank.LISTED] == [always]
    others = [f for f in kept if f.rank < Rank.LISTED]
    for number, one in enumerate(others):
        assert not any(one.start < other.end and other.start < one.end for other in others[number + 1 :])
        assert always[1] <= one.start or one.end <= always[0] or one.start <= always[0] < always[1] <= one.end
