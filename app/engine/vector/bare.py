"""A released page without its painted boxes: what lies under them, seen by a second engine."""

from __future__ import annotations

import io
import math
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf

from app.domain.geometry import Quadrilateral
from app.engine import likeness
from app.engine.saving import OF_PIXELS, flate
from app.engine.witnesses import PDFium

ZOOM = 3.0
MOST_PIXELS = 24_000_000
FLAT = 12
"""Gray levels that the inside of a box may differ by. Nothing is there, so that anything is rounding."""

_BOXES = re.compile(
    rb"(?:^|\n)0 g\n(?:[01] g\n|(?:-?[\d.]+ ){2}[ml]\n|(?:-?[\d.]+ ){4}re\n|(?:-?[\d.]+ ){6}c\n|h\n|f(?:\n|$))+$"
)
"""The end of a drawn page's content, as `setting` writes it."""


@dataclass(frozen=True, slots=True)
class Bare:
    """A released file with no box painted on its drawn pages, and the zero-based numbers of all these pages and of
    those whose boxes were known and taken off."""

    data: bytes
    drawn: frozenset[int]
    cleared: frozenset[int]


def without_boxes(data: bytes) -> Bare:
    """Take the boxes off the drawn pages of a released file. Raises pikepdf.PdfError where it cannot be read."""
    drawn: set[int] = set()
    cleared: set[int] = set()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page_index, page in enumerate(pdf.pages):
            content = zlib.decompress(page.obj.Contents.read_raw_bytes())
            if OF_PIXELS.match(content):
                continue
            drawn.add(page_index)
            bare = _BOXES.sub(b"", content)
            if bare != content:
                page.obj.Contents = pdf.make_indirect(flate(pdf, bare))
                cleared.add(page_index)
        buffer = io.BytesIO()
        pdf.save(buffer)
        return Bare(buffer.getvalue(), frozenset(drawn), frozenset(cleared))


def not_clear(
    witness: PDFium, page_index: int, width: float, height: float, quads: Sequence[Quadrilateral]
) -> list[int]:
    """Numbers of the `quads` (view space) under which something is left on a page without its boxes.

    `width` and `height` are those of the page as shown, in 1/72 inch.
    """
    zoom = min(ZOOM, math.sqrt(MOST_PIXELS / (width * height)))
    gray = witness.gray_parts(page_index, zoom * width / witness.size(page_index)[0])
    scale = gray.shape[1] / width
    return [n for n, quad in enumerate(quads) if not likeness.flat(gray, scale, quad, FLAT)]
