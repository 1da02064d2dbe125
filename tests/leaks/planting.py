"""Making PDFs with a secret in one hiding place. The places themselves are in page_places and file_places."""

from __future__ import annotations

import io
import random
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
PUBLIC = "A public sentence that must survive."


@dataclass(slots=True)
class Plant:
    """A document under construction: two pages, a secret, and where boxes go (page, x0, y0, x1, y1 in user space)."""

    pdf: Pdf
    font: pikepdf.Object
    secret: str
    chance: random.Random
    size: float
    boxes: list[tuple[int, float, float, float, float]] = field(default_factory=list)

    @property
    def page(self) -> pikepdf.Object:
        return self.pdf.pages[0].obj

    @property
    def resources(self) -> pikepdf.Object:
        return self.page.Resources

    def stream(self, data: bytes | str, **keys: object) -> pikepdf.Object:
        body = data.encode("latin-1") if isinstance(data, str) else data
        return self.pdf.make_indirect(Stream(self.pdf, body, **keys))

    def add(self, operators: str) -> None:
        """Append operators to the first page's content."""
        before = self.page.Contents.read_bytes()
        self.page.Contents = self.stream(before + b"\n" + operators.encode("latin-1"))

    def line(self, text: str, x: float, y: float, before: str = "", after: str = "") -> str:
        return f"BT /F1 {self.size:g} Tf {before} {x:g} {y:g} Td ({text}) Tj {after} ET"

    def box(self, x0: float, y0: float, x1: float, y1: float, page: int = 0) -> None:
        self.boxes.append((page, x0, y0, x1, y1))

    def under_box(self, operators: str) -> None:
        """Operators that draw the secret inside 140..420 x 640..680, which is boxed."""
        self.box(138, 632, 430, 684)
        self.add(operators)

    def form(self, operators: str, **keys: object) -> pikepdf.Object:
        values: dict[str, object] = {
            "BBox": Array([0, 0, 612, 792]), "Resources": Dictionary(Font=Dictionary(F1=self.font)), **keys,
        }  # fmt: skip
        return self.stream(operators, Type=Name.XObject, Subtype=Name.Form, **values)

    def paint(self, name: str, item: pikepdf.Object, matrix: str = "") -> str:
        if "/XObject" not in self.resources:
            self.resources.XObject = Dictionary()
        self.resources.XObject[f"/{name}"] = item
        return f"q {matrix} /{name} Do Q"

    def annotate(self, **keys: object) -> pikepdf.Object:
        values: dict[str, object] = {"Type": Name.Annot, "Rect": Array([300, 300, 380, 320]), **keys}
        note = self.pdf.make_indirect(Dictionary(**values))
        if "/Annots" not in self.page:
            self.page.Annots = Array([])
        self.page.Annots.append(note)
        return note

    def text(self) -> String:
        return String(self.secret)


Place = Callable[[Plant], "Callable[[bytes, str], bytes] | None"]
PLACES: dict[str, Place] = {}


def place(name: str) -> Callable[[Place], Place]:
    """Register a hiding place under "family: name"."""

    def register(plant: Place) -> Place:
        assert name not in PLACES
        PLACES[name] = plant
        return plant

    return register


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    data: bytes
    secret: str
    boxes: tuple[tuple[int, float, float, float, float], ...]


def cases(seed: int) -> Iterator[Case]:
    """Every hiding place with a secret, type size, page shape and way of writing drawn from `seed`."""
    for name, plant in PLACES.items():
        yield case(name, plant, seed)


def case(name: str, plant: Place, seed: int) -> Case:
    chance = random.Random(f"{seed}/{name}")
    secret = "".join(chance.choice(LETTERS) for _ in range(12))
    pdf = Pdf.new()
    for _ in range(2):
        pdf.add_blank_page(page_size=(612, 792))
    font = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    )
    made = Plant(pdf, font, secret, chance, chance.choice([9.0, 11.0, 12.0, 14.5]))
    for number, page in enumerate(pdf.pages):
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
        page.obj.Contents = made.stream(made.line(PUBLIC if number == 0 else "Second page.", 72, 200))
    finish = plant(made)
    for page in pdf.pages:
        if chance.random() < 0.4:
            page.obj.Rotate = chance.choice([90, 180, 270])
        if chance.random() < 0.3 and "/CropBox" not in page.obj:
            page.obj.CropBox = Array([20, 30, 600, 760])
    buffer = io.BytesIO()
    packed = finish is None and chance.random() < 0.5
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", pikepdf.exceptions.PageCopyWarning)  # a widget without its form is the point
        pdf.save(buffer, compress_streams=packed, object_stream_mode=mode)
    data = buffer.getvalue()
    return Case(name, finish(data, secret) if finish else data, secret, tuple(made.boxes))
