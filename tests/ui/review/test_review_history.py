"""The history: every step with its name, and the way back to any of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def rows(driver) -> list[str]:
    model = driver.screen.history_panel.model
    return [model.index(n).data() for n in range(model.rowCount())]


def test_steps_are_listed_newest_first_and_the_way_back_is_one_key(driver, run_async) -> None:
    run_async(driver.keys("aadh"))
    panel = driver.screen.history_panel
    assert panel.list.hasFocus()
    assert [row.split(" · ", 1)[1] for row in rows(driver)] == [
        "Decline ‘St. Mary Hospital’",
        "Accept ‘27 Harrow Lane, Bristol BS8 1TH’",
        "Accept ‘14 March 1971’",
    ]
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    panel.list.setCurrentIndex(panel.model.index(2))
    assert panel.button.text() == "Take 2 steps back"
    QTest.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    run_async(driver.settled())
    assert [driver.decision(i) for i in ("p0-2", "p0-3", "p0-4")] == ["accepted", "open", "open"]
    assert [row.endswith("taken back") for row in rows(driver)] == [True, True, False]
    panel.list.setCurrentIndex(panel.model.index(0))
    assert panel.button.text() == "Do 2 steps again"
    QTest.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    run_async(driver.settled())
    assert [driver.decision(i) for i in ("p0-2", "p0-3", "p0-4")] == ["accepted", "accepted", "rejected"]
    assert panel.button.text() == "You are here"


def test_without_steps_it_says_so(driver, run_async) -> None:
    run_async(driver.keys("h"))
    assert "Nothing was decided yet." in driver.screen.history_panel.hint.text()
    assert not driver.screen.history_panel.button.isEnabled()
