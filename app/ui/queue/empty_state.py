"""What the window shows while there is no document: one large place to drop files on, and three buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.icons import icon, paint_icon
from app.ui.common.theme import UNIT, TypeRole, colors, mute, set_type


class _Picture(QWidget):
    """The arrow into the tray, in the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(UNIT * 8, UNIT * 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = colors(self.palette())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(names.soft_accent))
        painter.drawEllipse(self.rect())
        side = UNIT * 4
        inner = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, "drop", inner, QColor(names.accent))
        painter.end()


class EmptyState(QWidget):
    """The friendly empty queue."""

    add_files_wanted = Signal()
    add_folder_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(UNIT * 6, UNIT * 6, UNIT * 6, UNIT * 6)
        outer.setSpacing(UNIT * 2)
        outer.addStretch(1)
        outer.addWidget(_Picture(), 0, Qt.AlignmentFlag.AlignHCenter)
        title = QLabel(self.tr("Drop PDFs or folders here"))
        set_type(title, TypeRole.HEADLINE)
        text = QLabel(
            self.tr(
                "Sable finds names, numbers and other personal details. You decide which ones go. "
                "Then they are removed for good, and the result is checked before it is released."
            )
        )
        mute(text)
        safe = QLabel(self.tr("Your files never leave this computer, and originals are never changed."))
        mute(safe)
        for label in (title, text, safe):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(UNIT * 70)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 20)
            row.addStretch(1)
            outer.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch(1)
        self.files_button = QPushButton(icon("add-files", QPalette.ColorRole.HighlightedText), self.tr("Add files…"))
        self.files_button.setProperty("primary", True)
        self.folder_button = QPushButton(icon("add-folder"), self.tr("Add folder…"))
        self.sample_button = QPushButton(icon("sample"), self.tr("Try the sample"))
        for button, wanted in (
            (self.files_button, self.add_files_wanted),
            (self.folder_button, self.add_folder_wanted),
            (self.sample_button, self.sample_wanted),
        ):
            button.clicked.connect(wanted)
            buttons.addWidget(button)
        buttons.addStretch(1)
        outer.addSpacing(UNIT)
        outer.addLayout(buttons)
        outer.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = colors(self.palette())
        painter.setBrush(QColor(names.base))
        pen = QPen(QColor(names.border), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        area = QRectF(self.rect()).adjusted(UNIT * 3, UNIT * 3, -UNIT * 3, -UNIT * 3)
        painter.drawRoundedRect(area, UNIT * 2, UNIT * 2)
        painter.end()
