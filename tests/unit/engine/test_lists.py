"""Texts of a job that always go and those that always stay, on real pages with the real model."""

from __future__ import annotations

import pytest

from app.engine import extraction
from app.engine.detection import repeats
from app.engine.lists import Lists
from app.engine.selection import Selection

TEXT = (
    "Dear Ms Okonkwo,\n\n"
    "Rafael Oyelaran of the Harbour Fund wrote to Berlin about Project Bluebird. The project\n"
    "bluebird team and Mr Oyelaran met on 14 June 2019. Bluebirds are birds.\n"
)


def detected(build, detector, *texts, always=(), never=(), categories=frozenset()):
    lists = Lists.of(always, never)
    with build(*texts) as opened:
        pages = [extraction.read_page(opened, i) for i in range(opened.pdf.page_count)]
    found = [e for page in pages for e in detector.detect_page(page, selection=Selection(categories), lists=lists)]
    return found + list(lists.allowed_entities(pages, repeats(pages, found)))


def test_an_always_text_is_found_in_any_case_over_line_breaks_as_a_whole_word(pages_pdf, detector):
    found = detected(pages_pdf, detector, TEXT, always=["project bluebird"], categories=frozenset({"IBAN_CODE"}))
    assert [(e.text, e.label, e.recognizer, e.score) for e in found] == [
        ("Project Bluebird", "LISTED", "always-list", 1.0),
        ("project bluebird", "LISTED", "always-list", 1.0),
    ]
    assert len(found[1].quadrilaterals) == 2, "one for each line"
    assert detected(pages_pdf, detector, TEXT, always=["bird"], categories=frozenset({"IBAN_CODE"})) == []


def test_an_always_text_is_one_hit_that_no_other_finding_shares(pages_pdf, detector):
    found = detected(pages_pdf, detector, TEXT, always=["Rafael Oyelaran"])
    assert [e.recognizer for e in found if "Rafael" in e.text] == ["always-list"]


def test_a_never_text_is_no_hit_anywhere_also_not_as_a_repeat(pages_pdf, detector):
    pages = (TEXT, "Oyelaran came to Berlin again.\n")
    before = {e.text for e in detected(pages_pdf, detector, *pages)}
    assert {"Berlin", "Oyelaran"} <= before or any("Oyelaran" in t for t in before)
    after = detected(pages_pdf, detector, *pages, never=["berlin", "OYELARAN"])
    assert "Berlin" not in {e.text for e in after}
    assert not [e for e in after if e.text == "Oyelaran"]
    assert [e for e in after if e.text == "Rafael Oyelaran"], "what says more than the text to keep stays"


@pytest.mark.parametrize("never", ["Rafael Oyelaran", "Rafael Oyelaran of the Harbour Fund"])
def test_always_beats_never(pages_pdf, detector, never):
    found = detected(pages_pdf, detector, TEXT, always=["Rafael Oyelaran"], never=[never])
    assert [e.text for e in found if "Rafael" in e.text] == ["Rafael Oyelaran"]


def test_lists_of_nothing_are_no_lists(pages_pdf, detector):
    assert not Lists.of(["", " - "], [])
    assert detector.ran(Lists.of(["x"], ["y"])) != detector.ran()
