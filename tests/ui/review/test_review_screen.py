"""The review screen from the keyboard: deciding, filtering, undoing, finishing, and what a frozen document allows."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.base.errors import FailureCode
from app.domain.changes import ChangeSet
from app.domain.entities import Decision, Source
from app.domain.jobs import Status
from app.ui.common.keys_sheet import KeysSheet
from app.ui.common.review_actions import REVIEW_ACTIONS
from app.ui.desk import History
from app.ui.review.finish_sheet import FinishSheet
from app.ui.review.hits_model import Show
from app.ui.review.hits_rank import Column
from app.ui.review.screen import ReviewScreen

FIRST_OPEN, SECOND_OPEN, THIRD_OPEN, FOURTH_OPEN = "p0-2", "p0-3", "p0-4", "p0-6"


def status(driver) -> str:
    return driver.screen.status_line.text.text()


def test_the_first_open_hit_is_selected_and_the_list_has_the_keys(driver) -> None:
    assert driver.selected == [FIRST_OPEN]
    assert driver.screen.panel.list.hasFocus()
    assert "5 of 56 decided" in status(driver)


def test_not_yet_redacted_is_in_view_however_long_the_name_of_the_file_is(driver, run_async) -> None:
    toolbar = driver.screen.toolbar
    toolbar.file_label.setText("Smith v. North Bank - a letter before claim with a long name.pdf" * 2)
    driver.screen.resize(800, 700)
    run_async(driver.settled())
    assert toolbar.chip.text() == "NOT YET REDACTED"
    assert toolbar.chip.isVisible()
    assert driver.screen.rect().contains(toolbar.chip.geometry())
    assert not toolbar.geometry().intersects(toolbar.chip.geometry())


def test_accept_and_decline_commit_and_go_to_the_next_open_hit(driver, run_async) -> None:
    run_async(driver.keys("a"))
    assert driver.decision(FIRST_OPEN) == "accepted"
    assert driver.selected == [SECOND_OPEN]
    run_async(driver.keys("d"))
    assert driver.decision(SECOND_OPEN) == "rejected"
    assert driver.selected == [THIRD_OPEN]
    assert "7 of 56 decided" in status(driver)
    assert "Decline ‘27 Harrow Lane, Bristol BS8 1TH’" in status(driver)


def test_keys_typed_faster_than_commits_decide_one_hit_each(driver, run_async) -> None:
    run_async(driver.keys("aasd"))
    assert [driver.decision(i) for i in (FIRST_OPEN, SECOND_OPEN, THIRD_OPEN, FOURTH_OPEN)] == [
        "accepted",
        "accepted",
        "open",
        "rejected",
    ]


def test_nothing_changes_on_screen_before_the_commit(driver, run_async) -> None:
    async def scenario() -> None:
        driver.desk.gate = asyncio.Event()
        driver.key("a")
        await driver.until(lambda: driver.desk.calls)
        row = driver.screen.panel.model.row_of(FIRST_OPEN)
        index = driver.screen.panel.model.index(row, Column.STATE)
        assert index.data() == "Open"
        assert driver.selected == [FIRST_OPEN]
        driver.desk.gate.set()
        await driver.settled()
        assert index.data() == "Accepted"

    run_async(scenario())


def test_what_one_reading_was_to_bring_comes_with_the_one_that_overtook_it(driver, run_async, monkeypatch) -> None:
    """A page is noted as seen while the reading after a command waits: that tells of the document alone."""
    desk, session = driver.desk, driver.screen.session
    hit = desk.stored["p0-9"]
    moved = [replace(hit.quadrilaterals[0], top_left=replace(hit.quadrilaterals[0].top_left, x=1.0))]
    held, go_on = asyncio.Event(), asyncio.Event()
    usual = desk.history

    async def history(document_id: str) -> History:
        if not held.is_set():
            held.set()
            await go_on.wait()
        return await usual(document_id)

    monkeypatch.setattr(desk, "history", history)

    async def scenario() -> None:
        command = asyncio.ensure_future(session.reshape(hit.id, moved))
        await held.wait()
        desk.changed.emit(ChangeSet(documents=frozenset({desk.doc.id})))
        await driver.until(lambda: session.entity(hit.id) != hit)
        go_on.set()
        await command
        await driver.settled()

    run_async(scenario())
    assert list(session.entity(hit.id).quadrilaterals) == moved


def test_next_and_previous_walk_over_open_hits_only_and_wrap(driver, run_async) -> None:
    run_async(driver.keys("j"))
    assert driver.selected == [SECOND_OPEN]
    run_async(driver.keys("jj"))
    assert driver.selected == [FOURTH_OPEN]
    run_async(driver.keys("kkkk"))
    last = driver.screen.panel.model.rows[-1]
    assert driver.selected == [last.id]
    assert last.decision is Decision.OPEN


def test_the_open_filter_keeps_its_place_while_its_rows_go_away(driver, run_async) -> None:
    driver.screen.panel.show_only(Show.OPEN)
    run_async(driver.keys("aa"))
    assert driver.selected == [THIRD_OPEN]
    assert driver.screen.panel.model.row_of(FIRST_OPEN) is None
    assert driver.screen.panel.model.rows[0].id == THIRD_OPEN


def test_many_selected_hits_are_decided_as_one_step(driver, run_async) -> None:
    panel = driver.screen.panel
    chosen = [e.id for e in panel.model.rows if e.label == "PERSON" and e.decision is Decision.OPEN]
    panel.select(chosen)
    assert panel.accept_button.text() == f"Accept {len(chosen)}"
    assert driver.screen.action("accept").text() == f"Accept {len(chosen)}"
    QTest.mouseClick(panel.accept_button, Qt.MouseButton.LeftButton)
    run_async(driver.settled())
    assert {driver.decision(i) for i in chosen} == {"accepted"}
    assert len(driver.desk.done) == 1
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    run_async(driver.settled())
    assert {driver.decision(i) for i in chosen} == {"open"}
    assert sorted(driver.selected) == sorted(chosen)


def test_one_key_selects_the_same_text_everywhere_and_one_decides_it(driver, run_async) -> None:
    driver.screen.panel.select(["p1-8"])
    driver.key("g", Qt.KeyboardModifier.ShiftModifier)
    run_async(driver.keys("a"))
    phones = [i for i in driver.desk.stored if i.endswith("-8")]
    assert len(phones) == 4
    assert {driver.decision(i) for i in phones} == {"accepted"}
    assert len(driver.desk.done) == 1


def test_undo_and_redo_name_their_step_and_survive_reopening(driver, run_async) -> None:
    undo, redo = driver.screen.action("undo"), driver.screen.action("redo")
    assert not undo.isEnabled()
    run_async(driver.keys("a"))
    assert undo.text() == "Undo: Accept ‘14 March 1971’"
    run_async(driver.open())
    assert undo.isEnabled()
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    run_async(driver.settled())
    assert driver.decision(FIRST_OPEN) == "open"
    assert not undo.isEnabled()
    assert redo.text() == "Redo: Accept ‘14 March 1971’"
    driver.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    run_async(driver.settled())
    assert driver.decision(FIRST_OPEN) == "accepted"


def test_the_filter_takes_letters_and_return_goes_back_to_the_list(driver, run_async) -> None:
    panel = driver.screen.panel
    driver.key("f")
    assert panel.search.hasFocus()
    QTest.keyClicks(panel.search, "vance")
    run_async(driver.settled())
    assert {e.text for e in panel.model.rows} == {"Eleanor Vance", "Vance & Partners"}
    assert driver.desk.calls == []  # the letters were text, not commands
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.list.hasFocus()
    QTest.keyClicks(panel.search, "zz")
    assert not panel.list.isVisible()
    assert any("No hit matches" in label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_selecting_a_hidden_hit_takes_the_filter_away(driver) -> None:
    panel = driver.screen.panel
    panel.show_only(Show.REJECTED)
    panel.select([FIRST_OPEN])
    assert panel.model.filter is Show.ALL
    assert driver.selected == [FIRST_OPEN]


def test_every_row_reads_itself_out(driver) -> None:
    model = driver.screen.panel.model
    index = model.index(model.row_of(FIRST_OPEN), Column.TEXT)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Date of birth, page 1, open: 14 March 1971"
    table = QAccessible.queryAccessibleInterface(driver.screen.panel.list)
    spoken = [table.child(number).text(QAccessible.Text.Name) for number in range(6 * 6)]
    assert "Date of birth, page 1, open: 14 March 1971" in spoken


def test_every_control_has_a_name_for_screen_readers(driver) -> None:
    screen = driver.screen
    for widget in (screen.view, screen.panel.list, screen.panel.search, screen.thumbnails):
        assert widget.accessibleName()
    for button in screen.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
    for action in screen.actions():
        if button := screen.toolbar.widgetForAction(action):
            assert button.accessibleName() == action.text()


def test_nothing_on_the_screen_takes_a_drop_from_the_window(driver) -> None:
    assert [w for w in driver.screen.findChildren(QWidget) if w.acceptDrops()] == []


def test_the_table_of_actions_has_no_key_twice_and_every_key_is_on_the_sheet(driver) -> None:
    keys = [key for spec in REVIEW_ACTIONS for key in spec.shortcuts]
    assert len(keys) == len(set(keys))
    driver.key("?")
    sheet = driver.screen.findChild(KeysSheet)
    assert sheet.isVisible()
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"A", "D", "S", "Space", "Ctrl+Z", "?"} <= shown
    assert {action.text() for action in driver.screen.actions() if action.text().startswith("Look")} <= shown
    sheet.close()


def test_holding_space_hides_the_boxes_and_keeps_the_selection(driver) -> None:
    view, page = driver.screen.view, driver.screen.view.pages[0]
    QTest.keyPress(driver.screen.panel.list, Qt.Key.Key_Space)
    assert not page.overlays_visible
    assert view.single_selection is not None
    QTest.keyRelease(driver.screen.panel.list, Qt.Key.Key_Space)
    assert page.overlays_visible
    assert driver.selected == [FIRST_OPEN]


def test_sorting_by_score_and_back_to_reading_order(driver) -> None:
    panel = driver.screen.panel
    natural = [e.id for e in panel.model.rows]
    panel.list.sortByColumn(Column.SCORE, Qt.SortOrder.AscendingOrder)
    assert [e.score for e in panel.model.rows] == sorted(e.score for e in panel.model.rows)
    assert driver.selected == [FIRST_OPEN]
    panel.list.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [e.id for e in panel.model.rows] == natural


# Finishing


async def _sheet(driver) -> FinishSheet:
    driver.screen.action("finish").trigger()
    await driver.until(lambda: driver.screen.findChild(FinishSheet))
    return driver.screen.findChild(FinishSheet)


def _see_everything(driver) -> None:
    for page in range(len(driver.desk.facts)):
        driver.screen.view.seen.note(page, 0, 1)


def test_open_hits_and_unseen_pages_block_the_end(driver, run_async) -> None:
    async def scenario() -> None:
        sheet = await _sheet(driver)
        assert not sheet.confirm.isEnabled()
        assert sheet.hits.title.text() == "51 hits not decided"
        assert sheet.pages.title.text() == "3 pages were not seen"  # the first one is in view
        assert sheet.accept_all.text() == "Accept all 51 remaining"
        QTest.mouseClick(sheet.accept_all, Qt.MouseButton.LeftButton)
        await driver.until(lambda: sheet.hits.mark.done)
        assert not sheet.confirm.isEnabled()
        QTest.mouseClick(sheet.show_page, Qt.MouseButton.LeftButton)
        await driver.settled()
        assert driver.screen.findChild(FinishSheet) is None
        assert driver.screen.view.current_page != 0
        assert len(driver.desk.done) == 1

    run_async(scenario())
    assert driver.desk.doc.status is Status.IN_REVIEW


def test_unread_pages_must_be_ticked_and_the_tick_reaches_the_desk(make_driver, run_async, qtbot) -> None:
    driver = make_driver([])
    driver.desk.facts[2] = replace(driver.desk.facts[2], unread=True)
    run_async(driver.open())
    assert driver.screen.banner.isVisible()
    assert driver.screen.banner.title.text() == "1 page could not be read"
    assert driver.screen.banner.more.text().endswith("Pages: 3")
    released: list[str] = []
    driver.screen.released.connect(released.append)

    async def scenario() -> None:
        _see_everything(driver)
        sheet = await _sheet(driver)
        assert "3" in sheet.unread.more.text()
        assert not sheet.confirm.isEnabled()
        sheet.acknowledge.click()
        assert sheet.confirm.isEnabled()
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
        await driver.until(lambda: released)
        await driver.settled()

    run_async(scenario())
    assert ("finish", True) in driver.desk.calls
    assert released == ["document"]
    assert not driver.screen.action("accept").isEnabled()
    assert driver.screen.banner.isVisible()


def test_what_changed_behind_the_sheet_brings_it_back_instead_of_a_release(make_driver, run_async, hits) -> None:
    driver = make_driver([replace(e, decision=Decision.ACCEPTED) for e in hits])
    run_async(driver.open())
    released: list[str] = []
    driver.screen.released.connect(released.append)

    async def scenario() -> None:
        _see_everything(driver)
        sheet = await _sheet(driver)
        driver.desk.stored["p0-0"] = replace(driver.desk.stored["p0-0"], decision=Decision.OPEN)
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
        await driver.until(lambda: driver.screen.findChild(FinishSheet) not in (None, sheet))
        again = driver.screen.findChild(FinishSheet)
        assert again.hits.title.text() == "1 hit not decided"
        assert not again.confirm.isEnabled()
        again.reject()
        await driver.settled()

    run_async(scenario())
    assert released == []


def test_the_end_of_the_program_under_the_sheet_is_no_mistake(driver, run_async, qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    screen = ReviewScreen(driver.desk, holder)
    holder.show()

    async def scenario() -> None:
        await screen.open("document")
        screen.action("finish").trigger()
        await driver.until(lambda: screen.findChild(FinishSheet))
        await driver.until(lambda: not (screen.images.busy or screen.view.busy))
        (finishing,) = [t for t in asyncio.all_tasks() if t.get_coro().__qualname__.endswith("._finish")]
        screen.images.close()
        screen.deleteLater()
        await driver.until(finishing.done)
        assert finishing.cancelled()

    run_async(scenario())


def test_progress_of_the_release_is_told_in_the_banner(driver, run_async) -> None:
    from app.protocol.messages import Progress

    async def scenario() -> None:
        driver.desk.set_status(Status.REDACTING)
        await driver.until(lambda: driver.screen.banner.isVisible())
        driver.desk.progressed.emit("document", Progress(phase="redacting", done=2, total=4))
        driver.desk.progressed.emit("another", Progress(phase="verifying", done=1, total=9))

    run_async(scenario())
    assert driver.screen.banner.title.text() == "Redacting, 2 of 4 pages"


def test_going_back_from_the_sheet_changes_nothing(driver, run_async) -> None:
    async def scenario() -> None:
        sheet = await _sheet(driver)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        await driver.settled()

    run_async(scenario())
    assert driver.desk.calls == []
    assert driver.desk.doc.status is Status.IN_REVIEW


# States of the document


def test_a_finished_document_is_read_only_and_says_where_the_file_is(make_driver, run_async, hits) -> None:
    driver = make_driver([replace(e, decision=Decision.ACCEPTED) for e in hits], Status.FINISHED)
    driver.desk.doc = replace(driver.desk.doc, output_path="Redacted/letter.pdf")
    run_async(driver.open())
    assert driver.screen.banner.title.text() == "Released: Redacted/letter.pdf"
    assert driver.screen.toolbar.chip.text() == "RELEASED"
    driver.screen.panel.select(["p0-0"])
    run_async(driver.keys("d"))
    driver.key(Qt.Key.Key_Delete)
    run_async(driver.settled())
    assert driver.desk.calls == []
    assert not driver.screen.status_line.finish_button.isEnabled()


def test_a_document_freezes_under_the_screen_when_its_release_begins(driver, run_async) -> None:
    assert driver.screen.toolbar.chip.text() == "NOT YET REDACTED"

    async def scenario() -> None:
        driver.desk.set_status(Status.REDACTING)
        await driver.until(lambda: driver.screen.banner.isVisible())

    run_async(scenario())
    assert driver.screen.banner.title.text() == "Redacting"
    assert not driver.screen.action("accept").isEnabled()
    assert driver.screen.view.editable is False


def test_what_the_proof_found_comes_first_with_its_reason(make_driver, run_async, hits) -> None:
    entities = [replace(e, decision=Decision.ACCEPTED) for e in hits]
    entities[20] = replace(
        entities[20], source=Source.VERIFICATION, decision=Decision.OPEN, recognizer="text-under-boxes"
    )
    driver = make_driver(entities, Status.VERIFICATION_FAILED)
    run_async(driver.open())
    assert driver.screen.panel.model.rows[0].id == entities[20].id
    assert driver.selected == [entities[20].id]
    assert driver.screen.banner.title.text() == "Verification failed: 1 place still to decide"
    words = [label.text() for label in driver.screen.panel.details.findChildren(QLabel)]
    assert "There was still text under this box." in words


def test_no_hits_is_not_called_a_proof(make_driver, run_async) -> None:
    driver = make_driver([])
    run_async(driver.open())
    words = " ".join(label.text() for label in driver.screen.panel.findChildren(QLabel) if label.isVisible())
    assert "Nothing was found" in words
    assert "no proof" in words
    assert driver.screen.view.hasFocus()


def test_a_document_that_cannot_be_opened_is_explained_and_can_be_tried_again(make_driver, run_async) -> None:
    driver = make_driver()
    driver.desk.fail_opening = FailureCode.FILE_MISSING
    run_async(driver.open())
    message = driver.screen.message
    assert message.isVisible()
    assert "no longer where it was" in message.title.text()
    assert "decisions are saved" in message.text.text()
    assert not driver.screen.action("accept").isEnabled()
    driver.desk.fail_opening = None

    async def scenario() -> None:
        QTest.mouseClick(message.retry, Qt.MouseButton.LeftButton)
        await driver.until(lambda: driver.screen.view.isVisible())
        await driver.settled()

    run_async(scenario())
    assert driver.selected == [FIRST_OPEN]


def test_leaving_goes_back_and_asks_for_nothing_more(driver, run_async) -> None:
    left: list[bool] = []
    driver.screen.closed.connect(lambda: left.append(True))
    driver.screen.action("back").trigger()
    assert left == [True]
    before = len(driver.desk.requests)
    driver.desk.set_status(Status.IN_REVIEW)
    run_async(asyncio.sleep(0))
    assert len(driver.desk.requests) == before


@pytest.mark.parametrize("column", list(Column))
def test_every_column_has_a_heading(driver, column: Column) -> None:
    assert driver.screen.panel.model.headerData(column, Qt.Orientation.Horizontal)
    assert driver.screen.panel.model.rowCount(QModelIndex()) == 56
