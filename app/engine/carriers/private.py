"""Everything else: a walk over all objects, referenced or not, for strings that no other family has read.

The key above a string tells its carrier: /ActualText and its like the structure, /URI a link, /JS a script. What has
none of them is private data: PieceInfo, signatures' legal notes, threads, templates, keys of programs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pikepdf

from app.domain.carriers import Carrier, Part, Unread
from app.engine.carriers.annotations import readable
from app.engine.carriers.gathering import Gathered
from app.engine.carriers.metadata import read_xmp
from app.engine.carriers.values import (
    TooMuch,
    array,
    body,
    decoded,
    get,
    is_technical,
    long_text,
    same,
    text_of,
    without_tags,
)

_BY_KEY = {
    "/ActualText": (Carrier.ALTERNATE, Part.CONTENT),
    "/Alt": (Carrier.ALTERNATE, Part.DESCRIPTION),
    "/E": (Carrier.ALTERNATE, Part.OTHER),
    "/URI": (Carrier.LINK, Part.WHOLE),
    "/Base": (Carrier.LINK, Part.OTHER),
    "/JS": (Carrier.SCRIPT, Part.WHOLE),
}
_NEVER_WORDS = frozenset({"/ID", "/Lang", "/Registry", "/Ordering", "/DA", "/CharSet", "/Panose", "/Style", "/Cert"})
_READ_ELSEWHERE = frozenset({"/Nums", "/Limits"})
_KNOWN = {"sRGB IEC61966-2.1"} | set(
    """Adobe Identity sRGB http://www.color.org https://www.color.org http://www.color.org/ Custom Artifact Artwork View
    Print datasets template config preamble postamble localeSet xmpmeta sourceSet stylesheet connectionSet""".split()
)
"""What the format and its colour profiles say of themselves."""
_NO_TEXT = ("/FunctionType", "/PatternType", "/ShadingType", "/Length1", "/Length2", "/Length3", "/CMapName")
_NO_TEXT_TYPES = frozenset({"ObjStm", "XRef", "Image", "CIDFontType0C", "Type1C", "OpenType", "EmbeddedFile"})
_MOST_OBJECTS = 400_000
_LEAST_LETTERS = 4
_DRAWINGS = ("/AIPrivateData", "/AIPDFPrivateData")
"""Keys under which Illustrator keeps the drawing once more, as a program of megabytes: of one logo, 9,000 hits in its
numbers and packed pictures. It is told as not looked into."""
_WORD = re.compile(r"[^\W\d_]{4}")
_SHOWN_STRING = re.compile(rb"\((?:[^()\\]|\\.){1,4000}\)")
_HELD = re.compile(rb"/(ActualText|Alt|E)\s{0,8}(\((?:[^()\\]|\\.){0,8000}\)|<[0-9A-Fa-f\s]{0,16000}>)", re.S)


def read_objects(pdf: pikepdf.Pdf, pages: list[Any], into: Gathered) -> None:
    """Strings and text streams of all objects that were not read yet. Runs after the other families."""
    known = {_squeezed(text.text) for text in into.texts}
    items = (*pdf.objects, pdf.trailer)
    walk = _Walk(pages, into, known, _drawings(items[:_MOST_OBJECTS], into))
    for count, item in enumerate(items):
        if count >= _MOST_OBJECTS or into.out_of_time:
            into.could_not(Carrier.PRIVATE, Unread.TOO_SLOW if into.out_of_time else Unread.TOO_MUCH)
            return
        walk.look(item)


class _Walk:
    def __init__(self, pages: list[Any], into: Gathered, known: set[str], drawings: set[tuple[int, int]]) -> None:
        self._into = into
        self._known = known
        self._drawings = drawings
        self._numbers: dict[Carrier, int] = {}
        self._page_of = {mark: index for index, page in enumerate(pages) if (mark := same(page)) is not None}
        self._contents = {
            mark: index
            for index, page in enumerate(pages)
            for part in array(get(page, "/Contents"))
            if (mark := same(part)) is not None
        }

    def look(self, item: Any) -> None:
        """One object with its direct members."""
        if isinstance(item, pikepdf.Stream):
            self._stream(item)
        for holder, key, value in _strings(item, self._into.limits.texts):
            self._string(holder, key, value)

    def _say(self, carrier: Carrier, text: str, part: Part, page_index: int | None, *, again: bool) -> None:
        text = without_tags(text) if text.lstrip()[:1] == "<" else text.strip()
        squeezed = _squeezed(text)
        if is_technical(text) or (squeezed in self._known and not again):
            return
        if sum(map(str.isalpha, text)) < _LEAST_LETTERS:
            return
        if sum(c.isprintable() or c.isspace() for c in text) < 0.9 * len(text):
            return
        self._known.add(squeezed)
        number = self._numbers[carrier] = self._numbers.get(carrier, 0) + 1
        self._into.add(carrier, text, number=number, part=part, page_index=page_index)

    def _string(self, holder: Any, key: str, value: Any) -> None:
        text = long_text(value, self._into, Carrier.SCRIPT)
        if not text or key in _NEVER_WORDS or text in _KNOWN:
            return
        carrier, part = _BY_KEY.get(key, (Carrier.PRIVATE, Part.WHOLE))
        if key == "/T" and "/S" in holder and "/FT" not in holder:
            carrier, part = Carrier.ALTERNATE, Part.TITLE
        if key == "/E" and "/S" not in holder and "/MCID" not in holder:
            carrier, part = Carrier.PRIVATE, Part.WHOLE
        if carrier is Carrier.LINK:
            text = readable(text)
        page = same(get(holder, "/Pg") or get(holder, "/P"))
        self._say(carrier, text, part, self._page_of.get(page) if page else None, again=carrier is Carrier.ALTERNATE)

    def _stream(self, stream: Any) -> None:
        kind, subtype = text_of(stream.get("/Type")), text_of(stream.get("/Subtype"))
        if kind == "Metadata" or subtype == "XML":
            self._metadata(stream)
        elif subtype == "Form" or same(stream) in self._contents:
            self._content(stream)
        elif not ({kind, subtype} & _NO_TEXT_TYPES or any(key in stream for key in _NO_TEXT)):
            self._other(stream)

    def _metadata(self, stream: Any) -> None:
        before = len(self._into.texts)
        read_xmp(stream, self._into)
        self._known.update(_squeezed(text.text) for text in self._into.texts[before:])

    def _content(self, stream: Any) -> None:
        """Texts that a content stream has beside what it shows (ISO 32000-2, 14.9)."""
        data = self._bytes(stream)
        if b"/ActualText" in data or b"/Alt" in data or b"/E" in data:
            mark = same(stream)
            page = self._contents.get(mark) if mark is not None else None
            for key, value in _HELD.findall(data):
                text = text_of(pikepdf.Object.parse(value))
                carrier, part = _BY_KEY["/" + key.decode()]
                self._say(carrier, text, part, page, again=False)

    def _other(self, stream: Any) -> None:
        if same(stream) in self._drawings:
            self._into.could_not(Carrier.PRIVATE, Unread.NOT_TEXT)
            return
        data = self._bytes(stream)
        if not data or b"begincmap" in data[:2000] or b"/CIDInit" in data[:200]:
            return
        if b" Tj" in data or b" TJ" in data:  # the content of a page that is in no tree of pages
            shown = [text_of(pikepdf.Object.parse(s)) for s in _SHOWN_STRING.findall(data)[: self._into.limits.texts]]
            self._say(Carrier.PRIVATE, " ".join(shown), Part.CONTENT, None, again=False)
            return
        text = decoded(data)
        if text is not None and _WORD.search(text):  # the drawings of glyphs have none
            self._say(Carrier.PRIVATE, text, Part.CONTENT, None, again=False)

    def _bytes(self, stream: Any) -> bytes:
        try:
            return body(stream, self._into.limits.stream_bytes)
        except TooMuch:
            self._into.could_not(Carrier.PRIVATE, Unread.TOO_MUCH)
        except Exception:  # damaged: nobody else reads it either
            self._into.could_not(Carrier.PRIVATE, Unread.DAMAGED)
        return b""


def _drawings(items: Sequence[Any], into: Gathered) -> set[tuple[int, int]]:
    """Marks of the streams that hold a drawing in the language of its program."""
    found = set()
    for item in items:
        if into.out_of_time:
            break
        for _, key, value in _members(item, into.limits.texts):
            mark = same(value) if key.startswith(_DRAWINGS) else None
            if mark is not None:
                found.add(mark)
    return found


def _squeezed(text: str) -> str:
    """What tells whether a text was read already, under another spelling of its blanks and marks."""
    return "".join(filter(str.isalnum, text))


def _strings(item: Any, most: int) -> Iterator[tuple[Any, str, Any]]:
    """(dictionary, key, string or script stream) of the direct members of an object."""
    for holder, key, value in _members(item, most):
        if isinstance(value, pikepdf.String):
            if holder is None or not value.is_indirect:
                yield holder, key, value
        elif key == "/JS" and isinstance(value, pikepdf.Stream):
            yield holder, key, value


def _members(item: Any, most: int) -> Iterator[tuple[Any, str, Any]]:
    """(dictionary, key, value) of an object and of what it holds; indirect members are named and not gone into."""
    waiting: list[tuple[Any, str, Any]] = [(None, "", item)]
    count = 0
    while waiting and count < most:
        holder, key, here = waiting.pop()
        count += 1
        yield holder, key, here
        if here is not item and here.is_indirect:
            continue
        if isinstance(here, pikepdf.Dictionary | pikepdf.Stream):
            waiting += [
                (here, name, value)
                for name, value in here.items()
                if name not in _READ_ELSEWHERE and isinstance(value, pikepdf.Object)
            ]
        elif isinstance(here, pikepdf.Array):
            waiting += [(holder, key, value) for value in here if isinstance(value, pikepdf.Object)]
