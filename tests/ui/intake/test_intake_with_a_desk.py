"""The intake sheet over a real desk: a real database, the real engine and real files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.base.paths import resource
from app.domain.jobs import Status
from app.ui.desk import Desk
from app.ui.intake.rows import Remedy, State


@pytest.fixture
def desk(real_desk: Desk) -> Desk:
    return real_desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two samples, one of them twice, a file that is no PDF but says so, and one that is left out."""
    made = tmp_path / "matter"
    made.mkdir()
    samples = sorted(resource("samples").glob("*.pdf"))[:2]
    for sample in samples:
        shutil.copy(sample, made)
    shutil.copy(samples[0], made / "copy.pdf")
    (made / "broken.pdf").write_bytes(b"This is a letter, not a PDF.")
    (made / "notes.txt").write_text("nothing", encoding="utf-8")
    return made


def test_a_folder_is_checked_decided_about_and_started(desk, folder, sheet_of, qtbot, run_async, settle) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    sheet = sheet_of(folder)
    settle(lambda: not sheet.files.count_of(State.CHECKING) and sheet.files.count_of(State.DUPLICATE) == 1)
    states = sorted((row.name, row.state) for row in sheet.files.rows())
    assert [state for _, state in states].count(State.READY) == 2
    assert dict(states)["broken.pdf"] is State.REJECTED
    assert dict(states)["notes.txt"] is State.SKIPPED
    [duplicate] = [row for row in sheet.files.rows() if row.state is State.DUPLICATE]
    assert duplicate.copy_of
    sheet.table.select([duplicate.key])
    qtbot.mouseClick(sheet.card.button(Remedy.LEAVE_OUT), Qt.MouseButton.LeftButton)
    settle(lambda: sheet.files.count_of(State.LEFT_OUT) == 1)
    sheet.settings.pairs.field("client").setText("Halvorsen")
    assert sheet.start.text() == "Start 2 files"
    qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    settle(lambda: not sheet.isVisible())
    (job,) = run_async(desk.jobs())
    assert job.started_at is not None
    assert job.settings.metadata == {"client": "Halvorsen"}
    statuses = {d.file_name: d.status for d in run_async(desk.documents())}
    assert statuses[duplicate.name] is Status.CANCELLED
    assert statuses["broken.pdf"] is Status.REJECTED
    assert not {statuses[name] for name, state in states if state is State.READY} & {Status.PREFLIGHT, Status.REJECTED}
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_cancel_leaves_nothing_behind(desk, folder, sheet_of, qtbot, run_async, settle) -> None:
    sheet = sheet_of(folder)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    settle(lambda: not sheet.isVisible())
    assert run_async(desk.jobs()) == []
    assert run_async(desk.documents()) == []
