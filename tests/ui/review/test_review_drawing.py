"""Tools on the page: text, polygons, whole pages, turning, splitting, merging, the same mark elsewhere, labels."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.entities import MANUAL_LABEL, Decision, Source
from app.domain.geometry import Box, Point
from app.domain.jobs import Status
from app.engine import extraction
from app.ui.review.label_dialog import LabelDialog
from app.ui.review.pages_dialog import PagesDialog, pages_of

LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def word(driver, text: str, page: int = 0):
    return next(w for w in extraction.words(driver.desk.opened, page) if w.text == text)


def at(driver, one, page: int = 0) -> QPoint:
    """The window position of the middle of a word."""
    center = driver.screen.view.pages[page].to_view.map(one.quadrilateral.center)
    return driver.point(page, center.x, center.y)


def new(driver, before: set[str]):
    (made,) = [e for i, e in driver.desk.stored.items() if i not in before]
    return made


# Text


def test_text_is_selected_word_by_word_and_r_marks_it_without_a_question(driver, run_async) -> None:
    before = set(driver.desk.stored)
    run_async(driver.keys("t"))
    first, last = word(driver, "further"), word(driver, "correspondence")
    driver.drag(at(driver, first), at(driver, last))
    assert "Selected: further correspondence" in driver.screen.status_line.text.text()
    run_async(driver.keys("r"))
    made = new(driver, before)
    assert (made.text, made.source, made.decision) == ("further correspondence", Source.MANUAL, Decision.ACCEPTED)
    (quad,) = made.quadrilaterals
    for one in (first, last):
        assert one.quadrilateral.covered_fraction(quad) == pytest.approx(1)
    assert driver.selected == [made.id]
    assert driver.screen.action("text").isChecked(), "the tool stays for the next one"


def test_text_over_lines_gives_a_box_for_each_line_and_escape_gives_up(driver, run_async) -> None:
    before = set(driver.desk.stored)
    run_async(driver.keys("t"))
    driver.drag(at(driver, word(driver, "admitted")), at(driver, word(driver, "4482-0193.")))
    selection = driver.screen.view.tool.selection
    assert selection.text.startswith("admitted to St. Mary Hospital")
    assert len(selection.quads) == 2
    QTest.keyClick(driver.screen.view, Qt.Key.Key_Escape)
    assert getattr(driver.screen.view.tool, "selection", None) is None
    assert set(driver.desk.stored) == before


@pytest.mark.parametrize("page", [1, 2])
def test_text_is_selected_on_turned_and_cropped_pages(driver, run_async, page) -> None:
    before = set(driver.desk.stored)
    driver.screen.view.go_to_page(page)
    run_async(driver.settled())
    run_async(driver.keys("t"))
    one = word(driver, "disclosure", page)
    driver.screen.view.centerOn(driver.screen.view.pages[page].mapToScene(*_view_point(driver, one, page)))
    run_async(driver.settled())
    driver.drag(at(driver, one, page), at(driver, one, page) + QPoint(6, 6))
    run_async(driver.keys("r"))
    made = new(driver, before)
    assert (made.page_index, made.text) == (page, "disclosure")
    assert one.quadrilateral.covered_fraction(made.quadrilaterals[0]) == pytest.approx(1)


def _view_point(driver, one, page: int) -> tuple[float, float]:
    center = driver.screen.view.pages[page].to_view.map(one.quadrilateral.center)
    return center.x, center.y


# Polygons, pages


def test_a_polygon_is_clicked_and_covers_what_it_goes_around(driver, run_async) -> None:
    before = set(driver.desk.stored)
    run_async(driver.keys("p"))
    corners = [(100, 420), (300, 420), (300, 440), (140, 440), (140, 520), (100, 520)]
    for x, y in corners:
        driver.click(driver.point(0, x, y))
    QTest.keyClick(driver.screen.view, Qt.Key.Key_Return)
    run_async(driver.settled())
    made = new(driver, before)
    assert sum(q.area for q in made.quadrilaterals) == pytest.approx(200 * 20 + 40 * 80, rel=0.02)
    assert made.label == MANUAL_LABEL
    back = driver.screen.view.pages[0].from_view
    assert not any(q.contains(back.map(Point(220, 500))) for q in made.quadrilaterals)


def test_backspace_takes_a_corner_back_and_escape_all_of_them(driver, run_async) -> None:
    run_async(driver.keys("p"))
    tool = driver.screen.view.tool
    for x, y in ((100, 420), (300, 420), (300, 440)):
        driver.click(driver.point(0, x, y))
    QTest.keyClick(driver.screen.view, Qt.Key.Key_Backspace)
    assert len(tool.corners) == 2
    QTest.keyClick(driver.screen.view, Qt.Key.Key_Return)
    assert not tool.corners, "two corners are no area"
    run_async(driver.settled())
    assert not [e for e in driver.desk.stored.values() if e.source is Source.MANUAL]


def test_the_whole_page_is_marked_with_one_key(driver, run_async) -> None:
    before = set(driver.desk.stored)
    driver.key("r", CONTROL | SHIFT)
    run_async(driver.settled())
    made = new(driver, before)
    assert made.quadrilaterals[0].envelope == driver.desk.facts[0].geometry.box
    assert "Dear Ms. Okafor" in made.text


# Snapping


def test_a_rectangle_goes_to_its_words_unless_that_is_off(driver, run_async) -> None:
    one = word(driver, "correspondence")
    box = driver.screen.view.pages[0].to_view.map_quadrilateral(one.quadrilateral).envelope
    drawn = Box(box.x0 + 3, box.y0 - 3, box.x1 - 3, box.y1 + 3)
    for snaps in (True, False):
        before = set(driver.desk.stored)
        driver.screen.action("snap").setChecked(snaps)
        run_async(driver.keys("r"))
        driver.drag(driver.point(0, drawn.x0, drawn.y0), driver.point(0, drawn.x1, drawn.y1))
        run_async(driver.settled())
        made = driver.screen.view.pages[0].to_view.map_quadrilateral(new(driver, before).quadrilaterals[0]).envelope
        wanted = box if snaps else drawn
        assert (made.x0, made.x1) == pytest.approx((wanted.x0, wanted.x1), abs=1.0)
        run_async(driver.keys("v"))


# Boxes


def test_a_box_is_turned_by_its_handle_and_by_keys(driver, run_async) -> None:
    driver.screen.panel.select(["p0-2"])
    selection = driver.screen.view.single_selection
    before = driver.desk.stored["p0-2"].quadrilaterals[0]
    grip, center = selection._turner_point(), selection.center
    driver.drag(driver.point(0, grip.x, grip.y), driver.point(0, center.x + 60, center.y))
    run_async(driver.settled())
    turned = driver.desk.stored["p0-2"].quadrilaterals[0]
    assert turned.area == pytest.approx(before.area)
    assert (turned.center.x, turned.center.y) == pytest.approx((before.center.x, before.center.y), abs=0.01)
    assert abs(_slope(turned)) == pytest.approx(math.pi / 2, abs=0.1)
    driver.key("]")
    run_async(driver.settled())
    further = driver.desk.stored["p0-2"].quadrilaterals[0]
    assert abs(_slope(further) - _slope(turned)) == pytest.approx(math.radians(1), abs=1e-6)


def _slope(quad) -> float:
    return math.atan2(quad.bottom_right.y - quad.bottom_left.y, quad.bottom_right.x - quad.bottom_left.x)


def test_a_box_over_two_lines_is_split_by_its_lines_and_merged_again(driver, run_async) -> None:
    whole = next(e for e in driver.desk.stored.values() if len(e.quadrilaterals) == 2 and e.page_index == 0)
    driver.screen.panel.select([whole.id])
    driver.key("x", CONTROL | SHIFT)
    run_async(driver.settled())
    parts = [driver.desk.stored[i] for i in driver.selected]
    assert whole.id not in driver.desk.stored
    assert {p.quadrilaterals for p in parts} == {(q,) for q in whole.quadrilaterals}
    assert {p.label for p in parts} == {whole.label}
    driver.key("m", CONTROL | SHIFT)
    run_async(driver.settled())
    (merged,) = [driver.desk.stored[i] for i in driver.selected]
    assert set(merged.quadrilaterals) == set(whole.quadrilaterals)
    for _ in range(2):
        driver.key("z", CONTROL)
        run_async(driver.settled())
    assert driver.desk.stored[whole.id] == whole


def test_a_box_of_one_line_is_cut_in_the_middle(driver, run_async) -> None:
    driver.screen.panel.select(["p0-2"])
    whole = driver.desk.stored["p0-2"]
    driver.key("x", CONTROL | SHIFT)
    run_async(driver.settled())
    parts = [driver.desk.stored[i] for i in driver.selected]
    assert len(parts) == 2
    assert sum(p.quadrilaterals[0].area for p in parts) == pytest.approx(whole.quadrilaterals[0].area)


def dialog_of(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_the_same_mark_is_put_on_other_pages_in_one_step(driver, run_async) -> None:
    driver.screen.panel.select(["p0-2"])

    async def scenario() -> None:
        driver.key("d", CONTROL | SHIFT)
        await driver.until(lambda: any(isinstance(w, PagesDialog) for w in QApplication.topLevelWidgets()))
        dialog = dialog_of(PagesDialog)
        assert dialog.confirm.text() == "Mark 3 pages"
        dialog.field.setText("2, 9")
        assert not dialog.confirm.isEnabled()
        dialog.field.clear()
        QTest.keyClicks(dialog.field, "2-3")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        await driver.settled()

    before = set(driver.desk.stored)
    run_async(scenario())
    run_async(driver.settled())
    made = [e for i, e in driver.desk.stored.items() if i not in before]
    assert sorted(e.page_index for e in made) == [1, 2]
    view = driver.screen.view
    here = view.pages[0].to_view.map_quadrilateral(driver.desk.stored["p0-2"].quadrilaterals[0])
    for entity in made:
        there = view.pages[entity.page_index].to_view.map_quadrilateral(entity.quadrilaterals[0])
        assert (there.center.x, there.center.y) == pytest.approx((here.center.x, here.center.y)), "as shown"
    driver.screen.action("undo").trigger()
    run_async(driver.settled())
    assert set(driver.desk.stored) == before


@pytest.mark.parametrize(
    ("text", "pages"),
    [("1-3", [0, 1, 2]), ("4, 2", [1, 3]), ("3-", [2, 3, 4]), ("6", None), ("2-1", None), ("a", None), ("", None)],
)
def test_pages_are_written_as_people_write_them(text, pages) -> None:
    assert pages_of(text, 5) == pages


def test_e_gives_another_label_with_the_keyboard(driver, run_async) -> None:
    driver.screen.panel.select(["p0-2"])

    async def scenario() -> None:
        driver.key("e")
        await driver.until(lambda: any(isinstance(w, LabelDialog) for w in QApplication.topLevelWidgets()))
        dialog = dialog_of(LabelDialog)
        assert dialog.label == "DATE_OF_BIRTH"
        QTest.keyClicks(dialog.field, "pass")
        assert dialog.label in ("PASSPORT", "PASSWORD")
        QTest.keyClick(dialog.field, Qt.Key.Key_Down)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        await driver.settled()

    run_async(scenario())
    run_async(driver.settled())
    assert driver.desk.stored["p0-2"].label == "PASSWORD"
    assert driver.desk.stored["p0-2"].decision is Decision.OPEN


def test_a_frozen_document_takes_no_mark(driver, run_async) -> None:
    driver.desk.set_status(Status.REDACTING)
    run_async(driver.settled())
    before = dict(driver.desk.stored)
    for name in ("whole-page", "split", "merge", "repeat-mark", "label", "turn-left", "polygon", "text"):
        assert not driver.screen.action(name).isEnabled()
    driver.mouse(QEvent.Type.MouseButtonPress, driver.point(0, 100, 100), LEFT)
    driver.mouse(QEvent.Type.MouseButtonRelease, driver.point(0, 200, 200), LEFT)
    run_async(driver.settled())
    assert driver.desk.stored == before


def test_a_rectangle_is_put_there_moved_and_made_larger_with_the_keyboard_alone(driver, run_async) -> None:
    view = driver.screen.view
    driver.key("r")
    assert view.hasFocus()
    driver.key(Qt.Key.Key_Down, at=view)
    run_async(driver.settled())
    assert driver.desk.calls == [], "until there is a box the arrows scroll"
    driver.key(Qt.Key.Key_Return, at=view)
    run_async(driver.settled())
    (drawn,) = (entity for kind, entity in driver.desk.calls if kind == "draw")
    assert driver.selected == [drawn.id]
    start = drawn.quadrilaterals[0].envelope
    for key, modifier in ((Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Right, ALT)):
        driver.key(key, modifier, at=view)
        run_async(driver.settled())
    end = driver.desk.stored[drawn.id].quadrilaterals[0].envelope
    assert (end.y0, end.y1) == pytest.approx((start.y0 - 10, start.y1 - 10))
    assert (end.x0, end.x1) == pytest.approx((start.x0, start.x1 + 1))
