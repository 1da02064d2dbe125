"""Names through a document: every way in which one is written again, beside what only looks like it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from recognizing import page

from app.domain.entities import Entity, Source
from app.domain.explanations import Note
from app.domain.job_terms import JobTerm
from app.engine.consistency import job_repeats, repeats
from app.engine.page_text import PageText, ReadSpan
from app.engine.term_search import may_begin


def entity(text: PageText, value: str, label: str = "PERSON") -> Entity:
    start = text.text.index(value)
    return Entity(text.page_index, value, label, text.quads(start, start + len(value)), 0.9, recognizer="test")


def again(name: str, rest: str, *, label: str = "PERSON", others: tuple[str, ...] = ()) -> list[str]:
    """What is found on a second page after a first one named somebody."""
    first = page("\n\n".join(f"It was {n} who came." for n in (name, *others)))
    second = replace(page(rest), page_index=1)
    found = [entity(first, n, label) for n in (name, *others)]
    hits = repeats([first, second], found)
    assert all(e.source is Source.REPEATED and e.page_index == 1 for e in hits)
    assert repeats([first, second], [*found, *hits]) == ()
    return sorted(e.text for e in hits)


@pytest.mark.parametrize(
    ("name", "rest", "expected"),
    [
        ("John Smith", "Then Smith left.", ["Smith"]),
        ("John Smith", "Smith's car. JOHN SMITH. SMITH.", ["JOHN SMITH", "SMITH", "Smith"]),
        ("John Smith", "Smith, John: absent", ["Smith, John"]),
        ("John Smith", "Smith, J. was absent", ["Smith, J."]),
        ("John Smith", "Smith J.A., the buyer", ["Smith J.A."]),
        ("John Smith", "J. Smith and J.R. Smith", ["J. Smith", "J.R. Smith"]),
        ("John Smith", "the Smi-\nth papers", ["Smi-th"]),
        ("John Smith", "a Smithson and a blacksmith, smiths", []),
        ("John Smith", "Smith, A. is another", ["Smith"]),
        ("John Albert Smith", "John Smith paid.", ["John Smith"]),
        ("John Albert Smith", "Smith, John paid.", ["Smith, John"]),
        ("Zoë Müller", "Zoe Muller, ZOE MULLER, Mueller", ["Mueller", "ZOE MULLER", "Zoe Muller"]),
        ("Zoe Muller", "Zoë Müller sang", ["Zoë Müller"]),
        ("Łukasz Søren", "Lukasz Soren", ["Lukasz Soren"]),
        ("Zoë Müller", "Moller, Mull", []),
    ],
)
def test_a_name_written_otherwise(name: str, rest: str, expected: list[str]) -> None:
    assert again(name, rest) == expected


@pytest.mark.parametrize(
    ("name", "rest", "expected"),
    [
        ("Ann Winter", "In winter it froze. Mr Winter, Ms. Winter, A. Winter: Ann Winter", 4),
        ("Ann Winter", "In winter it froze. Winter came. B. Winter.", 0),
        ("Ann Winter", "Winter came.", 1),
        ("Karl Judge", "The Judge left. Mr Judge stayed. K. Judge too.", 2),
        ("Mark Order", "Mark this. The Order of the Court.", 0),
    ],
)
def test_a_surname_that_is_a_word_needs_evidence(name: str, rest: str, expected: int) -> None:
    assert len(again(name, rest)) == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("John Smith (“J.S.”) came. J.S. went.", ["J.S.", "J.S.", "John Smith"]),
        ("John Smith (JS) came. JS went.", ["JS", "JS", "John Smith"]),
        ("Initials: J.S. and J.S. again", ["J.S.", "J.S."]),
        ("Initialled by J. S.", ["J. S."]),
        ("J.S. came. JS went.", []),
        ("the state (J.S.) came", []),
        ("Initials: U.S. K.S.", []),
    ],
)
def test_initials_only_where_the_document_says_whose_they_are(rest: str, expected: list[str]) -> None:
    assert again("John Smith", rest) == expected


def test_initials_of_two_people_are_nobodys() -> None:
    assert again("John Smith", "Initials: J.S.", others=("Jane Stone",)) == []


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("write to john.smith@firm.example", ["john.smith"]),
        ("write to jsmith@firm.example or smithj@firm.example", ["jsmith", "smithj"]),
        ("write to smith@firm.example", ["smith"]),
        ("see Smith_John_2020.pdf and JohnSmith.docx", ["JohnSmith", "Smith_John"]),
        ("see smith-contract.pdf", ["smith"]),
        ("see https://net.example/in/john-smith/about", ["john-smith"]),
        ("see https://www.john-smith.example", ["john-smith"]),
        ("write to info@smith.example or john.smythe@firm.example", []),
        ("write to blacksmith@firm.example, jonsmith@firm.example", []),
        ("see contract-2020.pdf and and/or johnny/smithy", []),
    ],
)
def test_names_in_addresses_and_names_of_files(rest: str, expected: list[str]) -> None:
    assert again("John Smith", rest) == expected


def test_an_address_does_not_make_a_surname_a_word() -> None:
    assert again("John Smith", "jane.smith@firm.example and Smith") == ["Smith", "smith"]


def test_a_word_of_the_document_is_no_account() -> None:
    assert again("Ann Winter", "In winter: winter@firm.example, winter-tyres.pdf") == []


@pytest.mark.parametrize(
    ("read", "found"), [("Srnith", True), ("Sm1th", True), ("5mith", True), ("Smith", True), ("Smyth", False)]
)
def test_what_ocr_confuses_counts_only_where_ocr_read(read: str, found: bool) -> None:
    first = page("It was John Smith who came.")
    names = [entity(first, "John Smith")]
    second = replace(page(f"Then {read} left."), page_index=1)
    scanned = replace(second, read=(ReadSpan(0, 4, 0.99), ReadSpan(5, 5 + len(read), 0.99)))
    assert [e.text for e in repeats([first, scanned], names)] == ([read] if found else [])
    assert [e.text for e in repeats([first, second], names)] == ([read] if read == "Smith" else [])


def test_a_childs_surname_is_the_parents_too() -> None:
    assert again("Timmy Smith", "Smith, Timmy, Smith's house", label="MINOR_NAME") == ["Smith, Timmy"]


@pytest.mark.parametrize(
    ("term", "label", "rest", "expected"),
    [
        ("John Smith", "PERSON", "JOHN SMITH; Smith, John", ["JOHN SMITH", "Smith, John"]),
        ("John Smith", "PERSON", "Mr Smith and J. Smith", ["J. Smith", "Smith"]),
        ("John Smith", "PERSON", "Smith and John and K. Smith", []),
        ("078-05-1120", "US_SSN", "no 078051120 and 078 05 1121", ["078051120"]),
        ("Acme Holdings", "ORGANIZATION", "ACME HOLDINGS, Acme", ["ACME HOLDINGS"]),
    ],
)
def test_what_another_document_of_the_job_tells_of(term: str, label: str, rest: str, expected: list[str]) -> None:
    hits = repeats([page(rest)], (), None, (JobTerm(term, label, 0.9),))
    again = job_repeats([page(rest)], (), (JobTerm(term, label, 0.9),))
    assert [replace(e, id="") for e in again] == [replace(e, id="") for e in hits]
    assert job_repeats([page(rest)], hits, (JobTerm(term, label, 0.9),)) == ()
    assert sorted(e.text for e in hits) == expected
    assert all((e.recognizer, e.label, e.source) == ("job-repeat", label, Source.REPEATED) for e in hits)
    assert all(e.score <= 0.5 and e.explanation.notes[0] is Note.OTHER_DOCUMENT for e in hits)
    assert repeats([page(rest)], hits, None, (JobTerm(term, label, 0.9),)) == ()


written = st.text(alphabet="aBß1 -.\n’İ", max_size=12)


@given(written, written, st.integers(0, 14))
@example("ß", "SS", 0)
@example("a", "", 0)
def test_a_term_may_begin_only_where_its_letters_stand(text: str, term: str, start: int) -> None:
    def letters(of: str) -> str:
        return "".join(c.casefold() for c in of if c.isalnum())

    wanted = letters(term)
    assert may_begin(wanted, text, start) is letters(text[start:]).startswith(wanted)
