"""A list that a client submits: the truth about the document, all of it or nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Case
from scripted_child import ScriptedChild, entity, facts

from app.domain.entities import Decision
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.services import submitting
from app.services.reviewing import ReviewIncomplete
from app.store.store import NewDocument, Store
from app.workers.database_thread import DatabaseThread

ROOT = Path(__file__).resolve().parents[3]
SMITH, MILLER, JONES = (entity(name) for name in ("Ada Smith", "Bob Miller", "Eve Jones"))


class ApiCase(Case):
    """One document that came by the API, at its review."""

    def __init__(self, database: DatabaseThread, folder: Path) -> None:
        self.database, self.folder = database, folder
        self.output = folder / "letter_redacted.pdf"
        self.child = ScriptedChild(facts())
        new = NewDocument(folder.parent / "letter.pdf", self.output)
        came = database.call(
            lambda store: store.add_api_job("letter", [new], JobSettings(), request="0" * 64, by_person=False)
        )
        self.id = came.documents[0].id


@pytest.fixture
def file(tmp_path):
    return tmp_path / "sable.sqlite3"


@pytest.fixture
def case(file, tmp_path):
    database = DatabaseThread(file)
    case = ApiCase(database, tmp_path / "out")
    case.found(replace(SMITH, codes=("ID",)), MILLER, JONES)
    yield case
    database.close()


def state(store, document_id):
    entities = {e.text: (e.decision, e.codes, e.why_kept) for e in store.entities(document_id)}
    lines = len(list(store.audit_lines()))
    return store.document(document_id).status, entities, store.next_steps(document_id)[0], lines


def submit(case, *listed, **options):
    case.store(lambda store: submitting.submit(store, case.id, listed, **options))
    return {e.text: e for e in case.entities}


def test_codes_and_reasons_of_the_list_stand_with_the_hits(case):
    known = {e.text: e for e in case.entities}
    listed = [
        replace(known["Ada Smith"], codes=("FOIA-6", "ID"), decision=Decision.ACCEPTED),
        replace(known["Bob Miller"], id="of-a-client", codes=("FOIA-6",), decision=Decision.ACCEPTED),
        replace(known["Eve Jones"], decision=Decision.REJECTED, why_kept="a public office"),
    ]
    found = submit(case, *listed)
    assert case.document.status is Status.REVIEWED
    assert found["Ada Smith"].codes == ("ID", "FOIA-6")
    assert found["Bob Miller"].codes == ("FOIA-6",)
    assert [found[name].decision for name in ("Ada Smith", "Bob Miller")] == [Decision.ACCEPTED] * 2
    assert (found["Eve Jones"].decision, found["Eve Jones"].why_kept) == (Decision.REJECTED, "a public office")
    assert len(found) == 3


def test_what_is_not_listed_stays_and_says_nothing(case):
    found = submit(case)
    assert {(e.decision, e.why_kept) for e in found.values()} == {(Decision.REJECTED, "")}


def test_a_list_that_is_refused_changes_nothing(case, monkeypatch):
    def refuse(*_, **__):
        raise ReviewIncomplete(1, [])

    monkeypatch.setattr(submitting.reviewing, "finish", refuse)
    before = case.store(lambda store: state(store, case.id))
    with pytest.raises(ReviewIncomplete):
        submit(case, SMITH)
    assert case.store(lambda store: state(store, case.id)) == before
    monkeypatch.undo()
    assert submit(case, SMITH)["Ada Smith"].decision is Decision.ACCEPTED


KILLED = """
import os, signal, sys
from pathlib import Path
from app.services import submitting
from app.store.store import Store
store = Store(Path(sys.argv[1]))
submitting.reviewing.finish = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
submitting.submit(store, sys.argv[2], store.entities(sys.argv[2])[:2])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_kill_between_the_decisions_and_the_end_of_the_review_leaves_nothing(file, tmp_path):
    database = DatabaseThread(file)
    case = ApiCase(database, tmp_path / "out")
    case.found(SMITH, MILLER, JONES)
    before = case.store(lambda store: state(store, case.id))
    database.close()
    command = [sys.executable, "-c", KILLED, str(file), case.id]
    done = subprocess.run(command, cwd=ROOT, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == -signal.SIGKILL
    store = Store(file)
    assert state(store, case.id) == before
    store.close()
