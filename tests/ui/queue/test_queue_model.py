"""The cells of the queue's model. Which rows it shows is tested over a database in test_queue_feed.py."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from fake_queue_desk import NOON, document_of, progress
from PySide6.QtCore import Qt

from app.base.errors import FailureCode
from app.domain.jobs import Document, Job, Status
from app.ui.queue.model import DocumentRole, DocumentsModel, ProgressRole
from app.ui.queue.rows import SORTS, Column, progress_look

JOBS = [Job(f"job-{n}", f"Matter {n}", NOON + timedelta(hours=n), NOON) for n in range(3)]


def make(number: int, status: Status, open_hits: int = 0) -> Document:
    job = JOBS[number % 3]
    return document_of(job, f"File {number:02}.pdf", status, number, id=f"d{number}", hits_open=open_hits, page_count=3)


def put(model: DocumentsModel, *documents: Document) -> None:
    model.reset(len(documents), {0: documents})


def test_progress_changes_one_cell_in_place(qtbot) -> None:
    model = DocumentsModel()
    put(model, make(0, Status.DETECTING), make(1, Status.QUEUED), make(2, Status.DETECTING))
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
    put(model, stopped)
    cell = model.index(0, Column.PROGRESS)
    assert cell.data() == "This PDF is locked with a password."
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == cell.data()
    model.put(0, [replace(stopped, status=Status.QUEUED, failure=None)])
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
    put(model, make(0, Status.DETECTING))
    model.set_progress("d0", progress("detecting", 3, 3))
    model.renew(1, {0: [make(0, Status.READY_FOR_REVIEW, 2)]})
    assert model.live("d0") is None


def test_a_live_document_out_of_view_keeps_its_progress_until_it_changes(qtbot) -> None:
    model = DocumentsModel()
    put(model, make(0, Status.QUEUED))
    model.set_progress("d5", progress("detecting", 3, 30))
    assert model.live("d5") is not None
    model.forget_live(["d5"])
    assert model.live("d5") is None
    for number in range(1000):
        model.set_progress(f"e{number}", progress("detecting", 3, 30))
    assert sum(model.live(f"e{number}") is not None for number in range(1000)) == 200


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (None, "Detecting, 3 of 40 pages"),
        (20, "Detecting, 3 of 40 pages, under 1 min left"),
        (61, "Detecting, 3 of 40 pages, 1 min left"),
        (150, "Detecting, 3 of 40 pages, 2 min left"),
        (7300, "Detecting, 3 of 40 pages, 2 h left"),
    ],
)
def test_time_left_is_part_of_the_progress(qtbot, english, seconds, said) -> None:
    model = DocumentsModel()
    model.seconds_left = lambda document: seconds
    put(model, make(0, Status.DETECTING), make(1, Status.FINISHED))
    model.set_progress("d0", progress("detecting", 3, 40))
    assert model.index(0, Column.PROGRESS).data() == said
    assert model.index(1, Column.PROGRESS).data() == ""


def test_rows_that_were_not_read_are_quiet_and_asked_for_once(qtbot, english) -> None:
    model = DocumentsModel()
    model.reset(1000, {0: [make(number, Status.QUEUED) for number in range(100)]})
    asked = []
    model.wanted.connect(lambda: asked.append(1))
    for row in (250, 251, 252):
        cell = model.index(row, Column.FILE)
        assert cell.data() is None
        assert cell.data(DocumentRole) is None
        assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Being read…"
    assert asked == [1]
    assert model.missing(240, 320) == [2, 3]


@pytest.mark.parametrize("column", list(Column))
def test_a_column_offers_to_sort_where_it_can(qtbot, english, column) -> None:
    model = DocumentsModel()
    asked = []
    model.sorted_otherwise.connect(lambda: asked.append(model.order))
    model.sort(column, Qt.SortOrder.DescendingOrder)
    tip = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert bool(asked) == (column in SORTS)
    assert (tip != model.headerData(column, Qt.Orientation.Horizontal)) == bool(asked), "it says how it is sorted"


@pytest.mark.parametrize("column", list(Column))
def test_every_cell_has_words_for_a_screen_reader(qtbot, column) -> None:
    model = DocumentsModel()
    model.set_jobs(JOBS)
    put(model, make(0, Status.ATTENTION))
    words = model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith(model.headerData(column, Qt.Orientation.Horizontal))


@pytest.mark.parametrize("status", [Status.EXPIRED, Status.PURGED])
def test_a_row_without_a_name_says_so(qtbot, english, status) -> None:
    model = DocumentsModel()
    put(model, replace(make(0, status), file_name=""))
    assert model.index(0, Column.FILE).data() == "A document that is gone"
