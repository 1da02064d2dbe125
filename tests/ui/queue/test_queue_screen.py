"""The queue screen as a person uses it: keyboard, filter, search, remedies, live changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fake_queue_desk import LONG_NAME, FakeDesk, document_of, fill, progress
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QMessageBox, QWidget

from app.base.errors import FailureCode
from app.domain.changes import ChangeSet
from app.domain.jobs import Status
from app.ui.queue.details import DetailsPane
from app.ui.queue.failure_card import Remedy, remedy_for
from app.ui.queue.model import ProgressRole
from app.ui.queue.rows import Column, Group
from app.ui.queue.screen import QueueScreen


def names(screen: QueueScreen) -> list[str]:
    return [screen.documents.document_at(row).file_name for row in range(screen.documents.rowCount())]


def test_empty_queue_shows_where_to_drop(make_screen, desk) -> None:
    screen = make_screen()
    assert screen.empty.isVisible()
    assert not screen.table.isVisible()
    assert screen.empty.files_button.isVisible()
    assert screen.empty.folder_button.isVisible()
    assert screen.empty.sample_button.isVisible()


def test_newest_matter_comes_first_in_its_own_order(make_screen, desk) -> None:
    fill(desk)
    screen = make_screen()
    assert names(screen)[:3] == ["Personnel file part 1.pdf", "Personnel file part 2.pdf", "Payslips 2019-2024.pdf"]
    assert names(screen)[-1] == "Exhibit B.pdf"


def test_enter_opens_a_reviewable_document(make_screen, desk, qtbot) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.table.setFocus()
    for _ in range(6):
        qtbot.keyClick(screen.table, Qt.Key.Key_Down)
    assert screen.selected()[0].file_name == "Medical report.pdf"
    with qtbot.waitSignal(screen.open_wanted) as opened:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert opened.args == [documents["Medical report.pdf"].id]


def test_enter_opens_what_is_still_read_once_its_pages_are_known(make_screen, desk, qtbot) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_Home)
    assert screen.selected()[0].status is Status.DETECTING
    with qtbot.waitSignal(screen.open_wanted) as opened:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert opened.args == [documents["Personnel file part 1.pdf"].id]
    qtbot.keyClick(screen.table, Qt.Key.Key_Down)
    assert (screen.selected()[0].status, screen.selected()[0].page_count) == (Status.QUEUED, 0)
    with qtbot.assertNotEmitted(screen.open_wanted):
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)


def test_double_click_opens(make_screen, desk, qtbot) -> None:
    documents = fill(desk)
    screen = make_screen()
    row = screen.documents.row_of(documents["Exhibit A.pdf"].id)
    place = screen.table.visualRect(screen.documents.index(row, Column.FILE)).center()
    viewport = screen.table.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(screen.open_wanted) as opened:
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [documents["Exhibit A.pdf"].id]


def test_chips_count_and_filter(make_screen, desk, qtbot, settle) -> None:
    fill(desk)
    screen = make_screen()
    assert screen.filter_bar.chip(Group.PROBLEMS).text() == "Problems  4"
    qtbot.mouseClick(screen.filter_bar.chip(Group.PROBLEMS), Qt.MouseButton.LeftButton)
    problems = {"Payslips 2019-2024.pdf", "E-mail export.msg.pdf", "Inspection photos.pdf", "Exhibit B.pdf"}
    settle(lambda: set(names(screen)) == problems)
    qtbot.mouseClick(screen.filter_bar.chip(Group.ALL), Qt.MouseButton.LeftButton)
    settle(lambda: len(names(screen)) == 13)


def test_search_by_keyboard_and_back(make_screen, desk, qtbot, settle) -> None:
    fill(desk)
    screen = make_screen()
    screen.filter_bar.focus_search()
    qtbot.keyClicks(screen.filter_bar.search, "exhibit")
    settle(lambda: names(screen) == [LONG_NAME, "Exhibit A.pdf", "Exhibit B.pdf"])
    qtbot.keyClicks(screen.filter_bar.search, " zz")
    settle(lambda: names(screen) == [])
    assert not screen.table.isVisible()
    screen.filter_bar.reset()
    settle(lambda: len(names(screen)) == 13)
    assert screen.table.isVisible()


def test_selection_survives_filter_and_live_reorder(make_screen, desk, qtbot, settle) -> None:
    documents = fill(desk)
    screen = make_screen()
    chosen = documents["Exhibit A.pdf"].id
    screen.select(chosen)
    screen.filter_bar.search.setText("exhibit")
    settle(lambda: len(names(screen)) == 3)
    assert screen.table.selected_ids() == [chosen]
    screen.table.sortByColumn(Column.FILE, Qt.SortOrder.DescendingOrder)
    settle(lambda: names(screen) == ["Exhibit B.pdf", "Exhibit A.pdf", LONG_NAME])
    other = documents["Exhibit B.pdf"]
    desk.put(replace(other, file_name="Exhibit 0.pdf"))
    settle(lambda: "Exhibit 0.pdf" in names(screen))
    assert screen.table.selected_ids() == [chosen]


def test_a_status_changes_live_without_a_reset(make_screen, desk, qtbot, settle) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.documents.modelReset.connect(lambda: pytest.fail("the model was reset"))
    detecting = documents["Personnel file part 1.pdf"]
    desk.progressed.emit(detecting.id, progress("detecting", 206, 412))
    row = screen.documents.row_of(detecting.id)
    look = screen.documents.index(row, Column.PROGRESS).data(ProgressRole)
    assert (look.text, look.fraction) == ("Detecting, 206 of 412 pages", 0.5)
    desk.put(replace(detecting, status=Status.READY_FOR_REVIEW, hits_open=7, hits_total=7))
    settle(lambda: screen.documents.document(detecting.id).status is Status.READY_FOR_REVIEW)
    assert screen.filter_bar.chip(Group.REVIEW).text() == "To review  3"


def test_a_burst_of_changes_is_fetched_once(make_screen, desk, settle) -> None:
    job = desk.make_job("Bulk")
    for number in range(300):
        desk.put(document_of(job, f"{number:03}.pdf", Status.QUEUED, number), quiet=True)
    screen = make_screen()
    before = len(desk.queries)
    for document in list(desk.held.values()):
        desk.put(replace(document, status=Status.READY_FOR_REVIEW))
    settle(lambda: screen.documents.count(Group.REVIEW) == 300)
    assert len(desk.queries) - before == 1


def test_remedy_button_retries(make_screen, desk, qtbot, settle) -> None:
    documents = fill(desk)
    crashed = replace(documents["E-mail export.msg.pdf"], status=Status.ATTENTION, failure=FailureCode.CHILD_CRASHED)
    desk.put(crashed, quiet=True)
    screen = make_screen()
    screen.select(crashed.id)
    card = screen.details.failure
    assert card.what.text() == "The part of the program that reads documents stopped on this file."
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    settle(lambda: desk.asked("retry"))
    assert desk.asked("retry") == [((crashed.id,), None)]
    settle(lambda: not card.isVisible())


def test_a_permanent_failure_offers_no_retry(make_screen, desk) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.select(documents["E-mail export.msg.pdf"].id)
    assert screen.details.failure.isVisible()
    assert screen.details.failure.button.text() == "Show original in folder"
    assert not screen.actions_of_queue.retry.isEnabled()


def test_password_is_asked_for_given_and_forgotten(make_screen, desk, qtbot, settle) -> None:
    documents = fill(desk)
    locked = documents["Payslips 2019-2024.pdf"]
    screen = make_screen()
    screen.select(locked.id)
    card = screen.details.failure
    assert card.password.isVisible()
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)  # nothing typed: nothing is tried
    assert desk.asked("retry") == []
    qtbot.keyClicks(card.password, "hunter2")
    qtbot.keyClick(card.password, Qt.Key.Key_Return)
    settle(lambda: desk.asked("retry"))
    assert desk.asked("retry") == [((locked.id,), "hunter2")]
    assert card.password.text() == ""


def test_a_wrong_password_leads_back_into_its_field(make_screen, desk, qtbot, settle) -> None:
    locked = fill(desk)["Payslips 2019-2024.pdf"]
    screen = make_screen()
    screen.select(locked.id)
    field = screen.details.failure.password
    field.setFocus()
    qtbot.keyClicks(field, "wrong")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert screen.table.hasFocus()
    settle(lambda: desk.asked("retry"))
    settle(lambda: not field.isVisible())
    assert screen.table.hasFocus()
    refused = desk.put(replace(locked, failure=FailureCode.PASSWORD_WRONG))
    settle(field.hasFocus)
    screen.table.setFocus()  # asked for once: who goes elsewhere now is not brought back by the next change
    desk.put(replace(refused, file_name="Payslips.pdf"))
    settle(lambda: "Payslips.pdf" in names(screen))
    assert screen.table.hasFocus()


def test_nothing_on_the_screen_takes_a_drop_from_the_window(make_screen, desk) -> None:
    fill(desk)
    screen = make_screen()
    assert [w for w in screen.findChildren(QWidget) if w.acceptDrops()] == []


def test_a_typed_password_does_not_follow_to_another_document(make_screen, desk, qtbot) -> None:
    documents = fill(desk)
    second = replace(documents["E-mail export.msg.pdf"], status=Status.ATTENTION, failure=FailureCode.PASSWORD_NEEDED)
    desk.put(second, quiet=True)
    screen = make_screen()
    screen.select(documents["Payslips 2019-2024.pdf"].id)
    qtbot.keyClicks(screen.details.failure.password, "hunter2")
    screen.select(second.id)
    assert screen.details.failure.password.text() == ""


def test_unread_pages_are_opened_not_retried(make_screen, desk, qtbot) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.select(documents["Inspection photos.pdf"].id)
    with qtbot.waitSignal(screen.open_wanted) as opened:
        qtbot.mouseClick(screen.details.failure.button, Qt.MouseButton.LeftButton)
    assert opened.args == [documents["Inspection photos.pdf"].id]


def test_certificate_of_a_finished_document(make_screen, desk, settle) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.select(documents["Exhibit A.pdf"].id)
    settle(lambda: screen.details.certificate_shown)
    screen.select(documents["Medical report.pdf"].id)
    assert not screen.details.certificate_shown


def test_a_certificate_is_saved_as_a_page_where_the_person_says(make_screen, desk, qtbot, settle, tmp_path) -> None:
    documents = fill(desk)
    document = desk.put(replace(documents["Exhibit A.pdf"], output_path=str(tmp_path / "Exhibit A_redacted.pdf")))
    screen = make_screen()
    screen.select(document.id)
    settle(lambda: screen.details.certificate_shown)
    qtbot.mouseClick(screen.details.page_button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(QFileDialog)
    assert dialog.isVisible()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.selectedFiles() == [str(tmp_path / "Exhibit A_certificate.pdf")]
    with qtbot.waitSignal(screen.noticed) as said:
        dialog.fileSelected.emit(str(tmp_path / "other.pdf"))
    dialog.close()
    assert desk.asked("save_certificate_page") == [(document.id, tmp_path / "other.pdf")]
    assert said.args == ["The certificate was saved as other.pdf."]


def test_cancelling_several_asks_first_and_never_blocks(make_screen, desk, qtbot, settle) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.table.selectAll()
    screen.actions_of_queue.cancel.trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert box.text() == "Cancel 10 documents?"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    settle(lambda: QApplication.activeModalWidget() is None)
    assert desk.asked("cancel") == []
    screen.select(documents["Personnel file part 1.pdf"].id)
    screen.actions_of_queue.cancel.trigger()
    settle(lambda: desk.asked("cancel"))
    assert desk.asked("cancel") == [((documents["Personnel file part 1.pdf"].id,),)]


def test_adding_selects_what_came_and_says_so(make_screen, desk, qtbot, settle, tmp_path) -> None:
    fill(desk)
    screen = make_screen()
    screen.filter_bar.search.setText("exhibit")
    said: list[str] = []
    screen.began.connect(said.append)
    screen.ended.connect(said.append)
    screen.noticed.connect(said.append)
    screen.add_paths([tmp_path / "New.pdf", tmp_path / "notes.txt"])
    settle(lambda: len(said) == 3)
    assert said == ["Looking for PDFs…", "Looking for PDFs…", "1 PDF added, 1 skipped: not PDF."]
    assert screen.selected()[0].file_name == "New.pdf"
    assert screen.filter_bar.search.text() == ""


def test_a_failed_proof_never_reads_as_removed(make_screen, desk, settle) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.select(documents["Exhibit B.pdf"].id)
    settle(lambda: screen.details.certificate_shown)
    texts = [label.text() for label in screen.details.findChildren(QLabel) if label.isVisible()]
    assert "Not released: 1 check did not pass" in texts
    assert not any("removed" in text and "hit" in text for text in texts)


def test_the_page_of_a_failure_is_part_of_its_sentence(make_screen, desk) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.select(documents["Exhibit B.pdf"].id)
    assert screen.details.failure.what.text() == "The proof found something that was to be removed (page 3)."


def test_choosing_files_does_not_block(make_screen, desk, settle, tmp_path) -> None:
    screen = make_screen()
    screen.choose_files()
    dialog = screen.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.filesSelected.emit([str(tmp_path / "a.pdf")])
    dialog.close()
    settle(lambda: desk.asked("add_paths"))
    assert desk.asked("add_paths") == [((tmp_path / "a.pdf",),)]


class _Opener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


def test_released_file_is_shown_in_its_folder(make_screen, desk) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.select(documents["Exhibit A.pdf"].id)
    opener = _Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")
    try:
        screen.actions_of_queue.show_folder.trigger()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()).name for url in opener.urls] == ["Okafor_redacted"]


def test_context_menu_has_what_can_be_done(make_screen, desk) -> None:
    documents = fill(desk)
    screen = make_screen()
    screen.select(documents["Medical report.pdf"].id)
    row = screen.documents.row_of(documents["Medical report.pdf"].id)
    place = screen.table.visualRect(screen.documents.index(row, Column.FILE)).center()
    screen.table.customContextMenuRequested.emit(QPoint(place))
    menu = screen.findChild(QMenu)
    enabled = [a.iconText() for a in menu.actions() if a.isEnabled() and not a.isSeparator()]
    menu.close()
    assert enabled == ["Open", "Cancel", "Detect again", "Purge"]


def test_a_known_failure_of_the_desk_is_told(make_screen, desk, settle) -> None:
    from app.base.errors import KnownError

    documents = fill(desk)
    screen = make_screen()

    async def retry(*_, **__) -> None:
        raise KnownError(FailureCode.DISK_FULL)

    desk.retry = retry
    screen.select(documents["Payslips 2019-2024.pdf"].id)
    screen.actions_of_queue.retry.trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert box.text() == "The disk is full."
    box.close()


@pytest.mark.parametrize("code", list(FailureCode))
def test_every_failure_has_a_fitting_remedy(code) -> None:
    desk = FakeDesk()
    job = desk.make_job("Any")
    status = Status.FAILED if code.permanent else Status.ATTENTION
    if code is FailureCode.VERIFICATION_FAILED:
        status = Status.VERIFICATION_FAILED
    remedy = remedy_for(document_of(job, "a.pdf", status, failure=code))
    assert remedy is not Remedy.NONE
    assert (remedy is Remedy.SHOW_ORIGINAL) == code.permanent


def test_details_without_a_selection_say_what_to_do(qtbot, english) -> None:
    pane = DetailsPane()
    qtbot.addWidget(pane)
    pane.show_selection([], "")
    assert pane.currentWidget().text() == "Select a document to see its details."


def test_a_change_of_a_job_alone_renames_its_matter(make_screen, desk, settle) -> None:
    documents = fill(desk)
    screen = make_screen()
    document = documents["Exhibit A.pdf"]
    desk.held_jobs[document.job_id] = replace(desk.held_jobs[document.job_id], name="Renamed")
    desk.changed.emit(ChangeSet(jobs=frozenset({document.job_id})))
    row = screen.documents.row_of(document.id)
    settle(lambda: screen.documents.index(row, Column.MATTER).data() == "Renamed")


def test_a_release_cannot_be_paused_and_the_action_says_why(make_screen, desk) -> None:
    documents = fill(desk)
    screen = make_screen()
    pause = screen.actions_of_queue.pause
    for name in ("Tenancy agreement.pdf", "Complaint.pdf", LONG_NAME):  # reviewed, redacting, verifying
        screen.select(documents[name].id)
        assert not pause.isEnabled()
        assert "Cancel stops it" in pause.toolTip()
    screen.select(documents["Personnel file part 2.pdf"].id)
    assert pause.isEnabled()
    assert "stay read" in pause.toolTip()
