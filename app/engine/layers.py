"""Layer memberships (ISO 32000-2, 8.11.2.2), which MuPDF 1.28 gets wrong: it shows what some of them hide.

Measured: /VE is not evaluated (shown whatever it says), /AllOn of a group that is off is shown, /AnyOff is hidden. Each
membership dictionary is rewritten, in memory only, to one that MuPDF reads right and that has the same effect in the
default configuration, so that what is painted is what other viewers show.
"""

from __future__ import annotations

from typing import Any

import pymupdf

mupdf: Any = pymupdf.mupdf

DEEPEST = 32
"""Nested expressions or direct objects; anything deeper is taken as hidden."""


def resolve_memberships(pdf: pymupdf.Document) -> None:
    """Replace every membership of an open document by its value. A second call changes nothing."""
    document = mupdf.pdf_document_from_fz_document(pdf.this)
    states = group_states(pdf)
    if not states:
        return
    for number in range(1, pdf.xref_length()):
        try:
            if "/OCMD" in pdf.xref_object(number, compressed=True):
                _visit(mupdf.pdf_load_object(document, number), states, document, 0)
        except Exception:  # a broken object: not a membership that MuPDF could use either
            continue


def group_states(pdf: pymupdf.Document) -> dict[int, bool]:
    """Whether each group, by its object number, is on in the default configuration. (PyMuPDF's get_ocgs says on of
    groups listed in /OFF.)"""
    document = mupdf.pdf_document_from_fz_document(pdf.this)
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
        if mupdf.pdf_to_name(mupdf.pdf_dict_gets(item, "Type")) == "OCMD":
            _rewrite(item, _shown(item, states), states, document)
            return
        for index in range(mupdf.pdf_dict_len(item)):
            value = mupdf.pdf_dict_get_val(item, index)
            if not mupdf.pdf_is_indirect(value):
                _visit(value, states, document, depth + 1)
    elif mupdf.pdf_is_array(item):
        for index in range(mupdf.pdf_array_len(item)):
            value = mupdf.pdf_array_get(item, index)
            if not mupdf.pdf_is_indirect(value):
                _visit(value, states, document, depth + 1)


def _shown(item: Any, states: dict[int, bool]) -> bool:
    """Whether a membership is visible: by its expression, else by its policy over its groups; of no group it is."""
    expression = mupdf.pdf_dict_gets(item, "VE")
    if mupdf.pdf_is_array(expression):
        return _visible(expression, states, 0)
    groups = mupdf.pdf_dict_gets(item, "OCGs")
    numbers = _numbers(groups) if mupdf.pdf_is_array(groups) else [mupdf.pdf_to_num(groups)]
    members = [states[n] for n in numbers if n in states]
    if not members:
        return True
    policy = mupdf.pdf_to_name(mupdf.pdf_dict_gets(item, "P"))
    if policy == "AllOn":
        return all(members)
    if policy == "AllOff":
        return not any(members)
    if policy == "AnyOff":
        return not all(members)
    return any(members)


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
    """A membership of one group that is as it should be, or, where no group is, of one under the policy /AllOff."""
    alike = [number for number, on in states.items() if on == visible]
    number = alike[0] if alike else next(iter(states))
    members = mupdf.pdf_new_array(document, 1)
    mupdf.pdf_array_push(members, mupdf.pdf_new_indirect(document, number, 0))
    mupdf.pdf_dict_puts(item, "OCGs", members)
    mupdf.pdf_dict_puts(item, "P", mupdf.pdf_new_name("AnyOn" if alike else "AllOff"))
    mupdf.pdf_dict_dels(item, "VE")
