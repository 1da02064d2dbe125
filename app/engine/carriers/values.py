"""Strings and streams of objects, read with care: a kilobyte may unpack to gigabytes, and a tree may be a ring."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Any

import pikepdf

from app.domain.carriers import Carrier, Unread
from app.engine.carriers.gathering import Gathered

_MOST_NODES = 200_000
_OTHER_FILTERS_AT_MOST = 65_536
"""Bytes of a stream with filters that cannot be unpacked bit by bit here."""
_TAG = re.compile(r"<[^<>]{0,4000}>")
_INLINE_TAG = re.compile(r"</?(?:b|i|u|s|em|strong|span|font|sub|sup|a|tt|big|small)(?:\s[^<>]{0,4000})?/?>", re.I)
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|apos|nbsp|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'", "nbsp": " "}
_DATE = re.compile(
    r"D:\d{4}(?:\d\d){0,5}[Z+-]?(?:\d\d(?:'?:?\d\d'?)?)?"
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?"
)
"""A moment as programs write it. Bare digits and a day alone may be somebody's number or birthday."""
_IDENTITY = re.compile(
    r"(?:uuid:|xmp\.[di]id:|adobe:docid:\w{1,40}:)?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
    r"|(?:uuid:|xmp\.[di]id:)[0-9a-fA-F]{32}"
)
_FLAGS = frozenset({"True", "False", "Unknown", "application/pdf"})


class TooMuch(Exception):
    """A stream would unpack to more than is read."""


def is_technical(text: str) -> bool:
    """True of what no person wrote: a date of saving, an identity of the file, a flag, its own media type."""
    text = text.strip()
    return text in _FLAGS or bool(_DATE.fullmatch(text) or _IDENTITY.fullmatch(text))


def text_of(value: Any) -> str:
    """A text string (ISO 32000-2, 7.9.2.2), a name without its slash, or ""."""
    if isinstance(value, pikepdf.String):
        try:
            return str(value)
        except (UnicodeDecodeError, ValueError):
            return bytes(value).decode("latin-1")
    if isinstance(value, pikepdf.Name):
        return str(value)[1:]
    return ""


def get(item: Any, key: str) -> Any:
    """A member of a dictionary or stream; None where there is none, or where it is no dictionary."""
    return item.get(key) if isinstance(item, pikepdf.Dictionary | pikepdf.Stream) else None


def array(value: Any) -> list[Any]:
    """The members of an array; a single value as one; nothing of nothing."""
    if isinstance(value, pikepdf.Array):
        return [value[i] for i in range(min(len(value), _MOST_NODES))]
    return [] if value is None else [value]


def same(value: Any) -> tuple[int, int] | None:
    """What tells an indirect object from others, None for a direct one."""
    return value.objgen if isinstance(value, pikepdf.Object) and value.is_indirect else None


def body(stream: Any, most: int) -> bytes:
    """The decoded bytes of a stream. Raises TooMuch beyond `most` bytes, and what pikepdf raises."""
    filters = [text_of(f) for f in array(stream.get("/Filter"))]
    parameters = [p for p in array(stream.get("/DecodeParms")) if isinstance(p, pikepdf.Dictionary)]
    raw = stream.read_raw_bytes()
    if len(raw) > most:
        raise TooMuch
    if not filters:
        return bytes(raw)
    if all(f in ("FlateDecode", "Fl") for f in filters) and not any(p.get("/Predictor", 1) != 1 for p in parameters):
        for _ in filters[:4]:
            raw = inflated(raw, most)
        return bytes(raw)
    packed = sum(f not in ("ASCIIHexDecode", "ASCII85Decode", "AHx", "A85", "Crypt") for f in filters)
    if packed > 1 or len(raw) > _OTHER_FILTERS_AT_MOST:
        raise TooMuch
    decoded = stream.read_bytes()
    if len(decoded) > most:
        raise TooMuch
    return bytes(decoded)


def inflated(data: bytes, most: int) -> bytes:
    """Zlib data unpacked; what is damaged as far as it goes. Raises TooMuch."""
    reader = zlib.decompressobj()
    try:
        found = reader.decompress(data, most)
    except zlib.error:
        reader = zlib.decompressobj(-15)
        found = reader.decompress(data[2:], most)
    if reader.unconsumed_tail:
        raise TooMuch
    return found


def decoded(data: bytes) -> str | None:
    """Bytes as text, None of what is no text."""
    for mark, code in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xfe\xff", "utf-16"), (b"\xff\xfe", "utf-16")):
        if data.startswith(mark):
            return data.decode(code, "replace")
    sample = data[:4096]
    if sample.count(0) > len(sample) // 4:
        code = "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
        text = data.decode(code, "replace")
    else:
        if b"\0" in sample:
            return None
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    head = text[:4096]
    return text if head and sum(c.isprintable() or c in "\r\n\t\f" for c in head) >= 0.95 * len(head) else None


def without_tags(text: str) -> str:
    """The words of a piece of XML or HTML. Nothing is parsed: entities are not expanded and nothing is fetched."""
    return _ENTITY.sub(_character, _TAG.sub("\n", _INLINE_TAG.sub("", text)))


def _character(match: re.Match[str]) -> str:
    name = match[0][1:-1]
    if not name.startswith("#"):
        return _NAMED[name]
    code = int(name[2:], 16) if name[1:2] in "xX" else int(name[1:])
    return chr(code) if 31 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


def long_text(value: Any, into: Gathered, carrier: Carrier, number: int = 0) -> str:
    """The text of a string or a text stream; what cannot be read is noted as not checked."""
    if not isinstance(value, pikepdf.Stream):
        return text_of(value)
    try:
        return decoded(body(value, into.limits.stream_bytes)) or ""
    except TooMuch:
        into.could_not(carrier, Unread.TOO_MUCH, number=number)
    except (pikepdf.PdfError, zlib.error):
        into.could_not(carrier, Unread.DAMAGED, number=number)
    return ""


def tree(root: Any, leaf: str, into: Gathered, carrier: Carrier) -> Iterator[tuple[Any, Any]]:
    """(key, value) of a name tree (`leaf` "/Names") or a number tree ("/Nums"), ISO 32000-2, 7.9.6 and 7.9.7."""
    seen: set[tuple[int, int]] = set()
    waiting = [root]
    nodes = 0
    while waiting:
        node = waiting.pop()
        nodes += 1
        if nodes > into.limits.texts or into.out_of_time:
            into.could_not(carrier, Unread.TOO_SLOW if into.out_of_time else Unread.TOO_MUCH)
            return
        if (mark := same(node)) is not None:
            if mark in seen:
                continue
            seen.add(mark)
        if not isinstance(node, pikepdf.Dictionary):
            continue
        pairs = node.get(leaf)
        if isinstance(pairs, pikepdf.Array):
            for index in range(0, min(len(pairs), 2 * into.limits.texts) - 1, 2):
                yield pairs[index], pairs[index + 1]
        waiting.extend(reversed(array(node.get("/Kids"))))
