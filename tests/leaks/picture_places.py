"""Hiding places of pictures: drawings in every colour space, filter and mask, marked or hidden behind what is shown."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pikepdf
import writing
from pikepdf import Array, Dictionary, Name, String
from PIL import Image
from planting import CELL, CELLS, Plant, place

PIXELS = 6
"""Pixels of a side of a cell in a picture."""
Gray = npt.NDArray[np.uint8]
_DARK, _LIGHT = 0, 255


def gray_of(p: Plant) -> Gray:
    """The drawing as a picture, dark cells on light, with a margin of its own gray so that no palette is trivial."""
    cells = np.where(p.cells, _DARK, _LIGHT).astype(np.uint8)
    return np.repeat(np.repeat(cells, PIXELS, 0), PIXELS, 1)


def picture(p: Plant, data: bytes, **keys: object) -> pikepdf.Object:
    """An image XObject of the drawing's size; gray of eight bits where the keys do not say otherwise."""
    rows, columns = (PIXELS * n for n in CELLS)
    values: dict[str, object] = {"Width": columns, "Height": rows, "BitsPerComponent": 8}
    if "ImageMask" not in keys and keys.get("Filter") != Name.JPXDecode:
        values["ColorSpace"] = Name.DeviceGray
    values.update(keys)
    return p.stream(data, Type=Name.XObject, Subtype=Name.Image, **{k: v for k, v in values.items() if v is not None})


def show(p: Plant, image: pikepdf.Object, *, before: str = "") -> None:
    p.mark_drawing()
    p.add(before + " " + p.paint(image, p.picture_matrix()))


def rgb(gray: Gray) -> bytes:
    return np.repeat(gray[:, :, None], 3, 2).tobytes()


def bits(gray: Gray) -> bytes:
    return np.packbits(gray > 127, axis=1).tobytes()


def nibbles(gray: Gray, size: int) -> bytes:
    """Samples of 2 or 4 bits, rows filled to whole bytes."""
    values = gray >> (8 - size)
    pieces = [((values >> (size - 1 - n)) & 1) for n in range(size)]
    return np.packbits(np.stack(pieces, 2).reshape(gray.shape[0], -1), axis=1).tobytes()


def jpeg(gray: Gray, mode: str = "L", **keys: object) -> bytes:
    buffer = io.BytesIO()
    image = Image.fromarray(gray)
    image = image.convert("RGB").convert("CMYK") if mode == "CMYK" else image.convert(mode)
    image.save(buffer, "JPEG", quality=92, **keys)  # type: ignore[arg-type]
    return buffer.getvalue()


def jpeg_2000(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG2000", irreversible=False)
    return buffer.getvalue()


def fax(gray: Gray, compression: str = "group4") -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(gray).convert("1", dither=Image.Dither.NONE).save(
        buffer, "TIFF", compression=compression, strip_size=1 << 20
    )
    with Image.open(io.BytesIO(buffer.getvalue())) as tiff:
        start, length = tiff.tag_v2[273][0], tiff.tag_v2[279][0]
    return buffer.getvalue()[start : start + length]


def jbig2(gray: Gray) -> bytes:
    """One page of JBIG2: a generic region whose data are MMR, which is G4 (ISO 14492, 6.2.6)."""
    return jbig2_page(gray) + jbig2_segment(1, 38, jbig2_region(gray))


def jbig2_page(gray: Gray) -> bytes:
    """The segment that says how large a page of JBIG2 is."""
    return jbig2_segment(0, 48, _jbig2_size(gray) + bytes(8) + b"\0" + bytes(2))


def jbig2_region(gray: Gray) -> bytes:
    """The body of a generic region."""
    return _jbig2_size(gray) + bytes(8) + b"\0" + b"\1" + fax(gray)


def jbig2_segment(number: int, kind: int, body: bytes) -> bytes:
    return number.to_bytes(4, "big") + bytes([kind, 0, 1]) + len(body).to_bytes(4, "big") + body


def _jbig2_size(gray: Gray) -> bytes:
    rows, columns = gray.shape
    return columns.to_bytes(4, "big") + rows.to_bytes(4, "big")


def predicted(gray: Gray) -> bytes:
    """PNG prediction "up" and Flate (7.4.4.4)."""
    above = np.vstack((np.zeros((1, gray.shape[1]), np.uint8), gray[:-1]))
    rows = np.hstack((np.full((gray.shape[0], 1), 2, np.uint8), (gray - above).astype(np.uint8)))
    return zlib.compress(rows.tobytes())


def _tint(colours: int) -> Dictionary:
    return Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0] * colours), C1=Array([0, 0, 0, 1]), N=1)


def _lab() -> Array:
    white = Array([0.95, 1.0, 1.09])
    return Array([Name.Lab, Dictionary(WhitePoint=white, Range=Array([-100, 100, -100, 100]))])


def _icc(p: Plant) -> Array:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return Array([Name.ICCBased, p.stream(profile, N=3, Alternate=Name.DeviceRGB)])


def _device_n(p: Plant) -> Array:
    function = p.stream(
        "{ pop 0 exch 0 exch 0 exch }", FunctionType=4, Domain=Array([0, 1, 0, 1]),
        Range=Array([0, 1, 0, 1, 0, 1, 0, 1]),
    )  # fmt: skip
    return Array([Name.DeviceN, Array([Name.Ink, Name.Other]), Name.DeviceCMYK, function])


def _two(gray: Gray, second: int) -> bytes:
    return np.stack((255 - gray, np.full_like(gray, second)), 2).tobytes()


def _cmyk(gray: Gray) -> bytes:
    return np.concatenate((np.zeros((*gray.shape, 3), np.uint8), 255 - gray[:, :, None]), 2).tobytes()


def _lab_bytes(gray: Gray) -> bytes:
    return np.stack((gray, np.full_like(gray, 128), np.full_like(gray, 128)), 2).tobytes()


_PALETTE = bytes(v for level in range(256) for v in (level, level, 255 - (255 - level) // 2))
_FAX = Dictionary(K=-1, Columns=PIXELS * CELLS[1], Rows=PIXELS * CELLS[0])

_KINDS: dict[str, Callable[[Plant, Gray], pikepdf.Object]] = {
    "gray, 8 bits": lambda p, g: picture(p, g.tobytes()),
    "gray, 16 bits": lambda p, g: picture(p, (g.astype(">u2") * 257).astype(">u2").tobytes(), BitsPerComponent=16),
    "gray, 4 bits": lambda p, g: picture(p, nibbles(g, 4), BitsPerComponent=4),
    "gray, 2 bits": lambda p, g: picture(p, nibbles(g, 2), BitsPerComponent=2),
    "gray, 1 bit": lambda p, g: picture(p, bits(g), BitsPerComponent=1),
    "RGB": lambda p, g: picture(p, rgb(g), ColorSpace=Name.DeviceRGB),
    "CMYK": lambda p, g: picture(p, _cmyk(g), ColorSpace=Name.DeviceCMYK),
    "CalGray": lambda p, g: picture(
        p, g.tobytes(), ColorSpace=Array([Name.CalGray, Dictionary(WhitePoint=Array([0.95, 1, 1.09]), Gamma=2.2)])
    ),
    "CalRGB": lambda p, g: picture(
        p, rgb(g), ColorSpace=Array([Name.CalRGB, Dictionary(WhitePoint=Array([0.95, 1, 1.09]))])
    ),
    "Lab": lambda p, g: picture(p, _lab_bytes(g), ColorSpace=_lab()),
    "ICC profile": lambda p, g: picture(p, rgb(g), ColorSpace=_icc(p)),
    "palette": lambda p, g: picture(
        p, g.tobytes(), ColorSpace=Array([Name.Indexed, Name.DeviceRGB, 255, String(_PALETTE)])
    ),
    "Separation": lambda p, g: picture(
        p, (255 - g).tobytes(), ColorSpace=Array([Name.Separation, Name.Spot, Name.DeviceCMYK, _tint(4)])
    ),
    "DeviceN": lambda p, g: picture(p, _two(g, 0), ColorSpace=_device_n(p)),
    "inverted by Decode": lambda p, g: picture(p, (255 - g).tobytes(), Decode=Array([1, 0])),
    "stencil": lambda p, g: picture(p, bits(g), ImageMask=True, BitsPerComponent=1),
    "colour key": lambda p, g: picture(p, rgb(g), ColorSpace=Name.DeviceRGB, Mask=Array([250, 255] * 3)),
    "Flate with prediction": lambda p, g: picture(
        p, predicted(g), Filter=Name.FlateDecode, DecodeParms=Dictionary(Predictor=12, Columns=g.shape[1])
    ),
    "LZW": lambda p, g: picture(p, writing.lzw(g.tobytes()), Filter=Name.LZWDecode),
    "run lengths": lambda p, g: picture(
        p, writing.CODERS["RunLengthDecode"](g.tobytes()), Filter=Name.RunLengthDecode
    ),
    "JPEG, gray": lambda p, g: picture(p, jpeg(g), Filter=Name.DCTDecode),
    "JPEG, progressive RGB": lambda p, g: picture(
        p, jpeg(g, "RGB", progressive=True), ColorSpace=Name.DeviceRGB, Filter=Name.DCTDecode
    ),
    "JPEG, CMYK": lambda p, g: picture(
        p, jpeg(g, "CMYK"), ColorSpace=Name.DeviceCMYK, Filter=Name.DCTDecode, Decode=Array([1, 0] * 4)
    ),
    "JPEG in hexadecimal": lambda p, g: picture(
        p, jpeg(g).hex().encode() + b">", Filter=Array([Name.ASCIIHexDecode, Name.DCTDecode])
    ),
    "JPEG 2000": lambda p, g: picture(
        p, jpeg_2000(Image.fromarray(g)), Filter=Name.JPXDecode, BitsPerComponent=None
    ),
    "fax, group 4": lambda p, g: picture(
        p, fax(g), BitsPerComponent=1, Filter=Name.CCITTFaxDecode, DecodeParms=_FAX
    ),
    "JBIG2": lambda p, g: picture(p, jbig2(g), BitsPerComponent=1, Filter=Name.JBIG2Decode),
}  # fmt: skip


def _kind(name: str, make: Callable[[Plant, Gray], pikepdf.Object]) -> None:
    @place(f"picture: {name}")
    def _(p: Plant) -> None:
        show(p, make(p, gray_of(p)), before="0 g")


for _name, _make in _KINDS.items():
    _kind(_name, _make)


@place("picture: only in its soft mask")
def _(p: Plant) -> None:
    gray = 255 - gray_of(p)
    small = p.chance.random() < 0.5
    base = picture(p, b"\0" * (3 if small else 3 * gray.size), ColorSpace=Name.DeviceRGB)
    if small:
        base.Width = base.Height = 1
    base.SMask = picture(p, gray.tobytes())
    show(p, base)


@place("picture: only in its mask")
def _(p: Plant) -> None:
    gray = gray_of(p)
    base = picture(p, bytes(3 * gray.size), ColorSpace=Name.DeviceRGB)
    base.Mask = picture(p, bits(gray), ImageMask=True, BitsPerComponent=1)
    show(p, base)


@place("picture: in the soft mask of a graphics state")
def _(p: Plant) -> None:
    light = picture(p, (255 - gray_of(p)).tobytes())
    group = p.form(
        f"q {p.picture_matrix()} /I Do Q", Resources=Dictionary(XObject=Dictionary(I=light)),
        Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray),
    )  # fmt: skip
    p.resource("ExtGState", "G", Dictionary(SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)))
    p.mark_drawing()
    width, height = p.drawing_size
    p.add(f"q /G gs 0 g {p.x:g} {p.y:g} {width:g} {height:g} re f Q")


@place("picture: inline")
def _(p: Plant) -> None:
    gray = gray_of(p)
    p.mark_drawing()
    head = f"q {p.picture_matrix()} BI /W {gray.shape[1]} /H {gray.shape[0]} /CS /G /BPC 8"
    if p.chance.random() < 0.5:
        p.add(f"{head} /F /AHx ID {gray.tobytes().hex()}> EI Q")
    else:
        p.add(
            head.encode()
            + b" /F [/A85 /Fl] ID "
            + writing.CODERS["ASCII85Decode"](zlib.compress(gray.tobytes()))
            + b"\nEI Q"
        )


@place("picture: inline stencil")
def _(p: Plant) -> None:
    gray = gray_of(p)
    p.mark_drawing()
    head = f"q 0 g {p.picture_matrix()} BI /W {gray.shape[1]} /H {gray.shape[0]} /IM true"
    p.add(f"{head} /F /AHx ID {bits(gray).hex()}> EI Q")


@place("picture: turned by a quarter")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    image = picture(p, gray_of(p).tobytes())
    p.add(p.paint(image, f"0 {width:g} {-height:g} 0 {p.x + height:g} {p.y - 60:g} cm"))
    p.mark(p.x - 3, p.y - 63, p.x + height + 3, p.y - 57 + width)


@place("picture: slanted, with a slanted mark")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    cos, sin = 0.8829476, 0.4694716
    image = picture(p, gray_of(p).tobytes())
    p.add(p.paint(image, f"{width * cos:g} {width * sin:g} {-height * sin:g} {height * cos:g} {p.x:g} {p.y - 80:g} cm"))

    def at(along: float, up: float) -> tuple[float, float]:
        return p.x + along * cos - up * sin, p.y - 80 + along * sin + up * cos

    p.mark_quad((at(-3, -3), at(width + 3, -3), at(width + 3, height + 3), at(-3, height + 3)))


@place("picture: flipped")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    p.mark_drawing()
    image = picture(p, gray_of(p).tobytes())
    p.add(p.paint(image, f"{-width:g} 0 0 {-height:g} {p.x + width:g} {p.y + height:g} cm"))


@place("picture: shared by two pages, marked on both")
def _(p: Plant) -> None:
    other = p.other_page()
    image = picture(p, gray_of(p).tobytes())
    show(p, image)
    p.add(p.paint(image, p.picture_matrix(), page_index=other), other)
    p.mark_drawing(other)


@place("picture: in nested forms")
def _(p: Plant) -> None:
    image = picture(p, gray_of(p).tobytes())
    inner = p.form(f"q {p.picture_matrix()} /I Do Q", Resources=Dictionary(XObject=Dictionary(I=image)))
    outer = p.form("/In Do", Resources=Dictionary(XObject=Dictionary(In=inner)))
    p.mark_drawing()
    p.add(p.paint(outer))


@place("picture: in a tiling pattern")
def _(p: Plant) -> None:
    image = picture(p, gray_of(p).tobytes())
    tile = p.stream(
        f"q {p.picture_matrix()} /I Do Q", PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 612, 792]),
        XStep=612, YStep=792, Resources=Dictionary(XObject=Dictionary(I=image)),
    )  # fmt: skip
    p.resource("Pattern", "P", tile)
    p.mark_drawing()
    p.add(f"/Pattern cs /P scn {p.x - 20:g} {p.y - 20:g} 260 140 re f")


@place("picture: in a Type3 glyph")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    image = picture(p, gray_of(p).tobytes())
    glyph = p.stream(f"0 0 d0 q {width * 100:g} 0 0 {height * 100:g} 0 0 cm /I Do Q")
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 0, 0]), FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=Dictionary(a=glyph), Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, Name.a])),
        FirstChar=97, LastChar=97, Widths=Array([0]), Resources=Dictionary(XObject=Dictionary(I=image)),
    )  # fmt: skip
    p.resource("Font", "T", p.pdf.make_indirect(font))
    p.mark_drawing()
    p.add(f"BT /T 10 Tf {p.x:g} {p.y:g} Td (a) Tj ET")


@place("picture: in strips, each an image")
def _(p: Plant) -> None:
    gray = gray_of(p)
    width, _height = p.drawing_size
    p.mark_drawing()
    for row in range(CELLS[0]):
        strip = gray[row * PIXELS : (row + 1) * PIXELS]
        image = picture(p, strip.tobytes(), Height=PIXELS)
        y = p.y + (CELLS[0] - 1 - row) * CELL
        p.add(p.paint(image, f"{width:g} 0 0 {CELL:g} {p.x:g} {y:g} cm", name=f"I{row}"))


@place("picture: two marks that meet")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    p.add(p.paint(picture(p, gray_of(p).tobytes()), p.picture_matrix()))
    middle = p.x + p.chance.randint(40, 110)
    p.mark(p.x - 3, p.y - 3, middle, p.y + height + 3)
    p.mark(middle, p.y - 3, p.x + width + 3, p.y + height + 3)


@place("picture: in a stamp")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    image = picture(p, gray_of(p).tobytes())
    look = p.form(
        f"q {width:g} 0 0 {height:g} 0 0 cm /I Do Q", BBox=Array([0, 0, width, height]),
        Resources=Dictionary(XObject=Dictionary(I=image)),
    )  # fmt: skip
    p.mark_drawing()
    p.annotate(
        Subtype=Name.Stamp, Rect=Array([p.x, p.y, p.x + width, p.y + height]), AP=Dictionary(N=look), F=4
    )  # fmt: skip


# Nothing of these is seen: they are copies behind what the page shows


def _blank(p: Plant, **keys: object) -> pikepdf.Object:
    return picture(p, bytes([235]) * (PIXELS * PIXELS * CELLS[0] * CELLS[1]), **keys)


@place("behind: alternate of a picture")
def _(p: Plant) -> None:
    other = picture(p, gray_of(p).tobytes())
    p.add(p.paint(_blank(p, Alternates=Array([Dictionary(Image=other, DefaultForPrinting=True)])), p.picture_matrix()))


@place("behind: picture nobody paints")
def _(p: Plant) -> None:
    p.resource("XObject", "Unused", picture(p, gray_of(p).tobytes()))


@place("behind: part of a picture that a clip cuts off")
def _(p: Plant) -> None:
    width, height = p.drawing_size
    both = np.vstack((np.full_like(gray_of(p), 235), gray_of(p)))
    image = picture(p, both.tobytes(), Height=both.shape[0])
    clip = f"{p.x:g} {p.y + height:g} {width:g} {height:g} re W n"
    p.add(p.paint(image, f"{clip} {width:g} 0 0 {2 * height:g} {p.x:g} {p.y:g} cm"))


@place("behind: picture under a picture")
def _(p: Plant) -> None:
    p.add(p.paint(picture(p, gray_of(p).tobytes()), p.picture_matrix(), name="I"))
    p.add(p.paint(_blank(p), p.picture_matrix(), name="Over"))


@place("behind: picture beyond the page")
def _(p: Plant) -> None:
    p.x, p.y = 650.0, 850.0
    p.add(p.paint(picture(p, gray_of(p).tobytes()), p.picture_matrix()))


@place("behind: picture beyond the crop box")
def _(p: Plant) -> None:
    p.page.CropBox = Array([0, 60, 612, 420])
    p.add(p.paint(picture(p, gray_of(p).tobytes()), p.picture_matrix()))


@place("behind: picture without size")
def _(p: Plant) -> None:
    p.add(p.paint(picture(p, gray_of(p).tobytes()), f"0 0 0 0 {p.x:g} {p.y:g} cm"))


@place("behind: rows of a picture past its height")
def _(p: Plant) -> None:
    both = np.vstack((np.full_like(gray_of(p), 235), gray_of(p)))
    p.add(p.paint(picture(p, both.tobytes()), p.picture_matrix()))
    p.codes.append(gray_of(p).tobytes()[:1200])


@place("behind: picture of no opacity")
def _(p: Plant) -> None:
    p.resource("ExtGState", "Z", Dictionary(ca=0, CA=0))
    p.add("q /Z gs " + p.paint(picture(p, gray_of(p).tobytes()), p.picture_matrix()) + " Q")


@place("behind: picture in a layer that is off")
def _(p: Plant) -> None:
    group = p.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("layer")))
    p.root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))
    p.add(p.paint(picture(p, gray_of(p).tobytes(), OC=group), p.picture_matrix()))


@place("behind: thumbnail of the page")
def _(p: Plant) -> None:
    rows, columns = (PIXELS * n for n in CELLS)
    p.page.Thumb = p.stream(
        gray_of(p).tobytes(), Width=columns, Height=rows, ColorSpace=Name.DeviceGray, BitsPerComponent=8
    )


@place("behind: comment of a JPEG")
def _(p: Plant) -> None:
    data = jpeg(np.full((30, 30), 220, np.uint8), comment=p.secret.encode())
    p.add(p.paint(picture(p, data, Width=30, Height=30, Filter=Name.DCTDecode), p.picture_matrix()))


@place("behind: camera data of a JPEG")
def _(p: Plant) -> None:
    exif = Image.Exif()
    exif[0x010E] = p.secret
    data = jpeg(np.full((30, 30), 220, np.uint8), exif=exif.tobytes())
    p.add(p.paint(picture(p, data, Width=30, Height=30, Filter=Name.DCTDecode), p.picture_matrix()))


@place("behind: bytes after a JPEG's end")
def _(p: Plant) -> None:
    data = jpeg(np.full((30, 30), 220, np.uint8)) + p.secret.encode()
    p.add(p.paint(picture(p, data, Width=30, Height=30, Filter=Name.DCTDecode), p.picture_matrix()))


@place("behind: box of words in a JPEG 2000")
def _(p: Plant) -> None:
    note = p.secret.encode()
    box = (8 + 16 + len(note)).to_bytes(4, "big") + b"uuid" + bytes(range(16)) + note
    data = jpeg_2000(Image.new("L", (32, 32), 220)) + box
    p.add(
        p.paint(picture(p, data, Width=32, Height=32, Filter=Name.JPXDecode, BitsPerComponent=None), p.picture_matrix())
    )


@place("behind: metadata of a picture")
def _(p: Plant) -> None:
    about = p.stream(f"<x:xmpmeta>{p.secret}</x:xmpmeta>", Type=Name.Metadata, Subtype=Name.XML)
    p.add(p.paint(_blank(p, Metadata=about), p.picture_matrix()))


@place("behind: name and private keys of a picture")
def _(p: Plant) -> None:
    p.add(p.paint(_blank(p, Name=Name(f"/{p.word}"), ID=p.text(), Own=p.text()), p.picture_matrix()))


@place("behind: colour profile's description")
def _(p: Plant) -> None:
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile += p.secret.encode()
    space = Array([Name.ICCBased, p.stream(bytes(profile), N=3, Alternate=Name.DeviceRGB)])
    p.resource("ColorSpace", "C", space)
    p.add(f"/C cs 0.9 0.9 0.9 scn {p.x:g} {p.y:g} 40 20 re f")


@place("behind: colours of a palette that no pixel has")
def _(p: Plant) -> None:
    words = p.secret.encode()
    palette = bytes([200] * 3 + [235] * 3) + words + bytes(-len(words) % 3)
    space = Array([Name.Indexed, Name.DeviceRGB, len(palette) // 3 - 1, String(palette)])
    p.add(p.paint(picture(p, bytes([0, 1]) * 50, ColorSpace=space, Width=10, Height=10), p.picture_matrix()))
