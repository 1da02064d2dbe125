"""Make the kit that installs Sable where no network is: `python packaging/airgap/build.py --out kit [--only win]`.

Run it with the Python of the environment (`.venv`) on a machine that reaches a package index; pip's own configuration
says which. What comes out is one folder to carry over: the program, the wheels of everything it loads for each
platform, `install.py`, which needs nothing but a Python of the same version, a list of what is in it (CycloneDX 1.6),
every licence, and the hash of every file. Wheels are taken only where their hash stands in requirements.lock; nothing
in the kit says when or where it was made, so that a second build of the same sources is the same, byte for byte.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import parts  # noqa: E402  after the path
from parts import LOCK, Locked, locked, needed, runtime_roots  # noqa: E402

PROGRAM = ("app", "resources", "docs", "LICENSE", "README.md", "CHANGELOG.md", "pyproject.toml")
"""Of the checkout, what an installation needs."""
EPOCH = (2020, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Target:
    """A platform that wheels are taken for: its tags, best first, and what markers see there."""

    tags: tuple[str, ...]
    marker: Mapping[str, str]


def _macos(machine: str, first: int) -> tuple[str, ...]:
    versions = [f"{major}_0" for major in range(15, 10, -1)] + [f"10_{minor}" for minor in range(16, first - 1, -1)]
    return tuple(f"macosx_{version}_{kind}" for version in versions for kind in (machine, "universal2"))


_LINUX = tuple(f"manylinux_2_{minor}_x86_64" for minor in range(36, 4, -1))
TARGETS = {
    "win": Target(
        ("win_amd64",),
        {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"},
    ),
    "macos-arm64": Target(
        _macos("arm64", 16),
        {
            "sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "arm64",
            "platform_version": "Darwin Kernel Version 24.0.0",
        },
    ),
    "macos-x86_64": Target(
        _macos("x86_64", 9),
        {
            "sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "x86_64",
            "platform_version": "Darwin Kernel Version 24.0.0",
        },
    ),
    "linux": Target(
        (*_LINUX, "manylinux2014_x86_64", "manylinux1_x86_64", "linux_x86_64"),
        {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
    ),
}  # fmt: skip


def fits(package: Locked, target: Target, python: str) -> bool:
    """Whether a package is needed on a platform."""
    seen = {
        "implementation_name": "cpython", "platform_python_implementation": "CPython", "python_version": python,
        "python_full_version": f"{python}.0", "platform_release": "", "platform_version": "", "extra": "",
    }  # fmt: skip
    return not package.marker or Marker(package.marker).evaluate(seen | dict(target.marker))


def requirement(package: Locked, *, marker: bool) -> str:
    """A line for pip, which then takes nothing of another hash."""
    condition = f" ; {package.marker}" if marker and package.marker else ""
    hashes = "".join(f" \\\n    --hash=sha256:{digest}" for digest in package.hashes)
    return f"{package.name}=={package.version}{condition}{hashes}\n"


def download(packages: Iterable[Locked], target: Target, python: str, wheels: Path) -> None:
    """Fetch the wheels of a platform. Raises subprocess.CalledProcessError where one is missing."""
    tags = [part for tag in target.tags for part in ("--platform", tag)]
    abis = [part for abi in (f"cp{python.replace('.', '')}", "abi3", "none") for part in ("--abi", abi)]
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder, "requirements.txt")
        wanted.write_text("".join(requirement(p, marker=False) for p in packages), encoding="utf-8")
        command = [
            sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes",
            "--only-binary", ":all:", "--implementation", "cp", "--python-version", python, *abis, *tags,
            "--dest", str(wheels), "-r", str(wanted),
        ]  # fmt: skip
        subprocess.run(command, check=True)


def tracked(root: Path) -> list[str]:
    """The files of the checkout that belong to the program, as git knows them, sorted."""
    command = ["git", "-C", str(root), "ls-files", "-z", "--", *PROGRAM]
    listed = subprocess.run(command, capture_output=True, check=True).stdout
    return sorted(name for name in listed.decode("utf-8").split("\0") if name)


def pack(root: Path, names: Iterable[str], target: Path) -> None:
    """Files as a ZIP archive that is the same wherever and whenever it is made."""
    with zipfile.ZipFile(target, "w") as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            archive.writestr(entry, (root / name).read_bytes(), compresslevel=9)


def write_sums(kit: Path) -> None:
    """`SHA256SUMS` of every file of a kit, as `sha256sum --check` reads it."""
    files = sorted(p for p in kit.rglob("*") if p.is_file() and p.name != "SHA256SUMS")
    lines = (f"{parts.digest_of(path)}  {path.relative_to(kit).as_posix()}\n" for path in files)
    (kit / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="a folder that does not exist yet")
    parser.add_argument("--only", choices=sorted(TARGETS), action="append", help="a platform; all without it")
    parser.add_argument(
        "--python", default=f"{sys.version_info[0]}.{sys.version_info[1]}", help="of the target machine"
    )
    options = parser.parse_args()
    kit: Path = options.out
    kit.mkdir(parents=True)
    wheels = kit / "wheels"
    packages = needed(locked(LOCK.read_text(encoding="utf-8")), runtime_roots())
    for name in options.only or sorted(TARGETS):
        here = [p for p in packages if fits(p, TARGETS[name], options.python)]
        download(here, TARGETS[name], options.python, wheels)
        print(f"{name}: {len(here)} packages", flush=True)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    pack(ROOT, tracked(ROOT), kit / "program.zip")
    (kit / "requirements.txt").write_text("".join(requirement(p, marker=True) for p in packages), encoding="utf-8")
    (kit / "python-version.txt").write_text(f"{options.python}\n", encoding="utf-8")
    shutil.copyfile(Path(__file__).with_name("install.py"), kit / "install.py")
    shutil.copyfile(Path(__file__).with_name("README.txt"), kit / "README.txt")
    every = [parts.of_wheel(wheel) for wheel in wheels.iterdir()]
    parts.write_bill(every, version, kit / parts.BILL)
    parts.write_licences(every, kit / "licences")
    write_sums(kit)
    size = sum(path.stat().st_size for path in kit.rglob("*") if path.is_file())
    print(f"{kit}: {len(every)} wheels, {size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
