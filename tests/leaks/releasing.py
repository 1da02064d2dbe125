"""Releasing a planted document as a reviewer would: by the program, or by a plain pipeline that must fail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pymupdf
from planting import Case

from app.base.errors import KnownError
from app.domain.entities import Entity
from app.domain.geometry import Point, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Term
from app.engine import opening, redaction, verification
from app.engine.ocr.reading import InkReader


@dataclass(frozen=True, slots=True)
class Release:
    """What came of it: `data` is the file that was written, also one that the proof would not let out."""

    data: bytes | None
    blocked: tuple[str, ...] = ()
    """Checks that did not pass."""
    refused: str = ""
    """Code of the refusal, where nothing was written."""
    fallbacks: tuple[str, ...] = ()
    """Why pages of a vector release are certified ones."""

    @property
    def is_out(self) -> bool:
        return self.data is not None and not self.blocked


def entities_of(case: Case) -> list[Entity]:
    """The marks as accepted hits."""
    return [
        Entity(mark.page_index, case.secret, "PERSON", (Quadrilateral(*(Point(x, y) for x, y in mark.quad)),))
        for mark in case.marks
    ]


def released(case: Case, folder: Path, kind: ReleaseKind, *, terms: bool = True) -> Release:
    """Through the program's release, pictures read for its text layer, and its proof.

    `terms` False: the reviewer drew boxes and named no text.
    """
    source, output = folder / "in.pdf", folder / "out.pdf"
    source.write_bytes(case.data)
    output.unlink(missing_ok=True)
    entities = entities_of(case)
    try:
        with opening.open_document(source) as opened:
            facts = redaction.release(opened, entities, output, kind, ink=InkReader())
            report = verification.verify_release(
                output, source=opened, accepted=entities, rejected=(),
                terms=[Term(case.secret)] if terms and not case.drawn else [], kind=kind,
            )  # fmt: skip
            blocked = tuple(r.check.value for r in report.results if r.verdict.value != "passed")
    except KnownError as error:
        return Release(None, refused=error.code.value)
    fallbacks = {page.fallback.value for page in facts.pages if page.fallback is not None}
    return Release(output.read_bytes(), blocked, fallbacks=tuple(sorted(fallbacks)))


def certified(case: Case, folder: Path) -> Release:
    return released(case, folder, ReleaseKind.CERTIFIED)


def vector(case: Case, folder: Path) -> Release:
    return released(case, folder, ReleaseKind.VECTOR)


def plain(case: Case, folder: Path) -> Release:
    """The obvious way with PyMuPDF: redact annotations, apply, scrub, save(garbage=4). It gives up on some files."""
    del folder
    try:
        with pymupdf.open(stream=case.data, filetype="pdf") as pdf:
            for mark in case.marks:
                page = pdf[mark.page_index]
                corners = [pymupdf.Point(x, y) * page.transformation_matrix for x, y in mark.quad]
                lower_left, lower_right, upper_right, upper_left = corners
                page.add_redact_annot(pymupdf.Quad(upper_left, upper_right, lower_left, lower_right), fill=(0, 0, 0))
            for page in pdf:
                page.apply_redactions()
            pdf.scrub()
            return Release(pdf.tobytes(garbage=4, deflate=True))
    except Exception as error:  # whatever it says: no file, no leak
        return Release(None, refused=type(error).__name__)


def nothing(case: Case, folder: Path) -> Release:
    """The document as it came: whatever looks for a secret must find it here."""
    del folder
    return Release(case.data)


KINDS: dict[str, Callable[[Case, Path], Release]] = {
    "certified": certified, "vector": vector, "plain": plain, "nothing": nothing,
}  # fmt: skip
