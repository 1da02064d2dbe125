"""Points, quadrilaterals and page geometry.

Quadrilaterals are stored in PDF user space: points of the content stream, origin bottom left, y up, untouched by
/Rotate, /CropBox and /UserUnit (ISO 32000-2, 8.3.2.3). `PageGeometry` is the one place that converts to *view space*:
what a viewer shows, origin top left, y down, after crop, rotation and user unit, in 1/72 inch.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

_NO_AREA = 1e-6
"""Square points that nothing can be seen in."""


@dataclass(frozen=True, slots=True)
class Point:
    """A position in points; which space is said by its owner."""

    x: float
    y: float

    def __iter__(self) -> Iterator[float]:
        yield self.x
        yield self.y


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned rectangle with x0 <= x1 and y0 <= y1."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def area(self) -> float:
        return max(0.0, self.width) * max(0.0, self.height)

    def intersects(self, other: Box) -> bool:
        """True where the interiors meet."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1

    def intersection_area(self, other: Box) -> float:
        return max(0.0, min(self.x1, other.x1) - max(self.x0, other.x0)) * max(
            0.0, min(self.y1, other.y1) - max(self.y0, other.y0)
        )

    def contains(self, point: Point) -> bool:
        return self.x0 <= point.x <= self.x1 and self.y0 <= point.y <= self.y1

    def grown(self, margin: float) -> Box:
        return Box(self.x0 - margin, self.y0 - margin, self.x1 + margin, self.y1 + margin)

    @staticmethod
    def around(points: Iterable[Point]) -> Box:
        """The smallest box that holds all points. Raises ValueError without points."""
        pairs = list(points)
        if not pairs:
            raise ValueError("no points")
        xs = [p.x for p in pairs]
        ys = [p.y for p in pairs]
        return Box(min(xs), min(ys), max(xs), max(ys))


@dataclass(frozen=True, slots=True)
class Quadrilateral:
    """Four corners in PDF user space, named as the text runs: bottom left is where its first glyph stands.

    May be rotated or skewed. Corner names follow the text, not the page: of text set upside down the bottom left
    corner lies at the top right.
    """

    bottom_left: Point
    bottom_right: Point
    top_right: Point
    top_left: Point

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        """Corners in ring order: bottom left, bottom right, top right, top left."""
        return (self.bottom_left, self.bottom_right, self.top_right, self.top_left)

    @property
    def envelope(self) -> Box:
        return Box.around(self.corners)

    @property
    def area(self) -> float:
        """Area in square points (shoelace; a self-crossing ring gives the absolute net area)."""
        ring = self.corners
        twice = sum(a.x * b.y - b.x * a.y for a, b in zip(ring, (*ring[1:], ring[0]), strict=True))
        return abs(twice) / 2

    @property
    def center(self) -> Point:
        return Point(sum(p.x for p in self.corners) / 4, sum(p.y for p in self.corners) / 4)

    @property
    def is_finite(self) -> bool:
        return all(math.isfinite(v) for p in self.corners for v in p)

    def contains(self, point: Point) -> bool:
        """True where `point` is inside or on the ring (even-odd rule)."""
        inside = False
        ring = self.corners
        for a, b in zip(ring, (*ring[1:], ring[0]), strict=True):
            cross = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
            within = min(a.x, b.x) <= point.x <= max(a.x, b.x) and min(a.y, b.y) <= point.y <= max(a.y, b.y)
            if abs(cross) <= 1e-9 * max(1.0, math.hypot(b.x - a.x, b.y - a.y)) and within:
                return True
            if (a.y > point.y) != (b.y > point.y):
                crossing = a.x + (point.y - a.y) * (b.x - a.x) / (b.y - a.y)
                if point.x < crossing:
                    inside = not inside
        return inside

    def covered_fraction(self, cover: Quadrilateral) -> float:
        """Share (0..1) of this quadrilateral's area that lies inside `cover`; both taken as convex."""
        if self.area <= 0:
            return 1.0 if cover.contains(self.center) else 0.0
        polygon = clip_convex(list(self.corners), list(cover.corners))
        return min(1.0, polygon_area(polygon) / self.area)

    def moved(self, dx: float, dy: float) -> Quadrilateral:
        return Quadrilateral(*(Point(p.x + dx, p.y + dy) for p in self.corners))

    @staticmethod
    def from_box(box: Box) -> Quadrilateral:
        """The upright quadrilateral of a box in user space."""
        return Quadrilateral(Point(box.x0, box.y0), Point(box.x1, box.y0), Point(box.x1, box.y1), Point(box.x0, box.y1))


def polygon_area(ring: Sequence[Point]) -> float:
    """Absolute area of a simple polygon, 0 for fewer than three corners."""
    if len(ring) < 3:
        return 0.0
    return abs(sum(a.x * b.y - b.x * a.y for a, b in zip(ring, (*ring[1:], ring[0]), strict=True))) / 2


def clip_convex(subject: list[Point], clip: list[Point]) -> list[Point]:
    """The part of convex `subject` inside convex `clip` (Sutherland and Hodgman 1974). Either orientation."""
    signed = sum(a.x * b.y - b.x * a.y for a, b in zip(clip, clip[1:] + clip[:1], strict=True))
    if signed < 0:
        clip = clip[::-1]
    output = subject
    for a, b in zip(clip, clip[1:] + clip[:1], strict=True):
        if not output:
            return []
        points, output = output, []

        def side(p: Point, a: Point = a, b: Point = b) -> float:
            return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)

        for p, q in zip(points, points[1:] + points[:1], strict=True):
            sp, sq = side(p), side(q)
            if sp >= 0:
                output.append(p)
            if (sp > 0 > sq) or (sp < 0 < sq):
                t = sp / (sp - sq)
                output.append(Point(p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)))
    return output


@dataclass(frozen=True, slots=True)
class Matrix:
    """Affine map (x, y) -> (a x + c y + e, b x + d y + f), as in ISO 32000-2, 8.3.3."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def map(self, point: Point) -> Point:
        return Point(self.a * point.x + self.c * point.y + self.e, self.b * point.x + self.d * point.y + self.f)

    def map_quadrilateral(self, quad: Quadrilateral) -> Quadrilateral:
        return Quadrilateral(*(self.map(p) for p in quad.corners))

    def inverse(self) -> Matrix:
        """The map back. Raises ValueError where there is none."""
        det = self.a * self.d - self.b * self.c
        if abs(det) < 1e-12:
            raise ValueError("the matrix has no inverse")
        a, b, c, d = self.d / det, -self.b / det, -self.c / det, self.a / det
        return Matrix(a, b, c, d, -(self.e * a + self.f * c), -(self.e * b + self.f * d))

    def then(self, other: Matrix) -> Matrix:
        """This map followed by `other`."""
        return Matrix(
            self.a * other.a + self.b * other.c,
            self.a * other.b + self.b * other.d,
            self.c * other.a + self.d * other.c,
            self.c * other.b + self.d * other.d,
            self.e * other.a + self.f * other.c + other.e,
            self.e * other.b + self.f * other.d + other.f,
        )

    @staticmethod
    def scaling(factor: float) -> Matrix:
        return Matrix(factor, 0, 0, factor, 0, 0)


@dataclass(frozen=True, slots=True)
class PageGeometry:
    """How a page is shown: its visible box in user space, its rotation (0, 90, 180 or 270 clockwise) and user unit."""

    box: Box
    rotation: int = 0
    user_unit: float = 1.0

    def __post_init__(self) -> None:
        if self.rotation not in (0, 90, 180, 270):
            raise ValueError("rotation is 0, 90, 180 or 270")
        if not (self.box.width > 0 and self.box.height > 0 and self.user_unit > 0):
            raise ValueError("the page has no area")

    @property
    def view_width(self) -> float:
        """Width as shown, in 1/72 inch."""
        return (self.box.height if self.rotation in (90, 270) else self.box.width) * self.user_unit

    @property
    def view_height(self) -> float:
        """Height as shown, in 1/72 inch."""
        return (self.box.width if self.rotation in (90, 270) else self.box.height) * self.user_unit

    def shows(self, quad: Quadrilateral) -> bool:
        """True where some of a quadrilateral (user space) lies on what is shown of the page."""
        if not quad.envelope.intersects(self.box):
            return False
        # A ring that crosses itself has no area of its own: what is painted of it lies in its envelope.
        if quad.area <= _NO_AREA:
            return True
        return polygon_area(clip_convex(list(quad.corners), list(Quadrilateral.from_box(self.box).corners))) > _NO_AREA

    def turned(self, degrees: int) -> PageGeometry:
        """The page as it shows when the reader turns it clockwise by a multiple of 90 degrees."""
        return replace(self, rotation=(self.rotation + degrees) % 360)

    @property
    def to_view(self) -> Matrix:
        """User space to view space."""
        b, u = self.box, self.user_unit
        match self.rotation:
            case 0:
                return Matrix(u, 0, 0, -u, -b.x0 * u, b.y1 * u)
            case 90:
                return Matrix(0, u, u, 0, -b.y0 * u, -b.x0 * u)
            case 180:
                return Matrix(-u, 0, 0, u, b.x1 * u, -b.y0 * u)
            case _:
                return Matrix(0, -u, -u, 0, b.y1 * u, b.x1 * u)

    @property
    def from_view(self) -> Matrix:
        """View space to user space."""
        return self.to_view.inverse()

    def quadrilateral_from_view(self, box: Box) -> Quadrilateral:
        """The user-space quadrilateral of a box drawn on the screen; its corners are named as the reader sees them."""
        back = self.from_view
        return Quadrilateral(
            back.map(Point(box.x0, box.y1)),
            back.map(Point(box.x1, box.y1)),
            back.map(Point(box.x1, box.y0)),
            back.map(Point(box.x0, box.y0)),
        )
