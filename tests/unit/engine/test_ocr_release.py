"""From a scan to a released file: what was read is boxed, the proof passes, and the pixels are gone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import ocr_helpers as pages
import pytest

from app.domain.entities import Decision, Entity
from app.engine.detection import Detector
from app.engine.ocr.confusions import near_repeats
from app.engine.opening import open_document
from app.engine.redaction import release_certified
from app.engine.verification import verify_release


def found(path, detector: Detector) -> list[Entity]:
    text, _ = pages.read(path)
    return list(detector.detect_page(text))


def pixels(lines: tuple[str, ...]) -> np.ndarray:
    pixmap = pages.scan(lines)
    return np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.h, pixmap.w)


@pytest.mark.parametrize("degrees", [0, 90, 6])
def test_what_was_read_in_a_scan_goes(tmp_path, detector, degrees):
    path = pages.page_of(tmp_path, (pages.turned(pages.scan(), degrees), 60.3, 90.7))
    entities = found(path, detector)
    assert {"Blessing Okafor", "14 March 1987"} <= {e.text for e in entities}
    assert all(e.carrier == "ocr" and e.ocr_confidence and e.ocr_confidence > 0.8 for e in entities)
    accepted = [replace(e, decision=Decision.ACCEPTED) for e in entities]
    output = tmp_path / "released.pdf"
    with open_document(path) as opened:
        release_certified(opened, accepted, output)
        report = verify_release(output, source=opened, accepted=tuple(accepted), rejected=(), terms=())
    assert report.passed
    after, _ = pages.read(output)
    assert "amount" in after.flat
    for gone in ("Okafor", "Blessing", "Harrington", "1987"):
        assert gone not in after.flat


@pytest.mark.parametrize("shift", [0.0, 0.31, 0.66])
def test_a_box_on_a_dark_label_passes_the_proof_wherever_its_edge_falls(tmp_path, detector, shift):
    label = pages.from_pixels(255 - pixels(("Blessing Okafor",)))
    noise = np.random.default_rng(1).integers(60, 190, (90, 200), np.uint8)  # makes the page a JPEG
    path = pages.page_of(
        tmp_path, (label, 80 + shift, 120 + shift), (pages.from_pixels(noise), 300, 300), text="Witness:"
    )
    text, _ = pages.read(path)
    start = text.flat.index("Blessing Okafor")
    entity = Entity(0, "Blessing Okafor", "PERSON", text.quads(start, start + 15), decision=Decision.ACCEPTED)
    output = tmp_path / "released.pdf"
    with open_document(path) as opened:
        release_certified(opened, [entity], output)
        assert verify_release(output, source=opened, accepted=(entity,), rejected=(), terms=()).passed


def test_a_name_that_was_read_nearly_is_offered(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan(("Blessing Okafor", "said that Okafar agreed", "the office")), 80, 120))
    text, _ = pages.read(path)
    text = replace(text, read=tuple(replace(w, confidence=0.7) for w in text.read))
    name = Entity(0, "Blessing Okafor", "PERSON", text.quads(0, 15), score=0.9)
    near = near_repeats([text], [name])
    assert [(e.text, e.label, e.ocr_confidence) for e in near] == [("Okafar", "PERSON", 0.7)]
    assert near_repeats([text], [name, *near]) == ()
    assert near_repeats([text], [replace(name, label="DATE_TIME")]) == ()
