"""MuPDF's structured text, printed by MuPDF as XML and read with one regular expression.

Walking the same structure through the Python binding costs ten times as much (measured: 48 against 5 ms for 2,900
characters), because every coordinate is a call.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
import numpy.typing as npt

from app.domain.geometry import Matrix
from app.engine.layout import Line
from app.engine.line_repair import repaired

_ELEMENT = re.compile(
    r'<(?P<block>block) |<line [^>]*?wmode="(?P<wmode>\d)" dir="(?P<dx>[^ "]+) (?P<dy>[^ "]+)"'
    r'|<font name="[^>]*?size="(?P<size>[^"]+)"'
    r'|<char c="(?P<c>[^"]*)" quad="(?P<place>[^"]*" x="[^"]*" y="[^"]*)"'
)
ABOVE_ORIGIN = 0.88
"""Ems that a glyph of vertical writing reaches above its origin, by the usual vector (ISO 32000-2, 9.7.4.3)."""
_NO_WIDTH = 1e-3
"""Ems below which a character has no width: MuPDF prints six digits, so that 0 is seldom 0."""
_BELOW_ORIGIN, _BELOW_LETTER = 0.12, 0.22
"""Ems below its origin: of a glyph that fills its square, and of a letter that may have a descender."""


@dataclass(slots=True)
class _Header:
    """A line element: its block, direction in view space and the characters that follow it."""

    block: int
    vertical: bool
    direction: tuple[float, float]
    first: int
    size: float = 0.0


def read_lines(xml: str, back: Matrix) -> list[Line]:
    """Lines of a printed structured text page; `back` maps view space to user space."""
    headers: list[_Header] = []
    characters: list[str] = []
    coordinates: list[str] = []
    block = -1
    for match in _ELEMENT.finditer(xml):
        kind = match.lastgroup
        if kind == "place":
            c, place = match.group("c", "place")
            characters.append(c if len(c) == 1 else (html.unescape(c) or "\ufffd")[0])
            coordinates.append(place)
        elif kind == "size":
            if headers and not headers[-1].size:
                headers[-1].size = abs(float(match["size"]))
        elif kind == "dy":
            direction = (float(match["dx"]), float(match["dy"]))
            headers.append(_Header(block, match["wmode"] == "1", direction, len(characters)))
        else:
            block += 1
    if not characters:
        return []
    joined = " ".join(coordinates).replace('" x="', " ").replace('" y="', " ")
    view = np.fromstring(joined, dtype=np.float64, sep=" ").reshape(-1, 5, 2)
    view = np.nan_to_num(view, nan=0.0, posinf=1e7, neginf=-1e7)
    turn = np.array([[back.a, back.b], [back.c, back.d]])
    user = view @ turn + np.array([back.e, back.f])
    lines: list[Line] = []
    for header, following in zip_longest(headers, headers[1:]):
        last = following.first if following is not None else len(characters)
        if last > header.first:
            lines.append(_line(header, "".join(characters[header.first : last]), user[header.first : last], turn))
    return repaired(lines)


def _line(header: _Header, text: str, user: npt.NDArray[np.float64], turn: npt.NDArray[np.float64]) -> Line:
    along = np.array(header.direction) @ turn
    scale = float(np.hypot(*along)) or 1.0
    along = along / scale
    up = np.array([-along[1], along[0]])
    # MuPDF's quads are upper left, upper right, lower left, lower right; in mirrored text "up" lies the other way.
    if float(((user[:, 0] - user[:, 2]) @ up).sum()) < 0:
        up = -up
    s = user @ along
    t = user @ up
    baseline = float(np.median(t[:, 4]))
    size = (header.size or 1.0) * scale
    starts, ends = s[:, :4].min(axis=1), s[:, :4].max(axis=1)
    ends = np.where(np.abs(s[:, 3] - s[:, 2]) < _NO_WIDTH * size, starts, ends)
    if header.vertical:
        # MuPDF's quads begin at the origin of the glyph as it is drawn, which is near its foot, and run on below it.
        squares = [unicodedata.east_asian_width(c) in "WF" for c in text]
        ends = starts + size * np.where(squares, _BELOW_ORIGIN, _BELOW_LETTER)
        starts = starts - size * ABOVE_ORIGIN
    return Line(
        block=header.block,
        text=text,
        along=(float(along[0]), float(along[1])),
        up=(float(up[0]), float(up[1])),
        baseline=baseline,
        size=size,
        starts=starts,
        ends=ends,
        bottoms=t[:, :4].min(axis=1) - baseline,
        tops=t[:, :4].max(axis=1) - baseline,
        vertical=header.vertical,
    )
