"""RedactionInput and DetectionResult: round trips, and refusals that name the member."""

import copy
import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import contract_form
from app.domain.contract import ContractError, detection_result, redaction_input
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, PageGeometry, Point, Quadrilateral

coordinates = st.floats(-5000, 5000).map(lambda v: round(v, 3))
points = st.builds(Point, coordinates, coordinates)
quads = st.builds(Quadrilateral, points, points, points, points).filter(lambda q: q.envelope.area > 1)
entities = st.builds(
    Entity,
    page_index=st.integers(0, 5000),
    text=st.text(max_size=40),
    label=st.sampled_from(["PERSON", "SOMETHING_ELSE"]),
    quadrilaterals=st.lists(quads, min_size=1, max_size=3).map(tuple),
    score=st.floats(0, 1).map(lambda v: round(v, 4)),
    source=st.sampled_from(list(Source)),
    recognizer=st.sampled_from(["", "iban"]),
    decision=st.sampled_from(list(Decision)),
)

SCHEMAS = {
    name: json.loads((Path(__file__).parents[3] / "docs" / "schemas" / name).read_text("utf-8"))
    for name in contract_form.SCHEMAS
}
CORNERS = ["bottomLeft", "bottomRight", "topRight", "topLeft"]


def test_the_schemas_are_made_from_the_definition():
    for name, (model, title) in contract_form.SCHEMAS.items():
        assert contract_form.schema(model, name, title) == SCHEMAS[name], "run packaging/make_contract_schemas.py"


@given(st.lists(entities, max_size=4, unique_by=lambda e: e.id))
def test_what_is_written_follows_the_schema_and_is_read_back(given_entities):
    value = json.loads(json.dumps(detection_result(given_entities)))
    for schema in SCHEMAS.values():
        jsonschema.validate(value, schema)
    assert redaction_input(value) == given_entities


GOOD = {
    "redactions": [
        {
            "pageIndex": 0,
            "text": "Ada",
            "label": "PERSON",
            "quadrilaterals": [
                {
                    "bottomLeft": {"x": 0, "y": 0},
                    "bottomRight": {"x": 10, "y": 0},
                    "topRight": {"x": 10, "y": 5},
                    "topLeft": {"x": 0, "y": 5},
                }
            ],
        }
    ]
}


def test_the_least_that_is_required_is_enough_and_counts_as_accepted():
    (entity,) = redaction_input(GOOD)
    assert entity.decision is Decision.ACCEPTED
    assert entity.score == 1


def test_unknown_members_are_ignored_everywhere():
    value = copy.deepcopy(GOOD)
    value["extra"] = 1
    value["redactions"][0]["extra"] = {"a": []}
    value["redactions"][0]["quadrilaterals"][0]["extra"] = 1
    assert len(redaction_input(value)) == 1


def broken(path, value=...):
    tree = copy.deepcopy(GOOD)
    *parents, last = path
    node = tree
    for part in parents:
        node = node[part]
    if value is ...:
        del node[last]
    else:
        node[last] = value
    return tree


R0 = ("redactions", 0)
Q0 = (*R0, "quadrilaterals", 0)


@pytest.mark.parametrize(
    ("value", "pointer"),
    [
        ([], ""),
        ({}, "/redactions"),
        ({"redactions": {}}, "/redactions"),
        (broken(R0, 5), "/redactions/0"),
        (broken((*R0, "pageIndex")), "/redactions/0/pageIndex"),
        (broken((*R0, "pageIndex"), -1), "/redactions/0/pageIndex"),
        (broken((*R0, "pageIndex"), 1.5), "/redactions/0/pageIndex"),
        (broken((*R0, "pageIndex"), True), "/redactions/0/pageIndex"),
        (broken((*R0, "pageIndex"), 3), "/redactions/0/pageIndex"),
        (broken((*R0, "text")), "/redactions/0/text"),
        (broken((*R0, "text"), None), "/redactions/0/text"),
        (broken((*R0, "label"), 1), "/redactions/0/label"),
        (broken((*R0, "score"), 1.2), "/redactions/0/score"),
        (broken((*R0, "score"), "high"), "/redactions/0/score"),
        (broken((*R0, "decision"), "maybe"), "/redactions/0/decision"),
        (broken((*R0, "quadrilaterals"), []), "/redactions/0/quadrilaterals"),
        (broken((*Q0, "topLeft")), "/redactions/0/quadrilaterals/0/topLeft"),
        (broken((*Q0, "topLeft", "y")), "/redactions/0/quadrilaterals/0/topLeft/y"),
        (broken((*Q0, "topLeft", "y"), "5"), "/redactions/0/quadrilaterals/0/topLeft/y"),
        (broken((*Q0, "topLeft", "y"), float("nan")), "/redactions/0/quadrilaterals/0/topLeft/y"),
        (broken((*Q0, "topLeft", "y"), 1e300), "/redactions/0/quadrilaterals/0/topLeft/y"),
    ],
)
def test_bad_input_is_refused_with_the_place_of_the_bad_member(value, pointer):
    with pytest.raises(ContractError) as caught:
        redaction_input(value, page_count=3)
    assert caught.value.pointer == pointer


@pytest.mark.parametrize("path", [R0, (*R0, "pageIndex"), (*R0, "text"), (*R0, "label"), (*Q0, "topLeft")])
def test_what_is_refused_as_missing_is_required_by_the_schema(path):
    """The schema that is handed out and the reader say the same."""
    value = broken(path, {}) if path == R0 else broken(path)
    with pytest.raises(ContractError):
        redaction_input(value)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(value, SCHEMAS["redaction-input.schema.json"])


def test_a_quadrilateral_without_area_is_refused():
    value = broken(Q0, {name: {"x": 1, "y": 1} for name in CORNERS})
    with pytest.raises(ContractError) as caught:
        redaction_input(value)
    assert caught.value.pointer == "/redactions/0/quadrilaterals/0"


def test_a_redaction_that_lies_nowhere_on_its_page_is_refused_where_the_pages_are_known():
    page = PageGeometry(Box(-50, -50, 150, 150))
    assert redaction_input(GOOD, pages=[page])
    far = copy.deepcopy(GOOD)
    for corner in far["redactions"][0]["quadrilaterals"][0].values():
        corner["x"] += 1000
    assert redaction_input(far, page_count=1), "nobody can tell without the pages"
    with pytest.raises(ContractError, match="nowhere on its page") as caught:
        redaction_input(far, pages=[page])
    assert caught.value.pointer == "/redactions/0/quadrilaterals"
    with pytest.raises(ContractError, match="must be less than 0"):
        redaction_input(GOOD, pages=[])


def test_a_slanted_place_whose_envelope_alone_meets_the_page_lies_not_on_it():
    slanted = Quadrilateral(Point(90, 210), Point(210, 90), Point(220, 100), Point(100, 220))
    for size, shown in ((140, False), (160, True)):
        assert PageGeometry(Box(0, 0, size, size)).shows(slanted) is shown
    crossed = Quadrilateral(Point(0, 0), Point(9, 9), Point(9, 0), Point(0, 9))
    assert PageGeometry(Box(0, 0, 50, 50)).shows(crossed)
    assert not PageGeometry(Box(20, 0, 50, 50)).shows(crossed)


def test_an_id_may_stand_once():
    value = copy.deepcopy(GOOD)
    value["redactions"][0]["id"] = "a"
    value["redactions"].append(value["redactions"][0])
    with pytest.raises(ContractError) as caught:
        redaction_input(value)
    assert caught.value.pointer == "/redactions/1/id"


def test_messages_hold_no_text_of_the_input():
    value = broken((*R0, "label"), ["Jane Roe"])
    with pytest.raises(ContractError) as caught:
        redaction_input(value)
    assert "Jane" not in str(caught.value)
