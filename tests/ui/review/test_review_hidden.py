"""What is hidden in the file, in the hits list: a section of its own, decided with the same keys as everything else."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from hidden_hits import HIDDEN_ZIP, hidden_hits
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.carriers import Carrier, HiddenPlace, Part, Unchecked, Unread
from app.domain.documents import FileFacts
from app.domain.entities import Decision
from app.services.attachments import TakenIn
from app.ui.review.finish_sheet import FinishSheet
from app.ui.review.hidden_words import carrier_name, not_carried_over, unchecked_text, where
from app.ui.review.hits_rank import Column
from app.ui.review.hits_rows import HEADING_HEIGHT

HIDDEN = [e.id for e in hidden_hits()]
BOOKMARK = "hidden-bookmark"


@pytest.fixture
def driver(make_driver, hits, run_async):
    made = make_driver([*hits[:4], *hidden_hits()])
    made.desk.doc = replace(
        made.desk.doc, facts=FileFacts(attachments=2), unchecked=(Unchecked(HIDDEN_ZIP, Unread.NOT_TEXT),)
    )
    run_async(made.open())
    return made


def test_hidden_hits_are_a_section_behind_the_pages_with_a_heading(driver) -> None:
    panel = driver.screen.panel
    assert [e.id for e in panel.model.rows][4:] == HIDDEN
    assert panel.model.section_row == 4
    usual = panel.list.rowHeight(0)
    assert [panel.list.rowHeight(row) - usual for row in (3, 4, 5)] == [0, HEADING_HEIGHT, 0]
    assert panel.list.grab().toImage() != _without_heading(driver)


def _without_heading(driver):
    driver.screen.panel.model._section = -1
    return driver.screen.panel.list.grab().toImage()


def test_the_heading_goes_along_where_the_list_changes(driver, run_async) -> None:
    panel = driver.screen.panel
    QTest.keyClicks(panel.search, "bookmark")
    assert [e.id for e in panel.model.rows] == [BOOKMARK]
    assert (panel.model.section_row, panel.list.rowHeight(0)) == (
        0,
        panel.list.verticalHeader().defaultSectionSize() + HEADING_HEIGHT,
    )
    panel.search.clear()
    assert [row for row in range(9) if panel.list.rowHeight(row) > panel.list.rowHeight(0)] == [4]
    panel.list.sortByColumn(Column.TEXT, Qt.SortOrder.AscendingOrder)
    assert panel.model.section_row == -1
    assert {panel.list.rowHeight(row) for row in range(9)} == {panel.list.verticalHeader().defaultSectionSize()}


def test_they_are_decided_and_undone_with_the_same_keys_and_no_page_jumps(driver, run_async) -> None:
    driver.screen.panel.select([BOOKMARK])
    top = driver.screen.view.verticalScrollBar().value()
    run_async(driver.keys("a"))
    assert driver.decision(BOOKMARK) == "accepted"
    assert driver.selected == ["hidden-note"]
    driver.screen.panel.select([BOOKMARK])
    run_async(driver.keys("d"))
    assert driver.decision(BOOKMARK) == "rejected"
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    run_async(driver.settled())
    assert driver.decision(BOOKMARK) == "accepted"
    assert driver.selected == [BOOKMARK]
    driver.screen.panel.select([HIDDEN[0]])
    assert driver.screen.view.verticalScrollBar().value() == driver.screen.view.verticalScrollBar().value()
    driver.screen.panel.select(["p0-0"])
    driver.screen.panel.select([BOOKMARK])
    assert driver.screen.view.verticalScrollBar().value() == top


def test_a_note_shows_its_page_and_a_bookmark_none(driver, run_async) -> None:
    driver.screen.panel.select(["hidden-note"])
    run_async(driver.settled())
    assert 2 in driver.screen.view.visible_pages()
    assert driver.screen.view.selected_ids == frozenset()
    assert driver.screen.thumbnails.model_.state(2).open_hits == 0


def test_the_details_say_where_it_is_and_that_it_is_not_carried_over(driver) -> None:
    panel = driver.screen.panel
    panel.select([BOOKMARK])
    assert panel._facts.text() == "Person · Bookmark 3 · Open"
    assert "not carried over into the released file, whatever you decide" in panel._why.text()
    panel.select(["hidden-note"])
    assert panel._facts.text() == "Person · Note 1, content, page 3 · Open"


def test_a_row_says_aloud_that_it_is_hidden_and_where(driver) -> None:
    model = driver.screen.panel.model
    index = model.index(model.row_of(BOOKMARK), Column.TEXT)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Hidden in the file: Person, Bookmark 3, open: Jonathan Smith"
    assert model.index(model.row_of(BOOKMARK), Column.WHERE).data() == "Bookmark 3"


def test_what_could_not_be_checked_is_named_below_the_list_and_when_the_review_ends(driver, run_async) -> None:
    notice = driver.screen.panel.hidden_notice
    assert notice.isVisible()
    assert "Could not check: Attached file 2 (neither text nor PDF)." in notice.text.text()

    async def scenario() -> None:
        driver.screen.action("finish").trigger()
        await asyncio.sleep(0.02)
        sheet = driver.screen.findChild(FinishSheet)
        assert sheet.hidden.title.text() == "4 hits hidden in the file not decided"
        assert "Attached file 2 (neither text nor PDF)" in sheet.hidden.more.text()
        assert not sheet.confirm.isEnabled()
        QTest.mouseClick(sheet.show_hidden, Qt.MouseButton.LeftButton)
        await driver.settled()

    run_async(scenario())
    assert driver.selected == [HIDDEN[0]]


def test_the_review_cannot_be_finished_while_a_hidden_hit_is_open(driver, run_async) -> None:
    async def scenario() -> list[bool]:
        page_ids = [e.id for e in driver.desk.stored.values() if e.hidden is None]
        await driver.desk.decide("document", page_ids, Decision.ACCEPTED)
        await driver.settled()
        for page in range(4):
            driver.screen.view.seen.note(page, 0.0, 1.0)
        driver.screen.action("finish").trigger()
        await asyncio.sleep(0.02)
        sheet = driver.screen.findChild(FinishSheet)
        before = sheet.confirm.isEnabled()
        QTest.mouseClick(sheet.accept_all, Qt.MouseButton.LeftButton)
        await driver.settled()
        after = sheet.confirm.isEnabled()
        assert sheet.hidden.title.text() == "Every hit hidden in the file is decided"
        sheet.reject()
        await driver.settled()
        return [before, after]

    assert run_async(scenario()) == [False, True]


def test_attached_files_are_added_with_the_button_and_what_became_of_them_is_said(driver, run_async) -> None:
    notice = driver.screen.panel.hidden_notice
    assert notice.add_button.accessibleName() == "Add the attached files to this matter as documents"
    driver.desk.taken_in = TakenIn((driver.desk.doc,), left_out=1)
    notice.add_button.setFocus()
    QTest.keyClick(notice.add_button, Qt.Key.Key_Space)
    run_async(driver.settled())
    assert ("attachments", "document") in driver.desk.calls
    assert notice.text.text() == (
        "1 attached file is a document of this matter now. 1 other is no PDF or could not be unpacked."
    )


def test_nothing_is_said_where_nothing_is_hidden(make_driver, run_async) -> None:
    made = make_driver()
    run_async(made.open())
    assert not made.screen.panel.hidden_notice.isVisible()
    assert made.screen.panel.model.section_row == -1


def test_every_carrier_and_reason_has_words() -> None:
    hidden = [c for c in Carrier if c not in (Carrier.PAGE, Carrier.OCR)]
    assert len({carrier_name(c) for c in hidden}) == len(hidden)
    for part in Part:
        entity = replace(hidden_hits()[0], hidden=HiddenPlace(Carrier.NOTE, 2, part))
        assert where(entity).startswith("Note 2")
        assert not_carried_over(entity)
    assert len({unchecked_text([Unchecked(HIDDEN_ZIP, why)]) for why in Unread}) == len(Unread)
