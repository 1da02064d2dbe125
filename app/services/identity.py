"""Who sits at this computer: the id of the chosen profile, kept in the data folder over restarts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.people import Person
from app.services import delivery
from app.store.store import NotFound, Store

FILE_NAME = "person.txt"


def remember(data_directory: Path, person_id: str) -> None:
    """Keep the choice; "" forgets it. Raises KnownError OUTPUT_UNWRITABLE."""
    delivery.write_text(data_directory / FILE_NAME, person_id, replace=True, private=True)


def act_as(store: Store, person_id: str) -> Person | None:
    """From now on changes are this person's; "" is nobody. Raises NotFound, or KnownError NO_PERSON where the profile
    is not active any more."""
    person = store.person(person_id) if person_id else None
    if person is not None and not person.is_active:
        raise KnownError(FailureCode.NO_PERSON)
    store.act_as(person_id)
    return person


@contextmanager
def acting(store: Store, person_id: str) -> Iterator[None]:
    """Inside, changes are this person's; "" is the program itself. Whoever sits there is back afterwards."""
    before, store.actor = store.actor, person_id
    try:
        yield
    finally:
        store.actor = before


def act_as_remembered(store: Store, data_directory: Path) -> Person | None:
    """Take up the choice of the last run, where the profile is still there and active."""
    with suppress(OSError, UnicodeDecodeError, NotFound, KnownError):
        return act_as(store, (data_directory / FILE_NAME).read_text(encoding="utf-8").strip())
    return None
