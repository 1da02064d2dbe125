"""Hiding places of marked drawings: outlined words and cells drawn with paths, shadings and patterns."""

from __future__ import annotations

import numpy as np
from lettering import outlines
from pikepdf import Array, Dictionary, Name
from planting import CELL, CELLS, Plant, place


def _rectangles(p: Plant, *, separate: bool) -> str:
    boxes = [f"{x:g} {y:g} {CELL:g} {CELL:g} re" for x, y in p.dark_cells()]
    return " f ".join(boxes) + " f" if separate else " ".join(boxes) + " f"


@place("vector: word outlined as one path")
def _(p: Plant) -> None:
    p.under("\n".join(outlines(p.secret, p.x, p.y, 12)) + "\nf")


@place("vector: word outlined, a path for each letter")
def _(p: Plant) -> None:
    p.under("\nf\n".join(outlines(p.secret, p.x, p.y, 12)) + "\nf")


@place("vector: outlined word under two marks that meet")
def _(p: Plant) -> None:
    p.add("\n".join(outlines(p.secret, p.x, p.y, 14)) + "\nf")
    middle = p.x + p.chance.randint(30, 70)
    p.mark(p.x - 6, p.y - 10, middle, p.y + 20)
    p.mark(middle, p.y - 10, p.x + 290, p.y + 20)


@place("vector: outlined word, a small mark and then a large one")
def _(p: Plant) -> None:
    p.add("\n".join(outlines(p.secret, p.x, p.y, 14)) + "\nf")
    p.mark(p.x - 6, p.y - 6, p.x + 15, p.y + 18)
    p.mark_line()


@place("vector: outlined word as a clip for a shading")
def _(p: Plant) -> None:
    fade = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0]), C1=Array([0.3]), N=1)
    shading = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceGray, Coords=Array([0, 0, 612, 0]), Function=fade,
        Extend=Array([True, True]),
    )  # fmt: skip
    p.resource("Shading", "Sh", shading)
    p.under("q " + "\n".join(outlines(p.secret, p.x, p.y, 14)) + "\nW n /Sh sh Q")


@place("vector: outlined word in a nested form")
def _(p: Plant) -> None:
    inner = p.form("\n".join(outlines(p.secret, 0, 0, 14)) + "\nf")
    outer = p.form(f"q 1 0 0 1 {p.x:g} {p.y:g} cm /In Do Q", Resources=Dictionary(XObject=Dictionary(In=inner)))
    p.under(p.paint(outer))


@place("vector: outlined word as strokes")
def _(p: Plant) -> None:
    p.under("0.4 w " + "\n".join(outlines(p.secret, p.x, p.y, 14)) + "\nS")


@place("vector: cells as one path")
def _(p: Plant) -> None:
    p.mark_drawing()
    p.add(_rectangles(p, separate=False))


@place("vector: cells as many paths")
def _(p: Plant) -> None:
    p.mark_drawing()
    p.add(_rectangles(p, separate=True))


@place("vector: cells as thick dashes")
def _(p: Plant) -> None:
    p.mark_drawing()
    dashes = " ".join(f"{x:g} {y + CELL / 2:g} m {x + CELL:g} {y + CELL / 2:g} l S" for x, y in p.dark_cells())
    p.add(f"q {CELL:g} w {dashes} Q")


@place("vector: cells in a tiling pattern")
def _(p: Plant) -> None:
    p.mark_drawing()
    tile = p.stream(
        _rectangles(p, separate=False), PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 612, 792]),
        XStep=612, YStep=792, Resources=Dictionary(),
    )  # fmt: skip
    p.resource("Pattern", "P", tile)
    width, height = p.drawing_size
    p.add(f"/Pattern cs /P scn {p.x:g} {p.y:g} {width:g} {height:g} re f")


@place("vector: cells in the samples of a shading's function")
def _(p: Plant) -> None:
    p.mark_drawing()
    width, height = p.drawing_size
    rows, columns = (4 * n for n in CELLS)
    samples = np.repeat(np.repeat(np.where(p.cells, 0, 255), 4, 0), 4, 1).astype(np.uint8)[::-1]
    function = p.stream(
        samples.tobytes(), FunctionType=0, Domain=Array([0, 1, 0, 1]), Range=Array([0, 1]),
        Size=Array([columns, rows]), BitsPerSample=8,
    )  # fmt: skip
    shading = Dictionary(
        ShadingType=1, ColorSpace=Name.DeviceGray, Domain=Array([0, 1, 0, 1]), Function=function,
        Matrix=Array([width, 0, 0, height, p.x, p.y]),
    )  # fmt: skip
    p.resource("Shading", "Sh", p.pdf.make_indirect(shading))
    p.add("q /Sh sh Q")


@place("vector: cells as triangles of a mesh")
def _(p: Plant) -> None:
    p.mark_drawing()
    body = bytearray()
    for x, y in p.dark_cells():
        for corners in (((0, 0), (1, 0), (1, 1)), ((0, 0), (1, 1), (0, 1))):
            for dx, dy in corners:
                body += bytes([0])
                body += round((x + dx * CELL) / 1000 * 65535).to_bytes(2, "big")
                body += round((y + dy * CELL) / 1000 * 65535).to_bytes(2, "big")
                body += bytes([0])
    mesh = p.stream(
        bytes(body), ShadingType=4, ColorSpace=Name.DeviceGray, BitsPerCoordinate=16, BitsPerComponent=8,
        BitsPerFlag=8, Decode=Array([0, 1000, 0, 1000, 0, 1]),
    )  # fmt: skip
    p.resource("Shading", "Sh", mesh)
    p.add("q /Sh sh Q")


# Nothing of these is seen


@place("behind: cells under paper")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    p.add(f"{_rectangles(p, separate=False)} 1 g {p.x - 4:g} {p.y - 4:g} {width + 8:g} {height + 8:g} re f 0 g")


@place("behind: cells under a picture")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    cover = p.stream(
        bytes([225]) * 100, Type=Name.XObject, Subtype=Name.Image, Width=10, Height=10, ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
    )  # fmt: skip
    matrix = f"{width + 8:g} 0 0 {height + 8:g} {p.x - 4:g} {p.y - 4:g} cm"
    p.add(f"{_rectangles(p, separate=True)} {p.paint(cover, matrix)}")


@place("behind: cells in the colour of the paper")
def _(p: Plant) -> None:
    p.add(f"1 g {_rectangles(p, separate=False)} 0 g")


@place("behind: cells that a clip cuts off")
def _(p: Plant) -> None:
    p.add(f"q 10 10 5 5 re W n {_rectangles(p, separate=True)} Q")


@place("behind: cells beyond the crop box")
def _(p: Plant) -> None:
    p.page.CropBox = Array([0, 60, 612, 420])
    p.add(_rectangles(p, separate=False))


@place("behind: cells of no opacity")
def _(p: Plant) -> None:
    p.resource("ExtGState", "Z", Dictionary(ca=0, CA=0))
    p.add(f"q /Z gs {_rectangles(p, separate=False)} Q")


@place("behind: cells of a path that is never painted")
def _(p: Plant) -> None:
    p.add(_rectangles(p, separate=False)[:-1] + "n")


@place("behind: cells in a form that is never painted")
def _(p: Plant) -> None:
    p.resource("XObject", "Unused", p.form(_rectangles(p, separate=False)))
