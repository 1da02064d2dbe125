"""What ends leaves no byte, only its stone; what is not due, on hold or under work stays."""

import json
import random
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.base.errors import FailureCode, KnownError
from app.domain import decisions
from app.domain.audit import AuditAction
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import MANUAL_LABEL, Decision, Entity, Source
from app.domain.explanations import Claim, Explanation
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.job_settings import JobSettings
from app.domain.jobs import IllegalTransition, Status
from app.domain.retention import Keeping, Retention
from app.services import delivery, publishing, retention
from app.store import scrubbing
from app.store.database import truncate_log
from app.store.store import NewDocument, NotFound, Store
from app.workers.database_thread import DatabaseThread

CANARY = "Quillfeather-Ostrogoth"
GEOMETRY = PageGeometry(Box(0, 0, 612, 792))
NOW = datetime(2026, 6, 1, tzinfo=UTC)
DAY = timedelta(days=1)
TO_REVIEW = [Status.DETECTING, Status.READY_FOR_REVIEW, Status.IN_REVIEW]
TO_END = [*TO_REVIEW, Status.REVIEWED, Status.REDACTING, Status.VERIFYING, Status.FINISHED]


def quads(y):
    return (Quadrilateral.from_box(Box(10, y, 60, y + 10)),)


def entity(text, y, **options):
    why = Explanation(
        f"rule {text}", f"model {text}", (f"beside {text}",), f"check {text}", entry=f"entry {text}",
        repeats=f"repeats {text}", agreed=(f"agreed {text}",), otherwise=(Claim(f"other {text}", "PERSON"),),
    )  # fmt: skip
    return Entity(0, text, options.pop("label", "PERSON"), quads(y), explanation=why, **options)


def certificate(document, output, sha256, word):
    return json.dumps(
        {
            "tool": {"name": "Sable", "models": ["m 1"]},
            "input": {"fileName": document.file_name, "sha256": document.sha256},
            "output": {"fileName": output.name, "sha256": sha256},
            "people": {"reviewedBy": f"{word} Jones", "approvedBy": None},
            "decisions": {"accepted": 3, "rejected": 1, "acceptedByLabel": {"PERSON": 2, f"of {word}": 1}},
            "redactions": [{"id": None, "pageIndex": 0, "label": f"of {word}", "quadrilaterals": []}],
        }
    )


def settings(kept, word=CANARY):
    return JobSettings(
        always=(f"always {word}",), never=(f"never {word}",), metadata={f"key {word}": f"value {word}"}, retention=kept
    )


def fill(store, folder, *, number=1, kept=None, statuses=TO_END, seed=0, word=CANARY):
    """A job whose every text holds the canary, with `number` documents brought to the last of `statuses`."""
    chance = random.Random(seed)
    files = [
        NewDocument(folder / "in" / f"{word} {i}-{seed}.pdf", folder / "out" / f"{word} {i}-{seed}_redacted.pdf")
        for i in range(number)
    ]
    job, documents = store.add_job(f"matter {word}", files, settings=settings(kept or Retention(), word))
    (folder / "out").mkdir(exist_ok=True)
    for document in documents:
        steps = iter(statuses)
        for status in steps:
            store.set_status(document.id, status)
            if status is Status.DETECTING:
                pages = tuple(PageFacts(GEOMETRY, label=f"{word} {i}") for i in range(2))
                store.set_facts(document.id, DocumentFacts(f"{chance.getrandbits(256):064x}", 5, pages))
                store.set_models(document.id, (f"model {word}",))
                found = [entity(f"{word} {'x' * chance.randrange(200)}", 700 - i) for i in range(4)]
                store.add_detected(document.id, 0, found)
            if status is Status.IN_REVIEW:
                store.apply(document.id, decisions.decide(found[:3], Decision.ACCEPTED))
                store.apply(document.id, decisions.decide(found[3:], Decision.REJECTED))
                drawn = entity(f"drawn {word}", 100, source=Source.MANUAL, label=f"of {word}")
                store.apply(document.id, decisions.add(drawn))
                store.undo(document.id)
            if status is Status.REDACTING:
                output = Path(store.document(document.id).output_path)
                output.write_bytes(b"released " + document.id.encode())
                text = certificate(store.document(document.id), output, delivery.sha256_of(output), word)
                store.set_certificate(document.id, text)
                publishing.certificate_path(output).write_text(text, encoding="utf-8")
    return job, [store.document(d.id) for d in documents]


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def database(data):
    made = DatabaseThread(data / "sable.sqlite3")
    yield made
    made.close()


@pytest.fixture
def store(data):
    made = Store(data / "sable.sqlite3")
    yield made
    made.close()


def traces(folder):
    return scrubbing.traces(folder, [CANARY])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_finds_a_canary_in_every_encoding_in_a_content_and_in_a_name(tmp_path, encoding):
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "a").write_bytes(b"\0\1" * 999 + CANARY.encode(encoding) + b"\xff")
    (tmp_path / "empty").write_bytes(b"")
    assert traces(tmp_path) == [(tmp_path / "deep" / "er" / "a", encoding)]
    (tmp_path / f"x{CANARY.casefold()}").mkdir()
    assert (tmp_path / f"x{CANARY.casefold()}", "name") in traces(tmp_path)


def test_a_purge_leaves_no_byte_in_any_file_while_the_program_runs(tmp_path, data, database):
    """Rows that moved between pages left copies behind that overwriting the row does not reach: the jobs grow and
    shrink side by side, so that they do."""
    jobs = [database.call(lambda s, i=i: fill(s, tmp_path, number=15, seed=i)) for i in range(3)]
    kept, _ = database.call(lambda s: fill(s, tmp_path, number=5, seed=9, word="Bystander"))
    original = tmp_path / "original.pdf"
    original.write_text(f"%PDF {CANARY}")
    database.call(lambda s: s.vault.keep(original))
    (data / "sable.sqlite3.before-0003").write_text(CANARY)
    (data / "sable.sqlite3.damaged-1").write_text(CANARY)
    (data / "sable.sqlite3.damaged-1-wal").write_text(CANARY)
    (data / "sable.log").write_text("nothing of it")
    before = {path.name for path, _ in traces(data)}
    assert {"sable.sqlite3", "sable.sqlite3-wal", "sable.sqlite3.before-0003", "sable.sqlite3.damaged-1"} <= before
    for job, _ in jobs:
        database.call(lambda s, job=job: retention.purge_job(s, job.id))
    assert traces(data) == []
    assert (data / "sable.sqlite3-wal").exists(), "the program still has the file open"
    assert not database.call(lambda s: s.scrub_pending)
    assert len(database.call(lambda s: s.documents(job_id=kept.id))) == 5
    assert database.call(lambda s: s.entities(s.documents(job_id=kept.id)[0].id))
    assert database.call(lambda s: s.check_audit()) is None


def test_overwriting_rows_alone_would_leave_copies(data, store):
    """The reason for writing the file anew: SQLite leaves copies of rows behind when it moves them between pages."""
    job, _ = store.add_job("matter", [])
    chance = random.Random(1)
    raw = store._engine.raw_connection()
    run = raw.driver_connection.execute
    run("BEGIN")
    for number in range(6000):
        word = CANARY if number % 7 == 0 else "other"
        pair = (
            job.id,
            f"{chance.getrandbits(64):016x} {word}",
            f"{chance.getrandbits(64):016x} {word}{'x' * (number % 99)}",
        )
        run("INSERT INTO job_metadata (job_id, key, value, position) VALUES (?, ?, ?, 0)", pair)
    run("DELETE FROM job_metadata WHERE key LIKE ?", (f"%{CANARY}",))
    run("COMMIT")
    raw.close()
    assert truncate_log(store._engine)
    assert traces(data) == [(data / "sable.sqlite3", "utf-8")]
    assert store.scrub()
    assert traces(data) == []


def test_a_purge_of_some_documents_leaves_the_others_whole(tmp_path, store):
    job, (one, two) = fill(store, tmp_path, number=2)
    entities, pages = store.entities(two.id), store.pages(two.id)
    change = retention.purge_documents(store, [one.id, one.id])
    assert (change.jobs, change.documents) == ({job.id}, {one.id})
    assert store.document(two.id) == two
    assert (store.entities(two.id), store.pages(two.id)) == (entities, pages)
    assert store.job(job.id).name == f"matter {CANARY}"
    assert store.job(job.id).settings.metadata
    retention.purge_documents(store, [two.id])
    assert store.job(job.id).name == ""
    assert store.job(job.id).settings == JobSettings()


def test_a_tombstone_says_what_was_done_and_no_word(tmp_path, store):
    person = store.add_person("Pat Reviewer")
    store.act_as(person.id)
    _, (document,) = fill(store, tmp_path)
    output = Path(document.output_path)
    retention.purge_documents(store, [document.id])
    stone = store.tombstone(document.id)
    assert (stone.sha256, stone.output_sha256) == (document.sha256, delivery.sha256_of(output))
    assert (stone.page_count, stone.accepted, stone.rejected) == (2, 3, 1)
    assert (stone.ended_by, stone.reason, stone.created_at) == (person.id, "request", document.created_at)
    after = store.document(document.id)
    assert after.status is Status.PURGED
    assert (after.path, after.file_name, after.output_path, after.models) == ("", "", "", ())
    assert (store.certificate(document.id), store.pages(document.id), store.entities(document.id)) == ("", [], [])
    assert store.next_steps(document.id) == (None, None)
    last = store.audit_lines(document_id=document.id)[-1][1]
    assert (last.action, last.actor, last.before, last.after) == ("document.purged", person.id, "finished", "purged")
    assert retention.purge_documents(store, [document.id]) == retention.ChangeSet()
    assert len(store.tombstones(document.job_id)) == 1


def test_the_released_file_stays_unless_asked_for(tmp_path, store):
    _, (one, two) = fill(store, tmp_path, number=2)
    retention.purge_documents(store, [one.id])
    assert Path(one.output_path).exists()
    retention.purge_documents(store, [two.id], released_files=True)
    assert not Path(two.output_path).exists()
    assert not publishing.certificate_path(Path(two.output_path)).exists()
    assert publishing.certificate_path(Path(one.output_path)).exists()


def test_a_file_that_somebody_put_in_the_place_of_the_released_one_is_not_removed(tmp_path, store):
    _, (document,) = fill(store, tmp_path)
    output = Path(document.output_path)
    output.write_bytes(b"signed by the judge")
    publishing.certificate_path(output).write_text("{}")
    retention.purge_documents(store, [document.id], released_files=True)
    assert output.read_bytes() == b"signed by the judge"
    assert publishing.certificate_path(output).read_text() == "{}"


def test_a_hold_forbids_every_end_until_it_is_lifted(tmp_path, store):
    job, documents = fill(store, tmp_path, number=2)
    other, (free,) = fill(store, tmp_path, seed=5)
    assert retention.set_hold(store, job.id, True)
    assert not retention.set_hold(store, job.id, True)
    before = store.documents()
    for purge in (
        lambda: retention.purge_job(store, job.id, released_files=True),
        lambda: retention.purge_documents(store, [free.id, documents[0].id], released_files=True),
    ):
        with pytest.raises(KnownError) as refused:
            purge()
        assert refused.value.code is FailureCode.ON_HOLD
    assert store.documents() == before
    assert all(Path(d.output_path).exists() for d in before)
    later = datetime.now(UTC) + 400 * DAY
    assert retention.run_retention(store, later).jobs == {other.id}
    retention.set_hold(store, job.id, False)
    assert not retention.run_retention(store, datetime.now(UTC)), "lifting a hold is a change: a day from now"
    assert retention.run_retention(store, later).jobs == {job.id}
    actions = [line.action for _, line, _ in store.audit_lines(job_id=job.id)]
    assert actions.count(AuditAction.JOB_HOLD) == 2


def test_settings_that_were_read_before_a_hold_do_not_lift_it(tmp_path, store):
    job, _ = fill(store, tmp_path, statuses=TO_REVIEW)
    retention.set_hold(store, job.id, True)
    store.change_settings(job.id, settings(Retention()))
    assert store.job(job.id).settings.retention.hold
    other, _ = fill(store, tmp_path, statuses=TO_REVIEW, seed=2)
    store.change_settings(other.id, settings(Retention(hold=True)))
    assert store.job(other.id).settings.retention.hold
    assert store.audit_lines(job_id=other.id)[-1][1].action == AuditAction.JOB_HOLD


@pytest.mark.parametrize("working", [Status.DETECTING, Status.REDACTING, Status.VERIFYING])
def test_work_under_way_is_not_purged_nor_does_it_expire(tmp_path, store, working):
    kept = Retention(Keeping.UNTIL, review_data_until=NOW)
    job, (document,) = fill(store, tmp_path, kept=kept, statuses=TO_END[: TO_END.index(working) + 1])
    with pytest.raises(IllegalTransition):
        retention.purge_documents(store, [document.id])
    assert not retention.run_retention(store, NOW + DAY)
    assert store.document(document.id) == document
    assert not retention.due(store, NOW + DAY).jobs
    assert job.name == store.job(job.id).name


def test_an_ephemeral_job_stays_a_day_after_its_last_change(tmp_path, data, store):
    job, documents = fill(store, tmp_path, number=2)
    changed = max(d.updated_at for d in store.documents())
    almost = changed + retention.AFTER_RELEASE - timedelta(seconds=1)
    assert not retention.due(store, almost).jobs
    assert not retention.run_retention(store, almost)
    assert store.documents() == list(documents)
    over = changed + retention.AFTER_RELEASE
    assert retention.due(store, over).jobs == (job.id,)
    assert retention.run_retention(store, over).documents == {d.id for d in documents}
    assert {d.status for d in store.documents()} == {Status.EXPIRED}
    assert {s.reason for s in store.tombstones(job.id)} == {"ephemeral"}
    assert traces(data) == []
    told = json.loads(store.certificate(documents[0].id))
    assert told["output"]["sha256"] == delivery.sha256_of(Path(documents[0].output_path))
    assert told["decisions"]["acceptedByLabel"] == {MANUAL_LABEL: 1, "PERSON": 2}
    assert not retention.run_retention(store, over + 99 * DAY)


def test_an_ephemeral_job_with_an_unfinished_document_stays(tmp_path, store):
    _, (one, two) = fill(store, tmp_path, number=2, statuses=TO_REVIEW)
    for status in TO_END[len(TO_REVIEW) :]:
        store.set_status(one.id, status)
    far = datetime.now(UTC) + 999 * DAY
    assert not retention.run_retention(store, far)
    store.set_status(two.id, Status.CANCELLED)
    assert retention.run_retention(store, datetime.now(UTC) + 2 * DAY).documents == {one.id, two.id}


def test_an_ephemeral_job_without_a_release_stays_a_month(tmp_path, store):
    _, (document,) = fill(store, tmp_path, statuses=[*TO_REVIEW, Status.CANCELLED])
    assert not retention.run_retention(store, document.updated_at + retention.AFTER_RELEASE + DAY)
    assert retention.run_retention(store, document.updated_at + retention.WITHOUT_RELEASE + DAY)


def test_until_a_date_also_unfinished_work_expires_after_a_reminder(tmp_path, data, store):
    kept = Retention(Keeping.UNTIL, review_data_until=NOW)
    job, (document,) = fill(store, tmp_path, kept=kept, statuses=TO_REVIEW)
    done, _ = fill(store, tmp_path, kept=kept, seed=3)
    assert retention.remind(store, NOW - 8 * DAY, 7) == ()
    assert retention.remind(store, NOW - 7 * DAY, 7) == (retention.Reminder(job.id, NOW, 1),)
    assert not retention.run_retention(store, NOW - timedelta(seconds=1))
    assert retention.run_retention(store, NOW).jobs == {job.id, done.id}
    assert store.document(document.id).status is Status.EXPIRED
    assert store.certificate(document.id) == ""
    assert retention.remind(store, NOW, 7) == ()
    assert traces(data) == []


def test_what_is_kept_stays_for_good(tmp_path, store):
    fill(store, tmp_path, kept=Retention(Keeping.KEEP))
    before = store.documents()
    assert not retention.run_retention(store, NOW + 9999 * DAY)
    assert store.documents() == before


def test_the_clock_of_the_released_file_ends_it_alone(tmp_path, store):
    _, (document,) = fill(store, tmp_path, kept=Retention(Keeping.KEEP, released_file_until=NOW))
    output = Path(document.output_path)
    assert not retention.run_retention(store, NOW - timedelta(seconds=1))
    assert output.exists()
    assert retention.due(store, NOW).released_files == (document.id,)
    assert retention.run_retention(store, NOW).documents == {document.id}
    assert not output.exists()
    assert not publishing.certificate_path(output).exists()
    assert store.entities(document.id)
    assert not retention.run_retention(store, NOW + DAY)


def test_the_clock_of_the_released_file_runs_on_after_the_review_data_ended(tmp_path, data, store):
    late = datetime.now(UTC) + 30 * DAY
    _, (document,) = fill(store, tmp_path, kept=Retention(released_file_until=late))
    output = Path(document.output_path)
    retention.run_retention(store, document.updated_at + 2 * DAY)
    assert store.document(document.id).status is Status.EXPIRED
    assert store.document(document.id).output_path == str(output)
    assert output.exists()
    retention.run_retention(store, late)
    assert not output.exists()
    assert store.document(document.id).output_path == ""
    assert traces(data) == []


def test_an_expired_document_can_still_be_purged(tmp_path, store):
    _, (document,) = fill(store, tmp_path)
    retention.run_retention(store, datetime.now(UTC) + 2 * DAY)
    stone = store.tombstone(document.id)
    assert store.certificate(document.id)
    retention.purge_documents(store, [document.id])
    assert store.document(document.id).status is Status.PURGED
    assert store.certificate(document.id) == ""
    assert store.tombstone(document.id) == stone


def test_a_job_without_documents_is_emptied_too(data, store):
    job, _ = store.add_job(CANARY, [], settings=settings(Retention()))
    retention.purge_job(store, job.id)
    assert traces(data) == []


def test_a_deleted_job_leaves_no_byte_either_and_none_on_hold_is_deleted(tmp_path, data, store):
    job, _ = fill(store, tmp_path, number=3, statuses=TO_REVIEW)
    retention.set_hold(store, job.id, True)
    with pytest.raises(KnownError):
        store.delete_job(job.id)
    assert len(store.documents(job_id=job.id)) == 3
    retention.set_hold(store, job.id, False)
    store.delete_job(job.id)
    assert traces(data) == []
    assert store.jobs() == []


def test_a_reader_puts_the_end_of_a_purge_off_and_the_next_start_makes_up_for_it(tmp_path, data):
    """Somebody who reads an older state holds its pages in the log. The purge stands, its traces are still to go."""
    file = data / "sable.sqlite3"
    store = Store(file)
    job, _ = fill(store, tmp_path)
    reader = sqlite3.connect(file, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM document").fetchone()
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
        connection.rollback()
    retention.purge_job(store, job.id)
    assert traces(data), "the reader was to keep the log from being emptied"
    assert store.scrub_pending
    reader.execute("COMMIT")
    retention.run_retention(store, NOW)
    assert traces(data) == []
    assert not store.scrub_pending
    reader.close()
    store.close()


def test_a_purge_that_was_interrupted_is_completed_at_the_next_start(tmp_path, data, monkeypatch):
    file = data / "sable.sqlite3"
    store = Store(file)
    job, (document,) = fill(store, tmp_path)
    secret = tmp_path / "in.pdf"
    secret.write_text(CANARY)
    store.vault.keep(secret)
    with monkeypatch.context() as patch:
        patch.setattr(Store, "scrub", lambda _: False)  # as if killed between the commit and this
        retention.purge_job(store, job.id)
    copy = tmp_path / "killed"
    copy.mkdir()
    for path in [p for p in data.rglob("*") if p.is_file()]:
        target = copy / path.relative_to(data)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    store.close()
    assert traces(copy)
    again = Store(copy / file.name)
    assert traces(copy) == []
    assert again.document(document.id).status is Status.PURGED
    again.close()


def test_a_working_copy_is_made_once_and_goes_with_its_last_document(tmp_path, store):
    source = tmp_path / "in.pdf"
    source.write_bytes(CANARY.encode() * 99_999)
    sha256 = store.vault.keep(source)
    assert store.vault.keep(source) == sha256 == delivery.sha256_of(source)
    place = store.vault.path(sha256)
    assert place.read_bytes() == source.read_bytes()
    assert list(store.vault.contents()) == [sha256]
    assert place.stat().st_mode & 0o077 == 0
    documents = []
    for seed in (1, 2):
        kept = Retention(working_copy_until=datetime.now(UTC) + DAY)
        documents += fill(store, tmp_path, kept=kept, seed=seed, statuses=TO_REVIEW)[1]
    for document in documents:
        store.set_facts(document.id, DocumentFacts(sha256, 5, (PageFacts(GEOMETRY),)))
    retention.purge_documents(store, [documents[0].id])
    assert store.vault.path(sha256) == place
    retention.purge_documents(store, [documents[1].id])
    assert store.vault.path(sha256) is None
    assert source.exists()


def test_the_clock_of_the_working_copy_ends_it_alone(tmp_path, store):
    source = tmp_path / "in.pdf"
    source.write_bytes(b"original")
    sha256 = store.vault.keep(source)
    now = datetime.now(UTC)
    kept = Retention(Keeping.KEEP, working_copy_until=now - DAY)
    job, (document,) = fill(store, tmp_path, kept=kept, statuses=TO_REVIEW)
    store.set_facts(document.id, DocumentFacts(sha256, 5, (PageFacts(GEOMETRY),)))
    retention.set_hold(store, job.id, True)
    retention.run_retention(store, now)
    assert store.vault.path(sha256)
    retention.set_hold(store, job.id, False)
    retention.run_retention(store, now)
    assert store.vault.path(sha256) is None
    assert store.document(document.id).status is Status.IN_REVIEW


def test_the_vault_is_given_no_other_name_than_a_hash(store, tmp_path):
    (tmp_path / "secret").write_text("x")
    for name in ("../secret", "", "ab" * 31, f"{tmp_path}/secret"):
        assert store.vault.path(name) is None
    with pytest.raises(OSError, match="nowhere"):
        store.vault.keep(tmp_path / "nowhere")
    assert list(store.vault.contents()) == []


def test_what_has_another_name_or_is_a_link_is_removed_and_not_overwritten(tmp_path):
    mine = tmp_path / "mine"
    mine.write_text("kept")
    (tmp_path / "hard").hardlink_to(mine)
    (tmp_path / "soft").symlink_to(mine)
    assert scrubbing.erase(tmp_path / "hard")
    assert scrubbing.erase(tmp_path / "soft")
    assert mine.read_text() == "kept"
    assert [p.name for p in tmp_path.iterdir()] == ["mine"]


def test_a_late_worker_writes_nothing_back_into_what_was_purged(tmp_path, data, store):
    _, (document,) = fill(store, tmp_path)
    retention.purge_documents(store, [document.id])
    pages = (PageFacts(GEOMETRY, label=CANARY),)
    for late in (
        lambda: store.set_facts(document.id, DocumentFacts("ab" * 32, 5, pages)),
        lambda: store.add_detected(document.id, 0, [entity(CANARY, 10)]),
        lambda: store.add_entities(document.id, [entity(CANARY, 10)]),
    ):
        with pytest.raises(NotFound):
            late()
    assert traces(data) == []
