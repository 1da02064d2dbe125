"""A page of text with a picture on it: the text stays sharp and small, the picture a picture, the box black in both."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from writing_helpers import boxed, document, line, proof, release, verdicts

from app.domain.box_style import Boxes, BoxStyle, Look
from app.domain.geometry import Box, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check
from app.engine import likeness, opening, redaction
from app.engine.patches import LARGEST_SHARE, MOST, TILE, patches
from app.engine.schema import SchemaError, read_certified
from app.engine.witnesses import MuPDF, PDFium

PASSED = dict.fromkeys(Check, "passed")
TEXT = " ".join(line(f"{n} words of a page that are black, and many of them", 40, 760 - 16 * n) for n in range(30))
SEAL = (420.0, 60.0, 520.0, 160.0)


def sealed(*seals: tuple[float, float, float, float], content: str = TEXT, **attributes: object) -> bytes:
    """A page of text with soft colour pictures in places (user space)."""
    y, x = np.mgrid[0:200, 0:200] / 200.0
    colour = np.stack([255 - 200 * x, 255 - 150 * y, 120 + 100 * np.sin(9 * x * y)], axis=2).astype(np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(colour).save(buffer, "PNG")
    with pymupdf.open(stream=document(content, width=600, height=800), filetype="pdf") as pdf:
        for x0, y0, x1, y1 in seals:
            pdf[0].insert_image(pymupdf.Rect(x0, 800 - y1, x1, 800 - y0), stream=buffer.getvalue())
        data: bytes = pdf.tobytes()
    if not attributes:
        return data
    with pikepdf.open(io.BytesIO(data)) as made:
        for key, value in attributes.items():
            made.pages[0].obj[f"/{key}"] = value
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()


@pytest.mark.parametrize("attributes", [{}, {"Rotate": 90}, {"UserUnit": 2}], ids=["plain", "turned", "large unit"])
def test_a_seal_does_not_make_its_page_a_photograph(tmp_path: Path, attributes: dict[str, object]) -> None:
    hit = boxed(0, 38, 756, 120, 772, "")
    facts, output = release(tmp_path, sealed(SEAL, **attributes), hit)
    (page,) = facts.pages
    assert (page.encoding, page.dpi) == ("ccitt-g4-patches", 300)
    assert facts.size < 60_000 * (2 if "UserUnit" in attributes else 1)
    assert verdicts(proof(tmp_path, output, hit)) == PASSED


def test_a_page_may_have_as_many_pictures_as_are_made_patches(tmp_path: Path) -> None:
    seals = [
        (40.0 + 96 * (n % 6), 60.0 + 96 * (n // 6), 80.0 + 96 * (n % 6), 100.0 + 96 * (n // 6)) for n in range(MOST)
    ]
    facts, output = release(tmp_path, sealed(*seals), boxed(0, 38, 756, 120, 772, ""))
    assert facts.pages[0].encoding == "ccitt-g4-patches"
    with pikepdf.open(output) as pdf:
        assert len(pdf.pages[0].Resources.XObject) == MOST + 1
    assert verdicts(proof(tmp_path, output, boxed(0, 38, 756, 120, 772, ""))) == PASSED


def test_two_engines_show_the_picture_where_it_was(tmp_path: Path) -> None:
    _, output = release(tmp_path, sealed(SEAL, (60, 20, 90, 50)))
    data = output.read_bytes()
    with (
        pymupdf.open(tmp_path / "source.pdf") as before,
        MuPDF(data) as first,
        PDFium(data) as second,
    ):
        pixels = before[0].get_pixmap(dpi=108)
        was = np.frombuffer(pixels.samples, np.uint8).reshape(pixels.h, pixels.w, 3).astype(int)
        for engine in (first, second):
            now = engine.colour(0, 1.5).astype(int)
            for x0, y0, x1, y1 in (SEAL, (60, 20, 90, 50)):
                rows = slice(int((800 - y1) * 1.5) + 3, int((800 - y0) * 1.5) - 3)
                part = rows, slice(int(x0 * 1.5) + 3, int(x1 * 1.5) - 3)
                assert np.abs(was[part] - now[part]).mean() < 5
            gray = [np.asarray(Image.fromarray(p.astype(np.uint8)).convert("L")) for p in (was, now)]
            assert likeness.changed_areas(gray[0], gray[1], 1.5, ()) == []


def test_a_picture_of_grays_on_tinted_paper_has_its_tint(tmp_path: Path) -> None:
    ramp = bytes(range(60, 252, 3)).hex()
    picture = f"q 200 0 0 60 204 60 cm BI /W 64 /H 1 /CS /G /BPC 8 /F /AHx ID {ramp}> EI Q"
    tinted = f"0.92 0.92 0.99 rg 0 0 600 800 re f 0 g {TEXT} {picture}"
    facts, output = release(tmp_path, document(tinted, width=600, height=800))
    assert facts.pages[0].encoding.endswith("-patches")
    beside = pymupdf.Rect(201, 690, 203, 730)  # of the patch, which is of whole squares
    with pymupdf.open(output) as after:
        pixels = after[0].get_pixmap(dpi=144, clip=beside)
    shown = np.frombuffer(pixels.samples, np.uint8).reshape(-1, 3).mean(axis=0)
    assert np.abs(shown - (235, 235, 252)).max() < 3


def test_a_box_is_burnt_into_the_picture_too(tmp_path: Path) -> None:
    hit = boxed(0, 440, 100, 560, 130, "")
    facts, output = release(tmp_path, sealed(SEAL), hit)
    assert facts.pages[0].encoding == "ccitt-g4-patches"
    assert verdicts(proof(tmp_path, output, hit)) == PASSED
    with pikepdf.open(output) as pdf:
        stream = next(o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Filter") == "/DCTDecode")
        pixels = np.asarray(Image.open(io.BytesIO(stream.read_raw_bytes())).convert("L"))
    columns = pixels.shape[1]
    assert 100 * 200 / 72 <= columns < 140 * 200 / 72
    dark = pixels < 40
    assert 0.2 * pixels.size < np.count_nonzero(dark) < 0.35 * pixels.size


def test_a_box_over_the_edge_of_a_picture_is_black_at_every_zoom(tmp_path: Path) -> None:
    width, height = 595.2756, 841.8898  # A4: no pixel of it ends where a pixel of another resolution does
    data = sealed((88, 500, 496, 580), content="", MediaBox=pikepdf.Array([0, 0, width, height]))
    facts, output = release(tmp_path, data, boxed(0, 402.48, 534.67, 498.7, 546.7, ""))
    assert facts.pages[0].encoding == "ccitt-g4-patches"
    shown = Quadrilateral.from_box(Box(402.48, height - 546.7, 498.7, height - 534.67))
    with MuPDF(output.read_bytes()) as first, PDFium(output.read_bytes()) as second:
        for zoom in (1.0, 1.1, 1.37, 1.5, 2.23):
            for engine in (first, second):
                assert likeness.flat_black(engine.gray(0, zoom), zoom, shown), (zoom, type(engine))


def test_a_box_with_a_look_of_its_own_over_a_picture_makes_the_page_one_picture(tmp_path: Path) -> None:
    (tmp_path / "in.pdf").write_bytes(sealed(SEAL))
    boxes = Boxes(usual=BoxStyle(look=Look.OUTLINED))
    for name, hit, encoding in (
        ("on.pdf", boxed(0, 440, 100, 560, 130, ""), "jpeg-rgb"),
        ("off.pdf", boxed(0, 38, 756, 120, 772, ""), "ccitt-g4-patches"),
    ):
        with opening.open_document(tmp_path / "in.pdf") as opened:
            facts = redaction.release(opened, [hit], tmp_path / name, ReleaseKind.CERTIFIED, boxes=boxes)
        assert facts.pages[0].encoding == encoding


@pytest.mark.parametrize("change", ["over another", "off the page", "turned"])
def test_the_schema_refuses_patches_that_could_hide_something(tmp_path: Path, change: str) -> None:
    _, output = release(tmp_path, sealed(SEAL, (60, 20, 90, 50)))
    data = output.read_bytes()
    read_certified(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
        first, second = content.split(b" q ")[1:]
        place = first.split(b" cm ")[0]
        if change == "over another":
            changed = content.replace(second.split(b" cm ")[0], place)
        elif change == "off the page":
            changed = content.replace(place, place.rsplit(b" ", 1)[0] + b" 790")
        else:
            changed = content.replace(place, place.replace(b" 0 0 ", b" 1 1 ", 1))
        assert changed != content
        pdf.pages[0].Contents.write(zlib.compress(changed), filter=pikepdf.Name.FlateDecode)
        buffer = io.BytesIO()
        pdf.save(
            buffer, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable,
            min_version="1.7", stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )  # fmt: skip
    with pytest.raises(SchemaError):
        read_certified(buffer.getvalue())


PLACES = st.tuples(st.integers(0, 330), st.integers(0, 250), st.integers(1, 60), st.integers(1, 60))


@given(st.lists(PLACES, min_size=1, max_size=40))
def test_every_odd_pixel_lies_in_a_patch_and_no_patch_meets_another(places: list[tuple[int, int, int, int]]) -> None:
    buckets = np.zeros((300, 400), np.uint16)
    rng = np.random.default_rng(1)
    for x, y, w, h in places:
        part = buckets[y : y + h, x : x + w]
        part[:] = rng.integers(100, 3000, part.shape)
    found = patches(buckets.reshape(-1), buckets.shape, 1)
    if not found:
        tiles = np.pad(buckets, ((0, -300 % TILE), (0, -400 % TILE))).reshape(19, TILE, 25, TILE).any(axis=(1, 3))
        assert not tiles.any() or len(places) > MOST or np.count_nonzero(tiles) > LARGEST_SHARE / 8 * tiles.size
        return
    assert len(found) <= MOST
    covered = np.zeros((300, 400), int)
    for x0, y0, x1, y1 in found:
        covered[y0:y1, x0:x1] += 1
    assert covered.max() == 1
    assert not buckets[covered == 0].any()
    for number, (x0, y0, x1, y1) in enumerate(found):
        assert all(x1 < a or c < x0 or y1 < b or d < y0 for a, b, c, d in found[:number]), "they share no side"


def test_a_picture_in_the_corner_of_a_slanted_one_shares_no_pixel_with_it(tmp_path: Path) -> None:
    """Their tiles are apart, but the rectangle round the slanted one reaches to the side of the other."""
    slanted = [(150.0 + 8 * step, 640.0 - 8 * step, 162.0 + 8 * step, 652.0 - 8 * step) for step in range(16)]
    corner = (152.0, 496.0, 192.0, 520.0)
    facts, output = release(tmp_path, sealed(*slanted, corner))
    assert facts.pages[0].encoding.endswith("-patches")
    read_certified(output.read_bytes())
    assert verdicts(proof(tmp_path, output)) == PASSED
