"""Rules of the project that a machine can keep (CONTRIBUTING.md says why each is there)."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
FOLDERS = ("app", "benchmarks", "docs", "i18n", "packaging", "resources", "tests", ".ci")
TEXT_SUFFIXES = {
    ".py",
    ".md",
    ".toml",
    ".sql",
    ".txt",
    ".json",
    ".lock",
    ".ts",
    ".svg",
    ".spec",
    ".sh",
    ".csv",
    ".cfg",
    "",
}
LONGEST_MODULE = 600

# The libraries that read documents: the parent must never load them (docs/adr/0001).
DOCUMENT_LIBRARIES = ("pymupdf", "fitz", "pypdfium2", "pikepdf", "PIL", "presidio_analyzer", "spacy", "tldextract")
# The libraries that the child must never load: it has no window and no handle to the database.
PARENT_LIBRARIES = ("PySide6", "shiboken6", "qasync", "sqlmodel", "sqlalchemy", "sqlite3")
STARTS_PROCESSES = {"subprocess", "multiprocessing", "pty", "concurrent.futures.process"}
STARTING_CALLS = {
    "system",
    "popen",
    "fork",
    "forkpty",
    "startfile",
    "create_subprocess_exec",
    "create_subprocess_shell",
}


def modules_of(package: str) -> list[Path]:
    return sorted(ROOT.joinpath(*package.split(".")).rglob("*.py"))


def text_files() -> Iterator[Path]:
    """Text files that belong to the project: what lies at the top and in its folders, caches left out."""
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.suffix in TEXT_SUFFIXES)
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            hidden = any(part == "__pycache__" or part.endswith("_cache") for part in path.parts)
            if path.is_file() and path.suffix in TEXT_SUFFIXES and not hidden:
                yield path


def loaded_after(program: str) -> set[str]:
    """Top-level names in sys.modules after `program` ran in a fresh interpreter without a screen."""
    result = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport json, sys; print(json.dumps(sorted(sys.modules)))"],
        capture_output=True, text=True, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    return {name.split(".")[0] for name in json.loads(result.stdout)}


# Architecture


def test_import_contracts_are_kept() -> None:
    program = Path(sys.executable).with_name("lint-imports.exe" if sys.platform == "win32" else "lint-imports")
    result = subprocess.run([program, "--no-cache"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{len(PROJECT['tool']['importlinter']['contracts'])} kept, 0 broken" in result.stdout


def test_the_child_loads_no_window_and_no_database() -> None:
    loaded = loaded_after("import app.child.main, app.child.handlers, app.engine.detection, app.engine.redaction")
    assert "pymupdf" in loaded
    assert not loaded & set(PARENT_LIBRARIES)


def test_the_window_loads_no_document_library() -> None:
    program = (
        "import importlib, pkgutil, app.ui, app.workers, app.services, app.store\n"
        "for package in (app.ui, app.workers, app.services, app.store):\n"
        "    for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(module.name)"
    )
    loaded = loaded_after(program)
    assert "PySide6" in loaded
    assert not loaded & set(DOCUMENT_LIBRARIES)


def test_the_command_line_loads_no_document_library_and_no_window() -> None:
    loaded = loaded_after("import app.__main__, app.cli.main")
    assert not loaded & {*DOCUMENT_LIBRARIES, "PySide6"}


def starts_processes(tree: ast.AST) -> bool:
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Attribute):
            of_system = isinstance(node.value, ast.Name) and node.value.id in ("os", "asyncio")
            if node.attr == "QProcess" or (of_system and node.attr in STARTING_CALLS):
                return True
        if any(name == banned or name.startswith(f"{banned}.") for name in names for banned in STARTS_PROCESSES):
            return True
        if any(name.endswith(".QProcess") for name in names):
            return True
    return False


def test_only_the_supervisor_starts_processes() -> None:
    starting = [
        path.relative_to(ROOT).as_posix()
        for path in modules_of("app")
        if starts_processes(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert starting == ["app/workers/supervisor.py"]


@pytest.mark.parametrize(
    "source",
    [
        "import subprocess",
        "from multiprocessing import Process",
        "import os\nos.system('x')",
        "from PySide6 import QtCore\nQtCore.QProcess()",
        "from PySide6.QtCore import QProcess",
    ],
)
def test_the_rule_about_processes_sees_every_way(source: str) -> None:
    assert starts_processes(ast.parse(source))


def test_modules_can_be_read_in_one_sitting() -> None:
    lengths = {
        p.relative_to(ROOT).as_posix(): len(p.read_text(encoding="utf-8").splitlines()) for p in modules_of("app")
    }
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_migrations_are_numbered_without_gaps() -> None:
    names = sorted(path.name for path in (ROOT / "app" / "store" / "migrations").glob("*.sql"))
    assert names, "no migration at all"
    assert all(re.fullmatch(r"\d{4}_[a-z0-9_]+\.sql", name) for name in names), names
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))


# What the tree must not hold


def test_no_path_of_a_developers_machine() -> None:
    places = [
        re.escape(str(ROOT) + os.sep),
        re.escape(str(Path.home()) + os.sep),
        r"/(?:home|Users)/\w+/",
        r"C:\\+Users\\+\w+",
    ]
    pattern = re.compile("|".join(places))
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in text_files()
        if path != Path(__file__).resolve()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_no_package_index_is_named() -> None:
    pattern = re.compile(r"pythonhosted\.org|pypi\.org/simple|--(?:extra-)?index-url|--find-links[= ]|file:///")
    found = [
        path.relative_to(ROOT).as_posix()
        for path in text_files()
        if path != Path(__file__).resolve() and pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_lock_names_no_host_and_every_package_has_hashes() -> None:
    assert "://" not in LOCK
    requirements = re.split(r"(?m)^(?=[A-Za-z0-9])", LOCK)[1:]
    assert len(requirements) > 50
    for requirement in requirements:
        assert re.match(r"[A-Za-z0-9._-]+==\S+", requirement), requirement[:80]
        assert "--hash=sha256:" in requirement, requirement[:80]


def test_the_lock_covers_the_project() -> None:
    def name(requirement: str) -> str:
        return re.sub(r"[-_.]+", "-", re.split(r"[=<>~!;\[ ]", requirement)[0]).lower()

    locked = {name(line) for line in LOCK.splitlines() if "==" in line and not line.startswith((" ", "#"))}
    project = PROJECT["project"]
    assert {name(r) for r in [*project["dependencies"], *project["optional-dependencies"]["dev"]]} <= locked
    pinned = [r.split(";")[0].lower() for r in project["dependencies"] if "==" in r]
    assert all(re.search(rf"(?m)^{re.escape(r)} (;.*)?\\$", LOCK.lower()) for r in pinned), (
        "a pin of pyproject.toml differs in the lock"
    )


# What the documents promise


def test_the_licence_is_the_whole_agpl() -> None:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert licence.lstrip().startswith("GNU AFFERO GENERAL PUBLIC LICENSE")
    assert "13. Remote Network Interaction" in licence
    assert "END OF TERMS AND CONDITIONS" in licence
    assert PROJECT["project"]["license"] == "AGPL-3.0-or-later"


def test_the_set_up_commands_of_the_readme_exist() -> None:
    verbs = set(re.findall(r"packaging/dev\.py (\w+)", README))
    assert {"run", "test"} <= verbs
    usage = subprocess.run(
        [sys.executable, ROOT / "packaging" / "dev.py", "--help"], capture_output=True, text=True, check=True
    ).stdout
    assert all(re.search(rf"^\s+{verb}\b", usage, re.MULTILINE) for verb in verbs)


def test_the_programs_commands_of_the_readme_exist() -> None:
    verbs = set(re.findall(r"^sable (\w+)", README, re.MULTILINE))
    assert {"detect", "redact", "run", "verify"} <= verbs
    for verb in sorted(verbs):
        result = subprocess.run(
            [sys.executable, "-m", "app", verb, "--help"], capture_output=True, text=True, cwd=ROOT, check=False
        )
        assert (result.returncode, verb in result.stdout) == (0, True), f"sable {verb}: {result.stderr}"


def test_ci_runs_the_command_of_the_readme() -> None:
    script = ROOT / ".ci" / "run"
    assert "python3 packaging/dev.py test" in script.read_text(encoding="utf-8")
    assert "python3 packaging/dev.py test" in README
    assert sys.platform == "win32" or os.access(script, os.X_OK)


@pytest.mark.parametrize("document", sorted(p.relative_to(ROOT).as_posix() for p in (ROOT / "docs").rglob("*.md")))
def test_links_between_documents_lead_somewhere(document: str) -> None:
    path = ROOT / document
    for target in re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), f"{document} links to {target}"


def test_decision_records_are_numbered_and_complete() -> None:
    records = sorted((ROOT / "docs" / "adr").glob("*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for path in records:
        headings = re.findall(r"^## (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert headings == ["Context", "Decision", "Rejected and why"], path.name


def test_the_samples_are_what_their_script_writes(tmp_path: Path, samples: Path) -> None:
    script = ROOT / "packaging" / "make_samples.py"
    subprocess.run([sys.executable, script, tmp_path], check=True, capture_output=True)
    written = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert written == {path.name: path.read_bytes() for path in samples.iterdir()}
    assert sum(map(len, written.values())) < 400_000
