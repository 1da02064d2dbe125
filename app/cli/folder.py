"""The data folder as one command uses it: for looking beside whoever works on it, or owned for a change."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from app.base import paths
from app.cli.jobs_arguments import PERSON_VARIABLE
from app.domain.people import Person
from app.services import ownership
from app.store.reading import NotReady, ReadOnlyStore
from app.store.store import Store

T = TypeVar("T")

ENOUGH = 8
"""So many characters of an id are taken for the id."""


class UsageFault(Exception):
    """What was asked for cannot be meant: an unknown or ambiguous id or person. The message is for the user."""


class Here:
    """The store as services ask for it where there is one thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def call(self, function: Callable[[Store], T]) -> T:
        return function(self._store)


@contextmanager
def reading() -> Iterator[Store]:
    """The queue for looking, also while the window works on it.

    Where no program of this version made the database yet, it is made now; that needs the folder. Raises InUse.
    """
    try:
        store: Store = ReadOnlyStore(paths.database_file())
    except NotReady:
        with _owned() as owned:
            yield owned
        return
    try:
        yield store
    finally:
        store.close()


@contextmanager
def writing(person: str | None) -> Iterator[Store]:
    """The queue for a change in the name of a person (None: SABLE_PERSON, else nobody). Raises InUse or UsageFault."""
    with _owned() as store:
        store.recover()  # nobody else works here: what is marked as being worked on was interrupted
        wanted = person or os.environ.get(PERSON_VARIABLE)
        if wanted:
            found = find_person(store, wanted)
            if not found.is_active:
                raise UsageFault(f"{plain(found.full_name)} is no longer active.")
            store.act_as(found.id)
        yield store


@contextmanager
def _owned() -> Iterator[Store]:
    lock = ownership.own(paths.data_directory())
    try:
        store = Store(paths.database_file())
        try:
            yield store
        finally:
            store.close()
    finally:
        lock.release()


def find_person(store: Store, wanted: str) -> Person:
    """A profile by its id (or 8 characters of it), e-mail or name. Raises UsageFault."""
    text = wanted.strip().casefold()
    people = store.people()
    for matching in (
        [p for p in people if p.id == text],
        [p for p in people if p.email.casefold() == text and text],
        [p for p in people if p.full_name.casefold() == text],
        [p for p in people if len(text) >= ENOUGH and p.id.startswith(text)],
    ):
        if len(matching) > 1:
            raise UsageFault(f"several people are called {plain(wanted)}. Give an e-mail address or an id.")
        if matching:
            return matching[0]
    raise UsageFault(f"nobody is called {plain(wanted)}. `sable jobs people list` shows who is known.")


def plain(text: str) -> str:
    """A name for a terminal: what could steer the terminal is shown, not sent to it."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
