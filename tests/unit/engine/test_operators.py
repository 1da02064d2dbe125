"""What of a hit stays: tables of text, and what a released file shows and holds of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pymupdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from writing_helpers import document, line, proof, release, verdicts

from app.domain.entities import Entity
from app.domain.profiles import Operator
from app.domain.reports import Term
from app.engine import consistency, extraction, opening
from app.engine.operators import entity_at, kept_parts
from app.engine.page_text import PageText, ReadSpan
from app.services.releasing import expected_terms

ALL = "all of it"
NOTHING = None
"""Not sure: the whole hit goes."""


@pytest.mark.parametrize(
    ("operator", "label", "text", "kept"),
    [
        (Operator.LAST_FOUR, "US_SSN", "123-45-6789", ["6789"]),
        (Operator.LAST_FOUR, "US_SSN", "123 45 6789", ["6789"]),
        (Operator.LAST_FOUR, "US_SSN", "123456789", ["6789"]),
        (Operator.LAST_FOUR, "US_SSN", "123-45", NOTHING),
        (Operator.LAST_FOUR, "US_SSN", "123-45-67890", NOTHING),
        (Operator.LAST_FOUR, "US_SSN", "xxx-xx-6789", ALL),
        (Operator.LAST_FOUR, "US_SSN", "6789", ALL),
        (Operator.LAST_FOUR, "US_EIN", "12-3456789", ["6789"]),
        (Operator.LAST_FOUR, "IBAN_CODE", "GB33 BUKB 2020 1555 5555 55", ["55 55"]),
        (Operator.LAST_FOUR, "CREDIT_CARD", "4111 1111 1111 1234", ["1234"]),
        (Operator.LAST_FOUR, "CREDIT_CARD", "**** **** **** 1234", ALL),
        (Operator.LAST_FOUR, "BANK_ACCOUNT", "000123456789", ["6789"]),
        (Operator.LAST_FOUR, "BANK_ACCOUNT", "123456", NOTHING),
        (Operator.LAST_FOUR, "BANK_ACCOUNT", "20-00-00", NOTHING),
        (Operator.LAST_FOUR, "BANK_ACCOUNT", "ABNANL2A", NOTHING),
        (Operator.YEAR, "DATE_OF_BIRTH", "March 14, 1985", ["1985"]),
        (Operator.YEAR, "DATE_OF_BIRTH", "14 March 1985", ["1985"]),
        (Operator.YEAR, "DATE_OF_BIRTH", "1985-03-14", ["1985"]),
        (Operator.YEAR, "DATE_OF_BIRTH", "03/14/1985", ["1985"]),
        (Operator.YEAR, "DATE_OF_BIRTH", "3/14/85", ["85"]),
        (Operator.YEAR, "DATE_OF_BIRTH", "3/14/12", NOTHING),
        (Operator.YEAR, "DATE_OF_BIRTH", "1985", ALL),
        (Operator.YEAR, "DATE_TIME", "March 14", NOTHING),
        (Operator.YEAR, "DATE_TIME", "March 14, 2019 to May 2, 2020", NOTHING),
        (Operator.YEAR, "DATE_TIME", "March 14, 2024 at 3:45 p.m.", ["2024"]),
        (Operator.YEAR, "DATE_TIME", "1803/85", NOTHING),
        (Operator.YEAR, "DATE_TIME", "three weeks", ALL),
        (Operator.YEAR_TO_89, "DATE_OF_BIRTH", "March 14, 1937", ["1937"]),
        (Operator.YEAR_TO_89, "DATE_OF_BIRTH", "March 14, 1936", NOTHING),
        (Operator.YEAR_TO_89, "DATE_OF_BIRTH", "1930", NOTHING),
        (Operator.YEAR_TO_89, "DATE_OF_BIRTH", "3/14/35", NOTHING),
        (Operator.AGE_TO_89, "AGE", "89", ALL),
        (Operator.AGE_TO_89, "AGE", "aged 90", NOTHING),
        (Operator.AGE_TO_89, "AGE", "ninety-one", NOTHING),
        (Operator.INITIALS, "MINOR_NAME", "Emily Carter", ["E", "C"]),
        (Operator.INITIALS, "MINOR_NAME", "Miss Emily O'Neil-Carter", ["Miss", "E", "O"]),
        (Operator.INITIALS, "MINOR_NAME", "J. Carter", ["J.", "C"]),
        (Operator.INITIALS, "MINOR_NAME", "E. C.", ALL),
        (Operator.INITIALS, "MINOR_NAME", "Carter, Emily", ["C", "E"]),
        (Operator.INITIALS, "MINOR_NAME", "李小龙", NOTHING),
        (Operator.INITIALS, "MINOR_NAME", "emily.carter@example.org", NOTHING),
        (Operator.CITY_STATE, "ADDRESS", "12 Oak Street, Springfield, IL 62704", ["Springfield, IL"]),
        (Operator.CITY_STATE, "ADDRESS", "12 Oak Street\nSpringfield, IL 62704", ["Springfield, IL"]),
        (Operator.CITY_STATE, "ADDRESS", "9 Elm Road, Apt 4B, St. Louis, Missouri 63101-1234", ["St. Louis, Missouri"]),
        (Operator.CITY_STATE, "ADDRESS", "12 Oak Street Springfield, IL 62704", NOTHING),
        (Operator.CITY_STATE, "ADDRESS", "12 Oak Street, Apt B Springfield, IL", NOTHING),
        (Operator.CITY_STATE, "ADDRESS", "10 Downing Street, London SW1A 2AA", NOTHING),
        (Operator.STATE_ZIP3, "ADDRESS", "12 Oak Street, Springfield, IL 62704", ["IL", "627"]),
        (Operator.STATE_ZIP3, "ADDRESS", "Chester, VT 05901", ["VT"]),
        (Operator.STATE_ZIP3, "POSTCODE", "62704-1234", ["627"]),
        (Operator.STATE_ZIP3, "POSTCODE", "03601", NOTHING),
        (Operator.STATE_ZIP3, "LOCATION", "Chicago, Illinois", ["Illinois"]),
        (Operator.STATE_ZIP3, "LOCATION", "Illinois", ALL),
        (Operator.STATE_ZIP3, "LOCATION", "the United States", ALL),
        (Operator.STATE_ZIP3, "LOCATION", "Chicago", NOTHING),
        (Operator.STATE_ZIP3, "LOCATION", "Cook County", NOTHING),
        (Operator.WHOLE, "PERSON", "Emily Carter", NOTHING),
    ],
)
def test_the_part_that_stays(operator: Operator, label: str, text: str, kept: list[str] | str | None) -> None:
    parts = kept_parts(operator, text, label, 2026)
    assert (None if parts is None else [text[a:b] for a, b in parts]) == ([text] if kept is ALL else kept)


@given(st.sampled_from(Operator), st.sampled_from(["US_SSN", "ADDRESS", "AGE"]), st.text(max_size=60))
def test_any_text_gives_spans_in_order_inside_it(operator: Operator, label: str, text: str) -> None:
    parts = kept_parts(operator, text, label, 2026)
    bounds = [0, *(place for span in parts or () for place in span), len(text)]
    assert bounds == sorted(bounds)


@given(st.text(alphabet="0123456789 -./", min_size=1, max_size=40), st.sampled_from(["US_SSN", "BANK_ACCOUNT"]))
def test_no_more_than_four_digits_of_a_number_ever_stay(text: str, label: str) -> None:
    parts = kept_parts(Operator.LAST_FOUR, text, label) or ()
    assert sum(c.isdigit() for a, b in parts for c in text[a:b]) <= 4


def page_of(folder: Path, data: bytes) -> PageText:
    path = folder / "read.pdf"
    path.write_bytes(data)
    with opening.open_document(path) as opened:
        return extraction.read_page(opened, 0)


def cut(page: PageText, value: str, label: str, operator: Operator) -> Entity:
    start = page.text.index(value)
    found = entity_at(page, start, start + len(value), label=label, score=1.0, recognizer="test", operator=operator)
    assert found is not None
    return found


def engines(output: Path) -> list[str]:
    """The text of the first page, blanks removed, as each of two engines reads it."""
    with pymupdf.open(output) as one, pypdfium2.PdfDocument(output) as other:
        texts = [one[0].get_text(), other[0].get_textpage().get_text_range()]
    return ["".join(t.split()) for t in texts]


CASES = [
    ("His number is 123-45-6789 here", "123-45-6789", "US_SSN", Operator.LAST_FOUR, "6789", ["123-45", "12345"]),
    ("Account 000987654321, closed", "000987654321", "BANK_ACCOUNT", Operator.LAST_FOUR, "4321,", ["00098765"]),
    ("born March 14, 1985 in Dover", "March 14, 1985", "DATE_OF_BIRTH", Operator.YEAR, "1985", ["March14", "March"]),
    ("born 03/14/1985, in Dover", "03/14/1985", "DATE_OF_BIRTH", Operator.YEAR, "1985,", ["03/14"]),
    ("Emily Carter, a minor", "Emily Carter", "MINOR_NAME", Operator.INITIALS, "EC,aminor", ["mily", "arter"]),
    ("at 12 Oak Street, Springfield, IL 62704 now", "12 Oak Street, Springfield, IL 62704", "ADDRESS",
     Operator.CITY_STATE, "Springfield,ILnow", ["Oak", "62704", "12"]),
    ("ZIP 62704 now", "62704", "POSTCODE", Operator.STATE_ZIP3, "627now", ["62704", "04"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "label", "operator", "stays", "gone"), CASES, ids=[c[1] for c in CASES])
@pytest.mark.parametrize("rotation", [0, 90])
def test_a_release_shows_the_part_that_stays_and_holds_nothing_of_the_rest(
    tmp_path: Path, text: str, value: str, label: str, operator: Operator, stays: str, gone: list[str], rotation: int
) -> None:
    data = document(line(text, size=11), Rotate=rotation)
    entity = cut(page_of(tmp_path, data), value, label, operator)
    terms = expected_terms((entity,), ())
    _, output = release(tmp_path, data, entity)
    for seen in engines(output):
        assert stays in seen
        assert not any(part in seen for part in gone)
    assert set(verdicts(proof(tmp_path, output, entity, terms=terms)).values()) == {"passed"}
    raw = output.read_bytes()
    assert not any(part.encode() in raw for part in gone if len(part) > 4)


def test_the_ink_of_the_part_that_stays_is_whole(tmp_path: Path) -> None:
    data = document(line("His number is 123-45-6789 here"))
    page = page_of(tmp_path, data)
    entity = cut(page, "123-45-6789", "US_SSN", Operator.LAST_FOUR)
    (kept,) = page.quads(page.text.index("6789"), page.text.index("6789") + 4)
    pictures = []
    for entities in ((), (entity,)):
        _, output = release(tmp_path, data, *entities)
        with pymupdf.open(output) as pdf:
            box = kept.envelope
            pixmap = pdf[0].get_pixmap(
                clip=pymupdf.Rect(box.x0, 300 - box.y1, box.x1, 300 - box.y0), dpi=200, colorspace="gray"
            )
            gray = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.h, pixmap.stride)[:, : pixmap.w]
            pictures.append(gray[:, 3:])  # a point beside what stays, the box begins
    assert np.array_equal(*pictures)
    assert pictures[0].min() < 100


def test_the_proof_expects_the_whole_and_what_goes_but_not_what_stays(tmp_path: Path) -> None:
    page = page_of(tmp_path, document(line("SSN 123-45-6789, card 6789")))
    entity = cut(page, "123-45-6789", "US_SSN", Operator.LAST_FOUR)
    assert expected_terms((entity,), ()) == (Term("123-45-6789", "US_SSN"), Term("123-45", "US_SSN"))
    born = replace(entity, text="March 14, 1985", label="DATE_OF_BIRTH", operator="year", kept=((10, 14),))
    assert expected_terms((born,), ()) == (Term("March 14, 1985", "DATE_OF_BIRTH"),)


def test_the_same_number_elsewhere_fails_the_proof(tmp_path: Path) -> None:
    data = document(line("SSN 123-45-6789 and card 6789"), line("again 123456789"))
    entity = cut(page_of(tmp_path, data), "123-45-6789", "US_SSN", Operator.LAST_FOUR)
    _, output = release(tmp_path, data, entity)
    report = proof(tmp_path, output, entity, terms=expected_terms((entity,), ()))
    assert not report.passed
    assert {f.page_index for f in report.findings if f.page_index is not None} == {1}


def test_what_goes_is_found_elsewhere_and_goes_whole_there(tmp_path: Path) -> None:
    data = document(line("SSN 123-45-6789 here") + line("and 123456789 and 123-45-xxxx", y=150))
    page = page_of(tmp_path, data)
    entity = cut(page, "123-45-6789", "US_SSN", Operator.LAST_FOUR)
    again = consistency.repeats([page], [entity], {"US_SSN": Operator.LAST_FOUR})
    assert sorted((e.text, e.removed) for e in again) == [("123-45", ()), ("123456789", ("12345",))]
    assert consistency.repeats([page], [entity, *again], {"US_SSN": Operator.LAST_FOUR}) == ()


def test_a_minors_first_name_is_carried_on_and_the_parents_surname_is_not(tmp_path: Path) -> None:
    data = document(line("Emily Carter, a minor") + line("Emily met Robert Carter and EMILY CARTER", y=150))
    page = page_of(tmp_path, data)
    entity = cut(page, "Emily Carter", "MINOR_NAME", Operator.INITIALS)
    again = consistency.repeats([page], [entity], {"MINOR_NAME": Operator.INITIALS})
    assert [(e.text, e.removed) for e in again] == [("EMILY CARTER", ("MILY", "ARTER")), ("Emily", ("mily",))]


def test_nothing_is_cut_inside_a_word_that_was_read_from_ink(tmp_path: Path) -> None:
    page = page_of(tmp_path, document(line("SSN 123-45-6789 of 12 Oak Street, Springfield, IL 62704")))
    words = [ReadSpan(m, m + len(w), 0.9) for w in page.text.split() if (m := page.text.index(w)) >= 0]
    read = replace(page, read=tuple(words))
    number = cut(read, "123-45-6789", "US_SSN", Operator.LAST_FOUR)
    assert (number.operator, number.kept) == ("last-four", ())
    place = cut(read, "12 Oak Street, Springfield, IL 62704", "ADDRESS", Operator.CITY_STATE)
    assert place.removed == ("12 Oak Street", "62704")


def test_nothing_is_raised_where_nothing_has_to_go(tmp_path: Path) -> None:
    page = page_of(tmp_path, document(line("SSN xxx-xx-6789 of Springfield, IL.")))
    for value, label, operator in (
        ("xxx-xx-6789", "US_SSN", Operator.LAST_FOUR),
        ("Springfield, IL.", "ADDRESS", Operator.CITY_STATE),
    ):
        start = page.text.index(value)
        assert (
            entity_at(page, start, start + len(value), label=label, score=1, recognizer="", operator=operator) is None
        )
