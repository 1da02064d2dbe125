"""XFDF (ISO 19444-1), written and read. Foreign files are read by expat alone: no document type, so that no entity is
ever expanded, and no more elements, depth or text than a list of marks needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from app.base.errors import FailureCode, KnownError
from app.domain.marks import Mark, MarkKind, date_text, numbers_of
from app.engine.interchange.annotations import RED, rectangle
from app.engine.interchange.found import LONGEST_TEXT, Found

NAMESPACE = "urn:sable:marks:1"
"""Of our own attributes, which other programs pass over."""

_DEEPEST = 40
_MOST_ELEMENTS = 2_000_000
_CONTENTS = ("contents", "contents-richtext")
_SUBTYPES = {kind.value.lower(): kind.value for kind in MarkKind} | {"text": "Text"}
_NUMBER = re.compile(r"[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,4})?")
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold."""


def xfdf_bytes(marks: Sequence[Mark], file_name: str) -> bytes:
    """An XFDF with `marks`, for the document that is called `file_name`."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<xfdf xmlns="http://ns.adobe.com/xfdf/" xmlns:sable="{NAMESPACE}" xml:space="preserve">',
        f"<f href={_quoted(file_name)}/>",
        "<annots>",
        *(line for mark in marks for line in _lines(mark)),
        "</annots>",
        "</xfdf>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8")


def _lines(mark: Mark) -> Iterator[str]:
    box = rectangle(mark)
    colour = "#" + "".join(f"{round(255 * part):02X}" for part in RED)
    said = {
        "page": str(mark.page_index),
        "rect": _numbers((box.x0, box.y0, box.x1, box.y1)),
        "coords": _numbers([n for quad in mark.quadrilaterals for n in numbers_of(quad)]),
        "name": mark.id,
        "color": colour,
        "interior-color": "#000000",
        "flags": "print",
        "subject": mark.label,
        "title": mark.author,
        "creationdate": date_text(mark.created) if mark.created else "",
        "date": date_text(moment) if (moment := mark.modified or mark.created) else "",
        "overlay-text": mark.overlay,
        "justification": "centered" if mark.overlay else "",
        "sable:label": mark.label,
        "sable:score": f"{mark.score:.4f}",
        "sable:codes": ",".join(mark.codes),  # no code holds a comma
        "sable:decision": mark.decision.value,
    }
    yield _element("redact", said, mark.summary)
    for note in mark.notes:
        reply = {
            "page": str(mark.page_index),
            "rect": _numbers((box.x0, box.y0, box.x0 + 18, box.y0 + 18)),
            "inreplyto": mark.id,
            "replyType": "reply",
            "title": note.author,
            "creationdate": date_text(note.at) if note.at else "",
            "date": date_text(note.at) if note.at else "",
        }
        yield _element("text", reply, note.text)


def _element(tag: str, attributes: dict[str, str], contents: str) -> str:
    said = " ".join(f"{name}={_quoted(value)}" for name, value in attributes.items() if value)
    return f"<{tag} {said}><contents>{escape(_FORBIDDEN.sub('', contents))}</contents></{tag}>"


def _quoted(value: str) -> str:
    return quoteattr(_FORBIDDEN.sub("", value))


def _numbers(values: Sequence[float]) -> str:
    return ",".join(f"{value:.4f}".rstrip("0").rstrip(".") for value in values)


class _RefusedError(Exception):
    """The file is no XFDF, damaged or hostile."""


def read_xfdf(data: bytes) -> list[Found]:
    """The annotations of an XFDF. Raises KnownError NOT_MARKS."""
    try:
        return _Reader().read(data)
    except (_RefusedError, expat.ExpatError, ValueError, LookupError):
        raise KnownError(FailureCode.NOT_MARKS) from None


class _Reader:
    """Follows the elements of one file."""

    def __init__(self) -> None:
        self._found: list[Found] = []
        self._path: list[str] = []
        self._count = 0
        self._text: list[str] = []
        self._length = 0

    def read(self, data: bytes) -> list[Found]:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._hear
        parser.Parse(data, True)
        return self._found

    def _refuse(self, *_: object) -> None:
        raise _RefusedError

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(" ")[2]
        self._count += 1
        if self._count > _MOST_ELEMENTS or len(self._path) >= _DEEPEST or (not self._path and tag != "xfdf"):
            raise _RefusedError
        self._path.append(tag)
        if self._path[:2] != ["xfdf", "annots"]:
            return
        if len(self._path) == 3:
            self._found.append(_found(tag, attributes))
            self._length = 0
        elif len(self._path) == 4 and tag in _CONTENTS:
            self._text = []
        elif tag in ("p", "br") and self._text:
            self._text.append("\n")

    def _end(self, _: str) -> None:
        tag = self._path.pop()
        if len(self._path) == 3 and self._path[:2] == ["xfdf", "annots"] and tag in _CONTENTS:
            said = "".join(self._text).strip()
            if said and (tag == "contents" or not self._found[-1].contents):
                self._found[-1].contents = said

    def _hear(self, text: str) -> None:
        if len(self._path) > 3 and self._path[:2] == ["xfdf", "annots"] and self._path[3] in _CONTENTS:
            self._length += len(text)
            if self._length > LONGEST_TEXT:
                raise _RefusedError
            self._text.append(text)


def _found(tag: str, attributes: dict[str, str]) -> Found:
    said = attributes.get
    page = said("page", "")
    codes = said(f"{NAMESPACE} codes", "")
    label = said(f"{NAMESPACE} label")
    return Found(
        subtype=_SUBTYPES.get(tag, tag),
        page_index=int(page) if page.strip().isdecimal() and len(page) < 8 else None,
        points=_numbers_of(said("coords", "")),
        rectangle=_numbers_of(said("rect", "")),
        name=said("name", ""),
        answers=said("inreplyto", ""),
        author=said("title", ""),
        subject=said("subject", ""),
        overlay=said("overlay-text", ""),
        created=said("creationdate", ""),
        modified=said("date", ""),
        label=label,
        score=_number_of(said(f"{NAMESPACE} score", "")),
        codes=tuple(code for code in codes.split(",") if code),
        decision=said(f"{NAMESPACE} decision", ""),
    )


def _numbers_of(text: str) -> tuple[float, ...]:
    """The numbers of a list, whatever parts them; none where one of them is no number."""
    found = [_number_of(part) for part in re.split(r"[,;\s]+", text.strip()) if part]
    return () if None in found else tuple(number for number in found if number is not None)


def _number_of(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text.strip()) else None
