"""The air-gap passport: one page that says what an installation is made of and that it worked without a network.

It names no person, no computer, no path and no document but the sample that comes with the program.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.base import paths
from app.domain.certificate_sheet import Block, Cell, Form, Sheet, Tone

TITLE = "Air-gap passport of Sable"


@dataclass(frozen=True, slots=True)
class Journey:
    """The sample that went through: its name and hash, how much was removed, how many checks passed and how many there
    were."""

    name: str
    sha256: str
    removed: int
    passed: int
    checks: int


@dataclass(frozen=True, slots=True)
class NetworkWatch:
    """How it was watched that nothing reached for a network, and what was seen. `interfaces` besides loopback, None
    where that cannot be asked without a socket."""

    lock_holds: bool
    attempts: int
    looks: int
    processes: int
    most_sockets: int
    interfaces: int | None

    @property
    def clean(self) -> bool:
        return self.lock_holds and self.looks > 0 and self.attempts == 0 and self.most_sockets == 0


@dataclass(slots=True)
class Examined:
    """What `sable doctor` has found, in the order in which it looked."""

    version: str
    python: str
    system: str
    day: date
    parts: list[str] = field(default_factory=list)
    hashes: list[tuple[str, str]] = field(default_factory=list)
    files: tuple[int, str] = (0, "")
    journey: Journey | None = None
    window: bool = False
    network: NetworkWatch | None = None
    failed: list[str] = field(default_factory=list)


def installed_files() -> Iterator[tuple[str, Path]]:
    """The program's own files with their names inside the installation, sorted; no links, nothing Python writes."""
    if not paths.is_frozen():
        root = paths.installation_root()
        folders = [root / "app", root / "resources"]
    elif sys.platform == "darwin":
        root = Path(sys.executable).parents[1]
        folders = [root]
    else:
        root = Path(sys.executable).parent
        folders = [root]
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    named = ((path.relative_to(root).as_posix(), path) for path in found)
    return iter(sorted((name, path) for name, path in named if "__pycache__" not in name))


def hash_of_files() -> tuple[int, str]:
    """Number of the program's files, and the SHA-256 of the list of theirs: lines of `HASH  NAME`, as sha256sum writes
    them, in the order of the bytes of the names."""
    lines = []
    for name, path in installed_files():
        with path.open("rb") as stream:
            lines.append((name.encode("utf-8"), hashlib.file_digest(stream, "sha256").hexdigest()))
    listing = b"".join(digest.encode("ascii") + b"  " + name + b"\n" for name, digest in sorted(lines))
    return len(lines), hashlib.sha256(listing).hexdigest()


def sheet(examined: Examined) -> Sheet:
    """The passport as a page."""
    good = not examined.failed
    outcome = "Every check passed, and nothing tried to reach a network." if good else "Not every check passed."
    return Sheet(
        language="en",
        title=f"{TITLE} {examined.version}",
        subtitle="Written by the program itself, on the machine that it is installed on: sable doctor --no-network.",
        outcome=Cell(outcome, Tone.GOOD if good else Tone.BAD),
        blocks=tuple(_blocks(examined)),
        footer="Two machines with the same installation have the same hashes. The date is that of the machine, in UTC.",
    )


def _blocks(examined: Examined) -> Iterator[Block]:
    if examined.failed:
        yield _notes("What failed", examined.failed)
    number, digest = examined.files
    kind = "folder that needs no Python" if paths.is_frozen() else "Python packages"
    yield _facts(
        "This installation",
        ("Program", f"Sable {examined.version}, {kind}, Python {examined.python}"),
        ("System", examined.system),
        ("Date", examined.day.isoformat()),
        (f"Hash of its {number:,} files", digest),
    )
    yield Block("Models and data", Form.TABLE, (
        (Cell("Name"), Cell("SHA-256")), *((Cell(name), Cell(value, Tone.CODE)) for name, value in examined.hashes),
    ), (0.4, 0.6))  # fmt: skip
    if examined.journey is not None:
        journey = examined.journey
        yield _facts(
            "What it did without a network",
            ("Document", f"{journey.name}, which comes with the program"),
            ("Its hash", journey.sha256),
            ("Removed", f"{journey.removed} hits, each of them found by the program and accepted"),
            ("Proof of the released file", f"{journey.passed} of {journey.checks} checks passed"),
            ("Window", "opened without a screen, drawn, closed" if examined.window else "did not open"),
        )
    if examined.network is not None:
        yield _notes("How the network was watched", list(_watched(examined.network)))
    yield _notes("Parts", [", ".join(examined.parts)])


def _watched(network: NetworkWatch) -> Iterator[str]:
    if network.interfaces is None:
        yield "Whether a network was in reach cannot be asked on this system without a socket, and was not."
    elif network.interfaces:
        yield f"A network may have been in reach: there are {network.interfaces} interfaces besides loopback."
    else:
        yield "No network was in reach: there is no interface but loopback."
    held = "was tried first, and held" if network.lock_holds else "DID NOT HOLD"
    yield (
        "In every process of the program a lock refuses internet sockets and look-ups of names to all Python code, and "
        f"counts the tries. It {held}. Tries after that: {network.attempts}."
    )
    yield (
        f"The system's own list of internet sockets was looked at {network.looks} times, for up to {network.processes} "
        f"processes, native code included. Sockets that were open: {network.most_sockets}."
    )
    yield (
        "A socket of native code that lives for less than a tenth of a second can escape these looks. "
        "strace -f -e trace=network sees every one; the program's tests run under it."
    )


def _facts(heading: str, *rows: tuple[str, str]) -> Block:
    def value(name: str, text: str) -> Cell:
        return Cell(text, Tone.CODE if "hash" in name.lower() else Tone.PLAIN)

    return Block(heading, Form.FACTS, tuple((Cell(name), value(name, text)) for name, text in rows))


def _notes(heading: str, sentences: Sequence[str]) -> Block:
    return Block(heading, Form.NOTES, tuple((Cell(sentence),) for sentence in sentences))


def text(page: Sheet) -> str:
    """The passport as lines; all but the first are set in by two spaces or more."""
    lines = [page.title, f"  {page.outcome.text}"]
    for block in page.blocks:
        lines += ["", f"  {block.heading}"]
        rows = block.rows[1:] if block.form is Form.TABLE else block.rows
        lines += [f"    {': '.join(cell.text for cell in row)}" for row in rows]
    return "\n".join([*lines, "", f"  {page.footer}"]) + "\n"
