"""Where the released files of a job go: beside the originals, or in a folder that is chosen or dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.services.outputs import FolderProblem, OutputChoice
from app.ui.common.folder_dialog import ask_for_folder
from app.ui.common.labels import QT_TRANSLATE_NOOP
from app.ui.common.theme import UNIT, mute, set_margins

_PROBLEMS: dict[FolderProblem, str] = {
    FolderProblem.MISSING: QT_TRANSLATE_NOOP("Output", "This folder is not there. Choose another."),
    FolderProblem.NOT_A_FOLDER: QT_TRANSLATE_NOOP("Output", "This is a file. Choose a folder."),
    FolderProblem.UNWRITABLE: QT_TRANSLATE_NOOP("Output", "Nothing can be written into this folder. Choose another."),
    FolderProblem.AMONG_ORIGINALS: QT_TRANSLATE_NOOP(
        "Output", "The originals lie in this folder. Choose another, so that released files are never mixed with them."
    ),
    FolderProblem.OWN_DATA: QT_TRANSLATE_NOOP(
        "Output", "Sable keeps its own data in this folder and clears it up. Choose another."
    ),
}


def problem_sentence(problem: FolderProblem) -> str:
    """Why a folder cannot take released files, and what to do."""
    return QCoreApplication.translate("Output", _PROBLEMS[problem])


def _dropped_path(data: QMimeData) -> Path | None:
    """The one thing that is dragged, where it lies on this computer."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class _FolderLine(QLineEdit):
    """Shows a folder and takes one that is dropped on it. It is not typed: half a path is another folder."""

    dropped = Signal(object)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_path(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.text():
            self.cleared.emit()
            return
        super().keyPressEvent(event)

    def _consider(self, event: QDragMoveEvent) -> None:
        """Whatever else is dragged here falls on the window behind."""
        event.setAccepted(_dropped_path(event.mimeData()) is not None)


class OutputField(QWidget):
    """Edits the folder. It asks whether a folder can be used and takes the answer from `show_problem`.

    Signals:
        changed(): another folder is chosen, or it is known whether it can be used.
        asked(Path folder): tell by `show_problem` whether this folder can be used.
    """

    changed = Signal()
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = ask_for_folder
        self._choice: OutputChoice | None = None
        self._folder: Path | None = None
        self._checking = False
        self._problem: FolderProblem | None = None
        self.line = _FolderLine()
        self.line.setPlaceholderText(self.tr("Beside the originals"))
        self.line.setAccessibleName(self.tr("Folder for released files"))
        self.line.dropped.connect(self.choose)
        self.line.cleared.connect(lambda: self.choose(None))
        self.button = QPushButton(self.tr("Choose…"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(self.tr("Choose a folder for released files"))
        self.button.clicked.connect(self._ask)
        self.beside_button = QPushButton(self.tr("Beside the originals"))
        self.beside_button.setAutoDefault(False)
        self.beside_button.clicked.connect(self._back)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setMinimumWidth(1)  # a long name is cut off, and does not push the whole panel out of its room
        mute(self.said)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 0.75)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.beside_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._tell()

    @property
    def folder(self) -> Path | None:
        """What is chosen, None for beside the originals. Ask `problem` first."""
        return self._folder

    @property
    def is_changed(self) -> bool:
        """True where something else is chosen than what the job has."""
        return self._choice is not None and self._folder != self._choice.folder

    @property
    def problem(self) -> str:
        """Why the job cannot start like this; empty where it can."""
        if self._checking:
            return self.tr("Looking at the folder…")
        return problem_sentence(self._problem) if self._problem else ""

    def set_choice(self, choice: OutputChoice) -> None:
        """Show what the job has; what somebody chose meanwhile stays."""
        if not self.is_changed:
            self._folder = choice.folder
        self._choice = choice
        self._tell()

    def choose(self, folder: Path | None) -> None:
        """Take a folder (None: beside the originals), as if it were dropped on the field."""
        if not self.button.isEnabled():
            return
        self._folder, self._problem = folder, None
        self._checking = folder is not None
        self._tell()
        if folder is not None:
            self.asked.emit(folder)

    def show_problem(self, folder: Path, problem: FolderProblem | None) -> None:
        """Take the answer about a folder. One about a folder that is not chosen any more says nothing."""
        if folder == self._folder:
            self._checking, self._problem = False, problem
            self._tell()

    def _ask(self) -> None:
        self.ask(self, self.tr("Folder for released files"), self._folder, self.choose)

    def _back(self) -> None:
        self.choose(None)
        self.button.setFocus()

    def _tell(self) -> None:
        movable = self._choice is None or self._choice.movable > 0
        self.line.setText("" if self._folder is None else str(self._folder))
        self.line.setToolTip(self.line.text())
        self.line.setCursorPosition(len(self.line.text()))  # the end of a long path tells more than its beginning
        self.line.setAcceptDrops(movable)
        self.button.setEnabled(movable)
        self.beside_button.setVisible(self._folder is not None and movable)
        self.said.setText(self.problem or self._sentence())
        self.changed.emit()

    def _sentence(self) -> str:
        if self._choice is not None and self._choice.settled and not self._choice.movable:
            return self.tr("Every file of this matter was released already. Released files stay where they are.")
        if self._folder is not None:
            words = self.tr("Subfolders of the originals are kept there.")
        elif self._choice is not None and len(self._choice.beside) == 1:
            words = self.tr("In the folder {name}, beside the one the originals lie in.")
            words = words.replace("{name}", self._choice.beside[0].name)
        else:
            words = self.tr("In a new folder beside the one the originals lie in. Subfolders are kept.")
        if self._choice is not None and self._choice.settled:
            words += " " + self.tr("%n files were released already and stay where they are.", "", self._choice.settled)
        return words
