"""Lists against the plain truth: whatever is asked for, in whatever parts, by whatever way SQLite is led to it."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.domain.listing import BadCursor, DocumentQuery, Kind, SortField
from app.store.listing import _Way
from app.store.store import NewDocument, Store

NAMES = ("Letter.pdf", "letter 2.pdf", "ÄRZTE.pdf", "invoice.pdf", "Straße.pdf")
STATUSES = (Status.QUEUED, Status.PAUSED, Status.CANCELLED)
MATTERS = ("17", "18")
START = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Forty jobs: some of one moment, one of half of all documents, with everything that can be asked for."""
    file = tmp_path_factory.mktemp("listing") / "sable.sqlite3"
    made = Store(file)
    people = [made.add_person(name).id for name in ("Ann", "Bob")]
    for number in range(40):
        made.act_as(people[number % 2] if number % 3 else "")
        names = [NAMES[(number + n) % len(NAMES)] for n in range(120 if number == 20 else 3)]
        files = [NewDocument(Path("/in") / name, Path("/out") / name) for name in names]
        settings = JobSettings(metadata={"matter": MATTERS[number % 2]} if number % 5 else {})
        made.add_job(f"job {number}", files, settings=settings)
    made.close()
    connection = sqlite3.connect(file)
    with connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM document ORDER BY rowid")]
        jobs = [row[0] for row in connection.execute("SELECT id FROM job ORDER BY rowid")]
        for number, job_id in enumerate(jobs):  # pairs of jobs of one moment
            moment = (START + timedelta(days=number // 2)).isoformat(timespec="microseconds")
            connection.execute("UPDATE document SET created_at = ? WHERE job_id = ?", (moment, job_id))
        for number, id_ in enumerate(ids):
            moment = (START + timedelta(hours=number * 7 % 50)).isoformat(timespec="microseconds")
            connection.execute(
                "UPDATE document SET status = ?, page_count = ?, hits_open = ?, reviewed_by = ?, updated_at = ?,"
                " certificate = 'x' WHERE id = ?",
                (STATUSES[number % 7 % 3].value, number % 5, number * 3 % 4, people[0] if number % 9 == 0 else "",
                 moment, id_),
            )  # fmt: skip
    connection.close()
    opened = Store(file)
    opened.people_ids = people
    yield opened
    opened.close()


def truth(store, query):
    """What the list must hold, by plain Python."""
    jobs = {job.id: job for job in store.jobs()}
    positions = {d.id: n for job_id in jobs for n, d in enumerate(store.documents(job_id=job_id))}
    found = [
        d
        for d in store.documents()
        if (not query.statuses or d.status in query.statuses)
        and (not query.job_id or d.job_id == query.job_id)
        and (not query.created_by or jobs[d.job_id].created_by == query.created_by)
        and (not query.reviewed_by or d.reviewed_by == query.reviewed_by)
        and query.name_contains.casefold() in d.file_name.casefold()
        and all(jobs[d.job_id].settings.metadata.get(k) == v for k, v in query.metadata.items())
    ]
    if query.sort is SortField.CREATED_AT:
        found.sort(key=lambda d: (positions[d.id], d.id), reverse=not query.descending)
        found.sort(key=lambda d: d.created_at, reverse=query.descending)
        return [d.id for d in found]
    key = {
        SortField.UPDATED_AT: lambda d: d.updated_at,
        SortField.PAGES: lambda d: d.page_count,
        SortField.OPEN_HITS: lambda d: d.hits_open,
        SortField.FILE_NAME: lambda d: d.file_name.casefold(),
    }[query.sort]
    return [d.id for d in sorted(found, key=lambda d: (key(d), d.id), reverse=query.descending)]


@st.composite
def queries(draw):
    return {
        "statuses": tuple(draw(st.sets(st.sampled_from(STATUSES), max_size=2))),
        "job_id": draw(st.sampled_from(["", "", "large", "small"])),
        "created_by": draw(st.sampled_from(["", "", 0, 1])),
        "reviewed_by": draw(st.sampled_from(["", "", 0])),
        "name_contains": draw(st.sampled_from(["", "", "LETTER", "ärz", "STRASSE", "zebra"])),
        "metadata": draw(st.sampled_from([{}, {}, {"matter": "17"}, {"matter": "19"}])),
        "sort": draw(st.sampled_from(SortField)),
        "descending": draw(st.booleans()),
        "limit": draw(st.sampled_from([1, 3, 50, 500])),
    }


def asked(store, chosen):
    jobs = store.jobs()
    sizes = {job.id: len(store.documents(job_id=job.id)) for job in jobs}
    ids = {"": "", "large": max(sizes, key=sizes.get), "small": min(sizes, key=sizes.get)}
    people = {"": "", 0: store.people_ids[0], 1: store.people_ids[1]}
    return DocumentQuery(
        **chosen
        | {
            "job_id": ids[chosen["job_id"]],
            "created_by": people[chosen["created_by"]],
            "reviewed_by": people[chosen["reviewed_by"]],
        }
    )


@given(queries())
def test_parts_by_cursor_are_together_the_whole_list_in_order(store, chosen):
    query = asked(store, chosen)
    expected = truth(store, query)
    found, cursor = [], ""
    while True:
        page = store.list_documents(DocumentQuery(**values(query) | {"cursor": cursor}))
        assert page.total == len(expected)
        assert len(page.documents) <= query.limit
        found += [d.id for d in page.documents]
        cursor = page.next_cursor
        if not cursor or len(found) > 60:
            break
    assert found == expected[: len(found)]
    assert cursor or found == expected


@given(queries(), st.integers(0, 250))
def test_an_offset_leaves_out_as_many(store, chosen, offset):
    query = asked(store, chosen | {"limit": 50})
    page = store.list_documents(DocumentQuery(**values(query) | {"offset": offset}))
    expected = truth(store, query)
    assert [d.id for d in page.documents] == expected[offset : offset + 50]
    assert bool(page.next_cursor) == (len(expected) > offset + 50)


def values(query):
    return {name: getattr(query, name) for name in DocumentQuery.__slots__}


@pytest.mark.parametrize(
    ("query", "total", "way"),
    [
        (DocumentQuery(), 100_000, _Way.STRAIGHT),
        (DocumentQuery(sort=SortField.UPDATED_AT), 100_000, _Way.STRAIGHT),
        (DocumentQuery(statuses=(Status.QUEUED,)), 5, _Way.STRAIGHT),
        (DocumentQuery(created_by="p"), 50_000, _Way.STRAIGHT),
        (DocumentQuery(statuses=(Status.QUEUED, Status.PAUSED)), 50_000, _Way.WALK),
        (DocumentQuery(statuses=(Status.QUEUED,), sort=SortField.UPDATED_AT), 50_000, _Way.WALK),
        (DocumentQuery(statuses=(Status.QUEUED,), sort=SortField.UPDATED_AT), 50, _Way.FETCH),
        (DocumentQuery(metadata={"a": "b"}), 50, _Way.FETCH),
        (DocumentQuery(name_contains="x"), 50, _Way.FETCH),
        (DocumentQuery(name_contains="x"), 50_000, _Way.WALK),
    ],
)
def test_the_way_fits_the_question(query, total, way):
    assert _Way.of(query, total, 100_000) is way


@pytest.mark.parametrize("sort", SortField)
@pytest.mark.parametrize("descending", [True, False])
def test_nothing_is_sorted_where_an_index_has_the_order(store, sort, descending):
    """Neither on the first page nor behind a cursor; and the certificates stay where they are."""
    seen = []
    event.listen(store._engine, "before_cursor_execute", lambda *a: seen.append((a[2], a[3])))
    query = DocumentQuery(sort=sort, descending=descending, limit=10)
    cursor = store.list_documents(query).next_cursor
    assert store.list_documents(DocumentQuery(**values(query) | {"cursor": cursor})).documents
    lists = [(s, p) for s, p in seen if s.startswith("SELECT document.")]
    assert len(lists) >= 2
    for statement, parameters in lists:
        assert "document.certificate" not in statement
        with store._session() as session:
            plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
        told = " ".join(row[3] for row in plan)
        assert "USING INDEX document_by_" in told
        assert "TEMP B-TREE" not in told


@pytest.mark.parametrize("cursor", ["x", "Zm9v", "W10=", "\u00e4"])
def test_a_cursor_of_somebody_else_is_refused(store, cursor):
    with pytest.raises(BadCursor):
        store.list_documents(DocumentQuery(cursor=cursor))


def test_ids_are_found_by_their_beginning(store):
    job = store.jobs()[0]
    (document, *_) = store.documents(job_id=job.id)
    assert (Kind.JOB, job.id) in store.find(job.id[:8])
    assert store.find(document.id) == [(Kind.DOCUMENT, document.id)]
    assert store.find("no such id") == []
    assert store.find(document.id + "0") == []
