"""The program does its work without the modules that a frozen build leaves out: a build is tried whole by
`packaging/freeze.py` and `packaging/smoke.py`, this is what can be known without one."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIKE_A_BUILD = """
import sys
from importlib.abc import MetaPathFinder

class LeftOut(MetaPathFinder):
    names = frozenset({left_out!r})

    def find_spec(self, name, path=None, target=None):
        parts = name.split(".")
        if any(".".join(parts[:n]) in self.names for n in range(1, len(parts) + 1)):
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, LeftOut())
from app.base import paths
own = [sys.executable, "-P", {script!r}]
paths.own_command = lambda: own
paths.child_command = lambda: [*own, "child"]
from app.engine.offline import prepare
prepare()
from app.__main__ import main
sys.exit(main())
"""


def left_out() -> list[str]:
    tree = ast.parse((ROOT / "packaging" / "frozen" / "sable.spec").read_text(encoding="utf-8"))
    assigned = (node for node in tree.body if isinstance(node, ast.Assign))
    return ast.literal_eval(next(node.value for node in assigned if getattr(node.targets[0], "id", "") == "EXCLUDED"))


def program(folder: Path, names: list[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    script = folder / "program.py"
    script.write_text(LIKE_A_BUILD.format(left_out=names, script=str(script)), encoding="utf-8")
    environment = os.environ | {"SABLE_DATA_DIR": str(folder / "data"), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-P", str(script), *arguments],
        env=environment, cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_samples_are_released(tmp_path: Path) -> None:
    out, report = tmp_path / "out", tmp_path / "run.json"
    samples = sorted((ROOT / "resources" / "samples").glob("*.pdf"))
    done = program(
        tmp_path, left_out(), "run", *map(str, samples), "--out", str(out), "--accept-all", "--acknowledge-unread",
        "--json", str(report),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [d["status"] for d in json.loads(report.read_text())["documents"]] == ["finished"] * len(samples)


def test_the_program_examines_itself_and_opens_its_window(tmp_path: Path) -> None:
    done = program(tmp_path, left_out(), "doctor", "--no-network")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("needed", ["presidio_analyzer", "PySide6.QtWidgets", "pypdfium2"])
def test_a_module_that_is_needed_would_be_missed(tmp_path: Path, needed: str) -> None:
    assert program(tmp_path, [*left_out(), needed], "doctor", "--no-network").returncode != 0
