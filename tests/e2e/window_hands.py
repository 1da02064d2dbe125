"""Hands on the running window: `python -m app` in this process, and a person's drops, keys and mouse in its event loop.

Nothing of the program is replaced. What is pressed goes to the widget that has the focus, as it does for a person.
"""

from __future__ import annotations

import asyncio
import json
import runpy
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.base.errors import FailureCode
from app.domain.jobs import Document, Status
from app.ui.intake.sheet import IntakeSheet
from app.ui.main_window import MainWindow
from app.ui.review.finish_sheet import FinishSheet
from app.ui.review.screen import ReviewScreen

PLAIN, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
DEADLINE = 60
"""Seconds until something awaited counts as never coming."""


class NeverCame(Exception):
    """What was awaited did not come; the words are of the test, not of a document."""


class Hands:
    """One person at the window."""

    @staticmethod
    def windows() -> list[MainWindow]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]

    @property
    def window(self) -> MainWindow:
        (window,) = self.windows()
        return window

    @property
    def review(self) -> ReviewScreen:
        screen = self.window.review
        assert isinstance(screen, ReviewScreen)
        return screen

    def row(self, file_name: str) -> Document | None:
        """What the table of the queue holds about a file."""
        model = self.window.queue.documents
        every = (model.document_at(number) for number in range(model.rowCount()))
        return next((document for document in every if document.file_name == file_name), None)

    def status(self, file_name: str) -> Status | None:
        row = self.row(file_name)
        return row.status if row is not None else None

    def failure(self, file_name: str) -> FailureCode | None:
        row = self.row(file_name)
        return row.failure if row is not None else None

    async def until(self, what: str, holds: Callable[[], object]) -> None:
        """Let the window run until something holds."""

        async def wait() -> None:
            while not holds():
                await asyncio.sleep(0.01)

        try:
            await asyncio.wait_for(wait(), DEADLINE)
        except TimeoutError:
            rows = [(d.file_name, d.status.value, d.failure) for d in self._rows()]
            focus = type(QApplication.focusWidget()).__name__
            raise NeverCame(f"{what}; focus {focus}; {rows}") from None

    def _rows(self) -> list[Document]:
        model = self.window.queue.documents
        return [model.document_at(number) for number in range(model.rowCount())]

    def drop(self, *paths: Path) -> None:
        """Drag files over the native window and let them fall into its middle; Qt finds the widget itself."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        allowed = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        handle, place = self.window.windowHandle(), self.window.rect().center()
        rest = (allowed, mime, Qt.MouseButton.LeftButton, PLAIN)
        for event in (QDragEnterEvent(place, *rest), QDragMoveEvent(place, *rest)):
            QApplication.sendEvent(handle, event)
            assert event.isAccepted()
        drop = QDropEvent(QPointF(place), *rest, QEvent.Type.Drop)
        QApplication.sendEvent(handle, drop)
        assert drop.dropAction() is Qt.DropAction.CopyAction

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            self.key(letter)

    async def start_what_was_dropped(self) -> None:
        """Press Start on the sheet that shows what a drop brought, once it has looked at every file."""
        await self.until("the sheet", lambda: isinstance(QApplication.activeModalWidget(), IntakeSheet))
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, IntakeSheet)
        await self.until("the sheet in front", sheet.isActiveWindow)
        await self.until("something to start", sheet.start.isEnabled)
        self.key(Qt.Key.Key_Return)
        await self.until("the end of the sheet", lambda: QApplication.activeModalWidget() is None)
        await self.in_front()

    async def in_front(self) -> None:
        """The window takes the keys again after a dialog. That is a window manager's work: offscreen has none."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
        await self.until("the window in front", self.window.isActiveWindow)

    async def row_by_keys(self, file_name: str) -> None:
        """Walk to a row of the table with the arrow keys."""
        table = self.window.queue.table
        await self.in_front()
        await self.until("focus in the table", table.hasFocus)
        self.key(Qt.Key.Key_Home, CONTROL)
        names = [document.file_name for document in self._rows()]
        for _ in range(names.index(file_name)):
            self.key(Qt.Key.Key_Down)
        await self.until(file_name, lambda: [d.file_name for d in self.window.queue.selected()] == [file_name])

    async def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(60):
            if widget.hasFocus():
                return
            self.key(Qt.Key.Key_Tab)
        raise NeverCame(f"Tab never reaches {widget.accessibleName() or type(widget).__name__}")

    async def open_by_enter(self, file_name: str) -> None:
        """Open a document from its row and wait until its first page is drawn."""
        await self.row_by_keys(file_name)
        self.key(Qt.Key.Key_Return)
        await self.until("the review", lambda: self.window.reviewing and self.review.session.document is not None)
        await self.settled()

    async def settled(self) -> None:
        """Until no picture is under way and no command of the review runs."""
        screen = self.review
        await self.until(
            "a quiet review",
            lambda: not (screen.images.busy or screen.view.busy or screen.tasks_running) and screen.view.pages,
        )

    async def draw(self, page_index: int, x0: float, y0: float, x1: float, y1: float) -> str:
        """Draw a box with the rectangle tool, see it stored, and take the first tool again. Returns its id."""
        self.key("0", CONTROL)
        await self.settled()
        before = {entity.id for entity in self.review.session.entities}
        self.key("r")
        self.drag(self.point(page_index, x0, y0), self.point(page_index, x1, y1))
        await self.until("the drawn box", lambda: len(self.review.session.entities) == len(before) + 1)
        await self.settled()
        self.key(Qt.Key.Key_Escape)
        (drawn,) = {entity.id for entity in self.review.session.entities} - before
        return drawn

    async def see_every_page(self) -> None:
        """Go to what was not shown yet, part by part, by `U`."""
        seen = self.review.view.seen
        for _ in range(6 * seen.unseen_count):
            if not seen.unseen_count:
                break
            self.key("u")
            await self.settled()
        await self.until("every page seen", lambda: not seen.unseen_count)

    async def finish_sheet(self) -> FinishSheet:
        """Ask for the end of the review by its keys."""
        self.key(Qt.Key.Key_Return, CONTROL)
        await self.until("the sheet", lambda: isinstance(QApplication.activeModalWidget(), FinishSheet))
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, FinishSheet)
        await self.until("the sheet in front", sheet.isActiveWindow)
        return sheet

    def blocking(self, sheet: FinishSheet) -> str:
        """What the sheet says of each of its rows."""
        return " | ".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())

    async def accept_the_rest_and_finish(self) -> None:
        """See every page, accept on the sheet what is still open, and end the review."""
        await self.see_every_page()
        sheet = await self.finish_sheet()
        await self.tab_to(sheet.accept_all)
        self.key(Qt.Key.Key_Space)
        await self.until("nothing open", sheet.confirm.isEnabled)
        self.key(Qt.Key.Key_Return)

    async def quit(self) -> None:
        """End the program by its key."""
        await self.in_front()
        self.key("q", CONTROL)

    def decisions(self) -> dict[str, str]:
        """What the review shows, by the id of the hit."""
        return {entity.id: entity.decision.value for entity in self.review.panel.model.rows}

    async def walk_to(self, text: str) -> str:
        """Walk to the open hit with a text by `J`. Returns its id."""
        panel = self.review.panel
        await self.until("focus in the hits", panel.list.hasFocus)
        self.key(Qt.Key.Key_Home, CONTROL)
        for _ in range(len(panel.model.rows)):
            entity = self.review.session.entity(panel.selected_ids[0])
            if entity is not None and entity.text == text and entity.decision.value == "open":
                return entity.id
            before = panel.selected_ids
            self.key("j")
            await self.until("the next hit", lambda before=before: panel.selected_ids != before)
        raise NeverCame("no such open hit")

    async def decide(self, text: str, key: str) -> str:
        """Walk to the open hit with a text, decide it by a key, and wait for the commit; where the program asks why a
        hit stays, it is a false one. Returns its id."""
        entity_id = await self.walk_to(text)
        self.key(key)
        wanted = {"a": "accepted", "d": "rejected"}[key]
        await self.until("the decision", lambda: self.decision(entity_id) == wanted)
        await self.settled()
        await self.answer_why()
        return entity_id

    async def answer_why(self) -> None:
        """Say, where the program asks why hits stay, that they are false ones."""
        bar = self.review.panel.why_bar
        if bar.asked:
            self.key("3", Qt.KeyboardModifier.AltModifier)
            await self.until("the reason", lambda: not bar.asked)
            await self.settled()

    def decision(self, entity_id: str) -> str:
        entity = self.review.session.entity(entity_id)
        return entity.decision.value if entity is not None else "gone"

    def point(self, page_index: int, x: float, y: float) -> QPoint:
        """Window position of a place on a page, in points from its top left corner as shown."""
        view = self.review.view
        return view.mapFromScene(view.pages[page_index].mapToScene(QPointF(x, y)))

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, move and release the left button on the pages."""
        viewport = self.review.view.viewport()
        assert viewport.rect().contains(start)
        assert viewport.rect().contains(end)
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, PLAIN, start)
        for step in (1, 2, 3):
            QTest.mouseMove(viewport, start + (end - start) * step / 3)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, PLAIN, end)


def say(value: Any) -> None:
    """Tell the test something: one line of JSON."""
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def use_the_program(story: Callable[[Hands], Coroutine[Any, Any, None]], arguments: Sequence[str] = ()) -> int:
    """Run `python -m app` here, and the story in its event loop. Returns the program's exit code, or 70 where the
    story broke off."""
    broken: list[BaseException] = []

    async def tell() -> None:
        hands = Hands()
        try:
            await hands.until(
                "the window", lambda: any(isinstance(w, MainWindow) for w in QApplication.topLevelWidgets())
            )
            hands.window.activateWindow()
            queue = hands.window.queue
            await hands.until("what the desk has", lambda: queue.empty.isVisible() or queue.table.isVisible())
            await story(hands)
        except BaseException as error:
            broken.append(error)
        hands.window.close()

    task: list[asyncio.Task[None]] = []
    QTimer.singleShot(0, lambda: task.append(asyncio.get_event_loop().create_task(tell())))
    sys.argv = ["sable", *arguments]
    try:
        runpy.run_module("app", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = int(end.code or 0)
    if broken:
        raise broken[0]
    return code
