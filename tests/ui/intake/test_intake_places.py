"""Where files go and how long they stay, chosen in the intake sheet over a real desk: asserted on the disk."""

from __future__ import annotations

import hashlib
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.audit import AuditAction
from app.domain.job_settings import JobKind, JobSettings
from app.domain.jobs import WORKING, Status
from app.domain.retention import Keeping, Retention
from app.services import retention
from app.store import scrubbing
from app.ui.desk import Desk
from app.ui.intake.settings_dialog import SettingsDialog
from app.ui.intake.sheet import IntakeSheet

CANARY = "Quillfeather-Ostrogoth"


@pytest.fixture
def desk(real_desk: Desk) -> Desk:
    return real_desk


@pytest.fixture
def matter(tmp_path: Path) -> Path:
    """A tree with the same name in two folders. The canary stands as plain bytes in every file."""
    root = tmp_path / "matter"
    for name in ("letter.pdf", "annex/letter.pdf", "annex/2024/minutes.pdf"):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        document = pymupdf.open()
        document.new_page().insert_text((72, 72), f"The {name} of {CANARY}, amara@example.org")
        document.set_metadata({"title": f"{CANARY} {name}"})
        document.save(path, deflate=False)
        document.close()
        assert CANARY.encode() in path.read_bytes()
    return root


@pytest.fixture
def sheet(matter, sheet_of, settle) -> IntakeSheet:
    made = sheet_of(matter)
    made.settings.kind.choose(JobKind.CLEAN_ONLY)
    settle(made.start.isEnabled)
    return made


def press(button) -> None:
    assert button.isEnabled()
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(sheet, settle, folder: Path) -> None:
    """Answer the system's dialog."""
    sheet.settings.output.ask = lambda parent, title, begin, chosen: chosen(folder)
    press(sheet.settings.output.button)
    settle(lambda: not sheet.settings.output.problem.startswith("Looking"))


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def vault(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "data" / "vault").rglob("*") if path.is_file())


def through(desk, run_async, settle, job_id: str, status: Status = Status.FINISHED) -> None:
    settle(lambda: {d.status for d in run_now(desk, job_id)} == {status})


def run_now(desk, job_id: str):
    return desk._database.call(lambda store: store.documents(job_id=job_id))


def test_released_files_go_to_the_chosen_folder_and_keep_the_tree(
    desk, sheet, matter, tmp_path, run_async, settle
) -> None:
    out = tmp_path / "court"
    out.mkdir()
    assert sheet.settings.output.said.text() == ("In the folder matter_redacted, beside the one the originals lie in.")
    before = {path: path.read_bytes() for path in matter.rglob("*.pdf")}
    choose(sheet, settle, out)
    assert sheet.settings.output.line.text() == str(out)
    job_id = sheet._job.id
    press(sheet.start)
    settle(lambda: not sheet.isVisible())
    through(desk, run_async, settle, job_id)
    assert files(out) == [
        "annex/2024/minutes_certificate.json",
        "annex/2024/minutes_redacted.pdf",
        "annex/letter_certificate.json",
        "annex/letter_redacted.pdf",
        "letter_certificate.json",
        "letter_redacted.pdf",
    ]
    assert not (tmp_path / "matter_redacted").exists()
    assert {path: path.read_bytes() for path in matter.rglob("*") if path.is_file()} == before
    for document in run_async(desk.documents()):
        actions = [line.action for _, line, _ in run_async(desk.audit(document.id))]
        assert actions.count(AuditAction.DOCUMENT_OUTPUT.value) == 1
    assert run_async(desk.check_audit()) is None


def test_a_folder_is_dropped_on_the_field_and_taken_back(desk, sheet, matter, tmp_path, settle) -> None:
    out = tmp_path / "dropped"
    out.mkdir()
    line = sheet.settings.output.line
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(out))])
    actions, place = Qt.DropAction.CopyAction, QPointF(5, 5)
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place.toPoint(), actions, data, *held)
    QApplication.sendEvent(line, enter)
    assert enter.isAccepted()
    event = QDropEvent(place, actions, data, *held)
    QApplication.sendEvent(line, event)
    assert event.isAccepted()
    settle(lambda: sheet.settings.output.problem == "")
    assert line.text() == str(out)
    assert sheet.settings.output.is_changed
    press(sheet.settings.output.beside_button)
    assert line.text() == ""
    assert not sheet.settings.output.is_changed
    assert sheet.start.isEnabled()


@pytest.mark.parametrize(
    ("where", "says"),
    [
        ("nowhere", "This folder is not there. Choose another."),
        ("matter/letter.pdf", "This is a file. Choose a folder."),
        ("matter", "The originals lie in this folder."),
        ("matter/annex", "The originals lie in this folder."),
        ("data", "Sable keeps its own data in this folder and clears it up."),
        pytest.param(
            "/proc",
            "Nothing can be written into this folder.",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="a folder that not even root may write to"),
        ),
    ],
)
def test_a_folder_that_cannot_be_used_is_refused_in_words(
    sheet, desk, tmp_path, settle, run_async, where, says
) -> None:
    choose(sheet, settle, tmp_path / where)
    assert sheet.problem.text().startswith(says)
    assert sheet.settings.output.said.text() == sheet.problem.text()
    assert not sheet.start.isEnabled()
    sheet.settings.kind.choose(JobKind.VERIFY_ONLY)
    assert sheet.start.isEnabled(), "where nothing is written the folder does not matter"
    sheet.settings.kind.choose(JobKind.CLEAN_ONLY)
    press(sheet.settings.output.beside_button)
    assert sheet.start.isEnabled()
    assert {Path(d.output_path).parts[-2] for d in run_async(desk.documents())} >= {"matter_redacted"}


def test_another_folder_later_is_for_what_was_not_released(
    desk, matter, tmp_path, window, run_async, settle, qtbot
) -> None:
    settings = JobSettings(kind=JobKind.CLEAN_ONLY)
    added = run_async(desk.add_paths([matter], settings=settings, preview=True))
    first, *rest = run_async(desk.documents())
    run_async(desk.cancel([d.id for d in rest]))
    run_async(desk.start_job(added.job_id))
    settle(lambda: run_now(desk, added.job_id)[0].status is Status.FINISHED)
    out = tmp_path / "later"
    out.mkdir()
    dialog = SettingsDialog(desk, run_async(desk.job(added.job_id)), window)
    dialog.open()
    settle(lambda: "1 file was released already" in dialog.settings.output.said.text())
    choose(dialog, settle, out)
    press(dialog.save)
    settle(lambda: not dialog.isVisible())
    moved = {Path(d.path): Path(d.output_path) for d in run_async(desk.documents())}
    assert moved[Path(first.path)] == Path(first.output_path)
    assert Path(first.output_path).is_file()
    for document in rest:
        below = Path(document.path).parent.relative_to(matter)
        assert moved[Path(document.path)].parent == out / below
    again = SettingsDialog(desk, run_async(desk.job(added.job_id)), window)
    again.open()
    settle(lambda: again.settings.output.line.text() == str(out))
    press(again.settings.output.beside_button)
    press(again.save)
    settle(lambda: not again.isVisible())
    assert {d.output_path for d in run_async(desk.documents())} == {d.output_path for d in [first, *rest]}


def test_the_three_clocks_are_chosen_in_the_sheet(sheet, desk, settle, run_async) -> None:
    kept = sheet.settings.kept
    assert not kept.copy.isVisible()
    press(kept.more)
    assert kept.copy.isVisible()
    kept.keeping.choose(Keeping.UNTIL)
    today = QDate.currentDate()
    kept.until.setDate(today.addDays(30))
    QTest.mouseClick(
        kept.copy, Qt.MouseButton.LeftButton, pos=kept.copy.rect().topLeft() + kept.copy.rect().center() / 4
    )
    kept.copy_until.setDate(today.addDays(7))
    assert "Sable never deletes a released file." in kept._files_said.text()
    kept.files.setFocus()
    QTest.keyClick(kept.files, Qt.Key.Key_Down)
    kept.files_until.setDate(today.addDays(365))
    job_id = sheet._job.id
    press(sheet.start)
    settle(lambda: not sheet.isVisible())
    chosen = run_async(desk.job(job_id)).settings.retention
    assert chosen.keeping is Keeping.UNTIL
    days = [
        moment.astimezone().date()
        for moment in (chosen.working_copy_until, chosen.review_data_until, chosen.released_file_until)
    ]
    assert [(day - datetime.now().astimezone().date()).days for day in days] == [7, 30, 365]


def test_work_goes_on_from_the_copy_when_the_drive_is_pulled_and_a_purge_leaves_no_byte_of_it(
    desk, sheet, matter, tmp_path, run_async, settle
) -> None:
    hashes = sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in matter.rglob("*.pdf"))
    press(sheet.settings.kept.more)
    sheet.settings.kept.copy.setChecked(True)
    job_id = sheet._job.id
    ids = [d.id for d in run_async(desk.documents())]
    run_async(desk.cancel(ids[:1]))
    sheet.start.click()
    settle(lambda: not sheet.isVisible())
    wanted = [d.sha256 for d in run_now(desk, job_id) if d.id != ids[0]]
    assert vault(tmp_path) == sorted(wanted)
    assert set(wanted) < set(hashes)
    shutil.rmtree(matter)
    settle(lambda: {d.status for d in run_now(desk, job_id)} == {Status.FINISHED, Status.CANCELLED})
    for document in run_now(desk, job_id)[1:]:
        with pymupdf.open(document.output_path) as released:
            assert CANARY in released[0].get_text()
    assert run_async(desk.render(ids[1], 0, 0.5)).width() > 0
    data = tmp_path / "data"
    assert scrubbing.traces(data, [CANARY])
    run_async(desk.purge_job(job_id))
    assert vault(tmp_path) == []
    assert scrubbing.traces(data, [CANARY]) == []


def test_a_review_goes_on_from_the_copy_when_the_original_is_changed(desk, matter, tmp_path, run_async, settle) -> None:
    letter = matter / "letter.pdf"
    kept = Retention(working_copy_until=datetime.now(UTC) + timedelta(days=3))
    settings = JobSettings(kind=JobKind.REDACT, categories=("EMAIL_ADDRESS",), retention=kept, see_pages=False)
    added = run_async(desk.add_paths([letter], settings=settings))
    settle(lambda: run_now(desk, added.job_id)[0].status is Status.READY_FOR_REVIEW)
    assert vault(tmp_path) == [hashlib.sha256(letter.read_bytes()).hexdigest()], "detection makes up for it"
    letter.write_bytes((matter / "annex" / "2024" / "minutes.pdf").read_bytes())
    (document,) = run_async(desk.documents())
    run_async(desk.open_review(document.id))
    assert {word.text for word in run_async(desk.words(document.id, 0))} >= {"letter.pdf"}
    hits = run_async(desk.entities(document.id))
    assert hits
    run_async(desk.decide(document.id, [e.id for e in hits], hits[0].decision.ACCEPTED))
    run_async(desk.finish_review(document.id, acknowledge_unread=True))
    settle(lambda: run_now(desk, added.job_id)[0].status not in (Status.REVIEWED, *WORKING))
    (document,) = run_async(desk.documents())
    assert (document.status, document.failure) == (Status.FINISHED, None)
    with pymupdf.open(run_async(desk.document(document.id)).output_path) as released:
        text = released[0].get_text()
    assert "letter.pdf" in text
    assert "amara" not in text


def test_copies_that_are_no_longer_wanted_go_at_once_and_others_at_their_clock(
    desk, sheet, matter, tmp_path, window, run_async, settle
) -> None:
    press(sheet.settings.kept.more)
    sheet.settings.kept.copy.setChecked(True)
    job_id = sheet._job.id
    press(sheet.start)
    settle(lambda: not sheet.isVisible())
    assert len(vault(tmp_path)) == 3
    through(desk, run_async, settle, job_id)
    dialog = SettingsDialog(desk, run_async(desk.job(job_id)), window)
    dialog.open()
    assert dialog.settings.kept.copy.isChecked()
    assert dialog.settings.kept.copy.isVisible(), "what the job has is not folded away"
    dialog.settings.kept.copy.setChecked(False)
    press(dialog.save)
    settle(lambda: not dialog.isVisible())
    assert vault(tmp_path) == []
    assert [d.status for d in run_now(desk, job_id)] == [Status.FINISHED] * 3


def test_a_discarded_job_leaves_no_copy(desk, sheet, tmp_path, run_async, settle) -> None:
    job_id = sheet._job.id
    until = datetime.now(UTC) + timedelta(days=3)
    settings = JobSettings(kind=JobKind.CLEAN_ONLY, retention=Retention(working_copy_until=until))
    run_async(desk.change_settings(job_id, settings))
    said: list[tuple[int, int]] = []
    run_async(desk.keep_copies(job_id, lambda *numbers: said.append(numbers)))
    assert said == [(0, 3), (1, 3), (2, 3)]
    assert len(vault(tmp_path)) == 3
    sheet.settings.kind.choose(JobKind.REDACT)  # nothing was chosen that would be asked about
    sheet.reject()
    settle(lambda: not sheet.isVisible())
    assert vault(tmp_path) == []


def test_the_released_file_goes_on_its_day_only_where_that_was_chosen(desk, sheet, tmp_path, run_async, settle) -> None:
    press(sheet.settings.kept.more)
    sheet.settings.kept.files.setCurrentIndex(1)
    sheet.settings.kept.files_until.setDate(QDate.currentDate().addDays(5))
    job_id = sheet._job.id
    press(sheet.start)
    settle(lambda: not sheet.isVisible())
    through(desk, run_async, settle, job_id)
    outputs = [Path(d.output_path) for d in run_now(desk, job_id)]
    now = datetime.now(UTC)
    desk._database.call(lambda store: retention.run_retention(store, now + timedelta(days=4)))
    assert all(path.is_file() for path in outputs)
    desk._database.call(lambda store: retention.run_retention(store, now + timedelta(days=7)))
    assert not any(path.exists() for path in outputs)
    assert files(tmp_path / "matter_redacted") == []
