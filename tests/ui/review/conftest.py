"""A letter with hits, a desk that holds it, and a driver that opens it on the review screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from driver import Driver
from fake_desk import FakeDesk
from letter import find_hits, write_letter

from app.domain.entities import Entity
from app.domain.jobs import Status


@pytest.fixture(scope="session")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_letter(tmp_path_factory.mktemp("letter") / "letter.pdf", 4, turned=True)


@pytest.fixture(scope="session")
def hits(letter: Path) -> list[Entity]:
    return find_hits(letter)


@pytest.fixture
def make_driver(letter: Path, hits: list[Entity], qtbot, loop, theme, english) -> Iterator[Callable[..., Driver]]:
    desks: list[FakeDesk] = []

    def make(entities: Sequence[Entity] | None = None, status: Status = Status.READY_FOR_REVIEW) -> Driver:
        desk = FakeDesk(letter, hits if entities is None else entities, status=status)
        desks.append(desk)
        return Driver(desk, qtbot)

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def driver(make_driver: Callable[..., Driver], run_async) -> Driver:
    made = make_driver()
    run_async(made.open())
    return made
