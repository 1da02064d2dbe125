"""The system's dialog for where the page of a certificate is to be saved, opened without blocking."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.jobs import Document
from app.services.certificate_pages import page_path
from app.services.publishing import certificate_path


def suggested(document: Document) -> Path:
    """Beside the certificate of the released file, or beside the original of one that was not released."""
    return page_path(certificate_path(Path(document.output_path or document.path)))


def ask_where(parent: QWidget, document: Document, chosen: Callable[[Path], object]) -> None:
    """Open the dialog and return at once; it asks before it gives the name of a file that exists."""
    place = suggested(document)
    dialog = QFileDialog(parent, QCoreApplication.translate("CertificatePage", "Save certificate as PDF"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("pdf")
    dialog.setNameFilters([QCoreApplication.translate("CertificatePage", "PDF files (*.pdf)")])
    if place.parent.is_dir():
        dialog.setDirectory(str(place.parent))
    dialog.selectFile(place.name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
