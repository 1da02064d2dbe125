"""Pixels of a page: size, clip, limits, annotations."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pymupdf
import pytest

from app.base.errors import FailureCode, KnownError
from app.domain.geometry import Box
from app.engine.opening import open_document
from app.engine.rendering import PageImage, render_page


def _pixels(image: PageImage) -> np.ndarray:
    assert len(image.samples) == image.width * image.height * 3
    return np.frombuffer(image.samples, np.uint8).reshape(image.height, image.width, 3)


def test_a_clip_is_that_part_of_the_whole_page(content_pdf):
    with content_pdf("1 0 0 rg 100 600 50 80 re f", Rotate=90, UserUnit=2) as opened:
        whole = _pixels(render_page(opened, 0, 0.5))
        part = _pixels(render_page(opened, 0, 0.5, Box(200.0, 100.0, 1400.0, 500.0)))
    assert whole.shape[:2] == (612, 792)
    assert part.shape[:2] == (200, 600)
    assert np.array_equal(part, whole[50:250, 100:700])
    assert (part == (255, 0, 0)).all(axis=2).any()


def test_a_clip_is_cut_to_the_page_and_must_meet_it(pages_pdf):
    with pages_pdf("text") as opened:
        image = render_page(opened, 0, 1.0, Box(-50, -50, 100, 100))
        assert (image.width, image.height) == (100, 100)
        with pytest.raises(KnownError) as caught:
            render_page(opened, 0, 1.0, Box(700, 0, 800, 50))
    assert caught.value.code is FailureCode.BAD_REQUEST


@pytest.mark.parametrize("scale", [33.0, 15.0])
def test_too_many_pixels_are_refused_before_they_are_made(pages_pdf, scale):
    with pages_pdf("text") as opened:
        with pytest.raises(KnownError) as caught:
            render_page(opened, 0, scale)
        assert caught.value.code is FailureCode.PAGE_TOO_LARGE
        assert render_page(opened, 0, scale, Box(0, 0, 10, 10)).width == pytest.approx(scale * 10, abs=1)


@pytest.mark.parametrize("scale", [0.0, -1.0, float("nan"), float("inf")])
def test_a_scale_must_be_a_positive_number(pages_pdf, scale):
    with pages_pdf("text") as opened, pytest.raises(KnownError) as caught:
        render_page(opened, 0, scale)
    assert caught.value.code is FailureCode.BAD_REQUEST


def test_annotations_and_field_values_are_drawn(tmp_path: Path):
    pdf = pymupdf.open()
    page = pdf.new_page(width=200, height=200)
    page.add_rect_annot(pymupdf.Rect(10, 10, 60, 60)).update(fill_color=(0, 0, 1))
    widget = pymupdf.Widget()
    widget.field_name, widget.field_type = "f", pymupdf.PDF_WIDGET_TYPE_TEXT
    widget.rect, widget.field_value, widget.fill_color = pymupdf.Rect(100, 100, 190, 130), "HELLO", (1, 1, 0)
    page.add_widget(widget)
    path = tmp_path / "annotated.pdf"
    pdf.save(path)
    with open_document(path) as opened:
        pixels = _pixels(render_page(opened, 0, 2.0))
    assert tuple(pixels[70, 70]) == (0, 0, 255)
    assert (pixels[200:260, 200:380] == (255, 255, 0)).all(axis=2).any()
    assert (pixels[200:260, 200:380] == (0, 0, 0)).all(axis=2).any()
