"""Facts of a file in the database: kept, brought forward, and gone when their document is."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.documents import DocumentFacts, FileFacts, PageFacts
from app.domain.geometry import Box, PageGeometry
from app.domain.jobs import Status
from app.services import retention
from app.store import database
from app.store.database import migrations, open_database
from app.store.recovery import recover_damaged
from app.store.store import NewDocument, Store

PAGE = PageFacts(PageGeometry(Box(0, 0, 612, 792)))
EVERY_FACT = FileFacts(True, True, True, True, True, 2, 3, 1, 4, 5, 6)
MOMENT = "2026-01-02T03:04:05.000006+00:00"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder / "sable.sqlite3"


def with_facts(store: Store, facts: FileFacts = EVERY_FACT) -> tuple[str, str]:
    job, (document,) = store.add_job("matter", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))], started=False)
    assert document.facts is None
    store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PAGE,), facts))
    return job.id, document.id


def test_every_fact_comes_back_from_the_file(file: Path):
    store = Store(file)
    _, document_id = with_facts(store)
    store.close()
    again = Store(file)
    assert again.document(document_id).facts == EVERY_FACT
    again.set_facts(document_id, DocumentFacts("ab" * 32, 5, (PAGE,), FileFacts(text_pages=1)))
    assert again.document(document_id).facts == FileFacts(text_pages=1), "what preflight says last is what counts"
    again.close()


@pytest.mark.parametrize("end", [retention.purge_documents, None])
def test_nothing_of_them_stays_after_the_end(file: Path, end):
    store = Store(file)
    _, document_id = with_facts(store, replace(EVERY_FACT, attachments=918_273))
    if end:
        end(store, [document_id])
    else:
        store.end_documents([document_id], Status.EXPIRED, "until")
    assert store.document(document_id).facts is None
    for each in file.parent.rglob("*"):
        assert b"918273" not in (each.read_bytes() if each.is_file() else b""), each.name
    store.close()


@pytest.mark.parametrize("number", [3, 4])
def test_a_document_of_an_earlier_version_has_facts_that_are_not_known(file: Path, number: int, monkeypatch):
    every = migrations()
    with monkeypatch.context() as patch:
        patch.setattr(database, "migrations", lambda: every[:number])
        open_database(file).dispose()
    values = {
        "id": "d", "job_id": "j", "position": 0, "path": "/in/a.pdf", "file_name": "a.pdf", "status": "inReview",
        "sha256": "ab", "size": 5, "page_count": 0, "pages_done": 0, "hits_open": 0, "hits_total": 0,
        "output_path": "/out/a.pdf", "replace_output": 0, "certificate": "", "models": "", "unread_acknowledged": 0,
        "attempts": 0, "created_at": MOMENT, "updated_at": MOMENT,
    }  # fmt: skip
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO job (id, name, profile, categories, created_at, updated_at) VALUES ('j', 'm', '', '', ?, ?)",
            (MOMENT, MOMENT),
        )
        connection.execute(
            f"INSERT INTO document ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", [*values.values()]
        )
    store = Store(file)
    assert store.document("d").facts is None, "not known is not the same as none of it"
    store.set_facts("d", DocumentFacts("ab", 5, (PAGE,), EVERY_FACT))
    assert store.document("d").facts == EVERY_FACT
    store.close()
    backup = file.with_name(f"{file.name}.before-{every[-1][0]:04d}")
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (number,)
        assert connection.execute("SELECT file_name FROM document").fetchall() == [("a.pdf",)]


def test_facts_of_a_later_kind_and_facts_that_are_missing_are_read(file: Path):
    """The column is one value, so that a fact can be added without a migration."""
    store = Store(file)
    _, document_id = with_facts(store)
    store.close()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        (text,) = connection.execute("SELECT facts FROM document").fetchone()
        changed = json.loads(text) | {"a_later_fact": 7}
        del changed["layers"]
        connection.execute("UPDATE document SET facts = ?", (json.dumps(changed),))
    again = Store(file)
    assert again.document(document_id).facts == replace(EVERY_FACT, layers=0)
    again.close()


def test_a_damaged_database_gives_them_back(file: Path):
    store = Store(file)
    _, document_id = with_facts(store)
    store.close()
    data = bytearray(file.read_bytes())
    data[:16] = b"\0" * 16
    file.write_bytes(bytes(data))
    recover_damaged(file)
    again = Store(file)
    assert again.document(document_id).facts == EVERY_FACT
    again.close()
