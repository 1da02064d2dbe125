"""The tour on the sample matter, with the keyboard and with the mouse: real widgets are lit, and it can be left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_queue_desk import FakeDesk, fill
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.jobs import Status
from app.ui.help.tour import Stop, Tour
from app.ui.main_window import SAMPLE_DIRECTORY, MainWindow
from app.ui.settings.preferences import SETTINGS_FILE, Preferences
from app.ui.settings.table import TOUR_SEEN


class SmallReview(QWidget):
    """A review screen with the parts that the tour shows."""

    closed = Signal()
    released = Signal(str)

    def __init__(self, desk, parent=None) -> None:
        super().__init__(parent)
        self.opened: list[str] = []
        self.panel, self.view = QLabel("hits"), QLabel("page")
        self.status_line = QWidget()
        self.status_line.finish_button = QPushButton("Finish", self.status_line)
        column = QVBoxLayout(self)
        for part in (self.panel, self.view, self.status_line):
            column.addWidget(part)
        self.addAction(QAction("Keyboard", self))

    async def open(self, document_id: str) -> None:
        self.opened.append(document_id)


@pytest.fixture
def make_window(qtbot, run_async, theme, english, tmp_path, samples):
    def make() -> MainWindow:
        desk = FakeDesk()
        window = MainWindow(desk, tmp_path, theme, SmallReview)
        window.desk = desk
        qtbot.addWidget(window)
        window.resize(1200, 760)
        window.show()
        qtbot.waitExposed(window)
        run_async(window.start())
        desk.found = sorted(tmp_path / SAMPLE_DIRECTORY / p.name for p in samples.glob("*.pdf"))
        return window

    return make


def lit_is(tour: Tour, widget: QWidget) -> bool:
    place = widget.mapTo(tour.window(), QPoint(0, 0))
    return tour.lit().topLeft() == place and not tour.lit().isEmpty()


def press(qtbot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_whole_tour_with_the_keyboard(make_window, qtbot, settle, tmp_path) -> None:
    window = make_window()
    window.offer_tour()
    tour = window.tour.tour
    settle(tour.next.hasFocus)
    assert tour.stop.title == "Welcome to Sable"
    assert lit_is(tour, window.queue.empty)
    press(qtbot, Qt.Key.Key_Return)
    settle(lambda: tour.stop.title == "Every paper is a row" and tour.next.isEnabled())
    assert {d.path for d in window.desk.held.values()} == {str(path) for path in window.desk.found}
    assert lit_is(tour, window.queue.table)
    press(qtbot, Qt.Key.Key_Return)
    settle(lambda: tour.stop.title == "What is known of it" and tour.next.isEnabled())
    assert lit_is(tour, window.queue.details)
    press(qtbot, Qt.Key.Key_Return)
    settle(lambda: tour.stop.title == "Decide hit by hit")
    assert not tour.next.isEnabled()  # nothing was read yet
    first = next(iter(window.desk.held.values()))
    window.desk.put(replace(first, status=Status.READY_FOR_REVIEW, page_count=3))
    settle(tour.next.isEnabled)
    assert window.review.opened == [first.id]
    assert lit_is(tour, window.review.panel)
    assert "A accepts a hit" in tour.text.text()
    press(qtbot, Qt.Key.Key_Return)
    settle(lambda: tour.next.isEnabled() and lit_is(tour, window.review.view))
    press(qtbot, Qt.Key.Key_Return)
    settle(lambda: tour.next.isEnabled() and lit_is(tour, window.review.status_line.finish_button))
    press(qtbot, Qt.Key.Key_Return)
    settle(lambda: tour.stop.title == "That is all" and tour.next.text() == "Done")
    press(qtbot, Qt.Key.Key_Return)
    assert window.tour.tour is None


def test_it_is_shown_once_by_itself_and_again_from_the_menu(make_window, qtbot, settle, tmp_path) -> None:
    window = make_window()
    window.offer_tour()
    settle(window.tour.tour.next.hasFocus)
    press(qtbot, Qt.Key.Key_Escape)
    assert window.tour.tour is None
    assert Preferences(tmp_path / SETTINGS_FILE).get(TOUR_SEEN)
    again = make_window()
    again.offer_tour()
    assert again.tour.tour is None
    again.menus.actions["tour"].trigger()
    assert again.tour.tour.isVisible()
    again.tour.end()


def test_somebody_with_papers_is_not_shown_around(make_window, run_async) -> None:
    window = make_window()
    fill(window.desk)
    run_async(window.queue.load())
    window.offer_tour()
    assert window.tour.tour is None


def test_whoever_adds_files_has_ended_it(make_window, settle, tmp_path) -> None:
    window = make_window()
    window.offer_tour()
    window.desk.found = [tmp_path / "a.pdf"]
    window.add_paths([tmp_path / "a.pdf"])
    assert window.tour.tour is None
    settle(lambda: window.desk.held)


def test_back_and_the_mouse(make_window, qtbot, settle) -> None:
    window = make_window()
    window.menus.actions["tour"].trigger()
    tour = window.tour.tour
    settle(tour.next.hasFocus)
    assert not tour.back.isEnabled()
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    settle(lambda: tour.stop.title == "Every paper is a row" and tour.next.isEnabled())
    qtbot.mouseClick(tour.back, Qt.MouseButton.LeftButton)
    settle(lambda: tour.stop.title == "Welcome to Sable")
    qtbot.mouseClick(tour.skip, Qt.MouseButton.LeftButton)
    assert window.tour.tour is None


def test_tab_stays_on_the_card_and_what_is_dimmed_is_not_pressed(make_window, qtbot, settle) -> None:
    window = make_window()
    pressed = []
    window.queue.empty.files_button.clicked.disconnect()
    window.queue.empty.files_button.clicked.connect(lambda: pressed.append(1))
    window.menus.actions["tour"].trigger()
    tour = window.tour.tour
    settle(tour.next.hasFocus)
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Tab)
        assert tour.isAncestorOf(QApplication.focusWidget())
    place = window.queue.empty.files_button.mapTo(window, QPoint(5, 5))
    qtbot.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert pressed == []
    tour.end()


def test_the_card_stays_inside_a_small_window_and_beside_what_is_shown(qtbot, theme, english, settle, loop) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    target = QLabel("here", window)
    target.setGeometry(600, 20, 80, 300)
    window.resize(700, 500)
    window.show()
    qtbot.waitExposed(window)
    tour = Tour([Stop("Title", "Words " * 30, lambda: target)], window)
    tour.begin()
    settle(tour.next.hasFocus)
    assert window.rect().contains(tour.card.geometry())
    assert not tour.card.geometry().intersects(target.geometry())
    window.resize(520, 420)
    qtbot.waitUntil(lambda: tour.size() == window.size())
    assert window.rect().contains(tour.card.geometry())
    tour.end()
