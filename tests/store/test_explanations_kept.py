"""An explanation crosses every border unchanged, goes with its hit, and is in no audit line."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import decisions, explanations
from app.domain.contract import ContractError, detection_result, entity_from_json, entity_to_json, redaction_input
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.explanations import UNEXPLAINED, BadExplanation, Claim, Explanation, Note
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.jobs import Status
from app.protocol.messages import EVENT, PageDetected
from app.store import database
from app.store.database import migrations, open_database
from app.store.store import NewDocument, Store

QUAD = Quadrilateral.from_box(Box(72, 100, 200, 130))
PAGE = PageFacts(PageGeometry(Box(0, 0, 612, 792)), has_text=True)
FULL = Explanation(
    rule="card", model="sable-names 1", context=("Visa", "carte n° 3"), check="luhn", passed=True,
    entry="~Łódź\tPERSON", marked=0.97, removal=0.5, repeats="4111 1111 1111 1111", first_page=2, agreed=("title",),
    otherwise=(Claim("numbered", "CASE_NUMBER"),), notes=(Note.CUT_BY_HIT, Note.FIRM_LIST),
)  # fmt: skip

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
sure = st.one_of(st.none(), st.floats(0, 1))
every = st.builds(
    Explanation,
    rule=texts,
    model=texts,
    context=st.lists(texts, max_size=3).map(tuple),
    check=texts,
    entry=texts,
    marked=sure,
    removal=sure,
    repeats=texts,
    first_page=st.one_of(st.none(), st.integers(0, 99_999)),
    agreed=st.lists(texts, max_size=3).map(tuple),
    otherwise=st.lists(st.builds(Claim, texts, texts), max_size=2).map(tuple),
    notes=st.lists(st.sampled_from(Note), unique=True).map(tuple),
).flatmap(lambda e: st.booleans().map(lambda passed: replace(e, passed=passed and bool(e.check))))


def hit(why: Explanation = UNEXPLAINED) -> Entity:
    return Entity(0, "4111 1111 1111 1111", "CREDIT_CARD", (QUAD,), explanation=why)


@pytest.fixture
def store(tmp_path: Path):
    made = Store(tmp_path / "sable.sqlite3")
    yield made
    made.close()


def in_review(store: Store, *found: Entity) -> str:
    _, (document,) = store.add_job("matter", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))])
    store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PAGE,)))
    store.set_status(document.id, Status.DETECTING)
    store.add_detected(document.id, 0, found)
    store.set_status(document.id, Status.READY_FOR_REVIEW)
    store.set_status(document.id, Status.IN_REVIEW)
    return document.id


@given(every)
def test_it_crosses_the_wire_and_the_contract_unchanged(why):
    entity = hit(why)
    event = PageDetected(page_index=0, entities=(entity,))
    assert EVENT.validate_json(EVENT.dump_json(event)) == event
    value = json.loads(json.dumps(entity_to_json(entity, explained=True)))
    assert ("explanation" in value) == (why != UNEXPLAINED)
    assert entity_from_json(value, "", default_decision=Decision.OPEN).explanation == why


def test_every_field_has_a_place_in_the_json_and_in_the_round_trip():
    for field in fields(Explanation):
        assert getattr(FULL, field.name) != getattr(UNEXPLAINED, field.name), f"{field.name} is not tested"
    written = explanations.to_json(FULL)
    assert len(written) == len(fields(Explanation))
    assert written["firstPage"] == 2
    assert explanations.to_json(Explanation(check="iban")) == {"check": "iban", "passed": False}


def test_it_is_written_only_where_it_is_asked_for():
    entity = hit(FULL)
    (plain,) = detection_result([entity])["redactions"]
    (said,) = detection_result([entity], explained=True)["redactions"]
    assert "explanation" not in plain
    assert said == plain | {"explanation": explanations.to_json(FULL)}


@pytest.mark.parametrize(
    ("value", "pointer"),
    [
        ([], ""),
        ({"context": "Visa"}, "/context"),
        ({"context": ["Visa", 5]}, "/context/1"),
        ({"firstPage": "two"}, "/firstPage"),
        ({"otherwise": [{"rule": "x"}]}, "/otherwise/0/label"),
        ({"marked": 1.5}, ""),
        ({"removal": float("nan")}, ""),
        ({"firstPage": -1}, ""),
        ({"notes": [7]}, "/notes/0"),
    ],
)
def test_what_is_none_is_refused_with_the_place_and_nothing_of_its_text(value, pointer):
    with pytest.raises(BadExplanation) as caught:
        explanations.from_json(value)
    assert (caught.value.pointer, str(caught.value)) == (pointer, "not an explanation")
    members = entity_to_json(hit()) | {"explanation": value}
    with pytest.raises(ContractError) as refused:
        redaction_input({"redactions": [members]})
    assert refused.value.pointer == f"/redactions/0/explanation{pointer}"


def test_what_a_later_version_says_is_left_out():
    value = explanations.to_json(FULL) | {"somethingNew": [1]}
    value["notes"] = ["of-a-later-version", *value["notes"]]
    assert explanations.from_json(value) == FULL


@pytest.mark.parametrize("bad", [{"marked": 7.0}, {"first_page": -1}, {"notes": ["no-such-note"]}, {"context": [[1]]}])
def test_a_child_that_says_nonsense_is_not_believed(bad):
    event = json.loads(EVENT.dump_json(PageDetected(page_index=0, entities=(hit(FULL),))))
    event["entities"][0]["explanation"] |= bad
    with pytest.raises(ValueError, match="explanation"):
        EVENT.validate_json(json.dumps(event))


def test_a_decision_leaves_it_where_it_is_and_undo_brings_it_back(store, tmp_path):
    document_id = in_review(store, hit(FULL), hit())
    first, second = sorted(store.entities(document_id), key=lambda e: not e.explanation)
    assert (first.explanation, second.explanation) == (FULL, UNEXPLAINED)
    store.apply(document_id, decisions.decide([first], Decision.ACCEPTED))
    store.apply(document_id, decisions.delete([replace(first, decision=Decision.ACCEPTED)]))
    assert store.entities(document_id) == [second]
    for _ in range(2):
        store.undo(document_id)
    assert {e.id: e.explanation for e in store.entities(document_id)} == {first.id: FULL, second.id: UNEXPLAINED}
    store.redo(document_id)
    assert {e.explanation for e in store.entities(document_id)} == {FULL, UNEXPLAINED}


def test_a_step_over_many_hits_does_not_hold_their_explanations(store, tmp_path):
    document_id = in_review(store, hit(FULL))
    store.apply(document_id, decisions.decide(store.entities(document_id), Decision.ACCEPTED))
    with closing(sqlite3.connect(tmp_path / "sable.sqlite3")) as connection:
        ((changes,),) = connection.execute("SELECT changes FROM review_step").fetchall()
    assert "4111" in changes
    assert "carte" not in changes


def test_the_audit_holds_none_of_it(store):
    document_id = in_review(store, hit(FULL))
    store.apply(document_id, decisions.decide(store.entities(document_id), Decision.REJECTED))
    lines = repr(store.audit_lines(document_id=document_id))
    assert "rejected" in lines
    for word in ("carte", "luhn", "Łódź", "card", "numbered"):
        assert word not in lines


def test_a_hit_of_an_earlier_version_has_none(tmp_path, monkeypatch):
    file = tmp_path / "old.sqlite3"
    with monkeypatch.context() as patch:
        patch.setattr(database, "migrations", lambda: migrations()[:9])
        open_database(file).dispose()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(
            "INSERT INTO entity (id, document_id, page_index, text, label, score, source, recognizer, decision,"
            " quadrilaterals) VALUES ('e', 'd', 0, 'Ada', 'PERSON', 0.5, 'detected', 'title', 'open', '[]')"
        )
    store = Store(file)
    assert [e.explanation for e in store.entities("d")] == [UNEXPLAINED]
    store.close()
