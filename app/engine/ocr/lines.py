"""Words in a picture to lines of the page's text: each letter with its place in user space."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby

import numpy as np

from app.domain.geometry import Matrix
from app.engine.layout import Line
from app.engine.ocr.pictures import Affine
from app.engine.ocr.readers import ReadWord

LEVEL = math.radians(0.4)
"""Slope up to which a line counts as level in its picture: the baseline of a few short words is not known better."""
_EM = 1.25
"""Type size over the usual height of a word's ink."""


def lines_of(words: Sequence[ReadWord], to_view: Affine, from_view: Matrix, block: int) -> list[Line]:
    """Lines in the order of `words`. `block` is added to the numbers of their blocks."""
    view = np.array([[from_view.a, from_view.c, from_view.e], [from_view.b, from_view.d, from_view.f]])
    to_user: Affine = view @ np.vstack((to_view, (0, 0, 1)))
    return [_line(list(group), to_user, block) for _, group in groupby(words, key=lambda w: (w.block, w.line))]


def _line(words: list[ReadWord], to_user: Affine, block: int) -> Line:
    words = sorted(words, key=lambda w: w.box[0])
    x0, y0, x1, y1 = words[0].baseline
    slope = math.atan2(y1 - y0, x1 - x0) if x1 > x0 else 0.0
    if abs(slope) < LEVEL:
        slope = 0.0
    linear = to_user[:, :2]
    scale = math.sqrt(abs(float(np.linalg.det(linear)))) or 1.0
    along = linear @ (math.cos(slope), math.sin(slope))
    along = along / np.hypot(*along)
    up = np.array([-along[1], along[0]])
    if float(linear @ (0.0, -1.0) @ up) < 0:
        up = -up  # a mirrored picture
    middle = np.array([(x0 + x1) / 2, (y0 + y1) / 2, 1.0])
    baseline = float((to_user @ middle) @ up)
    text: list[str] = []
    spans: list[tuple[int, int, float]] = []
    rows: list[tuple[float, float, float, float]] = []
    for word in words:
        boxes = np.array([(a, word.box[1], b, word.box[3]) for a, b in zip(word.edges, word.edges[1:], strict=False)])
        lows, highs = _extents(boxes, to_user, along, up)
        if text:
            end, start = rows[-1][1], lows[0, 0]
            text.append(" ")
            rows.append((min(end, start), max(end, start) + 1e-3, 0.0, 0.0))
        spans.append((len(text), len(text) + len(word.text), word.confidence))
        text += word.text
        rows += [
            (low[0], max(high[0], low[0] + 1e-3), low[1] - baseline, high[1] - baseline)
            for low, high in zip(lows.tolist(), highs.tolist(), strict=True)
        ]
    columns = np.array(rows, np.float64)
    heights = [w.box[3] - w.box[1] for w in words]
    return Line(
        block=block + words[0].block,
        text="".join(text),
        along=(float(along[0]), float(along[1])),
        up=(float(up[0]), float(up[1])),
        baseline=baseline,
        size=float(np.median(heights)) * scale * _EM,
        starts=columns[:, 0],
        ends=columns[:, 1],
        bottoms=columns[:, 2],
        tops=columns[:, 3],
        read=tuple(spans),
    )


def _extents(boxes: Affine, to_user: Affine, along: Affine, up: Affine) -> tuple[Affine, Affine]:
    """Lowest and highest offsets (along, up) of the corners of each box of pixels."""
    corners = np.stack([boxes[:, [i, j]] for i in (0, 2) for j in (1, 3)], axis=1)
    user = corners @ to_user[:, :2].T + to_user[:, 2]
    offsets = user @ np.stack((along, up), axis=1)
    return offsets.min(axis=1), offsets.max(axis=1)
