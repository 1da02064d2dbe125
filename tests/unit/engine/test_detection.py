"""Detection end to end in one process: real PDFs, the real model, nothing from the network, nothing in the log."""

from __future__ import annotations

import logging
import socket

import pytest
from recognizing import page

from app.domain.entities import Entity, Source
from app.engine import extraction
from app.engine.detection import Detector, repeats
from app.engine.selection import Selection


def _detected(
    build, detector: Detector, *texts: str, categories: frozenset[str] = frozenset()
) -> list[tuple[Entity, ...]]:
    with build(*texts) as opened:
        pages = [extraction.read_page(opened, i) for i in range(opened.pdf.page_count)]
    return [detector.detect_page(page, selection=Selection(categories)) for page in pages]


LETTER = (
    "Dear Ms Okonkwo,\n\n"
    "On 14 June 2019 Rafael Oyelaran, of 27 Cobblestone Road, Tarbert, told the police\n"
    "that his passport no. X06202786 was stolen in Berlin. He can be reached at\n"
    "rafael.oyelaran@courierly.example or on +44 7344 978690.\n\n"
    "Diagnosis: Sarcoidosis\n"
    "Invoice no: INV-636083\n"
)


def test_a_letter(pages_pdf, detector):
    (entities,) = _detected(pages_pdf, detector, LETTER)
    by_text = {e.text: e.label for e in entities}
    assert by_text["Rafael Oyelaran"] == "PERSON"
    assert by_text["14 June 2019"] == "DATE_TIME"
    assert by_text["X06202786"] == "PASSPORT"
    assert by_text["rafael.oyelaran@courierly.example"] == "EMAIL_ADDRESS"
    assert by_text["+44 7344 978690"] == "PHONE_NUMBER"
    assert by_text["Sarcoidosis"] == "MEDICAL_CONDITION"
    assert by_text["Berlin"] == "LOCATION"
    assert any(e.text.startswith("27 Cobblestone Road") and e.label == "ADDRESS" for e in entities)
    assert any("Okonkwo" in e.text and e.label == "PERSON" for e in entities)
    assert not any("INV-636083" in e.text for e in entities)
    assert all(e.quadrilaterals and e.page_index == 0 and e.source is Source.DETECTED for e in entities)


def test_entities_share_no_ink(pages_pdf, detector):
    (entities,) = _detected(pages_pdf, detector, LETTER)
    quads = [q for e in entities for q in e.quadrilaterals]
    for number, quad in enumerate(quads):
        for other in quads[number + 1 :]:
            assert quad.envelope.intersection_area(other.envelope) < 0.1 * min(quad.area, other.area)


def test_only_the_categories_asked_for(pages_pdf, detector):
    (entities,) = _detected(pages_pdf, detector, LETTER, categories=frozenset({"EMAIL_ADDRESS", "PASSPORT"}))
    assert {e.label for e in entities} == {"EMAIL_ADDRESS", "PASSPORT"}


def test_people_in_capitals(pages_pdf, detector):
    (entities,) = _detected(pages_pdf, detector, "MICHAEL JOHNSON,\nPlaintiff,\nv.\nSARAH WILLIAMS,\nDefendant.")
    people = " ".join(e.text for e in entities if e.label == "PERSON")
    assert "MICHAEL JOHNSON" in people
    assert "SARAH WILLIAMS" in people


@pytest.mark.parametrize(
    "text", ["[t012]", "t012", "Email:", "Section 4.2.1", "MOTION TO DISMISS", "March", "SKU: T02858"]
)
def test_no_person_in(pages_pdf, detector, text):
    (entities,) = _detected(pages_pdf, detector, f"{text}\n\nThe parties agree as follows.")
    assert [e.text for e in entities if e.label == "PERSON"] == []


def test_names_carry_through_the_document(pages_pdf, detector):
    texts = (
        "The contract was signed by Wilhelmina Okonkwo in the office.",
        "Then OKONKWO left. Wilhelmina's brother stayed. J. Okonkwo paid. Okonkwo, Wilhelmina: absent.",
        "Nobody is named on this page, only okonkwos.",
    )
    with pages_pdf(*texts) as opened:
        pages = [extraction.read_page(opened, i) for i in range(3)]
    first = detector.detect_page(pages[0])
    assert "Wilhelmina Okonkwo" in {e.text for e in first}
    again = repeats(pages, first)
    assert {e.page_index for e in again} == {1}
    assert {e.text for e in again} >= {"OKONKWO", "Wilhelmina", "J. Okonkwo", "Okonkwo, Wilhelmina"}
    assert all(e.source is Source.REPEATED and e.recognizer == "repeat" and e.label == "PERSON" for e in again)
    assert repeats(pages, [*first, *again]) == ()


def test_a_surname_that_is_a_word_needs_the_full_name(pages_pdf, detector):
    with pages_pdf(
        "I, Wilhelmina Winter, declare.", "In winter the road is closed. Winter came. Wilhelmina Winter."
    ) as opened:
        pages = [extraction.read_page(opened, i) for i in range(2)]
    first = [e for e in detector.detect_page(pages[0]) if e.label == "PERSON"]
    assert [e.text for e in first] == ["Wilhelmina Winter"]
    assert [e.text for e in repeats(pages, first) if e.page_index == 1] == ["Wilhelmina Winter"]


def test_numbers_repeat_in_other_groups_and_years_do_not(pages_pdf, detector):
    with pages_pdf("Passport no. X06202786, issued in 1998.", "X 0620 2786 again in 1998, 06202786 alone.") as opened:
        pages = [extraction.read_page(opened, i) for i in range(2)]
    first = detector.detect_page(pages[0], selection=Selection(frozenset({"PASSPORT", "DATE_TIME"})))
    assert [e.text for e in repeats(pages, first)] == ["X 0620 2786"]


def test_letters_one_below_another_are_a_name(content_pdf, detector):
    body = "".join(f"1 0 0 1 100 {700 - 15 * i} Tm ({c}) Tj " for i, c in enumerate("Michael Johnson") if c != " ")
    with content_pdf(f"BT /F2 12 Tf {body} ET") as opened:
        entities = detector.detect_page(extraction.read_page(opened, 0))
    assert [(e.text, e.label, len(e.quadrilaterals)) for e in entities] == [("Michael Johnson", "PERSON", 14)]


def test_an_empty_page(pages_pdf, detector):
    assert _detected(pages_pdf, detector, "") == [()]


def test_models_are_named_with_their_versions(detector):
    assert detector.models == ("sable-names 2", "presidio-analyzer 2.2.366")
    quick = Detector.load(quick=True)
    assert quick.models == ("en-core-web-sm 3.8.0", "presidio-analyzer 2.2.366")


def test_the_quick_tier_takes_a_name_whole_of_which_its_model_finds_parts():
    """spaCy finds "Oluwaseun Adeyemi" and "van der Berg"."""
    entities = Detector.load(quick=True).detect_page(page("He met Oluwaseun Adeyemi van der Berg at noon."))
    assert [e.text for e in entities if e.label == "PERSON"] == ["Oluwaseun Adeyemi van der Berg"]


def test_no_socket_and_no_word_in_the_log(pages_pdf, detector, monkeypatch, caplog, capfd):
    def refuse(*_args, **_kwargs):
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with caplog.at_level(logging.DEBUG):
        _detected(pages_pdf, detector, LETTER)
    captured = capfd.readouterr()
    for word in ("Oyelaran", "Okonkwo", "Tarbert", "courierly"):
        assert word not in caplog.text
        assert word not in captured.out + captured.err


def test_a_heading_below_a_column_of_values_is_none_of_them(content_pdf, detector):
    def at(x: float, y: float, text: str, size: float = 9) -> str:
        return f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET"

    content = " ".join(
        [
            at(60, 700, "Diagnosis:"), at(60, 688, "Vasculitis"), at(60, 676, "Sarcoidosis"),
            at(60, 660, "DOCUMENT REFERENCES"), at(300, 700, "Diagnosis:"), at(300, 688, "COPD"),
        ]
    )  # fmt: skip
    with content_pdf(content) as opened:
        entities = detector.detect_page(extraction.read_page(opened, 0))
    found = " ".join(e.text for e in entities if e.label == "MEDICAL_CONDITION").split()
    assert sorted(found) == ["COPD", "Sarcoidosis", "Vasculitis"]


def test_an_exhibit_with_a_table_of_people(content_pdf, detector):
    rows = [
        ("Driver", "Born", "Licence", "Telephone"),
        ("Ebner-Roth, Anna T.", "06/21/1983", "VT 48210977", "802-555-0133"),
        ("Halloran, Iphigenia", "11/03/1990", "NY 553 018 774", "518-555-0186"),
    ]
    content = " ".join(
        f"BT /F1 9 Tf {50 + 110 * column} {700 - 20 * row} Td ({cell}) Tj ET"
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
    )
    with content_pdf(content) as opened:
        entities = detector.detect_page(extraction.read_page(opened, 0))
    by_text = {e.text.rstrip("."): e.label for e in entities}
    assert by_text == {
        "Ebner-Roth, Anna T": "PERSON", "06/21/1983": "DATE_OF_BIRTH", "VT 48210977": "US_DRIVER_LICENSE",
        "802-555-0133": "PHONE_NUMBER", "Halloran, Iphigenia": "PERSON", "11/03/1990": "DATE_OF_BIRTH",
        "NY 553 018 774": "US_DRIVER_LICENSE", "518-555-0186": "PHONE_NUMBER",
    }  # fmt: skip


def test_a_letters_end_and_a_name_broken_at_its_hyphen(pages_pdf, detector):
    text = (
        "On Monday the clerk spoke with Michael Grenfell-\n\nOsei, who has the file.\n\n"
        "Yours sincerely,\n\nTobias Marchetti-Vance\nCustomer Relations"
    )
    (entities,) = _detected(pages_pdf, detector, text)
    people = {e.text for e in entities if e.label == "PERSON"}
    assert people >= {"Michael Grenfell-Osei", "Tobias Marchetti-Vance"}
    assert not any("Relations" in e.text for e in entities)


@pytest.mark.parametrize("word", ["Sort", "BIC", "Tel", "Fax", "Fri", "MD", "Licence NH"])
def test_a_form_label_alone_is_nobody(pages_pdf, detector, word):
    (entities,) = _detected(pages_pdf, detector, f"{word}\n\n{word} 12, received by Anna Ebner, and {word}.")
    assert {e.text for e in entities if e.label in {"PERSON", "LOCATION", "ORGANIZATION"}} == {"Anna Ebner"}
