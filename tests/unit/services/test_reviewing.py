"""What a reviewer does, on a real database: nothing is lost, and nothing changes once it is frozen."""

from dataclasses import replace

import pytest
from scripted_child import entity, facts, quad

from app.base.errors import FailureCode
from app.domain.decisions import StepKind
from app.domain.entities import MANUAL_LABEL, Decision, Source
from app.domain.jobs import Status
from app.services import reviewing
from app.services.reviewing import ReviewIncomplete
from app.store.store import Frozen, NotFound

SMITH, JONES, AGAIN = entity("Ada Smith"), entity("Bob Jones", page=1), entity("Ada Smith", page=1, y=500)


def review(case, name, *arguments, **options):
    return case.store(lambda store: getattr(reviewing, name)(store, case.id, *arguments, **options))


def decisions(case):
    return [e.decision for e in case.entities]


@pytest.fixture
def opened(case):
    case.found(SMITH, JONES, AGAIN)
    return case


def test_opening_notes_that_somebody_reviews_and_only_that(case):
    case.found(SMITH)
    case.status(Status.READY_FOR_REVIEW)
    document, change = review(case, "open_review")
    assert document.status is Status.IN_REVIEW
    assert change.documents == {case.id}
    document, change = review(case, "open_review")
    assert document.status is Status.IN_REVIEW
    assert not change


def test_opening_after_a_failed_proof_keeps_why(case):
    case.reviewed(SMITH)
    case.status(Status.REDACTING, Status.VERIFYING)
    why = FailureCode.VERIFICATION_FAILED
    case.store(lambda store: store.set_status(case.id, Status.VERIFICATION_FAILED, failure=why))
    document, _ = review(case, "open_review")
    assert (document.status, document.failure) == (Status.IN_REVIEW, why)


def test_opening_what_failed_or_is_finished_changes_nothing(case):
    case.reviewed(SMITH)
    case.status(Status.REDACTING, Status.VERIFYING, Status.FINISHED)
    document, change = review(case, "open_review")
    assert (document.status, bool(change)) == (Status.FINISHED, False)


def test_a_decision_is_one_step_and_repeating_it_none(opened):
    change = review(opened, "decide", [SMITH.id, AGAIN.id], Decision.ACCEPTED)
    assert change.entities == {SMITH.id, AGAIN.id}
    assert not review(opened, "decide", [SMITH.id], Decision.ACCEPTED)
    assert not review(opened, "decide", ["unknown"], Decision.ACCEPTED)
    opened.store(lambda store: store.undo(opened.id))
    assert decisions(opened) == [Decision.OPEN] * 3
    opened.store(lambda store: store.redo(opened.id))
    assert opened.document.hits_open == 1


def test_a_drawn_box_is_accepted_and_its_deletion_can_be_undone(opened):
    drawn, _ = review(opened, "draw", 1, [quad(50, 50)], "Norwich")
    assert (drawn.label, drawn.source, drawn.decision) == (MANUAL_LABEL, Source.MANUAL, Decision.ACCEPTED)
    assert drawn in opened.entities
    review(opened, "delete", [drawn.id])
    assert drawn not in opened.entities
    opened.store(lambda store: store.undo(opened.id))
    assert drawn in opened.entities


def test_deleting_what_the_program_found_rejects_it(opened):
    drawn, _ = review(opened, "draw", 0, [quad(50, 50)], "")
    review(opened, "delete", [drawn.id, SMITH.id])
    assert {e.id: e.decision for e in opened.entities} == {
        SMITH.id: Decision.REJECTED, JONES.id: Decision.OPEN, AGAIN.id: Decision.OPEN,
    }  # fmt: skip
    (back, _) = opened.store(lambda store: store.next_steps(opened.id))
    assert (back.kind, len(back.changes)) == (StepKind.DELETE, 2)
    opened.store(lambda store: store.undo(opened.id))
    assert drawn in opened.entities
    assert SMITH in opened.entities
    assert not review(opened, "delete", ["unknown"])


def test_a_box_is_reshaped_and_put_back(opened):
    review(opened, "reshape", SMITH.id, [quad(5, 695, 200)])
    assert opened.entities[0].quadrilaterals == (quad(5, 695, 200),)
    assert not review(opened, "reshape", SMITH.id, [quad(5, 695, 200)])
    opened.store(lambda store: store.undo(opened.id))
    assert opened.entities[0] == SMITH
    with pytest.raises(NotFound):
        review(opened, "reshape", "unknown", [quad()])


def test_of_a_box_that_a_person_changed_all_goes(case):
    number = replace(entity("123-45-6789"), label="US_SSN", operator="last-four", kept=((7, 11),))
    case.found(number)
    (stored,) = case.entities
    assert not review(case, "reshape", number.id, number.quadrilaterals)
    assert case.entities == [stored]
    review(case, "reshape", number.id, [quad(5, 695, 200)])
    whole = replace(stored, operator="", kept=(), quadrilaterals=(quad(5, 695, 200),))
    assert case.entities == [whole]
    assert (stored.removed, whole.removed) == (("123-45",), ())
    case.store(lambda store: store.undo(case.id))
    assert case.entities == [stored]
    case.store(lambda store: store.redo(case.id))
    assert case.entities == [whole]


def test_a_review_with_open_hits_is_not_finished(opened):
    review(opened, "decide", [SMITH.id], Decision.ACCEPTED)
    with pytest.raises(ReviewIncomplete) as caught:
        review(opened, "finish", acknowledge_unread=True)
    assert (caught.value.undecided, caught.value.unread_pages) == (2, ())
    assert opened.document.status is Status.IN_REVIEW


def test_a_review_with_unread_pages_is_not_finished_unless_somebody_says_so(case):
    case.child.facts = facts(3, unread=(1, 2))
    case.found(SMITH)
    review(case, "decide", [SMITH.id], Decision.REJECTED)
    with pytest.raises(ReviewIncomplete) as caught:
        review(case, "finish")
    assert (caught.value.undecided, caught.value.unread_pages) == (0, (1, 2))
    assert (case.document.status, case.document.unread_acknowledged) == (Status.IN_REVIEW, False)
    review(case, "finish", acknowledge_unread=True)
    assert (case.document.status, case.document.unread_acknowledged) == (Status.REVIEWED, True)


def test_an_acknowledgement_is_not_asked_for_again_and_not_given_for_nothing(case):
    case.child.facts = facts(2, unread=(1,))
    case.found(SMITH)
    review(case, "decide", [SMITH.id], Decision.ACCEPTED)
    review(case, "finish", acknowledge_unread=True)
    case.status(Status.IN_REVIEW)
    review(case, "finish")
    assert case.document.status is Status.REVIEWED


def test_where_every_page_was_read_nothing_is_acknowledged(case):
    case.reviewed(SMITH)
    assert not case.document.unread_acknowledged


def test_a_review_that_an_incomplete_decision_refused_acknowledged_nothing(case):
    case.child.facts = facts(2, unread=(1,))
    case.found(SMITH)
    with pytest.raises(ReviewIncomplete):
        review(case, "finish", acknowledge_unread=True)
    assert not case.document.unread_acknowledged


FROZEN = [
    [Status.REVIEWED],
    [Status.REVIEWED, Status.REDACTING],
    [Status.REVIEWED, Status.REDACTING, Status.VERIFYING],
    [Status.REVIEWED, Status.REDACTING, Status.VERIFYING, Status.FINISHED],
    [Status.REVIEWED, Status.REDACTING, Status.ATTENTION],
    [Status.CANCELLED],
]


@pytest.mark.parametrize("way", FROZEN, ids=lambda way: way[-1].value)
def test_nothing_changes_a_document_outside_its_review(opened, way):
    drawn, _ = review(opened, "draw", 0, [quad(50, 50)], "")
    review(opened, "decide", [SMITH.id, JONES.id], Decision.ACCEPTED)
    opened.store(lambda store: store.undo(opened.id))
    opened.status(*way)
    before = opened.entities
    for act in (
        lambda: review(opened, "decide", [AGAIN.id], Decision.ACCEPTED),
        lambda: review(opened, "draw", 0, [quad()], ""),
        lambda: review(opened, "reshape", SMITH.id, [quad(0, 0)]),
        lambda: review(opened, "delete", [drawn.id]),
        lambda: review(opened, "accept_open"),
        lambda: opened.store(lambda store: store.undo(opened.id)),
        lambda: opened.store(lambda store: store.redo(opened.id)),
    ):
        with pytest.raises(Frozen):
            act()
    assert opened.entities == before
    assert opened.document.status is way[-1]


@pytest.mark.parametrize("way", FROZEN[:3], ids=lambda way: way[-1].value)
def test_finishing_twice_is_finishing_once(opened, way):
    """A second click must not take the document out of the hands of the worker that has it."""
    review(opened, "accept_open")
    review(opened, "finish")
    opened.status(*way[1:])
    assert not review(opened, "finish")
    assert opened.document.status is way[-1]


def test_only_a_review_can_be_finished(case):
    """A document whose detection broke off has no open hits either."""
    case.status(Status.DETECTING, Status.ATTENTION)
    with pytest.raises(Frozen):
        review(case, "finish")
    assert case.document.status is Status.ATTENTION


def test_accepting_what_is_open_leaves_what_was_decided(opened):
    review(opened, "decide", [JONES.id], Decision.REJECTED)
    change = review(opened, "accept_open")
    assert change.entities == {SMITH.id, AGAIN.id}
    assert decisions(opened) == [Decision.ACCEPTED, Decision.REJECTED, Decision.ACCEPTED]


def test_accepting_by_score_never_splits_a_text(case):
    """Rejected, one of them would be expected to stay, and the proof of the other would be void."""
    chain = [
        entity("Ada Smith", score=0.9),
        entity("Ada Smith Holdings", y=600, score=0.2),
        entity("The Ada Smith Holdings Trust", y=500, score=0.1),
        entity("Bob Jones", y=400, score=0.5),
        entity("Carol White", y=300, score=0.49),
    ]
    accepted, rejected = reviewing.split_by_score(chain, 0.5)
    assert {e.text for e in accepted} == {e.text for e in chain[:4]}
    assert rejected == [chain[4]]
    case.found(*chain)
    review(case, "accept_open", min_score=0.5)
    assert {e.text: e.decision for e in case.entities} == {
        **{e.text: Decision.ACCEPTED for e in chain[:4]}, "Carol White": Decision.REJECTED,
    }  # fmt: skip
