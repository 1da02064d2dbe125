"""Which program this is: its version and a hash that tells one build from another."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app import __version__
from app.base import paths


@dataclass(frozen=True, slots=True)
class Program:
    """`form` is "frozen" or "source". `sha256` is of the executable, or of the program's own sources (`of_tree`)."""

    version: str
    form: str
    sha256: str


@cache
def program() -> Program:
    """The running program."""
    if paths.is_frozen():
        with Path(sys.executable).open("rb") as stream:
            return Program(__version__, "frozen", hashlib.file_digest(stream, "sha256").hexdigest())
    return Program(__version__, "source", of_tree(Path(__file__).resolve().parents[1]))


def of_tree(folder: Path) -> str:
    """Hash of the Python files under `folder`: of one line `<sha256>  <path>` for each, sorted by path, as `sha256sum`
    writes them (paths relative to the parent of `folder`, with slashes)."""
    named = sorted((path.relative_to(folder.parent).as_posix(), path) for path in folder.rglob("*.py"))
    lines = (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n" for name, path in named)
    return hashlib.sha256("".join(lines).encode("utf-8")).hexdigest()
