"""The review screen with the real desk: real children detect, draw, redact and verify; the file on disk is read."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pymupdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.entities import Decision
from app.domain.jobs import Status
from app.ui.desk import Desk
from app.ui.review.finish_sheet import FinishSheet
from app.ui.review.screen import ReviewScreen


async def _until(holds, seconds: float = 90) -> None:
    async def wait() -> None:
        while not await holds():
            await asyncio.sleep(0.02)

    await asyncio.wait_for(wait(), seconds)


def test_a_letter_is_reviewed_finished_and_released(
    samples: Path, tmp_path: Path, data_directory: Path, qtbot, loop, theme, english
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(samples / "03-bank-letter.pdf", folder)
    desk = Desk(data_directory)
    screen = ReviewScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1200, 900)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()

    async def scenario() -> None:
        await desk.start()
        try:
            await desk.add_paths([folder])
            await _until(lambda: _is(desk, Status.READY_FOR_REVIEW))
            (document,) = await desk.documents()
            await screen.open(document.id)
            kept = screen.panel.model.rows[0]
            QTest.keyClick(screen.panel.list, "a")
            await _until(lambda: _decided(desk, document.id, kept.id, Decision.ACCEPTED))
            for page in range(len(screen.session.pages)):
                screen.view.go_to_page(page)
                screen.action("fit-page").trigger()
                await _until(lambda page=page: _seen(screen, page))
            screen.action("finish").trigger()
            await _until(lambda: _there(screen))
            sheet = screen.findChild(FinishSheet)
            QTest.mouseClick(sheet.accept_all, Qt.MouseButton.LeftButton)
            await _until(lambda: _ready(sheet))
            QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
            await _until(lambda: _is(desk, Status.FINISHED))
            await _until(lambda: _says(screen, "RELEASED"))
            (document,) = await desk.documents()
            with pymupdf.open(document.output_path) as released:
                text = "".join(page.get_text() for page in released)
            assert kept.text not in text
            assert document.output_path in screen.banner.title.text()
            assert not screen.action("accept").isEnabled()
        finally:
            screen.leave()
            await desk.shutdown()

    loop.run_until_complete(asyncio.wait_for(scenario(), 180))


async def _is(desk: Desk, status: Status) -> bool:
    (document,) = await desk.documents()
    assert document.status not in (Status.FAILED, Status.VERIFICATION_FAILED, Status.ATTENTION), document.failure
    return document.status is status


async def _decided(desk: Desk, document_id: str, entity_id: str, decision: Decision) -> bool:
    return any(e.id == entity_id and e.decision is decision for e in await desk.entities(document_id))


async def _seen(screen: ReviewScreen, page: int) -> bool:
    return screen.view.seen.is_seen(page)


async def _there(screen: ReviewScreen) -> bool:
    return screen.findChild(FinishSheet) is not None


async def _ready(sheet: FinishSheet) -> bool:
    return sheet.confirm.isEnabled()


async def _says(screen: ReviewScreen, chip: str) -> bool:
    return screen.toolbar.chip.text() == chip
