"""Boxes that are not black: they cover as black ones do, and the proof sees what shows in them beside their drawing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pymupdf
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.box_style import PATTERNS, Boxes, BoxStyle, Look, boxes_of, style_of
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, Point, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, Verdict
from app.engine.box_drawing import DrawnBox, Marks, decorate, fits, marks
from app.engine.box_plan import BoxPlan
from app.engine.certified_page import in_view
from app.engine.opening import open_document
from app.engine.page_drawing import PageDrawing, Pixels, no_antialiasing
from app.engine.page_image import page_image
from app.engine.redaction import release
from app.engine.saving import ReleaseWriter
from app.engine.text_layer import TextLayer
from app.engine.vector.drawing import Fill
from app.engine.vector.page import painted_areas, painted_marks
from app.engine.vector.setting import set_page
from app.engine.vector.writing import VectorPages
from app.engine.verification import verify_release
from app.engine.visibility import profile

SECRET = "Johann Albrecht Oberhuber"
STYLED = [look for look in Look if look is not Look.BLACK]
FLAT = (Check.BOXES_FLAT_MUPDF, Check.BOXES_FLAT_PDFIUM)


def _paper(folder: Path, *, photo: bool = False) -> tuple[Path, Entity]:
    pdf = pymupdf.open()
    page = pdf.new_page()
    if photo:
        noise = np.random.default_rng(7).integers(60, 255, (120, 400, 3), dtype=np.uint8)
        page.insert_image((60, 80, 500, 200), pixmap=pymupdf.Pixmap(pymupdf.csRGB, 400, 120, noise.tobytes(), False))
    page.insert_text((72, 100), f"The witness met {SECRET} near the old station.", fontsize=11)
    found = page.search_for(SECRET)[0]
    page.insert_text((72, 300), "Nothing of this goes away.", fontsize=11)
    height = page.rect.height
    pdf.save(folder / "in.pdf")
    quad = Quadrilateral.from_box(Box(found.x0, height - found.y1, found.x1, height - found.y0))
    entity = Entity(
        page_index=0, text=SECRET, label="PERSON", quadrilaterals=(quad,), source=Source.MANUAL, recognizer="manual",
        decision=Decision.ACCEPTED,
    )  # fmt: skip
    return folder / "in.pdf", entity


def _failed(output: Path, source: Path, entity: Entity, kind: ReleaseKind, boxes: Boxes) -> set[Check]:
    with open_document(source) as opened:
        report = verify_release(
            output, source=opened, accepted=(entity,), rejected=(), terms=(), kind=kind, boxes=boxes
        )
    return {r.check for r in report.results if r.verdict is not Verdict.PASSED}


@pytest.mark.parametrize("photo", [False, True])
@pytest.mark.parametrize("kind", ReleaseKind)
@pytest.mark.parametrize("look", STYLED)
def test_a_release_of_every_look_is_proven(tmp_path: Path, look: Look, kind: ReleaseKind, photo: bool) -> None:
    source, entity = _paper(tmp_path, photo=photo)
    output, boxes = tmp_path / "out.pdf", Boxes(BoxStyle(look))
    with open_document(source) as opened:
        facts = release(opened, (entity,), output, kind, boxes=boxes)
    assert facts.pages[0].fallback is None
    assert not _failed(output, source, entity, kind, boxes)
    with pymupdf.open(output) as written:
        assert SECRET not in written[0].get_text()
        assert "Nothing of this goes away." in written[0].get_text()
    # The same file, were its boxes to be black, is not what was asked for.
    assert _failed(output, source, entity, kind, Boxes()) >= set(FLAT)


def _leftover(pixels: Pixels, zoom: float) -> None:
    """Letters that shine through in the middle of the box, as light as they can be read."""
    place = pymupdf.Rect(170 * zoom, 90 * zoom, 270 * zoom, 102 * zoom).irect
    letters = np.zeros((place.height, place.width), np.bool_)
    letters[::3, :: max(1, round(zoom))] = True
    area = pixels[place.y0 : place.y1, place.x0 : place.x1]
    area[letters] = np.where(area[letters] > 127, area[letters] - 128, area[letters] + 127)


@pytest.mark.parametrize("photo", [False, True])
@pytest.mark.parametrize("look", STYLED)
def test_what_shows_through_a_burnt_box_fails_the_proof(tmp_path: Path, look: Look, photo: bool) -> None:
    source, entity = _paper(tmp_path, photo=photo)
    boxes = Boxes(BoxStyle(look))

    def written(name: str, *, leave: bool) -> Path:
        with open_document(source) as opened:
            drawing = PageDrawing(opened.pdf, 0)
            plan = BoxPlan((entity,), boxes).drawn(0, drawing.geometry)

            def draw(pixels: Pixels, zoom: float) -> None:
                decorate(pixels, zoom, plan)
                if leave:
                    _leftover(pixels, zoom)

            image = page_image(drawing, profile(drawing), in_view(drawing.geometry, entity.quadrilaterals), draw)
            writer = ReleaseWriter()
            writer.add_page(drawing.width, drawing.height, image, TextLayer((), 0, 0))
            writer.write(tmp_path / name)
        return tmp_path / name

    assert not _failed(written("clean.pdf", leave=False), source, entity, ReleaseKind.CERTIFIED, boxes)
    failed = _failed(written("left.pdf", leave=True), source, entity, ReleaseKind.CERTIFIED, boxes)
    assert failed == set(FLAT)


@pytest.mark.parametrize("over", [False, True])
@pytest.mark.parametrize("look", STYLED)
def test_what_is_left_over_or_under_a_painted_box_fails_the_proof(tmp_path: Path, look: Look, over: bool) -> None:
    source, entity = _paper(tmp_path)
    boxes, output = Boxes(BoxStyle(look)), tmp_path / "out.pdf"
    with open_document(source) as opened:
        drawing = PageDrawing(opened.pdf, 0)
        quads = in_view(drawing.geometry, entity.quadrilaterals)
        painted = painted_areas(quads, drawing.height, 1)
        drawn = painted_marks(BoxPlan((entity,), boxes).drawn(0, drawing.geometry), drawing.height, 1)
        (left,) = painted_marks(
            [DrawnBox(Quadrilateral.from_box(Box(200, 92, 260, 98)), Look.OUTLINED)], drawing.height, 1
        )
        under = [] if over else [Fill(list(left.white), False, (0.0, 0.0, 0.0), 1.0)]
        shown = (*drawn, Marks(black=left.white)) if over else drawn
        writer = ReleaseWriter()
        pages = VectorPages(writer)
        done = set_page(under, painted, pages.fonts, shown)
        pages.add(drawing.width, drawing.height, done)
        pages.finish()
        writer.write(output)
    failed = _failed(output, source, entity, ReleaseKind.VECTOR, boxes) - {Check.OUTSIDE_UNCHANGED}
    assert failed == (set(FLAT) if over else {Check.INK_UNDER_BOXES})


@example(14, 5, 0, Look.WHITE, 0, "(b)(6)")  # brackets hang lower than capitals
@given(
    st.floats(1, 300), st.floats(1, 40), st.floats(0, 360), st.sampled_from(Look), st.integers(0, PATTERNS - 1),
    st.sampled_from(["", "Person", "Date of birth", "(b)(6)", "Größe 7"]),
)  # fmt: skip
def test_every_mark_lies_inside_its_box(
    width: float, height: float, turn: float, look: Look, pattern: int, text: str
) -> None:
    a, b = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    corners = [Point(100 + a * x - b * y, 100 + b * x + a * y) for x, y in
               ((0, 0), (width, 0), (width, height), (0, height))]  # fmt: skip
    box = DrawnBox(Quadrilateral(*corners), look, text, pattern)
    found = marks(box)
    for path in (found.white, found.black):
        for _, values in path:
            for x, y in zip(values[::2], values[1::2], strict=True):
                u, v = a * (x - 100) + b * (y - 100), -b * (x - 100) + a * (y - 100)
                assert -1e-3 <= u <= width + 1e-3
                assert -1e-3 <= v <= height + 1e-3


def test_hatchings_can_be_told_apart() -> None:
    shown = []
    for pattern in range(PATTERNS):
        pixels = np.zeros((60, 240), np.uint8)
        with no_antialiasing():
            box = DrawnBox(Quadrilateral.from_box(Box(0, 0, 60, 15)), Look.PATTERN, "", pattern)
            decorate(pixels, 4.0, (box,))
        shown.append(pixels)
    for number, one in enumerate(shown):
        assert 20 < one.mean() < 235
        for other in shown[number + 1 :]:
            assert (one != other).mean() > 0.1


def test_a_box_inside_another_has_no_frame_of_its_own() -> None:
    outer, inner = (DrawnBox(Quadrilateral.from_box(Box(*v)), Look.OUTLINED) for v in ((5, 5, 90, 20), (30, 8, 50, 16)))
    alone, both = np.zeros((50, 200), np.uint8), np.zeros((50, 200), np.uint8)
    decorate(alone, 2.0, (outer,))
    decorate(both, 2.0, (inner, outer))
    assert (alone == both).all()


def test_a_text_that_says_what_was_removed_is_not_written(tmp_path: Path) -> None:
    source, entity = _paper(tmp_path)
    entity = replace(entity, source=Source.DETECTED)
    boxes = Boxes(BoxStyle(Look.LABEL, f"of {SECRET}"))
    with open_document(source) as opened:
        geometry = PageDrawing(opened.pdf, 0).geometry
        assert [b.text for b in BoxPlan((entity,), boxes).drawn(0, geometry)] == [""]
        assert [b.text for b in BoxPlan((entity,), Boxes(BoxStyle(Look.LABEL))).drawn(0, geometry)] == ["Person"]


def test_a_text_too_long_for_its_box_does_not_fit() -> None:
    def fitting(width: float, text: str) -> bool:
        return fits(DrawnBox(Quadrilateral.from_box(Box(0, 0, width, 12)), Look.LABEL, text))

    assert fitting(40, "Person")
    assert not fitting(12, "Person")
    assert not fitting(40, "Nationality, religion or politics")


@pytest.mark.parametrize("text", ["PERSON=blue", "NOBODY=black", "=black", "black:x", "PERSON=label:" + "x" * 41, ""])
def test_a_style_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        style_of(text)


def test_styles_are_read_as_they_are_said() -> None:
    boxes = boxes_of(["pattern", "PERSON=label:Client = A", "ADDRESS=white"], snap=True)
    address = BoxStyle(Look.WHITE)
    assert boxes == Boxes(
        BoxStyle(Look.PATTERN), {"PERSON": BoxStyle(Look.LABEL, "Client = A"), "ADDRESS": address}, snap=True, join=True
    )
    assert [boxes.text(label) for label in ("PERSON", "ADDRESS")] == ["Client = A", ""]
