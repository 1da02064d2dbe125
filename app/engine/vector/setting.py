"""A page's values as operators (ISO 32000-2, 8 and 9), with names of this module only."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import TypeVar

from app.engine.box_drawing import Marks
from app.engine.saving import number
from app.engine.vector import pictures
from app.engine.vector.drawing import Clip, Colour, Fill, Glyph, Group, Line, Masked, Node, Pen, Picture, Text
from app.engine.vector.lettering import Fonts
from app.engine.vector.shapes import Affine, Area, Path, Rect, inverse, moved, rectangle_of

_T = TypeVar("_T")

ALONG = 0.5
"""Thousandths of an em that a glyph may stand off before it is moved into place."""
FARTHEST = 99_999.0
"""Points off the page that a coordinate may lie; what lies farther is set there. Pages are 14,400 at most."""
OFF_LINE = 0.5
"""Thousandths of an em off the baseline from which a glyph begins a run of its own."""


@dataclass(frozen=True, slots=True)
class Mask:
    """A soft mask of a graphics state: number of the form that paints it."""

    form: int
    luminosity: bool
    backdrop: Colour | None


@dataclass(frozen=True, slots=True)
class State:
    """An entry of /ExtGState."""

    alpha: float = 1.0
    blend: str = "Normal"
    mask: Mask | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A transparency group set as a form."""

    area: Rect
    isolated: bool
    knockout: bool
    content: bytes


@dataclass(slots=True)
class SetPage:
    """A page's content and what it refers to, by the numbers in its names."""

    content: bytes = b""
    images: dict[pictures.Encoded, int] = field(default_factory=dict)
    states: dict[State, int] = field(default_factory=dict)
    forms: list[Form] = field(default_factory=list)
    styles: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Graphics:
    """What the operators so far have set."""

    fill: Colour | None = (0.0, 0.0, 0.0)
    stroke: Colour | None = (0.0, 0.0, 0.0)
    state: State = field(default_factory=State)
    pen: str = ""


def set_page(nodes: Sequence[Node], boxes: Sequence[Area], fonts: Fonts, marks: Sequence[Marks] = ()) -> SetPage:
    """The operators of a page, its boxes painted black over everything, and `marks` over these."""
    page = SetPage()
    setter = _Setter(page, fonts)
    lines = [*setter.lines(nodes)]
    if boxes:
        lines += setter.opaque()
        lines.append("0 g")
        for box in boxes:
            ring = box.corners()
            outline = [("m", ring[0]), *(("l", p) for p in ring[1:]), ("h", ())]
            rect = rectangle_of([(o, tuple(round(v, 6) for v in values)) for o, values in outline])
            if rect is not None:
                lines.append(f"{_numbers((rect[0], rect[1], rect[2] - rect[0], rect[3] - rect[1]))} re")
            else:
                lines += _path(outline)
            lines.append("f")
        for colour, paths in (
            ("1 g", [m.white for m in marks if m.white]),
            ("0 g", [m.black for m in marks if m.black]),
        ):
            if paths:
                lines.append(colour)
                for path in paths:
                    lines += [*_path(path), "f"]
    page.content = "\n".join(lines).encode("ascii")
    return page


class _Setter:
    def __init__(self, page: SetPage, fonts: Fonts) -> None:
        self._page, self._fonts = page, fonts
        self._now = _Graphics()
        self._saved: list[_Graphics] = []

    def lines(self, nodes: Sequence[Node]) -> Iterator[str]:
        for node in nodes:
            match node:
                case Fill():
                    yield from self._use(State(node.alpha))
                    yield from self._fill_colour(node.colour)
                    yield from _path(node.path)
                    yield "f*" if node.even_odd else "f"
                case Line():
                    yield from self._line(node)
                case Text():
                    yield from self._text(node)
                case Picture():
                    yield from self._picture(node)
                case Clip():
                    yield self._save()
                    yield from _path(node.path) if node.path else ("0 0 m",)
                    yield "W* n" if node.even_odd else "W n"
                    yield from self.lines(node.children)
                    yield self._restore()
                case Group():
                    yield from self._group(node)
                case Masked():
                    yield from self._masked(node)

    def opaque(self) -> Iterator[str]:
        """What is painted from here on covers what is below it, whatever was painted last."""
        yield from self._use(State())

    def _save(self) -> str:
        self._saved.append(copy(self._now))
        return "q"

    def _restore(self) -> str:
        self._now = self._saved.pop()
        return "Q"

    def _use(self, state: State) -> Iterator[str]:
        if state != self._now.state:
            self._now.state = state
            yield f"/G{_place(self._page.states, state)} gs"

    def _fill_colour(self, colour: Colour) -> Iterator[str]:
        if colour != self._now.fill:
            self._now.fill = colour
            yield f"{_numbers(colour)} rg"

    def _pen(self, pen: Pen, scale: float, colour: Colour) -> Iterator[str]:
        dashes = " ".join(number(scale * d) for d in pen.dashes)
        text = (f"{number(scale * pen.width)} w {pen.cap} J {pen.join} j {number(max(1.0, pen.miter))} M "
                f"[{dashes}] {number(scale * pen.phase)} d")  # fmt: skip
        if text != self._now.pen:
            self._now.pen = text
            yield text
        if colour != self._now.stroke:
            self._now.stroke = colour
            yield f"{_numbers(colour)} RG"

    def _line(self, node: Line) -> Iterator[str]:
        yield from self._use(State(node.alpha))
        scale = _even_scale(node.pen.matrix)
        if scale is not None:
            yield from self._pen(node.pen, scale, node.colour)
            yield from _path(node.path)
            yield "S"
            return
        matrix = (*node.pen.matrix, 0.0, 0.0)
        back = inverse(matrix)
        if back is None:
            return
        yield self._save()
        yield f"{_numbers(matrix, 6)} cm"
        yield from self._pen(node.pen, 1.0, node.colour)
        yield from _path(moved(node.path, back), 5)
        yield "S"
        yield self._restore()

    def _text(self, node: Text) -> Iterator[str]:
        if any(g.inked for g in node.glyphs):
            yield from self._use(State(node.alpha))
            if node.colour is not None:
                yield from self._fill_colour(node.colour)
            if node.line is not None and node.line_colour is not None:
                yield from self._pen(node.line, node.line.scale, node.line_colour)
        painted = 2 if node.colour and node.line else 0 if node.colour else 1
        yield "BT"
        for inked, glyphs in itertools.groupby(node.glyphs, lambda g: g.inked):  # in order, as it is read
            yield f"{painted if inked else 3} Tr"
            for run in _runs(list(glyphs)):
                yield self._show(run)
        yield "ET"

    def _show(self, run: list[tuple[Glyph, float]]) -> str:
        first = run[0][0]
        self._page.styles.add(first.face.style)
        size, unit = _size(first.matrix)
        pieces: list[str] = []
        codes: list[str] = []
        pen = 0.0
        for glyph, at in run:
            if codes and abs(at - pen) > ALONG:
                pieces.append(f"<{''.join(codes)}>{number(pen - at, 0)}")
                pen -= float(number(pen - at, 0))
                codes = []
            code, width = self._fonts.code(glyph)
            codes.append(f"{code:04x}")
            pen += width
        pieces.append(f"<{''.join(codes)}>")
        matrix = f"{_numbers(unit, 5)} {number(first.matrix[4])} {number(first.matrix[5])}"
        return f"/F{first.face.style} {number(size)} Tf {matrix} Tm [{''.join(pieces)}]TJ"

    def _picture(self, node: Picture) -> Iterator[str]:
        encoded = pictures.encode(node)
        place = _place(self._page.images, encoded)
        yield from self._use(State(node.alpha))
        if encoded.image.ink is not None and node.ink is not None:
            yield from self._fill_colour(node.ink)
        yield self._save()
        yield f"{_numbers(node.matrix, 5)} cm"
        yield f"/Im{place} Do"
        yield self._restore()

    def _group(self, node: Group) -> Iterator[str]:
        if node.children:
            form = self._form(node.area, node.children, isolated=node.isolated, knockout=node.knockout)
            yield from self._use(State(node.alpha, node.blend))
            yield f"/X{form} Do"

    def _masked(self, node: Masked) -> Iterator[str]:
        if not node.children or not node.mask:
            return
        mask = self._form(node.area, node.mask, isolated=True, knockout=False)
        form = self._form(node.area, node.children, isolated=False, knockout=False)
        yield self._save()
        yield from self._use(State(mask=Mask(mask, node.luminosity, node.backdrop)))
        yield f"/X{form} Do"
        yield self._restore()

    def _form(self, area: Rect, nodes: Sequence[Node], *, isolated: bool, knockout: bool) -> int:
        inner = _Setter(self._page, self._fonts)
        inner._now = _Graphics(None, None, State(-1.0), "")  # a form begins with what its user has set
        content = "\n".join(inner.lines(nodes)).encode("ascii")
        self._page.forms.append(Form(area, isolated, knockout, content))
        return len(self._page.forms) - 1


def _place(items: dict[_T, int], item: _T) -> int:
    """The number of an item, which is given one where it is new."""
    return items.setdefault(item, len(items))


def _numbers(values: Sequence[float], digits: int = 3) -> str:
    if not all(-FARTHEST <= v <= FARTHEST for v in values):
        values = [min(FARTHEST, max(-FARTHEST, v)) if v == v else 0.0 for v in values]
    return " ".join(number(v, digits) for v in values)


def _path(path: Path, digits: int = 3) -> Iterator[str]:
    for operator, values in path:
        yield f"{_numbers(values, digits)} {operator}" if values else operator


def _even_scale(matrix: tuple[float, float, float, float]) -> float | None:
    """The factor of a matrix that scales alike in every direction; None of another."""
    a, b, c, d = matrix
    one, other = math.hypot(a, b), math.hypot(c, d)
    even = abs(one - other) <= 0.01 * max(one, other) and abs(a * c + b * d) <= 0.01 * max(one, other) ** 2
    return (one + other) / 2 if even else None


def _size(matrix: Affine) -> tuple[float, tuple[float, float, float, float]]:
    """A type size, and the matrix that is left: of height 1."""
    a, b, c, d = matrix[:4]
    size = math.hypot(c, d) or math.hypot(a, b) or 1.0
    size = float(number(size)) or 0.001
    return size, (a / size, b / size, c / size, d / size)


def _runs(glyphs: Sequence[Glyph]) -> Iterator[list[tuple[Glyph, float]]]:
    """Glyphs on one baseline, each with its way along it in thousandths of an em."""
    run: list[tuple[Glyph, float]] = []
    back: Affine | None = None
    for glyph in glyphs:
        m = glyph.matrix
        if run and back is not None:
            first = run[0][0]
            dx, dy = m[4] - first.matrix[4], m[5] - first.matrix[5]
            along, off = 1000 * (back[0] * dx + back[2] * dy), 1000 * (back[1] * dx + back[3] * dy)
            same = glyph.face.style == first.face.style and _alike(m, first.matrix)
            if same and abs(off) <= OFF_LINE and abs(along) < 1e6:
                run.append((glyph, along))
                continue
            yield run
        run, back = [(glyph, 0.0)], inverse((*m[:4], 0.0, 0.0))
        if back is None:
            yield run
            run = []
    if run:
        yield run


def _alike(a: Affine, b: Affine) -> bool:
    if a[:4] == b[:4]:
        return True
    room = 1e-4 * max(abs(v) for v in b[:4])
    return all(abs(x - y) <= room for x, y in zip(a[:4], b[:4], strict=True))
