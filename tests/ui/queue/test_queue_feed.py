"""What the table shows against what the store's query says, over a real database file."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from fake_queue_desk import FakeDesk, fill
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from store_desk import StoreDesk

from app.domain.changes import ChangeSet
from app.domain.jobs import Status
from app.domain.listing import LARGEST_LIMIT, DocumentQuery, SortField
from app.store.store import NewDocument, Store
from app.ui.queue import feed as feed_module
from app.ui.queue import model as model_module
from app.ui.queue.feed import Feed
from app.ui.queue.filters import Filter
from app.ui.queue.model import DocumentsModel
from app.ui.queue.rows import SORTS, Column, Group
from app.ui.queue.table import DocumentsTable

SMALL, FEW = 5, 6
FLAGS = QItemSelectionModel.SelectionFlag


def add_job(store: Store, name: str, number: int) -> list[str]:
    files = [NewDocument(Path(f"/in/{name} {n:03}.pdf"), Path(f"/out/{name} {n:03}.pdf")) for n in range(number)]
    return [document.id for document in store.add_job(name, files)[1]]


class Window:
    """The table over a real list, without the rest of the screen."""

    def __init__(self, desk: StoreDesk, *, tested: bool) -> None:
        self.desk = desk
        self.model = DocumentsModel()
        if tested:  # it asks for every row again and again: not for long lists
            QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Fatal, self.model)
        self.table = DocumentsTable(self.model)
        self.feed = Feed(desk, self.model, self.table)
        self.table.resize(900, 60 + 8 * self.table.verticalHeader().defaultSectionSize())
        self.table.show()

    def close(self) -> None:
        self.table.close()
        self.table.deleteLater()
        self.model.deleteLater()

    def scroll_to_row(self, row: int) -> None:
        self.table.verticalScrollBar().setValue(row * self.table.verticalHeader().defaultSectionSize())

    def click(self, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click the row of that number in view."""
        place = QPoint(20, row * self.table.verticalHeader().defaultSectionSize() + 5)
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, keys, place)

    def truth(self) -> list[str]:
        """Ids in the order of the store's query."""
        query = replace(self.feed.query, limit=LARGEST_LIMIT)
        return [document.id for document in self.desk.call(lambda store: store.list_documents(query)).documents]

    def rows_selected_by_qt(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def in_view(self) -> list[str]:
        first, last = self.table.rows_in_view()
        last = min(last, self.model.rowCount() - 1)
        return [self.model.document_at(row).id for row in range(first, last + 1)]


@pytest.fixture
def small_pages(monkeypatch):
    monkeypatch.setattr(model_module, "PAGE", SMALL)
    monkeypatch.setattr(feed_module, "PAGE", SMALL)
    monkeypatch.setattr(model_module, "PAGES_HELD", FEW)


@contextmanager
def opened(tmp_path: Path, number: list[int], *, tested: bool = False):
    desk = StoreDesk(tmp_path / f"list-{number[0]}.sqlite3")
    number[0] += 1
    window = Window(desk, tested=tested)
    try:
        yield desk, window
    finally:
        window.close()
        desk.database.close()


@pytest.fixture
def window(qtbot, tmp_path, theme):
    with opened(tmp_path, [0]) as (_, made):
        yield made


steps = st.one_of(
    st.tuples(st.just("add"), st.integers(1, 9)),
    st.tuples(
        st.just("change"), st.integers(0, 99), st.sampled_from(list(Status)), st.integers(0, 3), st.sampled_from("abz")
    ),
    st.tuples(st.just("delete"), st.integers(0, 9)),
    st.tuples(st.just("filter"), st.sampled_from([*Group]), st.sampled_from(["", "a 00", "JOB", "none"])),
    st.tuples(st.just("sort"), st.sampled_from([-1, *Column]), st.booleans()),
    st.tuples(st.just("scroll"), st.integers(0, 60)),
    st.tuples(st.just("click"), st.integers(0, 6), st.sampled_from(["", "control", "shift"])),
    st.tuples(st.just("all")),
)
_KEYS = {
    "": Qt.KeyboardModifier.NoModifier,
    "control": Qt.KeyboardModifier.ControlModifier,
    "shift": Qt.KeyboardModifier.ShiftModifier,
}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(script=st.lists(steps, min_size=4, max_size=20))
def test_rows_are_what_the_store_says(qapp, theme, loop, tmp_path, small_pages, numbers, script) -> None:
    with opened(tmp_path, numbers, tested=True) as (desk, window):
        loop.run_until_complete(asyncio.wait_for(play(desk, window, script), 60))


@pytest.fixture(scope="session")
def numbers() -> list[int]:
    return [0]


async def play(desk: StoreDesk, window: Window, script: list[tuple]) -> None:
    feed, model, table = window.feed, window.model, window.table
    jobs: list[tuple[str, list[str]]] = []

    def add(number: int) -> ChangeSet:
        name = f"Job {'ab'[len(jobs) % 2]}"
        ids = desk.call(lambda store: add_job(store, name, number))
        jobs.append((desk.call(lambda store: store.document(ids[0])).job_id, ids))
        return ChangeSet(frozenset({jobs[-1][0]}), frozenset(ids))

    add(23)
    await feed.show()
    for step in script:
        chosen = set(table.selected_ids()) if not table.chosen.everything else None
        match step:
            case ("add", number):
                await feed.refresh(add(number))
            case ("change", number, status, open_hits, letter):
                every = [each for _, ids in jobs for each in ids]
                if every:
                    values = {"status": status.value, "hits_open": open_hits, "page_count": 9 - open_hits}
                    if letter == "z":
                        values |= {"file_name": f"z {number}.pdf", "name_folded": f"z {number}.pdf"}
                    changed = every[number % len(every)]
                    moment = f"2030-01-01T00:00:00.{number:06}+00:00"
                    await feed.refresh(desk.alter(changed, updated_at=moment, **values))
            case ("delete", number):
                if jobs:
                    job_id, _ = jobs.pop(number % len(jobs))
                    await feed.refresh(desk.call(lambda store, gone=job_id: store.delete_job(gone)))
            case ("filter", group, needle):
                await feed.show(Filter(group=group, needle=needle))
            case ("sort", column, descending):
                model.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
                await feed.show()
            case ("scroll", row):
                window.scroll_to_row(row)
            case ("click", row, keys):
                await feed.fill()
                window.click(row, _KEYS[keys])
                chosen = None
            case ("all",):
                table.selectAll()
                chosen = None
        await feed.fill()
        await feed.read_selection()
        truth = window.truth()
        assert model.rowCount() == len(truth)
        first, last = table.rows_in_view()
        assert window.in_view() == truth[first : last + 1]
        assert model.held <= SMALL * FEW
        assert model.total == desk.call(lambda store: sum(store.count_by_status().values()))
        selected = set(table.selected_ids()) if not table.chosen.everything else set(truth)
        if chosen is not None and not table.chosen.everything:
            assert selected == chosen & set(truth)  # by id, whatever rows they are in now
        rows = [row for row in window.rows_selected_by_qt() if model.document_at(row) is not None]
        assert rows == sorted(row for row, document in model.documents() if table.chosen.holds(document.id))
        assert sorted(await feed.selected(lambda _: True)) == sorted(selected)


def test_the_fake_desk_lists_as_the_store_does(run_async, window) -> None:
    fake = FakeDesk()
    fill(fake)
    real = window.desk

    def copy(store: Store) -> dict[str, str]:
        names = {}
        for job in sorted(fake.held_jobs.values(), key=lambda job: job.created_at):
            documents = [d for d in fake.held.values() if d.job_id == job.id]
            files = [NewDocument(Path(d.path), Path("/out", d.file_name)) for d in documents]
            made, rows = store.add_job(job.name, files)
            names |= {row.id: document.id for row, document in zip(rows, documents, strict=True)}
            names[made.id] = job.id
        return names

    names = real.call(copy)
    for real_id, fake_id in names.items():
        if fake_id in fake.held:
            d = fake.held[fake_id]
            values = {"status": d.status.value, "hits_open": d.hits_open, "page_count": d.page_count}
            real.alter(real_id, updated_at=d.updated_at.isoformat(timespec="microseconds"), **values)
    back = {fake_id: real_id for real_id, fake_id in names.items()}
    queries = [DocumentQuery(sort=sort, descending=down, limit=4) for sort in SortField for down in (True, False)]
    queries += [
        DocumentQuery(statuses=(Status.ATTENTION, Status.FAILED)),
        DocumentQuery(name_contains="EXHIBIT"),
        DocumentQuery(job_id=next(iter(fake.held_jobs))),
    ]
    for query in queries:
        asked = replace(query, job_id=back[query.job_id]) if query.job_id else query
        said, expected = (run_async(desk.list_documents(q)) for desk, q in ((fake, query), (real, asked)))
        assert said.total == expected.total
        key = (lambda d: d.page_count) if query.sort is SortField.PAGES else (lambda d: d.hits_open)
        if query.sort in (SortField.PAGES, SortField.OPEN_HITS):  # ties are broken by ids, which differ
            assert [key(d) for d in said.documents] == [key(d) for d in expected.documents]
        else:
            assert [d.id for d in said.documents] == [names[d.id] for d in expected.documents]


def test_a_live_change_above_keeps_what_is_in_view(window, run_async) -> None:
    desk, feed = window.desk, window.feed
    desk.call(lambda store: add_job(store, "First", 900))
    run_async(feed.show())
    window.scroll_to_row(400)
    run_async(feed.fill())
    window.click(3)
    before, chosen = window.in_view(), window.table.selected_ids()
    resets = []
    window.model.modelReset.connect(lambda: resets.append(1))
    for name, number in (("One", 1), ("Many", 300)):
        ids = desk.call(lambda store, name=name, number=number: add_job(store, name, number))
        run_async(feed.refresh(ChangeSet(documents=frozenset(ids))))
        assert window.in_view() == before
        assert window.table.selected_ids() == chosen
        assert window.table.currentIndex().row() == window.model.row_of(chosen[0])
    assert window.table.rows_in_view()[0] == 701
    assert not resets


def test_at_its_top_the_list_shows_what_is_new(window, run_async) -> None:
    desk, feed = window.desk, window.feed
    desk.call(lambda store: add_job(store, "First", 300))
    run_async(feed.show())
    ids = desk.call(lambda store: add_job(store, "New", 2))
    run_async(feed.refresh(ChangeSet(documents=frozenset(ids))))
    assert window.in_view()[:2] == ids


def test_a_change_tells_of_its_row_alone(window, run_async) -> None:
    desk, feed, model = window.desk, window.feed, window.model
    ids = desk.call(lambda store: add_job(store, "First", 500))
    run_async(feed.show())
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    for signal in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
        signal.connect(lambda *_: pytest.fail("rows moved"))
    run_async(feed.refresh(desk.alter(ids[7], status=Status.DETECTING.value)))
    run_async(feed.refresh(desk.alter(ids[450], status=Status.DETECTING.value)))  # out of view: its count alone
    assert told == [(7, 7)]
    assert model.count(Group.WORKING) == 500


def test_a_hundred_thousand_documents_are_never_held(window, run_async) -> None:
    desk, feed, model, table = window.desk, window.feed, window.model, window.table
    desk.call(lambda store: add_job(store, "Job", 1))
    desk.multiply(100_000)
    run_async(feed.show())
    assert model.rowCount() == 100_000
    for row in (0, 50_000, 99_990, 12_345, 70_000, 30_000, 90_000, 5, 60_000, 20_000, 80_000, 40_000):
        window.scroll_to_row(row)
        run_async(feed.fill())
        assert len(window.in_view()) >= 8
        assert model.held <= model_module.PAGE * model_module.PAGES_HELD == 800
    table.selectAll()
    before = len(desk.queries)
    assert table.chosen.number == 100_000
    assert table.chosen.everything
    assert len(desk.queries) == before  # ids are read when an action needs them
    ids = run_async(feed.selected(lambda document: document.file_name.endswith("007.pdf")))
    assert len(ids) == 100
    assert model.held <= 800


@pytest.mark.parametrize("column", [None, *SORTS])
def test_a_document_far_away_is_found(window, run_async, column) -> None:
    desk, feed, model = window.desk, window.feed, window.model
    ids = [each for name in "abc" for each in desk.call(lambda store, name=name: add_job(store, name, 700))]
    if column is not None:
        model.sort(column, Qt.SortOrder.DescendingOrder)
    run_async(feed.show())
    for document_id in (ids[0], ids[1234], ids[-1]):
        assert run_async(feed.reveal(document_id))
        window.table.select(document_id)
        run_async(feed.fill())
        assert window.table.selected_ids() == [document_id]
        assert document_id in window.in_view()
    run_async(feed.show(Filter(needle="nothing")))
    assert not run_async(feed.reveal(ids[0]))


def test_a_range_over_rows_that_were_not_read_is_selected_by_id(window, run_async) -> None:
    desk, feed, table = window.desk, window.feed, window.table
    ids = desk.call(lambda store: add_job(store, "First", 1500))
    run_async(feed.show())
    window.click(2)
    window.scroll_to_row(1500)
    window.click(7, Qt.KeyboardModifier.ShiftModifier)
    last = table.currentIndex().row()
    assert last > 1490
    assert table.chosen.number == last - 1
    run_async(feed.fill())
    run_async(feed.read_selection())
    assert set(table.selected_ids()) == set(ids[2 : last + 1])
    new = desk.call(lambda store: add_job(store, "New", 40))
    run_async(feed.refresh(ChangeSet(documents=frozenset(new))))
    assert set(run_async(feed.selected(lambda _: True))) == set(ids[2 : last + 1])


def test_what_a_filter_hides_is_not_selected(window, run_async) -> None:
    desk, feed, table = window.desk, window.feed, window.table
    ids = desk.call(lambda store: add_job(store, "First", 30))
    desk.alter(ids[3], status=Status.ATTENTION.value)
    run_async(feed.show())
    for row in (2, 3, 4):
        window.click(row, Qt.KeyboardModifier.ControlModifier)
    run_async(feed.show(Filter(group=Group.PROBLEMS)))
    assert table.selected_ids() == [ids[3]]
    run_async(feed.refresh(desk.alter(ids[3], status=Status.QUEUED.value)))
    assert table.selected_ids() == []
    run_async(feed.show(Filter()))
    table.selectAll()
    run_async(feed.show(Filter(group=Group.WORKING)))
    assert table.chosen.number == 0
