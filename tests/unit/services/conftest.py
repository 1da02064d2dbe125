"""A real database in its thread, one queued document, and a folder for what is released."""

from __future__ import annotations

from pathlib import Path

import pytest
from scripted_child import SHA, ScriptedChild, facts

from app.domain.entities import Decision
from app.domain.job_settings import JobSettings
from app.domain.jobs import Document, Status
from app.services import reviewing
from app.store.store import NewDocument
from app.workers.database_thread import DatabaseThread


class Case:
    """One document of a real database, its child, and shortcuts to ask about both."""

    def __init__(self, database: DatabaseThread, folder: Path) -> None:
        self.database = database
        self.folder = folder
        self.output = folder / "letter_redacted.pdf"
        self.child = ScriptedChild(facts())
        new = NewDocument(folder.parent / "letter.pdf", self.output)
        _, (document,) = database.call(
            lambda store: store.add_job("matter", [new], settings=JobSettings(categories=("PERSON",)))
        )
        self.id = document.id

    def store(self, function):
        return self.database.call(function)

    @property
    def document(self) -> Document:
        return self.store(lambda store: store.document(self.id))

    @property
    def entities(self):
        return self.store(lambda store: store.entities(self.id))

    @property
    def certificate(self) -> str:
        return self.store(lambda store: store.certificate(self.id))

    def files(self) -> list[str]:
        return sorted(p.name for p in self.folder.iterdir()) if self.folder.is_dir() else []

    def status(self, *statuses: Status) -> None:
        for status in statuses:
            self.store(lambda store, status=status: store.set_status(self.id, status))

    def found(self, *entities, models: tuple[str, ...] = ("model 1",)) -> None:
        """Bring the document to its review, read completely, with these entities."""

        def run(store):
            store.set_status(self.id, Status.DETECTING)
            store.set_facts(self.id, self.child.facts)
            for index in range(len(self.child.facts.pages)):
                store.add_detected(self.id, index, [e for e in entities if e.page_index == index])
            store.set_models(self.id, models)
            store.set_status(self.id, Status.READY_FOR_REVIEW)
            reviewing.open_review(store, self.id)

        self.store(run)

    def decide(self, decision: Decision, *entities) -> None:
        self.store(lambda store: reviewing.decide(store, self.id, [e.id for e in entities], decision))

    def reviewed(self, *accepted, rejected=()) -> None:
        """Bring the document to the end of its review."""
        self.found(*accepted, *rejected)
        self.decide(Decision.ACCEPTED, *accepted)
        self.decide(Decision.REJECTED, *rejected)
        self.store(lambda store: reviewing.finish(store, self.id))


@pytest.fixture
def database(tmp_path):
    made = DatabaseThread(tmp_path / "sable.sqlite3")
    yield made
    made.close()


@pytest.fixture
def case(database, tmp_path):
    return Case(database, tmp_path / "out")


__all__ = ["SHA", "Case"]
