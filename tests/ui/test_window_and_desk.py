"""A window is closed while something is still read for it: nothing fails, and nobody is told of anything."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from contextlib import closing

import pytest
from desk_hands import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.base.errors import FailureCode, KnownError
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.geometry import Box, PageGeometry
from app.domain.jobs import Status
from app.services import signing
from app.store.store import NewDocument, Store
from app.ui.common.passphrase_dialog import PassphraseDialog
from app.ui.desk import Desk
from app.ui.main_window import MainWindow


@pytest.fixture
def one_document(data_directory, tmp_path):
    data_directory.mkdir(exist_ok=True)
    store = Store(data_directory / "sable.sqlite3")
    _, (document,) = store.add_job("matter", [NewDocument(tmp_path / "a.pdf", tmp_path / "out.pdf")])
    store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PageFacts(PageGeometry(Box(0, 0, 595, 842))),)))
    store.set_status(document.id, Status.DETECTING)
    store.set_status(document.id, Status.READY_FOR_REVIEW)
    store.close()
    return document.id


@pytest.fixture
def mistakes(monkeypatch):
    """What reaches the hook of the mistakes of the program."""
    found = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: found.append(error))
    return found


def test_details_that_are_being_read_end_with_the_desk(
    one_document, data_directory, mistakes, qtbot, loop, theme, english
):
    desk = Desk(data_directory)
    window = MainWindow(desk, data_directory, theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)

    async def scenario():
        await desk.start()
        await window.start()
        window.queue.select(one_document)
        await until(lambda: window.queue.actions_of_queue.selected)
        await until(lambda: not window.handling._tasks._running)
        window.handling.people_changed()  # the details are read again: job, people, record, comments, pages in turn
        assert window.handling._tasks._running
        window.hide()
        await desk.shutdown()
        await until(lambda: not window.handling._tasks._running)

    loop.run_until_complete(asyncio.wait_for(scenario(), 60))
    assert mistakes == []
    assert not [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def test_a_locked_key_is_unlocked_before_the_queue_approves_what_it_is_to_sign(
    one_document, data_directory, qtbot, loop, theme, english
):
    signing.new_key(data_directory, "a long passphrase")
    store = Store(data_directory / "sable.sqlite3")
    ada, ben = (store.add_person(name).id for name in ("Ada Byron", "Ben Okri"))
    for person, status in ((ada, Status.IN_REVIEW), (ada, Status.REVIEWED), (ada, Status.SECOND_REVIEW)):
        store.act_as(person)
        if status is Status.REVIEWED:
            store.set_reviewer(one_document, sign=True)
        store.set_status(one_document, status)
    store.close()
    desk = Desk(data_directory)
    window = MainWindow(desk, data_directory, theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)

    async def scenario():
        await desk.start()
        try:
            await desk.act_as(ben)
            await window.start()
            window.queue.select(one_document)
            await until(lambda: window.queue.actions_of_queue.selected)
            window.handling.people_changed()
            await until(window.queue.actions_of_queue.approve.isEnabled)
            window.queue.actions_of_queue.approve.trigger()
            dialog = await until(lambda: next(iter(window.findChildren(PassphraseDialog)), None))
            await until(dialog.isVisible)
            assert (await desk.document(one_document)).status is Status.SECOND_REVIEW
            QTest.keyClicks(dialog.field, "a long passphrase")
            QTest.keyClick(dialog.field, Qt.Key.Key_Return)
            await until(lambda: not window.handling._tasks._running)
            assert not (await desk.signing_key()).asks
        finally:
            await desk.shutdown()

    loop.run_until_complete(asyncio.wait_for(scenario(), 60))
    with closing(sqlite3.connect(data_directory / "sable.sqlite3")) as connection:
        assert connection.execute("SELECT approved_by FROM document").fetchone() == (ben,)


def test_a_desk_that_has_ended_says_so_by_its_code(one_document, data_directory, qapp, run_async):
    desk = Desk(data_directory)

    async def scenario():
        await desk.start()
        await desk.shutdown()
        for question in (lambda: desk.document(one_document), desk.reason_shelf, desk.firm_lists):
            with pytest.raises(KnownError) as refused:
                await question()
            assert refused.value.code is FailureCode.SHUTDOWN

    run_async(scenario())
