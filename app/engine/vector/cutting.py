"""What of a page lies under the accepted boxes is taken out of its values: glyphs, samples, outlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.domain.geometry import Point, polygon_area
from app.engine.text_layer import COVERED
from app.engine.vector import pictures
from app.engine.vector.drawing import Clip, Fill, Glyph, Group, Line, Masked, Node, Picture, Text
from app.engine.vector.hiding import ink_box
from app.engine.vector.shapes import (
    XY,
    Area,
    Segment,
    apply,
    area_of,
    bounds,
    cut_filled,
    cut_line,
    moved,
    within,
)

MARGIN = 0.1
"""Points that are taken out round a box, so that rounding leaves none of what it covers."""
PAINTED = 0.24
"""Points that a painted box reaches beyond its quadrilateral: a pixel at 300 per inch, as in a certified page."""
REMNANT = 0.1
"""Share of a glyph's outline below which what a box leaves of it is nothing."""
_MIDDLE = 0.3
"""Height of the middle of a letter, in ems, as the released text layer reckons it."""


@dataclass(slots=True)
class Cut:
    """What is left of a page, and how much was taken out."""

    nodes: list[Node] = field(default_factory=list)
    glyphs: int = 0
    pictures: list[str] = field(default_factory=list)
    """Hashes, as the document holds them, of pictures that lost samples."""


def cut(nodes: Sequence[Node], boxes: Sequence[Area]) -> Cut:
    """`nodes` without what lies under `boxes`."""
    if not boxes:
        return Cut(list(nodes))
    cutter = _Cutter([box.grown(MARGIN) for box in boxes])
    cutter.found.nodes = cutter.nodes(nodes)
    return cutter.found


class _Cutter:
    def __init__(self, areas: Sequence[Area]) -> None:
        self._areas = areas
        self.found = Cut()

    def nodes(self, nodes: Sequence[Node]) -> list[Node]:
        return [left for node in nodes for left in self._cut(node)]

    def _cut(self, node: Node) -> list[Node]:
        match node:
            case Fill():
                path = cut_filled(node.path, self._areas)
                return [replace(node, path=path)] if path else []
            case Line():
                return list(self._line(node))
            case Text():
                return self._text(node)
            case Picture():
                return self._picture(node)
            case Clip():
                children = self.nodes(node.children)
                path = cut_filled(node.path, self._areas)
                return [replace(node, path=path, children=children)] if path and children else []
            case Group():
                children = self.nodes(node.children)
                return [replace(node, children=children)] if children else []
            case Masked():
                children, mask = self.nodes(node.children), self.nodes(node.mask)
                return [replace(node, children=children, mask=mask)] if children and mask else []

    def _line(self, node: Line) -> list[Node]:
        half = max(node.pen.width * node.pen.scale, 0.1) / 2
        reach = half * (1.5 if node.pen.cap else 1.0)
        pieces = cut_line(node.path, [area.grown(reach) for area in self._areas])
        if len(pieces) == 1 and pieces[0][0] is node.path:
            return [node]
        scale = node.pen.scale or 1.0
        found: list[Node] = []
        for path, way in pieces:
            phase = node.pen.phase + way / scale if node.pen.dashes else node.pen.phase
            found.append(replace(node, path=path, pen=replace(node.pen, phase=phase)))
        return found

    def _text(self, node: Text) -> list[Node]:
        glyphs: list[Glyph] = []
        left: list[Node] = []
        for glyph in node.glyphs:
            share = self._covered(glyph)
            if share == 0.0:
                glyphs.append(glyph)
                continue
            gone = share >= COVERED or any(area.contains(*_middle(glyph)) for area in self._areas)
            self.found.glyphs += gone
            if not gone:
                glyphs.append(replace(glyph, inked=False))
            if glyph.inked:
                left += self._remnant(glyph, node)
        return ([replace(node, glyphs=glyphs)] if glyphs else []) + left

    def _covered(self, glyph: Glyph) -> float:
        """Share of a glyph's ink box under the boxes; 0 where its ink and its middle stand clear of all."""
        rect = ink_box(glyph)
        if not rect[0] <= rect[2]:  # a space, or the text of what was drawn
            return 1.0 if any(area.contains(*_middle(glyph)) for area in self._areas) else 0.0
        near = [area for area in self._areas if area.near(rect)]
        if not near:
            return 0.0
        x0, y0, x1, y1 = glyph.area or glyph.face.shape(glyph.number).box
        through = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0) if glyph.area else glyph.matrix
        ring = [apply(through, x, y) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
        whole = _area(ring)
        if whole <= 0:
            return 1.0
        share = sum(_area(within(ring, area)) for area in near) / whole
        if glyph.inked and share < COVERED and not any(area.contains(*_middle(glyph)) for area in near):
            outline = moved(glyph.face.shape(glyph.number).outline, glyph.matrix)
            if area_of(cut_filled(outline, near)) >= area_of(outline) - 1e-3:
                return 0.0
        return max(share, 1e-6) if glyph.inked else share

    def _remnant(self, glyph: Glyph, node: Text) -> list[Node]:
        """What the boxes leave of a glyph's ink, as a drawing."""
        outline: Sequence[Segment] = moved(glyph.face.shape(glyph.number).outline, glyph.matrix)
        whole = area_of(outline)
        found: list[Node] = []
        if node.colour is not None:
            path = cut_filled(outline, self._areas)
            if path and whole > 0 and area_of(path) >= REMNANT * whole:
                found.append(Fill(path, False, node.colour, node.alpha))
        if node.line is not None and node.line_colour is not None:
            found += self._line(Line(outline, node.line, node.line_colour, node.alpha))
        return found

    def _picture(self, node: Picture) -> list[Node]:
        rect = bounds(pictures.corners(node))
        near = [area for area in self._areas if area.near(rect)]
        if any(pictures.under(node, area) is not None for area in near):
            node = pictures.finer(node)
        for area in near:
            touched = pictures.under(node, area)
            if touched is not None:
                if node.source and node.source not in self.found.pictures:
                    self.found.pictures.append(node.source)
                node = pictures.without(node, touched)
        return [node]


def _middle(glyph: Glyph) -> XY:
    return apply(glyph.matrix, glyph.face.shape(glyph.number).advance / 2, _MIDDLE)


def _area(ring: Sequence[XY]) -> float:
    return polygon_area([Point(x, y) for x, y in ring])
