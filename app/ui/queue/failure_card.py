"""A failure in words with its remedy as a button."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.base.errors import FailureCode
from app.domain.jobs import Document, Status
from app.ui.common.icons import icon
from app.ui.common.labels import Tone, failure_text
from app.ui.common.theme import UNIT, set_margins
from app.ui.queue.rows import can_open, can_retry
from app.ui.queue.tone_card import ToneCard, sentence_label


class Remedy(Enum):
    """What the button of a failure does."""

    NONE = auto()
    RETRY = auto()
    PASSWORD = auto()
    OPEN = auto()
    SHOW_ORIGINAL = auto()


_SHOWN = frozenset({Status.ATTENTION, Status.FAILED, Status.REJECTED, Status.VERIFICATION_FAILED, Status.CANCELLED})


def remedy_for(document: Document) -> Remedy:
    """The remedy to offer for a document's failure."""
    if document.failure in (FailureCode.PASSWORD_NEEDED, FailureCode.PASSWORD_WRONG) and can_retry(document):
        return Remedy.PASSWORD
    in_review = (FailureCode.VERIFICATION_FAILED, FailureCode.UNREAD_PAGES, FailureCode.KEY_UNUSABLE)
    if document.failure in in_review and can_open(document):
        return Remedy.OPEN
    if can_retry(document):
        return Remedy.RETRY
    # The file itself is the reason: all that helps is to look at it, mend it and add it anew.
    return Remedy.SHOW_ORIGINAL if document.failure is not None and document.path else Remedy.NONE


class FailureCard(ToneCard):
    """What happened, what is safe, what to do: and the means to do it."""

    retry_wanted = Signal()
    password_given = Signal(str)
    open_wanted = Signal()
    original_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        sentences = sentence_label(bold=True), sentence_label(), sentence_label()
        super().__init__(Tone.BAD, sentences, parent)
        self.what, self.safe, self.remedy = sentences
        self._remedy = Remedy.NONE
        self._document_id = ""
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
        shown = document.failure is not None and document.status in _SHOWN
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
                Remedy.SHOW_ORIGINAL: self.tr("Show original in folder"),
            }[self._remedy]
        )
        if self._remedy is not Remedy.NONE:
            name = {Remedy.OPEN: "open", Remedy.SHOW_ORIGINAL: "folder"}.get(self._remedy, "retry")
            self.button.setIcon(icon(name, QPalette.ColorRole.HighlightedText))
        self.update()

    def _act(self) -> None:
        match self._remedy:
            case Remedy.RETRY:
                self.retry_wanted.emit()
            case Remedy.OPEN:
                self.open_wanted.emit()
            case Remedy.SHOW_ORIGINAL:
                self.original_wanted.emit()
            case Remedy.PASSWORD if self.password.text():
                self.password_given.emit(self.password.text())
                self.password.clear()
            case Remedy.PASSWORD:
                self.password.setFocus()
            case Remedy.NONE:
                pass
