"""Lists of reason codes: what ships, what a firm puts beside it, tables in and out, and what a hit gets by default."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import profiles, reason_codes
from app.domain.contract import ContractError, entity_from_json, entity_to_json
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.reason_codes import ReasonCode, ReasonList, ReasonListError
from app.protocol.messages import EVENT, PageDetected
from app.services import reason_lists

QUAD = Quadrilateral.from_box(Box(72, 100, 200, 130))
SMALL = {"id": "own", "name": "Ours", "codes": [{"code": "X1", "label": "One"}]}


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder of lists."""
    monkeypatch.setenv("SABLE_DATA_DIR", str(tmp_path))
    folder = tmp_path / "reasons"
    folder.mkdir()
    return folder


def hit(label: str, *codes: str) -> Entity:
    return Entity(0, "Quillfeather", label, (QUAD,), codes=codes)


@pytest.mark.usefixtures("own")
def test_the_lists_that_ship_hold_what_the_laws_number() -> None:
    shelf = reason_codes.shelf()
    assert not shelf.refused
    by_id = {one.id: [c.code for c in one.codes] for one in shelf.lists}
    assert by_id["foia"] == [
        *(f"(b)({n})" for n in range(1, 7)), *(f"(b)(7)({x})" for x in "ABCDEF"), "(b)(8)", "(b)(9)"
    ]  # fmt: skip
    assert by_id["hipaa"] == [f"164.514(b)(2)(i)({x})" for x in "ABCDEFGHIJKLMNOPQR"]
    assert {"(j)(2)", "(k)(5)"} <= set(by_id["privacy-act"])
    assert {"frcp-5-2", "frcrp-49-1", "gdpr", "uk-dpa", "privilege"} <= set(by_id)
    codes = [c for one in shelf.lists for c in one.codes]
    assert len({c.code for c in codes}) == len(codes), "no code of ours means two things"
    assert all(c.basis for c in codes if c.code != "NR")


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("profile_id", ["foia-privacy", "frcp-5-2", "frcrp-49-1", "gdpr-dsar", "hipaa", "uk-dsar"])
def test_every_code_of_a_shipped_profile_is_in_a_list(profile_id: str) -> None:
    shelf = reason_codes.shelf()
    said = {c for one in profiles.profile(profile_id).categories for c in reason_codes.split(one.reason)}
    assert said
    assert {code for code in said if not shelf.basis(code)} == set()


def test_a_list_of_the_firm_takes_the_place_of_the_shipped_one_and_is_asked_first(own: Path) -> None:
    (own / "foia.json").write_text(json.dumps(SMALL | {"id": "foia"}))
    (own / "zz.json").write_text(
        json.dumps({"id": "zz", "name": "Z", "codes": [{"code": "AC", "label": "Ours", "basis": "House rule 3"}]})
    )
    shelf = reason_codes.shelf()
    assert shelf.find("(b)(6)") is None
    assert shelf.basis("AC") == "House rule 3"
    assert [one.id for one in shelf.lists][:2] == ["foia", "zz"]


@pytest.mark.parametrize(
    ("value", "pointer"),
    [
        (SMALL | {"codes": []}, "/codes"),
        (SMALL | {"id": "Own"}, "/id"),
        (SMALL | {"codes": [{"code": "a, b", "label": "x"}]}, "/codes/0/code"),
        (SMALL | {"codes": [{"code": "a\u0007", "label": "x"}]}, "/codes/0/code"),
        (SMALL | {"codes": [{"code": "a" * 41, "label": "x"}]}, "/codes/0/code"),
        (SMALL | {"codes": [{"code": "a"}]}, "/codes/0/label"),
        (SMALL | {"codes": [{"code": "a", "label": "x"}] * 2}, "/codes/1/code"),
        (SMALL | {"more": 1}, "/more"),
    ],
)
def test_a_list_that_is_not_right_is_refused_by_the_place(own: Path, value: object, pointer: str) -> None:
    (own / "own.json").write_text(json.dumps(value))
    (refused,) = reason_codes.shelf().refused
    assert (refused.file_name, refused.pointer) == ("own.json", pointer)
    assert len(reason_codes.shelf().lists) == 8, "the others stand"


_LINE = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=60).map(str.strip)
_CODES = st.lists(
    st.builds(
        ReasonCode,
        _LINE.map(lambda s: s.replace(",", "")[:40].strip()).filter(bool),
        _LINE.filter(bool),
        st.one_of(st.just(""), _LINE),
        st.one_of(st.just(""), _LINE),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda c: c.code,
)


@given(_CODES)
def test_a_list_survives_its_table_and_its_file(codes: list[ReasonCode]) -> None:
    made = ReasonList("own", "Ours", tuple(codes))
    assert reason_codes.from_table(reason_codes.to_table(made), "own", "Ours") == made
    assert reason_codes.parse(json.loads(reason_lists.as_json(made))) == made


def test_a_table_of_a_spreadsheet_is_taken_in(own: Path, tmp_path: Path) -> None:
    table = tmp_path / "Our Codes 2026.csv"
    table.write_bytes("﻿Label;Code;Basis;Paragraph\r\nBetriebsgeheimnis;§ 4;GeschGehG;9\r\n;;;\r\n".encode())
    taken = reason_lists.taken_in(table)
    assert (taken.id, taken.name) == ("our-codes-2026", "Our Codes 2026")
    assert taken.codes == (ReasonCode("§ 4", "Betriebsgeheimnis", "GeschGehG"),)
    kept = reason_lists.keep(taken)
    assert kept.parent == own
    assert reason_codes.shelf().basis("§ 4") == "GeschGehG"
    reason_lists.written(taken, tmp_path / "out.csv", replace=False)
    assert reason_lists.taken_in(tmp_path / "out.csv", "our-codes-2026", "Our Codes 2026") == taken


def test_a_table_without_the_columns_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "codes.csv"
    table.write_text("name,text\nx,y\n")
    with pytest.raises(ReasonListError, match="heading"):
        reason_lists.taken_in(table)


@pytest.mark.usefixtures("own")
def test_a_hit_gets_the_codes_of_its_category_unless_it_has_its_own() -> None:
    foia = profiles.profile("foia-privacy")
    found = reason_codes.with_defaults([hit("PERSON"), hit("ADDRESS", "(b)(3)"), hit("REDACTION")], foia)
    assert [e.codes for e in found] == [("(b)(6)", "(b)(7)(C)"), ("(b)(3)",), ()]


def test_codes_are_added_and_taken_away_in_order() -> None:
    before = hit("PERSON", "AC", "WP")
    assert reason_codes.changed(before, add=["(b)(5)", "AC"], remove=["WP"]).codes == ("AC", "(b)(5)")
    assert reason_codes.changed(before) == before


def test_codes_and_why_a_hit_stays_cross_the_json_and_the_process_border() -> None:
    said = replace(hit("PERSON", "(b)(6)", "AC"), why_kept="He is the judge.")
    value = entity_to_json(said)
    assert (value["reasonCodes"], value["whyKept"]) == (["(b)(6)", "AC"], "He is the judge.")
    back = entity_from_json(value, "", default_decision=Decision.OPEN)
    assert (back.codes, back.why_kept) == (said.codes, said.why_kept)
    event = PageDetected(page_index=0, entities=(said,), unread=(), ocr_words=0)
    assert EVENT.validate_json(EVENT.dump_json(event)) == event
    assert "reasonCodes" not in entity_to_json(hit("PERSON"))
    with pytest.raises(ContractError, match="/reasonCodes"):
        entity_from_json(value | {"reasonCodes": "AC"}, "", default_decision=Decision.OPEN)
