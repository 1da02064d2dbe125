"""Writing a released file: a new PDF with nothing in it but pages, their pictures, one font and its text.

Every object is made here from values; nothing is copied from the document. The file holds no information dictionary,
no metadata, no dates and no names but those of this module.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import zlib
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
import pikepdf
from pikepdf import Array, Dictionary, Name

from app.base import paths
from app.base.errors import FailureCode, KnownError
from app.engine.kept_streams import KeptStreams
from app.engine.page_image import EncodedImage, PageImage
from app.engine.page_labels import LabelRange
from app.engine.text_layer import Glyph, Run, TextLayer

LARGEST_SIDE = 14400
"""Largest page side in user space units (ISO 32000-1, table C.1); larger pages get a UserUnit."""
ASCENT, DESCENT = 800, -200
"""Of the invisible font, in thousandths of an em."""
FIRST_CODE = 0x4001
"""Characters are numbered from here, so that no run of codes spells a Latin word in UTF-16 by accident."""
WIDTH_STEP = 50
"""Thousandths of an em between the widths a character may have. Each character in each width is a code of its own, as
readers see a gap between words where the set width falls a tenth of an em short of the next character."""
WIDEST = 100
"""Widths that the font has a glyph for."""
SLACK = 8
"""Thousandths of an em that a character may stand off before it is moved into place."""


OF_PIXELS = re.compile(rb"q [\d.]+ 0 0 [\d.]+ 0 0 cm[ \n]")
"""How the content of a page of pixels begins, and that of no drawn page: see `painting`."""

_SHOWN = re.compile(rb"<([0-9a-f]+)>")
"""The codes of a piece of text. A page of pixels has no other string."""

Code = tuple[str, int]
"""What a code of the font stands for: a text and its width in steps."""


class ReleaseWriter(AbstractContextManager["ReleaseWriter"]):
    """Collects the pages of a released file and writes it.

    With a `folder` pictures and contents are kept in a file there that has no name, so that a long document takes no
    more memory than a short one. To be closed where the file is not written.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._pdf = pikepdf.Pdf.new()
        self._kept = None if folder is None else KeptStreams(folder)
        self._contents: list[tuple[pikepdf.Object, bytes]] = []
        self._codes: dict[Code, int] = {}
        self._font = self._pdf.make_indirect(Dictionary())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let everything go."""
        self._pdf.close()
        if self._kept is not None:
            self._kept.close()

    def add_page(self, width: float, height: float, picture: PageImage, layer: TextLayer) -> None:
        """Append a page of `width` x `height` (1/72 inch, as shown). Raises as `stream` does."""
        page, unit = self.new_page(width, height)
        page.Resources = Dictionary(XObject=Dictionary())
        for n, image in enumerate((*picture.images, *(patch.image for patch in picture.patches))):
            page.Resources.XObject[f"/Im{n}"] = self.image(image)
        if layer.runs:
            page.Resources.Font = Dictionary(F=self._font)
        for run in layer.runs:
            for glyph in run.glyphs:
                self._codes.setdefault((glyph.text, width_class(glyph, run)), FIRST_CODE + len(self._codes))
        painted = painting(picture, width / unit, height / unit)
        content = content_stream(painted, layer.runs, height, unit, self._codes)
        self._contents.append((page, zlib.compress(content, 1)))

    def stream(self, dictionary: Dictionary, data: bytes) -> pikepdf.Object:
        """A stream of the file, not yet referred to. Until the file is written nothing but its number may be used.

        Raises KnownError: OUTPUT_UNWRITABLE, DISK_FULL.
        """
        if self._kept is None:
            return self._pdf.make_indirect(pikepdf.Stream(self._pdf, data, dictionary))
        reserved = self._pdf.make_indirect(Dictionary())
        try:
            self._kept.add(reserved.objgen[0], dictionary, data)
        except OSError as error:
            raise _unwritable(error) from None
        return reserved

    def image(self, image: EncodedImage, opacity: pikepdf.Object | None = None) -> pikepdf.Object:
        """An image, not yet referred to, with another one as its opacity. Raises as `stream` does."""
        entries = _image_dictionary(image)
        if opacity is not None:
            entries.SMask = opacity
        return self.stream(entries, image.data)

    def content(self, operators: bytes) -> pikepdf.Object:
        """The operators of a page, not yet referred to. Raises as `stream` does."""
        return self.stream(Dictionary(Filter=Name.FlateDecode), zlib.compress(operators, 9))

    @property
    def pdf(self) -> pikepdf.Pdf:
        """The file that is being made."""
        return self._pdf

    def new_page(self, width: float, height: float) -> tuple[pikepdf.Object, float]:
        """Append a page of `width` x `height` (1/72 inch, as shown), still empty, and say its user unit."""
        unit = user_unit(width, height)
        page = Dictionary(Type=Name.Page, MediaBox=Array([0, 0, exact(width / unit), exact(height / unit)]))
        if unit > 1:
            page.UserUnit = int(unit)
        self._pdf.pages.append(pikepdf.Page(self._pdf.make_indirect(page)))
        return self._pdf.pages[-1].obj, unit

    def set_labels(self, ranges: Sequence[LabelRange]) -> None:
        """What a viewer shows as the numbers of pages. Without ranges they count from 1."""
        entries: list[int | pikepdf.Object] = []
        for one in ranges:
            entry = Dictionary(S=Name("/" + one.style))
            if one.prefix:
                entry.P = pikepdf.String(one.prefix)
            if one.start > 1:
                entry.St = one.start
            entries += [one.page_index, entry]
        if entries:
            self._pdf.Root.PageLabels = Dictionary(Nums=Array(entries))

    def write(self, target: Path) -> tuple[str, int]:
        """Write the file, which must not exist, and return its SHA-256 and size. Nothing is left behind on an error.

        Raises KnownError: OUTPUT_EXISTS, OUTPUT_UNWRITABLE, DISK_FULL.
        """
        try:
            handle = os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:
            raise KnownError(FailureCode.OUTPUT_EXISTS) from None
        except OSError as error:
            raise _unwritable(error) from None
        try:
            with os.fdopen(handle, "w+b") as stream:
                self.save(stream)
                stream.flush()
                os.fsync(stream.fileno())
                stream.seek(0)
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
                size = stream.tell()
        except BaseException as error:
            with suppress(OSError):
                target.unlink()
            if isinstance(error, OSError):
                raise _unwritable(error) from None
            raise
        return digest, size

    def save(self, stream: BinaryIO) -> None:
        """Write the file into a stream. The writer is at its end then."""
        self._set_text()
        whole = self._pdf if self._kept is None else self._kept.whole(self._pdf)
        whole.trailer.ID = Array([pikepdf.String(secrets.token_bytes(16)), pikepdf.String(secrets.token_bytes(16))])
        whole.save(
            stream,
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            min_version="1.7",
        )
        self.close()

    def _set_text(self) -> None:
        """Number the characters in use, write the font and the content of every page."""
        ordered = sorted(self._codes)
        final = np.zeros(len(ordered), ">u2")
        for number, code in enumerate(ordered, FIRST_CODE):
            final[self._codes[code] - FIRST_CODE] = number
        for page, packed in self._contents:
            page.Contents = self.content(_renumbered(zlib.decompress(packed), final))
        if ordered:
            self._make_font(ordered)

    def _make_font(self, keys: list[Code]) -> None:
        program = paths.resource("fonts", "invisible.ttf").read_bytes()
        file = flate(self._pdf, program)
        file.Length1 = len(program)
        descriptor = Dictionary(
            Type=Name.FontDescriptor, FontName=Name.Invisible, Flags=4, FontBBox=Array([0, DESCENT, 1000, ASCENT]),
            ItalicAngle=0, Ascent=ASCENT, Descent=DESCENT, CapHeight=ASCENT, StemV=80,
            FontFile2=self._pdf.make_indirect(file),
        )  # fmt: skip
        glyph_map = flate(self._pdf, glyph_numbers([width for _, width in keys]))
        descendant = Dictionary(
            Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Invisible,
            CIDSystemInfo=Dictionary(
                Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
            ),
            DW=500, W=Array([FIRST_CODE, Array([WIDTH_STEP * width for _, width in keys])]),
            CIDToGIDMap=self._pdf.make_indirect(glyph_map), FontDescriptor=self._pdf.make_indirect(descriptor),
        )  # fmt: skip
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Invisible, Encoding=Name("/Identity-H"),
            DescendantFonts=Array([self._pdf.make_indirect(descendant)]),
            ToUnicode=self._pdf.make_indirect(flate(self._pdf, unicode_map([text for text, _ in keys]))),
        )  # fmt: skip
        for key, value in font.items():
            self._font[key] = value


def _image_dictionary(image: EncodedImage) -> Dictionary:
    entries = Dictionary(
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=image.columns,
        Height=image.rows,
        BitsPerComponent=image.bits,
        Filter=Name("/" + image.filter),
    )
    if image.ink is not None:
        entries.ImageMask = True
    elif image.palette:
        colours = len(image.palette) // 3
        entries.ColorSpace = Array([Name.Indexed, Name.DeviceRGB, colours - 1, pikepdf.String(image.palette)])
    else:
        entries.ColorSpace = Name.DeviceGray if image.channels == 1 else Name.DeviceRGB
    if image.filter == "CCITTFaxDecode":
        entries.DecodeParms = Dictionary(K=-1, Columns=image.columns, Rows=image.rows, BlackIs1=True)
    return entries


def user_unit(width: float, height: float) -> float:
    """The user unit of a page of a size in 1/72 inch: 1 but for those too large."""
    return float(max(1, -(-max(width, height) // LARGEST_SIDE)))


def painting(picture: PageImage, width: float, height: float) -> str:
    """The operators that lay the images of a page over its paper, and its patches over them."""
    parts = [f"q {number(width)} 0 0 {number(height)} 0 0 cm"]
    if picture.paper != (255, 255, 255):
        parts.append(f"{_colour(picture.paper)} rg 0 0 1 1 re f")
    for place, image in enumerate(picture.images):
        if image.ink is not None:
            parts.append(f"{_colour(image.ink)} rg")
        parts.append(f"/Im{place} Do")
    parts.append("Q")
    for place, patch in enumerate(picture.patches, len(picture.images)):
        box = patch.place
        across, up = width * (box.x1 - box.x0), height * (box.y1 - box.y0)
        x, y = width * box.x0, height * (1 - box.y1)
        parts.append(f"q {number(across)} 0 0 {number(up)} {number(x)} {number(y)} cm /Im{place} Do Q")
    return " ".join(parts)


def content_stream(painted: str, runs: Iterable[Run], height: float, unit: float, numbers: dict[Code, int]) -> bytes:
    """The page's operators: its picture, then its text in render mode 3 (no ink)."""
    body = [_show(run, height, unit, numbers) for run in runs]
    if body:
        body = ["BT 3 Tr", *body, "ET"]
    return "\n".join([painted, *body]).encode("ascii")


def _renumbered(content: bytes, final: npt.NDArray[np.uint16]) -> bytes:
    """A content with `final` in place of the numbers that characters got in the order in which they came."""

    def again(found: re.Match[bytes]) -> bytes:
        codes = np.frombuffer(bytes.fromhex(found[1].decode("ascii")), ">u2")
        return b"<%s>" % final[codes - FIRST_CODE].tobytes().hex().encode("ascii")

    return _SHOWN.sub(again, content)


def _colour(rgb: tuple[int, int, int]) -> str:
    return " ".join(number(v / 255) for v in rgb)


def _show(run: Run, height: float, unit: float, numbers: dict[Code, int]) -> str:
    dx, dy = run.direction
    x, y = run.x / unit, (height - run.y) / unit
    pieces: list[str] = []
    codes: list[str] = []
    pen = 0.0
    for glyph in run.glyphs:
        at = 1000 * glyph.offset / run.size
        if codes and abs(at - pen) > SLACK:
            pieces.append(f"<{''.join(codes)}>{number(pen - at, 0)}")
            codes, pen = [], at
        width = width_class(glyph, run)
        codes.append(f"{numbers[glyph.text, width]:04x}")
        pen += WIDTH_STEP * width
    pieces.append(f"<{''.join(codes)}>")
    matrix = " ".join((number(dx, 5), number(-dy, 5), number(dy, 5), number(dx, 5), number(x), number(y)))
    return f"/F {number(run.size / unit)} Tf {matrix} Tm [{''.join(pieces)}]TJ"


def width_class(glyph: Glyph, run: Run) -> int:
    """The width of a character in steps of WIDTH_STEP thousandths of an em, at least one."""
    return min(WIDEST, max(1, round(1000 * glyph.advance / run.size / WIDTH_STEP)))


def glyph_numbers(widths: list[int]) -> bytes:
    """A CIDToGIDMap (ISO 32000-2, 9.7.4.2): the codes from FIRST_CODE are drawn by the glyph of their width class."""
    return b"\0\0" * FIRST_CODE + b"".join(width.to_bytes(2, "big") for width in widths)


def unicode_map(ordered: list[str]) -> bytes:
    """A ToUnicode CMap (ISO 32000-2, 9.10.3) that gives the codes from FIRST_CODE the texts of `ordered`."""
    lines = [
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
        "1 begincodespacerange", "<0000> <ffff>", "endcodespacerange",
    ]  # fmt: skip
    for start in range(0, len(ordered), 100):
        chunk = ordered[start : start + 100]
        lines.append(f"{len(chunk)} beginbfchar")
        lines += [f"<{FIRST_CODE + start + i:04x}> <{t.encode('utf-16-be').hex()}>" for i, t in enumerate(chunk)]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")


def number(value: float, digits: int = 3) -> str:
    """A PDF number without exponent and trailing zeros."""
    shown = f"{value:.{digits}f}"
    if "." in shown:
        shown = shown.rstrip("0").rstrip(".")
    return "0" if shown in ("-0", "") else shown


def flate(pdf: pikepdf.Pdf, data: bytes) -> pikepdf.Stream:
    """A compressed stream."""
    return pikepdf.Stream(pdf, zlib.compress(data, 9), Filter=Name.FlateDecode)


def exact(value: float) -> pikepdf.Object | int:
    """A number as an object: an integer or a real of at most four digits."""
    shown = number(value, 4)
    return int(shown) if "." not in shown else pikepdf.Object.parse(shown.encode("ascii"))


def _unwritable(error: OSError) -> KnownError:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else error.errno == errno.ENOSPC
    return KnownError(FailureCode.DISK_FULL if full else FailureCode.OUTPUT_UNWRITABLE)
