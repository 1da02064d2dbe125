"""The sentences that say why a text is a hit."""

from __future__ import annotations

import pytest

from app.domain.entities import Entity, Source
from app.domain.explanations import Claim, Explanation, Note
from app.domain.geometry import Box, Quadrilateral
from app.engine.detection import RULES
from app.engine.recognizers import checksums
from app.ui.review import reasons, wording

QUAD = Quadrilateral.from_box(Box(72, 700, 172, 712))


def why(explanation: Explanation, **fields) -> str:
    defaults = {"page_index": 4, "text": "Ada Quill", "label": "PERSON", "score": 0.9, "recognizer": explanation.rule}
    return wording.why(Entity(quadrilaterals=(QUAD,), explanation=explanation, **{**defaults, **fields}))


@pytest.mark.parametrize(
    ("explanation", "fields", "said"),
    [
        (Explanation("field", context=("DOB",)), {}, "The label beside it says what it is: “DOB”. Score 90 %."),
        (Explanation("cell"), {}, "The label beside it says what it is. Score 90 %."),
        (Explanation("us-docket"), {}, "Found by: the pattern “us docket”. Score 90 %."),
        (Explanation("ein", context=("EIN",)), {}, "Found by: the pattern “ein”, “EIN”. Score 90 %."),
        (
            Explanation("card", check="luhn", passed=True),
            {},
            "Found by: the pattern “card”. Its check digits are right (Luhn). Score 90 %.",
        ),
        (
            Explanation("iban-form", check="iban"),
            {},
            "Found by: the pattern “iban form”. Its check digits are wrong (IBAN, modulo 97). Score 90 %.",
        ),
        (
            Explanation("sable-names", "sable-names 1", marked=0.974, removal=0.25, agreed=("title", "field", "cell")),
            {},
            "Found by: the name model (sable-names 1). The name model takes it for “Person”, 97 % sure that it points "
            "to somebody, and 25 % sure that it has to go. Also found by: a title before a name; a label beside it; "
            "the heading of a table or form. Score 90 %.",
        ),
        (
            Explanation("always-list", entry="~Quilling\tPERSON\tthe client", otherwise=(Claim("spacy", "LOCATION"),)),
            {},
            "On the job’s list of what always goes: “~Quilling”. The list says: “the client”. Others took it for: "
            "Place. Score 90 %.",
        ),
        (
            Explanation("always-list", entry="Qu*", notes=(Note.FIRM_LIST, Note.BEATS_NEVER)),
            {},
            "On the firm’s list of what always goes: “Qu*”. It is also on a list of what stays; what always goes comes "
            "first. Score 90 %.",
        ),
        (
            Explanation("title", repeats="Ada Quill", first_page=2),
            {"source": Source.REPEATED, "recognizer": "repeat"},
            "The same text as on page 3. Found there by: a title before a name. Score 90 %.",
        ),
        (
            Explanation("spacy", "m 1", repeats="Ms. Ada Quill", first_page=0, notes=(Note.NAME_PART,)),
            {"source": Source.REPEATED, "recognizer": "repeat"},
            "It belongs to the name “Ms. Ada Quill” on page 1. Found there by: the name model (m 1). Score 90 %.",
        ),
        (
            Explanation("title", repeats="Ada Quill", notes=(Note.OTHER_DOCUMENT,)),
            {"source": Source.REPEATED, "recognizer": "repeat"},
            "The same text as in another document of the job. Found there by: a title before a name. Score 90 %.",
        ),
        (
            Explanation("title", repeats="Ada Quill", first_page=0, notes=(Note.READ_NEARLY,)),
            {"source": Source.REPEATED, "recognizer": "ocr-likeness", "text": "Ado Quil"},
            "Read with doubt, and nearly as “Ada Quill” on page 1. Found there by: a title before a name. Score 90 %.",
        ),
        (
            Explanation("title", context=("aged 9",)),
            {"recognizer": "minor-aged", "label": "MINOR_NAME"},
            "The words beside it say that this is a minor: “aged 9”. Found by: a title before a name. Score 90 %.",
        ),
        (
            Explanation("title", notes=(Note.LISTED_WITH_MINOR,)),
            {"recognizer": "minor-listed", "label": "MINOR_NAME"},
            "It stands in one list with the name of a minor. Found by: a title before a name. Score 90 %.",
        ),
        (
            Explanation(),
            {"recognizer": "barcode:QR Code", "label": "BARCODE", "score": 0.3},
            "A code that can be scanned. Nothing was recognised in it, but no person can read what it says. "
            "Score 30 %.",
        ),
        (
            Explanation("email"),
            {"recognizer": "barcode:QR Code"},
            "A code that can be scanned; this was read in it. Found by: the pattern “email”. Score 90 %.",
        ),
        # hits of earlier versions, and of other programs
        (Explanation(), {"recognizer": "us-docket"}, "Found by: the pattern “us docket”. Score 90 %."),
        (Explanation(), {"recognizer": "spacy"}, "Found by: the name model. Score 90 %."),
        (
            Explanation(),
            {"recognizer": "repeat", "source": Source.REPEATED},
            "The same text was found elsewhere in the document. Score 90 %.",
        ),
        (Explanation(), {"source": Source.IMPORTED}, "Read from a list of redactions."),
        (Explanation(), {"source": Source.MANUAL}, "Marked by hand. Only this place is redacted."),
    ],
)
def test_why_a_text_is_a_hit(qapp, explanation, fields, said) -> None:
    assert why(explanation, **fields) == said


def test_every_note_that_no_other_sentence_tells_is_said(qapp) -> None:
    elsewhere = {Note.FIRM_LIST, Note.OTHER_DOCUMENT, Note.PART_UNSURE, Note.NAME_PART, Note.LEFT_PART,
                 Note.READ_NEARLY, Note.LISTED_WITH_MINOR}  # fmt: skip
    plain = why(Explanation("title"))
    for note in Note:
        assert (why(Explanation("title", notes=(note,))) != plain) == (note not in elsewhere), note


def test_every_checksum_of_a_rule_has_its_name(qapp) -> None:
    used = {rule.checksum.__name__.replace("_", "-") for rule in RULES if rule.checksum is not None}
    assert used <= reasons.CHECKS.keys()
    assert all(hasattr(checksums, name.replace("-", "_")) for name in used)


def test_an_entry_of_a_list_that_cannot_be_read_is_no_error(qapp) -> None:
    assert why(Explanation("always-list", entry="")).startswith("It is on the list of what always goes.")
    assert why(Explanation("always-list", entry="re:(")).startswith("It is on the list of what always goes.")


def test_a_long_text_is_shortened(qapp) -> None:
    assert len(why(Explanation("title", repeats="x" * 5_000, first_page=0))) < 200
