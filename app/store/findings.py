"""What the program found: facts and pages of a document, and its entities."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, delete, func, insert, literal_column, update
from sqlmodel import Session, col, select

from app.domain.audit import AuditAction
from app.domain.carriers import Unchecked
from app.domain.changes import ChangeSet
from app.domain.decisions import Verdict
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Matrix
from app.domain.jobs import Page, Status
from app.domain.reading_order import place_in_reading
from app.store import mapping
from app.store.tables import CommentRow, DocumentRow, EntityRow, PageRow, ReviewStepRow
from app.store.term_rows import forget_terms
from app.store.transactions import Happened, NotFound, Transactions

_VERDICT = (EntityRow.id, EntityRow.decision, EntityRow.why_kept, EntityRow.codes)
_COLUMNS = [col(getattr(EntityRow, name)) for name in EntityRow.model_fields]
_VIEWS_KEPT = 8


class FindingsStore(Transactions):
    """The part of the repository that knows pages and entities."""

    def set_facts(self, document_id: str, facts: DocumentFacts) -> ChangeSet:
        """Note what preflight found. Where the file is not the one of before, all that was found, decided and
        acknowledged in that is dropped, and the record says how much."""
        with self._session() as session, session.begin():
            self._views.pop(document_id, None)
            row = self._living(session, document_id)
            if row.sha256 and row.sha256 != facts.sha256:
                decisions = self._decisions(session, document_id)
                dropped = [f"{decisions.get(decision.value, 0)} {decision.value}" for decision in Decision]
                dropped += ["unread pages acknowledged"] * row.unread_acknowledged
                what = Happened(AuditAction.DOCUMENT_FILE_CHANGED, row.job_id, document_id, before=", ".join(dropped))
                self._record(session, [what])
                for table in (EntityRow, PageRow, ReviewStepRow, CommentRow):
                    session.execute(delete(table).where(col(table.document_id) == document_id))
                forget_terms(session, [document_id])
                session.refresh(row)
                row.unread_acknowledged = 0
                row.seen_regions = mapping.keys_json(())
                row.unchecked = ""
                row.certificate = ""
            before, row.sha256 = row.sha256, facts.sha256
            row.size = facts.size
            row.facts = mapping.file_facts_json(facts.file)
            row.page_count = len(facts.pages)
            row.updated_at = mapping.now()
            session.add(row)
            known = set(session.exec(select(PageRow.page_index).where(PageRow.document_id == document_id)))
            fresh = [
                mapping.page_values(document_id, index, page)
                for index, page in enumerate(facts.pages)
                if index not in known
            ]
            if fresh:
                session.execute(insert(PageRow), fresh)
            row.unread_pages = self._unread_pages(session, document_id)
            self._count(session, row)
            session.flush()
            copies = {c for sha256 in {before, facts.sha256} for c in self._mark_copies(session, row.job_id, sha256)}
            return ChangeSet(jobs=frozenset({row.job_id}), documents=frozenset({document_id, *copies}))

    def _living(self, session: Session, document_id: str) -> DocumentRow:
        """A row that may get text. Raises NotFound after an expiry or a purge: a late worker must not write it back."""
        row = self._row(session, document_id)
        if Status(row.status) in (Status.EXPIRED, Status.PURGED):
            raise NotFound(document_id)
        return row

    def add_detected(
        self,
        document_id: str,
        page_index: int,
        entities: Sequence[Entity],
        *,
        ledger: Sequence[str] = (),
        facts: PageFacts | None = None,
    ) -> ChangeSet:
        """Keep the entities of one page and note that it was read, and by what (`ledger`): one transaction, so a page
        is never half done. `facts` are those of the page after it was read, where that changed them."""
        with self._session() as session, session.begin():
            values: dict[str, object] = {"detected": 1, "ledger": mapping.ledger_json(ledger)}
            if facts is not None:
                values["facts"] = mapping.facts_json(facts)
            session.execute(
                update(PageRow)
                .where(col(PageRow.document_id) == document_id, col(PageRow.page_index) == page_index)
                .values(**values)
            )
            if facts is not None:
                row = self._row(session, document_id)
                row.unread_pages = self._unread_pages(session, document_id)
                session.add(row)
            return self._add_entities(session, document_id, entities)

    def set_hidden(
        self, document_id: str, entities: Sequence[Entity], unchecked: Sequence[Unchecked] = ()
    ) -> ChangeSet:
        """Keep the hits in what no page shows, in place of the undecided ones of a detection that was broken off, and
        the carriers that could not be checked: one transaction."""
        with self._session() as session, session.begin():
            row = self._living(session, document_id)
            row.unchecked = mapping.unchecked_json(unchecked)
            session.add(row)
            session.execute(
                delete(EntityRow).where(
                    col(EntityRow.document_id) == document_id,
                    col(EntityRow.hidden) != "",
                    col(EntityRow.quadrilaterals) == "[]",
                    col(EntityRow.decision) == Decision.OPEN.value,
                )
            )
            return self._add_entities(session, document_id, entities)

    def add_entities(self, document_id: str, entities: Sequence[Entity]) -> ChangeSet:
        """Keep entities that no reviewer made: repeats, and what the verification found."""
        with self._session() as session, session.begin():
            return self._add_entities(session, document_id, entities)

    def set_models(self, document_id: str, models: Sequence[str]) -> ChangeSet:
        def change(row: DocumentRow) -> None:
            row.models = "\n".join(models)

        return self._change(document_id, change)

    def pages(self, document_id: str) -> list[Page]:
        with self._session() as session:
            query = select(PageRow).where(PageRow.document_id == document_id).order_by(col(PageRow.page_index))
            return [mapping.page(row) for row in session.exec(query)]

    def entities(self, document_id: str, ids: Collection[str] | None = None) -> list[Entity]:
        """Hits of a document, or those of them with some ids, in reading order."""
        to_view = self._to_view(document_id)
        # Columns, not objects of the mapper: those take five times as long, and 50,000 hits are read at once.
        query = select(*_COLUMNS)
        with self._session() as session:
            if ids is None:
                of_document = query.where(col(EntityRow.document_id) == document_id)
                found = [mapping.entity(row) for row in session.execute(of_document)]
            else:
                found = [mapping.entity(row) for row in session.execute(_among(query, document_id, ids))]
        return sorted(found, key=lambda entity: place_in_reading(entity, to_view))

    def verdicts(self, document_id: str, ids: Collection[str] | None = None) -> dict[str, Verdict]:
        """What was decided about hits of a document, or about those of them with some ids, by id."""
        query: Select[Any] = select(*(col(column) for column in _VERDICT))
        chosen = query.where(col(EntityRow.document_id) == document_id)
        with self._session() as session:
            rows = session.execute(chosen if ids is None else _among(query, document_id, ids)).all()
        known = {stored: mapping.verdict(*stored) for stored in {(*columns,) for _, *columns in rows}}
        return {entity_id: known[(*columns,)] for entity_id, *columns in rows}

    def _to_view(self, document_id: str) -> Mapping[int, Matrix]:
        """How places on the pages of a document are shown, by page. Kept for the documents that are asked about: to
        read 500 pages takes longer than to read the hits of one."""
        with self._session() as session:
            sha256 = session.exec(select(DocumentRow.sha256).where(DocumentRow.id == document_id)).first()
        known = self._views.get(document_id)
        if known is None or known[0] != sha256:
            pages = {page.page_index: page.facts.geometry.to_view for page in self.pages(document_id)}
            if sha256 is None or not pages:
                return pages
            known = self._views[document_id] = (sha256, pages)
            if len(self._views) > _VIEWS_KEPT:
                del self._views[next(iter(self._views))]
        return known[1]

    @staticmethod
    def _unread_pages(session: Session, document_id: str) -> int:
        unread = func.json_extract(PageRow.facts, "$.unread")
        query = select(func.count()).select_from(PageRow).where(PageRow.document_id == document_id, unread)
        return session.exec(query).one()

    @staticmethod
    def _mark_copies(session: Session, job_id: str, sha256: str) -> list[str]:
        """Point exact copies within a job to the first of them; returns the ids of those that changed."""
        if not sha256:
            return []
        same = session.exec(
            select(DocumentRow)
            .where(
                DocumentRow.job_id == job_id,
                DocumentRow.sha256 == sha256,
                col(DocumentRow.status).not_in([Status.CANCELLED.value, Status.EXPIRED.value, Status.PURGED.value]),
            )
            .order_by(col(DocumentRow.position))
        ).all()
        changed = []
        for number, row in enumerate(same):
            original = same[0].id if number else ""
            if row.duplicate_of != original:
                row.duplicate_of = original
                session.add(row)
                changed.append(row.id)
        return changed

    def _add_entities(self, session: Session, document_id: str, entities: Sequence[Entity]) -> ChangeSet:
        self._living(session, document_id)
        if entities:
            session.execute(insert(EntityRow), [mapping.entity_values(document_id, e) for e in entities])
        return self._touched(session, document_id, (e.id for e in entities))


def _among(query: Select[Any], document_id: str, ids: Collection[str]) -> Select[Any]:
    """A query of hits, of those of a document with some ids: one parameter however many they are.

    The plus keeps SQLite from going through all hits of the document to find a few by their ids.
    """
    wanted = select(func.json_each(json.dumps([*ids])).table_valued("value").c.value)
    return query.where(literal_column("+entity.document_id") == document_id, col(EntityRow.id).in_(wanted))
