"""What a person sets: stored at once in the data folder, there after a restart, and obeyed."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from fake_queue_desk import FakeDesk
from PySide6.QtCore import QPoint, QSettings, Qt

from app.domain.box_style import Boxes, BoxStyle, Look
from app.domain.job_settings import JobKind, JobSettings, ReleaseKind
from app.domain.lists import TextLists, faults_of
from app.domain.people import ReviewPolicy, SecondReview
from app.domain.retention import Keeping, Retention
from app.services import firm_lists
from app.ui.common.fields import TickBox
from app.ui.common.page_cache import PageCache
from app.ui.common.theme import Scheme, is_dark
from app.ui.main_window import MainWindow
from app.ui.settings import new_jobs, table
from app.ui.settings.dialog import PreferencesDialog, SettingsPage
from app.ui.settings.firm_lists_page import FirmListsPage
from app.ui.settings.preferences import SETTINGS_FILE, Preferences

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def preferences(tmp_path, qapp) -> Preferences:
    return Preferences(tmp_path / SETTINGS_FILE)


@pytest.fixture
def dialog(preferences, qtbot, theme, english):
    shown = PreferencesDialog(preferences)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def again(tmp_path) -> Preferences:
    return Preferences(tmp_path / SETTINGS_FILE)


def control(dialog: PreferencesDialog, setting):
    rows = [row for page in dialog.findChildren(SettingsPage) for row in page.rows]
    (row,) = [row for row in rows if row.setting is setting]
    dialog.show_page(table.translated(setting.section))
    return row.control


def test_keys_of_settings_are_unique_and_every_shown_one_has_words() -> None:
    assert len({setting.key for setting in table.SETTINGS}) == len(table.SETTINGS)
    assert all(setting.label for setting in table.SETTINGS if setting.section)
    declared = {value for value in vars(table).values() if isinstance(value, table.Setting)}
    assert declared == set(table.SETTINGS)


def test_every_default_is_a_value_that_the_setting_can_have(preferences) -> None:
    for setting in table.SETTINGS:
        preferences.set(setting, setting.default)
        assert preferences.get(setting) == setting.default


def test_every_shown_setting_has_a_control_with_a_name(dialog) -> None:
    for setting in table.SETTINGS:
        if setting.section:
            assert control(dialog, setting).accessibleName() or control(dialog, setting).text()


def test_a_tick_is_stored_at_once(dialog, qtbot, tmp_path) -> None:
    box = control(dialog, table.OCR)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert again(tmp_path).get(table.OCR) is False
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert again(tmp_path).get(table.OCR) is True


def test_a_choice_is_made_with_the_keyboard(dialog, qtbot, tmp_path) -> None:
    box = control(dialog, table.RELEASE)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert again(tmp_path).get(table.RELEASE) == ReleaseKind.VECTOR.value


def test_a_number_is_typed_and_what_depends_on_a_choice_appears_with_it(dialog, qtbot, tmp_path) -> None:
    days = control(dialog, table.KEPT_DAYS)
    assert not days.isVisible()
    keeping = control(dialog, table.KEEPING)
    keeping.setFocus()
    qtbot.keyClick(keeping, Qt.Key.Key_Down)
    assert again(tmp_path).get(table.KEEPING) == Keeping.UNTIL.value
    assert days.isVisible()
    days.setFocus()
    days.selectAll()
    qtbot.keyClicks(days, "30")
    qtbot.keyClick(days, Qt.Key.Key_Tab)
    assert again(tmp_path).get(table.KEPT_DAYS) == 30


def test_a_number_that_is_still_being_typed_is_kept_when_the_dialog_closes(dialog, qtbot, tmp_path) -> None:
    days = control(dialog, table.COPY_DAYS)
    days.setFocus()
    days.selectAll()
    qtbot.keyClicks(days, "12")
    assert again(tmp_path).get(table.COPY_DAYS) == 0
    qtbot.keyClick(days, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert again(tmp_path).get(table.COPY_DAYS) == 12


def test_words_of_a_tick_box_that_go_on_in_the_next_line_can_be_clicked(qtbot, theme) -> None:
    box = TickBox("Words that need more room than there is in one line of it")
    qtbot.addWidget(box)
    box.resize(160, box.heightForWidth(160))
    box.show()
    assert box.height() > 2 * box.fontMetrics().lineSpacing()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(60, box.height() - 4))
    assert box.isChecked()


def test_a_page_goes_back_to_what_is_usual(dialog, preferences, qtbot, tmp_path) -> None:
    preferences.set(table.BOX_LOOK, Look.PATTERN.value)
    preferences.set(table.QUICK, True)
    page = next(p for p in dialog.findChildren(SettingsPage) if table.BOX_LOOK in p.settings)
    dialog.show_page(table.translated(table.BOXES))
    assert page.reset.isEnabled()
    qtbot.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    assert not page.reset.isEnabled()
    assert control(dialog, table.BOX_LOOK).currentData() == Look.BLACK.value
    assert again(tmp_path).get(table.BOX_LOOK) == Look.BLACK.value
    assert again(tmp_path).get(table.QUICK) is True


def test_a_damaged_file_counts_as_nothing_set(tmp_path, qapp) -> None:
    file = QSettings(str(tmp_path / SETTINGS_FILE), QSettings.Format.IniFormat)
    for key, value in (("scheme", "purple"), ("jobs/ocr", "maybe"), ("jobs/samplePercent", "1e9x")):
        file.setValue(key, value)
    file.setValue("computer/cacheMegabytes", "99999999")
    file.sync()
    found = again(tmp_path)
    assert found.get(table.SCHEME) == Scheme.SYSTEM.value
    assert found.get(table.OCR) is True
    assert found.get(table.SAMPLE) == 10
    assert found.get(table.CACHE) == table.CACHE.most


def test_a_value_that_a_setting_cannot_have_is_refused(preferences) -> None:
    for setting, value in ((table.SAMPLE, 0), (table.SCHEME, "purple"), (table.OCR, 1)):
        with pytest.raises(ValueError, match=setting.key):
            preferences.set(setting, value)


def test_a_new_job_starts_as_the_settings_say(preferences) -> None:
    preferences.set(table.RELEASE, ReleaseKind.VECTOR.value)
    preferences.set(table.PROFILE, "hipaa")
    preferences.set(table.OCR, False)
    preferences.set(table.BOX_LOOK, Look.OUTLINED.value)
    preferences.set(table.SNAP, True)
    preferences.set(table.SECOND, SecondReview.SAMPLE.value)
    preferences.set(table.SAMPLE, 25)
    preferences.set(table.KEEPING, Keeping.UNTIL.value)
    preferences.set(table.KEPT_DAYS, 7)
    preferences.set(table.COPY_DAYS, 3)
    assert new_jobs.job_settings(preferences, NOW) == JobSettings(
        release=ReleaseKind.VECTOR,
        profile="hipaa",
        ocr=False,
        boxes=Boxes(BoxStyle(Look.OUTLINED), snap=True, join=True),
        review=ReviewPolicy(SecondReview.SAMPLE, 25),
        retention=Retention(Keeping.UNTIL, NOW + timedelta(days=3), NOW + timedelta(days=7)),
    )


def test_what_is_remembered_of_a_job_comes_back_without_its_own_matters(preferences, tmp_path) -> None:
    settings = JobSettings(
        release=ReleaseKind.VECTOR,
        profile="foia-privacy",
        categories=("PERSON",),
        always=("Project Bluebird",),
        requester=("Ann Example",),
        quick=True,
        certificate_page=True,
        see_pages=False,
        metadata={"client": "Acme"},
        boxes=Boxes(BoxStyle(Look.LABEL)),
        retention=Retention(Keeping.UNTIL, None, NOW + timedelta(days=14), NOW + timedelta(days=60)),
    )
    new_jobs.remember(preferences, settings, NOW)
    later = NOW + timedelta(days=100)
    found = new_jobs.job_settings(preferences, later)
    assert found == JobSettings(
        release=ReleaseKind.VECTOR,
        profile="foia-privacy",
        quick=True,
        certificate_page=True,
        see_pages=False,
        boxes=Boxes(BoxStyle(Look.LABEL)),
        retention=Retention(Keeping.UNTIL, None, later + timedelta(days=14), later + timedelta(days=60)),
    )
    stored = (tmp_path / SETTINGS_FILE).read_text("utf-8")
    assert "foia-privacy" in stored
    assert not [own for own in ("Bluebird", "Acme", "Ann Example") if own in stored]


def test_a_job_that_only_verifies_changes_nothing_about_finding(preferences) -> None:
    preferences.set(table.OCR, False)
    new_jobs.remember(preferences, JobSettings(kind=JobKind.VERIFY_ONLY, release=ReleaseKind.CERTIFIED), NOW)
    assert preferences.get(table.OCR) is False


@pytest.fixture
def window(qtbot, run_async, theme, english, tmp_path):
    desk = FakeDesk()
    shown = MainWindow(desk, tmp_path, theme)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    run_async(shown.start())
    shown.desk = desk
    yield shown
    theme.set_scheme(Scheme.LIGHT)


def test_the_window_obeys_at_once(window, qtbot, settle, tmp_path) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(PreferencesDialog)
    settle(dialog.isVisible)
    theme_box = control(dialog, table.SCHEME)
    theme_box.choose(Scheme.DARK.value)
    assert is_dark()
    assert window.menus.schemes[Scheme.DARK].isChecked()
    ask = control(dialog, table.ASK)
    qtbot.mouseClick(ask, Qt.MouseButton.LeftButton, pos=QPoint(8, ask.height() // 2))
    assert not window.queue.previews
    assert not window.menus.ask.isChecked()
    window.menus.ask.trigger()
    assert ask.isChecked()
    quick = control(dialog, table.QUICK)
    qtbot.mouseClick(quick, Qt.MouseButton.LeftButton, pos=QPoint(8, quick.height() // 2))
    dialog.close()
    window.menus.ask.trigger()
    window.desk.found = [tmp_path / "a.pdf"]
    window.add_paths([tmp_path / "a.pdf"])
    settle(lambda: window.desk.held_jobs)
    (job,) = window.desk.held_jobs.values()
    assert job.settings.quick


def test_a_sheet_is_asked_to_be_remembered(window, qtbot, settle, tmp_path) -> None:
    from dataclasses import replace

    window.desk.found = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    window.add_paths(window.desk.found)
    settle(lambda: window.intake.sheet is not None and window.intake.sheet.files.rowCount() == 2)
    sheet = window.intake.sheet
    for document in list(window.desk.held.values()):
        window.desk.put(replace(document, sha256=document.id, page_count=2))
    settle(sheet.start.isEnabled)
    sheet.settings.certificate_page.setChecked(True)
    sheet.settings.always.setPlainText("Project Bluebird")
    qtbot.mouseClick(sheet.remember, Qt.MouseButton.LeftButton, pos=QPoint(8, sheet.remember.height() // 2))
    qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    settle(lambda: window.intake.sheet is None)
    assert again(tmp_path).get(table.CERTIFICATE_PAGE) is True
    assert "Bluebird" not in (tmp_path / SETTINGS_FILE).read_text()


def test_a_smaller_cache_lets_go_of_pictures_at_once(qapp) -> None:
    from PySide6.QtGui import QPixmap

    from app.ui.common.page_cache import PictureKey

    cache = PageCache(10_000_000)
    for number in range(10):
        cache.put(PictureKey(number, 1.0), QPixmap(100, 100))
    assert cache.size == 400_000
    cache.set_limit(100_000)
    assert cache.size <= 100_000


@pytest.fixture
def lists_page(desk, qtbot, settle, theme, english):
    """The page over a real desk and real files."""
    firm_lists.write(TextLists(("Project Bluebird",), ()))
    page = FirmListsPage(desk, lambda field: None)
    qtbot.addWidget(page)
    page.show()
    settle(page.always.isEnabled)
    return page


def test_the_lists_of_the_firm_are_stored_without_asking(lists_page, qtbot, settle) -> None:
    assert lists_page.always.toPlainText() == "Project Bluebird"
    lists_page.never.setFocus()
    qtbot.keyClicks(lists_page.never, "Acme Inc.")
    settle(lambda: firm_lists.read().never == ("Acme Inc.",))
    assert firm_lists.read().always == ("Project Bluebird",)
    settle(lambda: "2" in lists_page.said.text())


def test_a_wrong_line_is_told_and_nothing_is_stored(lists_page, qtbot, settle) -> None:
    lists_page.always.setFocus()
    qtbot.keyClicks(lists_page.always, "re:(((")
    lists_page.store_now()
    settle(lambda: "regular expression" in lists_page.said.text())
    assert firm_lists.read().always == ("Project Bluebird",)


@pytest.mark.parametrize(
    ("typed", "stored", "said"),
    [("Acme Inc.", ("Acme Inc.",), "Stored: 1 entry."), ("re:(((", (), "The lists stay as they were")],
)
def test_what_was_typed_last_is_stored_though_the_dialog_is_closed_at_once(
    window, qtbot, settle, monkeypatch, typed, stored, said
) -> None:
    async def read() -> TextLists:
        return firm_lists.read()

    async def change(lists: TextLists) -> object:
        await asyncio.sleep(0.05)  # the dialog is gone by then
        faults = faults_of(lists.always), faults_of(lists.never)
        if not any(faults):
            firm_lists.file_of("always").parent.parent.mkdir(exist_ok=True)
            firm_lists.write(lists)
        return faults

    monkeypatch.setattr(window.desk, "firm_lists", read)
    monkeypatch.setattr(window.desk, "change_firm_lists", change)
    dialog = window.settings.show()
    page = dialog.findChild(FirmListsPage)
    settle(page.always.isEnabled)
    dialog.show_page("Lists of the firm")
    page.always.setFocus()
    qtbot.keyClicks(page.always, typed)
    dialog.close()
    settle(lambda: said in window.statusBar().currentMessage())
    assert firm_lists.read().always == stored


def test_looking_at_the_lists_does_not_write_them(lists_page, data_directory) -> None:
    file = firm_lists.file_of("always")
    file.write_text("  Project Bluebird  \n\n\n", "utf-8")
    lists_page.store_now()
    assert file.read_text("utf-8") == "  Project Bluebird  \n\n\n"
