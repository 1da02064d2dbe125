"""From the end of the review to the file: what lies in the folder, and where the document stands, after every end."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from scripted_child import entity, facts, failed, left_over, passed, quad

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Decision, Source
from app.domain.jobs import Status
from app.domain.reports import Check, CheckResult, Verdict, VerificationReport
from app.protocol.messages import PageDetected, Release, Verify, VerifyDone, WordsDone
from app.services import queueing, reviewing

SMITH, JONES = entity("Ada Smith"), entity("Bob Jones", page=1)
FILES = ["letter_certificate.json", "letter_redacted.pdf"]
PLACES = quad(300, 100), quad(300, 200), quad(300, 300), quad(300, 400)


def release(case, **options):
    return queueing.release(case.id, case.child, case.database, **options)


def decisions(case):
    return {e.text: e.decision for e in case.entities}


def test_a_released_file_has_its_certificate_beside_it_and_nothing_else(case):
    case.reviewed(SMITH, rejected=[JONES])
    seen = []
    document = release(case, on_progress=lambda event: seen.append((event.phase, case.document.status, case.files())))
    assert (document.status, document.failure, document.attempts) == (Status.FINISHED, None, 0)
    assert case.files() == FILES
    assert case.output.read_bytes() == case.child.written[0]
    certificate = (case.folder / "letter_certificate.json").read_text()
    assert certificate == case.certificate
    assert json.loads(certificate)["output"]["sha256"] == hashlib.sha256(case.child.written[0]).hexdigest()
    assert {(phase, status) for phase, status, _ in seen} == {
        ("redacting", Status.REDACTING), ("verifying", Status.VERIFYING),
    }  # fmt: skip
    assert all("letter_redacted.pdf" not in files for _, _, files in seen), "no file before its proof"
    (asked,) = case.child.requests(Release)
    assert asked.entities == (case.entities[0],)


@pytest.mark.parametrize("proof", [passed(), failed(left_over(0, 1))], ids=["released", "failed"])
def test_the_record_says_whether_the_original_was_protected_and_signed(case, proof):
    case.child.facts = facts(encrypted=True, signed=True)
    case.child.reports.append(proof)
    case.reviewed(SMITH)
    release(case)
    value = json.loads(case.certificate)["input"]
    assert (value["encrypted"], value["signed"]) == (True, True)


def test_a_failed_proof_leaves_no_file_and_what_was_found_is_open(case):
    case.reviewed(SMITH, rejected=[JONES])
    case.child.reports.append(failed(left_over(0, 1, PLACES[0])))
    document = release(case)
    assert (document.status, document.failure) == (Status.VERIFICATION_FAILED, FailureCode.VERIFICATION_FAILED)
    assert document.hits_open == 1
    assert case.files() == []
    (fresh,) = [e for e in case.entities if e.source is Source.VERIFICATION]
    assert (fresh.page_index, fresh.quadrilaterals, fresh.decision) == (1, (PLACES[0],), Decision.OPEN)
    record = json.loads(case.certificate)
    assert (record["kind"], record["output"]) == ("none", None)
    assert {c["check"] for c in record["verification"]["checks"] if c["verdict"] == "failed"} == {"object-sweep"}


def test_what_the_proof_found_is_decided_and_the_next_release_succeeds(case):
    case.reviewed(SMITH)
    case.child.reports.append(failed(left_over(0, 1, PLACES[0])))
    release(case)
    case.store(lambda store: reviewing.open_review(store, case.id))
    case.store(lambda store: reviewing.accept_open(store, case.id))
    case.store(lambda store: reviewing.finish(store, case.id))
    assert release(case).status is Status.FINISHED
    assert len(case.child.requests(Release)[1].entities) == 2


def test_a_place_that_was_found_twice_is_one_open_hit(case):
    case.reviewed(SMITH)
    for _ in range(2):
        case.child.reports.append(failed(left_over(0, 1, PLACES[0])))
        release(case)
        assert [e.source for e in case.entities].count(Source.VERIFICATION) == 1
        case.store(lambda store: reviewing.open_review(store, case.id))
        case.store(lambda store: reviewing.accept_open(store, case.id))
        case.store(lambda store: reviewing.finish(store, case.id))


def test_what_is_left_over_is_accepted_over_several_rounds_where_that_is_allowed(case):
    case.reviewed(SMITH)
    case.child.reports += [failed(left_over(0, 1, PLACES[0])), failed(left_over(0, 1, PLACES[1]))]
    document = release(case, accept_leftovers=True)
    assert (document.status, document.failure) == (Status.FINISHED, None)
    assert case.files() == FILES
    assert case.output.read_bytes() == case.child.written[2]
    assert [len(r.entities) for r in case.child.requests(Release)] == [1, 2, 3]
    assert [e.decision for e in case.entities] == [Decision.ACCEPTED] * 3
    assert {e["id"] for e in json.loads(case.certificate)["redactions"]} == {e.id for e in case.entities}


def test_when_the_remedies_are_used_up_nothing_is_released_and_nothing_that_was_found_is_lost(case):
    case.reviewed(SMITH)
    case.child.reports += [failed(left_over(0, 1, place)) for place in PLACES]
    document = release(case, accept_leftovers=True)
    assert document.status is Status.VERIFICATION_FAILED
    assert case.files() == []
    found = [e for e in case.entities if e.source is Source.VERIFICATION]
    assert {(e.quadrilaterals[0], e.decision) for e in found} == {
        *((place, Decision.ACCEPTED) for place in PLACES[:3]), (PLACES[3], Decision.OPEN),
    }  # fmt: skip


def test_a_failure_without_a_place_cannot_be_remedied(case):
    case.reviewed(SMITH)
    report = VerificationReport(
        tuple(CheckResult(c, Verdict.NOT_RUN if c is Check.PDFIUM_TEXT else Verdict.PASSED) for c in Check)
    )
    case.child.reports.append(report)
    assert release(case, accept_leftovers=True).status is Status.VERIFICATION_FAILED
    assert len(case.child.requests(Release)) == 1
    assert case.files() == []


def test_a_report_without_every_check_proves_nothing(case):
    case.reviewed(SMITH)
    report = VerificationReport((CheckResult(Check.SCHEMA, Verdict.PASSED),))
    case.child.reports += [report] * 3
    release(case)
    assert release(case).failure is FailureCode.CHILD_NOISE
    assert case.files() == []


# Interrupted between the file's name and the note of it


class Killed(BaseException):
    """The program ends here."""


class DatabaseThatDies:
    """The real database until the function that matches is to run."""

    def __init__(self, database, dies):
        self._database = database
        self._dies = dies

    def call(self, function):
        if self._dies(function):
            raise Killed
        return self._database.call(function)


def killed_after_publishing(case):
    """Run a release and end it when the file has its name but no certificate and no note yet."""
    dying = DatabaseThatDies(case.database, lambda function: case.output.exists())
    with pytest.raises(Killed):
        queueing.release(case.id, case.child, dying, accept_leftovers=True)
    assert case.files() == ["letter_redacted.pdf"]
    (document,) = case.store(lambda store: store.recover())
    assert document.status is Status.REVIEWED


def test_a_file_that_got_its_name_is_only_noted_after_a_crash(case):
    case.reviewed(SMITH)
    killed_after_publishing(case)
    assert release(case).status is Status.FINISHED
    assert len(case.child.requests(Release)) == 1
    assert case.files() == FILES
    assert (case.folder / FILES[0]).read_text() == case.certificate


def test_what_was_boxed_as_a_remedy_survives_that_crash(case):
    case.reviewed(SMITH)
    case.child.reports.append(failed(left_over(0, 1, PLACES[0])))
    killed_after_publishing(case)
    assert release(case).status is Status.FINISHED
    assert len(case.child.requests(Release)) == 2
    assert {e["id"] for e in json.loads(case.certificate)["redactions"]} == {e.id for e in case.entities}


def test_another_file_at_that_place_is_not_taken_for_ours(case):
    case.reviewed(SMITH)
    killed_after_publishing(case)
    case.output.write_bytes(b"somebody else's")
    document = release(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.OUTPUT_EXISTS)
    assert case.files() == ["letter_redacted.pdf"]
    assert case.output.read_bytes() == b"somebody else's"


@pytest.mark.parametrize("change", ["accept", "reject"])
def test_decisions_made_after_that_crash_are_never_answered_with_the_old_file(case, change):
    """The reviewer takes the document back, decides otherwise and finishes again: the old file is not the answer."""
    case.reviewed(SMITH, rejected=[JONES])
    killed_after_publishing(case)
    case.store(lambda store: queueing.cancel(store, case.id))
    if change == "accept":
        case.decide(Decision.ACCEPTED, JONES)
    else:
        case.decide(Decision.REJECTED, SMITH)
    case.store(lambda store: reviewing.finish(store, case.id))
    document = release(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.OUTPUT_EXISTS)
    case.output.unlink()
    case.store(lambda store: queueing.retry(store, case.id))
    assert release(case).status is Status.FINISHED
    assert case.output.read_bytes() == case.child.written[1]


def test_boxes_moved_after_that_crash_are_never_answered_with_the_old_file(case):
    case.reviewed(SMITH)
    killed_after_publishing(case)
    case.store(lambda store: queueing.cancel(store, case.id))
    case.store(lambda store: reviewing.reshape(store, case.id, SMITH.id, [quad(10, 700, 300)]))
    case.store(lambda store: reviewing.finish(store, case.id))
    assert release(case).failure is FailureCode.OUTPUT_EXISTS


# What is in the way


def test_an_existing_output_stays_and_the_decisions_too(case):
    case.folder.mkdir()
    case.output.write_bytes(b"precious")
    case.reviewed(SMITH)
    document = release(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.OUTPUT_EXISTS)
    assert case.output.read_bytes() == b"precious"
    assert case.child.requests(Release) == []
    case.output.unlink()
    case.store(lambda store: queueing.retry(store, case.id))
    assert case.document.status is Status.REVIEWED, "the review is not asked for again"
    assert release(case).status is Status.FINISHED


def test_the_certificate_of_another_file_stays(case):
    case.folder.mkdir()
    other = case.folder / FILES[0]
    other.write_text("of an earlier release")
    case.reviewed(SMITH)
    document = release(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.OUTPUT_EXISTS)
    assert other.read_text() == "of an earlier release"
    assert case.files() == [other.name]


def test_an_output_is_replaced_where_that_was_asked_for(case):
    case.folder.mkdir()
    for name in FILES:
        (case.folder / name).write_bytes(b"old")
    case.reviewed(SMITH)
    case.store(lambda store: store.set_output(case.id, case.output, replace_output=True))
    assert release(case).status is Status.FINISHED
    assert case.output.read_bytes() == case.child.written[0]
    assert case.files() == FILES


def test_the_original_is_never_replaced(case):
    original = Path(case.document.path)
    original.write_bytes(b"the original")
    case.reviewed(SMITH)
    case.store(lambda store: store.set_output(case.id, original, replace_output=True))
    assert release(case).failure is FailureCode.OUTPUT_EXISTS
    assert original.read_bytes() == b"the original"


@pytest.mark.parametrize(
    "output", ["file/letter_redacted.pdf", "x" * 300 + ".pdf", "x" * 240 + "_redacted.pdf"],
    ids=["under a file", "too long a name", "too long a name for the certificate"],
)  # fmt: skip
def test_an_output_that_cannot_be_written(case, tmp_path, output):
    (tmp_path / "file").write_bytes(b"")
    case.reviewed(SMITH)
    case.store(lambda store: store.set_output(case.id, case.folder / output, replace_output=False))
    if output.startswith("file"):
        case.store(lambda store: store.set_output(case.id, tmp_path / output, replace_output=False))
    document = release(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.OUTPUT_UNWRITABLE)
    assert case.files() == []
    assert decisions(case) == {"Ada Smith": Decision.ACCEPTED}


def test_a_file_that_takes_the_name_at_the_last_moment_is_not_overwritten(case):
    case.reviewed(SMITH)
    case.child.reports.append(lambda request: case.output.write_bytes(b"faster") and None)
    document = release(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.OUTPUT_EXISTS)
    assert case.output.read_bytes() == b"faster"
    assert case.files() == ["letter_redacted.pdf"]


# How a release can end early


@pytest.mark.parametrize("during", ["releases", "reports"])
@pytest.mark.parametrize(
    ("code", "status"),
    [
        (FailureCode.CANCELLED, Status.IN_REVIEW),
        (FailureCode.SHUTDOWN, Status.REVIEWED),
        (FailureCode.CHILD_CRASHED, Status.REVIEWED),
        (FailureCode.DISK_FULL, Status.ATTENTION),
        (FailureCode.PASSWORD_NEEDED, Status.ATTENTION),
        (FailureCode.TIMED_OUT, Status.ATTENTION),
        (FailureCode.DAMAGED, Status.FAILED),
    ],
)
def test_an_early_end_leaves_no_file_and_every_decision(case, during, code, status):
    case.reviewed(SMITH, rejected=[JONES])
    getattr(case.child, during).append(KnownError(code, page_index=1))
    document = release(case)
    assert document.status is status
    keeps = status in (Status.ATTENTION, Status.FAILED)
    assert (document.failure, document.failure_page) == ((code, 1) if keeps else (None, None))
    assert case.files() == []
    assert decisions(case) == {"Ada Smith": Decision.ACCEPTED, "Bob Jones": Decision.REJECTED}


def test_a_document_whose_child_crashes_is_tried_once_more(case):
    case.reviewed(SMITH)
    for expected in (Status.REVIEWED, Status.ATTENTION):
        case.child.releases.append(KnownError(FailureCode.CHILD_CRASHED))
        assert release(case).status is expected
    case.store(lambda store: queueing.retry(store, case.id))
    assert case.document.status is Status.REVIEWED
    assert release(case).status is Status.FINISHED


@pytest.mark.parametrize("code", [FailureCode.SHUTDOWN, FailureCode.CANCELLED])
def test_what_a_person_stopped_does_not_count_as_an_attempt(case, code):
    case.reviewed(SMITH)
    for _ in range(2):
        case.child.releases.append(KnownError(code))
        release(case)
        if code is FailureCode.CANCELLED:
            case.store(lambda store: reviewing.finish(store, case.id))
    case.child.releases.append(KnownError(FailureCode.CHILD_CRASHED))
    assert release(case).status is Status.REVIEWED


def test_a_crash_in_a_later_round_is_tried_again_too(case):
    case.reviewed(SMITH)
    case.child.reports += [failed(left_over(0, 1, PLACES[0])), KnownError(FailureCode.CHILD_CRASHED)]
    assert release(case, accept_leftovers=True).status is Status.REVIEWED
    assert case.files() == []
    case.child.reports.append(failed(left_over(0, 1, PLACES[0])))
    assert release(case, accept_leftovers=True).status is Status.FINISHED


def test_a_document_without_hits_that_waited_for_something_is_not_reviewed_again(case):
    case.reviewed()
    case.child.releases.append(KnownError(FailureCode.DISK_FULL))
    release(case)
    case.store(lambda store: queueing.retry(store, case.id))
    assert case.document.status is Status.REVIEWED


def test_a_changed_original_is_read_again_and_not_released_for_ever_in_vain(case):
    case.reviewed(SMITH)
    case.child.facts = KnownError(FailureCode.FILE_CHANGED)
    assert release(case).failure is FailureCode.FILE_CHANGED
    case.store(lambda store: queueing.retry(store, case.id))
    assert case.document.status is Status.QUEUED
    case.child.facts = facts(1, sha256="cd" * 32)
    case.child.detections.append([PageDetected(page_index=0, entities=())])
    assert queueing.detect(case.id, case.child, case.database).status is Status.READY_FOR_REVIEW
    assert case.entities == []


@pytest.mark.parametrize("how", ["proof of another file", "another file after its proof"])
def test_a_file_that_is_not_the_proven_one_gets_no_name(case, how):
    case.reviewed(SMITH)
    if how == "proof of another file":
        case.child.reports.append(VerifyDone(report=passed(), sha256="0" * 64))
    else:

        def prove_then_change(request: Verify):
            data = Path(request.output_path).read_bytes()
            Path(request.output_path).write_bytes(data[:-1])
            return VerifyDone(report=passed(), sha256=hashlib.sha256(data).hexdigest())

        case.child.reports.append(prove_then_change)
    document = release(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.INTERNAL)
    assert case.files() == []


@pytest.mark.parametrize("answer", ["ReleaseDone", "VerifyDone"])
def test_another_answer_than_was_asked_for_releases_nothing(case, answer):
    case.reviewed(SMITH)
    for _ in range(2):
        case.child.releases.append(WordsDone(words=()) if answer == "ReleaseDone" else None)
        case.child.reports.append(lambda request: VerifyDone(report=failed(left_over(9)), sha256=sha(request)))
        document = release(case)
    assert (document.status, document.failure) == (Status.ATTENTION, FailureCode.CHILD_NOISE)
    assert case.files() == []


def sha(request):
    return hashlib.sha256(Path(request.output_path).read_bytes()).hexdigest()


def test_an_open_hit_is_not_counted_as_left_on_purpose(case):
    case.reviewed(SMITH)
    case.store(lambda store: store.add_entities(case.id, [entity("Ada Smith", page=1)]))
    release(case)
    (asked,) = case.child.requests(Verify)
    assert [t.kept for t in asked.terms] == [0]


def with_page(case):
    def run(store):
        job = store.job(store.document(case.id).job_id)
        store.change_settings(job.id, replace(job.settings, certificate_page=True))

    case.store(run)
    return sorted([*FILES, "letter_certificate.pdf"])


def test_the_certificate_is_a_page_too_where_the_job_says_so(case):
    files = with_page(case)
    case.reviewed(SMITH)
    assert release(case).status is Status.FINISHED
    assert case.files() == files
    integrity = json.loads(case.certificate)["integrity"]["sha256"]
    assert integrity.encode() in (case.folder / "letter_certificate.pdf").read_bytes()


def test_a_page_that_cannot_be_drawn_does_not_undo_the_release(case):
    with_page(case)
    case.reviewed(SMITH)
    case.child.pages.append(KnownError(FailureCode.CHILD_CRASHED))
    assert (release(case).status, case.document.failure) == (Status.FINISHED, None)
    assert case.files() == FILES


def test_a_file_in_the_place_of_the_page_stays_and_nothing_is_released(case):
    with_page(case)
    case.reviewed(SMITH)
    case.folder.mkdir(exist_ok=True)
    (case.folder / "letter_certificate.pdf").write_bytes(b"somebody else's")
    assert (release(case).status, case.document.failure) == (Status.ATTENTION, FailureCode.OUTPUT_EXISTS)
    assert case.files() == ["letter_certificate.pdf"]
    assert (case.folder / "letter_certificate.pdf").read_bytes() == b"somebody else's"


def test_a_release_that_was_cut_off_gets_its_page_when_it_is_noted(case):
    files = with_page(case)
    case.reviewed(SMITH)
    killed_after_publishing(case)
    assert release(case).status is Status.FINISHED
    assert case.files() == files
