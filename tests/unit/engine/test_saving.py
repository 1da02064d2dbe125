"""Writing a released file: whole or not at all, never over another, nothing in it but what the schema knows."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import runpy
import stat
from pathlib import Path

import pikepdf
import pytest
from writing_helpers import document, line, release

from app.base import paths
from app.base.errors import FailureCode, KnownError
from app.engine import opening, redaction, saving
from app.engine.schema import SchemaError, read_certified
from app.engine.witnesses import MuPDF


def test_the_file_is_private_complete_and_hashed(tmp_path: Path) -> None:
    facts, output = release(tmp_path, document(line("words"), line("more")))
    data = output.read_bytes()
    assert facts.sha256 == hashlib.sha256(data).hexdigest()
    assert facts.size == len(data)
    assert len(facts.pages) == 2
    if os.name == "posix":
        assert stat.S_IMODE(output.stat().st_mode) == 0o600


def test_an_existing_file_is_never_touched(tmp_path: Path) -> None:
    source, output = tmp_path / "in.pdf", tmp_path / "out.pdf"
    source.write_bytes(document(line("words")))
    output.write_bytes(b"mine")
    with opening.open_document(source) as opened, pytest.raises(KnownError) as caught:
        redaction.release_certified(opened, (), output)
    assert caught.value.code is FailureCode.OUTPUT_EXISTS
    assert output.read_bytes() == b"mine"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    source = tmp_path / "in.pdf"
    source.write_bytes(document(line("words")))
    with opening.open_document(source) as opened, pytest.raises(KnownError) as caught:
        redaction.release_certified(opened, (), tmp_path / "nowhere" / "out.pdf")
    assert caught.value.code is FailureCode.OUTPUT_UNWRITABLE


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, FailureCode.DISK_FULL), (errno.EIO, FailureCode.OUTPUT_UNWRITABLE)]
)
def test_nothing_is_left_of_a_write_that_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: FailureCode
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(number, "simulated")

    monkeypatch.setattr(saving.os, "fsync", fail)
    with pytest.raises(KnownError) as caught:
        release(tmp_path, document(line("words")))
    assert caught.value.code is code
    assert [p.name for p in tmp_path.iterdir()] == ["source.pdf"]


def test_two_releases_of_one_document_have_nothing_in_common_but_the_pages(tmp_path: Path) -> None:
    data = document(line("words"))
    first = release(tmp_path, data)[1].read_bytes()
    second = release(tmp_path, data)[1].read_bytes()
    at = first.index(b"/ID [")
    assert first[:at] == second[:at]
    assert first[at:] != second[at:]


def test_the_schema_accepts_what_is_written(tmp_path: Path) -> None:
    colours = "1 0 0 rg 20 20 50 50 re f 0 0 1 rg 80 20 50 50 re f 0 g "
    many = " ".join(f"{i / 9:.2f} {1 - i / 9:.2f} 0.5 rg {20 + 30 * i} 120 25 25 re f" for i in range(9)) + " 0 g "
    ramp = "".join(f"{v:02X}{255 - v:02X}80" for v in range(0, 256, 4))
    picture = f"q 200 0 0 50 100 50 cm BI /W 64 /H 1 /CS /RGB /BPC 8 /F /AHx ID {ramp}> EI Q "
    large = picture.replace("200 0 0 50 100 50", "380 0 0 280 10 10")
    pages = (
        line("plain"),
        colours + line("colour"),
        many + line("many"),
        large + line("large"),
        picture + line("small"),
    )
    data = document(*pages, "")
    facts, output = release(tmp_path, data)
    assert [p.encoding for p in facts.pages] == [
        "ccitt-g4", "ccitt-g4-layers", "flate-palette", "jpeg-rgb", "ccitt-g4-layers-patches", "ccitt-g4",
    ]  # fmt: skip
    file = read_certified(output.read_bytes())
    assert [file.page_text(i, between=" ").text for i in range(6)] == [
        "plain", "colour", "many", "large", "small", "",
    ]  # fmt: skip


@pytest.mark.parametrize(("rotate", "unit"), [(0, 1), (90, 1), (270, 3)])
def test_the_places_of_text_are_read_without_an_engine_as_an_engine_reads_them(
    tmp_path: Path, rotate: int, unit: int
) -> None:
    slanted = "BT /F1 14 Tf 0.8 0.6 -0.6 0.8 90 60 Tm (slanted) Tj ET"
    data = document(line("Ada") + " " + slanted, Rotate=rotate, UserUnit=unit)
    _, output = release(tmp_path, data)
    own = read_certified(output.read_bytes()).page_text(0, between="\n")
    with MuPDF(output.read_bytes()) as witness:
        shown = witness.text(0)
    for word in ("Ada", "slanted"):
        at, there = own.text.index(word), shown.text.index(word)
        mine, other = own.boxes()[at : at + len(word)], shown.boxes()[there : there + len(word)]
        assert mine == pytest.approx(other, abs=0.5 * unit)


def test_a_giant_page_keeps_its_size(tmp_path: Path) -> None:
    facts, output = release(tmp_path, document(line("small"), width=14000, height=9000, UserUnit=3))
    read_certified(output.read_bytes())
    with pikepdf.open(output) as pdf:
        page = pdf.pages[0].obj
        assert float(page.MediaBox[2]) * int(page.UserUnit) == pytest.approx(42000)
        assert float(page.MediaBox[2]) <= saving.LARGEST_SIDE
    assert facts.pages[0].dpi < 72


def _changed(data: bytes, kind: str) -> bytes:
    if kind == "after the end":
        return data + b"\n% extra"
    if kind == "before the header":
        return b"%extra\n" + data
    if kind == "between objects":
        return data.replace(b"endobj\n2 0", b"endobj\n%x\n2 0", 1)
    if kind == "earlier revision":
        start = int(data[data.rfind(b"startxref") + 9 :].split()[0])
        return data + b"xref\n0 0\ntrailer << /Root 1 0 R /Size 3 /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
            start,
            len(data),
        )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0].obj
        if kind == "information":
            pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Title=pikepdf.String("x")))
        elif kind == "catalog key":
            pdf.Root.Lang = pikepdf.String("en")
        elif kind == "page key":
            page.Rotate = 90
        elif kind == "annotation":
            page.Annots = pikepdf.Array([])
        elif kind == "text with ink":
            page.Contents = pdf.make_stream(page.Contents.read_bytes().replace(b"3 Tr", b"0 Tr"))
        elif kind == "bytes after the picture":
            image = page.Resources.XObject["/Im0"]
            image.write(image.read_raw_bytes() + b"hidden", filter=image.Filter, decode_parms=image.DecodeParms)
        elif kind == "orphan":
            pdf.make_indirect(pikepdf.Dictionary(Lost=1))
        buffer = io.BytesIO()
        pdf.save(
            buffer, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable,
            min_version="1.7", stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )  # fmt: skip
    return buffer.getvalue()


@pytest.mark.parametrize(
    "kind",
    [
        "after the end", "before the header", "between objects", "earlier revision", "information", "catalog key",
        "page key", "annotation", "text with ink", "bytes after the picture",
    ],
)  # fmt: skip
def test_the_schema_refuses_anything_else(tmp_path: Path, kind: str) -> None:
    _, output = release(tmp_path, document(line("words")))
    data = output.read_bytes()
    read_certified(_changed(data, "nothing"))
    with pytest.raises(SchemaError):
        read_certified(_changed(data, kind))


def test_the_font_is_what_its_maker_makes() -> None:
    maker = runpy.run_path(str(paths.installation_root() / "packaging" / "make_invisible_font.py"))
    assert maker["font_bytes"]() == paths.resource("fonts", "invisible.ttf").read_bytes()
