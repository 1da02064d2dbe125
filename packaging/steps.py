"""Commands of a build, told before they are run: with `dry_run` they are only told.

A person who signs on a machine of their own reads first what will happen there; the tests read the same.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class Missing(Exception):
    """A tool that is not installed, or a file that is not there: what it is, and where it comes from."""


@dataclass(frozen=True, slots=True)
class Step:
    """A command, why it is run, and where its program comes from."""

    why: str
    command: tuple[str, ...]
    comes_from: str = ""


def told(step: Step) -> str:
    return f"# {step.why}\n{shlex.join(step.command)}"


def check(steps: Sequence[Step]) -> None:
    """Raises Missing where a program is not there, so that a build does not end halfway for it."""
    for step in steps:
        program = step.command[0]
        if shutil.which(program) is None and not Path(program).is_file():
            raise Missing(f"{program} is not there. {step.comes_from}".strip())


def run(steps: Sequence[Step], *, dry_run: bool) -> None:
    """Tell every step, and run it unless this is a trial. Raises subprocess.CalledProcessError where one fails."""
    for step in steps:
        print(told(step), flush=True)
        if not dry_run:
            subprocess.run(step.command, check=True)
