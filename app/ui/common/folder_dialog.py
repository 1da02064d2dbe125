"""The system's dialog for a folder, opened without blocking; the one place that a test answers instead of a person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

AskForFolder = Callable[[QWidget, str, Path | None, Callable[[Path], None]], None]
"""(parent, title, where to begin, what is called with the folder; not called where the dialog is given up)."""


def ask_for_folder(parent: QWidget, title: str, begin: Path | None, chosen: Callable[[Path], None]) -> None:
    """Open the dialog and return at once."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if begin is not None:
        dialog.setDirectory(str(begin))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
