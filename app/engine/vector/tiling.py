"""The cells of a tiling pattern (ISO 32000-2, 8.7.3), painted one by one."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.reports import Fallback
from app.engine.vector.drawing import Clip, Fill, Group, Line, Masked, Node, Picture, Text, Unsupported
from app.engine.vector.shapes import Affine, Path, Rect, Segment, moved

MOST_CELLS = 4_000


def cells(children: Sequence[Node], area: Rect, view: Rect, steps: tuple[float, float], ctm: Affine) -> Iterator[Node]:
    """What a pattern paints on `area` (pattern space): each cell of it in its own clip.

    `children` paint the first cell, `view` is its box and `steps` the way to the next, in pattern space; `ctm` takes
    pattern space to the page. Raises Unsupported where there are too many.
    """
    if not all(math.isfinite(v) and v != 0 for v in steps):
        raise Unsupported(Fallback.TOO_MUCH)
    across, down = (abs(s) for s in steps)
    columns = range(math.floor((area[0] - view[2]) / across), math.ceil((area[2] - view[0]) / across) + 1)
    rows = range(math.floor((area[1] - view[3]) / down), math.ceil((area[3] - view[1]) / down) + 1)
    if len(columns) * len(rows) * max(1, len(children)) > MOST_CELLS * 4:
        raise Unsupported(Fallback.TOO_MUCH)
    frame: list[Segment] = [
        ("m", (view[0], view[1])), ("l", (view[2], view[1])), ("l", (view[2], view[3])), ("l", (view[0], view[3])),
        ("h", ()),
    ]  # fmt: skip
    shown = moved(frame, ctm)
    for row in rows:
        for column in columns:
            x, y = column * across, row * down
            if x + view[2] <= area[0] or x + view[0] >= area[2] or y + view[3] <= area[1] or y + view[1] >= area[3]:
                continue
            dx, dy = ctm[0] * x + ctm[2] * y, ctm[1] * x + ctm[3] * y
            yield Clip(_path(shown, dx, dy), False, [shifted(child, dx, dy) for child in children])


def shifted(node: Node, dx: float, dy: float) -> Node:
    """A copy of what is painted, moved on the page."""
    match node:
        case Fill() | Line():
            return replace(node, path=_path(node.path, dx, dy))
        case Text():
            glyphs = [replace(g, matrix=(*g.matrix[:4], g.matrix[4] + dx, g.matrix[5] + dy)) for g in node.glyphs]
            return replace(node, glyphs=glyphs)
        case Picture():
            m = node.matrix
            return replace(node, matrix=(*m[:4], m[4] + dx, m[5] + dy))
        case Clip():
            return replace(node, path=_path(node.path, dx, dy), children=_all(node.children, dx, dy))
        case Group():
            return replace(node, area=_rect(node.area, dx, dy), children=_all(node.children, dx, dy))
        case Masked():
            mask, children = _all(node.mask, dx, dy), _all(node.children, dx, dy)
            return replace(node, area=_rect(node.area, dx, dy), mask=mask, children=children)


def _all(nodes: Sequence[Node], dx: float, dy: float) -> list[Node]:
    return [shifted(node, dx, dy) for node in nodes]


def _path(path: Path, dx: float, dy: float) -> list[Segment]:
    return moved(path, (1, 0, 0, 1, dx, dy))


def _rect(rect: Rect, dx: float, dy: float) -> Rect:
    return (rect[0] + dx, rect[1] + dy, rect[2] + dx, rect[3] + dy)
