"""What two engines show of a released file."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Name
from PIL import Image
from writing_helpers import document, found, line, release

from app.engine import witnesses
from app.engine.page_drawing import Pixels
from app.engine.witnesses import LARGEST_PART, MOST_PARTS, MuPDF, PaintedInParts, PDFium, Span


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A certified page turned by 90 degrees, with text in three colours and a box."""
    page = " ".join(
        (
            line("Ada Smith of 12 High Street"),
            "0.1 0.2 0.7 rg 40 40 293 60 re f 1 0 0 rg",
            line("in colour", 50, 60, 31),
        )
    )
    data = document(page, Rotate=90)
    return release(tmp_path_factory.mktemp("witnesses"), data, *found(data, "Smith"))[1].read_bytes()


@pytest.fixture(scope="module")
def pictured() -> bytes:
    """A page with a JPEG image finer than any picture of it, and one that is enlarged."""
    pdf = pikepdf.open(io.BytesIO(document("q 90 0 0 200 30 50 cm /Fine Do Q q 200 0 0 80 150 100 cm /Coarse Do Q")))
    noise = np.random.default_rng(5)
    images = pikepdf.Dictionary()
    for name, (wide, high) in (("/Fine", (400, 896)), ("/Coarse", (104, 40))):
        jpeg = io.BytesIO()
        Image.fromarray(noise.integers(0, 256, (high, wide), np.uint8)).save(jpeg, "JPEG")
        images[name] = pdf.make_stream(
            jpeg.getvalue(), Type=Name.XObject, Subtype=Name.Image, Width=wide, Height=high, BitsPerComponent=8,
            ColorSpace=Name.DeviceGray, Filter=Name.DCTDecode,
        )  # fmt: skip
    pdf.pages[0].Resources.XObject = images
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize("engine", [MuPDF, PDFium])
@given(
    zoom=st.sampled_from([0.7, 1.5, 300 / 72]),
    at=st.tuples(*[st.floats(0, 1)] * 4).map(lambda v: (sorted(v[:2]), sorted(v[2:]))),
)
@settings(max_examples=25, deadline=None)
def test_a_part_is_what_the_whole_page_shows_there(
    released: bytes, engine: type[MuPDF | PDFium], zoom: float, at: tuple[list[float], list[float]]
) -> None:
    with engine(released) as witness, engine(released) as other:
        whole = other.gray(0, zoom)
        parts = witness.gray_parts(0, zoom)
        assert parts.shape == whole.shape
        rows, columns = (slice(int(a * n), int(b * n)) for (a, b), n in zip(at, whole.shape, strict=True))
        assert np.array_equal(parts[rows, columns], whole[rows, columns]) or not whole[rows, columns].size


@pytest.mark.parametrize("zoom", [1.5, 300 / 72])
@pytest.mark.parametrize("side", [3, 9, 20])
@pytest.mark.parametrize("at", [(35, 60), (80, 120), (115, 240), (160, 130), (340, 178)])
def test_a_small_part_shows_images_as_finely_as_the_whole_page(
    pictured: bytes, zoom: float, side: int, at: tuple[int, int]
) -> None:
    """Each is painted by an engine that has no image of the page yet."""
    with PDFium(pictured) as witness, PDFium(pictured) as other:
        x, y = (int(v * zoom) for v in at)
        place = slice(y, y + side), slice(x, x + side)
        assert np.array_equal(witness.gray_parts(0, zoom)[place], other.gray(0, zoom)[place])


@pytest.mark.parametrize("engine", [MuPDF, PDFium])
def test_a_file_on_the_disk_is_read_as_its_bytes_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: type[MuPDF | PDFium]
) -> None:
    """PDFium opens it anew every other page; pages are asked for back and forth. The name is none of a PDF."""
    data = document(*(line(f"page number {n}", 40, 200) for n in range(5)))
    path = tmp_path / "öffnen.part"
    path.write_bytes(data)
    with engine(data) as other:
        expected = [(other.text(n).text, other.gray(n, 1.0)) for n in range(5)]
    monkeypatch.setattr(witnesses, "PAGES_AT_ONCE", 2)
    with engine(path) as witness:
        for n in (0, 1, 2, 3, 4, 4, 0, 3):
            assert witness.text(n).text == expected[n][0]
            assert np.array_equal(witness.gray(n, 1.0), expected[n][1])
            assert not np.isnan(witness.text(n).boxes()).all()


def test_where_much_is_asked_for_the_page_is_painted_once(released: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    with PDFium(released) as witness:
        painted: list[int] = []
        parts = witness.gray_parts(0, 1.5)
        assert isinstance(parts, PaintedInParts)
        paint = parts._paint

        def counted(span: Span) -> Pixels:
            painted.append(1)
            return paint(span)

        monkeypatch.setattr(parts, "_paint", counted)
        for _ in range(MOST_PARTS * 2):
            assert parts[10:20, 10:20].shape == (10, 10)
        assert len(painted) == MOST_PARTS + 1
        big = witness.gray_parts(0, 1.5)
        rows = int(big.shape[0] * LARGEST_PART) + 2
        assert np.array_equal(big[0:rows, :], witness.gray(0, 1.5)[0:rows])


def test_a_part_of_nothing_has_the_size_of_what_was_asked_for(released: bytes) -> None:
    """A box off the page, with a place of its own beside it, covers no row and some columns."""
    with PDFium(released) as witness:
        parts, whole = witness.gray_parts(0, 1.5), witness.gray(0, 1.5)
    for part in (np.s_[5:5, 3:9], np.s_[3:9, 5:5], np.s_[7:2, 0:4], np.s_[9000:9100, 0:4]):
        assert parts[part].shape == whole[part].shape


def test_characters_beyond_the_first_plane_have_the_place_they_are_seen_at() -> None:
    """PDFium counts such a character twice; what stands behind it was looked for a character too early."""
    pdf = pikepdf.open(io.BytesIO(document(line("mm Ada\\) Smith") + " " + line("m of Bath", y=150))))
    pdf.pages[0].Resources.Font.F1.ToUnicode = pdf.make_stream(
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def "
        b"1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <0020> endbfrange "
        b"1 beginbfchar <6d> <d835dc5a> endbfchar endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    out = io.BytesIO()
    pdf.save(out)
    with MuPDF(out.getvalue()) as first, PDFium(out.getvalue()) as second:
        seen = [(text.text, text.boxes()) for text in (witness.text(0) for witness in (first, second))]
    for text, boxes in seen:
        assert len(boxes) == len(text)
        assert text.count("\U0001d45a") == 4
    for word in ("Ada", "Bath"):
        places = [boxes[text.index(word)] for text, boxes in seen]
        assert np.allclose(places[0][[0, 2]], places[1][[0, 2]], atol=1.5), word
