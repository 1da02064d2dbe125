"""Keys that a person chooses: conflicts are told before, menus and sheets follow, and a restart keeps them."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_queue_desk import FakeDesk, fill
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from app.ui.common.actions import ActionSpec
from app.ui.common.keys_sheet import KeysSheet
from app.ui.common.shortcuts import TABLES, Bound, Scope, Shortcuts, portable
from app.ui.main_window import MainWindow
from app.ui.settings.keys_page import KeysPage
from app.ui.settings.preferences import SETTINGS_FILE


def bound(scope: Scope, action_id: str) -> Bound:
    return next(Bound(scope, spec) for spec in TABLES[scope] if spec.id == action_id)


def settings_file(folder: Path) -> QSettings:
    return QSettings(str(folder / SETTINGS_FILE), QSettings.Format.IniFormat)


RETRY = bound(Scope.QUEUE, "retry")
CANCEL = bound(Scope.QUEUE, "cancel")
PAUSE = bound(Scope.QUEUE, "pause")
ADD_FILES = bound(Scope.WINDOW, "add-files")
ACCEPT = bound(Scope.REVIEW, "accept")
PEEK = bound(Scope.REVIEW, "peek")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def make_shortcuts(tmp_path, qapp):
    return lambda: Shortcuts(settings_file(tmp_path))


@pytest.fixture
def page(make_shortcuts, qtbot, theme, english):
    shortcuts = make_shortcuts()
    shown = KeysPage(shortcuts)
    shown.shortcuts = shortcuts
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_the_usual_keys_are_unambiguous(make_shortcuts) -> None:
    shortcuts = make_shortcuts()
    for each in shortcuts.actions:
        for key in shortcuts.keys(each):
            assert shortcuts.holders(each, key) == [], (each.spec.id, key)


def test_every_action_of_every_table_is_made_and_named_once() -> None:
    for specs in TABLES.values():
        assert len({spec.id for spec in specs}) == len(specs)
        assert all(spec.text and spec.tooltip for spec in specs)


def test_a_pressed_key_is_given_and_kept_over_a_restart(page, make_shortcuts, qtbot) -> None:
    page.select(PAUSE)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_P, CONTROL)
    assert page.said.text() == "Ctrl+P is free."
    page.use.setFocus()
    qtbot.keyClick(page.use, Qt.Key.Key_Space)
    assert page.keys_shown(PAUSE) == "Ctrl+P"
    assert make_shortcuts().keys(PAUSE) == ("Ctrl+P",)


def test_a_conflict_is_told_first_and_the_key_changes_hands(page, make_shortcuts, qtbot) -> None:
    page.select(CANCEL)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_R, CONTROL)
    assert page.said.text() == "Ctrl+R belongs to: Retry (Matters). It is taken from there if you use it here."
    assert page.keys_shown(RETRY) == "Ctrl+R"
    qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    assert page.keys_shown(CANCEL) == "Ctrl+R"
    assert page.keys_shown(RETRY) == ""
    again = make_shortcuts()
    assert (again.keys(CANCEL), again.keys(RETRY)) == (("Ctrl+R",), ())


def test_a_key_of_the_whole_window_rivals_every_screen_and_screens_do_not_rival_each_other(make_shortcuts) -> None:
    shortcuts = make_shortcuts()
    assert shortcuts.holders(ACCEPT, "Ctrl+O") == [ADD_FILES]
    assert [each.spec.id for each in shortcuts.holders(ADD_FILES, "A")] == ["accept"]
    assert shortcuts.holders(RETRY, "A") == []


def test_the_beginning_of_a_longer_key_rivals_it(make_shortcuts) -> None:
    shortcuts = make_shortcuts()
    shortcuts.set_keys(PAUSE, ["Ctrl+K, 1"])
    assert shortcuts.holders(CANCEL, "Ctrl+K") == [PAUSE]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Return])
def test_keys_that_the_controls_need_are_refused(page, qtbot, key) -> None:
    page.select(PAUSE)
    page.field.setFocus()
    qtbot.keyClick(page.field, key)
    assert "Choose another key" in page.said.text()
    assert not page.use.isEnabled()
    assert not page.add.isEnabled()
    with pytest.raises(ValueError, match="cannot be given"):
        page.shortcuts.set_keys(PAUSE, [page.field.key])


def test_a_second_key_and_none_and_the_usual_ones(page, make_shortcuts, qtbot) -> None:
    page.select(RETRY)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_F5)
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert make_shortcuts().keys(RETRY) == ("Ctrl+R", "F5")
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert make_shortcuts().keys(RETRY) == ()
    qtbot.mouseClick(page.usual, Qt.MouseButton.LeftButton)
    assert make_shortcuts().keys(RETRY) == ("Ctrl+R",)
    assert not page.usual.isEnabled()


def test_everything_goes_back_to_usual(page, make_shortcuts, qtbot) -> None:
    page.shortcuts.set_keys(RETRY, ["F5"])
    page.shortcuts.set_keys(ACCEPT, ["1"])
    qtbot.mouseClick(page.all_usual, Qt.MouseButton.LeftButton)
    again = make_shortcuts()
    assert all(map(again.is_usual, again.actions))
    assert not page.all_usual.isEnabled()


def test_usual_keys_come_back_from_whoever_was_given_them(make_shortcuts) -> None:
    shortcuts = make_shortcuts()
    shortcuts.set_keys(CANCEL, ["Ctrl+R", "F6"])
    shortcuts.reset([RETRY])
    assert shortcuts.keys(RETRY) == ("Ctrl+R",)
    assert make_shortcuts().keys(CANCEL) == ("F6",)


def test_a_held_key_cannot_be_changed(page) -> None:
    page.select(PEEK)
    assert not page.field.isEnabled()
    assert "held down" in page.said.text()
    assert page.keys_shown(PEEK) == "Space"


def test_a_usual_key_that_a_newer_version_brings_yields_to_the_persons_choice(tmp_path, qapp) -> None:
    old = {Scope.QUEUE: [ActionSpec("one", "G", "One", "", ("F5",)), ActionSpec("two", "G", "Two", "")]}
    new = {Scope.QUEUE: [ActionSpec("one", "G", "One", "", ("F5",)), ActionSpec("two", "G", "Two", "", ("F7",))]}
    before = Shortcuts(settings_file(tmp_path), tables=old)
    before.set_keys(before.actions[0], ["F7"])
    after = Shortcuts(settings_file(tmp_path), tables=new)
    assert [after.keys(each) for each in after.actions] == [("F7",), ()]


@pytest.mark.parametrize("stored", ["nonsense", "[1, 2]", '{"a": 1}', '["NoSuchKey"]'])
def test_keys_that_cannot_be_read_count_as_never_chosen_or_none(tmp_path, qapp, stored) -> None:
    file = settings_file(tmp_path)
    file.setValue("keys/queue/retry", stored)
    file.sync()
    keys = Shortcuts(file).keys(RETRY)
    assert keys in ((), ("Ctrl+R",))


def test_the_list_is_searched_by_name_and_by_key(page, qtbot) -> None:
    qtbot.keyClicks(page.search, "ctrl+r")
    assert page.bound == RETRY
    page.search.clear()
    qtbot.keyClicks(page.search, "look under")
    assert page.bound == PEEK


def test_menus_tooltips_and_the_sheet_follow(qtbot, run_async, settle, theme, english, tmp_path) -> None:
    desk = FakeDesk()
    documents = fill(desk)
    window = MainWindow(desk, tmp_path, theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    run_async(window.start())
    window.queue.select(documents["Old contract (scan).pdf"].id)
    settle(window.queue.actions_of_queue.retry.isEnabled)
    window.settings.shortcuts.set_keys(RETRY, ["F5"])
    retry: QAction = window.queue.actions_of_queue.retry
    assert [key.toString() for key in retry.shortcuts()] == ["F5"]
    assert "(F5)" in retry.toolTip()
    window.menus.actions["all-keys"].trigger()
    sheet = window.findChild(KeysSheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert "F5" in shown
    assert "Ctrl+R" not in shown
    sheet.close()
    window.queue.table.setFocus()
    qtbot.keyClick(window.queue.table, Qt.Key.Key_R, CONTROL)
    assert desk.asked("retry") == []
    qtbot.keyClick(window.queue.table, Qt.Key.Key_F5)
    settle(lambda: desk.asked("retry"))


def test_one_way_to_write_a_key() -> None:
    assert portable("ctrl+shift+z") == portable("Shift+Ctrl+Z") == "Ctrl+Shift+Z"
