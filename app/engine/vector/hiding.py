"""What nobody sees of a page is left out: text without ink or covered, what lies off the page or outside its clip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from app.engine.page_drawing import PageDrawing
from app.engine.text_layer import is_cluster
from app.engine.vector import pictures
from app.engine.vector.drawing import Clip, Fill, Glyph, Group, Line, Masked, Node, Picture, Text
from app.engine.vector.painting import Canvas, grown
from app.engine.vector.shapes import (
    Path,
    Rect,
    apply,
    bounds,
    control_points,
    inside,
    inverse,
    meet,
    product,
    rectangle_of,
)
from app.engine.visibility import Mask, Profile, seen_characters

FAINT = 0.02
"""Opacity below which nothing is seen."""

_Outline = tuple[Path, bool]


def glyphs_in(nodes: Sequence[Node]) -> Iterator[Glyph]:
    """Every glyph that is set, masks included."""
    for node in nodes:
        if isinstance(node, Text):
            yield from node.glyphs
        elif isinstance(node, Clip | Group):
            yield from glyphs_in(node.children)
        elif isinstance(node, Masked):
            yield from glyphs_in(node.mask)
            yield from glyphs_in(node.children)


def texts_in(nodes: Sequence[Node]) -> Iterator[str]:
    """The text of each stretch of glyphs."""
    for node in nodes:
        if isinstance(node, Text):
            yield "".join(g.text for g in node.glyphs)
        elif isinstance(node, Clip | Group | Masked):
            yield from texts_in(node.children)


def ink_box(glyph: Glyph) -> Rect:
    """The box of a glyph's outline on the page; one that nothing meets where it has none."""
    if glyph.area is not None:
        return glyph.area
    x0, y0, x1, y1 = glyph.face.shape(glyph.number).box
    if not x0 <= x1:
        return bounds(())
    return bounds(apply(glyph.matrix, x, y) for x in (x0, x1) for y in (y0, y1))


def seen_glyphs(nodes: Sequence[Node], drawing: PageDrawing, page: Profile, unit: float) -> set[int]:
    """The ids of glyphs whose ink a reader sees (spaces and glyphs without outline are not among them)."""
    inked = [g for g in glyphs_in(nodes) if ink_box(g)[0] <= ink_box(g)[2]]
    if not inked:
        return set()
    rects = np.array([ink_box(g) for g in inked], np.float64) * unit
    boxes = np.column_stack((rects[:, 0], drawing.height - rects[:, 3], rects[:, 2], drawing.height - rects[:, 1]))
    places = np.array([(g.matrix[4], g.matrix[5]) for g in inked], np.float64) * unit
    places[:, 1] = drawing.height - places[:, 1]
    characters = [g.text[:1] or "\ufffd" for g in inked]
    seen = seen_characters(drawing, page, boxes, places, characters)
    return {id(g) for g, shown in zip(inked, seen, strict=True) if shown}


def readable(text: str) -> str:
    """What of a glyph's text may be said: a letter, a letter and its marks, a ligature. More is said by no ink."""
    if not text or not text[0].isprintable() or text[0] == "\ufffd":
        return " " if text[:1].isspace() else ""
    length = next((n for n in range(len(text), 1, -1) if is_cluster(text[:n])), 1)
    return text[:length]


def seen(nodes: Sequence[Node], page: Rect, glyphs: set[int], clips: tuple[_Outline, ...] = ()) -> list[Node]:
    """`nodes` without what nobody sees. `glyphs` are the ids of those that are seen."""
    kept: list[Node] = []
    for node in nodes:
        shown = _seen(node, page, glyphs, clips)
        if shown is not None:
            kept.append(shown)
    return kept


def _seen(node: Node, page: Rect, glyphs: set[int], clips: tuple[_Outline, ...]) -> Node | None:
    match node:
        case Fill():
            return node if node.alpha >= FAINT and meet(bounds(control_points(node.path)), page) else None
        case Line():
            x0, y0, x1, y1 = bounds(control_points(node.path))
            wide = node.pen.width * node.pen.scale
            reached = meet((x0 - wide, y0 - wide, x1 + wide, y1 + wide), page)
            return node if node.alpha >= FAINT and reached else None
        case Text():
            left = list(_kept_glyphs(node.glyphs, glyphs))
            return replace(node, glyphs=left) if left and node.alpha >= FAINT else None
        case Picture():
            return _picture(node, page, clips)
        case Clip():
            rect = bounds(control_points(node.path))
            if not meet(rect, page):
                return None
            children = seen(node.children, _common(page, rect), glyphs, (*clips, (node.path, node.even_odd)))
            return replace(node, children=children) if children else None
        case Group():
            children = seen(node.children, page, glyphs, clips)
            return replace(node, children=children) if children and node.alpha >= FAINT else None
        case Masked():
            children, mask = seen(node.children, page, glyphs, clips), seen(node.mask, page, glyphs, clips)
            return replace(node, children=children, mask=mask) if children and mask else None


def _kept_glyphs(glyphs: Sequence[Glyph], seen_ones: set[int]) -> Iterator[Glyph]:
    """Glyphs that are seen, and spaces beside them."""
    shown = [id(g) in seen_ones for g in glyphs]
    for index, glyph in enumerate(glyphs):
        if shown[index]:
            yield replace(glyph, text=readable(glyph.text))
        elif glyph.text.isspace() and (_next(glyphs, shown, index, -1) or _next(glyphs, shown, index, 1)):
            yield replace(glyph, text=" ")


def _next(glyphs: Sequence[Glyph], shown: Sequence[bool], index: int, step: int) -> bool:
    """Whether the next glyph that is no space, in one direction, is seen."""
    index += step
    while 0 <= index < len(glyphs):
        if not glyphs[index].text.isspace():
            return shown[index]
        index += step
    return False


def _picture(picture: Picture, page: Rect, clips: Sequence[_Outline]) -> Picture | None:
    """The part of a picture that its clips and the page leave; samples that no one sees are blank."""
    corners = pictures.corners(picture)
    rect = bounds(corners)
    rows, columns = pictures.size(picture)
    if picture.alpha < FAINT or not rows or not meet(rect, page) or not rect[0] < rect[2] or not rect[1] < rect[3]:
        return None
    kept = np.ones((rows, columns), np.bool_)
    frame: Path = [("m", (page[0], page[1])), ("l", (page[2], page[1])), ("l", (page[2], page[3])),
                   ("l", (page[0], page[3])), ("h", ())]  # fmt: skip
    for path, even_odd in ((frame, False), *clips):
        whole = rectangle_of(path)
        if whole is None or not inside(rect, whole):
            kept &= _inside_path(picture, path, even_odd)
    return picture if kept.all() else pictures.cropped(picture, kept)


def _inside_path(picture: Picture, path: Path, even_odd: bool) -> Mask:
    """The samples that a filled path touches, and those beside them."""
    rows, columns = pictures.size(picture)
    back = inverse(picture.matrix)
    if back is None:
        return np.zeros((rows, columns), np.bool_)
    canvas = Canvas(columns, rows, product(back, (columns, 0, 0, -rows, 0, rows)), gray=True)
    canvas.fill(path, even_odd, (0.0, 0.0, 0.0))
    canvas.close()
    return grown(canvas.pixels[:, :, 0] < 255, 1)


def _common(a: Rect, b: Rect) -> Rect:
    return (max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3]))
