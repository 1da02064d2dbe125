"""A MuPDF device that keeps what a page paints as values.

What the interpreter does not paint never arrives: layers that are off, text without ink (render mode 3), marked
content and its ActualText, actions, names. Colours come as RGB, fonts as outlines, patterns as their tiles.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from app.domain.reports import Fallback
from app.engine.page_drawing import PageDrawing, mupdf
from app.engine.vector import pictures, tiling
from app.engine.vector.drawing import (
    Clip,
    Colour,
    Fill,
    Glyph,
    Group,
    Line,
    Masked,
    Node,
    Parent,
    Pen,
    Picture,
    Text,
    Unsupported,
)
from app.engine.vector.faces import Face, Faces, Walker
from app.engine.vector.shapes import Affine, Rect, Segment, bounds, control_points, moved, product

MOST_SEGMENTS = 400_000
MOST_NODES = 30_000
MOST_DEPTH = 40
LEAST_PICTURE = 256
"""Samples from which a picture is one that a person would know again on another page."""
BLACK: Colour = (0.0, 0.0, 0.0)
FLIP: Affine = (1.0, 0.0, 0.0, -1.0, 0.0, 1.0)
"""MuPDF's unit square of a picture has row 0 at y = 0."""
BLENDS = (
    "Normal", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn", "HardLight",
    "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
)  # fmt: skip
"""In the order of MuPDF's numbers (ISO 32000-2, tables 134 and 135)."""

_METHODS = (
    "fill_path", "stroke_path", "clip_path", "clip_stroke_path", "fill_text", "stroke_text", "clip_text",
    "clip_stroke_text", "fill_shade", "fill_image", "fill_image_mask", "clip_image_mask", "pop_clip", "begin_mask",
    "end_mask", "begin_group", "end_group", "begin_tile", "end_tile",
)  # fmt: skip


def _guarded(method: Callable[..., None]) -> Callable[..., int]:
    """An exception must not cross MuPDF's C code: it is kept, and what follows is passed over."""

    @wraps(method)
    def guarded(self: Recorder, *arguments: Any) -> int:
        if self.failure is None:
            try:
                method(self, *arguments)
            except Exception as error:
                self.failure = error
                self.stop()
        return 0

    return guarded


class _Tile:
    """A pattern cell being collected, and where it is repeated."""

    def __init__(self, area: Rect, view: Rect, steps: tuple[float, float], ctm: Affine) -> None:
        self.area, self.view, self.steps, self.ctm = area, view, steps, ctm
        self.children: list[Node] = []


class Recorder(mupdf.FzDevice2):  # type: ignore[misc]
    """Collects `nodes`. `failure` holds what went wrong; the page is not complete then."""

    def __init__(self, faces: Faces) -> None:
        super().__init__()
        for name in _METHODS:
            getattr(self, f"use_virtual_{name}")()
        self.nodes: list[Node] = []
        self.failure: Exception | None = None
        self._cookie = mupdf.FzCookie()
        self._faces = faces
        self._decoded: dict[int, pictures.Decoded] = {}  # by address, which is a picture's own while its page is open
        self._open: list[Parent | _Tile] = []
        self._here: list[Node] = self.nodes
        self._walker = Walker()
        self._page: Rect = (0, 0, 0, 0)
        self._segments = self._count = 0
        self._ink: Colour | None = None
        self.pictures: set[str] = set()

    def run(self, drawing: PageDrawing, unit: float) -> list[Node]:
        """What a page paints. Raises Unsupported, or what went wrong inside MuPDF."""
        width, height = drawing.width / unit, drawing.height / unit
        self._page = (0.0, 0.0, width, height)
        drawing.replay(self, (1 / unit, 0, 0, -1 / unit, 0, height), self._cookie)
        if self.failure is not None:
            raise self.failure
        if self._open:
            raise Unsupported()
        return self.nodes

    def stop(self) -> None:
        """Have MuPDF end the page."""
        self._cookie.m_internal.abort = 1

    def _add(self, node: Node) -> None:
        self._count += 1
        if self._count > MOST_NODES:
            raise Unsupported(Fallback.TOO_MUCH)
        self._here.append(node)

    def _push(self, node: Parent | _Tile) -> None:
        if len(self._open) >= MOST_DEPTH:
            raise Unsupported(Fallback.TOO_MUCH)
        if not isinstance(node, _Tile):
            self._add(node)
        self._open.append(node)
        self._here = node.children

    def _pop(self) -> Parent | _Tile:
        node = self._open.pop()
        self._here = self._open[-1].children if self._open else self.nodes
        if isinstance(self._open[-1] if self._open else None, Masked):
            top = self._open[-1]
            if isinstance(top, Masked) and not top.closed:
                self._here = top.mask
        return node

    def _path(self, path: Any, ctm: Any) -> list[Segment]:
        kept = mupdf.FzPath(mupdf.ll_fz_keep_path(path))
        found = self._walker.segments(kept, _affine(ctm))
        self._segments += len(found)
        if self._segments > MOST_SEGMENTS:
            raise Unsupported(Fallback.TOO_MUCH)
        return found

    def _colour(self, space: Any, colour: Any, rendering: Any) -> Colour:
        if self._ink is not None:
            return self._ink
        if not space:
            return BLACK
        red, green, blue, _ = mupdf.ll_fz_convert_color(space, colour, mupdf.ll_fz_device_rgb(), None, rendering)
        return (_part(red), _part(green), _part(blue))

    @_guarded
    def fill_path(self, _c: Any, path: Any, even_odd: int, ctm: Any, space: Any, colour: Any, alpha: float,
                  rendering: Any) -> None:  # fmt: skip
        self._add(Fill(self._path(path, ctm), bool(even_odd), self._colour(space, colour, rendering), _part(alpha)))

    @_guarded
    def stroke_path(self, _c: Any, path: Any, stroke: Any, ctm: Any, space: Any, colour: Any, alpha: float,
                    rendering: Any) -> None:  # fmt: skip
        shape = self._path(path, ctm)
        self._add(Line(shape, _pen(stroke, ctm), self._colour(space, colour, rendering), _part(alpha)))

    @_guarded
    def clip_path(self, _c: Any, path: Any, even_odd: int, ctm: Any, _scissor: Any) -> None:
        self._push(Clip(self._path(path, ctm), bool(even_odd)))

    @_guarded
    def clip_stroke_path(self, *_: Any) -> None:
        raise Unsupported()

    @_guarded
    def clip_stroke_text(self, *_: Any) -> None:
        raise Unsupported()

    @_guarded
    def fill_text(self, _c: Any, text: Any, ctm: Any, space: Any, colour: Any, alpha: float, rendering: Any) -> None:
        ink = self._colour(space, colour, rendering)
        for glyphs in self._glyphs(text, ctm, ink):
            self._add(Text(glyphs, ink, _part(alpha)))

    @_guarded
    def stroke_text(self, _c: Any, text: Any, stroke: Any, ctm: Any, space: Any, colour: Any, alpha: float,
                    rendering: Any) -> None:  # fmt: skip
        ink, pen = self._colour(space, colour, rendering), _pen(stroke, ctm)
        for glyphs in self._glyphs(text, ctm, None):
            before = self._here[-1] if self._here else None
            if isinstance(before, Text) and before.glyphs == glyphs and before.line is None and before.alpha == alpha:
                before.line, before.line_colour = pen, ink
            else:
                self._add(Text(glyphs, None, _part(alpha), pen, ink))

    @_guarded
    def clip_text(self, _c: Any, text: Any, ctm: Any, _scissor: Any) -> None:
        path: list[Segment] = []
        for glyphs in self._glyphs(text, ctm, None):
            for glyph in glyphs:
                path += moved(glyph.face.shape(glyph.number).outline, glyph.matrix)
        self._push(Clip(path, False))

    def _glyphs(self, text: Any, ctm: Any, ink: Colour | None) -> list[list[Glyph]]:
        """The glyphs of a text, in one list for each stretch of one font's outlines."""
        found: list[list[Glyph]] = []
        to_page = _affine(ctm)
        part = text.head
        while part:
            span = mupdf.FzTextSpan(part)
            face = self._face(part.font)
            t = part.trm
            glyphs: list[Glyph] = []
            for index in range(part.len):
                item = span.items(index)
                if item.gid < 0:  # a further character of the glyph before
                    if glyphs and item.ucs > 0:
                        glyphs[-1].text += _character(item.ucs)
                    continue
                matrix = product((t.a, t.b, t.c, t.d, item.x, item.y), to_page)
                glyphs.append(Glyph(face, item.gid, _character(item.ucs), matrix, face.drawn))
            if not face.drawn:
                if ink is None:
                    raise Unsupported()
                for glyph in glyphs:
                    self._procedure(glyph, ink)
            if glyphs:
                found.append(glyphs)
            part = part.next
        return found

    def _face(self, font: Any) -> Face:
        key = int(font.this)
        if key not in self._faces:
            self._faces[key] = Face(mupdf.FzFont(mupdf.ll_fz_keep_font(font)), Walker())
        return self._faces[key]

    def _procedure(self, glyph: Glyph, ink: Colour) -> None:
        """What a glyph of a Type 3 font paints. Uncoloured ones (d1, ISO 32000-2, 9.6.4) take the text's colour."""
        if len(self._open) >= MOST_DEPTH // 2:
            raise Unsupported(Fallback.TOO_MUCH)
        coloured = self._ink is None and glyph.face.has_colour(glyph.number)
        before, self._ink = self._ink, None if coloured else ink
        start = len(self._here)
        try:
            mupdf.fz_run_t3_glyph(glyph.face.font, glyph.number, mupdf.FzMatrix(*glyph.matrix), self)
        finally:
            self._ink = before
        if self.failure is not None:
            raise self.failure
        glyph.area = painted_area(self._here[start:])

    @_guarded
    def fill_shade(self, _c: Any, shade: Any, ctm: Any, alpha: float, _rendering: Any) -> None:
        self._add(pictures.shading(shade, ctm, self._scissor(), _part(alpha)))

    @_guarded
    def fill_image(self, _c: Any, image: Any, ctm: Any, alpha: float, _rendering: Any) -> None:
        decoded = self._decode(image)
        matrix = product(FLIP, _affine(ctm))
        self._add(
            Picture(matrix, _part(alpha), decoded.pixels, decoded.opacity, jpeg=decoded.jpeg, source=decoded.source)
        )

    @_guarded
    def fill_image_mask(self, _c: Any, image: Any, ctm: Any, space: Any, colour: Any, alpha: float,
                        rendering: Any) -> None:  # fmt: skip
        ink = self._colour(space, colour, rendering)
        decoded = self._decode(image)
        self._add(Picture(product(FLIP, _affine(ctm)), _part(alpha), None, decoded.stencil, ink, source=decoded.source))

    @_guarded
    def clip_image_mask(self, _c: Any, image: Any, ctm: Any, _scissor: Any) -> None:
        decoded = self._decode(image)
        node = Masked(self._scissor(), True, BLACK)
        node.mask.append(
            Picture(product(FLIP, _affine(ctm)), 1.0, decoded.stencil, None, jpeg=decoded.jpeg, source=decoded.source)
        )
        node.closed = True
        self._push(node)

    @_guarded
    def pop_clip(self, _c: Any) -> None:
        self._pop()

    @_guarded
    def begin_mask(self, _c: Any, area: Any, luminosity: int, space: Any, backdrop: Any, rendering: Any) -> None:
        colour = self._colour(space, backdrop, rendering) if space and luminosity else BLACK
        node = Masked(self._within(_rect(area)), bool(luminosity), colour)
        self._push(node)
        self._here = node.mask

    @_guarded
    def end_mask(self, _c: Any, transfer: Any) -> None:
        node = self._open[-1]
        if transfer or not isinstance(node, Masked):
            raise Unsupported()
        node.closed = True
        self._here = node.children

    @_guarded
    def begin_group(self, _c: Any, area: Any, _space: Any, isolated: int, knockout: int, blend: int,
                    alpha: float) -> None:  # fmt: skip
        mode = blend & 15
        self._push(Group(self._within(_rect(area)), BLENDS[mode], _part(alpha), bool(isolated), bool(knockout)))

    @_guarded
    def end_group(self, _c: Any) -> None:
        self._pop()

    @_guarded
    def begin_tile(self, _c: Any, area: Any, view: Any, xstep: float, ystep: float, ctm: Any, *_: Any) -> None:
        self._push(_Tile(_plain_rect(area), _plain_rect(view), (xstep, ystep), _affine(ctm)))

    @_guarded
    def end_tile(self, _c: Any) -> None:
        tile = self._pop()
        if not isinstance(tile, _Tile):
            raise Unsupported()
        for node in tiling.cells(tile.children, tile.area, tile.view, tile.steps, tile.ctm):
            self._add(node)

    def _decode(self, image: Any) -> pictures.Decoded:
        key = int(image.this)
        if key not in self._decoded:
            self._decoded[key] = pictures.decode(image)
        decoded = self._decoded[key]
        if decoded.stencil.size >= LEAST_PICTURE:
            self.pictures.add(decoded.source)
        return decoded

    def _scissor(self) -> Rect:
        """The part of the page that the clips around leave."""
        rect = self._page
        for node in self._open:
            if isinstance(node, Clip):
                rect = _common(rect, bounds((v[i], v[i + 1]) for _, v in node.path for i in range(0, len(v), 2)))
        return rect

    def _within(self, rect: Rect) -> Rect:
        return _common(rect, self._page)


def painted_area(nodes: Sequence[Node]) -> Rect | None:
    """A box round what nodes paint, None where they paint nothing."""
    rects: list[Rect] = []
    for node in nodes:
        if isinstance(node, Picture):
            rects.append(bounds(pictures.corners(node)))
        elif isinstance(node, Fill | Line):
            rects.append(bounds(control_points(node.path)))
        elif not isinstance(node, Text) and (inner := painted_area(node.children)):
            rects.append(inner)
    corners = [corner for r in rects if r[0] <= r[2] for corner in ((r[0], r[1]), (r[2], r[3]))]
    return bounds(corners) if corners else None


def _common(a: Rect, b: Rect) -> Rect:
    return (max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3]))


def _affine(m: Any) -> Affine:
    return (m.a, m.b, m.c, m.d, m.e, m.f)


def _plain_rect(r: Any) -> Rect:
    return (r.x0, r.y0, r.x1, r.y1)


def _rect(r: Any) -> Rect:
    """A rectangle with its corners in order; an infinite one is huge."""
    values = [max(-1e7, min(1e7, v)) for v in _plain_rect(r)]
    return (min(values[0], values[2]), min(values[1], values[3]), max(values[0], values[2]), max(values[1], values[3]))


def _part(value: float) -> float:
    return min(1.0, max(0.0, value))


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code <= 0xDFFF else ""


def _pen(stroke: Any, ctm: Any) -> Pen:
    dashes = tuple(mupdf.floats_getitem(stroke.dash_list, i) for i in range(stroke.dash_len))
    join = stroke.linejoin if stroke.linejoin < 3 else 0
    cap = stroke.start_cap if stroke.start_cap < 3 else 0
    matrix = (ctm.a, ctm.b, ctm.c, ctm.d)
    return Pen(stroke.linewidth, cap, join, stroke.miterlimit, dashes, stroke.dash_phase, matrix)
