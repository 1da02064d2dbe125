"""The tour: a card that stands beside one part of the window after another, and dims the rest.

Nothing is blocked for good: Escape ends it at any moment, and whoever drops files instead has ended it too.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.base.errors import KnownError
from app.ui.common.alive import Tasks, alive
from app.ui.common.labels import failure_text
from app.ui.common.theme import UNIT, TypeRole, colors, mute, set_margins, set_type

_CARD_WIDTH = UNIT * 46
_GAP = UNIT * 2


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop. `target` is what is shown, `arrive` brings it on the screen, and may wait for it."""

    title: str
    text: str
    target: Callable[[], QWidget | None] = lambda: None
    arrive: Callable[[], Awaitable[None]] | None = None


class Tour(QWidget):
    """Covers its window while it runs.

    Signals:
        ended(): the tour is over, however it came to that; the cover is gone.
    """

    ended = Signal()

    def __init__(self, stops: Sequence[Stop], window: QWidget) -> None:
        super().__init__(window)
        self._stops = stops
        self._at = -1
        self._over = False
        self._tasks = Tasks(self, self._report)
        self._build()
        window.installEventFilter(self)

    @property
    def stop(self) -> Stop:
        """The stop that is shown."""
        return self._stops[max(self._at, 0)]

    def begin(self) -> None:
        """Show the first stop."""
        self._cover()
        self.show()
        self.raise_()
        self._go(0)

    def end(self) -> None:
        """Take the cover away; also called twice."""
        if not self._over:
            self._over = True
            self._tasks.cancel()
            if alive(self.window()):
                self.window().removeEventFilter(self)
            self.hide()
            self.ended.emit()
            self.deleteLater()

    def _build(self) -> None:
        self.card = QFrame(self)
        self.card.setProperty("card", True)
        self.card.setFixedWidth(_CARD_WIDTH)
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        set_type(self.title, TypeRole.TITLE)
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        mute(self.count)
        self.skip, self.back, self.next = QPushButton(self.tr("End the tour")), QPushButton(), QPushButton()
        self.back.setText(self.tr("Back"))
        self.next.setProperty("primary", True)
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self._go(self._at - 1))
        self.next.clicked.connect(self._go_on)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.skip)
        row.addStretch(1)
        for button in (self.back, self.next):
            row.addWidget(button)
        column = QVBoxLayout(self.card)
        set_margins(column, 2, 2, 1.5)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.count)
        column.addLayout(row)

    def _go_on(self) -> None:
        if self._at + 1 < len(self._stops):
            self._go(self._at + 1)
        else:
            self.end()

    def _go(self, number: int) -> None:
        self._tasks.cancel()
        self._tasks.start(self._arrive(number))

    async def _arrive(self, number: int) -> None:
        stop = self._stops[number]
        self._at = number
        last = number + 1 == len(self._stops)
        self.title.setText(stop.title)
        self.text.setText(self.tr("One moment…") if stop.arrive is not None else stop.text)
        words = self.tr("{number} of {total}")
        self.count.setText(words.replace("{number}", str(number + 1)).replace("{total}", str(len(self._stops))))
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.back.setEnabled(number > 0)
        self.skip.setVisible(not last)
        self.next.setEnabled(stop.arrive is None)
        self._place()
        if stop.arrive is not None:
            (self.skip if not last else self.back).setFocus()
            await stop.arrive()
            self.text.setText(stop.text)
            self.next.setEnabled(True)
            await asyncio.sleep(0)  # what came on the screen is laid out first
        self.raise_()
        self._place()
        self.next.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.card, f"{stop.title}. {stop.text}"))

    def _cover(self) -> None:
        self.setGeometry(self.window().rect())
        self._place()

    def lit(self) -> QRect:
        """The place in the window that is not dimmed; empty where there is nothing to show."""
        target = self.stop.target()
        if target is None or not alive(target) or not target.isVisible():
            return QRect()
        return QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size()).intersected(self.rect())

    def _place(self) -> None:
        """Put the card beside what is shown, where there is room, else into the middle."""
        # A size hint does not ask wrapped labels how tall they are at this width.
        self.card.resize(_CARD_WIDTH, self.card.heightForWidth(_CARD_WIDTH))
        room, lit, card = self.rect(), self.lit(), self.card.rect()
        middle = card.translated(room.center() - card.center())
        places = [middle]
        corner = QRect(room.right() - card.width() - 3 * _GAP, room.bottom() - card.height() - 3 * _GAP, 0, 0)
        if not lit.isEmpty():
            beside = min(max(lit.center().y() - card.height() // 2, _GAP), room.height() - card.height() - _GAP)
            below = min(max(lit.center().x() - card.width() // 2, _GAP), room.width() - card.width() - _GAP)
            places = [
                QRect(lit.right() + _GAP, beside, card.width(), card.height()),
                QRect(lit.left() - _GAP - card.width(), beside, card.width(), card.height()),
                QRect(below, lit.bottom() + _GAP, card.width(), card.height()),
                QRect(below, lit.top() - _GAP - card.height(), card.width(), card.height()),
                QRect(corner.topLeft(), card.size()),  # what is shown fills the window
            ]
        self.card.setGeometry(next((place for place in places if room.contains(place)), middle))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self._cover()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the card."""
        buttons = [b for b in (self.skip, self.back, self.next) if b.isVisible() and b.isEnabled()]
        if not buttons:
            return False
        held = next((number for number, button in enumerate(buttons) if button.hasFocus()), -1)
        buttons[(held + (1 if forward else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = next((b for b in (self.skip, self.back, self.next) if b.hasFocus()), self.next)
            if held.isEnabled():
                held.click()
        event.accept()

    def mousePressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        event.accept()  # what is dimmed is not pressed by mistake

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        lit = self.lit()
        if not lit.isEmpty():
            hole = QRectF(lit).adjusted(-4, -4, 4, 4)
            path.addRoundedRect(hole, UNIT, UNIT)
        painter.fillPath(path, QColor(0, 0, 0, 130))
        if not lit.isEmpty():
            painter.setPen(QPen(QColor(colors(self.palette()).accent), 2))
            painter.drawRoundedRect(hole, UNIT, UNIT)
        painter.end()

    def _report(self, error: KnownError) -> None:
        """Something on the way cannot be shown: say why; the tour can be ended or gone back."""
        text = failure_text(error.code)
        self.text.setText(" ".join((text.what, text.remedy)))
        self.next.setEnabled(True)
        self._place()
