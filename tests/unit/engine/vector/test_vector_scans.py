"""A scan released as vector: about as large as it was, its words searchable, nothing of what lay under a box."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
import pytest
from PIL import Image, JpegImagePlugin
from vector_helpers import everything, failed, kinds, texts
from writing_helpers import boxed

from app.domain.entities import Entity
from app.domain.job_settings import ReleaseKind
from app.domain.reports import ReleaseFacts, Term, VerificationReport
from app.engine import opening, redaction, verification
from app.engine.ocr.reading import InkReader
from app.engine.vector.pictures import _quantization

LINES = (
    "We write about the claim of Blessing Okafor, who was born",
    "on 14 March 1987 and lives at 12 Beech Road in Leeds. The",
    "amount is 4,250 pounds. Please answer by the end of May.",
)
WIDTH, HEIGHT, LEFT, TOP, STEP = 400, 300, 40, 60, 22


def scanned(kind: str, *, dpi: int = 200, quality: int = 75, subsampling: int = 0, layer: bool = False) -> bytes:
    """A page of lines as one picture: JPEG of grays or colours, or one bit a pixel."""
    rng = np.random.default_rng(7)
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=WIDTH, height=HEIGHT)
        for number, text in enumerate(LINES):
            page.insert_text((LEFT, TOP + STEP * number), text, fontsize=11)
        drawn = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csRGB)
    colour = np.frombuffer(drawn.samples, np.uint8).reshape(drawn.h, drawn.w, 3).astype(float)
    grained = np.clip(colour * (0.86, 0.85, 0.80) + 24 + rng.normal(0, 3, (drawn.h, drawn.w, 1)), 0, 255)
    image = Image.fromarray(grained.astype(np.uint8))
    buffer = io.BytesIO()
    if kind == "bits":
        image.convert("L").point(lambda v: 255 * (v > 128)).convert("1").save(buffer, "TIFF", compression="group4")
    else:
        image = image if kind == "colour" else image.convert("L")
        image.save(buffer, "JPEG", quality=quality, subsampling=subsampling, comment=b"Blessing Okafor by Scanny")
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=WIDTH, height=HEIGHT)
        page.insert_image(page.rect, stream=buffer.getvalue())
        if layer:
            for number, text in enumerate(LINES):
                page.insert_text((LEFT, TOP + STEP * number), text, fontsize=11, render_mode=3)
        data: bytes = pdf.tobytes(deflate=True)
        return data


def name_box() -> Entity:
    before = pymupdf.get_text_length("We write about the claim of ", fontsize=11)
    width = pymupdf.get_text_length("Blessing Okafor", fontsize=11)
    x, y = LEFT + before, HEIGHT - TOP
    return boxed(0, x - 0.8, y - 3, x + width + 0.8, y + 9, "Blessing Okafor")


def released(
    folder: Path, data: bytes, *entities: Entity, ocr: bool = True
) -> tuple[ReleaseFacts, Path, VerificationReport]:
    source, output = folder / "source.pdf", folder / "released.pdf"
    source.write_bytes(data)
    with opening.open_document(source) as opened:
        facts = redaction.release(opened, entities, output, ReleaseKind.VECTOR, ink=InkReader() if ocr else None)
        report = verification.verify_release(
            output, source=opened, accepted=entities, rejected=(), terms=[Term(e.text) for e in entities],
            kind=ReleaseKind.VECTOR,
        )  # fmt: skip
    return facts, output, report


@pytest.mark.parametrize("with_box", [True, False], ids=["with a box", "without"])
@pytest.mark.parametrize(
    ("kind", "dpi", "quality", "subsampling"),
    [("gray", 200, 75, 0), ("gray", 300, 60, 0), ("colour", 200, 85, 2), ("colour", 200, 85, 0), ("bits", 300, 0, 0)],
)
def test_a_scan_is_about_as_large_as_it_was(
    tmp_path: Path, kind: str, dpi: int, quality: int, subsampling: int, with_box: bool
) -> None:
    data = scanned(kind, dpi=dpi, quality=quality, subsampling=subsampling)
    facts, output, report = released(tmp_path, data, *([name_box()] if with_box else []), ocr=False)
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    with pymupdf.open(tmp_path / "source.pdf") as pdf:
        before = len(pdf.xref_stream_raw(pdf[0].get_images()[0][0]))
    assert facts.pages[0].image_bytes < 1.2 * before
    if kind != "bits":
        assert b"Scanny" in data
        assert b"Scanny" not in everything(output)
        with pikepdf.open(output) as pdf, pymupdf.open(tmp_path / "source.pdf") as was:
            (now,) = (o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Filter") == "/DCTDecode")
            tables = [
                Image.open(io.BytesIO(d))
                for d in (now.read_raw_bytes(), was.extract_image(was[0].get_images()[0][0])["image"])
            ]
            assert tables[0].quantization == tables[1].quantization
            assert JpegImagePlugin.get_sampling(tables[0]) == JpegImagePlugin.get_sampling(tables[1])


@pytest.mark.parametrize("dpi", [72, 100, 150])
def test_a_coarse_scan_passes_the_gates_too(tmp_path: Path, dpi: int) -> None:
    facts, _, report = released(tmp_path, scanned("gray", dpi=dpi, quality=60), name_box(), ocr=False)
    assert kinds(facts) == ["vector"]
    assert not failed(report)


@pytest.mark.parametrize("quality", range(40, 96, 5))
def test_the_quality_of_a_jpeg_is_known_by_its_table(quality: int) -> None:
    buffer = io.BytesIO()
    Image.new("L", (8, 8)).save(buffer, "JPEG", quality=quality)
    with Image.open(io.BytesIO(buffer.getvalue())) as picture:
        table: dict[int, list[int]] = getattr(picture, "quantization", {})
    assert sorted(table[0]) == sorted(_quantization(quality))


def test_words_of_a_scan_can_be_searched_for_but_those_under_a_box(tmp_path: Path) -> None:
    facts, output, report = released(tmp_path, scanned("gray"), name_box())
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    assert 25 <= facts.pages[0].words_kept <= 34
    for text in texts(output):
        assert "12 Beech Road in Leeds" in text
        assert "claim of" in text
        assert "Okafor" not in text
        assert "Blessing" not in text
    with pymupdf.open(output) as pdf:
        (place,) = pdf[0].search_for("Beech Road")
    left = LEFT + pymupdf.get_text_length("on 14 March 1987 and lives at 12 ", fontsize=11)
    assert abs(place.x0 - left) < 3
    assert abs(place.y1 - (TOP + STEP)) < 6


def test_a_turned_scan_has_its_words_where_they_are_seen(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(scanned("gray"))) as pdf:
        pdf.pages[0].obj.Rotate = 90
        buffer = io.BytesIO()
        pdf.save(buffer)
    facts, output, report = released(tmp_path, buffer.getvalue(), name_box())
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    with pymupdf.open(output) as pdf:
        (place,) = pdf[0].search_for("Beech Road")
        assert place.height > place.width
        assert abs(place.x0 - (HEIGHT - (TOP + STEP))) < 8


def test_without_ocr_a_scan_has_no_words(tmp_path: Path) -> None:
    facts, output, _ = released(tmp_path, scanned("gray"), ocr=False)
    assert facts.pages[0].words_kept == 0
    assert texts(output) == ("", "")


def test_a_layer_that_says_what_the_ink_shows_is_taken_over(tmp_path: Path) -> None:
    facts, output, report = released(tmp_path, scanned("gray", layer=True))
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    for text in texts(output):
        assert "12 Beech Road in Leeds" in text
        assert text.count("Okafor") == 1
