"""Which entities mean the same, and which only look so."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entities import Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.groups import Group, grouped, groups_json

QUAD = Quadrilateral.from_box(Box(0, 0, 10, 10))


def entity(text: str, label: str = "PERSON", page: int = 0, *, ocr: float | None = None) -> Entity:
    return Entity(page, text, label, (QUAD,), ocr_confidence=ocr)


def parted(*texts: str, label: str = "PERSON") -> set[frozenset[str]]:
    return {frozenset(v.text for v in g.variants) for g in grouped({"": [entity(t, label) for t in texts]})}


def named(groups: Sequence[Group], name: str) -> Group:
    (group,) = [g for g in groups if g.name == name]
    return group


ONE_PERSON = [
    ("John Smith", "J. Smith", "SMITH", "Mr Smith", "Smith, John", "JOHN SMITH", "Smith’s", "Mr. J. Smith", "J.S."),
    (
        "John Albert Smith",
        "John A. Smith",
        "J. A. Smith",
        "J.A. Smith",
        "John Smith",
        "Smith, J.A.",
        "John",
    ),
    ("Jan van der Berg", "JAN VAN DER BERG", "van der Berg", "Mr Van Der Berg", "Berg, Jan", "Jan VAN DER BERG"),
    ("Zoë Müller", "Zoe Muller", "ZOË MÜLLER", "Frau Müller", "Müller's"),
    ("Mary-Ann O’Neil", "Mary-Ann O'Neil", "Mary-Ann\nO'Neil", "O'NEIL", "Ms O’Neil"),
    ("Sean Smith-Jones", "Smith-\nJones", "S. Smith-Jones", "SMITH-JONES Sean"),
    ("María García López", "Ms García", "López", "María"),
    ("Robert Hill Jr.", "Robert Hill, Jr", "Robert Hill", "Mr Hill"),
    ("Dr. Ada Byron, M.D.", "Ada Byron", "Dr Byron", "Ada “Countess” Byron"),
    ("Jonathan Q. Doe", "Jonathan Doe", "J. Doe", "DOE, JONATHAN"),
]


@pytest.mark.parametrize("texts", ONE_PERSON, ids=lambda t: t[0])
def test_one_person_is_one_group(texts: tuple[str, ...]) -> None:
    assert len(parted(*texts)) == 1


TWO = [
    ("John Smith", "Jane Smith"),
    ("John Smith", "John Smyth"),
    ("John A. Smith", "John B. Smith"),
    ("Robert Hill Jr.", "Robert Hill Sr."),
    ("John Smith", "K. Smith"),
    ("John A. Smith", "J. B. Smith"),
    ("John Smith", "Smithson"),
    ("Ann Lee", "Mr Lee", "Ms Ann Lee"),
    ("Sean Smith-Jones", "Jones"),
    ("John Smith", "J.T."),
]


@pytest.mark.parametrize("texts", TWO, ids=lambda t: " | ".join(t))
def test_two_people_stay_two(texts: tuple[str, ...]) -> None:
    assert len(parted(*texts)) == 2


def test_a_surname_of_two_people_is_its_own_group_and_names_both() -> None:
    groups = grouped({"": [entity(t) for t in ("John Smith", "Jane Smith", "Smith", "J. Smith", "Jane", "J.S.")]})
    assert {g.name: g.may_be for g in groups} == {
        "John Smith": (),
        "Jane Smith": (),
        "Smith": ("Jane Smith", "John Smith"),
        "J. Smith": ("Jane Smith", "John Smith"),
        "J.S.": ("Jane Smith", "John Smith"),
    }
    assert named(groups, "Jane Smith").count == 2


def test_a_short_form_means_whom_its_own_document_names() -> None:
    groups = grouped(
        {
            "a": [entity("John Smith"), entity("Smith")],
            "b": [entity("Jane Smith"), entity("Smith"), entity("Ms Smith", page=3)],
            "c": [entity("Smith")],
        }
    )
    assert {g.name: (g.count, len(g.may_be)) for g in groups} == {
        "John Smith": (2, 0),
        "Jane Smith": (3, 0),
        "Smith": (1, 2),
    }
    assert [(p.document_id, p.page_index, p.count) for p in named(groups, "Jane Smith").places] == [
        ("b", 0, 2),
        ("b", 3, 1),
    ]


def test_titles_tell_two_of_one_surname_apart() -> None:
    groups = grouped({"": [entity(t) for t in ("Mr John Smith", "Mrs Smith", "Mr Smith", "Jane Smith", "Smith")]})
    assert named(groups, "John Smith").count == 2
    assert named(groups, "Jane Smith").count == 2, "Mrs Smith is not the one who is Mr"
    assert named(groups, "Smith").may_be == ("Jane Smith", "John Smith")
    assert len(parted("Mr Smith", "Mrs Smith")) == 2
    assert len(parted("Pat Smith", "Mr Smith", "Mrs Smith")) == 3
    assert len(parted("Pat Smith", "Mr Smith")) == 1


def test_what_ocr_read_nearly_is_the_name_it_nearly_is() -> None:
    found = [entity("Kenji Yamamoto"), entity("Yamamete", ocr=0.5), entity("Kenji Yarnamoto", ocr=0.5)]
    (group,) = grouped({"": found})
    assert (group.name, group.count) == ("Kenji Yamamoto", 3)
    certain = [entity("Kenji Yamamoto"), entity("Kenji Yamamota")]
    assert len(grouped({"": certain})) == 2, "typeset names are taken as they are"
    two = [entity("Ann Marlow"), entity("Bea Barlow"), entity("Harlow", ocr=0.5)]
    assert len(grouped({"": two})) == 3, "it may be either"


@pytest.mark.parametrize("address", ["john.smith@firm.example", "jsmith@x.test", "smith.john@x.test", "JSmith2@x.test"])
def test_an_address_made_of_a_name_is_the_persons(address: str) -> None:
    (group,) = grouped({"": [entity("John Smith"), entity(address, "EMAIL_ADDRESS")]})
    assert (group.name, group.label) == ("John Smith", "PERSON")


def test_an_address_that_may_be_of_two_or_of_nobody_stands_alone() -> None:
    found = [entity("John Smith"), entity("Jane Smith"), entity("jsmith@x.test", "EMAIL_ADDRESS")]
    found.append(entity("info@x.test", "EMAIL_ADDRESS"))
    assert len(grouped({"": found})) == 4


ONE_ORGANISATION = [
    ("Acme Holdings Ltd (“Acme”)", "Acme", "ACME HOLDINGS LIMITED", "Acme Holdings", "the Acme Holdings Ltd's"),
    ("European Court of Human Rights", "ECHR", "the European Court of Human Rights"),
    ("Smith & Sons, Inc.", "Smith and Sons Inc", "Smith & Sons"),
    ("Banca d’Italia S.p.A.", "Banca d'Italia SpA"),
    ("Northwind Traders LLC (the “Seller”)", "Northwind", "Northwind Traders"),
]


@pytest.mark.parametrize("texts", ONE_ORGANISATION, ids=lambda t: t[0])
def test_one_organisation(texts: tuple[str, ...]) -> None:
    assert len(parted(*texts, label="ORGANIZATION")) == 1


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        (("Acme Ltd", "Acme GmbH"), 2),
        (("Acme Ltd", "Acme GmbH", "Acme"), 3),
        (("Acme Holdings Ltd", "Acme Insurance Ltd", "Acme"), 3),
        (("First National Bank", "First Republic", "First"), 3),
        (("United Kingdom", "United Nations", "United"), 3),
        (("Bank of England", "Bank"), 2),
        (("European Court of Human Rights", "ECHA"), 2),
    ],
    ids=str,
)
def test_two_organisations(texts: tuple[str, ...], count: int) -> None:
    assert len(parted(*texts, label="ORGANIZATION")) == count


@pytest.mark.parametrize(
    ("label", "texts", "count"),
    [
        ("PHONE_NUMBER", ("+44 (0)20 7946 0958", "020 7946 0958", "+44 20 7946-0958"), 1),
        ("PHONE_NUMBER", ("+1 212 555 0100", "(212) 555-0100", "312 555 0100"), 2),
        ("US_SSN", ("078-05-1120", "078 05 1120", "078051120", "xxx-xx-1120"), 1),
        ("US_SSN", ("078-05-1120", "078-05-1121", "***-**-1121"), 2),
        ("IBAN_CODE", ("GB82 WEST 1234 5698 7654 32", "gb82west12345698765432"), 1),
        (
            "ADDRESS",
            ("12 Main St., Springfield, IL 62704", "12 MAIN STREET\nSpringfield, IL 62704-1234", "12 Main St"),
            1,
        ),
        ("ADDRESS", ("12 Main St, Springfield, IL 62704", "12 Main St, Peoria, IL 61602", "12 Main St"), 3),
        ("ADDRESS", ("12 Main St, Springfield 62704", "14 Main St, Springfield 62704"), 2),
        ("ADDRESS", ("Hauptstraße 5, 10115 Berlin", "Hauptstr. 5, 10115 Berlin"), 1),
        ("ADDRESS", ("221B Baker Street London NW1 6XE", "221b Baker St, London NW1 6XE"), 1),
        ("DATE_TIME", ("12 March 2020", "12 MARCH 2020", "13 March 2020"), 2),
        ("URL", ("https://www.firm.example/", "firm.example", "firm.example/a"), 2),
        ("EMAIL_ADDRESS", ("A.Doe@Firm.example", "a.doe@firm.example", "b.doe@firm.example"), 2),
        ("REDACTION", ("", ""), 2),
    ],
    ids=str,
)
def test_values(label: str, texts: tuple[str, ...], count: int) -> None:
    assert len(grouped({"": [entity(t, label) for t in texts]})) == count


def test_the_name_is_the_longest_full_mention_and_the_json_says_all() -> None:
    found = [entity("SMITH"), entity("Mr JOHN ALBERT SMITH"), entity("Mr John Albert Smith’s", page=2), entity("Smith")]
    found.append(entity("Smith"))
    (written,) = groups_json(grouped({"d": found}))
    assert written["name"] == "John Albert Smith"
    assert written["count"] == 5
    assert (written["variants"][0]["text"], written["variants"][0]["count"]) == ("Smith", 2)
    assert written["places"] == [
        {"pageIndex": 0, "count": 4, "document": "d"},
        {"pageIndex": 2, "count": 1, "document": "d"},
    ]
    assert "mayBe" not in written


WORDS = st.sampled_from(
    [
        "John",
        "Jane",
        "J.",
        "A.",
        "Albert",
        "Smith",
        "SMITH",
        "van",
        "Berg",
        "Mr",
        "Mrs",
        "Jr.",
        "Smith-Jones",
        "Ltd",
        ",",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join) | st.text(max_size=12)
ENTITIES = st.builds(
    entity,
    TEXTS,
    st.sampled_from(["PERSON", "ORGANIZATION", "ADDRESS", "PHONE_NUMBER", "EMAIL_ADDRESS", "DATE_TIME", "US_SSN"]),
    st.integers(0, 3),
    ocr=st.sampled_from([None, 0.5]),
)


@given(st.lists(st.tuples(st.sampled_from("ab"), ENTITIES), max_size=25), st.randoms(use_true_random=False))
def test_every_entity_is_in_one_group_whatever_the_order(
    found: list[tuple[str, Entity]], chance: random.Random
) -> None:
    def of(some: list[tuple[str, Entity]]) -> tuple[Group, ...]:
        return grouped({d: [e for doc, e in some if doc == d] for d in sorted({doc for doc, _ in some})})

    groups = of(found)
    ids = [i for group in groups for i in group.entity_ids]
    assert sorted(ids) == sorted(e.id for _, e in found)
    assert sum(p.count for g in groups for p in g.places) == len(found)
    assert len({g.key for g in groups}) == len(groups)
    shuffled = found[:]
    chance.shuffle(shuffled)
    assert of(shuffled) == groups


@given(st.lists(ENTITIES, min_size=1, max_size=10))
def test_the_same_text_twice_is_in_one_group(found: list[Entity]) -> None:
    again = [replace(e, id=f"again-{e.id}") for e in found if any(c.isalnum() for c in e.text)]
    of = {i: g.key for g in grouped({"": [*found, *again]}) for i in g.entity_ids}
    assert all(of[e.id] == of[e.id.removeprefix("again-")] for e in again)


def test_fifty_thousand_entities_ask_for_each_text_once(monkeypatch: pytest.MonkeyPatch) -> None:
    first, last = [f"Given{chr(97 + i)}" for i in range(20)], ["Smith"] + [f"Name{i:x}" for i in range(5)]
    texts = [f"{a} {b}" for a in first for b in last] + last + [f"{a[0]}. {b}" for a in first for b in last]
    found = [entity(texts[i % len(texts)], page=i % 50) for i in range(50_000)]
    groups = grouped({"": found})
    assert sum(g.count for g in groups) == 50_000
    assert named(groups, "Smith").may_be == tuple(sorted(f"{a} Smith" for a in first))
