"""Reasons, why a sure hit stays, comments, and the second reviewer: with keys and mouse, on the screen itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.domain import declining
from app.domain.comments import Comment, CommentKind
from app.domain.entities import Decision, Entity
from app.domain.jobs import ALL_BANDS, Status
from app.domain.people import Person
from app.ui.common.note_dialog import NoteDialog
from app.ui.common.passphrase_dialog import PassphraseDialog
from app.ui.desk_remarks import SigningKey
from app.ui.review.finish_sheet import FinishSheet
from app.ui.review.reasons_dialog import ReasonsDialog

ADA, BEN = Person("ada", "", "Ada Byron"), Person("ben", "", "Ben Okri")
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SABLE_DATA_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def driver(make_driver, run_async) -> Driver:
    made = make_driver()
    made.desk.persons, made.desk.me = [ADA, BEN], ADA
    run_async(made.open())
    return made


def sure(driver: Driver, count: int = 1) -> list[Entity]:
    """Open hits that the program is sure about, with different texts."""
    found: dict[str, Entity] = {}
    for entity in driver.desk.stored.values():
        if entity.decision is Decision.OPEN and declining.asks_why(entity):
            found.setdefault(entity.text, entity)
    return list(found.values())[:count]


async def dialog(driver: Driver, kind: type) -> object:
    await driver.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    found.activateWindow()
    await driver.until(found.isActiveWindow)
    return found


async def reasons_dialog(driver: Driver) -> ReasonsDialog:
    driver.key("y")
    return await dialog(driver, ReasonsDialog)


def test_codes_are_ticked_by_typing_and_their_basis_stands_with_the_hit(driver, run_async) -> None:
    hit = sure(driver)[0]

    async def scenario() -> None:
        driver.screen.panel.select([hit.id])
        sheet = await reasons_dialog(driver)
        for typed in ("b6", "7c"):
            QTest.keyClicks(sheet.search, typed)
            QTest.keyClick(sheet.search, Qt.Key.Key_Return)
        assert sheet.said.text() == "Ticked: (b)(6), (b)(7)(C)"
        QTest.keyClick(sheet.search, Qt.Key.Key_Return)
        await driver.settled()

    run_async(scenario())
    assert driver.desk.stored[hit.id].codes == ("(b)(6)", "(b)(7)(C)")
    assert driver.desk.stored[hit.id].decision is Decision.OPEN
    shown = driver.screen.panel.remarks.reasons.text().splitlines()
    assert shown[0] == "(b)(6) · Personal privacy · 5 U.S.C. § 552(b)(6)"
    model = driver.screen.panel.model
    spoken = model.index(model.row_of(hit.id), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Reasons: (b)(6), (b)(7)(C)")
    model.set_needle("(b)(7)")
    assert [e.id for e in model.rows] == [hit.id], "hits are found by their codes"
    model.set_needle("")
    driver.screen.activateWindow()
    run_async(driver.until(driver.screen.isActiveWindow))
    driver.key(Qt.Key.Key_Z, CONTROL)
    run_async(driver.settled())
    assert driver.desk.stored[hit.id].codes == ()
    assert not driver.screen.panel.remarks.reasons.isVisible()


def test_what_only_some_of_many_hits_have_stays_unless_it_is_ticked(driver, run_async) -> None:
    one, other = sure(driver, 2)
    driver.desk.stored[one.id] = replace(one, codes=("AC", "WP"))
    driver.desk.stored[other.id] = replace(other, codes=("WP",))
    run_async(driver.screen.session.refresh())

    async def scenario() -> None:
        driver.screen.panel.select([one.id, other.id])
        sheet = await reasons_dialog(driver)
        assert sheet.model.ticked == ["WP"]
        QTest.keyClicks(sheet.search, "work product")
        QTest.keyClick(sheet.search, Qt.Key.Key_Return)
        QTest.mouseClick(sheet.apply_button, Qt.MouseButton.LeftButton)
        await driver.settled()

    run_async(scenario())
    assert [driver.desk.stored[e.id].codes for e in (one, other)] == [("AC",), ()]
    assert len(driver.desk.done) == 1, "one step"


def test_a_list_of_the_firm_is_taken_in_where_it_is_needed(driver, run_async, tmp_path) -> None:
    table = tmp_path / "firm.csv"
    table.write_text("code,label,basis\nH-7,House rule,Memo 7\n", "utf-8")
    driver.screen.panel.select([sure(driver)[0].id])

    async def scenario() -> None:
        sheet = await reasons_dialog(driver)
        QTest.keyClicks(sheet.search, "b6")
        QTest.keyClick(sheet.search, Qt.Key.Key_Return)
        sheet.import_wanted.emit(table)
        await driver.until(lambda: "were imported" in sheet.said.text() or "was imported" in sheet.said.text())
        QTest.keyClicks(sheet.search, "house")
        assert sheet.basis.text() == "Memo 7"
        QTest.keyClick(sheet.search, Qt.Key.Key_Return)
        assert sheet.model.ticked == ["(b)(6)", "H-7"], "what was ticked before is not lost"
        sheet.export_wanted.emit("firm", tmp_path / "again.csv")
        await driver.until((tmp_path / "again.csv").exists)
        table.write_text("nothing\n", "utf-8")
        sheet.import_wanted.emit(table)
        await driver.until(lambda: "Nothing was imported" in sheet.said.text())
        sheet.reject()
        await driver.settled()

    run_async(scenario())
    assert (tmp_path / "again.csv").read_text("utf-8").splitlines()[1] == "H-7,House rule,Memo 7,"


def test_declining_a_sure_hit_asks_beside_the_work_and_a_key_answers(driver, run_async) -> None:
    hit = sure(driver)[0]
    bar = driver.screen.panel.why_bar
    driver.screen.panel.select([hit.id])
    assert not bar.isVisible()
    assert not driver.screen.action("why-public").isEnabled()
    run_async(driver.keys("d"))
    assert bar.isVisible()
    assert driver.screen.action("why-public").isEnabled()
    assert hit.text in bar.title.text()
    assert driver.selected != [hit.id], "the work went on"
    driver.key("1", ALT)
    run_async(driver.settled())
    assert driver.desk.stored[hit.id].why_kept == "publicPerson"
    assert not bar.isVisible()
    driver.screen.panel.select([hit.id])
    assert driver.screen.panel.remarks.why_kept.text() == "Declined because: Public person"


def test_many_are_asked_about_once_and_words_of_ones_own_are_kept(driver, run_async) -> None:
    chosen = [e.id for e in sure(driver, 3)]
    driver.screen.panel.select(chosen)
    run_async(driver.keys("d"))
    bar = driver.screen.panel.why_bar
    assert bar.title.text() == "Why do these 3 hits stay?"
    driver.key("4", ALT)
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, "Named in open court.")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    run_async(driver.settled())
    assert {driver.desk.stored[i].why_kept for i in chosen} == {"Named in open court."}
    assert len(driver.desk.done) == 2, "declining, and saying why"
    assert driver.screen.panel.list.hasFocus()


def test_an_unsure_hit_and_an_accepted_one_ask_nothing(driver, run_async) -> None:
    unsure = next(e for e in driver.desk.stored.values() if e.score < 0.85 and e.decision is Decision.OPEN)
    driver.screen.panel.select([unsure.id])
    run_async(driver.keys("d"))
    assert not driver.screen.panel.why_bar.isVisible()
    driver.screen.panel.select([sure(driver)[0].id])
    run_async(driver.keys("a"))
    assert not driver.screen.panel.why_bar.isVisible()


def test_undo_takes_the_question_back_and_a_document_that_is_opened_asks_nothing(
    driver, run_async, make_driver
) -> None:
    hit = sure(driver)[0]
    driver.screen.panel.select([hit.id])
    run_async(driver.keys("d"))
    driver.key(Qt.Key.Key_Z, CONTROL)
    run_async(driver.settled())
    assert not driver.screen.panel.why_bar.isVisible()
    again = make_driver([replace(e, decision=Decision.REJECTED) for e in driver.desk.stored.values()])
    run_async(again.open())
    assert not again.screen.panel.why_bar.isVisible()


def test_a_comment_is_written_by_m_and_undone(driver, run_async) -> None:
    hit = sure(driver)[0]
    card = driver.screen.panel.remarks
    driver.screen.panel.select([hit.id])

    async def scenario() -> None:
        driver.key("m")
        assert card.field.hasFocus()
        QTest.keyClicks(card.field, "Ask the client.")
        QTest.keyClick(card.field, Qt.Key.Key_Return)
        await driver.settled()

    run_async(scenario())
    (said,) = driver.desk.said.values()
    assert (said.text, said.author, said.entity_id) == ("Ask the client.", "ada", hit.id)
    assert card.list.item(0).text().startswith("Ada Byron, ")
    driver.screen.panel.select([])
    assert card.list.count() == 0
    assert card.field.placeholderText() == "Comment on the document"
    driver.key(Qt.Key.Key_Z, CONTROL)
    run_async(driver.settled())
    assert not driver.desk.said


def said_on(driver: Driver, run_async, author: str, text: str = "Ask the client.") -> Comment:
    """A comment on the document, and no hit is selected."""
    comment = Comment(text, datetime.now(UTC), author)
    driver.desk.said[comment.id] = comment
    run_async(driver.screen.session.refresh())
    driver.screen.panel.select([])
    return comment


def test_an_own_comment_is_changed_and_removed_with_the_mouse(driver, run_async) -> None:
    comment, card = said_on(driver, run_async, "ada"), driver.screen.panel.remarks
    assert not card.change_button.isVisible()
    card.list.setCurrentRow(0)
    QTest.mouseClick(card.change_button, Qt.MouseButton.LeftButton)
    assert card.field.text() == "Ask the client."
    QTest.keyClicks(card.field, "Ask the court.")
    QTest.mouseClick(card.cancel_button, Qt.MouseButton.LeftButton)
    assert card.field.text() == ""
    card.list.setCurrentRow(0)
    QTest.mouseClick(card.change_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(card.field, "Ask the judge.")
    QTest.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    run_async(driver.settled())
    assert [(c.id, c.text) for c in driver.desk.said.values()] == [(comment.id, "Ask the judge.")]
    assert "Ask the judge." in card.list.item(0).text()

    async def remove(answer: QMessageBox.ButtonRole) -> None:
        card.list.setCurrentRow(0)
        QTest.mouseClick(card.remove_button, Qt.MouseButton.LeftButton)
        box = await dialog(driver, QMessageBox)
        next(b for b in box.buttons() if box.buttonRole(b) == answer).click()
        await driver.settled()

    run_async(remove(QMessageBox.ButtonRole.RejectRole))
    assert list(driver.desk.said) == [comment.id]
    run_async(remove(QMessageBox.ButtonRole.AcceptRole))
    run_async(driver.until(lambda: not driver.desk.said))
    assert card.list.count() == 0


def test_an_own_comment_is_changed_and_removed_with_keys_alone(driver, run_async) -> None:
    said_on(driver, run_async, "ada")
    card = driver.screen.panel.remarks
    driver.key("m")
    QTest.keyClick(card.field, Qt.Key.Key_Up)
    assert card.list.hasFocus()
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    assert card.field.hasFocus()
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert card.list.hasFocus()
    QTest.keyClick(card.list, Qt.Key.Key_F2)
    QTest.keyClicks(card.field, "Ask the judge.")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    run_async(driver.settled())
    assert [c.text for c in driver.desk.said.values()] == ["Ask the judge."]

    async def remove() -> None:
        driver.key("m")
        QTest.keyClick(card.field, Qt.Key.Key_Up)
        QTest.keyClick(card.list, Qt.Key.Key_Delete)
        box = await dialog(driver, QMessageBox)
        QTest.keyClick(box, Qt.Key.Key_Return)
        await driver.until(lambda: not driver.desk.said)

    run_async(remove())
    assert not [call for call in driver.desk.calls if call[0] == "delete"], "Delete meant the comment"


def test_what_somebody_else_said_cannot_be_changed(driver, run_async) -> None:
    comment, card = said_on(driver, run_async, "ben"), driver.screen.panel.remarks
    card.list.setCurrentRow(0)
    card.list.setFocus()
    assert not card.change_button.isVisible()
    assert not card.remove_button.isVisible()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        QTest.keyClick(card.list, key)
    assert card.field.text() == ""
    driver.desk.said[comment.id] = replace(comment, kind=CommentKind.RETURNED, author="ada")
    run_async(driver.screen.session.refresh())
    card.list.setCurrentRow(0)
    assert not card.remove_button.isVisible(), "the note of a return stays"


def test_a_comment_that_is_being_changed_is_left_alone_where_another_hit_is_chosen(driver, run_async) -> None:
    said_on(driver, run_async, "ada")
    card = driver.screen.panel.remarks
    card.list.setCurrentRow(0)
    QTest.mouseClick(card.change_button, Qt.MouseButton.LeftButton)
    driver.screen.panel.select([sure(driver)[0].id])
    assert card.field.text() == ""
    assert not card.save_button.isVisible()
    QTest.keyClicks(card.field, "New.")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    run_async(driver.settled())
    assert sorted(c.text for c in driver.desk.said.values()) == ["Ask the client.", "New."]


async def finish_sheet(driver: Driver) -> FinishSheet:
    driver.screen.action("finish").trigger()
    return await dialog(driver, FinishSheet)


def test_the_end_of_the_review_waits_for_the_reasons_and_one_click_gives_them(driver, run_async) -> None:
    released: list[str] = []
    driver.screen.released.connect(released.append)
    asked = [e.id for e in driver.desk.stored.values() if declining.asks_why(e)]
    driver.screen.panel.select(list(driver.desk.stored))
    run_async(driver.keys("d"))

    async def scenario() -> None:
        for index in range(len(driver.desk.facts)):
            driver.screen.view.seen.note(index, 0, 1)
        sheet = await finish_sheet(driver)
        unexplained = len(declining.unexplained(driver.desk.stored.values()))
        assert unexplained
        assert sheet.declined.title.text() == f"{unexplained} sure hits stay without a reason"
        assert not sheet.confirm.isEnabled()
        QTest.mouseClick(sheet.show_declined, Qt.MouseButton.LeftButton)
        await driver.settled()
        assert driver.screen.panel.why_bar.isVisible()
        assert len(driver.screen.panel.why_bar.asked) == 1
        sheet = await finish_sheet(driver)
        button = sheet.declined.buttons.itemAt(2).widget()
        assert button.text() == "False hit"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await driver.until(sheet.confirm.isEnabled)
        assert sheet.declined.title.text() == "For every sure hit that stays there is a reason"
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
        await driver.until(lambda: released)

    run_async(scenario())
    assert {driver.desk.stored[i].why_kept for i in asked} == {"falseHit"}


def test_a_certificate_is_signed_with_a_key_whose_passphrase_is_right(driver, run_async) -> None:
    released: list[str] = []
    driver.screen.released.connect(released.append)
    driver.desk.key = SigningKey("ABCD-EFGH-IJKL-MNOP", asks=True)
    driver.screen.panel.select(list(driver.desk.stored))
    run_async(driver.keys("a"))

    async def scenario() -> None:
        for index in range(len(driver.desk.facts)):
            driver.screen.view.seen.note(index, 0, 1)
        sheet = await finish_sheet(driver)
        assert sheet.sign.isVisible()
        assert "ABCD-EFGH" in sheet.sign.text()
        assert not sheet.passphrase.isVisible()
        sheet.sign.click()
        assert sheet.passphrase.isVisible()
        QTest.keyClicks(sheet.passphrase, "wrong")
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
        await driver.until(sheet.wrong.isVisible)
        assert not released
        QTest.keyClicks(sheet.passphrase, "open sesame")
        QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
        await driver.until(lambda: released)

    run_async(scenario())
    assert [call for call in driver.desk.calls if call[0] == "sign"]


def test_pages_that_were_seen_before_are_seen_and_the_rest_is_kept(make_driver, run_async) -> None:
    driver = make_driver()
    driver.desk.seen_bands = {0: ALL_BANDS, 2: 1}
    run_async(driver.open())
    seen = driver.screen.view.seen
    assert seen.is_seen(0)
    assert 1 in set(seen.unseen())
    assert "seen" in driver.screen.thumbnails.model_.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    async def scenario() -> None:
        driver.key("u")
        await driver.settled()
        await driver.until(lambda: driver.desk.seen_bands.get(1) == ALL_BANDS)
        seen.note(2, 0.5, 0.7)
        driver.screen.leave()
        await driver.until(lambda: driver.desk.seen_bands[2] > 1)

    run_async(scenario())


def test_a_matter_that_does_not_ask_for_it_is_finished_with_unseen_pages(make_driver, run_async) -> None:
    driver = make_driver([])
    driver.desk.see_pages = False
    run_async(driver.open())

    async def scenario() -> None:
        sheet = await finish_sheet(driver)
        assert sheet.pages.title.text().endswith("not seen")
        assert sheet.confirm.isEnabled()
        sheet.reject()
        await driver.settled()

    run_async(scenario())


@pytest.fixture
def second(make_driver, run_async) -> Driver:
    driver = make_driver(status=Status.SECOND_REVIEW)
    driver.desk.persons, driver.desk.me = [ADA, BEN], BEN
    driver.desk.doc = replace(driver.desk.doc, reviewed_by="ada")
    run_async(driver.open())
    return driver


def test_a_second_person_approves_from_the_review(second, run_async) -> None:
    released: list[str] = []
    second.screen.released.connect(released.append)
    assert second.screen.second.approve_button.isVisible()
    assert not second.screen.status_line.finish_button.isVisible()
    assert second.screen.banner.title.text() == "Waiting for a second person"
    second.key(Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    run_async(second.until(lambda: released))
    assert ("approve", "document") in second.desk.calls


def test_approving_what_is_to_be_signed_asks_for_the_passphrase_of_the_key(second, run_async) -> None:
    released: list[str] = []
    second.screen.released.connect(released.append)
    second.desk.key = SigningKey("ABCD-EFGH-IJKL-MNOP", asks=True)
    second.desk.doc = replace(second.desk.doc, to_sign=True)
    run_async(second.screen.session.refresh())

    async def scenario() -> None:
        second.screen.second.approve_button.click()
        sheet = await dialog(second, PassphraseDialog)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        await second.settled()
        assert not second.screen.tasks._running
        assert second.desk.doc.status is Status.SECOND_REVIEW, "given up"
        second.screen.second.approve_button.click()
        sheet = await dialog(second, PassphraseDialog)
        QTest.keyClicks(sheet.field, "wrong")
        QTest.keyClick(sheet.field, Qt.Key.Key_Return)
        await second.until(sheet.wrong.isVisible)
        assert not released
        QTest.keyClicks(sheet.field, "open sesame")
        QTest.keyClick(sheet.field, Qt.Key.Key_Return)
        await second.until(lambda: released)

    run_async(scenario())
    assert [call for call in second.desk.calls if call[0] in ("unlock", "approve")] == [
        ("unlock", "wrong"), ("unlock", "open sesame"), ("approve", "document")
    ]  # fmt: skip


def test_whoever_reviewed_it_cannot_approve_and_sees_why(second, run_async) -> None:
    second.desk.me = ADA
    second.screen.second.refresh()
    assert not second.screen.second.approve_button.isEnabled()
    assert "another person" in second.screen.second.approve_button.toolTip()
    assert second.screen.second.back_button.isEnabled()


def test_a_document_goes_back_with_a_note_and_the_reviewer_sees_it(second, run_async, make_driver) -> None:
    async def scenario() -> None:
        second.screen.second.back_button.click()
        sheet = await dialog(second, NoteDialog)
        QTest.keyClicks(sheet.field, "Page 2, the footnote.")
        QTest.keyClick(sheet.field, Qt.Key.Key_Return, CONTROL)
        await second.until(lambda: ("send back", "Page 2, the footnote.") in second.desk.calls)

    closed: list[bool] = []
    second.screen.closed.connect(lambda: closed.append(True))
    run_async(scenario())
    run_async(second.until(lambda: closed))
    first = make_driver()
    first.desk.persons, first.desk.me = [ADA, BEN], ADA
    said = Comment("Page 2, the footnote.", first.desk.doc.created_at, "ben", kind=CommentKind.RETURNED)
    first.desk.said[said.id] = said
    run_async(first.open())
    assert first.screen.banner.isVisible()
    assert "Ben Okri" in first.screen.banner.title.text()
    assert first.screen.banner.more.text() == "Page 2, the footnote."


def test_a_second_reviewer_may_comment_and_nothing_else(second, run_async) -> None:
    second.screen.panel.select([next(iter(second.desk.stored))])
    assert second.screen.panel.remarks.field.isEnabled()
    assert not second.screen.action("edit-reasons").isEnabled()
    assert not second.screen.action("never-again").isEnabled()
    QTest.keyClicks(second.screen.panel.remarks.field, "Why?")
    QTest.keyClick(second.screen.panel.remarks.field, Qt.Key.Key_Return)
    run_async(second.until(lambda: second.desk.said))
    run_async(second.settled())
    assert second.screen.action("undo").isEnabled()
    second.screen.action("undo").trigger()
    run_async(second.until(lambda: not second.desk.said))
