"""Qt objects in cycles are freed by the window's thread, whatever other threads allocate."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import Qt

from app.ui.common.garbage import GarbageCollector


class Tracked:
    """In a cycle with itself; notes the thread that frees it."""

    freed_by: list[int] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Tracked.freed_by.append(threading.get_ident())


def allocate() -> None:
    """Enough containers for Python to collect several times."""
    kept = [[n] for n in range(50_000)]
    kept.clear()


@pytest.fixture
def automatic():
    Tracked.freed_by.clear()
    gc.collect()
    gc.enable()
    yield
    gc.disable()


def run_elsewhere(work) -> int:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert thread.ident is not None
    return thread.ident


def test_only_the_thread_of_the_window_collects(automatic, qtbot) -> None:
    collector = GarbageCollector()
    try:
        Tracked()
        run_elsewhere(allocate)
        assert Tracked.freed_by == []
        kept = [[n] for n in range(50_000)]  # what is freed again counts for nothing
        qtbot.waitUntil(lambda: Tracked.freed_by == [threading.get_ident()], timeout=20_000)
        assert kept
    finally:
        collector.stop()
    assert gc.isenabled()


def test_without_it_another_thread_would(automatic) -> None:
    Tracked()
    other = run_elsewhere(allocate)
    assert Tracked.freed_by == [other]


def test_a_document_that_was_read_is_set_aside_and_looked_at_while_nobody_waits(automatic, qtbot, qapp) -> None:
    collector = GarbageCollector()
    try:
        before = gc.get_freeze_count()
        kept = [[n] for n in range(150_000)]
        Tracked()
        qtbot.waitUntil(lambda: gc.get_freeze_count() >= before + len(kept), timeout=20_000)
        assert Tracked.freed_by == []
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        assert Tracked.freed_by == [threading.get_ident()]
    finally:
        collector.stop()
    assert gc.get_freeze_count() == 0
