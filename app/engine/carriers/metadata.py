"""The information dictionary and XMP (ISO 32000-2, 14.3), of the file and of any part of it."""

from __future__ import annotations

import re
from typing import Any

import pikepdf

from app.domain.carriers import Carrier, Part, Unread
from app.engine.carriers.gathering import Gathered
from app.engine.carriers.values import is_technical, long_text, text_of, without_tags

_PARTS = {"/Title": Part.TITLE, "/Author": Part.AUTHOR, "/Subject": Part.SUBJECT, "/Keywords": Part.KEYWORDS}
_PIECE = re.compile(r"<([^<>]{1,20000})>|([^<>]+)")
_ATTRIBUTE = re.compile(r"""([\w:.-]{1,80})\s{0,8}=\s{0,8}(?:"([^"]{0,10000})"|'([^']{0,10000})')""")
_PEOPLE = frozenset(
    {"creator", "author", "authors", "lastmodifiedby", "contributor", "owner", "byline", "artist", "by"}
)
_PROGRAMS = frozenset({"Producer", "Creator", "CreatorTool"})
_VERSION = re.compile(r"(?<![\w.])[vV]?\d+(?:\.\d+){1,4}(?![\w.])|\b\w*pdf\w*", re.IGNORECASE)
_COLOUR = frozenset("mode type tint cyan magenta yellow black red green blue gray L A B".split())
"""What a swatch of a drawing program is made of (its prefix is xmpG); its name is somebody's words."""
_NOT_SAID = ("xmlns", "rdf:", "xml:", "x:xmptk", "stEvt:softwareAgent")


def read_information(pdf: pikepdf.Pdf, into: Gathered) -> None:
    """Values of the information dictionary; dates of saving are nobody's words."""
    information = pdf.trailer.get("/Info")
    if not isinstance(information, pikepdf.Dictionary):
        return
    for key, value in information.items():
        text = _bare(str(key).lstrip("/"), text_of(value))
        if not is_technical(text):
            part = _PARTS.get(key, Part.OTHER)
            into.add(Carrier.METADATA, text, part=part, lead="Author" if part is Part.AUTHOR else "")


def read_xmp(stream: Any, into: Gathered) -> None:
    """Words of a metadata stream. It is cut at its tags and never parsed, so that no entity is expanded."""
    last = ""
    for tag, words in _PIECE.findall(long_text(stream, into, Carrier.METADATA)):
        if tag:
            if tag[0] in "?!":
                continue
            name = tag.strip("/ ").split(None, 1)[0] if tag.strip("/ ") else ""
            if not name.startswith("rdf:"):
                last = name
            for attribute, one, other in _ATTRIBUTE.findall(tag):
                if not attribute.startswith(_NOT_SAID):
                    _say(attribute, one or other, into)
        else:
            _say(last, words, into)


def _say(name: str, words: str, into: Gathered) -> None:
    prefix, _, bare = name.rpartition(":")
    words = _bare(bare, without_tags(words))
    if not words.strip() or is_technical(words) or (prefix == "xmpG" and bare in _COLOUR):
        return
    if prefix == "xmpGImg":  # a small picture of a page
        into.could_not(Carrier.METADATA, Unread.NOT_TEXT)
        return
    person = bare.lower() in _PEOPLE
    into.add(Carrier.METADATA, words, part=Part.XMP, lead="Author" if person else "")


def _bare(name: str, words: str) -> str:
    """The name of a program without its version and what it calls itself after: taken for dates and numbers else."""
    return _VERSION.sub("", words) if name in _PROGRAMS else words
