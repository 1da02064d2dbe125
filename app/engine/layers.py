"""Visibility expressions of layers (ISO 32000-2, 8.11.2.2), which MuPDF does not evaluate: it shows what they hide.

Each membership dictionary with a /VE is rewritten, in memory only, to a plain membership with the same effect in the
default configuration, so that what is painted is what other viewers show.
"""

from __future__ import annotations

import weakref
from typing import Any

import pymupdf

mupdf: Any = pymupdf.mupdf

DEEPEST = 32
"""Nested expressions or direct objects; anything deeper is taken as hidden."""

_resolved: weakref.WeakSet[pymupdf.Document] = weakref.WeakSet()


def resolve_expressions(pdf: pymupdf.Document) -> None:
    """Replace every visibility expression of an open document by its value. Runs once for a document."""
    if pdf in _resolved:
        return
    _resolved.add(pdf)
    groups: dict[int, dict[str, Any]] = pdf.get_ocgs()
    if not groups:
        return
    states = {number: bool(group["on"]) for number, group in groups.items()}
    document = mupdf.pdf_document_from_fz_document(pdf.this)
    for number in range(1, pdf.xref_length()):
        try:
            if "/VE" in pdf.xref_object(number, compressed=True):
                _visit(mupdf.pdf_load_object(document, number), states, document, 0)
        except Exception:  # a broken object: not a membership that MuPDF could use either
            continue


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
