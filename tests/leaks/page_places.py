"""Marks on pages whose boxes and turns are written in odd ways: a box that lands beside its word leaks it."""

from __future__ import annotations

from pikepdf import Array
from planting import Plant, place


@place("page: turned backwards")
def _(p: Plant) -> None:
    p.page.Rotate = p.chance.choice([-90, -180, -270])
    p.under(p.line(p.secret, p.x, p.y))


@place("page: turned more than once round")
def _(p: Plant) -> None:
    p.page.Rotate = p.chance.choice([360, 450, 540, 810])
    p.under(p.line(p.secret, p.x, p.y))


@place("page: turned by no quarter")
def _(p: Plant) -> None:
    """Viewers take it for the quarter that is nearest (MuPDF) or below (PDFium): here both are the same."""
    p.page.Rotate = p.chance.choice([30, 44, 91])
    p.under(p.line(p.secret, p.x, p.y))


@place("page: corners of its box the other way round")
def _(p: Plant) -> None:
    p.page.MediaBox = Array(p.chance.choice([[612, 792, 0, 0], [0, 792, 612, 0], [612, 0, 0, 792]]))
    p.under(p.line(p.secret, p.x, p.y))


@place("page: box and turn from the tree of pages")
def _(p: Plant) -> None:
    p.root.Pages.MediaBox = Array([-40, -30, 640, 820])
    p.root.Pages.CropBox = Array([10, 20, 606, 780])
    p.root.Pages.Rotate = p.chance.choice([90, 180, 270])
    for page in p.pdf.pages:
        del page.obj.MediaBox
    p.under(p.line(p.secret, p.x, p.y))


@place("page: crop box larger than the page")
def _(p: Plant) -> None:
    p.page.CropBox = Array([-300, -200, 900, 1000])
    p.under(p.line(p.secret, p.x, p.y))


@place("page: crop box of fractions")
def _(p: Plant) -> None:
    p.page.CropBox = Array([20.337, 30.719, 599.501, 760.249])
    p.under(p.line(p.secret, p.x, p.y))


@place("page: unit of a tenth of a point or ten")
def _(p: Plant) -> None:
    p.page.UserUnit = p.chance.choice([0.5, 3.7, 10])
    p.under(p.line(p.secret, p.x, p.y))


@place("page: far from the origin")
def _(p: Plant) -> None:
    dx, dy = p.chance.choice([(-5000, 3000), (14000, -14000), (100000, 100000)])
    p.page.MediaBox = Array([dx, dy, dx + 612, dy + 792])
    p.x, p.y = p.x + dx, p.y + dy
    content = p.page.Contents
    p.page.Contents = Array([p.stream(f"q 1 0 0 1 {dx} {dy} cm"), content, p.stream("Q")])
    p.under(p.line(p.secret, p.x, p.y))


@place("page: mark that goes on beyond its edge")
def _(p: Plant) -> None:
    p.x = 420.0
    p.page.CropBox = Array([0, 0, 560, 792])
    p.size = 12.0
    p.mark(p.x - 6, p.y - 14, p.x + 900, p.y + 30)
    p.add(p.line(p.secret, p.x, p.y))


@place("page: a matrix left over from an earlier stream")
def _(p: Plant) -> None:
    """More q than Q, and a cm that stays in force for the next stream of the page."""
    content = p.page.Contents
    p.page.Contents = Array([content, p.stream("q q 0.5 0 0 0.5 60 250 cm")])
    p.mark(60 + p.x / 2 - 4, 250 + p.y / 2 - 8, 60 + p.x / 2 + 150, 250 + p.y / 2 + 16)
    p.add(p.line(p.secret, p.x, p.y))


@place("page: more Q than q")
def _(p: Plant) -> None:
    p.add("Q Q Q")
    p.under(p.line(p.secret, p.x, p.y) + " Q Q")


@place("page: a stream that ends in the middle of a string")
def _(p: Plant) -> None:
    p.under(p.line(p.secret, p.x, p.y))
    p.page.Contents = Array([*([p.page.Contents] if not isinstance(p.page.Contents, Array) else p.page.Contents),
                             p.stream(f"BT /F1 12 Tf 72 90 Td (not closed {p.secret}")])  # fmt: skip
