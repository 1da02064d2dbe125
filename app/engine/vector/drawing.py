"""What a page paints, as values: a tree of fills, lines, glyphs and pictures in page space.

Page space is the user space of the released page: its shown size, origin bottom left, y up, rotation and crop applied.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from app.domain.reports import Fallback
from app.engine.page_drawing import Pixels
from app.engine.vector.faces import Face
from app.engine.vector.shapes import Affine, Path, Rect

Colour = tuple[float, float, float]
"""Red, green, blue, 0..1."""
Opacity = npt.NDArray[np.uint8]


class Unsupported(Exception):
    """The page paints something that this program does not set again. `reason` says why, never what is on the page."""

    def __init__(self, reason: Fallback = Fallback.NOT_DRAWN) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(slots=True)
class Fill:
    path: Path
    even_odd: bool
    colour: Colour
    alpha: float


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line is drawn: width and dashes in the space before `matrix` (its linear part) is applied."""

    width: float
    cap: int
    join: int
    miter: float
    dashes: tuple[float, ...]
    phase: float
    matrix: tuple[float, float, float, float]

    @property
    def scale(self) -> float:
        """Largest factor by which `matrix` widens a line."""
        a, b, c, d = self.matrix
        along, across = a * a + b * b, c * c + d * d
        return math.sqrt((along + across + math.hypot(along - across, 2 * (a * c + b * d))) / 2)


@dataclass(slots=True)
class Line:
    path: Path
    pen: Pen
    colour: Colour
    alpha: float


@dataclass(slots=True)
class Glyph:
    """A glyph of a face, its em square set by `matrix`, and the text it stands for ("" where none may be said).

    Without `inked` the text is set and nothing painted: its ink is among the drawings, and `area` is its box on the
    page where the face has no outline.
    """

    face: Face
    number: int
    text: str
    matrix: Affine
    inked: bool = True
    area: Rect | None = None


@dataclass(slots=True)
class Text:
    """Glyphs painted alike. `colour` fills them, `line` and `line_colour` draw their outline."""

    glyphs: list[Glyph]
    colour: Colour | None
    alpha: float
    line: Pen | None = None
    line_colour: Colour | None = None


@dataclass(frozen=True, slots=True)
class Jpeg:
    """How the samples of a lossy picture were kept: Independent JPEG Group's quality (1..100) and Pillow's number of
    the subsampling of colours."""

    quality: int = 90
    subsampling: int = 2


@dataclass(slots=True)
class Picture:
    """Samples on the unit square that `matrix` sets (row 0 is at its top, as in ISO 32000-2, 8.9.5).

    `pixels` are gray (rows x columns) or RGB; `opacity` is 0..255 or None. A picture with `ink` is a stencil: `opacity`
    says where that colour is laid.
    """

    matrix: Affine
    alpha: float
    pixels: Pixels | None
    opacity: Opacity | None = None
    ink: Colour | None = None
    jpeg: Jpeg | None = None
    source: str = ""
    """Hash of the picture as the document holds it, to find it on other pages."""


@dataclass(slots=True)
class Clip:
    """What is painted inside a path only."""

    path: Path
    even_odd: bool
    children: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """A transparency group (ISO 32000-2, 11.4.5)."""

    area: Rect
    blend: str
    alpha: float
    isolated: bool
    knockout: bool
    children: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Masked:
    """What is painted through a soft mask (ISO 32000-2, 11.5)."""

    area: Rect
    luminosity: bool
    backdrop: Colour | None
    mask: list[Node] = field(default_factory=list)
    closed: bool = False
    """True when the mask is complete and `children` are being collected."""
    children: list[Node] = field(default_factory=list)


Node = Fill | Line | Text | Picture | Clip | Group | Masked
Parent = Clip | Group | Masked
