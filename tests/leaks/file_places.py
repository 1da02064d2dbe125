"""Hiding places of the file: bytes that no object owns, objects that nothing refers to, earlier states."""

from __future__ import annotations

import io
import re
import zlib

import pikepdf
from pikepdf import Dictionary
from planting import PUBLIC, PUBLIC_AT, After, Plant, place


def _appended(data: bytes, objects: dict[int, bytes], *, trailer: bytes = b"") -> bytes:
    """The file with an incremental update (7.5.6): object numbers and what stands between obj and endobj."""
    start = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    with pikepdf.open(io.BytesIO(data)) as pdf:
        size = max(len(pdf.objects), *objects) + 1
        root = pdf.trailer.Root.objgen[0]
    body, table = b"", b"xref\n"
    for number, content in sorted(objects.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(data) + len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    end = b"trailer\n<</Size %d/Root %d 0 R/Prev %d%s>>\nstartxref\n%d\n%%%%EOF\n"
    return data + body + table + end % (size, root, start, trailer, len(data) + len(body))


def _stream(content: bytes, keys: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), keys, content)


def _next_number(data: bytes) -> int:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.objects) + 1


def _content_number(data: bytes, page_index: int) -> int:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        number: int = pdf.pages[page_index].obj.Contents.objgen[0]
        return number


_PUBLIC = b"BT /F1 12 Tf %d %d Td (%s) Tj ET" % (*PUBLIC_AT, PUBLIC.encode())


@place("file: after the end")
def _(p: Plant) -> After:
    return lambda data, secret: data + f"\n% {secret}\n".encode()


@place("file: zeros and words after the end")
def _(p: Plant) -> After:
    return lambda data, secret: data + bytes(2048) + zlib.compress(secret.encode() * 3)


@place("file: before the header")
def _(p: Plant) -> After:
    return lambda data, secret: f"{secret}\n".encode() + data


@place("file: comment between objects")
def _(p: Plant) -> After:
    return lambda data, secret: data.replace(b"\nendobj\n", f"\nendobj\n% {secret}\n".encode(), 1)


@place("file: comment inside an object")
def _(p: Plant) -> After:
    return lambda data, secret: data.replace(b"/Type /Catalog", f"% {secret}\n/Type /Catalog".encode(), 1)


@place("file: key of the trailer")
def _(p: Plant) -> After:
    return lambda data, secret: data.replace(b"trailer <<", f"trailer << /Own ({secret})".encode(), 1)


@place("file: object that nothing refers to")
def _(p: Plant) -> After:
    return lambda data, secret: _appended(data, {_next_number(data): f"<</Lost ({secret})>>".encode()})


@place("file: stream that nothing refers to")
def _(p: Plant) -> After:
    def add(data: bytes, secret: str) -> bytes:
        body = zlib.compress(f"BT ({secret}) Tj ET".encode())
        return _appended(data, {_next_number(data): _stream(body, b"/Filter/FlateDecode")})

    return add


@place("file: object that the table calls free")
def _(p: Plant) -> After:
    def add(data: bytes, secret: str) -> bytes:
        at = data.rindex(b"xref\n0 ")
        lost = f"{_next_number(data)} 0 obj\n<</Lost ({secret})>>\nendobj\n".encode()
        moved = data[:at] + lost + data[at:]
        return re.sub(rb"startxref\s+\d+", b"startxref\n%d" % (at + len(lost)), moved)

    return add


@place("file: object of an object stream that nothing refers to")
def _(p: Plant) -> After:
    def add(data: bytes, secret: str) -> bytes:
        number = _next_number(data)
        inside = f"{number + 1} 0 ".encode()
        content = zlib.compress(inside + f"<</Lost ({secret})>> ({secret})".encode())
        keys = b"/Type/ObjStm/N 1/First %d/Filter/FlateDecode" % len(inside)
        return _appended(data, {number: _stream(content, keys)})

    return add


@place("file: bytes after the end of compressed data")
def _(p: Plant) -> After:
    def add(data: bytes, secret: str) -> bytes:
        body = zlib.compress(_PUBLIC) + f" {secret} ".encode()
        return _appended(data, {_content_number(data, p.host): _stream(body, b"/Filter/FlateDecode")})

    return add


@place("file: compressed data after compressed data")
def _(p: Plant) -> After:
    def add(data: bytes, secret: str) -> bytes:
        body = zlib.compress(_PUBLIC) + zlib.compress(f" {secret} ".encode())
        return _appended(data, {_content_number(data, p.host): _stream(body, b"/Filter/FlateDecode")})

    return add


@place("file: earlier revision of a page")
def _(p: Plant) -> After:
    p.page.Contents = p.plain_stream(_PUBLIC.decode() + "\n" + p.line(p.secret, p.x, p.y))
    return lambda data, secret: _appended(data, {_content_number(data, p.host): _stream(_PUBLIC)})


@place("file: earlier revision of the information")
def _(p: Plant) -> After:
    p.pdf.trailer.Info = p.pdf.make_indirect(Dictionary(Title=p.text()))

    def revise(data: bytes, secret: str) -> bytes:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            number = pdf.trailer.Info.objgen[0]
        return _appended(data, {number: b"<</Producer (x)>>"}, trailer=b"/Info %d 0 R" % number)

    return revise


@place("file: note that a later revision took off")
def _(p: Plant) -> After:
    note = p.annotate(Subtype=pikepdf.Name.Text, Contents=p.text())

    def revise(data: bytes, secret: str) -> bytes:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            number = pdf.pages[p.host].obj.Annots[0].objgen[0]
        return _appended(data, {number: b"null"})

    assert note is not None
    return revise


@place("file: the same object twice")
def _(p: Plant) -> After:
    def add(data: bytes, secret: str) -> bytes:
        number = _content_number(data, p.host)
        double = b"%d 0 obj\n%s\nendobj\n" % (number, _stream(f"({secret}) Tj".encode()))
        at = data.index(b"\n%", 8)
        at = data.index(b"\n", at + 1) + 1
        moved = data[:at] + double + data[at:]
        shift = len(double)

        def entry(match: re.Match[bytes]) -> bytes:
            return b"%010d 00000 n " % (int(match[1]) + shift)

        head, _, table = moved.rpartition(b"xref\n0 ")
        table = re.sub(rb"(\d{10}) 00000 n ", entry, table)
        rest = head + b"xref\n0 " + table
        return re.sub(rb"startxref\s+\d+", b"startxref\n%d" % len(head), rest)

    return add
