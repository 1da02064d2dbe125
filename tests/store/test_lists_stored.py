"""Lists that an earlier program stored keep their meaning: what was typed then is plain text."""

from __future__ import annotations

import json
import sqlite3

from app.domain.job_settings import JobSettings
from app.domain.lists import EntryKind, ListEntry, entries_of
from app.store import database
from app.store.store import Store

TYPED = [
    "Project Bluebird",
    "Why me?",
    "5 * 7",
    r"D:\Deeds",
    "=sum",
    "~home",
    "Re: Smith",
    "re:x",
    "Ada\tLovelace",
    "é王",
]


def test_texts_of_an_earlier_version_are_phrases(tmp_path, monkeypatch):
    file = tmp_path / "sable.sqlite3"
    all_of_them = database.migrations()
    monkeypatch.setattr(database, "migrations", lambda: [m for m in all_of_them if m[0] < 9])
    database.open_database(file).dispose()
    with sqlite3.connect(file) as connection:
        connection.execute(
            "INSERT INTO job (id, name, profile, categories, created_at, updated_at, always_terms, never_terms)"
            " VALUES ('j', 'n', '', '', ?, ?, ?, ?)",
            ("2026-01-01T00:00:00+00:00", "2026-01-01T00:00:00+00:00", json.dumps(TYPED), json.dumps(["Who?"])),
        )
        connection.execute(
            "INSERT INTO job (id, name, profile, categories, created_at, updated_at) VALUES ('k', 'n', '', '', ?, ?)",
            ("2026-01-01T00:00:00+00:00", "2026-01-01T00:00:00+00:00"),
        )
    connection.close()
    monkeypatch.undo()
    store = Store(file)
    try:
        settings = store.job("j").settings
        assert settings.firm_lists
        assert (settings.ocr, settings.quick) == (True, False)
        assert [(e.kind, e.text) for e in entries_of(settings.always)] == [
            (EntryKind.PHRASE, " ".join(text.split())) for text in TYPED
        ]
        assert [e.text for e in entries_of(settings.never)] == ["Who?"]
        assert store.job("k").settings.always == ()
    finally:
        store.close()


def test_what_a_job_says_of_the_lists_is_kept(tmp_path):
    lines = (ListEntry(EntryKind.FUZZY, "Oyelaran", "PERSON", "client").line, "Sm?th*", r"re:BB-\d{4}")
    store = Store(tmp_path / "sable.sqlite3")
    try:
        job, _ = store.add_job("n", [], settings=JobSettings(always=lines, firm_lists=False))
        kept = store.job(job.id).settings
        assert (kept.always, kept.firm_lists) == (lines, False)
    finally:
        store.close()
