"""Two views of one document: each its own place, both the same hits, and what will be released beside the original."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def split(driver, run_async):
    """The screen with two places on show."""
    driver.screen.resize(1500, 800)
    driver.key("v", SHIFT)
    run_async(still(driver))
    return driver.screen.split


async def still(driver) -> None:
    await driver.settled()
    await driver.until(lambda: not driver.screen.split.busy and not driver.screen.images.busy)


def middle(view, entity):
    page = view.pages[entity.page_index]
    center = page.to_view.map(entity.quadrilaterals[0].center)
    return view.mapFromScene(page.mapToScene(QPointF(center.x, center.y)))


def test_the_second_view_opens_at_the_same_place_and_goes_its_own_way(driver, split, run_async) -> None:
    assert split.second.isVisible()
    assert split.second.current_page == split.first.current_page == 0
    driver.key(Qt.Key.Key_F6)
    assert split.second.hasFocus()
    for _ in range(2):
        driver.key(Qt.Key.Key_PageDown, at=split.second)
    driver.key("+", CONTROL, at=split.second)
    run_async(still(driver))
    assert (split.first.current_page, split.second.current_page) == (0, 2)
    assert split.second.zoom > split.first.zoom
    assert driver.screen.status_line.page.text() == "Page 3 of 4"
    assert driver.screen.thumbnails.currentIndex().row() == 2
    assert split.second.pages[2].shown, "it has pictures of its own"
    assert split.first.pages[0].shown, "and took none from the other"
    driver.key(Qt.Key.Key_F6, at=split.second)
    assert split.first.hasFocus()
    assert driver.screen.status_line.page.text() == "Page 1 of 4"
    driver.key("v", SHIFT)
    assert not split.second.isVisible()
    assert not split.second.pages, "nothing of the document is left in it"


def test_a_click_in_either_view_selects_and_both_frame_it(driver, split, run_async) -> None:
    split.second.go_to_page(2)
    run_async(still(driver))
    hit = driver.desk.stored["p2-11"]
    split.second.reveal(hit)
    before = split.second.verticalScrollBar().value()
    QTest.mouseClick(split.second.viewport(), LEFT, pos=middle(split.second, hit))
    run_async(still(driver))
    assert driver.selected == [hit.id]
    assert split.first.selected_ids == split.second.selected_ids == {hit.id}
    assert split.second.verticalScrollBar().value() == before
    driver.key("a", at=split.second)
    run_async(still(driver))
    assert driver.decision(hit.id) == "accepted"
    shown = split.second.pages[2].overlay_items()[hit.id][0]
    assert shown.brush().style() == split.first.pages[2].overlay_items()[hit.id][0].brush().style()


def test_boxes_are_drawn_and_moved_in_the_second_view(driver, split, run_async) -> None:
    split.second.go_to_page(3)
    split.second.setFocus()
    driver.key("r", at=split.second)
    assert split.second.hasFocus()
    driver.key(Qt.Key.Key_Return, at=split.second)
    run_async(still(driver))
    (drawn,) = (entity for kind, entity in driver.desk.calls if kind == "draw")
    assert drawn.page_index == 3
    before = drawn.quadrilaterals[0].center
    driver.key(Qt.Key.Key_Down, at=split.second)
    run_async(still(driver))
    after = driver.desk.stored[drawn.id].quadrilaterals[0].center
    assert (after.x - before.x, after.y - before.y) == pytest.approx((0, -1))
    driver.key("r", SHIFT | CONTROL, at=split.second)
    run_async(still(driver))
    whole = [entity for kind, entity in driver.desk.calls if kind == "draw"][-1]
    assert whole.page_index == 3, "the page of the view in use"


def test_what_will_be_released_is_beside_the_original_at_the_same_place(driver, run_async) -> None:
    driver.screen.resize(1500, 800)
    driver.key("w", SHIFT)
    split = driver.screen.split
    run_async(still(driver))
    assert split.second.previewing
    assert not split.first.previewing
    driver.screen.panel.select(["p2-11"])
    run_async(still(driver))
    ours, theirs = split.first.place_in_the_middle(), split.second.place_in_the_middle()
    assert ours[0] == theirs[0] == 2
    assert (ours[1].x, ours[1].y) == pytest.approx((theirs[1].x, theirs[1].y), abs=2)
    before = split.second.pages[2].shown[-1].cover
    driver.key("a")
    run_async(still(driver))
    after = split.second.pages[2].shown[-1].cover
    assert after != before, "the box that was accepted is on it"
    assert split.first.pages[2].shown[-1].cover == 0
    assert split.second.single_selection is not None
    assert not split.second.single_selection.has_handles, "what will be released is not reshaped"
    split.second.setFocus()
    driver.key("+", CONTROL, at=split.second)
    driver.key(Qt.Key.Key_PageUp, at=split.second)
    run_async(still(driver))
    assert split.first.zoom == split.second.zoom
    assert split.first.current_page == split.second.current_page == 1


def test_one_kind_of_second_view_takes_the_place_of_the_other(driver, split, run_async) -> None:
    driver.key("w", SHIFT)
    run_async(still(driver))
    assert split.comparing
    assert not driver.screen.action("two-places").isChecked()
    driver.key("v", SHIFT)
    run_async(still(driver))
    assert split.shown
    assert not split.comparing
    assert not split.second.previewing
    driver.screen.leave()
    assert not split.shown
    assert not driver.screen.action("two-places").isChecked()


def test_both_views_turn_and_both_count_as_seen(driver, split, run_async) -> None:
    split.second.set_zoom(0.8)
    split.second.go_to_page(3)
    run_async(still(driver))
    split.second.verticalScrollBar().setValue(split.second.verticalScrollBar().maximum())
    run_async(still(driver))
    assert 3 not in set(split.first.seen.unseen()), "what was read in the second view was read"
    driver.key(Qt.Key.Key_Right, SHIFT | CONTROL)
    run_async(still(driver))
    assert split.first.turn == split.second.turn == 90
    assert 0 in split.first.visible_pages()
    assert 3 in split.second.visible_pages()
