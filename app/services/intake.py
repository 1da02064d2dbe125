"""From dropped or named paths to a list of PDFs: folder trees walked, links out of the tree not followed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.services.marks_out import is_marked_copy
from app.store.store import NewDocument

REDACTED_SUFFIX = "_redacted"
CERTIFICATE_SUFFIX = "_certificate"
OUTPUT_FOLDER_SUFFIX = "_redacted"
MAX_ENTRIES = 100_000


class SkipReason(StrEnum):
    """Why something that was dropped is not processed."""

    NOT_PDF = "not-pdf"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    LINK_OUT_OF_TREE = "link-out-of-tree"
    ALREADY_RELEASED = "already-released"
    MARKED_COPY = "marked-copy"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Found:
    """A PDF and the folder its place in the output tree is relative to."""

    path: Path
    root: Path


@dataclass(frozen=True, slots=True)
class Intake:
    """What was found, in name order, and what was left out and why."""

    found: tuple[Found, ...]
    skipped: tuple[tuple[Path, SkipReason], ...]


def collect(paths: Iterable[Path], *, exclude: Path | None = None) -> Intake:
    """Find the PDFs in files and folder trees, each once. Nothing under `exclude` (the output folder) is taken.

    A file that is named explicitly is taken whatever it is called: the child says whether it is a PDF. In folders,
    files that end in `.pdf` count, and our own released files (`NAME_redacted.pdf` beside `NAME.pdf` or in a folder
    of released files) and copies with live marks are left out.
    """
    found: dict[Path, Found] = {}
    skipped: list[tuple[Path, SkipReason]] = []
    barred = _resolved(exclude) if exclude is not None else None

    def take(path: Path, root: Path) -> None:
        if len(found) >= MAX_ENTRIES:
            skipped.append((path, SkipReason.TOO_MANY))
            return
        real = _resolved(path)
        if barred is not None and real.is_relative_to(barred):
            skipped.append((path, SkipReason.ALREADY_RELEASED))
            return
        found.setdefault(real, Found(Path(os.path.abspath(path)), Path(os.path.abspath(root))))  # noqa: PTH100

    for path in paths:
        if not path.exists():
            skipped.append((path, SkipReason.MISSING))
        elif path.is_dir():
            for entry, reason in _walk(path):
                if reason is not None:
                    skipped.append((entry, reason))
                else:
                    take(entry, path)
        else:
            take(path, path.parent)
    return Intake(tuple(found.values()), tuple(skipped))


def _resolved(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _walk(root: Path) -> Iterator[tuple[Path, SkipReason | None]]:
    """Files of a tree in name order with the reason to skip each, None to take it. Symbolic links are followed only
    to files inside the tree, so no cycle and nothing from elsewhere can come in."""
    inside = _resolved(root)
    pending = [root]
    while pending:
        folder = pending.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda e: e.name)
        except OSError:
            yield folder, SkipReason.UNREADABLE
            continue
        folders = []
        for entry in entries:
            path = Path(entry.path)
            try:
                is_link, is_folder = entry.is_symlink(), entry.is_dir()
            except OSError:
                yield path, SkipReason.UNREADABLE
                continue
            if is_link and (is_folder or not _resolved(path).is_relative_to(inside)):
                yield path, SkipReason.LINK_OUT_OF_TREE
            elif is_folder:
                folders.append(path)
            elif path.suffix.lower() != ".pdf":
                yield path, SkipReason.NOT_PDF
            elif is_marked_copy(path):
                yield path, SkipReason.MARKED_COPY
            elif _is_released(path):
                yield path, SkipReason.ALREADY_RELEASED
            elif not path.exists():
                yield path, SkipReason.UNREADABLE
            else:
                yield path, None
        pending.extend(reversed(folders))


def _is_released(path: Path) -> bool:
    if path.stem.endswith(CERTIFICATE_SUFFIX) and path.with_suffix(".json").exists():
        return True  # the page of a certificate
    if not path.stem.endswith(REDACTED_SUFFIX):
        return False
    original = path.with_name(path.stem.removesuffix(REDACTED_SUFFIX) + path.suffix)
    return original.exists() or path.with_name(original.stem + CERTIFICATE_SUFFIX + ".json").exists()


def plan_outputs(
    found: Sequence[Found], directory: Path | None, *, replace: bool = False, taken: Iterable[Path] = ()
) -> list[NewDocument]:
    """Where each released file goes: `NAME_redacted.pdf` in the same place of the output tree.

    Without a directory, that is `FOLDER_redacted` beside a dropped folder. Two originals that would share an output
    name, or have one that is `taken` by others, get numbers.
    """
    planned: list[NewDocument] = []
    names = {str(path).casefold() for path in taken}
    numbers: dict[str, int] = {}
    for item in found:
        base = directory if directory is not None else beside(item.root)
        folder = base / item.path.parent.relative_to(item.root)
        name = item.path.stem + REDACTED_SUFFIX
        key = str(folder / name).casefold()
        number = numbers.get(key, 1)
        while str(candidate := folder / f"{name}{'' if number == 1 else f'-{number}'}.pdf").casefold() in names:
            number += 1
        numbers[key] = number
        names.add(str(candidate).casefold())
        planned.append(NewDocument(item.path, candidate, replace, item.root))
    return planned


def beside(root: Path) -> Path:
    """The folder for the released files of a dropped folder, beside it. What has nothing beside it, the top of a drive,
    gets a folder inside."""
    return root.with_name(root.name + OUTPUT_FOLDER_SUFFIX) if root.name else root / OUTPUT_FOLDER_SUFFIX.strip("_")


def job_name(paths: Sequence[Path]) -> str:
    """A name for what was dropped together: the folder, the file, or the first one's folder."""
    if not paths:
        return ""
    first = Path(os.path.abspath(paths[0]))  # noqa: PTH100
    return first.name if len(paths) == 1 else first.parent.name or first.name
