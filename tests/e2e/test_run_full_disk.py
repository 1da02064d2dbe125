"""`sable run` on a disk that is really full: what it says, what it leaves, and what a later start finds."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from small_disk import fill, small_disk

from app.base import paths
from app.cli.run import workers_for_this_machine
from app.domain.jobs import Status
from app.store.store import Store

FAKE_CHILD = Path(__file__).parents[1] / "fakes" / "desk_child.py"
SABLE_WITH_FAKE_CHILDREN = """
import sys
from app.base import paths
paths.child_command = lambda: [sys.executable, sys.argv[1]]
from app.cli.main import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.fixture
def small_data(data_directory):
    """The data folder on a disk of its own that is soon full."""
    with small_disk(data_directory, 12_000_000):
        yield data_directory


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SABLE_WITH_FAKE_CHILDREN, str(FAKE_CHILD), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def until(holds: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 60
    while not holds():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)


def asked(data: Path, query: str) -> list[tuple[object, ...]]:
    with suppress(sqlite3.OperationalError):
        uri = f"{(data / paths.DATABASE_NAME).as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            return connection.execute(query).fetchall()
    return []


def paper(path: Path, **told: object) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"name": path.name, **told}), encoding="utf-8")
    return path


def test_detection_stops_says_why_and_a_later_run_goes_on(small_data, tmp_path) -> None:
    matter, out, width = tmp_path / "matter", tmp_path / "out", workers_for_this_machine()
    gates = [tmp_path / f"gate-{n}" for n in range(width + 2)]
    for number, gate in enumerate(gates):
        paper(matter / f"{number}.pdf", pages=5, hold={"detect:2": str(gate)})
    with start("run", matter, "--out", out, "--json", "-") as process:
        until(lambda: sum(Path(f"{g}.reached").exists() for g in gates) == width, process)
        until(lambda: asked(small_data, "SELECT sum(pages_done) FROM document") == [(2 * width,)], process)
        filler = fill(small_data)
        for gate in gates:
            gate.touch()
        output, said = process.communicate(timeout=60)
    assert process.returncode == 4, said
    told = said.splitlines()
    assert len(told) == 1, said
    assert told[0].startswith("sable: the disk with the data folder is full"), said
    documents = json.loads(output)["documents"]
    assert [d["failure"] for d in documents] == [None] * len(gates)
    assert {d["status"] for d in documents} <= {"detecting", "queued"}
    assert not out.exists()
    assert not list(small_data.glob(".sable-*"))
    filler.unlink()
    with start("run", matter, "--out", out, "--json", "-") as process:
        output, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, "")
    assert {d["status"] for d in json.loads(output)["documents"]} == {"readyForReview"}
    store = Store(small_data / paths.DATABASE_NAME)
    first = {d["id"] for d in documents}
    found = {d.id: d for d in store.documents() if d.id in first}
    assert {d.status for d in found.values()} == {Status.QUEUED}
    assert sorted(d.pages_done for d in found.values()) == [0] * 2 + [2] * width
    assert store.check_audit() is None
    store.close()


def test_a_release_that_cannot_be_noted_leaves_no_file(small_data, tmp_path) -> None:
    matter, out, gate = tmp_path / "matter", tmp_path / "out", tmp_path / "gate"
    paper(matter / "a.pdf", pages=3, hold={"verifying": str(gate)})
    command = ("run", matter, "--out", out, "--accept-all")
    with start(*command) as process:
        until(lambda: asked(small_data, "SELECT status FROM document") == [("verifying",)], process)
        assert len(list(out.iterdir())) == 1
        filler = fill(small_data)
        gate.touch()
        output, said = process.communicate(timeout=60)
    assert process.returncode == 4, said
    assert said.startswith("sable: the disk with the data folder is full"), said
    assert "released files" not in output
    assert list(out.iterdir()) == []
    filler.unlink()
    with start(*command) as process:
        output, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, "")
    assert sorted(p.name for p in out.iterdir()) == ["a_certificate.json", "a_redacted.pdf"]
    store = Store(small_data / paths.DATABASE_NAME)
    assert sorted(d.status.value for d in store.documents()) == ["finished", "reviewed"]
    store.close()


def test_without_room_for_the_job_nothing_begins(small_data, tmp_path) -> None:
    matter = tmp_path / "matter"
    paper(matter / "a.pdf", pages=3)
    Store(small_data / paths.DATABASE_NAME).close()
    fill(small_data)
    with start("run", matter, "--out", tmp_path / "out") as process:
        _, said = process.communicate(timeout=60)
    assert process.returncode == 4, said
    assert said.startswith("sable: the disk is full."), said
    assert "Traceback" not in said
    assert not (tmp_path / "out").exists()


def test_a_released_file_without_room_leaves_no_part_and_the_others_go_on(samples, tmp_path) -> None:
    """The real children: the disk of the released files is full, that of the data folder is not."""
    matter, out = tmp_path / "matter", tmp_path / "out"
    matter.mkdir()
    shutil.copy(samples / "03-bank-letter.pdf", matter / "letter.pdf")
    command = [sys.executable, "-m", "app", "run", str(matter), "--out", str(out), "--accept-all"]
    with small_disk(out, 1_000_000):
        filler = fill(out)
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=os.environ)
        assert done.returncode == 4, done.stderr
        assert "letter.pdf: the disk is full. No unfinished file was left." in done.stderr
        assert list(out.iterdir()) == [filler]
