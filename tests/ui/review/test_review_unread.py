"""Unread regions in the review: a section of its own, decided with keys, undone like hits, asked about at the end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.documents import UnreadReason, UnreadRegion
from app.domain.entities import Decision
from app.domain.geometry import Box, Quadrilateral
from app.domain.jobs import Status
from app.domain.unread import Answer, UnreadKind
from app.ui.review import unread_words
from app.ui.review.finish_sheet import FinishSheet

LOGO = UnreadRegion(Quadrilateral.from_box(Box(72, 600, 172, 660)), UnreadReason.PICTURE, "a" * 32)
NOTE = UnreadRegion(Quadrilateral.from_box(Box(300, 200, 420, 230)), UnreadReason.DRAWN, "b" * 32)
UNDER = UnreadRegion(Quadrilateral.from_box(Box(90, 400, 300, 416)), UnreadReason.CONCEALED)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def driver(make_driver, run_async):
    made = make_driver([])
    facts = made.desk.facts
    for index, regions in enumerate([(LOGO,), (LOGO, UNDER), (LOGO, NOTE)]):
        facts[index] = facts[index].after_reading(regions, 0)
    run_async(made.open())
    return made


def section(driver):
    return driver.screen.panel.unread


def answers(driver) -> list[str]:
    return [q.answer.value for q in section(driver).model.questions]


def test_a_picture_on_three_pages_is_one_row_with_its_picture(driver) -> None:
    rows = section(driver)
    assert rows.isVisible()
    assert [(q.kind, q.pages) for q in rows.model.questions] == [
        (UnreadKind.PICTURE, (0, 1, 2)),
        (UnreadKind.CONCEALED, (1,)),
        (UnreadKind.DRAWN, (2,)),
    ]
    assert rows.title.text() == "3 unread regions to look at"
    assert "on 3 pages: 1, 2, 3" in rows.model.index(0).data()
    assert set(rows.model.pictures) == {q.key for q in rows.model.questions}
    clips = [clip for _, _, clip in driver.desk.requests if clip is not None]
    assert any(clip.x0 == pytest.approx(72 - 4) and clip.width == pytest.approx(108) for clip in clips)


def test_n_goes_to_the_next_and_shows_its_place(driver, run_async) -> None:
    run_async(driver.keys("n"))
    assert section(driver).current.kind is UnreadKind.PICTURE
    run_async(driver.keys("nn"))
    assert section(driver).current.kind is UnreadKind.DRAWN
    assert 2 in driver.screen.view.visible_pages()
    (framed,) = driver.screen.view.selected
    assert framed.quadrilaterals == (NOTE.quadrilateral,)
    run_async(driver.keys("n"))
    assert section(driver).current.kind is UnreadKind.PICTURE, "and around"


def test_c_says_that_nothing_secret_is_there_and_goes_on_and_undo_takes_it_back(driver, run_async) -> None:
    run_async(driver.keys("nc"))
    assert answers(driver) == ["acknowledged", "open", "open"]
    assert section(driver).current.kind is UnreadKind.CONCEALED
    driver.key(Qt.Key.Key_Z, CONTROL)
    run_async(driver.settled())
    assert answers(driver) == ["open"] * 3
    driver.key(Qt.Key.Key_Y, CONTROL)
    run_async(driver.settled())
    assert answers(driver) == ["acknowledged", "open", "open"]
    assert not driver.desk.stored, "no hit was made of it"


def test_x_boxes_one_place_and_shift_x_every_one(driver, run_async) -> None:
    run_async(driver.keys("nx"))
    (box,) = driver.desk.stored.values()
    assert (box.page_index, box.quadrilaterals, box.decision) == (0, (LOGO.quadrilateral,), Decision.ACCEPTED)
    assert answers(driver)[0] == "open", "two pages are left"
    section(driver).select(section(driver).model.questions[0].key)
    driver.key(Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    run_async(driver.settled())
    assert answers(driver) == ["boxed", "open", "open"]
    assert {e.page_index for e in driver.desk.stored.values()} == {0, 1, 2}
    driver.key(Qt.Key.Key_Z, CONTROL)
    run_async(driver.settled())
    assert len(driver.desk.stored) == 1, "every page was one step"
    assert answers(driver)[0] == "open"


def test_a_box_drawn_or_deleted_by_hand_answers_and_asks_again(driver, run_async) -> None:
    run_async(driver.keys("nnn"))
    run_async(driver.keys("x"))
    assert answers(driver)[2] == "boxed"
    (box,) = driver.desk.stored
    driver.screen.panel.select([box])
    driver.key(Qt.Key.Key_Delete)
    run_async(driver.settled())
    assert answers(driver)[2] == "open"


def test_the_buttons_do_what_the_keys_do(driver, run_async) -> None:
    rows = section(driver)
    assert not rows.clear_button.isEnabled()
    rows.select(rows.model.questions[0].key)
    assert rows.everywhere_button.text() == "Box it everywhere (3)"
    QTest.mouseClick(rows.everywhere_button, Qt.MouseButton.LeftButton)
    run_async(driver.settled())
    QTest.mouseClick(rows.clear_button, Qt.MouseButton.LeftButton)
    run_async(driver.settled())
    assert answers(driver) == ["boxed", "acknowledged", "open"]
    assert rows.title.text() == "1 unread region to look at"


@pytest.mark.parametrize(("key", "expected"), [("c", "acknowledge"), ("x", "box in job")])
def test_the_same_answer_is_offered_for_the_other_documents(driver, run_async, key, expected) -> None:
    driver.desk.elsewhere = ("other", "third")
    rows = section(driver)
    run_async(driver.keys("n"))
    driver.key(key, Qt.KeyboardModifier.ShiftModifier if key == "x" else Qt.KeyboardModifier.NoModifier)
    run_async(driver.settled())
    asked = rows.current
    assert asked.kind is UnreadKind.PICTURE, "it waits for the answer"
    assert rows.elsewhere_button.text() == "The same in 2 other documents"
    QTest.mouseClick(rows.elsewhere_button, Qt.MouseButton.LeftButton)
    run_async(driver.settled())
    last = driver.desk.calls[-1]
    assert last == ((expected, ((asked.key,), True)) if key == "c" else (expected, asked.key))
    assert not rows.elsewhere_button.isVisible()
    assert rows.current is not asked


def test_the_end_of_the_review_waits_for_every_region_or_the_tick(driver, run_async) -> None:
    released: list[str] = []
    driver.screen.released.connect(released.append)

    async def sheet_now() -> FinishSheet:
        driver.screen.action("finish").trigger()
        await driver.until(lambda: driver.screen.findChild(FinishSheet) is not None)
        return driver.screen.findChild(FinishSheet)

    async def scenario() -> None:
        for index in range(len(driver.desk.facts)):
            driver.screen.view.seen.note(index, 0, 1)
        sheet = await sheet_now()
        assert sheet.unread.title.text() == "3 unread regions not looked at"
        assert "Pages: 1, 2, 3" in sheet.unread.more.text()
        assert not sheet.confirm.isEnabled()
        QTest.mouseClick(sheet.show_unread, Qt.MouseButton.LeftButton)
        await driver.settled()
        await driver.until(lambda: driver.screen.findChild(FinishSheet) is None)
        assert section(driver).current.kind is UnreadKind.PICTURE
        driver.screen.activateWindow()
        await driver.until(driver.screen.isActiveWindow)
        for _ in range(3):
            await driver.keys("c")
        sheet = await sheet_now()
        assert sheet.unread.title.text() == "Every unread region was looked at"
        assert not sheet.acknowledge.isVisible()
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
        await driver.until(lambda: released)

    run_async(scenario())
    assert driver.desk.calls[-1] == ("finish", False)


def test_a_frozen_document_shows_them_and_changes_nothing(driver, run_async) -> None:
    driver.desk.set_status(Status.REVIEWED)
    run_async(driver.settled())
    run_async(driver.keys("nc"))
    rows = section(driver)
    rows.select(rows.model.questions[0].key)
    assert not rows.clear_button.isEnabled()
    assert answers(driver) == ["open"] * 3


def test_where_everything_was_read_there_is_no_section(make_driver, run_async) -> None:
    driver = make_driver()
    run_async(driver.open())
    assert not section(driver).isVisible()


@pytest.mark.parametrize("reason", UnreadReason)
def test_every_reason_has_words(driver, reason) -> None:
    assert unread_words.explanation(reason).endswith(".")
    question = replace(section(driver).model.questions[0], reason=reason)
    assert all(unread_words.answer_name(answer) for answer in Answer)
    assert unread_words.kind_name(question.kind) in unread_words.spoken(question)
