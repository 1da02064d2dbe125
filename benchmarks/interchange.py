"""Round trip of marks over real annotated PDFs: every annotation that is taken for a mark goes through FDF, XFDF and a
marked copy, and comes back in its place. What there is to be found is counted by another library (pikepdf).

`.venv/bin/python benchmarks/interchange.py [FOLDER] [--files N]`: N annotated files, 0 (the usual) for all.
Prints one line of JSON; the exit code is 1 where a mark was lost or moved by more than 0.01 pt.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import pikepdf  # noqa: E402

from app.base.errors import KnownError  # noqa: E402
from app.domain.entities import new_id  # noqa: E402
from app.domain.geometry import Box  # noqa: E402
from app.domain.marks import Mark, MarkForm, MarkKind, same_place  # noqa: E402
from app.engine import opening  # noqa: E402
from app.engine.interchange import reading, writing  # noqa: E402

NEAR = 0.01
_KINDS = {"/" + kind.value for kind in MarkKind}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: marks in it, and sentences about what went wrong. `told` is why it was left out."""

    marks: int = 0
    wrong: tuple[str, ...] = ()
    told: str = ""


def counted(path: Path) -> list[tuple[int, Box]] | None:
    """Page and rectangle around each annotation that is a mark, as pikepdf reads it; None where it cannot."""
    found: list[tuple[int, Box]] = []
    try:
        with pikepdf.open(path) as pdf:
            for page_index, page in enumerate(pdf.pages):
                for item in _annotations(page.obj):
                    if "/IRT" in item and str(item.get("/RT", "/R")) != "/Group":
                        continue
                    box = _box(item)
                    if box is not None:
                        found.append((page_index, box))
    except (pikepdf.PdfError, pikepdf.PasswordError, TypeError, ValueError, RuntimeError):
        return None
    return found


def _annotations(page: pikepdf.Object) -> Iterator[pikepdf.Object]:
    array = page.get("/Annots")
    for item in array if isinstance(array, pikepdf.Array) else ():
        if isinstance(item, pikepdf.Dictionary) and str(item.get("/Subtype", "")) in _KINDS:
            yield item


def _box(item: pikepdf.Object) -> Box | None:
    """Around all QuadPoints that have an area; the rectangle where none has."""
    boxes = []
    points = _numbers(item.get("/QuadPoints"))
    for at in range(0, len(points) - 7, 8):
        eight = points[at : at + 8]
        corners = list(zip(eight[::2], eight[1::2], strict=True))
        box = Box(
            min(x for x, _ in corners),
            min(y for _, y in corners),
            max(x for x, _ in corners),
            max(y for _, y in corners),
        )
        if box.area > 0:
            boxes.append(box)
    if boxes:
        return Box(
            min(b.x0 for b in boxes), min(b.y0 for b in boxes), max(b.x1 for b in boxes), max(b.y1 for b in boxes)
        )
    rectangle = _numbers(item.get("/Rect"))
    if len(rectangle) != 4:
        return None
    x0, y0, x1, y1 = rectangle
    box = Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    return box if box.area > 0 else None


def _numbers(array: pikepdf.Object | None) -> list[float]:
    return [float(value) for value in array] if isinstance(array, pikepdf.Array) else []


def around(mark: Mark) -> Box:
    """The rectangle around all of a mark."""
    return Box.around(corner for quad in mark.quadrilaterals for corner in quad.corners)


def near(one: Box, other: Box) -> bool:
    """True where two rectangles are the same within NEAR points."""
    pairs = ((one.x0, other.x0), (one.y0, other.y0), (one.x1, other.x1), (one.y1, other.y1))
    return all(abs(a - b) <= NEAR for a, b in pairs)


def check(path: Path, folder: Path) -> Outcome:
    """Read the marks of a PDF, compare them with what pikepdf counts, and send them through every form."""
    expected = counted(path)
    if expected is None:
        return Outcome(told="pikepdf cannot open it")
    if not expected:
        return Outcome(told="no marks")
    try:
        with opening.open_document(path) as opened:
            found = reading.read_marks(opened, path).marks
            wrong = list(_compared(path, expected, found))
            for form in MarkForm:
                wrong += _round_trip(opened, path, found, form, folder)
    except KnownError as error:
        return Outcome(told=error.code.value)
    return Outcome(len(found), tuple(wrong))


def _compared(path: Path, expected: Sequence[tuple[int, Box]], found: Sequence[Mark]) -> Iterator[str]:
    if len(expected) != len(found):
        yield f"{path.name}: {len(found)} of {len(expected)} marks were read"
        return
    for (page_index, box), mark in zip(expected, found, strict=True):
        if page_index != mark.page_index or not near(box, around(mark)):
            yield f"{path.name}: a mark of page {page_index + 1} was read elsewhere"


def _round_trip(
    opened: opening.OpenedDocument, path: Path, found: Sequence[Mark], form: MarkForm, folder: Path
) -> Iterator[str]:
    named = [replace(mark, id=new_id(), notes=()) for mark in found]
    output = folder / f"{new_id()}.{form.value}"
    try:
        of_pdf = form is MarkForm.PDF
        output.write_bytes(writing.marked_copy(opened, named) if of_pdf else writing.marks_file(named, form, path.name))
        back = {mark.id: mark for mark in reading.read_marks(opened, output).marks}
    except KnownError as error:
        yield f"{path.name}: {form.value}: {error.code.value}"
        return
    finally:
        output.unlink(missing_ok=True)
    for mark in named:
        twin = back.get(mark.id)
        if twin is None:
            yield f"{path.name}: {form.value}: a mark was lost"
        elif twin.page_index != mark.page_index or not same_place(mark.quadrilaterals, twin.quadrilaterals, NEAR):
            yield f"{path.name}: {form.value}: a mark moved"


def annotated(corpora: Path, most: int) -> list[Path]:
    """PDFs whose bytes name an annotation that may be a mark, spread over all folders where only some are wanted."""
    files = sorted(corpora.rglob("*.pdf"))
    if not most:
        return files
    names = [kind.encode() for kind in _KINDS]
    some = [path for path in files if any(name in data for data in [path.read_bytes()] for name in names)]
    return some[:: max(1, len(some) // most)][:most]


def main() -> int:
    """Run over the corpora and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument("--files", type=int, default=0)
    given = parser.parse_args()
    left_out: Counter[str] = Counter()
    files = marks = 0
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for path in annotated(given.folder, given.files):
            outcome = check(path, Path(folder))
            if outcome.told:
                left_out[outcome.told] += 1
                continue
            files += 1
            marks += outcome.marks
            wrong += outcome.wrong
    print(json.dumps({"files": files, "marks": marks, "wrong": wrong, "leftOut": dict(left_out)}, indent=2))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
