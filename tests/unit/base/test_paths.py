"""Where the program looks for its own files and keeps the user's."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.base import paths


def test_resources_are_part_of_the_installation() -> None:
    assert paths.resource("samples").is_dir()
    assert paths.installation_root().joinpath("pyproject.toml").is_file()


def test_a_frozen_build_finds_its_resources_in_the_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.is_frozen()
    assert paths.resource("icons", "sable.svg") == tmp_path / "resources" / "icons" / "sable.svg"


def test_a_frozen_build_starts_its_console_twin(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "sable"))
    command = paths.child_command()
    assert len(command) == 1
    assert Path(command[0]).parent == tmp_path
    assert Path(command[0]).stem == "sable-child"


def test_a_checkout_starts_the_child_with_its_own_python() -> None:
    command = paths.child_command()
    assert command[0] == sys.executable
    assert command[-3:] == ["-m", "app", "child"]


def test_the_data_directory_is_made_where_the_variable_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = tmp_path / "one" / "two"
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(wanted))
    assert paths.data_directory() == wanted
    assert wanted.is_dir()
    assert paths.database_file().parent == wanted


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead of modes")
def test_nobody_else_may_read_the_data_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path / "private"))
    assert stat.S_IMODE(paths.data_directory().stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of the XDG base directory specification")
def test_without_the_variable_the_platform_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.DATA_DIR_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.data_directory() == tmp_path / "sable"


def test_looking_at_paths_makes_no_folder(tmp_path: Path) -> None:
    folder = tmp_path / "never-made"
    program = "from app.base import paths; paths.resource('x'); paths.child_command(); paths.is_frozen()"
    environment = {"SABLE_DATA_DIR": str(folder), "PYTHONPATH": str(paths.installation_root())}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)
    assert not folder.exists()
