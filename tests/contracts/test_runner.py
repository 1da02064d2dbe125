"""Work without a window: every document is taken up, stopped where somebody wants that, and goes on after an end."""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

import pytest

from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.domain.retention import Retention
from app.store.store import NewDocument
from app.workers.database_thread import DatabaseThread
from app.workers.runner import Runner

CHILD = [sys.executable, str(Path(__file__).parents[1] / "fakes" / "desk_child.py")]


class Serving:
    """A runner over a real database, with a child that is told what its documents hold."""

    def __init__(self, folder: Path, width: int = 2) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self.database = DatabaseThread(folder / "sable.sqlite3")
        self.changed = threading.Condition()
        self.runner = Runner(self.database, folder, width=width, tell=self._tell, command=CHILD)

    def _tell(self, change: ChangeSet) -> None:
        with self.changed:
            self.changed.notify_all()

    def add(self, *papers: Path, settings: JobSettings | None = None) -> list[str]:
        files = [NewDocument(p, p.with_name(f"{p.stem}_redacted.pdf")) for p in papers]
        job, documents = self.database.call(lambda store: store.add_job("job", files, settings=settings))
        self.runner.tell(ChangeSet(frozenset({job.id})))
        return [d.id for d in documents]

    def status(self, document_id: str) -> Status:
        return self.database.call(lambda store: store.document(document_id)).status

    def until(self, document_id: str, *wanted: Status) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: self.status(document_id) in wanted, timeout=60)

    def close(self) -> None:
        self.runner.close()
        self.database.close()


@pytest.fixture
def serving(tmp_path):
    running = Serving(tmp_path / "data")
    running.runner.start()
    yield running
    running.close()


@pytest.fixture
def paper(tmp_path):
    def make(name, **told):
        path = tmp_path / name
        path.write_text(json.dumps({"pages": 2, "name": name, **told}), encoding="utf-8")
        return path

    return make


def reached(gate):
    while not Path(f"{gate}.reached").exists():
        threading.Event().wait(0.01)


def test_documents_are_read_as_they_come(serving, paper):
    first = serving.add(paper("a.pdf"), paper("b.pdf"), paper("c.pdf"))
    for document_id in first:
        serving.until(document_id, Status.READY_FOR_REVIEW)
    (later,) = serving.add(paper("d.pdf"))
    serving.until(later, Status.READY_FOR_REVIEW)


def test_what_is_under_way_can_be_cancelled_and_the_rest_goes_on(serving, paper, tmp_path):
    gate = tmp_path / "gate"
    (held,) = serving.add(paper("a.pdf", hold={"detect:0": str(gate)}))
    reached(gate)
    serving.runner.cancel([held])
    assert serving.status(held) is Status.CANCELLED
    (other,) = serving.add(paper("b.pdf"))
    serving.until(other, Status.READY_FOR_REVIEW)
    serving.runner.cancel([other])
    assert serving.status(other) is Status.CANCELLED


def test_a_job_under_way_can_be_purged_unless_it_is_held(serving, paper, tmp_path):
    gate = tmp_path / "gate"
    (held,) = serving.add(paper("a.pdf", hold={"detect:0": str(gate)}))
    reached(gate)
    job_id = serving.database.call(lambda store: store.document(held)).job_id
    serving.runner.purge(job_id)
    assert serving.status(held) is Status.PURGED
    (kept,) = serving.add(paper("b.pdf"), settings=JobSettings(retention=Retention(hold=True)))
    serving.until(kept, Status.READY_FOR_REVIEW)
    job_id = serving.database.call(lambda store: store.document(kept)).job_id
    with pytest.raises(KnownError) as refused:
        serving.runner.purge(job_id)
    assert refused.value.code is FailureCode.ON_HOLD


def test_an_end_in_the_middle_is_taken_up_at_the_next_start(tmp_path, paper):
    gate = tmp_path / "gate"
    first = Serving(tmp_path / "data")
    first.runner.start()
    (held,) = first.add(paper("a.pdf", hold={"detect:0": str(gate)}))
    reached(gate)
    first.runner.close()
    assert first.status(held) is Status.QUEUED
    first.database.close()
    gate.touch()
    second = Serving(tmp_path / "data")
    second.runner.start()
    second.until(held, Status.READY_FOR_REVIEW)
    second.close()


def test_a_question_is_answered_beside_the_work_and_not_after_the_end(tmp_path):
    running = Serving(tmp_path / "data")
    running.runner.start()
    assert running.runner.ask(lambda child: "answer") == "answer"
    running.close()
    with pytest.raises(KnownError):
        running.runner.ask(lambda child: "answer")
