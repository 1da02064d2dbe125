"""Every screen and dialog, walked: names for a screen reader, no ambiguous mnemonic, Tab as the eye goes, contrast."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fake_queue_desk import FakeDesk, fill
from PySide6.QtWidgets import QApplication, QWidget
from walking import contrast, mnemonic_conflicts, nameless, out_of_order

from app.domain.job_settings import JobSettings
from app.domain.people import ReviewPolicy, SecondReview
from app.domain.retention import Keeping
from app.services.support import Part, PartName
from app.ui.common.labels import Tone
from app.ui.common.theme import DARK, LIGHT, Scheme, tone_colors
from app.ui.intake.lists_dialog import ListsDialog
from app.ui.intake.settings_dialog import SettingsDialog
from app.ui.main_window import MainWindow
from app.ui.people.dialog import PeopleDialog
from app.ui.settings.dialog import PreferencesDialog


class SupportDesk(FakeDesk):
    async def support_parts(self, settings, screens):
        return (Part(PartName.PROGRAM, ("sable",)), Part(PartName.LOG, ("a line",)))


@pytest.fixture
def desk() -> FakeDesk:
    return SupportDesk()


@pytest.fixture
def window(qtbot, run_async, theme, english, desk, tmp_path):
    fill(desk)
    shown = MainWindow(desk, tmp_path, theme)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    run_async(shown.start())
    return shown


def faults(shown: QWidget) -> list[str]:
    return [*nameless(shown), *mnemonic_conflicts(shown), *out_of_order(shown)]


def test_the_list_of_documents(window, desk, settle) -> None:
    assert faults(window) == []
    for document in list(desk.held.values()):
        window.queue.select(document.id)
        settle(lambda d=document: [one.id for one in window.queue.selected()] == [d.id])
        assert faults(window) == [], document.status


def test_the_empty_list_and_the_search_without_a_match(window, desk, qtbot, run_async, theme, tmp_path, settle) -> None:
    window.queue.filter_bar.search.setText("nothing like it")
    settle(lambda: window.queue.documents.rowCount() == 0)
    assert faults(window) == []
    empty = MainWindow(FakeDesk(), tmp_path, theme)
    qtbot.addWidget(empty)
    empty.show()
    run_async(empty.start())
    assert faults(empty) == []


def test_every_page_of_the_settings(window, settle) -> None:
    dialog = window.settings.show()
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        settle(lambda: True)
        assert faults(dialog) == [], dialog.list.item(row).text()
    assert isinstance(dialog, PreferencesDialog)
    dialog.close()


def test_the_guide_and_the_support_bundle_and_the_keys(window, settle) -> None:
    window.help.show_help()
    assert faults(window.help.guide) == []
    window.help.guide.close()
    window.help.show_support(window._desk)
    settle(lambda: QApplication.activeModalWidget() is not None and QApplication.activeModalWidget().list.count() == 2)
    assert faults(QApplication.activeModalWidget()) == []
    QApplication.activeModalWidget().close()
    window.menus.actions["all-keys"].trigger()
    settle(lambda: QApplication.activeModalWidget() is not None)
    assert faults(QApplication.activeModalWidget()) == []
    QApplication.activeModalWidget().close()


def test_the_profiles(window, run_async, qtbot, desk) -> None:
    run_async(desk.add_person("Ann Example", "ann@example.org"))
    dialog = PeopleDialog(desk, window)
    qtbot.addWidget(dialog)
    dialog.show()
    run_async(dialog.load())
    assert faults(dialog) == []


def test_the_intake_sheet_and_the_settings_of_a_matter(window, desk, settle, tmp_path, qtbot) -> None:
    desk.found = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    window.add_paths([*desk.found, Path("notes.docx")])
    settle(lambda: window.intake.sheet is not None and window.intake.sheet.files.rowCount() == 3)
    sheet = window.intake.sheet
    assert faults(sheet) == []
    sheet.settings.second.choose(SecondReview.SAMPLE)
    sheet.settings.kept.keeping.choose(Keeping.UNTIL)
    sheet.settings.kept.more.setChecked(True)
    sheet.settings.profile.choose("gdpr-dsar")
    for document in list(desk.held.values()):
        desk.put(replace(document, sha256=document.id, page_count=2))
    settle(sheet.start.isEnabled)
    assert faults(sheet) == []
    sheet.settings.profile.choose("")
    sheet.settings.set_settings(JobSettings())
    sheet.close()
    job = next(iter(desk.held_jobs.values()))
    job = replace(job, settings=JobSettings(review=ReviewPolicy(SecondReview.SAMPLE, 20)))
    dialog = SettingsDialog(desk, job, window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(lambda: True)
    assert faults(dialog) == []


def test_a_list_of_a_job(window, desk, qtbot) -> None:
    dialog = ListsDialog(desk, "Always redact", ["one", "two"], window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert faults(dialog) == []


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_have_the_contrast_of_aa(chosen) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1 for text. What is disabled is exempt."""
    grounds = {name: getattr(chosen, name) for name in ("window", "base", "raised", "hover", "soft_accent")}
    for ink in ("text", "muted"):
        for name, ground in grounds.items():
            assert contrast(getattr(chosen, ink), ground) >= 4.5, (ink, name)
    assert contrast(chosen.on_accent, chosen.accent) >= 4.5
    for name in ("window", "base", "raised"):
        assert contrast(chosen.link, grounds[name]) >= 4.5, name


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_what_has_the_focus_and_where_a_field_is_can_be_seen(chosen) -> None:
    """WCAG 2.2, 1.4.11: 3 to 1 for what is needed to make out a control and its state."""
    for name in ("window", "base", "raised"):
        assert contrast(chosen.accent, getattr(chosen, name)) >= 3, name
        assert contrast(chosen.outline, getattr(chosen, name)) >= 3, name


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_chips_and_cards_have_the_contrast_of_aa(theme, scheme) -> None:
    theme.set_scheme(scheme)
    try:
        for tone in Tone:
            look = tone_colors(tone)
            assert contrast(look.ground, look.ink) >= 4.5, tone
    finally:
        theme.set_scheme(Scheme.LIGHT)
