"""An intake sheet over the fake desk, or over a real one where the tests of a file want that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_queue_desk import FakeDesk
from PySide6.QtWidgets import QWidget

from app.domain.jobs import Job
from app.ui.desk import Desk
from app.ui.intake.sheet import IntakeSheet


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def real_desk(tmp_path: Path, qapp, run_async) -> Iterator[Desk]:
    """A desk over a database in `data`, with the real engine."""
    (tmp_path / "data").mkdir()
    real = Desk(tmp_path / "data", width=1)
    run_async(real.start())
    yield real
    run_async(real.shutdown())


@pytest.fixture
def window(qtbot, theme, english) -> QWidget:
    """What sheets and dialogs open over: they are never the last window, Qt would end the event loop with it."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def make_sheet(qtbot, run_async, window, desk):
    def make(job: Job, skipped=()) -> IntakeSheet:
        sheet = IntakeSheet(desk, job, skipped, window)
        sheet.open()
        qtbot.waitExposed(sheet)
        run_async(sheet.load())
        return sheet

    return make


@pytest.fixture
def sheet_of(desk, make_sheet, run_async):
    """The sheet of what is added, as it is before it was checked."""

    def add(folder: Path) -> IntakeSheet:
        added = run_async(desk.add_paths([folder], preview=True))
        return make_sheet(run_async(desk.job(added.job_id)), added.skipped)

    return add
