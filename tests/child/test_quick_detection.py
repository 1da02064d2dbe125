"""A child that reads with the quick model where it is asked to, and with its own where it is not."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from app.protocol.messages import Detect, DetectDone, Event, PageDetected, Probe, ProbeDone, SourceFile
from app.workers.supervisor import Child

QUICK, FULL = "en-core-web-sm 3.8.0", "sable-names 2"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    with pymupdf.open() as pdf:
        pdf.new_page().insert_text((72, 100), "She met John Whitfield in Boston. His SSN is 536-22-8145.")
        pdf.save(path)
    return path


def test_one_child_has_both_models(letter: Path) -> None:
    events: list[Event] = []
    with Child() as child:
        probed = child.call(Probe(source=SourceFile(path=str(letter)))).event
        assert isinstance(probed, ProbeDone)
        source = SourceFile(path=str(letter), sha256=probed.facts.sha256)
        for quick, model, other in ((True, QUICK, FULL), (False, FULL, QUICK), (True, QUICK, FULL)):
            events.clear()
            done = child.call(Detect(source=source, quick=quick), events.append).event
            assert isinstance(done, DetectDone)
            assert model in done.models
            assert other not in done.models
            (page,) = (e for e in events if isinstance(e, PageDetected))
            assert model in page.ran
            assert {"John Whitfield", "536-22-8145"} <= {e.text for e in page.entities}
