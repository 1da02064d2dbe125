"""Which hits go out, and as what."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.services.marks_out import MARKED_SUFFIX
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type

PDF = "pdf"


class ExportDialog(QDialog):
    """Signals:
    chosen(Path file, bool accepted_only): the file to write; its end says as what.
    """

    chosen = Signal(object, bool)

    def __init__(self, stem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stem = stem
        self.setWindowTitle(self.tr("Export marks"))
        self.setFixedWidth(72 * UNIT)
        layout = QVBoxLayout(self)
        set_margins(layout, 3, 3, 1.5)
        title = QLabel(self.tr("Export marks"))
        set_type(title, TypeRole.HEADLINE)
        about = QLabel(self.tr("The file says what would be removed. It is no released file: keep it to yourselves."))
        layout.addWidget(title)
        layout.addWidget(self._quiet(about))
        self.forms: dict[str, QRadioButton] = {}
        for suffix, name, more in (
            ("fdf", self.tr("FDF, for Acrobat"), self.tr("Redaction marks to import into a copy of the document.")),
            ("xfdf", self.tr("XFDF, for other PDF programs"), self.tr("The same marks as XML.")),
            (
                PDF,
                self.tr("A PDF with live marks"),
                self.tr("The whole document with redaction marks on it. Nothing in it is redacted; its name says so."),
            ),
            ("json", self.tr("JSON"), self.tr("Everything that is known of the hits, with their text.")),
        ):
            choice = self.forms[suffix] = QRadioButton(name)
            choice.setAccessibleDescription(more)
            layout.addWidget(choice)
            explained = self._quiet(QLabel(more))
            explained.setIndent(3 * UNIT)
            layout.addWidget(explained)
        self.forms["fdf"].setChecked(True)
        self.accepted_only = QCheckBox(self.tr("Only what was accepted, without open hits"))
        layout.addWidget(self.accepted_only)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(self.tr("Save as…"))
        self.save.setDefault(True)
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._ask_for_place)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        layout.addLayout(row)

    def _quiet(self, label: QLabel) -> QLabel:
        label.setWordWrap(True)
        mute(label)
        return label

    @property
    def suffix(self) -> str:
        """The end of the name that was chosen."""
        return next(suffix for suffix, choice in self.forms.items() if choice.isChecked())

    def _ask_for_place(self) -> None:
        suffix = self.suffix
        chooser = QFileDialog(self, self.tr("Export marks"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(f"{suffix.upper()} (*.{suffix})")
        chooser.setDefaultSuffix(suffix)
        marked = MARKED_SUFFIX if suffix == PDF else ""
        chooser.selectFile(f"{self._stem}{marked}.{suffix}")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: self._done(Path(name)))
        chooser.open()

    def _done(self, path: Path) -> None:
        self.chosen.emit(path, self.accepted_only.isChecked())
        self.accept()
