"""Writing FDF (ISO 32000-2, 12.7.8): the objects of the annotations, a catalog that lists them, and no more."""

from __future__ import annotations

from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Dictionary, String

from app.domain.marks import Mark
from app.engine.interchange.annotations import annotations_of


def fdf_bytes(marks: Sequence[Mark], file_name: str) -> bytes:
    """An FDF with `marks`, for the document that is called `file_name`."""
    with pikepdf.new() as scratch:  # qpdf numbers the objects and writes their strings
        made: list[pikepdf.Object] = []
        for page_index, annotation in annotations_of(scratch, marks):
            annotation.Page = page_index
            made.append(annotation)
        listed = Dictionary(Annots=Array(made), F=String(file_name), UF=String(file_name))
        root = scratch.make_indirect(Dictionary(FDF=listed))
        parts = [b"%FDF-1.2\n%\xe2\xe3\xcf\xd3\n"]
        for item in (*made, root):
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (item.objgen[0], item.unparse(resolved=True)))
        parts.append(b"trailer\n<< /Root %d 0 R >>\n%%%%EOF\n" % root.objgen[0])
        return b"".join(parts)
