"""What a certificate says, what it may never say, and that programs which read it can go on doing so."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from scripted_child import GEOMETRY, entity, facts, failed, left_over, passed

from app.base import program
from app.domain import certificate_form
from app.domain.carriers import Carrier, HiddenPlace
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import MANUAL_LABEL, Entity, Source, new_id
from app.domain.job_settings import ReleaseKind
from app.domain.reports import (
    Check,
    CheckResult,
    Fallback,
    Limit,
    ReleasedPage,
    ReleaseFacts,
    Term,
    Verdict,
    VerificationReport,
    WhyNotRun,
)
from app.services import certificate_checks, certificates
from app.services.certificates import file_name_tells, output_of
from app.services.releasing import Released
from app.services.verification_work import WITHOUT_SOURCE
from app.store.certificate_json import without_names

ACCEPTED = (
    entity("Ottilie Quillfeather"),
    entity("GB29 NWBK 6016 1331 9268 19", page=1, label="IBAN_CODE", score=0.8),
    entity("forty years", page=1, y=600, label="AGE"),
    Entity(1, "boxed Norwich", MANUAL_LABEL, entity("").quadrilaterals, source=Source.MANUAL),
)
REJECTED = (entity("Bartholomew Finch", page=1, y=500),)
HASH = hashlib.sha256(b"the file").hexdigest()
FACTS = ReleaseFacts(HASH, 8, "ab" * 32, (ReleasedPage("g4", 300, 1, 120, 4, 5000),) * 2)


def build(**options):
    values = {
        "input_name": "letter.pdf",
        "output_name": "letter_redacted.pdf",
        "facts": facts(),
        "released": Released(FACTS, passed(), ACCEPTED, (Term("Ottilie Quillfeather"), Term("GB29"))),
        "rejected": REJECTED,
        "models": ("en-core-web-sm 3.8.0",),
        "unread_acknowledged": False,
    }
    return certificates.build(**values | options)


def build_failure(report, **options):
    values = {"input_name": "letter.pdf", "facts": facts(), "accepted": ACCEPTED, "rejected": REJECTED, "models": ()}
    return certificates.build_failure(report=report, **values | options)


# What other programs may rely on. A change there is a new FORMAT.
SCHEMA = json.loads((Path(__file__).parents[3] / "docs" / "schemas" / "certificate.schema.json").read_text("utf-8"))


def fits(text, kind):
    """The schema that is handed out and the form that `sable verify` reads say the same."""
    value = json.loads(text)
    jsonschema.validate(value, SCHEMA)
    form, again = certificate_form.read(text.encode())
    assert (form.kind, again) == (kind, value)
    assert value["kind"] == kind
    assert value["integrity"]["sha256"] == certificate_form.integrity_of(value)


def test_the_schema_is_made_from_the_form():
    assert certificate_form.schema() == SCHEMA, "run packaging/make_certificate_schema.py"


def test_nothing_that_is_not_named_gets_into_a_certificate():
    good = json.loads(build())
    for broken in (
        good | {"text": "Ottilie Quillfeather"},
        good | {"input": good["input"] | {"path": "x"}},
        good | {"redactions": [good["redactions"][0] | {"text": "Ottilie"}]},
        {key: member for key, member in good.items() if key != "integrity"},
        good | {"kind": "perfect"},
    ):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, SCHEMA)
        with pytest.raises(certificate_form.FormError):
            certificate_form.read(json.dumps(broken).encode())


def test_a_release_of_a_file_that_was_only_cleaned_fits_the_schema():
    fits(build(released=Released(FACTS, passed(), (), ()), rejected=(), models=()), "certified")


def test_the_record_of_a_check_names_every_check_and_why_it_did_not_run():
    shown = VerificationReport(tuple(r for r in passed().results if r.check in WITHOUT_SOURCE))
    text = certificates.build_verification(input_name="in.pdf", facts=facts(), report=shown, passed=True, terms=2)
    fits(text, "verification")
    checks = {c["check"]: (c["verdict"], c.get("why")) for c in json.loads(text)["verification"]["checks"]}
    assert set(checks) == {c.value for c in Check}
    for check in Check:
        wanted = ("passed", None) if check in WITHOUT_SOURCE else ("not-run", "needs-original")
        assert checks[check.value] == wanted


def test_decisions_have_one_hash_whatever_their_order_and_it_covers_no_text():
    def digest(accepted=ACCEPTED, rejected=REJECTED):
        text = build(released=Released(FACTS, passed(), tuple(accepted), ()), rejected=rejected)
        return json.loads(text)["decisions"]["sha256"]

    assert digest() == digest(reversed(ACCEPTED))
    others = [replace(e, text="Somebody Else", id=new_id()) for e in ACCEPTED]
    assert digest() == digest(others)
    assert len({digest(), digest(ACCEPTED[1:]), digest(rejected=()), digest((*ACCEPTED, *REJECTED), ())}) == 4


def test_it_counts_by_page_and_tells_what_belongs_to_no_page():
    hidden = replace(ACCEPTED[0], quadrilaterals=(), hidden=HiddenPlace(Carrier.BOOKMARK, 3), id=new_id())
    text = build(released=Released(FACTS, passed(), (*ACCEPTED, hidden), ()))
    fits(text, "certified")
    value = json.loads(text)
    assert value["decisions"]["acceptedByPage"] == [
        {"pageIndex": 0, "count": 1}, {"pageIndex": 1, "count": 3}, {"pageIndex": None, "count": 1},
    ]  # fmt: skip
    assert (value["redactions"][-1]["pageIndex"], value["redactions"][-1]["carrier"]) == (None, "bookmark")


def test_it_names_the_program_and_every_file_of_the_models():
    value = json.loads(build(models=("sable-names 2", "presidio-analyzer 2.2")))["tool"]
    assert value["program"] == {"form": "source", "sha256": program.program().sha256}
    names = [model["name"] for model in value["models"]]
    assert names == ["sable-names 2", "presidio-analyzer 2.2"]
    read = DocumentFacts("ab" * 32, 1, (PageFacts(GEOMETRY, read=True, ocr_words=3),))
    last = json.loads(build(facts=read))["tool"]["models"][-1]
    assert last["name"].startswith("tessdata")
    assert {f["name"] for f in last["files"]} >= {"eng.traineddata"}


def test_it_says_who_decided_unless_that_name_was_removed():
    both = certificates.Responsible("Rita Review", "Ottilie Quillfeather")
    text = build(responsible=both)
    assert json.loads(text)["people"] == {"reviewedBy": "Rita Review", "approvedBy": None}
    assert "Quillfeather" not in text
    assert json.loads(build())["people"] == {"reviewedBy": None, "approvedBy": None}


def test_of_every_kind_it_is_said_what_is_not_promised():
    assert json.loads(build())["notPromised"] == ["widths", "faint", "samples", "structure"]


def test_what_stays_of_an_expired_certificate_still_fits_and_names_nobody():
    text = build(
        released=Released(FACTS, passed(), (replace(ACCEPTED[0], label=MANUAL_LABEL),), ()),
        responsible=certificates.Responsible("Rita Review"),
    )
    text = text.replace(MANUAL_LABEL, "BADGE")  # as versions wrote it that took labels of others
    left = without_names(text)
    fits(left, "certified")
    for name in ("letter", "Rita", "BADGE"):
        assert name in text
        assert name not in left


def test_a_vector_certificate_says_which_pages_fell_back_and_what_is_not_promised():
    drawn = ReleasedPage("vector", 0, 1, 120, 4, 5000, same_pictures=(1,))
    other = ReleasedPage("ccitt-g4", 300, 1, 120, 4, 5000, Fallback.INK_LEFT)
    mixed = replace(FACTS, pages=(drawn, other))
    text = build(released=Released(mixed, passed(), ACCEPTED, (), ReleaseKind.VECTOR))
    fits(text, "vector")
    value = json.loads(text)
    assert value["fellBack"] == [{"reason": "ink-left", "pages": [1]}]
    assert value["samePictures"] == [{"pageIndex": 0, "alsoOn": [1]}]
    assert set(value["notPromised"]) == {limit.value for limit in Limit}
    of_pixels = replace(FACTS, pages=(other, other))
    fallen = json.loads(build(released=Released(of_pixels, passed(), ACCEPTED, (), ReleaseKind.VECTOR)))
    assert fallen["notPromised"] == ["widths", "faint", "samples", "structure"]


def test_a_certificate_says_of_each_row_of_the_rule_what_was_removed():
    value = json.loads(build(profile="hipaa"))
    fits(build(profile="hipaa"), "certified")
    rows = {row["row"]: row for row in value["profile"]["rows"]}
    assert len(rows) == 18
    assert rows["(A)"]["count"] == sum(e.label == "PERSON" for e in ACCEPTED) > 0
    assert rows["(Q)"]["outcome"] == "not-detectable"
    assert not any(e.text in json.dumps(value["profile"]) for e in ACCEPTED if e.label == "PERSON")
    assert "profile" not in json.loads(build(profile="default"))
    assert "profile" not in json.loads(build(profile="gone"))


def test_a_certificate_has_the_members_that_other_programs_rely_on():
    fits(build(), "certified")
    fits(build_failure(failed(left_over(0))), "none")


def test_it_says_what_went_in_what_came_out_and_what_was_decided():
    value = json.loads(build(facts=facts(encrypted=True, signed=True)))
    assert value["input"] == {
        "fileName": "letter.pdf", "sha256": "ab" * 32, "size": 1000, "pages": 2, "encrypted": True, "signed": True,
    }  # fmt: skip
    assert (value["output"]["fileName"], value["output"]["sha256"]) == ("letter_redacted.pdf", HASH)
    assert value["output"]["pages"][0] == {
        "encoding": "g4", "dpi": 300, "boxes": 1, "wordsKept": 120, "wordsDropped": 4,
    }  # fmt: skip
    assert {name: member for name, member in value["decisions"].items() if name != "sha256"} == {
        "accepted": 4,
        "rejected": 1,
        "acceptedByLabel": {"AGE": 1, "IBAN_CODE": 1, "PERSON": 1, "REDACTION": 1},
        "acceptedByPage": [{"pageIndex": 0, "count": 1}, {"pageIndex": 1, "count": 3}],
    }
    assert [r["id"] for r in value["redactions"]] == [e.id for e in ACCEPTED]
    assert value["termsSearched"] == 2
    assert value["notSearchedElsewhere"] == {"drawnByHand": 1, "notDistinctive": 1}


@pytest.mark.parametrize("text", [build(), build_failure(failed(left_over(0)))], ids=["certified", "failed"])
def test_it_holds_no_text_of_the_document(text):
    for value in (*ACCEPTED, *REJECTED):
        assert value.text not in text
        assert not any(word in text for word in value.text.split() if len(word) > 4)


def test_labels_and_names_from_elsewhere_may_hold_the_text_and_are_then_left_out():
    odd = replace(ACCEPTED[0], label="Name: Ottilie Quillfeather", id="quillfeather-1")
    other = replace(ACCEPTED[1], label="SON OF ZEBEDEE MOSS")
    value = json.loads(build(released=Released(FACTS, passed(), (odd, other), ())))
    assert [(r["id"], r["label"]) for r in value["redactions"]] == [(None, MANUAL_LABEL), (other.id, MANUAL_LABEL)]
    assert value["decisions"]["acceptedByLabel"] == {MANUAL_LABEL: 2}


def test_codes_that_no_list_has_are_left_out():
    """One that came with a file may be the name of somebody who stands nowhere in the document."""
    text = build(released=Released(FACTS, passed(), (replace(ACCEPTED[0], codes=("(b)(6)", "Zebedee Moss")),), ()))
    assert json.loads(text)["decisions"]["acceptedByReason"] == {"(b)(6)": 1}
    assert "Zebedee" not in text


def test_file_names_that_tell_are_left_out():
    text = build(input_name="Quillfeather_Ottilie.pdf", output_name="Quillfeather_Ottilie_redacted.pdf")
    assert "Quillfeather" not in text
    assert json.loads(text)["input"]["fileName"] is None
    assert json.loads(text)["output"]["fileName"] is None
    assert "Quillfeather" not in build_failure(failed(left_over(0)), input_name="Quillfeather_Ottilie.pdf")


def test_a_check_that_did_not_run_is_never_passed():
    results = tuple(CheckResult(c, Verdict.NOT_RUN if c is Check.PDFIUM_TEXT else Verdict.PASSED) for c in Check)
    value = json.loads(build_failure(VerificationReport(results)))["verification"]
    assert value["passed"] is False
    assert {c["check"]: c["verdict"] for c in value["checks"]}["pdfium-text"] == "not-run"


@pytest.mark.parametrize(
    ("why", "passed"), [(WhyNotRun.OCR_OFF, True), (WhyNotRun.NO_OCR_DATA, True), (WhyNotRun.BROKE_OFF, False)]
)
def test_without_ocr_the_rims_are_not_read_and_the_certificate_says_so(why, passed):
    results = tuple(
        CheckResult(c, Verdict.NOT_RUN, why=why) if c is Check.RIM_READ else CheckResult(c, Verdict.PASSED)
        for c in Check
    )
    report = VerificationReport(results)
    assert report.passed is passed
    text = build(released=Released(FACTS, report, ACCEPTED, ()))
    value = json.loads(text)
    made = {c["check"]: c for c in value["verification"]["checks"]}["rim-read"]
    assert (made["verdict"], made["why"]) == ("not-run", why.value)
    form, value = certificate_form.read(text.encode())
    assert (certificate_checks.state_of(form, value) is certificate_checks.State.INTACT) is passed


def test_no_other_check_may_be_missing():
    for check in Check:
        result = CheckResult(check, Verdict.NOT_RUN, why=WhyNotRun.OCR_OFF)
        assert result.excused is (check is Check.RIM_READ)


def test_findings_have_places():
    (check,) = (
        c
        for c in json.loads(build_failure(failed(left_over(0, 1))))["verification"]["checks"]
        if c["verdict"] == "failed"
    )
    (finding,) = check["findings"]
    assert finding["pageIndex"] == 1
    assert finding["quadrilaterals"][0]["bottomLeft"] == {"x": 300, "y": 100}


def test_what_was_not_checked_is_said():
    pages = (PageFacts(GEOMETRY, unread=True, has_images=True), PageFacts(GEOMETRY, has_text=True, has_images=True))
    of_scan = DocumentFacts("ab" * 32, 1000, pages)
    assert json.loads(build())["notChecked"] == []
    for acknowledged in (False, True):
        assert json.loads(build(facts=of_scan, unread_acknowledged=acknowledged))["notChecked"] == [
            {"what": "pages-without-text", "pages": [0], "acknowledged": acknowledged},
            {"what": "text-inside-images", "pages": [1]},
        ]


@pytest.mark.parametrize(
    ("name", "tells"),
    [
        ("Smith_John.pdf", True),
        ("smith-john.pdf", True),
        ("JohnSmith.pdf", True),
        ("John Smith letter.pdf", True),
        ("LETTER OF SMITH.PDF", True),
        ("Letter to Smithson.pdf", False),
        ("Blacksmith.pdf", False),
        ("letter.pdf", False),
        ("claim 123456789.pdf", True),
        ("claim_123-456-789.pdf", True),
        ("claim 12345.pdf", False),
        ("Bank of Norwich.pdf", True),
        ("bank letter.pdf", False),
    ],
)
def test_file_names_that_tell(name, tells):
    accepted = [
        entity("John Smith"),
        entity("123-456-789", label="CASE_NUMBER"),
        entity("Bank of Norwich", label="ORGANIZATION"),
    ]
    assert file_name_tells(name, accepted) is tells


def test_a_box_drawn_by_hand_makes_no_file_name_tell():
    assert not file_name_tells("Smith.pdf", [entity("Smith", source=Source.MANUAL, label=MANUAL_LABEL)])


def test_a_certificate_is_about_one_original_and_its_decisions():
    text = build()
    assert output_of(text, "ab" * 32, reversed(ACCEPTED), REJECTED) == HASH
    assert output_of(text, "cd" * 32, ACCEPTED, REJECTED) is None
    assert output_of(text, "ab" * 32, ACCEPTED[1:], REJECTED) is None
    assert output_of(text, "ab" * 32, ACCEPTED, ()) is None
    moved = replace(ACCEPTED[0], quadrilaterals=entity("", y=699).quadrilaterals)
    assert output_of(text, "ab" * 32, (moved, *ACCEPTED[1:]), REJECTED) is None
    assert output_of("", "ab" * 32, ACCEPTED, REJECTED) is None
    assert output_of(build_failure(failed(left_over(0))), "ab" * 32, ACCEPTED, REJECTED) is None
