"""What is tried at fewer places, or not at all, finds what it found everywhere: a match that is missed is a leak."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.engine import detection
from app.engine.detection import RULES
from app.engine.recognizers import openings
from app.engine.recognizers.base import Rule
from app.engine.recognizers.openings import Openings

PATTERNS = tuple({id(p): p for p in (*detection.PATTERNS, *(rule.pattern for rule in RULES))}.values())
NEEDY = tuple(rule for rule in RULES if rule.needs)
SHARED = Openings(PATTERNS)

PIECES = (
    "12 March 2014", "no.", "No. 4:19-cv-02287", "S.S.N. 123-45-6789", "Case", "policy", "ACCOUNT", "(555) 010-4477",
    "+49 30", "12345", "J. R. Smith", "Dr", "Hon", "1,200", "§ 12", "[ID17]", "@handle", "a@b.example", "born on", "²",
    "ıstanbul", "İzmir", "ſocial ſecurity", "K 12", "٣٤٥", "“Acme”", "Straße 5", "am Ufer 3", "\n", "\n\n", " ", "-",
    "/", ".", ",", "(", "x",
)  # fmt: skip

matching = st.sampled_from(PATTERNS).flatmap(lambda p: st.tuples(st.just(p), st.from_regex(p)))


def spans(found: object) -> list[tuple[int, int]]:
    return [match.span() for match in found]  # type: ignore[attr-defined]


@given(matching, st.lists(st.sampled_from(PIECES), max_size=4), st.lists(st.sampled_from(PIECES), max_size=4))
@settings(max_examples=300, deadline=None)
def test_whatever_a_pattern_matches_is_found(
    made: tuple[re.Pattern[str], str], before: list[str], behind: list[str]
) -> None:
    pattern, matched = made
    text = " ".join([*before, matched, *behind])
    assert spans(SHARED.matches(pattern, text)) == spans(pattern.finditer(text))


@example(["no.", "² ", "No. 4:19-cv-02287"])
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=30))
@settings(max_examples=60, deadline=None)
def test_all_patterns_find_what_they_find_everywhere(pieces: list[str]) -> None:
    for text in (" ".join(pieces), "".join(pieces)):
        for pattern in PATTERNS:
            assert spans(SHARED.matches(pattern, text)) == spans(pattern.finditer(text)), pattern.pattern


@pytest.mark.parametrize("rule", NEEDY, ids=lambda rule: rule.recognizer)
def test_a_rule_needs_nothing_that_a_match_may_lack(rule: Rule) -> None:
    @given(st.from_regex(rule.pattern))
    @settings(max_examples=60, deadline=None)
    def check(text: str) -> None:
        assert list(rule.find(text)) == list(replace(rule, needs=()).find(text))

    check()


@pytest.mark.parametrize(
    ("pattern", "begins_a_word"),
    [
        (r"(?<!\w)a|(?<![\w.])b", True),
        (r"(?<!\w)(?:a|b)", True),
        (r"(?<![\w|)])a[)|]\|b", True),
        (r"(?<!\w)a|b", False),
        (r"(?:(?<!\w)a)", False),
        (r"(?<![a-z])a", False),
        (r"(?<!\w)(?<=\()a", False),
        (r"a", False),
    ],
)
def test_only_what_begins_behind_no_letter_is_tried_at_fewer_places(pattern: str, begins_a_word: bool) -> None:
    compiled = re.compile(pattern)
    made = Openings([compiled])
    assert bool(made._patterns) is begins_a_word
    for text in ("a b", "ab", "(a", "xa b", "a)|b"):
        assert spans(made.matches(compiled, text)) == spans(compiled.finditer(text))


def test_most_patterns_are_tried_at_fewer_places() -> None:
    assert len(SHARED._patterns) > 0.9 * len(PATTERNS)


@pytest.mark.parametrize("kind", [r"\w", r"\d", r"\s", r"[^\W\d_]", "[a-z]", "[A-Z]", *"aisk"])
def test_a_told_character_is_the_same_to_both_libraries(kind: str) -> None:
    told = [c for c in map(chr, range(0x3000)) if openings._TOLD.fullmatch(c)]
    assert len(told) > 150
    for flags in (0, re.I):
        ours, theirs = re.compile(kind, flags), regex.compile(kind, flags)
        assert [c for c in told if ours.match(c)] == [c for c in told if theirs.match(c)]


@pytest.mark.parametrize(
    ("pattern", "text"), [(r"(?<!\w)a\wb", "a²b"), (r"(?i)(?<!\w)kin", "kın KİN"), (r"(?<!\w)a\sb", "a\x1cb")]
)
def test_a_character_that_the_libraries_take_for_different_things_is_tried(pattern: str, text: str) -> None:
    compiled = re.compile(pattern)
    assert spans(Openings([compiled]).matches(compiled, text)) == spans(compiled.finditer(text)) != []
