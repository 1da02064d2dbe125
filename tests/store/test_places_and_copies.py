"""Places of released files changed for a whole job, and what working copies survive: nothing that nobody asked for."""

import hashlib
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.base.errors import FailureCode, KnownError
from app.domain.audit import AuditAction
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.geometry import Box, PageGeometry
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.domain.retention import Retention
from app.services import intake, outputs, retention, working_copies
from app.services.intake import Found
from app.store.store import NewDocument, Store
from app.store.vault import Vault

DAY = timedelta(days=1)


@pytest.fixture
def store(tmp_path):
    (tmp_path / "data").mkdir()
    made = Store(tmp_path / "data" / "sable.sqlite3")
    yield made
    made.close()


def planned(folder: Path | None, *names: str) -> list[NewDocument]:
    root = Path("/m/matter")
    return intake.plan_outputs([Found(root / name, root) for name in names], folder)


def places(store, job_id):
    return [str(place.output_path) for place in store.places(job_id)]


def test_a_whole_job_moves_at_once_and_back_to_where_it_was(store):
    job, documents = store.add_job("m", planned(None, "a.pdf", "x/a.pdf", "A.pdf"))
    before = places(store, job.id)
    assert outputs.choice(store, job.id).folder is None
    change = outputs.move(store, job.id, Path("/out/matter"))
    assert change.documents == {d.id for d in documents}
    assert places(store, job.id) == [
        "/out/matter/a_redacted.pdf", "/out/matter/x/a_redacted.pdf", "/out/matter/A_redacted-2.pdf",
    ]  # fmt: skip
    choice = outputs.choice(store, job.id)
    assert (choice.folder, choice.beside, choice.movable) == (Path("/out/matter"), (Path("/m/matter_redacted"),), 3)
    lines = store.audit_lines(document_id=documents[0].id)
    assert [line.action for _, line, _ in lines].count(AuditAction.DOCUMENT_OUTPUT.value) == 1
    assert not outputs.move(store, job.id, Path("/out/matter")), "what is there already is no change"
    outputs.move(store, job.id, None)
    assert places(store, job.id) == before


def test_what_is_being_released_stays_and_nobody_gets_its_name(store):
    job, (one, two) = store.add_job("m", planned(Path("/out"), "a.pdf", "A.pdf"))
    released = store.document(two.id).output_path
    for status in (Status.DETECTING, Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.REVIEWED, Status.REDACTING):
        store.set_status(two.id, status)
    outputs.move(store, job.id, Path("/else"))
    outputs.move(store, job.id, Path("/out"))
    assert places(store, job.id) == ["/out/a_redacted.pdf", released]
    choice = outputs.choice(store, job.id)
    assert (choice.movable, choice.settled) == (1, 1)
    assert store.document(one.id).output_directory == "/out"


def test_the_root_of_earlier_versions_is_told_from_the_output(store):
    old = [NewDocument(d.path, d.output_path) for d in planned(None, "matter/a.pdf", "b.pdf")]
    job, _ = store.add_job("m", old)
    assert outputs.roots_of(store, job.id) == (Path("/m/matter"),)
    assert outputs.choice(store, job.id).folder is None
    outputs.move(store, job.id, Path("/out"))
    assert places(store, job.id) == ["/out/matter/a_redacted.pdf", "/out/b_redacted.pdf"]


def test_files_at_the_top_of_a_drive_have_a_folder_too():
    top = Path(Path.cwd().anchor)
    (document,) = intake.plan_outputs([Found(top / "a.pdf", top)], None)
    assert document.output_path == top / "redacted" / "a_redacted.pdf"


def test_a_purge_forgets_the_folder_of_the_originals(store, tmp_path):
    job, _ = store.add_job("m", planned(None, "a.pdf"))
    retention.purge_job(store, job.id)
    assert store.places(job.id) == []
    assert b"/m/matter" not in (tmp_path / "data" / "sable.sqlite3").read_bytes()


def add(store, source: Path, until: datetime | None):
    settings = JobSettings(retention=Retention(working_copy_until=until))
    job, (document,) = store.add_job("m", [NewDocument(source, source.with_name("out.pdf"))], settings=settings)
    sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
    store.set_facts(
        document.id, DocumentFacts(sha256, source.stat().st_size, (PageFacts(PageGeometry(Box(0, 0, 9, 9))),))
    )
    return job, sha256


def test_a_copy_is_not_kept_for_a_job_that_did_not_ask_for_one(store, tmp_path):
    source = tmp_path / "a.pdf"
    source.write_bytes(b"the same bytes")
    asked, sha256 = add(store, source, datetime.now(UTC) + DAY)
    silent, _ = add(store, source, None)
    assert working_copies.missing(store, silent.id) == []
    (original,) = working_copies.missing(store, asked.id)
    working_copies.copy(store.vault, original)
    assert working_copies.missing(store, asked.id) == []
    retention.purge_job(store, asked.id)
    assert store.vault.path(sha256) is None


def test_a_damaged_copy_is_never_read(store, tmp_path):
    source = tmp_path / "a.pdf"
    source.write_bytes(b"original")
    sha256 = store.vault.keep(source)
    place = store.vault.path(sha256)
    assert store.vault.whole(sha256) == place
    place.write_bytes(b"0riginal")
    assert store.vault.whole(sha256) is None


def test_a_file_that_changed_since_it_was_looked_at_is_not_copied(tmp_path):
    vault = Vault(tmp_path / "vault")
    source = tmp_path / "a.pdf"
    source.write_bytes(b"new")
    with pytest.raises(KnownError, match="file-changed"):
        vault.keep(source, expected=hashlib.sha256(b"old").hexdigest())
    assert [p for p in vault.folder.rglob("*") if p.is_file()] == []


def test_a_copy_that_is_stopped_leaves_nothing_and_a_sweep_leaves_one_alone_that_is_made(tmp_path):
    vault = Vault(tmp_path / "vault")
    source = tmp_path / "a.pdf"
    source.write_bytes(os.urandom(3 << 20))
    asked = []

    def stopped() -> bool:
        asked.append(vault.sweep(()))
        return len(asked) == 3

    with pytest.raises(KnownError, match="cancelled"):
        vault.keep(source, stopped=stopped)
    assert asked == [0, 0, 0]
    assert [p for p in vault.folder.rglob("*") if p.is_file()] == []


def test_a_full_disk_is_told_before_the_first_copy(tmp_path):
    vault = Vault(tmp_path / "vault")
    with pytest.raises(KnownError, match="disk-full"):
        working_copies.check_room(vault, [working_copies.Original(tmp_path / "a.pdf", "0" * 64, 1 << 60)])
    working_copies.check_room(vault, [])


@pytest.mark.skipif(sys.platform == "win32", reason="a limit for one process is how a full disk is made here")
def test_a_disk_that_fills_up_is_told_and_nothing_unfinished_stays(tmp_path):
    import resource

    vault = Vault(tmp_path / "vault")
    source = tmp_path / "a.pdf"
    source.write_bytes(os.urandom(4 << 20))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 << 20, limits[1]))
    try:
        with pytest.raises(KnownError) as raised:
            working_copies.copy(vault, working_copies.Original(source, "", source.stat().st_size))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert raised.value.code is FailureCode.DISK_FULL
    assert [p for p in vault.folder.rglob("*") if p.is_file()] == []


def test_matters_are_found_whatever_their_case_newest_first(store):
    for number in range(1200):
        store.add_job(f"Prozeß {number}", [])
    store.add_job("ÄRZTEKAMMER", [])
    assert [name for _, name in store.find_matters("ärzte", limit=50)] == ["ÄRZTEKAMMER"]
    assert [name for _, name in store.find_matters("PROZESS 3", limit=2)] == ["Prozeß 399", "Prozeß 398"]
    assert store.find_matters("prozess 0", limit=50)[0][1] == "Prozeß 0", "the oldest of 1,200"
    assert len(store.find_matters("", limit=50)) == 50
