"""What a drop brings and what became of it, as plain functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from app.base.errors import FailureCode
from app.domain.jobs import Document


@dataclass(frozen=True, slots=True)
class Dropped:
    """Local paths of a drop, each once and in order, and how many things in it were not files of this computer."""

    paths: tuple[Path, ...]
    elsewhere: int = 0


def dropped(mime: QMimeData) -> Dropped:
    """Copy the paths out of a drop. Nothing is looked up on disk: the program that was dragged from waits for this."""
    paths: dict[Path, None] = {}
    elsewhere = 0
    for url in mime.urls():
        if not url.isLocalFile():
            elsewhere += 1
            continue
        # Finder and some file managers end folders with a slash, and some sources leave a NUL behind.
        text = url.toLocalFile().rstrip("\0")
        if text:
            paths[Path(text)] = None
    return Dropped(tuple(paths), elsewhere)


def without_documents(paths: Sequence[Path], documents: Iterable[Document]) -> int:
    """How many of the added paths brought no document: neither one itself nor a folder with one in it."""
    brought: set[Path] = set()
    for document in documents:
        path = Path(document.path)
        brought.add(path)
        brought.update(path.parents)
    return sum(path not in brought for path in paths)


def sentence(documents: Sequence[Document], skipped: int, elsewhere: int) -> str:
    """What became of a drop: "12 PDFs added, 3 skipped: not PDF." `documents` are those of the new job."""
    refused = sum(document.failure is FailureCode.NOT_A_PDF for document in documents)
    added, skipped = len(documents) - refused, skipped + refused
    if added and skipped:
        first = QCoreApplication.translate("Drop", "%n PDFs added", "", added)
        rest = QCoreApplication.translate("Drop", "%n skipped: not PDF", "", skipped)
        text = QCoreApplication.translate("Drop", "{added}, {skipped}.").format(added=first, skipped=rest)
    elif added:
        text = QCoreApplication.translate("Drop", "%n PDFs added.", "", added)
    elif skipped:
        text = QCoreApplication.translate("Drop", "No PDF was found in what you added. Nothing was changed.")
    else:
        text = ""
    if elsewhere:
        more = QCoreApplication.translate(
            "Drop", "%n links were skipped: save them to this computer first.", None, elsewhere
        )
        text = f"{text} {more}".strip()
    return text
