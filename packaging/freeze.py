"""Build the program as a folder that needs no Python: `python packaging/freeze.py [--out dist]`.

Run it with the Python of the environment (`.venv`), on the system it is built for: PyInstaller does not build for
another one. What comes out is `<out>/sable`: the window (`sable`), the command line (`sable-cli`, which Windows needs
to print), the child that parses documents (`sable-child`), and `_internal` with everything they load. The folder can
be moved, and needs neither a network nor an administrator. `packaging/smoke.py` tries it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app import __version__  # noqa: E402  after the path

SPEC = ROOT / "packaging" / "frozen" / "sable.spec"
PROGRAMS = {
    "sable": "Sable, offline redaction review",
    "sable-cli": "Sable, command line",
    "sable-child": "Sable, reader of documents",
}
STRIPPED = ("spacy", "thinc", "preshed", "cymem", "murmurhash", "blis", "srsly", "sqlalchemy", "pydantic_core")
"""Packages whose libraries come with their debug symbols: 200 MB of them. Stripping others breaks some (OpenBLAS)."""


def version_resource(name: str) -> str:
    """What Windows shows of a program in its properties, in the form that PyInstaller reads (VSVersionInfo)."""
    numbers = tuple(int(part) for part in __version__.split("."))
    numbers = (*numbers, *(0,) * (4 - len(numbers)))
    strings = {
        "CompanyName": "Sable",
        "FileDescription": PROGRAMS[name],
        "FileVersion": __version__,
        "InternalName": name,
        "LegalCopyright": "AGPL-3.0-or-later",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Sable",
        "ProductVersion": __version__,
    }
    table = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, "
        f"fileType=0x1, subtype=0x0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', [{table}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def build(out: Path, work: Path) -> Path:
    """Run PyInstaller. Returns the folder that it made. Raises subprocess.CalledProcessError."""
    work.mkdir(parents=True, exist_ok=True)
    for name in PROGRAMS:
        (work / f"{name}.version").write_text(version_resource(name), encoding="utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    subprocess.run([*command, "--distpath", str(out), "--workpath", str(work), str(SPEC)], check=True, cwd=ROOT)
    return out / "sable"


def strip(folder: Path) -> None:
    """Take debug symbols out of the libraries of `STRIPPED` (Linux; elsewhere they are files of their own)."""
    strip_program = shutil.which("strip") if sys.platform == "linux" else None
    if strip_program is None:
        return
    internal = folder / "_internal"
    found = [path for name in STRIPPED for path in (internal / name).rglob("*.so")]
    found += internal.glob("libpython3*.so*")
    for path in found:
        if not path.is_symlink():
            subprocess.run([strip_program, "--strip-unneeded", str(path)], check=True)


def size(folder: Path) -> int:
    """Bytes of all files in a folder, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build")
    options = parser.parse_args()
    folder = build(options.out.resolve(), options.work.resolve())
    strip(folder)
    print(f"{folder}: {size(folder) / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
