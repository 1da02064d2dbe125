"""Profiles as files: the shipped ones, a user's own, and what is refused."""

from __future__ import annotations

import json
import string
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from app.base import paths
from app.domain import data_files, profiles
from app.domain.entities import Decision, Entity
from app.domain.geometry import Point, Quadrilateral
from app.domain.profile_report import LIMITS, Outcome, report, report_json
from app.domain.profiles import Operator, ProfileError

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = sorted((ROOT / "resources" / "profiles").glob("*.json"))
SMALL: dict[str, Any] = {
    "id": "own",
    "name": "Own",
    "description": "",
    "categories": [{"label": "US_SSN"}],
    "rows": [{"id": "a", "text": "Numbers", "detection": "automatic", "labels": ["US_SSN"]}],
}


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder of profiles."""
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path))
    folder = tmp_path / "profiles"
    folder.mkdir()
    return folder


def hit(label: str, page_index: int = 0, decision: Decision = Decision.OPEN) -> Entity:
    quad = Quadrilateral(Point(0, 0), Point(9, 0), Point(9, 9), Point(0, 9))
    return Entity(page_index, "x", label, (quad,), decision=decision)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_a_shipped_profile_is_right(path: Path) -> None:
    found = profiles.read(path)
    value = json.loads(path.read_text())
    jsonschema.validate(value, json.loads((ROOT / "docs" / "schemas" / "profile.schema.json").read_text()))
    assert found.id == path.stem
    answered = {label for row in found.rows for label in row.labels}
    assert {c.label for c in found.categories} == answered


def test_the_schema_is_made_from_the_definition() -> None:
    stored = (ROOT / "docs" / "schemas" / "profile.schema.json").read_text()
    assert json.loads(stored) == profiles.schema(), "run packaging/make_profile_schema.py"


def test_the_rules_that_legal_staff_expect_are_there(own: Path) -> None:
    shelf = profiles.shelf()
    assert shelf.refused == ()
    assert next(iter(shelf.profiles)) == "default"
    assert {"frcp-5-2", "frcrp-49-1", "foia-privacy", "hipaa", "gdpr-dsar", "uk-dsar"} <= set(shelf.profiles)
    assert profiles.profile("").id == "default"
    assert profiles.profile("gdpr-dsar").keeps_requester
    civil, criminal = profiles.profile("frcp-5-2"), profiles.profile("frcrp-49-1")
    assert civil.operators["US_SSN"] is civil.operators["BANK_ACCOUNT"] is Operator.LAST_FOUR
    assert civil.operators["DATE_OF_BIRTH"] is Operator.YEAR
    assert civil.operators["MINOR_NAME"] is Operator.INITIALS
    assert "ADDRESS" not in civil.labels()
    assert criminal.operators["ADDRESS"] is Operator.CITY_STATE


def test_hipaa_has_its_eighteen_rows() -> None:
    rows = profiles.profile("hipaa").rows
    assert [row.id for row in rows] == [f"({letter})" for letter in string.ascii_uppercase[:18]]


def test_categories_of_the_job_come_before_those_of_the_profile() -> None:
    hipaa = profiles.profile("hipaa")
    assert hipaa.labels(("PERSON",)) == {"PERSON"}
    assert "US_SSN" in hipaa.labels()
    assert profiles.profile("").labels() == frozenset()
    assert hipaa.category("ORGANIZATION").operator is Operator.WHOLE


def test_a_file_of_the_user_takes_the_place_of_the_shipped_one(own: Path) -> None:
    (own / "hipaa.json").write_text(json.dumps(SMALL | {"id": "hipaa", "name": "Ours"}))
    (own / "own.json").write_text(json.dumps(SMALL), encoding="utf-8-sig")
    shelf = profiles.shelf()
    assert shelf.profiles["hipaa"].name == profiles.profile("hipaa").name == "Ours"
    assert shelf.profiles["own"].labels() == {"US_SSN"}


def test_a_bad_file_of_the_user_does_not_let_the_shipped_one_in(own: Path) -> None:
    (own / "hipaa.json").write_text("{")
    shelf = profiles.shelf()
    assert "hipaa" not in shelf.profiles
    assert [(e.file_name, e.pointer) for e in shelf.refused] == [("hipaa.json", "")]
    with pytest.raises(ProfileError, match="is not JSON"):
        profiles.profile("hipaa")


@pytest.mark.parametrize("wanted", ["nobody", "../hipaa", "HIPAA", "hipaa.json", "."])
def test_an_unknown_profile_is_refused(own: Path, wanted: str) -> None:
    with pytest.raises(ProfileError, match="no such profile"):
        profiles.profile(wanted)


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"name": None}, "/name"),
        ({"id": "Own"}, "/id"),
        ({"catagories": []}, "/catagories"),
        ({"keepsRequester": "yes"}, "/keepsRequester"),
        ({"categories": [{"label": "US_SSN"}, {"label": "SSN"}]}, "/categories/1/label"),
        ({"categories": [{"label": "US_SSN"}, {"label": "US_SSN"}]}, "/categories/1/label"),
        ({"categories": [{"label": "US_SSN", "threshold": 1.5}]}, "/categories/0/threshold"),
        ({"categories": [{"label": "US_SSN", "threshold": "0.5"}]}, "/categories/0/threshold"),
        ({"categories": [{"label": "US_SSN", "operator": "last-five"}]}, "/categories/0/operator"),
        ({"categories": [{"label": "US_SSN", "hint": "maybe"}]}, "/categories/0/hint"),
        ({"categories": [{"label": "LISTED"}]}, "/categories/0/label"),
        ({"rows": [{"id": "a", "text": "x", "detection": "automatic", "labels": ["PERSON"]}]}, "/rows/0/labels/0"),
        ({"rows": [{"id": "a", "text": "x", "detection": "automatic"}]}, "/rows/0/labels"),
        ({"rows": [{"id": "a", "text": "x", "detection": "not-detectable", "labels": ["US_SSN"]}]}, "/rows/0/labels"),
        ({"rows": [{"id": "a", "text": "x", "detection": "not-detectable"}] * 2}, "/rows/1/id"),
        ({"source": {"title": ""}}, "/source/title"),
    ],
)
def test_a_member_that_is_wrong_is_named(change: dict[str, Any], pointer: str) -> None:
    with pytest.raises(ProfileError) as refused:
        profiles.parse(SMALL | change, "own.json")
    assert refused.value.pointer == pointer
    assert str(refused.value).startswith("own.json: /")


def test_a_member_has_one_name() -> None:
    with pytest.raises(ProfileError) as refused:
        profiles.parse(SMALL | {"keeps_requester": True})
    assert refused.value.pointer == "/keeps_requester"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"id": "own", "id": "own"}', 'has the member "id" twice'),
        ("[]", "object"),
        (b"\xff\xfe", "is not JSON"),
        (json.dumps(SMALL | {"id": "other"}), "must be the name of the file"),
        (" " * (data_files.LARGEST_FILE + 1), "is larger"),
        ("[" * 100_000, "is not JSON"),
    ],
)
def test_a_file_that_is_wrong_is_refused(own: Path, text: str | bytes, problem: str) -> None:
    (own / "own.json").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ProfileError, match=problem):
        profiles.profile("own")


def test_each_row_says_what_was_found() -> None:
    found = report(
        profiles.profile("hipaa"),
        [hit("US_SSN", 2), hit("US_SSN"), hit("US_SSN"), hit("URL", decision=Decision.REJECTED)],
        unread=(4,),
    )
    rows = {result.row.id: result for result in found.rows}
    assert (rows["(G)"].outcome, rows["(G)"].count, rows["(G)"].pages) == (Outcome.FOUND, 3, (0, 2))
    assert rows["(G)"].said == "found 3 (pages 1, 3)"
    assert rows["(N)"].said == "none found"
    assert rows["(Q)"].said == "not detectable automatically"
    assert found.unread == (4,)
    assert set(LIMITS) < set(found.limits)
    value = report_json(found)
    assert len(value["rows"]) == 18
    assert value["rows"][6]["count"] == 3
    assert any("87 of 100" in limit for limit in value["limits"])
