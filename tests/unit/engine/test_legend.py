"""Boxes too small for their text bear a number, and pages at the end of the file say what it stands for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from app.domain.box_style import Boxes, BoxStyle, Look
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, Finding, Term
from app.engine.box_plan import BoxPlan
from app.engine.legend import legend
from app.engine.opening import OpenedDocument, open_document
from app.engine.page_drawing import PageDrawing
from app.engine.redaction import release
from app.engine.verification import verify_release
from app.engine.witnesses import PDFium

LONG = "Privacy Act, 5 U.S.C. 552a (j)(2)"
BOXES = Boxes(BoxStyle(Look.LABEL), {"PERSON": BoxStyle(Look.LABEL, LONG)})


def paper(folder: Path, width: float = 595, height: float = 842) -> tuple[Path, list[Entity]]:
    """A page with a name in a box of 28 points, one in a box of 300 and a number in one of 60."""
    pdf = pymupdf.open()
    page = pdf.new_page(width=width, height=height)
    found = []
    for label, text, y, wide in (
        ("PERSON", "Ines", 60, 28),
        ("PERSON", "Oberhuber", 100, 280),
        ("ID_NUMBER", "77", 140, 60),
    ):
        page.insert_text((40, y), text, fontsize=11)
        quad = Quadrilateral.from_box(Box(38, height - y - 3, 38 + wide, height - y + 11))
        found.append(
            Entity(0, text, label, (quad,), source=Source.MANUAL, recognizer="manual", decision=Decision.ACCEPTED)
        )
    pdf.save(folder / "in.pdf")
    return folder / "in.pdf", found


def checked(output: Path, source: Path, entities: list[Entity], kind: ReleaseKind) -> dict[Check, tuple[Finding, ...]]:
    terms = [Term(e.text) for e in entities]
    with open_document(source) as opened:
        report = verify_release(
            output, source=opened, accepted=entities, rejected=(), terms=terms, kind=kind, boxes=BOXES
        )
    return {r.check: r.findings for r in report.results if r.findings}


def released(folder: Path, kind: ReleaseKind) -> tuple[Path, Path, list[Entity]]:
    source, entities = paper(folder)
    with open_document(source) as opened:
        facts = release(opened, entities, folder / "out.pdf", kind, boxes=BOXES)
    assert (len(facts.pages), facts.legend_pages) == (1, 1)
    return folder / "out.pdf", source, entities


@pytest.mark.parametrize("kind", ReleaseKind)
def test_what_does_not_fit_is_a_number_in_its_box_and_a_line_at_the_end(tmp_path: Path, kind: ReleaseKind) -> None:
    output, source, entities = released(tmp_path, kind)
    assert checked(output, source, entities, kind) == {}
    with pymupdf.open(output) as pdf, PDFium(output.read_bytes()) as other:
        assert pdf.page_count == 2
        assert pdf[1].get_text().split("\n")[:3] == ["Legend", "1", LONG]
        assert LONG in other.text(1).text.replace("\r\n", " ")
        assert pdf[1].rect == pdf[0].rect
    with open_document(source) as opened:
        geometry = opened_geometry(opened)
        texts = [box.text for box in BoxPlan(entities, BOXES).drawn(0, geometry)]
    assert texts == ["1", LONG, "Other number or code"]


def opened_geometry(opened: OpenedDocument) -> PageGeometry:
    return PageDrawing(opened.pdf, 0).geometry


@pytest.mark.parametrize("kind", ReleaseKind)
def test_a_legend_that_lacks_or_says_something_else_is_found(tmp_path: Path, kind: ReleaseKind) -> None:
    output, source, entities = released(tmp_path, kind)
    other = replace(BOXES, by_label={"PERSON": BoxStyle(Look.LABEL, LONG.replace("552a", "552b"))})
    with open_document(source) as opened:
        forged = tmp_path / "forged.pdf"
        release(opened, entities, forged, kind, boxes=replace(other, usual=BOXES.usual))
        forged.replace(output)
    found = checked(output, source, entities, kind)
    assert found.get(Check.OUTSIDE_UNCHANGED) == (Finding(Check.OUTSIDE_UNCHANGED),)
    with pikepdf.open(output) as pdf:
        del pdf.pages[1]
        pdf.save(tmp_path / "short.pdf")
    assert Check.PAGES_COMPLETE in checked(tmp_path / "short.pdf", source, entities, kind)


def test_a_secret_in_the_legend_is_found_and_points_to_no_page(tmp_path: Path) -> None:
    output, source, entities = released(tmp_path, ReleaseKind.CERTIFIED)
    with open_document(source) as opened:
        report = verify_release(
            output, source=opened, accepted=entities, rejected=(), terms=[Term("U.S.C.")],
            kind=ReleaseKind.CERTIFIED, boxes=BOXES,
        )  # fmt: skip
    found = [f for r in report.results for f in r.findings]
    assert {f.check for f in found} >= {Check.MUPDF_TEXT, Check.PDFIUM_TEXT}
    assert all(f.page_index in (None, 0) for f in found)


def test_no_text_no_legend(tmp_path: Path) -> None:
    source, entities = paper(tmp_path)
    for boxes in (Boxes(), Boxes(BoxStyle(Look.PATTERN)), Boxes(BoxStyle(Look.LABEL, "X"))):
        assert BoxPlan(entities, boxes).legend == ()
    with open_document(source) as opened:
        facts = release(opened, entities, tmp_path / "out.pdf", ReleaseKind.CERTIFIED)
    assert facts.legend_pages == 0


def test_a_long_legend_goes_on_and_a_page_of_unusual_size_gets_a_usual_one(tmp_path: Path) -> None:
    source, _ = paper(tmp_path, 150, 200)
    texts = [f"reason {n} " + ("VERY WIDE " if n % 2 else "very long ") * 12 for n in range(60)]
    with open_document(source) as opened, legend(texts, PageDrawing(opened.pdf, 0)) as made:
        whole = "\n".join(page.get_text() for page in made)
        assert made.page_count > 2
        assert tuple(made[0].rect)[2:] == (595, 842)
        for page in made:
            assert all(page.rect.contains(pymupdf.Rect(word[:4])) for word in page.get_text("words"))
    for number, text in enumerate(texts, 1):
        assert " ".join(text.split()) in " ".join(whole.split())
        assert f"\n{number}\n" in whole


def test_a_legend_of_a_narrow_page_stays_on_it(tmp_path: Path) -> None:
    source, _ = paper(tmp_path, 320, 600)
    with open_document(source) as opened, legend([f"{LONG} " * 4], PageDrawing(opened.pdf, 0)) as made:
        (page,) = made
        assert page.rect.width == 320
        assert all(page.rect.contains(pymupdf.Rect(word[:4])) for word in page.get_text("words"))
        assert " ".join(page.get_text().split()).count(LONG) == 4
