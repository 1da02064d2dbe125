"""A sheet set on a page of its own: operators and the structure that a reader that speaks needs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

import pymupdf

from app.domain.certificate_sheet import Block, Cell, Form, Sheet, Tone
from app.engine.saving import number

WIDTH, HEIGHT = 595.0, 842.0
"""A4, in points. It is printed on Letter without loss at 94 %."""
MARGIN = 46.0
GUTTER = 18.0

_INK = (0.12, 0.14, 0.18)
_QUIET = (0.38, 0.41, 0.46)
_RULE = (0.82, 0.84, 0.87)
_GOOD, _GOOD_PAPER = (0.05, 0.38, 0.22), (0.91, 0.96, 0.93)
_BAD, _BAD_PAPER = (0.65, 0.10, 0.10), (0.99, 0.92, 0.91)
_PLAIN_PAPER = (0.94, 0.95, 0.97)
_COLOURS = {Tone.PLAIN: _INK, Tone.GOOD: _GOOD, Tone.BAD: _BAD, Tone.CODE: _INK}
_PAPERS = {Tone.GOOD: _GOOD_PAPER, Tone.BAD: _BAD_PAPER}

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Face:
    """A font of MuPDF by its name there, and the name of its resource here."""

    source: str
    resource: str


_TEXT, _BOLD, _CODE, _OTHER = Face("helv", "T"), Face("hebo", "B"), Face("cour", "C"), Face("cjk", "O")


@cache
def font_of(face: Face) -> pymupdf.Font:
    return pymupdf.Font(face.source)


@cache
def _glyph(face: Face, letter: str) -> int:
    """Number of a letter's glyph, 0 where the font has none."""
    return int(font_of(face).has_glyph(ord(letter)))


@cache
def _advance(face: Face, letter: str) -> float:
    """How far a letter moves the pen, in ems."""
    return float(font_of(face).glyph_advance(ord(letter)))


def _runs(text: str, face: Face) -> list[tuple[Face, str]]:
    """`text` by the font that has its letters: its own, or the one for every script."""
    found: list[tuple[Face, str]] = []
    for letter in text:
        used = face if _glyph(face, letter) else _OTHER
        if found and found[-1][0] is used:
            found[-1] = (used, found[-1][1] + letter)
        else:
            found.append((used, letter))
    return found


@lru_cache(maxsize=10_000)
def _ems(text: str, face: Face) -> float:
    """Width of a text in ems."""
    return sum(_advance(used, letter) for used, part in _runs(text, face) for letter in part)


def _wrapped(text: str, face: Face, size: float, width: float) -> list[str]:
    """Lines no wider than `width`, but for the space at the end of one that another word follows. A word that is wider
    itself is broken."""
    widest = width / size
    space = _ems(" ", face)
    lines: list[str] = []
    line, reach = "", 0.0
    for word in text.split():
        wide = _ems(word, face)
        if line and reach + space + wide <= widest:
            line, reach = f"{line} {word}", reach + space + wide
            continue
        if line:
            lines.append(line + " ")
        line, reach = word, wide
        while reach > widest and len(line) > 1:
            fitting = bisect_left(range(2, len(line)), True, key=lambda n: _ems(line[:n], face) > widest) + 1
            lines.append(line[:fitting])
            line = line[fitting:]
            reach = _ems(line, face)
    return [*lines, line] if line or not lines else lines


@dataclass(slots=True)
class Element:
    """A node of the structure tree (ISO 32000-2, 14.8.4): its type, its marked content, its children."""

    role: str
    marks: list[int] = field(default_factory=list)
    kids: list[Element] = field(default_factory=list)
    scope: str = ""

    def add(self, role: str, scope: str = "") -> Element:
        self.kids.append(Element(role, scope=scope))
        return self.kids[-1]


class Canvas:
    """Operators of the page, with every text marked by its element."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.root = Element("Document")
        self.owners: list[Element] = []
        self.faces: dict[str, Face] = {}

    def text(self, element: Element, lines: Sequence[tuple[float, float, str, Face, float, Colour]]) -> None:
        """Lines of one element: x, y of the baseline from the top, text, font, size and colour of each."""
        mark = len(self.owners)
        self.owners.append(element)
        element.marks.append(mark)
        self.parts.append(f"/{element.role} <</MCID {mark}>> BDC BT")
        for x, y, text, face, size, colour in lines:
            self.parts.append(f"{' '.join(number(c) for c in colour)} rg")
            pen = x
            for used, part in _runs(text, face):
                self.faces.setdefault(used.resource, used)
                codes = "".join(f"{_glyph(used, letter):04x}" for letter in part)
                self.parts.append(
                    f"/{used.resource} {number(size)} Tf 1 0 0 1 {number(pen)} {number(HEIGHT - y)} Tm <{codes}> Tj"
                )
                pen += size * sum(_advance(used, letter) for letter in part)
        self.parts.append("ET EMC")

    def box(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle, x and y of its top left corner, that says nothing to a reader that speaks."""
        rgb = " ".join(number(c) for c in colour)
        place = " ".join(number(v) for v in (x, HEIGHT - y - height, width, height))
        self.parts.append(f"/Artifact BMC {rgb} rg {place} re f EMC")


class _OverrunError(Exception):
    """The page is full."""


class Setter:
    """Sets a sheet at one scale. `fits` says whether there was room for all of it."""

    def __init__(self, sheet: Sheet, scale: float) -> None:
        self._scale = scale
        self._size = 8.2 * scale
        self._leading = 11.2 * scale
        self.canvas = Canvas()
        try:
            self._set(sheet)
        except _OverrunError:
            self.fits = False
        else:
            self.fits = True

    @cached_property
    def _whole(self) -> float:
        return WIDTH - 2 * MARGIN

    def _set(self, sheet: Sheet) -> None:
        root, scale = self.canvas.root, self._scale
        y = MARGIN + 16 * scale
        for line in _wrapped(sheet.title, _BOLD, 19 * scale, self._whole):
            self.canvas.text(root.add("H1"), [(MARGIN, y, line, _BOLD, 19 * scale, _INK)])
            y += 22 * scale
        y = self._paragraph(root.add("P"), MARGIN, y - 7 * scale, self._whole, Cell(sheet.subtitle), colour=_QUIET)
        if sheet.outcome.text:
            y = self._outcome(sheet.outcome, y + 8 * scale)
        blocks = list(sheet.blocks)
        while blocks:
            y += 11 * scale
            block = blocks.pop(0)
            if block.half and blocks and blocks[0].half:
                half = (self._whole - GUTTER) / 2
                other = blocks.pop(0)
                right = MARGIN + half + GUTTER
                y = max(self._block(block, MARGIN, y, half), self._block(other, right, y, half))
            else:
                y = self._block(block, MARGIN, y, self._whole)
        y += 9 * scale
        self.canvas.box(MARGIN, y, self._whole, 0.6, _RULE)
        self._paragraph(root.add("P"), MARGIN, y + 4 * scale, self._whole, Cell(sheet.footer), colour=_QUIET)

    def _outcome(self, outcome: Cell, y: float) -> float:
        size = 11.5 * self._scale
        lines = _wrapped(outcome.text, _BOLD, size, self._whole - 28)
        height = (len(lines) * 15 + 9) * self._scale
        colour = _COLOURS[outcome.tone]
        self.canvas.box(MARGIN, y, self._whole, height, _PAPERS.get(outcome.tone, _PLAIN_PAPER))
        self.canvas.box(MARGIN, y, 4, height, colour)
        first = y + 15.5 * self._scale
        placed = [
            (MARGIN + 14, first + n * 15 * self._scale, line, _BOLD, size, colour) for n, line in enumerate(lines)
        ]
        self.canvas.text(self.canvas.root.add("P"), placed)
        return y + height

    def _block(self, block: Block, x: float, y: float, width: float) -> float:
        size = 9.4 * self._scale
        y += size
        for line in _wrapped(block.heading, _BOLD, size, width):
            self.canvas.text(self.canvas.root.add("H2"), [(x, y, line, _BOLD, size, _INK)])
            y += 12 * self._scale
        y -= 7.5 * self._scale
        self.canvas.box(x, y, width, 0.6, _RULE)
        y += 2.5 * self._scale
        if block.form is Form.NOTES:
            return self._notes(block, x, y, width)
        return self._table(block, x, y, width)

    def _notes(self, block: Block, x: float, y: float, width: float) -> float:
        several = self.canvas.root.add("L")
        for (cell,) in block.rows:
            item = several.add("LI")
            self.canvas.text(item.add("Lbl"), [(x, y + self._size, "•", _TEXT, self._size, _QUIET)])
            indent = 9 * self._scale
            y = self._paragraph(item.add("LBody"), x + indent, y, width - indent, cell)
        return y

    def _table(self, block: Block, x: float, y: float, width: float) -> float:
        table = self.canvas.root.add("Table")
        shares = block.columns or (0.3, 0.7)
        for place, row in enumerate(block.rows):
            is_head = block.form is Form.TABLE and place == 0
            if place and block.form is Form.TABLE:
                self.canvas.box(x, y + 0.6 * self._scale, width, 0.4, _RULE)
                y += 1.2 * self._scale
            line = table.add("TR")
            left, bottom = x, y
            for column, (cell, share) in enumerate(zip(row, shares, strict=True)):
                named = is_head or (block.form is Form.FACTS and column == 0)
                scope = "Column" if is_head else "Row"
                element = line.add("TH", scope) if named else line.add("TD")
                end = self._paragraph(
                    element, left, y, width * share - 5, cell, colour=_QUIET if named else None, bold=is_head
                )
                bottom, left = max(bottom, end), left + width * share
            y = bottom
        return y

    def _paragraph(
        self, element: Element, x: float, y: float, width: float, cell: Cell, *, colour: Colour | None = None,
        bold: bool = False,
    ) -> float:  # fmt: skip
        marked = cell.tone in (Tone.GOOD, Tone.BAD)
        face = _CODE if cell.tone is Tone.CODE else _BOLD if bold or marked else _TEXT
        size = self._size * (0.9 if cell.tone is Tone.CODE else 1)
        lines = _wrapped(cell.text, face, size, width)
        placed = [
            (x, y + self._size + n * self._leading, line, face, size, colour or _COLOURS[cell.tone])
            for n, line in enumerate(lines)
        ]
        end = y + len(lines) * self._leading
        if end > HEIGHT - MARGIN:
            raise _OverrunError
        self.canvas.text(element, placed)
        return end
