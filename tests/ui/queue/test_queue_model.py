"""The queue's model against the plain rule: filter, then sort. Qt's own model tester watches every change."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from fake_queue_desk import NOON, document_of, progress
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.base.errors import FailureCode
from app.domain.jobs import Document, Job, Status
from app.ui.queue.model import DocumentsModel, ProgressRole
from app.ui.queue.rows import Column, Group, arrival, group_of, progress_look, sort_value

JOBS = [Job(f"job-{n}", f"Matter {n}", NOON + timedelta(hours=n), NOON) for n in range(3)]


def make(number: int, status: Status, open_hits: int = 0) -> Document:
    job = JOBS[number % 3]
    return document_of(job, f"File {number:02}.pdf", status, number, id=f"d{number}", hits_open=open_hits, page_count=3)


def shown(model: DocumentsModel) -> list[str]:
    return [model.document_at(row).id for row in range(model.rowCount())]


def expected(documents: dict[str, Document], group: Group, needle: str, column: int, descending: bool) -> list[str]:
    created = {job.id: job.created_at.timestamp() for job in JOBS}
    names = {job.id: job.name for job in JOBS}

    def key(document: Document) -> tuple:
        natural = arrival(document, created[document.job_id])
        if column < 0:
            return natural
        return (sort_value(document, Column(column), names[document.job_id], None), *natural)

    visible = [
        d
        for d in documents.values()
        if group in (Group.ALL, group_of(d.status)) and needle.casefold() in d.file_name.casefold()
    ]
    return [d.id for d in sorted(visible, key=key, reverse=descending)]


steps = st.one_of(
    st.tuples(st.just("put"), st.integers(0, 14), st.sampled_from(list(Status)), st.integers(0, 4)),
    st.tuples(st.just("filter"), st.sampled_from(list(Group)), st.sampled_from(["", "file 1", "FILE 0", "none"])),
    st.tuples(st.just("sort"), st.integers(-1, len(Column) - 1), st.booleans()),
    st.tuples(st.just("all")),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(steps, max_size=25))
def test_rows_are_what_filter_and_sort_say(qapp, script) -> None:
    model = DocumentsModel()
    model.set_jobs(JOBS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    documents: dict[str, Document] = {}
    group, needle, column, descending = Group.ALL, "", -1, False
    for step in script:
        match step:
            case ("put", number, status, open_hits):
                document = make(number, status, open_hits)
                documents[document.id] = document
                model.update([document])
            case ("filter", group, needle):
                model.set_filter(group, needle)
            case ("sort", column, descending):
                model.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
            case ("all",):
                model.set_documents(documents.values())
        assert shown(model) == expected(documents, group, needle, column, descending)
        for each in Group:
            in_group = [d for d in documents.values() if each in (Group.ALL, group_of(d.status))]
            assert model.count(each) == len(in_group)
    tester.deleteLater()


def test_progress_changes_one_cell_in_place(qtbot) -> None:
    model = DocumentsModel()
    model.set_jobs(JOBS)
    model.set_documents([make(0, Status.DETECTING), make(1, Status.QUEUED), make(2, Status.DETECTING)])
    resets, changes = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.layoutChanged.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda *ends: changes.append([(end.row(), end.column()) for end in ends[:2]]))
    row = model.row_of("d2")
    model.set_progress("d2", progress("detecting", 1, 4))
    assert changes == [[(row, Column.PROGRESS)] * 2]
    assert not resets
    assert model.index(row, Column.PROGRESS).data(ProgressRole).fraction == 0.25
    model.set_progress("d1", progress("detecting", 1, 4))  # a queued document makes no progress
    assert len(changes) == 1


def test_a_row_says_what_stopped_its_document(qtbot, english) -> None:
    model = DocumentsModel()
    job = Job("job", "Matter", NOON, NOON)
    model.set_jobs([job])
    stopped = document_of(job, "a.pdf", Status.ATTENTION, failure=FailureCode.PASSWORD_NEEDED)
    model.set_documents([stopped])
    cell = model.index(0, Column.PROGRESS)
    assert cell.data() == "This PDF is locked with a password."
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == cell.data()
    model.update([replace(stopped, status=Status.QUEUED, failure=None)])
    assert "password" not in cell.data()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"hits_total": 4, "hits_open": 3}, "1 of 4 decided"),
        ({"unread_pages": 1}, "1 page unread"),
        ({"hits_total": 4, "hits_open": 3, "unread_pages": 2}, "1 of 4 decided · 2 pages unread"),
        ({"unread_pages": 2, "unread_acknowledged": True}, ""),
        ({}, ""),
    ],
)
def test_a_document_with_unread_pages_does_not_look_clean(qapp, english, more, said) -> None:
    document = document_of(Job("j", "Matter", NOON, NOON), "Scan.pdf", Status.READY_FOR_REVIEW, **more)
    assert progress_look(document, None).text == said


def test_live_progress_ends_with_the_work(qtbot) -> None:
    model = DocumentsModel()
    model.set_jobs(JOBS)
    model.set_documents([make(0, Status.DETECTING)])
    model.set_progress("d0", progress("detecting", 3, 3))
    model.update([make(0, Status.READY_FOR_REVIEW, 2)])
    assert model.live("d0") is None


def test_persistent_selection_follows_a_sort(qtbot) -> None:
    model = DocumentsModel()
    model.set_jobs(JOBS)
    model.set_documents([make(n, Status.QUEUED) for n in range(9)])
    selection = QItemSelectionModel(model)
    chosen = model.row_of("d4")
    selection.select(
        model.index(chosen, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    model.sort(Column.FILE, Qt.SortOrder.DescendingOrder)
    model.update([replace(make(8, Status.QUEUED), file_name="File 0.pdf")])
    assert [model.document_at(index.row()).id for index in selection.selectedRows()] == ["d4"]


@pytest.mark.parametrize("column", list(Column))
def test_every_cell_has_words_for_a_screen_reader(qtbot, column) -> None:
    model = DocumentsModel()
    model.set_jobs(JOBS)
    model.set_documents([make(0, Status.ATTENTION)])
    words = model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith(model.headerData(column, Qt.Orientation.Horizontal))


def test_a_hundred_thousand_documents(qtbot) -> None:
    model = DocumentsModel()
    model.set_jobs(JOBS)
    documents = [make(number, Status.QUEUED) for number in range(100_000)]
    model.set_documents(documents)
    assert model.rowCount() == 100_000
    model.set_filter(Group.ALL, "file 99999")
    assert shown(model) == ["d99999"]
    model.set_filter(Group.ALL, "")
    model.sort(Column.FILE)
    moves = []
    model.rowsMoved.connect(lambda *_: moves.append(1))
    model.modelReset.connect(lambda: pytest.fail("a single document reset the model"))
    model.update([replace(documents[5], file_name="ZZ.pdf")])
    assert model.row_of("d5") == 99_999
    assert len(moves) == 1
