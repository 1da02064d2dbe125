"""What the review screen tells of the page in view, of a document that is still being read, and of nobody's review."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.base.errors import FailureCode, KnownError
from app.domain.changes import ChangeSet
from app.domain.entities import Decision
from app.domain.jobs import Status
from app.ui.review.finish_sheet import FinishSheet


def test_the_desk_is_told_which_page_is_in_view_and_that_nobody_looks_any_more(driver, run_async) -> None:
    assert driver.desk.looked_at[-1] == ("document", 0)
    driver.screen.view.go_to_page(2)
    run_async(driver.settled())
    assert driver.desk.looked_at[-1] == ("document", 2)
    driver.screen.leave()
    assert driver.desk.looked_at[-1] == ("", 0)


def test_a_document_that_is_still_read_fills_up_on_screen_and_can_then_be_reviewed(
    make_driver, run_async, hits
) -> None:
    driver = make_driver([], status=Status.DETECTING)
    driver.screen.show()

    async def scenario() -> None:
        await driver.open()
        assert driver.screen.banner.title.text() == "Detection is not through yet"
        assert not driver.screen.action("accept").isEnabled()
        assert not driver.screen.action("finish").isEnabled()
        driver.desk.stored[hits[0].id] = hits[0]
        driver.desk.changed.emit(ChangeSet(documents=frozenset({"document"})))
        await driver.until(lambda: driver.screen.panel.model.rows)
        driver.desk.facts[1] = replace(driver.desk.facts[1], unread=True)  # what only reading it could tell
        driver.desk.set_status(Status.READY_FOR_REVIEW)
        await driver.until(lambda: driver.screen.session.editable)
        await driver.settled()
        assert driver.screen.action("finish").isEnabled()
        assert driver.screen.session.unread_pages == [1]
        assert driver.screen.banner.title.text() == "1 page could not be read"

    run_async(scenario())


def test_a_paused_document_says_so(make_driver, run_async) -> None:
    driver = make_driver([], status=Status.PAUSED)
    run_async(driver.open())
    assert driver.screen.banner.title.text() == "Paused"
    assert "Resume" in driver.screen.banner.more.text()


def test_a_review_that_needs_a_person_says_who_is_missing_and_stays_open(make_driver, run_async, hits) -> None:
    driver = make_driver([replace(e, decision=Decision.ACCEPTED) for e in hits])
    run_async(driver.open())
    released: list[str] = []
    driver.screen.released.connect(released.append)

    async def nobody(document_id: str, *, acknowledge_unread: bool = False, sign: bool = False) -> None:
        raise KnownError(FailureCode.NO_PERSON)

    driver.desk.finish_review = nobody

    async def scenario() -> QMessageBox:
        for page in range(len(driver.desk.facts)):
            driver.screen.view.seen.note(page, 0, 1)
        driver.screen.action("finish").trigger()
        await driver.until(lambda: driver.screen.findChild(FinishSheet))
        QTest.mouseClick(driver.screen.findChild(FinishSheet).confirm, Qt.MouseButton.LeftButton)
        await driver.until(lambda: driver.screen.findChild(QMessageBox))
        await driver.settled()
        return driver.screen.findChild(QMessageBox)

    box = run_async(scenario())
    assert box.isVisible()
    assert box.text() == "This needs somebody's name, and nobody is chosen at this computer."
    assert "Profiles" in box.informativeText()
    assert released == []
    assert driver.screen.session.editable
    assert driver.screen.action("finish").isEnabled()
    box.close()
