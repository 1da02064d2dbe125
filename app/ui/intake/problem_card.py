"""The cards of the intake sheet: the file that is selected with its remedies, and the password of locked files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.file_word_rows import FileWordsArea
from app.ui.common.flow_layout import flow_of
from app.ui.common.icons import icon
from app.ui.common.theme import UNIT, TypeRole, font, mute, set_margins
from app.ui.intake.rows import Remedy, Row, can, sentences, words_of

_ICONS = {
    Remedy.TRY_AGAIN: "retry",
    Remedy.OPEN_EXISTING: "open",
    Remedy.DETECT_AGAIN: "retry",
    Remedy.NEW_VERSION: "document",
    Remedy.LEAVE_OUT: "cancel",
    Remedy.OPEN_FILE: "open",
    Remedy.SHOW_FOLDER: "folder",
}
_ONE_AT_A_TIME = frozenset({Remedy.OPEN_EXISTING, Remedy.OPEN_FILE, Remedy.SHOW_FOLDER})


class SelectionCard(QFrame):
    """What is the matter with the selected files, and a button for each thing that can be done about it."""

    remedy_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.what, self.more = QLabel(), QLabel()
        self.holds = FileWordsArea()
        bold = font(TypeRole.BODY)
        bold.setBold(True)
        self.name = QLabel()
        self.name.setFont(bold)
        mute(self.more)
        for label in (self.name, self.what, self.more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._buttons: dict[Remedy, QPushButton] = {}
        for remedy in Remedy:
            button = QPushButton(icon(_ICONS[remedy]), "")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, remedy=remedy: self.remedy_wanted.emit(remedy))
            self._buttons[remedy] = button
        column = QVBoxLayout(self)
        set_margins(column, 1.5, 1.25, 0.5)
        for part in (self.name, self.what, self.more, self.holds):
            column.addWidget(part)
        column.addWidget(flow_of(self._buttons.values(), UNIT))
        self.show_rows([])

    def button(self, remedy: Remedy) -> QPushButton:
        return self._buttons[remedy]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show the selected files."""
        if len(rows) == 1:
            what, more = sentences(rows[0])
            self.name.setText(rows[0].name)
            self.what.setText(what)
            self.more.setText(more)
        else:
            self.name.setText(self.tr("%n files selected", "", len(rows)) if rows else self.tr("No file selected"))
            self.what.setText("" if rows else self.tr("Select files to see what can be done about them."))
            self.more.setText("")
        self.what.setVisible(bool(self.what.text()))
        self.more.setVisible(bool(self.more.text()))
        self.holds.show_words(words_of(rows[0]) if len(rows) == 1 else [])
        for remedy, button in self._buttons.items():
            count = sum(can(row, remedy) for row in rows)
            button.setVisible(count == 1 if remedy in _ONE_AT_A_TIME and len(rows) == 1 else count > 0)
            if remedy in _ONE_AT_A_TIME and len(rows) > 1:
                button.hide()
            button.setText(self._text(remedy, count, several=len(rows) > 1))

    def _text(self, remedy: Remedy, count: int, *, several: bool) -> str:
        match remedy:
            case Remedy.TRY_AGAIN:
                return self.tr("Try %n again", "", count) if several else self.tr("Try again")
            case Remedy.OPEN_EXISTING:
                return self.tr("Open the existing one")
            case Remedy.DETECT_AGAIN:
                return self.tr("Detect %n again there", "", count) if several else self.tr("Detect again there")
            case Remedy.NEW_VERSION:
                return self.tr("Process %n anyway", "", count) if several else self.tr("Process anyway")
            case Remedy.LEAVE_OUT:
                return self.tr("Leave %n out", "", count) if several else self.tr("Leave out")
            case Remedy.OPEN_FILE:
                return self.tr("Open in a viewer")
            case Remedy.SHOW_FOLDER:
                return self.tr("Show in folder")


class PasswordCard(QFrame):
    """One password for all locked files of the job. It is handed on and forgotten."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAcceptDrops(False)
        self.password.setPlaceholderText(self.tr("Password"))
        self.password.setAccessibleName(self.tr("Password of the locked files"))
        self.password.setFixedWidth(UNIT * 22)
        self.button = QPushButton(icon("lock"), "")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._give)
        note = QLabel(self.tr("It is kept in memory only and never stored."))
        note.setWordWrap(True)
        mute(note)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.password)
        row.addWidget(self.button)
        row.addWidget(note, 1)
        column = QVBoxLayout(self)
        set_margins(column, 1.5, 1.25)
        column.addWidget(self.said)
        column.addLayout(row)
        self._tried = ""

    def show_count(self, locked: int) -> None:
        """Show how many files are locked; hidden where none is."""
        if locked:
            sentence = self.tr("%n files are locked with a password.", "", locked)
            self.said.setText(f"{sentence} {self._tried}".strip())
            self.button.setText(self.tr("Try on %n files", "", locked))
        self.setVisible(bool(locked))

    def show_outcome(self, opened: int, locked: int) -> None:
        """Say what a password opened; `locked` is how many stay locked."""
        if opened:
            self._tried = self.tr("That password opened %n files.", "", opened)
        else:
            self._tried = self.tr("That password opened none of them.")
        self.show_count(locked)
        self.button.setEnabled(True)
        if locked:
            self.password.setFocus()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.password.hasFocus():
            self._give()  # Return in this field must not start the job
            event.accept()
            return
        super().keyPressEvent(event)

    def _give(self) -> None:
        text = self.password.text()
        if not text:
            self.password.setFocus()
            return
        self.password.clear()
        self.button.setEnabled(False)
        self.given.emit(text)
