"""Steps over several documents are one; the history, the pages that were seen and what a job mentions are kept."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain import decisions
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.jobs import Status
from app.services import reviewing, reviewing_matter
from app.store.store import NewDocument, Store

GEOMETRY = PageGeometry(Box(0, 0, 612, 792))


def entity(text: str, y: float = 700, **options) -> Entity:
    return Entity(0, text, "PERSON", (Quadrilateral.from_box(Box(10, y, 60, y + 10)),), **options)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sable.sqlite3"


@pytest.fixture
def store(file: Path):
    made = Store(file)
    yield made
    made.close()


def three(store: Store) -> list[str]:
    """Documents that each mention "J. Smith" and somebody else."""
    names = ("a", "b", "c")
    files = [NewDocument(Path(f"/in/{n}.pdf"), Path(f"/out/{n}_redacted.pdf")) for n in names]
    made = store.add_job("matter", files)[1]
    for number, document in enumerate(made):
        store.set_status(document.id, Status.DETECTING)
        store.set_facts(document.id, DocumentFacts(f"{number}b" * 32, 5, (PageFacts(GEOMETRY), PageFacts(GEOMETRY))))
        found = (entity("J. Smith", id=f"smith-{number}"), entity("Ann Other", y=600, id=f"other-{number}"))
        store.add_detected(document.id, 0, found)
        store.set_status(document.id, Status.READY_FOR_REVIEW)
    return [d.id for d in made]


def states(store: Store, ids: list[str]) -> list[str]:
    return [e.decision.value for i in ids for e in store.entities(i) if e.text == "J. Smith"]


def accept_smith(store: Store, ids: list[str]) -> None:
    chosen = {i: [f"smith-{n}"] for n, i in enumerate(ids)}
    change = reviewing_matter.decide(store, chosen, Decision.ACCEPTED)
    assert change.documents == set(ids)


def test_one_step_over_three_documents_is_undone_from_any_of_them_after_a_restart(file: Path, store: Store) -> None:
    ids = three(store)
    accept_smith(store, ids)
    assert states(store, ids) == ["accepted"] * 3
    store.close()
    store = Store(file)
    assert store.undo(ids[1]).documents == set(ids)
    assert states(store, ids) == ["open"] * 3
    assert store.redo(ids[2]).documents == set(ids)
    assert states(store, ids) == ["accepted"] * 3
    store.close()


def test_what_was_changed_since_stays(store: Store) -> None:
    ids = three(store)
    accept_smith(store, ids)
    store.apply(ids[2], decisions.decide([store.entities(ids[2])[0]], Decision.REJECTED))
    assert store.entities(ids[2])[0].text == "J. Smith"
    store.undo(ids[0])
    assert states(store, ids) == ["open", "open", "rejected"]


def test_a_later_step_about_something_else_does_not_keep_it(store: Store) -> None:
    ids = three(store)
    accept_smith(store, ids)
    store.apply(ids[2], decisions.decide([e for e in store.entities(ids[2]) if e.text == "Ann Other"],
                                         Decision.REJECTED))  # fmt: skip
    store.undo(ids[0])
    assert states(store, ids) == ["open"] * 3
    assert [e.decision for e in store.entities(ids[2]) if e.text == "Ann Other"] == [Decision.REJECTED]


def test_a_frozen_document_is_left_out_and_stays_as_it_is(store: Store) -> None:
    ids = three(store)
    store.set_status(ids[1], Status.IN_REVIEW)
    store.set_status(ids[1], Status.REVIEWED)
    reviewing_matter.decide(store, {i: [f"smith-{n}"] for n, i in enumerate(ids)}, Decision.ACCEPTED)
    assert states(store, ids) == ["accepted", "open", "accepted"]
    store.set_status(ids[2], Status.REVIEWED)
    store.undo(ids[0])
    assert states(store, ids) == ["open", "open", "accepted"]


def test_the_history_says_how_far_a_step_reached(store: Store) -> None:
    ids = three(store)
    accept_smith(store, ids)
    store.apply(ids[0], decisions.decide([e for e in store.entities(ids[0]) if e.text == "Ann Other"],
                                         Decision.REJECTED))  # fmt: skip
    store.undo(ids[0])
    newest, first = store.past_steps(ids[0])
    assert (newest.kind.value, newest.text, newest.count, newest.undone, newest.documents) == (
        "reject", "Ann Other", 1, True, 1,
    )  # fmt: skip
    assert (first.kind.value, first.text, first.undone, first.documents, first.hits) == (
        "accept", "J. Smith", False, 3, 3,
    )  # fmt: skip


def test_what_undo_and_redo_would_take_up_is_told_without_its_changes(store: Store) -> None:
    first, second, _ = three(store)
    assert store.next_in_history(first) == (None, None)
    smith, other = store.entities(first)
    twin = entity("J. Smith", y=500, source=Source.MANUAL)
    steps = [
        decisions.add(twin),
        decisions.decide([smith, twin], Decision.ACCEPTED),
        decisions.decide([other], Decision.REJECTED),
        decisions.delete([twin]),
        decisions.acknowledge(["nothing-read:0:1,2,3,4"]),
    ]
    for step in steps:
        store.apply(first, step)
    for undone in range(len(steps) + 1):
        back, forward = store.next_in_history(first)
        told = [step and (step.kind, step.text, step.count, step.hits, step.documents) for step in (back, forward)]
        whole = [step and (step.kind, step.text, step.count, step.count, 1) for step in store.next_steps(first)]
        assert told == whole, f"{undone} undone"
        store.undo(first)
    accept_smith(store, [first, second])
    back, _ = store.next_in_history(second)
    assert back is not None
    assert (back.text, back.hits, back.documents) == ("J. Smith", 2, 2)


def test_reasons_comments_and_seen_pages_are_kept(file: Path, store: Store) -> None:
    ids = three(store)
    store.set_status(ids[0], Status.IN_REVIEW)
    before = store.entities(ids[0])[0]
    after = replace(before, codes=("FOIA (b)(6)", "FOIA (b)(7)(C)"), why_kept="public")
    store.apply(ids[0], decisions.change_all(decisions.StepKind.REASONS, [(before, after)]))
    store.note_seen(ids[0], {0: 0b101, 1: 0b1})
    store.note_seen(ids[0], {0: 0b010})
    store.close()
    store = Store(file)
    assert store.entities(ids[0])[0] == after
    assert [p.seen_bands for p in store.pages(ids[0])] == [0b111, 0b1]
    store.undo(ids[0])
    assert store.entities(ids[0])[0] == before
    store.close()


def test_marks_of_a_search_are_one_step_and_take_what_is_boxed_there_already(store: Store) -> None:
    ids = three(store)
    known = store.entities(ids[0])[0]
    new = Quadrilateral.from_box(Box(100, 300, 160, 310))
    marks = [
        reviewing_matter.Marked(ids[0], 0, known.text, known.quadrilaterals),
        reviewing_matter.Marked(ids[1], 1, "Bluebird", (new,)),
    ]
    reviewing_matter.mark(store, marks)
    assert [(e.text, e.decision.value, e.source) for e in store.entities(ids[0])] == [
        ("J. Smith", "accepted", Source.DETECTED), ("Ann Other", "open", Source.DETECTED),
    ]  # fmt: skip
    drawn = store.entities(ids[1])[-1]
    assert (drawn.text, drawn.page_index, drawn.quadrilaterals, drawn.decision.value) == (
        "Bluebird", 1, (new,), "accepted",
    )  # fmt: skip
    store.undo(ids[1])
    assert states(store, ids) == ["open"] * 3
    assert len(store.entities(ids[1])) == 2


def test_what_a_job_mentions(store: Store) -> None:
    ids = three(store)
    said = reviewing_matter.mentions(store, store.document(ids[0]).job_id)
    assert list(said.entities) == ids
    assert [e.text for e in said.entities[ids[1]]] == ["J. Smith", "Ann Other"]
    assert all(not e.quadrilaterals for e in said.entities[ids[1]])
    assert said.names == {i: f"{n}.pdf" for i, n in zip(ids, "abc", strict=True)}
    assert said.editable == set(ids)


def test_what_was_decided_is_told_apart_from_what_was_changed_otherwise(store: Store) -> None:
    document = three(store)[0]
    decided = store.apply(document, decisions.decide(store.entities(document), Decision.REJECTED, why_kept="falseHit"))
    assert decided.decided == decided.entities == {"smith-0", "other-0"}
    smith = next(e for e in store.entities(document) if e.id == "smith-0")
    changed = store.apply(document, decisions.edit(smith, replace(smith, label="LOCATION", decision=Decision.OPEN)))
    assert (changed.entities, changed.decided) == ({"smith-0"}, frozenset())
    assert (decided | changed).decided == (changed | decided).decided == {"other-0"}
    assert store.undo(document).decided == frozenset()
    assert store.undo(document).decided == {"smith-0", "other-0"}
    assert store.check_audit() is None


@pytest.mark.parametrize("ids", [None, ["smith-0"], ["smith-0", "other-0", "smith-1", "none"]])
def test_verdicts_are_those_of_the_entities(store: Store, ids: list[str] | None) -> None:
    document = three(store)[0]
    found = store.entities(document)
    rejected = replace(found[0], decision=Decision.REJECTED, why_kept="falseHit")
    accepted = replace(found[1], decision=Decision.ACCEPTED, codes=("(b)(6)", "(b)(7)(C)"))
    changes = tuple(decisions.EntityChange(b, a) for b, a in zip(found, (rejected, accepted), strict=True))
    store.apply(document, decisions.ReviewStep(decisions.StepKind.REASONS, changes))
    now = store.entities(document, ids)
    assert now == [e for e in (rejected, accepted) if ids is None or e.id in ids]
    assert store.verdicts(document, ids) == {e.id: decisions.Verdict.about(e) for e in now}
    for entity, verdict in ((e, store.verdicts(document)[e.id]) for e in found):
        assert verdict.given_to(entity) in now or ids == ["smith-0"]
    store.undo(document)
    assert store.entities(document) == found


def test_a_step_over_many_hits_is_one_json_array_and_comes_back_whole(file: Path, store: Store) -> None:
    document = three(store)[0]
    many = [entity(f"Name {n}", y=n % 700, id=f"n{n}") for n in range(1203)]
    store.add_detected(document, 1, [replace(e, page_index=1) for e in many])
    before = store.entities(document)
    chosen = [e.id for e in before]
    assert len(reviewing.decide(store, document, chosen, Decision.ACCEPTED).decided) == 1205
    assert {e.decision for e in store.entities(document)} == {Decision.ACCEPTED}
    again = Store(file)
    assert again.next_in_history(document)[0].text == ""
    assert again.next_in_history(document)[0].count == 1205
    again.undo(document)
    assert again.entities(document) == before
    assert again.check_audit() is None
    again.close()
