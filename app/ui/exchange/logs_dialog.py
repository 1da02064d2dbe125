"""The logs of a matter: its numbers, the public log, and the sealed list of values."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.redaction_log import SHORTEST_PASSPHRASE
from app.services import logs
from app.services.logs import JobLog
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type


class LogsDialog(QDialog):
    """Signals:
    public_wanted(Path file): write the log without values there.
    sealed_wanted(Path file, str passphrase): write the locked list there.
    """

    public_wanted = Signal(object)
    sealed_wanted = Signal(object, str)

    def __init__(self, log: JobLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Logs"))
        self.setFixedWidth(76 * UNIT)
        layout = QVBoxLayout(self)
        set_margins(layout, 3, 3, 1.5)
        self._headline(layout, self.tr("Logs of this matter"))
        self.numbers = QLabel(logs.statistics_sentence(log))
        self.numbers.setWordWrap(True)
        self.numbers.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.numbers.setAccessibleName(self.tr("Numbers"))
        layout.addWidget(self.numbers)
        if log.released < log.documents:
            waiting = self.tr(
                "%n documents are not released yet: the logs may change.", None, log.documents - log.released
            )
            self._quiet(layout, waiting)
        self._section(layout, self.tr("Public log"))
        self._quiet(
            layout,
            self.tr("Document, page, category, reason, legal basis and place of every box. No text of any document."),
        )
        self.public = self._button(self.tr("Save public log…"), self._ask_public)
        layout.addWidget(self.public, alignment=Qt.AlignmentFlag.AlignRight)
        self._section(layout, self.tr("Sealed reference list"))
        self._quiet(
            layout,
            self.tr(
                "What each box hides, with an identifier for every value, to be filed under seal. The PDF is locked "
                "with this passphrase; nobody can open it without, not even you."
            ),
        )
        self.first, self.second = QLineEdit(), QLineEdit()
        for field, name in (
            (self.first, self.tr("Passphrase, 12 characters or more")),
            (self.second, self.tr("The same again")),
        ):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.textChanged.connect(self._follow)
            layout.addWidget(field)
        self.sealed = self._button(self.tr("Save sealed list…"), self._ask_sealed)
        layout.addWidget(self.sealed, alignment=Qt.AlignmentFlag.AlignRight)
        self.said = QLabel("")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.said)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._button(self.tr("Close"), self.accept))
        layout.addLayout(row)
        self._follow()

    def report(self, text: str) -> None:
        """Say what became of a file."""
        self.said.setText(text)

    def _headline(self, layout: QVBoxLayout, text: str) -> None:
        label = QLabel(text)
        set_type(label, TypeRole.HEADLINE)
        layout.addWidget(label)

    def _section(self, layout: QVBoxLayout, text: str) -> None:
        label = QLabel(text)
        set_type(label, TypeRole.TITLE)
        layout.addWidget(label)

    def _quiet(self, layout: QVBoxLayout, text: str) -> None:
        label = QLabel(text)
        label.setWordWrap(True)
        mute(label)
        layout.addWidget(label)

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button

    def _follow(self) -> None:
        same = self.first.text() == self.second.text()
        self.sealed.setEnabled(same and len(self.first.text()) >= SHORTEST_PASSPHRASE)
        self.sealed.setToolTip("" if self.sealed.isEnabled() else self.tr("Give the same passphrase twice first."))

    def _ask_public(self) -> None:
        filters = ";;".join((self.tr("Table (*.csv)"), self.tr("PDF (*.pdf)")))
        self._ask(self.tr("Save public log"), filters, "csv", self.tr("redaction log"), self.public_wanted.emit)

    def _ask_sealed(self) -> None:
        passphrase = self.first.text()

        def wanted(path: Path) -> None:
            self.sealed_wanted.emit(path, passphrase)

        name = self.tr("reference list, sealed")
        self._ask(self.tr("Save sealed list"), self.tr("PDF (*.pdf)"), "pdf", name, wanted)

    def _ask(self, title: str, filters: str, suffix: str, name: str, chosen: Callable[[Path], object]) -> None:
        chooser = QFileDialog(self, title)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(filters)
        chooser.setDefaultSuffix(suffix)
        chooser.filterSelected.connect(lambda kind: chooser.setDefaultSuffix("pdf" if "pdf" in kind else suffix))
        chooser.selectFile(f"{name}.{suffix}")  # without a name of a document: that may hold what was removed
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda path: chosen(Path(path)))
        chooser.open()
