"""What detection could not read is what the store says of a page, and of its document, from then on."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.contract import entity_from_json, entity_to_json
from app.domain.documents import DocumentFacts, PageFacts, UnreadReason, UnreadRegion
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.protocol.messages import EVENT, PageDetected
from app.store.store import NewDocument, Store

QUAD = Quadrilateral.from_box(Box(72, 100, 200, 130))
SCANNED = PageFacts(PageGeometry(Box(0, 0, 612, 792)), has_images=True, unread=True)
NOTE = UnreadRegion(QUAD, UnreadReason.NOTHING_READ)
PHOTO = UnreadRegion(QUAD, UnreadReason.PICTURE)


@pytest.fixture
def store(tmp_path: Path):
    made = Store(tmp_path / "sable.sqlite3")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("before", "regions", "words", "unread"),
    [
        (SCANNED, (), 40, False),
        (SCANNED, (NOTE,), 40, True),
        (SCANNED, (PHOTO,), 40, False),
        (SCANNED, (), 0, True),
        (SCANNED, (PHOTO,), 0, True),
        (PageFacts(SCANNED.geometry, has_text=True), (NOTE,), 0, True),
        (PageFacts(SCANNED.geometry, has_text=True), (), 0, False),
    ],
)
def test_a_page_is_unread_where_writing_is_left_or_nothing_was_read(before, regions, words, unread):
    after = before.after_reading(regions, words)
    assert (after.unread, after.read, after.unread_regions, after.ocr_words) == (unread, True, regions, words)


def test_the_count_of_unread_pages_comes_from_detection_and_outlives_another_preflight(store):
    _, (document,) = store.add_job("matter", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))])
    facts = DocumentFacts("ab" * 32, 5, (SCANNED,) * 3)
    store.set_facts(document.id, facts)
    assert store.document(document.id).unread_pages == 3
    store.add_detected(document.id, 0, [], facts=SCANNED.after_reading((), 12))
    assert store.document(document.id).unread_pages == 2
    store.add_detected(document.id, 1, [], facts=SCANNED.after_reading((NOTE, PHOTO), 12))
    store.set_facts(document.id, facts)
    assert store.document(document.id).unread_pages == 2
    first, second, third = (page.facts for page in store.pages(document.id))
    assert (first.unread, second.unread, third.unread) == (False, True, True)
    assert second.unread_regions == (NOTE, PHOTO)


@given(st.one_of(st.none(), st.floats(0, 1)))
def test_the_confidence_of_ocr_crosses_every_border(confidence):
    entity = Entity(0, "Blessing Okafor", "PERSON", (QUAD,), score=0.7, ocr_confidence=confidence)
    event = PageDetected(page_index=0, entities=(entity,), unread=(NOTE,), ocr_words=2)
    assert EVENT.validate_json(EVENT.dump_json(event)) == event
    value = entity_to_json(entity)
    assert value["carrier"] == ("page" if confidence is None else "ocr")
    back = entity_from_json(value, "", default_decision=Decision.OPEN)
    assert (back.ocr_confidence is None) == (confidence is None)
    assert back.ocr_confidence == pytest.approx(confidence, abs=1e-4)


def test_the_confidence_of_ocr_is_stored_apart_from_the_score(store):
    _, (document,) = store.add_job("matter", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))])
    store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (SCANNED,)))
    entities = [Entity(0, "Okafor", "PERSON", (QUAD,), score=0.7, ocr_confidence=c) for c in (0.25, None)]
    store.add_detected(document.id, 0, entities)
    assert {(e.score, e.ocr_confidence) for e in store.entities(document.id)} == {(0.7, 0.25), (0.7, None)}


@pytest.mark.parametrize("confidence", [-0.1, 1.5])
def test_an_impossible_confidence_is_refused(confidence):
    with pytest.raises(ValueError, match="ocr_confidence"):
        Entity(0, "x", "PERSON", (QUAD,), ocr_confidence=confidence)
