"""Set up, start and test a checkout with nothing but a Python: `python3 packaging/dev.py setup|run|test`.

Standard library only. Works on Debian and its relatives, on Windows and on macOS. Everything goes into `.venv` beside
this checkout; on Debian the system libraries that Qt loads are installed when they are missing.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
SAMPLES = ROOT / "resources" / "samples"
STAMP_NAME = "sable-setup.json"
DISTRIBUTION = "sable-redaction"

OLDEST_PYTHON = (3, 11)
OTHER_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")

# Found with two minimal Debian 12 systems: the first group lets Qt draw without a screen, the second opens a window.
OFFSCREEN_PACKAGES = ("libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3")
WINDOW_PACKAGES = ("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0")
TEST_PACKAGES = ("xvfb", "xauth")


class SetupError(Exception):
    """Something a person has to put right. The message says what happened and what to do."""


def say(text: str) -> None:
    """Print a line at once, so that it stands in order with what the started programs print."""
    print(text, flush=True)


def parse_installed(listing: str) -> frozenset[str]:
    """Names of the installed packages in lines of `name status`, as dpkg-query prints them."""
    pairs = (line.split() for line in listing.splitlines())
    return frozenset(pair[0] for pair in pairs if len(pair) == 2 and pair[1] == "installed")


def missing_packages(wanted: Iterable[str], installed: frozenset[str]) -> list[str]:
    """Wanted packages that are not installed. Debian 13 renamed some to `…t64` and kept the libraries in them."""
    return [name for name in wanted if name not in installed and f"{name}t64" not in installed]


def uses_apt() -> bool:
    return sys.platform == "linux" and bool(shutil.which("apt-get") and shutil.which("dpkg-query"))


def installed_packages() -> frozenset[str]:
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n"]
    return parse_installed(subprocess.run(query, capture_output=True, text=True, check=True).stdout)


def administrator_prefix() -> list[str] | None:
    """What to put before apt-get: nothing for root, `sudo -n` where that asks nothing, None where neither works."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def apt_install(prefix: Sequence[str], names: Sequence[str]) -> bool:
    """Install packages without asking or talking; False where apt-get failed."""
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    install = [*quiet, "install", "-y", "--no-install-recommends", *names]
    return subprocess.run(install, stdout=subprocess.DEVNULL, check=False).returncode == 0


def ensure_packages(required: Sequence[str], welcome: Sequence[str]) -> None:
    """Install what is missing of both. Raises SetupError where a required package cannot be installed; without the
    welcome ones it says so and goes on."""
    installed = installed_packages()
    needed, extra = missing_packages(required, installed), missing_packages(welcome, installed)
    if not needed and not extra:
        return
    prefix = administrator_prefix()
    problem = "this user may not install them"
    if prefix is not None:
        say(f"Installing system packages: {' '.join([*needed, *extra])}")
        # The lists may be empty (a minimal image) or merely old: an install can succeed although the update failed.
        subprocess.run([*prefix, "apt-get", "-qq", "update"], check=False)
        if apt_install(prefix, [*needed, *extra]):
            return
        if needed and apt_install(prefix, needed):
            needed = []
        problem = "apt-get could not install them (it said why above)"
    purpose = "Qt and virtual environments need them" if needed else "the window and some tests need them"
    command = shlex.join(["sudo", "apt-get", "install", "--no-install-recommends", *needed, *extra])
    advice = f"System packages are missing and {problem}; {purpose}. Run this once, then try again:\n  {command}"
    if needed:
        raise SetupError(advice)
    say(f"Note. {advice}")


def venv_program(name: str, venv: Path = VENV) -> Path:
    """Path of a program inside the virtual environment."""
    return venv / "Scripts" / f"{name}.exe" if sys.platform == "win32" else venv / "bin" / name


def fingerprint(lock: bytes, project: bytes, root: str) -> dict[str, str]:
    """What the state of a finished environment depends on. A moved checkout has scripts that point nowhere."""
    return {
        "lock": hashlib.sha256(lock).hexdigest(),
        "project": hashlib.sha256(project).hexdigest(),
        "root": root,
    }


def read_stamp(venv: Path) -> dict[str, str]:
    """The fingerprint written when the environment was finished; empty where it never was."""
    try:
        stamp = json.loads((venv / STAMP_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(k): str(v) for k, v in stamp.items()} if isinstance(stamp, dict) else {}


def write_stamp(venv: Path, stamp: Mapping[str, str]) -> None:
    (venv / STAMP_NAME).write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")


def plan(stamp: Mapping[str, str], wanted: Mapping[str, str], *, healthy: bool) -> list[str]:
    """What is left to do: any of "venv", "packages" and "project", in that order."""
    if not healthy or stamp.get("root") != wanted["root"]:
        return ["venv", "packages", "project"]
    if stamp.get("lock") != wanted["lock"]:
        return ["packages", "project"]
    return [] if stamp.get("project") == wanted["project"] else ["project"]


def locked_names(lock: str) -> frozenset[str]:
    """Names of the distributions in a lock, normalised as in PEP 503."""
    return frozenset(normalised(match[1]) for match in re.finditer(r"(?m)^([A-Za-z0-9][\w.-]*)==", lock))


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def base_python() -> str:
    """The interpreter to make the environment with: this one, or the one behind the environment it runs from."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def has_ensurepip() -> bool:
    """False on Debian until the package of virtual environments is installed; asked in a process of its own, because
    it can change while this one runs."""
    return subprocess.run([base_python(), "-c", "import ensurepip"], capture_output=True, check=False).returncode == 0


def is_healthy(venv: Path) -> bool:
    """True where the environment's own Python starts and `sable` is there."""
    python = venv_program("python", venv)
    if not (python.exists() and venv_program("sable", venv).exists()):
        return False
    try:
        return subprocess.run([python, "-c", "import pip"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_venv() -> None:
    """A fresh, empty environment; what was there before is removed."""
    if VENV.exists():
        say("Removing the unfinished or outdated .venv")
        try:
            shutil.rmtree(VENV)
        except OSError as error:
            raise SetupError(
                f"The old environment could not be removed ({error.strerror}). Close Sable and every program that uses "
                ".venv, then run the same command again."
            ) from None
    if not has_ensurepip():
        raise SetupError(
            "This Python comes without ensurepip, so it cannot make a virtual environment. Install a complete "
            "Python 3.11 or newer and run the same command with it."
        )
    if subprocess.run([base_python(), "-m", "venv", VENV], check=False).returncode != 0:
        raise SetupError(
            "The virtual environment could not be made (see above). Is there free space, and may you write here?"
        )


def pip(*arguments: str | Path) -> int:
    """Run the environment's pip with the user's own configuration; returns its exit status."""
    command: list[str | Path] = [venv_program("python"), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    command.extend(arguments)
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def install_locked() -> None:
    """Bring the environment to exactly the lock: install what it names, remove what it does not."""
    lock = LOCK.read_text(encoding="utf-8")
    names = locked_names(lock)
    say(f"Installing {len(names)} locked packages (about 950 MB on disk); this takes a minute or two")
    if pip("install", "-qq", "--progress-bar", "off", "--only-binary", ":all:", "--require-hashes", "-r", LOCK) != 0:
        raise SetupError(
            "The locked packages could not be installed (pip said why above). Nothing outside .venv was changed.\n"
            "  - no connection or a wrong mirror: `pip config list` shows what your pip uses\n"
            "  - a hash does not match: the download is not the file that was tested; do not override it\n"
            f"  - no matching distribution: use Python 3.11 to 3.14 (this is {sys.version.split()[0]})\n"
            "Then run the same command again."
        )
    listing = subprocess.run(
        [venv_program("python"), "-m", "pip", "--disable-pip-version-check", "list", "--format=json"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    present = {normalised(item["name"]) for item in json.loads(listing.stdout)}
    extra = sorted(present - names - {"pip", DISTRIBUTION})
    if extra:
        pip("uninstall", "-q", "-y", *extra)


def install_project() -> None:
    """Install this checkout itself, editable, from nothing but itself."""
    if pip("install", "-qq", "--no-deps", "--no-build-isolation", "--no-index", "-e", ROOT) != 0:
        raise SetupError("The project itself could not be installed (pip said why above). Check pyproject.toml.")


def check_qt() -> None:
    """Raise SetupError where Qt's libraries do not load, which on other systems than Debian nobody installed."""
    probe = [str(venv_program("python")), "-c", "import PySide6.QtWidgets"]
    result = subprocess.run(probe, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        reason = (result.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise SetupError(
            f"Qt cannot be loaded: {reason}\nInstall the system library it names, then run the same command again."
        )


def setup(*, window: bool = True, testing: bool = False) -> None:
    """Make or mend `.venv`; takes about a second where there is nothing to do."""
    wanted = fingerprint(LOCK.read_bytes(), PROJECT.read_bytes(), str(ROOT))
    steps = plan(read_stamp(VENV), wanted, healthy=is_healthy(VENV))
    if uses_apt():
        required = list(OFFSCREEN_PACKAGES)
        if "venv" in steps and base_python().startswith("/usr/bin/") and not has_ensurepip():
            required.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
        ensure_packages(required, [*(WINDOW_PACKAGES if window else ()), *(TEST_PACKAGES if testing else ())])
    if not steps:
        return
    started = time.monotonic()
    if "venv" in steps:
        make_venv()
    (VENV / STAMP_NAME).unlink(missing_ok=True)  # from here to the end the environment is unfinished
    if "packages" in steps:
        install_locked()
    install_project()
    check_qt()
    if not venv_program("sable").exists():
        raise SetupError(
            "The installation ended without the `sable` program. Remove .venv and run the same command again."
        )
    write_stamp(VENV, wanted)
    say(f"Set up in {time.monotonic() - started:.0f} s: {venv_program('sable')}")


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """True where a window can be opened."""
    return platform in ("win32", "darwin") or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def new_folder(parent: Path, name: str) -> Path:
    """A path under `parent` that does not exist yet: `name`, `name-2`, `name-3` …"""
    candidate, number = parent / name, 1
    while candidate.exists():
        number += 1
        candidate = parent / f"{name}-{number}"
    return candidate


def run(paths: Sequence[Path], out: Path | None) -> int:
    """Open the window with the samples or `paths`; without a display, redact them into a new folder."""
    display = has_display(os.environ, sys.platform)
    setup(window=display)
    sable = venv_program("sable")
    if display and out is None:
        say("Opening Sable")
        return subprocess.run([str(sable), *(map(str, paths) if paths else ["--sample"])], check=False).returncode
    folder = out or new_folder(Path.cwd(), "sable-output")
    what = list(paths) or [SAMPLES]
    say(f"{'' if display else 'No display. '}Redacting {', '.join(map(str, what))}; every hit is accepted")
    code = subprocess.run([sable, "run", *what, "--out", folder, "--accept-all"], check=False).returncode
    released = sorted(folder.glob("**/*.pdf")) if folder.is_dir() else []
    say(f"{len(released)} released file{'' if len(released) == 1 else 's'} in {folder}")
    for file in released:
        say(f"  {file}")
    return code


def test(pytest_arguments: Sequence[str]) -> int:
    """Run every check, the tests last; 1 where any of them failed."""
    setup(testing=True)
    python = venv_program("python")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    failed: list[str] = []
    checks: list[tuple[str, list[str | Path]]] = [
        ("ruff", [python, "-m", "ruff", "check", "."]),
        ("mypy", [python, "-m", "mypy"]),
        ("import contracts", [venv_program("lint-imports")]),
    ]
    for name, command in checks:
        started = time.monotonic()
        good = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0
        say(f"{name}: {'ok' if good else 'FAILED'} ({time.monotonic() - started:.1f} s)\n")
        if not good:
            failed.append(name)
    if failed:
        say(f"FAILED before the tests: {', '.join(failed)}\n")
    parallel = [] if any(a == "-n" or a.startswith(("-n", "--numprocesses")) for a in pytest_arguments) else ["-n", "2"]
    tests = [str(python), "-m", "pytest", "-q", *parallel, *pytest_arguments]
    if subprocess.run(tests, cwd=ROOT, env=environment, check=False).returncode != 0:
        failed.append("pytest")
    return 1 if failed else 0


def parser() -> argparse.ArgumentParser:
    main_parser = argparse.ArgumentParser(prog="dev.py", description=(__doc__ or "").splitlines()[0])
    verbs = main_parser.add_subparsers(dest="verb", required=True, metavar="setup|run|test")
    verbs.add_parser("setup", help="make or mend .venv from the hashed lock")
    starting = verbs.add_parser("run", help="set up, then open the window (without a display: redact the samples)")
    starting.add_argument("paths", nargs="*", type=Path, help="PDFs or folders (default: the bundled samples)")
    starting.add_argument("--out", type=Path, help="redact without a window into this folder, accepting every hit")
    verbs.add_parser("test", help="set up, then ruff, mypy, import contracts and pytest; takes pytest's arguments")
    return main_parser


def restart_with_newer_python() -> int:
    """Run this script with a Python that is new enough. Raises SetupError where there is none."""
    for name in OTHER_PYTHONS:
        path = shutil.which(name)
        if path and subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode == 0:
            return subprocess.run([path, *sys.argv], check=False).returncode
    raise SetupError(
        f"Sable needs Python 3.11 or newer; this is {sys.version.split()[0]} and no other was found. "
        "Install Python 3.11 or newer and run the same command with it."
    )


def main(arguments: Sequence[str]) -> int:
    try:
        if sys.version_info[:2] < OLDEST_PYTHON:
            return restart_with_newer_python()
        if arguments[:1] == ["test"] and not {"-h", "--help"} & set(arguments[1:2]):
            return test(arguments[1:])
        options = parser().parse_args(arguments)
        if options.verb == "run":
            return run(options.paths, options.out)
        setup()
        say(f"Ready. Start it with {venv_program('sable')}")
        return 0
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
