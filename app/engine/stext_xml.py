"""MuPDF's structured text, printed by MuPDF as XML and read with one regular expression.

Walking the same structure through the Python binding costs ten times as much (measured: 48 against 5 ms for 2,900
characters), because every coordinate is a call.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
import numpy.typing as npt

from app.domain.geometry import Matrix
from app.engine.layout import Line

_ELEMENT = re.compile(
    r'<(?P<block>block) |<line [^>]*?wmode="(?P<wmode>\d)" dir="(?P<dx>[^ "]+) (?P<dy>[^ "]+)"'
    r'|<font name="[^>]*?size="(?P<size>[^"]+)"'
    r'|<char c="(?P<c>[^"]*)" quad="(?P<place>[^"]*" x="[^"]*" y="[^"]*)"'
)


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
    return lines


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
    return Line(
        block=header.block,
        text=text,
        along=(float(along[0]), float(along[1])),
        up=(float(up[0]), float(up[1])),
        baseline=baseline,
        size=(header.size or 1.0) * scale,
        starts=s[:, :4].min(axis=1),
        ends=s[:, :4].max(axis=1),
        bottoms=t[:, :4].min(axis=1) - baseline,
        tops=t[:, :4].max(axis=1) - baseline,
        vertical=header.vertical,
    )
