"""Lists of reason codes come from files and go to files: where the user is asked which, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.base.errors import KnownError
from app.domain.reason_codes import ReasonList, ReasonListError
from app.ui.common.labels import failure_text


def choose_list(parent: QWidget, chosen: Callable[[Path], object]) -> None:
    """Ask for a list to take in; returns at once."""
    chooser = QFileDialog(parent, QCoreApplication.translate("ReasonsDialog", "Import a list"))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(chooser, chosen)


def choose_place(parent: QWidget, value: ReasonList, chosen: Callable[[Path], object]) -> None:
    """Ask where a list is to be written; returns at once."""
    chooser = QFileDialog(parent, QCoreApplication.translate("ReasonsDialog", "Export this list"))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("csv")
    chooser.selectFile(f"{value.id}.csv")
    _open(chooser, chosen)


def _open(chooser: QFileDialog, chosen: Callable[[Path], object]) -> None:
    chooser.setNameFilter(QCoreApplication.translate("ReasonsDialog", "Lists (*.csv *.json)"))
    chooser.fileSelected.connect(lambda path: chosen(Path(path)))
    chooser.open()


async def imported(desk: Any, path: Path) -> str:
    """Put a list among the user's own; returns a sentence about what became of it."""
    try:
        taken: ReasonList = await desk.import_reasons(path)
    except ReasonListError as error:
        said = QCoreApplication.translate("RemarksReview", "Nothing was imported. {problem}")
        return said.replace("{problem}", str(error))
    except KnownError as error:
        return failure_text(error.code).what
    count = len(taken.codes)
    said = QCoreApplication.translate("RemarksReview", "%n codes were imported: {name}", "", count)
    return said.replace("{name}", taken.name)


async def exported(desk: Any, value: ReasonList, path: Path) -> str:
    """Write a list; returns a sentence about what became of it."""
    try:
        await desk.export_reasons(value, path)
    except KnownError as error:
        return failure_text(error.code).what
    return QCoreApplication.translate("RemarksReview", "Written: {path}").replace("{path}", str(path))
