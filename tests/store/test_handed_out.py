"""A file that is handed out while it is removed: its own bytes, or none."""

import os

import pytest

from app.store.handed_out import Gone, Reading, leaving
from app.store.scrubbing import erase

CONTENT = b"released " * 100


def test_whoever_reads_to_the_end_has_all_of_it(tmp_path):
    (tmp_path / "a.pdf").write_bytes(CONTENT)
    reading = Reading(tmp_path / "a.pdf")
    pieces = list(iter(lambda: reading.read(7), b""))
    assert b"".join(pieces) == CONTENT
    assert reading.size == len(CONTENT)
    reading.close()


def test_an_erased_file_gives_no_more_bytes(tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(CONTENT)
    reading, other = Reading(file), tmp_path / "b.pdf"
    other.write_bytes(CONTENT)
    untouched = Reading(other)
    assert reading.read(9) == CONTENT[:9]
    assert erase(file)
    with pytest.raises(Gone):
        reading.read(9)
    assert untouched.read(9) == CONTENT[:9]
    untouched.close()


def test_nobody_begins_to_read_what_is_being_removed(tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(CONTENT)
    with leaving(file), pytest.raises(FileNotFoundError):
        Reading(file)
    Reading(file).close()


def test_a_file_that_became_shorter_is_not_whole(tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(CONTENT)
    reading = Reading(file)
    os.truncate(file, 10)
    assert reading.read(50) == CONTENT[:10]
    with pytest.raises(Gone):
        reading.read(50)
    reading.close()


def test_what_is_not_there_or_no_file_is_not_read(tmp_path):
    for path in (tmp_path / "none.pdf", tmp_path):
        with pytest.raises(OSError):
            Reading(path)
