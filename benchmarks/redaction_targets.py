"""What a reviewer would mark in a case of pdfredeval, as the RedactionInput that `sable redact --redactions` reads.

A text is looked for on its page and every place where it stands is marked; a text of a picture is marked by its box,
and so is one that the search does not find. What stands in metadata needs no mark: it is in no release.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pymupdf

Box = dict[str, float]
Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]
NAMES = ("bottomLeft", "bottomRight", "topRight", "topLeft")


def redaction_input(truth: dict[str, Any], source: Path) -> dict[str, Any]:
    """The targets of a ground truth as accepted redactions, in user space."""
    texts: dict[tuple[int, str], list[Box]] = {}
    marked: list[tuple[int, str, list[Corners]]] = []
    for probe in truth["probes"]:
        if not probe["must_redact"] or probe["bbox"] is None:
            continue
        page_index, box = probe["bbox"]["page"], probe["bbox"]
        if probe["channel"] == "text_layer":
            texts.setdefault((page_index, probe["value"]), []).append(box)
        else:
            marked.append((page_index, probe["value"], [_corners(box)]))
    with pymupdf.open(source) as pdf:
        for (page_index, text), boxes in texts.items():
            found = _found(pdf[page_index], text)
            found += [_corners(box) for box in boxes if not any(_holds(corners, box) for corners in found)]
            marked.append((page_index, text, found))
    return {"redactions": [_entity(*mark) for mark in marked]}


def _entity(page_index: int, text: str, places: list[Corners]) -> dict[str, Any]:
    quads = [{name: {"x": x, "y": y} for name, (x, y) in zip(NAMES, place, strict=True)} for place in places]
    return {"pageIndex": page_index, "text": text, "label": "TARGET", "quadrilaterals": quads}


def _found(page: pymupdf.Page, text: str) -> list[Corners]:
    """Every place of a text on a page that is neither turned nor cropped, as a search gives them."""
    back = ~page.transformation_matrix
    return [
        tuple((p.x, p.y) for p in (q.ll * back, q.lr * back, q.ur * back, q.ul * back))
        for q in page.search_for(text, quads=True)
    ]  # type: ignore[misc]


def _holds(quad: Corners, box: Box) -> bool:
    """Whether the middle of a probe's box lies in the envelope of a place."""
    x, y = (box["x0"] + box["x1"]) / 2, (box["y0"] + box["y1"]) / 2
    across, up = [c[0] for c in quad], [c[1] for c in quad]
    return min(across) <= x <= max(across) and min(up) <= y <= max(up)


def _corners(box: Box) -> Corners:
    x0, y0, x1, y1 = (box[side] for side in ("x0", "y0", "x1", "y1"))
    return (x0, y0), (x1, y0), (x1, y1), (x0, y1)
