"""Boxes burnt into the picture of a page, at every turn, in every kind of picture."""

from __future__ import annotations

import io
import math
from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from writing_helpers import boxed, document, line, release

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Entity
from app.domain.geometry import Point, Quadrilateral
from app.engine import opening, redaction
from app.engine.page_image import box_mask, burn

PICTURE = (
    "q 300 0 0 100 40 150 cm BI /W 64 /H 1 /CS /RGB /BPC 8 /F /AHx ID "
    + "".join(f"{v:02X}{255 - v:02X}80" for v in range(0, 256, 4))
    + "> EI Q"
)

GRAYS = "q 300 0 0 100 40 150 cm BI /W 64 /H 1 /CS /G /BPC 8 /F /AHx ID " + bytes(range(0, 256, 4)).hex() + "> EI Q"


def _picture_pixels(output: Path) -> list[np.ndarray]:
    """Pixels of every image object of a released file, decoded without the program."""
    found = []
    with pikepdf.open(output) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image":
                found.append(np.asarray(pikepdf.PdfImage(item).as_pil_image().convert("L")))
    return found


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("content", [line("Secret words"), PICTURE], ids=["text", "picture"])
@pytest.mark.parametrize("user_unit", [1, 2])
def test_a_box_is_black_where_it_was_drawn(tmp_path: Path, rotation: int, content: str, user_unit: int) -> None:
    data = document(content, Rotate=rotation, MediaBox=[-20, -10, 380, 290], UserUnit=user_unit)
    entity = boxed(0, 60, 180, 160, 220)
    _, output = release(tmp_path, data, entity)
    with opening.open_document(tmp_path / "source.pdf") as opened:
        box = opening.page_geometry(opened.pdf[0]).to_view.map_quadrilateral(entity.quadrilaterals[0]).envelope
    with pymupdf.open(output) as pdf:
        pixmap = pdf[0].get_pixmap(colorspace="gray")
        gray = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.h, pixmap.stride)[:, : pixmap.w]
    inside = gray[math.ceil(box.y0) + 1 : int(box.y1) - 1, math.ceil(box.x0) + 1 : int(box.x1) - 1]
    assert inside.size > 1000
    assert inside.max() <= 40
    ring = gray[max(0, int(box.y0) - 4) : int(box.y0) - 2, int(box.x0) : int(box.x1)]
    assert ring.size
    assert ring.max() > 100


def test_the_pixels_themselves_hold_nothing_under_a_box(tmp_path: Path) -> None:
    _, plain = release(tmp_path, document(line("Secret words", 60, 190)))
    before = _picture_pixels(plain)[0]
    _, output = release(tmp_path, document(line("Secret words", 60, 190)), boxed(0, 50, 180, 200, 210))
    (after,) = _picture_pixels(output)
    rows, columns = (slice(int((300 - y1) * 300 / 72), int((300 - y0) * 300 / 72)) for y0, y1 in ((180, 210), (0, 0)))
    columns = slice(int(50 * 300 / 72) + 1, int(200 * 300 / 72))
    assert before[rows, columns].min() == 0 < before[rows, columns].max()
    assert after[rows, columns].max() == 0


def test_a_slanted_box_covers_its_quadrilateral_and_not_its_envelope(tmp_path: Path) -> None:
    quad = Quadrilateral(Point(100, 100), Point(200, 160), Point(190, 180), Point(90, 120))
    _, output = release(tmp_path, document(""), Entity(0, "x", "X", (quad,)))
    (pixels,) = _picture_pixels(output)

    def at(x: float, y: float) -> int:
        return int(pixels[int((300 - y) * 300 / 72), int(x * 300 / 72)])

    assert at(145, 140) == at(103, 104) == at(188, 176) == 0
    assert at(95, 175) == at(195, 105) == 255


@settings(max_examples=200, deadline=None)
@given(
    st.floats(-5, 60), st.floats(-5, 60), st.floats(0.2, 30), st.floats(0.2, 30), st.floats(0, math.tau),
    st.floats(0.5, 4),
)  # fmt: skip
@example(x=2.5, y=6.5, width=16.0, height=4.875, angle=5.75, zoom=0.5)  # a drawing library left a centre bare
def test_every_pixel_whose_centre_lies_in_a_quadrilateral_is_burnt(
    x: float, y: float, width: float, height: float, angle: float, zoom: float
) -> None:
    cos, sin = math.cos(angle), math.sin(angle)
    corners = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    quad = Quadrilateral(*(Point(x + u * cos - v * sin, y + u * sin + v * cos) for u, v in corners))
    pixels = np.full((120, 120), 255, np.uint8)
    burn(pixels, (quad,), zoom)
    for row, column in np.argwhere(pixels == 255).tolist():
        px, py = (column + 0.5) / zoom - x, (row + 0.5) / zoom - y
        u, v = px * cos + py * sin, -px * sin + py * cos
        assert not (0 <= u <= width and 0 <= v <= height)
    grown = 3.5 / zoom
    for row, column in np.argwhere(pixels == 0).tolist():
        px, py = (column + 0.5) / zoom - x, (row + 0.5) / zoom - y
        u, v = px * cos + py * sin, -px * sin + py * cos
        assert -grown <= u <= width + grown
        assert -grown <= v <= height + grown


@given(st.lists(st.tuples(st.floats(-5, 25), st.floats(-5, 25)), min_size=4, max_size=4), st.floats(0.5, 4))
def test_a_quadrilateral_of_any_form_covers_at_least_its_corners_and_its_sides(
    corners: list[tuple[float, float]], zoom: float
) -> None:
    quad = Quadrilateral(*(Point(x, y) for x, y in corners))
    mask = box_mask((80, 80), (quad,), zoom)
    for a, b in zip(quad.corners, (*quad.corners[1:], quad.corners[0]), strict=True):
        for part in range(21):
            x, y = a.x + (b.x - a.x) * part / 20, a.y + (b.y - a.y) * part / 20
            # A point on the line between two pixels belongs to both; one of them is enough.
            if 1 <= x * zoom <= 79 and 1 <= y * zoom <= 79:
                columns = {math.floor(x * zoom - 1e-6), math.floor(x * zoom + 1e-6)}
                rows = {math.floor(y * zoom - 1e-6), math.floor(y * zoom + 1e-6)}
                assert any(mask[row, column] for row in rows for column in columns)


def test_a_mask_of_no_box_is_empty() -> None:
    assert not box_mask((10, 10), (), 1.0).any()


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (line("black on white"), "ccitt-g4"),
        ("0.2 g " + line("dark gray on white"), "ccitt-g4-layers"),
        (line("black") + " 0 0 1 rg " + line("and blue", 40, 100), "ccitt-g4-layers"),
        (PICTURE, "ccitt-g4-patches"),
        (GRAYS, "ccitt-g4-layers-patches"),
        (PICTURE.replace("300 0 0 100 40 150", "360 0 0 260 20 20"), "jpeg-rgb"),
        (GRAYS.replace("300 0 0 100 40 150", "360 0 0 260 20 20"), "jpeg-gray"),
        ("", "ccitt-g4"),
    ],
)
def test_a_picture_is_never_made_black_and_white(tmp_path: Path, content: str, encoding: str) -> None:
    facts, output = release(tmp_path, document(content))
    assert facts.pages[0].encoding == encoding
    with pymupdf.open(tmp_path / "source.pdf") as before, pymupdf.open(output) as after:
        was, now = (np.frombuffer(d[0].get_pixmap(dpi=30).samples, np.uint8).astype(int) for d in (before, after))
    assert np.abs(was - now).mean() < 3


def test_a_one_bit_scan_stays_one_bit(tmp_path: Path) -> None:
    from PIL import Image, ImageDraw

    scan = Image.new("1", (850, 1100), 1)
    for row in range(60, 1000, 30):
        ImageDraw.Draw(scan).text((60, row), "typed on paper long ago " * 4, fill=0)
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=612, height=792)
        buffer = io.BytesIO()
        scan.save(buffer, "PNG")
        page.insert_image(page.rect, stream=buffer.getvalue())
        data = pdf.tobytes()
    facts, _ = release(tmp_path, data)
    assert facts.pages[0].encoding == "ccitt-g4"
    assert facts.pages[0].image_bytes < 100_000


def test_progress_is_told_per_page_and_page_order_kept(tmp_path: Path) -> None:
    source, output = tmp_path / "in.pdf", tmp_path / "out.pdf"
    source.write_bytes(document(*(line(f"page {n}") for n in range(4))))
    seen: list[int] = []
    with opening.open_document(source) as opened:
        redaction.release_certified(opened, (), output, on_page=seen.append)
    assert seen == [0, 1, 2, 3]
    with pymupdf.open(output) as pdf:
        assert [p.get_text().strip() for p in pdf] == [f"page {n}" for n in range(4)]


@pytest.mark.parametrize(
    ("entity", "code"),
    [
        (boxed(7, 0, 0, 9, 9), FailureCode.PAGE_OUT_OF_RANGE),
        (boxed(0, 0, 0, math.nan, 9), FailureCode.BAD_REQUEST),
    ],
)
def test_a_box_that_cannot_be_is_refused(tmp_path: Path, entity: Entity, code: FailureCode) -> None:
    with pytest.raises(KnownError) as caught:
        release(tmp_path, document(line("x")), entity)
    assert caught.value.code is code
    assert not (tmp_path / "released.pdf").exists()
