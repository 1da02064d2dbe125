"""Small documents for the tests of writing and proving, and one call that releases them."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name

from app.domain.entities import Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.reports import Check, ReleaseFacts, Term, VerificationReport
from app.engine import opening, redaction, verification
from app.engine.witnesses import MuPDF, boxes_of_span


def document(*contents: str, width: float = 400, height: float = 300, **attributes: object) -> bytes:
    """A PDF with one page per content stream, font F1 (Helvetica); `attributes` are set on every page."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    )
    for content in contents:
        pdf.add_blank_page(page_size=(width, height))
        page = pdf.pages[-1].obj
        page.Resources = Dictionary(Font=Dictionary(F1=font))
        page.Contents = pdf.make_stream(content.encode("latin-1"))
        for key, value in attributes.items():
            page[f"/{key}"] = Array(value) if isinstance(value, tuple | list) else value
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def line(text: str, x: float = 40, y: float = 200, size: float = 12) -> str:
    return f"BT /F1 {size:g} Tf {x:g} {y:g} Td ({text}) Tj ET"


def boxed(page_index: int, x0: float, y0: float, x1: float, y1: float, text: str = "box") -> Entity:
    return Entity(page_index, text, "X", (Quadrilateral.from_box(Box(x0, y0, x1, y1)),))


def found(data: bytes, text: str) -> list[Entity]:
    """Entities where MuPDF shows `text`, whatever the page's turn and unit (PyMuPDF's search ignores UserUnit)."""
    result = []
    with pymupdf.open(stream=data, filetype="pdf") as pdf, MuPDF(data) as witness:
        for page in pdf:
            back = opening.page_geometry(page)
            shown = witness.text(page.number)
            for match in re.finditer(re.escape(text), shown.text):
                for box in boxes_of_span(shown.boxes(), *match.span()):
                    result.append(Entity(page.number, text, "X", (back.quadrilateral_from_view(box),)))
    return result


def release(folder: Path, data: bytes, *entities: Entity) -> tuple[ReleaseFacts, Path]:
    """Release `data` with boxes at `entities`."""
    source, output = folder / "source.pdf", folder / "released.pdf"
    source.write_bytes(data)
    output.unlink(missing_ok=True)
    with opening.open_document(source) as opened:
        return redaction.release_certified(opened, entities, output), output


def proof(folder: Path, output: Path, *entities: Entity, terms: tuple[Term, ...] = ()) -> VerificationReport:
    """Verify `output` against folder/source.pdf."""
    with opening.open_document(folder / "source.pdf") as opened:
        return verification.verify_release(output, source=opened, accepted=entities, rejected=(), terms=terms)


def verdicts(report: VerificationReport) -> dict[Check, str]:
    return {r.check: r.verdict.value for r in report.results}


def text_of(output: Path, page_index: int = 0) -> str:
    with pymupdf.open(output) as pdf:
        return " ".join(pdf[page_index].get_text().split())
