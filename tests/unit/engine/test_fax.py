"""CCITT G4 images whose blank rows are written without the encoder: three decoders see the mask that was given."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pymupdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Dictionary, Name

from app.engine.page_image import END_OF_BLOCK, EncodedImage, _g4, fax
from app.engine.visibility import Mask


def pdf_with(image: EncodedImage) -> bytes:
    """A page of a point a pixel with the image over all of it."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(image.columns, image.rows))
    page = pdf.pages[0].obj
    stream = pdf.make_stream(
        image.data, Type=Name.XObject, Subtype=Name.Image, Width=image.columns, Height=image.rows, BitsPerComponent=1,
        ColorSpace=Name.DeviceGray, Filter=Name.CCITTFaxDecode,
        DecodeParms=Dictionary(K=-1, Columns=image.columns, Rows=image.rows, BlackIs1=True),
    )  # fmt: skip
    page.Resources = Dictionary(XObject=Dictionary(Im=stream))
    page.Contents = pdf.make_stream(f"{image.columns} 0 0 {image.rows} 0 0 cm /Im Do".encode())
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def seen(image: EncodedImage) -> list[Mask]:
    """The image as libtiff, MuPDF and PDFium decode it."""
    data = pdf_with(image)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        picture = np.asarray(pikepdf.PdfImage(pdf.pages[0].Resources.XObject.Im).as_pil_image().convert("L"))
    with pymupdf.open(stream=data, filetype="pdf") as opened:
        pixmap = opened[0].get_pixmap(colorspace=pymupdf.csGRAY)
        mupdf = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.stride)[:, : pixmap.width]
    with pypdfium2.PdfDocument(data) as document:
        pdfium = document[0].render(grayscale=True).to_numpy().reshape(image.rows, image.columns)
    return [one >= 128 for one in (picture, mupdf, pdfium)]


@given(
    size=st.tuples(st.integers(3, 70), st.integers(3, 90)),
    blank=st.tuples(st.floats(0, 1), st.floats(0, 1)),
    seed=st.integers(0, 2**32 - 1),
    share=st.sampled_from([0.0, 0.02, 0.5, 1.0]),
)
@settings(max_examples=120, deadline=None)
def test_three_decoders_see_the_mask(
    size: tuple[int, int], blank: tuple[float, float], seed: int, share: float
) -> None:
    rows, _ = size
    light = np.random.default_rng(seed).random(size) >= share
    light[: int(rows * blank[0])] = True
    light[rows - int(rows * blank[1]) :] = True
    image = fax(light)
    assert (image.rows, image.columns) == size
    bits, length = _g4(np.packbits(light, axis=1), size[1])
    spare = -length % 8
    whole = ((bits << 24 | END_OF_BLOCK) << spare).to_bytes((length + 24 + spare) // 8)
    assert image.data == whole, "byte for byte what the encoder makes of all rows"
    for decoded in seen(image):
        assert np.array_equal(decoded, light)


@pytest.mark.parametrize(
    "inked", [slice(0, 0), slice(0, 1), slice(299, 300), slice(8, 9), slice(15, 17), slice(0, 300)]
)
def test_a_line_of_ink_among_blank_rows_costs_two_bits_for_each_of_them(inked: slice) -> None:
    light = np.ones((300, 40), np.bool_)
    light[inked, 10:20] = False
    image = fax(light)
    for decoded in seen(image):
        assert np.array_equal(decoded, light)
    blank = 300 - len(range(300)[inked])
    assert len(image.data) <= (2 * blank + 4 * (300 - blank)) // 8 + 16
    bits = int.from_bytes(image.data)
    bits >>= (bits & -bits).bit_length() - 1
    assert bits & 0xFFFFFF == END_OF_BLOCK
