"""What comes in by the Jobs API: names, files, the key, and what is left when it is gone."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.services import api_keys, retention, uploads
from app.store.store import NotFound, Store


@pytest.fixture
def store(tmp_path):
    opened = Store(tmp_path / "sable.sqlite3")
    yield opened
    opened.close()


def upload(store, name="paper.pdf", data=b"%PDF-1.7 and more"):
    one = uploads.Upload(store.attached, name)
    one.write(data)
    one.finish()
    return one


def added(store, folder, one, key=""):
    came = store.add_api_job(
        one.name, [uploads.plan(one, folder)], JobSettings(), request="r", idempotency=key, by_person=False
    )
    one.keep()
    return came


@given(st.text(max_size=400))
def test_a_safe_name_is_one_part_of_a_path_and_usable_everywhere(given_name):
    name = uploads.safe_name(given_name)
    assert name == Path(name).name
    assert name.lower().endswith(".pdf")
    assert len(name.encode("utf-8")) <= 160
    assert not set('<>:"/\\|?*') & set(name)
    assert name.isprintable() or not any(ord(c) < 32 for c in name)
    assert not name.startswith((".", " "))


def test_a_file_is_its_owners_alone_and_goes_when_it_is_discarded(store, tmp_path):
    one = upload(store)
    assert stat.S_IMODE(one.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(one.path.parent.stat().st_mode) == 0o700
    assert one.looks_like_pdf
    one.discard()
    assert list((tmp_path / "attached").iterdir()) == []


def test_what_a_kill_leaves_is_removed_and_nothing_else(store, tmp_path):
    kept, coming = upload(store, "kept.pdf"), upload(store, "coming.pdf")
    came = added(store, tmp_path, kept)
    left = tmp_path / "attached" / ("0" * 32)
    left.mkdir(parents=True)
    (left / "half.pdf").write_bytes(b"half")
    lost = tmp_path / uploads.RELEASED / ("f" * 32)
    lost.mkdir()
    (lost / "old_redacted.pdf").write_bytes(b"old")
    uploads.sweep(store, tmp_path)
    assert sorted(p.name for p in (tmp_path / "attached").rglob("*.pdf")) == ["coming.pdf", "kept.pdf"]
    (released,) = (tmp_path / uploads.RELEASED).iterdir()
    assert released == Path(came.documents[0].output_path).parent
    coming.discard()


def test_a_stray_file_or_link_stops_nothing_and_leads_nowhere(store, tmp_path):
    released = tmp_path / uploads.RELEASED
    lost, elsewhere = released / ("f" * 32), tmp_path / "elsewhere"
    lost.mkdir(parents=True)
    (lost / "old_redacted.pdf").write_bytes(b"old")
    elsewhere.mkdir()
    (elsewhere / "thesis.pdf").write_bytes(b"thesis")
    (released / ".DS_Store").write_bytes(b"stray")
    (released / "notes").mkdir()
    (released / "notes" / "a.txt").write_bytes(b"notes")
    link = released / ("0" * 32)
    link.symlink_to(elsewhere, target_is_directory=True)
    uploads.sweep(store, tmp_path)
    assert not lost.exists()
    assert (elsewhere / "thesis.pdf").read_bytes() == b"thesis"
    assert (released / "notes" / "a.txt").read_bytes() == b"notes"
    assert link.is_symlink()


def test_files_go_with_their_job(store, tmp_path):
    came = added(store, tmp_path, upload(store), key="k")
    document = came.documents[0]
    store.set_status(document.id, Status.CANCELLED)
    retention.purge_job(store, came.job.id, released_files=True)
    store.forget_api_job(came.job.id)
    uploads.sweep(store, tmp_path)
    assert [p for name in ("attached", uploads.RELEASED) for p in (tmp_path / name).rglob("*")] == []
    assert store.api_job_of("k") is None
    with pytest.raises(NotFound):
        store.api_job(came.job.id)


def test_only_what_came_by_the_api_is_known_there(store, tmp_path):
    job, _ = store.add_job("dropped", [])
    with pytest.raises(NotFound):
        store.api_job(job.id)


def test_the_key_opens_until_another_is_made_or_it_is_revoked(store):
    assert store.api_key() is None
    assert not api_keys.opens("", store.api_key())
    first = api_keys.new_key(store)
    assert api_keys.opens(first, store.api_key())
    second = api_keys.new_key(store)
    assert not api_keys.opens(first, store.api_key())
    assert api_keys.opens(second, store.api_key())
    api_keys.revoke(store)
    assert store.api_key() == ""
    assert not api_keys.opens(second, store.api_key())
    assert not api_keys.opens("", store.api_key())
    assert not api_keys.opens("\ud800", store.api_key())
    assert [line.action for _, line, _ in store.audit_lines()] == ["apiKey.changed", "apiKey.changed", "apiKey.revoked"]


def test_a_full_folder_leaves_no_half_upload(store, tmp_path, monkeypatch):
    one = uploads.Upload(store.attached, "a.pdf")
    os.close(one._stream.fileno())  # every write fails from here on
    one.write(b"%PDF-")
    with pytest.raises(OSError):
        one.finish()
    one.discard()
    assert list((tmp_path / "attached").iterdir()) == []
