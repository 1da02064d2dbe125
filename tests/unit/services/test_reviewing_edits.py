"""Boxes drawn, split, merged and given another label: one step each, on the record, undone whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import MANUAL_LABEL, Decision, Entity, Source
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.jobs import Status
from app.services import reviewing_edits
from app.services.reviewing_edits import Drawn
from app.store.store import NewDocument, NotFound, Store


def quad(x: float, y: float = 700) -> Quadrilateral:
    return Quadrilateral.from_box(Box(x, y, x + 50, y + 10))


TWO_LINES = Entity(0, "John Smith", "PERSON", (quad(500), quad(10, 680)), 0.9, id="smith", codes=("(b)(6)",))
OTHER = Entity(0, "Ann", "PERSON", (quad(10, 600),), 0.9, id="ann", decision=Decision.ACCEPTED)
ELSEWHERE = Entity(1, "Ann", "PERSON", (quad(10, 600),), 0.9, id="far")


@pytest.fixture
def store(tmp_path: Path):
    made = Store(tmp_path / "sable.sqlite3")
    yield made
    made.close()


@pytest.fixture
def document(store: Store) -> str:
    (one,) = store.add_job("m", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))])[1]
    store.set_status(one.id, Status.DETECTING)
    facts = PageFacts(PageGeometry(Box(0, 0, 612, 792)))
    store.set_facts(one.id, DocumentFacts("ab" * 32, 5, (facts, facts)))
    store.add_detected(one.id, 0, [TWO_LINES, OTHER])
    store.add_detected(one.id, 1, [ELSEWHERE])
    store.set_status(one.id, Status.READY_FOR_REVIEW)
    store.set_status(one.id, Status.IN_REVIEW)
    return one.id


def test_a_hit_over_two_lines_is_split_and_undone(store: Store, document: str) -> None:
    before = store.entities(document)
    parts = [Drawn(0, (q,), text) for q, text in zip(TWO_LINES.quadrilaterals, ("John", "Smith"), strict=True)]
    reviewing_edits.split(store, document, "smith", parts)
    made = [e for e in store.entities(document) if e.source is Source.MANUAL]
    assert {(e.text, e.label, e.decision, e.codes) for e in made} == {
        ("John", "PERSON", Decision.OPEN, ("(b)(6)",)), ("Smith", "PERSON", Decision.OPEN, ("(b)(6)",)),
    }  # fmt: skip
    assert "smith" not in {e.id for e in store.entities(document)}
    assert store.document(document).hits_total == 4
    store.undo(document)
    assert store.entities(document) == before


def test_boxes_of_a_page_are_merged_and_accepted_where_one_was(store: Store, document: str) -> None:
    before = store.entities(document)
    reviewing_edits.merge(store, document, ["smith", "ann"])
    (merged,) = [e for e in store.entities(document) if e.page_index == 0]
    assert (merged.text, merged.decision) == ("John Smith Ann", Decision.ACCEPTED)
    assert set(merged.quadrilaterals) == {*TWO_LINES.quadrilaterals, *OTHER.quadrilaterals}
    store.undo(document)
    assert store.entities(document) == before


@pytest.mark.parametrize("ids", [["ann"], ["ann", "far"]])
def test_what_cannot_be_merged_stays(store: Store, document: str, ids: list[str]) -> None:
    assert not reviewing_edits.merge(store, document, ids)
    assert len(store.entities(document)) == 3


def test_a_label_is_changed_for_several_in_one_step(store: Store, document: str) -> None:
    reviewing_edits.relabel(store, document, ["ann", "smith"], "ORGANIZATION")
    assert {e.id for e in store.entities(document) if e.label == "ORGANIZATION"} == {"ann", "smith"}
    assert store.next_steps(document)[0].kind.value == "relabel"
    assert not reviewing_edits.relabel(store, document, ["ann"], "ORGANIZATION")
    store.undo(document)
    assert {e.label for e in store.entities(document)} == {"PERSON"}


def test_marks_on_several_pages_are_one_step(store: Store, document: str) -> None:
    reviewing_edits.draw_all(store, document, [Drawn(0, (quad(300),)), Drawn(1, (quad(300),))])
    drawn = [e for e in store.entities(document) if e.label == MANUAL_LABEL]
    assert [(e.page_index, e.decision) for e in drawn] == [(0, Decision.ACCEPTED), (1, Decision.ACCEPTED)]
    store.undo(document)
    assert len(store.entities(document)) == 3


def test_what_is_not_there_is_refused(store: Store, document: str) -> None:
    with pytest.raises(NotFound):
        reviewing_edits.split(store, document, "nobody", [])
