"""After a sure hit was declined: a line that asks why, beside the work and not in its way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.domain.declining import LONGEST_WHY
from app.domain.entities import Entity
from app.ui.common.labels import Tone, shortened
from app.ui.common.theme import UNIT, TypeRole, set_margins, set_type, tone_colors

ANSWERS = ("why-public", "why-not-personal", "why-false", "why-other")
"""Actions of the answers, in the order of their keys."""


class WhyBar(QWidget):
    """Hidden while nothing is asked.

    Signals:
        told(str): the reviewer's own words.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        set_margins(layout, 1.5, 1, 0.5)
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        set_type(self.title, TypeRole.TITLE)
        layout.addWidget(self.title)
        self.more = QLabel(self.tr("Answer with Alt+1 to Alt+4, or go on: the end of the review asks again."), self)
        self.more.setWordWrap(True)
        layout.addWidget(self.more)
        self.buttons: dict[str, QToolButton] = {}
        for names in (ANSWERS[:2], ANSWERS[2:]):
            row = QHBoxLayout()
            row.setSpacing(UNIT)
            for name in names:
                button = QToolButton(self)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
                self.buttons[name] = button
                row.addWidget(button)
            row.addStretch(1)
            layout.addLayout(row)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Why does it stay? Enter keeps it."))
        self.field.setAccessibleName(self.tr("Why does it stay?"))
        self.field.setMaxLength(LONGEST_WHY)
        self.field.setAcceptDrops(False)
        self.field.returnPressed.connect(self._tell)
        layout.addWidget(self.field)
        self.close_bar()

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        for name, button in self.buttons.items():
            button.setDefaultAction(actions[name])

    def ask(self, entities: Sequence[Entity]) -> None:
        """Ask once for all of them."""
        self.asked = tuple(entity.id for entity in entities)
        if len(entities) == 1:
            question = self.tr("Why does ‘{text}’ stay?").replace("{text}", shortened(entities[0].text))
        else:
            question = self.tr("Why do these %n hits stay?", None, len(entities))
        self.title.setText(question)
        self.setAccessibleName(question)
        self.field.hide()
        self.field.clear()
        self._ink()
        self.show()

    def close_bar(self) -> None:
        """Stop asking; the end of the review asks again."""
        self.asked = ()
        self.field.hide()
        self.hide()

    def ask_for_words(self) -> None:
        """Let the reviewer write why."""
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self) -> None:
        words = " ".join(self.field.text().split())
        if words:
            self.told.emit(words)

    def _ink(self) -> None:
        for label in (self.title, self.more):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), tone_colors(Tone.ATTENTION).ink)
            label.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), tone_colors(Tone.ATTENTION, self.palette()).ground)
        painter.end()
