"""The profiles: add, change, deactivate, say who sits here; nothing but the keyboard is needed."""

from __future__ import annotations

import pytest
from fake_queue_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from waiting_documents import OKAFOR, SMITH

from app.ui.people.dialog import PeopleDialog


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def make_dialog(qtbot, run_async, theme, english, desk):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def make() -> PeopleDialog:
        dialog = PeopleDialog(desk, window)
        dialog.open()
        qtbot.waitExposed(dialog)
        run_async(dialog.load())
        return dialog

    return make


def lines(dialog: PeopleDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_the_first_profile_is_who_sits_here(make_dialog, desk, qtbot, settle) -> None:
    dialog = make_dialog()
    assert not dialog.save_button.isEnabled()
    with qtbot.waitSignal(dialog.changed):
        qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(QApplication.focusWidget(), "J. Smith")
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClicks(QApplication.focusWidget(), "j.smith@firm.example")
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        settle(lambda: lines(dialog) == ["J. Smith (you)"])
    assert desk.asked("add_person") == [("J. Smith", "j.smith@firm.example")]
    assert desk.me.full_name == "J. Smith"
    assert dialog.isVisible()


def test_another_profile_is_chosen_by_a_button(make_dialog, desk, qtbot, settle) -> None:
    desk.persons = {SMITH.id: SMITH, OKAFOR.id: OKAFOR}
    desk.me = OKAFOR
    dialog = make_dialog()
    assert not dialog.me_button.isVisible()
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up)
    assert dialog.name.text() == "J. Smith"
    qtbot.mouseClick(dialog.me_button, Qt.MouseButton.LeftButton)
    settle(lambda: lines(dialog) == ["J. Smith (you)", "A. Okafor"])
    assert desk.asked("act_as") == [(SMITH.id,)]


def test_a_name_is_changed_and_never_emptied(make_dialog, desk, qtbot, settle) -> None:
    desk.persons = {SMITH.id: SMITH}
    dialog = make_dialog()
    dialog.name.setFocus()
    dialog.name.selectAll()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Delete)
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.name, "Jane Smith")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settle(lambda: lines(dialog) == ["Jane Smith"])
    [(changed,)] = desk.asked("change_person")
    assert (changed.id, changed.full_name, changed.email) == (SMITH.id, "Jane Smith", SMITH.email)


def test_a_deactivated_profile_stays_but_cannot_be_chosen(make_dialog, desk, qtbot, settle) -> None:
    desk.persons = {SMITH.id: SMITH, OKAFOR.id: OKAFOR}
    dialog = make_dialog()
    qtbot.mouseClick(dialog.active_button, Qt.MouseButton.LeftButton)
    settle(lambda: lines(dialog) == ["A. Okafor", "J. Smith (deactivated)"])
    assert not dialog.me_button.isVisible()
    assert dialog.active_button.text() == "Activate again"
    qtbot.mouseClick(dialog.active_button, Qt.MouseButton.LeftButton)
    settle(lambda: lines(dialog) == ["J. Smith", "A. Okafor"])
