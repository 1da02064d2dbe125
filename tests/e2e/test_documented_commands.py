"""Every command of the program that the documents show is one that it takes, and those of the README are run."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.main import _parser

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")] + sorted(
    (ROOT / "docs").glob("*.md")
)
FENCED = re.compile(r"^```[a-z]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
NOT_HERE = {
    "sable serve": "runs until it is stopped; tests/e2e/test_jobs_api.py starts it",
    "sable doctor --no-network": "tests/e2e/test_command_line.py",
    "sable marks export 3f2a91c0": "needs a job; tests/e2e/test_interchange_command.py",
    "sable logs public 9d04e7b1": "needs a job; tests/e2e/test_interchange_command.py",
}
"""Of the README, what is not run by this file, by its beginning, and why."""


def commands(document: Path) -> Iterator[str]:
    """The lines of a document's blocks that call the program, without what is said beside them."""
    for block in FENCED.findall(document.read_text(encoding="utf-8")):
        for line in block.splitlines():
            if re.match(r"(\.venv/bin/)?sable [a-z-]", line):
                yield re.split(r"\s+#\s| {3,}", line.strip())[0].removeprefix(".venv/bin/")


EVERY = [(path.name, line) for path in DOCUMENTS for line in commands(path)]


def test_there_are_commands_in_the_documents() -> None:
    assert len(EVERY) > 40
    assert {name for name, _ in EVERY} >= {"README.md", "user-guide.md", "administrator-guide.md"}


@pytest.mark.parametrize(("name", "line"), EVERY)
def test_the_program_takes_every_command_that_is_shown(name: str, line: str) -> None:
    arguments = shlex.split(line.replace(" … ", " in.pdf --out out.pdf --accept-all "))[1:]
    try:
        _parser().parse_args(arguments)
    except SystemExit as end:
        pytest.fail(f"{name}: {line} ends with {end.code}")


def test_the_commands_of_the_readme_do_what_they_say(tmp_path: Path) -> None:
    samples = sorted((ROOT / "resources" / "samples").glob("*.pdf"))
    shutil.copyfile(samples[0], tmp_path / "contract.pdf")
    (tmp_path / "matter").mkdir()
    shutil.copyfile(samples[1], tmp_path / "matter" / "letter.pdf")
    environment = os.environ | {"SABLE_DATA_DIR": str(tmp_path / "data"), "PYTHONPATH": str(ROOT)}
    left_out = set(NOT_HERE)
    ran = 0
    for line in commands(ROOT / "README.md"):
        beginning = next((words for words in NOT_HERE if line.startswith(words)), None)
        if beginning:
            left_out.discard(beginning)
            continue
        (tmp_path / "clean.json").unlink(missing_ok=True)
        arguments = shlex.split(line)[1:]
        if "clean.pdf" in arguments and arguments[0] == "redact":
            (tmp_path / "clean.pdf").unlink(missing_ok=True)
        done = subprocess.run(
            [sys.executable, "-m", "app", *arguments], capture_output=True, text=True, cwd=tmp_path, env=environment,
            check=False, timeout=170,
        )  # fmt: skip
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        ran += 1
    assert not left_out, "no longer in the README"
    assert ran >= 7
    assert (tmp_path / "clean.pdf").read_bytes().startswith(b"%PDF-")
    assert list((tmp_path / "released").rglob("*_redacted.pdf"))
