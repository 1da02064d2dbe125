"""Jobs that only clean and jobs that only verify: what is written, what is recorded, and where each failure leads."""

import json

import pytest
from conftest import Case
from scripted_child import facts, failed, left_over

from app.base.errors import FailureCode, KnownError
from app.domain.job_settings import JobKind, JobSettings
from app.domain.jobs import WAITING_FOR_A_WORKER, Status
from app.domain.people import ReviewPolicy, SecondReview
from app.domain.reports import Check, CheckResult, Verdict, VerificationReport
from app.protocol.messages import Detect, Release, Verify, VerifyDone
from app.services import queueing, reviewing
from app.store.store import Frozen


@pytest.fixture
def made(case):
    """The document of a job of some kind, with a child that knows it."""

    def make(kind: JobKind, **settings) -> Case:
        job_id = case.document.job_id
        case.store(lambda store: store.change_settings(job_id, JobSettings(kind=kind, **settings)))
        return case

    return make


def work(case, **options):
    """Everything that workers do until the document waits for nobody or for a person."""
    while True:
        before = case.document.status
        document = queueing.work(case.id, case.child, case.database, **options)
        if document.status not in WAITING_FOR_A_WORKER or document.status is before:
            return document


# Clean only


def test_a_file_is_cleaned_with_nothing_to_decide(made):
    case = made(JobKind.CLEAN_ONLY, review=ReviewPolicy(SecondReview.ALL))
    document = work(case, password="swordfish")
    assert (document.status, document.page_count) == (Status.FINISHED, 2)
    assert document.sha256 == case.child.facts.sha256
    assert case.child.requests(Detect) == []
    (asked,) = case.child.requests(Release)
    assert (asked.entities, asked.source.password) == ((), "swordfish")
    assert case.files() == ["letter_certificate.json", "letter_redacted.pdf"]
    assert json.loads(case.certificate)["decisions"]["accepted"] == 0


@pytest.mark.parametrize(
    ("code", "status", "after_retry"),
    [
        (FailureCode.NOT_A_PDF, Status.REJECTED, Status.REJECTED),
        (FailureCode.PASSWORD_NEEDED, Status.ATTENTION, Status.FINISHED),
        (FailureCode.FILE_MISSING, Status.ATTENTION, Status.FINISHED),
        (FailureCode.CANCELLED, Status.CANCELLED, Status.FINISHED),
    ],
)
def test_a_file_that_cannot_be_cleaned(made, code, status, after_retry):
    case = made(JobKind.CLEAN_ONLY)
    good, case.child.facts = case.child.facts, KnownError(code)
    document = work(case)
    assert document.status is status
    assert document.failure is (None if status is Status.CANCELLED else code)
    case.child.facts = good
    case.store(lambda store: queueing.retry(store, case.id))
    assert work(case).status is after_retry


def test_a_file_that_changed_before_it_was_cleaned_is_cleaned_as_it_is(made):
    case = made(JobKind.CLEAN_ONLY)
    case.child.releases.append(KnownError(FailureCode.DISK_FULL))
    assert work(case).status is Status.ATTENTION
    case.child.facts = facts(3, sha256="cd" * 32)
    case.store(lambda store: queueing.retry(store, case.id))
    assert work(case).status is Status.FINISHED
    assert case.document.page_count == 3


def test_a_waiting_one_is_cancelled_and_has_no_review_to_go_back_to(made):
    case = made(JobKind.CLEAN_ONLY)
    assert queueing.work(case.id, case.child, case.database).status is Status.REVIEWED
    case.store(lambda store: queueing.cancel(store, case.id))
    assert case.document.status is Status.CANCELLED


# Verify only


def foreign(**verdicts):
    """A report as the engine gives it for a file without a source."""
    told = {Check(name.replace("_", "-")): verdict for name, verdict in verdicts.items()}
    without = {Check.SCHEMA, Check.MUPDF_TEXT, Check.PDFIUM_TEXT, Check.OBJECT_SWEEP}
    return VerificationReport(
        tuple(CheckResult(c, told.get(c, Verdict.PASSED if c in without else Verdict.NOT_RUN)) for c in Check)
    )


def answer(case, report, sha256=None):
    case.child.reports.append(VerifyDone(report=report, sha256=sha256 or case.child.facts.sha256))


def test_a_file_from_elsewhere_is_searched_for_the_texts_of_the_job_and_nothing_is_written(made):
    case = made(JobKind.VERIFY_ONLY, always=("Ada Smith", "  "))
    answer(case, foreign(schema=Verdict.FAILED))
    document = work(case, password="swordfish")
    assert (document.status, document.failure, document.page_count) == (Status.FINISHED, None, 2)
    (asked,) = case.child.requests(Verify)
    assert (asked.source, asked.output_path, asked.password) == (None, document.path, "swordfish")
    assert [t.text for t in asked.terms] == ["Ada Smith"]
    record = json.loads(case.certificate)
    assert (record["kind"], record["output"], record["verification"]["passed"]) == ("verification", None, True)
    assert {c["check"] for c in record["verification"]["checks"] if c["verdict"] != "not-run"} == {
        "schema", "mupdf-text", "pdfium-text", "object-sweep",
    }  # fmt: skip
    assert "Ada Smith" not in case.certificate
    assert case.files() == []
    assert case.child.requests(Release) == case.child.requests(Detect) == []


@pytest.mark.parametrize(
    ("report", "always"),
    [
        (foreign(pdfium_text=Verdict.FAILED), ("Ada Smith",)),
        (foreign(object_sweep=Verdict.NOT_RUN), ("Ada Smith",)),
        (foreign(schema=Verdict.FAILED), ()),
        (VerificationReport(()), ("Ada Smith",)),
        (failed(left_over()), ("Ada Smith",)),
    ],
)
def test_what_was_found_or_could_not_be_checked_is_never_passed(made, report, always):
    case = made(JobKind.VERIFY_ONLY, always=always)
    answer(case, report)
    document = work(case)
    assert (document.status, document.failure) == (Status.VERIFICATION_FAILED, FailureCode.VERIFICATION_FAILED)
    assert json.loads(case.certificate)["verification"]["passed"] is False
    case.store(lambda store: reviewing.open_review(store, case.id))
    assert case.document.status is Status.VERIFICATION_FAILED
    with pytest.raises(Frozen):
        case.store(lambda store: reviewing.finish(store, case.id, acknowledge_unread=True))
    assert case.files() == []


def test_a_file_that_changes_between_the_look_and_the_check_is_not_vouched_for(made):
    case = made(JobKind.VERIFY_ONLY)
    answer(case, foreign(), sha256="0" * 64)
    assert work(case).failure is FailureCode.FILE_CHANGED
    assert case.certificate == ""


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (FailureCode.DAMAGED, Status.REJECTED),
        (FailureCode.PASSWORD_WRONG, Status.ATTENTION),
        (FailureCode.SHUTDOWN, Status.QUEUED),
        (FailureCode.CANCELLED, Status.CANCELLED),
    ],
)
def test_a_check_that_ends_early(made, code, status):
    case = made(JobKind.VERIFY_ONLY)
    case.child.reports.append(KnownError(code))
    assert queueing.work(case.id, case.child, case.database).status is status
    if status is Status.ATTENTION:
        case.store(lambda store: queueing.retry(store, case.id))
        answer(case, foreign())
        assert work(case).status is Status.FINISHED


def test_a_check_can_be_paused(made):
    case = made(JobKind.VERIFY_ONLY)
    case.child.reports.append(KnownError(FailureCode.CANCELLED))
    document = queueing.work(case.id, case.child, case.database, stopped=lambda: Status.PAUSED)
    assert document.status is Status.PAUSED


def test_an_interrupted_check_starts_again(made):
    case = made(JobKind.VERIFY_ONLY)
    case.status(Status.VERIFYING)
    case.store(queueing.take_up)
    assert case.document.status is Status.QUEUED
