"""Fields that Fusion draws too dark or too heavy for this program's look, drawn from its own colours."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from app.ui.common.icons import paint_icon
from app.ui.common.theme import UNIT, colors

_WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class TickBox(QCheckBox):
    """A check box that is seen in both themes: Fusion derives its frame from the window colour, dark on dark. Where it
    has too little room for its words they go on in the next line."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = colors(self.palette())
        side = 2 * UNIT
        square = QRectF(0.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        checked = self.isChecked()
        painter.setPen(QPen(QColor(names.accent if checked or self.hasFocus() else names.muted), 1.4))
        painter.setBrush(QColor(names.accent if checked else names.base))
        painter.drawRoundedRect(square, 3, 3)
        if checked:
            paint_icon(painter, "accept", square.adjusted(2, 2, -2, -2), QColor(names.on_accent))
        painter.setPen(QColor(names.text))
        text = self.rect().adjusted(side + UNIT, 0, 0, 0)
        painter.drawText(text, _WORDS, self.text())
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 4 * UNIT, self._height(1))

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(longest + 4 * UNIT, self._height(1))

    def hitButton(self, place: QPoint) -> bool:
        return QRect(0, 0, min(self.width(), self.sizeHint().width()), self.height()).contains(place)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(width - 3 * UNIT, 1), 0)
        words = metrics.boundingRect(room, _WORDS, self.text()).height()
        return self._height(max(1, round(words / metrics.lineSpacing())))

    def _height(self, lines: int) -> int:
        metrics = self.fontMetrics()
        return max(metrics.height() + (lines - 1) * metrics.lineSpacing(), 2 * UNIT) + UNIT // 2


class SearchField(QLineEdit):
    """A text to look for. Files that fall on it are the window's, not such a text."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)


class ChoiceBox(QComboBox):
    """One of a few. The wheel does nothing: a choice must not change because somebody scrolled past it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self._tell_whole)

    def choose(self, value: object) -> None:
        """Select the entry that stands for `value`."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def words_rect(self) -> QRect:
        """Where the text of the choice is drawn; what does not fit is elided."""
        return self.rect().adjusted(UNIT, 0, -UNIT * 3, 0)

    def _tell_whole(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.currentText()) <= self.words_rect().width()
        self.setToolTip("" if fits else self.currentText())

    def sizeHint(self) -> QSize:
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        return QSize(max(super().sizeHint().width(), widest + UNIT * 4), self.fontMetrics().height() + UNIT * 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(UNIT * 12, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        names = colors(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(names.accent if self.hasFocus() else names.outline), 1))
        painter.setBrush(QColor(names.base if self.isEnabled() else names.window))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ink = QColor(names.text if self.isEnabled() else names.disabled)
        painter.setPen(ink)
        words = self.words_rect()
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        x, y = self.width() - UNIT * 2, self.height() / 2
        painter.setPen(QPen(QColor(names.muted), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]))
        painter.end()


def _bare(field: QAbstractSpinBox) -> None:
    """Take the frame and the arrows off a field; the arrow keys still count up and down."""
    field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    field.setFrame(False)
    field.setFixedHeight(field.fontMetrics().height() + UNIT * 2)
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance("00/00/0000") + UNIT * 3)
    field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    field.lineEdit().setTextMargins(UNIT // 2, 0, UNIT // 2, 0)
    field.lineEdit().setStyleSheet("background: transparent;")  # else its ground lies over the frame


def _paint_frame(field: QAbstractSpinBox) -> None:
    """Draw the frame of a text field. A style sheet would give the text of such a field no room (Qt 6.11)."""
    names = colors(field.palette())
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(names.accent if field.hasFocus() else names.outline), 1))
    painter.setBrush(QColor(names.base))
    painter.drawRoundedRect(field.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.end()


class NumberField(QSpinBox):
    """A number that is typed or counted with the arrow keys."""

    def __init__(self) -> None:
        super().__init__()
        _bare(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_frame(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DateField(QDateEdit):
    """A day that is typed or counted with the arrow keys."""

    def __init__(self, day: QDate) -> None:
        super().__init__(day)
        _bare(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_frame(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
