"""Glyph outlines of the document's fonts, as values. Nothing else of a font program is used."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

from app.engine.page_drawing import mupdf
from app.engine.saving import WIDTH_STEP
from app.engine.vector.retracing import without_retraced
from app.engine.vector.shapes import Rect, Segment, bounds, control_points

EM = 1000
"""Units of the em square of a released font."""
RETRACED = 0.5 / EM
"""Ems by which an outline's way back may stand off its way there: what a released font rounds to."""


class Walker(mupdf.FzPathWalker2):  # type: ignore[misc]
    """Collects the segments of a MuPDF path, seen through (a, b, c, d, e, f)."""

    def __init__(self) -> None:
        super().__init__()
        self.use_virtual_moveto()
        self.use_virtual_lineto()
        self.use_virtual_curveto()
        self.use_virtual_closepath()
        self._map = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        self._found: list[Segment] = []

    def segments(self, path: Any, through: tuple[float, float, float, float, float, float]) -> list[Segment]:
        """The segments of a MuPDF path."""
        self._map, self._found = through, []
        mupdf.fz_walk_path(path, self, self.m_internal)
        return self._found

    def moveto(self, _context: Any, x: float, y: float) -> None:
        a, b, c, d, e, f = self._map
        self._found.append(("m", (a * x + c * y + e, b * x + d * y + f)))

    def lineto(self, _context: Any, x: float, y: float) -> None:
        a, b, c, d, e, f = self._map
        self._found.append(("l", (a * x + c * y + e, b * x + d * y + f)))

    def curveto(self, _context: Any, *v: float) -> None:
        a, b, c, d, e, f = self._map
        x1, y1, x2, y2, x3, y3 = v
        mapped = (
            a * x1 + c * y1 + e, b * x1 + d * y1 + f, a * x2 + c * y2 + e, b * x2 + d * y2 + f,
            a * x3 + c * y3 + e, b * x3 + d * y3 + f,
        )  # fmt: skip
        self._found.append(("c", mapped))

    def closepath(self, _context: Any) -> None:
        self._found.append(("h", ()))


@dataclass(frozen=True, slots=True)
class Shape:
    """A glyph: its outline in ems (nonzero winding), the box of the outline, its advance in ems."""

    outline: tuple[Segment, ...]
    box: Rect
    advance: float


class Face:
    """A font of the document. `style` says what a reader may tell apart: 1 bold, 2 italic, 4 serif, 8 fixed pitch."""

    def __init__(self, font: Any, walker: Walker) -> None:
        self._font = font
        self._walker = walker
        self._shapes: dict[int, Shape] = {}
        self.drawn = not mupdf.ll_fz_font_t3_procs(font.m_internal)
        """False for a Type 3 font: its glyphs are pieces of page content."""
        self.style = sum(
            bit
            for bit, says in (
                (1, mupdf.fz_font_is_bold), (2, mupdf.fz_font_is_italic), (4, mupdf.fz_font_is_serif),
                (8, mupdf.fz_font_is_monospaced),
            )
            if says(font)
        )  # fmt: skip

    @property
    def font(self) -> Any:
        """MuPDF's font."""
        return self._font

    def has_colour(self, number: int) -> bool:
        """True of a glyph of a Type 3 font that sets colours of its own (d0)."""
        flags = self._font.m_internal.t3flags
        return bool(flags) and bool(
            ctypes.c_ushort.from_address(int(flags) + 2 * number).value & mupdf.FZ_DEVFLAG_COLOR
        )

    def shape(self, number: int) -> Shape:
        """The glyph of a number."""
        if number not in self._shapes:
            path = mupdf.fz_outline_glyph(self._font, number, mupdf.FzMatrix())
            outline: tuple[Segment, ...] = ()
            if path.m_internal:
                outline = tuple(without_retraced(self._walker.segments(path, (1, 0, 0, 1, 0, 0)), RETRACED))
            advance = mupdf.fz_advance_glyph(self._font, number, 0)
            self._shapes[number] = Shape(outline, bounds(control_points(outline)), advance)
        return self._shapes[number]


class Unseen(Face):
    """The font of words that are not painted: a glyph's number is its width in steps of `WIDTH_STEP`."""

    def __init__(self) -> None:
        self.drawn = True
        self.style = 0

    def shape(self, number: int) -> Shape:
        """The glyph of a number, which has no outline."""
        return Shape((), (0.0, 0.0, 0.0, 0.0), number * WIDTH_STEP / EM)


Faces = dict[int, Face]
"""Fonts by MuPDF's address of each, which is theirs as long as they are kept here."""
