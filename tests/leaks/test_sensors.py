"""Every stage and every check of a release is needed: what notices that it is off."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
from ablation import ABLATIONS, Ablation, attempt, is_noticed

from app.domain.reports import Check

SLOW = 6
"""Places of an ablation that are tried here; all of them are in `benchmarks/leaks.py --ablate`."""


@pytest.mark.parametrize("part", ABLATIONS, ids=lambda part: part.name)
def test_it_is_noticed_when_a_part_is_off(part: Ablation, tmp_path: Path) -> None:
    found = []
    for place in part.places[:SLOW]:
        found += attempt(replace(part, places=(place,)), tmp_path)
        if is_noticed(part, found):
            return
    pytest.fail(f"nothing notices: {[(n.place, n.blocked, n.file) for n in found]}")


def test_every_check_has_a_sabotage_that_only_it_sees() -> None:
    assert {part.check for part in ABLATIONS if part.check} == {check.value for check in Check}


@pytest.mark.parametrize("part", ABLATIONS, ids=lambda part: part.name)
def test_what_notices_is_silent_when_the_part_is_on(part: Ablation, tmp_path: Path) -> None:
    whole = replace(part, off=lambda _planted: nullcontext(), places=part.places[:1])
    assert not is_noticed(whole, attempt(whole, tmp_path))
