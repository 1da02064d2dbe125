"""When declining a hit asks why, and what is remembered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain import declining
from app.domain.carriers import Carrier, HiddenPlace
from app.domain.declining import SURE_FROM, WhyKept
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, Quadrilateral

HIT = Entity(0, "J. Smith", "PERSON", (Quadrilateral.from_box(Box(0, 0, 9, 9)),), score=SURE_FROM)


@pytest.mark.parametrize(
    ("entity", "asked"),
    [
        (HIT, True),
        (replace(HIT, source=Source.REPEATED), True),
        (replace(HIT, score=SURE_FROM - 0.01), False),
        (replace(HIT, source=Source.MANUAL, score=1.0), False),
        (replace(HIT, source=Source.VERIFICATION), False),
        (replace(HIT, hidden=HiddenPlace(Carrier.METADATA)), False),
        (replace(HIT, why_kept="because"), False),
    ],
)
def test_only_a_sure_hit_of_the_program_asks_why(entity: Entity, asked: bool) -> None:
    assert declining.asks_why(entity) is asked
    rejected = replace(entity, decision=Decision.REJECTED)
    assert declining.unexplained([replace(entity, decision=Decision.ACCEPTED), entity, rejected]) == [rejected] * asked


def test_what_was_said_about_a_text_is_remembered_for_its_label() -> None:
    said = replace(HIT, decision=Decision.REJECTED, why_kept=WhyKept.PUBLIC_PERSON.value)
    known = declining.remembered([said, replace(HIT, id="other", decision=Decision.REJECTED)])
    assert known.get(declining.key(replace(HIT, text="j. SMITH"))) == "publicPerson"
    assert declining.key(replace(HIT, label="ORGANIZATION")) not in known


def test_a_reviewers_own_words_are_recorded_as_other() -> None:
    assert [declining.code_of(w) for w in ("", *WhyKept, "He is the judge.")] == ["", *WhyKept, "other"]
