"""The record as a whole: read in parts, exported, and checked after somebody edited the file."""

import csv
import hashlib
import json
import sqlite3
from dataclasses import replace

import pytest

from app.base.errors import FailureCode, KnownError
from app.domain.audit import FIRST, Fault, hash_of
from app.domain.entities import Decision, Entity
from app.domain.geometry import Point, Quadrilateral
from app.domain.jobs import Status
from app.services import auditing
from app.store import audit as audit_store
from app.store.store import NewDocument, Store

SECRET = "Ottilie Quillfeather"
QUAD = Quadrilateral(Point(0, 0), Point(9, 0), Point(9, 9), Point(0, 9))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "sable.sqlite3"


@pytest.fixture
def store(file):
    made = Store(file)
    yield made
    made.close()


def job_of(store, tmp_path, *names):
    files = [NewDocument(tmp_path / name, tmp_path / "out" / name) for name in names]
    return store.add_job("matter", files)


def tamper(file, *statements):
    """What somebody with a database browser can do, triggers or not."""
    connection = sqlite3.connect(file)
    with connection:
        for name in ("audit_is_never_changed", "audit_is_never_deleted"):
            connection.execute(f"DROP TRIGGER IF EXISTS {name}")
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_the_history_of_a_document_is_its_own_and_holds_no_text(store, tmp_path, case):
    entity = Entity(0, SECRET, "PERSON", (QUAD,))
    case.found(entity)
    case.decide(Decision.ACCEPTED, entity)
    told = case.store(lambda s: auditing.history(s, case.id))
    assert {line.document_id for _, line, _ in told} == {case.id}
    assert next(line.action for _, line, _ in told) == "document.added"
    assert [(line.subject, line.before, line.after) for _, line, _ in told][-1] == (entity.id, "open", "accepted")
    assert SECRET not in repr(told)
    assert "letter.pdf" not in repr(told)


def test_a_record_longer_than_one_part_is_read_whole(store, tmp_path, monkeypatch):
    monkeypatch.setattr(audit_store, "_AT_ONCE", 3)
    job, _ = job_of(store, tmp_path, *(f"{n}.pdf" for n in range(10)))
    assert len(list(auditing.lines(store))) == 11
    assert len(list(auditing.lines(store, job_id=job.id))) == 11
    checked = auditing.verify(store)
    assert (checked.whole, checked.lines) == (True, 11)
    assert checked.last_hash == list(auditing.lines(store))[-1][2]


@pytest.mark.parametrize(
    ("statement", "number", "fault"),
    [
        ("UPDATE audit SET after = 'rejected' WHERE sequence = 3", 3, Fault.CHANGED),
        ("UPDATE audit SET at = '2020-01-01T00:00:00+00:00' WHERE sequence = 1", 1, Fault.CHANGED),
        ("UPDATE audit SET actor = 'somebody else' WHERE sequence = 2", 2, Fault.CHANGED),
        ("DELETE FROM audit WHERE sequence = 2", 3, Fault.BROKEN),
        ("DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)", 3, Fault.CUT_OFF),
        ("UPDATE audit SET sequence = CASE sequence WHEN 2 THEN 103 ELSE sequence END", 3, Fault.BROKEN),
    ],
)
def test_an_edited_record_is_found_out(file, store, tmp_path, statement, number, fault):
    job_of(store, tmp_path, "a.pdf", "b.pdf", "c.pdf")
    assert auditing.verify(store).whole
    tamper(file, statement)
    found = auditing.verify(store).fault
    assert found is not None
    assert (found.sequence, found.fault) == (number, fault)
    assert store.check_audit() == found


def test_both_exports_say_the_same_and_only_what_belongs_to_the_job(store, tmp_path):
    job, documents = job_of(store, tmp_path, "a.pdf", "b.pdf")
    job_of(store, tmp_path, "other.pdf")
    store.set_status(documents[0].id, Status.PAUSED)
    folder = tmp_path / "export"
    jsonl, table = auditing.export(store, folder, job_id=job.id)
    told = [json.loads(line) for line in jsonl.read_text(encoding="utf-8").splitlines()]
    with table.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert tuple(rows[0]) == auditing.COLUMNS
    assert [{key: str(value) for key, value in line.items()} for line in told] == rows
    assert {line["jobId"] for line in told} == {job.id}
    assert [line["action"] for line in told] == ["job.added", "document.added", "document.added", "document.status"]


def test_whoever_has_an_exported_line_can_compute_its_hash(store, tmp_path):
    job_of(store, tmp_path, "ä.pdf")
    jsonl, _ = auditing.export(store, tmp_path / "export")
    previous = "0" * 64
    for text in jsonl.read_text(encoding="utf-8").splitlines():
        line = json.loads(text)
        recorded = line.pop("hash")
        del line["sequence"]
        canonical = json.dumps(line, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert hashlib.sha256(canonical.encode()).hexdigest() == recorded
        assert line["previous"] == previous
        previous = recorded


def test_an_export_overwrites_nothing(store, tmp_path):
    job_of(store, tmp_path, "a.pdf")
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "audit.csv").write_text("mine")
    with pytest.raises(KnownError) as raised:
        auditing.export(store, folder)
    assert raised.value.code is FailureCode.OUTPUT_EXISTS
    assert (folder / "audit.csv").read_text() == "mine"
    assert not list(folder.glob("*.part"))


def test_a_record_written_anew_holds_in_itself_but_not_against_a_noted_hash(store, file, tmp_path):
    job_of(store, tmp_path, "a.pdf")
    noted = auditing.verify(store).last_hash
    job_of(store, tmp_path, "b.pdf")
    assert auditing.verify(store, [noted]).whole
    forged, previous = [], FIRST
    for number, line, _ in list(auditing.lines(store)):
        line = replace(line, actor="somebody else", previous=previous)
        previous = hash_of(line)
        forged.append(f"UPDATE audit SET actor = 'somebody else', previous = '{line.previous}', hash = '{previous}'"
                      f" WHERE sequence = {number}")  # fmt: skip
    tamper(file, *forged)
    assert auditing.verify(store).whole
    checked = auditing.verify(store, [noted])
    assert (checked.whole, checked.fault, checked.missing) == (False, None, (noted,))
