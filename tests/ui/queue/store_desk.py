"""The listing half of a desk over a real database file, with its thread, without child processes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Job, Status
from app.domain.listing import DocumentPage, DocumentQuery
from app.domain.people import Person
from app.store.store import Store
from app.store.tables import DocumentRow
from app.workers.database_thread import DatabaseThread

T = TypeVar("T")


class StoreDesk(QObject):
    """What the queue reads, from SQLite."""

    changed = Signal(object)
    progressed = Signal(str, object)

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.database = DatabaseThread(file)
        self.queries: list[DocumentQuery] = []
        self.done: list[tuple[str, list[str]]] = []

    def call(self, function: Callable[[Store], T]) -> T:
        return self.database.call(function)

    async def ask(self, function: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self.database.submit(function))

    async def list_documents(self, query: DocumentQuery) -> DocumentPage:
        self.queries.append(query)
        return await self.ask(lambda store: store.list_documents(query))

    async def counts(self) -> dict[Status, int]:
        return await self.ask(lambda store: store.count_by_status())

    async def document(self, document_id: str) -> Document:
        return await self.ask(lambda store: store.document(document_id))

    async def job(self, job_id: str) -> Job:
        return await self.ask(lambda store: store.job(job_id))

    async def jobs(self) -> list[Job]:
        return await self.ask(lambda store: store.jobs())

    async def people(self) -> list[Person]:
        return []

    async def cancel(self, document_ids: Sequence[str]) -> None:
        self.done.append(("cancel", list(document_ids)))

    async def retry(self, document_ids: Sequence[str], *, password: str | None = None) -> None:
        self.done.append(("retry", list(document_ids)))

    def seconds_left(self, document: Document) -> float | None:
        return None

    def alter(self, document_id: str, **values: Any) -> ChangeSet:
        """Write columns of a document as they are: the tests care for lists, not for what may follow what."""
        columns = ", ".join(f"{name} = ?" for name in values)
        self._execute(f"UPDATE document SET {columns} WHERE id = ?", (*values.values(), document_id))
        return ChangeSet(documents=frozenset({document_id}))

    def multiply(self, number: int) -> None:
        """Make `number` documents of the one there is, which takes a store as it is half a minute for 100,000."""
        columns = list(DocumentRow.model_fields)
        made = {
            "id": "printf('%06d', n.n) || id",
            "position": "n.n",
            "file_name": "'Job ' || printf('%06d', n.n) || '.pdf'",
            "name_folded": "'job ' || printf('%06d', n.n) || '.pdf'",
        }
        values = ", ".join(made.get(name, name) for name in columns)
        self._execute(
            f"WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?) "
            f"INSERT INTO document ({', '.join(columns)}) SELECT {values} FROM document, n",
            (number - 1,),
        )

    def _execute(self, statement: str, values: tuple[Any, ...]) -> None:
        def write(store: Store) -> None:
            raw = store._engine.raw_connection()
            try:
                raw.driver_connection.execute(statement, values)
            finally:
                raw.close()

        self.call(write)
