"""The intake sheet as a person uses it: what comes in live, every remedy, the settings, start and cancel."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from fake_queue_desk import document_of
from intake_files import SKIPPED, fill_intake
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMessageBox, QPushButton

from app.base.errors import FailureCode, KnownError
from app.domain.job_settings import JobKind
from app.domain.jobs import Status
from app.domain.people import SecondReview
from app.domain.retention import Keeping
from app.ui.common.job_words import OFFERED_PAIRS
from app.ui.intake.category_chips import CATEGORIES, USUAL
from app.ui.intake.model import Column
from app.ui.intake.rows import Group, Remedy, State


def names(sheet) -> list[str]:
    return [sheet.files.row_at(row).name for row in range(sheet.files.rowCount())]


def choose(sheet, *wanted: str) -> None:
    keys = [row.key for row in sheet.files.rows() if row.name in wanted]
    sheet.table.select(keys)


def click(qtbot, button) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_file_is_listed_with_its_state_and_why(make_sheet, desk) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job, SKIPPED)
    states = {sheet.files.row_at(row).name: sheet.files.row_at(row).state for row in range(sheet.files.rowCount())}
    assert states == {
        "Complaint.pdf": State.READY,
        "Inspection photos.pdf": State.READY,
        "Deposition.pdf": State.READY,
        "Complaint (copy).pdf": State.DUPLICATE,
        "Exhibit A.pdf": State.KNOWN,
        "Payslips.pdf": State.LOCKED,
        "Bank letter.pdf": State.LOCKED,
        "On the share.pdf": State.PROBLEM,
        "E-mail export.msg.pdf": State.REJECTED,
        "Late arrival.pdf": State.CHECKING,
        "notes.docx": State.SKIPPED,
    }
    assert sheet.summary.text() == (
        "6 files will be processed · 5 to look at · 2 left out · 1 still being checked. The originals are only read."
    )
    texts = {
        sheet.files.row_at(row).name: sheet.files.index(row, Column.CONTENT).data()
        for row in range(sheet.files.rowCount())
    }
    assert texts["Complaint.pdf"] == "Text"
    assert texts["Inspection photos.pdf"] == "Scan, no text"
    assert texts["Deposition.pdf"] == "3 pages without text"


@pytest.mark.parametrize(
    ("name", "says", "offers"),
    [
        ("Complaint.pdf", "It will be processed.", {Remedy.LEAVE_OUT}),
        ("Inspection photos.pdf", "24 pages show ink but hold no text.", {Remedy.LEAVE_OUT}),
        (
            "Complaint (copy).pdf",
            "It has exactly the same bytes as Complaint.pdf, which is in this job.",
            {Remedy.NEW_VERSION, Remedy.LEAVE_OUT},
        ),
        (
            "Exhibit A.pdf",
            "The same bytes were added on 02/03/2026. Status there: In review.",
            {Remedy.OPEN_EXISTING, Remedy.DETECT_AGAIN, Remedy.NEW_VERSION, Remedy.LEAVE_OUT},
        ),
        ("Payslips.pdf", "This PDF is locked with a password.", {Remedy.LEAVE_OUT}),
        (
            "On the share.pdf",
            "The file cannot be opened: another program holds it, or you may not read it.",
            {Remedy.TRY_AGAIN, Remedy.LEAVE_OUT},
        ),
        ("E-mail export.msg.pdf", "This PDF is damaged and cannot be read.", {Remedy.SHOW_FOLDER}),
        ("notes.docx", "It was skipped: not PDF.", {Remedy.SHOW_FOLDER}),
    ],
)
def test_each_problem_is_said_and_has_its_remedies(make_sheet, desk, name, says, offers) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job, SKIPPED)
    choose(sheet, name)
    if "added on" in says:
        assert sheet.card.what.text().startswith("The same bytes were added on")
        assert sheet.card.what.text().endswith("Status there: In review.")
    else:
        assert sheet.card.what.text() == says
    assert {remedy for remedy in Remedy if sheet.card.button(remedy).isVisible()} == offers


def test_facts_come_in_live_and_the_button_counts_them(make_sheet, desk, settle) -> None:
    job = desk.make_job("Live", started=False)
    documents = [desk.put(document_of(job, f"{n}.pdf", Status.PREFLIGHT, n), quiet=True) for n in range(3)]
    sheet = make_sheet(job)
    assert not sheet.start.isEnabled()
    desk.put(replace(documents[0], sha256="aa", page_count=3))
    settle(sheet.start.isEnabled)
    assert sheet.start.text() == "Start 3 files"
    desk.put(replace(documents[1], status=Status.REJECTED, failure=FailureCode.NOT_A_PDF))
    settle(lambda: sheet.files.count_of(State.REJECTED) == 1)
    assert sheet.start.text() == "Start 2 files"


def test_nothing_that_can_start_keeps_the_button_off_and_says_so(make_sheet, desk, qtbot) -> None:
    job = desk.make_job("Nothing", started=False)
    desk.put(document_of(job, "a.pdf", Status.REJECTED, 0, failure=FailureCode.DAMAGED), quiet=True)
    sheet = make_sheet(job)
    assert not sheet.start.isEnabled()
    assert sheet.problem.text() == "No file of this job can be processed."
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert desk.asked("start_job") == []


def test_one_password_is_tried_on_all_locked_files(make_sheet, desk, qtbot, settle) -> None:
    job, _ = fill_intake(desk)
    desk.held = {key: d for key, d in desk.held.items() if d.failure is not FailureCode.FILE_UNREADABLE}
    sheet = make_sheet(job)
    assert sheet.password.said.text() == "2 files are locked with a password."
    sheet.password.password.setFocus()
    qtbot.keyClicks(sheet.password.password, "wrong")
    qtbot.keyClick(sheet.password.password, Qt.Key.Key_Return)
    settle(lambda: "none of them" in sheet.password.said.text())
    assert sheet.password.password.text() == ""
    assert sheet.isVisible()
    assert desk.asked("start_job") == []
    qtbot.keyClicks(sheet.password.password, "right")
    click(qtbot, sheet.password.button)
    settle(lambda: sheet.files.count_of(State.LOCKED) == 0)
    assert not sheet.password.isVisible()
    assert desk.asked("try_password") == [(job.id, "wrong"), (job.id, "right")]


def test_leave_out_takes_files_out_of_the_job_and_says_so(make_sheet, desk, qtbot, settle) -> None:
    job, documents = fill_intake(desk)
    sheet = make_sheet(job)
    choose(sheet, "Complaint.pdf", "Payslips.pdf", "E-mail export.msg.pdf")
    button = sheet.card.button(Remedy.LEAVE_OUT)
    assert button.text() == "Leave 2 out"
    click(qtbot, button)
    settle(lambda: sheet.files.count_of(State.LEFT_OUT) == 2)
    assert set(desk.asked("cancel")[0][0]) == {documents["Complaint.pdf"].id, documents["Payslips.pdf"].id}
    assert desk.held[documents["Complaint.pdf"].id].status is Status.CANCELLED


def test_try_again_and_show_in_folder(make_sheet, desk, qtbot, settle, monkeypatch) -> None:
    job, documents = fill_intake(desk)
    sheet = make_sheet(job, SKIPPED)
    choose(sheet, "On the share.pdf")
    click(qtbot, sheet.card.button(Remedy.TRY_AGAIN))
    settle(lambda: desk.asked("retry"))
    assert desk.asked("retry") == [((documents["On the share.pdf"].id,), None)]
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    choose(sheet, "notes.docx")
    click(qtbot, sheet.card.button(Remedy.SHOW_FOLDER))
    assert [url.toLocalFile() for url in opened] == ["/matters/Okafor"]


def test_process_anyway_settles_a_duplicate_and_a_known_file(make_sheet, desk, qtbot) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job)
    choose(sheet, "Complaint (copy).pdf", "Exhibit A.pdf")
    click(qtbot, sheet.card.button(Remedy.NEW_VERSION))
    assert sheet.files.count_of(State.DUPLICATE) == sheet.files.count_of(State.KNOWN) == 0
    assert desk.asked("cancel") == []


def test_open_existing_leaves_the_new_file_out_and_opens_the_old_one(make_sheet, desk, qtbot, settle) -> None:
    job, documents = fill_intake(desk)
    earlier = desk.known_documents[0].earlier_id
    sheet = make_sheet(job)
    choose(sheet, "Exhibit A.pdf")
    click(qtbot, sheet.card.button(Remedy.OPEN_EXISTING))
    settle(lambda: sheet.files.count_of(State.LEFT_OUT) == 1)
    assert desk.asked("cancel") == [((documents["Exhibit A.pdf"].id,),)]
    assert sheet.open_when_closed == earlier
    assert sheet.isVisible()


def test_detect_again_of_the_only_file_ends_the_sheet(make_sheet, desk, qtbot, settle) -> None:
    job, documents = fill_intake(desk)
    only = documents["Exhibit A.pdf"]
    desk.held = {key: d for key, d in desk.held.items() if d.job_id != job.id or key == only.id}
    sheet = make_sheet(job)
    choose(sheet, "Exhibit A.pdf")
    click(qtbot, sheet.card.button(Remedy.DETECT_AGAIN))
    settle(lambda: not sheet.isVisible())
    assert desk.asked("detect_again") == [((desk.known_documents[0].earlier_id,),)]
    assert desk.asked("discard_job") == [(job.id,)]


def test_chips_filter_and_keep_the_selection(make_sheet, desk, qtbot) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job, SKIPPED)
    choose(sheet, "Payslips.pdf")
    click(qtbot, sheet.chip(Group.DECIDE))
    assert names(sheet) == [
        "Complaint (copy).pdf", "Exhibit A.pdf", "Payslips.pdf", "Bank letter.pdf", "On the share.pdf",
    ]  # fmt: skip
    assert [row.name for row in sheet.table.selected_rows()] == ["Payslips.pdf"]
    click(qtbot, sheet.chip(Group.OUT))
    assert names(sheet) == ["E-mail export.msg.pdf", "notes.docx"]
    click(qtbot, sheet.chip(Group.ALL))
    assert len(names(sheet)) == 11


def test_settings_reach_the_job(make_sheet, desk, qtbot, settle) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job)
    panel = sheet.settings
    click(qtbot, panel.categories.choose)
    panel.ensureWidgetVisible(panel.categories.chip("AGE"))
    click(qtbot, panel.categories.chip("AGE"))
    panel.always.setFocus()
    qtbot.keyClicks(panel.always, "Meridian")
    qtbot.keyClick(panel.always, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.always, "Project Heron")
    panel.never.setPlainText("Court of Appeal\n\n Court of Appeal \n")
    panel.second.choose(SecondReview.SAMPLE)
    panel.percent.setValue(25)
    panel.kept.keeping.choose(Keeping.UNTIL)
    panel.pairs.field("client").setText("Okafor")
    panel.ensureWidgetVisible(panel.pairs.add_button)
    click(qtbot, panel.pairs.add_button)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    qtbot.keyClicks(focus, "Court")
    qtbot.keyClick(focus, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Leeds")
    click(qtbot, sheet.start)
    settle(lambda: desk.asked("start_job"))
    [(job_id, settings)] = desk.asked("start_job")
    assert job_id == job.id
    assert settings.kind is JobKind.REDACT
    assert set(settings.categories) == USUAL - {"AGE"}
    assert settings.always == ("Meridian", "Project Heron")
    assert settings.never == ("Court of Appeal",)
    assert str(settings.review) == "sample:25"
    assert settings.metadata == {"client": "Okafor", "Court": "Leeds"}
    assert settings.retention.keeping is Keeping.UNTIL
    assert settings.retention.review_data_until is not None


def test_all_categories_is_an_empty_list_and_none_does_not_start(make_sheet, desk, qtbot) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job)
    assert sheet.settings.settings.categories == ()
    for label in CATEGORIES:
        sheet.settings.categories.chip(label).setChecked(False)
    assert sheet.problem.text() == "Choose at least one category."
    assert not sheet.start.isEnabled()
    sheet.settings.kind.choose(JobKind.CLEAN_ONLY)
    assert sheet.start.isEnabled()


def test_a_job_carries_sixteen_fields_at_most(make_sheet, desk, qtbot) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job)
    pairs = sheet.settings.pairs
    for _ in range(16 - len(OFFERED_PAIRS)):
        pairs.add_button.click()
    assert not pairs.add_button.isEnabled()
    longest = pairs.field("client")
    longest.setText("x" * 600)
    assert len(longest.text()) == 512
    fields = [f for f in pairs.findChildren(QLineEdit) if f.placeholderText() == "Name"]
    values = [f for f in pairs.findChildren(QLineEdit) if f.placeholderText() == "Value"]
    values[0].setText("without a name")
    assert sheet.problem.text() == "A field has no name."
    fields[0].setText("client")
    assert sheet.problem.text() == "Two fields have the same name."
    assert not sheet.start.isEnabled()


def test_cancel_discards_the_job_and_asks_only_where_something_was_typed(make_sheet, desk, qtbot, settle) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job)
    sheet.settings.pairs.field("client").setText("Okafor")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    settle(lambda: not isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert sheet.isVisible()
    assert desk.asked("discard_job") == []
    sheet.settings.pairs.field("client").clear()
    with qtbot.waitSignal(sheet.discarded):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        settle(lambda: not sheet.isVisible())
    assert desk.asked("discard_job") == [(job.id,)]


def test_a_start_that_fails_leaves_the_sheet_open(make_sheet, desk, qtbot, settle, monkeypatch) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job)

    async def refuse(*_: object) -> None:
        raise KnownError(FailureCode.DISK_FULL)

    monkeypatch.setattr(desk, "start_job", refuse)
    click(qtbot, sheet.start)
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    QApplication.activeModalWidget().close()
    assert sheet.isVisible()
    assert sheet.start.isEnabled()


def test_keyboard_alone_reaches_every_control_and_starts(make_sheet, desk, qtbot, settle) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job)
    choose(sheet, "Payslips.pdf")
    sheet.table.setFocus()
    seen = set()
    for _ in range(120):
        widget = QApplication.focusWidget()
        seen.add(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is sheet.table:
            break
    buttons = [b for b in sheet.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    chips = [sheet.chip(group) for group in Group]  # the arrow keys go from one to the next
    assert [b.text() for b in buttons if b not in seen and b not in chips] == []
    assert seen.intersection(chips)
    for thing in (
        sheet.password.password,
        sheet.ask,
        sheet.settings.kind,
        sheet.settings.always,
        sheet.settings.second,
    ):
        assert thing in seen
    for button in filter(QAbstractButton.isVisible, sheet.findChildren(QAbstractButton)):
        assert button.text() or button.accessibleName()
    sheet.table.setFocus()
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    settle(lambda: desk.asked("start_job"))


def test_many_files_are_a_list_that_does_not_block(make_sheet, desk, qtbot) -> None:
    job = desk.make_job("Archive", started=False)
    for number in range(20_000):
        document = document_of(job, f"{number:05}.pdf", Status.PREFLIGHT, 0, sha256="aa", page_count=2, size=9)
        desk.held[document.id] = document
    sheet = make_sheet(job)
    assert sheet.files.rowCount() == 20_000
    assert sheet.start.text() == "Start 20000 files"
    made = sum(1 for _ in sheet.table.viewport().children())
    assert made < 100


def test_cancel_while_originals_are_copied_only_stops_that(make_sheet, desk, qtbot, settle, monkeypatch) -> None:
    job, _ = fill_intake(desk)
    sheet = make_sheet(job)
    stopped: list[bool] = []

    async def copy(_: str, on_copied) -> None:
        on_copied(2, 6)
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            stopped.append(True)

    monkeypatch.setattr(desk, "keep_copies", copy)
    sheet.settings.kept.copy.setChecked(True)
    click(qtbot, sheet.start)
    settle(lambda: sheet.problem.text() == "Copying file 3 of 6…")
    assert not sheet.start.isEnabled()
    click(qtbot, sheet.cancel)
    settle(sheet.start.isEnabled)
    assert stopped == [True]
    assert sheet.isVisible()
    assert sheet.problem.text() == ""
    assert desk.asked("start_job") == desk.asked("discard_job") == []
    sheet.settings.kept.copy.setChecked(False)
    click(qtbot, sheet.start)
    settle(lambda: not sheet.isVisible())
    assert desk.asked("start_job")[0][1].retention.working_copy_until is None
