"""What was committed survives: other versions, damaged files, full disks and folders that cannot be written."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.errors import FailureCode, KnownError
from app.domain import decisions
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.domain.people import SecondReview
from app.domain.retention import Keeping
from app.services import ownership, retention
from app.store import database, mapping, recovery
from app.store.database import migrations, open_database
from app.store.pages import read_pages
from app.store.recovery import recover_damaged
from app.store.refusals import DatabaseDamaged, FolderReadOnly, NotOurDatabase
from app.store.store import NewDocument, Store
from app.workers.database_thread import DatabaseThread

GEOMETRY = PageGeometry(Box(0, 0, 612, 792))
MOMENT = "2026-01-02T03:04:05.000006+00:00"
PAGE = 4096


def entity(text, y, page=0):
    return Entity(page, text, "PERSON", (Quadrilateral.from_box(Box(10, y, 60, y + 10)),))


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    return folder / "sable.sqlite3"


def fill(store, *, jobs=3, documents=4, hits=12):
    """Jobs in review with decisions, long texts (overflow pages), people and metadata."""
    store.act_as(store.add_person("Pat Reviewer", "pat@firm.example").id)
    for number in range(jobs):
        files = [NewDocument(Path(f"/in/{number}-{i}.pdf"), Path(f"/out/{number}-{i}.pdf")) for i in range(documents)]
        chosen = JobSettings(metadata={"matter": str(number), "court": "x"}, always=("Zed",))
        for document in store.add_job(f"matter {number}", files, settings=chosen)[1]:
            store.set_status(document.id, Status.DETECTING)
            store.set_facts(document.id, DocumentFacts(f"{number:064x}", 5, (PageFacts(GEOMETRY),) * 3))
            found = [
                entity(f"Name {i} " + "long " * (i * 300 if i % 5 == 0 else i), 700 - i, i % 3) for i in range(hits)
            ]
            for page in range(3):
                store.add_detected(document.id, page, [e for e in found if e.page_index == page])
            store.set_models(document.id, ("model 1",))
            store.set_status(document.id, Status.READY_FOR_REVIEW)
            store.set_status(document.id, Status.IN_REVIEW)
            for value in found[: hits // 2]:
                store.apply(document.id, decisions.decide([value], Decision.ACCEPTED))


def everything(file):
    """Every row of every table of ours."""
    with closing(sqlite3.connect(file)) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if name != "sqlite_sequence"
        ]
        return {name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}


@pytest.fixture
def filled(file):
    store = Store(file)
    fill(store)
    store.close()
    return file


# Earlier versions


def rows_of_a_review():
    """A job in review with pages, an entity and a step, as (table, values by column)."""
    moments = {"created_at": MOMENT, "updated_at": MOMENT}
    yield "job", {"id": "j", "name": "matter", "profile": "p", "categories": "PERSON", **moments}
    numbers = dict.fromkeys(("position", "hits_open", "replace_output", "unread_acknowledged", "attempts"), 0)
    yield (
        "document",
        {
            "id": "d", "job_id": "j", "path": "/in/a.pdf", "file_name": "A.pdf", "name_folded": "a.pdf",
            "status": "inReview", "sha256": "ab", "size": 5, "page_count": 2, "pages_done": 2, "hits_total": 1,
            "unread_pages": 1, "output_path": "/out/a.pdf", "certificate": "", "models": "m", **numbers, **moments,
        },
    )  # fmt: skip
    for index in range(2):
        yield "page", {**mapping.page_values("d", index, PageFacts(GEOMETRY, unread=index > 0)), "detected": 1}
    yield "entity", mapping.entity_values("d", entity("Quillfeather", 700))
    step = decisions.decide([entity("Quillfeather", 700)], Decision.ACCEPTED)
    changes = {"kind": step.kind.value, "changes": mapping.changes_json(step), "undone": 0, "created_at": MOMENT}
    yield "review_step", {"document_id": "d", "position": 1, **changes}


def of_version(file, number, monkeypatch):
    """A database of version `number` with the columns that it had."""
    every = migrations()
    with monkeypatch.context() as patch:
        patch.setattr(database, "migrations", lambda: every[:number])
        open_database(file).dispose()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for table, values in rows_of_a_review():
            there = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            known = {name: value for name, value in values.items() if name in there}
            places = ", ".join("?" * len(known))
            connection.execute(f"INSERT INTO {table} ({', '.join(known)}) VALUES ({places})", [*known.values()])


@pytest.mark.parametrize("number", range(1, len(migrations())))
def test_every_earlier_version_is_brought_forward_with_its_rows_after_a_backup(file, number, monkeypatch):
    of_version(file, number, monkeypatch)
    before = everything(file)
    store = Store(file)
    document = store.document("d")
    assert (document.file_name, document.status, document.unread_pages) == ("A.pdf", Status.IN_REVIEW, 1)
    assert [e.text for e in store.entities("d")] == ["Quillfeather"]
    assert store.next_steps("d")[0].changes[0].after.decision is Decision.ACCEPTED
    job = store.job("j")
    if number < 3:
        assert job.settings.retention.keeping is Keeping.KEEP, "what was there before never expires by itself"
    assert (job.name, job.settings.profile, job.settings.categories) == ("matter", "p", ("PERSON",))
    store.apply("d", decisions.decide(store.entities("d"), Decision.REJECTED))
    assert store.check_audit() is None
    store.close()
    backup = file.with_name(f"{file.name}.before-{migrations()[-1][0]:04d}")
    assert everything(backup) == before
    assert backup.stat().st_mode & 0o077 == 0
    retained = Store(file)
    retention.purge_job(retained, "j")
    retained.close()
    assert not backup.exists()


def test_the_versions_have_numbers_without_gaps():
    assert [number for number, _ in migrations()] == list(range(1, len(migrations()) + 1))


def test_a_file_that_was_only_just_made_is_opened(file):
    """Killed between making the file and the first migration, the program once refused it for good."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    assert file.stat().st_size
    Store(file).close()


# Damage


def damaged(file):
    with pytest.raises(DatabaseDamaged):
        Store(file)


def test_a_sound_file_that_is_recovered_anyway_loses_nothing(filled):
    before = everything(filled)
    result = recover_damaged(filled)
    assert result.lost == {}
    assert result.read_again == ()
    assert everything(filled) == before
    store = Store(filled)
    assert store.check_audit() is None
    store.close()


def test_what_only_the_log_holds_is_recovered_too(file, tmp_path):
    store = Store(file)
    fill(store)
    for path in file.parent.iterdir():
        shutil.copy(path, tmp_path / path.name)
    before = everything(file)
    store.close()
    copy = tmp_path / file.name
    assert (tmp_path / f"{file.name}-wal").stat().st_size > PAGE
    copy.write_bytes(b"\xa5" * 100 + copy.read_bytes()[100:])
    result = recover_damaged(copy)
    assert result.lost == {}
    assert everything(copy) == before


def test_a_log_that_ends_in_the_middle_gives_all_transactions_before(file, tmp_path):
    store = Store(file)
    (document,) = store.add_job("m", [NewDocument(Path("/a"), Path("/b"))])[1]
    for number in range(50):
        store.set_output(document.id, Path(f"/out/{number}"), replace_output=False)
    copy = tmp_path / file.name
    for path in file.parent.iterdir():
        shutil.copy(path, tmp_path / path.name)
    store.close()
    log = tmp_path / f"{file.name}-wal"
    log.write_bytes(log.read_bytes()[: -10 * PAGE])
    recover_damaged(copy)
    store = Store(copy)
    assert 0 < int(store.document(document.id).output_path.removeprefix("/out/")) < 49
    assert store.check_audit() is None
    store.close()


@pytest.mark.parametrize("length", [16, 100, PAGE])
def test_a_lost_header_loses_nothing_but_the_schema(filled, length):
    before = everything(filled)
    content = filled.read_bytes()
    filled.write_bytes(random.Random(1).randbytes(length) + content[length:])
    damaged(filled)
    kept_aside = filled.read_bytes()
    result = recover_damaged(filled)
    assert result.lost == {}
    assert result.aside.read_bytes() == kept_aside
    assert everything(filled) == before
    Store(filled).close()


def consistent(file, result):
    """The new database opens, holds what the result says, and nothing can be released by half of its decisions."""
    store = Store(file)
    rows = everything(file)
    assert {name: len(rows[name]) for name in result.kept} == result.kept
    for document in store.documents():
        pages, entities = store.pages(document.id), store.entities(document.id)
        whole = (len(pages), len(entities)) == (3, 12)
        assert document.hits_total == len(entities)
        assert document.hits_open == sum(e.decision is Decision.OPEN for e in entities)
        if document.id in result.read_again:
            assert document.status is Status.QUEUED
            assert not any(p.detected for p in pages)
        else:
            assert whole
            assert document.status is Status.IN_REVIEW
            assert sum(e.decision is Decision.ACCEPTED for e in entities) == 6
        store.job(document.job_id)
    store.close()
    return rows


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_a_file_that_was_cut_off_gives_what_is_left_and_names_what_is_lost(filled, part):
    before = everything(filled)
    content = filled.read_bytes()
    filled.write_bytes(content[: int(len(content) * part)])
    damaged(filled)
    result = recover_damaged(filled)
    rows = consistent(filled, result)
    assert sum(result.kept.values()) > 0
    assert result.lost
    for name, found in rows.items():
        if name == "audit":
            assert set(found) <= set(before[name])
            assert len(found) + result.lost.get(name, 0) <= len(before[name])


@settings(max_examples=30)
@given(seed=st.integers(0, 10_000), count=st.integers(1, 6))
def test_overwritten_pages_lose_their_rows_and_no_others(tmp_path_factory, seed, count):
    folder = tmp_path_factory.mktemp("data")
    file = folder / "sable.sqlite3"
    shutil.copy(sound(tmp_path_factory), file)
    chance = random.Random(seed)
    content = bytearray(file.read_bytes())
    for number in chance.sample(range(len(content) // PAGE), count):
        content[number * PAGE : (number + 1) * PAGE] = chance.randbytes(PAGE)
    before = everything(file)
    file.write_bytes(content)
    damaged(file)
    result = recover_damaged(file)
    after = consistent(file, result)
    for name in ("person", "tombstone", "audit"):
        lost = len(before[name]) - len(after[name])
        assert set(after[name]) <= set(before[name])
        assert result.lost.get(name, 0) <= lost
    if "audit" in result.lost:
        store = Store(file)
        assert store.check_audit() is not None
        store.close()
    for entity_row in after["entity"]:
        assert entity_row in before["entity"]


_SOUND: list[Path] = []


def sound(tmp_path_factory):
    """One filled database for all examples."""
    if not _SOUND:
        file = tmp_path_factory.mktemp("sound") / "sable.sqlite3"
        store = Store(file)
        fill(store)
        store.close()
        _SOUND.append(file)
    return _SOUND[0]


def refuse(_row):
    raise ValueError


def test_a_job_whose_row_is_lost_is_kept_with_the_strictest_policy(filled, monkeypatch):
    store = Store(filled)
    jobs = {job.id for job in store.jobs()}
    store.close()
    monkeypatch.setitem(recovery._READERS, "job", refuse)  # as if its page were gone
    result = recover_damaged(filled)
    assert result.lost == {"job": 3}
    store = Store(filled)
    assert {job.id for job in store.jobs()} == jobs
    assert {job.settings.review.second for job in store.jobs()} == {SecondReview.ALL}
    assert {job.settings.retention.keeping for job in store.jobs()} == {Keeping.KEEP}
    store.close()


def test_a_recovery_that_was_interrupted_is_done_again_with_the_log(file, tmp_path, monkeypatch):
    """Killed after the damaged file got its other name and its log was removed, before the new one got its."""
    store = Store(file)
    fill(store, jobs=1)
    copy = tmp_path / file.name
    for path in file.parent.iterdir():
        shutil.copy(path, tmp_path / path.name)
    before = everything(file)
    store.close()
    copy.write_bytes(b"\xa5" * 100 + copy.read_bytes()[100:])
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
        with pytest.raises(KnownError):
            recover_damaged(copy)
    assert not (tmp_path / f"{file.name}-wal").exists()
    result = recover_damaged(copy)
    assert result.aside.name.endswith("damaged-1")
    assert everything(copy) == before


def test_garbage_gives_an_empty_database_and_is_kept(file):
    garbage = random.Random(2).randbytes(70_000)
    file.write_bytes(garbage)
    damaged(file)
    result = recover_damaged(file)
    assert set(result.kept.values()) == {0}
    assert result.aside.read_bytes() == garbage
    store = Store(file)
    assert store.documents() == []
    store.close()


@given(content=st.binary(max_size=3 * PAGE), log=st.binary(max_size=200))
def test_reading_pages_never_fails_on_what_they_hold(tmp_path_factory, content, log):
    folder = tmp_path_factory.mktemp("pages")
    (folder / "f").write_bytes(content)
    (folder / "l").write_bytes(log)
    list(read_pages(folder / "f", folder / "l").records())


def test_a_log_without_its_database_is_not_thrown_away(filled):
    filled.with_name(f"{filled.name}-wal").write_bytes(b"x" * 100)
    filled.write_bytes(b"")
    damaged(filled)
    filled.unlink()
    damaged(filled)


def test_another_programs_database_is_not_called_damaged(file):
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE bookmarks (x)")
        connection.commit()
    with pytest.raises(NotOurDatabase) as refused:
        Store(file)
    assert not isinstance(refused.value, DatabaseDamaged)


def test_damage_that_shows_while_the_program_runs_has_its_own_error(filled):
    """Not a crash of a worker, and no message that quotes what was read."""
    thread = DatabaseThread(filled)
    size = filled.stat().st_size
    with filled.open("r+b") as stream:
        stream.seek(PAGE)
        stream.write(b"\xff" * (size - PAGE))
    with pytest.raises(DatabaseDamaged):
        thread.call(lambda store: [store.entities(d.id) for d in store.documents()])
    thread.close()
    damaged(filled)


# No room, no right, no second program


@contextmanager
def small_disk(folder, size):
    """A file system of `size` bytes at `folder`; skips where this user may not mount one."""
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("only root may mount a small file system")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def until_it_fails(thread, change):
    """How many of the changes were committed before there was no room."""
    for number in range(9999):
        try:
            thread.call(lambda store, number=number: change(store, number))
        except KnownError as error:
            return number if error.code is FailureCode.DISK_FULL else -1
    raise AssertionError("the disk was to be full")


def test_a_full_disk_loses_the_commit_that_failed_and_no_other(tmp_path):
    folder = tmp_path / "small"
    with small_disk(folder, 1_500_000):
        thread = DatabaseThread(folder / "sable.sqlite3")
        (document,) = thread.call(lambda s: s.add_job("m", [NewDocument(Path("/a"), Path("/b"))]))[1]
        thread.call(lambda s: s.set_status(document.id, Status.DETECTING))
        filler = folder / "filler"
        filler.write_bytes(bytes(600_000))
        committed = until_it_fails(thread, lambda s, n: s.add_detected(document.id, 0, [entity("x" * 3000, n)]))
        assert committed > 3
        assert len(thread.call(lambda s: s.entities(document.id))) == committed
        assert thread.call(lambda s: s.check_audit()) is None
        filler.unlink()
        thread.call(lambda s: s.add_detected(document.id, 0, [entity("after", 1)]))
        thread.close()
        again = Store(folder / "sable.sqlite3")
        assert len(again.entities(document.id)) == committed + 1
        again.close()


def test_a_purge_on_a_full_disk_stands_and_is_scrubbed_when_there_is_room(tmp_path):
    folder = tmp_path / "small"
    with small_disk(folder, 3_000_000):
        store = Store(folder / "sable.sqlite3")
        job, (document,) = store.add_job("m", [NewDocument(Path("/a"), Path("/b"))])
        store.set_status(document.id, Status.DETECTING)
        store.add_detected(document.id, 0, [entity("Ostrogoth " * 9, n) for n in range(1000)])
        store.set_status(document.id, Status.READY_FOR_REVIEW)
        filler = folder / "filler"
        left = os.statvfs(folder)
        filler.write_bytes(bytes(left.f_bavail * left.f_frsize - 50_000))
        with pytest.raises(KnownError) as full, database.told():
            retention.purge_job(store, job.id)
        assert full.value.code is FailureCode.DISK_FULL
        assert len(store.entities(document.id)) == 1000
        filler.unlink()
        retention.purge_job(store, job.id)
        assert not any(b"Ostrogoth" in p.read_bytes() for p in folder.iterdir())
        store.close()


LIMITED = """
import resource, signal, sys
from pathlib import Path
from app.base.errors import KnownError
from app.store.store import NewDocument
from app.workers.database_thread import DatabaseThread
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
thread = DatabaseThread(Path(sys.argv[1]))
(document,) = thread.call(lambda s: s.add_job("m", [NewDocument(Path("/a"), Path("/b"))]))[1]
largest = max(path.stat().st_size for path in Path(sys.argv[1]).parent.iterdir())
resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 100_000, resource.RLIM_INFINITY))
done = 0
try:
    while True:
        thread.call(lambda s: s.set_output(document.id, Path(f"/{done}"), replace_output=False))
        done += 1
except KnownError as error:
    print(error.code.value, done, thread.call(lambda s: s.document(document.id).output_path))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
thread.call(lambda s: s.set_output(document.id, Path("/after"), replace_output=False))
print(thread.call(lambda s: s.document(document.id).output_path), thread.call(lambda s: s.check_audit()))
thread.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_a_file_that_may_not_grow_fails_like_a_full_disk(file):
    command = [sys.executable, "-c", LIMITED, str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    code, done, path = told[0].split()
    assert int(done) > 1
    assert (code, path) == ("disk-full", f"/{int(done) - 1}")
    assert told[1] == "/after None"


def test_a_folder_that_cannot_be_written_is_refused_clearly(filled):
    before = filled.read_bytes()
    folder = filled.parent
    done = subprocess.run(["mount", "--bind", "-o", "ro", folder, folder], capture_output=True, check=False)
    mounted = not done.returncode
    if not mounted and os.geteuid() == 0:
        pytest.skip("root writes everywhere, and nothing can be mounted here")
    if not mounted:
        folder.chmod(0o500)
    try:
        with pytest.raises(FolderReadOnly):
            DatabaseThread(filled)
        with pytest.raises(FolderReadOnly):
            ownership.own(folder)
    finally:
        if mounted:
            subprocess.run(["umount", folder], check=True)
        else:
            folder.chmod(0o700)
    assert filled.read_bytes() == before
    assert [p.name for p in folder.iterdir()] == [filled.name]


def test_a_second_program_is_refused(tmp_path):
    lock = ownership.own(tmp_path)
    with pytest.raises(ownership.InUse):
        ownership.own(tmp_path)
    lock.release()
    ownership.own(tmp_path).release()
