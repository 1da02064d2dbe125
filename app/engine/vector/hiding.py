"""What nobody sees of a page is left out: text without ink or covered, what lies off the page or outside its clip."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from app.engine.page_drawing import PageDrawing
from app.engine.text_layer import is_cluster
from app.engine.vector import pictures
from app.engine.vector.drawing import Clip, Fill, Glyph, Group, Line, Masked, Node, Picture, Text
from app.engine.vector.painting import Canvas, grown
from app.engine.vector.shapes import (
    Area,
    Path,
    Rect,
    Segment,
    bounds,
    closed,
    contours,
    control_points,
    flat,
    inside,
    inverse,
    meet,
    moved,
    product,
    rectangle_of,
    within,
)
from app.engine.visibility import Mask, Profile, seen_characters

FAINT = 0.02
"""Opacity below which nothing is seen."""
LEAST_TYPE = 0.5
"""Points of type below which nobody reads: such a letter is a dot or a line that a reader can still make large."""
WORD_GAP = 0.15
"""Ems between two glyphs from which they are of different words."""
LEAST_LEFT = 0.5
"""Share of a glyph's ink box inside its clips from which it is read."""
CLIP_RIM = 1.0
"""Points outside a clip that a cut drawing keeps, so that the edge of the clip looks as before."""

Shares = dict[int, float]
"""Glyphs that are seen, by their ids, and the share of each inside its clips."""

_Outline = tuple[Path, bool]


def texts_in(nodes: Sequence[Node]) -> Iterator[str]:
    """The text of each stretch of glyphs, with a space where there is a gap: many documents set none."""
    for node in nodes:
        if isinstance(node, Text):
            yield "".join(_spaced(node.glyphs))
        elif isinstance(node, Clip | Group | Masked):
            yield from texts_in(node.children)


def _spaced(glyphs: Sequence[Glyph]) -> Iterator[str]:
    before: Glyph | None = None
    for glyph in glyphs:
        if before is not None:
            em = math.hypot(before.matrix[0], before.matrix[1]) or 1.0
            way = math.dist(before.matrix[4:], glyph.matrix[4:]) / em
            if way - before.face.shape(before.number).advance > WORD_GAP:
                yield " "
        yield glyph.text
        before = glyph


def ink_box(glyph: Glyph) -> Rect:
    """The box of a glyph's outline on the page; one that nothing meets where it has none."""
    if glyph.area is not None:
        return glyph.area
    x0, y0, x1, y1 = glyph.face.shape(glyph.number).box
    if not x0 <= x1:
        return bounds(())
    a, b, c, d, e, f = glyph.matrix
    xs, ys = (a * x0, a * x1), (c * y0, c * y1)
    us, vs = (b * x0, b * x1), (d * y0, d * y1)
    return min(xs) + min(ys) + e, min(us) + min(vs) + f, max(xs) + max(ys) + e, max(us) + max(vs) + f


def seen_glyphs(nodes: Sequence[Node], drawing: PageDrawing, page: Profile, frame: Rect, unit: float) -> Shares:
    """The glyphs whose ink a reader sees, and how much of each lies inside its clips (spaces are not among them).

    `frame` is the visible page in page space.
    """
    inked: list[Glyph] = []
    rects: list[Rect] = []
    shares: list[float] = []
    for glyph, limits in _placed(nodes, frame):
        whole = ink_box(glyph)
        left = _common(whole, limits)
        if glyph.area is None and _height(glyph) < LEAST_TYPE:
            continue
        if whole[0] <= whole[2] and left[0] <= left[2] and left[1] <= left[3]:
            inked.append(glyph)
            rects.append(left)
            size = (whole[2] - whole[0]) * (whole[3] - whole[1])
            shares.append((left[2] - left[0]) * (left[3] - left[1]) / size if size > 0 else 1.0)
    if not inked:
        return {}
    scaled = np.array(rects, np.float64) * unit
    boxes = np.column_stack((scaled[:, 0], drawing.height - scaled[:, 3], scaled[:, 2], drawing.height - scaled[:, 1]))
    places = np.array([(g.matrix[4], g.matrix[5]) for g in inked], np.float64) * unit
    places[:, 1] = drawing.height - places[:, 1]
    characters = [g.text[:1] or "\ufffd" for g in inked]
    shown = seen_characters(drawing, page, boxes, places, characters)
    return {id(g): share for g, share, seen_here in zip(inked, shares, shown, strict=True) if seen_here}


def _height(glyph: Glyph) -> float:
    """The smaller side of a glyph's em square on the page, in points."""
    a, b, c, d = glyph.matrix[:4]
    return min(math.hypot(a, b), math.hypot(c, d))


def _placed(nodes: Sequence[Node], frame: Rect) -> Iterator[tuple[Glyph, Rect]]:
    """Every glyph, and the rectangle that the clips around leave to it."""
    for node in nodes:
        match node:
            case Text():
                for glyph in node.glyphs:
                    yield glyph, frame
            case Clip():
                yield from _placed(node.children, _common(frame, bounds(control_points(node.path))))
            case Group():
                yield from _placed(node.children, frame)
            case Masked():
                yield from _placed(node.mask, frame)
                yield from _placed(node.children, frame)


def readable(text: str) -> str:
    """What of a glyph's text may be said: a letter, a letter and its marks, a ligature. More is said by no ink."""
    if not text or not text[0].isprintable() or text[0] == "\ufffd":
        return " " if text[:1].isspace() else ""
    length = next((n for n in range(len(text), 1, -1) if is_cluster(text[:n])), 1)
    return text[:length]


def seen(nodes: Sequence[Node], page: Rect, glyphs: Shares, clips: tuple[_Outline, ...] = ()) -> list[Node]:
    """`nodes` without what nobody sees. `page` is what the page and the clips around leave."""
    return [left for node in nodes for left in _seen(node, page, glyphs, clips)]


def _seen(node: Node, page: Rect, glyphs: Shares, clips: tuple[_Outline, ...]) -> list[Node]:
    match node:
        case Fill():
            path = limited(node.path, page)
            return [replace(node, path=path)] if path and node.alpha >= FAINT else []
        case Line():
            x0, y0, x1, y1 = bounds(control_points(node.path))
            wide = node.pen.width * node.pen.scale
            reached = meet((x0 - wide, y0 - wide, x1 + wide, y1 + wide), page)
            return [node] if node.alpha >= FAINT and reached else []
        case Text():
            return _text(node, page, glyphs) if node.alpha >= FAINT else []
        case Picture():
            picture = _picture(node, page, clips)
            return [] if picture is None else [picture]
        case Clip():
            rect = bounds(control_points(node.path))
            if not meet(rect, page):
                return []
            children = seen(node.children, _common(page, rect), glyphs, (*clips, (node.path, node.even_odd)))
            return [replace(node, children=children)] if children else []
        case Group():
            children = seen(node.children, page, glyphs, clips)
            return [replace(node, children=children)] if children and node.alpha >= FAINT else []
        case Masked():
            children, mask = seen(node.children, page, glyphs, clips), seen(node.mask, page, glyphs, clips)
            children = _through(children, mask) if node.luminosity else children
            return [replace(node, children=children, mask=mask)] if children and mask else []


def _through(nodes: list[Node], mask: list[Node]) -> list[Node]:
    """`nodes` with those samples of a picture blank that its own soft mask hides."""
    if len(mask) != 1 or not isinstance(mask[0], Picture):
        return nodes
    found: list[Node] = []
    for node in nodes:
        left = pictures.through(node, mask[0]) if isinstance(node, Picture) else node
        found += [left] if left is not None else []
    return found


def limited(path: Path, rect: Rect) -> Path:
    """What of a filled path lies in a rectangle, with a rim: contours outside are gone, those across are cut."""
    area = Area.around(rect).grown(CLIP_RIM)
    found: list[Segment] = []
    for contour in contours(path):
        reach = bounds(control_points(contour))
        if inside(reach, rect):
            found += contour
        elif meet(reach, rect):
            found += closed(within(flat(contour), area))
    return found


def _text(node: Text, page: Rect, glyphs: Shares) -> list[Node]:
    """The glyphs of a text that are seen. Of one that its clip mostly cuts off, what is left is a drawing, not text."""
    left: list[Node] = []
    kept = list(_kept_glyphs(node.glyphs, glyphs))
    if kept:
        drawn = {id(glyph): path for glyph in kept if (path := _beyond(glyph, page))}
        whole = [_without_ink(glyph, drawn[id(glyph)]) if id(glyph) in drawn else glyph for glyph in kept]
        left.append(replace(node, glyphs=whole))
        for path in drawn.values():
            left += [Fill(path, False, node.colour, node.alpha)] if node.colour is not None else []
            if node.line is not None and node.line_colour is not None:
                left.append(Line(path, node.line, node.line_colour, node.alpha))
    for glyph in node.glyphs:
        if 0.0 < glyphs.get(id(glyph), 1.0) < LEAST_LEFT and glyph.inked and node.colour is not None:
            path = limited(moved(glyph.face.shape(glyph.number).outline, glyph.matrix), page)
            left += [Fill(path, False, node.colour, node.alpha)] if path else []
    return left


def _beyond(glyph: Glyph, page: Rect) -> Path | None:
    """What of a glyph's outline lies on the page where a contour of it does not; None where all do, more or less."""
    if not glyph.inked or inside(ink_box(glyph), page):
        return None
    outline = moved(glyph.face.shape(glyph.number).outline, glyph.matrix)
    away = [ring for ring in contours(outline) if not meet(bounds(control_points(ring)), page)]
    return limited(outline, page) if away else None


def _without_ink(glyph: Glyph, drawn: Path) -> Glyph:
    return replace(glyph, inked=False, area=bounds(control_points(drawn)))


def _kept_glyphs(glyphs: Sequence[Glyph], shares: Shares) -> Iterator[Glyph]:
    """Glyphs that are seen, and spaces beside them."""
    shown = [shares.get(id(g), 0.0) >= LEAST_LEFT for g in glyphs]
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
