"""Files with what no detection can read: one generator for each kind of unread region, seeded and small."""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
from pikepdf import Name

from app.engine.page_image import fax

LETTER = (
    "Dear Ms Harrington, we write about the claim of Blessing Okafor,",
    "born 14 March 1987, who lives at 12 Beech Road in Leeds.",
    "Account 44170023 is closed. Quick foxes jump over lazy dogs.",
)
ORDINARY = "An ordinary line of text in a font that tells the truth."


def shuffled(seed: int = 3) -> Callable[[str], str]:
    """A letter for another, capitals alike."""
    letters = list(string.ascii_lowercase)
    random.Random(seed).shuffle(letters)
    table = dict(zip(string.ascii_lowercase, letters, strict=True))
    table |= {k.upper(): v.upper() for k, v in table.items()}
    return lambda c: table.get(c, c)


def other_digits(c: str) -> str:
    return str((int(c) + 3) % 10) if c.isdigit() else c


def private_use(c: str) -> str:
    return chr(0xE000 + ord(c)) if c.isalnum() else c


def honest(c: str) -> str:
    return c


def with_codes(path: Path, says: Callable[[str], str], *, pages: int = 1) -> Path:
    """A letter in an embedded font whose /ToUnicode says `says(c)` for c, and a line in an ordinary font."""
    with pymupdf.open() as pdf:
        for _ in range(pages):
            page = pdf.new_page()
            page.insert_font(fontname="F1", fontbuffer=pymupdf.Font("helv").buffer)
            for number, line in enumerate(LETTER):
                page.insert_text((72, 100 + 20 * number), line, fontname="F1", fontsize=11)
            page.insert_text((72, 500), ORDINARY, fontname="tiro", fontsize=11)
        data = pdf.tobytes()
    with pymupdf.open(stream=data) as pdf:
        for xref in range(1, pdf.xref_length()):
            kind, value = pdf.xref_get_key(xref, "ToUnicode")
            if kind == "xref":
                pdf.update_stream(int(value.split()[0]), _cmap(says))
        pdf.save(path)
    return path


def _cmap(says: Callable[[str], str]) -> bytes:
    font = pymupdf.Font("helv")
    rows = [f"<{font.has_glyph(c):04x}> <{ord(says(chr(c))):04x}>" for c in range(32, 127)]
    return _cmap_of(rows, "<0000> <ffff>")


def _cmap_of(rows: list[str], codes: str) -> bytes:
    lines = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def",
        f"1 begincodespacerange {codes} endcodespacerange",
        f"{len(rows)} beginbfchar",
        *rows,
        "endbfchar endcmap end end",
    )
    return "\n".join(lines).encode()


def drawn_letters(path: Path, lines: tuple[str, ...] = LETTER, *, size: float = 11) -> Path:
    """Text as glyph paths alone, as from a drawing program that made outlines of it."""
    with pymupdf.open() as source:
        page = source.new_page()
        for number, line in enumerate(lines):
            page.insert_text((72, 100 + 20 * number), line, fontname="helv", fontsize=size)
        svg = page.get_svg_image(text_as_path=True)
    with pymupdf.open(stream=svg.encode(), filetype="svg") as drawing:
        data = drawing.convert_to_pdf()
    with pymupdf.open(stream=data) as pdf:
        pdf.save(path)
    return path


def drawn_scrawl(path: Path) -> Path:
    """Drawn lines of the height of writing that say nothing: a signature from a drawing program."""
    chance = random.Random(9)
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        page.insert_text((72, 72), ORDINARY)
        points = [(90 + 9 * i, 300 + chance.uniform(-14, 14)) for i in range(24)]
        shape = page.new_shape()
        for a, b in pairwise(points):
            bend = (a[0] + chance.uniform(-9, 9), a[1] + 20), (b[0], b[1] + chance.uniform(-20, 9))
            shape.draw_bezier(a, *bend, b)
        shape.finish(width=1.4, closePath=False)
        shape.commit()
        pdf.save(path)
    return path


def over_a_damaged_image(path: Path) -> Path:
    """A scrawl on a page whose whole background is an image that no program can unpack."""
    with pikepdf.open(drawn_scrawl(path), allow_overwriting_input=True) as pdf:
        image = pdf.make_stream(
            b"no picture" * 9, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=600, Height=800,
            BitsPerComponent=8, ColorSpace=pikepdf.Name.DeviceGray, Filter=pikepdf.Name.JPXDecode,
        )  # fmt: skip
        page = pdf.pages[0]
        name = page.add_resource(image, pikepdf.Name.XObject)
        page.contents_add(b"q 595 0 0 842 0 0 cm %s Do Q" % bytes(name), prepend=True)
        pdf.save(path)
    return path


def photograph(side: int = 300, seed: int = 0) -> pymupdf.Pixmap:
    """A picture of many shades, with the grain of a photograph."""
    y, x = np.mgrid[0:side, 0 : side * 4 // 3]
    shades = 128 + 80 * np.sin(x / (37 + seed)) * np.cos(y / 23) + 30 * np.sin((x + y) / 11)
    shades += np.random.default_rng(seed).normal(0, 12, shades.shape)
    pixels = np.ascontiguousarray(np.clip(shades, 0, 255).astype(np.uint8))
    return pymupdf.Pixmap(pymupdf.csGRAY, pixels.shape[1], pixels.shape[0], pixels.tobytes(), False)


def with_logos(path: Path, *, pages: int = 5, seed: int = 0, twice: bool = False) -> Path:
    """The same photograph on every page, at another size on the last; with `twice` another one on the first too."""
    with pymupdf.open() as pdf:
        for number in range(pages):
            page = pdf.new_page()
            page.insert_text((72, 72), ORDINARY)
            width = 200 if number == pages - 1 else 160
            page.insert_image((72, 100, 72 + width, 100 + width * 0.75), pixmap=photograph(seed=seed))
        if twice:
            pdf[0].insert_image((320, 400, 480, 520), pixmap=photograph(seed=seed + 8))
        pdf.save(path, deflate=True)
    return path


def covered(path: Path, text: str = "the settlement was four million") -> Path:
    """Text under a black rectangle, beside text that is seen: a redaction that is none."""
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        page.insert_text((72, 72), ORDINARY)
        page.insert_text((72, 120), text)
        page.draw_rect((70, 106, 320, 126), color=(0, 0, 0), fill=(0, 0, 0))
        pdf.save(path)
    return path


def faint_scan(path: Path) -> Path:
    """A scan of hardly any contrast and much noise: words that are read are not to be believed."""
    with pymupdf.open() as source:
        page = source.new_page(width=240, height=40)
        page.insert_text((10, 24), LETTER[2][:34], fontsize=11)
        pixmap = page.get_pixmap(dpi=110, colorspace=pymupdf.csGRAY)
    pixels = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.h, pixmap.w).astype(float)
    noise = np.random.default_rng(4).normal(0, 20, pixels.shape)
    faint = np.ascontiguousarray(np.clip(200 + (pixels - 255) * 0.25 + noise, 0, 255).astype(np.uint8))
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        page.insert_text((72, 72), ORDINARY)
        pixmap = pymupdf.Pixmap(pymupdf.csGRAY, faint.shape[1], faint.shape[0], faint.tobytes(), False)
        page.insert_image((60, 100, 300, 140), pixmap=pixmap)
        pdf.save(path)
    return path


def type3(path: Path, text: str, says: str) -> Path:
    """A line in a Type 3 font that draws `text` (capital letters) from filled outlines and says `says`."""
    helv = pymupdf.Font("helv")
    letters = sorted(set(text))
    table = dict(zip(text, says, strict=True))
    widths = {ord(letter): round(helv.glyph_advance(ord(letter)) * 1000) for letter in letters}
    with pymupdf.open() as pdf:
        page = pdf.new_page()

        def stream(data: bytes) -> int:
            xref = pdf.get_new_xref()
            pdf.update_object(xref, "<<>>")
            pdf.update_stream(xref, data)
            return xref

        glyphs = {ord(c): stream(f"{widths[ord(c)]} 0 0 -250 1000 900 d1 ".encode() + _outline(c)) for c in letters}
        rows = [f"<{ord(c):02x}> <{ord(table[c]):04x}>" for c in letters]
        unicode = stream(_cmap_of(rows, "<00> <ff>"))
        names = " ".join(f"{code} /g{code}" for code in glyphs)
        procs = " ".join(f"/g{code} {xref} 0 R" for code, xref in glyphs.items())
        listed = " ".join(str(widths.get(code, 0)) for code in range(min(widths), max(widths) + 1))
        font = pdf.get_new_xref()
        pdf.update_object(
            font,
            "<</Type/Font/Subtype/Type3/FontBBox[0 -250 1000 900]/FontMatrix[.001 0 0 .001 0 0]/Resources<<>>"
            f"/CharProcs<<{procs}>>/Encoding<</Type/Encoding/Differences[{names}]>>/FirstChar {min(widths)}"
            f"/LastChar {max(widths)}/Widths[{listed}]/ToUnicode {unicode} 0 R>>",
        )
        pdf.xref_set_key(page.xref, "Resources", f"<</Font<</T3 {font} 0 R>>>>")
        pdf.xref_set_key(page.xref, "Contents", f"{stream(f'BT /T3 14 Tf 72 600 Td ({text}) Tj ET'.encode())} 0 R")
        pdf.save(path)
    return path


def _outline(letter: str) -> bytes:
    """The outline of a letter as path operators, taken from an SVG of it."""
    if letter == " ":
        return b""
    with pymupdf.open() as source:
        page = source.new_page(width=1000, height=1000)
        page.insert_text((0, 800), letter, fontname="helv", fontsize=1000)
        with pymupdf.open(stream=page.get_svg_image(text_as_path=True).encode(), filetype="svg") as drawing:
            data = drawing.convert_to_pdf()
    parts = []
    with pymupdf.open(stream=data) as pdf:
        for path in pdf[0].get_drawings():
            at = None
            for item in path["items"]:
                points = [(p.x, 800 - p.y) for p in item[1:] if isinstance(p, pymupdf.Point)]
                if points[0] != at:
                    parts.append(f"{points[0][0]:.0f} {points[0][1]:.0f} m")
                numbers = " ".join(f"{x:.0f} {y:.0f}" for x, y in points[1:])
                parts.append(f"{numbers} {'l' if item[0] == 'l' else 'c'}")
                at = points[-1]
    return (" ".join(parts) + " f").encode()


def with_refined_jbig2(path: Path, turn: int) -> Path:
    """A page of 300 x 200 points whose picture, in 50..250 x 70..130, is a refined JBIG2 region (ISO 14492, 7.4.7):
    PDFium decodes those, MuPDF does not. `turn` is the page's rotation."""

    def segment(number: int, kind: int, body: bytes, refers: bytes = b"") -> bytes:
        head = number.to_bytes(4, "big") + bytes([kind, len(refers) << 5]) + refers + b"\1"
        return head + len(body).to_bytes(4, "big") + body

    lines = np.ones((60, 200), np.bool_)
    lines[10:50, 20:180] = False
    size = (200).to_bytes(4, "big") + (60).to_bytes(4, "big")
    place = size + bytes(8) + b"\0"
    data = b"".join((
        segment(0, 48, size + bytes(11)),
        segment(1, 36, place + b"\1" + fax(~lines).data),  # an intermediate region, as MMR
        segment(2, 42, place + b"\1" + bytes(range(7, 250, 3)) * 4, b"\1"),  # any codes refine it into a pattern
    ))  # fmt: skip
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(300, 200)).obj
        image = pikepdf.Stream(
            pdf, data, Type=Name.XObject, Subtype=Name.Image, Width=200, Height=60, BitsPerComponent=1,
            ColorSpace=Name.DeviceGray, Filter=Name.JBIG2Decode,
        )  # fmt: skip
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=pdf.make_indirect(image)))
        page.Contents = pdf.make_stream(b"q 200 0 0 60 50 70 cm /I Do Q")
        page.Rotate = turn
        pdf.save(path)
    return path
