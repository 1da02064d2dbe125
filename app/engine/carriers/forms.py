"""Fields of forms and XFA (ISO 32000-2, 12.7): what was filled in, what could be chosen, what the help says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pikepdf

from app.domain.carriers import Carrier, Part, Unread
from app.engine.carriers.annotations import Annotations
from app.engine.carriers.gathering import Gathered
from app.engine.carriers.values import array, get, long_text, same, text_of, without_tags

_SIGNED = ("/Name", "/Reason", "/Location", "/ContactInfo")
_DEEPEST = 64


def read_fields(pdf: pikepdf.Pdf, met: Annotations, into: Gathered) -> None:
    """Values, defaults, options, names and help of all fields, those without a place on a page too."""
    form = get(pdf.Root, "/AcroForm")
    seen: set[tuple[int, int]] = set()
    waiting: list[tuple[Any, str, int]] = [(f, "", 0) for f in reversed(array(get(form, "/Fields")))]
    number = 0
    while waiting:
        field, label, depth = waiting.pop()
        mark = same(field)
        if not isinstance(field, pikepdf.Dictionary) or mark in seen:
            continue
        if mark is not None:
            seen.add(mark)
        if into.out_of_time or depth > _DEEPEST:
            into.could_not(Carrier.FORM_VALUE, Unread.TOO_DEEP if depth > _DEEPEST else Unread.TOO_SLOW)
            return
        number += 1
        label = _field(field, number, label, met.page_of.get(mark) if mark else None, into)
        if into.is_full(Carrier.FORM_VALUE):
            return
        waiting += [(kid, label, depth + 1) for kid in reversed(array(field.get("/Kids")))]
    for page_index, widget in met.widgets:
        if same(widget) not in seen or same(widget) is None:
            number += 1
            _field(widget, number, "", page_index, into)


def _field(field: Any, number: int, inherited: str, page_index: int | None, into: Gathered) -> str:
    """Read one field; returns what it is called."""
    name, help_text = text_of(field.get("/T")), text_of(field.get("/TU"))
    label = help_text or name or inherited

    def say(value: Any, part: Part, lead: str = "") -> None:
        text = long_text(value, into, Carrier.FORM_VALUE, number)
        if part is Part.CONTENT or text.startswith("<"):
            text = without_tags(text)
        into.add(Carrier.FORM_VALUE, text, number=number, part=part, page_index=page_index, lead=lead)

    for key in ("/T", "/TM"):
        say(field.get(key), Part.NAME)
    say(field.get("/TU"), Part.HELP)
    _values((field.get("/V"), field.get("/DV")), label, say)
    say(field.get("/RV"), Part.CONTENT)
    for option in array(field.get("/Opt")):
        for value in array(option):
            say(value, Part.OPTION)
    captions = field.get("/MK")
    for key in ("/CA", "/RC", "/AC"):
        say(get(captions, key), Part.OTHER)
    _states(field, say)
    return label


def _values(values: Sequence[Any], label: str, say: Any) -> None:
    said: list[str] = []
    for value in values:
        if isinstance(value, pikepdf.Dictionary):
            for key in _SIGNED:
                say(value.get(key), Part.VALUE, "Signed by" if key == "/Name" else "")
            continue
        for one in array(value):
            if isinstance(one, pikepdf.Name) and text_of(one) in ("Off", "Yes", "On"):
                continue
            if (text := text_of(one)) not in said or not text:
                said.append(text)
                say(one, Part.VALUE, label)


def _states(field: Any, say: Any) -> None:
    """Export values of check boxes and buttons: the names of their appearances."""
    shown = get(field.get("/AP"), "/N")
    if isinstance(shown, pikepdf.Dictionary) and not isinstance(shown, pikepdf.Stream):
        for key in shown.keys():  # noqa: SIM118 - a pikepdf dictionary
            if key[1:] not in ("Off", "Yes", "On"):
                say(pikepdf.String(key[1:]), Part.OPTION)


def read_xfa(pdf: pikepdf.Pdf, into: Gathered) -> None:
    """Words of the packets of an XFA form: templates have the captions, datasets what was filled in."""
    form = get(pdf.Root, "/AcroForm")
    number = 0
    for packet in array(get(form, "/XFA")):
        if isinstance(packet, pikepdf.Stream):
            number += 1
            words = without_tags(long_text(packet, into, Carrier.FORM_VALUE, number))
            into.add(Carrier.FORM_VALUE, words, number=number, part=Part.CONTENT)
