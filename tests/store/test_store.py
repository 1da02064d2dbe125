"""What is committed is there; what is not allowed changes nothing; what is deleted leaves no byte."""

import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from app.base.errors import FailureCode
from app.domain import decisions
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity, Source, new_id
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.job_settings import JobSettings
from app.domain.jobs import IllegalTransition, Status
from app.store import database, mapping
from app.store.database import migrations, open_database
from app.store.refusals import DatabaseTooNew, NotOurDatabase
from app.store.store import Frozen, NewDocument, NotFound, Store

GEOMETRY = PageGeometry(Box(0, 0, 612, 792))


def quad(x, y):
    return Quadrilateral.from_box(Box(x, y, x + 50, y + 10))


def entity(text, page=0, x=10, y=700, **options):
    return Entity(page, text, "PERSON", (quad(x, y),), **options)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "sable.sqlite3"


@pytest.fixture
def store(file):
    made = Store(file)
    yield made
    made.close()


def add(store, *names):
    files = [NewDocument(Path(f"/in/{n}.pdf"), Path(f"/out/{n}_redacted.pdf")) for n in names or ("a",)]
    return store.add_job("matter", files)[1]


def reviewed(store, *found):
    (document,) = add(store)
    store.set_status(document.id, Status.DETECTING)
    store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PageFacts(GEOMETRY), PageFacts(GEOMETRY))))
    store.add_detected(document.id, 0, found)
    store.set_status(document.id, Status.READY_FOR_REVIEW)
    store.set_status(document.id, Status.IN_REVIEW)
    return document.id


def test_a_job_remembers_whether_its_certificates_are_pages_too(store):
    job, _ = store.add_job("m", [], settings=JobSettings(certificate_page=True))
    assert store.job(job.id).settings.certificate_page
    store.change_settings(job.id, JobSettings())
    assert not store.job(job.id).settings.certificate_page


@pytest.mark.parametrize("settings", [JobSettings(ocr=False), JobSettings(quick=True), JobSettings()])
def test_how_the_documents_of_a_job_are_read_is_kept(store, settings):
    job, _ = store.add_job("m", [], settings=settings)
    assert store.job(job.id).settings == settings
    store.change_settings(job.id, replace(settings, ocr=not settings.ocr, quick=not settings.quick))
    assert (store.job(job.id).settings.ocr, store.job(job.id).settings.quick) == (not settings.ocr, not settings.quick)


def test_documents_come_newest_job_first_and_in_their_order(store):
    first = [d.id for d in add(store, "b", "a")]
    second = [d.id for d in add(store, "c")]
    assert [d.id for d in store.documents()] == second + first
    assert store.document(first[0]).file_name == "b.pdf"
    with pytest.raises(NotFound):
        store.document("nothing")


def test_a_status_outside_the_table_changes_nothing(store):
    (document,) = add(store)
    with pytest.raises(IllegalTransition):
        store.set_status(document.id, Status.FINISHED)
    assert store.document(document.id).status is Status.QUEUED


def test_entities_keep_everything_and_come_in_reading_order(store):
    low, high, left = entity("low", y=100), entity("high", y=700, x=90), entity("left", y=700, x=10, score=0.5)
    document_id = reviewed(store, low, high, left)
    assert store.entities(document_id) == [left, high, low]
    document = store.document(document_id)
    assert (document.hits_open, document.hits_total, document.pages_done, document.page_count) == (3, 3, 1, 2)


def test_some_of_the_entities_are_read_by_their_ids(store):
    found = [entity(f"n{i}", y=700 - i) for i in range(1100)]
    document_id = reviewed(store, *found)
    other = reviewed(store, entity("elsewhere"))
    (elsewhere,) = store.entities(other)
    wanted = [e.id for e in found[::-1] if e is not found[3]]
    assert store.entities(document_id, [*wanted, elsewhere.id, "gone"]) == [e for e in found if e is not found[3]]
    assert store.entities(document_id, []) == []


def test_reading_order_follows_a_file_that_was_replaced(store):
    one, two = entity("one", y=700), entity("two", y=100)
    (document,) = add(store)
    turned = PageFacts(PageGeometry(Box(0, 0, 612, 792), 180))
    for sha256, facts, order in (("ab" * 32, PageFacts(GEOMETRY), ["one", "two"]), ("cd" * 32, turned, ["two", "one"])):
        store.set_facts(document.id, DocumentFacts(sha256, 5, (facts,)))
        store.add_detected(document.id, 0, (replace(one, id=new_id()), replace(two, id=new_id())))
        assert [e.text for e in store.entities(document.id)] == order


def test_undo_and_redo_go_back_and_forth_without_limit_and_after_reopening(file, store):
    found = [entity(f"n{i}", y=700 - i) for i in range(5)]
    document_id = reviewed(store, *found)
    for value in found:
        store.apply(document_id, decisions.decide([value], Decision.ACCEPTED))
    drawn = entity("drawn", source=Source.MANUAL, decision=Decision.ACCEPTED)
    store.apply(document_id, decisions.add(drawn))
    after = store.entities(document_id)
    store.close()
    store = Store(file)
    touched = []
    while change := store.undo(document_id):
        touched += change.entities
    assert touched == [drawn.id, *(e.id for e in reversed(found))]
    assert store.entities(document_id) == found
    while store.redo(document_id):
        pass
    assert store.entities(document_id) == after
    store.close()


def test_a_new_step_forgets_what_was_undone(store):
    one, two = entity("one"), entity("two", y=600)
    document_id = reviewed(store, one, two)
    store.apply(document_id, decisions.decide([one], Decision.ACCEPTED))
    store.undo(document_id)
    store.apply(document_id, decisions.decide([two], Decision.REJECTED))
    assert not store.redo(document_id)
    back, forward = store.next_steps(document_id)
    assert back.kind is decisions.StepKind.REJECT
    assert forward is None


def test_a_bulk_decision_is_one_step(store):
    found = [entity(f"n{i}", y=700 - i) for i in range(200)]
    document_id = reviewed(store, *found)
    store.apply(document_id, decisions.decide(found, Decision.ACCEPTED))
    assert store.document(document_id).hits_open == 0
    store.undo(document_id)
    assert store.document(document_id).hits_open == 200
    assert not store.undo(document_id)


def test_a_frozen_document_cannot_be_decided_about(store):
    value = entity("x")
    document_id = reviewed(store, value)
    store.set_status(document_id, Status.REVIEWED)
    with pytest.raises(Frozen):
        store.apply(document_id, decisions.decide([value], Decision.ACCEPTED))
    with pytest.raises(Frozen):
        store.undo(document_id)
    assert store.entities(document_id) == [value]


@pytest.mark.parametrize(
    ("interrupted", "after"),
    [
        ([Status.DETECTING], Status.QUEUED),
        ([Status.DETECTING, Status.READY_FOR_REVIEW, Status.REVIEWED, Status.REDACTING], Status.REVIEWED),
        (
            [Status.DETECTING, Status.READY_FOR_REVIEW, Status.REVIEWED, Status.REDACTING, Status.VERIFYING],
            Status.REVIEWED,
        ),
    ],
)
def test_interrupted_work_is_queued_again_and_nothing_else(store, interrupted, after):
    moving, resting = add(store, "a", "b")
    for status in interrupted:
        store.set_status(moving.id, status)
    assert [d.id for d in store.recover()] == [moving.id]
    assert store.document(moving.id).status is after
    assert store.document(resting.id).status is Status.QUEUED


def test_another_file_under_the_same_name_drops_what_was_found_in_the_old(store):
    document_id = reviewed(store, entity("old"), entity("older"), entity("oldest"))
    store.apply(document_id, decisions.decide(store.entities(document_id)[:2], Decision.ACCEPTED))
    same = DocumentFacts("ab" * 32, 5, (PageFacts(GEOMETRY), PageFacts(GEOMETRY)))
    store.acknowledge_unread(document_id)
    store.set_certificate(document_id, "{}")
    store.set_facts(document_id, same)
    assert len(store.entities(document_id)) == 3
    assert store.document(document_id).unread_acknowledged
    said = len(store.audit_lines(document_id=document_id))
    store.set_facts(document_id, DocumentFacts("cd" * 32, 5, (PageFacts(GEOMETRY),)))
    assert store.entities(document_id) == []
    assert len(store.pages(document_id)) == 1
    assert not store.pages(document_id)[0].detected
    assert not store.document(document_id).unread_acknowledged
    assert store.certificate(document_id) == ""
    ((_, line, _),) = store.audit_lines(document_id=document_id)[said:]
    assert (line.action, line.before, line.after, line.subject) == (
        "document.fileChanged", "1 open, 2 accepted, 0 rejected, unread pages acknowledged", "", ""
    )  # fmt: skip
    assert store.check_audit() is None
    store.set_facts(document_id, DocumentFacts("ef" * 32, 5, (PageFacts(GEOMETRY),)))
    assert store.audit_lines(document_id=document_id)[-1][1].before == "0 open, 0 accepted, 0 rejected"


def test_a_deleted_job_leaves_no_byte_of_its_text(file, store):
    secret = "Quillfeather-Ostrogoth"
    document_id = reviewed(store, *(entity(f"{secret} {i}", y=700 - i) for i in range(300)))
    store.apply(document_id, decisions.decide(store.entities(document_id), Decision.ACCEPTED))
    kept = add(store, "kept")[0]

    def traces():
        return [p.name for p in file.parent.iterdir() if secret.encode() in p.read_bytes()]

    assert traces()
    store.delete_job(store.document(document_id).job_id)
    assert traces() == []
    assert store.document(kept.id).file_name == "kept.pdf"


WRITER = """
import sys
from pathlib import Path
from app.domain import decisions
from app.domain.entities import Decision
from app.store.store import Store
store = Store(Path(sys.argv[1]))
document_id = sys.argv[2]
for entity in store.entities(document_id):
    store.apply(document_id, decisions.decide([entity], Decision.ACCEPTED))
    print(entity.id, flush=True)
"""


def test_every_decision_that_was_reported_survives_kill_9(file, store):
    found = [entity(f"n{i}", y=700 - i) for i in range(400)]
    document_id = reviewed(store, *found)
    store.close()
    command = [sys.executable, "-c", WRITER, file, document_id]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        reported = [writer.stdout.readline().strip() for _ in range(20)]
        writer.kill()
        reported += writer.stdout.read().split()
    reopened = Store(file)
    decided = {e.id for e in reopened.entities(document_id) if e.decision is Decision.ACCEPTED}
    assert set(reported) <= decided
    assert len(decided) < 400, "the writer was to be killed in the middle"
    assert reopened.document(document_id).hits_open == 400 - len(decided)
    reopened.close()


def test_a_newer_database_is_refused_untouched(file):
    Store(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(DatabaseTooNew):
        Store(file)
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"not a database at all, " * 100, None])
def test_what_is_not_ours_is_refused_untouched(file, content):
    if content is None:
        with sqlite3.connect(file) as connection:
            connection.execute("CREATE TABLE other (x)")
        connection.close()
    else:
        file.write_bytes(content)
    before = file.read_bytes()
    with pytest.raises(NotOurDatabase):
        Store(file)
    assert file.read_bytes() == before


def test_the_migrations_make_what_the_tables_say(file):
    open_database(file).dispose()
    declared = create_engine("sqlite://")
    SQLModel.metadata.create_all(declared)
    expected = {name: {c.name: str(c.type) for c in table.columns} for name, table in SQLModel.metadata.tables.items()}
    with sqlite3.connect(file) as connection:
        made = {
            name: {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({name})")}
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
        }
    connection.close()
    declared.dispose()
    same = {"VARCHAR": "TEXT", "FLOAT": "REAL", "INTEGER": "INTEGER"}
    assert {n: {c: same[t] for c, t in columns.items()} for n, columns in expected.items()} == made


def test_a_database_of_the_first_version_is_brought_forward_with_its_rows(file, monkeypatch):
    every = migrations()
    monkeypatch.setattr(database, "migrations", lambda: every[:1])
    open_database(file).dispose()
    facts = [mapping.page_values("d", i, PageFacts(GEOMETRY, unread=i > 0)) for i in range(3)]
    moment = "2026-01-02T03:04:05.000006+00:00"
    with sqlite3.connect(file) as connection:
        connection.execute("INSERT INTO job VALUES ('j', 'matter', '', '', ?, ?)", (moment, moment))
        connection.execute(
            "INSERT INTO document VALUES ('d', 'j', 0, '/in/a.pdf', 'a.pdf', 'readyForReview', NULL, NULL, 'ab', 5, 3,"
            " 3, 0, 0, '/out/a.pdf', 0, '', '', 0, 0, ?, ?)",
            (moment, moment),
        )
        connection.executemany(
            "INSERT INTO page (document_id, page_index, facts, detected) VALUES (:document_id, :page_index, :facts, 1)",
            facts,
        )
    connection.close()
    monkeypatch.undo()
    store = Store(file)
    document = store.document("d")
    assert (document.file_name, document.status, document.page_count) == ("a.pdf", Status.READY_FOR_REVIEW, 3)
    assert document.unread_pages == 2
    assert [page.facts.unread for page in store.pages("d")] == [False, True, True]
    store.close()
    assert file.with_name(f"{file.name}.before-{every[-1][0]:04d}").exists()


def test_a_migration_backs_the_file_up_first_and_a_failing_one_changes_nothing(file, store, monkeypatch):
    document_id = reviewed(store, entity("kept"))
    store.close()
    number = migrations()[-1][0] + 1
    broken = [*migrations(), (number, "CREATE TABLE fresh (x TEXT); CREATE TABLE fresh (x TEXT)")]
    monkeypatch.setattr(database, "migrations", lambda: broken)
    with pytest.raises(Exception, match="fresh"):
        Store(file)
    assert file.with_name(f"{file.name}.before-{number:04d}").exists()
    monkeypatch.undo()
    reopened = Store(file)
    assert reopened.entities(document_id)[0].text == "kept"
    reopened.close()


def test_errors_of_the_database_hold_no_text(store):
    document_id = reviewed(store, entity("x"))
    secret = entity("Quillfeather")
    store.add_entities(document_id, [secret])
    with pytest.raises(Exception, match="UNIQUE") as caught:
        store.add_entities(document_id, [secret])
    assert "Quillfeather" not in str(caught.value)


def test_failures_are_kept_with_their_page(store):
    (document,) = add(store)
    store.set_status(document.id, Status.DETECTING)
    store.set_status(document.id, Status.FAILED, failure=FailureCode.DAMAGED, failure_page=3)
    again = store.document(document.id)
    assert (again.failure, again.failure_page) == (FailureCode.DAMAGED, 3)
    store.set_status(document.id, Status.QUEUED)
    assert store.document(document.id).failure is None
