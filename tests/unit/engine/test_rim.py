"""A box that leaves letters of its text out is found by reading its edge; what only stands beside it is not."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from ocr_helpers import page_of, scan
from writing_helpers import boxed, document, found, line, release, verdicts

from app.base import ocr_data
from app.domain.entities import Entity
from app.domain.geometry import Point, Quadrilateral
from app.domain.reports import Check, VerificationReport, WhyNotRun
from app.engine import opening, verification

NAME = "Marigold Ashby"


def rims(folder: Path, output: Path, *entities: Entity, ocr: bool = True) -> VerificationReport:
    with opening.open_document(folder / "source.pdf") as opened:
        return verification.verify_release(output, source=opened, accepted=entities, rejected=(), terms=(), ocr=ocr)


def cut(entity: Entity, *, left: float = 0, right: float = 0, bottom: float = 0, top: float = 0) -> Entity:
    """An entity with a box that is smaller by parts of its width and height."""
    (quad,) = entity.quadrilaterals
    (bl, br, tl) = (quad.bottom_left, quad.bottom_right, quad.top_left)

    def at(u: float, v: float) -> Point:
        return Point(
            bl.x + u * (br.x - bl.x) + v * (tl.x - bl.x),
            bl.y + u * (br.y - bl.y) + v * (tl.y - bl.y),
        )

    u, v = (left, 1 - right), (bottom, 1 - top)
    return replace(
        entity, quadrilaterals=(Quadrilateral(at(u[0], v[0]), at(u[1], v[0]), at(u[1], v[1]), at(u[0], v[1])),)
    )


def proven(folder: Path, data: bytes, *entities: Entity) -> VerificationReport:
    _, output = release(folder, data, *entities)
    return rims(folder, output, *entities)


@pytest.mark.parametrize(
    ("share", "where", "size"),
    [
        *(({"right": 0.16}, "right", size) for size in (7, 11, 24)),
        *(({"left": 0.13}, "left", size) for size in (7, 11, 24)),
        *(({"top": 0.7}, "above", size) for size in (7, 11, 24)),
        ({"bottom": 0.8}, "below", 7),
    ],
    ids=str,
)
def test_letters_that_a_box_leaves_out_are_found_where_they_stand(
    tmp_path: Path, share: dict[str, float], where: str, size: int
) -> None:
    data = document(line(f"Paid to {NAME} in March", 20, 200, size))
    (hit,) = found(data, NAME)
    small = cut(hit, **share)
    report = proven(tmp_path, data, small)
    assert verdicts(report)[Check.RIM_READ] == "failed"
    (finding,) = [f for f in report.findings if f.check is Check.RIM_READ]
    assert finding.page_index == 0
    place, box = finding.quadrilaterals[0].envelope, small.quadrilaterals[0].envelope
    if where == "right":
        assert box.x1 - 1 <= place.x0 < place.x1 < hit.quadrilaterals[0].envelope.x1 + 2
    if where == "left":
        assert hit.quadrilaterals[0].envelope.x0 - 2 < place.x0 < place.x1 <= box.x0 + 1
    if where == "above":
        assert place.y1 > box.y1 + 1
    if where == "below":
        assert place.y0 < box.y0 - 1


@pytest.mark.parametrize(
    "text",
    [
        "Paid to Marigold Ashby by post",
        "Paid to Marigold Ashby, Ashby and son",
        "of Marigold Ashby's by rights",
        "(Marigold Ashby) / \\(Marigold Ashby\\)",
        "Ashby Marigold Ashby Marigold",
        "bynames MariMarigold Ashbyst",
        "Marigold Ashby-by",
        "Statement of Me Marigold Ashby",
    ],
)
@pytest.mark.parametrize("size", [7, 11, 24])
def test_a_neighbouring_word_is_another_word_whatever_its_letters(tmp_path: Path, text: str, size: int) -> None:
    data = document(line(text, 20, 200, size), width=600)
    hits = found(data, NAME)
    assert hits
    assert verdicts(proven(tmp_path, data, *hits))[Check.RIM_READ] == "passed"


def test_rules_and_lines_beside_a_box_are_no_letters(tmp_path: Path) -> None:
    grid = "38.5 100 m 38.5 260 l S 120.5 100 m 120.5 260 l S 38.5 196.5 m 380 196.5 l S 38 212 m 380 212 l S"
    data = document(line("Daniel illil", 40, 200) + " 0.8 w " + grid)
    hits = found(data, "Daniel illil")
    assert verdicts(proven(tmp_path, data, *hits))[Check.RIM_READ] == "passed"


def test_a_short_word_beside_a_wide_box_is_not_its_beginning(tmp_path: Path) -> None:
    data = document(line("STATEMENT OF OTTILIE QUILLFEATHER", 40, 200, 14))
    (hit,) = found(data, "OTTILIE QUILLFEATHER")
    quad = hit.quadrilaterals[0].envelope
    for room in (0.5, 1.5, 2.5, 3.3):
        wide = boxed(0, quad.x0 - room, quad.y0, quad.x1 + 9, quad.y1, "OTTILIE QUILLFEATHER")
        assert verdicts(proven(tmp_path, data, wide))[Check.RIM_READ] == "passed"


@pytest.mark.parametrize("box", ["0.8 w 36 194 78 19 re S", "0.4 g 36 194 78 19 re f 1 g 39 197 72 13 re f 0 g"])
def test_a_frame_round_a_box_is_no_letter(tmp_path: Path, box: str) -> None:
    data = document(f"{box} " + line("Isolde Ivic", 46, 200))
    (hit,) = found(data, "Isolde Ivic")
    quad = hit.quadrilaterals[0].envelope
    wide = boxed(0, 37.5, quad.y0, 112.5, quad.y1, "Isolde Ivic")
    assert verdicts(proven(tmp_path, data, wide))[Check.RIM_READ] == "passed"


def test_one_straight_letter_that_is_left_out_is_found(tmp_path: Path) -> None:
    data = document(line("Daniel", 40, 200, 14))
    (hit,) = found(data, "Daniel")
    assert verdicts(proven(tmp_path, data, cut(hit, right=0.1)))[Check.RIM_READ] == "failed"


@pytest.mark.parametrize("gap", [9.5, 10.5, 11.5])
def test_a_line_of_labels_that_a_box_cuts_is_not_its_text(tmp_path: Path, gap: float) -> None:
    data = document(line("National ID: [t027] 0401 of 784", 40, 200 + gap, 8) + " " + line("010-02-7849", 40, 200))
    (hit,) = found(data, "010-02-7849")
    quad = hit.quadrilaterals[0].envelope
    high = boxed(0, quad.x0, quad.y0, quad.x1 + 60, quad.y1 + 1, "010-02-7849")
    assert verdicts(proven(tmp_path, data, high))[Check.RIM_READ] == "passed"


@pytest.mark.parametrize("attributes", [{"Rotate": 90}, {"Rotate": 180}, {"UserUnit": 2}], ids=str)
def test_pages_that_are_turned_or_large(tmp_path: Path, attributes: dict[str, object]) -> None:
    content = line(f"Paid to {NAME} in March", 20, 200)
    (hit,) = found(document(content), NAME)
    data = document(content, **attributes)
    assert verdicts(proven(tmp_path, data, hit))[Check.RIM_READ] == "passed"
    assert verdicts(proven(tmp_path, data, cut(hit, right=0.16)))[Check.RIM_READ] == "failed"


def test_slanted_text(tmp_path: Path) -> None:
    angle = math.radians(17)
    c, s = math.cos(angle), math.sin(angle)
    data = document(f"BT /F1 14 Tf {c:.5f} {s:.5f} {-s:.5f} {c:.5f} 60 80 Tm ({NAME} pays) Tj ET")
    width = pymupdf.get_text_length(NAME, fontsize=14)

    def at(x: float, y: float) -> Point:
        return Point(60 + c * x - s * y, 80 + s * x + c * y)

    whole = Quadrilateral(at(0, -3.5), at(width, -3.5), at(width, 11), at(0, 11))
    hit = Entity(0, NAME, "PERSON", (whole,))
    assert verdicts(proven(tmp_path, data, hit))[Check.RIM_READ] == "passed"
    assert verdicts(proven(tmp_path, data, cut(hit, right=0.15)))[Check.RIM_READ] == "failed"


def test_a_scan_whose_box_is_too_short(tmp_path: Path) -> None:
    data = page_of(tmp_path, (scan(("we write about Blessing Okafor, born", "in Leeds"), dpi=300), 60, 300), dpi=300)
    left = 60 + 11 + pymupdf.get_text_length("we write about ", fontsize=11)
    width = pymupdf.get_text_length("Blessing Okafor", fontsize=11)
    y = 842 - 300 - 1.6 * 11
    whole = boxed(0, left - 0.7, y - 3, left + width + 0.7, y + 9, "Blessing Okafor")
    assert verdicts(proven(tmp_path, data.read_bytes(), whole))[Check.RIM_READ] == "passed"
    assert verdicts(proven(tmp_path, data.read_bytes(), cut(whole, right=0.2)))[Check.RIM_READ] == "failed"


def test_what_stays_on_purpose_is_no_leftover(tmp_path: Path) -> None:
    number = "4111111111111111"
    data = document(line(f"card {number} valid", 20, 200))
    (hit,) = found(data, number)
    part = replace(cut(hit, right=0.25), text=number, kept=((12, 16),), operator="last-four")
    assert verdicts(proven(tmp_path, data, part))[Check.RIM_READ] == "passed"


def test_a_box_drawn_without_a_text_is_not_asked_about(tmp_path: Path) -> None:
    data = document(line("Marigold", 40, 200))
    assert verdicts(proven(tmp_path, data, boxed(0, 30, 195, 60, 212, "")))[Check.RIM_READ] == "passed"


def test_without_ocr_the_rim_is_not_read_and_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = document(line(NAME))
    (hit,) = found(data, NAME)
    _, output = release(tmp_path, data, hit)

    def told(report: VerificationReport) -> tuple[str, WhyNotRun | None, bool]:
        (made,) = [r for r in report.results if r.check is Check.RIM_READ]
        return made.verdict.value, made.why, report.passed

    assert told(rims(tmp_path, output, hit)) == ("passed", None, True)
    assert told(rims(tmp_path, output, hit, ocr=False)) == ("not-run", WhyNotRun.OCR_OFF, True)
    monkeypatch.setattr(ocr_data, "folder", lambda: tmp_path)
    assert told(rims(tmp_path, output, hit)) == ("not-run", WhyNotRun.NO_OCR_DATA, True)


@pytest.mark.parametrize("place", [(40, 320, 90, 332), (420, 200, 470, 212), (40, -30, 90, -18), (-60, -30, -10, -18)])
def test_a_text_off_the_page_has_a_rim_that_nobody_sees(tmp_path: Path, place: tuple[float, ...]) -> None:
    data = document(line("Ada Smith of Bath"))
    away = boxed(0, *place, "Quillfeather")
    assert verdicts(proven(tmp_path, data, away, *found(data, "Smith")))[Check.RIM_READ] == "passed"
