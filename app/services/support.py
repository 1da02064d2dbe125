"""What is handed to whoever helps: versions, settings, counts, the end of the log and facts about the machine.

No part holds a word of a document, a name of a file, a folder, a matter or a person. The log holds none by rule; here
its lines are looked through once more, and a line with a name that the program knows is left out whole. Whoever saves
the bundle sees every line of it first (`Part`), and what is saved is those lines.
"""

from __future__ import annotations

import errno
import getpass
import os
import platform
import re
import shutil
import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path

import psutil

from app.base import model_files, paths
from app.base.errors import FailureCode, KnownError
from app.base.program import program
from app.domain.jobs import Document, Job
from app.domain.people import Person
from app.services import delivery
from app.store.store import Store

LOG_FILE = "sable.log"
LAST_LINES = 400
"""Lines of the log that a bundle has at most."""

_LIBRARIES = (
    "PySide6-Essentials", "PyMuPDF", "pypdfium2", "pikepdf", "presidio-analyzer", "spacy", "onnxruntime", "SQLModel",
    "qasync", "zxing-cpp", "tesserocr",
)  # fmt: skip
_LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ [\w.]+ .*")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”")
_ADDRESS = re.compile(r"\S+@\S+")
_PATH = re.compile(r"\S*(?:(?<!\d)[\\/]|[\\/](?!\d)).*")
"""From the first word with a slash to the end of the line: folders may have names of many words."""
_FILE = re.compile(r"\S+\.(?:pdf|docx?|xlsx?|csv|txt|eml|msg|zip|png|jpe?g|tiff?)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_SHORTEST_NAME = 4
_EARLIEST = (1980, 1, 1, 0, 0, 0)


class PartName(StrEnum):
    """The files of a bundle."""

    PROGRAM = "program.txt"
    MACHINE = "machine.txt"
    SETTINGS = "settings.txt"
    COUNTS = "counts.txt"
    LOG = "log.txt"


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a bundle, as it is shown and as it is saved."""

    name: PartName
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Queue:
    """What is read from the database: counts to tell, and names that no line may hold."""

    counts: tuple[str, ...]
    names: frozenset[str]


def read_queue(store: Store) -> Queue:
    """Counts of the queue, and every name in it."""
    documents, jobs, people = store.documents(), store.jobs(), store.people()
    return Queue(tuple(_counts(documents, jobs, people)), frozenset(_names(documents, jobs, people)))


def collect(queue: Queue, data_directory: Path, settings: Sequence[str], screens: Sequence[str]) -> tuple[Part, ...]:
    """Every part of a bundle. `settings` and `screens` are lines that the window knows."""
    return (
        Part(PartName.PROGRAM, tuple(_program())),
        Part(PartName.MACHINE, (*_machine(data_directory), *screens)),
        Part(PartName.SETTINGS, tuple(settings)),
        Part(PartName.COUNTS, queue.counts),
        Part(PartName.LOG, tuple(_log(data_directory, queue.names))),
    )


def write(parts: Iterable[Part], output: Path) -> None:
    """Save parts as a zip file, over what a person agreed to replace.

    Raises KnownError OUTPUT_UNWRITABLE or DISK_FULL.
    """
    with delivery.part_beside(output) as unfinished:
        try:
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as bundle:
                for part in parts:
                    entry = zipfile.ZipInfo(part.name.value, _EARLIEST)
                    entry.compress_type = zipfile.ZIP_DEFLATED
                    bundle.writestr(entry, "".join(f"{line}\n" for line in part.lines))
        except OSError as error:
            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            raise KnownError(FailureCode.DISK_FULL if full else FailureCode.OUTPUT_UNWRITABLE) from None
        delivery.publish(unfinished, output, replace=True)


def _program() -> Iterable[str]:
    running = program()
    yield f"sable {running.version}"
    yield f"build {running.form}, sha256 {running.sha256}"
    yield f"python {platform.python_version()}"
    for name in _LIBRARIES:
        try:
            yield f"{name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            yield f"{name} is missing"
    try:
        facts, _ = model_files.read(model_files.folder())
        yield f"model {facts['name']}, whole"
    except KnownError:
        yield "model: a file is missing or was changed"


def _machine(data_directory: Path) -> Iterable[str]:
    yield f"system {platform.system()} {platform.release()}, {platform.machine()}"
    yield f"processor cores {os.cpu_count() or 'unknown'}"
    yield f"memory {psutil.virtual_memory().total / 2**30:.1f} GB"
    with suppress(OSError):
        yield f"free on the disk of the data folder {shutil.disk_usage(data_directory).free / 2**30:.1f} GB"
    with suppress(OSError):
        yield f"database {(data_directory / paths.DATABASE_NAME).stat().st_size / 2**20:.1f} MB"


def _counts(documents: Sequence[Document], jobs: Sequence[Job], people: Sequence[Person]) -> Iterable[str]:
    yield f"jobs {len(jobs)}"
    for kind, count in sorted(Counter(job.settings.kind.value for job in jobs).items()):
        yield f"jobs {kind} {count}"
    yield f"profiles of people {len(people)}"
    yield f"documents {len(documents)}"
    for status, count in sorted(Counter(document.status.value for document in documents).items()):
        yield f"documents {status} {count}"
    for code, count in sorted(Counter(d.failure.value for d in documents if d.failure is not None).items()):
        yield f"documents with failure {code} {count}"
    yield f"pages {sum(document.page_count for document in documents)}"
    yield f"largest document, pages {max((document.page_count for document in documents), default=0)}"
    yield f"hits {sum(document.hits_total for document in documents)}"
    yield f"hits open {sum(document.hits_open for document in documents)}"


def _names(documents: Sequence[Document], jobs: Sequence[Job], people: Sequence[Person]) -> Iterable[str]:
    for document in documents:
        yield document.file_name
        yield Path(document.file_name).stem
    for job in jobs:
        yield job.name
        yield from job.settings.metadata.values()
    for person in people:
        yield person.full_name
        yield person.email


def _log(data_directory: Path, names: frozenset[str]) -> Iterable[str]:
    """The end of the log, without what only quotes, paths and names could bring into it."""
    lines: list[str] = []
    for name in (f"{LOG_FILE}.1", LOG_FILE):
        with suppress(OSError):
            lines += (data_directory / name).read_text("utf-8", errors="replace").splitlines()
    forbidden, mine = _ByWord(names), _ByWord(_own_names())
    left_out = 0
    for line in lines[-LAST_LINES:]:
        clean = _cleaned(line)
        named = _FILE.search(clean) or forbidden.one_is_in(line) or mine.one_is_in(clean)
        if _LINE.fullmatch(line) is None or named:
            left_out += 1
        else:
            yield clean
    if left_out:
        yield f"lines left out: {left_out}"


def _cleaned(line: str) -> str:
    """A line of the log without quoted words, addresses and paths."""
    for pattern in (_QUOTED, _ADDRESS, _PATH):
        line = pattern.sub("…", line)
    return line


def _own_names() -> set[str]:
    """Names of whoever sits here, and of the machine."""
    found = {Path.home().name, platform.node()}
    with suppress(Exception):  # without an entry for the account getpass raises what the platform raises
        found.add(getpass.getuser())
    return {name for name in found if name}


class _ByWord:
    """Names that are looked for in lines, found by their first word: there may be 100,000 of them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[str, set[str]] = {}
        for name in names:
            folded = " ".join(name.casefold().split())
            word = _WORD.search(folded)
            if word is not None and len(folded) >= _SHORTEST_NAME:
                self._names.setdefault(word[0], set()).add(folded)

    def one_is_in(self, line: str) -> bool:
        """True where a line holds one of the names, whatever its case."""
        folded = " ".join(line.casefold().split())
        return any(name in folded for word in _WORD.findall(folded) for name in self._names.get(word, ()))
