"""The queue screen over the fake desk."""

from __future__ import annotations

import pytest
from fake_queue_desk import FakeDesk

from app.ui.queue.screen import QueueScreen


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def make_screen(qtbot, run_async, theme, english, desk):
    def make() -> QueueScreen:
        screen = QueueScreen(desk)
        qtbot.addWidget(screen)
        screen.resize(1200, 700)
        screen.show()
        qtbot.waitExposed(screen)
        run_async(screen.load())
        return screen

    return make
