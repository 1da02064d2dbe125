"""Listing, people and the audit record over a real file."""

import sqlite3
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.audit import AuditAction, Fault
from app.domain.decisions import decide
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.job_settings import JobKind, JobSettings
from app.domain.jobs import Status
from app.domain.listing import BadCursor, DocumentQuery, SortField
from app.domain.people import ReviewPolicy, SecondReview
from app.domain.retention import Keeping, Retention
from app.store.store import NewDocument, NotFound, Store

PAGE = PageFacts(PageGeometry(Box(0, 0, 612, 792)))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "sable.sqlite3"


@pytest.fixture
def store(file):
    made = Store(file)
    yield made
    made.close()


def add(store, name, *files, **more):
    new = [NewDocument(Path(f"/in/{f}"), Path(f"/out/{f}")) for f in files]
    return store.add_job(name, new, **more)


def every_page(store, query_of):
    found, cursor = [], ""
    while True:
        page = store.list_documents(query_of(cursor))
        found += page.documents
        cursor = page.next_cursor
        if not cursor:
            return found, page.total


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """40 documents in 8 jobs, with equal and unequal values in every column that sorts."""
    made = Store(tmp_path_factory.mktemp("full") / "sable.sqlite3")
    for number in range(8):
        made.act_as(f"person-{number % 2}")
        files = [f"{chr(97 + (number * 5 + n) % 7)}{'Brief' if n % 2 else 'BELEG'} {n}.pdf" for n in range(5)]
        _, documents = add(made, f"job {number}", *files, settings=JobSettings(metadata={"matter": str(number % 3)}))
        for n, document in enumerate(documents):
            made.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PAGE,) * (n % 3)))
            if n % 2:
                made.set_status(document.id, Status.CANCELLED)
    yield made
    made.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sort=st.sampled_from(list(SortField)),
    descending=st.booleans(),
    limit=st.integers(1, 9),
    statuses=st.sampled_from([(), (Status.QUEUED,), (Status.CANCELLED, Status.QUEUED)]),
    name=st.sampled_from(["", "brief", "BELEG 0", "nothing"]),
    metadata=st.sampled_from([{}, {"matter": "1"}, {"matter": "9"}]),
    created_by=st.sampled_from(["", "person-1"]),
)
def test_parts_of_a_list_are_the_whole_list(full, sort, descending, limit, statuses, name, metadata, created_by):
    def query(cursor="", limit=limit, offset=0):
        return DocumentQuery(
            statuses, "", created_by, "", name, metadata, sort, descending, limit, offset=offset, cursor=cursor
        )

    whole = full.list_documents(query(limit=500))
    found, total = every_page(full, query)
    assert found == list(whole.documents)
    assert total == whole.total == len(found) == len({d.id for d in found})
    assert list(full.list_documents(query(offset=3)).documents) == found[3 : 3 + limit]
    assert all(name.casefold() in d.file_name.casefold() for d in found)
    assert all(not statuses or d.status in statuses for d in found)
    key = {
        SortField.CREATED_AT: lambda d: d.created_at,
        SortField.UPDATED_AT: lambda d: d.updated_at,
        SortField.PAGES: lambda d: d.page_count,
        SortField.OPEN_HITS: lambda d: d.hits_open,
        SortField.FILE_NAME: lambda d: d.file_name.casefold(),
    }[sort]
    keys = [key(d) for d in found]
    assert keys == sorted(keys, reverse=descending)


def test_the_newest_job_comes_first_and_its_documents_in_their_order(full):
    found = full.list_documents(DocumentQuery(limit=500)).documents
    assert [d.id for d in found] == [d.id for d in full.documents()]
    assert all(a.created_at >= b.created_at for a, b in pairwise(found))


def test_a_list_that_changes_under_the_cursor_loses_nothing(store):
    add(store, "one", "a.pdf", "b.pdf")
    page = store.list_documents(DocumentQuery(limit=1))
    add(store, "newer", "c.pdf")
    rest = store.list_documents(DocumentQuery(limit=5, cursor=page.next_cursor))
    assert [d.file_name for d in (*page.documents, *rest.documents)] == ["a.pdf", "b.pdf"]


@pytest.mark.parametrize("cursor", ["x", "bm90IGpzb24=", "WzFd"])
def test_a_cursor_that_is_not_ours_is_refused(full, cursor):
    with pytest.raises(BadCursor):
        full.list_documents(DocumentQuery(cursor=cursor))


def test_a_cursor_of_another_order_is_refused(full):
    cursor = full.list_documents(DocumentQuery(limit=1)).next_cursor
    with pytest.raises(BadCursor):
        full.list_documents(DocumentQuery(sort=SortField.PAGES, cursor=cursor))


def test_settings_come_back_as_they_were(store):
    wanted = JobSettings(
        kind=JobKind.CLEAN_ONLY,
        profile="firm",
        categories=("PERSON", "URL"),
        always=("Jane; Roe", "Line\nbreak"),
        never=("Acme",),
        metadata={"matter": "7", "client": "Ä & Co"},
        review=ReviewPolicy(SecondReview.SAMPLE, 20),
        retention=Retention(Keeping.KEEP, hold=True),
    )
    job, _ = add(store, "one", "a.pdf", settings=wanted)
    assert store.job(job.id).settings == wanted
    assert store.jobs()[0].settings == wanted
    store.change_settings(job.id, JobSettings(metadata={"matter": "8"}))
    still_held = Retention(hold=True)
    assert store.job(job.id).settings == JobSettings(metadata={"matter": "8"}, retention=still_held)


def test_a_job_in_preview_waits_for_its_start(store):
    job, (document,) = add(store, "one", "a.pdf", started=False)
    assert (document.status, job.started_at) == (Status.PREFLIGHT, None)
    store.start_job(job.id)
    started = store.job(job.id).started_at
    store.start_job(job.id)
    assert started is not None
    assert store.job(job.id).started_at == started


def test_people_keep_their_history(store):
    person = store.add_person("Ada Quill", "ada@firm.example")
    store.act_as(person.id)
    _, (document,) = add(store, "one", "a.pdf")
    store.set_reviewer(document.id)
    store.set_approver(document.id)
    store.set_reviewer(document.id)
    assert store.document(document.id).reviewed_by == person.id
    assert store.document(document.id).approved_by == ""
    store.change_person(store.people()[0].__class__(person.id, "", "Ada Q.", is_active=False))
    assert [(p.full_name, p.is_active) for p in store.people()] == [("Ada Q.", False)]
    assert store.document(document.id).reviewed_by == person.id
    with pytest.raises(NotFound):
        store.person("nobody")


def reviewed(store):
    _, (document,) = add(store, "one", "a.pdf")
    store.set_status(document.id, Status.DETECTING)
    store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PAGE,)))
    quads = (Quadrilateral.from_box(Box(1, 2, 30, 12)),)
    store.add_detected(document.id, 0, [Entity(0, "Quillfeather", "PERSON", quads) for _ in range(3)])
    store.set_status(document.id, Status.READY_FOR_REVIEW)
    store.set_status(document.id, Status.IN_REVIEW)
    return document.id


def test_every_decision_and_every_status_is_on_record_and_no_text(store, file):
    store.act_as("me")
    document_id = reviewed(store)
    step = decide(store.entities(document_id)[:2], Decision.ACCEPTED)
    store.apply(document_id, step)
    store.undo(document_id)
    store.redo(document_id)
    lines = store.audit_lines(document_id=document_id)
    told = [(line.action, line.before, line.after) for _, line, _ in lines]
    assert told == [
        (AuditAction.DOCUMENT_ADDED, "", "queued"),
        (AuditAction.DOCUMENT_STATUS, "queued", "detecting"),
        (AuditAction.DOCUMENT_STATUS, "detecting", "readyForReview"),
        (AuditAction.DOCUMENT_STATUS, "readyForReview", "inReview"),
        *[(AuditAction.DECISION, "open", "accepted")] * 2,
        *[(AuditAction.DECISION, "accepted", "open")] * 2,
        *[(AuditAction.DECISION, "open", "accepted")] * 2,
    ]
    assert {line.actor for _, line, _ in lines} == {"me"}
    assert {line.subject for _, line, _ in lines[4:]} == {change.entity_id for change in step.changes}
    assert "Quillfeather" not in repr(lines)
    assert "a.pdf" not in repr(lines)
    assert store.check_audit() is None


@pytest.mark.parametrize("statement", ["DELETE FROM audit", "UPDATE audit SET actor = 'you'"])
def test_the_record_cannot_be_changed_by_a_statement(store, file, statement):
    reviewed(store)
    with sqlite3.connect(file) as connection, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(statement)
    connection.close()
    assert store.check_audit() is None


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE audit SET actor = 'you' WHERE sequence = 3", Fault.CHANGED),
        ("DELETE FROM audit WHERE sequence = 3", Fault.BROKEN),
        ("DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)", Fault.CUT_OFF),
        ("DELETE FROM audit", Fault.CUT_OFF),
        ("UPDATE audit SET sequence = 99 WHERE sequence = 3", Fault.BROKEN),
    ],
)
def test_what_is_done_to_the_record_behind_the_programs_back_is_found(store, file, statement, fault):
    reviewed(store)
    with sqlite3.connect(file) as connection:
        for trigger in ("audit_is_never_changed", "audit_is_never_deleted"):
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(statement)
    connection.close()
    assert store.check_audit().fault is fault


def test_a_change_that_fails_leaves_no_line(store):
    document_id = reviewed(store)
    before = store.audit_lines()
    with pytest.raises(Exception, match="->"):
        store.set_status(document_id, Status.FINISHED)
    assert store.audit_lines() == before
