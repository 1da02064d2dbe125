"""The lifecycle: nothing happens outside the table, and everything interrupted can go on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.jobs import (
    AFTER_INTERRUPTION,
    EDITABLE,
    REVIEWABLE,
    TRANSITIONS,
    WORKING,
    IllegalTransition,
    Status,
    aggregate,
    check_transition,
)


def test_every_status_is_in_the_table():
    assert set(TRANSITIONS) == set(Status)


@given(st.sampled_from(list(Status)), st.sampled_from(list(Status)))
def test_only_the_table_allows(before, after):
    if after in TRANSITIONS[before]:
        check_transition(before, after)
    else:
        with pytest.raises(IllegalTransition):
            check_transition(before, after)


def reachable(start, forbidden=frozenset()):
    seen, pending = set(), [start]
    while pending:
        status = pending.pop()
        for after in TRANSITIONS[status]:
            if (status, after) not in forbidden and after not in seen:
                seen.add(after)
                pending.append(after)
    return seen


def test_every_status_can_be_reached_and_none_is_a_dead_end():
    assert reachable(Status.PREFLIGHT) == set(Status)
    for status in set(Status) - {Status.REJECTED, Status.EXPIRED, Status.PURGED}:
        assert Status.FINISHED in reachable(status), status


def test_everything_but_work_under_way_can_be_purged_and_nothing_follows():
    assert {s for s in Status if Status.PURGED not in TRANSITIONS[s]} == WORKING | {Status.PURGED}
    assert TRANSITIONS[Status.PURGED] == frozenset()
    assert TRANSITIONS[Status.EXPIRED] == {Status.PURGED}


def test_nothing_is_finished_without_verification():
    before_finished = {s for s, after in TRANSITIONS.items() if Status.FINISHED in after}
    assert before_finished == {Status.VERIFYING}


def test_nothing_is_redacted_without_a_finished_review():
    assert {s for s, after in TRANSITIONS.items() if Status.REDACTING in after} == {Status.REVIEWED, Status.APPROVED}


def test_nothing_is_approved_without_a_second_review():
    assert {s for s, after in TRANSITIONS.items() if Status.APPROVED in after} - WORKING == {
        Status.SECOND_REVIEW,
        Status.ATTENTION,
    }


def test_interrupted_work_is_allowed_to_go_back():
    assert set(AFTER_INTERRUPTION) == WORKING
    for before, after in AFTER_INTERRUPTION.items():
        check_transition(before, after)


def test_what_can_be_edited_can_be_opened():
    assert EDITABLE <= REVIEWABLE


@given(st.lists(st.sampled_from(list(Status)), min_size=1))
def test_the_status_of_a_job_is_one_of_its_documents(statuses):
    assert aggregate(statuses) in statuses
    if Status.DETECTING in statuses:
        assert aggregate(statuses) is Status.DETECTING
    if set(statuses) == {Status.FINISHED, Status.ATTENTION}:
        assert aggregate(statuses) is Status.ATTENTION
