"""Vector releases of small documents, and what independent tools read in them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pymupdf
import pypdfium2
from fontTools.cffLib import CFFFontSet

from app.domain.entities import Entity
from app.domain.job_settings import ReleaseKind
from app.domain.reports import ReleaseFacts, Term, VerificationReport
from app.engine import opening, redaction, verification


def release(
    folder: Path, data: bytes, *entities: Entity, terms: tuple[str, ...] = ()
) -> tuple[ReleaseFacts, Path, VerificationReport]:
    """Release `data` as vector with boxes at `entities`, and prove the file."""
    source, output = folder / "source.pdf", folder / "released.pdf"
    source.write_bytes(data)
    output.unlink(missing_ok=True)
    with opening.open_document(source) as opened:
        facts = redaction.release(opened, entities, output, ReleaseKind.VECTOR)
        report = verification.verify_release(
            output,
            source=opened,
            accepted=entities,
            rejected=(),
            terms=[Term(t) for t in terms],
            kind=ReleaseKind.VECTOR,
        )
    return facts, output, report


def kinds(facts: ReleaseFacts) -> list[str]:
    return [page.fallback.value if page.fallback else page.encoding for page in facts.pages]


def failed(report: VerificationReport) -> list[tuple[str, str]]:
    return [(r.check.value, r.verdict.value) for r in report.results if r.verdict.value != "passed"]


def texts(output: Path, page_index: int = 0) -> tuple[str, str]:
    """What MuPDF and PDFium read on a page, with single spaces."""
    with pymupdf.open(output) as pdf:
        first = pdf[page_index].get_text()
    second = pypdfium2.PdfDocument(output)
    try:
        read = second[page_index].get_textpage().get_text_range()
    finally:
        second.close()
    return " ".join(first.split()), " ".join(read.split())


def everything(output: Path) -> bytes:
    """The bytes of a file, and of all its streams decoded."""
    parts = [output.read_bytes()]
    with pikepdf.open(output) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                picture = item.get("/Filter") in ("/DCTDecode", "/CCITTFaxDecode")
                parts.append(item.read_raw_bytes() if picture else item.read_bytes())
    return b"\n".join(parts)


def released_glyphs(output: Path) -> Iterator[tuple[set[str], int, list[int]]]:
    """For each font of drawn pages: the characters it maps, the glyphs its program has, the widths it says."""
    with pikepdf.open(output) as pdf:
        for item in pdf.objects:
            if not isinstance(item, pikepdf.Dictionary) or item.get("/BaseFont") != "/Released":
                continue
            if "/ToUnicode" not in item:
                continue
            pairs = re.findall(rb"^<[0-9a-f]{4}> <([0-9a-f]+)>$", item.ToUnicode.read_bytes(), re.MULTILINE)[1:]
            descendant = item.DescendantFonts[0]
            fonts = CFFFontSet()
            fonts.decompile(io.BytesIO(descendant.FontDescriptor.FontFile3.read_bytes()), None)
            mapped = {bytes.fromhex(p.decode()).decode("utf-16-be") for p in pairs}
            yield mapped, len(fonts[0].charset) - 1, [int(w) for w in descendant.W[1]]
