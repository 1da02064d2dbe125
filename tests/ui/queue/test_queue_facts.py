"""What a file holds besides its pages, as the details pane of the queue tells it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_jobs import NOW
from fake_queue_desk import certificate
from files_with_facts import FACTS, fill_facts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.job_settings import JobSettings
from app.domain.jobs import Job, Status
from app.ui.queue.facts import matter_rows


@pytest.fixture
def pane(make_screen, desk, settle):
    """Select a file of a job whose documents have a status."""

    def show(name: str, status: Status = Status.READY_FOR_REVIEW):
        _, documents = fill_facts(desk, status)
        desk.certificates = {document.id: certificate() for document in documents.values()}
        screen = make_screen()
        screen.select(documents[name].id)
        settle(lambda: screen.details._document is not None)
        return screen.details

    return show


def test_how_a_matter_is_read_is_told_where_it_is_not_the_usual_way(qapp, english) -> None:
    def rows(**settings) -> dict[str, str]:
        job = Job("j", "Okafor", NOW, NOW, JobSettings(**settings))
        return dict(matter_rows(job, NOW))

    assert rows(ocr=False).items() - rows().items() == {("Text in pictures", "Not read (no OCR)")}
    assert rows(quick=True).items() - rows().items() == {("Quick search", "Names by the small model only")}


def test_every_fact_has_its_row_with_what_it_means(pane) -> None:
    details = pane("Board pack.pdf")
    assert details.file.isVisible()
    assert details.file.rows.sentences() == [
        "It is signed. The signature does not survive redaction: the released file is not signed.",
        "It has form fields. What they show is released, but cannot be filled in any more.",
        "3 attached files are neither searched nor in the released file. Add them as files of their own.",
        "1 of its layers is hidden. What it hides is not in the released file.",
        "It holds 1 earlier version of itself. It is not in the released file.",
        "It was opened with a password. The released file opens without one.",
    ]
    assert not details.doubt.isVisible()
    assert details.fact("content") == ""


def test_a_plain_file_has_no_card(pane) -> None:
    details = pane("Complaint.pdf")
    assert not details.file.isVisible()
    assert not details.doubt.isVisible()


def test_the_content_tells_scans(pane) -> None:
    assert pane("Scanned letter.pdf").fact("content") == "12 scanned, 12 with text"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Cut off on the way.pdf", "This file is damaged and was repaired while it was read."),
        ("Tax return.pdf", "This file is an XFA form. Other programs may show more of it."),
    ],
)
def test_a_doubtful_file_is_to_be_compared_before_its_release(pane, qtbot, name, says) -> None:
    details = pane(name)
    assert details.doubt.isVisible()
    assert details.doubt.what.text() == says
    assert "before you release it" in details.doubt.more.text()
    [button] = details.doubt.findChildren(QPushButton)
    assert button.text() == "Show original in folder"
    with qtbot.waitSignal(details.original_wanted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("status", [Status.FINISHED, Status.CANCELLED])
def test_after_its_end_the_fact_stays_and_the_call_to_compare_goes(pane, status) -> None:
    details = pane("Cut off on the way.pdf", status)
    assert not details.doubt.isVisible()
    assert "something may be missing" in details.file.rows.sentences()[0]


def test_what_is_gone_tells_nothing_of_its_file(pane, desk, settle) -> None:
    details = pane("Signed lease.pdf")
    document = next(d for d in desk.held.values() if d.file_name == "Signed lease.pdf")
    assert details.file.isVisible()
    desk.put(replace(document, status=Status.PURGED, file_name="", path="", facts=None))
    settle(lambda: not details.file.isVisible())
    assert FACTS["Signed lease.pdf"].signed
    assert details.fact("content") == ""
