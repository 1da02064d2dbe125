"""The kill harness of benchmarks/kill.py with a few kills; it says itself what it looks for."""

import importlib.util
import random
import sys
from pathlib import Path

import pytest

from app.domain import decisions
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.jobs import Status
from app.store.store import NewDocument, Store

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def kill():
    spec = importlib.util.spec_from_file_location("kill", ROOT / "benchmarks" / "kill.py")
    module = importlib.util.module_from_spec(spec)
    path = list(sys.path)
    sys.modules["kill"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["kill"]
    sys.path[:] = path


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_few_kills_lose_nothing(kill, tmp_path):
    tally = kill.run(tmp_path, kills=6, seed=11, documents=5)
    assert tally.faults == {"lost": [], "stuck": [], "partial": [], "broken": [], "orphans": []}
    assert sum(tally.kills.values()) == 6
    assert tally.kills["driver"]
    assert tally.decisions > 10


def test_the_harness_finds_what_it_looks_for(kill, tmp_path):
    """A sensor that never fires proves nothing."""
    tally = kill.Tally()
    data = tmp_path / "data"
    data.mkdir()
    one = kill.Round(tmp_path, data, 1, random.Random(1), tally)
    output = tmp_path / "out" / "a_redacted.pdf"
    output.parent.mkdir()
    found = Entity(0, "x", "PERSON", (Quadrilateral.from_box(Box(0, 0, 9, 9)),))
    store = Store(data / kill.DATABASE)
    (document,) = store.add_job("m", [NewDocument(tmp_path / "a.pdf", output)])[1]
    for status in (Status.DETECTING, Status.READY_FOR_REVIEW, Status.IN_REVIEW):
        store.set_status(document.id, status)
    store.add_entities(document.id, [found])
    store.apply(document.id, decisions.decide([found], Decision.REJECTED))
    store.close()
    one._said[found.id] = ["rejected"]
    one._check(at_end=False)
    assert not any(tally.faults.values())
    one._said[found.id] = ["rejected", "accepted"]
    output.write_bytes(b"half a file")
    output.with_name(".sable-1-0123456789abcdef.part").write_bytes(b"half a file")
    one._check(at_end=True)
    assert [len(tally.faults[name]) for name in ("lost", "partial", "stuck")] == [1, 2, 1]
