"""The kit for machines without a network: what goes into it, that it is the same twice, and that it refuses damage."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
KIT = ROOT / "packaging" / "airgap"


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"airgap_{name}", KIT / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


build, install = script("build"), script("install")
parts = build.parts
LOCK = build.locked((ROOT / "requirements.lock").read_text(encoding="utf-8"))
NEEDED = build.needed(LOCK, build.runtime_roots())


def wheel(folder: Path, name: str, version: str, licence: str) -> Path:
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            f"{name}-{version}.dist-info/METADATA",
            f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{licence}\n",
        )
        archive.writestr(f"{name}-{version}.dist-info/licenses/LICENSE.txt", f"the licence of {name}")
    return path


def test_every_package_of_the_lock_is_read_and_has_hashes() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert len(LOCK) == sum("==" in line and not line.startswith(" ") for line in text.splitlines())
    assert all(package.hashes for package in LOCK)


def test_what_runs_is_in_the_kit_and_what_tests_is_not() -> None:
    names = {package.name for package in NEEDED}
    assert {"pymupdf", "pyside6-essentials", "shiboken6", "spacy", "blis", "pikepdf", "h11", "sqlalchemy"} <= names
    assert not names & {"pytest", "hypothesis", "ruff", "mypy", "pyinstaller", "import-linter", "faker"}


@pytest.mark.parametrize("target", sorted(build.TARGETS))
def test_each_platform_gets_each_package_once(target: str) -> None:
    here = [package.name for package in NEEDED if build.fits(package, build.TARGETS[target], "3.11")]
    assert len(here) == len(set(here))
    assert ("colorama" in here) == (target == "win")
    assert ("tesserocr" in here) == (target != "macos-x86_64")


def test_the_archive_does_not_say_when_or_where_it_was_made(tmp_path: Path) -> None:
    made = []
    for number, mode in enumerate((0o600, 0o755)):
        root = tmp_path / str(number)
        (root / "app").mkdir(parents=True)
        (root / "app" / "a.py").write_text("pass\n", encoding="utf-8")
        (root / "app" / "a.py").chmod(mode)
        os.utime(root / "app" / "a.py", (10**9 * (number + 1), 10**9 * (number + 1)))
        build.pack(root, ["app/a.py"], root / "program.zip")
        made.append((root / "program.zip").read_bytes())
    assert made[0] == made[1]


def test_the_program_of_the_kit_is_what_git_knows() -> None:
    names = build.tracked(ROOT)
    assert {"app/__main__.py", "resources/models/README.md", "LICENSE"} <= set(names)
    assert not [name for name in names if name.endswith(".pyc") or name.startswith(("tests/", "benchmarks/"))]


def test_the_list_of_parts_names_each_with_its_licence_and_hash(tmp_path: Path) -> None:
    wheels = [
        wheel(tmp_path, "alpha", "1.0", "License-Expression: MIT"),
        wheel(tmp_path, "beta", "2.1", "Classifier: License :: OSI Approved :: BSD License"),
        wheel(tmp_path, "gamma", "3", "Summary: nothing"),
    ]
    found = [parts.of_wheel(each) for each in wheels]
    bill = parts.bill_of_materials(found, "0.1.0")
    assert bill == parts.bill_of_materials(found[::-1], "0.1.0")
    told = {c["name"]: c for c in bill["components"]}
    assert [told[n]["licenses"][0]["license"]["name"] for n in ("alpha", "beta", "gamma")] == [
        "MIT", "BSD License", "not told by the package",
    ]  # fmt: skip
    assert told["beta"]["purl"] == "pkg:pypi/beta@2.1"
    assert told["beta"]["properties"][0]["value"] == f"sha256:{parts.digest_of(wheels[1])}"
    parts.write_licences(found, tmp_path / "licences")
    assert (tmp_path / "licences" / "alpha" / "LICENSE.txt").read_text() == "the licence of alpha"
    assert json.dumps(bill)


def test_a_part_without_the_text_of_its_licence_stops_a_build(tmp_path: Path) -> None:
    silent = parts.Part("delta", "1", "pkg:pypi/delta@1", "MIT", {})
    with pytest.raises(parts.NoText, match="delta"):
        parts.write_licences([silent], tmp_path / "licences")
    assert not (tmp_path / "licences").exists()


def test_every_package_that_the_program_needs_has_the_text_of_its_licence() -> None:
    roots = parts.runtime_roots()
    every = parts.needed(parts.locked(parts.LOCK.read_text("utf-8")), roots)
    here = []
    for package in every:
        with contextlib.suppress(metadata.PackageNotFoundError):  # of another system
            here.append(parts.of_installed(package.name))
    assert len(here) > 50
    assert [part.name for part in here if not part.texts] == []


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    folder = tmp_path / "kit"
    (folder / "wheels").mkdir(parents=True)
    (folder / "wheels" / "a.whl").write_bytes(b"a wheel")
    (folder / "python-version.txt").write_text("2.7\n", encoding="utf-8")
    build.write_sums(folder)
    return folder


def test_an_unchanged_kit_is_taken(kit: Path) -> None:
    install.check(kit)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda kit: (kit / "wheels" / "a.whl").write_bytes(b"another"), "was changed"),
        (lambda kit: (kit / "wheels" / "a.whl").unlink(), "is missing"),
        (lambda kit: (kit / "wheels" / "b.whl").write_bytes(b"more"), "does not belong"),
    ],
)
def test_a_changed_kit_installs_nothing(kit: Path, damage, message: str) -> None:  # type: ignore[no-untyped-def]
    damage(kit)
    with pytest.raises(install.Refused, match=message):
        install.check(kit)


def test_what_a_file_manager_leaves_on_a_stick_is_passed_over(kit: Path) -> None:
    for name in (".DS_Store", "._a.whl", "wheels/Thumbs.db"):
        (kit / name).write_bytes(b"not ours")
    install.check(kit)


@pytest.mark.skipif(sys.platform == "win32", reason="the other launcher")
@pytest.mark.parametrize("name", ["plain", 'Müller\'s $HOME `x` "y" %z', "two  spaces"])
def test_the_program_starts_from_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    python = target / "python" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nprintf "%s|" "$PYTHONPATH" "$@"\n', encoding="utf-8")
    python.chmod(0o700)
    said = subprocess.run([install.launcher(target), "run", "a b"], capture_output=True, text=True, check=True).stdout
    assert said == f"{target / 'program'}|-P|-m|app|run|a b|"


def test_another_python_is_told_which_one_is_needed(kit: Path) -> None:
    with pytest.raises(install.Refused, match=r"for Python 2\.7"):
        install.right_python(kit)


def test_what_is_installed_already_is_left_alone(kit: Path, tmp_path: Path) -> None:
    with pytest.raises(install.Refused, match="is there already"):
        install.install(kit, tmp_path)
