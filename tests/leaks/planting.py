"""Making PDFs with a secret in one hiding place. The places themselves are in the modules named *_places.

A secret is a word of random letters, a drawing of random cells, or both: letters are looked for in bytes and texts,
drawings in pixels by correlation (`seeing`), so that no detector needs to read pictures. Everything that does not
belong to the hiding place is drawn from the seed: type face, size and position, the way strings and streams are
written, pages, page boxes, rotation, unit, object streams, linearization, encryption.
"""

from __future__ import annotations

import io
import random
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pikepdf
import writing
from lettering import FACES, Face
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
PUBLIC = "A public sentence that must survive."
PUBLIC_AT = (72, 120)
CELLS = (8, 20)
"""Rows and columns of a drawing."""
CELL = 8.0
"""Points of a side of a cell on the page."""

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
"""Corners in user space: bottom left, bottom right, top right, top left as the marked text runs."""
Bits = npt.NDArray[np.bool_]


def read(stream: pikepdf.Object) -> bytes:
    """The body of a stream through all filters that are no picture's."""
    body: bytes = stream.read_bytes(pikepdf.StreamDecodeLevel.specialized)
    return body


@dataclass(frozen=True, slots=True)
class Mark:
    """What a reviewer marked: a place on a page and the text that they took it for."""

    page_index: int
    quad: Quad


@dataclass(frozen=True, slots=True)
class Case:
    """A document with a planted secret, and all that is needed to look for it."""

    place: str
    seed: int
    data: bytes
    secret: str
    drawing: Bits
    marks: tuple[Mark, ...]
    codes: tuple[bytes, ...]
    """Byte strings that the secret is written as where no reader's decoding shows its letters."""
    rare: str
    """Letters that only the marked text used, where the hiding place is the font; else empty."""
    page_count: int
    drawn: bool
    """True where the secret is the drawing and not the word."""


@dataclass(eq=False)
class Plant:
    """A document under construction."""

    pdf: Pdf
    chance: random.Random
    secret: str
    drawing: Bits
    marks: list[Mark] = field(default_factory=list)
    codes: list[bytes] = field(default_factory=list)
    rare: str = ""
    drawn: bool = False
    plain_file: bool = False
    """True where the way the file is written is the hiding place, so that nothing else may vary there."""

    def __post_init__(self) -> None:
        self.helvetica = self.pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
        )
        self.size = self.chance.choice([9.0, 11.0, 12.0, 14.5])
        self.x = float(self.chance.randint(120, 190))
        self.y = float(self.chance.randint(500, 640))
        self.host = 0
        while len(self.pdf.pages) < self.chance.choice([1, 1, 2, 3]):
            self.new_page()
        self.host = self.chance.randrange(len(self.pdf.pages))

    # The document

    def new_page(self) -> pikepdf.Object:
        """Append a page with a public sentence."""
        self.pdf.add_blank_page(page_size=(612, 792))
        page = self.pdf.pages[-1].obj
        page.Resources = Dictionary(Font=Dictionary(F1=self.helvetica))
        x, y = PUBLIC_AT
        page.Contents = self.stream(f"BT /F1 12 Tf {x} {y} Td ({PUBLIC}) Tj ET")
        return page

    def other_page(self) -> int:
        """The number of a page that is not the host; one is added where there is none."""
        if len(self.pdf.pages) < 2:
            self.new_page()
        return (self.host + 1) % len(self.pdf.pages)

    @property
    def page(self) -> pikepdf.Object:
        return self.pdf.pages[self.host].obj

    @property
    def root(self) -> pikepdf.Object:
        return self.pdf.Root

    def resource(self, kind: str, name: str, value: object, page_index: int | None = None) -> None:
        """Put a resource into a page's dictionary under /kind /name."""
        page = self.page if page_index is None else self.pdf.pages[page_index].obj
        if f"/{kind}" not in page.Resources:
            page.Resources[f"/{kind}"] = Dictionary()
        page.Resources[f"/{kind}"][f"/{name}"] = value

    # Streams and operators

    def stream(self, data: bytes | str, **keys: object) -> pikepdf.Object:
        """A stream in a filter, or a chain of filters, of the seed's choice."""
        body = data.encode("latin-1") if isinstance(data, str) else data
        if "Filter" in keys:
            return self.pdf.make_indirect(Stream(self.pdf, body, **keys))
        coded, filters = writing.encoded(body, self.chance)
        if filters:
            keys = {**keys, "Filter": Array([Name(f"/{f}") for f in filters])}
        return self.pdf.make_indirect(Stream(self.pdf, coded, **keys))

    def plain_stream(self, data: bytes | str, **keys: object) -> pikepdf.Object:
        """A stream without any filter."""
        body = data.encode("latin-1") if isinstance(data, str) else data
        return self.pdf.make_indirect(Stream(self.pdf, body, **keys))

    def add(self, operators: bytes | str, page_index: int | None = None) -> None:
        """Append operators to a page's content, the host's where none is named."""
        page = self.page if page_index is None else self.pdf.pages[page_index].obj
        body = operators.encode("latin-1") if isinstance(operators, str) else operators
        before = page.Contents
        pieces = list(before) if isinstance(before, Array) else [before]
        if len(pieces) < 3 and self.chance.random() < 0.3:
            page.Contents = Array([*pieces, self.stream(body)])
        else:
            last = read(pieces[-1]) + b"\n" + body
            page.Contents = Array([*pieces[:-1], self.stream(last)]) if len(pieces) > 1 else self.stream(last)

    def form(self, operators: str, **keys: object) -> pikepdf.Object:
        """A form XObject that knows /F1 and the seed's type face."""
        fonts = Dictionary({"/F1": self.helvetica, **({"/S": self.face.font} if "face" in self.__dict__ else {})})
        values: dict[str, object] = {"BBox": Array([0, 0, 612, 792]), "Resources": Dictionary(Font=fonts), **keys}
        return self.stream(operators, Type=Name.XObject, Subtype=Name.Form, **values)

    def paint(self, item: pikepdf.Object, matrix: str = "", name: str = "X", page_index: int | None = None) -> str:
        """Operators that paint an XObject, which becomes a resource of the page."""
        self.resource("XObject", name, item, page_index)
        return f"q {matrix} /{name} Do Q"

    # Text

    @cached_property
    def face(self) -> Face:
        """The type face that the secret is set in, as font /S of the page's resources."""
        face = self.chance.choice(FACES)(self.pdf, self.chance, self.secret)
        self.resource("Font", "S", face.font)
        self.codes += face.hidden_codes(self.secret)
        return face

    def show(self, text: str) -> str:
        """The operand of a show operator for `text` in the face."""
        return writing.shown(self.face.codes(text), self.chance)

    def line(self, text: str, x: float, y: float, before: str = "", after: str = "") -> str:
        """A text object in the face, at x, y."""
        return f"BT /S {self.size:g} Tf {before} {x:g} {y:g} Td {self.show(text)} Tj {after} ET"

    def public_line(self, text: str, x: float, y: float) -> str:
        return f" BT /F1 {self.size:g} Tf {x:g} {y:g} Td ({text}) Tj ET "

    def text(self, value: str = "") -> String:
        """The secret (or a text with it) as a string object, in an encoding of the seed's choice."""
        return writing.text_string(value or self.secret, self.chance)

    @property
    def word(self) -> str:
        """The secret without spaces, as names need it."""
        return self.secret.replace(" ", "")

    # Marks

    def mark(self, x0: float, y0: float, x1: float, y1: float, page_index: int | None = None) -> None:
        """Mark an upright rectangle of the host's user space."""
        self.mark_quad(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), page_index)

    def mark_quad(self, quad: Quad, page_index: int | None = None) -> None:
        self.marks.append(Mark(self.host if page_index is None else page_index, quad))

    def mark_line(self, page_index: int | None = None) -> None:
        """Mark the room round a line of text at x, y."""
        self.mark(self.x - 6, self.y - 14, self.x + 290, self.y + 30, page_index)

    def under(self, operators: str) -> None:
        """Operators that draw the secret at x, y, where it is marked."""
        self.mark_line()
        self.add(operators)

    # Drawings

    @property
    def cells(self) -> Bits:
        """The drawing: from now on it is the secret of the document."""
        self.drawn = True
        return self.drawing

    @property
    def drawing_size(self) -> tuple[float, float]:
        return CELLS[1] * CELL, CELLS[0] * CELL

    def mark_drawing(self, page_index: int | None = None) -> None:
        width, height = self.drawing_size
        self.mark(self.x - 3, self.y - 3, self.x + width + 3, self.y + height + 3, page_index)

    def picture_matrix(self) -> str:
        width, height = self.drawing_size
        return f"{width:g} 0 0 {height:g} {self.x:g} {self.y:g} cm"

    def dark_cells(self) -> list[tuple[float, float]]:
        """Lower left corners of the dark cells of the drawing at x, y."""
        rows, columns = np.nonzero(self.cells)
        return [
            (self.x + CELL * c, self.y + CELL * (CELLS[0] - 1 - r))
            for r, c in zip(rows.tolist(), columns.tolist(), strict=True)
        ]

    # Annotations

    def annotate(self, **keys: object) -> pikepdf.Object:
        """An annotation of the host, at a place where nothing else is."""
        values: dict[str, object] = {"Type": Name.Annot, "Rect": Array([300, 300, 380, 320]), **keys}
        note = self.pdf.make_indirect(Dictionary(**values))
        if "/Annots" not in self.page:
            self.page.Annots = Array([])
        self.page.Annots.append(note)
        return note

    def look(self, operators: str = "", width: float = 290, height: float = 40) -> pikepdf.Object:
        """An appearance stream that shows the secret, or what `operators` show."""
        shown = operators or self.line(self.secret, 4, 12)
        return self.form(shown, BBox=Array([0, 0, width, height]))

    def name_tree(self, kind: str, key: object, value: object) -> None:
        """Put one entry into a name tree of the catalog."""
        if "/Names" not in self.root:
            self.root.Names = Dictionary()
        self.root.Names[f"/{kind}"] = Dictionary(Names=Array([key, value]))


After = Callable[[bytes, str], bytes]
"""Changes the written file: takes its bytes and the secret."""
Place = Callable[[Plant], "After | None"]
PLACES: dict[str, Place] = {}


def place(name: str) -> Callable[[Place], Place]:
    """Register a hiding place under "family: name"."""

    def register(plant: Place) -> Place:
        assert name not in PLACES, name
        PLACES[name] = plant
        return plant

    return register


def case(name: str, seed: int) -> Case:
    """The document of a hiding place and a seed; the same every time."""
    chance = random.Random(f"{seed}/{name}")
    letters = [chance.choice(LETTERS) for _ in range(12)]
    style = chance.choice(["upper", "upper", "lower", "mixed", "spaced"])
    secret = "".join(letters)
    if style == "lower":
        secret = secret.lower()
    elif style == "mixed":
        secret = secret[0] + secret[1:].lower()
    elif style == "spaced":
        secret = f"{secret[:6]} {secret[6:]}"
    cells = np.array([chance.random() < 0.5 for _ in range(CELLS[0] * CELLS[1])]).reshape(CELLS)
    planted = Plant(Pdf.new(), chance, secret, cells)
    after = PLACES[name](planted)
    classic = after is not None or planted.plain_file
    for page in planted.pdf.pages:
        _vary_page(page.obj, chance)
    data = _written(planted.pdf, chance, classic)
    return Case(
        name,
        seed,
        after(data, secret) if after else data,
        secret,
        cells,
        tuple(planted.marks),
        tuple(planted.codes),
        planted.rare,
        len(planted.pdf.pages),
        planted.drawn,
    )


def _vary_page(page: pikepdf.Object, chance: random.Random) -> None:
    if chance.random() < 0.4 and "/Rotate" not in page and "/MediaBox" in page:
        page.Rotate = chance.choice([90, 180, 270])
    if chance.random() < 0.25 and "/MediaBox" in page and list(page.MediaBox) == [0, 0, 612, 792]:
        page.MediaBox = Array([-18, -36, 630, 800])
    if chance.random() < 0.3 and "/CropBox" not in page and "/MediaBox" in page and _is_near(page):
        page.CropBox = Array([20, 30, 600, 760])
    if chance.random() < 0.1 and "/UserUnit" not in page:
        page.UserUnit = 2


def _is_near(page: pikepdf.Object) -> bool:
    """True where a page is drawn at the origin."""
    return all(-100 < float(corner) < 1000 for corner in page.MediaBox)


def _written(pdf: Pdf, chance: random.Random, classic: bool) -> bytes:
    buffer = io.BytesIO()
    packed = not classic and chance.random() < 0.5
    kept = pikepdf.Encryption(owner="owner", user="", R=chance.choice([4, 6]))
    sealed = not classic and chance.random() < 0.1
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", pikepdf.exceptions.PageCopyWarning)  # a widget without its form is the point
        pdf.save(
            buffer,
            compress_streams=packed,
            stream_decode_level=None if sealed else pikepdf.StreamDecodeLevel.none,
            object_stream_mode=pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable,
            linearize=not classic and chance.random() < 0.15,
            encryption=kept if sealed else False,
            fix_metadata_version=False,
        )
    return buffer.getvalue()
