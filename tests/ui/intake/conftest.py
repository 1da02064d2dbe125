"""An intake sheet over the fake desk."""

from __future__ import annotations

import pytest
from fake_queue_desk import FakeDesk
from PySide6.QtWidgets import QWidget

from app.domain.jobs import Job
from app.ui.intake.sheet import IntakeSheet


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def make_sheet(qtbot, run_async, theme, english, desk):
    window = QWidget()  # the sheet is never the last window: Qt would end the event loop with it
    qtbot.addWidget(window)
    window.show()

    def make(job: Job, skipped=()) -> IntakeSheet:
        sheet = IntakeSheet(desk, job, skipped, window)
        sheet.open()
        qtbot.waitExposed(sheet)
        run_async(sheet.load())
        return sheet

    return make
