"""What of a seen drawing paints nothing: ways that go back as they came, parts of a clip, dashes that never come.

A path, a clip or a dash array is set as a whole or not at all, so one that is seen would carry along what is not.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.engine.vector import pictures
from app.engine.vector.drawing import Clip, Fill, Glyph, Group, Line, Masked, Node, Pen, Text
from app.engine.vector.hiding import ink_box
from app.engine.vector.retracing import without_retraced
from app.engine.vector.shapes import Path, Rect, Segment, bounds, contours, control_points, flat, meet, moved

MOST_MITER = 20.0
"""Miter limit from which no greater one is told: an angle of six degrees."""
PLAIN_MITER = 10.0
"""The miter limit of a pen whose corners are round or cut off (ISO 32000-2, table 51)."""
RETRACED = 1e-3
"""Points by which a way back may stand off the way there: what a coordinate is rounded to."""
RIM = 1.0
"""Points round what is painted in a clip, where its contours stay."""
MOST_COMPARISONS = 1_000_000


def trimmed(nodes: Sequence[Node]) -> list[Node]:
    """`nodes` without parts that paint nothing though the whole is seen."""
    return [left for node in nodes for left in _trimmed(node)]


def _trimmed(node: Node) -> list[Node]:
    match node:
        case Fill():
            path = without_retraced(node.path, RETRACED)
            return [node if path is node.path else replace(node, path=path)] if path else []
        case Line():
            return [replace(node, pen=used(node.pen, node.path))]
        case Text() if node.line is not None:
            longest = max(node.glyphs, key=lambda g: _length_of(_outline(g)), default=None)
            return [node if longest is None else replace(node, line=used(node.line, _outline(longest)))]
        case Clip():
            children = trimmed(node.children)
            path = reaching(without_retraced(node.path, RETRACED), list(_reaches(children)))
            return [replace(node, path=path, children=children)] if path and children else []
        case Group():
            children = trimmed(node.children)
            return [replace(node, children=children)] if children else []
        case Masked():
            children, mask = trimmed(node.children), trimmed(node.mask)
            return [replace(node, children=children, mask=mask)] if children and mask else []
        case _:
            return [node]


def _outline(glyph: Glyph) -> Path:
    return moved(glyph.face.shape(glyph.number).outline, glyph.matrix)


def _reaches(nodes: Sequence[Node]) -> Iterator[Rect]:
    """A box round what each node paints, with a rim."""
    for node in nodes:
        match node:
            case Clip() | Group() | Masked():
                yield from _reaches(node.children)
            case Text():
                wide = node.line.width * node.line.scale if node.line is not None else 0.0
                for glyph in node.glyphs:
                    yield _grown(ink_box(glyph), RIM + wide)
            case Line():
                wide = node.pen.width * node.pen.scale * max(1.0, node.pen.miter)
                yield _grown(bounds(control_points(node.path)), RIM + wide)
            case Fill():
                yield _grown(bounds(control_points(node.path)), RIM)
            case _:
                yield _grown(bounds(pictures.corners(node)), RIM)


def _grown(box: Rect, by: float) -> Rect:
    return (box[0] - by, box[1] - by, box[2] + by, box[3] + by)


def reaching(path: Path, painted: Sequence[Rect]) -> Path:
    """The contours of a clip that have something to show: those that meet any of the boxes round what is painted."""
    rings = contours(path)
    if len(rings) < 2:
        return path
    if len(rings) * len(painted) > MOST_COMPARISONS:
        painted = [bounds(corner for box in painted if box[0] <= box[2] for corner in (box[:2], box[2:]))]
    boxes = [bounds(control_points(ring)) for ring in rings]
    kept = [ring for ring, box in zip(rings, boxes, strict=True) if any(meet(box, other) for other in painted)]
    return path if len(kept) == len(rings) else [segment for ring in kept for segment in ring]


def used(pen: Pen, path: Path) -> Pen:
    """A pen with the dashes that a path is long enough for, and no more of its numbers than change what it draws."""
    pen = replace(pen, miter=min(MOST_MITER, round(max(1.0, pen.miter), 1)) if pen.join == 0 else PLAIN_MITER)
    whole = sum(pen.dashes)
    if not pen.dashes:
        return replace(pen, phase=0.0)
    scale = _least_scale(pen)
    if not 0 < whole < math.inf or scale <= 0:
        return pen
    phase = pen.phase % (whole * (1 + len(pen.dashes) % 2))
    reach = phase + _length_of(path) / scale + RIM
    so_far = 0.0
    for number, dash in enumerate(pen.dashes):
        so_far += dash
        if so_far >= reach:
            if number == 0:
                return replace(pen, dashes=(), phase=0.0)
            return replace(pen, dashes=(*pen.dashes[:number], dash - (so_far - reach)), phase=phase)
    return replace(pen, phase=phase)


def _least_scale(pen: Pen) -> float:
    """The smallest factor by which a pen's matrix changes a length."""
    a, b, c, d = pen.matrix
    return abs(a * d - b * c) / pen.scale if pen.scale else 0.0


def _length_of(path: Path) -> float:
    """The length of the longest contour."""
    return max((_length(ring) for ring in contours(path)), default=0.0)


def _length(contour: Sequence[Segment]) -> float:
    points = flat(contour)
    return sum(math.dist(a, b) for a, b in itertools.pairwise(points))
