"""Drawings and samples that nobody sees, because others lie over them or they have the colour of what is behind.

A page is painted twice, one operation after another and without anti-aliasing: in its colours, where an operation that
changes no pixel is not seen, and with a number for a colour, where an operation is covered of which no pixel is left.
Text is settled before (see `hiding`); where it, a picture or a blended group lies, colours are not known here, and no
drawing is taken for unseen because of its colour.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from app.engine.page_drawing import no_antialiasing
from app.engine.vector import pictures
from app.engine.vector.drawing import Clip, Colour, Fill, Group, Line, Masked, Node, Picture, Text
from app.engine.vector.hiding import ink_box
from app.engine.vector.painting import Canvas, grown
from app.engine.vector.shapes import Rect, Segment, bounds, contours, control_points, rectangle_of

ZOOM = 2.0
MOST_PIXELS = 6_000_000
MOST_PASSES = 3
LEAST_SEEN = 0.01
"""Share of a picture that has to be seen for any of it to stay: less is rounding at its edge."""
RIM = 2
"""Pixels round what is seen of a picture whose samples stay: sampling and rounding are not exact."""


def uncovered(nodes: Sequence[Node], page: Rect) -> list[Node]:
    """`nodes` without what is covered or has the colour of what is behind it. `page` is the visible page."""
    left = list(nodes)
    with no_antialiasing():
        for _ in range(MOST_PASSES):
            if not _painted(left):
                break
            layers = _Layers(page)
            left = layers.kept(left)
            if not layers.took_covered:  # else paper that covered it may now lie on paper, in the shape of what it hid
                break
    return left


def _painted(nodes: Sequence[Node]) -> list[Node]:
    found: list[Node] = []
    for node in nodes:
        if isinstance(node, Clip | Group | Masked):
            found += _painted(node.children)
        elif not isinstance(node, Text):
            found.append(node)
    return found


class _Layers:
    def __init__(self, page: Rect) -> None:
        width, height = page[2] - page[0], page[3] - page[1]
        self._zoom = min(ZOOM, math.sqrt(MOST_PIXELS / (width * height)))
        self._columns, self._rows = max(1, round(width * self._zoom)), max(1, round(height * self._zoom))
        self._page = page
        through = (self._zoom, 0, 0, -self._zoom, -page[0] * self._zoom, page[3] * self._zoom)
        self._colours = Canvas(self._columns, self._rows, through)
        self._numbers = Canvas(self._columns, self._rows, through)
        self._unsure = np.zeros((self._rows, self._columns), np.bool_)
        self._changed: set[int] = set()
        self._numbered: dict[int, int] = {}
        self.took_covered = False
        """Whether a drawing that changed the page when it was painted is left out of what is kept."""

    def kept(self, nodes: Sequence[Node]) -> list[Node]:
        """What is seen of `nodes`."""
        self._paint(nodes, sure=True, alone=True)
        self._colours.close()
        self._numbers.close()
        owner = np.zeros((self._rows, self._columns), np.uint32)
        for channel in range(3):
            owner = owner * np.uint32(256) + self._numbers.pixels[:, :, channel]
        flat = owner.reshape(-1)
        firsts = flat[1:][flat[1:] != flat[:-1]]  # of runs: sorting them is cheap, sorting a page of pixels is not
        return self._sift(nodes, owner, {int(flat[0]), *firsts.tolist()})

    def _paint(self, nodes: Sequence[Node], *, sure: bool, alone: bool) -> None:
        """Paint both layers. `sure`: changes of colour can be told; `alone`: nothing is blended around."""
        for node in nodes:
            match node:
                case Fill() | Line():
                    self._drawing(node, sure=sure, alone=alone)
                case Text():
                    for glyph in node.glyphs:
                        self._doubt(ink_box(glyph))
                case Picture():
                    self._picture(node, sure=sure, alone=alone)
                case Clip():
                    upright = rectangle_of(node.path) is not None
                    with self._colours.clip(node.path, node.even_odd), self._numbers.clip(node.path, node.even_odd):
                        self._paint(node.children, sure=sure and upright, alone=alone)
                case Group() | Masked():
                    self._paint(node.children, sure=False, alone=False)
                    self._doubt(node.area)

    def _drawing(self, node: Fill | Line, *, sure: bool, alone: bool) -> None:
        rows, columns = self._span(self._reach(node))
        before = self._colours.pixels[rows, columns].copy() if sure else None
        self._on(self._colours, node, node.colour, node.alpha)
        if (
            before is not None
            and not (before != self._colours.pixels[rows, columns]).any()
            and not self._unsure[rows, columns].any()
        ):
            return  # it goes, so it covers nothing: of two that are alike the first stays
        self._changed.add(id(node))
        if alone and node.alpha == 1:
            self._on(self._numbers, node, self._number(node), 1.0)

    def _picture(self, node: Picture, *, sure: bool, alone: bool) -> None:
        corners = pictures.corners(node)
        if sure and node.ink is not None and self._is_ground(bounds(corners), node.ink):
            return  # a stencil in the colour of what it lies on
        self._changed.add(id(node))
        self._doubt(bounds(corners))
        if alone and node.alpha == 1 and node.opacity is None:
            ring: list[Segment] = [("m", corners[0]), *(("l", p) for p in corners[1:]), ("h", ())]
            self._numbers.fill(ring, False, self._number(node))

    def _is_ground(self, rect: Rect, ink: Colour) -> bool:
        """True where all that is painted so far in a rectangle of the page is a colour, as it is rounded to pixels."""
        rows, columns = self._span(rect)
        ground = self._colours.pixels[rows, columns].astype(np.int16)
        levels = np.array([round(255 * part) for part in ink], np.int16)
        return bool((np.abs(ground - levels) <= 1).all()) and not self._unsure[rows, columns].any()

    def _number(self, node: Node) -> Colour:
        number = len(self._numbered) + 1
        self._numbered[id(node)] = number
        return ((number >> 16) / 255, (number >> 8 & 255) / 255, (number & 255) / 255)

    @staticmethod
    def _on(canvas: Canvas, node: Fill | Line, colour: Colour, alpha: float) -> None:
        if isinstance(node, Fill):
            canvas.fill(node.path, node.even_odd, colour, alpha)
        else:
            canvas.line(node.path, node.pen, colour, alpha)

    def _reach(self, node: Fill | Line) -> Rect:
        x0, y0, x1, y1 = bounds(control_points(node.path))
        wide = 0.0
        if isinstance(node, Line):
            mitred = any(len(ring) > 2 for ring in contours(node.path))
            wide = node.pen.width * node.pen.scale * (max(1.0, node.pen.miter) if mitred else 1.0)
        return (x0 - wide, y0 - wide, x1 + wide, y1 + wide)

    def _doubt(self, rect: Rect) -> None:
        if rect[0] <= rect[2]:
            self._unsure[self._span(rect)] = True

    def _span(self, rect: Rect) -> tuple[slice, slice]:
        """The pixels that a rectangle touches, and those beside them."""
        values = [min(1e6, max(-1e6, v)) for v in rect]
        x0, x1 = (values[0] - self._page[0]) * self._zoom - 2, (values[2] - self._page[0]) * self._zoom + 3
        y0, y1 = (self._page[3] - values[3]) * self._zoom - 2, (self._page[3] - values[1]) * self._zoom + 3
        rows = slice(max(0, math.floor(y0)), max(0, min(self._rows, math.ceil(y1))))
        return rows, slice(max(0, math.floor(x0)), max(0, min(self._columns, math.ceil(x1))))

    def _sift(self, nodes: Sequence[Node], owner: npt.NDArray[np.uint32], alive: set[int]) -> list[Node]:
        found: list[Node] = []
        for node in nodes:
            number = self._numbered.get(id(node))
            if number is not None and number not in alive:
                self.took_covered = True
                continue
            if isinstance(node, Fill | Line | Picture) and id(node) not in self._changed:
                continue
            if isinstance(node, Picture) and number is not None:
                left = self._visible_samples(node, owner == number)
                found += [left] if left is not None else []
            elif isinstance(node, Fill | Line) and number is not None:
                found.append(self._visible_contours(node, owner, number))
            elif isinstance(node, Clip | Group | Masked):
                children = self._sift(node.children, owner, alive)
                found += [replace(node, children=children)] if children else []
            else:
                found.append(node)
        return found

    def _visible_contours(self, node: Fill | Line, owner: npt.NDArray[np.uint32], number: int) -> Fill | Line:
        """A drawing without contours that others cover whole, as far as their boxes tell."""
        rings = contours(node.path)
        if len(rings) < 2:
            return node
        rows, columns = self._span(self._reach(node))
        seen = owner[rows, columns] == number
        if seen.all():
            return node
        kept: list[list[Segment]] = []
        for ring in rings:
            down, across = self._span(self._reach(replace(node, path=ring)))
            part = seen[
                max(0, down.start - rows.start) : max(0, down.stop - rows.start),
                max(0, across.start - columns.start) : max(0, across.stop - columns.start),
            ]
            kept += [ring] if part.any() else []
        if len(kept) == len(rings):
            return node
        self.took_covered = True
        return replace(node, path=[segment for ring in kept for segment in ring])

    def _visible_samples(self, node: Picture, seen: npt.NDArray[np.bool_]) -> Picture | None:
        """A picture whose samples are blank where others cover it."""
        span = self._span(bounds(pictures.corners(node)))
        if np.count_nonzero(seen[span]) < LEAST_SEEN * self._zoom**2 * abs(_area(node)):
            return None
        covered = ~grown(seen[span], RIM)
        if not covered.any():
            return node
        rows, columns = pictures.size(node)
        a, b, c, d, e, f = node.matrix
        across, up = (np.arange(columns) + 0.5) / columns, 1 - (np.arange(rows)[:, None] + 0.5) / rows
        x = ((a * across + c * up + e) - self._page[0]) * self._zoom - span[1].start
        y = (self._page[3] - (b * across + d * up + f)) * self._zoom - span[0].start
        inside = (x >= 0) & (y >= 0) & (x < covered.shape[1]) & (y < covered.shape[0])
        column = np.clip(x, 0, covered.shape[1] - 1).astype(np.int64)
        row = np.clip(y, 0, covered.shape[0] - 1).astype(np.int64)
        kept = ~(covered[row, column] & inside)
        # A sample may be larger than a pixel: it is seen where a neighbour's middle is.
        return pictures.cropped(node, grown(kept, 1))


def _area(node: Picture) -> float:
    a, b, c, d = node.matrix[:4]
    return a * d - b * c
