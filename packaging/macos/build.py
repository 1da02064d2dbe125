"""Make what a Mac installs: `python packaging/macos/build.py [--dry-run] [--identity "Developer ID Application: …"]`.

On a Mac, with the Python of the environment (`.venv`) and Xcode's command line tools: the bundle `Sable.app`, tried;
its signature with the hardened runtime, from the inside out; a disk image; and with `--notary-profile`, Apple's
notarisation of it. Without `--identity` the bundle is signed for this Mac alone. With `--dry-run`, on any system: the
property lists are written, and every command is told.
"""

from __future__ import annotations

import argparse
import plistlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGING = HERE.parent
sys.path[:0] = [str(PACKAGING), str(HERE)]

import bundle  # noqa: E402  after the path
import product  # noqa: E402
from steps import Missing, Step, check, run  # noqa: E402

_XCODE = "It is part of Xcode's command line tools: xcode-select --install."
NOBODY = "-"
"""The identity of a signature that holds on this Mac alone."""
LIBRARIES = (".dylib", ".so")


def app(out: Path) -> Path:
    return out / f"{product.NAME}.app"


def write_plists(work: Path, *, sandbox: bool) -> None:
    """The entitlements of each executable, and for the eye the Info.plist that the spec writes."""
    work.mkdir(parents=True, exist_ok=True)
    for name in product.PROGRAMS:
        with (work / f"{name}.entitlements").open("wb") as stream:
            plistlib.dump(bundle.entitlements(name, sandbox=sandbox), stream)
    with (work / "Info.plist").open("wb") as stream:
        plistlib.dump(bundle.info_plist(), stream)


def code_inside(contents: Path) -> list[Path]:
    """Libraries and frameworks of a bundle, deepest first: a signature seals what lies below it."""
    found = [p for p in contents.rglob("*") if p.suffix in LIBRARIES and p.is_file() and not p.is_symlink()]
    found += [p for p in contents.rglob("*.framework") if p.is_dir() and not p.is_symlink()]
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def signing(identity: str, what: Path, why: str, entitlements: Path | None = None) -> Step:
    command = ["codesign", "--force", "--options", "runtime", "--sign", identity]
    command += ["--timestamp=none"] if identity == NOBODY else ["--timestamp"]
    command += ["--entitlements", str(entitlements)] if entitlements else []
    return Step(why, (*command, str(what)), _XCODE)


def signatures(out: Path, identity: str) -> Iterator[Step]:
    """From the inside out, each with its own entitlements: `codesign --deep` would give all of them those of the
    window."""
    contents = app(out) / "Contents"
    for path in code_inside(contents):
        yield signing(identity, path, "A library.")
    for name in sorted(product.PROGRAMS, key=lambda each: each == "sable"):
        if name != "sable":
            where = contents / "MacOS" / name
            yield signing(identity, where, product.PROGRAMS[name], out / "work" / f"{name}.entitlements")
    yield signing(identity, app(out), "The bundle, and the window in it.", out / "work" / "sable.entitlements")
    yield Step("Is every signature whole?", ("codesign", "--verify", "--strict", "--deep", str(app(out))), _XCODE)


def image(out: Path, machine: str) -> Path:
    return out / f"{product.NAME}-{product.version()}-macos-{machine}.dmg"


def disk_image(out: Path, machine: str, identity: str) -> Iterator[Step]:
    staging = out / "work" / "image"
    yield Step("An empty folder for the image.", ("rm", "-rf", str(staging)))
    yield Step("An empty folder for the image.", ("mkdir", "-p", str(staging)))
    yield Step("The bundle, with its links as they are.", ("ditto", str(app(out)), str(staging / app(out).name)))
    yield Step("Where to drag it.", ("ln", "-s", "/Applications", str(staging / "Applications")))
    made = image(out, machine)
    yield Step(
        "The disk image.",
        (
            "hdiutil", "create", "-volname", product.NAME, "-srcfolder", str(staging), "-fs", "HFS+", "-format", "ULFO",
            "-ov", str(made),
        ),
        "It is part of macOS.",
    )  # fmt: skip
    if identity != NOBODY:
        yield Step("Sign the image.", ("codesign", "--sign", identity, "--timestamp", str(made)), _XCODE)


def notarisation(made: Path, profile: str) -> Iterator[Step]:
    """Apple looks through the image for what it knows as harmful. What is sent is the program, never a document."""
    sent = ("xcrun", "notarytool", "submit", str(made), "--keychain-profile", profile, "--wait")
    yield Step("Send the image to Apple and wait for the answer.", sent, _XCODE)
    yield Step("Fasten the answer to the image: a Mac without a network needs it there.",
               ("xcrun", "stapler", "staple", str(made)), _XCODE)  # fmt: skip
    yield Step("Is it there?", ("xcrun", "stapler", "validate", str(made)), _XCODE)
    told = ("spctl", "--assess", "--type", "open", "--context", "context:primary-signature", "--verbose", str(made))
    yield Step("What will Gatekeeper say?", told, "It is part of macOS.")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=product.ROOT / "dist")
    parser.add_argument("--dry-run", action="store_true", help="run nothing: write the property lists, tell")
    parser.add_argument("--identity", default=NOBODY, help="a Developer ID Application certificate of the keychain")
    parser.add_argument("--notary-profile", metavar="NAME", help="as stored by `xcrun notarytool store-credentials`")
    parser.add_argument("--no-sandbox", action="store_true", help="sign with the hardened runtime alone")
    parser.add_argument("--machine", choices=("arm64", "x86_64"), default="arm64", help="of the Python that builds")
    options = parser.parse_args()
    if options.notary_profile and options.identity == NOBODY:
        parser.error("Apple notarises only what a Developer ID has signed: say --identity.")
    out: Path = options.out.resolve()
    write_plists(out / "work", sandbox=not options.no_sandbox)
    freeze = (sys.executable, str(PACKAGING / "freeze.py"), "--out", str(out), "--work", str(out / "work" / "build"))
    tried = (sys.executable, str(PACKAGING / "smoke.py"), str(app(out) / "Contents" / "MacOS"))
    try:
        if not options.dry_run:
            check([*signatures(out, options.identity), *disk_image(out, options.machine, options.identity)])
        run([Step("The bundle.", freeze)], dry_run=options.dry_run)
        # Only now is it known what there is to sign; the trial comes before: a sandbox would keep it from its folder.
        run([Step("Try every program of the bundle.", tried)], dry_run=options.dry_run)
        run(list(signatures(out, options.identity)), dry_run=options.dry_run)
        run(list(disk_image(out, options.machine, options.identity)), dry_run=options.dry_run)
        if options.notary_profile:
            run(list(notarisation(image(out, options.machine), options.notary_profile)), dry_run=options.dry_run)
    except Missing as missing:
        print(f"Nothing was done. {missing}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"Nothing more was done. The last command ended with {error.returncode}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
