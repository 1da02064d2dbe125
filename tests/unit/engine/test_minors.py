"""Which names are minors': tables of text and of what must be told apart from them."""

from __future__ import annotations

import re

import pytest

from app.engine.recognizers.base import Finding, Rank
from app.engine.recognizers.minors import raised

NAMES = re.compile(r"Emily Carter|Noah Carter|Robert Carter|Ada Quill|Quill|Emily|E\.C\.")


def minors(text: str) -> set[str]:
    """Names under the label of minors, where every name of the text was found as a person."""
    people = [Finding(*m.span(), "PERSON", 0.85, Rank.MODEL, "model") for m in NAMES.finditer(text)]
    return {text[f.start : f.end] for f in raised(text, people, 2026) if f.label == "MINOR_NAME"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Emily Carter, a minor, by and through her guardian ad litem Robert Carter,", {"Emily Carter"}),
        ("E.C., a minor child, sues.", {"E.C."}),
        ("Emily Carter, age 12, testified.", {"Emily Carter"}),
        ("Emily Carter (aged 7) was seen.", {"Emily Carter"}),
        ("Emily Carter, 12, of Dover", {"Emily Carter"}),
        ("Emily Carter, a sixteen-year-old girl", {"Emily Carter"}),
        ("the 15-year-old Emily Carter fell", {"Emily Carter"}),
        ("the nine-year-old boy Noah Carter fell", {"Noah Carter"}),
        ("Emily Carter (DOB 03/14/2015) lives", {"Emily Carter"}),
        ("Emily Carter, born on 4 May 2012, lives", {"Emily Carter"}),
        ("minor child Emily Carter", {"Emily Carter"}),
        ("the minor children Emily Carter and Noah Carter met Robert Carter", {"Emily Carter", "Noah Carter"}),
        ("their minor children, Emily, Noah Carter and Ada Quill.", {"Emily", "Noah Carter", "Ada Quill"}),
        ("guardian ad litem for Emily Carter", {"Emily Carter"}),
        ("sole custody of Emily Carter", {"Emily Carter"}),
        ("Robert Carter met his daughter Emily Carter there", {"Emily Carter"}),
        ("Ada Quill, the daughter of Robert Carter", {"Ada Quill"}),
        ("Student name: Emily Carter", {"Emily Carter"}),
        ("Emily Carter attends Lincoln Elementary School", {"Emily Carter"}),
        ("Emily Carter is a student at Dover High School", {"Emily Carter"}),
        ("Emily Carter was in third grade", {"Emily Carter"}),
        ("In the Interest of Emily Carter", {"Emily Carter"}),
        ("juvenile Noah Carter was released", {"Noah Carter"}),
    ],
)  # fmt: skip
def test_a_minor_is_known_by_what_stands_beside_the_name(text: str, names: set[str]) -> None:
    assert minors(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Emily Carter, age 42, testified.",
        "Emily Carter, 12 Oak Street, Dover",
        "Emily Carter, 34, of Dover",
        "the 45-year-old Emily Carter",
        "Emily Carter (DOB 03/14/1985) lives",
        "Emily Carter, a minor shareholder, objected",
        "Emily Carter, a child psychologist, testified",
        "Emily Carter suffered a minor injury.",
        "guardian ad litem Emily Carter appeared",
        "Emily Carter, guardian of the estate",
        "Juvenile Court Judge Emily Carter",
        "law student Emily Carter",
        "Emily Carter studied at Dover University",
        "Emily Carter, mother of two children",
        "Emily Carter teaches third grade",
        "the minor premise. Emily Carter said",
    ],
)
def test_others_are_not(text: str) -> None:
    assert minors(text) == set()


def test_names_that_no_model_found() -> None:
    text = "Zyx Qwert, a minor, and her minor son Plim."
    assert {text[f.start : f.end] for f in raised(text, (), 2026)} == {"Zyx Qwert", "Plim"}


def test_other_findings_stay_as_they_are() -> None:
    phone = Finding(0, 5, "PHONE_NUMBER", 0.5, Rank.PATTERN, "phone")
    assert raised("12345 minor child Emily Carter", [phone])[0] == phone
