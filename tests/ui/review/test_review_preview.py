"""How boxes will look: in their overlays, and on the page as it will be released."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from app.domain.box_style import Boxes, BoxStyle, Look
from app.domain.entities import Decision

FIRST_OPEN = "p0-2"


def shown(driver, entity_id: str) -> QImage:
    """What the window shows of the first box of a hit."""
    view = driver.screen.view
    entity = driver.desk.stored[entity_id]
    page = view.pages[entity.page_index]
    box = page.mapRectToScene(page.entity_bounds(replace(entity, quadrilaterals=entity.quadrilaterals[:1])))
    rect = view.mapFromScene(box).boundingRect().adjusted(2, 2, -2, -2)
    return view.viewport().grab(rect).toImage()


def dark(image: QImage) -> float:
    """Share of dark pixels."""
    pixels = [QColor(image.pixel(x, y)).lightness() for x in range(image.width()) for y in range(image.height())]
    return sum(value < 170 for value in pixels) / len(pixels)


@pytest.fixture
def styled(make_driver, run_async):
    def make(look: Look, text: str = ""):
        driver = make_driver()
        driver.desk.boxes = Boxes(BoxStyle(look, text))
        run_async(driver.open())
        driver.screen.panel.select([])
        return driver

    return make


def test_accepted_boxes_show_how_they_will_be_drawn(styled) -> None:
    accepted = "p0-7"  # an address in the middle of the page
    share = {
        look: dark(shown(styled(look, "Client of the firm" if look is Look.LABEL else ""), accepted)) for look in Look
    }
    assert share[Look.BLACK] > 0.6
    assert share[Look.WHITE] == share[Look.OUTLINED] == 0, "inside their frame they are white, hatched in pale grey"
    assert 0.02 < share[Look.LABEL] < 0.4
    assert 0.05 < share[Look.PATTERN] < 0.8


def test_w_shows_the_page_as_released_and_follows_decisions(styled, run_async) -> None:
    driver = styled(Look.BLACK)
    page = driver.screen.view.pages[0]
    original = dark(shown(driver, FIRST_OPEN))
    run_async(driver.keys("w"))
    assert not page.overlays_visible
    assert driver.screen.action("preview").isChecked()
    assert dark(shown(driver, "p0-7")) == 1, "a released box has no hatching"
    assert 0 < dark(shown(driver, FIRST_OPEN)) < 0.5, "what is open stays readable"
    driver.screen.panel.select([FIRST_OPEN])
    run_async(driver.keys("a"))
    assert driver.desk.stored[FIRST_OPEN].decision is Decision.ACCEPTED
    assert dark(shown(driver, FIRST_OPEN)) == 1
    driver.key("z", Qt.KeyboardModifier.ControlModifier)
    run_async(driver.settled())
    assert dark(shown(driver, FIRST_OPEN)) < 0.5
    run_async(driver.keys("w"))
    assert page.overlays_visible
    assert dark(shown(driver, FIRST_OPEN)) == pytest.approx(original, abs=0.2)


def test_b_blinks_between_both_until_it_is_pressed_again(driver, run_async) -> None:
    preview = driver.screen.preview

    async def scenario() -> None:
        driver.key("b")
        assert preview.on
        await driver.until(lambda: not preview.on)
        await driver.until(lambda: preview.on)
        driver.key("b")
        assert not preview.on
        await driver.settled()

    run_async(scenario())


def test_leaving_ends_the_preview(driver, run_async) -> None:
    run_async(driver.keys("b"))
    driver.screen.leave()
    assert not driver.screen.preview.on
    assert not driver.screen.action("blink").isChecked()


def test_in_the_preview_no_handle_takes_the_mouse(driver, run_async) -> None:
    run_async(driver.keys("w"))
    assert driver.screen.view.single_selection is not None
    assert not driver.screen.view.single_selection.has_handles
