"""Reads the rows that the table shows from the desk, and keeps what is in view up to date."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.changes import ChangeSet
from app.domain.jobs import Document, Status
from app.domain.listing import LARGEST_LIMIT, DocumentPage, DocumentQuery, SortField
from app.store.store import NotFound
from app.ui.desk import Desk
from app.ui.queue.filters import Filter
from app.ui.queue.model import PAGE, DocumentsModel
from app.ui.queue.rows import SORTS
from app.ui.queue.table import DocumentsTable

REST = 4.0
"""After a refresh the desk is left alone for so many times as long as it took: work comes before looking at it."""

_SAMPLE = 20

_ONE_BY_ONE = 100
"""Up to so many selected documents are asked for singly, more as the whole list."""


class Feed:
    """One reader at a time: what it applies fits the list that the model shows."""

    def __init__(self, desk: Desk, model: DocumentsModel, table: DocumentsTable) -> None:
        self._desk = desk
        self._model = model
        self._table = table
        self._filter = Filter()
        self._generation = 0
        self._one = asyncio.Lock()
        self.took = 0.0  # seconds of the last refresh

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def query(self) -> DocumentQuery:
        """The list that is asked for, as the store is asked for it."""
        column, descending = self._model.order
        if column is None:
            return self._filter.query()
        return replace(self._filter.query(), sort=SORTS[column], descending=descending)

    async def show(self, wanted: Filter | None = None) -> None:
        """Show the list anew from its top: with another filter, in another order, or for the first time. What was
        shown stays until the first rows are here."""
        if wanted is not None:
            self._filter = wanted
        self._generation += 1
        generation = self._generation
        async with self._one:
            if generation != self._generation:
                return
            query = self.query
            counts = await self._desk.counts()
            page = await self._page(query, 0)
            await self._learn(page.documents)
            if generation != self._generation:
                return
            chosen = self._table.chosen
            if wanted is not None:
                self._drop_filtered()
            self._model.set_counts(counts)
            with chosen.following():
                self._model.reset(page.total, {0: page.documents})
            self._table.scrollToTop()
            chosen.chosen.emit()

    async def refresh(self, changes: ChangeSet) -> None:
        """Bring what is in view up to date after something was committed."""
        began = time.perf_counter()
        async with self._one:
            generation, query = self._generation, self.query
            counts = await self._desk.counts()
            rows, pages = await self._in_view(query)
            fresh = {d.id for documents in pages.values() for d in documents}
            chosen, changed = self._table.chosen, []
            gone: set[str] = set()
            doubtful = self._doubtful(changes, pages, fresh)
            if len(doubtful) > _ONE_BY_ONE:
                async for documents in self._stream(query, 0, None):
                    fresh |= {document.id for document in documents}
                gone = doubtful - fresh
                doubtful = set()
            for document_id in doubtful:
                try:
                    changed.append(await self._desk.document(document_id))
                except NotFound:
                    gone.add(document_id)
            await self._learn([*(d for ds in pages.values() for d in ds), *changed], changes.jobs)
            if generation != self._generation:
                return
            gone |= {d.id for d in changed if not self._lets_through(d)}
            self._model.forget_live(changes.documents)
            self._model.set_counts(counts)
            self._table.change(lambda: self._renew(rows, pages, gone))
            chosen.update(d for d in changed if d.id not in gone)
        self.took = time.perf_counter() - began

    async def fill(self) -> None:
        """Read the rows in view that are not here, then their neighbours, until there are no more."""
        while True:
            async with self._one:
                page = self._next_page()
                if page is None:
                    self._model.answered()
                    return
                generation, rows = self._generation, self._model.rowCount()
                came = await self._page(self.query, page)
                await self._learn(came.documents)
                if generation != self._generation:
                    continue
                if came.total == rows:
                    with self._table.chosen.following():
                        self._model.put(page, came.documents)
                    continue
            await self.refresh(ChangeSet())  # something changed, and its signal is on its way

    async def reveal(self, document_id: str) -> bool:
        """Have a document in memory. False where the filters hide it or it is gone."""
        for _ in range(3):  # rows may move while they are counted
            async with self._one:
                if self._model.row_of(document_id) is not None:
                    return True
                generation, query = self._generation, self.query
                try:
                    document = await self._desk.document(document_id)
                except NotFound:
                    return False
                await self._learn([document])
                if not self._lets_through(document):
                    return False
                row = await self._find(query, document)
                if row is not None and generation == self._generation:
                    page = await self._page(query, row // PAGE)
                    if page.total == self._model.rowCount():
                        with self._table.chosen.following():
                            self._model.put(row // PAGE, page.documents)
            if self._model.row_of(document_id) is None:
                await self.refresh(ChangeSet())
        return self._model.row_of(document_id) is not None

    async def read_selection(self) -> None:
        """Learn the ids of rows that were selected before they were read."""
        chosen = self._table.chosen
        generation, unread, query = self._generation, list(chosen.unread), self.query
        ids: list[str] = []
        for first, last in unread:
            wanted = last - first + 1
            found: list[str] = []
            async for documents in self._stream(query, first, wanted):
                found += [document.id for document in documents]
                if generation != self._generation or chosen.unread != unread:
                    return  # something else was selected meanwhile
            ids += found[:wanted]
        if unread and chosen.unread == unread:
            chosen.add(ids)

    async def selected(self, wanted: Callable[[Document], bool]) -> list[str]:
        """Ids of the selected documents that `wanted` is true of, read now as far as they are not in memory."""
        chosen = self._table.chosen
        if chosen.unread:
            await self.read_selection()
        if chosen.complete:
            return [document.id for document in chosen.known() if wanted(document)]
        ids = None if chosen.everything else set(chosen.ids())
        found: list[str] = []
        async for documents in self._stream(self.query, 0, None):
            found += [d.id for d in documents if (ids is None or d.id in ids) and wanted(d)]
        return found

    async def sample(self) -> list[Document]:
        """Some selected documents of each status, to say what can be done with a selection that is not in memory."""
        known = list(self._table.chosen.known())
        for status in [s for s in Status if self._model.counts[s]]:
            query = self.query
            if not query.statuses or status in query.statuses:
                page = await self._desk.list_documents(replace(query, statuses=(status,), limit=_SAMPLE))
                known += page.documents
        return known

    # Parts

    def _doubtful(self, changes: ChangeSet, pages: Mapping[int, object], fresh: set[str]) -> set[str]:
        """Selected documents that may have left the list: they changed out of view, or went out of it."""
        chosen = self._table.chosen
        if chosen.everything:
            return set()
        rows = {document_id: self._model.row_of(document_id) for document_id in chosen.ids()}
        return {
            document_id
            for document_id, row in rows.items()
            if document_id in changes.documents or (row is not None and row // PAGE in pages)
        } - fresh

    def _renew(self, rows: int, pages: dict[int, Sequence[Document]], gone: set[str]) -> None:
        self._table.chosen.drop(gone)
        self._model.renew(rows, pages)

    def _lets_through(self, document: Document) -> bool:
        return self._filter.lets_through(document, self._model.job(document.job_id))

    def _drop_filtered(self) -> None:
        chosen = self._table.chosen
        keep = [] if chosen.everything else [d for d in chosen.known() if self._lets_through(d)]
        chosen.forget()
        chosen.add(document.id for document in keep)
        chosen.update(keep)

    def _next_page(self) -> int | None:
        first, last = self._table.rows_in_view()
        missing = self._model.missing(first, last)
        if not missing:
            missing = self._model.missing(max(0, first - PAGE // 2), last + PAGE // 2)
        return missing[0] if missing else None

    async def _in_view(self, query: DocumentQuery) -> tuple[int, dict[int, Sequence[Document]]]:
        """The number of rows, and the pages in view. Where so many rows came above them that none of the documents in
        view is among them, the pages where those are now."""
        first, last = self._table.rows_in_view()
        rows, pages = await self._pages(query, first, last)
        more = rows - self._model.rowCount()
        in_view = {d.id for row in range(first, last + 1) if (d := self._model.document_at(row)) is not None}
        if first and more and in_view and not in_view & {d.id for ds in pages.values() for d in ds}:
            return await self._pages(query, max(0, first + more), max(0, last + more))
        return rows, pages

    async def _pages(self, query: DocumentQuery, first: int, last: int) -> tuple[int, dict[int, Sequence[Document]]]:
        """Pages with these rows, all of one moment: read again where the number of rows changed between two."""
        while True:
            pages: dict[int, Sequence[Document]] = {}
            totals = set()
            for page in range(first // PAGE, last // PAGE + 1):
                came = await self._page(query, page)
                totals.add(came.total)
                if came.documents:
                    pages[page] = came.documents
                if (page + 1) * PAGE >= came.total:
                    break
            if len(totals) == 1:
                total = totals.pop()
                if pages or not total:
                    return total, pages
                first = last = total - 1  # the list ends above what is in view

    async def _page(self, query: DocumentQuery, page: int) -> DocumentPage:
        return await self._desk.list_documents(replace(query, limit=PAGE, offset=page * PAGE))

    async def _learn(self, documents: Iterable[Document], changed: Iterable[str] = ()) -> None:
        """Know the jobs of documents, and again those that changed."""
        model = self._model
        wanted = dict.fromkeys(d.job_id for d in documents if model.job(d.job_id) is None)
        wanted |= dict.fromkeys(job_id for job_id in changed if model.job(job_id) is not None)
        jobs = []
        for job_id in wanted:
            try:
                jobs.append(await self._desk.job(job_id))
            except NotFound:
                continue  # deleted since; its documents go with the next change
        model.set_jobs(jobs)

    async def _stream(self, query: DocumentQuery, first: int, number: int | None) -> AsyncIterator[Sequence[Document]]:
        """Documents of the list from row `first` on, at least `number` of them if there are so many."""
        came = await self._desk.list_documents(replace(query, limit=LARGEST_LIMIT, offset=first))
        yield came.documents
        seen = len(came.documents)
        while came.next_cursor and (number is None or seen < number):
            came = await self._desk.list_documents(replace(query, limit=LARGEST_LIMIT, cursor=came.next_cursor))
            yield came.documents
            seen += len(came.documents)

    async def _find(self, query: DocumentQuery, document: Document) -> int | None:
        """The row of a document in a list, by bisection over the key that the list is sorted by."""
        target = _key(query.sort, document)
        low, high = 0, self._model.rowCount()
        while low < high:
            middle = (low + high) // 2
            there = (await self._desk.list_documents(replace(query, limit=1, offset=middle))).documents
            if there and ((key := _key(query.sort, there[0])) > target if query.descending else key < target):
                low = middle + 1
            else:
                high = middle
        row = low
        async for documents in self._stream(query, low, None):
            for each in documents:
                if each.id == document.id:
                    return row
                if _key(query.sort, each) != target:
                    return None
                row += 1
        return None


def _key(sort: SortField, document: Document) -> tuple[object, ...]:
    """What the store sorts by. Documents that were added together have the same time: their order is not known here."""
    match sort:
        case SortField.CREATED_AT:
            return (document.created_at,)
        case SortField.UPDATED_AT:
            return document.updated_at, document.id
        case SortField.PAGES:
            return document.page_count, document.id
        case SortField.OPEN_HITS:
            return document.hits_open, document.id
        case SortField.FILE_NAME:
            return document.file_name.casefold(), document.id
