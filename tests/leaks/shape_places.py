"""More hiding places of drawings: in shapes that also show something, in samples that look alike, in coded pictures."""

from __future__ import annotations

import numpy as np
from lettering import outlines
from picture_places import PIXELS, bits, fax, gray_of, jbig2_page, jbig2_region, jbig2_segment, picture, show
from pikepdf import Array, Dictionary, Name, Stream, String
from planting import CELL, CELLS, Plant, place

SEEN = "40 300 90 30 re"
"""A rectangle that is seen in the same path as cells that are not."""


def _cells(p: Plant, dx: float = 0) -> str:
    return " ".join(f"{x + dx:g} {y:g} {CELL:g} {CELL:g} re" for x, y in p.dark_cells())


# Marked


@place("vector: word as holes in a bar")
def _(p: Plant) -> None:
    bar = f"{p.x - 10:g} {p.y - 8:g} 320 30 re"
    p.under(f"{bar}\n" + "\n".join(outlines(p.secret, p.x, p.y, 14)) + "\nf*")


@place("vector: paper over ink leaves the cells")
def _(p: Plant) -> None:
    p.mark_drawing()
    width, height = p.drawing_size
    rows, columns = np.nonzero(~p.cells)
    light = " ".join(
        f"{p.x + CELL * c:g} {p.y + CELL * (CELLS[0] - 1 - r):g} {CELL:g} {CELL:g} re"
        for r, c in zip(rows.tolist(), columns.tolist(), strict=True)
    )
    p.add(f"0 g {p.x:g} {p.y:g} {width:g} {height:g} re f 1 g {light} f 0 g")


@place("vector: cells as patches of a mesh")
def _(p: Plant) -> None:
    p.mark_drawing()
    body = bytearray()
    round_it = ((0, 0), (0, 1), (0, 2), (0, 3), (1, 3), (2, 3), (3, 3), (3, 2), (3, 1), (3, 0), (2, 0), (1, 0))
    for x, y in p.dark_cells():
        body += b"\0"
        for dx, dy in round_it:
            body += round((x + dx * CELL / 3) / 1000 * 65535).to_bytes(2, "big")
            body += round((y + dy * CELL / 3) / 1000 * 65535).to_bytes(2, "big")
        body += bytes(4)
    mesh = p.stream(
        bytes(body), ShadingType=6, ColorSpace=Name.DeviceGray, BitsPerCoordinate=16, BitsPerComponent=8,
        BitsPerFlag=8, Decode=Array([0, 1000, 0, 1000, 0, 1]),
    )  # fmt: skip
    p.resource("Shading", "Sh", mesh)
    p.add("q /Sh sh Q")


@place("vector: cells as what a clip leaves of a bar")
def _(p: Plant) -> None:
    p.mark_drawing()
    width, height = p.drawing_size
    p.add(f"q {_cells(p)} W n 0 g {p.x:g} {p.y:g} {width:g} {height:g} re f Q")


@place("vector: cells as a broken line as broad as the drawing")
def _(p: Plant) -> None:
    """One line for each row, whose dashes are the dark cells."""
    p.mark_drawing()
    width, _height = p.drawing_size
    for number, row in enumerate(p.cells.tolist()):
        lengths, dark = [0.0], True
        for cell in row:
            if cell != dark:
                lengths.append(0.0)
                dark = cell
            lengths[-1] += CELL
        lengths += [0.0] * (len(lengths) % 2)
        y = p.y + CELL * (CELLS[0] - 0.5 - number)
        dashes = " ".join(f"{x:g}" for x in [*lengths, 0, 900])
        p.add(f"q {CELL:g} w [{dashes}] 0 d {p.x:g} {y:g} m {p.x + width:g} {y:g} l S Q")


@place("picture: each cell a picture of one pixel")
def _(p: Plant) -> None:
    p.mark_drawing()
    dot = "BI /W 1 /H 1 /IM true /BPC 1 /F /AHx ID 00> EI"
    p.add("0 g " + " ".join(f"q {CELL:g} 0 0 {CELL:g} {x:g} {y:g} cm {dot} Q" for x, y in p.dark_cells()))


@place("picture: light and dark by Decode alone")
def _(p: Plant) -> None:
    low = np.where(gray_of(p) > 127, 3, 0).astype(np.uint8)
    show(p, picture(p, low.tobytes(), Decode=Array([0, 85])))


@place("picture: a matte in its soft mask")
def _(p: Plant) -> None:
    gray = gray_of(p)
    base = picture(p, np.repeat(gray[:, :, None], 3, 2).tobytes(), ColorSpace=Name.DeviceRGB)
    base.SMask = picture(p, bytes([255]) * gray.size, Matte=Array([0.5, 0.5, 0.5]))
    show(p, base)


@place("picture: light of one picture times another")
def _(p: Plant) -> None:
    """The drawing is seen where two pictures of noise lie on each other, as the secret of two shadows."""
    gray = gray_of(p)
    noise = np.array([p.chance.random() < 0.5 for _ in range(gray.size)]).reshape(gray.shape)
    first = np.where(noise, 0, 255).astype(np.uint8)
    second = np.where(noise ^ (gray < 128), 0, 255).astype(np.uint8)
    p.resource("ExtGState", "D", Dictionary(BM=Name.Difference))
    p.mark_drawing()
    p.add(p.paint(picture(p, first.tobytes()), p.picture_matrix(), name="One"))
    p.add("q /D gs " + p.paint(picture(p, second.tobytes()), p.picture_matrix(), name="Two") + " Q")


# Not seen, beside what is


@place("behind: cells of a clip that shows something else")
def _(p: Plant) -> None:
    p.add(f"q {SEEN} {_cells(p)} W n 0.5 g {SEEN} f Q")


@place("behind: cells in one path with what is seen, beyond the page")
def _(p: Plant) -> None:
    p.x, p.y = 690.0, float(p.chance.randint(100, 600))
    p.add(f"0.5 g {SEEN} {_cells(p)} f 0 g")


@place("behind: cells in one path with what is seen, under paper")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    p.add(f"0.5 g {SEEN} {_cells(p)} f 1 g {p.x - 4:g} {p.y - 4:g} {width + 8:g} {height + 8:g} re f 0 g")


@place("behind: cells in one path with what is seen, clipped away")
def _(p: Plant) -> None:
    p.add(f"q 30 280 110 70 re W n 0.5 g {SEEN} {_cells(p)} f Q 0 g")


@place("behind: cells without area in one path with what is seen")
def _(p: Plant) -> None:
    flat = " ".join(
        f"{x:g} {y:g} m {x:g} {y + CELL:g} l {x + CELL:g} {y + CELL:g} l {x:g} {y + CELL:g} l h"
        for x, y in p.dark_cells()
    )
    p.add(f"0.5 g {SEEN} {flat} f 0 g")


@place("behind: cells in a line that is drawn over by another")
def _(p: Plant) -> None:
    """Strokes in one path with a seen one, each under a broader stroke of paper."""
    strokes = " ".join(f"{x:g} {y + 4:g} m {x + CELL:g} {y + 4:g} l" for x, y in p.dark_cells())
    p.add(f"q 8 w 40 300 m 130 300 l {strokes} S 1 G 16 w {strokes} S Q")


@place("behind: low bytes of samples of sixteen bits")
def _(p: Plant) -> None:
    both = np.stack((np.full_like(gray_of(p), 235), gray_of(p)), 2)
    p.add(p.paint(picture(p, both.tobytes(), BitsPerComponent=16), p.picture_matrix()))


@place("behind: colours of a palette that look alike")
def _(p: Plant) -> None:
    space = Array([Name.Indexed, Name.DeviceRGB, 255, String(bytes([225, 235, 235]) * 256)])
    p.add(p.paint(picture(p, gray_of(p).tobytes(), ColorSpace=space), p.picture_matrix()))


@place("behind: pixels that a colour key leaves out")
def _(p: Plant) -> None:
    levels = np.where(gray_of(p) > 127, 90, 10).astype(np.uint8)
    p.add(p.paint(picture(p, levels.tobytes(), Mask=Array([0, 100])), p.picture_matrix()))


@place("behind: samples that Decode makes one")
def _(p: Plant) -> None:
    p.add(p.paint(picture(p, gray_of(p).tobytes(), Decode=Array([0.9, 0.9])), p.picture_matrix()))


@place("behind: colours under a soft mask that hides them")
def _(p: Plant) -> None:
    """What a picture shows where its mask leaves a strip of it alone."""
    gray = gray_of(p)
    mask = np.zeros_like(gray)
    mask[:PIXELS] = 40
    p.add(p.paint(picture(p, gray.tobytes(), SMask=picture(p, mask.tobytes())), p.picture_matrix()))


@place("behind: channel of a picture that its colorants do not print")
def _(p: Plant) -> None:
    tint = p.stream("{ pop pop 0.1 }", FunctionType=4, Domain=Array([0, 1, 0, 1]), Range=Array([0, 1]))
    space = Array([Name.DeviceN, Array([Name.Ink, Name("/None")]), Name.DeviceGray, tint])
    gray = gray_of(p)
    body = np.stack((np.full_like(gray, 200), gray), 2)
    p.add(p.paint(picture(p, body.tobytes(), ColorSpace=space), p.picture_matrix()))


def _blank_jbig2(p: Plant, before: bytes = b"", after: bytes = b"", **keys: object) -> None:
    paper = np.full_like(gray_of(p), 255)
    body = jbig2_page(paper) + before + jbig2_segment(8, 38, jbig2_region(paper)) + after
    p.add(p.paint(picture(p, body, BitsPerComponent=1, Filter=Name.JBIG2Decode, **keys), p.picture_matrix()))


@place("behind: comment of a JBIG2 picture")
def _(p: Plant) -> None:
    note = (0x20000000).to_bytes(4, "big") + b"Author\0" + p.secret.encode() + b"\0\0"
    _blank_jbig2(p, after=jbig2_segment(9, 62, note))
    p.drawn = False


@place("behind: region of a JBIG2 picture that another covers")
def _(p: Plant) -> None:
    """The bytes of the drawing's region are looked for, as no reader paints it."""
    drawn = jbig2_region(gray_of(p))
    p.codes += [drawn[-60:-20], drawn[40:80]]
    _blank_jbig2(p, before=jbig2_segment(2, 36, drawn))


@place("behind: shared segments of a JBIG2 picture that nothing uses")
def _(p: Plant) -> None:
    note = (0x20000000).to_bytes(4, "big") + b"Author\0" + p.secret.encode() + b"\0\0"
    table = p.plain_stream(jbig2_segment(1, 62, note))
    _blank_jbig2(p, DecodeParms=Dictionary(JBIG2Globals=table))
    p.drawn = False


@place("behind: bytes after the end of fax data")
def _(p: Plant) -> None:
    paper = np.full((30, 32), 255, np.uint8)
    parms = Dictionary(K=-1, Columns=32, Rows=30)
    p.add(
        p.paint(
            picture(
                p, fax(paper) + p.secret.encode(), Width=32, Height=30, BitsPerComponent=1,
                Filter=Name.CCITTFaxDecode, DecodeParms=parms,
            ),
            p.picture_matrix(),
        )
    )  # fmt: skip


@place("behind: stencil in the colour of what it lies on")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    stencil = picture(p, bits(gray_of(p)), ImageMask=True, BitsPerComponent=1)
    ground = f"0.3 0.5 0.7 rg {p.x - 4:g} {p.y - 4:g} {width + 8:g} {height + 8:g} re f"
    p.add(f"{ground} {p.paint(stencil, p.picture_matrix())} 0 g")


@place("names: lengths of dashes that never come")
def _(p: Plant) -> None:
    lengths = [str(ord(letter)) for letter in p.word]
    spelled = " ".join(lengths).encode()
    p.codes += [spelled[:18], spelled[-18:]]
    p.add(f"q 2 w [900 {' '.join(lengths)} 7] 0 d {p.x:g} {p.y:g} m {p.x + 90:g} {p.y:g} l S Q")


@place("names: of a halftone and a comment in its spot function")
def _(p: Plant) -> None:
    spot = p.stream(f"{{ % {p.secret}\n add }}", FunctionType=4, Domain=Array([-1, 1, -1, 1]), Range=Array([-2, 2]))
    tone = Dictionary(
        Type=Name.Halftone, HalftoneType=1, HalftoneName=p.text(), Frequency=60, Angle=45, SpotFunction=spot
    )  # fmt: skip
    p.resource("ExtGState", "H", Dictionary(HT=tone))
    p.add(f"q /H gs 0.5 g {SEEN} f Q")


@place("document: art of three dimensions")
def _(p: Plant) -> None:
    art = p.stream(b"U3D\0" + p.secret.encode(), Type=Name("/3D"), Subtype=Name.U3D, VA=Array([]))
    art.VA = Array([Dictionary(Type=Name("/3DView"), XN=p.text(), IN=p.text())])
    p.annotate(Subtype=Name("/3D"), **{"3DD": art}, F=2)


@place("document: parts for variable print")
def _(p: Plant) -> None:
    part = p.pdf.make_indirect(Dictionary(Type=Name.DPart, DPM=Dictionary(Recipient=p.text())))
    part.Start = part.End = p.page
    root = Dictionary(Type=Name.DPartRoot, DPartRootNode=part, NodeNameList=Array([Name(f"/{p.word}")]))
    p.root.DPartRoot = p.pdf.make_indirect(root)


@place("document: where a picture comes from (OPI)")
def _(p: Plant) -> None:
    image = picture(p, bytes([235]) * 100, Width=10, Height=10)
    image.OPI = Dictionary({"/2.0": Dictionary(Type=Name.OPI, Version=2.0, F=p.text(), Tags=Array([p.text()]))})
    p.add(p.paint(image, p.picture_matrix()))


@place("document: sound, slides and what plays them")
def _(p: Plant) -> None:
    sound = Stream(p.pdf, p.secret.encode(), Type=Name.Sound, R=8000, CP=p.text())
    shown = Dictionary(Type=Name.Rendition, S=Name.MR, N=p.text(), C=Dictionary(Alt=Array([p.text(), p.text()])))
    p.name_tree("Renditions", p.text(), p.pdf.make_indirect(shown))
    p.annotate(Subtype=Name.Sound, Sound=p.pdf.make_indirect(sound), F=2)
