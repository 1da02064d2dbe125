"""Pages that hold text as pixels: upright, turned, slanted, inverted, stacked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pymupdf

from app.engine.extraction import read_whole_page
from app.engine.ocr.reading import InkRead, InkReader
from app.engine.opening import open_document
from app.engine.page_text import PageText

LETTER = (
    "Dear Ms Harrington,",
    "we write about the claim of Blessing Okafor, born 14 March 1987,",
    "who lives at 12 Beech Road in Leeds. The amount is 4,250 pounds.",
    "Please answer by the end of the month.",
)


def scan(lines: tuple[str, ...] = LETTER, *, size: float = 11, dpi: int = 200, gray: float = 0.0) -> pymupdf.Pixmap:
    """Lines of text as a gray picture, cut close."""
    with pymupdf.open() as pdf:
        width = max(pymupdf.get_text_length(line, fontsize=size) for line in lines)
        page = pdf.new_page(width=width + 2 * size, height=(len(lines) * 1.4 + 1.2) * size)
        for number, line in enumerate(lines):
            page.insert_text((size, (number * 1.4 + 1.6) * size), line, fontsize=size, color=(gray,) * 3)
        return page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)


def turned(pixmap: pymupdf.Pixmap, degrees: float) -> pymupdf.Pixmap:
    """A picture turned counterclockwise on white ground."""
    from PIL import Image

    pixels = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.h, pixmap.w)
    image = Image.fromarray(pixels).rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    return from_pixels(np.asarray(image))


def from_pixels(pixels: np.ndarray) -> pymupdf.Pixmap:
    rows, columns = pixels.shape
    return pymupdf.Pixmap(pymupdf.csGRAY, columns, rows, np.ascontiguousarray(pixels).tobytes(), False)


def page_of(
    folder: Path, *pictures: tuple[pymupdf.Pixmap, float, float], dpi: int = 200, rotation: int = 0, text: str = ""
) -> Path:
    """A page with pictures at their size and places (upper left corner), and text of its own at the top."""
    path = folder / "page.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        if text:
            page.insert_text((72, 60), text)
        for pixmap, x, y in pictures:
            rect = (x, y, x + pixmap.w * 72 / dpi, y + pixmap.h * 72 / dpi)
            page.insert_image(rect, pixmap=pixmap)
        page.set_rotation(rotation)
        pdf.save(path, deflate=True)
    return path


def read(path: Path, ink: InkReader | None = None, *, ocr: bool = True) -> tuple[PageText, InkRead]:
    with open_document(path) as opened:
        return read_whole_page(opened, 0, ink or InkReader(), ocr=ocr)


def box_pixels(path: Path, quads, zoom: float = 3.0) -> tuple[np.ndarray, np.ndarray]:
    """The page as shown, and the mask of quadrilaterals (user space) on it."""
    from app.engine.page_drawing import PageDrawing
    from app.engine.page_image import box_mask

    with open_document(path) as opened:
        drawing = PageDrawing(opened.pdf, 0)
        shown = [drawing.geometry.to_view.map_quadrilateral(q) for q in quads]
        gray = drawing.gray(zoom)
        return gray, box_mask(gray.shape, shown, zoom)
