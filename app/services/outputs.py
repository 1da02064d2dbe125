"""Where the released files of a job go: beside the originals, or in a folder that a person chose."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.changes import ChangeSet
from app.services import intake
from app.services.intake import Found
from app.store.outputs import Place
from app.store.store import Store


class FolderProblem(StrEnum):
    """Why a folder cannot take released files."""

    MISSING = "missing"
    NOT_A_FOLDER = "not-a-folder"
    UNWRITABLE = "unwritable"
    AMONG_ORIGINALS = "among-originals"
    OWN_DATA = "own-data"


@dataclass(frozen=True, slots=True)
class OutputChoice:
    """Where the files of a job go: `folder`, None for beside the originals, in the folders named in `beside`.

    `movable` counts the documents that another folder would still be for, `settled` those that it comes too late for.
    """

    folder: Path | None
    beside: tuple[Path, ...]
    movable: int
    settled: int


def folder_problem(folder: Path, roots: Iterable[Path], data_directory: Path) -> FolderProblem | None:
    """Why `folder` cannot take released files, None where it can. Asks the disk, which may be slow.

    `roots` are the folders the originals came from: a released file among them would be taken for an original when
    they are added again.
    """
    if not os.path.lexists(folder):
        return FolderProblem.MISSING
    if not folder.is_dir():
        return FolderProblem.NOT_A_FOLDER
    real = _real(folder)
    if real.is_relative_to(_real(data_directory)):
        return FolderProblem.OWN_DATA
    if any(real.is_relative_to(_real(root)) for root in roots):
        return FolderProblem.AMONG_ORIGINALS
    return None if _takes_files(folder) else FolderProblem.UNWRITABLE


def roots_of(store: Store, job_id: str) -> tuple[Path, ...]:
    """The folders that the originals of a job came from."""
    return tuple(dict.fromkeys(_root(place) for place in store.places(job_id)))


def choice(store: Store, job_id: str) -> OutputChoice:
    """Where the released files of a job go now."""
    places = store.places(job_id)
    movable = [place for place in places if not place.settled]
    bases = dict.fromkeys(_base(place) for place in movable or places)
    beside = dict.fromkeys(intake.beside(_root(place)) for place in places)
    chosen = next((base for base in bases if base not in beside), None)
    return OutputChoice(chosen, tuple(beside), len(movable), len(places) - len(movable))


def move(store: Store, job_id: str, folder: Path | None) -> ChangeSet:
    """Choose where the released files of a job go (None: beside the originals), by the rule of the intake: subfolders
    are kept, and no two files share a name. What was released stays where it is; so do releases under way and, where no
    folder is chosen, those of files that were attached to others: beside them is the data folder.
    """
    places = store.places(job_id)
    stays = [place for place in places if place.settled or (folder is None and store.attached.has(place.path))]
    movable = [place for place in places if place not in stays]
    planned = intake.plan_outputs(
        [Found(place.path, _root(place)) for place in movable],
        folder,
        taken=[place.output_path for place in stays],
    )
    return store.set_outputs(
        job_id,
        {
            place.document_id: plan.output_path
            for place, plan in zip(movable, planned, strict=True)
            if plan.output_path != place.output_path
        },
    )


def _root(place: Place) -> Path:
    """The folder that the original came from. Earlier versions did not note it: there it is told from the output, which
    lies in the same place of the tree beside it, or else taken to be the original's own folder."""
    if place.root is not None:
        return place.root
    for root, base in _levels(place.path.parent, place.output_path.parent):
        if intake.beside(root) == base:
            return root
    return place.path.parent


def _levels(root: Path, base: Path) -> Sequence[tuple[Path, Path]]:
    """Pairs of folders above which both paths are the same."""
    found = [(root, base)]
    while root.name and root.name == base.name:
        root, base = root.parent, base.parent
        found.append((root, base))
    return found


def _base(place: Place) -> Path:
    """The folder that the subfolders of the output are kept in."""
    below = place.path.parent.relative_to(_root(place)).parts
    folder = place.output_path.parent
    return folder.parents[len(below) - 1] if below and len(below) <= len(folder.parents) else folder


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _takes_files(folder: Path) -> bool:
    """Whether a file can be made there. Made and removed: what the permissions say is not true on every drive."""
    probe = folder / f".sable-{os.getpid()}-{secrets.token_hex(8)}.part"
    try:
        os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError:
        return False
    with suppress(OSError):
        probe.unlink()
    return True
