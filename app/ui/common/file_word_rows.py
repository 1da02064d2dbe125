"""What a file holds besides its pages: a mark and a sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.file_words import FileWord
from app.ui.common.icons import paint_icon
from app.ui.common.theme import UNIT, mute

_MARK = 14


class _Row(QWidget):
    def __init__(self, word: FileWord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = word
        sentence = QLabel(word.sentence)
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        mute(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARK + UNIT, 0, 0, 0)
        row.addWidget(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.fontMetrics().height()
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        paint_icon(painter, self.word.icon, QRectF(0, (line - _MARK) / 2, _MARK, _MARK), ink)
        painter.end()


class FileWordRows(QWidget):
    """Rows that are made anew where what is shown changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[FileWord] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(UNIT // 2)

    def show_words(self, words: Sequence[FileWord]) -> None:
        if list(words) == self._shown:
            return
        self._shown = list(words)
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for word in words:
            self._rows.addWidget(_Row(word))

    def height_for(self, width: int) -> int:
        """How high the rows are in a width, both in pixels."""
        return self._rows.totalHeightForWidth(width) if self._rows.count() else 0

    def sentences(self) -> list[str]:
        """What is shown, from top to bottom."""
        return [word.sentence for word in self._shown]


class FileWordsArea(QScrollArea):
    """The same rows where room is short: as high as they need to be, and scrolled where there is less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FileWordRows()
        self.setWidget(self.rows)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("What the file holds"))
        self.viewport().setAutoFillBackground(False)
        self.rows.setAutoFillBackground(False)

    def show_words(self, words: Sequence[FileWord]) -> None:
        """Show facts; hidden where there are none."""
        self.rows.show_words(words)
        self.setVisible(bool(words))
        self.verticalScrollBar().setValue(0)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(UNIT * 30, self._needed())

    def minimumSizeHint(self) -> QSize:
        return QSize(UNIT * 10, min(self._needed(), self.fontMetrics().height() * 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
        scrolls = self._needed() > self.height()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def _needed(self) -> int:
        return self.rows.height_for(max(self.width(), UNIT * 10))

    def _fit(self) -> None:
        self.updateGeometry()
