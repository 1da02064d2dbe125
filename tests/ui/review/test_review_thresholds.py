"""Ghosts: hits below the threshold, counted while the slider moves, and declined only by the button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.thresholds import NO_THRESHOLD, Thresholds
from app.ui.review.hits_model import Show
from app.ui.review.styles import OverlayState, look_of, pen

UNSURE = ["p0-4", "p0-10"]  # 0.52 and 0.44 on the first page


def bar(driver):
    return driver.screen.panel.threshold


def slide(driver, percent: int) -> None:
    """With the keys of the slider."""
    slider = bar(driver).slider
    QTest.keyClick(slider, Qt.Key.Key_Home)
    for _ in range(percent // 5):
        QTest.keyClick(slider, Qt.Key.Key_Right)


def test_the_slider_counts_what_is_below_while_it_moves(driver) -> None:
    slide(driver, 40)
    assert bar(driver).label.text() == "Threshold 40 % · 0 open hits below"
    assert not bar(driver).decline.isVisible()
    slide(driver, 50)
    assert bar(driver).label.text() == "Threshold 50 % · 4 open hits below"
    slide(driver, 55)
    assert bar(driver).label.text() == "Threshold 55 % · 8 open hits below"
    assert bar(driver).decline.text() == "Decline 8 below"


def test_a_ghost_is_dotted_on_the_page_says_so_in_its_row_and_is_passed_over(driver, run_async) -> None:
    driver.screen.panel.select(["p0-3"])
    slide(driver, 55)
    overlay = driver.screen.view.pages[0].overlay_items()[UNSURE[0]]
    assert overlay[0].pen().dashPattern() == [1.0, 3.0]
    model = driver.screen.panel.model
    row = model.row_of(UNSURE[0])
    assert model.index(row, 0).data() == "Below"
    assert "below" in model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    run_async(driver.keys("j"))
    assert driver.selected == ["p0-6"], "not the ghost between them"
    driver.screen.panel.show_only(Show.BELOW)
    assert [e.id for e in model.rows if e.page_index == 0] == UNSURE
    slide(driver, 0)
    assert model.count(Show.BELOW) == 0
    assert overlay is not driver.screen.view.pages[0].overlay_items()[UNSURE[0]]


def test_moving_the_slider_decides_nothing_and_the_button_is_one_step(driver, run_async) -> None:
    slide(driver, 55)
    assert driver.desk.calls == []
    assert driver.decision(UNSURE[0]) == "open"
    QTest.mouseClick(bar(driver).decline, Qt.MouseButton.LeftButton)
    run_async(driver.settled())
    assert [driver.decision(f"p{page}-{hit}") for page in range(4) for hit in (4, 10)] == ["rejected"] * 8
    driver.key("z", Qt.KeyboardModifier.ControlModifier)
    run_async(driver.settled())
    assert driver.decision(UNSURE[0]) == "open"


def test_a_category_has_a_threshold_of_its_own(driver, hits) -> None:
    box = bar(driver).category
    box.setCurrentIndex(box.findText("Phone number"))
    slide(driver, 80)
    assert bar(driver).label.text() == "Threshold 80 % · 4 open hits below"
    box.setCurrentIndex(0)
    assert bar(driver).slider.value() == 0, "the others have none"
    box.setCurrentIndex(box.findText("Phone number"))
    assert bar(driver).slider.value() == 80


def test_decided_hits_and_those_a_person_made_are_no_ghosts(hits) -> None:
    high = Thresholds(1.0)
    by_id = {e.id: e for e in hits}
    assert look_of(by_id["p0-4"], thresholds=high).state is OverlayState.GHOST
    assert look_of(by_id["p0-5"], thresholds=high).state is OverlayState.REJECTED
    assert look_of(by_id["p0-4"], thresholds=NO_THRESHOLD).state is OverlayState.UNCERTAIN
    assert pen(look_of(by_id["p0-4"], thresholds=high)) != pen(look_of(by_id["p0-4"]))
