"""What a drop brings and what became of it, as plain functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from app.base.errors import FailureCode
from app.domain.jobs import Document
from app.services.intake import SkipReason
from app.ui.common.labels import skip_reason


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


def sentence(
    documents: Sequence[Document], skipped: Sequence[SkipReason], elsewhere: int, total: int | None = None
) -> str:
    """What became of a drop: "12 PDFs added, 3 skipped: not PDF (2), link out of the folder (1)."

    `documents` are those of the new job, or the first of its `total`; `skipped` has the reason of each file that is not
    among them.
    """
    refused = [SkipReason.NOT_PDF for d in documents if d.failure is FailureCode.NOT_A_PDF]
    added, reasons = (len(documents) if total is None else total) - len(refused), [*skipped, *refused]
    if added and reasons:
        first = QCoreApplication.translate("Drop", "%n PDFs added", "", added)
        rest = QCoreApplication.translate("Drop", "%n skipped: {reasons}", "", len(reasons))
        text = QCoreApplication.translate("Drop", "{added}, {skipped}.").format(
            added=first, skipped=rest.format(reasons=_reasons(reasons))
        )
    elif added:
        text = QCoreApplication.translate("Drop", "%n PDFs added.", "", added)
    elif set(reasons) - {SkipReason.NOT_PDF}:
        text = QCoreApplication.translate("Drop", "Nothing was added. Skipped: {reasons}.").format(
            reasons=_reasons(reasons)
        )
    elif reasons:
        text = QCoreApplication.translate("Drop", "No PDF was found in what you added. Nothing was changed.")
    else:
        text = ""
    if elsewhere:
        more = QCoreApplication.translate(
            "Drop", "%n links were skipped: save them to this computer first.", None, elsewhere
        )
        text = f"{text} {more}".strip()
    return text


def _reasons(reasons: Sequence[SkipReason]) -> str:
    """Each reason with its number, the most frequent first; a single reason needs no number."""
    counts = Counter(reasons)
    names = [(skip_reason(reason), count) for reason, count in counts.most_common()]
    return names[0][0] if len(names) == 1 else ", ".join(f"{name} ({count})" for name, count in names)
