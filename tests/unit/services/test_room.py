"""Room on a disk: when to look again, and what looking finds."""

from __future__ import annotations

import errno
import os
from itertools import islice
from pathlib import Path

import pytest
from small_disk import fill, small_disk

from app.services.room import Room


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def room(tmp_path: Path, clock: Clock) -> Room:
    return Room(tmp_path, now=clock)


def looks(room: Room, count: int) -> list[float]:
    """The pauses before this many looks that found no room, and the one before the look that found some."""
    return list(islice(room.pauses(), count + 1))


def test_nothing_is_missing_at_first(room: Room, tmp_path: Path) -> None:
    assert not room.is_missing
    assert room.is_there()
    assert list(tmp_path.iterdir()) == []


def test_room_is_missing_until_it_was_found(room: Room, tmp_path: Path) -> None:
    room.need(tmp_path)
    assert room.is_missing
    assert room.is_there()
    assert room.is_missing, "looking alone changes nothing: first what could not be noted is put right"
    room.found()
    assert not room.is_missing


def test_the_pauses_grow_up_to_half_a_minute(room: Room, tmp_path: Path) -> None:
    room.need(tmp_path)
    pauses = looks(room, 9)
    assert pauses == sorted(pauses)
    assert pauses[0] <= 1.0
    assert pauses[-3:] == [30.0, 30.0, 30.0]


def test_a_disk_that_is_full_again_at_once_is_looked_at_as_rarely_as_before(room: Room, tmp_path: Path, clock) -> None:
    room.need(tmp_path)
    last = looks(room, 4)[-1]
    room.found()
    clock.seconds += 60.0
    room.need(tmp_path)
    assert looks(room, 0) == [last]


def test_after_a_minute_of_work_a_full_disk_is_looked_at_often_again(room: Room, tmp_path: Path, clock) -> None:
    room.need(tmp_path)
    first = looks(room, 4)[0]
    room.found()
    clock.seconds += 60.1
    room.need(tmp_path)
    assert looks(room, 0) == [first]


def test_time_that_passes_without_room_is_no_calm(room: Room, tmp_path: Path, clock) -> None:
    room.need(tmp_path)
    room.found()
    room.need(tmp_path)
    last = looks(room, 4)[-1]
    clock.seconds += 3600.0
    room.need(tmp_path / "elsewhere")
    assert looks(room, 0) == [last]


def test_the_largest_file_that_found_no_room_is_what_room_is_needed_for(room: Room, tmp_path: Path) -> None:
    more_than_there_is = 1 << 60
    room.need(tmp_path, more_than_there_is)
    room.need(tmp_path, 1)
    assert not room.is_there()
    room.found()
    room.need(tmp_path, 1)
    assert room.is_there()


def test_who_gave_up_is_not_waited_for(room: Room, tmp_path: Path) -> None:
    more_than_there_is = 1 << 60
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    room.need(tmp_path / "a", more_than_there_is)
    room.need_only([(tmp_path / "b", 1), (tmp_path / "b", more_than_there_is), (tmp_path / "b", 1)])
    assert not room.is_there()
    room.need_only([(tmp_path / "b", 1)])
    assert room.is_there()
    room.need_only([])
    assert room.is_missing, "until that was found"
    assert room.is_there()


def test_a_folder_that_is_gone_is_no_matter_of_room(room: Room, tmp_path: Path) -> None:
    """A drive that was pulled out: whoever writes there is told that, and the rest goes on."""
    room.need(tmp_path / "gone", 1 << 60)
    assert room.is_there()
    assert not (tmp_path / "gone").exists()


def test_every_full_folder_counts_and_that_of_the_database_always(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    with small_disk(data, 2_000_000), small_disk(out, 2_000_000):
        room = Room(data)
        in_out = fill(out)
        assert room.is_there(), "nobody missed room there"
        room.need(out)
        assert not room.is_there()
        assert list(out.iterdir()) == [in_out], "a look leaves nothing"
        in_out.unlink()
        assert room.is_there()
        in_data = fill(data)
        assert not room.is_there(), "though only the other one was missed"
        in_data.unlink()
        assert room.is_there()


def test_a_few_free_bytes_are_not_room(tmp_path: Path) -> None:
    """Less than a page of results takes: work would begin and fail again at once."""
    with small_disk(tmp_path / "data", 2_000_000):
        room = Room(tmp_path / "data")
        filler = fill(tmp_path / "data")
        os.truncate(filler, filler.stat().st_size - 128 * 1024)
        assert not room.is_there()
        os.truncate(filler, filler.stat().st_size - 256 * 1024)
        assert room.is_there()


@pytest.mark.parametrize("number", [errno.EROFS, errno.EDQUOT, errno.EIO])
def test_what_cannot_be_written_is_not_there(room: Room, tmp_path: Path, monkeypatch, number: int) -> None:
    def refused(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    room.need(tmp_path)
    monkeypatch.setattr(os, "fsync", refused)
    assert not room.is_there()
    assert list(tmp_path.iterdir()) == []
