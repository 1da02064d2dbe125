"""The look at a file before its job starts, and what the queue does with documents that wait."""

from dataclasses import replace

import pytest
from scripted_child import entity, facts, quad

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Decision
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.protocol.messages import Detect, PageDetected, Probe, RepeatsFound
from app.services import queueing, reviewing
from app.store.store import NewDocument

SMITH, JONES = entity("Ada Smith"), entity("Bob Jones", page=1)


@pytest.fixture
def previewed(case):
    """The case with a document of a job that is not started yet."""
    new = NewDocument(case.folder.parent / "letter.pdf", case.output)
    _, (document,) = case.store(lambda store: store.add_job("matter", [new], started=False))
    case.id = document.id
    return case


def preflight(case, **options):
    return queueing.preflight(case.id, case.child, case.database, **options)


def test_facts_are_kept_and_the_job_is_waited_for(previewed):
    previewed.child.facts = facts(3, unread=(1,))
    document = preflight(previewed, password="swordfish")
    assert (document.status, document.page_count, document.unread_pages) == (Status.PREFLIGHT, 3, 1)
    assert [r.source.password for r in previewed.child.requests(Probe)] == ["swordfish"]
    assert previewed.store(lambda store: store.waiting(Status.PREFLIGHT, limit=9)) == []
    previewed.store(lambda store: store.start_job(document.job_id))
    previewed.store(lambda store: store.queue_checked(document.job_id))
    assert previewed.document.status is Status.QUEUED
    assert previewed.store(lambda store: store.check_audit()) is None


def test_what_is_looked_at_after_the_start_is_queued_at_once(previewed):
    job_id = previewed.document.job_id
    previewed.store(lambda store: store.start_job(job_id))
    assert not previewed.store(lambda store: store.queue_checked(job_id))
    assert preflight(previewed).status is Status.QUEUED


def test_a_kill_between_the_facts_and_the_queue_leaves_nothing_stuck(previewed):
    job_id = previewed.document.job_id
    previewed.store(lambda store: store.set_facts(previewed.id, facts()))
    previewed.store(lambda store: store.start_job(job_id))
    change = previewed.store(queueing.take_up)
    assert previewed.id in change.documents
    assert previewed.document.status is Status.QUEUED


@pytest.mark.parametrize("code", list(FailureCode))
def test_every_failure_has_its_status_and_a_way_on_where_there_is_one(previewed, code):
    good, previewed.child.facts = previewed.child.facts, KnownError(code)
    document = preflight(previewed)
    if code is FailureCode.SHUTDOWN:
        assert document.status is Status.PREFLIGHT
    elif code is FailureCode.CANCELLED:
        assert document.status is Status.CANCELLED
    else:
        expected = Status.REJECTED if code.permanent else Status.ATTENTION
        assert (document.status, document.failure) == (expected, code)
    if document.status is Status.ATTENTION:
        previewed.child.facts = good
        previewed.store(lambda store: queueing.retry(store, previewed.id))
        assert preflight(previewed).status is Status.PREFLIGHT
        assert previewed.document.page_count == 2


def test_a_child_that_crashes_once_is_tried_again(previewed):
    crash, good = KnownError(FailureCode.CHILD_CRASHED), previewed.child.facts
    outcomes = [crash, good, crash, crash]

    def look():
        outcome = outcomes.pop(0)
        if isinstance(outcome, KnownError):
            raise outcome
        return outcome

    previewed.child.facts = look
    assert preflight(previewed).failure is None
    assert preflight(previewed).failure is FailureCode.CHILD_CRASHED


def test_a_mistake_of_the_program_in_a_preflight_waits_for_a_person(previewed):
    previewed.store(lambda store: queueing.fail_unexpectedly(store, previewed.id))
    assert (previewed.document.status, previewed.document.failure) == (Status.ATTENTION, FailureCode.INTERNAL)


# The queue


def test_waiting_documents_come_oldest_job_first_and_in_the_jobs_order(database, tmp_path):
    def add(store, *names):
        return store.add_job("matter", [NewDocument(tmp_path / n, tmp_path / "out" / n) for n in names])[1]

    first, second = database.call(lambda store: (add(store, "1", "2", "3"), add(store, "4")))
    waiting = database.call(lambda store: store.waiting(Status.QUEUED, limit=3, without={first[0].id}))
    assert [d.file_name for d in waiting] == ["2", "3", "4"]
    database.call(lambda store: store.set_facts(second[0].id, facts(7)))
    assert database.call(lambda store: store.queued_pages()) == [*((d.id, 0) for d in first), (second[0].id, 7)]


def test_a_document_that_waits_for_nobody_is_left_alone(case):
    case.found(SMITH)
    before = case.document
    assert queueing.work(case.id, case.child, case.database) == before
    assert case.child.asked == []


def test_a_paused_document_skips_what_it_has_and_time_is_counted(case):
    stop = KnownError(FailureCode.CANCELLED)
    case.child.detections.append([PageDetected(page_index=0, entities=(SMITH,), ran=("patterns", "ocr")), stop])
    document = queueing.work(case.id, case.child, case.database, stopped=lambda: Status.PAUSED)
    assert (document.status, document.failure, document.pages_done) == (Status.PAUSED, None, 1)
    case.store(lambda store: queueing.resume(store, case.id))
    case.child.detections.append([PageDetected(page_index=1, entities=(JONES,))])
    assert queueing.work(case.id, case.child, case.database).status is Status.READY_FOR_REVIEW
    assert case.child.requests(Detect)[1].skip_pages == (0,)
    assert case.entities == [SMITH, JONES]
    assert [p.ledger for p in case.store(lambda store: store.pages(case.id))] == [("patterns", "ocr"), ()]
    assert case.document.active_seconds > 0


@pytest.mark.parametrize("status", [Status.DETECTING, Status.CANCELLED])
def test_only_what_is_queued_is_paused_and_only_what_is_paused_goes_on(case, status):
    case.status(status)
    assert not case.store(lambda store: queueing.pause(store, case.id))
    assert not case.store(lambda store: queueing.resume(store, case.id))
    assert case.document.status is status


def test_the_lists_of_the_job_go_to_the_child(case):
    job_id = case.document.job_id
    settings = JobSettings(profile="foia-privacy", always=("Project Bluebird",), never=("Harbour Fund",))
    case.store(lambda store: store.change_settings(job_id, settings))
    case.child.detections.append([])
    queueing.detect(case.id, case.child, case.database)
    (asked,) = case.child.requests(Detect)
    assert (asked.profile.id, asked.always, asked.never) == ("foia-privacy", ("Project Bluebird",), ("Harbour Fund",))


# Detecting again


def again(case):
    case.store(lambda store: queueing.detect_again(store, case.id))


def test_what_was_decided_stays_and_what_was_open_is_found_anew(case):
    declined, accepted, left = SMITH, entity("Cy Lee", y=500), entity("Dee Fox", y=300)
    case.found(declined, accepted, left, JONES)
    case.decide(Decision.REJECTED, declined)
    case.decide(Decision.ACCEPTED, accepted)
    drawn, _ = case.store(lambda store: reviewing.draw(store, case.id, 1, SMITH.quadrilaterals, ""))
    again(case)
    assert (case.document.status, case.document.pages_done) == (Status.QUEUED, 0)
    assert {e.id for e in case.entities} == {declined.id, accepted.id, drawn.id}
    same = entity("Ada Smith"), entity("Cy Lee", y=500), entity("Dee Fox", y=300)
    # Another text in the place of the declined one is another question.
    inside = replace(entity("Smith"), quadrilaterals=(quad(20, 700, 40),))
    case.child.detections.append(
        [PageDetected(page_index=0, entities=(*same, inside)), PageDetected(page_index=1, entities=()),
         RepeatsFound(entities=(entity("Ada Smith"),))]
    )  # fmt: skip
    queueing.work(case.id, case.child, case.database)
    found = {(e.text, e.decision) for e in case.entities}
    assert found == {
        ("Ada Smith", Decision.REJECTED), ("Cy Lee", Decision.ACCEPTED), ("Dee Fox", Decision.OPEN),
        ("Smith", Decision.OPEN), ("", Decision.ACCEPTED),
    }  # fmt: skip
    assert len(case.entities) == 5
    (asked,) = case.child.requests(Detect)
    assert asked.skip_pages == ()
    assert not case.store(lambda store: store.undo(case.id))


@pytest.mark.parametrize("kind", ["released", "failed proof"])
def test_a_released_document_is_read_again(case, kind):
    case.reviewed(SMITH)
    case.status(Status.REDACTING, Status.VERIFYING)
    case.status(Status.FINISHED if kind == "released" else Status.VERIFICATION_FAILED)
    again(case)
    assert case.document.status is Status.QUEUED


@pytest.mark.parametrize("status", [Status.DETECTING, Status.PAUSED])
def test_what_has_not_been_read_yet_is_left_alone(case, status):
    case.status(status)
    again(case)
    assert case.document.status is status
