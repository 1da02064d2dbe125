"""The gates stop a page on which something is left, or that looks otherwise than before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from vector_helpers import failed, release
from writing_helpers import boxed, document, found, line

from app.domain.geometry import Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, Fallback, ReleasedPage, Verdict
from app.engine import opening
from app.engine.certified_page import in_view
from app.engine.page_drawing import PageDrawing
from app.engine.vector import bare
from app.engine.vector.cutting import Cut
from app.engine.vector.drawing import Fill, Line, Node, Picture, Text
from app.engine.vector.gates import failed_gate
from app.engine.vector.page import DrawnPage, draw_page
from app.engine.vector.release import distrusted
from app.engine.verification import verify_release

BOX = boxed(0, 30, 190, 110, 215)
PICTURE = "q 60 0 0 60 300 20 cm BI /W 2 /H 2 /CS /RGB /BPC 8 /F /AHx ID 102030405060708090A0B0C0> EI Q"


def _page(fallback: Fallback | None) -> ReleasedPage:
    return ReleasedPage("vector", 0, 1, 1, 0, 0, fallback)


def test_a_file_of_which_most_pages_left_something_is_not_trusted() -> None:
    good, bad, odd = _page(None), _page(Fallback.INK_LEFT), _page(Fallback.NOT_DRAWN)
    assert distrusted([bad, bad, bad, good])
    assert not distrusted([bad, bad])
    assert not distrusted([bad, bad, bad, good, good, good])
    assert not distrusted([odd] * 9)


def _gate(
    folder: Path,
    content: str,
    change: Callable[[DrawnPage], DrawnPage] = lambda page: page,
    *,
    cut: bool = True,
) -> Fallback | None:
    """What the gates say of a page with BOX, of which `change` makes another. `cut` False: its box was forgotten."""
    source = folder / "source.pdf"
    source.write_bytes(document(content))
    with opening.open_document(source) as opened:
        drawing = PageDrawing(opened.pdf, 0)
        quads: tuple[Quadrilateral, ...] = in_view(drawing.geometry, BOX.quadrilaterals)
        page = draw_page(drawing, quads, {})
        if not cut:
            whole = draw_page(drawing, (), {})
            page = replace(page, left=whole.left)
        return failed_gate(change(page), drawing, quads)


def _with(edit: Callable[[Node], Node | None]) -> Callable[[DrawnPage], DrawnPage]:
    """A page of which each node was edited."""

    def change(page: DrawnPage) -> DrawnPage:
        nodes = [edited for node in page.left.nodes if (edited := edit(node)) is not None]
        return replace(page, left=Cut(nodes))

    return change


def _invisible(node: Node) -> Node:
    return replace(node, glyphs=[replace(g, inked=False) for g in node.glyphs]) if isinstance(node, Text) else node


@pytest.mark.parametrize(
    "content",
    [
        line("Words", 40, 200),
        "0.9 g 40 195 20 10 re f",
        "1 w 0.8 G 20 200 m 200 200 l S",
        PICTURE.replace("300 20 cm", "40 180 cm"),
        "/Pattern cs q 40 200 20 10 re W n 0.7 g 0 0 400 300 re f Q",
    ],
    ids=["text", "pale area", "pale line", "picture", "clip"],
)
def test_ink_under_a_box_is_found_before_it_is_painted(tmp_path: Path, content: str) -> None:
    assert _gate(tmp_path, content) is None
    assert _gate(tmp_path, content, cut=False) is Fallback.INK_LEFT


def test_text_without_ink_under_a_box_is_found(tmp_path: Path) -> None:
    left = _gate(tmp_path, line("Words", 40, 200), _with(_invisible), cut=False)
    assert left is Fallback.TEXT_LEFT


@pytest.mark.parametrize(
    ("edit", "content"),
    [
        (lambda node: None if isinstance(node, Text) else node, line("More words", 40, 100)),
        (lambda node: None if isinstance(node, Picture) else node, PICTURE),
        (lambda node: None if isinstance(node, Line) else node, "3 w 20 90 m 200 90 l S"),
        (lambda node: replace(node, colour=(0.0, 0.0, 1.0)) if isinstance(node, Fill) else node,
         "1 1 0 rg 20 20 60 60 re f"),
    ],
    ids=["text", "picture", "line", "colour"],
)  # fmt: skip
def test_what_is_lost_outside_the_boxes_is_found(
    tmp_path: Path, edit: Callable[[Node], Node | None], content: str
) -> None:
    assert _gate(tmp_path, content) is None
    assert _gate(tmp_path, content, _with(edit)) is Fallback.CHANGED_OUTSIDE


@pytest.mark.parametrize("at_once", [1, 2, 50])
def test_what_is_under_a_painted_box_is_found_on_whatever_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    """Pages are made bare a few at a time: the third of five has a gray area under its box, the first has no box."""
    monkeypatch.setattr(bare, "AT_ONCE", at_once)
    data = document(*(line(f"Ottilie Quill and {n} more", 40, 200) for n in range(5)))
    hits = [hit for hit in found(data, "Ottilie Quill") if hit.page_index]
    _, output, _ = release(tmp_path, data, *hits)
    with pikepdf.open(output, allow_overwriting_input=True) as pdf:
        content = pdf.pages[2].Contents.read_bytes()
        at = content.index(b"\n0 g\n")
        under = b"\n0.5 0.5 0.5 rg\n50 200 20 5 re\nf"
        pdf.pages[2].Contents = pdf.make_stream(content[:at] + under + content[at:])
        pdf.save(output)
    with opening.open_document(tmp_path / "source.pdf") as opened:
        report = verify_release(output, source=opened, accepted=hits, rejected=(), terms=(), kind=ReleaseKind.VECTOR)
    (result,) = (r for r in report.results if r.check is Check.INK_UNDER_BOXES)
    assert result.verdict is Verdict.FAILED
    assert {finding.page_index for finding in result.findings} == {2}


def test_boxes_that_cannot_be_taken_off_leave_the_check_not_run(tmp_path: Path) -> None:
    """The same picture by other operators that the grammar allows: nobody can look under these boxes."""
    data = document(line("Ottilie Quill and more", 40, 200))
    hits = found(data, "Ottilie Quill")
    _, output, report = release(tmp_path, data, *hits)
    assert not failed(report)
    with pikepdf.open(output, allow_overwriting_input=True) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
        assert content.count(b"\n0 g\n") == 1
        pdf.pages[0].Contents = pdf.make_stream(content.replace(b"\n0 g\n", b"\n0 0 0 rg\n"))
        pdf.save(output)
    with opening.open_document(tmp_path / "source.pdf") as opened:
        report = verify_release(output, source=opened, accepted=hits, rejected=(), terms=(), kind=ReleaseKind.VECTOR)
    verdicts = {r.check: r.verdict for r in report.results}
    assert verdicts[Check.INK_UNDER_BOXES] is Verdict.NOT_RUN
    assert verdicts[Check.BOXES_FLAT_PDFIUM] is Verdict.PASSED
    assert not report.passed
