"""Text too faint to be seen is in no release, neither as text nor as pixels that a stretched contrast would show."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from writing_helpers import document, line

from app.domain.job_settings import ReleaseKind
from app.engine import opening, redaction, verification
from app.engine.page_drawing import PageDrawing
from app.engine.visibility import LEAST_CONTRAST, profile, without_faint_text

KINDS = list(ReleaseKind)
NOISE = np.random.default_rng(7).integers(0, 255, (40, 40, 3), np.uint8).tobytes().hex()
PICTURE = f"q 90 0 0 90 20 20 cm BI /W 40 /H 40 /CS /RGB /BPC 8 /F /AHx ID {NOISE}> EI Q "
RULES = "".join(f"{0.02 * n:.2f} g 300 {20 + 8 * n} 60 5 re f " for n in range(1, 30))
"""More tones than a page of flat colours has."""


def _released(folder: Path, content: str, kind: ReleaseKind) -> Path:
    """The file, released without any box and proven."""
    source, output = folder / "in.pdf", folder / "out.pdf"
    source.write_bytes(document(content))
    with opening.open_document(source) as opened:
        redaction.release(opened, [], output, kind)
        report = verification.verify_release(output, source=opened, accepted=[], rejected=(), terms=[], kind=kind)
    assert [r.check for r in report.results if r.verdict.value != "passed"] == []
    return output


def _levels(file: Path, box: tuple[int, int, int, int]) -> int:
    """Levels between the darkest and the lightest pixel of a part of the page (points from its top left)."""
    pdf = pypdfium2.PdfDocument(file)
    try:
        gray = pdf[0].render(scale=4, grayscale=True).to_numpy()
    finally:
        pdf.close()
    x0, y0, x1, y1 = (4 * v for v in box)
    return int(np.ptp(gray[y0:y1, x0:x1].astype(int)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("gray", [0.93, 0.97, 0.99])
@pytest.mark.parametrize("around", ["", RULES, PICTURE], ids=["flat", "many tones", "with a picture"])
def test_faint_text_leaves_no_trace(tmp_path: Path, kind: ReleaseKind, gray: float, around: str) -> None:
    content = f"{around} 0 g {line('Seen words', 140, 250)} {gray} g {line('Nobody sees it', 140, 200, 20)}"
    output = _released(tmp_path, content, kind)
    assert _levels(output, (135, 75, 290, 115)) <= 1
    assert _levels(output, (135, 35, 290, 60)) > 200


@pytest.mark.parametrize("kind", KINDS)
def test_faint_text_over_a_tint_goes_and_the_tint_stays(tmp_path: Path, kind: ReleaseKind) -> None:
    content = f"0.2 0.3 0.5 rg 100 150 250 100 re f 0.24 0.34 0.54 rg {line('Nobody sees it', 120, 190, 24)}"
    output = _released(tmp_path, content, kind)
    assert _levels(output, (105, 60, 340, 140)) <= 1
    assert _levels(output, (80, 60, 340, 140)) > 100


@pytest.mark.parametrize("kind", KINDS)
def test_a_pale_watermark_holds_up_no_release(tmp_path: Path, kind: ReleaseKind) -> None:
    """Large letters of 15 levels weigh more than what two pictures of a page may differ by."""
    content = f"0.94 g {line('DRAFT', 20, 100, 110)} 0 g {line('Seen words', 40, 250)}"
    output = _released(tmp_path, content, kind)
    assert _levels(output, (10, 110, 390, 230)) <= 1


def test_text_that_can_be_seen_is_painted_as_it_was(tmp_path: Path) -> None:
    source = tmp_path / "in.pdf"
    shown = f"0.9 g {line('Pale words', 40, 150, 20)} 0.97 g {line('Nobody sees it', 40, 152, 20)}"
    source.write_bytes(document(f"{line('Seen words', 40, 250)} {shown}"))
    with opening.open_document(source) as opened:
        drawing = PageDrawing(opened.pdf, 0)
        page = profile(drawing)
        assert page.faint is not None
        before, after = drawing.gray(3), without_faint_text(drawing, page, 3, gray=True)
    seen = before.astype(int) <= 255 - LEAST_CONTRAST
    assert seen.any()
    assert (before[seen] == after[seen]).all()
    assert np.abs(before.astype(int) - after).max() < LEAST_CONTRAST
    assert (before != after).any()


def test_a_page_without_any_is_painted_once(tmp_path: Path) -> None:
    source = tmp_path / "in.pdf"
    source.write_bytes(document(line("Seen words", 40, 250)))
    with opening.open_document(source) as opened:
        assert profile(PageDrawing(opened.pdf, 0)).faint is None
