"""Visibility expressions of layers (ISO 32000-2, 8.11.2.2), which MuPDF does not evaluate: it shows what they hide.

Each membership dictionary with a /VE is rewritten, in memory only, to a plain membership with the same effect in the
default configuration, so that what is painted is what other viewers show.
"""

from __future__ import annotations

from typing import Any

import pymupdf

mupdf: Any = pymupdf.mupdf

DEEPEST = 32
"""Nested expressions or direct objects; anything deeper is taken as hidden."""


def resolve_expressions(pdf: pymupdf.Document) -> None:
    """Replace every visibility expression of an open document by its value. A second call finds nothing to do."""
    document = mupdf.pdf_document_from_fz_document(pdf.this)
    states = _states(document)
    if not states:
        return
    for number in range(1, pdf.xref_length()):
        try:
            if "/VE" in pdf.xref_object(number, compressed=True):
                _visit(mupdf.pdf_load_object(document, number), states, document, 0)
        except Exception:  # a broken object: not a membership that MuPDF could use either
            continue


def _states(document: Any) -> dict[int, bool]:
    """Whether each group is on in the default configuration. (PyMuPDF's get_ocgs says on of groups listed in /OFF.)"""
    properties = mupdf.pdf_dict_gets(mupdf.pdf_dict_gets(mupdf.pdf_trailer(document), "Root"), "OCProperties")
    default = mupdf.pdf_dict_gets(properties, "D")
    base = mupdf.pdf_to_name(mupdf.pdf_dict_gets(default, "BaseState")) != "OFF"
    states = dict.fromkeys(_numbers(mupdf.pdf_dict_gets(properties, "OCGs")), base)
    states.update(dict.fromkeys(_numbers(mupdf.pdf_dict_gets(default, "ON")), True))
    states.update(dict.fromkeys(_numbers(mupdf.pdf_dict_gets(default, "OFF")), False))
    return states


def _numbers(array: Any) -> list[int]:
    return [mupdf.pdf_to_num(mupdf.pdf_array_get(array, i)) for i in range(mupdf.pdf_array_len(array))]


def _visit(item: Any, states: dict[int, bool], document: Any, depth: int) -> None:
    if depth > DEEPEST:
        return
    if mupdf.pdf_is_dict(item):
        expression = mupdf.pdf_dict_gets(item, "VE")
        if mupdf.pdf_is_array(expression):
            _rewrite(item, _visible(expression, states, 0), states, document)
        for index in range(mupdf.pdf_dict_len(item)):
            value = mupdf.pdf_dict_get_val(item, index)
            if not mupdf.pdf_is_indirect(value):
                _visit(value, states, document, depth + 1)
    elif mupdf.pdf_is_array(item):
        for index in range(mupdf.pdf_array_len(item)):
            value = mupdf.pdf_array_get(item, index)
            if not mupdf.pdf_is_indirect(value):
                _visit(value, states, document, depth + 1)


def _visible(expression: Any, states: dict[int, bool], depth: int) -> bool:
    """The value of an expression: a group's state, or And, Or, Not of further ones. What is malformed is hidden."""
    if depth > DEEPEST:
        return False
    if not mupdf.pdf_is_array(expression):
        return states.get(mupdf.pdf_to_num(expression), True)
    operator = mupdf.pdf_to_name(mupdf.pdf_array_get(expression, 0))
    operands = [
        _visible(mupdf.pdf_array_get(expression, i), states, depth + 1)
        for i in range(1, mupdf.pdf_array_len(expression))
    ]
    if operator == "And":
        return all(operands)
    if operator == "Or":
        return any(operands)
    return operator == "Not" and len(operands) == 1 and not operands[0]


def _rewrite(item: Any, visible: bool, states: dict[int, bool], document: Any) -> None:
    """A membership of one group whose policy gives `visible`."""
    number, on = next(iter(states.items()))
    members = mupdf.pdf_new_array(document, 1)
    mupdf.pdf_array_push(members, mupdf.pdf_new_indirect(document, number, 0))
    mupdf.pdf_dict_puts(item, "OCGs", members)
    mupdf.pdf_dict_puts(item, "P", mupdf.pdf_new_name("AllOn" if on == visible else "AllOff"))
    mupdf.pdf_dict_dels(item, "VE")
