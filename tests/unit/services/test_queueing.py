"""What becomes of a queued document: every way its detection can end, and what is kept of it."""

import pytest
from scripted_child import MODELS, entity, facts

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Decision, Source
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.protocol.messages import Detect, PageDetected, Probe, Progress, RepeatsFound, WordsDone
from app.services import queueing, reviewing
from app.services.queueing import AutoAccept
from app.store.database import DatabaseFull

SMITH, JONES, AGAIN = entity("Ada Smith"), entity("Bob Jones", page=1), entity("Ada Smith", page=1, y=500)


def page(index, *entities):
    return PageDetected(page_index=index, entities=entities)


def detect(case, **options):
    return queueing.detect(case.id, case.child, case.database, **options)


def test_pages_are_kept_as_they_come(case):
    seen = []

    def look(request):
        seen.append((case.document.status, case.document.pages_done, [e.text for e in case.entities]))

    repeats = RepeatsFound(entities=(AGAIN,))
    case.child.detections.append([page(0, SMITH), look, page(1, JONES), look, repeats])
    document = detect(case)
    assert seen == [
        (Status.DETECTING, 1, ["Ada Smith"]),
        (Status.DETECTING, 2, ["Ada Smith", "Bob Jones"]),
    ]
    assert document.status is Status.READY_FOR_REVIEW
    assert (document.pages_done, document.hits_open, document.attempts, document.models) == (2, 3, 0, MODELS)
    assert case.entities == [SMITH, JONES, AGAIN]


def test_the_child_is_asked_for_what_the_job_says_of_the_file_that_was_probed(case):
    case.child.detections.append([page(0), Progress(phase="detecting", done=1, total=2), page(1)])
    progress = []
    assert detect(case, password="swordfish", on_progress=progress.append).status is Status.READY_FOR_REVIEW
    (probe,), (asked,) = case.child.requests(Probe), case.child.requests(Detect)
    assert (probe.source.password, asked.source.password) == ("swordfish", "swordfish")
    assert asked.source.sha256 == case.child.facts.sha256
    assert asked.categories == ("PERSON",)
    assert (asked.ocr, asked.quick) == (True, False)
    assert [p.done for p in progress] == [1]


def test_the_child_is_told_how_the_job_is_to_be_read(case):
    job_id = case.document.job_id
    case.store(lambda store: store.change_settings(job_id, JobSettings(ocr=False, quick=True)))
    case.child.detections.append([page(0), page(1)])
    detect(case)
    (asked,) = case.child.requests(Detect)
    assert (asked.ocr, asked.quick) == (False, True)


def test_a_page_that_found_no_room_puts_the_document_back_and_is_told(case):
    """Where a small note fits and a page does not, whoever hands out work must hear of it: else it begins at once."""
    case.child.detections.append([page(0, SMITH), DatabaseFull()])
    with pytest.raises(DatabaseFull):
        queueing.work(case.id, case.child, case.database)
    document = case.document
    assert (document.status, document.failure, document.attempts) == (Status.QUEUED, None, 0)
    assert document.pages_done == 1


def test_after_a_crash_pages_that_were_read_are_skipped_and_a_second_crash_waits_for_a_person(case):
    crash = KnownError(FailureCode.CHILD_CRASHED)
    case.child.detections.append([page(0, SMITH), crash])
    first = detect(case)
    assert (first.status, first.failure, first.pages_done) == (Status.QUEUED, None, 1)
    case.child.detections.append([crash])
    second = detect(case)
    assert (second.status, second.failure) == (Status.ATTENTION, FailureCode.CHILD_CRASHED)
    asked = case.child.requests(Detect)[1]
    assert asked.skip_pages == (0,)
    assert asked.known == (SMITH,)
    assert case.entities == [SMITH]
    case.store(lambda store: queueing.retry(store, case.id))
    case.child.detections.append([page(1, JONES)])
    third = detect(case)
    assert (third.status, third.attempts) == (Status.READY_FOR_REVIEW, 0)
    assert case.entities == [SMITH, JONES]


def expected_status(code):
    if code in (FailureCode.CHILD_CRASHED, FailureCode.CHILD_NOISE, FailureCode.SHUTDOWN):
        return Status.QUEUED
    if code is FailureCode.CANCELLED:
        return Status.CANCELLED
    if code in (FailureCode.NOT_A_PDF, FailureCode.DAMAGED, FailureCode.EMPTY_FILE, FailureCode.NO_PAGES):
        return Status.REJECTED
    return Status.ATTENTION


@pytest.mark.parametrize("code", list(FailureCode))
@pytest.mark.parametrize("at", ["probe", "detect"])
def test_every_failure_has_its_status_and_its_page(case, code, at):
    error = KnownError(code, page_index=1)
    if at == "probe":
        case.child.facts = error
    else:
        case.child.detections.append([page(0, SMITH), error])
    document = detect(case)
    status = expected_status(code)
    kept = (code, 1) if status in (Status.REJECTED, Status.ATTENTION) else (None, None)
    assert (document.status, document.failure, document.failure_page) == (status, *kept)
    assert case.entities == ([] if at == "probe" else [SMITH])


def test_being_shut_down_is_no_fault_of_the_document(case):
    for _ in range(3):
        case.child.detections.append([KnownError(FailureCode.SHUTDOWN)])
        assert detect(case).status is Status.QUEUED
    case.child.detections.append([KnownError(FailureCode.CHILD_CRASHED)])
    assert detect(case).status is Status.QUEUED, "it crashed once"


def test_another_answer_than_was_asked_for_is_noise(case):
    case.child.detections += [[WordsDone(words=())], [WordsDone(words=())]]
    assert detect(case).status is Status.QUEUED
    assert detect(case).failure is FailureCode.CHILD_NOISE


@pytest.mark.parametrize(
    "event",
    [
        page(7, entity("Ada Smith", page=7)),
        page(0, entity("Ada Smith", page=1)),
        RepeatsFound(entities=(entity("Ada Smith", page=7),)),
        page(0, entity("Ada Smith", decision=Decision.REJECTED)),
        RepeatsFound(entities=(entity("Ada Smith", decision=Decision.ACCEPTED),)),
    ],
)
def test_what_no_detection_says_is_noise_and_kept_nowhere(case, event):
    """A child that a document took over must not decide, nor put boxes on pages that are not there."""
    case.child.detections += [[event]]
    assert detect(case).status is Status.QUEUED
    assert case.entities == []
    assert case.document.pages_done == 0


@pytest.mark.parametrize(
    "events",
    [
        [page(0, SMITH)],
        [],
        [page(0, SMITH), RepeatsFound(entities=())],
    ],
)
def test_a_child_that_leaves_a_page_out_has_not_read_the_document(case, events):
    """However it ends: a page that nobody read would look like one on which nothing was found."""
    case.child.detections += [events, []]
    assert detect(case).status is Status.QUEUED
    document = detect(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.CHILD_NOISE)
    assert document.models == ()
    case.store(lambda store: queueing.retry(store, case.id))
    case.child.detections.append([page(1)] if events else [page(1), page(0)])
    assert detect(case).status is Status.READY_FOR_REVIEW


def test_a_page_is_read_once(case):
    case.child.detections.append([page(0, SMITH), page(0, entity("Ada Smith"))])
    assert detect(case).status is Status.QUEUED
    assert (case.entities, case.document.pages_done) == ([SMITH], 1)
    case.child.detections.append([page(0, entity("Ada Smith"))])
    assert detect(case).failure is FailureCode.CHILD_NOISE
    assert case.entities == [SMITH], "also not again after it was read before"


def test_another_file_under_the_same_name_is_read_from_its_start(case):
    case.child.detections.append([page(0, SMITH), KnownError(FailureCode.CHILD_CRASHED)])
    detect(case)
    case.child.facts = facts(1, sha256="cd" * 32)
    case.child.detections.append([page(0, JONES_ON_FIRST)])
    assert detect(case).page_count == 1
    assert case.child.requests(Detect)[1].skip_pages == ()
    assert case.entities == [JONES_ON_FIRST]


JONES_ON_FIRST = entity("Bob Jones")


# Deciding without a reviewer


def accept_all(case, *rule):
    return queueing.accept_all(case.id, case.database, AutoAccept(*rule))


def test_accept_all_takes_what_scores_enough_and_what_holds_an_accepted_text(case):
    sure, unsure, same = (
        entity("Ada Smith", score=0.9),
        entity("Bob Jones", y=600, score=0.3),
        entity("Mrs Ada Smith", y=500, score=0.3),
    )
    case.found(sure, unsure, same)
    assert accept_all(case, 0.5).status is Status.REVIEWED
    decisions = {e.text: e.decision for e in case.entities}
    assert decisions == {
        "Ada Smith": Decision.ACCEPTED, "Bob Jones": Decision.REJECTED, "Mrs Ada Smith": Decision.ACCEPTED,
    }  # fmt: skip


def test_accept_all_leaves_what_a_person_decided(case):
    case.found(SMITH, JONES)
    case.decide(Decision.REJECTED, JONES)
    accept_all(case)
    assert [e.decision for e in case.entities] == [Decision.ACCEPTED, Decision.REJECTED]


def test_pages_that_could_not_be_read_need_attention_and_are_named(case):
    case.child.facts = facts(3, unread=(1, 2))
    case.found(SMITH)
    document = accept_all(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.UNREAD_PAGES)
    assert document.failure_page == 1
    assert not document.unread_acknowledged
    opened, _ = case.store(lambda store: reviewing.open_review(store, case.id))
    assert opened.status is Status.IN_REVIEW


def test_pages_that_could_not_be_read_may_be_acknowledged(case):
    case.child.facts = facts(3, unread=(1, 2))
    case.found(SMITH)
    document = accept_all(case, 0.0, True)
    assert (document.status, document.failure, document.unread_acknowledged) == (Status.REVIEWED, None, True)


# Retry, cancel, mistakes


def test_a_retry_never_stands_in_for_the_end_of_a_review(case):
    """Everything is decided but nobody finished; the document is cancelled, queued again, and its file is away."""
    case.found(SMITH)
    case.decide(Decision.ACCEPTED, SMITH)
    case.store(lambda store: queueing.cancel(store, case.id))
    case.store(lambda store: queueing.retry(store, case.id))
    case.child.facts = KnownError(FailureCode.FILE_MISSING)
    assert detect(case).status is Status.ATTENTION
    case.store(lambda store: queueing.retry(store, case.id))
    assert case.document.status is Status.QUEUED
    case.child.facts = facts()
    case.child.detections.append([])
    assert detect(case).status is Status.READY_FOR_REVIEW
    assert [e.decision for e in case.entities] == [Decision.ACCEPTED]


def test_retry_after_unread_pages_is_no_acknowledgement(case):
    case.child.facts = facts(2, unread=(1,))
    case.found(SMITH)
    accept_all(case)
    case.store(lambda store: queueing.retry(store, case.id))
    assert case.document.status is Status.QUEUED


def test_cancel_and_retry_of_what_cannot_be_cancelled_or_retried_change_nothing(case):
    for status in (Status.DETECTING, Status.READY_FOR_REVIEW, Status.IN_REVIEW):
        case.status(status)
        assert not case.store(lambda store: queueing.retry(store, case.id))
        assert case.document.status is status
    case.status(Status.REVIEWED, Status.REDACTING)
    assert not case.store(lambda store: queueing.cancel(store, case.id))
    assert not case.store(lambda store: queueing.retry(store, case.id))
    case.status(Status.VERIFYING, Status.FINISHED)
    assert not case.store(lambda store: queueing.cancel(store, case.id))
    assert case.document.status is Status.FINISHED


def test_cancel_keeps_what_was_found_and_retry_queues_it_again(case):
    case.found(SMITH)
    case.store(lambda store: queueing.cancel(store, case.id))
    assert case.document.status is Status.CANCELLED
    case.store(lambda store: queueing.retry(store, case.id))
    assert case.document.status is Status.QUEUED
    assert case.entities == [SMITH]


def test_a_document_that_waits_for_its_release_goes_back_to_its_review(case):
    case.reviewed(SMITH)
    case.store(lambda store: queueing.cancel(store, case.id))
    assert case.document.status is Status.IN_REVIEW
    assert [e.decision for e in case.entities] == [Decision.ACCEPTED]


def test_a_mistake_of_the_program_fails_the_document_that_was_worked_on_and_no_other(case):
    assert not case.store(lambda store: queueing.fail_unexpectedly(store, case.id))
    assert case.document.status is Status.QUEUED
    case.status(Status.DETECTING)
    case.store(lambda store: queueing.fail_unexpectedly(store, case.id))
    assert (case.document.status, case.document.failure) == (Status.FAILED, FailureCode.INTERNAL)


def test_sources_of_what_was_found_are_kept(case):
    repeated = entity("Ada Smith", page=1, source=Source.REPEATED, recognizer="repeat")
    case.child.detections.append([page(0, SMITH), page(1), RepeatsFound(entities=(repeated,))])
    detect(case)
    assert case.entities[1].source is Source.REPEATED
