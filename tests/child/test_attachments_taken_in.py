"""Attached files as documents of the job: unpacked by the real child, with safe names, and gone with the last that
reads them."""

from __future__ import annotations

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hidden_papers import letter, paper

from app.base.errors import FailureCode, KnownError
from app.domain.jobs import Status
from app.engine.carriers.extracting import safe_name
from app.services import attachments, outputs, queueing, retention
from app.store.store import NewDocument
from app.workers.database_thread import DatabaseThread
from app.workers.supervisor import Child


@pytest.fixture(scope="module")
def child():
    with Child() as made:
        yield made


@pytest.fixture
def database(tmp_path):
    made = DatabaseThread(tmp_path / "data" / "sable.sqlite3")
    yield made
    made.close()


@pytest.fixture(autouse=True)
def data_folder(tmp_path):
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


@pytest.fixture
def bundle(tmp_path) -> Path:
    """A PDF with two PDFs, one of them twice, and a picture attached; names that lead out of the folder."""
    made = paper()
    made.embed(
        made.attach("../../../Letter: to Ms. Quill.pdf", letter("Dear Ms. Ada Quill, thank you.")),
        made.attach("copy.pdf", letter("Dear Ms. Ada Quill, thank you.")),
        made.attach("..\\..\\second.PDF", letter("A second letter of Mr. Bertram Vance.")),
        made.attach("photo.png", b"\x89PNG\r\n\0\0"),
    )
    path = tmp_path / "papers" / "bundle.pdf"
    path.parent.mkdir()
    path.write_bytes(made.bytes())
    return path


def added(database, path: Path):
    new = NewDocument(path, path.parent / "out" / "bundle_redacted.pdf", root=path.parent)
    _, (document,) = database.call(lambda store: store.add_job("matter", [new]))
    return document


def test_attached_pdfs_become_documents_beside_the_one_they_came_from(child, database, bundle, data_folder):
    document = added(database, bundle)
    taken = attachments.take_in(document.id, child, database)
    assert [d.file_name for d in taken.documents] == ["Letter to Ms. Quill.pdf", "second.pdf"]
    assert (taken.left_out, taken.known) == (1, 1)
    for one in taken.documents:
        path = Path(one.path)
        assert path.is_relative_to(data_folder / "attached")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert Path(one.output_path).parent == bundle.parent / "out"
        assert one.status is Status.QUEUED
    found = database.call(lambda store: store.documents(job_id=document.job_id))
    assert {d.id for d in found} == {document.id, *(d.id for d in taken.documents)}
    done = queueing.work(taken.documents[0].id, child, database)
    assert done.status is Status.READY_FOR_REVIEW
    texts = {e.text for e in database.call(lambda store: store.entities(done.id))}
    assert any("Ada Quill" in text for text in texts)


def test_what_the_job_has_already_is_not_added_twice(child, database, bundle, data_folder):
    document = added(database, bundle)
    first = attachments.take_in(document.id, child, database)
    again = attachments.take_in(document.id, child, database)
    assert len(first.documents) == 2
    assert (again.documents, again.known) == ((), 3)
    files = [f for f in (data_folder / "attached").rglob("*") if f.is_file()]
    assert len(files) == 2


def test_attached_files_go_with_their_documents(child, database, bundle, data_folder):
    document = added(database, bundle)
    first, second = attachments.take_in(document.id, child, database).documents
    database.call(lambda store: store.set_status(first.id, Status.CANCELLED))
    database.call(lambda store: store.end_documents([first.id], Status.PURGED, "asked"))
    assert not Path(first.path).exists()
    assert Path(second.path).exists()
    database.call(lambda store: store.delete_job(document.job_id))
    database.call(lambda store: retention.run_retention(store, datetime.now(UTC)))
    assert [f for f in (data_folder / "attached").rglob("*") if f.is_file()] == []


def test_released_files_never_go_into_the_data_folder(child, database, bundle, data_folder):
    document = added(database, bundle)
    attachments.take_in(document.id, child, database)
    database.call(lambda store: outputs.move(store, document.job_id, None))
    for one in database.call(lambda store: store.documents(job_id=document.job_id)):
        assert not Path(one.output_path).is_relative_to(data_folder)


def test_a_file_that_cannot_be_read_leaves_nothing(child, database, tmp_path, data_folder):
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7\n" + b"garbage" * 40)
    document = added(database, path)
    with pytest.raises(KnownError) as caught:
        attachments.take_in(document.id, child, database)
    assert caught.value.code in (FailureCode.DAMAGED, FailureCode.NO_PAGES)
    assert list((data_folder / "attached").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("D:\\papers\\a\\b.pdf", "b.pdf"),
        ("a\0b\nc.pdf", "a b c.pdf"),
        ("...", "attached file.pdf"),
        ("", "attached file.pdf"),
        ("x" * 300, "x" * 80 + ".pdf"),
        ("-rf *.pdf", "rf.pdf"),
        ("Brief für Zoë.pdf", "Brief für Zoë.pdf"),
    ],
)
def test_names_of_attached_files_are_made_safe(name, safe):
    assert safe_name(name, set()) == safe


def test_a_name_is_given_once():
    assert safe_name("a.pdf", {"a.pdf", "a-2.pdf"}) == "a-3.pdf"
