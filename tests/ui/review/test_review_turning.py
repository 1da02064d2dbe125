"""Pages turned by the reader: pictures, boxes, tools and the ledger of seen pages follow, the document does not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage

from app.domain.geometry import Box, PageGeometry, Point
from app.domain.jobs import ALL_BANDS
from app.ui.review.page_column import Fit
from app.ui.review.seen_pages import SeenPages
from app.ui.review.turned_pictures import as_plain, as_turned, turned_image

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TURNS = (90, 180, 270)


async def turn(driver, degrees: int) -> None:
    for _ in range(degrees // 90):
        driver.key(Qt.Key.Key_Right, CONTROL_SHIFT)
    await driver.settled()


def dark_share(driver, entity) -> float:
    """Share of dark pixels in the window where a hit stands, with the boxes hidden."""
    view = driver.screen.view
    view.set_peeking(True)
    view.set_selection([])
    page = view.pages[entity.page_index]
    corners = [page.to_view.map(p) for p in entity.quadrilaterals[0].corners]
    points = [driver.point(entity.page_index, c.x, c.y) for c in corners]
    area = QRect(points[0], points[2]).normalized().adjusted(1, 1, -1, -1)
    assert view.viewport().rect().contains(area)
    image = view.viewport().grab(area).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    view.set_peeking(False)
    return float((rows[:, : image.width()] < 160).mean())


@pytest.mark.parametrize("degrees", TURNS)
@pytest.mark.parametrize("page", [0, 1, 2], ids=["upright", "with a rotation of its own", "cropped"])
def test_ink_box_and_mouse_meet_on_a_turned_page(driver, run_async, degrees: int, page: int) -> None:
    hit = driver.desk.stored[f"p{page}-11"]
    for zoom in (1.0, 4.0):  # the whole page as one picture, and its visible part alone
        driver.screen.turning.turn(-driver.screen.view.turn)
        driver.screen.view.set_zoom(zoom)
        driver.screen.view.reveal(hit)
        run_async(driver.settled())
        before = dark_share(driver, hit)
        assert 0.03 < before < 0.6
        run_async(turn(driver, degrees))
        assert driver.screen.view.turn == degrees
        driver.screen.view.reveal(hit)
        run_async(driver.settled())
        assert dark_share(driver, hit) == pytest.approx(before, abs=0.03)
        driver.screen.panel.select([])
        driver.click(driver.middle(hit))
        assert driver.selected == [hit.id]
    assert driver.desk.calls == []


@pytest.mark.parametrize("degrees", TURNS)
def test_what_is_drawn_on_a_turned_page_covers_what_it_shows(driver, run_async, degrees: int) -> None:
    run_async(turn(driver, degrees))
    hit = driver.desk.stored["p0-11"]
    driver.screen.view.reveal(hit)
    run_async(driver.settled())
    page = driver.screen.view.pages[0]
    shown = page.to_view.map_quadrilateral(hit.quadrilaterals[0]).envelope.grown(1)
    driver.key("r")
    driver.drag(driver.point(0, shown.x0, shown.y0), driver.point(0, shown.x1, shown.y1))
    run_async(driver.settled())
    (drawn,) = (entity for kind, entity in driver.desk.calls if kind == "draw")
    assert drawn.text.strip(",") == hit.text
    assert hit.quadrilaterals[0].covered_fraction(drawn.quadrilaterals[0]) == pytest.approx(1)
    assert drawn.quadrilaterals[0].envelope.area < 2.5 * hit.quadrilaterals[0].area


def test_text_is_selected_in_the_direction_in_which_it_is_shown(driver, run_async) -> None:
    run_async(turn(driver, 90))
    hit = driver.desk.stored["p0-11"]
    driver.screen.view.reveal(hit)
    driver.key("t")
    run_async(driver.settled())
    ring = driver.screen.view.pages[0].to_view.map_quadrilateral(hit.quadrilaterals[0])
    start, end = (
        Point((a.x + b.x) / 2, (a.y + b.y) / 2)
        for a, b in ((ring.bottom_left, ring.top_left), (ring.bottom_right, ring.top_right))
    )
    assert end.y > start.y + 50, "the line runs down the window"
    driver.drag(driver.point(0, start.x, start.y + 2), driver.point(0, end.x, end.y - 2))
    assert driver.screen.view.tool.selection.text.strip(",") == hit.text


def test_arrows_move_a_box_as_it_is_shown(driver, run_async) -> None:
    run_async(turn(driver, 90))
    driver.screen.panel.select(["p0-11"])
    before = driver.desk.stored["p0-11"].quadrilaterals[0].center
    driver.key(Qt.Key.Key_Down, at=driver.screen.view)
    run_async(driver.settled())
    after = driver.desk.stored["p0-11"].quadrilaterals[0].center
    assert (after.x - before.x, after.y - before.y) == pytest.approx((1, 0))


def test_the_place_in_the_middle_and_the_fit_stay(driver, run_async) -> None:
    view = driver.screen.view
    driver.screen.panel.select(["p0-2"])  # not in view any more when the pages are turned
    view.set_zoom(1.25)
    view.go_to_page(2)
    run_async(driver.settled())
    index, place = view.place_in_the_middle()
    run_async(turn(driver, 180))
    assert view.zoom == 1.25
    now = view.place_in_the_middle()
    assert now[0] == index
    assert (now[1].x, now[1].y) == pytest.approx((place.x, place.y), abs=2)
    assert view.selected_ids == {"p0-2"}
    view.set_fit(Fit.PAGE)
    run_async(turn(driver, 90))
    assert view.current_page == index
    page, window = view.pages[index].sceneBoundingRect(), view.visible_rect()
    assert window.top() - 1 <= page.top()
    assert page.bottom() <= window.bottom() + 1


def test_a_hit_that_is_looked_at_stays_in_view(driver, run_async) -> None:
    view = driver.screen.view
    for degrees in (90, 90, 90):
        driver.screen.panel.select(["p0-13"])
        run_async(driver.settled())
        run_async(turn(driver, degrees))
        assert view.viewport().rect().contains(driver.middle(driver.desk.stored["p0-13"]))


def test_thumbnails_turn_too_and_are_sharp(driver, run_async) -> None:
    small = driver.screen.thumbnails
    before = small.picture(0).toImage()
    run_async(turn(driver, 90))
    run_async(driver.until(lambda: small.key(0) in driver.screen.images.cache))
    after = small.picture(0)
    assert (after.width() > after.height()) != (before.width() > before.height())
    assert small.page_geometry(0).view_width == driver.screen.view.pages[0].geometry.view_width


def test_a_document_is_turned_again_when_it_is_opened_again_and_another_is_not(driver, run_async) -> None:
    run_async(turn(driver, 270))
    driver.screen.leave()
    run_async(driver.open())
    assert driver.screen.view.turn == 270
    driver.screen.leave()
    driver.desk.doc = replace(driver.desk.doc, id="another")
    run_async(driver.screen.open("another"))
    assert driver.screen.view.turn == 0
    assert driver.screen.thumbnails.page_geometry(0).rotation == driver.desk.facts[0].geometry.rotation
    run_async(driver.settled())


def test_as_released_is_turned_too(driver, run_async) -> None:
    hit = next(e for e in driver.desk.stored.values() if e.decision.value == "accepted" and e.page_index == 0)
    run_async(turn(driver, 90))
    driver.screen.view.reveal(hit)
    driver.key("w")
    run_async(driver.settled())
    run_async(driver.until(lambda: any(key.cover for key in driver.screen.view.pages[0].shown)))
    assert dark_share(driver, hit) > 0.95


def test_half_a_page_that_is_turned_is_not_seen_and_all_of_it_is() -> None:
    seen = SeenPages(2)
    assert not seen.note(0, 0.0, 0.6, turn=90)
    assert seen.unseen_count == 2
    seen = SeenPages(1)
    assert not seen.note(0, 0.0, 0.6, turn=90)
    assert seen.take_fresh() == {}
    assert seen.note(0, 0.4, 1.0, turn=90)
    assert seen.take_fresh() == {0: ALL_BANDS}
    upside_down = SeenPages(1)
    assert not upside_down.note(0, 0.0, 0.6, turn=180)
    assert not upside_down.note(0, 0.4, 1.0), "the lower part twice"
    assert upside_down.note(0, 0.0, 0.6)


boxes = st.tuples(*[st.floats(0, 600)] * 4).map(lambda v: Box(min(v[:2]), min(v[2:]), max(v[:2]), max(v[2:])))


@given(
    part=boxes,
    rotation=st.sampled_from((0, 90, 180, 270)),
    degrees=st.sampled_from(TURNS),
    unit=st.sampled_from((1.0, 2.0)),
)
def test_a_part_of_a_page_is_found_again(part: Box, rotation: int, degrees: int, unit: float) -> None:
    plain = PageGeometry(Box(10, -20, 622, 772), rotation, unit)
    back = as_turned(as_plain(part, plain, degrees), plain, degrees)
    for side, other in zip((part.x0, part.y0, part.x1, part.y1), (back.x0, back.y0, back.x1, back.y1), strict=True):
        assert side == pytest.approx(other, abs=1e-6)


@pytest.mark.parametrize("degrees", TURNS)
def test_a_picture_is_turned_pixel_by_pixel(degrees: int) -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    for number in range(6):
        image.setPixel(number % 3, number // 3, 0xFF000000 + number)
    turned = turned_image(image, degrees)
    geometry = PageGeometry(Box(0, 0, 3, 2))
    for x in range(3):
        for y in range(2):
            at = as_turned(Box(x, y, x + 1, y + 1), geometry, degrees)
            assert turned.pixel(QPoint(round(at.x0), round(at.y0))) == image.pixel(x, y)
