"""What is asked about unread regions: each picture once, and answered by a word, a box or the whole job."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.carriers import Carrier, HiddenPlace
from app.domain.documents import PageFacts, UnreadReason, UnreadRegion
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.unread import Answer, UnreadKind, questions

PAGE = PageFacts(PageGeometry(Box(0, 0, 612, 792)), has_text=True)
QUAD = Quadrilateral.from_box(Box(72, 100, 200, 130))


def page(*regions: UnreadRegion) -> PageFacts:
    return PAGE.after_reading(regions, 10)


LOGO = UnreadRegion(QUAD, UnreadReason.PICTURE, "a" * 32)
NOTE = UnreadRegion(QUAD, UnreadReason.NOTHING_READ, "b" * 32)
UNDER = UnreadRegion(QUAD, UnreadReason.CONCEALED)


def box(quad: Quadrilateral = QUAD, page_index: int = 0, **fields) -> Entity:
    return Entity(page_index, "", "REDACTION", (quad,), decision=Decision.ACCEPTED, **fields)


def test_the_same_picture_on_many_pages_is_one_question() -> None:
    asked = questions([page(LOGO), page(LOGO, NOTE), page(LOGO)])
    assert [(q.pages, q.kind, q.is_shared) for q in asked] == [
        ((0, 1, 2), UnreadKind.PICTURE, True),
        ((1,), UnreadKind.PICTURE, True),
    ]
    assert [q.is_writing for q in asked] == [False, True]


def test_what_is_no_picture_is_asked_about_place_by_place() -> None:
    moved = replace(UNDER, quadrilateral=QUAD.moved(0, 200))
    asked = questions([page(UNDER, moved), page(UNDER)])
    assert [(q.pages, q.is_shared) for q in asked] == [((0,), False), ((0,), False), ((1,), False)]
    assert len({q.key for q in asked}) == 3


def test_a_page_of_which_nothing_was_read_is_asked_about_as_a_whole() -> None:
    blank = replace(PAGE, has_text=False, unread=True)
    (asked,) = questions([blank.after_reading((), 0)])
    assert asked.places[0].quadrilateral.envelope == PAGE.geometry.box
    assert asked.is_writing
    assert questions([page()]) == ()


def test_an_answer_is_a_word_or_a_box_over_every_place() -> None:
    pages = [page(LOGO), page(LOGO)]
    (asked,) = questions(pages)
    assert asked.answer is Answer.OPEN
    (answered,) = questions(pages, seen=[asked.key])
    assert answered.answer is Answer.ACKNOWLEDGED
    assert questions(pages, everything=True)[0].answer is Answer.ACKNOWLEDGED
    assert questions(pages, [box()])[0].answer is Answer.OPEN
    assert questions(pages, [box(), box(page_index=1)])[0].answer is Answer.BOXED
    declined = replace(box(), decision=Decision.REJECTED)
    assert questions(pages, [declined, box(page_index=1)])[0].answer is Answer.OPEN
    half = Quadrilateral.from_box(Box(72, 100, 136, 130))
    assert questions([page(LOGO)], [box(half)])[0].answer is Answer.OPEN


def test_text_without_ink_that_is_a_hit_is_asked_about_there() -> None:
    hit = Entity(0, "x", "PERSON", (QUAD,), hidden=HiddenPlace(Carrier.INVISIBLE, of_document=False))
    assert questions([page(UNDER)], [hit]) == ()
    assert len(questions([page(UNDER)], [replace(hit, hidden=None)])) == 1


@pytest.mark.parametrize("reason", UnreadReason)
def test_every_reason_has_a_kind(reason) -> None:
    (asked,) = questions([page(UnreadRegion(QUAD, reason))])
    assert asked.kind in UnreadKind
    late = reason in (
        UnreadReason.TOO_SLOW,
        UnreadReason.FAILED,
        UnreadReason.OCR_OFF,
        UnreadReason.LIST_TOO_SLOW,
        UnreadReason.NOT_PAINTED,
    )
    assert (asked.kind is UnreadKind.NOT_LOOKED_AT) == late


@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from(UnreadReason), st.sampled_from(["", "a", "b"]), st.integers(0, 400))),
        max_size=6,
    ),
    st.data(),
)
def test_keys_tell_questions_apart_and_answers_settle_them(drawn, data) -> None:
    pages = [
        page(*(UnreadRegion(QUAD.moved(0, up), reason, picture) for reason, picture, up in regions))
        for regions in drawn
    ]
    asked = questions(pages)
    assert len({q.key for q in asked}) == len(asked)
    assert sum(len(q.places) for q in asked) == sum(len(p.unread_regions) or bool(p.unread) for p in pages), (
        "nothing is lost"
    )
    seen = data.draw(st.sets(st.sampled_from([q.key for q in asked]))) if asked else set()
    left = {q.key for q in questions(pages, seen=seen) if q.answer is Answer.OPEN}
    assert left == {q.key for q in asked} - seen
