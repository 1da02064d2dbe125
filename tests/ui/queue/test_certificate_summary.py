"""What the details say of a certificate: never more than it holds."""

import json

import pytest
from fake_queue_desk import certificate

from app.domain.reports import Check
from app.ui.queue.certificate_summary import summary


@pytest.mark.parametrize(
    ("text", "headline", "passed"),
    [
        (certificate(), f"Checked and released: {len(Check)} checks passed", True),
        (certificate(failed=Check.SCHEMA), "Not released: 1 check did not pass", False),
        (certificate(kind="verification"), f"Nothing was found: {len(Check)} checks passed", True),
        (certificate(kind="verification", failed=Check.SCHEMA), "Not clean: 1 check did not pass", False),
    ],
)
def test_headline(english, text, headline, passed) -> None:
    read = summary(text)
    assert (read.headline, read.passed) == (headline, passed)


def test_a_vector_file_says_what_was_kept_what_fell_back_and_where_pictures_stand_whole(english) -> None:
    value = json.loads(certificate(kind="vector"))
    value["output"] = {"pages": [{"encoding": "vector"}, {"encoding": "vector"}, {"encoding": "ccitt-g4"}]}
    value["samePictures"] = [{"pageIndex": 0, "alsoOn": [1, 4]}]
    notes = summary(json.dumps(value)).notes
    assert "2 pages keep text and drawings" in notes
    assert "1 page did not pass the checks for it and is certified" in notes
    assert "A picture with a box on page 1 also stands on pages 2, 5: look at them" in notes
    assert not any("drawings" in note for note in summary(certificate()).notes)


def test_a_file_that_was_only_checked_has_no_removed_hits(english) -> None:
    assert not any("hit" in note for note in summary(certificate(kind="verification")).notes)
    assert any("removed" in note for note in summary(certificate()).notes)


def test_a_check_that_could_not_run_is_not_passed(english) -> None:
    value = json.loads(certificate())
    value["verification"]["checks"][0]["verdict"] = "not-run"
    assert not summary(json.dumps(value)).passed


def test_checks_that_need_the_original_are_told_apart_from_those_that_broke_off(english) -> None:
    value = json.loads(certificate(kind="verification"))
    value["verification"]["checks"][-1] |= {"verdict": "not-run", "why": "needs-original"}
    read = summary(json.dumps(value))
    assert read.passed
    assert read.headline == f"Nothing was found: {len(Check) - 1} checks passed"
    assert "1 check needs the original and did not run" in read.notes
    value["verification"]["checks"][-1]["why"] = "broke-off"
    assert not summary(json.dumps(value)).passed


def test_rims_that_nobody_read_are_told_and_hold_up_nothing(english) -> None:
    value = json.loads(certificate())
    rim = next(c for c in value["verification"]["checks"] if c["check"] == "rim-read")
    rim |= {"verdict": "not-run", "why": "ocr-off"}
    read = summary(json.dumps(value))
    assert read.passed
    assert read.headline == f"Checked and released: {len(Check) - 1} checks passed"
    assert "The edges of the boxes were not read: OCR did not run" in read.notes


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"verification": {}}'])
def test_what_is_no_certificate_is_not_read(english, text) -> None:
    assert summary(text) is None
