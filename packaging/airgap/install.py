"""Install Sable from this folder, without a network: `python3 install.py [--to FOLDER]`.

Standard library only. It checks every file against SHA256SUMS, makes a virtual environment, installs the wheels for
this platform from this folder alone, unpacks the program beside it, and lets it examine itself. It needs a Python of
the version in python-version.txt and no administrator; nothing outside FOLDER is written.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import stat
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

KIT = Path(__file__).resolve().parent


class Refused(Exception):
    """Why nothing is installed: what happened, and what to do."""


def check(kit: Path) -> None:
    """Compare every file with its hash. Raises Refused."""
    wanted = {}
    for line in (kit / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        wanted[name] = digest
    found = {p.relative_to(kit).as_posix(): p for p in kit.rglob("*") if p.is_file() and not _is_aside(p)}
    for name, digest in wanted.items():
        path = found.pop(name, None)
        if path is None:
            raise Refused(f"{name} is missing from this folder. Copy the whole folder again.")
        with path.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != digest:
                raise Refused(f"{name} was changed since this folder was made. Copy the whole folder again.")
    if found:
        raise Refused(f"{next(iter(found))} does not belong to this folder. Nothing unknown is installed.")


def _is_aside(path: Path) -> bool:
    """True of the list itself, and of what file managers leave on a stick; nothing of that is installed."""
    return path.name in ("SHA256SUMS", ".DS_Store", "Thumbs.db", "desktop.ini") or path.name.startswith("._")


def right_python(kit: Path) -> None:
    """Raises Refused where the wheels are for another Python."""
    wanted = (kit / "python-version.txt").read_text(encoding="utf-8").strip()
    here = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if here != wanted:
        raise Refused(
            f"This folder is for Python {wanted}; this is Python {here}. Start install.py with the other one."
        )


def install(kit: Path, target: Path) -> Path:
    """Install into `target`, which must not exist. Returns the program to start. Raises Refused."""
    if target.exists():
        raise Refused(f"{target} is there already. Move it away, or choose another place with --to.")
    target.mkdir(parents=True, mode=0o700)
    environment = target / "python"
    venv.create(environment, with_pip=True, symlinks=os.name != "nt")
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    command = [
        str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps",
        "--require-hashes", "--only-binary", ":all:", "--find-links", str(kit / "wheels"),
        "-r", str(kit / "requirements.txt"),
    ]  # fmt: skip
    alone = {key: value for key, value in os.environ.items() if not key.startswith(("PIP_", "PYTHON"))}
    if subprocess.run(command, env=alone | {"PIP_CONFIG_FILE": os.devnull}, check=False).returncode:
        shutil.rmtree(target, ignore_errors=True)
        raise Refused("The packages could not be installed (pip said why above). What was begun was taken away again.")
    with zipfile.ZipFile(kit / "program.zip") as archive:
        archive.extractall(target / "program")
    return launcher(target)


def launcher(target: Path) -> Path:
    """A file that starts the program with its own Python and nothing else's. It holds no path: what stands in a path
    may mean something to a shell, and Windows reads such files in an older code page."""
    if os.name == "nt":
        path = target / "sable.cmd"
        text = '@set "PYTHONPATH=%~dp0program"\r\n@"%~dp0python\\Scripts\\python.exe" -P -m app %*\r\n'
        path.write_text(text, encoding="ascii", newline="")
        return path
    path = target / "sable"
    text = '#!/bin/sh\nhere=$(cd "$(dirname "$0")" && pwd) || exit 1\n'
    path.write_text(
        text + 'PYTHONPATH="$here/program" exec "$here/python/bin/python" -P -m app "$@"\n', encoding="ascii"
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, default=Path.home() / "Sable", help="where to; default: %(default)s")
    options = parser.parse_args()
    try:
        check(KIT)
        right_python(KIT)
        started_by = install(KIT, options.to.expanduser().resolve())
    except Refused as refusal:
        print(f"Not installed. {refusal}", file=sys.stderr)
        return 1
    print("Installed. It examines itself now:", flush=True)
    code = subprocess.run([str(started_by), "doctor", "--no-network"], check=False).returncode
    print(f"Start it with {started_by}")
    return code


if __name__ == "__main__":
    sys.exit(main())
