"""A box thinner than a pixel of the picture that the proof looks at is a box like any other."""

from __future__ import annotations

from pathlib import Path

import pytest
from writing_helpers import boxed, document, line

from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check
from app.engine import opening, redaction, verification

HEIGHTS = [0.2, 0.72, 1.3]


def _failed(folder: Path, kind: ReleaseKind, high: float, *, burnt: bool = True) -> list[Check]:
    source, output = folder / "in.pdf", folder / "out.pdf"
    source.write_bytes(document(line("Seen words", 40, 200)))
    boxes = [boxed(0, 40, 203.3, 99.7, 203.3 + high)]
    with opening.open_document(source) as opened:
        redaction.release(opened, boxes if burnt else [], output, kind)
        report = verification.verify_release(output, source=opened, accepted=boxes, rejected=(), terms=[], kind=kind)
    return [r.check for r in report.results if r.verdict.value == "failed"]


@pytest.mark.parametrize("kind", list(ReleaseKind))
@pytest.mark.parametrize("high", HEIGHTS)
def test_a_thin_box_holds_up_no_release(tmp_path: Path, kind: ReleaseKind, high: float) -> None:
    assert _failed(tmp_path, kind, high) == []


@pytest.mark.parametrize("kind", list(ReleaseKind))
@pytest.mark.parametrize("high", HEIGHTS)
def test_a_thin_box_that_is_not_there_is_missed(tmp_path: Path, kind: ReleaseKind, high: float) -> None:
    assert {Check.BOXES_FLAT_MUPDF, Check.BOXES_FLAT_PDFIUM} <= {*_failed(tmp_path, kind, high, burnt=False)}
