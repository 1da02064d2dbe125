"""How the boxes of a job look, with a small drawing, and whether their width is made to say less."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.box_style import WRITTEN, Boxes, BoxStyle, Look
from app.ui.common.box_words import look_name, look_sentence
from app.ui.common.fields import ChoiceBox, TickBox
from app.ui.common.theme import UNIT, mute, set_margins

_FRAMES = {Look.WHITE: 1.0, Look.OUTLINED: 2.5, Look.PATTERN: 1.0, Look.LABEL: 1.0, Look.REASON: 1.0}
_PAPER, _INK, _WORDS = QColor("#ffffff"), QColor("#000000"), QColor("#6b6b6b")


class BoxPreview(QWidget):
    """A line of a page with a box in it. It is paper: white in every theme, as the released page is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look.BLACK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_look(self, look: Look) -> None:
        """Draw the boxes of a look."""
        self._look = look
        self.setAccessibleName(self.tr("Preview: {look}").replace("{look}", look_name(look)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(UNIT * 30, self.fontMetrics().lineSpacing() + UNIT * 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _PAPER)
        middle, line = self.height() / 2, float(self.fontMetrics().lineSpacing())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_WORDS)
        x, box = UNIT * 1.5, QRectF(UNIT * 9, middle - line / 2 - 2, UNIT * 12, line + 4)
        for width in (3.5, 2.5):
            painter.drawRect(QRectF(x, middle - 1.5, UNIT * width, 3))
            x += UNIT * (width + 0.6)
        painter.drawRect(QRectF(box.right() + UNIT * 0.6, middle - 1.5, UNIT * 5, 3))
        self._paint_box(painter, box)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        frame = _FRAMES.get(self._look)
        if frame is None:
            painter.fillRect(box, _INK)
            return
        pen = QPen(_INK, frame)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        hatched = self._look is Look.PATTERN
        painter.setBrush(QBrush(_INK, Qt.BrushStyle.BDiagPattern) if hatched else QBrush(_PAPER))
        painter.drawRect(box.adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2))
        if self._look in WRITTEN:
            text = self.tr("Person") if self._look is Look.LABEL else "(b)(6)"
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class BoxEditor(QWidget):
    """Edits `Boxes`. `changed` follows every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = Boxes()
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 0.75)
        self.look = ChoiceBox(self.tr("What boxes look like"))
        for look in Look:
            self.look.addItem(look_name(look), look)
        self.preview = BoxPreview()
        self._look_said = _note()
        self.snap = TickBox(self.tr("Make the width of boxes say less"))
        snap_said = _note()
        snap_said.setText(
            self.tr(
                "The width of a box says something about what was under it. Of 1,000 surnames about 20 are as wide as "
                "the one that was covered; of boxes widened to a grid and joined with their neighbors, about 860 are. "
                "A box is never widened over a word that stays: between two words it can hardly grow, and the gap "
                "tells its width all the same."
            )
        )
        self.snap.setAccessibleDescription(snap_said.text())
        for widget in (self.look, self.preview, self._look_said, self.snap, snap_said):
            column.addWidget(widget)
        self.look.currentIndexChanged.connect(self._follow)
        self.snap.toggled.connect(self._follow)
        self._follow()

    @property
    def boxes(self) -> Boxes:
        """What is chosen. What the command line gave single categories stays."""
        look = Look(self.look.currentData())
        usual = self._boxes.usual if self._boxes.usual.look is look else BoxStyle(look)
        snap = self.snap.isChecked()
        join = snap and (self._boxes.join or not self._boxes.snap)
        return Boxes(usual, self._boxes.by_label, snap, join)

    def set_boxes(self, boxes: Boxes) -> None:
        """Show the boxes of a job."""
        self._boxes = boxes
        self.look.choose(boxes.usual.look)
        self.snap.setChecked(boxes.snap)

    def _follow(self) -> None:
        look = Look(self.look.currentData())
        self.preview.show_look(look)
        self._look_said.setText(look_sentence(look))
        self.changed.emit()


def _note() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    mute(label)
    return label
