"""The window: drops anywhere on it, the way to the review and back, themes, geometry, titles."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from fake_jobs import NOW, Known
from fake_queue_desk import FakeDesk, document_of, fill
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from app.base.errors import FailureCode, KnownError
from app.domain.jobs import Status
from app.ui.common.keys_sheet import KeysSheet
from app.ui.common.labels import Tone
from app.ui.common.theme import DARK, LIGHT, Scheme, is_dark, tone_colors
from app.ui.intake.rows import Remedy
from app.ui.main_window import MainWindow
from app.ui.settings.preferences import SETTINGS_FILE


class PlainReview(QWidget):
    """A review screen with nothing in it."""

    closed = Signal()
    released = Signal(str)

    def __init__(self, desk, parent=None) -> None:
        super().__init__(parent)
        self.opened: list[str] = []
        self.refuses: FailureCode | None = None
        accept = QAction("Accept", self)
        accept.setShortcut("A")
        accept.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(accept)
        self.accepted: list[bool] = []
        accept.triggered.connect(lambda: self.accepted.append(True))
        keys = QAction("Keyboard", self)
        keys.setObjectName("keys")
        self.addAction(keys)
        self.keys_shown: list[bool] = []
        keys.triggered.connect(lambda: self.keys_shown.append(True))
        QVBoxLayout(self).addWidget(QLineEdit())

    async def open(self, document_id: str) -> None:
        if self.refuses is not None:
            raise KnownError(self.refuses)
        self.opened.append(document_id)


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def make_window(qtbot, run_async, theme, english, desk, tmp_path):
    def make() -> MainWindow:
        window = MainWindow(desk, tmp_path, theme, PlainReview)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        run_async(window.start())
        return window

    yield make
    theme.set_scheme(Scheme.LIGHT)


def tree(folder: Path) -> Path:
    (folder / "deep").mkdir(parents=True)
    (folder / "one.pdf").write_bytes(b"%PDF-1.4\n")
    (folder / "deep" / "two.pdf").write_bytes(b"%PDF-1.4\n")
    return folder


def send_drop(window: MainWindow, mime: QMimeData, place: QPoint) -> tuple[QDragEnterEvent, QDragMoveEvent, QDropEvent]:
    """Drag over the native window and drop, as the platform does; Qt finds the widget under the place itself."""
    proposed, buttons, keys = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    allowed = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    handle = window.windowHandle()
    enter = QDragEnterEvent(place, allowed, mime, buttons, keys)
    enter.setDropAction(proposed)
    QApplication.sendEvent(handle, enter)
    move = QDragMoveEvent(place, allowed, mime, buttons, keys)
    QApplication.sendEvent(handle, move)
    drop = QDropEvent(QPointF(place), allowed, mime, buttons, keys, QEvent.Type.Drop)
    QApplication.sendEvent(handle, drop)
    return enter, move, drop


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_dropped_folder_tree_reaches_the_desk(make_window, desk, settle, tmp_path) -> None:
    window = make_window()
    folder = tree(tmp_path / "matter")
    single = tmp_path / "single.pdf"
    enter, move, drop = send_drop(window, files(folder, single), window.queue.empty.geometry().center())
    assert enter.isAccepted()
    assert move.isAccepted()
    assert drop.isAccepted()
    assert drop.dropAction() is Qt.DropAction.CopyAction
    settle(lambda: desk.asked("add_paths"))
    assert desk.asked("add_paths") == [((folder, single),)]


def test_a_drop_on_the_table_and_on_the_menu_bar_count_too(make_window, desk, settle, tmp_path) -> None:
    fill(desk)
    window = make_window()
    viewport = window.queue.table.viewport()
    for number, place in enumerate((viewport.mapTo(window, viewport.rect().center()), QPoint(5, 5)), start=1):
        send_drop(window, files(tmp_path / f"{number}.pdf"), place)
        settle(lambda count=number: len(desk.asked("add_paths")) == count)
    assert [paths for (paths,) in desk.asked("add_paths")] == [(tmp_path / "1.pdf",), (tmp_path / "2.pdf",)]


def test_dragged_text_is_not_taken(make_window, desk) -> None:
    window = make_window()
    mime = QMimeData()
    mime.setText("not a file")
    enter, _, _ = send_drop(window, mime, QPoint(200, 200))
    assert not enter.isAccepted()
    assert desk.asked("add_paths") == []


def test_links_are_skipped_and_said(make_window, desk, settle) -> None:
    window = make_window()
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.pdf")])
    send_drop(window, mime, QPoint(200, 200))
    settle(window.statusBar().currentMessage)
    assert window.statusBar().currentMessage() == "1 link was skipped: save it to this computer first."
    assert desk.asked("add_paths") == []


def test_keyboard_only_to_the_review_and_back(make_window, desk, qtbot, settle) -> None:
    documents = fill(desk)
    window = make_window()
    window.queue.select(documents["Medical report.pdf"].id)
    window.queue.table.setFocus()
    qtbot.keyClick(window.queue.table, Qt.Key.Key_Return)
    settle(lambda: window.reviewing and window.review.opened)
    assert window.review.opened == [documents["Medical report.pdf"].id]
    assert window.windowTitle() == "Medical report.pdf – Sable"
    window.review.closed.emit()
    assert not window.reviewing
    assert window.windowTitle() == "Sable"
    assert window.queue.table.hasFocus()


def test_review_keys_do_not_work_in_the_queue(make_window, desk, qtbot, settle) -> None:
    documents = fill(desk)
    window = make_window()
    window.open_document(documents["Medical report.pdf"].id)
    settle(lambda: window.review is not None and window.review.opened)
    review = window.review
    review.setFocus()
    qtbot.keyClick(review, Qt.Key.Key_A)
    assert len(review.accepted) == 1
    window.show_queue()
    window.queue.filter_bar.focus_search()
    qtbot.keyClick(window.queue.filter_bar.search, Qt.Key.Key_A)
    assert len(review.accepted) == 1
    assert window.queue.filter_bar.search.text() == "a"


def test_queue_keys_do_not_work_in_the_review(make_window, desk, qtbot, settle) -> None:
    documents = fill(desk)
    window = make_window()
    window.queue.table.selectAll()
    window.open_document(documents["Medical report.pdf"].id)
    settle(lambda: window.review is not None and window.review.opened)
    field = window.review.findChild(QLineEdit)
    field.setFocus()
    for key, modifier in (
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(field, key, modifier)
    assert desk.asked("retry") == desk.asked("cancel") == []
    assert QApplication.activeModalWidget() is None
    window.show_queue()
    qtbot.keyClick(window.queue.table, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle(lambda: desk.asked("retry"))


def test_a_document_that_cannot_be_opened_leads_back_with_the_reason(make_window, desk, settle) -> None:
    documents = fill(desk)
    window = make_window()
    window.open_document(documents["Medical report.pdf"].id)
    settle(lambda: window.reviewing)
    window.show_queue()
    window.review.refuses = FailureCode.FILE_MISSING
    window.open_document(documents["Medical report.pdf"].id)
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert not window.reviewing
    QApplication.activeModalWidget().close()


def test_a_finished_review_returns_to_its_row(make_window, desk, settle) -> None:
    documents = fill(desk)
    window = make_window()
    window.open_document(documents["Medical report.pdf"].id)
    settle(lambda: window.reviewing)
    window.review.released.emit(documents["Complaint.pdf"].id)
    settle(window.statusBar().currentMessage)
    assert not window.reviewing
    assert window.queue.selected()[0].file_name == "Complaint.pdf"
    assert window.statusBar().currentMessage() == "Complaint.pdf is being redacted and checked."


@pytest.mark.parametrize(
    ("end", "failure", "said"),
    [
        (Status.FINISHED, None, "Complaint.pdf was released."),
        (
            Status.VERIFICATION_FAILED,
            FailureCode.VERIFICATION_FAILED,
            "Complaint.pdf was not released. The reason stands beside it.",
        ),
    ],
)
def test_what_is_said_of_a_release_follows_it_to_its_end(make_window, desk, settle, end, failure, said) -> None:
    documents = fill(desk)
    window = make_window()
    window.open_document(documents["Medical report.pdf"].id)
    settle(lambda: window.reviewing)
    assert not window.statusBar().isVisible()
    window.review.released.emit(documents["Complaint.pdf"].id)
    settle(window.statusBar().currentMessage)
    assert window.statusBar().isVisible()
    desk.put(replace(documents["Complaint.pdf"], status=Status.VERIFYING))
    desk.put(replace(documents["Complaint.pdf"], status=end, failure=failure))
    settle(lambda: window.statusBar().currentMessage() == said)
    window.open_document(documents["Medical report.pdf"].id)
    settle(lambda: window.reviewing)
    assert window.statusBar().currentMessage() == ""
    desk.put(replace(documents["Complaint.pdf"], status=Status.IN_REVIEW))
    settle(lambda: not window._tasks._running)
    assert window.statusBar().currentMessage() == ""


def test_theme_is_switched_kept_and_restored(make_window, desk, theme, tmp_path) -> None:
    window = make_window()
    window.menus.schemes[Scheme.DARK].trigger()
    assert is_dark()
    assert window.palette().window().color().name() == DARK.window
    again = make_window()
    assert again.menus.schemes[Scheme.DARK].isChecked()
    again.menus.schemes[Scheme.LIGHT].trigger()
    assert again.palette().window().color().name() == LIGHT.window


def luminance(color) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one, other) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_chips_and_texts_stay_readable_in_both_themes(theme, scheme) -> None:
    theme.set_scheme(scheme)
    palette = QApplication.palette()
    try:
        for tone in Tone:
            look = tone_colors(tone)
            assert contrast(look.ground, look.ink) >= 4.5, tone
        for ink, ground in (
            (palette.windowText(), palette.window()),
            (palette.text(), palette.base()),
            (palette.buttonText(), palette.button()),
            (palette.highlightedText(), palette.highlight()),
            (palette.placeholderText(), palette.base()),
            (palette.link(), palette.base()),
        ):
            assert contrast(ink.color(), ground.color()) >= 4.5
    finally:
        theme.set_scheme(Scheme.LIGHT)


def test_chip_pixels_change_with_the_theme(make_window, desk, theme, qtbot) -> None:
    documents = fill(desk)
    window = make_window()
    window.queue.select(documents["Exhibit A.pdf"].id)
    chip = window.queue.details.chip
    assert chip.status is Status.FINISHED

    def ground() -> str:
        image = chip.grab().toImage()
        return image.pixelColor(image.height() // 2, 3).name()

    before = ground()
    theme.set_scheme(Scheme.DARK)
    assert before == tone_colors(Tone.GOOD, window.style().standardPalette()).ground.name()
    assert ground() == tone_colors(Tone.GOOD).ground.name() != before


def test_geometry_is_kept_in_the_data_folder(make_window, desk, tmp_path) -> None:
    window = make_window()
    window.resize(757, 603)
    window.close()
    assert (tmp_path / SETTINGS_FILE).exists()
    assert QSettings(str(tmp_path / SETTINGS_FILE), QSettings.Format.IniFormat).contains("geometry")
    assert make_window().size().toTuple() == (757, 603)


def test_the_sample_is_added_as_a_copy(make_window, desk, settle, tmp_path, samples) -> None:
    desk.found = [tmp_path / "Sample matter" / "01-complaint.pdf"]
    window = make_window()
    window.queue.empty.sample_button.click()
    settle(lambda: desk.asked("add_paths"))
    copy = tmp_path / "Sample matter"
    assert desk.asked("add_paths") == [((copy,),)]
    assert sorted(p.name for p in copy.glob("*.pdf")) == sorted(p.name for p in samples.glob("*.pdf")) != []
    settle(lambda: desk.held)
    assert {d.status for d in desk.held.values()} == {Status.QUEUED}  # nobody is asked what the sample is for


def test_closing_is_told_once(make_window, desk, qtbot) -> None:
    window = make_window()
    told = []
    window.closing.connect(lambda: told.append(1))
    window.close()
    window.close()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [1]


def test_keys_sheet_lists_what_the_menus_have(make_window, desk, qtbot) -> None:
    window = make_window()
    window._show_keys()
    sheet = window.findChild(KeysSheet)
    assert sheet.isVisible()
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"File", "F1", "Quit", "Ctrl+Q"} <= shown
    assert "Review" not in shown
    sheet.close()


def test_the_key_of_the_keys_shows_those_of_the_screen_in_view(make_window, desk, qtbot, settle) -> None:
    documents = fill(desk)
    window = make_window()
    window.open_document(documents["Medical report.pdf"].id)
    settle(lambda: window.review is not None and window.review.opened)
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.review.keys_shown == [True]
    assert window.findChild(KeysSheet) is None


def test_about_tells_version_and_licence(make_window, desk) -> None:
    window = make_window()
    window._show_about()
    box = QApplication.activeModalWidget()
    assert box.text().startswith("Sable ")
    assert "AGPL-3.0-or-later" in box.informativeText()
    box.close()


def test_a_dropped_folder_opens_the_intake_sheet_and_starts_from_it(make_window, desk, qtbot, settle, tmp_path) -> None:
    window = make_window()
    folder = tree(tmp_path / "matter")
    desk.found = [folder / "one.pdf", folder / "deep" / "two.pdf"]
    send_drop(window, files(folder), QPoint(200, 200))
    settle(lambda: window.intake.sheet is not None and window.intake.sheet.files.total >= 2)
    sheet = window.intake.sheet
    assert not sheet.start.isEnabled()
    for document in list(desk.held.values()):
        desk.put(replace(document, sha256=document.id, page_count=2))
    settle(sheet.start.isEnabled)
    qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    settle(lambda: window.intake.sheet is None)
    assert {document.status for document in desk.held.values()} == {Status.QUEUED}
    assert window.statusBar().currentMessage() == "matter was started."


def test_what_was_skipped_stands_in_the_sheet(make_window, desk, settle, tmp_path) -> None:
    window = make_window()
    paths = [tmp_path / name for name in ("a.pdf", "b.pdf", "notes.docx")]
    window.add_paths(paths)
    settle(lambda: window.intake.sheet is not None and window.intake.sheet.files.rowCount() == 3)
    assert [row.name for row in window.intake.sheet.files.rows()][-1] == "notes.docx"
    window.intake.sheet.reject()
    settle(lambda: window.intake.sheet is None)
    assert desk.held == {}
    assert window.statusBar().currentMessage() == "Nothing was added. The originals were not changed."


def test_a_single_good_file_starts_at_once(make_window, desk, settle, tmp_path) -> None:
    window = make_window()
    window.add_paths([tmp_path / "letter.pdf"])
    settle(lambda: desk.held)
    [document] = desk.held.values()
    assert desk.asked("start_job") == []
    settle(lambda: window.intake._busy)
    desk.put(replace(document, sha256="aa", page_count=2))
    settle(lambda: desk.asked("start_job"))
    assert window.intake.sheet is None
    assert desk.held[document.id].status is Status.QUEUED


def test_a_single_file_that_was_here_before_is_asked_about(make_window, desk, qtbot, settle, tmp_path) -> None:
    documents = fill(desk)
    earlier = documents["Medical report.pdf"]
    window = make_window()
    window.add_paths([tmp_path / "letter.pdf"])
    settle(lambda: len(desk.held) == len(documents) + 1 and window.intake._busy)
    [document] = [d for d in desk.held.values() if d.id not in {known.id for known in documents.values()}]
    desk.known_documents.append(Known(document.id, earlier.id, earlier.status, NOW))
    desk.put(replace(document, sha256="aa", page_count=2))
    settle(lambda: window.intake.sheet is not None and window.intake.sheet.files.rowCount() == 1)
    button = window.intake.sheet.card.button(Remedy.OPEN_EXISTING)
    settle(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(lambda: window.review is not None and window.review.opened)
    assert window.review.opened == [earlier.id]
    assert document.id not in desk.held


def test_without_asking_files_start_at_once_and_the_choice_is_kept(make_window, desk, qtbot, settle, tmp_path) -> None:
    window = make_window()
    desk.found = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    window.add_paths([tmp_path / "a.pdf", tmp_path / "b.pdf"])
    settle(lambda: window.intake.sheet is not None and window.intake.sheet.files.rowCount() == 2)
    sheet = window.intake.sheet
    qtbot.mouseClick(sheet.ask, Qt.MouseButton.LeftButton, pos=QPoint(8, sheet.ask.height() // 2))
    sheet.reject()
    settle(lambda: window.intake.sheet is None and not window.queue.previews)
    again = make_window()
    assert not again.queue.previews
    again.add_paths([tmp_path / "a.pdf", tmp_path / "b.pdf"])
    settle(lambda: len(desk.held) == 2)
    assert {document.status for document in desk.held.values()} == {Status.QUEUED}
    assert again.intake.sheet is None
    again.menus.ask.trigger()
    assert again.queue.previews


def test_an_intake_that_was_never_answered_comes_back(make_window, desk, settle) -> None:
    job = desk.make_job("Left open", started=False)
    desk.put(document_of(job, "a.pdf", Status.PREFLIGHT, 0, sha256="aa"), quiet=True)
    desk.put(document_of(job, "b.pdf", Status.PREFLIGHT, 1, sha256="bb"), quiet=True)
    window = make_window()
    settle(lambda: window.intake.sheet is not None and window.intake.sheet.files.rowCount() == 2)
    assert window.intake.sheet.title.text() == "Left open"
    window.intake.sheet.close()
    assert desk.asked("discard_job") == []


@pytest.mark.parametrize("fails", [False, True])
def test_that_documents_are_being_removed_is_told_until_they_are(make_window, desk, settle, monkeypatch, fails) -> None:
    monkeypatch.setattr("app.ui.main_window._NOTICE_MS", 1)
    documents = fill(desk)
    window = make_window()
    said: list[str] = []
    window.statusBar().messageChanged.connect(said.append)
    ended = asyncio.Event()
    purge = desk.purge

    async def purge_slowly(ids):
        await ended.wait()
        if fails:
            raise KnownError(FailureCode.DISK_FULL)
        await purge(ids)

    monkeypatch.setattr(desk, "purge", purge_slowly)
    window.queue.select(documents["Medical report.pdf"].id)
    settle(window.queue.actions_of_queue.purge.isEnabled)
    window.queue.actions_of_queue.purge.trigger()
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    next(button for button in box.buttons() if button.text() == "Purge for good").click()
    removing = "Removing 1 document from every file… You can look around; changes wait."
    settle(lambda: window.statusBar().currentMessage() == removing)
    window.notice("something else")
    assert window.statusBar().currentMessage() == "something else"
    settle(lambda: window.statusBar().currentMessage() == removing)
    window.open_document(documents["Medical report.pdf"].id)  # which takes what was said in passing away
    settle(lambda: window.reviewing and bool(window.review.opened))
    assert window.statusBar().isVisible()
    assert window.statusBar().currentMessage() == removing
    ended.set()
    settle(lambda: window.statusBar().currentMessage() != removing)
    if fails:
        settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
        QApplication.activeModalWidget().close()
    settle(lambda: window.statusBar().currentMessage() == "")
    assert ("1 document was removed for good." in said) is not fails
    assert not window.statusBar().isVisible()


def test_a_full_disk_is_told_for_as_long_as_it_is_full(make_window, desk, qtbot) -> None:
    window = make_window()
    assert not window.room.isVisible()
    desk.out_of_room.emit(True)
    assert window.room.isVisible()
    assert window.room.title.text() == "The disk is full, so nothing is worked on now."
    said = window.room.more.text()
    assert "saved" in said
    assert "Free some space" in said
    assert "by itself" in said
    desk.out_of_room.emit(False)
    assert not window.room.isVisible()
    assert "goes on" in window.statusBar().currentMessage()


def test_a_start_on_a_full_disk_says_so(make_window, desk) -> None:
    desk.is_out_of_room = True
    assert make_window().room.isVisible()
