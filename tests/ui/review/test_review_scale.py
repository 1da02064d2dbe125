"""Large documents stay light by construction: what is built, and how often, is counted instead of timed."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QGraphicsPathItem

from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.thresholds import Thresholds
from app.ui.review.page_view import KEEP_NEAR
from app.ui.review.seen_pages import SeenPages


def many(count: int, pages: int, per_line: int = 20) -> list[Entity]:
    chance = random.Random(7)
    entities = []
    for number in range(count):
        place = number // pages
        x, y = 40 + place % per_line * 25, 740 - place // per_line * 6 % 700
        entities.append(
            Entity(
                number % pages,
                f"Name {number}",
                "PERSON",
                (Quadrilateral.from_box(Box(x, y, x + 20, y + 5)),),
                chance.random(),
                decision=chance.choice(list(Decision)),
                id=f"m{number}",
            )
        )
    return entities


@pytest.fixture
def crowded(make_driver, run_async):
    """2,000 boxes on the first page, 5,000 in the document."""
    entities = [replace(e, page_index=0) for e in many(2000, 1)]
    entities += [replace(e, id=f"x{e.id}", page_index=1 + e.page_index) for e in many(3000, 3)]
    driver = make_driver(entities)
    run_async(driver.open())
    return driver


def test_five_thousand_hits_are_listed_and_two_thousand_drawn(crowded) -> None:
    view = crowded.screen.view
    assert crowded.screen.panel.model.rowCount() == 5000
    assert view.pages[0].overlay_count == 2000
    items = [i for i in view.scene().items() if isinstance(i, QGraphicsPathItem)]
    # Exactly Qt's own class: an item painted in Python costs six times as much.
    assert {type(i) for i in items} == {QGraphicsPathItem}


def test_one_decision_touches_one_box(crowded, run_async) -> None:
    page = crowded.screen.view.pages[0]
    before = page.overlay_items()
    target = next(e for e in crowded.screen.panel.model.rows if e.decision is Decision.OPEN)
    crowded.screen.panel.select([target.id])
    run_async(crowded.keys("a"))
    after = page.overlay_items()
    assert crowded.decision(target.id) == "accepted"
    assert {i for i in before if before[i] != after[i]} == {target.id}


def test_a_threshold_makes_those_boxes_anew_that_look_otherwise(crowded, run_async) -> None:
    page = crowded.screen.view.pages[0]
    before = page.overlay_items()
    thresholds = Thresholds(0.5)
    crowded.screen.panel.threshold.slider.setValue(50)
    assert crowded.screen.view.busy, "a thousand boxes are made in slices"
    run_async(crowded.settled())
    after = page.overlay_items()
    ghosts = {e.id for e in crowded.screen.panel.model.rows if e.page_index == 0 and thresholds.is_below(e)}
    assert len(ghosts) > 100
    assert {i for i in before if before[i] != after[i]} == ghosts


def test_only_pages_near_the_window_have_boxes(crowded, run_async) -> None:
    view = crowded.screen.view
    view.set_zoom(2.0)
    view.go_to_page(3)
    run_async(crowded.settled())
    assert view.pages[3].overlay_count == 1000
    assert not view.pages[0].populated
    assert view.visible_pages().start - KEEP_NEAR > 0


def test_selecting_everything_outlines_a_limited_number(crowded) -> None:
    crowded.screen.panel.list.selectAll()
    assert len(crowded.selected) == 5000
    assert len(crowded.screen.view.selected) <= 100
    assert crowded.screen.panel.accept_button.text() == "Accept 5000"


def test_of_two_thousand_pages_only_those_near_the_window_are_filled(make_driver, run_async) -> None:
    driver = make_driver(many(4000, 4))
    run_async(driver.open())
    view = driver.screen.view
    view.show_document([driver.desk.facts[0]] * 2000, SeenPages(2000))
    view.set_entities({page: [replace(e, page_index=page) for e in many(3, 1)] for page in range(2000)})
    view.images.want("pages", ())
    for page in (0, 500, 1999, 3):
        view.go_to_page(page)
        filled = [p.page_index for p in view.pages if p.populated or p.has_picture]
        assert page in filled
        assert len(filled) <= 3 + 2 * KEEP_NEAR
    assert view.current_page == 3
