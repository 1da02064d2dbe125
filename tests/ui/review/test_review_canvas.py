"""The pages under the mouse: selecting, drawing, reshaping, zooming, and which pictures are asked for."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from math import hypot

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from app.base.errors import FailureCode
from app.ui.review.page_column import GAP, Fit
from app.ui.review.page_pictures import LONGEST_WHOLE_PAGE
from app.ui.review.seen_pages import READABLE_SCALE
from app.ui.review.selection import Handle, handle_point

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def entity(driver, entity_id: str):
    return driver.desk.stored[entity_id]


# Selecting


def test_a_click_on_a_box_selects_its_row_and_a_click_on_paper_selects_nothing(driver) -> None:
    driver.click(driver.middle(entity(driver, "p0-9")))
    assert driver.selected == ["p0-9"]
    assert driver.screen.view.selected_ids == {"p0-9"}
    driver.click(driver.point(0, 20, 20))
    assert driver.selected == []


def test_control_click_adds_and_takes_away(driver) -> None:
    driver.click(driver.middle(entity(driver, "p0-9")))
    driver.click(driver.middle(entity(driver, "p0-11")), CONTROL)
    assert driver.selected == ["p0-9", "p0-11"]
    driver.click(driver.middle(entity(driver, "p0-9")), CONTROL)
    assert driver.selected == ["p0-11"]


def test_a_hit_over_two_lines_is_found_on_both(driver) -> None:
    address = entity(driver, "p0-3")
    assert len(address.quadrilaterals) == 2
    for line in (0, 1):
        driver.screen.panel.select([])
        driver.click(driver.middle(address, line))
        assert driver.selected == ["p0-3"]


@pytest.mark.parametrize("page", [1, 2])
def test_boxes_on_turned_and_cropped_pages_lie_under_the_mouse(driver, run_async, page: int) -> None:
    driver.screen.view.go_to_page(page)
    run_async(driver.settled())
    hit = entity(driver, f"p{page}-11")
    driver.click(driver.middle(hit))
    assert driver.selected == [hit.id]


def test_selecting_a_row_far_away_scrolls_its_line_into_view_and_a_near_one_does_not_move(driver, run_async) -> None:
    view = driver.screen.view
    driver.screen.panel.select(["p3-13"])
    run_async(driver.settled())
    hit = entity(driver, "p3-13")
    assert view.viewport().rect().contains(driver.middle(hit))
    before = view.verticalScrollBar().value()
    driver.screen.panel.select(["p3-11"])
    assert view.verticalScrollBar().value() == before


def test_the_tooltip_names_label_text_and_score(driver, monkeypatch) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QApplication

    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_: shown.append(text))
    at = driver.middle(entity(driver, "p0-4"))
    viewport = driver.screen.view.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    assert shown == ["Organization · Uncertain\nSt. Mary Hospital\nScore 52 %"]


# Drawing and reshaping


def test_a_drawn_rectangle_becomes_an_accepted_hit_with_the_words_inside(driver, run_async) -> None:
    driver.key("r")
    box = driver.screen.view.pages[0].entity_bounds(entity(driver, "p0-11"))
    driver.drag(driver.point(0, box.left() - 2, box.top() - 2), driver.point(0, box.right() + 2, box.bottom() + 2))
    run_async(driver.settled())
    name, drawn = driver.desk.calls[-1]
    assert name == "draw"
    assert drawn.text == "Eleanor Vance,"
    assert drawn.decision.value == "accepted"
    assert driver.selected == [drawn.id]
    assert driver.screen.action("rectangle").isChecked()
    driver.key("v")
    driver.key(Qt.Key.Key_Delete)
    run_async(driver.settled())
    assert drawn.id not in driver.desk.stored


@pytest.mark.parametrize("page", [0, 1, 2])
def test_a_rectangle_lands_where_it_was_drawn_on_upright_turned_and_cropped_pages(driver, run_async, page) -> None:
    driver.screen.view.go_to_page(page)
    run_async(driver.settled())
    driver.screen.action("snap").setChecked(False)
    driver.key("r")
    driver.drag(driver.point(page, 120, 100), driver.point(page, 260, 160))
    run_async(driver.settled())
    drawn = driver.desk.calls[-1][1]
    bounds = driver.screen.view.pages[page].entity_bounds(drawn)
    for found, wanted in zip(
        (bounds.left(), bounds.top(), bounds.right(), bounds.bottom()), (120, 100, 260, 160), strict=True
    ):
        assert found == pytest.approx(wanted, abs=2)
    assert drawn.quadrilaterals[0].area == pytest.approx(140 * 60, rel=0.05)
    top_left = driver.screen.view.pages[page].to_view.map(drawn.quadrilaterals[0].top_left)
    assert (top_left.x, top_left.y) == pytest.approx((bounds.left(), bounds.top()))


def test_a_drag_off_the_page_stops_at_its_edge_and_a_slip_draws_nothing(driver, run_async) -> None:
    driver.key("r")
    driver.drag(driver.point(0, 30, 30), driver.point(0, 31, 31))
    run_async(driver.settled())
    assert driver.desk.calls == []
    driver.drag(driver.point(0, 30, 30), driver.point(0, -60, -5))
    run_async(driver.settled())
    bounds = driver.screen.view.pages[0].entity_bounds(driver.desk.calls[-1][1])
    assert bounds.left() == pytest.approx(0, abs=1e-6)
    assert bounds.top() == pytest.approx(0, abs=1e-6)


def test_dragging_a_selected_box_moves_it_in_user_space(driver, run_async) -> None:
    hit = entity(driver, "p0-9")
    start = driver.middle(hit)
    driver.click(start)
    scale = driver.screen.view.pixels_per_point
    driver.drag(start, start + QPoint(30, 40))
    run_async(driver.settled())
    before, after = hit.quadrilaterals[0].center, entity(driver, "p0-9").quadrilaterals[0].center
    assert after.x - before.x == pytest.approx(30 / scale, abs=0.01)
    assert after.y - before.y == pytest.approx(-40 / scale, abs=0.01)  # y goes up in user space
    driver.key(Qt.Key.Key_Z, CONTROL)
    run_async(driver.settled())
    assert entity(driver, "p0-9") == hit


def test_a_box_that_was_dragged_no_longer_says_that_a_part_stays(make_driver, hits, run_async) -> None:
    partial = [replace(h, operator="last-four", kept=((0, 2),)) if h.id == "p0-9" else h for h in hits]
    driver = make_driver(partial)
    run_async(driver.open())
    start = driver.middle(entity(driver, "p0-9"))
    driver.click(start)
    said = driver.screen.panel._why.text
    assert "Stays under the profile" in said()
    driver.drag(start, start + QPoint(30, 40))
    run_async(driver.settled())
    assert (entity(driver, "p0-9").operator, entity(driver, "p0-9").kept) == ("", ())
    assert "Stays under the profile" not in said()
    driver.key(Qt.Key.Key_Z, CONTROL)
    run_async(driver.settled())
    assert "Stays under the profile" in said()


def test_dragging_a_corner_resizes_and_the_opposite_corner_stays(driver, run_async) -> None:
    hit = entity(driver, "p0-9")
    driver.screen.panel.select([hit.id])
    view = driver.screen.view
    corner = view.single_selection.quads[0]
    lower_right = handle_point(corner, Handle.BOTTOM_RIGHT)
    start = driver.point(0, lower_right.x, lower_right.y) + QPoint(3, 3)  # where the grip is, beside the box
    driver.drag(start, start + QPoint(20, 10))
    run_async(driver.settled())
    before, after = hit.quadrilaterals[0], entity(driver, "p0-9").quadrilaterals[0]
    assert after.top_left.x == pytest.approx(before.top_left.x)
    assert after.top_left.y == pytest.approx(before.top_left.y)
    assert after.area > before.area


def test_arrow_keys_nudge_and_alt_arrows_resize_the_selected_box(driver, run_async) -> None:
    hit = entity(driver, "p0-9")
    driver.screen.panel.select([hit.id])
    driver.key(Qt.Key.Key_Right, SHIFT, at=driver.screen.view)
    run_async(driver.settled())
    moved = entity(driver, "p0-9").quadrilaterals[0]
    assert moved.center.x - hit.quadrilaterals[0].center.x == pytest.approx(10)
    driver.key(Qt.Key.Key_Down, ALT, at=driver.screen.view)
    run_async(driver.settled())
    taller = entity(driver, "p0-9").quadrilaterals[0]
    assert taller.envelope.height == pytest.approx(moved.envelope.height + 1)


def test_escape_gives_a_drag_up(driver, run_async) -> None:
    from PySide6.QtCore import QEvent

    hit = entity(driver, "p0-9")
    start = driver.middle(hit)
    driver.click(start)
    driver.mouse(QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    driver.mouse(QEvent.Type.MouseMove, start + QPoint(40, 0), Qt.MouseButton.LeftButton)
    driver.key(Qt.Key.Key_Escape, at=driver.screen.view)
    driver.mouse(QEvent.Type.MouseButtonRelease, start + QPoint(40, 0), Qt.MouseButton.NoButton)
    run_async(driver.settled())
    assert driver.desk.calls == []


# Zooming and scrolling


def test_the_wheel_with_control_zooms_around_the_mouse(driver) -> None:
    view = driver.screen.view
    at = driver.middle(entity(driver, "p0-11"))
    before = view.mapToScene(at)
    driver.wheel(at, 3, CONTROL)
    after = view.mapToScene(at)
    assert view.zoom > 1
    assert hypot(after.x() - before.x(), after.y() - before.y()) * view.pixels_per_point <= 2


def test_the_zoom_keys_fit_page_width_and_actual_size(driver) -> None:
    view = driver.screen.view
    page = view.pages[0]
    driver.key(Qt.Key.Key_1, CONTROL)
    assert view.zoom == 1
    assert driver.screen.toolbar.zoom_label.text() == "100 %"
    driver.key(Qt.Key.Key_0, CONTROL)
    assert page.geometry.view_height * view.pixels_per_point <= view.viewport().height()
    driver.key(Qt.Key.Key_2, CONTROL)
    assert (page.geometry.view_width + 2 * GAP) * view.pixels_per_point == pytest.approx(view.viewport().width(), abs=3)
    zoom = view.zoom
    driver.key(Qt.Key.Key_Plus, CONTROL)
    assert view.zoom > zoom
    driver.key(Qt.Key.Key_Minus, CONTROL)
    driver.key(Qt.Key.Key_Minus, CONTROL)
    assert view.zoom < zoom


def test_page_keys_and_thumbnails_go_to_pages(driver, run_async) -> None:
    view = driver.screen.view
    driver.key(Qt.Key.Key_PageDown)
    assert view.current_page == 1
    assert "Page 2 of 4" in driver.screen.status_line.page.text()
    driver.key(Qt.Key.Key_PageUp)
    assert view.current_page == 0
    strip = driver.screen.thumbnails
    rect = strip.visualRect(strip.model_.index(2))
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert view.current_page == 2


def test_resizing_the_window_keeps_the_fit(driver, run_async) -> None:
    view = driver.screen.view
    view.set_fit(Fit.PAGE)
    before = view.zoom
    driver.screen.resize(1200, 500)
    run_async(driver.settled())
    assert view.zoom < before
    assert view.pages[0].geometry.view_height * view.pixels_per_point <= view.viewport().height()


# Pictures


def test_pictures_are_sharp_at_every_zoom_and_put_on_the_pixel_grid(driver, run_async) -> None:
    view = driver.screen.view
    for zoom in (0.83, 1.37):
        view.set_zoom(zoom)
        run_async(driver.settled())
        page = view.pages[view.current_page]
        (key,) = page.shown
        assert key.scale == view.picture_scale
        corner = view.viewportTransform().map(page.mapToScene(page.picture_positions[0]))
        ratio = view.devicePixelRatioF()
        for value in (corner.x() * ratio, corner.y() * ratio):
            assert value == pytest.approx(round(value), abs=1e-3)


def test_while_the_sharp_picture_is_under_way_the_nearest_one_stands_in(driver, run_async) -> None:
    view = driver.screen.view
    old = view.pages[0].shown
    view.set_zoom(1.9)
    assert view.pages[0].shown == old
    run_async(driver.settled())
    assert view.pages[view.current_page].shown[-1].scale == view.picture_scale


def test_large_pages_are_asked_for_by_the_visible_part_with_a_margin(driver, run_async) -> None:
    view = driver.screen.view
    view.set_zoom(6.0)
    run_async(driver.settled())
    page = view.pages[view.current_page]
    key = page.shown[-1]
    assert key.clip is not None
    assert max(key.clip.width, key.clip.height) * key.scale <= LONGEST_WHOLE_PAGE
    visible = page.mapRectFromScene(view.visible_rect()) & page.rect()
    clip = QRectF(QPointF(key.clip.x0, key.clip.y0), QPointF(key.clip.x1, key.clip.y1))
    assert clip.contains(visible)
    requests = len(driver.desk.requests)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 20)
    run_async(driver.settled())
    assert len(driver.desk.requests) == requests  # still inside the margin


def test_scrolling_past_pages_drops_what_was_wanted_of_them(make_driver, run_async) -> None:
    driver = make_driver()
    gate = asyncio.Event()
    drawn: list[tuple[int, float]] = []
    render = driver.desk.render

    async def slow(document_id, page_index, scale, clip=None):
        await gate.wait()
        drawn.append((page_index, scale))
        return await render(document_id, page_index, scale, clip)

    driver.desk.render = slow

    async def scenario() -> None:
        await driver.screen.open("document")
        driver.screen.view.go_to_page(3)
        driver.screen.view.refresh_pictures()
        gate.set()
        await driver.settled()

    run_async(scenario())
    scale = driver.screen.view.picture_scale
    assert (3, scale) in drawn
    assert (0, scale) not in drawn


def test_visible_pages_come_before_neighbours_and_thumbnails(make_driver, run_async) -> None:
    driver = make_driver()
    run_async(driver.open())
    pages = [page for page, scale, _ in driver.desk.requests if scale == driver.screen.view.picture_scale]
    first_small = next(i for i, r in enumerate(driver.desk.requests) if r[1] < driver.screen.view.picture_scale / 2)
    assert pages[0] == 0
    assert first_small > 0


def test_a_page_that_cannot_be_drawn_says_so_on_the_paper(make_driver, run_async) -> None:
    driver = make_driver()
    driver.desk.fail_rendering = FailureCode.DAMAGED
    run_async(driver.open())
    assert "damaged" in driver.screen.view.pages[0].error_text
    count = len(driver.desk.requests)
    driver.screen.view.refresh_pictures()
    run_async(driver.settled())
    assert len(driver.desk.requests) == count  # it is not asked for again and again
    assert driver.screen.view.seen.unseen_count == 4


def test_pages_count_as_seen_only_at_a_readable_size(driver, run_async) -> None:
    view = driver.screen.view
    assert list(view.seen.unseen()) == [1, 2, 3]
    view.set_zoom(0.2)
    run_async(driver.settled())
    assert list(view.seen.unseen()) == [1, 2, 3]
    view.set_zoom(0.6)
    for page in (1, 2, 3):
        view.go_to_page(page)
        run_async(driver.settled())
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    run_async(driver.settled())
    assert view.seen.unseen_count == 0
    assert "all pages seen" in driver.screen.status_line.text.text()


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_u_shows_every_page_part_by_part_where_the_window_is_too_low(driver, run_async, degrees: int) -> None:
    """A whole page would be too small to be read there, and would never count as seen."""
    driver.screen.resize(900, 430)
    driver.screen.turning.turn(degrees)
    run_async(driver.settled())
    view = driver.screen.view
    assert any(view.viewport().height() < page.geometry.view_height * READABLE_SCALE for page in view.pages)
    pressed, at = 0, []
    while view.seen.unseen_count:
        driver.key("u")
        run_async(driver.settled())
        pressed += 1
        at.append(view.current_page)
        assert view.pixels_per_point >= READABLE_SCALE
        assert pressed <= 20, at
    runs = [page for page, before in zip(at, [-1, *at], strict=False) if page != before]
    assert len(runs) == len(set(runs)), "one page after the other"


def test_the_picture_under_a_clip_key_is_what_the_page_shows_there(driver, run_async) -> None:
    """A picture of a part and a picture of the whole agree where they overlap."""
    images = driver.screen.images
    view = driver.screen.view
    view.set_zoom(6.0)
    run_async(driver.settled())
    key = view.pages[view.current_page].shown[-1]
    part = images.cache.get(key).toImage()
    whole = run_async(driver.desk.render("document", key.page_index, key.scale))
    x, y = round(key.clip.x0 * key.scale), round(key.clip.y0 * key.scale)
    same = whole.copy(x, y, part.width(), part.height()).convertToFormat(part.format())
    different = sum(
        same.pixel(px, py) != part.pixel(px, py)
        for px in range(0, part.width(), 7)
        for py in range(0, part.height(), 7)
    )
    assert different <= (part.width() // 7) * (part.height() // 7) * 0.01
