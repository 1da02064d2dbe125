"""Boxes that bear the codes of their reasons: what is written, what goes to the legend, and what never is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.box_style import Boxes, BoxStyle, Look
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.engine.box_plan import BoxPlan

PAGE = PageGeometry(Box(0, 0, 612, 792))
CODES = ("(b)(6)", "(b)(7)(C)")
REASONS = Boxes(BoxStyle(Look.REASON))


def hit(width: float, *codes: str, text: str = "Johann Oberhuber", label: str = "PERSON") -> Entity:
    quad = Quadrilateral.from_box(Box(72, 700, 72 + width, 714))
    return Entity(0, text, label, (quad,), decision=Decision.ACCEPTED, codes=codes)


def drawn(*entities: Entity, boxes: Boxes = REASONS) -> list[tuple[Look, str]]:
    return [(box.look, box.text) for box in BoxPlan(entities, boxes).drawn(0, PAGE)]


def test_several_codes_stand_in_one_box_and_a_hit_without_any_has_an_empty_one() -> None:
    assert drawn(hit(160, *CODES), hit(160)) == [(Look.LABEL, "(b)(6), (b)(7)(C)"), (Look.LABEL, "")]


def test_codes_that_do_not_fit_are_in_the_legend() -> None:
    plan = BoxPlan([hit(160, "(b)(6)"), hit(24, *CODES)], REASONS)
    assert plan.legend == ("(b)(6), (b)(7)(C)",)
    assert [box.text for box in plan.drawn(0, PAGE)] == ["(b)(6)", "1"]


def test_a_code_that_tells_what_was_removed_is_not_written() -> None:
    secret = hit(300, "Oberhuber matter", text="Oberhuber")
    assert drawn(secret) == [(Look.LABEL, "")]


@pytest.mark.parametrize("look", [look for look in Look if look is not Look.REASON])
def test_other_looks_say_nothing_of_reasons(look: Look) -> None:
    boxes = Boxes(BoxStyle(look))
    with_codes = hit(160, *CODES)
    assert drawn(with_codes, boxes=boxes) == drawn(replace(with_codes, codes=()), boxes=boxes)


def test_one_category_may_bear_codes_and_the_rest_be_black() -> None:
    boxes = Boxes(by_label={"PERSON": BoxStyle(Look.REASON)})
    assert drawn(hit(160, *CODES), hit(160, *CODES, label="ADDRESS"), boxes=boxes) == [
        (Look.LABEL, "(b)(6), (b)(7)(C)"), (Look.BLACK, "")
    ]  # fmt: skip
