"""When a second person has to agree, who that may be, and that nothing is released before."""

import pytest
from scripted_child import entity

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Decision
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.domain.people import Person, ReviewPolicy, SecondReview
from app.protocol.messages import Release
from app.services import queueing, reviewing
from app.store.store import Frozen

SMITH = entity("Ada Smith")


@pytest.fixture
def people(case):
    return case.store(lambda store: (store.add_person("Ada"), store.add_person("Bob")))


@pytest.fixture
def in_second_review(case, people):
    """A document that the first person reviewed, for a job that wants a second one."""
    ada, _ = people
    job_id = case.document.job_id
    policy = JobSettings(review=ReviewPolicy(SecondReview.ALL))
    case.store(lambda store: store.change_settings(job_id, policy))
    case.store(lambda store: store.act_as(ada.id))
    case.reviewed(SMITH)
    return case


def approve(case, person):
    def run(store):
        store.act_as(person.id)
        return reviewing.approve(store, case.id)

    return case.store(run)


def refused(case, person) -> FailureCode:
    with pytest.raises(KnownError) as raised:
        approve(case, person)
    return raised.value.code


def test_who_reviewed_and_when_is_kept(case, people):
    case.store(lambda store: store.act_as(people[0].id))
    case.reviewed(SMITH)
    document = case.document
    assert (document.status, document.reviewed_by) == (Status.REVIEWED, people[0].id)
    assert document.reviewed_at >= document.created_at


def test_nothing_is_released_before_the_second_person_agreed(in_second_review, people):
    case = in_second_review
    assert case.document.status is Status.SECOND_REVIEW
    assert queueing.work(case.id, case.child, case.database).status is Status.SECOND_REVIEW
    assert case.child.requests(Release) == []
    approve(case, people[1])
    assert case.document.approved_by == people[1].id
    assert queueing.work(case.id, case.child, case.database).status is Status.FINISHED


def test_a_document_that_a_crash_left_reviewed_is_still_not_released(in_second_review):
    case = in_second_review
    case.status(Status.IN_REVIEW, Status.REVIEWED)
    assert queueing.work(case.id, case.child, case.database).status is Status.SECOND_REVIEW
    case.status(Status.IN_REVIEW, Status.REVIEWED)
    case.store(queueing.take_up)
    assert case.document.status is Status.SECOND_REVIEW
    assert case.child.asked == []


def test_only_another_active_person_may_approve(in_second_review, people):
    case = in_second_review
    ada, bob = people
    assert refused(case, ada) is FailureCode.SAME_PERSON
    assert refused(case, Person("")) is FailureCode.NO_PERSON
    case.store(lambda store: store.change_person(Person(bob.id, "", "Bob", is_active=False)))
    assert refused(case, bob) is FailureCode.NO_PERSON
    assert case.document.status is Status.SECOND_REVIEW


def test_a_review_that_a_second_person_must_see_needs_a_first_one(case):
    job_id = case.document.job_id
    case.store(lambda store: store.change_settings(job_id, JobSettings(review=ReviewPolicy(SecondReview.ALL))))
    case.found(SMITH)
    case.decide(Decision.ACCEPTED, SMITH)
    with pytest.raises(KnownError, match="no-person"):
        case.store(lambda store: reviewing.finish(store, case.id))
    assert (case.document.status, case.document.reviewed_by) == (Status.IN_REVIEW, "")


def test_a_document_sent_back_is_reviewed_and_approved_anew(in_second_review, people):
    case = in_second_review
    approve(case, people[1])
    case.store(lambda store: reviewing.return_to_review(store, case.id))
    assert (case.document.status, case.document.approved_by) == (Status.IN_REVIEW, "")
    case.store(lambda store: store.act_as(people[0].id))
    case.store(lambda store: reviewing.finish(store, case.id))
    assert case.document.status is Status.SECOND_REVIEW
    lines = case.store(lambda store: store.audit_lines(document_id=case.id))
    assert "document.returned" in [line.action for _, line, _ in lines]


def test_what_was_reviewed_is_frozen(in_second_review, people):
    case = in_second_review
    for _ in range(2):
        with pytest.raises(Frozen):
            case.decide(Decision.REJECTED, SMITH)
        with pytest.raises(Frozen):
            case.store(lambda store: store.undo(case.id))
        case.store(lambda store: queueing.detect_again(store, case.id))
        assert [e.decision for e in case.entities] == [Decision.ACCEPTED]
        if case.document.status is Status.SECOND_REVIEW:
            approve(case, people[1])


def test_what_waits_for_nobody_cannot_be_approved(case, people):
    case.found(SMITH)
    with pytest.raises(Frozen):
        approve(case, people[1])
    with pytest.raises(Frozen):
        case.store(lambda store: reviewing.return_to_review(store, case.id))


@pytest.mark.parametrize("code", [FailureCode.SHUTDOWN, FailureCode.CHILD_CRASHED, FailureCode.DISK_FULL])
def test_an_approval_outlasts_a_release_that_ended_early(in_second_review, people, code):
    case = in_second_review
    approve(case, people[1])
    case.child.releases.append(KnownError(code))
    document = queueing.work(case.id, case.child, case.database)
    if code is FailureCode.DISK_FULL:
        assert document.status is Status.ATTENTION
        case.store(lambda store: queueing.retry(store, case.id))
    assert case.document.status is Status.APPROVED
    assert queueing.work(case.id, case.child, case.database).status is Status.FINISHED


def test_an_approval_outlasts_a_kill(in_second_review, people):
    case = in_second_review
    approve(case, people[1])
    case.status(Status.REDACTING)
    case.store(queueing.take_up)
    assert case.document.status is Status.APPROVED
