"""What a reviewer would mark in a case of pdfredeval, as the RedactionInput that `sable redact --redactions` reads.

A text is looked for on its page and every place where it stands is marked; a text of a picture is marked by its box,
and so is one that the search does not find. What stands in metadata needs no mark: it is in no release.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pymupdf

from app.domain.matching import fold, term_pattern
from app.engine.extraction import read_page
from app.engine.opening import open_document
from app.engine.page_text import PageText

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
    with open_document(source) as opened:
        pages = {page_index: read_page(opened, page_index) for page_index, _ in texts}
        for (page_index, text), boxes in texts.items():
            found = _found(pages[page_index], text)
            found += [_corners(box) for box in boxes if not any(_holds(corners, box) for corners in found)]
            marked.append((page_index, text, found))
    return {"redactions": [_entity(*mark) for mark in marked]}


def text_under(redactions: dict[str, Any], source: Path) -> str:
    """The letters of a file's text whose middles lie in the boxes of a RedactionInput: what no output can keep."""
    boxes: dict[int, list[pymupdf.Quad]] = {}
    found: list[str] = []
    with pymupdf.open(source) as pdf:
        for redaction in redactions["redactions"]:
            page = pdf[redaction["pageIndex"]]
            for quad in redaction["quadrilaterals"]:
                corners = [pymupdf.Point(quad[c]["x"], quad[c]["y"]) * page.transformation_matrix for c in NAMES]
                low_left, low_right, high_right, high_left = corners
                boxes.setdefault(page.number, []).append(pymupdf.Quad(high_left, high_right, low_left, low_right))
        for page in pdf:
            for block in page.get_text("rawdict")["blocks"]:
                for line in block.get("lines", ()):
                    for character in (c for span in line["spans"] for c in span["chars"]):
                        middle = pymupdf.Rect(character["bbox"])
                        middle = (middle.tl + middle.br) / 2
                        if any(middle in quad for quad in boxes.get(page.number, ())):
                            found.append(character["c"])
    return "".join(found)


def _entity(page_index: int, text: str, places: list[Corners]) -> dict[str, Any]:
    quads = [{name: {"x": x, "y": y} for name, (x, y) in zip(NAMES, place, strict=True)} for place in places]
    return {"pageIndex": page_index, "text": text, "label": "TARGET", "quadrilaterals": quads}


def _found(page: PageText, text: str) -> list[Corners]:
    """Every place of a text on a page, as the program's search marks it: to the ink, beside other lines."""
    pattern = term_pattern(text)
    folded = fold(page.text)
    spans = (m.span() for m in pattern.finditer(folded.text)) if pattern else ()
    quads = (quad for span in spans for quad in page.quads(*folded.original_span(*span)))
    return [tuple((p.x, p.y) for p in (q.bottom_left, q.bottom_right, q.top_right, q.top_left)) for q in quads]  # type: ignore[misc]


def _holds(quad: Corners, box: Box) -> bool:
    """Whether the middle of a probe's box lies in the envelope of a place."""
    x, y = (box["x0"] + box["x1"]) / 2, (box["y0"] + box["y1"]) / 2
    across, up = [c[0] for c in quad], [c[1] for c in quad]
    return min(across) <= x <= max(across) and min(up) <= y <= max(up)


def _corners(box: Box) -> Corners:
    x0, y0, x1, y1 = (box[side] for side in ("x0", "y0", "x1", "y1"))
    return (x0, y0), (x1, y0), (x1, y1), (x0, y1)
