"""One page of a vector release: recorded, cleared of what is hidden, cut under its boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.geometry import Quadrilateral
from app.engine.box_drawing import DrawnBox, Marks, marks, outermost
from app.engine.page_drawing import PageDrawing
from app.engine.saving import user_unit
from app.engine.text_layer import TextLayer
from app.engine.vector.covering import uncovered
from app.engine.vector.cutting import PAINTED, Cut, cut
from app.engine.vector.drawing import Clip, Group, Masked, Node
from app.engine.vector.faces import Faces
from app.engine.vector.hiding import seen, seen_glyphs, texts_in
from app.engine.vector.read_words import as_text
from app.engine.vector.recording import Recorder
from app.engine.vector.shapes import Area, moved
from app.engine.vector.trimming import trimmed
from app.engine.visibility import profile


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page as it may be set: its nodes, its boxes as they are painted, and hashes of the pictures it shows."""

    width: float
    height: float
    left: Cut
    boxes: tuple[Area, ...]
    pictures: frozenset[str]
    words_kept: int
    words_dropped: int
    marks: tuple[Marks, ...] = ()


def draw_page(
    drawing: PageDrawing, quads: Sequence[Quadrilateral], faces: Faces, boxes: Sequence[DrawnBox] = ()
) -> DrawnPage:
    """Draw a page anew without what lies under `quads` (view space). Raises Unsupported, or what MuPDF raises.

    `boxes` says how those of them look that are not black.
    `faces` are the fonts that pages of the same document have in common; new ones are added.
    """
    unit = user_unit(drawing.width, drawing.height)
    recorder = Recorder(faces)
    nodes = dissolved(recorder.run(drawing, unit))
    words = _words(nodes)
    page = (0.0, 0.0, drawing.width / unit, drawing.height / unit)
    shown = seen_glyphs(nodes, drawing, profile(drawing), page, unit)
    nodes = seen(nodes, page, shown)
    nodes = uncovered(nodes, page)
    left = cut(nodes, [_area(q, drawing.height, unit) for q in quads])
    left.nodes = trimmed(left.nodes)
    kept = _words(left.nodes)
    return DrawnPage(
        drawing.width,
        drawing.height,
        left,
        painted_areas(quads, drawing.height, unit),
        frozenset(recorder.pictures),
        kept,
        max(0, words - kept),
        painted_marks(boxes, drawing.height, unit),
    )


def with_words(page: DrawnPage, drawing: PageDrawing, layer: TextLayer) -> DrawnPage:
    """A page with further words, which are not painted."""
    left = replace(page.left, nodes=[*page.left.nodes, *as_text(layer.runs, drawing)])
    kept, dropped = page.words_kept + layer.words_kept, page.words_dropped + layer.words_dropped
    return replace(page, left=left, words_kept=kept, words_dropped=dropped)


def painted_areas(quads: Sequence[Quadrilateral], height: float, unit: float) -> tuple[Area, ...]:
    """The boxes over `quads` (view space) as they are painted, in page space."""
    return tuple(area.grown(PAINTED) for area in _outermost([_area(q, height, unit) for q in quads]))


def painted_marks(boxes: Sequence[DrawnBox], height: float, unit: float) -> tuple[Marks, ...]:
    """What is laid over painted boxes (view space), in page space."""
    through = (1 / unit, 0, 0, -1 / unit, 0, height / unit)
    found = [marks(box) for box in outermost(boxes)]
    return tuple(Marks(tuple(moved(m.white, through)), tuple(moved(m.black, through))) for m in found if m.white)


def _words(nodes: Sequence[Node]) -> int:
    return sum(len(text.split()) for text in texts_in(nodes))


def _outermost(areas: Sequence[Area]) -> list[Area]:
    """Areas that do not lie in another: the outline of a box inside a box would tell where it is."""
    found: list[Area] = []
    for area in sorted(areas, key=Area.size, reverse=True):
        if not any(all(other.contains(x, y) for x, y in area.corners()) for other in found):
            found.append(area)
    return found


def _area(quad: Quadrilateral, height: float, unit: float) -> Area:
    """A quadrilateral of view space in page space."""
    turned = Quadrilateral(*(type(p)(p.x / unit, (height - p.y) / unit) for p in quad.corners))
    return Area.of(turned)


def dissolved(nodes: Sequence[Node]) -> list[Node]:
    """Nodes without groups that change nothing: opaque, normal, with nothing blended inside."""
    found: list[Node] = []
    for node in nodes:
        if isinstance(node, Clip | Group | Masked):
            node.children = dissolved(node.children)
        plain = isinstance(node, Group) and node.blend == "Normal" and node.alpha == 1 and not node.knockout
        if isinstance(node, Group) and plain and not _blends(node.children):
            found += node.children
        else:
            found.append(node)
    return found


def _blends(nodes: Sequence[Node]) -> bool:
    for node in nodes:
        if isinstance(node, Group) and (node.blend != "Normal" or node.knockout):
            return True
        if isinstance(node, Clip | Group | Masked) and _blends(node.children):
            return True
    return False
