"""What a few changed hits do to a list of many: the same as reading all of them again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.carriers import Carrier, HiddenPlace
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.reading_order import place_in_reading
from app.ui.review.hit_sums import Counting, Sums, renewed, standing

VIEWS = {page: PageGeometry(Box(0, 0, 600, 800), rotation).to_view for page, rotation in enumerate((0, 90, 180, 270))}
HIDDEN = (None, HiddenPlace(Carrier.BOOKMARK, 1), HiddenPlace(Carrier.ATTACHMENT, 0))


@st.composite
def hits(draw: st.DrawFn, *, ids: Sequence[int] = range(12)) -> Entity:
    x, y = draw(st.integers(0, 500)), draw(st.integers(0, 700))
    return Entity(
        draw(st.integers(0, 3)),
        draw(st.sampled_from(("Ada", "Ben"))),
        "PERSON",
        draw(st.sampled_from(((), (Quadrilateral.from_box(Box(x, y, x + 40, y + 10)),)))),
        draw(st.sampled_from((0.5, 0.9, 1.0))),
        draw(st.sampled_from((Source.DETECTED, Source.MANUAL, Source.VERIFICATION))),
        decision=draw(st.sampled_from(list(Decision))),
        id=f"hit {draw(st.sampled_from(ids))}",
        hidden=draw(st.sampled_from(HIDDEN)),
    )


def in_order(entities: dict[str, Entity]) -> dict[str, Entity]:
    listed = sorted(entities.values(), key=lambda e: place_in_reading(e, VIEWS))
    return {e.id: e for e in listed}


collections = st.lists(hits(), max_size=12).map(lambda found: {e.id: e for e in found})


@given(collections, collections)
def test_a_few_read_again_are_as_all_read_again(before: dict[str, Entity], after: dict[str, Entity]) -> None:
    stale = [i for i in before.keys() | after.keys() if before.get(i) != after.get(i)]
    fresh = [after[i] for i in stale if i in after]
    assert renewed(in_order(before), stale, fresh, lambda: VIEWS) == list(in_order(after).values())


@given(collections)
def test_a_decision_leaves_every_other_hit_the_same_object(found: dict[str, Entity]) -> None:
    before = in_order(found)
    for entity in found.values():
        decided = replace(entity, decision=Decision.ACCEPTED)
        after = renewed(before, [entity.id], [decided], lambda: VIEWS)
        assert [e.id for e in after] == list(before)
        assert all(one is other for one, other in zip(after, before.values(), strict=True) if one.id != entity.id)


@given(collections)
def test_the_sums_are_those_of_the_hits(found: dict[str, Entity]) -> None:
    every = list(in_order(found).values())
    sums = Sums.of(every)
    still_open = [e for e in every if e.decision is Decision.OPEN]
    assert list(sums.open_ids) == [e.id for e in sums.listed if e.decision is Decision.OPEN]
    assert sums.still_open == len(still_open)
    assert sum(sums.open_by_page.values()) == sum(bool(e.quadrilaterals) for e in still_open)
    assert [e.id for page in sorted(sums.by_page) for e in sums.by_page[page]] == [
        e.id for e in sorted((e for e in every if e.quadrilaterals), key=lambda e: e.page_index)
    ]
    assert sums.left_over == sum(e.source is Source.VERIFICATION for e in still_open)
    assert sorted(sums.listed, key=lambda e: e.id) == sorted(every, key=lambda e: e.id)
    first = [e.source is Source.VERIFICATION for e in sums.listed]
    assert first == sorted(first, reverse=True), "what the proof found left over comes first"


@given(collections, st.data())
def test_a_few_that_stand_where_they_stood_come_to_what_all_do(found: dict[str, Entity], data: st.DataObject) -> None:
    before = in_order(found)
    chosen = data.draw(st.lists(st.sampled_from(sorted(before)), unique=True)) if before else []
    fresh = [
        replace(
            before[i],
            decision=data.draw(st.sampled_from(list(Decision))),
            label=data.draw(st.sampled_from(("PERSON", "LOCATION"))),
            why_kept=data.draw(st.sampled_from(("", "falseHit"))),
        )
        for i in chosen
    ]
    pairs = standing(before, chosen, fresh)
    assert pairs is not None
    after = before | {now.id: now for _, now in pairs}
    assert Sums.of(before.values()).with_changed(pairs) == Sums.of(after.values())
    assert list(after.values()) == renewed(before, chosen, fresh, lambda: VIEWS)


@given(collections, collections)
def test_what_came_went_or_moved_does_not_stand(before: dict[str, Entity], after: dict[str, Entity]) -> None:
    stale = list(before.keys() | after.keys())
    if standing(before, stale, after.values()) is not None:
        assert list(in_order(before)) == list(in_order(after))


@given(collections, st.integers(0, 12))
def test_hits_counted_in_slices_come_to_the_same(found: dict[str, Entity], cut: int) -> None:
    every = list(in_order(found).values())
    counting = Counting()
    counting.add(every[:cut])
    counting.add(every[cut:])
    assert counting.sums() == Sums.of(every)
