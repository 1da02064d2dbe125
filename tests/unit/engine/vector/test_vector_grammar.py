"""The grammar of a vector file: what the release writes fits, and nothing may be added to it."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from vector_helpers import kinds, release
from writing_helpers import boxed, document, line

from app.engine.file_grammar import SchemaError
from app.engine.schema import read_certified
from app.engine.vector.grammar import read_vector

PICTURE = "q 60 0 0 60 300 20 cm BI /W 2 /H 2 /CS /RGB /BPC 8 /F /AHx ID 102030405060708090A0B0C0> EI Q"
CONTENT = f"1 0 0 rg 20 20 m 60 60 l 100 20 l f {PICTURE} {line('Some words here')} 2 w 20 90 m 90 90 l S"

Change = Callable[[pikepdf.Pdf], None]


def _content(change: Callable[[bytes], bytes]) -> Change:
    def edit(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        data = change(page.Contents.read_bytes())
        page.Contents = pdf.make_indirect(pikepdf.Stream(pdf, zlib.compress(data), Filter=Name.FlateDecode))

    return edit


def _set(place: Callable[[pikepdf.Pdf], pikepdf.Object], key: str, value: object) -> Change:
    def edit(pdf: pikepdf.Pdf) -> None:
        place(pdf)[key] = value

    return edit


def _page(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.pages[0].obj


def _resources(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.pages[0].obj.Resources


def _font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(iter(_resources(pdf).Font.values()))


def _stream(place: Callable[[pikepdf.Pdf], pikepdf.Object], data: bytes) -> Change:
    return lambda pdf: place(pdf).write(zlib.compress(data), filter=Name.FlateDecode)


CHANGES: dict[str, Change] = {
    "a comment": _content(lambda c: c + b"\n% hello"),
    "marked content": _content(lambda c: b"/Span <</ActualText (x)>> BDC\n" + c + b"\nEMC"),
    "a string": _content(lambda c: c.replace(b"ET", b"(hello) Tj\nET", 1)),
    "an inline image": _content(lambda c: c + b"\nBI /W 1 /H 1 /BPC 8 /CS /G ID x EI"),
    "a name without an object": _content(lambda c: c + b"\n/Im7 Do"),
    "a picture that is not shown": _content(lambda c: c.replace(b"/Im0 Do", b"")),
    "an open state": _content(lambda c: c + b"\nq"),
    "a state too many closed": _content(lambda c: c + b"\nQ"),
    "text outside": _content(lambda c: c.replace(b"BT\n", b"", 1)),
    "a number that holds a message": _content(lambda c: c + b"\n115101999 1 m"),
    "two blanks": _content(lambda c: c.replace(b" rg", b"  rg", 1)),
    "a code that is not shown": _content(lambda c: c.replace(b"<4001", b"<", 1)),
    "an annotation": _set(_page, "/Annots", Array([])),
    "a private key": _set(_page, "/Hello", String("x")),
    "metadata": lambda pdf: pdf.Root.__setattr__("Metadata", pdf.make_stream(b"x")),
    "an outline": lambda pdf: pdf.Root.__setattr__("Outlines", Dictionary(Type=Name.Outlines)),
    "a document information": lambda pdf: pdf.docinfo.__setitem__("/Title", "x"),
    "properties": _set(_resources, "/Properties", Dictionary(A=Dictionary(B=1))),
    "another name of a font": _set(_font, "/BaseFont", Name("/Hello")),
    "flags of a font": _set(lambda p: _font(p).DescendantFonts[0].FontDescriptor, "/Flags", 7),
    "another width": _set(lambda p: _font(p).DescendantFonts[0].W[1], 0, 123),  # type: ignore[arg-type]
    "another font program": _stream(lambda p: _font(p).DescendantFonts[0].FontDescriptor.FontFile3, b"\x01\0\x04"),
    "a comment in a map": _stream(lambda p: _font(p).ToUnicode, b"% hello"),
    "bytes behind the samples": _stream(lambda p: _resources(p).XObject.Im0, bytes(12) + b"hello"),
    "a key of a picture": _set(lambda p: _resources(p).XObject.Im0, "/Alternates", Array([])),
}


def _saved(pdf: pikepdf.Pdf) -> bytes:
    buffer = io.BytesIO()
    pdf.save(
        buffer,
        compress_streams=False,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    )
    return buffer.getvalue()


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    facts, output, _ = release(tmp_path_factory.mktemp("vector"), document(CONTENT), boxed(0, 60, 190, 90, 215))
    assert kinds(facts) == ["vector"]
    return output.read_bytes()


def test_what_the_release_writes_fits_and_says_its_text(released: bytes) -> None:
    shown = read_vector(released)
    assert shown.page_text(0, between="\n").text.split() == ["So", "rds", "here"]
    with pytest.raises(SchemaError):
        read_certified(released)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_nothing_may_be_added_or_changed(released: bytes, change: Change) -> None:
    with pikepdf.open(io.BytesIO(released)) as pdf:
        assert read_vector(_saved(pdf))
        change(pdf)
        bad = _saved(pdf)
    with pytest.raises(SchemaError):
        read_vector(bad)


@pytest.mark.parametrize("place", ["before", "behind", "between"])
def test_no_byte_lies_outside_the_objects(released: bytes, place: str) -> None:
    middle = released.index(b"endobj\n") + 7
    bad = {
        "before": b"hello\n" + released,
        "behind": released + b"hello",
        "between": released[:middle] + b"% hello\n" + released[middle:],
    }[place]
    with pytest.raises(SchemaError):
        read_vector(bad)
