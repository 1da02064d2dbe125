"""The review screen is made ahead, in parts, and is the one that the first document is shown in."""

from __future__ import annotations

import asyncio

import pytest
from desk_hands import until
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.review.screen import ReviewScreen


@pytest.fixture
def with_window(qtbot, loop, theme, english, data_directory):
    def run(scenario):
        desk = Desk(data_directory, width=1)
        window = MainWindow(desk, data_directory, theme)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)

        async def whole():
            await desk.start()
            try:
                await window.start()
                await scenario(window)
            finally:
                await desk.shutdown()

        loop.run_until_complete(asyncio.wait_for(whole(), 60))
        return window

    return run


def screens(window: QWidget) -> list[ReviewScreen]:
    return window.findChildren(ReviewScreen)


def test_it_is_made_unseen_and_used_once(with_window):
    async def scenario(window):
        assert screens(window) == [], "not before the queue is there"
        await until(lambda: not window._ahead.busy)
        (made,) = screens(window)
        assert not made.isVisible()
        assert window.review is None, "no document was opened"
        window.hide()
        window.show()
        assert not made.isVisible()
        assert window.make_review() is made
        assert len(made.actions()) > 60
        assert window._ahead.take() is not made

    with_window(scenario)


def test_a_document_that_is_opened_before_it_is_whole_gets_it_whole(with_window):
    async def scenario(window):
        await until(lambda: screens(window))
        assert window._ahead.busy
        made = window.make_review()
        assert screens(window) == [made]
        assert not made.make_part()
        assert made.panel.isHidden() is False
        assert not window._ahead.busy

    with_window(scenario)


def test_a_window_that_closes_meanwhile_leaves_nothing(with_window):
    async def scenario(window):
        await until(lambda: screens(window))
        assert window._ahead.busy
        window._ahead.stop()
        assert not window._ahead.busy
        await until(lambda: not screens(window))

    with_window(scenario)
