"""PDFs whose hidden carriers are made to be endless, huge or deep; each still says a name that must be found."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from itertools import pairwise

from hidden_papers import Paper, letter, paper
from pikepdf import Array, Dictionary, Name, String

from app.domain.carriers import Carrier, Unread

Kind = Callable[[str], tuple[bytes, Carrier, Unread | None]]
KINDS: dict[str, Kind] = {}


def kind(name: str) -> Callable[[Kind], Kind]:
    def keep(made: Kind) -> Kind:
        KINDS[name] = made
        return made

    return keep


def bookmarks(p: Paper, titles: list[str]) -> None:
    items = [p.pdf.make_indirect(Dictionary(Title=String(title))) for title in titles]
    for one, following in pairwise(items):
        one.Next = following
    p.pdf.Root.Outlines = p.pdf.make_indirect(Dictionary(Type=Name.Outlines, First=items[0], Last=items[-1]))


def author_and_page(author: str, line: str) -> bytes:
    p = paper()
    p.pdf.trailer.Info = p.pdf.make_indirect(Dictionary(Author=String(author)))
    p.write(f"BT /F1 12 Tf 72 400 Td ({line}) Tj ET")
    return p.bytes()


def page_and_bookmarks(line: str, *titles: str) -> bytes:
    p = paper()
    p.write(f"BT /F1 12 Tf 72 400 Td ({line}) Tj ET")
    bookmarks(p, list(titles))
    return p.bytes()


@kind("10,000 bookmarks")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    p = paper()
    bookmarks(p, [f"Statement of {secret}", *(f"Part {n}" for n in range(9_998)), "The end"])
    return p.bytes(), Carrier.BOOKMARK, None


@kind("bookmarks in a ring")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    p = paper()
    bookmarks(p, [f"Statement of {secret}", "Second", "Third"])
    first = p.pdf.Root.Outlines.First
    first.First = first
    first.Next.Next.Next = first
    first.Next.First = p.pdf.Root.Outlines
    return p.bytes(), Carrier.BOOKMARK, None


@kind("bookmarks 5,000 deep")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    p = paper()
    last = p.pdf.make_indirect(Dictionary(Title=String(f"Statement of {secret}")))
    for number in range(5_000):
        last = p.pdf.make_indirect(Dictionary(Title=String(f"Level {number}"), First=last))
    p.pdf.Root.Outlines = p.pdf.make_indirect(Dictionary(Type=Name.Outlines, First=last))
    return p.bytes(), Carrier.BOOKMARK, None


@kind("attachments in attachments")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    data = letter("The innermost letter.")
    for _ in range(8):
        outer = paper()
        outer.embed(outer.attach(f"Bundle of Mr. {secret}.pdf", data))
        data = outer.bytes()
    return data, Carrier.ATTACHMENT, Unread.TOO_DEEP


@kind("an attachment that unpacks to a gigabyte")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    p = paper()
    file = p.attach(f"Letter to Mr. {secret}.txt", b"")
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(1024)) + packer.flush()
    file.EF.F.write(packed, filter=Name.FlateDecode)
    p.embed(file)
    return p.bytes(), Carrier.ATTACHMENT, Unread.TOO_MUCH


@kind("entities of XFA that double and double")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    entities = "".join(f'<!ENTITY e{n} "&e{n - 1};&e{n - 1};">' for n in range(1, 60))
    packet = f'<!DOCTYPE x [<!ENTITY e0 "lol">{entities}]><x><who>Mr. {secret}</who><b>&e59;</b></x>'
    p = paper()
    p.pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=p.stream(packet))
    return p.bytes(), Carrier.FORM_VALUE, None


@kind("XFA of 300 MB")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    p = paper()
    said = p.stream(f"<x><who>Mr. {secret}</who></x>")
    huge = p.stream(b"")
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"<a>b</a>" * (1 << 17)) for _ in range(300)) + packer.flush()
    huge.write(packed, filter=Name.FlateDecode)
    parts = Array([String("datasets"), said, String("template"), huge])
    p.pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=parts)
    return p.bytes(), Carrier.FORM_VALUE, Unread.TOO_MUCH


@kind("XMP of 30 MB")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    p = paper()
    p.pdf.trailer.Info = p.pdf.make_indirect(Dictionary(Author=String(secret)))
    p.pdf.Root.Metadata = p.stream(b"<x>" + b"word <" * 5_000_000, Type=Name.Metadata, Subtype=Name.XML)
    return p.bytes(), Carrier.METADATA, Unread.TOO_MUCH


@kind("fields in a ring")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    p = paper()
    field = p.pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("Name"), V=String(f"Mr. {secret}")))
    field.Kids = Array([field, field])
    p.pdf.Root.AcroForm = Dictionary(Fields=Array([field]))
    return p.bytes(), Carrier.FORM_VALUE, None


@kind("a tree of names in a ring")
def _(secret: str) -> tuple[bytes, Carrier, Unread | None]:
    p = paper()
    node = p.pdf.make_indirect(Dictionary(Names=Array([String(f"Statement of {secret}"), Name.Fit])))
    node.Kids = Array([node, node])
    p.pdf.Root.Names = Dictionary(Dests=node)
    return p.bytes(), Carrier.DESTINATION, None
