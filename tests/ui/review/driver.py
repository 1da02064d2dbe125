"""Drives the review screen as a person does: keys and mouse events, and waiting for what follows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from fake_desk import FakeDesk
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.entities import Entity
from app.ui.review.screen import ReviewScreen

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


class Driver:
    """A review screen with its desk."""

    def __init__(self, desk: FakeDesk, qtbot, size: tuple[int, int] = (1200, 800)) -> None:
        self.desk = desk
        self.screen = ReviewScreen(desk)
        qtbot.addWidget(self.screen)
        self.screen.resize(*size)
        self.screen.show()
        qtbot.waitExposed(self.screen)
        self.screen.activateWindow()

    async def open(self) -> None:
        await self.screen.open("document")
        await self.settled()

    async def until(self, holds: Callable[[], object]) -> None:
        """Let the event loop run until something holds; 10 s at most."""

        async def wait() -> None:
            while not holds():
                await asyncio.sleep(0.005)

        await asyncio.wait_for(wait(), 10)

    async def settled(self) -> None:
        """Until no picture is under way, no command runs and the view has asked for what it needs."""
        view = self.screen.view
        await self.until(lambda: not self.screen.images.busy and not view.busy and not self.screen.tasks_running)

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = PLAIN, at: QWidget | None = None) -> None:
        QTest.keyClick(at or self.screen.panel.list, key, modifier)

    async def keys(self, text: str) -> None:
        """Press letters one after the other without waiting, then let everything happen."""
        for letter in text:
            self.key(letter)
        await self.settled()

    @property
    def selected(self) -> list[str]:
        return self.screen.panel.selected_ids

    def decision(self, entity_id: str) -> str:
        return self.desk.stored[entity_id].decision.value

    def point(self, page_index: int, x: float, y: float) -> QPoint:
        """Window position of a view-space point of a page."""
        view = self.screen.view
        return view.mapFromScene(view.pages[page_index].mapToScene(QPointF(x, y)))

    def middle(self, entity: Entity, quad: int = 0) -> QPoint:
        center = self.screen.view.pages[entity.page_index].to_view.map(entity.quadrilaterals[quad].center)
        return self.point(entity.page_index, center.x, center.y)

    def mouse(self, kind: QEvent.Type, at: QPoint, buttons: Qt.MouseButton, modifier=PLAIN) -> None:
        viewport = self.screen.view.viewport()
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
        event = QMouseEvent(kind, QPointF(at), QPointF(viewport.mapToGlobal(at)), button, buttons, modifier)
        QApplication.sendEvent(viewport, event)

    def click(self, at: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mouseClick(self.screen.view.viewport(), LEFT, modifier, at)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, start, LEFT)
        for step in (1, 2, 3):
            self.mouse(QEvent.Type.MouseMove, start + (end - start) * step / 3, LEFT)
        self.mouse(QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton)

    def wheel(self, at: QPoint, steps: int, modifier: Qt.KeyboardModifier) -> None:
        viewport = self.screen.view.viewport()
        event = QWheelEvent(
            QPointF(at),
            QPointF(viewport.mapToGlobal(at)),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)
