"""Random lives of documents in a real file: nothing outside the table, nothing decided is lost, all is on record."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, multiple, rule

from app.domain import decisions
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.jobs import AFTER_INTERRUPTION, EDITABLE, TRANSITIONS, IllegalTransition, Status
from app.store.store import Frozen, NewDocument, Store

PAGE = PageFacts(PageGeometry(Box(0, 0, 612, 792)))
QUADS = (Quadrilateral.from_box(Box(10, 10, 60, 20)),)


class Life(RuleBasedStateMachine):
    """Documents with hits, decided, undone, moved between statuses; the file is closed and opened in between."""

    documents = Bundle("documents")

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store(Path(self.folder.name) / "sable.sqlite3")
        self.status: dict[str, Status] = {}
        self.decided: dict[str, dict[str, Decision]] = {}
        self.done: dict[str, list[dict[str, Decision]]] = {}
        self.undone: dict[str, list[dict[str, Decision]]] = {}
        self.lines = 0

    @rule(target=documents, count=st.integers(1, 3), started=st.booleans())
    def add(self, count: int, started: bool):
        files = [NewDocument(Path(f"/in/{n}.pdf"), Path(f"/out/{n}.pdf")) for n in range(count)]
        _, added = self.store.add_job("matter", files, started=started)
        for document in added:
            self.store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PAGE,)))
            hits = [Entity(0, f"text {n}", "PERSON", QUADS) for n in range(4)]
            self.store.add_detected(document.id, 0, hits)
            self.status[document.id] = document.status
            self.decided[document.id] = {hit.id: Decision.OPEN for hit in hits}
            self.done[document.id], self.undone[document.id] = [], []
        return multiple(*(d.id for d in added))

    @rule(document=documents, after=st.sampled_from(list(Status)))
    def move(self, document: str, after: Status) -> None:
        before = self.status[document]
        if after in TRANSITIONS[before]:
            self.store.set_status(document, after)
            self.status[document] = after
        else:
            with pytest.raises(IllegalTransition):
                self.store.set_status(document, after)

    @rule(document=documents, data=st.data(), decision=st.sampled_from(list(Decision)))
    def decide(self, document: str, data: st.DataObject, decision: Decision) -> None:
        chosen = data.draw(st.sets(st.sampled_from(sorted(self.decided[document])), min_size=1))
        step = decisions.decide([e for e in self.store.entities(document) if e.id in chosen], decision)
        if step is None:
            return
        if self.status[document] not in EDITABLE:
            with pytest.raises(Frozen):
                self.store.apply(document, step)
            return
        self.store.apply(document, step)
        self.done[document].append(dict(self.decided[document]))
        self.undone[document].clear()
        self.decided[document].update(dict.fromkeys(chosen, decision))

    @rule(document=documents, forward=st.booleans())
    def step_over(self, document: str, forward: bool) -> None:
        change = self.store.redo if forward else self.store.undo
        if self.status[document] not in EDITABLE:
            with pytest.raises(Frozen):
                change(document)
            return
        change(document)
        source, target = (self.undone, self.done) if forward else (self.done, self.undone)
        if source[document]:
            target[document].append(dict(self.decided[document]))
            self.decided[document] = source[document].pop()

    @rule(document=consumes(documents))
    def forget(self, document: str) -> None:
        """Documents drop out of the play now and then, so that the others live longer."""

    @rule()
    def open_again(self) -> None:
        """As after a kill: what was under way goes back, nothing else changes."""
        self.store.close()
        self.store = Store(Path(self.folder.name) / "sable.sqlite3")
        self.store.recover()
        self.status = {d: AFTER_INTERRUPTION.get(s, s) for d, s in self.status.items()}

    @invariant()
    def the_file_says_what_was_done(self) -> None:
        if not hasattr(self, "store"):
            return
        for document in self.store.documents():
            assert document.status is self.status[document.id]
            stored = {e.id: e.decision for e in self.store.entities(document.id)}
            assert stored == self.decided[document.id]
            assert document.hits_open == sum(d is Decision.OPEN for d in stored.values())

    @invariant()
    def the_record_is_whole_and_only_grows(self) -> None:
        if not hasattr(self, "store"):
            return
        lines = self.store.audit_lines()
        assert len(lines) >= self.lines
        self.lines = len(lines)
        assert self.store.check_audit() is None
        last: dict[str, str] = {}
        for _, line, _ in lines:
            if line.action in ("document.added", "document.status"):
                last[line.document_id] = line.after.partition(":")[0]
        assert last == {d: s.value for d, s in self.status.items()}

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()


Life.TestCase.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
TestLife = Life.TestCase
