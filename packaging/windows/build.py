"""Make what Windows installs: `python packaging/windows/build.py [--dry-run] [--sign-with SHA1] [--publisher "CN=…"]`.

On Windows, with the Python of the environment (`.venv`), Inno Setup 6.3 or newer and, for the package, the Windows SDK:
the frozen folder, tried; the installer (`Sable-…-setup.exe`); the MSIX package. Without `--sign-with` nothing is
signed. With `--dry-run`, on any system: the script is examined, manifest and pictures are written, and every command is
told.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGING = HERE.parent
sys.path[:0] = [str(PACKAGING), str(HERE)]

import inno  # noqa: E402  after the path
import make_icons  # noqa: E402
import msix  # noqa: E402
import product  # noqa: E402
from steps import Missing, Step, check, run  # noqa: E402

_SDK = "It is part of the Windows SDK."
_INNO = "It is part of Inno Setup 6.3 or newer."
TIMESTAMPS = "http://timestamp.digicert.com"
"""Signing is done on a machine with a network, never on the one that reads documents."""


def signing(certificate: str, files: list[str]) -> Step:
    command = ["signtool", "sign", "/sha1", certificate, "/fd", "sha256", "/tr", TIMESTAMPS, "/td", "sha256", *files]
    return Step("Sign, so that Windows can say who made it.", tuple(command), _SDK)


def steps(out: Path, *, certificate: str, package: bool) -> Iterator[Step]:
    """The commands in their order."""
    frozen = out / "sable"
    programs = [str(frozen / f"{name}.exe") for name in product.PROGRAMS]
    freeze = (sys.executable, str(PACKAGING / "freeze.py"), "--out", str(out), "--work", str(out / "work"))
    yield Step("The program as a folder that needs no Python.", freeze)
    if certificate:
        yield signing(certificate, programs)
    yield Step("Try every program of the folder.", (sys.executable, str(PACKAGING / "smoke.py"), str(frozen)))
    names = inno.definitions(
        str(frozen), str(out / "work" / "icons" / "sable.ico"), str(product.ROOT / "LICENSE"), str(out)
    )
    compiler = ["ISCC.exe", "/Qp", *(f"/D{name}={value}" for name, value in names.items())]
    if certificate:
        compiler += ["/DSigned", f"/Ssable={' '.join(signing(certificate, []).command)} $p"]
    yield Step("The installer for one person.", (*compiler, str(inno.SCRIPT)), _INNO)
    if not package:
        return
    made = out / f"{product.NAME}-{product.version()}-windows-x64.msix"
    mapping = str(out / "work" / "msix.txt")
    yield Step("The MSIX package.", ("makeappx", "pack", "/o", "/h", "SHA256", "/f", mapping, "/p", str(made)), _SDK)
    if certificate:
        yield signing(certificate, [str(made)])


def mapping(frozen: Path, work: Path) -> str:
    """What makeappx packs: every file of the frozen folder, the manifest and the tiles, each with its place."""
    lines = ["[Files]", f'"{work / "AppxManifest.xml"}" "AppxManifest.xml"']
    lines += [f'"{work / "icons" / f"{name}.png"}" "Assets\\{name}.png"' for name in make_icons.TILES]
    for path in sorted(frozen.rglob("*")) if frozen.is_dir() else ():
        if path.is_file():
            place = path.relative_to(frozen).as_posix().replace("/", "\\")
            lines.append(f'"{path}" "{place}"')
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=product.ROOT / "dist")
    parser.add_argument("--dry-run", action="store_true", help="run nothing: examine, write the manifest, tell")
    parser.add_argument("--sign-with", default="", metavar="SHA1", help="thumbprint of the certificate in the store")
    parser.add_argument("--publisher", default=msix.UNSIGNED_PUBLISHER, help="subject of that certificate")
    parser.add_argument("--no-msix", action="store_true", help="the installer alone")
    options = parser.parse_args()
    out: Path = options.out.resolve()
    work = out / "work"
    script = inno.SCRIPT.read_text(encoding="utf-8-sig")
    given = inno.definitions(str(out / "sable"), "icon", "licence", str(out))
    found = inno.faults(script, given, inno.layout_of(out / "sable"))
    if found:
        print("\n".join(f"{inno.SCRIPT.name}:{fault}" for fault in found), file=sys.stderr)
        return 1
    make_icons.make(work / "icons")
    (work / "AppxManifest.xml").write_text(msix.manifest(options.publisher), encoding="utf-8")
    planned = list(steps(out, certificate=options.sign_with, package=not options.no_msix))
    try:
        if not options.dry_run:
            check(planned)
        for step in planned:
            if step.command[0] == "makeappx":
                (work / "msix.txt").write_text(mapping(out / "sable", work), encoding="utf-8")
            run([step], dry_run=options.dry_run)
    except Missing as missing:
        print(f"Nothing more was done. {missing}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"Nothing more was done. The last command ended with {error.returncode}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
