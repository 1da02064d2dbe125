"""The pages beside the table of settings: reason codes, people, privacy, over the real desk and the real window."""

from __future__ import annotations

import asyncio
import socket

import pytest
from desk_hands import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.base import no_network
from app.domain import reason_codes
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.people.dialog import PeopleDialog
from app.ui.settings.people_page import PeoplePage
from app.ui.settings.privacy_page import PrivacyPage
from app.ui.settings.reasons_page import ReasonsPage


@pytest.fixture
def on_page(qtbot, loop, theme, english, data_directory):
    """Run a scenario with a page of the settings of a window that has started."""

    def run(kind, scenario):
        desk = Desk(data_directory, width=1)
        window = MainWindow(desk, data_directory, theme)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)

        async def whole():
            await desk.start()
            try:
                await window.start()
                await on(window.settings.show(), window)
            finally:
                await desk.shutdown()

        async def on(dialog, window):
            page = dialog.page(kind)
            areas = [dialog.pages.widget(number).widget() for number in range(dialog.pages.count())]
            dialog.list.setCurrentRow(areas.index(page))
            assert page.isVisible()
            await scenario(window, page)
            dialog.close()

        loop.run_until_complete(asyncio.wait_for(whole(), 60))

    return run


def test_lists_of_codes_are_shown_taken_in_and_written(on_page, tmp_path):
    table = tmp_path / "house.csv"
    table.write_text("code,label,basis\nH-7,House rule,Memo 7\n", "utf-8")

    async def scenario(_window, page):
        await until(lambda: page.lists.count() and page.codes.count())
        before = page.lists.count()
        page.take_in(table)
        await until(lambda: page.said.text())
        assert page.said.text() == "1 code was imported: house"
        assert page.lists.count() == before + 1
        assert page.lists.item(0).text() == "house (1)", "one's own go first"
        assert [page.codes.item(n).text() for n in range(page.codes.count())] == ["H-7 · House rule · Memo 7"]
        table.write_text("nothing\n", "utf-8")
        page.take_in(table)
        await until(lambda: page.said.text().startswith("Nothing was imported."))
        QTest.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
        chooser = await until(lambda: next((c for c in page.findChildren(QFileDialog) if c.isVisible()), None))
        chooser.findChild(QLineEdit).setText(str(tmp_path / "again.csv"))
        chooser.accept()
        await until(lambda: page.said.text().startswith("Written: "))

    on_page(ReasonsPage, scenario)
    assert (tmp_path / "again.csv").read_text("utf-8").splitlines()[1] == "H-7,House rule,Memo 7,"
    assert reason_codes.shelf().find("H-7") is not None


def test_who_sits_here_is_chosen_from_the_settings(on_page):
    async def scenario(window, page):
        assert page.me.text() == "Nobody chosen"
        QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
        dialog = await until(lambda: next(iter(page.window().findChildren(PeopleDialog)), None))
        await until(dialog.isVisible)
        QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
        QTest.keyClicks(dialog.name, "Ada Byron")
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        await until(lambda: dialog.me_button.isEnabled() and dialog.list.count() == 1)
        QTest.mouseClick(dialog.me_button, Qt.MouseButton.LeftButton)
        await until(lambda: page.me.text() == "You work as Ada Byron.")
        assert window._me.text() == "Ada Byron"
        dialog.close()

    on_page(PeoplePage, scenario)


def test_the_check_counts_what_tried_to_reach_a_network(on_page, monkeypatch):
    async def scenario(_window, page):
        QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
        await until(lambda: page.said.text() and page.button.isEnabled())
        assert page.said.text() == "No connection was tried since Sable started."
        # The lock is for good, so that it is not put on the process of the tests: its hook is asked as Python asks it.
        with pytest.raises(no_network.NetworkForbidden):
            no_network._hook("socket.__new__", (None, socket.AF_INET, socket.SOCK_STREAM, 0))
        QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
        await until(lambda: page.said.text() == "1 connection was tried and refused. Please report it.")

    monkeypatch.setattr(no_network, "_attempts", 0)
    on_page(PrivacyPage, scenario)
