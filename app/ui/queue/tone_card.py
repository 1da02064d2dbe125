"""Cards on the ground of a tone: sentences, and the buttons that answer them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.flow_layout import flow_of
from app.ui.common.icons import icon
from app.ui.common.labels import Tone
from app.ui.common.theme import UNIT, TypeRole, font, set_margins, tone_colors


def sentence_label(*, bold: bool = False) -> QLabel:
    """A label of whole sentences."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    if bold:
        face = font(TypeRole.BODY)
        face.setBold(True)
        label.setFont(face)
    return label


class ToneCard(QWidget):
    """Paints the ground of its tone and its sentences in the tone's ink."""

    def __init__(self, tone: Tone, sentences: Sequence[QLabel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._sentences = tuple(sentences)

    def _tint(self) -> None:
        ink = tone_colors(self._tone, self.palette()).ink
        for label in self._sentences:
            palette = label.palette()
            if palette.color(label.foregroundRole()) != ink:
                palette.setColor(label.foregroundRole(), ink)
                label.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._tint()
        look = tone_colors(self._tone, self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ground)
        painter.drawRoundedRect(self.rect(), UNIT, UNIT)
        painter.setPen(QPen(look.ink, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(UNIT, UNIT * 2, UNIT, self.height() - UNIT * 2)
        painter.end()


class NoticeCard(ToneCard):
    """What a document waits for, and the buttons that are the answer."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        sentences = sentence_label(bold=True), sentence_label()
        super().__init__(tone, sentences, parent)
        self.what, self.more = sentences
        column = QVBoxLayout(self)
        set_margins(column, 2, 1.5)
        column.addWidget(self.what)
        column.addWidget(self.more)
        self._buttons = flow_of((), UNIT)
        column.addWidget(self._buttons)
        self.hide()

    def add_button(self, text: str, picture: str, *, primary: bool = False) -> QPushButton:
        role = QPalette.ColorRole.HighlightedText if primary else QPalette.ColorRole.ButtonText
        button = QPushButton(icon(picture, role), text)
        button.setProperty("primary", primary)
        row = self._buttons.layout()
        assert row is not None
        row.addWidget(button)
        return button

    def add_action(self, action: QAction, picture: str, *, primary: bool = False) -> QPushButton:
        """A button that does what an action does, and can be used when it can."""
        button = self.add_button(action.iconText(), picture, primary=primary)
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(follow)
        follow()
        return button

    def say(self, what: str, more: str = "") -> None:
        """Show sentences; hidden where there is nothing to say."""
        self.what.setText(what)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setVisible(bool(what))
