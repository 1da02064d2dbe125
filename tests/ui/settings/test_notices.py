"""A notice when a job is ready and the window is not in front: counts, and a name only where that was chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_queue_desk import FakeDesk, document_of
from PySide6.QtWidgets import QApplication

from app.domain.changes import ChangeSet
from app.domain.jobs import Status
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from app.ui.settings.table import NOTICE, Notice

MATTER = "Zorblatt against Quux"


@pytest.fixture
def window(qtbot, run_async, theme, english, tmp_path):
    desk = FakeDesk()
    shown = MainWindow(desk, tmp_path, theme)
    shown.desk = desk
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    run_async(shown.start())
    shown.told, shown.alerts = [], []
    shown.queue.ready.disconnect(shown.notices.tell_ready)
    shown.can_show = True

    def show(title: str, text: str) -> bool:
        if shown.can_show:
            shown.told.append(f"{title}: {text}")
        return shown.can_show

    shown.notices = Notices(shown, shown.settings.preferences, show=show, alert=shown.alerts.append)
    shown.queue.ready.connect(shown.notices.tell_ready)
    return shown


def finish_a_job(window: MainWindow, settle, documents: int = 2) -> None:
    """Add a job, let the window see it being read, and end that."""
    desk = window.desk
    job = desk.make_job(MATTER)
    made = [document_of(job, f"{n}.pdf", Status.DETECTING, n, page_count=2) for n in range(documents)]
    for document in made:
        desk.put(document, quiet=True)
    changes = ChangeSet(frozenset({job.id}), frozenset(d.id for d in made))
    desk.changed.emit(changes)
    settle(lambda: window.queue.documents.total == documents)
    settle(lambda: job.id in window.queue._summaries._moving)
    for document in made:
        desk.put(replace(document, status=Status.READY_FOR_REVIEW, hits_total=3, hits_open=3), quiet=True)
    desk.changed.emit(changes)
    settle(lambda: window.statusBar().currentMessage().startswith(MATTER))


def put_behind(window: MainWindow, settle) -> None:
    window.showMinimized()
    settle(window.isMinimized)


def test_nobody_is_told_what_is_in_front_of_them(window, settle) -> None:
    settle(lambda: QApplication.activeWindow() is window)
    finish_a_job(window, settle)
    assert window.told == window.alerts == []


def test_it_counts_and_names_nothing(window, settle) -> None:
    put_behind(window, settle)
    finish_a_job(window, settle)
    assert window.told == ["Sable: A job is ready: 2 documents to review."]
    assert window.alerts == []


def test_it_names_the_matter_where_that_was_chosen(window, settle) -> None:
    window.settings.preferences.set(NOTICE, Notice.NAMED.value)
    put_behind(window, settle)
    finish_a_job(window, settle, documents=1)
    assert window.told == [f"Sable: {MATTER} is ready: 1 document to review."]


def test_it_is_silent_where_that_was_chosen(window, settle) -> None:
    window.settings.preferences.set(NOTICE, Notice.OFF.value)
    put_behind(window, settle)
    finish_a_job(window, settle)
    assert window.told == window.alerts == []


def test_where_nothing_can_be_shown_the_task_bar_asks(window, settle) -> None:
    window.can_show = False
    put_behind(window, settle)
    finish_a_job(window, settle)
    assert window.alerts == [window]


def test_without_a_tray_the_real_way_is_the_task_bar(window, settle, qapp) -> None:
    real = Notices(window, window.settings.preferences)
    put_behind(window, settle)
    real.tell_ready(MATTER, 3)
    real.close()
    assert real._tray is None
