"""A released page without its painted boxes: what lies under them, seen by a second engine."""

from __future__ import annotations

import io
import math
import re
import zlib
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

import pikepdf

from app.domain.geometry import Quadrilateral
from app.engine import likeness
from app.engine.saving import OF_PIXELS, flate
from app.engine.witnesses import PDFium

AT_ONCE = 50
"""Pages that are made bare and looked at together."""
ZOOM = 3.0
MOST_PIXELS = 24_000_000
FLAT = 12
"""Gray levels that the inside of a box may differ by. Nothing is there, so that anything is rounding."""

_BOXES = re.compile(
    rb"(?:^|\n)0 g\n(?:[01] g\n|(?:-?[\d.]+ ){2}[ml]\n|(?:-?[\d.]+ ){4}re\n|(?:-?[\d.]+ ){6}c\n|h\n|f(?:\n|$))+$"
)
"""The end of a drawn page's content, as `setting` writes it."""


class BarePages(AbstractContextManager["BarePages"]):
    """The drawn pages of a released file with no box painted on them.

    `drawn` are the zero-based numbers of all drawn pages, `cleared` those of which the boxes were known and taken off.
    """

    def __init__(self, path: Path) -> None:
        """Raises pikepdf.PdfError where the file cannot be read."""
        drawn: set[int] = set()
        cleared: set[int] = set()
        self._part: tuple[PDFium, dict[int, int]] | None = None
        self._pdf = pikepdf.open(path, access_mode=pikepdf.AccessMode.stream)
        try:
            for page_index, page in enumerate(self._pdf.pages):
                content = _content(page)
                if OF_PIXELS.match(content):
                    continue
                drawn.add(page_index)
                bare = _BOXES.sub(b"", content)
                if bare != content:
                    cleared.add(page_index)
        except BaseException:
            self._pdf.close()
            raise
        self.drawn, self.cleared = frozenset(drawn), frozenset(cleared)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close_part()
        self._pdf.close()

    def at(self, page_index: int) -> tuple[PDFium, int]:
        """A file with a cleared page among others, as the second engine sees it, and the number of the page in it.

        It is closed when a page is asked for that is not in it.
        """
        if self._part is None or page_index not in self._part[1]:
            self._close_part()
            together = [n for n in range(page_index, page_index + AT_ONCE) if n in self.cleared]
            self._part = PDFium(self._bare_file(together)), {n: number for number, n in enumerate(together)}
        witness, numbers = self._part
        return witness, numbers[page_index]

    def _bare_file(self, page_indices: Sequence[int]) -> bytes:
        with pikepdf.Pdf.new() as pdf:
            for page_index in page_indices:
                page = self._pdf.pages[page_index]
                pdf.pages.append(page)
                pdf.pages[-1].obj.Contents = pdf.make_indirect(flate(pdf, _BOXES.sub(b"", _content(page))))
            buffer = io.BytesIO()
            pdf.save(buffer)
            return buffer.getvalue()

    def _close_part(self) -> None:
        if self._part is not None:
            self._part[0].close()
            self._part = None


def _content(page: pikepdf.Page) -> bytes:
    return zlib.decompress(page.obj.Contents.read_raw_bytes())


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
