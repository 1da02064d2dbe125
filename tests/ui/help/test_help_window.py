"""The guide in the program: the same as docs/user-guide.md, searched, and opened where somebody is."""

from __future__ import annotations

import ast
import runpy
from pathlib import Path

import pytest
from fake_queue_desk import FakeDesk, fill
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable

from app.base import paths
from app.ui.common.keys_sheet import KeysSheet
from app.ui.help import topics
from app.ui.help.topics import Topic
from app.ui.help.window import HelpWindow
from app.ui.main_window import MainWindow
from app.ui.people.dialog import PeopleDialog
from app.ui.settings.dialog import PreferencesDialog

ROOT = Path(__file__).resolve().parents[3]


def test_the_help_is_what_its_script_makes_of_the_guide() -> None:
    made = runpy.run_path(str(ROOT / "packaging" / "make_help.py"))["made"]
    guide = (ROOT / "docs" / "user-guide.md").read_text("utf-8")
    assert paths.resource("help", "user-guide.md").read_text("utf-8") == made(guide), (
        "the guide was changed: run python packaging/make_help.py"
    )


def test_pictures_and_links_into_the_repository_are_left_out() -> None:
    made = runpy.run_path(str(ROOT / "packaging" / "make_help.py"))["made"]
    assert made("![a](p.png) see [the record](adr/0001.md) and [there](https://example.org)") == (
        " see the record and [there](https://example.org)"
    )


@pytest.fixture
def guide(qtbot, theme, english):
    shown = HelpWindow()
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def top_line(guide: HelpWindow) -> str:
    return guide.text.cursorForPosition(guide.text.viewport().rect().topLeft()).block().text()


def test_every_topic_is_a_heading_of_the_guide(guide) -> None:
    assert {topic.value for topic in Topic} <= {section.title for section in guide.sections}


def test_a_section_comes_to_the_top(guide, qtbot) -> None:
    guide.show_topic(Topic.SETTINGS)
    assert guide.section == "Settings"
    first = guide.text.cursorForPosition(guide.text.viewport().rect().topLeft()).position()
    section = next(s for s in guide.sections if s.title == "Settings")
    assert abs(first - section.start) < 200


def test_sections_are_walked_with_the_keyboard(guide, qtbot) -> None:
    guide.show_topic(Topic.SETTINGS)
    guide.list.setFocus()
    qtbot.keyClick(guide.list, Qt.Key.Key_Down)
    assert guide.section == "Keyboard"


def test_a_word_is_found_wherever_it_stands(guide, qtbot) -> None:
    guide.search.setFocus()
    qtbot.keyClicks(guide.search, "tombstone")
    shown = [item.text().strip() for item in guide._items if not item.isHidden()]
    assert "The queue from a terminal" in shown
    assert "Settings" not in shown
    assert guide.text.textCursor().selectedText().casefold() == "tombstone"
    assert guide.found.text().startswith("1 of ")
    assert len(guide.text.extraSelections()) == int(guide.found.text().split()[-1])


def test_enter_and_the_keys_go_from_place_to_place_and_round(guide, qtbot) -> None:
    guide.search.setFocus()
    qtbot.keyClicks(guide.search, "certificate")
    total = int(guide.found.text().split()[-1])
    assert total > 3
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.found.text() == f"2 of {total}"
    qtbot.keyClick(guide, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(guide, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert guide.found.text() == f"{total} of {total}"
    qtbot.keyClick(guide, Qt.Key.Key_F3)
    assert guide.found.text() == f"1 of {total}"


def test_what_is_not_there_is_said(guide, qtbot) -> None:
    qtbot.keyClicks(guide.search, "xylophone")
    assert guide.found.text() == "Not found."
    assert all(item.isHidden() for item in guide._items)
    guide.search.clear()
    assert not any(item.isHidden() for item in guide._items)


def test_tables_are_drawn_as_tables(guide) -> None:
    tables = [f for f in guide.text.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert len(tables) >= 3
    assert all(table.format().border() == 1 for table in tables)


def test_escape_closes(guide, qtbot) -> None:
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_an_installation_without_its_guide_says_so(qtbot, monkeypatch, tmp_path, theme) -> None:
    monkeypatch.setattr(paths, "resource", lambda *parts: tmp_path.joinpath(*parts))
    shown = HelpWindow()
    qtbot.addWidget(shown)
    assert "not part of this installation" in shown.text.toPlainText()


def test_every_dialog_with_a_topic_of_its_own_exists() -> None:
    found = {
        node.name
        for path in (ROOT / "app" / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert set(topics._OF_DIALOGS) <= found


@pytest.fixture
def window(qtbot, run_async, theme, english, tmp_path):
    desk = FakeDesk()
    shown = MainWindow(desk, tmp_path, theme)
    shown.desk = desk
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    run_async(shown.start())
    return shown


def test_f1_opens_at_the_section_of_the_screen(window, qtbot, run_async, settle) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.help.guide.isVisible()
    assert window.help.guide.section == Topic.START.value
    fill(window.desk)
    run_async(window.queue.load())
    window.help.guide.close()
    window.activateWindow()
    settle(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.help.guide.section == Topic.QUEUE.value


@pytest.mark.parametrize(
    ("action", "kind", "topic"),
    [
        ("profiles", PeopleDialog, Topic.PEOPLE),
        ("settings", PreferencesDialog, Topic.SETTINGS),
        ("all-keys", KeysSheet, Topic.KEYS),
    ],
)
def test_f1_in_a_dialog_opens_at_the_section_of_the_dialog(window, qtbot, settle, action, kind, topic) -> None:
    window.menus.actions[action].trigger()
    dialog = window.findChild(kind)
    settle(dialog.isActiveWindow)
    settle(lambda: dialog.focusWidget() is not None)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_F1)
    assert window.help.guide.isVisible()
    assert window.help.guide.section == topic.value
    window.help.guide.close()
    dialog.close()


def test_the_guide_goes_with_the_window(window, qtbot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    guide = window.help.guide
    window.close()
    assert not guide.isVisible()
