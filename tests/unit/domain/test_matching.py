"""The rule of sameness: what counts as another occurrence of a secret, and what does not."""

from __future__ import annotations

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain import matching

SHY, ZWSP, NBSP = "\u00ad", "\u200b", "\u00a0"
names = st.lists(
    st.text(alphabet=string.ascii_letters + "éüßŁ", min_size=2, max_size=9).map(str.capitalize), min_size=1, max_size=4
).map(" ".join)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Freya Yamamoto", "met Freya Yamamoto."),
        ("Freya Yamamoto", "FREYA YAMAMOTO, plaintiff"),
        ("FREYA YAMAMOTO", "by Freya Yamamoto"),
        ("MARY O'NEIL-SMITH", "Mary O’Neil-Smith"),
        ("Freya Yamamoto", "Freya\n\nYamamoto"),
        ("Freya Yamamoto", f"Freya{NBSP}Yamamoto's"),
        ("Yamamoto", "Yama-\n  moto"),
        ("Yamamoto", f"Yama{SHY}\nmoto"),
        ("Yamamoto", f"Yama{SHY}moto and Ya{ZWSP}mamoto"),
        ("Griffin", "Gri\ufb03n"),
        ("Zoë", "Zoe\u0308"),
        ("Zoe\u0308", "Zoë"),
        ("Pavel", "P\u0430vel"),
        ("Müller", "MÜLLER"),
        ("ＡＢ-１２３", "AB-123"),
        ("john.smith@mail.example", "John.Smith@Mail.Example"),
        ("john.smith@mail.example", "john.\nsmith@mail.example"),
        ("682-88-3607", "682 88 3607"),
        ("682-88-3607", "682883607"),
        ("4111 3416 8587 8312", "4111-3416-8587-8312"),
        ("+44 7778 353374", "+44 (7778) 353-374"),
        ("GB14NWBK01222834598455", "GB14 NWBK 0122 2834 5984 55"),
        ("555-0123", "555-\n0123"),
        ("asthma", "Asthma"),
        ("Freya Yamamoto", "F r e y a   Y a m a m o t o"),
        ("Freya Yamamoto", "F.R.E.Y.A. Y.A.M.A.M.O.T.O"),
        ("Freya Yamamoto", "Yamamoto, Freya"),
        ("Freya Anne Yamamoto", "YAMAMOTO, FREYA ANNE"),
        ("Freya Yamamoto", "otomamaY ayerF"),
        ("Jean-Luc O'Neil", "J e a n - L u c  O ' N e i l"),
    ],
)
def test_the_same_secret_in_other_clothes(term, text):
    assert matching.count(term, text) >= 1


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Mark", "mark the page"),
        ("Ann", "Anna, Annual, Joann"),
        ("Bush", "Bushel"),
        ("Ann", "A n n"),
        ("Mark", "m a r k"),
        ("Freya Yamamoto", "Yamamoto Freya"),
        ("Anna", "ann a"),
        ("Deeds", "sdeeD"),
        ("12345", "123456 and 912345"),
        ("Smith", "Goldsmith"),
        ("Smith Jones", "SmithJones"),
        ("1980", "11980"),
        ("", "anything"),
        ("-- ..", "-- .."),
    ],
)
def test_other_words_stay_other_words(term, text):
    assert matching.count(term, text) == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Freya Yamamoto", True),
        ("Okonkwo", True),
        ("682-88-3607", True),
        ("FUX415", True),
        ("20/01/1964", True),
        ("ingrid@inboxery.example", True),
        ("1998", False),
        ("12", False),
        ("the Court", False),
        ("Plaintiff", False),
        ("March", False),
        ("45-year-old", False),
        ("12 months", False),
        ("a", False),
        ("the", False),
        ("Mr", False),
        ("", False),
    ],
)
def test_what_means_the_same_everywhere(text, expected):
    assert matching.is_distinctive(text) is expected


def test_a_condition_in_lower_case_means_itself():
    assert matching.is_distinctive("asthma", "MEDICAL_CONDITION")
    assert not matching.is_distinctive("asthma")


@given(names, st.text(alphabet=' .,;\n"()', max_size=4), st.text(alphabet=' .,;\n"()', max_size=4))
def test_a_term_is_found_where_it_was_put(name, before, after):
    text = f"then {before}{name}{after} left"
    assert list(matching.occurrences(name, matching.fold(text))) == [
        (len(f"then {before}"), len(f"then {before}{name}"))
    ]


@given(names, st.data())
def test_a_hyphenated_line_break_hides_nothing(name, data):
    places = [i for i in range(1, len(name)) if name[i - 1].isalpha() and name[i].isalpha()]
    assume(places)
    place = data.draw(st.sampled_from(places))
    for broken in ("-\n", "\u00ad", "-\n   "):
        assert matching.count(name, f"x {name[:place]}{broken}{name[place:]} y") == 1


@given(st.text(max_size=60))
def test_folding_keeps_the_way_back(text):
    folded = matching.fold(text)
    assert len(folded.text) == len(folded.origins) == len(folded.ends)
    assert list(folded.origins) == sorted(folded.origins)
    for start, end in zip(folded.origins, folded.ends, strict=True):
        assert 0 <= start < end <= len(text)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text):
    once = matching.fold(text).text
    assert matching.fold(once).text == matching.fold(matching.fold(once).text).text


@given(st.text(min_size=1, max_size=30))
def test_any_term_makes_a_pattern_or_none(term):
    pattern = matching.term_pattern(term)
    if pattern is None:
        assert not any(c.isalnum() for c in matching.fold(term).text)


def test_a_megabyte_without_a_break_is_searched():
    for term in ("Freya Yamamoto", "682-88-3607", "a.b@c.example"):
        for text in ("1 " * 500_000, "Freya" * 200_000, "a." * 500_000, " " * 1_000_000):
            assert matching.count(term, text + "\n" + term) == 1
