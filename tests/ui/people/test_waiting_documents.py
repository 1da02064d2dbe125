"""What waits for a person: second reviews, holds, purges, copies, and the details pane that tells of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fake_queue_desk import FakeDesk
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from waiting_documents import OKAFOR, SMITH, fill_waiting

from app.base.errors import FailureCode
from app.domain.jobs import TRANSITIONS, Status
from app.domain.people import Person
from app.ui.common.note_dialog import NoteDialog
from app.ui.intake.settings_dialog import SettingsDialog
from app.ui.main_window import MainWindow
from app.ui.people.dialog import PeopleDialog
from app.ui.queue import allowed
from app.ui.queue.allowed import Situation


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def documents(desk):
    return fill_waiting(desk)


@pytest.fixture
def window(qtbot, run_async, theme, english, desk, documents, tmp_path):
    shown = MainWindow(desk, tmp_path, theme)
    qtbot.addWidget(shown)
    shown.resize(1280, 860)
    shown.show()
    qtbot.waitExposed(shown)
    run_async(shown.start())
    return shown


@pytest.fixture
def show(window, documents, settle):
    """Select a document and wait until the pane has its background."""

    def select(name: str) -> None:
        window.queue.select(documents[name].id)
        details = window.queue.details
        settle(lambda: details._document and details._document.id == documents[name].id and details._background)

    return select


def box() -> QMessageBox:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QMessageBox)
    return found


def button(card, text: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.text() == text)


def test_a_second_review_names_whose_approval_it_waits_for(window, desk, documents, show, qtbot, settle) -> None:
    show("Second review.pdf")
    card = window.queue.details.second_review
    assert card.what.text() == "Waits for the approval of somebody other than J. Smith."
    qtbot.mouseClick(button(card, "Approve"), Qt.MouseButton.LeftButton)
    settle(lambda: desk.asked("approve"))
    assert desk.asked("approve") == [(documents["Second review.pdf"].id,)]
    settle(lambda: not card.isVisible())
    assert desk.held[documents["Second review.pdf"].id].approved_by == OKAFOR.id


def test_the_reviewer_cannot_approve_and_is_told_why(window, desk, show, qtbot, settle) -> None:
    show("Second review.pdf")
    window.show_profiles()
    dialog = window.findChild(PeopleDialog)
    settle(lambda: dialog.list.count() == 2)
    dialog.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.me_button, Qt.MouseButton.LeftButton)
    settle(lambda: desk.me == SMITH and "J. Smith" in window._me.text())
    dialog.close()
    approve = button(window.queue.details.second_review, "Approve")
    settle(lambda: not approve.isEnabled())
    assert approve.toolTip() == "You reviewed this document: somebody else must approve it."
    assert window.queue.actions_of_queue.approve.statusTip() == approve.toolTip()
    assert window.queue.details.profiles_button.isVisible()


def test_nobody_chosen_leads_to_the_profiles(window, desk, documents, show, qtbot, settle) -> None:
    show("Second review.pdf")
    details = window.queue.details
    assert not details.profiles_button.isVisible()
    desk.me = None
    window.handling.people_changed()
    settle(details.profiles_button.isVisible)
    qtbot.mouseClick(details.profiles_button, Qt.MouseButton.LeftButton)
    settle(lambda: isinstance(QApplication.activeModalWidget(), PeopleDialog))
    QApplication.activeModalWidget().close()


def test_return_to_review(window, desk, documents, show, qtbot, settle) -> None:
    show("Second review.pdf")
    card = window.queue.details.second_review
    qtbot.mouseClick(button(card, "Return to review"), Qt.MouseButton.LeftButton)
    settle(lambda: isinstance(QApplication.activeModalWidget(), NoteDialog))
    dialog = QApplication.activeModalWidget()
    qtbot.keyClicks(dialog.field, "Page 2, the footnote.")
    qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    settle(lambda: desk.asked("return_to_review"))
    assert desk.held[documents["Second review.pdf"].id].status is Status.IN_REVIEW
    returned = window.queue.details.returned
    settle(returned.isVisible)
    assert returned.what.text() == "Sent back to its review by A. Okafor."
    assert returned.more.text() == "Page 2, the footnote."
    assert not card.isVisible()


def test_a_return_that_is_given_up_changes_nothing(window, desk, documents, show, qtbot, settle) -> None:
    show("Second review.pdf")
    qtbot.mouseClick(button(window.queue.details.second_review, "Return to review"), Qt.MouseButton.LeftButton)
    settle(lambda: isinstance(QApplication.activeModalWidget(), NoteDialog))
    QApplication.activeModalWidget().reject()
    settle(lambda: QApplication.activeModalWidget() is None)
    assert desk.held[documents["Second review.pdf"].id].status is Status.SECOND_REVIEW


def test_the_pane_tells_people_ledger_matter_and_history(window, show, settle) -> None:
    show("Second review.pdf")
    details = window.queue.details
    assert details.fact("creator") == "J. Smith"
    assert details.fact("reviewer").startswith("J. Smith, ")
    assert details.fact("spent") == "1 minute"
    assert details.fact("ledger") == (
        "13 pages: rules, model en-core-web-sm 3.8.0\n1 page without text that could be read"
    )
    rows = details.matter.rows()
    assert rows["Second review"] == "A sample (20 %)"
    assert rows["Kept"] == "Review data are removed in 3 days"
    assert (rows["Matter number"], rows["Client"]) == ("2026-114", "Housing Association")
    said = [label.text() for label in details.history.findChildren(QLabel)]
    assert "Review finished\nJ. Smith" in said
    assert "41 hits accepted\nJ. Smith" in said
    assert "1 hit declined\nJ. Smith" in said
    assert "Added\nJ. Smith" not in said
    details.all_button.click()

    def shown() -> list[str]:
        return [label.text() for label in details.history.findChildren(QLabel) if label.isVisible()]

    settle(lambda: "Added\nJ. Smith" in shown())
    attention = "Needs attention: The file cannot be opened: another program holds it, or you may not read it."
    assert attention in shown()
    assert "The file was another one: 4 decisions about the old one were dropped" in shown()


def test_decisions_of_an_exact_copy_are_taken_over_after_a_question(
    window, desk, documents, show, qtbot, settle
) -> None:
    show("Copy.pdf")
    card = window.queue.details.copy
    assert card.what.text() == "It has exactly the same bytes as Statement.pdf."
    assert window.queue.details.fact("copy") == "Statement.pdf"
    qtbot.mouseClick(window.queue.details.share_button, Qt.MouseButton.LeftButton)
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert "Statement.pdf" in box().text()
    qtbot.keyClick(box(), Qt.Key.Key_Return)
    settle(lambda: desk.asked("share_decisions"))
    assert desk.asked("share_decisions") == [(documents["Copy.pdf"].id,)]


def test_a_copy_of_something_undecided_offers_nothing(window, desk, documents, show) -> None:
    desk.put(replace(documents["Statement.pdf"], hits_open=64), quiet=True)
    show("Copy.pdf")
    assert not window.queue.details.copy.isVisible()


def test_pause_and_resume(window, desk, documents, show, qtbot, settle) -> None:
    show("Paused.pdf")
    actions = window.queue.actions_of_queue
    assert not actions.pause.isEnabled()
    qtbot.mouseClick(button(window.queue.details.paused, "Resume"), Qt.MouseButton.LeftButton)
    settle(lambda: desk.asked("resume"))
    settle(lambda: actions.pause.isEnabled())
    assert not window.queue.details.paused.isVisible()
    actions.pause.trigger()
    settle(lambda: desk.asked("pause"))
    assert desk.asked("pause") == [((documents["Paused.pdf"].id,),)]


def test_purge_asks_names_what_stays_and_return_alone_does_not_purge(
    window, desk, documents, show, qtbot, settle
) -> None:
    show("Finished.pdf")
    window.queue.table.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.queue.table, Qt.Key.Key_Delete, keys)
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert box().text() == "Purge 1 document for good?"
    for said in ("cannot be undone", "What goes", "What stays", "checksums", "originals"):
        assert said in box().informativeText()
    qtbot.keyClick(box(), Qt.Key.Key_Return)
    settle(lambda: QApplication.activeModalWidget() is None)
    assert desk.asked("purge") == []
    window.queue.actions_of_queue.purge.trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    agree = next(b for b in box().buttons() if b.text() == "Purge for good")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    settle(lambda: desk.asked("purge"))
    assert desk.asked("purge") == [((documents["Finished.pdf"].id,),)]
    settle(lambda: desk.held[documents["Finished.pdf"].id].status is Status.PURGED)


def test_a_hold_disables_the_purge_with_the_reason(window, desk, documents, show, settle) -> None:
    show("Finished.pdf")
    actions = window.queue.actions_of_queue
    settle(actions.hold.isEnabled)
    assert actions.purge.isEnabled()
    actions.hold.trigger()
    settle(lambda: not actions.purge.isEnabled())
    assert actions.purge.toolTip() == "Its matter is on hold: release the hold first."
    assert not actions.hold.isEnabled()
    settle(lambda: window.queue.details.matter.rows()["Kept"] == "On hold: nothing is removed")
    actions.release_hold.trigger()
    settle(actions.purge.isEnabled)
    assert desk.asked("set_hold") == [(documents["Finished.pdf"].job_id, each) for each in (True, False)]


def test_detect_again_asks_first(window, desk, documents, show, qtbot, settle) -> None:
    show("Statement.pdf")
    window.queue.actions_of_queue.detect_again.trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert "What was accepted, declined or drawn stays." in box().informativeText()
    qtbot.keyClick(box(), Qt.Key.Key_Escape)
    settle(lambda: QApplication.activeModalWidget() is None)
    assert desk.asked("detect_again") == []


def test_a_tombstone_shows_what_stays_and_can_be_copied(window, show, qtbot) -> None:
    show("Purged")
    details = window.queue.details
    rows = details.tombstone.rows()
    assert rows["SHA-256 of the original"] == "5a" * 32
    assert (rows["Pages"], rows["Accepted"], rows["Declined"], rows["Ended by"]) == ("31", "175", "37", "J. Smith")
    assert not details.matter.isVisible()
    assert not details.more_button.isVisible()
    qtbot.mouseClick(details.copy_button, Qt.MouseButton.LeftButton)
    assert f"SHA-256 as released: {'c3' * 32}" in QApplication.clipboard().text()


def test_the_background_of_one_document_is_not_shown_for_another(window, show) -> None:
    show("Second review.pdf")
    show("Paused.pdf")
    details = window.queue.details
    assert not details.second_review.isVisible()
    assert details.fact("reviewer") == ""
    assert not details.history.isVisible()


def test_the_settings_of_a_matter_can_be_changed(window, desk, documents, show, qtbot, settle) -> None:
    show("Paused.pdf")
    window.queue.details.settings_button.click()
    settle(lambda: isinstance(QApplication.activeModalWidget(), SettingsDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog.settings.pairs.field("client").text() == "Housing Association"
    dialog.settings.pairs.field("client").setText("Tenants")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    settle(lambda: desk.asked("change_settings"))
    [(job_id, settings)] = desk.asked("change_settings")
    assert job_id == documents["Paused.pdf"].job_id
    assert settings.metadata["client"] == "Tenants"
    assert str(settings.review) == "sample:20"
    settle(lambda: window.queue.details.matter.rows().get("Client") == "Tenants")


def test_a_rejected_file_is_shown_in_its_folder(window, desk, documents, show, qtbot, monkeypatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    rejected = replace(documents["Paused.pdf"], status=Status.REJECTED, failure=FailureCode.DAMAGED)
    desk.put(rejected, quiet=True)
    show("Paused.pdf")
    window.queue.details.show_selection([rejected], "")
    card = window.queue.details.failure
    assert card.button.text() == "Show original in folder"
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in opened] == [Path(rejected.path).parent]


@pytest.mark.parametrize("status", list(Status))
def test_what_is_allowed_follows_the_table_of_transitions(status, desk) -> None:
    document = replace(next(iter(fill_waiting(desk).values())), status=status, reviewed_by=SMITH.id, failure=None)
    situation = Situation(dict(desk.held_jobs), Person("somebody", "", "Somebody"))
    for rule, after in (
        (allowed.can_pause, Status.PAUSED),
        (allowed.can_approve, Status.APPROVED),
        (allowed.can_return, Status.IN_REVIEW),
        (allowed.can_purge, Status.PURGED),
    ):
        if rule(document, situation):
            assert after in TRANSITIONS[status]
    if allowed.can_resume(document, situation):
        assert Status.QUEUED in TRANSITIONS[status]
    assert bool(allowed.why_not_purge(document, situation)) != (Status.PURGED in TRANSITIONS[status])
