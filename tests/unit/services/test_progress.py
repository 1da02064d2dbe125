"""Time left, from clocks that the test reads out."""

from datetime import UTC, datetime

import pytest

from app.domain.jobs import Document, Status
from app.protocol.messages import Progress
from app.services.progress import Pace

NOW = datetime(2026, 3, 2, tzinfo=UTC)


def document(status, pages=10, done=0):
    return Document("id", "job", "/a.pdf", "a.pdf", status, NOW, NOW, page_count=pages, pages_done=done)


def work(pace, phase, pages, seconds, *, total=10, document_id="other", start=0.0):
    for done in range(pages + 1):
        pace.note(document_id, Progress(phase=phase, done=done, total=total), now=start + done * seconds)
    pace.ended(document_id)


def test_nothing_is_said_before_anything_was_learned():
    assert all(Pace().seconds_left(document(status)) is None for status in Status)


def test_what_is_left_of_a_document_that_is_being_read():
    pace = Pace()
    work(pace, "detecting", 10, 0.5)
    pace.note("id", Progress(phase="detecting", done=4, total=10), now=0)
    assert pace.seconds_left(document(Status.DETECTING)) == pytest.approx(3)
    pace.ended("id")
    assert pace.seconds_left(document(Status.DETECTING, done=8)) == pytest.approx(1)


def test_a_queued_document_waits_for_those_before_it():
    pace = Pace()
    work(pace, "detecting", 10, 0.5)
    assert pace.seconds_left(document(Status.QUEUED), ahead=40, width=2) == pytest.approx(15)
    assert pace.seconds_left(document(Status.QUEUED, done=6), ahead=0) == pytest.approx(2)
    assert pace.seconds_left(document(Status.QUEUED), ahead=None) is None
    assert pace.seconds_left(document(Status.QUEUED, pages=0)) is None


def test_a_release_is_written_and_then_proven():
    pace = Pace()
    work(pace, "redacting", 10, 1.0)
    assert pace.seconds_left(document(Status.REDACTING)) is None, "how long the proof takes is not known"
    work(pace, "verifying", 10, 2.0)
    assert pace.seconds_left(document(Status.REVIEWED)) == pytest.approx(30)
    pace.note("id", Progress(phase="redacting", done=10, total=10), now=0)
    assert pace.seconds_left(document(Status.REDACTING)) == pytest.approx(20)
    pace.note("id", Progress(phase="verifying", done=5, total=10), now=1)
    assert pace.seconds_left(document(Status.VERIFYING)) == pytest.approx(10)


def test_a_computer_that_slept_is_not_slow_and_a_newer_speed_counts_more():
    pace = Pace()
    work(pace, "detecting", 10, 1.0)
    work(pace, "detecting", 1, 3600.0)
    assert pace.seconds_left(document(Status.DETECTING)) == pytest.approx(10)
    work(pace, "detecting", 2000, 0.1)
    assert pace.seconds_left(document(Status.DETECTING)) == pytest.approx(1, rel=0.01)


def test_what_was_learned_is_there_the_next_time(tmp_path):
    file = tmp_path / "pace.json"
    pace = Pace(file)
    work(pace, "detecting", 10, 0.5)
    pace.save()
    assert Pace(file).seconds_left(document(Status.DETECTING)) == pytest.approx(5)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"detecting": [1]}', '{"detecting": [-1, NaN]}', '{"detecting": "x"}']
)
def test_a_file_that_makes_no_sense_is_as_good_as_none(tmp_path, text):
    file = tmp_path / "pace.json"
    file.write_text(text)
    assert Pace(file).seconds_left(document(Status.DETECTING)) is None
