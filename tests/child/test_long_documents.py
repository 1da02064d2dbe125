"""What a child holds of a long document while it releases and proves it: no more than of a short one."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from pikepdf import Array, Name

from app.base.errors import FailureCode, KnownError
from app.child import handlers
from app.child.page_order import Wishes
from app.domain.entities import Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.protocol.messages import Event, Progress, Release, SourceFile, Verify, VerifyDone
from app.workers.supervisor import Child

tells_its_peak = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux tells how much memory a process has held"
)

SHORT, LONG = 20, 40
GROWTH = 45_000_000
"""Bytes by which 20 pages more may let a child grow beyond twice what its files grow: their pictures are 115 MB."""


def _peak(status: str) -> int:
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")) * 1024


def _photographs(path: Path, pages: int) -> SourceFile:
    """Pages of coloured noise, which is smooth where it is shown: each is released as a JPEG of 1,160 by 1,650."""
    chance = np.random.default_rng(3)
    with pikepdf.new() as pdf:
        for _ in range(pages):
            page = pdf.add_blank_page(page_size=(420, 595))
            noise = chance.integers(60, 256, (16 * 12 * 3), np.uint8).tobytes()
            page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=pdf.make_stream(
                noise, Type=Name.XObject, Subtype=Name.Image, Width=12, Height=16, BitsPerComponent=8,
                ColorSpace=Name.DeviceRGB, Interpolate=True,
            )))  # fmt: skip
            page.obj.Contents = pdf.make_stream(b"q 420 0 0 595 0 0 cm /Im Do Q")
            page.obj.MediaBox = Array([0, 0, 420, 595])
        buffer = io.BytesIO()
        pdf.save(buffer)
    path.write_bytes(buffer.getvalue())
    return SourceFile(path=str(path), sha256=hashlib.sha256(buffer.getvalue()).hexdigest())


def _held(folder: Path, pages: int, kind: ReleaseKind) -> tuple[int, int]:
    """The most memory of a child that releases and proves so many pages, and the bytes of both files."""
    source = _photographs(folder / f"{pages}.pdf", pages)
    output = folder / f"{pages}-{kind.value}.pdf"
    hits = tuple(Entity(n, "box", "X", (Quadrilateral.from_box(Box(100, 100, 200, 130)),)) for n in range(pages))
    with Child() as child:
        child.call(Release(source=source, entities=hits, output_path=str(output), release=kind, ocr=False))
        done = child.call(Verify(source=source, output_path=str(output), entities=hits, release=kind, ocr=False)).event
        held = _peak(Path(f"/proc/{child.pid}/status").read_text("ascii"))
    assert isinstance(done, VerifyDone)
    assert not done.report.findings
    return held, output.stat().st_size + Path(source.path).stat().st_size


@tells_its_peak
def test_a_child_holds_no_more_of_a_long_document(tmp_path: Path) -> None:
    short, short_files = _held(tmp_path, SHORT, ReleaseKind.CERTIFIED)
    long, long_files = _held(tmp_path, LONG, ReleaseKind.CERTIFIED)
    assert long - short < GROWTH + 2 * (long_files - short_files)


def test_a_file_that_changes_during_its_proof_is_not_proven(tmp_path: Path) -> None:
    """Each check reads it by itself: there is no copy of it that all of them look at."""
    source, output = _photographs(tmp_path / "in.pdf", 2), tmp_path / "out.pdf"
    wishes = Wishes()
    handlers.handle(Release(source=source, entities=(), output_path=str(output), ocr=False), lambda _: None, wishes)
    order = Verify(source=source, output_path=str(output), release=ReleaseKind.CERTIFIED, ocr=False)

    def meddle(event: Event) -> None:
        if isinstance(event, Progress) and event.done == 0:
            output.write_bytes(output.read_bytes() + b"more")

    handlers.handle(order, lambda _: None, wishes)
    with pytest.raises(KnownError) as caught:
        handlers.handle(order, meddle, wishes)
    assert caught.value.code is FailureCode.FILE_CHANGED


WRITES = """
import sys
import numpy as np
from pathlib import Path
from app.engine.page_image import EncodedImage, PageImage
from app.engine.saving import ReleaseWriter
from app.engine.text_layer import Glyph, Run, TextLayer

folder, pages = Path(sys.argv[1]), int(sys.argv[2])
chance = np.random.default_rng(4)
with ReleaseWriter(folder) as writer:
    for page in range(pages):
        image = EncodedImage(chance.bytes(200_000), 100, 100, 8, 1, "DCTDecode")
        letters = [Glyph(chr(97 + at % 26), 5.0 * at + page / 1000, 4.9 + page / 1000) for at in range(4_000)]
        layer = TextLayer((Run(10.0, 20.0, (1.0, 0.0), 9.0, letters),), 0, 0)
        writer.add_page(600, 800, PageImage((image,), "", 0), layer)
    writer.write(folder / f"{pages}.pdf")
print(Path("/proc/self/status").read_text("ascii"))
"""


@tells_its_peak
def test_a_file_is_written_without_holding_its_pages(tmp_path: Path) -> None:
    """120 pages more are 24 MB of pictures and 50 MB of characters."""
    peaks = [
        _peak(subprocess.run([sys.executable, "-c", WRITES, str(tmp_path), str(pages)],
                             check=True, capture_output=True, text=True).stdout)
        for pages in (40, 160)
    ]  # fmt: skip
    assert peaks[1] - peaks[0] < 20_000_000
