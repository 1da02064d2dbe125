"""Lists, clean-only and verify-only jobs from a real PDF to what is recorded, through the real child process."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pymupdf
import pytest
from papers import EMAIL, PERSON, letter, locked

from app.base.errors import FailureCode
from app.domain.entities import Decision
from app.domain.job_settings import JobKind, JobSettings
from app.domain.jobs import WAITING_FOR_A_WORKER, Document, Status
from app.services import intake, queueing
from app.workers.database_thread import DatabaseThread
from app.workers.supervisor import Child


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with Child() as running:
        yield running


@pytest.fixture
def work(tmp_path, child) -> Iterator[Callable[..., tuple[Document, DatabaseThread]]]:
    """Let a job of one file go as far as it can without a person."""
    database = DatabaseThread(tmp_path / "sable.sqlite3")

    def run(path: Path, settings: JobSettings, *, password: str | None = None) -> tuple[Document, DatabaseThread]:
        planned = intake.plan_outputs(intake.collect([path]).found, tmp_path / "out")
        _, (document,) = database.call(lambda store: store.add_job("matter", planned, settings=settings))
        while document.status in WAITING_FOR_A_WORKER:
            document = queueing.work(document.id, child, database, password=password)
        return document, database

    yield run
    database.close()


def test_lists_of_the_job_reach_every_page(work, tmp_path) -> None:
    paper = letter(tmp_path / "in" / "a.pdf", extra="The autumn recess is in Norwich.")
    document, database = work(paper, JobSettings(always=("AUTUMN RECESS",), never=(PERSON, "norwich")))
    assert document.status is Status.READY_FOR_REVIEW
    entities = database.call(lambda store: store.entities(document.id))
    listed = [e for e in entities if e.recognizer == "always-list"]
    assert [(e.text, e.score, e.decision) for e in listed] == [("autumn recess", 1.0, Decision.OPEN)] * 2
    texts = {e.text for e in entities}
    assert EMAIL in texts
    assert not {t for t in texts if t.casefold() in (PERSON.casefold(), "norwich")}
    (page,) = database.call(lambda store: store.pages(document.id))
    assert {"patterns", "language-model", "always-list", "never-list"} <= set(page.ledger)
    assert any(name.startswith("sable-names") for name in page.ledger)


def test_a_file_is_only_cleaned(work, tmp_path) -> None:
    paper = letter(tmp_path / "in" / "a.pdf")
    document, database = work(paper, JobSettings(kind=JobKind.CLEAN_ONLY))
    assert document.status is Status.FINISHED
    with pymupdf.open(document.output_path) as released:
        assert PERSON in released[0].get_text()
        assert not released.metadata["producer"] or "MuPDF" not in released.metadata["producer"]
    certificate = json.loads(database.call(lambda store: store.certificate(document.id)))
    assert certificate["verification"]["passed"] is True


@pytest.mark.parametrize(("always", "status"), [(PERSON, Status.VERIFICATION_FAILED), ("Nemo", Status.FINISHED)])
def test_a_locked_file_from_elsewhere_is_only_checked(work, tmp_path, always, status) -> None:
    paper = locked(letter(tmp_path / "in" / "x.pdf").with_name("a.pdf"), "swordfish")
    (tmp_path / "in" / "x.pdf").unlink()
    before = paper.read_bytes()
    settings = JobSettings(kind=JobKind.VERIFY_ONLY, always=(always,))
    document, database = work(paper, settings, password="swordfish")
    assert document.status is status
    record = json.loads(database.call(lambda store: store.certificate(document.id)))
    assert record["verification"]["passed"] is (status is Status.FINISHED)
    assert paper.read_bytes() == before
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_no_pdf_is_rejected_whatever_the_job(work, tmp_path) -> None:
    paper = tmp_path / "in" / "a.pdf"
    paper.parent.mkdir()
    paper.write_bytes(b"nothing like a pdf")
    for kind in JobKind:
        document, _ = work(paper, JobSettings(kind=kind))
        assert (document.status, document.failure) == (Status.REJECTED, FailureCode.NOT_A_PDF)
