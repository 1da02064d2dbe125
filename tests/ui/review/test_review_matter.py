"""The review over a whole matter with the real desk: real children read two files, the database is read from disk."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pymupdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.jobs import Status
from app.ui.desk import Desk
from app.ui.review.screen import ReviewScreen

ADDRESS = "johann.oberhuber@example.org"
SECRET_WORD = "Bluebird"


def write(folder: Path) -> None:
    folder.mkdir()
    for name in ("letter", "reply"):
        pdf = pymupdf.open()
        page = pdf.new_page()
        page.insert_text((72, 100), f"Please write to {ADDRESS} about project {SECRET_WORD}.", fontsize=11)
        page.insert_text((72, 130), f"Again: {ADDRESS}, until Friday.", fontsize=11)
        pdf.save(folder / f"{name}.pdf")


async def until(holds, seconds: float = 120) -> None:
    async def wait() -> None:
        while not await holds():
            await asyncio.sleep(0.02)

    await asyncio.wait_for(wait(), seconds)


def test_a_name_is_accepted_in_every_document_and_taken_back_after_a_restart(
    tmp_path: Path, data_directory: Path, qtbot, loop, theme, english
) -> None:
    write(tmp_path / "in")

    def make() -> tuple[Desk, ReviewScreen]:
        desk = Desk(data_directory)
        screen = ReviewScreen(desk)
        qtbot.addWidget(screen)
        screen.resize(1200, 900)
        screen.show()
        qtbot.waitExposed(screen)
        screen.activateWindow()
        return desk, screen

    async def decisions(desk: Desk) -> list[list[str]]:
        found = [await desk.entities(d.id) for d in await desk.documents()]
        return [[e.decision.value for e in some if e.text == ADDRESS] for some in found]

    async def idle(screen: ReviewScreen) -> None:
        async def still() -> bool:
            return not screen.tasks_running

        await until(still)

    async def before() -> None:
        desk, screen = make()
        await desk.start()
        try:
            await desk.add_paths([tmp_path / "in"])

            async def ready() -> bool:
                return [d.status for d in await desk.documents()] == [Status.READY_FOR_REVIEW] * 2

            await until(ready)
            first, _ = await desk.documents()
            await screen.open(first.id)
            screen.panel.select([e.id for e in screen.session.entities if e.text == ADDRESS][:1])
            QTest.keyClick(screen.panel.list, "g")
            await idle(screen)
            QTest.keyClick(screen.groups_panel.tree, "4")
            assert screen.groups_panel.accept_button.text() == "Accept 4 in 2 documents"
            QTest.keyClick(screen.groups_panel.tree, "a")
            await idle(screen)
            assert await decisions(desk) == [["accepted"] * 2] * 2
            assert screen.action("undo").text() == f"Undo: Accept ‘{ADDRESS}’ (4) in 2 documents"
        finally:
            screen.leave()
            screen.close()
            await desk.shutdown()

    async def after() -> None:
        desk, screen = make()
        await desk.start()
        try:
            _, second = await desk.documents()
            await screen.open(second.id)
            assert await decisions(desk) == [["accepted"] * 2] * 2
            QTest.keyClick(screen.panel.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            await idle(screen)
            assert await decisions(desk) == [["open"] * 2] * 2
            QTest.keyClick(screen.panel.list, "/")
            QTest.keyClicks(screen.search_panel.field, SECRET_WORD)
            screen.search_panel.scopes[list(screen.search_panel.scopes)[-1]].click()
            await idle(screen)
            assert screen.search_panel.mark_button.text() == "Mark 2 in 2 documents"
            QTest.mouseClick(screen.search_panel.mark_button, Qt.MouseButton.LeftButton)
            await idle(screen)
            marked = [e for d in await desk.documents() for e in await desk.entities(d.id) if e.text == SECRET_WORD]
            assert [e.decision.value for e in marked] == ["accepted"] * 2
            QTest.keyClick(screen.search_panel.list, "w")
            await until(lambda: _shown_covered(screen))
        finally:
            screen.leave()
            screen.close()
            await desk.shutdown()

    loop.run_until_complete(asyncio.wait_for(before(), 240))
    loop.run_until_complete(asyncio.wait_for(after(), 240))


async def _shown_covered(screen: ReviewScreen) -> bool:
    return any(key.cover for key in screen.view.pages[0].shown)
