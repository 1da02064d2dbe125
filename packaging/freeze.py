"""Build the program as a folder that needs no Python: `python packaging/freeze.py [--out dist]`.

Run it with the Python of the environment (`.venv`), on the system it is built for: PyInstaller does not build for
another one. What comes out is `<out>/sable`: the window (`sable`), the command line (`sable-cli`, which Windows needs
to print), the child that parses documents (`sable-child`), and `_internal` with everything they load. The folder can
be moved, and needs neither a network nor an administrator. `packaging/smoke.py` tries it.
"""

from __future__ import annotations

import argparse
import filecmp
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

import make_icons  # noqa: E402  after the path
import parts  # noqa: E402
import product  # noqa: E402

SPEC = ROOT / "packaging" / "frozen" / "sable.spec"
STRIPPED = (
    "spacy", "thinc", "preshed", "cymem", "murmurhash", "blis", "srsly", "sqlalchemy", "pydantic_core", "tesserocr",
    "PIL", "regex", "yaml", "cryptography", "pypdfium2_raw",
)  # fmt: skip
"""Packages whose libraries come with their symbols: 215 MB of them. Stripping those that were changed after they were
linked (OpenBLAS, all in `*.libs`) breaks some."""


def version_resource(name: str) -> str:
    """What Windows shows of a program in its properties, in the form that PyInstaller reads (VSVersionInfo)."""
    version = product.version()
    numbers = product.four_numbers(version)
    strings = {
        "CompanyName": product.PUBLISHER,
        "FileDescription": product.PROGRAMS[name],
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": product.COPYRIGHT,
        "OriginalFilename": f"{name}.exe",
        "ProductName": product.NAME,
        "ProductVersion": version,
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
    for name in product.PROGRAMS:
        (work / f"{name}.version").write_text(version_resource(name), encoding="utf-8")
    make_icons.make(work / "icons")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    subprocess.run([*command, "--distpath", str(out), "--workpath", str(work), str(SPEC)], check=True, cwd=ROOT)
    return out / f"{product.NAME}.app" if sys.platform == "darwin" else out / "sable"


def inside(folder: Path) -> Path:
    """Where the data of a build lie: beside the libraries, or in a bundle where macOS keeps what is no code."""
    return folder / "Contents" / "Resources" if folder.suffix == ".app" else folder / "_internal"


def packages() -> list[parts.Part]:
    """The packages that the program needs and that are installed here: the lock has those of other systems too."""
    locked = parts.needed(parts.locked(parts.LOCK.read_text(encoding="utf-8")), parts.runtime_roots())
    found = []
    for package in locked:
        try:
            found.append(parts.of_installed(package.name))
        except metadata.PackageNotFoundError:
            if not package.marker:
                raise
    return found


def system_libraries(work: Path) -> list[Path]:
    """The libraries that PyInstaller took of the system and not of a package, as its own list of a build says."""
    if sys.platform != "linux":
        return []
    text = next(work.rglob("COLLECT-00.toc")).read_text(encoding="utf-8")
    sources = re.findall(r"^\s*\('[^']+',\s*'(/(?:usr/)?lib/[^']+)',\s*'BINARY'\)", text, re.MULTILINE)
    return [Path(source) for source in sources]


def describe(folder: Path, work: Path) -> None:
    """Put the list of parts and the licence of each into a build. Raises parts.NoText."""
    every = [*packages(), parts.python_itself(), parts.starter(), *parts.of_system(system_libraries(work))]
    parts.write_licences(every, inside(folder) / "licences")
    parts.write_bill(every, product.version(), inside(folder) / "licences" / parts.BILL)


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


def share(folder: Path) -> None:
    """Keep the programs of a folder once on the disk where they are the same: all but their names are on Linux, and
    which one was started is told by its name."""
    first, *others = (folder / name for name in product.PROGRAMS)
    for other in others:
        if sys.platform == "linux" and filecmp.cmp(first, other, shallow=False):
            other.unlink()
            other.hardlink_to(first)


def size(folder: Path) -> int:
    """Bytes that a folder takes: links are not followed, and what has two names counts once."""
    found = (path.lstat() for path in folder.rglob("*") if not path.is_dir())
    return sum({(one.st_dev, one.st_ino): one.st_size for one in found}.values())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build")
    options = parser.parse_args()
    folder = build(options.out.resolve(), options.work.resolve())
    strip(folder)
    share(folder)
    describe(folder, options.work.resolve())
    print(f"{folder}: {size(folder) / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
