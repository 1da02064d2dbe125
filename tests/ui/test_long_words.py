"""Every screen in every language, and with texts that are 40 % longer: none is cut, none pushes another out of the
window."""

from __future__ import annotations

from pathlib import Path

import pytest
from camera import LONG, Camera
from fake_queue_desk import FakeDesk, fill
from long_words import cut, longer
from pictures import GROUPS, measured
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.domain.people import SecondReview
from app.domain.retention import Keeping
from app.ui.common import languages
from app.ui.main_window import MainWindow
from app.ui.people.dialog import PeopleDialog

WORDS = (*languages.NAMES, LONG)


@pytest.fixture(params=["en", LONG])
def words(request, qapp, english):
    camera = Camera(qapp, words=request.param)
    yield request.param
    camera.put_away()


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def window(qtbot, run_async, theme, words, desk, tmp_path):
    fill(desk)
    shown = MainWindow(desk, tmp_path, theme)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    run_async(shown.start())
    return shown


def test_what_is_cut_is_noticed(qtbot) -> None:
    """The checks of this file can fail."""
    holder = QWidget()
    qtbot.addWidget(holder)
    label, button = QLabel("Some words", holder), QPushButton("Some words", holder)
    label.setGeometry(0, 0, 200, 30)
    button.setGeometry(0, 40, 200, 30)
    holder.resize(220, 80)
    holder.show()
    assert cut(holder) == []
    label.resize(30, 30)
    button.resize(30, 30)
    assert len(cut(holder)) == 2
    button.resize(300, 30)
    assert any("outside" in each for each in cut(holder))


@pytest.mark.parametrize("text", ["Accept", "Accept all %n remaining", "Page {page} of {total}"])
def test_texts_grow_by_40_percent_and_keep_what_is_put_into_them(text: str) -> None:
    assert len(longer(text)) >= 1.4 * len(text)
    assert text in longer(text)
    assert longer("{percent} %") == "{percent} %"


def test_the_list_and_what_is_known_of_each_document(window, desk, settle) -> None:
    for document in list(desk.held.values()):
        window.queue.select(document.id)
        settle(lambda d=document: [one.id for one in window.queue.selected()] == [d.id])
        settle(lambda: cut(window) == [])


def test_every_page_of_the_settings(window, settle) -> None:
    dialog = window.settings.show()
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        settle(lambda: cut(dialog) == [])
    dialog.close()


def test_profiles_and_keys(window, run_async, qtbot, desk, settle) -> None:
    run_async(desk.add_person("Ann Example", "ann@example.org"))
    dialog = PeopleDialog(desk, window)
    qtbot.addWidget(dialog)
    dialog.show()
    run_async(dialog.load())
    settle(lambda: cut(dialog) == [])
    window.menus.actions["all-keys"].trigger()
    settle(lambda: QApplication.activeModalWidget() is not None)
    settle(lambda: cut(QApplication.activeModalWidget()) == [])
    QApplication.activeModalWidget().close()


def test_the_intake_sheet(window, desk, settle, tmp_path) -> None:
    desk.found = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    window.add_paths([*desk.found, Path("notes.docx")])
    settle(lambda: window.intake.sheet is not None and window.intake.sheet.files.rowCount() == 3)
    sheet = window.intake.sheet
    settle(lambda: cut(sheet) == [])
    sheet.settings.second.choose(SecondReview.SAMPLE)
    sheet.settings.kept.keeping.choose(Keeping.UNTIL)
    sheet.settings.kept.more.setChecked(True)
    sheet.settings.profile.choose("gdpr-dsar")
    settle(lambda: cut(sheet) == [])
    sheet.close()


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("words_of_scenes", WORDS)
def test_every_scene_has_room_for_its_words(words_of_scenes, group) -> None:
    """The scenes of tests/ui/pictures.py, which draw what a person meets, each group in a process of its own."""
    assert measured(words_of_scenes, group) == []
