"""Original, certified and vector release side by side, as pictures to look at.

    python benchmarks/release_pictures.py [--out docs/pictures]

A contract page, a turned page, a scan and a form (benchmarks/sample_papers.py), each with its boxes, painted by PDFium,
which neither kind of release is made with: the page at 100 % (96 pixels an inch), and the place round its first box at
200 %. Writes release-NAME.png and release-NAME-detail.png and says how many bytes each file has.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import sample_papers  # noqa: E402  after the path

from app.domain.entities import Entity  # noqa: E402
from app.domain.geometry import Box  # noqa: E402
from app.domain.job_settings import ReleaseKind  # noqa: E402
from app.engine import opening, redaction  # noqa: E402

FULL = 96 / 72
"""Pixels per point at 100 %."""
DETAIL = (300.0, 170.0)
"""Points of the detail, across and down."""
GAP = 12


def pictures(paper: sample_papers.Paper, out: Path) -> None:
    """Release the paper in both kinds and write its two pictures."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "in.pdf")
        source.write_bytes(paper.pdf)
        files = [source]
        entities = [Entity(page, sample_papers.PARTY, "PERSON", (quad,)) for page, quad in paper.places]
        with opening.open_document(source) as opened:
            shown = opening.page_geometry(opened.pdf[0]).to_view.map_quadrilateral(paper.places[0][1]).envelope
            for kind in ReleaseKind:
                files.append(Path(folder, f"{kind.value}.pdf"))
                facts = redaction.release(opened, entities, files[-1], kind)
                made = [p.encoding + (f" ({p.fallback.value})" if p.fallback else "") for p in facts.pages]
                print(f"{paper.name}, {kind.value}: {facts.size:,} bytes, {', '.join(made)}")
        print(f"{paper.name}, original: {len(paper.pdf):,} bytes")
        _beside([_painted(f, FULL) for f in files]).save(out / f"release-{paper.name}.png", optimize=True)
        details = [_painted(f, 2 * FULL).crop(_detail(shown, 2 * FULL)) for f in files]
        _beside(details).save(out / f"release-{paper.name}-detail.png", optimize=True)


def _painted(path: Path, zoom: float) -> Image.Image:
    pdf = pypdfium2.PdfDocument(path)
    try:
        pdf.init_forms()
        return pdf[0].render(scale=zoom, may_draw_forms=True).to_pil().convert("RGB")
    finally:
        pdf.close()


def _detail(box: Box, zoom: float) -> tuple[int, int, int, int]:
    x, y = max(0.0, (box.x0 + box.x1 - DETAIL[0]) / 2), max(0.0, (box.y0 + box.y1 - DETAIL[1]) / 2)
    return round(x * zoom), round(y * zoom), round((x + DETAIL[0]) * zoom), round((y + DETAIL[1]) * zoom)


def _beside(pictures: list[Image.Image]) -> Image.Image:
    wide = sum(p.width for p in pictures) + GAP * (len(pictures) - 1)
    sheet = Image.new("RGB", (wide, max(p.height for p in pictures)), (128, 128, 128))
    left = 0
    for picture in pictures:
        sheet.paste(picture, (left, 0))
        left += picture.width + GAP
    red, green, blue = sheet.split()
    return red if red.tobytes() == green.tobytes() == blue.tobytes() else sheet


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    papers = (sample_papers.contract(1), sample_papers.contract(1, 90), sample_papers.scan(1), sample_papers.form())
    for paper in papers:
        pictures(paper, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
