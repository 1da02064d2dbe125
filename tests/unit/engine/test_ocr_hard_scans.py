"""Whole pages that were scanned badly: turned, grained, specked, coarse. They are read once, in order, and whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import ocr_helpers as pages
import pymupdf
import pytest
from PIL import Image

PARAGRAPHS = (
    "The lease was signed by Chiara Castellano in the presence of a clerk on 14 March 1987. A copy was sent to 12 "
    "Beech Road, Leeds, and another was kept. Nothing in this agreement affects the rights of third parties.",
    "On the following morning Hugo Hathaway called the office twice. The goods were delivered late and the crates were "
    "wet. Payment of 4,250 pounds was made to him in four parts over the year.",
    "The witness, born 27 November 1951, lives with two children at 95 Harbour Lane. The hearing was adjourned because "
    "of the weather, and the letter was never answered.",
)
WORDS = " ".join(PARAGRAPHS).split()


def page_pixels(dpi: int) -> np.ndarray:
    """A page of text in paragraphs, as gray levels."""
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for number, text in enumerate(PARAGRAPHS):
            left = page.insert_textbox((72, 90 + 110 * number, 520, 195 + 110 * number), text, fontsize=11)
            assert left >= 0
        drawn = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
    return np.frombuffer(drawn.samples, np.uint8).reshape(drawn.h, drawn.w)


def scanned(folder: Path, pixels: np.ndarray, dpi: int) -> Path:
    path = folder / "scan.pdf"
    with pymupdf.open() as pdf:
        rows, columns = pixels.shape
        page = pdf.new_page(width=columns * 72 / dpi, height=rows * 72 / dpi)
        page.insert_image(page.rect, pixmap=pages.from_pixels(pixels.astype(np.uint8)))
        pdf.save(path, deflate=True)
    return path


@pytest.mark.parametrize("degrees", [0, 90, 180, 270, 92, 177])
def test_words_come_in_their_order_whichever_way_the_page_lies(tmp_path, degrees):
    turned = Image.fromarray(page_pixels(200)).rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    text, ink = pages.read(scanned(tmp_path, np.asarray(turned), 200))
    assert text.flat.split() == WORDS
    assert ink.unread == ()
    lines = {tuple(np.round(text.frames[n].along, 2)) for n in range(len(text.frames))}
    assert len(lines) == 1, "all of them run in one direction"
    places = [text.quads(w.start, w.end)[0] for w in text.read]
    for word, quad in zip(text.read, places, strict=True):
        letters = word.end - word.start
        along = np.hypot(*(np.subtract(tuple(quad.bottom_right), tuple(quad.bottom_left))))
        assert 1.5 * letters < along < 12 * letters + 8, "as long as its letters are wide"


@pytest.mark.parametrize(
    ("kind", "spoil"),
    [
        ("grain", lambda p, rng: p * np.linspace(0.72, 0.95, p.shape[1]) + 10 + rng.normal(0, 8, p.shape)),
        ("specks", lambda p, rng: np.where(rng.random(p.shape) < 0.008, 0, p)),
        ("fax", lambda p, rng: np.where(p + rng.normal(0, 25, p.shape) < 140, 0, 255)),
    ],
)
def test_a_dirty_scan_is_read_once_and_whole(tmp_path, kind, spoil):
    spoilt = np.clip(spoil(page_pixels(200), np.random.default_rng(4)), 0, 255)
    text, ink = pages.read(scanned(tmp_path, spoilt, 200))
    read = text.flat.split()
    assert len(set(WORDS) - set(read)) <= 3
    assert len(read) <= len(WORDS) + 4, "nothing is read twice, and no dirt as letters"
    assert not any(region.is_writing for region in ink.unread)


def test_faint_print_on_coarse_paper_is_ink(tmp_path):
    rng = np.random.default_rng(5)
    pixels = np.clip(150 + page_pixels(200) * 0.3 + rng.normal(0, 4, page_pixels(200).shape), 0, 255)
    text, _ = pages.read(scanned(tmp_path, pixels, 200))
    assert len(set(WORDS) - set(text.flat.split())) <= 3
