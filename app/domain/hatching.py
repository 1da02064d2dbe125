"""The hatchings of boxes, and their stripes: the same where a box is released and where it is shown before that."""

from __future__ import annotations

import math
from collections.abc import Iterator

from app.domain.geometry import Box, Point, clip_convex

HATCHINGS: tuple[tuple[tuple[float, ...], float, float], ...] = (
    ((45,), 3.2, 0.7), ((135,), 3.2, 0.7), ((45, 135), 4.0, 0.6), ((90,), 2.8, 0.7), ((0,), 2.4, 0.6),
    ((0, 90), 3.4, 0.6), ((45,), 1.9, 0.8), ((135,), 1.9, 0.8), ((45, 135), 2.4, 0.6), ((90,), 1.7, 0.8),
    ((60,), 5.2, 1.8), ((120,), 5.2, 1.8),
)  # fmt: skip
"""Of each pattern: degrees from the line of text, points from stripe to stripe, points of a stripe."""


def stripes(inner: Box, pattern: int) -> Iterator[list[Point]]:
    """Rings of the stripes of a pattern in a rectangle, each cut off at its sides."""
    angles, step, thick = HATCHINGS[pattern % len(HATCHINGS)]
    corners = [
        Point(inner.x0, inner.y0), Point(inner.x1, inner.y0), Point(inner.x1, inner.y1), Point(inner.x0, inner.y1)
    ]  # fmt: skip
    far = math.hypot(inner.width, inner.height)
    for angle in angles:
        dx, dy = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        reach = [-dy * p.x + dx * p.y for p in corners]
        middle = (min(reach) + max(reach)) / 2
        count = math.ceil((max(reach) - min(reach)) / step / 2)
        along = dx * (inner.x0 + inner.x1) / 2 + dy * (inner.y0 + inner.y1) / 2
        for number in range(-count, count + 1):
            off = middle + number * step
            stripe = [
                Point(dx * (along + s * far) - dy * (off + side), dy * (along + s * far) + dx * (off + side))
                for s, side in ((-1, -thick / 2), (1, -thick / 2), (1, thick / 2), (-1, thick / 2))
            ]
            ring = clip_convex(stripe, corners)
            if len(ring) >= 3:
                yield ring
