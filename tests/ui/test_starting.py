"""The start over a damaged database: nothing happens unasked, and what can be read is saved."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.base.paths import DATABASE_NAME
from app.store.store import NewDocument, Store
from app.ui.desk import Desk
from app.ui.opening import opened


@pytest.fixture(autouse=True)
def _goes_on(qapp):
    """As the program sets it: the end of a message is not the end of the loop."""
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(before)


@pytest.fixture
def damaged(data_directory: Path) -> Path:
    data_directory.mkdir()
    file = data_directory / DATABASE_NAME
    store = Store(file)
    store.add_job("matter", [NewDocument(Path(f"/in/{n}.pdf"), Path(f"/out/{n}.pdf")) for n in range(5)])
    store.close()
    with file.open("r+b") as stream:
        stream.write(b"not a database at all")
    return file


async def answer(*buttons: str) -> list[str]:
    """Press a button of one message after the other; returns what they said."""
    said = []
    for name in buttons:
        while not isinstance(box := QApplication.activeModalWidget(), QMessageBox):
            await asyncio.sleep(0.01)
        said.append(f"{box.text()} {box.informativeText()}")
        next(b for b in box.buttons() if b.text().replace("&", "") == name).click()
        while QApplication.activeModalWidget() is box:
            await asyncio.sleep(0.01)
    return said


def test_a_damaged_database_is_recovered_when_the_person_agrees(damaged, run_async, english) -> None:
    async def scenario() -> None:
        desk, said = await asyncio.gather(opened(Desk, damaged.parent), answer("Recover", "Close"))
        assert desk is not None
        assert [d.file_name for d in await desk.documents()] == [f"{n}.pdf" for n in range(5)]
        assert "damaged" in said[0]
        assert "5 documents were recovered." in said[1]
        aside = [p.name for p in damaged.parent.iterdir() if "damaged" in p.name]
        assert aside
        assert aside[0] in said[1]
        await desk.shutdown()

    run_async(scenario())


def test_without_agreement_the_damaged_file_stays_as_it_is(damaged, run_async, english) -> None:
    before = damaged.read_bytes()

    async def scenario() -> None:
        desk, _ = await asyncio.gather(opened(Desk, damaged.parent), answer("Cancel"))
        assert desk is None

    run_async(scenario())
    assert damaged.read_bytes() == before


def test_another_program_with_the_folder_is_told(data_directory, run_async, english) -> None:
    data_directory.mkdir()

    async def scenario() -> None:
        first = Desk(data_directory)
        second, said = await asyncio.gather(opened(Desk, data_directory), answer("Close"))
        assert second is None
        assert "already open" in said[0]
        await first.shutdown()

    run_async(scenario())
