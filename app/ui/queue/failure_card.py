"""A failure in words with its remedy as a button."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.base.errors import FailureCode
from app.domain.jobs import Document, Status
from app.ui.common.icons import icon
from app.ui.common.labels import Tone, failure_text
from app.ui.common.theme import UNIT, TypeRole, font, set_margins, tone_colors
from app.ui.queue.rows import can_open, can_retry


class Remedy(Enum):
    """What the button of a failure does."""

    NONE = auto()
    RETRY = auto()
    PASSWORD = auto()
    OPEN = auto()


def remedy_for(document: Document) -> Remedy:
    """The remedy to offer for a document's failure."""
    if document.failure in (FailureCode.PASSWORD_NEEDED, FailureCode.PASSWORD_WRONG) and can_retry(document):
        return Remedy.PASSWORD
    if document.failure in (FailureCode.VERIFICATION_FAILED, FailureCode.UNREAD_PAGES) and can_open(document):
        return Remedy.OPEN
    return Remedy.RETRY if can_retry(document) else Remedy.NONE


class FailureCard(QWidget):
    """What happened, what is safe, what to do: and the means to do it."""

    retry_wanted = Signal()
    password_given = Signal(str)
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remedy = Remedy.NONE
        self._document_id = ""
        self.what, self.safe, self.remedy = QLabel(), QLabel(), QLabel()
        for label in (self.what, self.safe, self.remedy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        bold = font(TypeRole.BODY)
        bold.setBold(True)
        self.what.setFont(bold)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAcceptDrops(False)  # files that fall on it are the window's
        self.password.setPlaceholderText(self.tr("Password"))
        self.password.setAccessibleName(self.tr("Password of this PDF"))
        self.password.returnPressed.connect(self._act)
        self.button = QPushButton(self.tr("Retry"))
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self._act)
        column = QVBoxLayout(self)
        set_margins(column, 2, 1.5)
        for label in (self.what, self.safe, self.remedy):
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.password, 1)
        row.addWidget(self.button)
        row.addStretch(0)
        column.addLayout(row)

    def show_document(self, document: Document) -> None:
        """Show the failure of a document; hidden where it has none."""
        shown = document.failure is not None and document.status in (
            Status.ATTENTION,
            Status.FAILED,
            Status.VERIFICATION_FAILED,
            Status.CANCELLED,
        )
        if document.id != self._document_id:
            self.password.clear()
        self._document_id = document.id
        self.setVisible(shown)
        if not shown or document.failure is None:
            return
        text = failure_text(document.failure)
        what = text.what
        if document.failure_page is not None:
            sentence, dot = (what[:-1], ".") if what.endswith(".") else (what, "")
            what = self.tr("{what} (page {page})").format(what=sentence, page=document.failure_page + 1) + dot
        self.what.setText(what)
        self.safe.setText(text.safe)
        self.remedy.setText(text.remedy)
        self._remedy = remedy_for(document)
        self.password.setVisible(self._remedy is Remedy.PASSWORD)
        self.button.setVisible(self._remedy is not Remedy.NONE)
        self.button.setText(
            {
                Remedy.NONE: "",
                Remedy.RETRY: self.tr("Retry"),
                Remedy.PASSWORD: self.tr("Try"),
                Remedy.OPEN: self.tr("Open for review"),
            }[self._remedy]
        )
        if self._remedy is not Remedy.NONE:
            name = "open" if self._remedy is Remedy.OPEN else "retry"
            self.button.setIcon(icon(name, QPalette.ColorRole.HighlightedText))
        self._tint()

    def _act(self) -> None:
        match self._remedy:
            case Remedy.RETRY:
                self.retry_wanted.emit()
            case Remedy.OPEN:
                self.open_wanted.emit()
            case Remedy.PASSWORD if self.password.text():
                self.password_given.emit(self.password.text())
                self.password.clear()
            case Remedy.PASSWORD:
                self.password.setFocus()
            case Remedy.NONE:
                pass

    def _tint(self) -> None:
        ink = tone_colors(Tone.BAD, self.palette()).ink
        for label in (self.what, self.safe, self.remedy):
            palette = label.palette()
            if palette.color(label.foregroundRole()) != ink:
                palette.setColor(label.foregroundRole(), ink)
                label.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._tint()
        look = tone_colors(Tone.BAD, self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ground)
        painter.drawRoundedRect(self.rect(), UNIT, UNIT)
        painter.setPen(QPen(look.ink, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(UNIT, UNIT * 2, UNIT, self.height() - UNIT * 2)
        painter.end()
