"""The words of a certificate's page: everything that matters, in few lines, and no text of the document."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripted_child import entity, facts, failed, left_over, passed
from test_certificates import ACCEPTED, FACTS, REJECTED, build, build_failure

from app.domain import certificate_form, wording
from app.domain.certificate_sheet import Form, Tone
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, Fallback, Limit, ReleasedPage
from app.domain.wording import english
from app.services import certificate_wording, certificates
from app.services.certificate_wording import page_ranges
from app.services.releasing import Released


def sheet(text, translate=english):
    form, _ = certificate_form.read(text.encode())
    return certificate_wording.sheet(form, translate)


def said(of):
    cells = [cell.text for block in of.blocks for row in block.rows for cell in row]
    return [of.title, of.subtitle, of.outcome.text, *(b.heading for b in of.blocks), *cells, of.footer]


def block(of, heading):
    (found,) = (b for b in of.blocks if b.heading == heading)
    return {row[0].text: row[-1].text for row in found.rows}


def test_a_release_is_told_in_whole():
    text = build(responsible=certificates.Responsible("Rita Review", "Anna Approve"))
    value, of = json.loads(text), sheet(text)
    assert (of.title, of.outcome.tone) == ("Redaction certificate", Tone.GOOD)
    assert block(of, "Original")["File"] == "letter.pdf"
    assert block(of, "Released file")["File"] == "letter_redacted.pdf"
    people = block(of, "When and by whom")
    assert (people["Reviewed by"], people["Approved by"]) == ("Rita Review", "Anna Approve")
    assert people["When"].endswith(" UTC")
    assert block(of, "Decisions") == {"Removed places": "4", "Left readable on purpose": "1", "Texts searched for": "2"}
    assert block(of, "Removed, by category") == {
        "Age": "1", "IBAN": "1", "Person": "1", "Marked by hand": "1",
    }  # fmt: skip
    assert block(of, "Removed, by page") == {"Page 1": "1", "Page 2": "3"}
    assert [*block(of, "Checks of the file").values()][1:] == ["passed"] * len(Check)
    hashes = block(of, "Hashes (SHA-256)")
    assert hashes["Original"] == value["input"]["sha256"]
    assert hashes["Released file"] == value["output"]["sha256"]
    assert hashes["Decisions"] == value["decisions"]["sha256"]
    assert hashes["This certificate"] == value["integrity"]["sha256"]
    assert "sable verify" in of.footer


@pytest.mark.parametrize("text", [build(), build_failure(failed(left_over(0)))], ids=["released", "failed"])
def test_it_holds_no_text_of_the_document(text):
    page = "\n".join(said(sheet(text)))
    for value in (*ACCEPTED, *REJECTED):
        assert not any(word in page for word in value.text.split() if len(word) > 4)


def test_a_refused_release_says_which_check_failed_and_where():
    of = sheet(build_failure(failed(left_over(0, 1))))
    assert (of.outcome.tone, of.title) == (Tone.BAD, "Record of a release that was refused")
    outcomes = block(of, "Checks of the file")
    assert outcomes["No removed text in raw data"] == "FAILED: page 2"
    headings = [b.heading for b in of.blocks]
    assert "Released file" not in headings
    assert not any(heading.startswith("Removed") for heading in headings), "nothing was"
    assert block(of, "Accepted for removal, by page") == {"Page 1": "1", "Page 2": "3"}


def test_the_record_of_a_check_says_what_could_not_be_said_without_the_original():
    text = certificates.build_verification(
        input_name="in.pdf", facts=facts(), report=replace(passed(), results=passed().results[:4]), passed=True, terms=2
    )
    of = sheet(text)
    outcomes = [*block(of, "Checks of the file").values()][1:]
    assert outcomes == ["passed"] * 4 + ["not run: needs the original"] * (len(Check) - 4)
    assert of.outcome.tone is Tone.GOOD


def test_a_vector_release_says_which_pages_fell_back_and_what_is_not_promised():
    pages = tuple(
        ReleasedPage("vector", 0, 1, 9, 1, 9, same_pictures=(2,)) if n % 2 else
        ReleasedPage("ccitt-g4", 300, 1, 9, 1, 9, Fallback.INK_LEFT) for n in range(6)
    )  # fmt: skip
    text = build(released=Released(replace(FACTS, pages=pages), passed(), ACCEPTED, (), ReleaseKind.VECTOR))
    notes = "\n".join(said(sheet(text)))
    assert "Pages 1, 3, 5 were rebuilt from pixels: something was left under a box." in notes
    assert "Look at pages 3:" in notes
    for sentence in certificate_wording.LIMIT_SENTENCES.values():
        assert sentence in notes


def test_every_code_has_words():
    assert set(certificate_wording.CHECK_SENTENCES) == set(certificate_wording.CHECK_NAMES) == set(Check)
    assert set(certificate_wording.LIMIT_SENTENCES) == set(Limit)
    assert set(certificate_wording.FALLBACK_REASONS) == set(Fallback)


def test_a_name_that_was_left_out_is_said_to_be():
    of = sheet(build(input_name="Quillfeather.pdf"))
    assert block(of, "Original")["File"] == "left out: it holds removed text"


def test_a_long_document_is_summed_up_and_nothing_is_lost_in_the_sums():
    many = [entity(f"Name {n}", page=n, label=f"LABEL_{n % 30}") for n in range(1000)]
    text = build(facts=facts(1000), released=Released(FACTS, passed(), tuple(many), ()))
    of = sheet(text)
    for heading in ("Removed, by category", "Removed, by page"):
        rows = block(of, heading)
        assert len(rows) <= certificate_wording.MOST_ROWS
        assert sum(map(int, rows.values())) == 1000
    assert "Pages 1–111" in block(of, "Removed, by page")
    assert max(len(b.rows) for b in of.blocks if b.form is not Form.TABLE) <= 12


def test_it_speaks_the_language_of_the_program():
    of = sheet(build(), lambda context, text: "fr" if text == "en" else f"«{text}»")
    assert (of.language, sheet(build()).language) == ("fr", "en")
    numbers = {"letter.pdf", "letter_redacted.pdf"}
    for text in said(of):
        plain = text.isdigit() or text in numbers or "UTC" in text or len(text) == 64 or "Sable 0" in text
        assert plain or "«" in text or text.startswith("en-core"), text


def test_a_page_is_in_the_language_that_the_process_speaks(monkeypatch):
    assert wording.translated("Certificate", "Page") == "Page"
    monkeypatch.setattr(wording, "_spoken", [])
    wording.speak(lambda context, text: f"{context}: {text}")
    assert wording.translated("Certificate", "Page") == "Certificate: Page"


@given(st.sets(st.integers(0, 60)))
def test_ranges_of_pages_name_every_page_once(pages):
    named = set()
    for part in page_ranges(pages, 100).split(", ") if pages else ():
        first, _, last = part.partition("–")
        named |= set(range(int(first) - 1, int(last or first)))
    assert named == pages


def test_more_ranges_than_a_sentence_holds_end_in_an_ellipsis():
    assert page_ranges([0, 1, 2, 5, 7], 2) == "1–3, 6, …"
