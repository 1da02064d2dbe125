"""The support bundle, line by line, before anything of it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.base.errors import KnownError
from app.services.support import Part, PartName
from app.ui.common import dialogs
from app.ui.common.alive import Tasks
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.desk import Desk

_PART = Qt.ItemDataRole.UserRole


def part_name(name: PartName) -> str:
    """What a part is about."""
    return {
        PartName.PROGRAM: QCoreApplication.translate("Support", "Program and libraries"),
        PartName.MACHINE: QCoreApplication.translate("Support", "This computer"),
        PartName.SETTINGS: QCoreApplication.translate("Support", "Settings"),
        PartName.COUNTS: QCoreApplication.translate("Support", "Counts of the queue"),
        PartName.LOG: QCoreApplication.translate("Support", "End of the log"),
    }[name]


def screens() -> list[str]:
    """Lines about Qt, the language and the screens."""
    found = [f"Qt {qVersion()}, platform {QGuiApplication.platformName()}", f"language {QLocale().name()}"]
    for screen in QGuiApplication.screens():
        size = screen.size()
        found.append(f"screen {size.width()} x {size.height()}, {screen.devicePixelRatio():g} pixels to a point")
    return found


class SupportDialog(QDialog):
    """Shows every part of the bundle; those that are ticked are saved, as they are shown."""

    def __init__(self, desk: Desk, settings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Support bundle"))
        self.resize(UNIT * 104, UNIT * 76)
        self._desk = desk
        self._settings = list(settings)
        self._tasks = Tasks(self, self._report)
        self._build()
        self._tasks.start(self._collect())

    @property
    def chosen(self) -> list[Part]:
        """The parts that would be saved."""
        items = (self.list.item(number) for number in range(self.list.count()))
        return [item.data(_PART) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _build(self) -> None:
        title = QLabel(self.tr("What whoever helps you gets to see"))
        set_type(title, TypeRole.HEADLINE)
        note = QLabel(
            self.tr(
                "This is all of it, line by line: no text of a document, no name of a file, a folder, a matter or a "
                "person. Untick what you do not want to hand over. Sable saves a zip file at a place you choose and "
                "sends nothing."
            )
        )
        note.setWordWrap(True)
        mute(note)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the bundle"))
        self.list.setFixedWidth(UNIT * 28)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.list.itemChanged.connect(lambda _: self._follow())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Lines of the selected part"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.said = QLabel(self.tr("Collecting…"))
        mute(self.said)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.save = QPushButton(self.tr("Save…"))
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._ask_where)
        both = QHBoxLayout()
        both.setSpacing(UNIT)
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        foot.addWidget(self.said, 1)
        foot.addWidget(close)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        set_margins(column, 3, 2, 1.5)
        column.addWidget(title)
        column.addWidget(note)
        column.addLayout(both, 1)
        column.addLayout(foot)

    async def _collect(self) -> None:
        for part in await self._desk.support_parts(self._settings, screens()):
            item = QListWidgetItem(part_name(part.name))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(_PART, part)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._follow()

    def _show(self, item: QListWidgetItem | None) -> None:
        self.text.setPlainText("\n".join(item.data(_PART).lines) if item is not None else "")

    def _follow(self) -> None:
        chosen = self.chosen
        self.save.setEnabled(bool(chosen))
        lines = sum(len(part.lines) for part in chosen)
        self.said.setText(self.tr("%n lines will be saved.", "", lines))

    def _ask_where(self) -> None:
        chooser = QFileDialog(self, self.tr("Save the support bundle"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(self.tr("Zip file (*.zip)"))
        chooser.setDefaultSuffix("zip")
        chooser.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        chooser.selectFile(f"sable-support-{date.today().isoformat()}.zip")
        chooser.fileSelected.connect(lambda path: self.save_to(Path(path)))
        chooser.open()

    def save_to(self, path: Path) -> None:
        """Save what is ticked; returns at once."""
        self._tasks.start(self._save(path, self.chosen))

    async def _save(self, path: Path, parts: Sequence[Part]) -> None:
        await self._desk.save_support_bundle(parts, path)
        self.said.setText(self.tr("Saved as {name}.").replace("{name}", path.name))

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self, error.code)
