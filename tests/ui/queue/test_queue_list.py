"""The list of the queue as a person uses it: long lists, columns, filters, what is said of a job, previews."""

from __future__ import annotations

from dataclasses import replace

from fake_queue_desk import LONG_NAME, certificate, document_of, fill
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QToolButton

from app.domain.changes import ChangeSet
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.domain.people import Person
from app.ui.queue.rows import Column
from app.ui.queue.screen import QueueScreen


def names(screen: QueueScreen) -> list[str]:
    return [screen.documents.document_at(row).file_name for row in range(screen.documents.rowCount())]


def test_the_rows_of_a_page_come_as_one_scrolls(make_screen, desk, qtbot, settle) -> None:
    job = desk.make_job("Bulk")
    for number in range(2500):
        desk.put(document_of(job, f"{number:04}.pdf", Status.QUEUED, number), quiet=True)
    screen = make_screen()
    assert screen.documents.rowCount() == 2500
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(screen.table, Qt.Key.Key_Up)  # before its row was read
    assert screen.selected() == []
    settle(lambda: [document.file_name for document in screen.selected()] == ["2498.pdf"])
    settle(lambda: screen.details.currentIndex() == 1)
    assert screen.documents.held <= 800


def test_all_of_a_long_list_is_acted_on(make_screen, desk, qtbot, settle) -> None:
    job = desk.make_job("Bulk")
    for number in range(1500):
        status = Status.QUEUED if number % 2 else Status.CANCELLED
        desk.put(document_of(job, f"{number:04}.pdf", status, number), quiet=True)
    screen = make_screen()
    screen.table.selectAll()
    assert screen.details.currentWidget().text() == "1500 documents selected"
    settle(screen.actions_of_queue.cancel.isEnabled)
    screen.actions_of_queue.cancel.trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert box.text() == "Cancel 750 documents?"
    agree = next(button for button in box.buttons() if button.text() == "Cancel documents")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    settle(lambda: desk.asked("cancel"))
    ((ids,),) = desk.asked("cancel")
    assert len(set(ids)) == 750


def test_a_column_that_cannot_be_sorted_by_leaves_the_mark_alone(make_screen, desk, qtbot, settle) -> None:
    fill(desk)
    screen = make_screen()
    header = screen.table.horizontalHeader()

    def click(column: Column) -> None:
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click(Column.PAGES)
    settle(lambda: screen.documents.document_at(12).page_count == 412)
    for column in (Column.STATUS, Column.MATTER, Column.PROGRESS):
        click(column)
        assert header.sortIndicatorSection() == Column.PAGES
        assert header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
    click(Column.PAGES)
    settle(lambda: screen.documents.document_at(0).page_count == 412)
    click(Column.PAGES)  # a third time: the newest job first again
    settle(lambda: names(screen)[1] == "Personnel file part 2.pdf")


def test_filters_of_people_matter_and_details(make_screen, desk, qtbot, settle) -> None:
    documents = fill(desk)
    person = Person("p1", "amara@example.org", "Amara Diallo")
    desk.persons[person.id] = person
    housing = documents["Medical report.pdf"].job_id
    metadata = {"client": "Northfield Council"}
    desk.held_jobs[housing] = replace(desk.held_jobs[housing], settings=JobSettings(metadata=metadata))
    desk.put(replace(documents["Tenancy agreement.pdf"], reviewed_by=person.id), quiet=True)
    screen = make_screen()
    bar = screen.filter_bar
    assert bar.more.text() == "Filters"

    def choose(field: str, words: str) -> None:
        qtbot.mouseClick(bar.more, Qt.MouseButton.LeftButton)
        combo = bar.popover.fields[field]
        settle(lambda: combo.findText(words) > 0)
        combo.setFocus()
        while combo.currentText() != words:
            qtbot.keyClick(combo, Qt.Key.Key_Down)
        bar.popover.close()

    choose("key", "client")
    choose("value", "Northfield Council")
    settle(lambda: len(names(screen)) == 4)
    choose("reviewed_by", "Amara Diallo")
    settle(lambda: names(screen) == ["Tenancy agreement.pdf"])
    chips = {chip.accessibleName(): chip for chip in bar.findChildren(QPushButton) if "×" in chip.text()}
    assert set(chips) == {
        "Remove the filter Reviewed by: Amara Diallo",
        "Remove the filter client: Northfield Council",
    }
    qtbot.mouseClick(chips["Remove the filter Reviewed by: Amara Diallo"], Qt.MouseButton.LeftButton)
    settle(lambda: len(names(screen)) == 4)
    bar.reset()
    settle(lambda: len(names(screen)) == 13)
    qtbot.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    matter = bar.popover.matter
    qtbot.keyClicks(matter.line, "okafor V")
    settle(lambda: matter.found.count() == 1)
    qtbot.keyClick(matter.line, Qt.Key.Key_Down)
    qtbot.keyClick(matter.line, Qt.Key.Key_Return)
    settle(lambda: names(screen) == ["Complaint.pdf", LONG_NAME, "Exhibit A.pdf", "Exhibit B.pdf"])


def test_a_job_that_came_to_rest_is_summed_up_once(make_screen, desk, settle) -> None:
    job = desk.make_job("Appeal")
    made = [document_of(job, f"{n}.pdf", Status.QUEUED, n) for n in range(5)]
    for document in made:
        desk.put(document, quiet=True)
        desk.certificates[document.id] = certificate()
    screen = make_screen()
    said: list[str] = []
    screen.noticed.connect(said.append)

    def move(*changes: tuple[int, Status]) -> None:
        for number, status in changes:
            desk.held[made[number].id] = replace(made[number], status=status)
        ids = frozenset(made[number].id for number, _ in changes)
        desk.changed.emit(ChangeSet(frozenset({job.id}), ids))
        settle(lambda: screen.documents.document(made[changes[-1][0]].id).status is changes[-1][1])
        settle(lambda: not screen._tasks._running)

    ready = Status.READY_FOR_REVIEW
    move((0, Status.DETECTING))
    move((0, ready), (1, ready), (2, Status.ATTENTION), (3, Status.REJECTED))
    assert said == []
    move((4, ready))
    assert said == ["Appeal: 3 to review, 1 needs attention, 1 rejected"]
    move((0, Status.IN_REVIEW))
    move((0, Status.REDACTING))
    move((0, Status.FINISHED))
    assert len(said) == 1
    move((1, Status.REDACTING), (4, Status.REDACTING))
    move((1, Status.FINISHED), (4, Status.FINISHED))
    assert said[1:] == ["Appeal: 3 finished, 1 needs attention, 1 rejected"]
    move((2, Status.QUEUED))
    move((2, Status.ATTENTION))
    assert len(said) == 2


def test_files_that_wait_for_their_preview_are_told(make_screen, desk, settle, tmp_path) -> None:
    screen = make_screen()
    screen.previews = True
    wanted: list[str] = []
    screen.intake_wanted.connect(wanted.append)
    screen.add_paths([tmp_path / "New.pdf"])
    settle(lambda: wanted)
    assert [added.job_id for added in wanted] == list(desk.held_jobs)
    assert screen.selected()[0].status is Status.PREFLIGHT


def test_trying_very_many_again_is_asked_about_first(make_screen, desk, qtbot, settle) -> None:
    job = desk.make_job("Archive")
    for number in range(1001):
        desk.put(document_of(job, f"{number}.pdf", Status.FAILED, number), quiet=True)
    screen = make_screen()
    screen.table.setFocus()
    screen.table.selectAll()
    settle(lambda: screen.actions_of_queue.retry.isEnabled())
    screen.actions_of_queue.retry.trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert box.text() == "Try 1001 documents again?"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    settle(lambda: QApplication.activeModalWidget() is None)
    assert desk.asked("retry") == []
    screen.actions_of_queue.retry.trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return)
    settle(lambda: desk.asked("retry"))
    assert len(desk.asked("retry")[0][0]) == 1001


def test_a_matter_is_typed_picked_by_mouse_and_cleared(make_screen, desk, qtbot, settle) -> None:
    fill(desk)
    screen = make_screen()
    bar = screen.filter_bar
    qtbot.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    matter = bar.popover.matter
    settle(lambda: matter.found.count() == 3)
    qtbot.keyClicks(matter.line, "nothing like it")
    settle(lambda: matter.found.count() == 0)
    matter.line.selectAll()
    qtbot.keyClicks(matter.line, "APPEAL")
    settle(lambda: matter.found.count() == 1)
    place = matter.found.visualItemRect(matter.found.item(0)).center()
    qtbot.mouseClick(matter.found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(lambda: len(names(screen)) == 4)
    assert matter.line.text() == "Housing appeal 2026-114"
    qtbot.mouseClick(matter.line.findChild(QToolButton), Qt.MouseButton.LeftButton)
    settle(lambda: len(names(screen)) == 13)
    assert matter.chosen == ""
    bar.popover.close()
